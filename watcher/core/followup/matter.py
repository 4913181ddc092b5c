"""May a mail of the owner mean this proposal, by what its subject names?"""

from __future__ import annotations

from watcher.core.followup.case import Watched
from watcher.core.followup.view import View
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


def _called(view: View, case: Watched) -> tuple[tuple[str, ...], list[str]]:
    """What a proposal and its paper are called, and the people between whom a mail goes."""
    names = (case.proposal.key, *(title for title, _ in case.proposal.titles))
    people = [one.display_name for one in (view.author, *view.outside)]
    return names, [*people, *case.companies]
