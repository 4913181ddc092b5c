"""When may a connection still be used?

After an error that is not about one folder nobody knows what the server still has to say: the line is closed, and
whoever asks again is told why.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from watcher.errors import FolderError, MailboxError
from watcher.imap.endpoint import Endpoint
from watcher.imap.trouble import broken
from watcher.imap.wire import Wire

T = TypeVar("T")
GOODBYE_SECONDS = 2.0


class Line:
    """A signed-in connection: an IMAPClient, and the wire below it where replies are read directly (None on the stock
    way). `pull` ends from any thread whatever is waited for."""

    def __init__(self, client: Any, wire: Wire | None, endpoint: Endpoint, pull: Callable[[], None]) -> None:
        self.interrupt = pull
        self._client, self._wire, self._endpoint, self._over = client, wire, endpoint, ""

    @property
    def traffic(self) -> tuple[int, int]:
        """Bytes received and sent since the sign-in, as they crossed the line; zeros on the stock way."""
        return (self._wire.stream.received, self._wire.stream.sent) if self._wire else (0, 0)

    def meanwhile(self, work: Callable[[], bool] | None) -> None:
        """From now on do small pieces of `work` while nothing comes in, as long as it gives True."""
        if self._wire:
            self._wire.stream.meanwhile = work

    @contextlib.contextmanager
    def guard(self) -> Iterator[None]:
        """Nothing but our own errors leaves; and after any that is not about one folder the connection is not used
        again."""
        if self._over:
            raise MailboxError(self._over)
        try:
            yield
        except (FolderError, RuntimeError):
            raise
        except Exception as error:
            raised = broken(error, self._endpoint)
            if not isinstance(raised, FolderError):
                self._over = raised.message
                with contextlib.suppress(Exception):
                    self._client.shutdown()
            raise raised from None

    def guarded(self, rows: Iterator[T]) -> Iterator[T]:
        """The same for each step of what comes in bit by bit."""
        while True:
            with self.guard():
                row = next(rows, None)
            if row is None:
                return
            yield row

    @contextlib.contextmanager
    def by_client(self) -> Iterator[Any]:
        """The IMAPClient itself, for what it may ask by its own means: nothing else is under way."""
        with self.guard():
            if self._wire:
                self._wire.settle()
            yield self._client

    def close(self) -> None:
        """Sign out and hang up; never raises."""
        with contextlib.suppress(Exception):
            if not self._over:
                self._client.socket().settimeout(GOODBYE_SECONDS)
                if self._wire:
                    self._wire.settle()
                self._client.logout()
        self._over = self._over or "the session was closed"
        with contextlib.suppress(Exception):
            self._client.shutdown()
