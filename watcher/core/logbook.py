"""Who decided what, when, and by which way?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from watcher.core.decision import Decision
from watcher.core.followup import FollowUp, in_force
from watcher.core.reason import Reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: a decision with the follow-up it is about (None where that is not watched any more), or why
    an answer of the owner's was not carried out. `holds`: the decision was not taken back. `at` is UTC."""

    at: datetime
    account: str
    decision: Decision | None = None
    follow_up: FollowUp | None = None
    holds: bool = False
    because: Reason | None = None


def logbook(
    account: str,
    decisions: Sequence[Decision],
    refused: Sequence[tuple[datetime, Reason]],
    follow_ups: Sequence[FollowUp],
    now: datetime,
) -> tuple[Entry, ...]:
    """Everything that was decided, or tried to, until `now` (UTC), the oldest first."""
    by_proposal = {one.proposal.message.message_id: one for one in follow_ups}
    holding = {one.number for those in in_force(decisions, account, now).values() for one in those}
    entries = [
        Entry(one.decided_at, account, one, by_proposal.get(one.proposal), one.number in holding) for one in decisions
    ]
    entries += [Entry(when, account, because=reason) for when, reason in refused]
    return tuple(sorted(entries, key=lambda entry: (entry.at, entry.decision.number if entry.decision else 0)))
