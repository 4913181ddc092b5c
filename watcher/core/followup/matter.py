"""May a mail of the owner mean this proposal, by what its subject names?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from watcher.core.followup.case import Case, Watched
from watcher.core.followup.view import View, after
from watcher.core.phrases import may_be_about, names_more, names_same


def may_concern(view: View, case: Watched) -> bool:
    """Whether the subject of a mail names nothing but what the proposal, or its paper, is called, and people."""
    return may_be_about(view.key, *_called(view, case))


def may_replace(view: View, case: Watched) -> bool:
    """Whether a mail that says it replaces an offer may mean this one: "Korrektur Angebot" names no other matter."""
    return may_concern(view, case) or not names_another(view, case)


def concerns(view: View, case: Watched) -> bool:
    """Whether the subject of a mail names something that the proposal, or its paper, is called."""
    return names_same(view.key, *_called(view, case))


def names_another(view: View, case: Watched) -> bool:
    """Whether the subject of a mail names a matter that neither the proposal nor its paper does: "Angebot Website
    Wartung" behind "Angebot Website"."""
    return names_more(view.key, *_called(view, case))


def asks_anew(view: View, case: Case) -> bool:
    """Whether a mail that begins a thread and asks something may mean the proposal by a subject that names what it is
    about, and nothing else: "Ihr Schaufenster" after "Angebot Schaufenster Herbst". Whoever brings papers, or writes to
    them of other things in these weeks, may mean those."""
    if view.papers or not concerns(view, case) or names_another(view, case):
        return False
    return not any(_is_of_else(one, case) for one in _lately_sent(view, case))


def _lately_sent(view: View, case: Case) -> Iterator[View]:
    """What else the owner wrote to the client since some weeks before the proposal."""
    for address in case.clients:
        for one in after(case.index.last_sent.get(address.addr_spec, ()), case.proposal.when - _LATELY, most=_MOST):
            if one.when < view.when and one.thread not in case.threads:
                yield one


def _is_of_else(one: View, case: Case) -> bool:
    """Whether it is about another matter, and no offer of it."""
    return not one.is_proposal and not one.follows_up and names_another(one, case)


_LATELY = timedelta(days=45)
_MOST = 40


def _called(view: View, case: Watched) -> tuple[tuple[str, ...], list[str]]:
    """What a proposal and its paper are called, and the people between whom a mail goes."""
    names = (case.proposal.key, *(title for title, _ in case.proposal.titles))
    people = [one.display_name for one in (view.author, *view.outside)]
    return names, [*people, *case.companies]
