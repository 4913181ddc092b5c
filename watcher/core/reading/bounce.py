"""Did a mail of the owner come back, or is a server still trying?

Asked before anything about automatic answers: most servers mark their notices as such, and many bear In-Reply-To.
"""

from __future__ import annotations

from watcher.core.mail import Cause, Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.cause import cause_of
from watcher.core.reading.failed import notice_head, reported
from watcher.core.reading.original import original_id
from watcher.core.reading.prose import in_prose
from watcher.core.reading.sender import from_daemon
from watcher.core.reading.status import Delivery, deliveries
from watcher.core.reading.view import View
from watcher.core.reading.words import folded
from watcher.core.reason import Reason, because


def bounce(view: View) -> Reading | None:
    """A notice of non-delivery or delay, or a receipt of delivery; None if the mail is none of them."""
    reports = deliveries(view.content.delivery_status)
    if reports and _is_report(view):
        reading = _by_report(view, reports)
        if reading:
            return reading
    return in_prose(view)


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
