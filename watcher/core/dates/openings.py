"""Where in a text may a time begin?

The grammar is one large expression with a hundred ways to begin, and trying it at every word takes most of its time. So
only those words are tried whose first letters begin one of its phrases: a fifth of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

_LETTERS = 4
"""So many letters tell a word; with fewer twice as many are tried, and more tell hardly better."""
_LITTLE = 2
_HEAD = re.compile(r"[^\s*…]*")


def openings(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds the places at which one of these phrases, or a number, may begin."""
    heads = sorted({_opening(phrase.lower()) for phrase in phrases})
    words = (f"{re.escape(first)}(?:{'|'.join(one[1:] for one in some)})" for first, some in groupby(heads, _first))
    return re.compile(rf"(?<!\w)(?:\d|{'|'.join(words)})", re.IGNORECASE)


def _opening(phrase: str) -> str:
    """The first letters of a phrase as an expression. Behind a little word ("in", "KW") no letter may follow; longer
    ones go on at times ("Maiwoche")."""
    head = _HEAD.match(phrase)
    word = head[0] if head else ""
    is_little = len(word) <= _LITTLE and phrase[len(word) :][:1] not in ("*", "…")
    return re.escape(word[:_LETTERS]) + (r"(?![^\W\d_])" if is_little else "")


def _first(opening: str) -> str:
    return opening[:1]


def found_at(
    places: re.Pattern[str], pattern: re.Pattern[str], text: str, end: int | None = None
) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` finds in the text up to `end`, tried at these places alone."""
    end = len(text) if end is None else min(end, len(text))
    at = 0
    while place := places.search(text, at, end):
        found = pattern.match(text, place.start(), end)
        if found:
            yield found
        at = max(found.end(), place.start() + 1) if found else place.start() + 1
