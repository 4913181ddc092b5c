"""Does a customer's machine, or a service nobody knows, send what may settle the matter: an order, a paper laid on a
scanner, the word that something was signed, declined, booked or paid?"""

from __future__ import annotations

from dataclasses import replace

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.service import named_by
from watcher.core.reading.view import View
from watcher.core.reason import because

_MACHINES = (Kind.NOTIFICATION, Kind.AUTO_REPLY)
_RULED = ("signed_phrases", "ruled_phrases")
_CAME_IN = ("booked_phrases", "paid_phrases")
_BOUGHT = ("bought_phrases",)
_BEGINNING = 2500


def ordering(reading: Reading, view: View) -> Reading:
    """The same reading, marked as one that may settle the matter, where a merchandise system sends an order
    ("Bestellung 4500023817", "Purchase Order PO-77812"), a scanner a paper, or a program tells that something was
    signed, accepted or declined. What shops write to their customers is no order."""
    if reading.settles or reading.sealed or reading.kind not in (*_MACHINES, Kind.OTHER):
        return reading
    if _tells_of_signing(view):
        told = because("it says that something was signed, accepted or declined")
        return replace(reading, because=told, settles=True, names=named_by(view))
    if _orders(view):
        told = because("its subject is that of an order which a program places")
        return replace(reading, because=told, settles=True, names=named_by(view))
    if reading.kind not in _MACHINES:
        return reading
    if _tells_of_somebody(view):
        told = because("it says of somebody that they signed, declined, booked or paid")
        return replace(reading, because=told, settles=True, names=named_by(view))
    if words.begins("scanner_subjects", view.subject):
        return replace(reading, kind=Kind.OTHER, because=because("a scanner sent it"), settles=True)
    return reading


def _tells_of_signing(view: View) -> bool:
    """Whether a program says so in subject and text; the names of the services that do are never all known. "Your
    payment was declined" is written to a customer."""
    return all(_says(_RULED, part) for part in _parts(view)) and not _says(_BOUGHT, view.subject)


def _tells_of_somebody(view: View) -> bool:
    """Whether it says so in one of them and names somebody or the number of a paper, or asks to answer to somebody; or
    that somebody paid; or booked, and names them. "Vielen Dank für Ihre Zahlung 4711" and most that is booked by number
    is written to a customer."""
    said = {name for name in (*_RULED, *_CAME_IN) if any(_says((name,), part) for part in _parts(view))}
    named = named_by(view) if said else ()
    if any("@" in name for name in named):
        return True
    if said.intersection(_RULED):
        return not _says(_BOUGHT, view.subject) and (bool(named) or _asks_to_answer_others(view))
    return bool(named) and "paid_phrases" in said and not any(_says(_BOUGHT, part) for part in _parts(view))


def _asks_to_answer_others(view: View) -> bool:
    return any(one.domain not in ("", view.author.domain) for one in view.message.reply_to)


def _parts(view: View) -> tuple[str, str]:
    return view.subject, view.words[:_BEGINNING]


def _says(names: tuple[str, ...], part: str) -> bool:
    return any(words.within(name, part) for name in names)


def _orders(view: View) -> bool:
    said = words.within("order_subjects", view.subject) or (
        words.within("order_numbers", view.subject) and words.within("order_phrases", view.words[:_BEGINNING])
    )
    return bool(said) and not words.within("ordered_subjects", view.subject)
