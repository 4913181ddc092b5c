"""How does a follow-up stand now?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import NamedTuple

from watcher.core.decision import Verb, Way
from watcher.core.followup.bounces import lost
from watcher.core.followup.case import Case
from watcher.core.followup.clock import Absence, absences, due_at, own_day, snoozed_until
from watcher.core.followup.sight import sees_anything, stale_folders
from watcher.core.followup.types import FollowUp, Seen, State
from watcher.core.followup.wording import has_left, latest_perhaps, notes, still_due, waiting
from watcher.core.mail import Kind
from watcher.core.message import Address
from watcher.core.reason import Reason, because, because_n

_BY_DATE = attrgetter("date", "message_id")


class Verdict(NamedTuple):
    """A state with its reason. `due` is None where no clock runs; `settled_at` is when it left the list."""

    state: State
    because: Reason
    due: datetime | None = None
    settled_at: datetime | None = None
    give_up: bool = False
    kind: Kind | None = None
    let_go: bool = False


def outcome(case: Case, ident: str, seen: Sequence[Seen], now: datetime) -> FollowUp:
    """The follow-up of a case that was replayed until `now` (UTC)."""
    policy = case.index.policy
    away = absences(case, now)
    verdict = _settled(case, now) or _running(case, away, seen, now)
    today, runs = case.day(now), verdict.due is not None
    still_away = [one.last_away for one in away if one.last_away is not None and one.last_away >= today]
    proposal = case.proposal
    return FollowUp(
        id=ident,
        account=policy.account,
        rule=case.recognition.rule,
        proposal=proposal.mail,
        clients=case.clients,
        thread=case.index.mails_of(proposal.thread),
        state=verdict.state,
        perhaps_answered=bool(case.perhaps) and verdict.state not in (State.ANSWERED, State.CLOSED),
        sent_at=proposal.when,
        clock_start=case.clock,
        due_at=verdict.due,
        waited=case.index.waited(case.clock, now),
        nudges=case.nudges,
        away_until=max(still_away, default=None) if runs else None,
        because=verdict.because,
        evidence=tuple(sorted(case.evidence.values(), key=_BY_DATE)),
        lost=lost(case),
        stand_in=_stand_in(away, today) if runs else None,
        left=runs and any(has_left(one.notice) for one in away),
        pending=runs and bool(case.perhaps) and latest_perhaps(case)[0] is case.pending,
        held=runs and case.held,
        snoozed_until=snoozed_until(case) if case.snooze else None,
        postponed=case.postponed,
        give_up=verdict.give_up,
        notes=notes(case, away, verdict.state, runs=runs),
        decided_by=verdict.kind,
        settled_at=verdict.settled_at,
        let_go=verdict.let_go,
    )


def _settled(case: Case, now: datetime) -> Verdict | None:
    """The states in which no clock runs; None where one does."""
    if case.closed is not None:
        reason = _CLOSED[case.closed.verb] if case.closed.way is not Way.ARC else _LET_GO
        decided = case.closed.decided_at
        let_go = case.closed.way is Way.ARC
        return Verdict(State.CLOSED, _on(reason, case.day(decided)), settled_at=decided, let_go=let_go)
    if case.answer is not None and case.answer_because is not None:
        return Verdict(State.ANSWERED, case.answer_because, settled_at=case.answer.when, kind=case.answer.kind)
    if case.replaced_by is not None:
        sent = case.replaced_by.when
        return Verdict(
            State.CLOSED, because("Replaced by your newer proposal of {day}", day=case.day(sent)), settled_at=sent
        )
    if case.all_failed and not _is_snoozed(case, now):
        bounce = max(case.failed.values(), key=lambda view: (view.when, view.id))
        reason = because("It came back on {day} and reached nobody", day=case.day(bounce.when))
        if case.clock_mail is not case.proposal and bounce.when >= case.clock:
            reason = because(
                "Your mail of {sent} came back on {day} and reached nobody",
                sent=case.day(case.clock),
                day=case.day(bounce.when),
            )
        return Verdict(State.UNDELIVERED, reason, settled_at=bounce.when, kind=Kind.BOUNCE)
    return _forgotten(case, now)


def _is_snoozed(case: Case, now: datetime) -> bool:
    return case.snooze is not None and case.day(now) < snoozed_until(case)


_CLOSED = {
    Verb.DONE: because("You marked it as done on {day}"),
    Verb.MUTE: because("You muted it on {day}"),
}
_LET_GO = because("Let go on {day}")


def _on(reason: Reason, day: date) -> Reason:
    return Reason(reason.template, "", (("day", day),))


def _forgotten(case: Case, now: datetime) -> Verdict | None:
    """Older than the look-back, and nothing came since that would bring it back. A day that was named, or until which
    it was put off, is waited for, however far off it is."""
    days = case.index.policy.look_back_days
    back = now - timedelta(days=days)
    if case.proposal.when >= back:
        return None
    moments = [one.date for key, one in case.evidence.items() if key not in case.aside]
    moments += [one.decided_at for one in case.decisions]
    if case.hold is not None or case.snooze is not None or own_day(case) is not None:
        moments.append(due_at(case, ()))
    if any(moment >= back for moment in moments):
        return None
    return Verdict(
        State.CLOSED, because_n("Nothing came for {n} day", "Nothing came for {n} days", n=days), let_go=True
    )


def _running(case: Case, away: tuple[Absence, ...], seen: Sequence[Seen], now: datetime) -> Verdict:
    """The states of a running clock."""
    due = due_at(case, away)
    if _is_snoozed(case, now):
        return Verdict(State.SNOOZED, because("You put it off until {day}", day=snoozed_until(case)), due)
    if due > now:
        return Verdict(State.WAITING, waiting(case, away, due), due, kind=_kind_of_perhaps(case))
    blind = _blind(case, seen, due, now)
    if blind is not None:
        return Verdict(State.UNKNOWN, blind, due)
    if case.farewell is not None and case.reopened_at is None and not case.perhaps:
        reason = because("You wrote on {day} that you let it go", day=case.day(case.farewell.when))
        return Verdict(State.CLOSED, reason, settled_at=due, let_go=True)
    limit = case.recognition.give_up_after
    ends = _lets_go_at(case, due)
    if case.nudges >= limit and ends <= now and not case.perhaps:
        reason = because_n("Let go after {n} nudge", "Let go after {n} nudges", n=case.nudges)
        return Verdict(State.CLOSED, reason, settled_at=ends, let_go=True)
    return Verdict(State.DUE, still_due(case), due, give_up=case.nudges >= limit, kind=_kind_of_perhaps(case))


def _lets_go_at(case: Case, due: datetime) -> datetime:
    """When a follow-up ends whose nudges are spent: one more period after the closing mail was proposed, or at once
    when the closing mail was sent and its own period is over. The owner's reopening starts that period anew."""
    if case.nudges > case.recognition.give_up_after and case.reopened_at is None:
        return due
    start = max(due, case.reopened_at) if case.reopened_at else due
    return case.index.due_at(start, case.recognition.again)


def _blind(case: Case, seen: Sequence[Seen], due: datetime, now: datetime) -> Reason | None:
    if not sees_anything(seen):
        return because("Due since {day}, but no folder was read yet", day=case.day(due))
    stale = stale_folders(seen, since=due, now=now, hours=case.index.policy.stale_after_hours)
    if not stale:
        return None
    never = next((folder for folder in stale if folder.seen_until is None), None)
    if never is not None:
        return because("Due since {day}, but {folder} was not read", day=case.day(due), folder=never.mailbox)
    oldest = min(stale, key=lambda folder: (folder.seen_until or now, folder.mailbox))
    return because(
        "Due since {day}, but {folder} was last read on {when}",
        day=case.day(due),
        folder=oldest.mailbox,
        when=oldest.seen_until or now,
    )


def _stand_in(away: tuple[Absence, ...], today: date) -> Address | None:
    """Who answers for the client, until the client is back."""
    for absence in reversed(away):
        reading = absence.notice.mail.reading
        if absence.last_away is not None and absence.last_away < today:
            continue
        if reading is not None and reading.stand_in is not None:
            return reading.stand_in
    return None


def _kind_of_perhaps(case: Case) -> Kind | None:
    return latest_perhaps(case)[0].kind if case.perhaps else None
