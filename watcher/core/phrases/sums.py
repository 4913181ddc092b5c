"""How does a sum look that bears no sign of money?

Among people who know what they talk about, a price is a bare number: "call it 3900", "dann 7.150". Unlike a count it has
no noun behind it, and a word stands before it with which prices are named.
"""

from __future__ import annotations

import re
from collections import Counter

_SUM = re.compile(
    r"(?<![\w.,'’:/#-])(?!(?:19|20)\d\d\b(?![.,'’]\d))(?:\d{1,3}[.,'’]\d{3}|\d{3,5})(?:[.,]\d\d)?(?![\w%°]|[.,:/–-]\d|['’]\d)"
)
"""Three digits or more, and no year: two are a day, an hour, a number of people."""
_FARTHEST = 60
"""So far before a sum the word may begin that makes it a price."""
_ABOUT = r"(?:rund|etwa|ca\.|circa|knapp|gut|so|nur|die|dann|noch|insgesamt|about|around|roughly|just|say|only|another|nearer)"


class BareSums:
    """Finds the bare sums of one language: behind the words `before`, with the end of a sentence or one of the words
    `behind` after them."""

    def __init__(self, before: str, behind: str) -> None:
        self._before = re.compile(rf"(?:\b(?:{before})|\+|\() ?(?:{_ABOUT} )?\Z", re.IGNORECASE)
        self._behind = re.compile(rf" ?(?:[.;!?)\n]|,(?!\d)|\Z|(?:{behind})\b)", re.IGNORECASE)

    def count(self, text: str) -> Counter[int]:
        """How many stand in which line of a text."""
        found = (one for one in _SUM.finditer(text) if self._is_price(text, one))
        return Counter(text.count("\n", 0, one.start()) for one in found)

    def _is_price(self, text: str, found: re.Match[str]) -> bool:
        start = found.start()
        if not self._behind.match(text, found.end()):
            return False
        return self._before.search(text, max(text.rfind("\n", 0, start) + 1, start - _FARTHEST), start) is not None
