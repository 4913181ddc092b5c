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
