"""Which one day does a short phrase name?"""

from __future__ import annotations

import re
from datetime import date, timedelta

from watcher.core.dates import grammar
from watcher.core.dates.find import find
from watcher.core.dates.language import pattern
from watcher.core.dates.types import Found

PHRASE_LIMIT = 200
_PLUS = re.compile(r"\+?\s*(\d{1,3})\s*([a-z]*)\.?", re.IGNORECASE)
_IN = re.compile(
    rf"(?:{pattern(grammar.merged('in_'))})\s+({pattern(tuple(grammar.NUMBERS))}|\d{{1,3}})\s+(\w+)",
    re.IGNORECASE,
)
_SPAN = re.compile(rf"(?<!\w)(?:{pattern(grammar.merged('weeks'))})(?!\w)", re.IGNORECASE)
_DAYS = frozenset({"", "d", "t", *grammar.merged("days")})
_WEEKS = frozenset({"w", *grammar.merged("weeks")})
_MONTHS = frozenset({"m", *grammar.merged("months_word")})


def named(phrase: str, today: date) -> date | None:
    """The day, None if the phrase names none, several, or one in doubt.

    "+5", "5 Tage", "in zwei Wochen" count calendar days from `today`; of a week or a range it is the first day,
    of a weekday that may be this week's or the next one's ("next Friday") it is the nearer.
    """
    phrase = phrase[:PHRASE_LIMIT].strip()
    counted = _PLUS.fullmatch(phrase) or _IN.fullmatch(phrase)
    if counted:
        return _counted(counted[1], counted[2], today)
    founds = [found for found in find(phrase, today) if not found.vague]
    days = {found.first for found in founds}
    return days.pop() if len(days) == 1 and all(_is_clear(found) for found in founds) else None


def _is_clear(found: Found) -> bool:
    """Also the two readings of "next Friday", which are a week apart, not those of "Monday in two weeks"."""
    return not found.ambiguous or ((found.last - found.first).days == 7 and not _SPAN.search(found.phrase))


def _counted(number: str, unit: str, today: date) -> date | None:
    count = int(number) if number.isdigit() else grammar.NUMBERS[" ".join(number.lower().split())]
    unit = unit.lower()
    if unit in _DAYS:
        return today + timedelta(days=count)
    if unit in _WEEKS:
        return today + timedelta(weeks=count)
    return _months_later(today, count) if unit in _MONTHS else None


def _months_later(today: date, count: int) -> date | None:
    """The same day so many months later, or the last one of a shorter month."""
    month = today.month - 1 + count
    year, month = today.year + month // 12, month % 12 + 1
    for day in range(today.day, 27, -1):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return date(year, month, min(today.day, 28)) if year <= 9999 else None
