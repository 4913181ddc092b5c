"""How much do the words of a text speak for one thing rather than for another, by the pieces of which they are made?

A list knows the words that somebody thought of. Words that are built of the same parts say much the same
("Bearbeitung", "bearbeitet", "Bearbeitungszeit"), so their pieces tell something of words that nobody has seen before.
None tells much; all of them are added up. What a word is worth for standing in a certain place comes on top.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

_LENGTH = 4
"""Letters of a piece. With three, words that have nothing in common share too many; five hardly tell more and are twice
as many."""
_FINE = 10
"""Parts of a point in which pieces are weighed."""
_KNOWN = 8192
"""Words whose pieces are remembered: most words of a mail stand in many."""


def pieces_of(words: Iterable[str]) -> frozenset[str]:
    """All pieces of some words, which begin with "^" and end with "$"; a short word is one piece, and so is one that
    is `placed`, but for a title's."""
    found: set[str] = set()
    for word in words:
        if word[0] not in _PLACES or len(word) == 1:
            found.update(_cut(word))
        elif word[0] == Place.TITLE:
            found.update([word[0] + piece for piece in _cut(word[1:])])
        else:
            found.add(word)
    return frozenset(found)


def _cut(word: str) -> list[str]:
    bounded = f"^{word}$"
    return [bounded[start : start + _LENGTH] for start in range(max(1, len(bounded) - _LENGTH + 1))]


class Place(StrEnum):
    """Where in a text a word stands."""

    FIRST = "["
    """In the first sentence."""
    LAST = "]"
    """In one of the last sentences."""
    BEFORE = "<"
    """Shortly before a number."""
    BEHIND = ">"
    """Shortly behind a number."""
    ANSWERED = "~"
    """In what the text answers."""
    TITLE = "/"
    """In its subject."""


_PLACES = frozenset(Place)


_A_NUMBER = "#"


def without_figures(words: Iterable[str]) -> list[str]:
    """Words in their order, with one sign for all numbers: which one it is tells nothing."""
    return [_A_NUMBER if word[0].isdecimal() else word for word in words]


def beside_numbers(words: Sequence[str], most: int) -> list[str]:
    """The words that stand at most so many before or behind a number, placed there; `words` are without figures."""
    found = []
    for at, word in enumerate(words):
        if word == _A_NUMBER:
            found += placed(Place.BEFORE, words[max(at - most, 0) : at])
            found += placed(Place.BEHIND, words[at + 1 : at + 1 + most])
    return found


def placed(place: Place, words: Iterable[str]) -> list[str]:
    """Words as they are weighed for standing there, beside what they are worth anywhere."""
    return [place + word for word in words]


class Weights:
    """With how many points every text begins, and how many tenths of a point each piece is worth; those worth as many
    stand together, between blanks. Ten points more make it e times as likely."""

    def __init__(self, start: int, pieces: Mapping[int, str]) -> None:
        self.start = start
        self.tenths = {piece: tenths for tenths, some in pieces.items() for piece in some.split()}
        self._telling = lru_cache(maxsize=_KNOWN)(self._find)

    def of(self, words: Iterable[str]) -> float:
        """The points of a text of these words, each piece counted once."""
        pieces = set().union(*map(self._telling, words))
        return self.start + sum(map(self.tenths.__getitem__, pieces)) / _FINE

    def _find(self, word: str) -> tuple[str, ...]:
        """The pieces of a word that are worth something."""
        return tuple(piece for piece in pieces_of((word,)) if piece in self.tenths)
