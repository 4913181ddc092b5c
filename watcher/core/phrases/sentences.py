"""Which sentences of a text are worth a closer look?

Expressions are dear and most sentences hold no word of theirs. So each text is first asked which of the words it holds
at all, and only then its sentences which of them hold those.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from watcher.core.phrases.sums import bare_sums


class _Sieve(NamedTuple):
    """Hints by their beginnings, as three letters each; those that are shorter apart."""

    short: tuple[str, ...]
    beginnings: frozenset[tuple[str, ...]]
    longer: dict[tuple[str, ...], tuple[str, ...]]


_LETTERS = 3
"""So many letters tell most hints that a text does not hold."""
_OPENING = 4
"""Sentences at the beginning of a letter, where people thank for a talk or an inquiry."""


@cache
def _sieve(hints: tuple[str, ...]) -> _Sieve:
    longer: dict[tuple[str, ...], tuple[str, ...]] = {}
    for hint in hints:
        if len(hint) >= _LETTERS:
            beginning = tuple(hint[:_LETTERS])
            longer[beginning] = (*longer.get(beginning, ()), hint)
    return _Sieve(tuple(hint for hint in hints if len(hint) < _LETTERS), frozenset(longer), longer)


class Sentences:
    """The sentences of one text, white space in single blanks."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.all = sentences
        self.text = "\n".join(sentences)
        lower = self.lower = self.text.lower()
        self._triples = frozenset(zip(lower, lower[1:], lower[2:], strict=False))
        self._lowers: Sequence[str] = ()
        self._sums: Counter[int] | None = None
        self._places: dict[tuple[str, ...], Sequence[int]] = {}
        self.prices: dict[object, Mapping[int, int]] = {}
        """How many amounts which of them name, as the reader of each language tells (`price`)."""

    def holding(self, hints: tuple[str, ...]) -> tuple[str, ...]:
        """Those that contain one of these words (in lower case), in their order."""
        return tuple([self.all[place] for place in self._search(hints)])

    def lower_holding(self, hints: tuple[str, ...]) -> str:
        """The same in lower case, a line each; without hints all of them."""
        return "\n".join([self._lowers[place] for place in self._search(hints)]) if hints else self.lower

    @property
    def opening(self) -> str:
        """The first ones in lower case, a line each."""
        return "\n".join(self.lower.split("\n", _OPENING)[:_OPENING])

    @property
    def sums(self) -> Counter[int]:
        """How many sums without a sign of money which of them name."""
        if self._sums is None:
            self._sums = bare_sums(self.text, self.lower)
        return self._sums

    def _search(self, hints: tuple[str, ...]) -> Sequence[int]:
        found = self._places.get(hints)
        if found is None:
            held = self.held(hints)
            if held and not self._lowers:
                self._lowers = [sentence.lower() for sentence in self.all]
            lowers = self._lowers if held else ()
            found = [place for place, lower in enumerate(lowers) if holds_one_of(lower, held)]
            self._places[hints] = found
        return found

    def holds(self, hints: tuple[str, ...]) -> bool:
        """Whether any of them contains one of these words (in lower case)."""
        return bool(self.held(hints))

    def held(self, hints: tuple[str, ...]) -> list[str]:
        """Which of these words stand in the text: there are some thousand, and a look for each takes long."""
        sieve, lower = _sieve(hints), self.lower
        held = [hint for hint in sieve.short if hint in lower]
        for beginning in self._triples & sieve.beginnings:
            held += [hint for hint in sieve.longer[beginning] if hint in lower]
        return held


def holds_one_of(text: str, hints: Iterable[str]) -> bool:
    """Whether a text (in lower case) contains one of these words."""
    for hint in hints:  # noqa: SIM110 - a generator would take twice as long
        if hint in text:
            return True
    return False
