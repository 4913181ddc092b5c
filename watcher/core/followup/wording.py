"""In which words is it told how a follow-up stands?"""

from __future__ import annotations

from datetime import datetime

from watcher.core.followup.case import Case, about, who
from watcher.core.followup.clock import Absence, OwnDay, own_day
from watcher.core.followup.types import State
from watcher.core.followup.view import View
from watcher.core.reason import Reason, Value, because, because_n


def latest_perhaps(case: Case) -> tuple[View, Reason]:
    """The last mail that may be the answer, and why."""
    return max(case.perhaps, key=lambda pair: (pair[0].when, pair[0].id))


def waiting(case: Case, away: tuple[Absence, ...], due: datetime) -> Reason:
    """Of one whose clock runs until `due`."""
    if case.perhaps:
        return latest_perhaps(case)[1]
    if case.hold is not None:
        view, day = case.hold
        if words := _words(view):
            return about(
                view, case, because("{who} wrote on {day} and named {date} (“{words}”)", date=day, words=words)
            )
        return about(view, case, because("{who} wrote on {day} and named {date}", date=day))
    moved = [one for one in away if one.first_back is not None and _moves(case, one, due)]
    if moved:
        view, back = moved[-1].notice, moved[-1].first_back
        assert back is not None
        return because("{who} is away and back on {back}", who=who(view), back=back)
    named = own_day(case)
    if named is not None and case.index.one_business_day_after(named.day) == due:
        return _with_words(_PROMISED if named.promised else _HOLDS, named)
    return because("Waiting for an answer until {due}", due=case.day(due))


_HOLDS = (
    because("Your proposal holds until {date}"),
    because("Your proposal holds until {date} (“{words}”)"),
)
_HELD = (
    because("Your proposal held until {date}, and nobody has answered"),
    because("Your proposal held until {date} (“{words}”), and nobody has answered"),
)
_PROMISED = (
    because("You wrote that you would be in touch by {date}"),
    because("You wrote that you would be in touch by {date} (“{words}”)"),
)


def _with_words(forms: tuple[Reason, Reason], named: OwnDay) -> Reason:
    """The form that quotes the words, where there are any."""
    values: tuple[tuple[str, Value], ...] = (("date", named.day),)
    if not named.words:
        return Reason(forms[0].template, "", values)
    return Reason(forms[1].template, "", (*values, ("words", named.words)))


def _words(view: View) -> str:
    """The words with which a client named their day."""
    return view.mail.reading.decides_words if view.mail.reading else ""


def _moves(case: Case, absence: Absence, due: datetime) -> bool:
    """Whether it is an absence for whose end the clock waits."""
    return absence.first_back is not None and case.index.one_business_day_after(absence.first_back) == due


def still_due(case: Case) -> Reason:
    """Of one whose clock has run out."""
    if case.perhaps:
        return latest_perhaps(case)[1]
    if case.hold is not None:
        view, day = case.hold
        if words := _words(view):
            reason = because("{who} named {date} (“{words}”) and has not written since", date=day, words=words)
            return about(view, case, reason)
        return about(view, case, because("{who} named {date} and has not written since", date=day))
    named = own_day(case)
    if named is not None and not case.nudges:
        return _with_words(_PROMISED if named.promised else _HELD, named)
    start = case.day(case.clock)
    if case.nudges:
        return because_n(
            "Nobody has answered since your nudge of {day}",
            "Nobody has answered since your {n} nudges, the last of {day}",
            n=case.nudges,
            day=start,
        )
    if case.clock_mail is case.proposal:
        return because("Nobody has answered since {day}", day=start)
    if case.answered_before is not None:
        reason = because("{who} answered on {day}; nobody has answered your mail of {sent}", sent=start)
        return about(case.answered_before, case, reason)
    return because("Nobody has answered your mail of {day}", day=start)


def notes(case: Case, away: tuple[Absence, ...], state: State, *, runs: bool) -> tuple[Reason, ...]:
    """What was seen and not counted, each once, in the order in which it came."""
    if not (case.notes or case.delayed or case.failed or away or case.proposal.mail.message.reply_to):
        return ()
    found = list(case.notes)
    if case.delayed is not None and state is not State.ANSWERED:
        found.append(case.delayed[1])
    if case.failed and not case.all_failed:
        found += [because("It never reached {address}", address=address) for address in sorted(case.failed)]
    if runs:
        found += _answers_elsewhere(case)
    found += [_endless(absence.notice) for absence in away if absence.last_away is None]
    if state is State.DUE:
        ended = [(absence.notice, absence.last_away) for absence in away if absence.last_away is not None]
        found += [because("{who} was away until {day}", who=who(notice), day=last) for notice, last in ended]
    return tuple(dict.fromkeys(found))


def _answers_elsewhere(case: Case) -> tuple[Reason, ...]:
    """Of a proposal that asks for answers to none of the owner's addresses, as far as no mail to that one comes in."""
    asked, found = case.proposal.mail.message.reply_to, case.index
    if not asked or any(found.owner.has(one.addr_spec) or found.gets_mail_for(one.addr_spec) for one in asked):
        return ()
    return (because("Your mail asks for answers to {address}, which is not watched", address=asked[0].addr_spec),)


def _endless(notice: View) -> Reason:
    """What is said of an absence whose end nobody named."""
    if has_left(notice):
        return because("{who} can no longer be reached there", who=who(notice))
    return because("An absence notice of {who} came; it does not say until when", who=who(notice))


def has_left(notice: View) -> bool:
    """Whether its writer works there no more."""
    return notice.mail.reading is not None and notice.mail.reading.left
