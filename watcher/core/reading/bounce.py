"""Did a mail of the owner come back, or is a server still trying?

Asked before anything about automatic answers: most servers mark their notices as such, and many bear In-Reply-To.
"""

from __future__ import annotations

import re

from watcher.core.mail import Cause, Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.cause import cause_of
from watcher.core.reading.greeting import speaks_to_owner
from watcher.core.reading.original import original_id, original_recipients
from watcher.core.reading.status import Delivery, addresses_in, deliveries
from watcher.core.reading.systems.mailers import BOUNCE_MARKS, COPY_LINES, DAEMON_LOCAL_PARTS, MAILERS
from watcher.core.reading.view import View, find_said, has_one_of, is_one_of
from watcher.core.reading.words import folded
from watcher.core.reason import Reason, because

HEAD_LIMIT = 6000
"""Characters of a notice before the copy of the mail it speaks of."""

_CODE = re.compile(
    r"\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\b[45]\.\d{1,2}\.\d{1,3}\b|^\W*[45]\d\d[ -]"
    r"|\b(?:said|response|reply|error|returned|reason|grund|fehler)\W{1,12}[45]\d\d\b",
    re.MULTILINE,
)
_REFUSAL = re.compile(r"(?<![\d.,:/-])5[0-7]\d(?![\d.,:/])")
"""A reply code of RFC 5321, wherever it stands."""
_ADDRESS_LINE = re.compile(
    r"^[ \t>*\"'<-]{0,40}+([^\s<>\"'(),:;@]{1,64}@[^\s<>\"'(),:;@]{1,250}\.[a-z0-9-]{2,63})"
    r"[\"'>]{0,3}\s{0,9}(?::|$|\.|\(|-| on )",
    re.MULTILINE,
)
_ID_LINE = re.compile(r"^[ \t>]{0,9}(?:\S{0,30}message-?id|in-reply-to|references)\b[ \t]*:?(.{0,300})$", re.MULTILINE)
_RECIPIENT_LIMIT = 100
_COPIED = re.compile(r"^message-id: ?<", re.MULTILINE)
"""Where the copy of a header may begin."""


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
                failed_recipients=_recipients(view, fates),
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


def _recipients(view: View, fates: list[Delivery]) -> tuple[str, ...]:
    """The address the mail was sent to; where it was forwarded on, the final one is strange to its sender."""
    sent_to = set(original_recipients(view))
    found = []
    for fate in fates:
        known = fate.final_recipient in sent_to and fate.original_recipient not in sent_to
        found.append(fate.final_recipient if known or not fate.original_recipient else fate.original_recipient)
    named = tuple(dict.fromkeys(address for address in found if address))
    return named or _named_in(view, _head(view))


def _cause(view: View, fates: list[Delivery]) -> Cause:
    for fate in fates:
        cause = cause_of(fate.status, folded(fate.diagnostic))
        if cause is not Cause.UNSAID and (fate.diagnostic or cause is not Cause.REFUSED):
            return cause
    return cause_of(fates[0].status, _head(view))


def _by_words(view: View) -> Reading | None:
    """Notices without a report that can be read: several signs must agree, none is enough alone."""
    if view.answers and (view.quotes or view.tied or speaks_to_owner(view)):
        return None
    head = _head(view)
    delay = bool(words.begins("delay_subjects", view.subject))
    subject = (delay or bool(words.begins("bounce_subjects", view.subject))) and not view.answers
    phrase = bool(
        words.within("bounce_phrases", head[:3000]) or (subject and words.within("delay_phrases", head[:3000]))
    )
    if not (phrase or _REFUSAL.search(head)) and words.within("delivered_phrases", head):
        return None
    daemon = from_daemon(view)
    report = (
        view.content.report_type == "delivery-status"
        or view.marked(BOUNCE_MARKS) is not None
        or _rejected(view, daemon)
        or (subject and _copies_header(view))
    )
    beside = sum(
        (
            view.nameless_return(),
            bool(view.content.embedded) or (daemon and len(head) + 80 < len(view.text)),
            bool(_CODE.search(head)),
            bool(view.content.delivery_status),
            daemon and bool(_named_in(view, head)),
        )
    )
    if _foreign(view, head):
        return _told(view, head, delay)
    if not (subject or phrase) or (speaks_to_owner(view) and not (report or (daemon and subject and phrase))):
        return None
    score = 2 * subject + 2 * phrase + 2 * daemon + 3 * report + min(beside, 2)
    plainly = (
        phrase and daemon and not (view.tied or speaks_to_owner(view) or words.within("matter_phrases", view.words))
    )
    needed = 4 if (subject and (daemon or report)) or plainly else 5
    speaks_of_mail = bool(beside or addresses_in(head))  # a parcel that was not delivered names no address
    plain = subject and phrase and speaks_of_mail and not (view.tied or words.within("matter_phrases", view.words))
    if not plain and (score < needed or not (daemon or report or (subject and phrase and beside))):
        return None
    return _told(view, head, delay)


def _copies_header(view: View) -> bool:
    """Whether the header of the owner's own mail stands in the text."""
    ours = [f"<{one.addr_spec}>" for one in view.message.recipients]
    begins = [found.end() for found in _COPIED.finditer(view.text)]
    return any(view.text.find(one, at, at + 600) >= 0 for at in begins[:4] for one in ours)


def _rejected(view: View, daemon: bool) -> bool:
    """Whether a filter refused the mail in the form of a receipt (RFC 5429 2.1)."""
    notes = view.content.disposition_notification
    return any("automatic-action" in note.lower() and "deleted" in note.lower() for note in notes) and daemon


def _foreign(view: View, head: str) -> bool:
    """A notice in words we do not know: MAILER-DAEMON names a recipient and gives a code or sends the mail back."""
    return (
        view.local_part.startswith(("mailer-daemon", "postmaster", "microsoftexchange"))
        and not (view.answers or speaks_to_owner(view))
        and bool(_ADDRESS_LINE.search(head) or (_REFUSAL.search(head) and addresses_in(head)))
        and (bool(view.content.embedded) or view.marked(BOUNCE_MARKS) is not None or bool(_REFUSAL.search(head)))
    )


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
        failed_recipients=_named_in(view, head),
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


def _head(view: View) -> str:
    """The notice itself, without the copy of the mail it speaks of."""
    head = view.text[:HEAD_LIMIT]
    copy = has_one_of(head, _COPY)
    return head[: copy.start()] if copy and copy.start() > 40 else head


_COPY = tuple(rf"(?:^|\n)[ \t>]{{0,9}}(?:{line})" for line in COPY_LINES)


def _named_in(view: View, head: str) -> tuple[str, ...]:
    """The recipients a notice in prose names: by header, else on lines of their own, else wherever it names those the
    mail was sent to, else the first address that is not a sender's."""
    fields = view.message.fields
    listed = addresses_in(" ".join(value for name, value in fields if name == "x-failed-recipients"))
    if listed:
        return tuple(listed[:_RECIPIENT_LIMIT])
    strangers = {view.author.addr_spec, *(address.addr_spec for address in view.message.recipients)}
    strangers |= {embedded.message.author.addr_spec for embedded in view.content.embedded}
    sent_to = original_recipients(view)
    named = [address for address in addresses_in(head) if not _is_system(address) and address not in strangers]
    known = [address for address in named if address in sent_to]
    if known:
        return tuple(known[:_RECIPIENT_LIMIT])
    named = [address for address in named if address not in set(addresses_in(" ".join(_ID_LINE.findall(head))))]
    lines = {match[1].strip(".") for match in _ADDRESS_LINE.finditer(head)}
    alone = [address for address in named if address in lines]
    if not named and len(sent_to) == 1:
        return (sent_to[0],)
    if not named:
        return tuple(one for one in addresses_in(view.subject) if one not in strangers)[:1]
    return tuple((alone or named[:1])[:_RECIPIENT_LIMIT])


def _is_system(address: str) -> bool:
    return is_one_of(address.partition("@")[0], DAEMON_LOCAL_PARTS) or address.startswith(
        ("abuse@", "support@", "hostmaster@")
    )
