"""What hinders an account now?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from watcher.core.reason import Reason
from watcher.store import codec
from watcher.store.database import Database
from watcher.store.folders import Accounts
from watcher.store.sql import decisions as sql

FOLDER, UNOPENED = "folder ", "unopened "
"""What fails, in front of a folder's name: the folder; or, where nothing in it was ever read, its opening."""


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
