"""What came beside the thread of a proposal, and does it matter?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from watcher.core.followup.case import Case, about
from watcher.core.followup.on_behalf import wrote_by_relay
from watcher.core.followup.tie import Says
from watcher.core.followup.verdict import weigh
from watcher.core.followup.view import IN_TIME, View, after
from watcher.core.mail import Kind

_NEAR = 10
"""Mails beside the thread that are looked at, per person or company."""


def hear_beside(case: Case) -> None:
    """Weigh what nothing ties to a proposal that nobody has answered in its thread."""
    for view in _beside(case):
        if view.kind is not Kind.BOUNCE:
            _hear(case, view)


def _beside(case: Case) -> Iterable[View]:
    """Mail of the client or their company outside the thread: the first ones since the proposal and since the clock."""
    found, since = case.index, _listens_since(case)
    people, companies, names = case.people, case.companies, case.names
    places: list[tuple[Mapping[str, list[View]], Iterable[str]]] = [
        (found.written_by, people),
        (found.from_company, companies),
        (found.named, names),
        (found.meant, people),
        (found.meant, names),
        (found.withheld, people),
        (found.titled, (case.proposal.key,)),
    ]
    if wrote_by_relay(case):
        places.append((found.machine_from, companies))
    lists = [views for place, keys in places if place for one in keys if (views := place.get(one))]
    if found.machine_about:
        known_by = (*[title.strip() for title in case.topics], *case.numbers)
        matters = [(company, about) for company in companies for about in known_by]
        lists += [views for matter in matters if (views := found.machine_about.get(matter))]
    starts = {case.proposal.when, since}
    near = [view for views in lists for start in starts for view in after(views, start, most=_NEAR)]
    by_machines = [views for one in people if (views := found.machine_by.get(one))]
    near += [view for views in by_machines for view in after(views, case.proposal.when, most=3)]
    every = {id(view): view for view in near if id(view) not in case.evidence}
    return sorted(every.values(), key=IN_TIME)


def _hear(case: Case, view: View) -> None:
    verdict = weigh(view, case)
    if verdict.says is Says.NOTHING:
        if view.author.addr_spec in case.people:
            case.aside.add(id(view))
            case.note(view, str(view.kind or "unread"), False, about(view, case, verdict.because))
        return
    reason = about(view, case, verdict.because)
    case.note(view, str(view.kind or "unread"), False, reason)
    if view.when > _listens_since(case):
        case.perhaps.append((view, reason))
    if view.author.addr_spec in case.people:
        case.wake(view)


def _listens_since(case: Case) -> datetime:
    """Since when mail beside the thread may be the answer: the start of the clock, or the owner's reopening."""
    return max(case.clock, case.reopened_at) if case.reopened_at else case.clock
