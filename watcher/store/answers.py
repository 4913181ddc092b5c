"""Which mails of the owner answered ours, and what came of it?

A mail acts once: its row and its decisions are written in one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from watcher.core.message import MessageId
from watcher.core.reason import Reason
from watcher.store import codec
from watcher.store.database import Database, Row
from watcher.store.folders import Accounts
from watcher.store.header import author_keys, tie
from watcher.store.sql import answers as sql


class AnswerFate(StrEnum):
    """What became of a mail that answered one of ours."""

    CARRIED_OUT = "carried out"
    REFUSED = "refused"
    """It did not count; a copy in a folder for sent mail may still."""
    PASSED_OVER = "copy"
    """It asked for nothing, or was a copy of one that was carried out under another Message-ID."""
    WAITING = "waiting"
    """Its text could not be fetched yet."""
    GONE = "gone"
    """It was gone from the mailbox before its text was read."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A mail (by its `key`) that cites one of ours.

    `was_sent`: it was read in a folder for sent mail. `likeness` is the same for two copies. `written_at` is its Date,
    `received_at` its INTERNALDATE, `acted_at` when we dealt with it (UTC). `told` is what was done, or why nothing was;
    `unclear` what was not understood.
    """

    key: int
    cites: MessageId
    fate: AnswerFate
    was_sent: bool
    received_at: datetime
    acted_at: datetime
    written_at: datetime | None = None
    likeness: str = ""
    told: tuple[Reason, ...] = ()
    unclear: tuple[Reason, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A keyword or label that was carried out: on which mail (by its key), and by which decision."""

    key: int
    mark: str
    decision: int


class Answers:
    """What the owner answered to our mails, and which marks of theirs were carried out."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts

    def our_ids(self, account: str) -> tuple[MessageId, ...]:
        """The Message-IDs of all our mails to this account's owner."""
        number = self._accounts.find(account)
        return tuple(MessageId(name) for (name,) in self._database.rows(sql.OUR_IDS, (number, number)))

    def sought_to(self, account: str) -> tuple[int, int]:
        """Up to which mail (in the order of learning) orders were looked for, and the newest there is."""
        rows = self._database.rows(sql.SOUGHT_TO, (self._accounts.find(account),))
        return (rows[0][0] if rows else None) or 0, int(self._database.rows(sql.NEWEST)[0][0])

    def seek_from(self, account: str, newest: int) -> None:
        """Orders were looked for up to this mail."""
        self._database.run(sql.SEEK_FROM, (newest, self._accounts.number(account)))

    def citing(self, account: str, ids: Iterable[MessageId]) -> set[int]:
        """Keys of mails that seem to cite one of these ids, are none of ours, and were not dealt with yet. However old:
        a draft that was known for long may have been sent a moment ago."""
        number = self._accounts.find(account)
        ties = json.dumps([tie(one.encode("utf-8", "replace"), number) for one in ids])
        self._database.make_late_indexes()
        return {key for (key,) in self._database.rows(sql.CITING, (ties, number, number))}

    def tapped(self, account: str, since: datetime) -> set[int]:
        """Keys of own mail since then whose header seems to hold a token and that was not dealt with yet."""
        number = self._accounts.find(account)
        self._database.make_late_indexes()
        return {key for (key,) in self._database.rows(sql.TAPPED, (number, int(since.timestamp()), number))}

    def new_by(self, account: str, authors: Iterable[str], span: tuple[int, int]) -> set[int]:
        """Keys of own mail, and of mail by these addr-specs, within a span; none from before our first mail, nor where
        there is none yet."""
        number = self._accounts.find(account)
        first = self._database.rows(sql.FIRST_OF_OURS, (number, number))[0][0]
        if first is None:
            return set()
        people = json.dumps([key for one in authors for key in author_keys(one)])
        since = int(codec.instant(first).timestamp())
        return {key for (key,) in self._database.rows(sql.NEW_BY, (*span, number, since, people))}

    def open_ones(self, account: str, since: datetime) -> tuple[Answer, ...]:
        """Mails whose text could not be fetched, and refused ones of which a sent copy may turn up."""
        rows = self._database.rows(sql.OPEN_ANSWERS, (self._accounts.find(account), codec.instant_text(since)))
        return tuple(map(_answer, rows))

    def fates(self, account: str, keys: Iterable[int]) -> dict[int, AnswerFate]:
        """What became of these mails, by key; those never dealt with are missing."""
        rows = self._database.rows(sql.ANSWER_FATES, (self._accounts.find(account), json.dumps(list(keys))))
        return {key: AnswerFate(fate) for key, fate in rows}

    def like(self, account: str, answer: Answer) -> tuple[Answer, ...]:
        """Other mails that said the same about the same mail of ours and were carried out."""
        rows = self._database.rows(sql.LIKE_ANSWERS, (self._accounts.find(account), answer.likeness, answer.key))
        return tuple(map(_answer, rows))

    def put(self, account: str, answer: Answer, decisions: Iterable[int] = ()) -> bool:
        """Write down what became of a mail, with the numbers of its decisions; False where it was dealt with before:
        nothing is written then. Ask `fates` first, in the transaction that writes the decisions too."""
        number = self._accounts.number(account)
        with self._database.transaction():
            is_new = self._database.run(
                sql.PUT_ANSWER,
                (
                    number,
                    answer.key,
                    answer.cites,
                    answer.fate,
                    int(answer.was_sent),
                    answer.likeness,
                    answer.written_at and codec.instant_text(answer.written_at),
                    codec.instant_text(answer.received_at),
                    codec.instant_text(answer.acted_at),
                    codec.reasons_json(answer.told),
                    codec.reasons_json(answer.unclear),
                ),
            )
            if not is_new:
                return False
            found = self._database.rows(sql.ANSWER_NUMBER, (number, answer.key))[0][0]
            self._database.many(sql.ADD_ANSWER_DECISION, ((found, decision) for decision in decisions))
        return True

    def of(self, account: str, now: datetime) -> tuple[Answer, ...]:
        """All answers that were dealt with until `now`, in that order."""
        rows = self._database.rows(sql.ANSWERS, (self._accounts.find(account), codec.instant_text(now)))
        return tuple(map(_answer, rows))

    def decisions_of(self, answer: int) -> tuple[int, ...]:
        """The numbers of the decisions that an answer made."""
        return tuple(number for (number,) in self._database.rows(sql.ANSWER_DECISIONS, (answer,)))

    def that_decided(self, account: str) -> tuple[int, ...]:
        """The numbers of the answers that decided something, the latest first."""
        return tuple(number for (number,) in self._database.rows(sql.LAST_ANSWERS, (self._accounts.find(account),)))

    def marked(self, account: str) -> set[int]:
        """Keys of mails that bear a keyword or label of ours now."""
        return {key for (key,) in self._database.rows(sql.MARKED, (self._accounts.find(account),))}

    def carried_marks(self, account: str) -> tuple[Mark, ...]:
        """The marks that were carried out and not taken off since."""
        rows = self._database.rows(sql.CARRIED_MARKS, (self._accounts.find(account),))
        return tuple(Mark(*row) for row in rows)

    def carry_mark(self, account: str, mark: Mark) -> None:
        """A mark was carried out."""
        self._database.run(sql.ADD_CARRIED_MARK, (self._accounts.number(account), mark.key, mark.mark, mark.decision))

    def drop_mark(self, account: str, mark: Mark) -> None:
        """A mark was taken off."""
        self._database.run(sql.DROP_CARRIED_MARK, (self._accounts.find(account), mark.key, mark.mark))


def _answer(row: Row) -> Answer:
    number, key, cites, fate, was_sent, likeness, written_at, received_at, acted_at, told, unclear = row
    return Answer(
        key=key,
        cites=MessageId(cites),
        fate=AnswerFate(fate),
        was_sent=bool(was_sent),
        likeness=likeness,
        written_at=codec.optional_instant(written_at),
        received_at=codec.instant(received_at),
        acted_at=codec.instant(acted_at),
        told=codec.reasons(told),
        unclear=codec.reasons(unclear),
        number=number,
    )
