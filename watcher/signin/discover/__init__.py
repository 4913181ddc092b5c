"""Which servers belong to an address that no known provider has?

Asked, one after the other and each only when the person agrees: the domain itself (its autoconfiguration file), the
domain's records in the DNS (SRV, MX), and the usual names. Nobody else hears of the address.
"""

from watcher.signin.discover.autoconfig import Servers, read_autoconfig
from watcher.signin.discover.dns import Asked, by_mail_exchanger, by_service_records
from watcher.signin.discover.guess import answers, guesses
from watcher.signin.discover.web import Fetch, fetch, from_the_domain

__all__ = [
    "Asked",
    "Fetch",
    "Servers",
    "answers",
    "by_mail_exchanger",
    "by_service_records",
    "fetch",
    "from_the_domain",
    "guesses",
    "read_autoconfig",
]
