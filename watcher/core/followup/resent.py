"""Was a proposal sent once more, after it came back or to another address of the same person?"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from watcher.core.followup.case import Watched
from watcher.core.followup.correction import CORRECTION
from watcher.core.followup.view import View, person_name
from watcher.core.followup.vocabulary import each, turns
from watcher.core.message import Address

_ROLES = frozenset(each("shared"))
"""Local parts that many companies have: they tell nobody apart."""

SAME_ROUND = timedelta(days=45)
"""So long the same paper under the same subject asks again; later it is a new proposal."""

_MOST = 40
"""So many earlier proposals under one subject are looked at."""


def another_copy(view: View, by_title: dict[str, list[Watched]]) -> Watched | None:
    """The proposal that this mail, under the same subject, sends once more to the same person or company, or that it
    sends after it came back to another address. Others may have a proposal of that name: a mistyped domain shows by
    the local part, a private address by the name."""
    for case in by_title.get(view.key, ())[-_MOST:] if view.key else ():
        if view.when - case.proposal.when > SAME_ROUND:
            continue
        if _goes_once_more(view, case):
            return case
        if not _bounced(case, until=view.when):
            continue
        if any(case.is_of_client(one) or _is_called_alike(one, view, case) for one in view.outside):
            return case
    return None


def _goes_once_more(view: View, case: Watched) -> bool:
    """Whether it brings no other paper to a person of the same name, within the hour or to or from a private address,
    or the very same offer to somebody of the company. Two companies may each have a Thomas Müller, and all have a
    purchasing department."""
    if not set(view.papers) <= set(case.proposal.papers):
        return False
    if view.numbered and any(map(case.is_of_client, view.outside)):
        return True
    again = [one for one in view.outside if _is_person(one) and person_name(one) in case.names]
    private = any(not case.index.company(one) for one in (*again, *case.clients))
    return bool(again) and (private or view.when - case.proposal.when <= CORRECTION)


def _is_person(address: Address) -> bool:
    """Whether it names one person: there are many Familie Müllers, and as many Frau Müllers."""
    return address.addr_spec.partition("@")[0] not in _ROLES and not _MANY.search(address.display_name)


_MANY = re.compile(rf"\b{turns('several')}\b|\A\W*(?:{turns('titles')}\W+)+[\w'-]++\W*\Z", re.IGNORECASE)
"""Names of several, and surnames alone."""


def _is_called_alike(one: Address, view: View, case: Watched) -> bool:
    """Whether an address is made like one that the proposal did not reach; or, where the mail brings the same papers,
    bears its name: "Femke <femke.deboer@posteo.example>" instead of "Femke de Boer <femke@deboer.example>". Many are
    called Anna: a name alone is enough where the papers bear a number."""
    locals_ = {local for client in case.clients if (local := client.addr_spec.partition("@")[0]) not in _ROLES}
    if one.addr_spec.partition("@")[0] in locals_:
        return True
    if not view.papers or not set(view.papers) <= set(case.proposal.papers) or not _is_person(one):
        return False
    least = 1 if view.numbered else 2
    return any(_is_called_in(one, other, least) or _is_called_in(other, one, least) for other in case.clients)


def _is_called_in(one: Address, other: Address, least: int) -> bool:
    """Whether all that somebody is called, so many names at the least, stands in another's name or before their @."""
    local = other.addr_spec.partition("@")[0].casefold()
    called, there = _names(one.display_name), _names(f"{other.display_name} {local}")
    joined = "".join(_LETTERS.findall(one.display_name.casefold()))
    alike = len(called) > 1 and joined == "".join(_LETTERS.findall(local))
    return alike or (len(called) >= least and called <= there)


def _names(text: str) -> set[str]:
    return {name for name in _LETTERS.findall(text.casefold()) if len(name) > 2}


_LETTERS = re.compile(r"[^\W\d_]+")


def resends(case: Watched, view: View) -> bool:
    """Whether a mail goes to another address after the proposal came back, on the same subject."""
    return bool(view.outside) and view.key == case.proposal.key and _bounced(case, until=view.when)


def _bounced(case: Watched, until: datetime | None = None) -> bool:
    """Whether the proposal came back, before `until` or before another replaced it."""
    notices = case.index.notices.get(case.proposal.id, ())
    until = until or (case.replaced_by.when if case.replaced_by else None)
    inside = case.index.around(case.proposal.thread, case.proposal.when, until)
    return any(
        one.mail.reading is not None and one.mail.reading.final
        for one in (*notices, *inside)
        if not one.own and (until is None or one.when < until)
    )
