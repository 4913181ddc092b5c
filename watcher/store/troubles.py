"""What hinders an account now?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from watcher.core.reason import Reason
from watcher.store import codec
from watcher.store.database import Database
from watcher.store.folders import Accounts
from watcher.store.sql import decisions as sql

FOLDER, UNOPENED, UNREAD = "folder ", "unopened ", "unread "
"""What fails, in front of a folder's name: the folder; where nothing in it was ever read, its opening; single mails."""

DELIVERY, LAYING = "delivery", "laying"
"""What keeps a digest from going out, and from being laid into the INBOX: it hides nothing in the mailbox."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What fails ("sign-in", "connection", "delivery", "folder INBOX"), why, since when, and how often in a row."""

    what: str
    because: Reason
    since: datetime
    last_at: datetime
    times: int


class Troubles:
    """Failures that still last, for `watcher status` and the next digest."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts

    def report(self, account: str, what: str, because: Reason, now: datetime) -> None:
        """It failed (again)."""
        when = codec.instant_text(now)
        self._database.run(sql.TROUBLE, (self._accounts.number(account), what, codec.reason_json(because), when, when))

    def now(self, account: str, kinds: tuple[str, ...], failing: Mapping[str, Reason], now: datetime) -> None:
        """Of the troubles that begin with one of these words exactly those fail now; the others have passed."""
        with self._database.transaction():
            for what, because in failing.items():
                self.report(account, what, because, now)
            for trouble in self.of(account):
                if trouble.what.startswith(kinds) and trouble.what not in failing:
                    self.passed(account, trouble.what)

    def passed(self, account: str, what: str) -> None:
        """It works (again)."""
        self._database.run(sql.TROUBLE_PASSED, (self._accounts.find(account), what))

    def of(self, account: str) -> tuple[Trouble, ...]:
        """What hinders the account, longest-lasting first."""
        rows = self._database.rows(sql.TROUBLES, (self._accounts.find(account),))
        return tuple(
            Trouble(what, codec.reason(because), codec.instant(since), codec.instant(last_at), times)
            for what, because, since, last_at, times in rows
        )
