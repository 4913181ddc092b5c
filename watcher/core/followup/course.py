"""What happened to a proposal, in order?

The owner's mails, what came in, and what the owner decided, replayed one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from operator import itemgetter

from watcher.core.decision import Verb
from watcher.core.followup.answering import asked, hear, holds
from watcher.core.followup.beside import hear_beside
from watcher.core.followup.bounces import bounced, bounces_of
from watcher.core.followup.case import Case, about
from watcher.core.followup.correction import CORRECTION
from watcher.core.followup.crossing import answers_unseen, is_watched_elsewhere, only_answers
from watcher.core.followup.decided import obey
from watcher.core.followup.newer import brings_newer, reaches
from watcher.core.followup.papers import spaced
from watcher.core.followup.settling import settled_for
from watcher.core.followup.view import View
from watcher.core.mail import Kind
from watcher.core.message import Address
from watcher.core.phrases import paper_numbers
from watcher.core.reason import because
from watcher.core.thread import subject_key

Event = tuple[datetime, int, str, Callable[[], None]]
_IN_TURN = itemgetter(0, 1, 2)


def replay(case: Case) -> None:
    """Bring a case from the sending of its proposal to now."""
    _note_proposal(case)
    events = list(_incoming_events(case))
    if case.chain or case.decisions:
        events += (*_own_events(case), *_decision_events(case))
    for _, _, _, happen in sorted(events, key=_IN_TURN):
        happen()
    if case.answer is None and case.closed is None and case.replaced_by is None:
        hear_beside(case)


def _note_proposal(case: Case) -> None:
    case.note(case.proposal, "proposal", True, case.recognition.because)
    # whoever thinks of another day at once has put it off once
    case.postponed = len({case.day(one.decided_at) for one in case.decisions if one.verb is Verb.SNOOZE})


def _own_events(case: Case) -> Iterable[Event]:
    for view in case.chain:
        yield view.when, 0, view.id, partial(_write, case, view)


def _incoming_events(case: Case) -> Iterable[Event]:
    until = case.replaced_by.when if case.replaced_by else None
    start = case.proposal.when
    found = case.index
    inside = [view for one in sorted(case.threads) for view in found.around(one, start, until) if not view.sent]
    notices = [view for message_id in sorted(case.ours) for view in found.notices.get(message_id, ())]
    every = {id(view): view for view in (*inside, *notices, *bounces_of(case), *_settling(case))}
    for view in every.values():
        moment = _moment(case, view)
        if view is case.proposal or (until is not None and moment >= until):
            continue
        if view.own:
            case.note(view, "own", False, because("Your own mail that was not sent, or was sent by itself"))
        elif view.kind is Kind.BOUNCE:
            yield moment, 1, view.id, partial(bounced, case, view)
        else:
            yield moment, 1, view.id, partial(hear, case, view)


def _settling(case: Case) -> Iterable[View]:
    """What may settle the matter and quotes the proposal's subject, the name of its paper or the client's, and is not
    about another client: several may have got a proposal of that name."""
    found, proposal = case.index, case.proposal
    if not found.settling:
        return
    titles = {title for title in (proposal.key, *map(subject_key, proposal.papers), *case.names) if title}
    titles.update(title for title, _ in proposal.titles)
    titles.update(paper_numbers(" ".join((proposal.key, *map(spaced, proposal.papers)))))
    for view in (view for title in sorted(titles) for view in found.settling.get(title, ())):
        if view.when > proposal.when and _may_be_about(view, case):
            yield view


def _may_be_about(view: View, case: Case) -> bool:
    """Whether what settles something may be about this client: a service need not say for whom it writes; whoever
    accepts an invitation does it for themselves."""
    if view.kind is Kind.CALENDAR_REPLY:
        return case.is_from_client(view)
    named = settled_for(view)
    companies = {case.index.company(Address("", one)) for one in named}
    others = any(one in case.index.last_sent for one in named)
    return not others or not named.isdisjoint(case.people) or not companies.isdisjoint(case.companies)


def _moment(case: Case, view: View) -> datetime:
    """When a mail came in, but never before the mail it answers: the Sent copy may be filed later than the answer."""
    moment = view.when
    for one in (*view.named, *view.cited):
        mail = case.index.by_id.get(one) if one in case.ours else None
        if mail is not None and mail.own and mail.when > moment:
            moment = mail.when
    return moment


def _decision_events(case: Case) -> Iterable[Event]:
    for decision in case.decisions:
        number = f"{decision.number:012}"
        yield decision.decided_at, 2, number, partial(obey, case, decision)


def _write(case: Case, view: View) -> None:
    """One later mail of the owner's side, and what it tells of a mail that is not here."""
    nudges = case.nudges
    _own(case, view)
    if case.answer is None and view.named and answers_unseen(view, case):
        reason = because("{who} answered a mail on {day} that is not here, perhaps one of the client's")
        case.perhaps.append((view, about(view, case, reason)))
        if case.nudges == nudges:
            case.note(view, "own", False, about(view, case, reason))


def _own(case: Case, view: View) -> None:
    """One later mail of the owner: a nudge, unless it is one of the many things that look like it."""
    if not view.outside:
        case.note(view, "own", False, because("A note to yourself on {day}", day=case.day(view.when)))
    elif not reaches(case, view):
        case.note(view, "own", False, because("Your mail of {day} went to others", day=case.day(view.when)))
    elif view.settles or (view.confirms and case.answer is None):
        reason = because("You sent an invoice or an order confirmation on {day}", day=case.day(view.when))
        case.perhaps.append((view, reason))
        case.note(view, "own", False, reason)
    elif view.delivers and case.answer is None:
        reason = because("You handed over finished work on {day}", day=case.day(view.when))
        case.perhaps.append((view, reason))
        case.note(view, "own", False, reason)
    elif view.withdraws and case.answer is None:
        reason = because("You wrote on {day} that you take it back, or will not do the work", day=case.day(view.when))
        case.perhaps.append((view, reason))
        case.note(view, "own", False, reason)
    elif case.answer is not None or holds(case, view.when):
        _own_after_answer(case, view)
    elif view.when - case.clock_mail.when <= CORRECTION and not case.all_failed:
        case.reached |= {address.addr_spec for address in view.outside}
        case.note(view, "own", False, because("A correction within the hour, on {day}", day=case.day(view.when)))
    elif only_answers(view, case):
        case.note(view, "own", False, because("You answered a mail of the client on {day}", day=case.day(view.when)))
    else:
        _nudge(case, view)


def _own_after_answer(case: Case, view: View) -> None:
    again, text = view.offers_again, view.mail.own_text
    newer = not case.has_decided and brings_newer(view, case.proposal, case.chain)
    elsewhere = view.asks_of_several and view.thread != case.proposal.thread
    asks = text is not None and text.asks and not elsewhere
    if (again or newer or asks) and not is_watched_elsewhere(view, case):
        case.nudges = 0
        answer, why = case.answer, case.answer_because
        case.answered_before = answer or (case.hold[0] if case.hold else case.pending)
        _restart(case, view, again=False)
        case.answer = case.answer_because = None
        if answer and why and not (again or asks or asked(answer)):
            case.pending, case.perhaps = answer, [(answer, why)]  # a yes in words of its own, and this is for the files
        reason = because("You sent it again on {day}") if again else because("You asked something on {day}")
        reason = because("You sent a newer version on {day}") if newer else reason
        case.note(view, "own", True, about(view, case, reason))
    else:
        case.note(view, "own", False, because("You wrote after the answer, on {day}", day=case.day(view.when)))


def _nudge(case: Case, view: View) -> None:
    if case.all_failed:
        case.note(view, "own", True, because("You sent it again on {day}", day=case.day(view.when)))
        _restart(case, view, again=False)
    else:
        case.nudges += 1
        case.note(view, "nudge", True, because("You asked again on {day}", day=case.day(view.when)))
        _restart(case, view, again=True)
        case.farewell = view if view.closes else None


def _restart(case: Case, view: View, *, again: bool) -> None:
    """Start the clock with a mail of the owner; what was unclear before it, the owner has seen."""
    case.clock, case.clock_mail = view.when, view
    case.span = view.span or (case.recognition.again if again else case.recognition.after)
    case.perhaps.clear()
    case.farewell = None
    case.hold, case.pending, case.held, case.has_decided = None, None, False, False
    addresses = {address.addr_spec for address in view.outside}
    if addresses - case.reached and case.failed.keys() - addresses:
        case.reached -= case.failed.keys() - addresses
        case.failed.clear()
    case.reached |= addresses
    for address in addresses:
        case.failed.pop(address, None)
