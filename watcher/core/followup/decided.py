"""What holds of what the owner decided?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from watcher.core.decision import Decision, Verb
from watcher.core.followup.case import Case
from watcher.core.followup.types import Evidence
from watcher.core.message import MessageId
from watcher.core.reason import Reason, Value, because


def in_force(decisions: Iterable[Decision], account: str, now: datetime) -> dict[MessageId, tuple[Decision, ...]]:
    """Per proposal the decisions that hold at `now` (UTC), in order; what was undone is as if it had never been.

    An UNDO takes back the decision it names, else the latest one that holds; an UNDO of an UNDO restores.
    """
    ordered: dict[MessageId, list[Decision]] = {}
    for decision in sorted(decisions, key=_order):
        if decision.account == account and decision.decided_at <= now:
            ordered.setdefault(decision.proposal, []).append(decision)
    return {proposal: _standing(those) for proposal, those in ordered.items()}


def _order(decision: Decision) -> tuple[datetime, int, str, str]:
    """In time, then as stored; the rest only makes it one order for decisions that were not stored."""
    return decision.decided_at, decision.number, decision.verb, str(decision.until)


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


_PUT_OFF = because("You put it off on {day}")
_DECIDED = {
    Verb.DONE: because("You marked it as done on {day}"),
    Verb.MUTE: because("You muted it on {day}"),
    Verb.SNOOZE: because("You put it off on {day} until {until}"),
    Verb.REOPEN: because("You reopened it on {day}"),
    Verb.PHONED: because("You asked by telephone on {day}"),
    Verb.DRAFT: because("You asked for a draft on {day}"),
}


def obey(case: Case, decision: Decision) -> None:
    """Let one decision that holds change the case, at its place in the course of things."""
    counted = decision.verb is not Verb.DRAFT
    reason = _said(decision, case.day(decision.decided_at))
    evidence = Evidence(decision.proposal, "decision", decision.decided_at, counted, reason)
    case.evidence[id(decision)] = evidence
    if not counted:
        return
    if decision.verb in (Verb.DONE, Verb.MUTE):
        case.closed, case.snooze = decision, None
        return
    if decision.verb is not Verb.PHONED or (case.closed and case.closed.verb is Verb.DONE):
        case.closed = None  # "never ask again" outlives a call: only who wants to be asked again says so
    case.answer = case.answer_because = case.hold = case.pending = None
    if decision.verb is Verb.SNOOZE:
        case.snooze = decision
        return
    case.snooze = None
    case.perhaps.clear()
    case.failed.clear()
    if decision.verb is Verb.PHONED:
        case.nudges += 1
        case.clock, case.span = decision.decided_at, case.recognition.again
    else:
        case.reopened_at = decision.decided_at


def _said(decision: Decision, day: date) -> Reason:
    values: tuple[tuple[str, Value], ...] = (("day", day),)
    if decision.verb is not Verb.SNOOZE:
        return Reason(_DECIDED[decision.verb].template, "", values)
    if decision.until is None:
        return Reason(_PUT_OFF.template, "", values)
    return Reason(_DECIDED[Verb.SNOOZE].template, "", (*values, ("until", decision.until)))
