"""Does a signing, booking or other known service report something?"""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.systems.services import BOOKING, NOTIFIERS, SHARING, SIGNING
from watcher.core.reading.systems.types import Sender
from watcher.core.reading.view import View, is_one_of
from watcher.core.reason import because

_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


def from_service(view: View) -> Reading | None:
    """A notice of a signing or booking service, which may settle the matter, or of another known service."""
    signing = _sender(view, SIGNING)
    if signing:
        settled = bool(words.within("signed_phrases", f"{view.subject}\n{view.words[:2500]}"))
        return Reading(
            Kind.NOTIFICATION,
            because("{service} says that something was signed or accepted", service=signing.system)
            if settled
            else because("a notice of {service}", service=signing.system),
            settles=settled,
            names=_named(view) if settled else (),
        )
    booking = _sender(view, BOOKING)
    if booking:
        settled = bool(words.within("booked_phrases", f"{view.subject}\n{view.words[:2500]}"))
        return Reading(
            Kind.NOTIFICATION,
            because("{service} says that something was booked", service=booking.system)
            if settled
            else because("a notice of {service}", service=booking.system),
            settles=settled,
            names=_named(view) if settled else (),
        )
    if sharing := _sender(view, SHARING):
        settled = bool(words.within("shared_phrases", f"{view.subject}\n{view.words[:2500]}"))
        return Reading(
            Kind.NOTIFICATION,
            because("{service} says that something was shared", service=sharing.system)
            if settled
            else because("a notice of {service}", service=sharing.system),
            settles=settled,
            names=_named(view) if settled else (),
        )
    known = None if view.content.calendars else _sender(view, NOTIFIERS)
    return Reading(Kind.NOTIFICATION, because("a notice of {service}", service=known.system)) if known else None


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


def _named(view: View) -> tuple[str, ...]:
    """The people a notice speaks of: addresses in its subject and text, without the owner's and the service's own."""
    service = view.author.domain
    found = dict.fromkeys(
        address.strip(".") for address in _ADDRESS.findall(f"{view.message.subject[:500]}\n{view.text[:6000]}")
    )
    return tuple(one for one in found if one not in view.own and one.rpartition("@")[2] != service)[:20]
