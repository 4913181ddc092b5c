"""What does a test need to know of a mailbox on a running server?

`Account` is a fresh, empty mailbox; `Other` is another client of it, made of nothing but imaplib: it files mail,
marks and expunges it, and looks whether anything changed.
"""

from __future__ import annotations

import imaplib
import os
import shutil
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from watcher.imap import Endpoint, Password, Session, SignIn, connect

CI = os.environ.get("WATCHER_CI") == "1"
WHEN = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def needs(present: bool, cure: str) -> None:
    """Skip, saying how to get what is missing; in CI a missing server is a failure."""
    if present:
        return
    if CI:
        pytest.fail(f"missing in CI: {cure}")
    pytest.skip(cure)


def set_by_people(keywords: tuple[str, ...]) -> tuple[str, ...]:
    """Without the keywords that Dovecot 2.4 gives every mail by itself."""
    return tuple(one for one in keywords if one not in ("$HasAttachment", "$HasNoAttachment"))


def program(*names: str) -> str | None:
    """The first of these programs on this machine (Debian keeps servers in /usr/sbin)."""
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
    return next((found for name in names if (found := shutil.which(name, path=path))), None)


def free_port() -> int:
    """A loopback port nobody listens on."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def wait_for(port: int, seconds: float = 15.0) -> None:
    """Until the server on that port greets."""
    end = time.monotonic() + seconds
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1) as s:
                if s.recv(1):
                    return
        except OSError:
            pass
        if time.monotonic() > end:
            raise TimeoutError(f"nothing greets on port {port}")
        time.sleep(0.02)


@dataclass(frozen=True)
class Account:
    """A mailbox and its password; `separator` and `prefix` are those of the personal namespace."""

    endpoint: Endpoint
    password: str
    prefix: str = ""
    separator: str = "."
    tls_endpoint: Endpoint | None = None
    plain_port: int = 0
    traits: frozenset[str] = field(default_factory=frozenset)

    @property
    def sign_in(self) -> SignIn:
        return Password(lambda: self.password)

    def folder(self, path: str) -> str:
        """The name of a folder that would be `path` (by "/") on a server without a prefix."""
        return path if path == "INBOX" else self.prefix + path.replace("/", self.separator)

    def over_tls(self) -> Account:
        """The same mailbox, on the encrypted port."""
        assert self.tls_endpoint is not None
        return replace(self, endpoint=self.tls_endpoint, plain_port=self.endpoint.port)

    @contextmanager
    def session(self, **changes: Any) -> Iterator[Session]:
        """The watcher's own session."""
        session = connect(replace(self.endpoint, **changes) if changes else self.endpoint, self.sign_in)
        try:
            yield session
        finally:
            session.close()

    @contextmanager
    def other(self) -> Iterator[Other]:
        """Another client of the same mailbox."""
        client = imaplib.IMAP4("127.0.0.1", self.plain_port or self.endpoint.port, timeout=20)
        if client.state != "AUTH":  # a server that greets with PREAUTH asks for no password
            client.login(self.endpoint.user, self.password)
        try:
            yield Other(client)
        finally:
            client.logout()


class Other:
    """A mail client that is not ours."""

    def __init__(self, client: imaplib.IMAP4) -> None:
        self.client = client

    def _must(self, answer: tuple[str, list[Any]]) -> list[Any]:
        kind, data = answer
        assert kind == "OK", data
        return data

    def create(self, folder: str) -> None:
        """Make a folder; `folder` is the name as it goes over the wire (modified UTF-7)."""
        self._must(self.client.create(f'"{folder}"'))

    def rename(self, folder: str, to: str) -> None:
        self._must(self.client.rename(f'"{folder}"', f'"{to}"'))

    def delete(self, folder: str) -> None:
        self._must(self.client.delete(f'"{folder}"'))

    def file(self, folder: str, raw: bytes, flags: Sequence[str] = (), when: datetime = WHEN) -> None:
        """Put a mail into a folder."""
        stamp = imaplib.Time2Internaldate(when.astimezone(UTC))
        self._must(self.client.append(f'"{folder}"', f"({' '.join(flags)})", stamp, raw))

    def uids(self, folder: str) -> list[int]:
        self._must(self.client.select(f'"{folder}"', readonly=True))
        return [int(uid) for uid in (self._must(self.client.uid("SEARCH", "UID", "1:*"))[0] or b"").split()]

    def mark(self, folder: str, uid: int, flags: str) -> None:
        self._must(self.client.select(f'"{folder}"'))
        self._must(self.client.uid("STORE", str(uid), "+FLAGS", f"({flags})"))

    def expunge(self, folder: str, uid: int) -> None:
        self.mark(folder, uid, "\\Deleted")
        self._must(self.client.expunge())

    def looks(self, folder: str) -> tuple[list[bytes], list[str]]:
        """All flags of all mails, and the counts of STATUS: what must not change by being watched."""
        counts = self._must(self.client.status(f'"{folder}"', "(MESSAGES UNSEEN UIDNEXT UIDVALIDITY RECENT)"))
        self._must(self.client.select(f'"{folder}"', readonly=True))
        flags = self._must(self.client.uid("FETCH", "1:*", "(FLAGS)"))
        return [str(count) for count in counts], sorted(str(flag) for flag in flags)  # type: ignore[return-value]


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """A self-signed certificate for localhost and its key, by openssl."""
    import subprocess

    cert, key = folder / "cert.pem", folder / "key.pem"
    command = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
        "-keyout", str(key), "-out", str(cert),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    return cert, key
