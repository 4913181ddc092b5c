"""On which day does work go on?

A mail that a program sent needs no word for being back: whoever answers, opens or sits at the desk on a day is away
until then. What is said of a day counts only where the notice names no other one for certain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from watcher.core.dates.claims import HORIZON, Claim, Says
from watcher.core.dates.clauses import is_away, near
from watcher.core.dates.grammar import turns
from watcher.core.dates.sentences import sentence_ends, within
from watcher.core.dates.topic import is_elsewhere, is_event, is_of_mail
from watcher.core.dates.types import Found, Lead
from watcher.core.dates.whose import is_else, is_of_colleague

_AT_IT = re.compile(rf"\b{turns('at_it')}\b", re.IGNORECASE)
_AT_PLACE = re.compile(rf"\b{turns('at_place')}\b", re.IGNORECASE)
_ONESELF = re.compile(rf"\b{turns('i', 'we', 'people_are_cut')}\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_A_FEW = 4
"""Words of a clause without a verb: "ab Dienstag wieder am Telefon"."""
_DENIED = re.compile(rf"\b{turns('negated', 'not_')}\b|{turns('negated_endings')}\b", re.IGNORECASE)
_SOMETIME = re.compile(rf"\b{turns('sometime', 'perhaps', 'hoped', 'hopes')}\b", re.IGNORECASE)


def resumed(claims: list[Claim], text: str, founds: Sequence[Found], written_on: date) -> list[Claim]:
    """The claims, and the one day on which work goes on, where no other return and no date of an end is told."""
    if any(one.found.certain and (one.says is Says.BACK_ON or not one.found.is_weekday) for one in claims):
        return claims
    ends = sentence_ends(text, founds)
    days = [found for number, found in enumerate(founds) if _goes_on(text, founds, number, ends, written_on)]
    days = [found for found in days if not found.is_weekday] or days
    return [*claims, Claim(Says.BACK_ON, days[0])] if len({found.first for found in days}) == 1 else claims


def _goes_on(text: str, founds: Sequence[Found], number: int, ends: Sequence[int], today: date) -> bool:
    found = founds[number]
    if not found.certain or found.lead in (Lead.UNTIL, Lead.AFTER) or not _is_ahead(found, today):
        return False
    begin = max(*(end for end in ends if end <= found.start), founds[number - 1].end if number else 0)
    behind = [one.start for one in founds[number + 1 : number + 2]]
    end = min(*(end for end in ends if end >= found.end), *behind, len(text))
    before, after = text[begin : found.start], text[found.end : end]
    own = near(before, after)
    if not _is_at_it(own) or _DENIED.search(own) or _SOMETIME.search(own) or is_away(own):
        return False
    if is_elsewhere(own) or is_event(own) or is_of_mail(before):
        return False
    return not (is_else(before, after, within(text, ends, found)) or is_of_colleague(before, after))


def _is_at_it(clause: str) -> bool:
    if _AT_IT.search(clause):
        return True
    oneself = _ONESELF.search(clause) or len(_WORD.findall(clause)) <= _A_FEW
    return bool(oneself) and _AT_PLACE.search(clause) is not None


def _is_ahead(found: Found, today: date) -> bool:
    """Whether it is a day, or a week that begins with it, for which somebody can be waited."""
    single = found.first == found.last or (found.last - found.first).days == 6
    return single and today < found.first <= today + timedelta(days=HORIZON)
