"""When is N business days later?

All reckoning is done on the owner's calendar days; instants go in and come out in UTC. A year is worked out once and
kept as a sorted row of its business days, so that thousands of follow-ups cost a few look-ups each.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from holidays import HolidayBase


class Unit(StrEnum):
    """What a span counts."""

    BUSINESS_DAYS = "business days"
    DAYS = "days"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Span:
    """So many days, as a rule says: "5 business days", "10 days", "2 weeks"."""

    count: int
    unit: Unit = Unit.BUSINESS_DAYS


@cache
def known_countries() -> tuple[str, ...]:
    """The countries whose public holidays are known (ISO 3166-1 alpha-2), in order."""
    from holidays.registry import COUNTRIES

    return tuple(sorted({name for names in COUNTRIES.values() for name in names[1:] if len(name) == 2}))


def known_categories(country: str) -> tuple[str, ...]:
    """The kinds of days beside the public ones that a country can add ("catholic", "bank", ...), in order.

    Raises ValueError for an unknown country.
    """
    return tuple(sorted(set(_calendar(country).supported_categories) - {"public"}))


def _calendar(country: str) -> type[HolidayBase]:
    """The holiday calendar of a country; ValueError for one that is not known."""
    if country.upper() not in known_countries():
        raise ValueError(f"unknown country {country!r}; give one of {', '.join(known_countries())}")
    import holidays

    calendar: type[HolidayBase] = getattr(holidays, country.upper())
    return calendar


def _subdivision(country: str, wanted: str) -> str:
    """The library's spelling of a subdivision, given in any case, by code, by name or as "DE-BY"."""
    bare = wanted.casefold().removeprefix(f"{country.casefold()}-")
    calendar = _calendar(country)
    codes = {code.casefold(): code for code in calendar.subdivisions}
    names = {name.casefold(): code for name, code in calendar.subdivisions_aliases.items()}
    found = codes.get(bare) or names.get(bare)
    if found is None:
        allowed = ", ".join(sorted(calendar.subdivisions)) or "none: this country has no subdivisions"
        raise ValueError(f"unknown subdivision {wanted!r} of {country.upper()}; give one of {allowed}")
    return found


def _categories(country: str, wanted: Iterable[str]) -> tuple[str, ...]:
    """The public holidays and the `wanted` further kinds; ValueError for a kind the country does not have."""
    known = known_categories(country)
    for category in wanted:
        if category not in (*known, "public"):
            allowed = ", ".join(known) or "none: this country has public holidays only"
            raise ValueError(f"unknown kind of holiday {category!r} of {country.upper()}; give one of {allowed}")
    return tuple(sorted({"public", *wanted}))


class Worktime:
    """The owner's business days: working weekdays, public holidays of a country and subdivision, own closed days.

    `country` is that of the owner (ISO 3166-1), "" where they named none."""

    def __init__(
        self,
        zone: str,
        *,
        country: str = "",
        subdivision: str = "",
        categories: tuple[str, ...] = (),
        closed_days: frozenset[date] = frozenset(),
        weekdays: frozenset[int] = frozenset(range(5)),
    ) -> None:
        """`weekdays` count from Monday = 0; `categories` add to the public holidays ("catholic" in Bavaria).

        Raises ValueError, naming what is allowed, for an unknown zone, country, subdivision or category.
        """
        if not weekdays or not weekdays <= frozenset(range(7)):
            raise ValueError("working weekdays: give at least one of 0 (Monday) to 6 (Sunday)")
        try:
            self._zone = ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f'unknown time zone {zone!r}; give a name like "Europe/Berlin"') from None
        if subdivision and not country:
            raise ValueError("a subdivision needs its country")
        self.country = country
        self._subdivision = _subdivision(country, subdivision) if subdivision else None
        self._categories = _categories(country, categories) if country else ()
        self._closed_days = closed_days
        self._weekdays = weekdays
        self._years: dict[int, tuple[int, ...]] = {}

    def is_business_day(self, day: date) -> bool:
        """Whether work is done that day."""
        row, number = self._year(day.year), day.toordinal()
        place = bisect_right(row, number)
        return place > 0 and row[place - 1] == number

    def due_at(self, start: datetime, span: Span) -> datetime:
        """The UTC instant of local 00:00 on the N-th (business) day after the local day of `start`."""
        day = self.local_day(start)
        if span.unit is Unit.BUSINESS_DAYS:
            return self.midnight(self.nth_business_day(day, span.count))
        return self.midnight(day + timedelta(days=span.count * (7 if span.unit is Unit.WEEKS else 1)))

    def business_days_between(self, start: datetime, end: datetime) -> int:
        """How many business days lie after the local day of `start`, up to and including the local day of `end`.

        0 where `end` lies before `start`.
        """
        first, last = self.local_day(start), self.local_day(end)
        if last <= first:
            return 0
        years_between = sum(len(self._year(year)) for year in range(first.year, last.year))
        return years_between + self._until(last) - self._until(first)

    def next_business_day(self, day: date) -> date:
        """The first business day after `day`."""
        return self.nth_business_day(day, 1)

    def nth_business_day(self, day: date, count: int) -> date:
        """The `count`-th business day after `day`; `day` itself for a count below 1."""
        if count < 1:
            return day
        year, place = day.year, self._until(day) + count - 1
        while place >= len(row := self._year(year)):
            place -= len(row)
            year += 1
        return date.fromordinal(row[place])

    def local_day(self, instant: datetime) -> date:
        """The owner's calendar day of an instant."""
        return instant.astimezone(self._zone).date()

    def midnight(self, day: date) -> datetime:
        """The UTC instant at which the owner's `day` begins.

        Where the clock skips midnight that is the instant of the change, where it strikes twice the first time: both
        are what `fold=0` gives.
        """
        return datetime.combine(day, time(), tzinfo=self._zone).astimezone(UTC)

    def _until(self, day: date) -> int:
        """How many business days its year has had by the end of `day`."""
        return bisect_right(self._year(day.year), day.toordinal())

    def _year(self, year: int) -> tuple[int, ...]:
        """The business days of a year as ordinals, in order."""
        row = self._years.get(year)
        if row is None:
            closed = self._closed_days | self._holidays(year)
            numbers = range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1)
            days = map(date.fromordinal, numbers)
            row = tuple(day.toordinal() for day in days if day.weekday() in self._weekdays and day not in closed)
            self._years[year] = row
        return row

    def _holidays(self, year: int) -> frozenset[date]:
        """The holidays of one year; none where no country was given."""
        if not self.country:
            return frozenset()
        calendar = _calendar(self.country)
        return frozenset(calendar(years=year, subdiv=self._subdivision, categories=self._categories))
