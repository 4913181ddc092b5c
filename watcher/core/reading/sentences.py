"""Where do the sentences of a letter end?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from watcher.core.reading.words import begins, each, turns

_CUT = "".join(f"(?<!{one})" for one in each("cut_short"))
_SENTENCE = re.compile(
    rf"(?=[.!?])(?!(?<=\d)\.\s+(?:\d{{1,2}}\.|20\d\d))(?<!\d\.\d\d)(?<!\d\.\d){_CUT}"
    rf"(?<!\b[a-z])[.!?]{{1,20}}(?=\s)(?!\s+{turns('months')})"
    r"|\n\s*\n|\n(?=\s*[-*•])"
)
"""Where sentences end; "6.12. " and "einschl. " end none."""
_LONG_WORD = re.compile(r"[a-z]{2,}")
_SENTENCE_WITHIN = re.compile(r"[a-z]{4,}[.!?]\s")
"""A sentence that ends, where "Dr." does not."""
_CLOSING_LINE = 45
"""Characters of a line that closes a letter."""
_REACHED = re.compile(
    rf"\b{turns('phone_labels')}\b[.:]{{0,2}} ?\(?[+0]|www\.|\S@\S|\b(?:[a-z]{{1,2}}-)?\d{{4,5}} [a-z]{{3}}"
    r"|(?:\+|(?<![\d.,])0)\d[\d /.()-]{5,20}\d"
)
"""A number, a page, an address or a town, in folded text."""
_GOES_ON = re.compile(r"[a-z]{4,}[.!?](?:\s+[a-z]{2}|$)")
"""A sentence, where "Industriestr. 14" is none."""
_SAID = re.compile(r"[a-z]{4,}[.!?]\Z")
_CARD_NAME = re.compile(r"[a-z][a-z.'-]*(?: [a-z&][a-z.'-]*){0,5}")
_CARD_HEAD = re.compile(rf"\W*{turns('card_heads')}\W*")
_CARD_PARTS = re.compile(r"\s(?:[|·•/-]|//)\s|, ")
_CARD_LINE, _CARD_LINES = 140, 14
"""Characters and lines of a card at the most."""
_LAST_LINES = 40
_NAMES = 3
"""Words of a name."""
_DRESS = " *_-–—=#~+"
"""What lines are drawn with."""


def sentences(text: str, words: int = 4) -> list[str]:
    """The sentences of folded `text` that say something: four words or more."""
    found = (" ".join(part.split()) for part in _SENTENCE.split(text))
    return [part for part in found if len(_LONG_WORD.findall(part)) >= words]


@lru_cache(maxsize=16)  # several questions ask it of each mail
def letter_sentences(text: str, author: str = "", words: int = 4) -> Sequence[str]:
    """The sentences between greeting and closing; what stands below the closing or the author's name is none."""
    return tuple(sentences(letter(text, author), words))


def letter(text: str, author: str = "") -> str:
    """What stands between greeting and closing."""
    lines = text.strip().split("\n")
    if _opens(lines[0]):
        lines = lines[1:]
    end = next(
        (number for number, line in enumerate(lines) if number and (_closes(line) or _names(line, author))), len(lines)
    )
    return "\n".join(lines[:end])


def without_card(text: str) -> str:
    """A letter without the card below it that no closing words lead to: a name or a house, and where it is reached. Two
    paragraphs may make one; what comes behind a colon is told, and stays."""
    lines = text.split("\n")
    found = _card(lines)
    return "\n".join(lines[: found[0]] + lines[found[1] :]).rstrip() if found else text


def ends_in_card(text: str) -> int:
    """The number of the line from which on folded `text` is nothing but such a card, below a sentence that ends; 0
    where there is none."""
    lines = text.rstrip().split("\n")
    found = _card(lines)
    if not found or any(line.strip(_DRESS) for line in lines[found[1] :]):
        return 0
    above = next(line.rstrip() for line in reversed(lines[: found[0]]) if line.strip(_DRESS))
    return found[0] if above.endswith((".", "!", "?", ")")) or _is_a_name(above) else 0


def _is_a_name(line: str) -> bool:
    """Whether a line may be the name of who signs."""
    return len(line.split()) <= _NAMES and _CARD_NAME.fullmatch(line.strip(" ,*")) is not None


def _card(lines: list[str]) -> tuple[int, int] | None:
    """Where a card begins and ends; it is looked for in the last lines alone."""
    first = max(0, len(lines) - _LAST_LINES)
    above = ""
    for number, line in enumerate(lines[first:], first):
        begins_paragraph = number > 0 and not lines[number - 1].strip(_DRESS)
        if above and (begins_paragraph or above.endswith((".", "!", "?"))) and not above.endswith(":"):
            end = _card_end(lines, number)
            if end:
                return number, end
        above = line.strip() if line.strip(_DRESS) else above
    return None


def _card_end(lines: list[str], start: int) -> int:
    """The line behind the card that begins on this one, or 0."""
    end = _paragraph_end(lines, start)
    if not _heads_card(lines[start:end]):
        return 0
    if _is_reached(lines[start:end]):
        return end
    start = next((number for number in range(end, len(lines)) if lines[number].strip(_DRESS)), len(lines))
    end = _paragraph_end(lines, start)
    return end if _heads_card(lines[start:end]) and _is_reached(lines[start:end]) else 0


def _paragraph_end(lines: list[str], start: int) -> int:
    """The next line without a word, not farther than a card is long."""
    last = min(start + _CARD_LINES, len(lines))
    return next((number for number in range(start, last) if not lines[number].strip(_DRESS)), last)


def _is_reached(lines: list[str]) -> bool:
    return any(map(_REACHED.search, lines))


def _heads_card(lines: list[str]) -> bool:
    """Whether these are short lines without a sentence, the first of which is a name."""
    if not lines or any(len(line) > _CARD_LINE for line in lines):
        return False
    if len(lines) > 1 and _CARD_HEAD.fullmatch(lines[0]):
        lines = lines[1:]
    name, *more = _CARD_PARTS.split(lines[0])
    if not _CARD_NAME.fullmatch(name.strip(" ,*")) or (_SAID.search(lines[0]) and len(name.split()) > _NAMES):
        return False
    return (len(lines) > 1 or len(more) > 1) and not any(map(_GOES_ON.search, lines[1:]))


def _opens(line: str) -> bool:
    """Whether a line is a greeting and nothing else."""
    greets = begins("salutations", line) or begins("nobody_salutations", line)
    alone = (
        len(line) < 2 * _CLOSING_LINE and line.rstrip()[-1:] in {",", "!", ":"} and not _SENTENCE_WITHIN.search(line)
    )
    return bool(greets) and alone


def _names(line: str, author: str) -> bool:
    """Whether a line begins with the author's name, as a signature does, or is nothing but their first name."""
    line = line.strip(" ,.-|*")
    return (len(line) > 2 and line == author.partition(" ")[0]) or (
        " " in author and line.startswith(author) and not line[len(author) : len(author) + 2].strip(" ,|-:").isalpha()
    )


def _closes(line: str) -> bool:
    return len(line) < _CLOSING_LINE and bool(begins("closings", line)) and not line.rstrip().endswith(".")
