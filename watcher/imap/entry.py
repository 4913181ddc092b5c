"""How do we get in?

Reach the server, prove who we are, and switch on what it offers.
"""

from __future__ import annotations

import imaplib
import logging
import socket
from typing import Any

from imapclient.exceptions import IMAPClientError

from watcher.errors import MailboxError, worded
from watcher.imap.direct import Direct
from watcher.imap.endpoint import Endpoint, SignIn
from watcher.imap.line import Line
from watcher.imap.login import authenticate
from watcher.imap.reach import Breaker, drop, is_loopback, reach
from watcher.imap.rows import Way
from watcher.imap.session import Session
from watcher.imap.stock import Stock
from watcher.imap.trouble import unreachable
from watcher.imap.wire import Refused, Wire, take_over

log = logging.getLogger(__name__)
_MUST_INTRODUCE = {"ID", "X-CM-EXT-1"}
"""Coremail, as NetEase runs it (163.com, 126.com, yeah.net): it opens no folder ("Unsafe Login") for a program that did
not say what it is (RFC 2971). Others are told nothing."""


def connect(endpoint: Endpoint, sign_in: SignIn, *, breaker: Breaker | None = None) -> Session:
    """Connect and sign in.

    Raises SignInRefused when the server refuses name or secret (do not try again at once: it may lock the account),
    MailboxError for anything else, and whatever the secret's own callable raises.
    """
    if endpoint.security == "none" and not is_loopback(endpoint.host):
        cure = worded('Use security = "tls" or "starttls"; "none" is for servers on this machine.')
        words = worded("the password would cross the network to {host} in the clear", host=endpoint.host)
        raise MailboxError(words, cure=cure)
    secret = sign_in.secret()
    breaker = breaker or Breaker()
    client = reach(endpoint, breaker)
    try:
        authenticate(client, endpoint, sign_in, secret)
        return _session(client, endpoint, breaker)
    except BaseException:
        drop(client)
        raise


def _session(client: Any, endpoint: Endpoint, breaker: Breaker) -> Session:
    try:
        client.folder_encode = False
        capabilities = frozenset(word.decode("ascii", "replace").upper() for word in client.capabilities())
        if capabilities.issuperset(_MUST_INTRODUCE):
            _introduce(client)
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
    return Session(Line(client, wire, endpoint, breaker.pull), way, capabilities)


def _introduce(client: Any) -> None:
    try:
        client.id_({"name": "mailbox-watcher", "version": "1", "vendor": "mailbox-watcher"})
    except imaplib.IMAP4.abort:
        raise
    except IMAPClientError as error:  # then it says itself which folders it opens
        log.info("the server does not want to know what program reads (%s)", type(error).__name__)


def _switch_on(wire: Wire, endpoint: Endpoint, capabilities: frozenset[str], line: socket.socket) -> None:
    """CONDSTORE now, as it may only be enabled before a folder is opened (RFC 5161 3.1); compression from here on."""
    if {"ENABLE", "CONDSTORE"} <= capabilities:
        wire.owed.append(wire.send(b"ENABLE CONDSTORE"))  # what comes of it is seen by what folders tell
    wanted = endpoint.compress if endpoint.compress is not None else not is_loopback(line.getpeername()[0])
    if (
        wanted
        and "COMPRESS=DEFLATE" in capabilities
        and not isinstance(wire.answers([b"COMPRESS DEFLATE"])[0], Refused)
    ):
        wire.stream.compress()
