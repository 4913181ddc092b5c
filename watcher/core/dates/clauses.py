"""What is said of a date: where do the clauses of its sentence begin and end?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from watcher.core.dates.grammar import AFTER, FROM, ON, UNTIL, merged, turns
from watcher.core.dates.language import whole
from watcher.core.dates.types import Found

_AWAY = whole(merged("away"))
_NOT_AWAY = whole(merged("not_away"))
BACK = whole(merged("back"))
BEING = whole(merged("being"))
_NOT_BACK = whole(merged("not_back"))
_SETS_OFF = re.compile(rf"\b{turns('sets_off')}\b(?=[^.!?]{{0,60}}\b{turns('sets_off_into')}\b)", re.IGNORECASE)
"""Whoever "startet in den Urlaub" is not back."""
_CLAUSE_END = re.compile(
    rf"[,;:()\n]|\s[-–—]\s|(?!\b{turns('no_clause_end')})(?:{whole(merged('clause_ends')).pattern})", re.IGNORECASE
)
_ASIDE = re.compile(r"\s?\([^()\n]{1,90}\)(?=\s)")
"""How somebody is reached stands between their name and what they do: "Frau Mai (mai@example.org) ist ab 26.11. da"."""
_DASH = re.compile(r"[-–—]\s")
_MARKS = re.compile(r"[,;:()\n]")


def near(before: str, after: str) -> str:
    """The date's own clause."""
    return f"{last_clause(before)} § {first_clause(after)}"


def last_clause(text: str) -> str:
    """The clause that leads to the date."""
    text = _ASIDE.sub("", text) if ")" in text else text
    said = len(text.rstrip(": ("))  # "Rückkehr am: 25.8."
    ends = [match.end() for match in _CLAUSE_END.finditer(text, 0, said)]
    return text[ends[-1] :] if ends else text


@lru_cache(maxsize=128)  # what stands between two dates is asked about once for each date of the sentence
def without_lead(text: str) -> str:
    """Without the words that lead to the next date: in "away from 23 Nov returning 7 Dec" they are that one's."""
    starts = [found.start() for lead in (UNTIL, AFTER, FROM, ON) if (found := lead.search(text))]
    return text[: min(starts)] if starts else text


def leads_on(text: str) -> bool:
    """Whether what stands between two dates is the clause of the second ("closed from 18 Dec,
    reopening early Jan 4")."""
    begun = text.lstrip(" )\n")
    return (
        (begun[:1] in {",", ";"} or _DASH.match(begun) is not None)
        and not _MARKS.search(begun, 1)
        and not is_away(begun)
    )


def first_clause(text: str) -> str:
    """The clause that goes on behind the date."""
    text = text.lstrip(" ,;:)\n")
    end = _CLAUSE_END.search(text)
    return text[: end.start()] if end else text


def without(sentence: str, begin: int, founds: Sequence[Found]) -> str:
    """The sentence, which begins at `begin`, without its dates and the words that lead to them."""
    spans = [(found.start - begin, found.end - begin) for found in founds if 0 <= found.start - begin < len(sentence)]
    rest, at = "", 0
    for start, end in spans:
        rest, at = f"{rest} {without_lead(sentence[at:start])}", end
    return f"{rest} {sentence[at:]}"


@lru_cache(maxsize=64)  # a sentence is asked about once for each of its dates
def is_away(clause: str) -> bool:
    """Whether the clause speaks of being away."""
    return _AWAY.search(_NOT_AWAY.sub(" ", clause)) is not None


def is_back(clause: str) -> bool:
    """Whether the clause speaks of being back."""
    return BACK.search(_NOT_BACK.sub(" ", _SETS_OFF.sub(" ", clause))) is not None
