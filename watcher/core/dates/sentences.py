"""Where do the sentences of a notice end?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core.dates.clauses import is_away, is_back
from watcher.core.dates.grammar import CAPITALS, LANGUAGES, merged, turns
from watcher.core.dates.topic import is_elsewhere, is_event
from watcher.core.dates.types import Found

_MONTHS = "|".join(names[0] for language in LANGUAGES for names in language.months)
_FULL_MONTH = re.compile(rf"\b(?:{_MONTHS})$", re.IGNORECASE)
_LABEL = r"[ \t]*(?:[-*•]|[^\n:]{2,30}:)"
"""How an item of a list begins, or a line with a label."""
_WIDTH = 60
"""Characters of a line; in a text of shorter ones no line is broken because it is full."""
_NEAR = 300
"""Characters around a date in which it is asked what is spoken of."""
_LONGEST = 90
"""Characters of a line; a text with longer ones was not broken by a program."""
_OPEN = re.compile(rf"\b{turns('open_ends')}$", re.IGNORECASE)
"""Behind such a word a sentence goes on."""
_BIDS = re.compile(rf"\b{turns('bids')}\n{turns('bidden')}$")
"""A bidding that is broken in two: "Besuchen Sie"."""
_HALF = 35
"""Characters behind which a line that goes on in lower case was broken by a program too."""
_STARTS = "|".join(re.escape(word) for language in LANGUAGES for word in language.sentence_starts)
_NOT_CUT_SHORT = "".join(f"(?<!{word})" for word in merged("turns.cut_short"))
_SENTENCE_END = re.compile(
    rf"(?<![ (.][A-Za-z]){_NOT_CUT_SHORT}[.!?]+(?=\s|$)"  # no sentence ends at "z. B."
    rf"|\n\s*\n|\n(?={_LABEL}|[ \t]*(?!{turns('no_line_starts')}\b)[{CAPITALS}])"  # paragraphs, items, lines
    rf"|(?<=\d\.)(?=\s+(?:{_STARTS})\b)"  # "... bis 4.12. Ab 7.12. ..."
)
_ASIDE = re.compile(rf"\([^()\n]{{1,90}}\)(?=[ ](?![{CAPITALS}])\w)")
"""Brackets inside of a sentence: "Frau Mai (Tel. 123) ist ab 26.11. da"."""
_CAPITAL = re.compile(rf"\s+[{CAPITALS}]")
_GOES_ON_ANEW = re.compile(rf"\s+(?:(?:{_STARTS})\b|{turns('bids')} {turns('bidden')}\b|[{CAPITALS}]\w+:)")
_STARTS_LINE = re.compile(rf"(?!{turns('starts_and_not')}\b)(?:{_STARTS})\b")
_FULL_LINE = re.compile(rf"[^.!?:\s](\n)(?!{_LABEL})[ \t]*(\S+)")


def flowing(text: str) -> str:
    """The text with blanks in place of the line breaks at which a mail program broke full lines: behind such a line the
    next word would have found no room. Its length stays the same."""
    longest = max(len(line) for line in text.split("\n"))
    width = longest if _WIDTH <= longest <= _LONGEST else len(text)
    parts = list(text)
    for match in _FULL_LINE.finditer(text):
        begin = text.rfind("\n", 0, match.start(1)) + 1
        length = match.start(1) - begin
        is_full = length <= width <= length + len(match[2]) and not _STARTS_LINE.match(match[2])
        is_open = _OPEN.search(text, begin, match.start(1)) or _BIDS.search(text, begin, match.end(2))
        if is_full or (length >= _HALF and match[2][0].islower()) or is_open:
            parts[match.start(1)] = " "
    return "".join(parts)


def sentence_ends(text: str, founds: Sequence[Found]) -> list[int]:
    """Where sentences end; a point inside a date, or inside of brackets behind which one goes on, ends none."""
    inside = [(found.start, _end_of_date(text, found)) for found in founds]
    inside += [match.span() for match in _ASIDE.finditer(text)]
    ends = [match.span() for match in _SENTENCE_END.finditer(text)]
    outside = (end for at, end in ends if at == end or not any(start <= at < stop >= end for start, stop in inside))
    borders = sorted({0, *outside, len(text)})
    return sorted({*borders, *(one.end for one in founds if _ends_sentence(text, one, borders))})


def _ends_sentence(text: str, found: Found, borders: list[int]) -> bool:
    """Whether the point of "4.12." or "4 Dec." is that of the sentence as well: another one begins, or one about
    something else ("... zurück am 4.12. Angebote bitte bis 30.11.")."""
    if not _CAPITAL.match(text, found.end):
        return False
    if found.phrase[-1:] == "." and _GOES_ON_ANEW.match(text, found.end):
        return True
    begin = max(found.start - _NEAR, *(border for border in borders if border <= found.start))
    end = min(found.end + _NEAR, *(border for border in borders if border > found.end), len(text))
    head = text[begin : found.end]
    if not (is_away(head) or is_back(head)) or is_elsewhere(head) or is_event(head):
        return False
    return is_elsewhere(text[found.end : end]) or is_event(text[found.end : end])


def _end_of_date(text: str, found: Found) -> int:
    """Where the date ends, without the point of a sentence behind a month's full name ("on 7 December.")."""
    return (
        found.end - 1
        if _FULL_MONTH.search(text[found.start : found.end - 1]) and found.phrase[-1:] == "."
        else found.end
    )


def sentence_of(text: str, found: Found) -> str:
    """The sentence of the date."""
    return within(text, sentence_ends(text, (found,)), found)


def within(text: str, borders: Sequence[int], found: Found) -> str:
    """What stands between the borders around the date."""
    begin = max(border for border in borders if border <= found.start)
    return text[begin : min((border for border in borders if border >= found.end), default=len(text))]
