"""Does a service or a program report something?"""

from __future__ import annotations

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.behind import says_i
from watcher.core.reading.desk import on_help_desk
from watcher.core.reading.greeting import speaks_to_one
from watcher.core.reading.letter import customer_letter, from_a_house
from watcher.core.reading.persons import asks, bulk_path, calls_itself_a_programs, return_path
from watcher.core.reading.report import reports_by_its_name
from watcher.core.reading.service import from_service
from watcher.core.reading.signing import signs_personally, signs_with_initial
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, RELAY_MARKS
from watcher.core.reading.systems.mailers import DAEMON_LOCAL_PARTS
from watcher.core.reading.systems.services import (
    LIST_MANAGER_LOCAL_PARTS,
    MACHINE_LOCAL_PARTS,
    NO_REPLY_LOCAL_PARTS,
)
from watcher.core.reading.view import View, is_one_of
from watcher.core.reason import because

_NEEDED = 3


def notification(view: View) -> Reading | None:
    """A service or program reports something; None if the mail is none."""
    service = from_service(view)
    if service:
        return service
    mark = view.marked(MACHINE_MARKS)
    silent = is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS)
    program = calls_itself_a_programs(f"{view.words}\n{view.foot}")
    desk = on_help_desk(view)
    unsigned = from_nobody(view)
    nobody = unsigned and not words.within("matter_phrases", f"{view.subject}\n{view.words}")
    machine = is_one_of(view.local_part, MACHINE_LOCAL_PARTS)
    reports = bool(words.begins("notification_subjects", view.subject))
    path = 3 * (unsigned and bulk_path(view))
    score = (
        3 * silent
        + 4 * (is_one_of(view.local_part, LIST_MANAGER_LOCAL_PARTS) and not speaks_to_one(view))
        + machine * (3 if nobody else 1)
        + 2 * bool(mark and not desk)
        + 2 * bool(program)
        + 2 * (bool(program) and unsigned)
        + path
        + 3 * (not view.tied and not view.answers and reports_by_its_name(view))
        + 3 * _holds_back(view)
        + 3 * from_a_house(view)
        + 2 * bool(words.within("no_reply_phrases", view.text[:6000]) and not view.quotes)
        + reports * (3 if nobody and view.words else 2)  # a paper sent without a word is no report
        + bool(words.within("unsubscribe_phrases", view.words))
        + bool(mark and not speaks_to_one(view) and not desk)
        + 3 * bool(mark and desk and not (speaks_to_one(view) or view.tied or view.answers))
        + max(customer_letter(view) + _relayed(view), 0) * (not view.tied and not view.answers)
        + 3 * _of_mail_system(view)
        - 2 * (view.tied and (view.answers or view.quotes))
        - view.answers
        - (asks(view) and not (silent or mark or from_a_house(view)))
        - (desk and speaks_to_one(view))
    )
    if score < _NEEDED:
        return None
    if silent:
        return Reading(
            Kind.NOTIFICATION, because("its sender takes no answers ({address})", address=view.author.addr_spec)
        )
    if mark:
        return Reading(Kind.NOTIFICATION, because("a program sent it (header {field})", field=mark.field))
    if score == path and _by_strange_relay(view):
        return Reading(Kind.OTHER, because("it came by a program's relay, and nobody greets or signs"))
    return Reading(Kind.NOTIFICATION, because("the text says of itself that a program sent it"))


def _by_strange_relay(view: View) -> bool:
    """Whether bounces go to another domain than the author's: people write by such relays, too, and a line of theirs
    may greet and sign nobody."""
    return not return_path(view).endswith(f"@{view.author.domain}")


def from_nobody(view: View) -> bool:
    """Whether it answers nothing, greets nobody, asks nothing, and nobody says "I" or signs."""
    return not (
        view.tied
        or view.answers
        or view.quotes
        or speaks_to_one(view)
        or asks(view)
        or signs_personally(view)
        or signs_with_initial(view)
        or words.within("first_person", view.words)
    )


def _holds_back(view: View) -> bool:
    """Whether a filter tells of mail to the owner. People say as well that theirs was refused, and what they want."""
    if view.tied or view.answers or signs_personally(view) or words.within("first_person", view.words):
        return False
    if any(words.within(name, view.words) for name in ("decided_phrases", "offer_phrases")):
        return False
    return words.within("to_reader_phrases", view.head) is not None


def _of_mail_system(view: View) -> bool:
    """Whether a mail system's address stands above a text in which nobody speaks: people of small firms read
    "postmaster@" and answer from there."""
    if not view.author.addr_spec or not is_one_of(view.local_part, DAEMON_LOCAL_PARTS):
        return False
    return not (speaks_to_one(view) or (says_i(view) and signs_personally(view)))


def _relayed(view: View) -> int:
    """Whether a relay or library of programs sent it, and no person asks or signs through it."""
    if not view.marked(RELAY_MARKS) or asks(view) or words.within("first_person", view.words):
        return 0
    return 1 if signs_personally(view) else 3
