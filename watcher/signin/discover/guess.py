"""Under which names do mail servers usually stand?"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

from watcher.core.providers import Server
from watcher.signin.discover.autoconfig import Servers

SECONDS = 5.0


def guesses(domain: str) -> Iterator[Servers]:
    """The usual names of a domain's servers, the likeliest first."""
    for incoming, outgoing in (("imap", "smtp"), ("mail", "mail"), ("mail", "smtp")):
        host = f"{outgoing}.{domain}"
        yield Servers(Server(f"{incoming}.{domain}", 993), (Server(host, 465), Server(host, 587, "starttls")))


def answers(server: Server) -> bool:
    """Whether a server with a certificate for that name answers there; nothing is said to it. For TLS from the first
    byte alone."""
    try:
        with (
            socket.create_connection((server.host, server.port), timeout=SECONDS) as line,
            ssl.create_default_context().wrap_socket(line, server_hostname=server.host) as secured,
        ):
            return secured.recv(4).startswith((b"* OK", b"* PR", b"220"))
    except (OSError, ValueError):
        return False
