"""How do we prove who we are?

LOGIN or SASL PLAIN with a password, XOAUTH2 or OAUTHBEARER with a token. The secret is handed in and kept nowhere.
"""

from __future__ import annotations

import imaplib
from typing import Any

from imapclient.exceptions import IMAPClientError

from watcher.errors import MailboxError, SignInRefused, Trouble, worded
from watcher.imap.endpoint import Endpoint, Mechanism, SignIn, Token
from watcher.imap.trouble import ended, refused_sign_in, unreachable


def authenticate(client: Any, endpoint: Endpoint, sign_in: SignIn, secret: str) -> None:
    """Sign in. Raises SignInRefused when name or secret are refused, MailboxError when it may work later."""
    if client._imap.state == "AUTH":  # greeted with PREAUTH
        return
    if any(c in secret + endpoint.user for c in "\r\n\0"):
        words = worded("user name or password holds a line break")
        raise SignInRefused(words, cure=worded("Check how the secret is stored."))
    challenge: list[bytes] = []
    try:
        if isinstance(sign_in, Token):
            mechanism = sign_in.mechanism or _offered(client)
            client.sasl_login(mechanism, _Bearer(endpoint, mechanism, secret, challenge))
        else:
            _log_in(client, endpoint, secret)
    except imaplib.IMAP4.abort:
        raise _hung_up(client, endpoint) from None
    except IMAPClientError as error:
        if isinstance(error.__context__, imaplib.IMAP4.abort):
            raise _hung_up(client, endpoint) from None
        said = str(error) + (" " + challenge[0].decode("utf-8", "replace") if challenge else "")
        raise refused_sign_in(said, endpoint, secret) from None
    except (OSError, ValueError) as error:
        raise unreachable(error, endpoint) from None


def _hung_up(client: Any, endpoint: Endpoint) -> MailboxError:
    if client._imap.state == "AUTH":  # let in: Python 3.14 asks at once what the server can
        return ended(endpoint)
    return MailboxError(worded("{host} hung up while we signed in", host=endpoint.host), trouble=Trouble.HUNG_UP)


def _log_in(client: Any, endpoint: Endpoint, secret: str) -> None:
    """LOGIN, which every server knows; PLAIN where LOGIN is switched off or cannot carry the letters."""
    plain = client.has_capability("AUTH=PLAIN")
    ascii_only = (secret + endpoint.user).isascii()
    if client.has_capability("LOGINDISABLED") and not plain:
        cure = worded('It may want an encrypted line (security = "starttls") or OAuth.')
        words = worded("{host} takes no password on this line", host=endpoint.host)
        raise MailboxError(words, cure=cure, trouble=Trouble.NO_PASSWORDS)
    if plain and (not ascii_only or client.has_capability("LOGINDISABLED")):
        client.sasl_login("PLAIN", lambda _: f"\0{endpoint.user}\0{secret}".encode())
    elif not ascii_only:
        cure = worded("Set a password of plain letters, digits and signs for mail programs.")
        raise SignInRefused(worded("{host} cannot take a password with such letters", host=endpoint.host), cure=cure)
    else:
        client.login(endpoint.user, secret)


def _offered(client: Any) -> Mechanism:
    only_bearer = client.has_capability("AUTH=OAUTHBEARER") and not client.has_capability("AUTH=XOAUTH2")
    return "OAUTHBEARER" if only_bearer else "XOAUTH2"


class _Bearer:
    """The client's side of XOAUTH2 and OAUTHBEARER (RFC 7628): the token once, then an empty line to the server's
    explanation, which is kept."""

    def __init__(self, endpoint: Endpoint, mechanism: Mechanism, secret: str, challenge: list[bytes]) -> None:
        user = endpoint.user
        if mechanism == "XOAUTH2":
            self._first = f"user={user}\1auth=Bearer {secret}\1\1"
        else:
            name = user.replace("=", "=3D").replace(",", "=2C")
            self._first = f"n,a={name},\1host={endpoint.host}\1port={endpoint.port}\1auth=Bearer {secret}\1\1"
        self._sent, self._challenge, self._answer = False, challenge, b"" if mechanism == "XOAUTH2" else b"\1"

    def __call__(self, challenge: bytes) -> bytes:
        if self._sent:
            self._challenge.append(challenge)
            return self._answer
        self._sent = True
        return self._first.encode()
