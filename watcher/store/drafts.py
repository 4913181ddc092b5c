"""Which drafts did we write, and what became of them?

Claim, then write: the row with the Message-ID and the fingerprint is on disk before the mailbox hears of it. Whoever
comes after a crash finds the claim, and can look for that Message-ID among the drafts.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from watcher.core.message import Location, MessageId
from watcher.store import codec
from watcher.store.database import Database, Row
from watcher.store.folders import Accounts
from watcher.store.lock import alone
from watcher.store.sql import sent as sql


class DraftFate(StrEnum):
    """What became of a draft."""

    CLAIMED = "claimed"
    """It may have been written: after a crash, look for it before writing again."""
    LAID = "laid"
    KEPT = "kept"
    """The owner has touched it, so it is theirs."""
    GONE = "gone"
    """It does not lie there any more: sent, moved or deleted by the owner."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """One draft. `place` is None until it was written and found."""

    number: int
    account: str
    proposal: MessageId
    step: str
    nudges: int
    message_id: MessageId
    fate: DraftFate
    fingerprint: str
    place: Location | None
    claimed_at: datetime


class Drafts:
    """One draft for each step of a follow-up, whoever asks."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts

    @contextmanager
    def writing(self, account: str) -> Iterator[bool]:
        """Hold the account's right to write drafts, across processes: False when somebody else holds it now."""
        with alone(self._database.path, f"drafts-{self._accounts.number(account)}") as held:
            yield held

    def claim(
        self,
        account: str,
        proposal: MessageId,
        step: str,
        *,
        nudges: int,
        message_id: MessageId,
        fingerprint: str,
        now: datetime,
    ) -> DraftRecord:
        """Claim the draft of one step, or claim it anew."""
        number = self._accounts.number(account)
        with self._database.surely(), self._database.transaction():
            self._database.run(
                sql.CLAIM_DRAFT,
                (number, proposal, step, nudges, message_id, fingerprint, codec.instant_text(now)),
            )
            return _record(self._database.rows(sql.DRAFT_OF_STEP, (number, proposal, step))[0])

    def of_step(self, account: str, proposal: MessageId, step: str) -> DraftRecord | None:
        """The draft of one step, whatever became of it."""
        rows = self._database.rows(sql.DRAFT_OF_STEP, (self._accounts.find(account), proposal, step))
        return _record(rows[0]) if rows else None

    def of(self, account: str) -> tuple[DraftRecord, ...]:
        """All drafts of the account, in the order in which their steps were first written."""
        return tuple(map(_record, self._database.rows(sql.DRAFTS, (self._accounts.find(account),))))

    def laid(self, draft: DraftRecord, place: Location, fingerprint: str) -> None:
        """Say where a draft lies, and how the server gives it back."""
        self._database.run(sql.DRAFT_LAID, (fingerprint, place.mailbox, place.uid_validity, place.uid, draft.number))

    def settle(self, draft: DraftRecord, fate: DraftFate, now: datetime) -> None:
        """Say what became of a draft."""
        self._database.run(sql.SETTLE_DRAFT, (fate, codec.instant_text(now), draft.number))

    def granted(self, decision: int) -> None:
        """A wish for a draft was dealt with."""
        self._database.run(sql.WISH_GRANTED, (decision,))

    def all_granted(self) -> frozenset[int]:
        """The numbers of all wishes that were dealt with."""
        return frozenset(number for (number,) in self._database.rows(sql.WISHES_GRANTED))


def _record(row: Row) -> DraftRecord:
    number, account, proposal, step, nudges, message_id, state, fingerprint, mailbox, validity, uid, claimed_at = row
    return DraftRecord(
        number=number,
        account=account,
        proposal=MessageId(proposal),
        step=step,
        nudges=nudges,
        message_id=MessageId(message_id),
        fate=DraftFate(state),
        fingerprint=fingerprint,
        place=None if mailbox is None else Location(mailbox, validity, uid),
        claimed_at=codec.instant(claimed_at),
    )
