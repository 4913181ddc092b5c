"""In which order are the questions asked?

The order is the knowledge: own mail, bounce (before automatic answers, whose marks most servers put on their notices),
receipt, calendar, reaction, absence, other automatic answers, list, newsletter, notification; whoever is left is a
person.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

from watcher.core.mail import Kind, Reading
from watcher.core.message import is_made_up
from watcher.core.mime import mail_inside, read_content
from watcher.core.reading.absence import absence, with_its_days
from watcher.core.reading.automatic import automatic, form_answer, standing_answer
from watcher.core.reading.behind import speaks_for_nobody
from watcher.core.reading.bounce import bounce
from watcher.core.reading.bulk import mailing_list, newsletter
from watcher.core.reading.calendar import calendar
from watcher.core.reading.challenge import may_be_challenge
from watcher.core.reading.deciding import has_decided
from watcher.core.reading.desk import may_be_desks
from watcher.core.reading.elsewhere import says_more, says_only_elsewhere
from watcher.core.reading.gateway import gateway_report
from watcher.core.reading.greeting import speaks_to_one
from watcher.core.reading.handling import may_handle_any_mail, may_only_promise
from watcher.core.reading.header import own_mail
from watcher.core.reading.letter import on_letterhead
from watcher.core.reading.notice import may_be_notice, tells_whereabouts, titles_an_absence, titles_its_own
from watcher.core.reading.notification import notification
from watcher.core.reading.passed_on import may_pass_on
from watcher.core.reading.pending import approves, leaves_open
from watcher.core.reading.person import person_dates
from watcher.core.reading.persons import asks
from watcher.core.reading.purchase import ordering
from watcher.core.reading.quota import quota_warning
from watcher.core.reading.reaction import reaction
from watcher.core.reading.receipt import receipt
from watcher.core.reading.report import REPORTING
from watcher.core.reading.sealed import sealed
from watcher.core.reading.sender import from_daemon
from watcher.core.reading.service import from_service
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.standing import may_fit_any_mail, says_yes_or_no
from watcher.core.reading.view import View, look
from watcher.core.reading.weighing import (
    is_hardly_a_programs,
    is_plainly_somebodys,
    leans_to_a_programs,
    may_be_a_programs,
)
from watcher.core.reading.withheld import withholding
from watcher.core.reason import Reason, because

Question = Callable[[View], Reading | None]


def read(raw: bytes, internal_date: datetime, own: Collection[str]) -> Reading:
    """The first question that has an answer decides."""
    view = look(read_content(raw, internal_date=internal_date), own)
    if may_pass_on(view):
        inside = bounce(look(read_content(mail_inside(raw), internal_date=internal_date), own))
        if inside is not None:
            return inside
    for question in QUESTIONS:
        reading = question(view)
        if reading is not None and not (question in BY_WORDS and is_plainly_somebodys(view)):
            return withholding(ordering(reading, view), view)
    return _person(view)


def _headless(view: View) -> Reading | None:
    """Something without any header field: a file of another kind, or a mail of which the beginning is lost."""
    message = view.message
    told = message.fields or message.date or message.subject or message.in_reply_to or message.references
    if told or message.author.addr_spec or message.recipients or not is_made_up(message.message_id):
        return None
    return Reading(Kind.OTHER, because("no header field stands in it, so it is no mail, or not the whole of one"))


def _report(view: View) -> Reading | None:
    """Complaints (RFC 5965) and other reports that speak of no single mail of the owner."""
    if view.content.feedback_report or view.content.report_type in {"feedback-report", "tlsrpt"}:
        return Reading(Kind.OTHER, because("a report of complaints or of a domain's mail"))
    return None


def _may_be_of_an_absence(view: View) -> bool:
    """Whether it may be a rule's notice; who says a word of the matter beside it is a person."""
    if says_only_elsewhere(view):
        return True
    told = may_be_notice(view) or tells_whereabouts(view) or titles_an_absence(view)
    return told and not says_more(view)


def _nothing(view: View) -> Reading | None:
    """Nobody wrote it and nothing stands in it, or only a mail server wrote it."""
    tied = view.tied and not view.nameless_return()
    greets = speaks_to_one(view) and not speaks_for_nobody(view)
    of_machine = from_daemon(view) and not (tied or greets or signs_personally(view))
    if of_machine or view.local_part.startswith("mailer-daemon"):
        return Reading(Kind.OTHER, because("a mail server wrote it, in words that are not known"))
    if not view.author.addr_spec and not view.author.display_name and not view.tied and not view.words:
        return Reading(Kind.OTHER, because("it names no author and holds no text"))
    return None


def _standing(view: View) -> Reading | None:
    """The answer of a rule or a form to any mail, with the days of an absence if it tells of one."""
    return with_its_days(standing_answer(view), view)


def _doubtful(view: View) -> Reading | None:
    """An answer that a form could have given as well as a person: the owner is asked."""
    if not (
        any(sign(view) for sign in REPORTING)
        or (may_fit_any_mail(view) and not is_hardly_a_programs(view))
        or (titles_its_own(view) and leans_to_a_programs(view))
        or _may_be_of_an_absence(view)
        or may_be_challenge(view)
        or may_be_desks(view)
        or may_be_a_programs(view)
        or on_letterhead(view)
        or may_handle_any_mail(view)
        or may_only_promise(view)
    ):
        return None
    return Reading(Kind.OTHER, because("it may be a form's answer or a person's; nothing in it tells"))


QUESTIONS: tuple[Question, ...] = (
    lambda view: own_mail(view.message, view.own),
    _headless,
    bounce,
    gateway_report,
    receipt,
    _report,
    lambda view: from_service(view),
    calendar,
    reaction,
    sealed,
    quota_warning,
    absence,
    automatic,
    mailing_list,
    newsletter,
    form_answer,
    notification,
    _standing,
    _doubtful,
    _nothing,
)

BY_WORDS = (absence, automatic, newsletter, form_answer, notification, _standing)
"""What is found by words as well, where no mark tells."""


def _person(view: View) -> Reading:
    decides_on, words = person_dates(view)
    decided = decides_on is None and has_decided(view)
    undecided = decides_on is None and not decided
    return Reading(
        Kind.PERSON,
        _why_person(view),
        decides_on=decides_on,
        decides_words=words,
        decided=decided,
        asks=undecided and not says_yes_or_no(view) and asks(view),
        pending=leaves_open(view) if undecided else decides_on is not None and approves(view),
    )


def _why_person(view: View) -> Reason:
    if view.tied and view.words:
        return because("an answer in a person's own words")
    if speaks_to_one(view):
        return because("it greets its reader by name, and nothing says that a program sent it")
    return because("nothing says that a program sent it")
