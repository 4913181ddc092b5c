"""Which message ids does this field name? (RFC 5322 3.6.4, and what programs write instead)"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import datetime
from sys import intern
from typing import cast

from watcher.core.charset import clean, decode_words
from watcher.core.message.types import MessageId

ID_LIMIT = 998
"""Characters of an id that are kept: no line of a mail may be longer (RFC 5322 2.1.1)."""
IDS_LIMIT = 200
"""Ids of one mail that are kept: the first (the thread's root) and the last (its neighbours)."""

_PLAIN_ID = re.compile(r"<([!-%'-;=?-~]{1,998})>")
_BRACKETED = re.compile(r"<([^<>]+)>")
_FROM_SOMEBODY = re.compile(r"\b(?:from|von)\b[^<>]{0,300}<[^<>]{0,320}>(?=[^<]{0,500}<)", re.IGNORECASE)
"""In-Reply-To: Message from Jo Doe <jo@example.com> of Monday <the-id@example.com>"""
_kept = cast(Callable[[str], MessageId], intern)
"""An id once for all mails that name it."""
_BARE = re.compile(r"[^\s<>,;\"'()]+@[^\s<>,;\"'()]+")


def message_id(value: str) -> MessageId | None:
    """The id of a Message-ID field; a field without brackets is the id itself. None if there is none."""
    plain = _PLAIN_ID.fullmatch(value)
    if plain and "=?" not in value:
        return _kept(plain[1])
    found = _BRACKETED.search(value)
    return _id(found[1] if found else _plain(value).replace("<", " ").replace(">", " "))


def mentioned_ids(value: str) -> tuple[MessageId, ...]:
    """The ids of an In-Reply-To or References field in their order, each once: prose around them, commas or nothing
    between them, and an id that was cut are no hindrance."""
    plain = _PLAIN_ID.findall(value)
    if len(plain) <= IDS_LIMIT and f"<{'> <'.join(plain)}>" == value and "=?" not in value:
        return tuple(dict.fromkeys(map(_kept, plain)))
    return _odd_ids(value) if value else ()


def _odd_ids(value: str) -> tuple[MessageId, ...]:
    """Of what is not simply one id between brackets behind the other."""
    if "=?" in value or "&" in value:
        value = _plain(value)
    if '"' in value or "rom " in value or "on " in value:
        value = _FROM_SOMEBODY.sub(" ", value)
    ids = [found for text in _BRACKETED.findall(value) if (found := _id(text))]
    return tuple(_few(list(dict.fromkeys(ids or _unbracketed(value)))))


_MADE_UP = "@missing.invalid"
"""No real id ends like that (RFC 2606)."""


def made_up_id(date: str, author: str, subject: str, internal_date: datetime) -> MessageId:
    """A stable id for a mail that has none."""
    marks = "\n".join((date, author, subject, str(int(internal_date.timestamp()))))
    return MessageId(hashlib.sha256(marks.encode("utf-8", "replace")).hexdigest()[:32] + _MADE_UP)


def is_made_up(message_id: str) -> bool:
    """Whether the mail bears no id of its own: nothing can name it, and no program can look it up."""
    return message_id.endswith(_MADE_UP)


def _plain(value: str) -> str:
    """Without encoded-words and HTML's brackets, which some programs put into these fields."""
    return decode_words(value).replace("&lt;", "<").replace("&gt;", ">")


def _id(text: str) -> MessageId | None:
    """Without white space, which folding may have put anywhere."""
    if not text.isprintable() or " " in text:
        text = "".join(clean(text).split())
    return _kept(text[:ID_LIMIT]) if text else None


def _unbracketed(value: str) -> list[MessageId]:
    """Ids without brackets; an address in prose is none, so every word must look like one."""
    words = value.replace(",", " ").replace("<", " ").replace(">", " ").split()
    if not all(_BARE.fullmatch(word) for word in words):
        return []
    return [MessageId(clean(word)[:ID_LIMIT]) for word in words]


def _few(ids: list[MessageId]) -> list[MessageId]:
    """Not more than a thread needs."""
    return ids if len(ids) <= IDS_LIMIT else [*ids[:20], *ids[20 - IDS_LIMIT :]]
