"""Does a mail say in prose alone that a mail of the owner came back, or is late?

Many gateways, lists and old servers write no report that can be read (RFC 3464), and some lose it on the way.
"""

from __future__ import annotations

import re

from watcher.core.mail import Cause, Reading
from watcher.core.reading import words
from watcher.core.reading.addressed import fates
from watcher.core.reading.behind import by_nobody, says_i, speaks_for_nobody, unquoted
from watcher.core.reading.cause import cause_of
from watcher.core.reading.challenge import lets_in_by_deed
from watcher.core.reading.failed import (
    ADDRESS_LINE,
    at_its_domain,
    keeps_list,
    misspelt,
    named_in,
    notice_head,
    strangers_in,
)
from watcher.core.reading.fate import REFUSAL, arrived, reading_of, tells_of_delivery, unsigned_envelope
from watcher.core.reading.greeting import speaks_to_owner
from watcher.core.reading.inbound import of_others_mail, to_many
from watcher.core.reading.nameless import (
    CODE,
    INSIDE_MAIL,
    READERS_MAIL,
    in_nobodys_name,
    is_titled,
    of_readers_mail,
    outsiders,
)
from watcher.core.reading.original import copies_ours
from watcher.core.reading.robot import is_mail_robot, tells_of_absence
from watcher.core.reading.sender import from_daemon
from watcher.core.reading.status import addresses_in
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, REPLY_MARKS
from watcher.core.reading.systems.helpdesks import TICKET_SUBJECTS
from watcher.core.reading.systems.mailers import (
    BOUNCE_MARKS,
    SENDMAIL_FAILURES,
    SENDMAIL_SUCCESSES,
)
from watcher.core.reading.systems.services import NO_REPLY_LOCAL_PARTS
from watcher.core.reading.view import View, find_said, is_one_of
from watcher.core.reading.words import turns

_YOUR_MAIL = re.compile(rf"\b{turns('your_mail')} {turns('mails')}\b(?![- ]?{turns('address_stems')})")
_ANY_REPORT = re.compile(rf"\W*{turns('any_report')}\W*\Z")
"""A subject that mails which arrived are reported under as well."""
_NOT = re.compile(rf"\b{turns('not_')}\b|{turns('not_endings')}\b")
_CAUSES = frozenset(
    {Cause.UNKNOWN_ADDRESS, Cause.UNKNOWN_DOMAIN, Cause.MAILBOX_FULL, Cause.TOO_LARGE, Cause.UNREACHABLE}
)
"""Why a mail fails; what filters found in it may stand beside one that arrived."""
_MTA = ("mailer-daemon", "postmaster", "microsoftexchange")
_OTHER_ANSWERS = ("absence_phrases", "gone_phrases", "challenge_phrases")
_SUCCESSES = re.compile(SENDMAIL_SUCCESSES)
_FAILURES = re.compile(SENDMAIL_FAILURES)
"""The headings under which sendmail lists recipients; the transcript that follows stands below either."""


def in_prose(view: View) -> Reading | None:
    """Notices without a report that can be read: several signs must agree, none is enough alone."""
    daemon = from_daemon(view)
    delay = is_titled(view, "delay_subjects")
    subject = (delay or is_titled(view, "bounce_subjects") or _names_copy(view)) and not view.answers
    if not (subject or daemon or _by_program(view) or _is_marked(view, daemon) or in_nobodys_name(view)):
        return None
    head = notice_head(view)
    if _of_person(view, daemon) or of_others_mail(view, head) or (to_many(view) and not daemon):
        return None
    if daemon and _SUCCESSES.search(head) and not (_FAILURES.search(head) or REFUSAL.search(head)):
        return arrived(view)
    told_of = _told_of(view, head)
    if words.within("rest_delivered_phrases", head):
        return arrived(view)
    phrase = _says_so(view, head, subject, told_of)
    plainly = subject and not _ANY_REPORT.match(view.subject)
    if not (phrase or REFUSAL.search(head) or plainly) and words.within("delivered_phrases", head):
        return arrived(view) if daemon and tells_of_delivery(view, head) else None
    if not view.content.embedded and not REFUSAL.search(head) and lets_in_by_deed(view):
        return None  # a filter that knows the sender not yet
    if _foreign(view, head) or _adds_up(view, head, subject or (bool(told_of) and phrase), phrase, told_of):
        return None if not told_of and tells_of_absence(view, head) else reading_of(view, head, delay)
    return None


def _by_program(view: View) -> bool:
    if view.nameless_return() or is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS) or keeps_list(view):
        return True
    return is_mail_robot(view) or (view.marked(MACHINE_MARKS) is not None and by_nobody(view))


def _says_so(view: View, head: str, subject: bool, told_of: list[str]) -> bool:
    """Whether the text says that a mail did not arrive, or not yet."""
    return bool(
        any(_failed(view, one) for one in told_of)
        or words.within("bounce_phrases", head[:3000])
        or ((subject or told_of) and words.within("delay_phrases", head[:3000]))
        or _refuses_post(view, head)
        or (subject and speaks_for_nobody(view) and CODE.search(head) and strangers_in(view, head))
    )


def _failed(view: View, told: str) -> bool:
    """Whether a mail is said to have failed: by a word for it, and where a mail system speaks, by any "not" or by the
    cause that is given."""
    if words.within("fate_phrases", told):
        return True
    if not from_daemon(view) or speaks_to_owner(view) or words.within("delivered_phrases", told):
        return False
    return bool(_NOT.search(told)) or cause_of("", told) in _CAUSES


def _names_copy(view: View) -> bool:
    """Whether the subject says anywhere what the text is: a copy of the owner's mail that came back."""
    if not words.within("bounce_phrases", view.subject) or not copies_ours(view):
        return False
    return not (speaks_to_owner(view) or says_i(view))


def _told_of(view: View, head: str) -> list[str]:
    """What a program tells of a mail to a certain address, where nobody is away, has read it or asks for anything."""
    daemon = from_daemon(view)
    if view.answers or not (daemon or _by_program(view) or in_nobodys_name(view)):
        return []
    asks = "?" in view.words and not _by_code(view, head)
    person = (says_i(view) or asks) and not is_mail_robot(view)
    if person and (speaks_to_owner(view) or not daemon):
        return []
    text = f"{view.subject} {head}"
    named = strangers_in(view, text) if daemon or _by_program(view) else outsiders(view, text)
    if is_titled(view, "bounce_subjects"):
        named.append(view.author.addr_spec)  # a mailbox may refuse in its own name
    told = list(fates(f"{view.subject}.\n\n{head[:3000]}", named))
    if not told or _waits_for_people(view, daemon):
        return []
    beside = view.words
    for one in told:
        beside = beside.replace(one, " ")
    if not view.local_part.startswith(_MTA) and any(words.within(name, beside) for name in _OTHER_ANSWERS):
        return []
    if not (daemon or _by_program(view) or is_titled(view, "bounce_subjects")):
        told = [one for one in told if of_readers_mail(view, one) or READERS_MAIL.search(head)]
        told = [one for one in told if not INSIDE_MAIL.search(one)]
    return [] if any(words.within("opened_phrases", one) for one in told) else told


def _waits_for_people(view: View, daemon: bool) -> bool:
    """Whether a list holds the mail for its moderator, or a desk speaks of its own queue."""
    if keeps_list(view) and words.within("challenge_phrases", view.words):
        return True
    return not (daemon or is_titled(view, "bounce_subjects")) and bool(find_said(view.subject, TICKET_SUBJECTS))


def _of_person(view: View, daemon: bool) -> bool:
    """Whether somebody answers or forwards, rather than a server that answers with the mail itself (James does)."""
    if daemon and (view.content.embedded or copies_ours(view)) and unsigned_envelope(view):
        return False
    return view.answers and bool(view.quotes or view.tied or speaks_to_owner(view))


def _adds_up(view: View, head: str, subject: bool, phrase: bool, told_of: list[str]) -> bool:
    """Whether subject, phrases, sender and what stands beside them make a notice together."""
    daemon = from_daemon(view) or _refuses_post(view, head)
    report = _is_marked(view, daemon) or (subject and copies_ours(view))
    service = subject and bool(told_of) and _by_program(view) and by_nobody(view)
    by_rule = phrase and ((daemon and subject) or speaks_for_nobody(view) or service)
    if not (subject or phrase) or (speaks_to_owner(view) and not (report or by_rule)):
        return False
    if not report and _of_goods(view, head):
        return False
    beside = _beside(view, head, daemon)
    score = 2 * subject + 2 * phrase + 2 * daemon + 3 * report + min(beside, 2)
    nobody = is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS)
    program = nobody or words.within("automatic_phrases", view.words)
    robot = is_mail_robot(view)
    tied = view.tied and not (view.marked(REPLY_MARKS) or robot)  # programs answer, and name what they answer
    of_matter = tied or (not (program or _by_code(view, head)) and words.within("matter_phrases", unquoted(view)))
    of_one = not (daemon or robot) and says_i(view)
    plainly = phrase and daemon and not of_matter
    needed = 4 if (subject and (daemon or report)) or plainly else 5
    # A parcel that was not delivered names no address.
    named = strangers_in(view, head) if daemon or _by_program(view) else outsiders(view, head)
    itself = subject and view.author.addr_spec in head  # a mailbox that was closed says so in its own name
    speaks_of_mail = bool(beside or told_of or named or itself or misspelt(head))
    in_words = phrase and speaks_of_mail and not of_matter and not of_one
    names_mail = told_of or _YOUR_MAIL.search(head)
    if in_words and (subject or (names_mail and in_nobodys_name(view) and _of_another(view))):
        return True
    return score >= needed and bool(daemon or report or (subject and phrase and beside))


def _by_code(view: View, head: str) -> bool:
    """Whether nobody who could be answered gives the code of a refusal: whatever they ask is well meant."""
    return speaks_for_nobody(view) and REFUSAL.search(head) is not None


def _of_another(view: View) -> bool:
    """Whether it names a stranger, and is no other answer of a machine's."""
    return bool(outsiders(view, view.words[:3000])) and not any(
        words.within(name, view.words) for name in _OTHER_ANSWERS
    )


def _refuses_post(view: View, head: str) -> bool:
    """Whether a list's program refuses what was sent to the list, which a service names that writes for many: it also
    sends digests and welcomes its members."""
    if not words.within("refused_post_phrases", head[:3000]):
        return False
    if keeps_list(view):
        return True
    service = is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS) and by_nobody(view)
    return (service or in_nobodys_name(view)) and bool(at_its_domain(view, head))


def _of_goods(view: View, head: str) -> bool:
    """Whether a parcel was not delivered, rather than a mail."""
    of_mail = CODE.search(head) or REFUSAL.search(head) or _YOUR_MAIL.search(head) or view.content.embedded
    return bool(words.within("goods_phrases", head)) and not of_mail


def _is_marked(view: View, daemon: bool) -> bool:
    return (
        view.content.report_type == "delivery-status"
        or view.marked(BOUNCE_MARKS) is not None
        or _rejected(view, daemon)
    )


def _beside(view: View, head: str, daemon: bool) -> int:
    """How many of the smaller signs there are."""
    return sum(
        (
            view.nameless_return(),
            bool(view.content.embedded) or (daemon and len(head) + 80 < len(view.text)),
            bool(CODE.search(head)),
            bool(view.content.delivery_status),
            daemon and bool(named_in(view, head)),
        )
    )


def _rejected(view: View, daemon: bool) -> bool:
    """Whether a filter refused the mail in the form of a receipt (RFC 5429 2.1)."""
    notes = view.content.disposition_notification
    return any("automatic-action" in note.lower() and "deleted" in note.lower() for note in notes) and daemon


def _foreign(view: View, head: str) -> bool:
    """A notice in words we do not know: a mail system names a recipient and gives a code or sends the mail back."""
    if not view.local_part.startswith(_MTA):
        return False
    if view.answers or (speaks_to_owner(view) and not speaks_for_nobody(view)):
        return False
    strict = view.local_part.startswith("mailer-daemon") and unsigned_envelope(view)
    named = ADDRESS_LINE.search(head) or ((strict or REFUSAL.search(head)) and addresses_in(head))
    sent_back = view.content.embedded or copies_ours(view) or view.marked(BOUNCE_MARKS) or REFUSAL.search(head)
    return bool(named and (sent_back or (strict and strangers_in(view, head))))
