"""When is it due?

The rule's span, unless a date in the mails beats it; moved by an absence; replaced by what the owner chose.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from watcher.core.followup.case import Case
from watcher.core.followup.view import View
from watcher.core.message import spellings

_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away: `first_back` is their first business day back, None where the notice names none."""

    notice: View
    last_away: date | None
    first_back: date | None
    begins: date | None = None


def due_at(case: Case, absences: Iterable[Absence]) -> datetime:
    """The UTC instant of local 00:00 from which the follow-up is due."""
    due = _undisturbed(case)
    for absence in absences:
        if absence.first_back is not None:
            due = max(due, case.index.one_business_day_after(absence.first_back))
    if case.snooze is None:
        return due
    until = snoozed_until(case)
    comes_back = case.index.policy.worktime.midnight(until)
    return max(due, comes_back) if case.clock > case.snooze.decided_at else comes_back


def _undisturbed(case: Case) -> datetime:
    """When it is due if nobody is away and nothing was put off."""
    return _by_dates(case) or case.index.due_at(case.clock, case.span)


def snoozed_until(case: Case) -> date:
    """The local day on which a snoozed case comes back; a snooze without a day lasts as long as a nudge would."""
    assert case.snooze is not None
    chosen = case.snooze.until
    return chosen or case.day(case.index.due_at(case.snooze.decided_at, case.recognition.again))


def _by_dates(case: Case) -> datetime | None:
    """One business day after the day the client named, or that the owner's mail names (a promise, an offer's end)."""
    if case.hold is not None:
        return case.index.one_business_day_after(case.hold[1])
    named = own_day(case)
    return case.index.one_business_day_after(named.day) if named else None


@dataclass(frozen=True, slots=True)
class OwnDay:
    """The day that the owner's mail names: they promised to be in touch, or their offer ends; and its words, or ""."""

    day: date
    words: str
    promised: bool


def own_day(case: Case) -> OwnDay | None:
    """The nearest day ahead that the mail names which started the clock."""
    text = case.clock_mail.mail.own_text
    if text is None or not (text.promised_on or text.valid_until) or case.clock > case.clock_mail.when:
        return None
    start = case.day(case.clock)
    days = ((text.promised_on, text.promised_words, True), (text.valid_until, text.valid_words, False))
    named = [OwnDay(day, words, promised) for day, words, promised in days if day and start < day < start + _YEAR]
    return min(named, key=lambda one: one.day, default=None)


def absences(case: Case, now: datetime) -> tuple[Absence, ...]:
    """The latest notice of everybody whose absence matters: the addressees of To, and who answered for them.

    Somebody merely in copy holds nothing up. A notice from before the proposal counts while they are still away:
    most systems send one notice per sender only. Holidays that begin after the due day, and have not begun at `now`,
    hold nothing up either: until then the client is there.
    """
    notices = case.index.absences
    if not case.absent and notices.keys().isdisjoint(case.people):
        return ()
    last = max(case.day(now), case.day(_undisturbed(case)))
    ours = (case.proposal, *(view for view in case.chain if view.id in case.ours))
    to = {one for view in ours for address in view.mail.message.to for one in spellings(address.addr_spec)}
    watched = [address for address in case.people if address in to] or list(case.people)
    latest = {who: view for who, view in case.absent.items() if who in watched or who not in case.people}
    for address in watched:
        for view in notices.get(address, ()):
            latest[address] = max(latest.get(address, view), view, key=_rank)
    found = (_absence(view, case) for _, view in sorted(latest.items()))
    return tuple(one for one in found if one is not None and (one.begins is None or one.begins <= last))


def _rank(view: View) -> tuple[bool, datetime, str]:
    """A notice that names a day outranks one that names none; then the later one."""
    reading = view.mail.reading
    dated = reading is not None and (reading.returns_on is not None or reading.away_until is not None)
    return dated, view.when, view.id


def _absence(view: View, case: Case) -> Absence | None:
    """The absence a notice tells of, None where it was over before the clock started or came before, undated."""
    reading, worktime = view.mail.reading, case.index.policy.worktime
    if reading is None:
        return None
    back = reading.returns_on or (reading.away_until + timedelta(days=1) if reading.away_until else None)
    if back is None:
        return Absence(view, None, None) if view.when >= case.proposal.when else None
    if not worktime.is_business_day(back):
        back = worktime.next_business_day(back)
    last_away = reading.away_until or back - timedelta(days=1)
    return Absence(view, last_away, back, reading.away_from) if back > case.day(case.clock) else None
