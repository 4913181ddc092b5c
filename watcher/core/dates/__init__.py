"""Which day do these words name?

German and English, by a grammar of our own; the words of each language are one data file.
"""

from __future__ import annotations

from datetime import date

from watcher.core.dates.types import Absence, Found

__all__ = ["Absence", "Found", "absence", "day_named", "find_dates"]


def find_dates(text: str, *, today: date) -> tuple[Found, ...]:
    """Every day or range of days named in `text`, in order; `today` is the day on which it was written."""
    raise NotImplementedError


def day_named(phrase: str, *, today: date) -> date | None:
    """The one day a short phrase names ("bis 12.12.", "until 12 Dec", "nächste Woche", "+5"); None if unclear."""
    raise NotImplementedError


def absence(text: str, *, written_on: date) -> Absence:
    """Until when the writer of an out-of-office notice is away. `text` are the writer's own words."""
    raise NotImplementedError
