"""Where do the sentences of a notice end?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core.dates.grammar import LANGUAGES
from watcher.core.dates.types import Found

_MONTHS = "|".join(names[0] for language in LANGUAGES for names in language.months)
_FULL_MONTH = re.compile(rf"\b(?:{_MONTHS})$", re.IGNORECASE)
_STARTS = "|".join(re.escape(word) for language in LANGUAGES for word in language.sentence_starts)
_SENTENCE_END = re.compile(
    r"(?<![ (.][A-Za-z])(?<!Dr)(?<!bzw)(?<!ca)"  # no sentence ends at "z. B."
    r"(?<!einschl)(?<!inkl)(?<!incl)(?<!vorauss)(?<!vsl)[.!?]+(?=\s|$)"
    r"|\n\s*\n|\n(?=[ \t]*(?:[-*•]|[^\n:]{2,30}:))"  # paragraphs, items of lists, lines with a label
    rf"|(?<=\d\.)(?=\s+(?:{_STARTS})\b)"  # "... bis 4.12. Ab 7.12. ..."
)


def sentence_ends(text: str, founds: Sequence[Found]) -> list[int]:
    """Where sentences end; a point inside a date ends none."""
    inside = [(found.start, _end_of_date(text, found)) for found in founds]
    ends = [match.span() for match in _SENTENCE_END.finditer(text)]
    outside = (end for at, end in ends if at == end or not any(start <= at < stop >= end for start, stop in inside))
    return [0, *outside, len(text)]


def _end_of_date(text: str, found: Found) -> int:
    """Where the date ends, without the point of a sentence behind a month's full name ("on 7 December.")."""
    return (
        found.end - 1
        if _FULL_MONTH.search(text[found.start : found.end - 1]) and found.phrase[-1:] == "."
        else found.end
    )


def sentence_of(text: str, found: Found) -> str:
    """The sentence of the date."""
    borders = sentence_ends(text, (found,))
    begin = max(border for border in borders if border <= found.start)
    return text[begin : min((border for border in borders if border >= found.end), default=len(text))]
