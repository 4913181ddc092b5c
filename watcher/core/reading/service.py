"""Does a signing, booking or other known service report something?"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from watcher.core.mail import Kind, Reading
from watcher.core.phrases import paper_numbers
from watcher.core.reading import words
from watcher.core.reading.systems.services import BOOKING, NOTIFIERS, ORDERING, PAYING, SHARING, SIGNING
from watcher.core.reading.systems.types import Sender
from watcher.core.reading.view import View, is_one_of
from watcher.core.reason import Reason, because

_OF_A_FILE = re.compile(r"_|\.(?=(?:pdf|docx?|odt)\b)")
"""What stands around a number in the name of a file: "Angebot_2026-114.pdf"."""
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


def from_service(view: View) -> Reading | None:
    """A notice of a service for signing, booking, paying or files, which may settle the matter, or of another known
    service."""
    if found := _sender(view, SIGNING):
        told = because("{service} says that something was signed, accepted or declined", service=found.system)
        return _may_settle(view, found, told, "signed_phrases", "ruled_phrases")
    if found := _sender(view, BOOKING):
        told = because("{service} says that something was booked", service=found.system)
        return _may_settle(view, found, told, "booked_phrases")
    if found := _sender(view, SHARING):
        told = because("{service} says that something was shared", service=found.system)
        return _may_settle(view, found, told, "shared_phrases")
    if found := _sender(view, PAYING):
        told = because("{service} says that somebody paid", service=found.system)
        return _may_settle(view, found, told, "paid_phrases")
    known = _sender(view, ORDERING) or (None if view.content.calendars else _sender(view, NOTIFIERS))
    return Reading(Kind.NOTIFICATION, because("a notice of {service}", service=known.system)) if known else None


def _may_settle(view: View, service: Sender, told: Reason, *phrases: str) -> Reading:
    """A notice of a service that tells so much where one of the phrases stands in it."""
    text = f"{view.subject}\n{view.words[:2500]}"
    if not any(words.within(name, text) for name in phrases):
        return Reading(Kind.NOTIFICATION, because("a notice of {service}", service=service.system))
    return Reading(Kind.NOTIFICATION, told, settles=True, names=named_by(view))


def _sender(view: View, senders: tuple[Sender, ...]) -> Sender | None:
    """The first of these services that writes from the author's address."""
    known, labels = _by_domain(senders), view.author.domain.split(".")
    above = (".".join(labels[at:]) for at in range(len(labels)))
    fitting = [
        (place, sender)
        for domain in above
        for place, sender in known.get(domain, ())
        if not sender.local or is_one_of(view.local_part, (sender.local,))
    ]
    return min(fitting)[1] if fitting else None


@lru_cache(maxsize=16)
def _by_domain(senders: tuple[Sender, ...]) -> dict[str, list[tuple[int, Sender]]]:
    """Services by domain, each with its place in the list."""
    known: dict[str, list[tuple[int, Sender]]] = {}
    for place, sender in enumerate(senders):
        known.setdefault(sender.domain, []).append((place, sender))
    return known


def named_by(view: View) -> tuple[str, ...]:
    """The people a notice speaks of, by the addresses in its subject and text, without the owner's and the service's
    own; then the numbers of papers."""
    people = addresses_in(view, f"{view.message.subject[:500]}\n{view.text[:6000]}", most=20)
    papers = _OF_A_FILE.sub(" ", f"{view.subject[:500]}\n{view.words[:2500]}")
    return (*people, *paper_numbers(papers)[:20])


def addresses_in(view: View, text: str, *, most: int) -> tuple[str, ...]:
    """The first so many addr-specs in a text of the mail's, each once, without the owner's and its sender's house's."""
    found = dict.fromkeys(address.strip(".").lower() for address in _ADDRESS.findall(text))
    house = view.author.domain
    return tuple(islice((one for one in found if one not in view.own and one.rpartition("@")[2] != house), most))
