"""Which paragraphs are cards with what the law wants on them?

Register, managing director, tax number: nobody writes them to anybody, and whatever stands around them in the paragraph
is the firm's card. Where the line above leads there ("Rechnung bitte an:"), the writer says it.
"""

from __future__ import annotations

import re

from watcher.core.words.clients import REGISTERS

_REGISTER = re.compile("|".join(f"(?:{sign.pattern})" for sign in REGISTERS), re.IGNORECASE)
_SENTENCE = re.compile(r"[a-zäöüß]{4,}[.!?](?:\s+[^\W\d_]{2}|$)", re.IGNORECASE)
"""A sentence, where "Industriestr. 14" is none."""
_CARD_LINES, _LAST_LINES = 12, 60
"""Lines of a card, and lines at the end in which it may stand."""


def register_starts(lines: list[str]) -> frozenset[int]:
    """The numbers of the lines with which such paragraphs begin, below a letter."""
    first = max(1, len(lines) - _LAST_LINES)
    starts = {_start(lines, number) for number in range(first, len(lines)) if _REGISTER.search(lines[number])}
    return frozenset(start for start in starts if start and _is_card(lines, start))


def _start(lines: list[str], number: int) -> int:
    """The first line of the paragraph of this one."""
    while number and lines[number - 1]:
        number -= 1
    return number


def _is_card(lines: list[str], start: int) -> bool:
    end = next((number for number in range(start, len(lines)) if not lines[number]), len(lines))
    above = next((line for line in reversed(lines[:start]) if line), ":")
    return end - start <= _CARD_LINES and not above.endswith(":") and not any(map(_SENTENCE.search, lines[start:end]))
