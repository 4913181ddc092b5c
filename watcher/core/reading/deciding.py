"""Does this person say yes or no?"""

from __future__ import annotations

import re

from watcher.core.reading import words
from watcher.core.reading.view import View
from watcher.core.reading.words import CAPITALS, turns

SENTENCE_END = re.compile(rf"[.!?](?=\s+[{CAPITALS}])|\n\s*\n")
CLAUSE_END = re.compile(rf"[,;:–—]\s|{SENTENCE_END.pattern}")
_DECIDED = ("decided_phrases", "settled_phrases")
_BESIDE = re.compile(
    rf"\b{turns('although')}\b[^,.;:!?\n]{{0,120}}"
    rf"|\b{turns('went_before')}\b[^.;:!?\n]{{0,120}}?(?=\b{turns('goes_on')}\b)"
)
"""What is granted beside a decision, and what went before it: "nach dem Vergleich aller Angebote"."""
STATEMENT = re.compile(r"(?<=[^\W\d_][.!])\s|(?<=\?)\s|\n\s*\n")
"""Where a sentence of folded text ends: not behind a date."""
_QUESTION = re.compile(rf"\s*{turns('asking_verbs')}\b[^,]*\Z")
""" "Have you been approved as a supplier?" tells of nobody's decision."""


def has_decided(view: View) -> bool:
    """Whether they say yes or no: "we'd like to go ahead" alone, not "if we go ahead", nor "we'd like to, but need the
    board's okay"."""
    return any(words.within(name, view.words) for name in _DECIDED) and any(map(_decides, STATEMENT.split(view.words)))


def _decides(sentence: str) -> bool:
    """Whether a sentence tells of a decision and nothing in it leaves that open."""
    if sentence.endswith("?") and _QUESTION.match(sentence):
        return False
    sentence = _BESIDE.sub(" ", sentence)
    if words.within("open_phrases", sentence):
        return False
    for name in _DECIDED:
        found = words.within(name, sentence)
        if found is not None:
            clause, *rest = CLAUSE_END.split(sentence[found.end() :], maxsplit=1)
            proviso = words.begins("condition_phrases", rest[0]) if rest else None
            if proviso is None and not words.within("condition_phrases", f"{sentence[: found.end()]}{clause}"):
                return True
    return False
