"""How do we get in?

Connect, make it private, prove who we are, and switch on what the server offers.
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
from functools import lru_cache
from pathlib import Path
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError

from watcher.errors import MailboxError, SignInRefused
from watcher.imap.direct import Direct
from watcher.imap.endpoint import Endpoint, SignIn, Token
from watcher.imap.rows import Way
from watcher.imap.session import Session
from watcher.imap.stock import Stock
from watcher.imap.trouble import refused_sign_in, unreachable
from watcher.imap.wire import Refused, Wire, take_over

log = logging.getLogger(__name__)
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


def connect(endpoint: Endpoint, sign_in: SignIn, *, breaker: Breaker | None = None) -> Session:
    """Connect and sign in.

    Raises SignInRefused when the server refuses name or secret (do not try again at once: it may lock the account),
    MailboxError for anything else, and whatever the secret's own callable raises.
    """
    if endpoint.security == "none" and not _is_loopback(endpoint.host):
        cure = 'Use security = "tls" or "starttls"; "none" is for servers on this machine.'
        raise MailboxError(f"the password would cross the network to {endpoint.host} in the clear", cure=cure)
    secret = sign_in.secret()
    breaker = breaker or Breaker()
    client = _reach(endpoint, breaker)
    try:
        _authenticate(client, endpoint, sign_in, secret)
        return _session(client, endpoint, breaker)
    except BaseException:
        _drop(client)
        raise


def _reach(endpoint: Endpoint, breaker: Breaker) -> Any:
    """A greeted and encrypted connection."""
    client: Any = None
    try:
        context = None if endpoint.security == "none" else _context(endpoint.ca_file, bool(endpoint.fingerprint))
        client = _Client(endpoint, breaker, context)
        if endpoint.security == "starttls":
            if client._imap.state != "NONAUTH":
                raise MailboxError(f"{endpoint.host} let us in before the line was encrypted; that is not trusted")
            if not client.has_capability("STARTTLS"):
                cure = 'Use security = "tls" with port 993.'
                raise MailboxError(f"{endpoint.host}:{endpoint.port} offers no STARTTLS", cure=cure)
            client.starttls(_Held(context, breaker))
        if endpoint.fingerprint:
            _check_pin(client.socket(), endpoint)
        return client
    except Exception as error:
        if client is not None:
            _drop(client)
        if breaker.pulled:
            raise MailboxError("the connection was interrupted") from None
        raise unreachable(error, endpoint) from None


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
            raise MailboxError(f"{ca_file} holds no certificate that can be read", cure="Check ca_file.") from None
    return context


def _check_pin(line: Any, endpoint: Endpoint) -> None:
    seen = hashlib.sha256(line.getpeercert(binary_form=True) or b"").hexdigest()
    if seen != endpoint.fingerprint.replace(":", "").strip().lower():
        shown = ":".join(seen[at : at + 2] for at in range(0, len(seen), 2)).upper()
        cure = f"If the server's certificate was renewed on purpose, set fingerprint = {shown!r}."
        raise MailboxError(f"{endpoint.host} shows another certificate than the pinned one", cure=cure)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() in _LOOPBACK_NAMES


def _authenticate(client: Any, endpoint: Endpoint, sign_in: SignIn, secret: str) -> None:
    if client._imap.state == "AUTH":  # greeted with PREAUTH
        return
    if any(c in secret + endpoint.user for c in "\r\n\0"):
        raise SignInRefused("user name or password holds a line break", cure="Check how the secret is stored.")
    challenge: list[bytes] = []
    try:
        if isinstance(sign_in, Token):
            client.sasl_login(sign_in.mechanism, _Bearer(endpoint, sign_in, secret, challenge))
        else:
            _log_in(client, endpoint, secret)
    except imaplib.IMAP4.abort as error:
        raise unreachable(ConnectionError(str(error)), endpoint) from None
    except IMAPClientError as error:
        if isinstance(error.__context__, imaplib.IMAP4.abort):
            raise MailboxError(f"{endpoint.host} hung up while we signed in") from None
        said = str(error) + (" " + challenge[0].decode("utf-8", "replace") if challenge else "")
        raise refused_sign_in(said, endpoint, secret) from None
    except (OSError, ValueError) as error:
        raise unreachable(error, endpoint) from None


def _log_in(client: Any, endpoint: Endpoint, secret: str) -> None:
    """LOGIN, which every server knows; PLAIN where LOGIN is switched off or cannot carry the letters."""
    plain = client.has_capability("AUTH=PLAIN")
    ascii_only = (secret + endpoint.user).isascii()
    if client.has_capability("LOGINDISABLED") and not plain:
        cure = 'It may want an encrypted line (security = "starttls") or OAuth.'
        raise MailboxError(f"{endpoint.host} takes no password on this line", cure=cure)
    if plain and (not ascii_only or client.has_capability("LOGINDISABLED")):
        client.sasl_login("PLAIN", lambda _: f"\0{endpoint.user}\0{secret}".encode())
    elif not ascii_only:
        cure = "Set a password of plain letters, digits and signs for mail programs."
        raise SignInRefused(f"{endpoint.host} cannot take a password with such letters", cure=cure)
    else:
        client.login(endpoint.user, secret)


class _Bearer:
    """The client's side of XOAUTH2 and OAUTHBEARER (RFC 7628): the token once, then an empty line to the server's
    explanation, which is kept."""

    def __init__(self, endpoint: Endpoint, sign_in: Token, secret: str, challenge: list[bytes]) -> None:
        user = endpoint.user
        if sign_in.mechanism == "XOAUTH2":
            self._first = f"user={user}\1auth=Bearer {secret}\1\1"
        else:
            name = user.replace("=", "=3D").replace(",", "=2C")
            self._first = f"n,a={name},\1host={endpoint.host}\1port={endpoint.port}\1auth=Bearer {secret}\1\1"
        self._sent, self._challenge, self._answer = False, challenge, b"" if sign_in.mechanism == "XOAUTH2" else b"\1"

    def __call__(self, challenge: bytes) -> bytes:
        if self._sent:
            self._challenge.append(challenge)
            return self._answer
        self._sent = True
        return self._first.encode()


def _session(client: Any, endpoint: Endpoint, breaker: Breaker) -> Session:
    try:
        client.folder_encode = False
        capabilities = frozenset(word.decode("ascii", "replace").upper() for word in client.capabilities())
        wire = take_over(client)
        way: Way
        if wire is None:
            log.warning("this release of IMAPClient or imaplib is not known: mail is read the slow way")
            way = Stock(client)
        else:
            _switch_on(wire, endpoint, capabilities, client.socket())
            way = Direct(wire, capabilities)
    except Exception as error:
        raise unreachable(error, endpoint) from None
    return Session(client, way, wire, endpoint, capabilities, breaker.pull)


def _switch_on(wire: Wire, endpoint: Endpoint, capabilities: frozenset[str], line: socket.socket) -> None:
    """CONDSTORE now, as it may only be enabled before a folder is opened (RFC 5161 3.1); compression from here on."""
    if {"ENABLE", "CONDSTORE"} <= capabilities:
        wire.answers([b"ENABLE CONDSTORE"])
    wanted = endpoint.compress if endpoint.compress is not None else not _is_loopback(line.getpeername()[0])
    if (
        wanted
        and "COMPRESS=DEFLATE" in capabilities
        and not isinstance(wire.answers([b"COMPRESS DEFLATE"])[0], Refused)
    ):
        wire.stream.compress()


def _drop(client: Any) -> None:
    with contextlib.suppress(Exception):
        client.shutdown()
