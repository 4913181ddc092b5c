"""What does the DNS say about a domain's mail?

SRV records name its servers (RFC 6186, RFC 8314 5.1), MX records who takes its mail, and so who its provider is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from watcher.core.providers import Provider, Server, provider_by_mx
from watcher.signin.discover.autoconfig import Servers

SECONDS = 5.0
Asked = Callable[[str, str], list[Any]]
"""From a name and a type of record to the records; none where nothing is known. Never raises."""

_SERVICES: tuple[tuple[str, Literal["tls", "starttls"]], ...] = (("_imaps._tcp", "tls"), ("_imap._tcp", "starttls"))
_SUBMISSION: tuple[tuple[str, Literal["tls", "starttls"]], ...] = (
    ("_submissions._tcp", "tls"),
    ("_submission._tcp", "starttls"),
)


def by_service_records(domain: str, ask: Asked | None = None) -> Servers | None:
    """The servers that the domain's SRV records name."""
    imap = _services(domain, _SERVICES, ask or _records)
    return Servers(imap[0], _services(domain, _SUBMISSION, ask or _records)) if imap else None


def by_mail_exchanger(domain: str, ask: Asked | None = None) -> Provider | None:
    """The known provider that takes this domain's mail."""
    found = sorted((ask or _records)(domain, "MX"), key=lambda record: int(record.preference))
    return provider_by_mx(str(record.exchange) for record in found)


def _services(domain: str, kinds: tuple[tuple[str, Literal["tls", "starttls"]], ...], ask: Asked) -> tuple[Server, ...]:
    """By priority, then the heavier first; "." as target means that there is none (RFC 2782)."""
    found: list[Server] = []
    for service, security in kinds:
        records = sorted(ask(f"{service}.{domain}", "SRV"), key=lambda one: (int(one.priority), -int(one.weight)))
        targets = ((str(one.target).rstrip(".").lower(), int(one.port)) for one in records)
        found += [Server(host, port, security) for host, port in targets if host]
    return tuple(found)


def _records(name: str, kind: str) -> list[Any]:
    import dns.exception
    import dns.resolver

    try:
        return list(dns.resolver.resolve(name, kind, lifetime=SECONDS))
    except (dns.exception.DNSException, OSError, UnicodeError, ValueError):
        return []
