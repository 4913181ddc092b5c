"""Which digests went out?

Claim, then send: the digest's row and its Message-ID are written before a single byte is sent. Whoever comes second,
after a crash or beside the daemon, finds the claim, and can look for that Message-ID in the mailbox.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from watcher.core.message import MessageId
from watcher.store import codec
from watcher.store.database import Database, Row
from watcher.store.folders import Accounts
from watcher.store.lock import alone
from watcher.store.sql import sent as sql


class Fate(StrEnum):
    """What became of a digest."""

    CLAIMED = "claimed"
    SENDING = "sending"
    """The mail server may have it already: after a crash, look for it before sending again."""
    SENT = "sent"
    APPENDED = "appended"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Claim:
    """The digest of one account and local day. `is_new`: this very call claimed it; otherwise it is what was found."""

    number: int
    account: str
    day: date
    message_id: MessageId
    fate: Fate
    claimed_at: datetime
    settled_at: datetime | None
    is_new: bool = False


class Digests:
    """One digest a day and account, whoever sends it."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts

    def claim(self, account: str, day: date, message_id: MessageId, now: datetime) -> Claim:
        """Claim the day's digest under this Message-ID, or find the claim that is there (with its own Message-ID)."""
        number = self._accounts.number(account)
        with self._database.surely(), self._database.transaction():
            is_new = bool(self._database.run(sql.CLAIM, (number, day.isoformat(), message_id, codec.instant_text(now))))
            return _claim(self._database.rows(sql.DIGEST_OF_DAY, (number, day.isoformat()))[0], is_new=is_new)

    @contextmanager
    def sending(self, account: str) -> Iterator[bool]:
        """Hold the account's right to send, across processes: False when somebody else holds it now. A crash lets go
        of it at once, so whoever gets it and finds an old claim knows that nobody is sending that digest."""
        with alone(self._database.path, f"sending-{self._accounts.number(account)}") as held:
            yield held

    def sending_now(self, claim: Claim) -> None:
        """Say, before the mail server hears of it, that a claimed digest is going out."""
        with self._database.surely():
            self._database.run(sql.SENDING, (claim.number,))

    def not_sent(self, claim: Claim) -> None:
        """Say that the mail server did not take it after all."""
        self._database.run(sql.UNSENT, (claim.number,))

    def settle(self, claim: Claim, fate: Fate, now: datetime) -> bool:
        """Say what became of a claimed digest; False if that was said before."""
        return bool(self._database.run(sql.SETTLE, (fate, codec.instant_text(now), claim.number)))

    def renew(self, claim: Claim, now: datetime) -> Claim:
        """Claim anew a digest that was left out as there was nothing to say."""
        with self._database.surely():
            self._database.run(sql.RENEW, (codec.instant_text(now), claim.number))
        return self.of_day(claim.account, claim.day) or claim

    def put_items(self, claim: Claim, items: Iterable[tuple[int, MessageId]], informing: Container[int] = ()) -> None:
        """Which proposal stands under which number in this digest; `informing` are numbers that ask for nothing."""
        rows = ((claim.number, number, proposal, int(number not in informing)) for number, proposal in items)
        with self._database.transaction():
            self._database.run(sql.CLEAR_ITEMS, (claim.number,))
            self._database.many(sql.ADD_ITEM, rows)

    def listed(self, claim: Claim) -> tuple[tuple[int, MessageId, bool], ...]:
        """Number, proposal, and whether it asked the owner for something."""
        rows = self._database.rows(sql.LISTED, (claim.number,))
        return tuple((number, MessageId(proposal), bool(asks)) for number, proposal, asks in rows)

    def items(self, claim: Claim) -> dict[int, MessageId]:
        """The proposals of a digest by the numbers they had in it."""
        return {number: MessageId(proposal) for number, proposal in self._database.rows(sql.ITEMS, (claim.number,))}

    def of_day(self, account: str, day: date) -> Claim | None:
        """The digest of a local day, whatever became of it."""
        return self._first(sql.DIGEST_OF_DAY, (self._accounts.find(account), day.isoformat()))

    def with_id(self, message_id: MessageId) -> Claim | None:
        """The digest that has this Message-ID, also an old one."""
        return self._first(sql.DIGEST_BY_ID, (message_id,))

    def last(self, account: str, now: datetime) -> Claim | None:
        """The digest of the latest day that was claimed until `now`, whatever became of it."""
        return self._first(sql.LAST_DIGEST, (self._accounts.find(account), codec.instant_text(now)))

    def last_sent(self, account: str, now: datetime) -> Claim | None:
        """The last digest that reached the owner until `now`, by mail or by IMAP."""
        return self._first(sql.LAST_SENT_DIGEST, (self._accounts.find(account), codec.instant_text(now)))

    def _first(self, statement: str, parameters: tuple[object, ...]) -> Claim | None:
        rows = self._database.rows(statement, parameters)
        return _claim(rows[0]) if rows else None


def _claim(row: Row, *, is_new: bool = False) -> Claim:
    number, account, day, message_id, state, claimed_at, settled_at = row
    return Claim(
        number=number,
        account=account,
        day=date.fromisoformat(day),
        message_id=MessageId(message_id),
        fate=Fate(state),
        claimed_at=codec.instant(claimed_at),
        settled_at=codec.optional_instant(settled_at),
        is_new=is_new,
    )
