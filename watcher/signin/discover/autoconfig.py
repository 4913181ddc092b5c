"""What does a domain's autoconfiguration file say?

The format that mail programs agreed on (`clientConfig`, `config-v1.1.xml`). It comes from a stranger: no document type,
no entities, a bounded size, and nothing taken from it that could not be a server.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from watcher.core.providers import Server, UserName

LONGEST = 64 * 1024
_HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Servers:
    """Where mail comes in, and the ways out, the best first (none where nobody told)."""

    imap: Server
    smtp: tuple[Server, ...] = ()


def read_autoconfig(raw: bytes, address: str) -> Servers | None:
    """The servers for `address` in the file `raw`; None where it names no encrypted IMAP server, or is none."""
    if len(raw) > LONGEST or re.search(rb"<!(?:DOCTYPE|ENTITY)", raw, re.IGNORECASE) or b"\0" in raw:
        return None
    try:
        root = ElementTree.fromstring(raw)
    except (ElementTree.ParseError, ValueError, LookupError):
        return None
    imap = list(_servers(root, "incomingServer", "imap", address))
    return Servers(imap[0], tuple(_servers(root, "outgoingServer", "smtp", address))) if imap else None


def _servers(root: ElementTree.Element, tag: str, kind: str, address: str) -> Iterator[Server]:
    """The encrypted ones, those with TLS from the first byte before the others."""
    found = [_server(one, address) for one in root.iter(tag) if one.get("type", "").lower() == kind]
    for security in ("tls", "starttls"):
        yield from (server for server in found if server and server.security == security)


def _server(element: ElementTree.Element, address: str) -> Server | None:
    def word(tag: str) -> str:
        return (element.findtext(tag) or "").strip()

    local, _, domain = address.rpartition("@")
    host = word("hostname").replace("%EMAILDOMAIN%", domain).replace("%EMAILLOCALPART%", local).lower()
    port, security = word("port"), {"SSL": "tls", "STARTTLS": "starttls"}.get(word("socketType").upper())
    if not _HOST.fullmatch(host) or not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65536:
        return None
    name = word("username").upper()
    user = UserName.LOCAL_PART if name == "%EMAILLOCALPART%" else UserName.ADDRESS
    if security == "tls":
        return Server(host, int(port), "tls", user)
    return Server(host, int(port), "starttls", user) if security == "starttls" else None
