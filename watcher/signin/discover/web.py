"""Does the domain itself say which servers are its own?"""

from __future__ import annotations

import contextlib
import http.client
import ssl
from collections.abc import Callable
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, OpenerDirector, Request, build_opener

from watcher.signin.discover.autoconfig import LONGEST, Servers, read_autoconfig

SECONDS = 8.0
Fetch = Callable[[str], bytes | None]
"""From an address of the web to what lies there; None where nothing does. Never raises."""


def from_the_domain(address: str, get: Fetch | None = None) -> Servers | None:
    """The servers that the domain of `address` names in its autoconfiguration, over HTTPS alone. The address itself is
    not told: only its domain is asked."""
    domain = _ascii(address.rpartition("@")[2])
    for url in (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    ):
        raw = (get or fetch)(url) if domain else None
        if raw and (found := read_autoconfig(raw, address)):
            return found
    return None


def fetch(url: str) -> bytes | None:
    """What lies at `url`, at most LONGEST bytes; only HTTPS, also where it leads on."""
    with contextlib.suppress(URLError, OSError, ValueError, http.client.HTTPException):
        if urlsplit(url).scheme != "https":
            return None
        with _opener().open(Request(url, headers={"User-Agent": "mailbox-watcher"}), timeout=SECONDS) as answer:
            raw: bytes = answer.read(LONGEST + 1)
            return raw if len(raw) <= LONGEST else None
    return None


class _StaysEncrypted(HTTPRedirectHandler):
    max_redirections = 3

    def redirect_request(self, req, fp, code, msg, headers, newurl):  # type: ignore[no-untyped-def]
        if urlsplit(newurl).scheme != "https":
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> OpenerDirector:
    return build_opener(HTTPSHandler(context=ssl.create_default_context()), _StaysEncrypted())


def _ascii(domain: str) -> str:
    """The domain as it goes over the wire (RFC 5891), "" for none."""
    try:
        return domain.encode("idna").decode("ascii").lower() if domain.isprintable() and "/" not in domain else ""
    except UnicodeError:
        return ""
