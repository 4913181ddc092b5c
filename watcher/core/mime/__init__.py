"""What text and parts does this mail hold? (RFC 2045-2049)

Bounded in time and memory whatever the mail looks like, and never an exception.
"""

from __future__ import annotations

from datetime import datetime

from watcher.core.mail import Structure, TextPart
from watcher.core.mime.content import content_of, mail_inside, structure
from watcher.core.mime.html import html_to_text
from watcher.core.mime.signed import is_sealed, unsealed
from watcher.core.mime.text import NOTHING, WHOLE, as_plain, is_text_of_a_mail, text_in
from watcher.core.mime.types import Calendar, Content, Embedded

__all__ = [
    "NOTHING",
    "WHOLE",
    "Calendar",
    "Content",
    "Embedded",
    "decode_section",
    "html_to_text",
    "is_sealed",
    "is_text_of_a_mail",
    "mail_inside",
    "read_content",
    "structure_of",
]


def read_content(raw: bytes, *, internal_date: datetime) -> Content:
    """A whole mail, or its beginning as it was fetched (cut anywhere), taken apart."""
    return content_of(raw, internal_date=internal_date)


def decode_section(data: bytes, part: TextPart) -> str:
    """The text of one section fetched by IMAP (maybe cut anywhere), as `Content.text` would hold it."""
    if part == WHOLE:
        return text_in(*unsealed(data))[0]
    return as_plain(data, part.subtype.lower(), part.encoding.lower(), part.charset)


def structure_of(raw: bytes) -> Structure:
    """What BODYSTRUCTURE would tell of a mail at hand: attachment names and where the text lies."""
    return structure(raw)
