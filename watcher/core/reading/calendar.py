"""Is it a calendar's answer or invitation? (RFC 5546; the METHOD inside decides, whatever the header claims)"""

from __future__ import annotations

import re

from watcher.core.mail import Kind, Reading
from watcher.core.mime import Calendar
from watcher.core.reading import words
from watcher.core.reading.greeting import speaks_to_one
from watcher.core.reading.original import answered_id
from watcher.core.reading.view import View
from watcher.core.reason import because

_METHOD = re.compile(r"^METHOD[^:\n]*:[ \t]*([A-Za-z]+)", re.IGNORECASE | re.MULTILINE)
_PARTSTAT = re.compile(r"^ATTENDEE[^\n]*?PARTSTAT=\"?([A-Za-z-]+)", re.IGNORECASE | re.MULTILINE)
_LINE_LIMIT = 60


def calendar(view: View) -> Reading | None:
    """An answer to an invitation, or an invitation; None if the mail is none, or a person wrote along with it."""
    for part in view.content.calendars:
        method = _method(part)
        if method in {"REPLY", "COUNTER", "REFRESH"}:
            return _answer(view, method, _answered(part))
        if method in {"REQUEST", "ADD", "CANCEL", "DECLINECOUNTER"} and not _person_writes(view):
            return Reading(
                Kind.CALENDAR_REQUEST,
                because("a calendar cancels a meeting")
                if method == "CANCEL"
                else because("a calendar sends an invitation (METHOD {method})", method=method),
            )
    return _by_words(view)


def _method(part: Calendar) -> str:
    inside = _METHOD.search(part.text)
    return (inside[1] if inside else part.method).upper()


def _answered(part: Calendar) -> str:
    states = [state.upper() for state in _PARTSTAT.findall(part.text)]
    return next((state for state in states if state != "NEEDS-ACTION"), "")


def _answer(view: View, method: str, state: str) -> Reading:
    """Accepting may settle the matter; declining or another time does not."""
    if method == "COUNTER":
        reason = because("a calendar proposes another time")
    elif state == "ACCEPTED":
        reason = because("a calendar says that the meeting is accepted")
    elif state == "DECLINED":
        reason = because("a calendar says that the meeting is declined")
    elif state == "TENTATIVE":
        reason = because("a calendar says that the meeting is tentatively accepted")
    else:
        reason = because("a calendar answers an invitation (METHOD {method})", method=method)
    return Reading(
        Kind.CALENDAR_REPLY, reason, original_message_id=answered_id(view), settles=state in {"ACCEPTED", "TENTATIVE"}
    )


def _by_words(view: View) -> Reading | None:
    """Answers that lost their calendar part: subject and text must both be a calendar's."""
    states = (
        ("accepted_subjects", "ACCEPTED"),
        ("declined_subjects", "DECLINED"),
        ("tentative_subjects", "TENTATIVE"),
        ("proposed_subjects", "COUNTER"),
    )
    state = next((state for name, state in states if words.begins(name, view.subject)), "")
    if not state or view.answers:
        return None
    said = words.within("calendar_phrases", view.text[:1500])
    classed = "calendarmessage" in view.message.field("content-class").lower()
    if said or classed or view.message.field("x-mail-calendar-part") or not view.words.strip():
        return _answer(view, "COUNTER" if state == "COUNTER" else "REPLY", state)
    return None


def _person_writes(view: View) -> bool:
    """Whether somebody wrote more than the calendar did, in answer to a mail or beside an attached invitation."""
    own = [line for line in view.words.split("\n") if line.strip() and not _is_invitation_line(line.strip())]
    letters = sum(len(line) for line in own)
    if own and _is_file(view) and (view.answers or view.tied):
        return True
    if not own or letters < _LINE_LIMIT // 2:
        return False
    answers = view.answers or view.tied
    attached = "multipart/alternative" not in view.content.types or view.content.types[:1] == ("multipart/mixed",)
    invites = words.begins("invitation_subjects", view.subject)
    return (speaks_to_one(view) or (view.tied and view.quotes)) and (answers or (attached and not invites))


def _is_file(view: View) -> bool:
    """Whether the calendar is a mere file: a gateway made one of it, or somebody attached it to words of their own."""
    return not any(name in kind for kind in view.content.types for name in ("/calendar", "/ics"))


def _is_invitation_line(line: str) -> bool:
    return bool(words.begins("invitation_lines", line)) or not re.search(r"[a-z]{3}", line) or "://" in line
