"""What did the owner decide, and when?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from watcher.core.decision import Decision, Verb, Way
from watcher.core.message import MessageId
from watcher.store import codec
from watcher.store.database import Database
from watcher.store.folders import Accounts
from watcher.store.sql import decisions as sql


class Decisions:
    """The owner's decisions, append-only: the file itself refuses to change or remove one."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts

    def decide(self, decision: Decision) -> Decision:
        """Write a decision down; given back with its number."""
        with self._database.transaction():
            number = self._database.insert(
                sql.DECIDE,
                (
                    self._accounts.number(decision.account),
                    decision.proposal,
                    decision.verb,
                    codec.instant_text(decision.decided_at),
                    decision.way,
                    None if decision.until is None else decision.until.isoformat(),
                    decision.words,
                    decision.undoes,
                ),
            )
        return replace(decision, number=number)

    def of(self, account: str, now: datetime) -> tuple[Decision, ...]:
        """All decisions of the account that were made until `now`, in the order in which they were written."""
        rows = self._database.rows(sql.DECISIONS, (self._accounts.find(account), codec.instant_text(now)))
        return tuple(
            Decision(
                account=account,
                proposal=MessageId(proposal),
                verb=Verb(verb),
                decided_at=codec.instant(decided_at),
                way=Way(way),
                until=None if until is None else date.fromisoformat(until),
                words=words,
                number=number,
                undoes=undoes,
            )
            for number, proposal, verb, decided_at, way, until, words, undoes in rows
        )
