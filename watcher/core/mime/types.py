"""What can a mail hold?"""

from __future__ import annotations

from dataclasses import dataclass

from watcher.core.message import Message


@dataclass(frozen=True, slots=True)
class Calendar:
    """A text/calendar part (RFC 5546). `method` is in upper case: REQUEST, REPLY, COUNTER, CANCEL, PUBLISH, ... or ""
    where neither the part's parameter nor its content names one; `text` is the iCalendar stream, unfolded."""

    method: str
    text: str


@dataclass(frozen=True, slots=True)
class Embedded:
    """A mail inside the mail: message/rfc822, message/global, text/rfc822-headers and the like.

    `text` is the beginning of its own text, "" for headers alone. Nothing below it counts as part of the outer mail.
    """

    message: Message
    text: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """A mail taken apart. `text` is what the writer sees as the mail's text: the text/plain parts, else HTML as text,
    lines ending in "\\n", quoted blocks of HTML marked with "> " as in plain text. Nothing in here is an attachment's
    content.

    `message.fields` hold all fields of the header. `types` are the media types of all parts in order
    ("multipart/report", "text/plain", ...), lower case. `report_type` is the parameter of multipart/report (RFC 6522).
    """

    message: Message
    text: str = ""
    from_html: bool = False
    """Whether `text` was made from HTML, there being no plain text."""
    templated: bool = False
    """Whether it names no earlier mail and its HTML is a service's template, in which people do not write."""
    attachments: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    report_type: str = ""
    calendars: tuple[Calendar, ...] = ()
    delivery_status: tuple[str, ...] = ()
    """message/delivery-status (RFC 3464): the groups of fields as text, an empty line between groups."""
    disposition_notification: tuple[str, ...] = ()
    """message/disposition-notification (RFC 8098), fields as text."""
    feedback_report: tuple[str, ...] = ()
    """message/feedback-report (RFC 5965), fields as text."""
    reactions: tuple[str, ...] = ()
    """Emoji of text/vnd.google.email-reaction+json parts ("" where the JSON names none)."""
    embedded: tuple[Embedded, ...] = ()
