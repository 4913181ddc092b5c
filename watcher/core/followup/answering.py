"""What does a mail that came in change about the wait?

An answer ends it, a day or a time that the client names prolongs it, and what only may be an answer is asked about.
"""

from __future__ import annotations

from datetime import datetime

from watcher.core.followup.case import Case, about, who
from watcher.core.followup.tie import Says
from watcher.core.followup.verdict import weigh
from watcher.core.followup.view import View
from watcher.core.mail import Kind, Role
from watcher.core.reason import Reason, because


def hear(case: Case, view: View) -> None:
    """One incoming mail in the thread, or a notice that speaks of our mail."""
    verdict = weigh(view, case)
    kind, reason = str(view.kind or "unread"), about(view, case, verdict.because)
    if verdict.says is Says.NOTHING:
        case.note(view, kind, False, reason)
        _remember(case, view, reason)
    elif verdict.says is Says.PERHAPS:
        case.perhaps.append((view, reason))
        case.note(view, kind, False, reason)
        case.wake(view)
    else:
        _answer(case, view, reason)
        case.wake(view)


def _answer(case: Case, view: View, reason: Reason) -> None:
    reading = view.mail.reading
    case.know(view.author)
    case.farewell = None  # who writes to somebody that has let it go may want it after all
    case.has_decided = case.has_decided or (reading is not None and reading.decided)
    is_settled = case.has_decided and case.answer is not None  # a day after a yes or a no is one of the work to come
    if reading is not None and reading.decides_on and reading.decides_on >= case.day(view.when) and not is_settled:
        reason = about(view, case, because("{who} wrote on {day} and named {date}", date=reading.decides_on))
        case.hold, case.answer, case.answer_because = (view, reading.decides_on), None, None
        case.clock = max(case.clock, view.when)
        case.pending, case.perhaps = (view, [(view, reason)]) if reading.pending else (None, [])
        case.note(view, str(reading.kind), True, reason)
        return
    if reading is not None and reading.pending and (case.answer is None or asked(case.answer)):
        _leave_open(case, view)
        return
    if case.answer is None:
        case.answer, case.answer_because = view, reason
    case.hold = case.pending = None
    if where := _lies_astray(view):
        reason = about(view, case, because("{who} answered on {day}; it lies in {folder}", folder=where))
        case.notes.append(because("An answer of {who} lies in {folder}", who=who(view), folder=where))
    case.note(view, str(view.kind), True, reason)
    if other := view.mail.elsewhere:
        case.notes.append(because("An answer of {who} lies in your mailbox {name}", who=who(view), name=other))


def asked(answer: View) -> bool:
    """Whether an answer only asked something: what the client is to say is yet to come."""
    return answer.mail.reading is not None and answer.mail.reading.asks


def _leave_open(case: Case, view: View) -> None:
    """A client wrote that an answer is yet to come: it may be one, and the clock starts anew with it, unless a day
    that they named is yet to come."""
    reason = about(view, case, because("{who} wrote on {day}, but said neither yes nor no"))
    case.note(view, str(view.kind), True, reason)
    if case.hold is not None and holds(case, view.when):
        return
    case.answer = case.answer_because = case.hold = None
    case.pending, case.clock = view, max(case.clock, view.when)
    case.perhaps = [(view, reason)]


def _lies_astray(view: View) -> str:
    """The folder of an answer that lies in Junk or Trash alone; "" where it lies elsewhere too."""
    if not view.mail.lies_in(Role.JUNK, Role.TRASH):
        return ""
    present = [place for place in view.mail.placements if place.gone_at is None]
    astray = [place.mailbox for place in present if place.role in (Role.JUNK, Role.TRASH)]
    return astray[0] if astray and len(astray) == len(present) else ""


_NOTED = frozenset({Kind.READ_RECEIPT, Kind.DELIVERY_RECEIPT, Kind.REACTION, Kind.TICKET_ACK, Kind.AUTO_REPLY})


def _remember(case: Case, view: View, reason: Reason) -> None:
    """What is no answer and still worth telling."""
    if view.kind in _NOTED:
        case.notes.append(reason)
    if view.mail.reading is not None and view.mail.reading.held:
        case.held = True
    if view.kind is Kind.OUT_OF_OFFICE:
        case.absent[view.author.addr_spec] = view


def holds(case: Case, instant: datetime) -> bool:
    """Whether the client asked for time that is not over at `instant`: until a day, or without one."""
    if case.hold is not None:
        return case.day(instant) <= case.hold[1]
    return case.pending is not None and instant < case.index.due_at(case.clock, case.span)
