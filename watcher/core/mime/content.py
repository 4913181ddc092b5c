"""How do the parts of a mail become its content?"""

from __future__ import annotations

import json
import re
from datetime import datetime

from watcher.core.charset import clean
from watcher.core.mail import Structure
from watcher.core.message import Message, parse_message
from watcher.core.message.fields import HEADER_LIMIT
from watcher.core.mime.body import TEXT_LIMIT, decode_transfer
from watcher.core.mime.design import is_template
from watcher.core.mime.parts import Part, is_message, leaves, split_parts
from watcher.core.mime.signed import unsealed
from watcher.core.mime.text import place_of_text, plain, readable, text_in
from watcher.core.mime.types import Calendar, Content, Embedded

EMBEDDED_LIMIT = 20
"""Mails in the mail that are looked at."""
_HEADERS = frozenset({"text/rfc822-headers", "text/rfc822-header", "message/rfc822-headers", "message/global-headers"})
_FIELDS = {
    "message/delivery-status": "delivery_status",
    "message/global-delivery-status": "delivery_status",
    "message/disposition-notification": "disposition_notification",
    "message/global-disposition-notification": "disposition_notification",
    "message/feedback-report": "feedback_report",
}
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_METHOD = re.compile(r"^METHOD\s*[:;][^:\n]*?:?\s*([A-Za-z-]{1,40})\s*$", re.IGNORECASE | re.MULTILINE)
_HEADER_AS_FILE = 1 << 14
_IS_HEADER = re.compile(
    rb"\s*+(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*+\n|[ \t][^\n]*+\n)*?Message-ID:[ \t\r\n]*+<", re.IGNORECASE
)
"""A mail's header, as far as the field that names it."""
_REACTION = "text/vnd.google.email-reaction+json"


def content_of(raw: bytes, *, internal_date: datetime) -> Content:
    """A whole mail, or its beginning, taken apart."""
    raw, root = unsealed(raw)
    parts = leaves(root)
    text, from_html = text_in(raw, root)
    message = parse_message(raw[: min(root.start, HEADER_LIMIT)], internal_date=internal_date)
    return Content(
        message=message,
        text=text,
        from_html=from_html,
        templated=not (message.in_reply_to or message.references) and _is_templated(raw, root),
        attachments=_attachments(parts),
        types=tuple(part.type for part in parts),
        report_type=root.parameters.get("report-type").lower(),
        calendars=tuple(_calendar(raw, part) for part in parts if _is_calendar(part)),
        delivery_status=_fields(raw, parts, "delivery_status"),
        disposition_notification=_fields(raw, parts, "disposition_notification"),
        feedback_report=_fields(raw, parts, "feedback_report"),
        reactions=tuple(_emoji(plain(raw, part)) for part in parts if part.type == _REACTION),
        embedded=tuple(
            _embedded(raw, part, internal_date)
            for part in parts
            if _is_mail(part) or part.type in _HEADERS or _is_header_as_file(raw, part)
        )[:EMBEDDED_LIMIT],
    )


def mail_inside(raw: bytes) -> bytes:
    """The first whole mail in the mail, b"" where there is none."""
    raw, root = unsealed(raw)
    part = next(filter(_is_mail, leaves(root)), None)
    return _bytes_inside(raw, part, part.end) if part else b""


def structure(raw: bytes) -> Structure:
    """What BODYSTRUCTURE would tell."""
    root = split_parts(raw)
    parts = leaves(root)
    return Structure(_attachments(parts), place_of_text(root), next(filter(None, map(_method, parts)), ""))


def _method(part: Part) -> str:
    """What an appointment that came without a name for a file does (RFC 5546), "" for any other part."""
    if part.type != "text/calendar" or part.file_name:
        return ""
    return re.sub(r"[^A-Z-]", "", part.parameters.get("method").upper()) or "REQUEST"


def _attachments(parts: list[Part]) -> tuple[str, ...]:
    return tuple(name for part in parts if not part.children and (name := part.file_name))


def _is_templated(raw: bytes, root: Part) -> bool:
    html = next((part for part in readable(root) if part.type == "text/html"), None)
    return html is not None and is_template(
        decode_transfer(raw[html.start : min(html.end, html.start + TEXT_LIMIT)], html.encoding)
    )


def _fields(raw: bytes, parts: list[Part], name: str) -> tuple[str, ...]:
    return tuple(plain(raw, part) for part in parts if _FIELDS.get(part.type) == name)


def _calendar(raw: bytes, part: Part) -> Calendar:
    text = re.sub(r"\n[ \t]", "", plain(raw, part))
    method = part.parameters.get("method") or (found[1] if (found := _METHOD.search(text)) else "")
    return Calendar(clean(method).strip().upper(), text)


def _is_calendar(part: Part) -> bool:
    """Whether the part is an appointment, also where a gateway made a mere file of it."""
    return part.type in _CALENDARS or (
        part.type == "application/octet-stream" and part.file_name.lower().endswith(".ics")
    )


def _is_mail(part: Part) -> bool:
    """Whether the part is a whole mail, also where a program made a mere file of it."""
    return is_message(part) or (part.type == "application/octet-stream" and part.file_name.lower().endswith(".eml"))


def _is_header_as_file(raw: bytes, part: Part) -> bool:
    """Whether a text file holds the header of a mail, as some gateways attach it."""
    if part.type != "text/plain" or not part.file_name:
        return False
    return (
        _IS_HEADER.match(decode_transfer(raw[part.start : min(part.end, part.start + _HEADER_AS_FILE)], part.encoding))
        is not None
    )


def _emoji(text: str) -> str:
    try:
        value = json.loads(text)
        emoji = value.get("emoji", "") if isinstance(value, dict) else ""
    except (ValueError, RecursionError):
        return ""
    return clean(emoji)[:16] if isinstance(emoji, str) else ""


def _embedded(raw: bytes, part: Part, internal_date: datetime) -> Embedded:
    """The mail inside: its header, and the beginning of its text where it has one."""
    data = _bytes_inside(raw, part, min(part.end, part.start + TEXT_LIMIT))
    message: Message = parse_message(data, internal_date=internal_date)
    return Embedded(message, text_in(data, split_parts(data))[0] if _is_mail(part) else "")


def _bytes_inside(raw: bytes, part: Part, end: int) -> bytes:
    data = raw[part.start : end]
    if part.encoding in ("base64", "quoted-printable"):
        data = decode_transfer(data, part.encoding)
    return data.lstrip(b"\r\n")
