"""On which day was it written, and how does its writer write days?"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from watcher.core.dates import Absence
from watcher.core.dates import absence as absence_named
from watcher.core.phrases import language_of
from watcher.core.reading.view import View
from watcher.core.reading.words import turns

_AMERICAN_ZONES = (timedelta(hours=-10), timedelta(hours=-4))
_AMERICAN = re.compile(
    rf"\(\d{{3}}\) ?\d{{3}}[-.]\d{{4}}\b|(?<![\d-])\d{{3}}[-.]\d{{3}}[-.]\d{{4}}\b|\b{turns('american')}\b"
)
"""Telephone numbers and words of North America."""
_AMERICAN_PLACE = re.compile(rf", {turns('states')},? \d{{5}}(?:-\d{{4}})?(?!\d)")
"""A town, its state and its code, as a signature gives them: "Chicago, IL 60607"."""
_FIGURES = re.compile(r"\d[/-]\d")
_DAY_FIRST = re.compile(
    r"\+(?!1\b)[1-9]\d|(?<![\d/.-])\(?0\d{2,4}\)? \d{3,4}[ -]?\d{3,4}(?!\d|[/.-]\d)"
    rf"|\b[a-z]{{1,2}}\d[a-z\d]? \d[a-z]{{2}}\b|\b{turns('day_first')}\b"
)
"""Telephone numbers that are none of North America (none there begins with 0), British postcodes, and such words."""
_DAY_FIRST_ENDING = re.compile(turns("day_first_endings"))
_AMERICAN_COUNTRIES = frozenset({"us", "io", "ai", "co", "me", "tv"})
"""Endings of two letters under which North Americans are at home too."""


def written_on(view: View) -> date:
    """The writer's local day."""
    return view.message.written_on


def month_first(view: View) -> bool | None:
    """Whether 12/4 is the fourth of December to this writer; None where nothing tells. German never puts the month
    first, English does in North America, by the clock or by what the writer says and signs with, and not where other
    countries are told."""
    if not _FIGURES.search(f"{view.subject} {view.said}"):
        return None
    language = language_of(view.said)
    if language == "de":
        return False
    own = f"{view.words}\n{view.foot}"
    country = view.author.domain.rpartition(".")[2]
    if language != "en":
        return None
    signs = bool(_AMERICAN.search(own) or _AMERICAN_PLACE.search(own))
    elsewhere = bool(_DAY_FIRST_ENDING.fullmatch(country) or _DAY_FIRST.search(own))
    if elsewhere or (len(country) == 2 and country not in _AMERICAN_COUNTRIES):
        return False if elsewhere and not signs else None
    offset = view.message.date.utcoffset() if view.message.date else None
    there = offset is not None and _AMERICAN_ZONES[0] <= offset <= _AMERICAN_ZONES[1]
    return True if signs or there else None


@lru_cache(maxsize=2)
def absence_told(view: View) -> Absence:
    """The absence that the writer's own words tell of, if any."""
    return absence_named(view.said, written_on=written_on(view), month_first=month_first(view))
