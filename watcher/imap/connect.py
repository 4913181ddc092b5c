"""How do we get in?"""

from __future__ import annotations

from watcher.imap.endpoint import Endpoint, SignIn
from watcher.imap.session import Session


class Breaker:
    """Ends a connection from another thread, also while it is still being made.

    `pull` is final: hand a new one to each `connect`.
    """

    def pull(self) -> None:
        """End whatever the connection waits for, now."""
        raise NotImplementedError


def connect(endpoint: Endpoint, sign_in: SignIn, *, breaker: Breaker | None = None) -> Session:
    """Connect and sign in.

    Raises SignInRefused when the server refuses name or secret (do not try again at once: it may lock the account),
    MailboxError for anything else, and whatever the secret's own callable raises.
    """
    raise NotImplementedError
