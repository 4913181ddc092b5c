"""Who never got it?"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import timedelta

from watcher.core.followup.case import Case, about
from watcher.core.followup.types import Lost
from watcher.core.followup.view import WHEN, View, person_name
from watcher.core.mail import Cause, Kind
from watcher.core.message import Address
from watcher.core.reason import because

_PEOPLE = (Kind.PERSON, None)

_STRAY = timedelta(days=7)
"""A bounce that does not name its mail speaks of the last one to that recipient, at most this much older."""


def bounces_of(case: Case) -> Iterable[View]:
    """Bounces that name a recipient but no mail we know, and can only mean one of ours."""
    found = case.index
    if found.stray_bounces.keys().isdisjoint(case.people):
        return
    for address in sorted(case.people):
        for view in found.stray_bounces.get(address, ()):
            reading = view.mail.reading
            if reading is None or (reading.original_message_id and reading.original_message_id in found.by_id):
                continue
            sent = found.last_sent.get(address, [])
            place = bisect_right(sent, view.when, key=WHEN)
            if place and sent[place - 1].id in case.ours and view.when - sent[place - 1].when <= _STRAY:
                yield view


def bounced(case: Case, view: View) -> None:
    """One bounce: final for some or all recipients, or the server is still trying."""
    reading = view.mail.reading
    ours = _mail_of(case, view)
    if reading is None or ours is None:
        case.note(view, "bounce", False, about(view, case, because("A bounce of {day} speaks of another mail")))
        return
    if not reading.final:
        reason = because("The mail server wrote on {day} that it is still trying", day=case.day(view.when))
        case.note(view, "bounce", False, reason)
        case.delayed = (view, reason)
        return
    failed = _failed(reading.failed_recipients, ours, case)
    if not failed:
        reason = because("A mail came back on {day}, without saying for whom", day=case.day(view.when))
        case.notes.append(reason)
        case.note(view, "bounce", False, reason)
        return
    for address in failed:
        case.failed[address] = view
    case.delayed = None
    if case.snooze is not None and view.when > case.snooze.decided_at:
        case.snooze = None
    reason = because("It did not reach {failed}, says a bounce of {day}", failed=failed, day=case.day(view.when))
    case.note(view, "bounce", True, reason)


def _mail_of(case: Case, view: View) -> View | None:
    """Which of our mails a bounce speaks of: by the id in it, by its headers, else the last one before it."""
    reading = view.mail.reading
    original = reading.original_message_id if reading else None
    for message_id in (original, *view.named, *reversed(view.cited)):
        mail = case.index.by_id.get(message_id) if message_id else None
        if mail is not None and mail.own:
            return mail if mail.id in case.ours else None
    recipients = set(reading.failed_recipients) if reading else set()
    mine = (case.proposal, *(one for one in case.chain if one.id in case.ours))
    before = [one for one in mine if one.when <= view.when and recipients & {a.addr_spec for a in one.outside}]
    return before[-1] if before else None


def _failed(recipients: tuple[str, ...], ours: View, case: Case) -> tuple[str, ...]:
    """The failed ones of our recipients. An address we do not know is where our only recipient's mail went on to."""
    known = tuple(address for address in recipients if address in case.people)
    if known:
        return known
    only = {address.addr_spec for address in ours.outside}
    return tuple(only) if len(only) == 1 else ()


def lost(case: Case) -> tuple[Lost, ...]:
    """Everybody who never got it, with the cause and the address that person last wrote from."""
    if not case.failed:
        return ()
    found: list[Lost] = []
    for address, view in sorted(case.failed.items()):
        reading = view.mail.reading
        cause = (reading.cause if reading else None) or Cause.UNSAID
        person = case.people.get(address, Address("", address))
        found.append(Lost(address, cause, _last_wrote_from(person, case)))
    return tuple(found)


def _last_wrote_from(person: Address, case: Case) -> str:
    """Another address of the same person: by name, else whoever wrote to us in the thread before."""
    written = case.index.written_by.get(person.addr_spec, ())
    names = {person_name(person), *(person_name(view.author) for view in written)} - {""}
    candidates = [view for name in names for view in case.index.named.get(name, ())]
    if not candidates and len(case.clients) == 1:
        inside = case.index.threads[case.proposal.thread]
        candidates = [view for view in inside if not view.own and view.kind in _PEOPLE]
    known = {person.addr_spec, *case.failed}
    others = [view for view in candidates if view.author.addr_spec not in known]
    return max(others, key=lambda view: (view.when, view.id)).author.addr_spec if others else ""
