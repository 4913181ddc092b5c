"""Does a program of a customer order something?"""

from __future__ import annotations

from dataclasses import replace

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.view import View
from watcher.core.reason import because

_MACHINES = (Kind.NOTIFICATION, Kind.AUTO_REPLY)


def ordering(reading: Reading, view: View) -> Reading:
    """The same reading, marked as one that may settle the matter, where a merchandise system sends an order in its
    subject: "Bestellung 4500023817", "Purchase Order PO-77812". What shops write to their customers is none."""
    if reading.kind not in _MACHINES or reading.settles or not words.within("order_subjects", view.subject):
        return reading
    if words.within("ordered_subjects", view.subject):
        return reading
    return replace(reading, because=because("its subject is that of an order which a program places"), settles=True)
