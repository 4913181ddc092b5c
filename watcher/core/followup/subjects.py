"""What does a subject say of the offer that it is about?

Subjects come as they are compared (`thread.subject_key`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from watcher.core.followup.vocabulary import turns
from watcher.core.phrases import subject_says

_INDEXED = rf"(?:{turns('revisions', 'revisions_cut')}(?:\.\s*|\s+)|{turns('indexes')}\s+)[a-h]"
_EDITION = re.compile(
    rf"\A(?:{turns('changed', 'corrections', 'announced')}\b[\s:-]+)+"
    rf"|(?<![\s,;:(\[/–—-])[\s,;:(\[/–—-]+(?:"
    rf"(?:{turns('versions', 'revisions')}|{turns('versions_cut')}\.|(?:v|{turns('revisions_cut')})\.?)\s*\d{{1,3}}"
    rf"|{_INDEXED}"
    rf"|{turns('changed')}(?:\s{turns('versions', 'version_nouns')})?|{turns('corrections')})[\])]*\Z"
    rf"|(?<![\s(–-])[\s(–-]+(?:(?:{turns('revisions', 'indexes')}|{turns('revisions_cut')}\.?)\s*\d{{1,3}}|{_INDEXED})"
    r"\b\)?(?=\s)"
)
"""What an owner writes before or behind the subject of a newer version."""


@lru_cache(maxsize=16)
def title_of(key: str) -> str:
    """The subject without what tells one version from the next: "angebot küche (version 2)" -> "angebot küche"."""
    return _EDITION.sub("", key).strip() or key


_REPLACES = re.compile(rf"\b{turns('replaces')}\b")


def replaced_numbers(key: str) -> frozenset[str]:
    """The numbers of papers whose place this one takes, as it says: "angebot 26-0091 (ersetzt 26-0084)"."""
    word = _REPLACES.search(key)
    return numbers_in(key[word.end() :]) if word else frozenset()


_PART = re.compile(
    rf"[\s,(\[–-]{{0,4}}(?<![^\W_]){turns('parts')}\s{{0,3}}\d{{1,2}}(?!\d)"
    rf"(?:\s{{0,3}}(?:/|{turns('of')})\s{{0,3}}\d{{1,2}}(?!\d))?[\])]{{0,3}}"
    rf"|[\s(\[]{{1,4}}[1-9](?:/|\s{turns('of')}\s)(?P<of>[2-9])(?:[\])]{{1,3}}|\Z)"
)
"""Whoever numbers their offers writes the year behind the number: "14/26"."""


def without_part(key: str) -> str:
    """A subject without the number of its part, of as many as there are."""
    return _PART.sub(lambda found: f"/{found['of']}" if found["of"] else "", key)


_NUMBER = re.compile(r"\d[\d./_-]*\d{2,}|\d{3,}")
_CENTURIES = ("19", "20")


_NONE: frozenset[str] = frozenset()


def numbers_in(*texts: str) -> frozenset[str]:
    """The numbers by which a proposal may be known ("2026-114", "1042"); bare years are none."""
    found = [number.strip("./_-") for text in texts for number in _NUMBER.findall(text)]
    return frozenset([number for number in found if not _is_year(number)]) if found else _NONE


def _is_year(number: str) -> bool:
    return len(number) == 4 and number[:2] in _CENTURIES and number.isdecimal()


def telling(numbers: Iterable[str]) -> tuple[str, ...]:
    """Those of some numbers, each once, that hardly anything else bears: "2026-114" behind a year, and no "500"."""
    return tuple(sorted({number for number in numbers if _TELLS.fullmatch(number)}))


_TELLS = re.compile(r"(?:20)?\d\d[-_/.]\d{3,6}|\d{5,}")
_LINK = re.compile(rf"\A{turns('links')}\s+")
_TOPIC = 5
"""Letters that tell one matter from others ..."""
_WHOLE = 10
"""... and of a whole subject, word for an offer and all."""


def topic_of(key: str) -> str:
    """A proposal's subject without the word for one: "angebot hofladen" -> "hofladen"; "" where little is left."""
    word = subject_says(key)
    topic = _LINK.sub("", key.replace(word, "", 1).strip(" .,;:!-–|/()")) if word else ""
    return topic if len(topic) >= _TOPIC else ""


def topics_of(key: str, topic: str) -> tuple[str, ...]:
    """What the subject of a mail about a proposal holds between blanks: the proposal's whole subject, or its topic."""
    return tuple(f" {one} " for one in (key if len(key) >= _WHOLE else "", topic) if one)


_HALVES = re.compile(r"\s[-–—|/]\s|:\s")


def topics_in(key: str) -> tuple[str, ...]:
    """A subject, and of one in two parts each that says enough: "bad oehme - our call" is about "bad oehme"."""
    if not key:
        return ()
    parts = _HALVES.split(key)
    if len(parts) == 1:
        return (key,)
    return tuple(dict.fromkeys((key, *(part for part in map(str.strip, parts) if " " in part))))


_FOLLOWS_UP = re.compile(turns("follow_ups"), re.IGNORECASE)


def names_offer(key: str) -> bool:
    """Whether it speaks of an offer, or of asking again."""
    return _FOLLOWS_UP.search(key) is not None
