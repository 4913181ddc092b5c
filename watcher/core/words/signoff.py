"""What stands below the words that close a letter?

A name and a card are told from the letter already; what is left there are sentences of a house under every letter ("wir
suchen Verstärkung", the donation instead of cards), and now and then a list of prices.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from watcher.core.words.clients import AFTERTHOUGHTS, FAREWELLS, Sign
from watcher.core.words.lines import is_closing, is_postscript

_LONGEST = 40
_NAME = re.compile(r"(?:[A-ZÄÖÜÉ][^\W\d_]*[.'’-]?[^\W\d_]*)(?: [A-ZÄÖÜÉ][^\W\d_]*[.'’-]?[^\W\d_]*){0,2}")
_ANY_NAME = "Xyz"
_LAST = 40
"""So many lines at the end hold the closing words."""


class Signed(NamedTuple):
    """A writer's own words up to the closing ones, and what stands below those: nothing where that is an afterthought.
    `certain` is whether nobody writes those words within a letter, `named` whether a name stands with them."""

    letter: str
    below: str
    certain: bool = True
    named: bool = False


def at_signoff(own: str) -> Signed:
    """Where a writer's own words close their letter."""
    lines = own.rstrip("\n").split("\n")
    first = max(len(lines) - 1 - _LAST, 0)
    for certain, closes in ((True, is_closing), (False, _is_farewell)):
        last = next((number for number in range(len(lines) - 1, first, -1) if closes(lines[number])), None)
        if last is None:
            continue
        below = "\n".join(lines[last + 1 :]).strip("\n")
        if not below or any(map(_is_afterthought, lines[last + 1 :])) or _only_greets(lines[:last]):
            break
        return Signed("\n".join(lines[: last + 1]), below, certain, _is_by_name(lines[last], below))
    return Signed(own, "")


def _only_greets(above: list[str]) -> bool:
    """Whether nothing but "Dear Sam," stands there: the letter is yet to come."""
    return "\n".join(above).rstrip().endswith(",")


def _is_by_name(farewell: str, below: str) -> bool:
    """Whether a name stands behind a farewell, or in the line below it: "Alles Gute" ends in none."""
    words, _, last = farewell.strip().rpartition(" ")
    is_behind = _is_name(last) and _is_farewell(f"{words} {_ANY_NAME}")
    return is_behind or _is_name(below.partition("\n")[0].strip())


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST and _NAME.fullmatch(text) is not None


def _is_afterthought(line: str) -> bool:
    return is_postscript(line) or _any_of(AFTERTHOUGHTS).match(line.strip()) is not None


def _is_farewell(line: str) -> bool:
    return len(line) <= _LONGEST and _any_of(FAREWELLS).fullmatch(line.strip()) is not None


@cache
def _any_of(signs: Iterable[Sign]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{sign.pattern})" for sign in signs), re.IGNORECASE)
