"""Which of the owner's mails are proposals, and which are about one?

A later mail to the same client is a correction, a nudge, or a proposal of its own that replaces the older one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from watcher.core.decision import Decision
from watcher.core.followup.again import asked_about, priced_again
from watcher.core.followup.case import Case, Watched
from watcher.core.followup.correction import corrected_by
from watcher.core.followup.index import Index
from watcher.core.followup.matter import asks_anew, may_concern
from watcher.core.followup.newer import (
    EARLIER,
    hands_on,
    is_fresh,
    next_edition,
    next_number,
    older_of,
    once_more,
    reaches,
    replaces,
    said_to_replace,
    told_to_replace,
)
from watcher.core.followup.resent import another_copy
from watcher.core.followup.subjects import numbers_in, telling, title_of, topic_of, topics_of
from watcher.core.followup.view import IN_TIME, WHEN, View, after
from watcher.core.mail import Kind
from watcher.core.message import MessageId
from watcher.core.proposal import Recognition, recognise

Latest = dict[str, list[View]]
"""The proposals to each recipient, and to each company, in time order."""

_MOST = 60
"""Mails looked at beside the thread, per recipient and way of finding them."""


def proposals(found: Index, decided: Mapping[MessageId, Sequence[Decision]]) -> list[Watched]:
    """Every watched proposal with its recipients, in time order; what merely nudges or corrects one is not among them.

    A newer proposal in the thread, or to the same client under the same subject, replaces the older one, unless both
    carry papers with different numbers.
    """
    known = _Known()
    for view in found.views:
        recognition = _recognised(view, found) if view.sent else None
        if recognition is None or hands_on(view, known.by_file):
            continue
        to = found.whose(view.outside)
        replaced = said_to_replace(view, to, known.by_number) or told_to_replace(view, to, known.by_client)
        older = replaced or known.older_than(view, to)
        asked = asked_about(view, to, known.by_client) if older is None or older.proposal.key != view.key else None
        asked = asked or (priced_again(view, to, known.by_client) if older is None else None)
        older = asked or older
        if older is not None and replaced is None and (asked is not None or not is_fresh(view, older)):
            older.companions = (*older.companions, view)
            view.span = recognition.after if recognition.after != older.recognition.after else None
            continue
        one = _new(view, recognition, found)
        one.decisions = tuple(decided.get(view.id, ()))
        if older is not None and (replaced is not None or replaces(view, older)):
            older.replaced_by = view
            one.former = (older.proposal.id, *older.former)
        known.enter(one)
    return known.watched


@dataclass(slots=True)
class _Known:
    """The proposals up to a mail, in time order, and everything by which it may mean one of them."""

    watched: list[Watched] = field(default_factory=list)
    by_thread: dict[int, list[Watched]] = field(default_factory=dict)
    by_title: dict[str, list[Watched]] = field(default_factory=dict)
    by_file: dict[str, list[Watched]] = field(default_factory=dict)
    by_client: dict[str, Watched] = field(default_factory=dict)
    """The latest one to each client, and to each company; so are those by a client and something else."""
    by_subject: dict[tuple[str, str], Watched] = field(default_factory=dict)
    """Of a client alone: colleagues may each get an offer of that name."""
    by_paper: dict[tuple[str, str], Watched] = field(default_factory=dict)
    by_number: dict[tuple[str, str], Watched] = field(default_factory=dict)

    def older_than(self, view: View, to: Sequence[str]) -> Watched | None:
        """The proposal that a mail continues, corrects or sends once more, without a word of it."""
        return (
            older_of(view, self.by_thread, self.by_subject)
            or next_edition(view, to, self.by_paper)
            or next_number(view, self.by_file)
            or corrected_by(view, self.by_client)
            or another_copy(view, self.by_title)
            or once_more(view, self.by_file)
        )

    def enter(self, one: Watched) -> None:
        """Count one more among them, later than all others."""
        view = one.proposal
        self.watched.append(one)
        self.by_thread.setdefault(view.thread, []).append(one)
        self.by_title.setdefault(view.key, []).append(one)
        for name in view.papers:
            self.by_file.setdefault(name, []).append(one)
        for address in one.clients:
            self.by_subject[address.addr_spec, title_of(view.key)] = one
        for to in one.index.whose(one.clients):
            self.by_client[to] = one
            for number in (*view.numbers, *view.paper_numbers):
                self.by_number[to, number] = one
            for title, _ in view.titles:
                self.by_paper[to, title] = one


def _recognised(view: View, found: Index) -> Recognition | None:
    """The rule's word on a sent mail of this very owner; a colleague's mail in copy is theirs to watch."""
    if not view.outside or view.settles or not found.owner.signs(view.mail):
        return None
    policy, inside = found.policy, found.threads[view.thread]
    place = bisect_left(inside, (view.when, view.id), key=IN_TIME) if len(inside) > 1 else 0
    recognition = recognise(
        view.mail,
        policy.rules,
        own_addresses=policy.own_addresses,
        own_domains=policy.own_domains,
        earlier=[one.mail for one in inside[max(0, place - EARLIER) : place] if not one.is_answer_to(view)],
    )
    return recognition if recognition.is_proposal else None


def _new(view: View, recognition: Recognition, found: Index) -> Watched:
    outside = {address.addr_spec for address in view.outside}
    message = view.mail.message
    open_ones = [a for a in (*message.to, *message.cc) if a.addr_spec in outside]
    view.is_proposal = True
    return Watched(found, view, recognition, tuple({a.addr_spec: a for a in open_ones or view.outside}.values()))


def gather(case: Case, latest: Latest) -> None:
    """Find the owner's later mails about a proposal, in the thread or beside it, until another replaced it.

    A mail that speaks of "our proposal" means the `latest` before it.
    """
    proposal = case.proposal
    case.topic = topic_of(proposal.key)
    case.topics = topics_of(proposal.key, case.topic)
    of_papers = proposal.paper_numbers if proposal.numbered == proposal.papers else numbers_in(*proposal.numbered)
    case.numbers = telling((*proposal.numbers, *of_papers))
    until = case.replaced_by.when if case.replaced_by else None
    inside = [view for view in case.index.around(proposal.thread, proposal.when, until) if view.sent]
    every = {id(view): view for view in (*inside, *case.companions, *_beside(case, latest)) if not view.is_proposal}
    for view in sorted(every.values(), key=IN_TIME):
        if view.when < proposal.when or (until is not None and view.when >= until):
            continue
        case.chain.append(view)
        _adopt(case, view)


def _adopt(case: Case, view: View) -> None:
    """Take a mail's recipients and subject into the case, if it went to the client."""
    inside = view.thread == case.proposal.thread
    if not reaches(case, view) or (view.settles and not inside):
        return
    case.adopt(view)
    if inside or case.index.threads[view.thread][0] is view:
        case.threads.add(view.thread)
        if view.key:
            case.keys.add(view.key)


def _beside(case: Case, latest: Latest) -> Iterable[View]:
    """Sent mail to the same client that is about the proposal: by subject, by number, by speaking of it, by
    bringing its paper in another version, or by asking something under its subject without the word for a proposal, or
    under one that names what it is about."""
    found, proposal = case.index, case.proposal
    for address in case.clients:
        to = address.addr_spec
        if not after(found.last_sent.get(to, ()), proposal.when, most=1):
            continue
        yield from after(found.sent_about.get((to, proposal.key), ()), proposal.when, most=_MOST)
        yield from after(found.sent_asking.get((to, case.topic), ()), proposal.when, most=_MOST)
        for view in after(found.sent_openings.get(to, ()), proposal.when, most=_MOST):
            if _is_latest_before(case, view, latest.get(to, ())) and asks_anew(view, case):
                yield view
        for title, _ in proposal.titles:
            yield from after(found.sent_edition.get((to, title), ()), proposal.when, most=_MOST)
        for number in proposal.numbers:
            yield from after(found.sent_number.get((to, number), ()), proposal.when, most=_MOST)
        for view in after(found.sent_following.get(to, ()), proposal.when, most=_MOST):
            meant = _is_latest_before(case, view, latest.get(to, ())) or view.asks_of_several
            if meant and not _is_other_business(case, view) and not _is_below_another(case, view):
                yield view
        yield from after(found.invoices.get(to, ()), proposal.when, most=_MOST)
    yield from _to_company(case, latest)


def _to_company(case: Case, latest: Latest) -> Iterable[View]:
    """Sent mail to others of the client's company who had no proposal of their own: one that asks about this one, or
    the bill for the bookkeeping."""
    found, proposal = case.index, case.proposal
    for company in sorted(case.companies):
        for view in after(found.sent_to_company.get(company, ()), proposal.when, most=_MOST):
            about = (view.reminds and not _is_other_business(case, view)) or view.key == proposal.key
            if about and not _has_own(view, latest) and _is_latest_before(case, view, latest.get(company, ())):
                yield view
        bills = after(found.invoices.get(company, ()), proposal.when, most=_MOST)
        yield from (view for view in bills if not _has_own(view, latest))


def _is_other_business(case: Case, view: View) -> bool:
    """Whether a mail asks without naming an offer, and its subject names what this one is not about."""
    return view.asks_vaguely and not may_concern(view, case)


def _is_below_another(case: Case, view: View) -> bool:
    """Whether a mail stands in the thread of another proposal that waits for the client's yes or no, and speaks of
    one alone: it means that one. Below an answer, people write about whatever they want to say next."""
    if view.thread in case.threads or view.asks_of_several:
        return False
    for one in reversed(case.index.threads[view.thread]):
        if one.is_proposal and one.when < view.when:
            return True
        if not one.own and one.kind in (Kind.PERSON, None) and one.when < view.when and not one.leaves_open:
            return False
    return False


def _has_own(view: View, latest: Latest) -> bool:
    """Whether somebody to whom a mail went had a proposal of their own before."""
    return any(_is_client_before(view, latest.get(one.addr_spec, ())) for one in view.outside)


def _is_client_before(view: View, proposals_to: Sequence[View]) -> bool:
    """Whether one of its recipients had a proposal of their own before."""
    return bool(proposals_to) and proposals_to[0].when < view.when


def _is_latest_before(case: Case, view: View, proposals_to: Sequence[View]) -> bool:
    """Whether this is the proposal that a mail speaking of one means; never for a proposal in its own right."""
    place = bisect_right(proposals_to, view.when, key=WHEN)
    return place > 0 and proposals_to[place - 1] is case.proposal
