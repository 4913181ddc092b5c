"""Which paragraphs are cards with what the law wants on them?

Register, managing director, tax number: nobody writes them to anybody, and whatever stands around them in the paragraph
is the firm's card. Where the line above leads there ("Rechnung bitte an:"), the writer says it; so they do in lines of
running words right above the card, and in the first one below a greeting.
"""

from __future__ import annotations

import re

from watcher.core.words.clients import LEADS, REGISTERS

_REGISTER = re.compile("|".join(f"(?:{sign.pattern})" for sign in REGISTERS), re.IGNORECASE)
_LEADS = re.compile("(?:" + "|".join(sign.pattern for sign in LEADS) + r")\Z", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:[a-zäöüß]{4,}[.!]|\w\?)(?:\s+[^\W\d_]{2}|$)", re.IGNORECASE)
"""A sentence, where "Industriestr. 14" is none."""
_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]+(?![\w@/-]|[.:]\w)")
_NUMBER = re.compile(r"\d")
_RUNNING = 3
"""Words in small letters that show somebody is writing: "und", "der" stand in cards as well."""
_CARD_LINES, _LAST_LINES = 12, 60
"""Lines of a card, and lines at the end in which it may stand."""


def register_lines(lines: list[str]) -> frozenset[int]:
    """The numbers of the lines of such cards, below a letter."""
    first = max(1, len(lines) - _LAST_LINES)
    starts = {_start(lines, number) for number in range(first, len(lines)) if _bears_register(lines[number])}
    cards = (range(start, _end(lines, start)) for start in starts if start)
    return frozenset(number for card in cards if _is_card(lines, card) for number in card)


def has_register(signature: str) -> bool:
    """Whether such a card stands in a signature."""
    return _REGISTER.search(signature) is not None


def _bears_register(line: str) -> bool:
    """Whether a line of a card has it, and no words lead there: "please put our VAT number on it"."""
    found = _REGISTER.search(line)
    return found is not None and not _is_running(line[: found.start()])


def _start(lines: list[str], number: int) -> int:
    """The first line of the card of this one, in its paragraph."""
    last = number
    while number and lines[number - 1] and not _is_running(lines[number - 1]):
        number -= 1
    greeted = number > 1 and not lines[number - 1] and not any(lines[: number - 2]) and lines[number - 2].endswith(",")
    return number + 1 if greeted and number < last else number


def _is_running(line: str) -> bool:
    """Whether a line is somebody's words: most of them in small letters, and more than a label ("tel. 0421 555")."""
    words = _WORD.findall(line)
    small = [word for word in words if word.islower()]
    spoken = len(small) >= _RUNNING or (len(small) == len(words) and _NUMBER.search(line) is None)
    return 2 * len(small) > len(words) and spoken


def _end(lines: list[str], start: int) -> int:
    return next((number for number in range(start, len(lines)) if not lines[number]), len(lines))


def _is_card(lines: list[str], card: range) -> bool:
    above = next((line for line in reversed(lines[: card.start]) if line), ":")
    return len(card) <= _CARD_LINES and not _LEADS.search(above) and not any(_SENTENCE.search(lines[at]) for at in card)
