"""Does a mail that a rule takes for a proposal mean an older one, and does it take its place?

A correction or a nudge only looks like a proposal; a newer version replaces the one before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from watcher.core.decision import Verb
from watcher.core.followup.case import Watched
from watcher.core.followup.correction import CORRECTION
from watcher.core.followup.matter import may_replace, names_another
from watcher.core.followup.papers import is_next_edition, names_version, numbered_before
from watcher.core.followup.resent import SAME_ROUND, resends
from watcher.core.followup.subjects import replaced_numbers, title_of
from watcher.core.followup.view import View
from watcher.core.mail import Kind
from watcher.core.phrases import Against, counter_kind, file_says, is_own_offer, subject_says

EARLIER = 40
"""Mails of the thread before a sent one that a rule is shown, so that long threads cost no more than their length."""


def older_of(
    view: View, by_thread: dict[int, list[Watched]], by_subject: dict[tuple[str, str], Watched]
) -> Watched | None:
    """The latest proposal this mail may be about: in its thread, else to the same client under the same subject."""
    for case in reversed(by_thread.get(view.thread, ())):
        if reaches(case, view):
            return case
    title = title_of(view.key)
    known = [by_subject[a.addr_spec, title] for a in view.outside if (a.addr_spec, title) in by_subject]
    return max(known, key=lambda case: case.proposal.when, default=None)


def next_edition(view: View, to: Sequence[str], by_paper: dict[tuple[str, str], Watched]) -> Watched | None:
    """The proposal to the same client whose paper this mail brings in a version it names, under whatever subject."""
    for whose in to:
        for title, versioned in view.titles:
            case = by_paper.get((whose, title)) if versioned else None
            if case is not None and view.when - case.proposal.when <= SAME_ROUND:
                return case
    return None


def next_number(view: View, by_file: dict[str, list[Watched]]) -> Watched | None:
    """The proposal to the same house whose number one of this mail's papers counts on, unless its subject offers
    something else: some count their offers to one client so. Its own words may say that it replaces the older one."""
    for name in filter(None, map(numbered_before, view.papers)):
        for case in by_file.get(name, ())[-EARLIER:]:
            if view.when - case.proposal.when <= SAME_ROUND and meets(case, view):
                is_another = subject_says(view.key) and names_another(view, case) and not view.replaces_older
                return None if is_another else case
    return None


def brings_newer(view: View, proposal: View, chain: Iterable[View]) -> bool:
    """Whether a mail brings the offer's paper in another version; for an offer that had none, the first paper of the
    owner's mails about it (`chain`), where that names a version."""
    if proposal.papers:
        return is_next_edition(view.papers, proposal.papers)
    return any(map(names_version, view.papers)) and not any(one.papers for one in chain if one.when < view.when)


def said_to_replace(view: View, to: Sequence[str], by_number: dict[tuple[str, str], Watched]) -> Watched | None:
    """The proposal to the same client whose number this mail's subject says it replaces: "Angebot 26-0091 (ersetzt
    26-0084)"."""
    numbers = replaced_numbers(view.key)
    found = [by_number.get((whose, number)) for whose in to for number in numbers] if numbers else []
    return next((case for case in found if case is not None), None) if found else None


def told_to_replace(view: View, to: Sequence[str], by_client: dict[str, Watched]) -> Watched | None:
    """The latest proposal to the same client that is about the same matter, where this mail's words say that it
    replaces an older one."""
    if not view.replaces_older:
        return None
    for whose in to:
        case = by_client.get(whose)
        if case is not None and view.when - case.proposal.when <= SAME_ROUND and may_replace(view, case):
            return case
    return None


def once_more(view: View, by_file: dict[str, list[Watched]]) -> Watched | None:
    """The proposal whose numbered paper this mail, under whatever subject, brings to somebody else of the same company,
    or to whom the client's absence notice named."""
    for name in view.numbered:
        for case in by_file.get(name, ())[-EARLIER:]:
            known = set(view.papers) <= set(case.proposal.papers) and view.when - case.proposal.when <= SAME_ROUND
            if known and meets(case, view) and not any(one.addr_spec in case.people for one in view.outside):
                return case
    return None


def hands_on(view: View, by_file: dict[str, list[Watched]]) -> bool:
    """Whether a mail is but a copy for somebody: its papers are numbered offers that went to other clients before, and
    neither its subject nor its words offer anything. Who writes the same letter to two clients offers it to both."""
    text = view.mail.own_text
    if subject_says(view.key) or (text is not None and any(map(is_own_offer, text.signs))):
        return False
    offers = [name for name in view.papers if file_says(name)]
    return bool(offers) and all(
        name in view.numbered
        and by_file.get(name)
        and not any(meets(case, view) or _is_same_letter(view, case.proposal) for case in by_file[name])
        for name in offers
    )


def _is_same_letter(view: View, other: View) -> bool:
    """Whether two mails bear the same subject, and say the same, which is not that one of them is a copy."""
    text, said = view.mail.own_text, other.mail.own_text
    if not view.key or view.key != other.key or text is None or said is None:
        return False
    same = (text.signs, text.counter_signs) == (said.signs, said.counter_signs)
    return same and Against.COPY not in map(counter_kind, text.counter_signs)


def is_fresh(view: View, older: Watched) -> bool:
    """Whether a recognised mail is a proposal of its own, and not a correction or a nudge of the older one.

    The same subject with the same paper asks again, unless the older one is settled or long ago: then it is the next
    version under its old name.
    """
    if view.when - older.proposal.when <= CORRECTION or _completes_nudge(view, older):
        return False
    if set(view.papers) - set(older.proposal.papers) or view.key != older.proposal.key:
        return True
    if view.when - older.proposal.when > SAME_ROUND:
        return True
    closed = any(one.verb in (Verb.DONE, Verb.MUTE) and one.decided_at <= view.when for one in older.decisions)
    return closed or wrote_between(view, older)


def _completes_nudge(view: View, older: Watched) -> bool:
    """Whether the owner asked about the older proposal within the last hour: this brings what was forgotten then."""
    between = older.index.around(older.proposal.thread, older.proposal.when, view.when)
    return any(one.sent and one.reminds and view.when - one.when <= CORRECTION for one in between)


def wrote_between(view: View, older: Watched) -> bool:
    """Whether the client wrote in the thread after the older proposal."""
    between = older.index.around(older.proposal.thread, older.proposal.when, view.when)
    return any(not one.own and one.kind in (Kind.PERSON, None) and one.when > older.proposal.when for one in between)


def replaces(view: View, older: Watched) -> bool:
    if view.thread == older.proposal.thread:
        return True
    new, old = view.paper_numbers, older.proposal.paper_numbers
    return not (new and old and not new & old)


def reaches(case: Watched, view: View) -> bool:
    """Whether an own mail went to the client's side, or in place of a lost address."""
    return meets(case, view) or resends(case, view)


def meets(case: Watched, view: View) -> bool:
    """Whether an own mail went to somebody the proposal went to, to their company, or to whom they named in a notice of
    their absence."""
    return any(map(case.is_of_client, view.outside)) or _stands_in(case, view)


def _stands_in(case: Watched, view: View) -> bool:
    outside = {address.addr_spec for address in view.outside}
    notices = (one for who in case.people for one in case.index.absences.get(who, ()))
    return any(
        timedelta() < view.when - one.when <= SAME_ROUND and stand_in.addr_spec in outside
        for one in notices
        if one.mail.reading is not None and (stand_in := one.mail.reading.stand_in) is not None
    )
