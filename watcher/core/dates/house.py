"""Is it the house that closes, later, beside the writer's own absence?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby, pairwise

from watcher.core.dates.claims import Claim, Says
from watcher.core.dates.clauses import is_away
from watcher.core.dates.grammar import merged, turns
from watcher.core.dates.language import whole
from watcher.core.dates.sentences import sentence_ends, within
from watcher.core.dates.types import Found
from watcher.core.dates.whose import is_of_person

_AT_ONCE = timedelta(days=4)
"""A closing that begins behind the weekend may be the absence of which the notice tells."""
_CLOSES = whole(merged("closes"))
_I_AM = re.compile(rf"\b{turns('one_is')}\b|^\W*{turns('are')}\b", re.IGNORECASE)
_BEGINS = (Says.AWAY_FROM, Says.AWAY_THEN, Says.AWAY_UNTIL)


def without_closings(claims: list[Claim], text: str, founds: Sequence[Found], written_on: date) -> list[Claim]:
    """Without the days on which the house closes later ("Weihnachtspause: 19.12. - 6.1."), where the writer is away
    now: until a day before those, or until nobody knows."""
    if not _CLOSES.search(text):
        return claims
    borders = sentence_ends(text, founds)
    ahead = list(_ahead(claims, text, borders, written_on))
    if not ahead:
        return claims
    begins = min(claim.found.first for claim in ahead)
    others = [claim for claim in claims if claim not in ahead]
    before = any(claim.found.certain and written_on <= claim.found.last < begins for claim in others)
    return others if before or (not others and _is_away_now(text, borders, founds)) else claims


def _ahead(claims: Sequence[Claim], text: str, borders: Sequence[int], written_on: date) -> Iterator[Claim]:
    """Those whose sentence tells of a closing that has not begun."""
    for sentence, some in groupby(claims, lambda claim: within(text, borders, claim.found)):
        told = list(some)
        first = min(told, key=lambda claim: (not claim.found.certain, claim.found.first))
        begins = first.says in _BEGINS and not first.found.open_start
        if begins and first.found.first > written_on + _AT_ONCE and _CLOSES.search(sentence):
            yield from told


def _is_away_now(text: str, borders: Sequence[int], founds: Sequence[Found]) -> bool:
    """Whether a sentence without a day says that somebody, and not the house, is away."""
    undated = (
        text[begin:end] for begin, end in pairwise(borders) if not any(begin <= one.start < end for one in founds)
    )
    return any(_is_somebody_away(sentence) for sentence in undated)


def _is_somebody_away(sentence: str) -> bool:
    somebody = _I_AM.search(sentence) or is_of_person("", sentence)
    return bool(somebody) and is_away(sentence) and not _CLOSES.search(sentence)
