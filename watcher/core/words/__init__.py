"""What did the writer say themselves?

A mail's text apart from what it quotes and from its signature, as German and English mail programs write them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from watcher.core.words.gateways import without_marks, without_notes
from watcher.core.words.lines import Belongs, card_of, is_closing, is_handheld, is_of_a_phone, sort_lines
from watcher.core.words.register import has_register
from watcher.core.words.signoff import at_signoff

__all__ = [
    "OwnWords",
    "answered_words",
    "at_signoff",
    "card_of",
    "has_register",
    "is_closing",
    "is_handheld",
    "is_of_a_phone",
    "own_words",
    "without_marks",
    "without_notes",
]

TEXT_LIMIT = 100_000
"""Characters that are looked at: the rest counts as quoted."""
ROUNDS_LIMIT = 20
ANSWERED_LIMIT = 4000
"""Characters in which somebody who is answered says what matters."""
_EMPTY_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A text taken apart; each piece with lines ending in "\\n", "" where there is none.

    `text` are the writer's own words (inline answers between quotes included), `quoted` what others wrote before,
    including forwarded mail and attribution lines, `signature` the signature, legal footer and the phone's advertising.
    `below` is the end of the text where that stands below a business card.
    """

    text: str
    quoted: str = ""
    signature: str = ""
    below: str = ""


def own_words(text: str) -> OwnWords:
    """The writer's own words in `text` (as `Content.text`). Idempotent: own_words(x.text).text == x.text."""
    quoted = text[TEXT_LIMIT:]
    signature = below = ""
    text = _piece(text[:TEXT_LIMIT].replace("\u00a0", " ").split("\n"))  # editors of HTML write blanks so
    for _ in range(ROUNDS_LIMIT):  # what is left may look different without what was between
        lines = text.split("\n")
        pieces: dict[Belongs, list[str]] = {whose: [] for whose in Belongs}
        for line, whose in zip(lines, sort_lines(lines), strict=True):
            pieces[whose].append(line)
            if whose is Belongs.BELOW:
                pieces[Belongs.OWN].append(line)
        before, text = text, _piece(pieces[Belongs.OWN])
        below = below or _piece(pieces[Belongs.BELOW])
        quoted = _piece(pieces[Belongs.QUOTED]) + quoted
        signature = _piece(pieces[Belongs.SIGNATURE]) + signature
        if text == before:
            break
    return OwnWords(text, quoted, signature, below if text.endswith(below) else "")


def answered_words(quoted: str) -> str:
    """What somebody wrote themselves in the mail that another one quotes, as `OwnWords.quoted`."""
    text = quoted[:ANSWERED_LIMIT]
    marked = [line[1:].removeprefix(" ") for line in text.split("\n") if line.startswith(">")]
    return own_words("\n".join(marked) if marked else text.partition("\n\n")[2]).text


def _piece(lines: list[str]) -> str:
    """Lines as one text, without empty lines around it and without more than one in a row."""
    text = "\n".join([line.rstrip() if line != "-- " else line for line in lines])
    text = (_EMPTY_LINES.sub("\n\n", text) if "\n\n\n" in text else text).strip("\n")
    return text + "\n" if text else ""
