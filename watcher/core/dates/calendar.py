"""Which year is meant, and which days has a week?"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

PAST_DAYS = 120
"""A date without a year is at most so long ago; otherwise it is still to come."""
UNIT_DAYS = {"days": 1, "weeks": 7, "fortnights": 14}
"""How long they always are, by the names of the grammar's groups."""
FIRST_YEAR, LAST_YEAR = 1990, 2099
SHORT_FEASTS = ("christmas", "turn_of_year", "thanksgiving")
"""Those of a few days, behind which a weekday is certain."""


def day_in(year: int, month: int, day: int) -> date | None:
    """That day, None where the calendar has none."""
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def nearest(month: int, day: int, today: date, *, weekday: int | None = None) -> date | None:
    """The day without a year that is meant on `today`: the one in [-120, +245] days, or, where a weekday stands beside
    it that fits only another year's, the nearest of those."""
    days = [found for year in range(today.year - 1, today.year + 3) if (found := day_in(year, month, day))]
    likely = [found for found in days if -PAST_DAYS <= (found - today).days < 366 - PAST_DAYS]
    if weekday is not None and not any(found.weekday() == weekday for found in likely):
        likely = [found for found in days if found.weekday() == weekday and abs((found - today).days) < 366] or likely
    return min(likely or days, key=lambda found: abs((found - today).days), default=None)


def easter(year: int) -> date:
    """Easter Sunday (Gregorian; the algorithm of Meeus, Jones and Butcher)."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    correction = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nearest_feast(days_behind_easter: int, today: date) -> date:
    """That feast of the year that is meant on `today`, as `nearest` has it."""
    return _likeliest([easter(year) + timedelta(days=days_behind_easter) for year in _years(today)], today)


def nearest_advent(number: int, today: date) -> date:
    """That of the four Sundays before Christmas Day, of the year that is meant on `today`."""
    christmas = (date(year, 12, 25) for year in _years(today))
    return _likeliest([day - timedelta(days=day.isoweekday() + 7 * (4 - number)) for day in christmas], today)


def nearest_counted(month: int, weekday: int, number: int, today: date) -> date:
    """The so-manieth such weekday of the month (the last one: -1), of the year that is meant on `today`."""
    return _likeliest([_counted_day(year, month, weekday, number) for year in _years(today)], today)


def _counted_day(year: int, month: int, weekday: int, number: int) -> date:
    first, last = month_around(year, month)
    if number < 0:
        return next_weekday(weekday, last - timedelta(days=7))
    return next_weekday(weekday, first - timedelta(days=1)) + timedelta(days=7 * (number - 1))


def _years(today: date) -> range:
    return range(today.year - 1, today.year + 2)


def _likeliest(days: list[date], today: date) -> date:
    likely = [found for found in days if -PAST_DAYS <= (found - today).days < 366 - PAST_DAYS]
    return min(likely or days, key=lambda found: abs((found - today).days))


def first_on_or_after(month: int, day: int, start: date) -> date | None:
    """The first such day from `start` on."""
    days = (day_in(year, month, day) for year in range(start.year, start.year + 5))
    return next((found for found in days if found and found >= start), None)


def last_on_or_before(month: int, day: int, end: date) -> date | None:
    """The last such day up to `end`."""
    days = (day_in(year, month, day) for year in range(end.year, end.year - 5, -1))
    return next((found for found in days if found and found <= end), None)


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of that day's week (ISO 8601)."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def week_numbered(week: int, year: int | None, today: date) -> tuple[date, date] | None:
    """Monday and Sunday of a week by its number; without a year the one that is meant on `today`."""
    mondays = []
    for candidate in (year,) if year else range(today.year - 1, today.year + 3):
        try:
            mondays.append(date.fromisocalendar(candidate, week, 1))
        except ValueError:
            continue
    likely = [found for found in mondays if -PAST_DAYS <= (found - today).days < 366 - PAST_DAYS] or mondays
    found = min(likely, key=lambda monday: abs((monday - today).days), default=None)
    return (found, found + timedelta(days=6)) if found else None


def month_around(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def months_after(day: date, count: int) -> date:
    """The same day so many months later, or the last day of a month that is too short for it."""
    years, month = divmod(day.month - 1 + count, 12)
    _, last = month_around(day.year + years, month + 1)
    return last.replace(day=min(day.day, last.day))


def workdays_after(day: date, count: int) -> date:
    """So many days later, weekends left out."""
    weeks, days = divmod(count, 5)
    day += timedelta(weeks=weeks)
    for _ in range(days):
        day = next(later for ahead in (1, 2, 3) if (later := day + timedelta(days=ahead)).weekday() < 5)
    return day


def next_weekday(weekday: int, today: date) -> date:
    """The first such weekday after `today`."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def are_neighbours(first: date, last: date) -> bool:
    """Whether nothing but a weekend lies between the two."""
    return (last - first).days <= (3 if first.weekday() == 4 else 1)


def feast_of(name: str, year: int) -> tuple[date, date]:
    """The first and the last day of a feast by the name it has in `language.Periods`."""
    if name in ("carnival", "easter", "whitsun"):
        sunday = easter(year)
        first, last = {"carnival": (-48, -46), "easter": (-2, 1), "whitsun": (49, 50)}[name]
        return sunday + timedelta(days=first), sunday + timedelta(days=last)
    if name == "thanksgiving":  # that of the United States: the fourth Thursday of November
        thursday = date(year, 11, 28 - (date(year, 11, 28).weekday() - 3) % 7)
        return thursday, thursday
    if name == "turn_of_year":
        return date(year, 12, 31), date(year + 1, 1, 1)
    return date(year, 12, 24), date(year, 12, 26) if name == "christmas" else date(year + 1, 1, 1)


def nearest_span(name: str, today: date) -> tuple[date, date]:
    """The first and the last day of one of SHORT_FEASTS, of the one that is nearest."""
    spans = (feast_of(name, year) for year in range(today.year - 1, today.year + 2))
    return min(spans, key=lambda span: abs((span[1] - today).days))
