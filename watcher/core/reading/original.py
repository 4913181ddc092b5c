"""Which mail does a notice speak of?"""

from __future__ import annotations

import re

from watcher.core.message import MessageId, is_made_up
from watcher.core.reading.status import addresses_in, original_id_field
from watcher.core.reading.view import TEXT_LIMIT, View
from watcher.core.reading.words import turns

_IN_TEXT = re.compile(
    rf"^[ \t>|*]*{turns('id_labels')}[ \t]*:\s*(?:\n[ \t>|]*)?<?([^\s<>\"]+@[^\s<>\"]+)>", re.IGNORECASE | re.MULTILINE
)
_LABELLED = re.compile(
    rf"\b{turns('id_labels')}[ \t]*:?\s{{1,9}}<?([^\s<>\"'(),;]{{6,200}}@[^\s<>\"'(),;]{{3,200}})", re.IGNORECASE
)
"""An id within a line: tables have it without brackets, transcripts of a session behind the time of day."""
_BRACKETED = re.compile(r"<((?=[^\s<>@]*\d)[^\s<>@]{12,120}@[^\s<>@]{3,80})>")
_NAMED = re.compile(rf"\b{turns('mails')}[ \t]{{1,4}}<([^\s<>@]{{3,120}}@[^\s<>@]{{3,80}})>", re.IGNORECASE)
"""An id behind the word for what it names: "die Nachricht <...> wird nicht mehr versucht"."""
_FIELDS = ("original-message-id", "x-original-message-id", "x-riferimento-message-id")
"""Header fields in which systems name the mail that a notice speaks of; the last is that of certified mail in Italy."""
_COPIED = re.compile(r"^[ \t>|]{0,9}message-id:\s{0,9}<?\S", re.MULTILINE)
"""Where the copy of a header may begin."""
_TO = re.compile(r"^[ \t>|]{0,9}(?:to|cc):((?:.{0,998},\n){0,50}.{0,998})$", re.MULTILINE)
_NEAR = 800
"""Characters of a header within which From stands beside Message-ID."""


def original_id(view: View) -> MessageId | None:
    """The Message-ID of the mail that a bounce or receipt is about, by the best of its sources: the copy inside, a
    field of the report, a copy in the text, the notice's own In-Reply-To or References."""
    for embedded in view.content.embedded:
        first = embedded.message.field("x-original-message-id").strip("<> \t")
        if "@" in first:
            return MessageId(first)  # relays that give each mail an id of their own keep the sender's
        if not is_made_up(embedded.message.message_id):
            return embedded.message.message_id
    named = original_id_field((*view.content.delivery_status, *view.content.disposition_notification))
    if named:
        return MessageId(named)
    own = view.message.message_id
    for name, value in view.message.fields:
        if name in _FIELDS and "@" in value:
            return MessageId("".join(value.split()).strip("<>"))
    for match in _IN_TEXT.finditer(view.content.text):
        if match[1] != own:
            return MessageId(match[1])
    return _in_prose(view) or answered_id(view)


def _in_prose(view: View) -> MessageId | None:
    """An id of the owner's own domain in the text, in brackets or behind its label, that is no address of anybody's."""
    ours = {one.addr_spec.rpartition("@")[2] for one in view.message.recipients}
    known = {one.addr_spec for one in view.message.recipients}
    text = view.content.text[:TEXT_LIMIT]
    found = (match[1] for pattern in (_BRACKETED, _LABELLED, _NAMED) for match in pattern.finditer(text))
    return next((MessageId(one) for one in found if one.rpartition("@")[2] in ours and one.lower() not in known), None)


def answered_id(view: View) -> MessageId | None:
    """The mail that In-Reply-To names, else the last one of References."""
    named = (*view.message.in_reply_to[:1], *view.message.references[-1:])
    return next((found for found in named if found != view.message.message_id), None)


def original_recipients(view: View) -> tuple[str, ...]:
    """To and Cc of the mail inside, or of the header that is copied into the text, as addr-specs."""
    inside = tuple(address.addr_spec for embedded in view.content.embedded for address in embedded.message.recipients)
    return inside or tuple(addresses_in(" ".join(_TO.findall(_copied_header(view)))))


def copies_ours(view: View) -> bool:
    """Whether the header of the owner's own mail stands in the text: its id, and the owner as its author."""
    return bool(_copied_header(view))


def _copied_header(view: View) -> str:
    """The lines around the id of the owner's own mail where its header is copied into the text, folded."""
    ours = [one.addr_spec for one in view.message.recipients]
    for found in list(_COPIED.finditer(view.text))[:4]:
        around = view.text[max(0, found.start() - _NEAR) : found.end() + _NEAR]
        authors = [line for line in around.split("\n") if line.lstrip(" \t>|").startswith("from:")]
        if any(one in line for one in ours for line in authors):
            return around
    return ""
