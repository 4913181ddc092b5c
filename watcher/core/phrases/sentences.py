"""Which sentences of a text are worth a closer look?

Expressions are dear and most sentences hold no word of theirs. So each text is first asked which of the words it holds
at all, and only then its sentences which of them hold those.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from watcher.core.phrases.sums import bare_sums


class Sentences:
    """The sentences of one text, white space in single blanks."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.all = sentences
        self.text = "\n".join(sentences)
        self._lower = self.text.lower()
        self._lowers: Sequence[str] = ()
        self._sums: Counter[int] | None = None
        self._held: dict[str, bool] = {}
        self._holding: dict[tuple[str, ...], tuple[str, ...]] = {}

    def holding(self, hints: tuple[str, ...]) -> tuple[str, ...]:
        """Those that contain one of these words (in lower case), in their order."""
        found = self._holding.get(hints)
        if found is None:
            found = self._holding[hints] = self._search(hints)
        return found

    @property
    def sums(self) -> Counter[int]:
        """How many sums without a sign of money which of them name."""
        if self._sums is None:
            self._sums = bare_sums(self.text, self._lower)
        return self._sums

    def _search(self, hints: tuple[str, ...]) -> tuple[str, ...]:
        known, lower = self._held, self._lower
        held = []
        for hint in hints:  # some thousand for each text: a call for each of them would take twice as long
            holds = known.get(hint)
            if holds is None:
                holds = known[hint] = hint in lower
            if holds:
                held.append(hint)
        if not held:
            return ()
        self._lowers = self._lowers or [sentence.lower() for sentence in self.all]
        pairs = zip(self.all, self._lowers, strict=True)
        return tuple(sentence for sentence, lower in pairs if holds_one_of(lower, held))

    def holds(self, hints: tuple[str, ...]) -> bool:
        """Whether any of them contains one of these words (in lower case)."""
        return any(map(self._holds, hints))

    def _holds(self, hint: str) -> bool:
        known = self._held.get(hint)
        if known is None:
            known = self._held[hint] = hint in self._lower
        return known


def holds_one_of(text: str, hints: Iterable[str]) -> bool:
    """Whether a text (in lower case) contains one of these words."""
    for hint in hints:  # noqa: SIM110 - a generator would take twice as long
        if hint in text:
            return True
    return False
