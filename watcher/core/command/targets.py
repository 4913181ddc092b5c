"""Which numbers and ids stand at the beginning of a text?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from watcher.core.command.types import Targets
from watcher.core.command.vocabulary import ALL, plain, turns

MOST_NUMBERS = 500
EDGES = " \t:=-–>→*_'\"„“”"
"""What may stand around targets and means nothing."""

_COUNTED = re.compile(rf"{turns('number_words')}\.?\s*(?=\d)|#\s*(?=\d)")
NUMBER = re.compile(
    r"[(\[]?(?P<first>\d{1,3})(?:\s*-\s*(?P<last>\d{1,3}))?(?![\w/]|[.:]\d|\s*-\s*\d)"
    r"(?:[)\].:]*(?:\s+|$|(?=\+\d))|[)\].:]+(?=[^\W\d_]))"
)
_WORD_RANGE = re.compile(rf"(?P<first>\d{{1,3}})\s+{turns('through')}\s+(?P<last>\d{{1,3}})(?![\w/.:])\s*")
_ID = re.compile(r"[\[(]?(?P<id>[a-z][a-z0-9]{4,19})[\])]?:?(?:\s+|$)")


def leading(text: str, ids: Collection[str]) -> Iterator[tuple[Targets, str, bool]]:
    """What may be meant by the targets a text begins with, the likeliest first, with the rest. The last value says
    whether they stood side by side without a comma, so that the last of them could be part of a day."""
    ranged = _WORD_RANGE.match(_COUNTED.sub("", text, count=1))
    steps = list(targets_in(text, ids))
    for place in sorted(range(len(steps)), key=lambda place: (place != 0, -place)):
        targets, rest = steps[place]
        yield targets, rest.strip(EDGES) if not rest.lstrip(EDGES).startswith("+") else rest.lstrip(EDGES), place > 0
        if place == 0 and ranged and (numbers := _range(ranged["first"], ranged["last"])):
            yield Targets(numbers), text[ranged.end() :].strip(EDGES), True


def targets_in(text: str, ids: Collection[str]) -> Iterator[tuple[Targets, str]]:
    """One target, two, three... from the beginning of a text, each time with what is left of it."""
    targets = Targets()
    while text:
        everything = next(
            (word for word in _all_words() if text == word or text.startswith((f"{word} ", f"{word}:"))), ""
        )
        if everything:
            yield Targets(everything=True), text[len(everything) :]
            return
        counted = _COUNTED.match(text)
        number = NUMBER.match(text, counted.end() if counted else 0)
        named = _ID.match(text)
        if number is not None and (numbers := _range(number["first"], number["last"] or number["first"])):
            targets, text = targets + Targets(numbers), text[number.end() :]
        elif named is not None and _is_id(named["id"], ids):
            targets, text = targets + Targets(ids=(named["id"],)), text[named.end() :]
        else:
            return
        yield targets, text


def _is_id(word: str, ids: Collection[str]) -> bool:
    """An id of ours, or one that has grown since it was typed off."""
    return word in ids or any(known.startswith(word) for known in ids)


def _range(first: str, last: str) -> tuple[int, ...]:
    low, high = int(first), int(last)
    return tuple(range(low, high + 1)) if 0 < low <= high < low + MOST_NUMBERS else ()


@cache
def _all_words() -> tuple[str, ...]:
    return tuple(sorted({*ALL, *map(plain, ALL)}, key=len, reverse=True))
