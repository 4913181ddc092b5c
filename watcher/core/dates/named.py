"""Which day bears that name: a feast, a day of memory, the first of a month?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from watcher.core.dates import grammar
from watcher.core.dates.calendar import months_after, nearest, nearest_advent, nearest_counted, nearest_feast

NAMES = frozenset({"advent", "feast", "fixed", "remembered", "counted_day", "month_start"})
LED = frozenset({"remembered", "counted_day", "month_start"})
"""Those that count only behind words that lead to days."""


def day_of(name: str, said: str, today: date) -> date | None:
    """The day that one of NAMES means on `today`."""
    word = " ".join(said.lower().split())
    if name == "advent":
        return nearest_advent(grammar.ADVENTS[word], today)
    if name == "feast":
        return nearest_feast(grammar.FEASTS[word], today)
    if name == "month_start":
        return months_after(today.replace(day=1), 1)
    if name == "counted_day":
        month, weekday, number, behind = grammar.COUNTED_DAYS[word]
        return nearest_counted(month, weekday, number, today) + timedelta(days=behind)
    days: Mapping[str, tuple[int, int]] = grammar.FIXED if name == "fixed" else grammar.REMEMBERED
    return nearest(*days[word], today)
