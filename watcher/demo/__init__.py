"""What does it look like on a mailbox full of life?

A made-up freelancer's half year, and real servers that hold it: `watcher demo` runs the whole way over them.
"""

from watcher.demo.mailbox import decisions, half_year
from watcher.demo.servers import DemoMissing, DemoServers, demo_servers
from watcher.demo.types import ADDRESS, COUNTRY, NAME, SUBDIVISION, ZONE, DemoMail

__all__ = [
    "ADDRESS",
    "COUNTRY",
    "NAME",
    "SUBDIVISION",
    "ZONE",
    "DemoMail",
    "DemoMissing",
    "DemoServers",
    "decisions",
    "demo_servers",
    "half_year",
]
