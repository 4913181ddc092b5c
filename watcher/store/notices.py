"""What was told beside the digests?

As digests: claimed before anything is sent, so that nothing is told twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from watcher.core.message import MessageId
from watcher.store import codec
from watcher.store.database import Database
from watcher.store.folders import Accounts
from watcher.store.sql import sent as sql


class NoticeFate(StrEnum):
    """What became of a notice."""

    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    GIVEN_UP = "given up"


@dataclass(frozen=True, slots=True)
class Notice:
    """A mail of ours beside the digests; `about` is what it tells, and unique."""

    number: int
    about: str
    message_id: MessageId
    fate: NoticeFate
    claimed_at: datetime
    settled_at: datetime | None


class Notices:
    """One mail about each thing that is told at once."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts

    def claim(self, account: str, about: str, message_id: MessageId, now: datetime) -> Notice:
        """Claim a notice under this Message-ID, or find the claim that is there (with its own Message-ID)."""
        number = self._accounts.number(account)
        with self._database.transaction():
            self._database.run(sql.NOTICE, (number, about, message_id, codec.instant_text(now)))
            found = self._first(sql.NOTICE_ABOUT, (number, about))
        assert found is not None
        return found

    def about(self, account: str, about: str) -> Notice | None:
        """The notice about this, if there was one."""
        return self._first(sql.NOTICE_ABOUT, (self._accounts.find(account), about))

    def with_id(self, account: str, message_id: MessageId) -> Notice | None:
        """The notice that has this Message-ID."""
        return self._first(sql.NOTICE_BY_ID, (self._accounts.find(account), message_id))

    def now_in(self, notice: Notice, fate: NoticeFate, now: datetime) -> None:
        """Say how far a notice came."""
        settled = codec.instant_text(now) if fate in (NoticeFate.SENT, NoticeFate.GIVEN_UP) else None
        self._database.run(sql.NOTICE_STATE, (fate, settled, notice.number))

    def put_items(self, notice: Notice, items: Iterable[tuple[int, MessageId]]) -> None:
        """Which proposal stands under which number in this notice."""
        self._database.many(sql.ADD_NOTICE_ITEM, ((notice.number, number, proposal) for number, proposal in items))

    def items(self, notice: Notice) -> tuple[tuple[int, MessageId], ...]:
        """The proposals of a notice with the numbers they had in it."""
        rows = self._database.rows(sql.NOTICE_LISTED, (notice.number,))
        return tuple((number, MessageId(proposal)) for number, proposal in rows)

    def _first(self, statement: str, parameters: tuple[object, ...]) -> Notice | None:
        rows = self._database.rows(statement, parameters)
        if not rows:
            return None
        number, about, message_id, state, claimed_at, settled_at = rows[0]
        return Notice(
            number,
            about,
            MessageId(message_id),
            NoticeFate(state),
            codec.instant(claimed_at),
            codec.optional_instant(settled_at),
        )
