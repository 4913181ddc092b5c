"""Where do the sentences of a letter end?"""

from __future__ import annotations

import re

from watcher.core.reading.words import begins, each, turns

_CUT = "".join(f"(?<!{one})" for one in each("cut_short"))
_SENTENCE = re.compile(
    rf"(?!(?<=\d)\.\s+(?:\d{{1,2}}\.|20\d\d))(?<!\d\.\d\d)(?<!\d\.\d){_CUT}"
    rf"(?<!\b[a-z])[.!?]{{1,20}}(?=\s)(?!\s+{turns('months')})"
    r"|\n\s*\n|\n(?=\s*[-*•])"
)
"""Where sentences end; "6.12. " and "einschl. " end none."""
_LONG_WORD = re.compile(r"[a-z]{2,}")
_SENTENCE_WITHIN = re.compile(r"[a-z]{4,}[.!?]\s")
"""A sentence that ends, where "Dr." does not."""
_CLOSING_LINE = 45
"""Characters of a line that closes a letter."""
_PARAGRAPH = re.compile(r"\n\s*\n")
_REACHED = re.compile(
    rf"\b{turns('phone_labels')}\b[.:]{{0,2}} ?\(?[+0]|www\.|\S@\S|\b(?:[a-z]{{1,2}}-)?\d{{4,5}} [a-z]{{3}}"
)
"""A number, a page, an address or a town, in folded text."""
_GOES_ON = re.compile(r"[a-z]{4,}[.!?](?:\s+[a-z]{2}|$)")
"""A sentence, where "Industriestr. 14" is none."""
_CARD_NAME = re.compile(r"[a-z][a-z.'-]*(?: [a-z&][a-z.'-]*){0,5}")
_CARD_PARTS = re.compile(r"\s[|·•/-]\s")
_CARD_LINE, _CARD_LINES = 140, 14
"""Characters and lines of a card at the most."""


def sentences(text: str, words: int = 4) -> list[str]:
    """The sentences of folded `text` that say something: four words or more."""
    found = (" ".join(part.split()) for part in _SENTENCE.split(text))
    return [part for part in found if len(_LONG_WORD.findall(part)) >= words]


def letter_sentences(text: str, author: str = "", words: int = 4) -> list[str]:
    """The sentences between greeting and closing; what stands below the closing or the author's name is none."""
    return sentences(letter(text, author), words)


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
    parts = [part.strip("\n") for part in _PARAGRAPH.split(text)]
    for number in range(1, len(parts)):
        above, below = parts[number - 1], parts[number : number + 2]
        if above.rstrip().endswith(":") or not _heads_card(below[0]):
            continue
        if _REACHED.search(below[0]):
            return "\n\n".join(parts[:number] + parts[number + 1 :])
        if len(below) > 1 and _heads_card(below[1]) and _REACHED.search(below[1]):
            return "\n\n".join(parts[:number] + parts[number + 2 :])
    return text


def _heads_card(paragraph: str) -> bool:
    """Whether a paragraph is of short lines without a sentence, the first of which is a name."""
    lines = paragraph.split("\n")
    name, *more = _CARD_PARTS.split(lines[0])
    enough = len(lines) > 1 or len(more) > 1
    if not enough or len(lines) > _CARD_LINES or not _CARD_NAME.fullmatch(name.strip(" ,*")):
        return False
    return all(len(line) <= _CARD_LINE and not _GOES_ON.search(line) for line in lines)


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
