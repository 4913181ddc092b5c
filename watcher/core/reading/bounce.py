"""Did a mail of the owner come back, or is a server still trying?

Asked before anything about automatic answers: most servers mark their notices as such, and many bear In-Reply-To.
"""

from __future__ import annotations

import re

from watcher.core.mail import Cause, Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.cause import cause_of
from watcher.core.reading.failed import ADDRESS_LINE, named_in, notice_head, reported, strangers_in
from watcher.core.reading.greeting import speaks_to_owner
from watcher.core.reading.original import copies_ours, original_id
from watcher.core.reading.status import Delivery, addresses_in, deliveries
from watcher.core.reading.systems.mailers import BOUNCE_MARKS, DAEMON_LOCAL_PARTS, LIST_KEEPERS, MAILERS
from watcher.core.reading.view import View, find_said, is_one_of
from watcher.core.reading.words import folded
from watcher.core.reason import Reason, because

_CODE = re.compile(
    r"\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\b[45]\.\d{1,2}\.\d{1,3}\b|^\W*[45]\d\d[ -]"
    r"|\b(?:said|response|reply|error|returned|reason|grund|fehler)\W{1,12}[45]\d\d\b",
    re.MULTILINE,
)
_REFUSAL = re.compile(r"(?<![\d.,:/-])5[0-7]\d(?![\d.,:/])")
"""A reply code of RFC 5321, wherever it stands."""


def bounce(view: View) -> Reading | None:
    """A notice of non-delivery or delay, or a receipt of delivery; None if the mail is none of them."""
    reports = deliveries(view.content.delivery_status)
    if reports and _is_report(view):
        reading = _by_report(view, reports)
        if reading:
            return reading
    return _by_words(view)


def from_daemon(view: View) -> bool:
    """Whether the author is a mail system, by address or name."""
    name = folded(view.author.display_name)
    return is_one_of(view.local_part, DAEMON_LOCAL_PARTS) or (
        bool(words.begins("daemon_names", name)) and not view.author.addr_spec.startswith(("info@", "support@"))
    )


def _is_report(view: View) -> bool:
    """Whether the report speaks for the mail as a whole, and was not merely sent along by a person."""
    return (
        view.content.report_type == "delivery-status"
        or view.content.types[:1] == ("message/delivery-status",)
        or from_daemon(view)
        or bool(words.begins("bounce_subjects", view.subject) or words.begins("delay_subjects", view.subject))
        or not view.words
    )


def _by_report(view: View, reports: tuple[Delivery, ...]) -> Reading | None:
    """What the fields of RFC 3464 say: one failure makes it final, for those recipients that failed."""
    by_outcome = {name: [one for one in reports if one.outcome == name] for name in ("failed", "delayed", "delivered")}
    for outcome in ("failed", "delayed"):
        fates = by_outcome[outcome]
        if fates:
            failed = outcome == "failed"
            status = fates[0].status
            return Reading(
                Kind.BOUNCE,
                _reported(failed, status),
                final=failed,
                failed_recipients=reported(view, fates),
                cause=_cause(view, fates),
                original_message_id=original_id(view),
            )
    if by_outcome["delivered"]:
        return Reading(
            Kind.DELIVERY_RECEIPT,
            because("a delivery report says that it was delivered"),
            original_message_id=original_id(view),
        )
    return None


def _reported(failed: bool, status: str) -> Reason:
    if failed:
        return (
            because("a delivery report says that delivery failed (status {status})", status=status)
            if status
            else because("a delivery report says that delivery failed")
        )
    return (
        because("a delivery report says that the server is still trying (status {status})", status=status)
        if status
        else because("a delivery report says that the server is still trying")
    )


def _cause(view: View, fates: list[Delivery]) -> Cause:
    for fate in fates:
        cause = cause_of(fate.status, folded(fate.diagnostic))
        if cause is not Cause.UNSAID and (fate.diagnostic or cause is not Cause.REFUSED):
            return cause
    return cause_of(fates[0].status, notice_head(view))


def _by_words(view: View) -> Reading | None:
    """Notices without a report that can be read: several signs must agree, none is enough alone."""
    head = notice_head(view)
    daemon = from_daemon(view)
    if _of_person(view, daemon) or _of_others_mail(view, head):
        return None
    delay = bool(words.begins("delay_subjects", view.subject))
    subject = (delay or bool(words.begins("bounce_subjects", view.subject))) and not view.answers
    phrase = bool(
        words.within("bounce_phrases", head[:3000]) or (subject and words.within("delay_phrases", head[:3000]))
    )
    if not (phrase or _REFUSAL.search(head)) and words.within("delivered_phrases", head):
        return None
    if _foreign(view, head) or _adds_up(view, head, subject, phrase):
        return _told(view, head, delay)
    return None


def _of_person(view: View, daemon: bool) -> bool:
    """Whether somebody answers or forwards, rather than a server that answers with the mail itself (James does)."""
    if daemon and view.content.embedded and view.nameless_return():
        return False
    return view.answers and bool(view.quotes or view.tied or speaks_to_owner(view))


def _of_others_mail(view: View, head: str) -> bool:
    """Whether it speaks of mail to the owner, which waits somewhere: so do mailboxes that are full, and thieves."""
    return (
        bool(words.within("inbound_phrases", f"{view.subject}\n{head}"))
        and not strangers_in(view, head)
        and not view.content.embedded
    )


def _adds_up(view: View, head: str, subject: bool, phrase: bool) -> bool:
    """Whether subject, phrases, sender and what stands beside them make a notice together."""
    daemon = from_daemon(view) or is_one_of(view.local_part, LIST_KEEPERS)
    report = _is_marked(view, daemon) or (subject and copies_ours(view))
    if not (subject or phrase) or (speaks_to_owner(view) and not (report or (daemon and subject and phrase))):
        return False
    beside = _beside(view, head, daemon)
    score = 2 * subject + 2 * phrase + 2 * daemon + 3 * report + min(beside, 2)
    of_matter = view.tied or words.within("matter_phrases", view.words)
    plainly = phrase and daemon and not (of_matter or speaks_to_owner(view))
    needed = 4 if (subject and (daemon or report)) or plainly else 5
    speaks_of_mail = bool(beside or strangers_in(view, head))  # a parcel that was not delivered names no address
    if subject and phrase and speaks_of_mail and not of_matter:
        return True
    return score >= needed and bool(daemon or report or (subject and phrase and beside))


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
            bool(_CODE.search(head)),
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
    if not view.local_part.startswith(("mailer-daemon", "postmaster", "microsoftexchange")):
        return False
    if view.answers or speaks_to_owner(view):
        return False
    named = ADDRESS_LINE.search(head) or (_REFUSAL.search(head) and addresses_in(head))
    sent_back = view.content.embedded or copies_ours(view) or view.marked(BOUNCE_MARKS) or _REFUSAL.search(head)
    return bool(named and sent_back)


def _told(view: View, head: str, delay: bool) -> Reading:
    """The reading of a notice in prose."""
    if _delivered(view, head):
        return Reading(
            Kind.DELIVERY_RECEIPT,
            because("a mail system says that it was delivered"),
            original_message_id=original_id(view),
        )
    trying = delay or bool(words.within("delay_phrases", head) and not words.within("given_up_phrases", head))
    system = find_said(f"{view.author.addr_spec} {view.subject} {head}", MAILERS)
    return Reading(
        Kind.BOUNCE,
        _said(system.system if system else "", trying),
        final=not trying,
        failed_recipients=named_in(view, head),
        cause=cause_of("", head),
        original_message_id=original_id(view),
    )


def _delivered(view: View, head: str) -> bool:
    return bool(
        words.begins("delivered_subjects", view.subject)
        and words.within("delivered_phrases", head)
        and not words.within("bounce_phrases", head)
    )


def _said(system: str, trying: bool) -> Reason:
    if trying:
        return (
            because("the mail system ({system}) says that it is still trying", system=system)
            if system
            else because("a mail system says that it is still trying")
        )
    return (
        because("the mail system ({system}) says that it could not deliver", system=system)
        if system
        else because("a mail system says that it could not deliver")
    )
