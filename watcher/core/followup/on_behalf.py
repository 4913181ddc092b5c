"""Does a service speak for the client?

Forms, portals, networks and programs for working together write under an address of their own: what they pass on may be
the answer, and nobody knows but the owner.
"""

from __future__ import annotations

from watcher.core.followup.case import Case, Watched
from watcher.core.followup.view import View, meant_by, person_name
from watcher.core.mail import Kind
from watcher.core.message import NOBODY, Address
from watcher.core.reading import carries_word, is_idle
from watcher.core.thread import is_reply

_SPEAKING = (Kind.NOTIFICATION, Kind.MAILING_LIST, Kind.OTHER)
"""As what such mail is read."""


def passes_on(view: View, case: Case) -> bool:
    """Whether a service writes for the client after the proposal: an answer would go to them, its sender or its subject
    names them, or it answers a mail of the thread. What a house sends under its own address says so in its subject."""
    if view.kind not in _SPEAKING or view.when <= case.proposal.when:
        return False
    if view.kind is not Kind.MAILING_LIST and _speaks_as_client(view, case):
        return True
    answers = not case.ours.isdisjoint(view.named)
    if not answers and meant_by(view).isdisjoint((*case.people, *case.names)) and not _is_from_relay(view, case):
        return False
    return carries_word(view.mail.message.subject)


def _speaks_as_client(view: View, case: Case) -> bool:
    """Whether an answer would go to the client, a form of the owner's sent it, or the sender bears their name."""
    if not _strange_addresses(view, case).isdisjoint(case.people) or _is_by_own_form(view, case):
        return True
    return bears_name(view, case) and _says_own_word(view, case)


def _strange_addresses(view: View, case: Case) -> set[str]:
    """Where an answer would go, outside of the sender's own house."""
    company = case.index.company
    house = company(view.mail.message.author)
    return {one for one in view.behalf.addresses if company(Address("", one)) != house or not house}


def bears_name(view: View, case: Case) -> bool:
    """Whether the client's name stands in front of the service's."""
    return bool(view.behalf.name) and person_name(Address(view.behalf.name, "")) in case.names


def _says_own_word(view: View, case: Case) -> bool:
    """Whether what a service sends under the client's name may be their word: no sign of life, and nothing that goes to
    the members of a list but what answers there or speaks of the proposal."""
    message = view.mail.message
    subject = message.subject
    told = message.field("list-id") and not is_reply(subject) and not case.is_topic_of(view)
    return not told and not is_idle(subject)


def _is_by_own_form(view: View, case: Case) -> bool:
    """Whether a form sent it for the client from one of the owner's addresses."""
    sender = view.mail.message.sender
    return sender is not None and view.author.addr_spec in case.people and case.index.owner.has(sender.addr_spec)


def _is_from_relay(view: View, case: Case) -> bool:
    """Whether the portal by which the proposal went writes for nobody in particular."""
    return not view.behalf.addresses and view.company in case.companies and wrote_by_relay(case)


def wrote_by_relay(case: Watched) -> bool:
    """Whether the proposal answers a portal's notice at the address which that gave for answers."""
    notices = [case.index.by_id.get(one) for one in case.proposal.named]
    return any(
        not set(one.behalf.addresses).isdisjoint(case.people)
        for one in notices
        if one is not None and one.behalf is not NOBODY
    )
