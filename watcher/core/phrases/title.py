"""What does a subject, or the name of a file, promise?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from watcher.core.letters import in_german_letters
from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.sentences import holds_one_of
from watcher.core.phrases.types import Against, Counter

_LONGEST = 300
"""Nothing that matters stands further back in a subject or a name."""

_REMEMBERED = 16_384
"""Gathering and judging ask the same of the same subjects and names, one after the other."""

_SUBJECT = re.compile("|".join(language.subject for language in LANGUAGES), re.IGNORECASE)
_FILE = re.compile("|".join(language.file for language in LANGUAGES), re.IGNORECASE)
_NOT_FILE = re.compile("|".join(language.not_file for language in LANGUAGES), re.IGNORECASE)
_COUNTERS = tuple(
    (re.compile(counter.pattern, re.IGNORECASE), counter)
    for against in (
        Against.NEWSLETTER,
        Against.INVOICE,
        Against.CUSTOMER,
        Against.NUDGE,
        Against.LATER,
        Against.MEETING,
    )
    for language in LANGUAGES
    for counter in language.not_subject
    if counter.against is against
)
_HINTS = tuple(hint for language in LANGUAGES for hint in language.subject_hints)
_NO_DOCUMENT = re.compile(
    r"\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic|ics|vcf|eml|msg|p7s|p7m|asc|sig|mp[34]|mov|wav|m4a|css|js|exe|dat)$",
    re.IGNORECASE,
)
_BID = re.compile(r"(?<=\.)[xdp]84$", re.IGNORECASE)
"""GAEB's exchange phase 84: what a bidder hands in for a building tender."""
_EXTENSION = re.compile(r"\.\w{1,5}$")
_SEAMS = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|[\W_]+")


@lru_cache(maxsize=_REMEMBERED)
def subject_says(subject: str) -> str:
    """The word of a subject that makes it a proposal's ("Angebot", "quote"), or ""."""
    plain = _plain(subject)
    found = _SUBJECT.search(plain) if _hinted(plain) else None
    return found[0] if found else ""


@lru_cache(maxsize=_REMEMBERED)
def subject_against(subject: str) -> Counter | None:
    """What in a subject says that it is no proposal ("Rechnung zu Angebot 12"), or None."""
    plain = _plain(subject)
    lower = plain.lower()
    for pattern, counter in _COUNTERS:
        if holds_one_of(lower, counter.hints) and pattern.search(plain):
            return counter
    return None


@lru_cache(maxsize=_REMEMBERED)
def file_says(name: str) -> str:
    """The word of an attachment's name that makes it a proposal ("Angebot_2026-114.pdf"), or "".

    Pictures, signatures, calendars and attached mails are no documents, whatever they are called.
    """
    if bid := _BID.search(name):
        return bid[0]
    if not _hinted(_plain(name)) or _NO_DOCUMENT.search(name):
        return ""
    words = _words(name)
    found = _FILE.search(words)
    return found[0].strip() if found and not _NOT_FILE.search(words) else ""


def is_document(name: str) -> bool:
    """Whether an attachment is something to read, and no picture, signature, date or attached mail."""
    return bool(name) and not _NO_DOCUMENT.search(name)


@lru_cache(maxsize=_REMEMBERED)
def file_against(name: str) -> bool:
    """Whether an attachment's name says that the matter is settled or another one: an invoice, an order, signed."""
    return bool(_NOT_FILE.search(_words(name)))


def _hinted(text: str) -> bool:
    """Whether a text can hold one of the words at all."""
    return holds_one_of(text.lower(), _HINTS)


def _plain(subject: str) -> str:
    """A subject in one form of its letters, of bounded length."""
    text = in_german_letters(subject[:_LONGEST])
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _words(name: str) -> str:
    """A file's name without its extension, taken apart: "AN-12_AngebotWeb.pdf" -> "AN 12 Angebot Web"."""
    stem = _EXTENSION.sub("", _plain(name))
    return _SEAMS.sub(" ", stem).strip()
