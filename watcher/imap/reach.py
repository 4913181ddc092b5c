"""How do we get a private line to the server?

TCP, TLS from the start or by STARTTLS, the certificate checked or pinned; everything can be interrupted from another
thread. IMAPClient is given a connection of our making.
"""

from __future__ import annotations

import contextlib
import hashlib
import imaplib
import ipaddress
import logging
import socket
import ssl
import threading
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from imapclient import IMAPClient, SocketTimeout

from watcher.errors import MailboxError, Trouble, worded
from watcher.imap.endpoint import Endpoint
from watcher.imap.trouble import unreachable

logging.getLogger("imapclient").setLevel(logging.WARNING)  # it writes commands and mail at DEBUG

CONNECT_SECONDS = 20.0
_LOOPBACK_NAMES = ("localhost", "ip6-localhost")


class Breaker:
    """Ends a connection from another thread, also while it is still being made.

    `pull` is final: hand a new one to each `connect`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self.pulled = False

    def pull(self) -> None:
        """End whatever the connection waits for, now."""
        with self._lock:
            self.pulled = True
            self._shut()

    def hold(self, line: socket.socket) -> None:
        """From now on this is the connection to end."""
        with self._lock:
            self._socket = line
            if self.pulled:
                self._shut()

    def _shut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):  # not connected, or closed already
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)  # a TLS socket's own would forget its keys


def reach(endpoint: Endpoint, breaker: Breaker) -> Any:
    """A greeted and encrypted connection, as an IMAPClient. Raises MailboxError."""
    client: Any = None
    try:
        context = None if endpoint.security == "none" else _context(endpoint.ca_file, bool(endpoint.fingerprint))
        client = _Client(endpoint, breaker, context)
        if endpoint.security == "starttls":
            if client._imap.state != "NONAUTH":
                words = worded(
                    "{host} let us in before the line was encrypted; that is not trusted", host=endpoint.host
                )
                raise MailboxError(words)
            if not client.has_capability("STARTTLS"):
                cure = worded('Use security = "tls" with port 993.')
                words = worded("{where} offers no STARTTLS", where=f"{endpoint.host}:{endpoint.port}")
                raise MailboxError(words, cure=cure, trouble=Trouble.NO_TLS)
            client.starttls(_Held(context, breaker))
        if endpoint.fingerprint:
            _check_pin(client.socket(), endpoint)
        return client
    except Exception as error:
        if client is not None:
            drop(client)
        if breaker.pulled:
            raise MailboxError(worded("the connection was interrupted")) from None
        raise unreachable(error, replace(endpoint, timeout=min(endpoint.timeout, CONNECT_SECONDS))) from None


class _Held:
    """A TLS context whose handshake can be interrupted."""

    def __init__(self, context: Any, breaker: Breaker) -> None:
        self._context, self._breaker = context, breaker

    def wrap_socket(self, line: socket.socket, server_hostname: str) -> ssl.SSLSocket:
        secured: ssl.SSLSocket = self._context.wrap_socket(
            line, server_hostname=server_hostname, do_handshake_on_connect=False
        )
        self._breaker.hold(secured)
        secured.do_handshake()
        return secured


class _Imap4(imaplib.IMAP4):
    """imaplib on a socket of our own making."""

    def __init__(self, endpoint: Endpoint, breaker: Breaker, context: ssl.SSLContext | None) -> None:
        self._endpoint, self._breaker, self._context = endpoint, breaker, context
        super().__init__(endpoint.host, endpoint.port)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        line = _dial(self._endpoint, self._breaker)
        if self._context is None or self._endpoint.security != "tls":
            return line
        return _Held(self._context, self._breaker).wrap_socket(line, self._endpoint.host)


class _Client(IMAPClient):  # type: ignore[misc]
    """IMAPClient on such a connection."""

    def __init__(self, endpoint: Endpoint, breaker: Breaker, context: ssl.SSLContext | None) -> None:
        self._ours = endpoint, breaker, context
        wait = SocketTimeout(min(endpoint.timeout, CONNECT_SECONDS), endpoint.timeout)
        super().__init__(endpoint.host, endpoint.port, ssl=endpoint.security == "tls", timeout=wait)
        self._imap.debug = 0  # IMAPClient raises it, and then every line is formatted for a log nobody keeps

    def _create_IMAP4(self) -> imaplib.IMAP4:  # noqa: N802
        return _Imap4(*self._ours)


def _dial(endpoint: Endpoint, breaker: Breaker) -> socket.socket:
    """A TCP connection to the first address that answers."""
    last: OSError = OSError("no address")
    for family, kind, protocol, _, address in socket.getaddrinfo(endpoint.host, endpoint.port, 0, socket.SOCK_STREAM):
        line = socket.socket(family, kind, protocol)
        try:
            line.settimeout(min(endpoint.timeout, CONNECT_SECONDS))
            breaker.hold(line)
            if breaker.pulled:
                raise OSError("interrupted")
            line.connect(address)
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            return line
        except OSError as error:
            last = error
            line.close()
    raise last


@lru_cache(maxsize=32)
def _context(ca_file: Path | None, pinned: bool) -> ssl.SSLContext:
    """One context for all connections of a kind: each holds its own copy of the system's authorities."""
    if pinned:  # the pin is checked after the handshake, and says more than any authority
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    context = ssl.create_default_context()
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=str(ca_file))
        except (OSError, ssl.SSLError):
            words = worded("{file} holds no certificate that can be read", file=str(ca_file))
            raise MailboxError(words, cure=worded("Check ca_file.")) from None
    return context


def fingerprint_of(endpoint: Endpoint) -> str:
    """The SHA-256 of the certificate that is shown there, as openssl prints it, whoever vouches for it; nobody signs
    in. Raises MailboxError."""
    client: Any = None
    try:
        context = _context(None, True)
        client = _Client(endpoint, Breaker(), context)
        if endpoint.security == "starttls":
            client.starttls(_Held(context, Breaker()))
        return _shown(hashlib.sha256(client.socket().getpeercert(binary_form=True) or b"").hexdigest())
    except Exception as error:
        raise unreachable(error, endpoint) from None
    finally:
        if client is not None:
            drop(client)


def _shown(digest: str) -> str:
    return ":".join(digest[at : at + 2] for at in range(0, len(digest), 2)).upper()


def _check_pin(line: Any, endpoint: Endpoint) -> None:
    seen = hashlib.sha256(line.getpeercert(binary_form=True) or b"").hexdigest()
    if seen != endpoint.fingerprint.replace(":", "").strip().lower():
        shown = _shown(seen)
        cure = worded(
            'If the server\'s certificate was renewed on purpose, set fingerprint = "{fingerprint}".', fingerprint=shown
        )
        words = worded("{host} shows another certificate than the pinned one", host=endpoint.host)
        raise MailboxError(words, cure=cure, trouble=Trouble.OTHER_PIN)


def is_loopback(host: str) -> bool:
    """Whether that name or address is this machine."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() in _LOOPBACK_NAMES


def drop(client: Any) -> None:
    """Hang up without a word."""
    with contextlib.suppress(Exception):
        client.shutdown()
