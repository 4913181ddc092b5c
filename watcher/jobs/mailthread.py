"""Whose connection is it, and who may wait for it?

IMAPClient is not thread-safe and blocks; so each mailbox has one thread that owns its connection, keeps it open between
polls and drops it after any trouble. The event loop only waits, and can cut the line when it has waited enough.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from watcher.errors import Closing, MailboxError, worded
from watcher.imap import Breaker, Session, Suspects

HANG_UPS = 4
"""It takes three to be sure of a mail; if more teach nothing sure, the next look goes on."""
AT_MOST = 10
"""Over so many mails no server hangs up: they are not what is wrong."""

T = TypeVar("T")
Opener = Callable[[Breaker], Session]


class MailThread:
    """One thread, at most one connection. `opener` connects and signs in; it is called again after any trouble."""

    def __init__(self, name: str, opener: Opener) -> None:
        self._opener = opener
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"mail-{name}")
        self._session: Session | None = None
        self._breaker: Breaker | None = None
        self._lock = threading.Lock()
        self._busy = self._closing = self._cut = False
        self._suspects = Suspects()

    async def call(self, work: Callable[[Session], T], *, limit: float | None = None) -> T:
        """Run `work` with the connection in its thread.

        After `limit` seconds the line is cut and MailboxError raised. Whatever fails as a MailboxError drops the
        connection; the next call makes a new one. Once we are closing, all that fails is Closing.
        """
        if self._closing:
            raise _closing()
        loop = asyncio.get_running_loop()
        future = loop.run_in_executor(self._pool, self._run, work)
        future.add_done_callback(_seen)
        done, _ = await asyncio.wait({future}, timeout=limit)
        if done:
            return future.result()
        self.interrupt()
        raise MailboxError(
            worded("the server did not come back within {seconds} seconds", seconds=f"{limit:.0f}"),
            cure=worded("It is tried again at the next poll."),
        )

    async def insist(self, work: Callable[[Session], T]) -> T:
        """The same as `call`, at once again where the line broke over mails: the next connection knows better which
        mail it is, and comes further. `work` has to go on where it was."""
        left, found = HANG_UPS, self._suspects.found
        while True:
            try:
                return await self.call(work)
            except MailboxError:
                if self._suspects.found > found:
                    left, found = HANG_UPS, self._suspects.found
                left -= 1
                if self._closing or left < 0 or found > AT_MOST or not self._suspects.learned():
                    raise

    def forgive(self) -> None:
        """Ask again for mails over which the server hung up."""
        self._suspects.forgive()

    def interrupt(self) -> None:
        """End whatever the thread waits for; harmless at any time, from any thread."""
        with self._lock:
            self._cut = True
            if self._breaker is not None:
                self._breaker.pull()
            if self._session is not None:
                self._session.interrupt()

    def close(self) -> None:
        """Hang up for good. A call under way is cut; it and later ones raise Closing."""
        self._closing = True
        if self._busy:
            self.interrupt()
        self._pool.submit(self._drop)
        self._pool.shutdown(wait=False)

    def _run(self, work: Callable[[Session], T]) -> T:
        self._busy = True
        try:
            return work(self._connected())
        except MailboxError:
            self._drop()
            if self._closing:
                raise _closing() from None
            raise
        finally:
            self._busy = False

    def _connected(self) -> Session:
        if self._closing:
            raise _closing()
        if self._cut:
            self._drop()
        if self._session is None:
            breaker = Breaker()
            with self._lock:
                self._breaker, self._cut = breaker, False
            session = self._opener(breaker)
            session.suspects = self._suspects
            with self._lock:
                self._session = session
        return self._session

    def _drop(self) -> None:
        with self._lock:
            session, self._session, self._breaker = self._session, None, None
        if session is not None:
            session.close()


def _closing() -> Closing:
    return Closing(worded("shutting down"))


def _seen(future: asyncio.Future[Any]) -> None:
    """Whoever waited may have been stopped meanwhile; then nobody else asks how it ended."""
    if not future.cancelled():
        future.exception()
