"""How does a server of our own pass for a provider's?

For a program that is started with `environment()`, the providers' names and ports lead to servers on this machine, and
their certificates come from an authority that it trusts. Nothing of the program itself is changed.
"""

from __future__ import annotations

import json
import os
import ssl
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import trustme

_SITE = """
import json, os, socket

_where = {tuple(entry[:2]): entry[2] for entry in json.loads(os.environ.get("DRESSED_AS", "[]"))}
_real = socket.getaddrinfo


def _here(host, port, *rest, **more):
    name = host.decode() if isinstance(host, bytes) else host
    if (name, port) in _where:
        return _real("127.0.0.1", _where[name, port], *rest, **more)
    if name is not None and name not in ("localhost", "127.0.0.1", "::1", ""):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return _real(host, port, *rest, **more)


socket.getaddrinfo = _here
"""


class Wardrobe:
    """An authority and the names it vouches for; `home` keeps its files."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._authority = trustme.CA()
        self._where: list[tuple[str, int, int]] = []
        self.plain: dict[str, int] = {}
        """Web servers' names, and the ports on which they also speak without TLS."""
        self.ca_file = home / "authority.pem"
        self._authority.cert_pem.write_to_path(str(self.ca_file))
        (home / "site").mkdir(exist_ok=True)
        (home / "site" / "sitecustomize.py").write_text(_SITE)

    def certificate(self, *names: str) -> tuple[Path, Path]:
        """A certificate for these names, with its chain, and its key."""
        leaf = self._authority.issue_cert(*names)
        chain, key = self.home / f"{names[0]}.pem", self.home / f"{names[0]}.key"
        chain.write_bytes(b"".join(part.bytes() for part in leaf.cert_chain_pems))
        leaf.private_key_pem.write_to_path(str(key))
        return chain, key

    def context(self, *names: str) -> ssl.SSLContext:
        """The same for a server in this process."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*self.certificate(*names))
        return context

    def leads(self, name: str, port: int, to: int) -> None:
        """From now on the name and its port mean a port of this machine."""
        self._where.append((name, port, to))

    def forget(self, name: str) -> None:
        """The name leads nowhere again."""
        self._where = [entry for entry in self._where if entry[0] != name]

    def here(self, url: str) -> str:
        """The address as a browser of this process can open it: by the port without TLS, which stands beside."""
        parts = urlsplit(url)
        return urlunsplit(("http", f"127.0.0.1:{self.plain[parts.netloc]}", parts.path, parts.query, ""))

    def environment(self, **more: str) -> dict[str, str]:
        """What a program has to be started with; names that lead nowhere are not known in its network."""
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{self.home / 'site'}:{Path.cwd()}",
            "SSL_CERT_FILE": str(self.ca_file),
            "REQUESTS_CA_BUNDLE": str(self.ca_file),
            "DRESSED_AS": json.dumps(self._where),
            **more,
        }
