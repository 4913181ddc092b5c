"""When is one mailbox looked at again?

A `Watch` polls its mailbox, sends its digest when one is owed, and keeps its distance after trouble. Whatever happens
to it stays in it: the other mailboxes go on.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from watcher.errors import Closing, ConsentNeeded, DeliveryError, MailboxError, SecretError, SignInRefused
from watcher.jobs import Account, Considered, Looked, MailThread, Progress, deliver, look, owed, tell, tend, watched

log = logging.getLogger(__name__)

AFTER_REFUSAL = (timedelta(minutes=30), timedelta(hours=8))
"""First and longest pause after the server refused name or password: trying on would lock the account."""
AFTER_TROUBLE = (timedelta(seconds=30), timedelta(minutes=30))
TELL_EVERY = 5000
"""Mails between two log lines of a long first read."""
UNTIL_CONSENT = (timedelta(seconds=30), timedelta(minutes=5))
"""Whether the owner has signed in again is a look at a file: no server hears of it."""
HUNG_AFTER = timedelta(minutes=6)
"""A poll that shows no sign of life for so long is cut off."""
AT_LEAST_APART = timedelta(seconds=15)
"""So long after a failure nobody tries again, whatever the owner says."""


def pause(times: int, bounds: tuple[timedelta, timedelta], *, luck: float) -> timedelta:
    """How long to keep away after the `times`-th failure in a row: doubling, bounded, with jitter (`luck` in 0..1)."""
    shortest, longest = bounds
    full = min(longest, shortest * float(2 ** min(times - 1, 20)))
    return full * (0.75 + luck / 4)


@dataclass(slots=True)
class Watch:
    """One mailbox under watch. `clock` gives the instant (UTC); all else is asked of the store."""

    account: Account
    state: Path
    clock: Callable[[], datetime]
    thread: MailThread = field(init=False)
    not_before: datetime | None = None
    failures: int = 0
    failed_at: datetime | None = None
    last_good: datetime | None = None
    began: datetime | None = None
    """When the work now under way began or last showed a sign of life; None between polls."""
    is_sending: bool = False
    told: int = 0
    """How far the sync was when the log last told of it."""
    _is_watched: bool = False
    _considered: Considered = field(default_factory=Considered)
    _busy: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self.thread = MailThread(self.account.name, self.account.open_session)

    async def tick(self) -> None:
        """Poll, unless kept away by trouble, and send the digest that is owed. Never raises but StoreError."""
        async with self._busy:
            self.began = self.clock()
            try:
                self._watched()
                looked = await self._poll()
                await tell(self.account, self.thread, self.state, now=self.clock())
                await self._digest(looked if looked and isinstance(looked.trouble, SignInRefused) else None)
            except Closing:
                log.debug("%s: cut short", self.account.name)
            finally:
                self.began = None

    def _watched(self) -> None:
        """The watch begins before the first read, which may last beyond the digest's hour."""
        if not self._is_watched:
            watched(self.account, self.state, now=self.clock())
            self._is_watched = True

    async def _poll(self) -> Looked | None:
        """What the poll gave, None where it is kept away by trouble."""
        now = self.clock()
        if self.not_before is not None and now < self.not_before:
            return None
        looked = await look(
            self.account,
            self.thread,
            self.state,
            now=now,
            on_progress=self._alive,
            considered=self._considered,
        )
        if looked.trouble is None:
            if self.failures:
                log.info("%s: can be read again", self.account.name)
            self.failures, self.not_before, self.last_good, self.told = 0, None, now, 0
            if looked.report is not None and looked.report.has_news:
                log.info("%s: %s", self.account.name, looked.report.summary)
            await self._drafts(now)
            return looked
        self.failures += 1
        self.failed_at = self.clock()
        bounds = AFTER_REFUSAL if isinstance(looked.trouble, SignInRefused | SecretError) else AFTER_TROUBLE
        if isinstance(looked.trouble, ConsentNeeded):
            bounds = UNTIL_CONSENT
        self.not_before = now + pause(self.failures, bounds, luck=random.random())
        log.warning("%s: %s; next try after %s", self.account.name, looked.trouble, f"{self.not_before:%H:%M} UTC")
        return looked

    def end_pause(self) -> bool:
        """Whether the owner, who says that something was mended, makes the next tick try again at once. Whoever says so
        again and again must not get the account locked."""
        if self.not_before is None or self.failed_at is None or self.clock() - self.failed_at < AT_LEAST_APART:
            return False
        self.not_before = None
        return True

    def rewind(self) -> None:
        """The clock went back: whatever was to last until an instant by the old one would last too long."""
        self.not_before = self.failed_at = None
        if self.began is not None:
            self.began = self.clock()

    async def _drafts(self, now: datetime) -> None:
        try:
            tended = await tend(self.account, self.thread, self.state, now=now)
        except MailboxError as error:
            log.warning("%s: drafts: %s; tried again at the next poll", self.account.name, error)
            return
        if tended.drafted or tended.withdrawn:
            counts = (len(tended.drafted), tended.withdrawn)
            log.info("%s: drafts: %d asked for or due, %d withdrawn", self.account.name, *counts)

    async def _digest(self, refused: Looked | None) -> None:
        """The digest that is owed; `refused` as in `deliver`."""
        now = self.clock()
        day = owed(self.account, self.state, now=now)
        if day is None:
            return
        self.began, self.is_sending = now, True  # the poll came back, and now it is looked some times more
        try:
            delivered = await deliver(
                self.account, self.thread, self.state, now=now, day=day, refused=refused, on_progress=self._alive
            )
        except (DeliveryError, MailboxError) as error:
            log.error("%s: the digest of %s could not be delivered: %s", self.account.name, day, error)
            return
        finally:
            self.is_sending = False
        log.info("%s: digest of %s: %s", self.account.name, day, delivered.outcome.value)

    @property
    def is_busy(self) -> bool:
        """Whether a tick is under way."""
        return self._busy.locked()

    def _alive(self, progress: Progress) -> None:
        """A sign of life; a long first read is told in the log now and then."""
        self.began = self.clock()
        if progress.done - self.told >= TELL_EVERY:
            self.told = progress.done
            log.info("%s: %d of %d mails read in a folder", self.account.name, progress.done, progress.total)
        elif progress.done < self.told:
            self.told = 0

    def is_well(self) -> bool:
        """Whether the poll under way shows signs of life; one that does not is cut off."""
        if self.began is None or self.clock() - self.began < HUNG_AFTER:
            return True
        self.thread.interrupt()
        return self.clock() - self.began < HUNG_AFTER + timedelta(minutes=1)

    def close(self) -> None:
        """Hang up; work under way is cut."""
        self.thread.close()
