"""What came beside the thread of a proposal, and does it matter?"""

from __future__ import annotations

from collections.abc import Iterable
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
        _hear(case, view)


def _beside(case: Case) -> Iterable[View]:
    """Mail of the client or their company outside the thread: the first ones since the proposal and since the clock."""
    found, since = case.index, _listens_since(case)
    lists = [found.written_by.get(one) for one in case.people]
    lists += [found.from_company.get(one) for one in case.companies]
    lists += [found.named.get(one) for one in case.names]
    starts = {case.proposal.when, since}
    lists += [found.meant.get(one) for one in (*case.people, *case.names)]
    lists += [found.withheld.get(one) for one in (case.people if found.withheld else ())]
    lists += [found.titled.get(case.proposal.key)] if found.titled else []
    lists += [found.machine_from.get(one) for one in (case.companies if wrote_by_relay(case) else ())]
    titles = [title.strip() for title in case.topics]
    lists += [found.machine_about.get((company, title)) for company in case.companies for title in titles]
    near = [view for views in lists if views for start in starts for view in after(views, start, most=_NEAR)]
    near += [view for one in case.people for view in after(found.machine_by.get(one, ()), case.proposal.when, most=3)]
    every = {id(view): view for view in near if id(view) not in case.evidence}
    return sorted(every.values(), key=IN_TIME)


def _hear(case: Case, view: View) -> None:
    if view.kind is Kind.BOUNCE:
        return
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
