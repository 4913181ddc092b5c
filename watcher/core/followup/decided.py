"""What holds of what the owner decided?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from watcher.core.decision import Decision, Verb
from watcher.core.message import MessageId


def in_force(decisions: Iterable[Decision], account: str, now: datetime) -> dict[MessageId, tuple[Decision, ...]]:
    """Per proposal the decisions that hold at `now` (UTC), in order; what was undone is as if it had never been.

    An UNDO takes back the decision it names, else the latest one that holds; an UNDO of an UNDO restores.
    """
    ordered: dict[MessageId, list[Decision]] = {}
    for decision in sorted(decisions, key=lambda one: (one.decided_at, one.number)):
        if decision.account == account and decision.decided_at <= now:
            ordered.setdefault(decision.proposal, []).append(decision)
    return {proposal: _standing(those) for proposal, those in ordered.items()}


def _standing(ordered: Sequence[Decision]) -> tuple[Decision, ...]:
    holds = [True] * len(ordered)
    undone: dict[int, int] = {}
    for place, decision in enumerate(ordered):
        if decision.verb is not Verb.UNDO:
            continue
        target = _target(ordered, holds, place)
        if target is None:
            continue
        undone[place] = target
        holds[target] = False
        if target in undone:
            holds[undone[target]] = True
    return tuple(one for one, held in zip(ordered, holds, strict=True) if held and one.verb is not Verb.UNDO)


def _target(ordered: Sequence[Decision], holds: Sequence[bool], place: int) -> int | None:
    wanted = ordered[place].undoes
    for earlier in range(place - 1, -1, -1):
        decision = ordered[earlier]
        if wanted is not None and decision.number == wanted:
            return earlier
        if wanted is None and holds[earlier] and decision.verb is not Verb.UNDO:
            return earlier
    return None
