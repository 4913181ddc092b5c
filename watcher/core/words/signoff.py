"""What stands below the words that close a letter?

A name and a card are told from the letter already; what is left there are sentences of a house under every letter ("wir
suchen Verstärkung", the donation instead of cards), and now and then a list of prices.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from watcher.core.words.clients import FAREWELLS
from watcher.core.words.lines import is_closing, is_postscript

_LONGEST = 40
_LAST = 40
"""So many lines at the end hold the closing words."""


class Signed(NamedTuple):
    """A writer's own words up to the closing ones, and what stands below those: nothing where that is a postscript.
    `certain` is whether nobody writes those words within a letter."""

    letter: str
    below: str
    certain: bool = True


def at_signoff(own: str) -> Signed:
    """Where a writer's own words close their letter."""
    lines = own.rstrip("\n").split("\n")
    first = max(len(lines) - 1 - _LAST, 0)
    for certain, closes in ((True, is_closing), (False, _is_farewell)):
        last = next((number for number in range(len(lines) - 1, first, -1) if closes(lines[number])), None)
        if last is None:
            continue
        below = "\n".join(lines[last + 1 :]).strip("\n")
        if not below or any(map(is_postscript, lines[last + 1 :])):
            break
        return Signed("\n".join(lines[: last + 1]), below, certain)
    return Signed(own, "")


def _is_farewell(line: str) -> bool:
    return len(line) <= _LONGEST and _farewells().fullmatch(line.strip()) is not None


@cache
def _farewells() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{sign.pattern})" for sign in FAREWELLS), re.IGNORECASE)
