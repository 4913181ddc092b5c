"""Which times, spans and days may be written?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator

from watcher.config.values import fault, listed_by_comma, shown
from watcher.errors import worded

_COUNTED = re.compile(r"\s*(\d{1,9})\s*([^\W\d_][^\d]*?)\s*")

_SECONDS = {
    "second": 1, "sec": 1, "s": 1, "minute": 60, "min": 60, "m": 60, "hour": 3600, "h": 3600, "day": 86400, "d": 86400,
    "week": 604800, "w": 604800, "sekunde": 1, "minuten": 60, "stunde": 3600, "tag": 86400, "woche": 604800,
}  # fmt: skip
_SPAN_UNITS = {
    "business day": "business days", "working day": "business days", "workday": "business days",
    "arbeitstag": "business days", "werktag": "business days", "day": "days", "tag": "days", "week": "weeks",
    "woche": "weeks",
}  # fmt: skip


def _unit(word: str, known: dict[str, Any]) -> Any:
    word = " ".join(word.lower().split())
    return known.get(word) or next((known[word[:-n]] for n in (1, 2) if word[:-n] in known), None)


def duration(lowest: timedelta, highest: timedelta, example: str, allowed: tuple[str, str]) -> BeforeValidator:
    """A length of time such as "5 minutes"; `allowed` says the bounds in words."""
    least, most = allowed

    def read(value: object) -> timedelta:
        if isinstance(value, timedelta):
            return value
        found = _COUNTED.fullmatch(value) if isinstance(value, str) else None
        seconds = _unit(found[2], _SECONDS) if found else None
        if not found or not seconds:
            raise fault(
                worded(
                    '{found} is no length of time; give a number and a unit, like "{example}"',
                    found=shown(value),
                    example=example,
                )
            )
        length = timedelta(seconds=min(int(found[1]) * seconds, 10**11))
        if not lowest <= length <= highest:
            size = worded("too short") if length < lowest else worded("too long")
            raise fault(
                worded(
                    '{found} is {size}; give "{least}" to "{most}"',
                    found=shown(value),
                    size=size,
                    least=least,
                    most=most,
                )
            )
        return length

    return BeforeValidator(read)


@dataclass(frozen=True, slots=True)
class Span:
    """So many "business days", "days" or "weeks" (`unit` is one of these three)."""

    count: int
    unit: str = "business days"

    def __str__(self) -> str:
        return f"{self.count} {self.unit if self.count != 1 else self.unit[:-1]}"


def _span(value: object) -> Span:
    if isinstance(value, Span):
        return value
    found = _COUNTED.fullmatch(value) if isinstance(value, str) else None
    unit = _unit(found[2], _SPAN_UNITS) if found else None
    if not found or not unit:
        raise fault(
            worded(
                '{found} is no waiting time; give a number and a unit, like "5 business days", "10 days" or "2 weeks"',
                found=shown(value),
            )
        )
    span = Span(int(found[1]), unit)
    if span.count < 1:
        raise fault(
            worded(
                '{found} is too short; give at least "1 day" (the example has "5 business days")', found=shown(value)
            )
        )
    if span.count > (52 if unit == "weeks" else 365):
        raise fault(worded('{found} is too long; give at most "365 days" or "52 weeks"', found=shown(value)))
    return span


SpanText = Annotated[Span, BeforeValidator(_span)]


def _clock_time(value: object) -> time:
    if isinstance(value, time) and not (value.second or value.microsecond):
        return value
    found = re.fullmatch(r"\s*(\d{1,2}):(\d{2})\s*", value) if isinstance(value, str) else None
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise fault(
            worded(
                '{found} is no time of day; give hours and minutes from "00:00" to "23:59", like "07:30"',
                found=shown(value),
            )
        )
    return time(int(found[1]), int(found[2]))


ClockTime = Annotated[time, BeforeValidator(_clock_time)]

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONG = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonntag": 6,
    "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6, "tues": 1, "thur": 3, "thurs": 3,
}  # fmt: skip
_DAY_NUMBERS = _LONG | {name: number for number, name in enumerate(WEEKDAYS)}


def _weekday_number(word: object) -> int:
    text = word.strip().lower() if isinstance(word, str) else ""
    if text not in _DAY_NUMBERS:
        raise fault(worded("{found} is no weekday; give one of {names}", found=shown(word), names=", ".join(WEEKDAYS)))
    return _DAY_NUMBERS[text]


def _day_range(text: object) -> list[int]:
    if not isinstance(text, str) or "-" not in text:
        return [_weekday_number(text)]
    first, last = (_weekday_number(word) for word in text.split("-", 1))
    return [(first + step) % 7 for step in range((last - first) % 7 + 1)]


def weekdays(value: object) -> tuple[int, ...]:
    """The sorted numbers of "mon-fri", "mon, wed", "daily" or a list of such."""
    if isinstance(value, str) and value.strip().lower() in ("daily", "every day"):
        return tuple(range(7))
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list | tuple):
        raise fault(
            worded('{found} names no weekdays; give them like "mon-fri" or "mon, wed, fri"', found=shown(value))
        )
    if not any(part.strip() if isinstance(part, str) else True for part in parts):
        raise fault(worded('names no day; give at least one, like "mon-fri"'))
    if all(type(part) is int and 0 <= part <= 6 for part in parts):
        return tuple(sorted(set(parts)))
    return tuple(sorted({number for part in parts for number in _day_range(part)}))


def _digest_days(value: object) -> tuple[int, ...]:
    if value in ("", []) or (isinstance(value, str) and not value.strip()):
        raise fault(worded('names no day, so the digest would never come; give at least one, like "mon-fri"'))
    return weekdays(value)


DigestDays = Annotated[tuple[int, ...], BeforeValidator(_digest_days)]
Weekdays = Annotated[tuple[int, ...], BeforeValidator(weekdays)]
"""Sorted weekday numbers, Monday 0 to Sunday 6."""


def weekday_or_never(value: object) -> int | None:
    """The number of one weekday, None for "never"."""
    if value in (None, False) or (isinstance(value, str) and value.strip().lower() == "never"):
        return None
    if type(value) is int and 0 <= value <= 6:
        return value
    if not isinstance(value, str) or value.strip().lower() not in _DAY_NUMBERS:
        raise fault(
            worded(
                '{found} is no weekday; give one of {names} or "never"', found=shown(value), names=", ".join(WEEKDAYS)
            )
        )
    return _weekday_number(value)


WeekdayOrNever = Annotated[int | None, BeforeValidator(weekday_or_never)]


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """Days on which the owner does not work: from `first` to `last`, in each year where `yearly`."""

    first: date
    last: date
    yearly: bool = False

    def within(self, first: date, last: date) -> frozenset[date]:
        """The single days of these that lie between `first` and `last` (both included)."""
        starts = [self.first]
        if self.yearly:  # from the year before, as the days may run over new year
            starts = [self.first.replace(year=year) for year in range(first.year - 1, last.year + 1)]
        length = (self.last - self.first).days + 1
        days = (start + timedelta(days=step) for start in starts for step in range(length))
        return frozenset(day for day in days if first <= day <= last)


_SAMPLE_YEAR = 2001  # of yearly days; no leap year, so 29 February is refused instead of skipped


def _one_day(text: str) -> tuple[date, bool]:
    yearly = re.fullmatch(r"\d{2}-\d{2}", text) is not None
    return date.fromisoformat(f"{_SAMPLE_YEAR}-{text}" if yearly else text), yearly


def _closed_days(value: object) -> ClosedDays:
    if isinstance(value, ClosedDays):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return ClosedDays(value, value)
    cure = worded('give a day 2026-12-28, a range "2026-12-28..2027-01-06" or a day of every year "12-24"')
    found = shown(value)
    if not isinstance(value, str):
        raise fault(worded("{found} is no day; {cure}", found=found, cure=cure))
    first_text, dots, last_text = (part.strip() for part in value.partition(".."))
    try:
        (first, yearly), (last, last_yearly) = _one_day(first_text), _one_day(last_text if dots else first_text)
    except ValueError:
        raise fault(worded("{found} is no day; {cure}", found=found, cure=cure)) from None
    if yearly and last_yearly and last < first:
        last = last.replace(year=_SAMPLE_YEAR + 1)
    if yearly is not last_yearly or not timedelta(0) <= last - first <= timedelta(days=365):
        raise fault(worded("{found} ends before it begins or is longer than a year; {cure}", found=found, cure=cure))
    return ClosedDays(first, last, yearly)


Closed = Annotated[ClosedDays, BeforeValidator(_closed_days)]
ClosedList = Annotated[tuple[Closed, ...], BeforeValidator(listed_by_comma)]
