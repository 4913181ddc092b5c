"""Does a program only say that the mail was opened, deleted or delivered? (RFC 8098, and what clients write instead)"""

from __future__ import annotations

import re

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.greeting import speaks_to_one
from watcher.core.reading.original import original_id
from watcher.core.reading.systems.mailers import DELIVERY_MARKS
from watcher.core.reading.view import View
from watcher.core.reason import Reason, because

_DISPOSITION = re.compile(r"^[ \t]*disposition[ \t]*:[^;\n]{0,200};\s{0,80}([a-z]+)", re.IGNORECASE | re.MULTILINE)
_NOTICE_LIMIT = 1500


def receipt(view: View) -> Reading | None:
    """A read or delivery receipt; None if the mail is none."""
    return _by_report(view) or _by_words(view)


def _by_report(view: View) -> Reading | None:
    if view.marked(DELIVERY_MARKS):
        return _reading(view, Kind.DELIVERY_RECEIPT, because("a receipt says that it was taken in"))
    notes = view.content.disposition_notification
    if not notes and view.content.report_type != "disposition-notification":
        return None
    if notes and view.content.report_type != "disposition-notification" and view.words and speaks_to_one(view):
        return None
    found = next((match[1].lower() for note in notes if (match := _DISPOSITION.search(note))), "")
    if found in {"dispatched", "processed"}:
        return _reading(view, Kind.DELIVERY_RECEIPT, because("a receipt says that it was taken in"))
    if found in {"deleted", "denied", "failed"}:
        return _reading(view, Kind.READ_RECEIPT, because("a receipt says that it was deleted without being read"))
    return _reading(view, Kind.READ_RECEIPT, because("a receipt says that it was opened"))


def _by_words(view: View) -> Reading | None:
    """Receipts without a report: the subject and the text must both say so."""
    if view.answers:
        return None
    text = view.text[:_NOTICE_LIMIT]
    titled = words.begins("read_subjects", view.subject) or words.begins("read_subjects", view.words)
    if titled and words.within("read_phrases", text) and not words.within("matter_phrases", view.words):
        return _reading(view, Kind.READ_RECEIPT, because("the subject and text of a read receipt: it was opened"))
    if words.begins("unread_subjects", view.subject) and words.within("unread_phrases", text):
        return _reading(
            view, Kind.READ_RECEIPT, because("the subject and text of a receipt: it was deleted without being read")
        )
    if words.begins("delivered_subjects", view.subject) and words.within("delivered_phrases", text):
        return _reading(view, Kind.DELIVERY_RECEIPT, because("the subject and text of a receipt: it was delivered"))
    return None


def _reading(view: View, kind: Kind, reason: Reason) -> Reading:
    return Reading(kind, reason, original_message_id=original_id(view))
