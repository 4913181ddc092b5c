"""When is N business days later?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


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


class Worktime:
    """The owner's business days: working weekdays, public holidays of a country and subdivision, own closed days."""

    def __init__(
        self,
        zone: str,
        *,
        country: str = "",
        subdivision: str = "",
        closed_days: frozenset[date] = frozenset(),
        weekdays: frozenset[int] = frozenset(range(5)),
    ) -> None:
        raise NotImplementedError

    def is_business_day(self, day: date) -> bool:
        """Whether work is done that day."""
        raise NotImplementedError

    def due_at(self, start: datetime, span: Span) -> datetime:
        """The UTC instant of local 00:00 on the N-th (business) day after the local day of `start`."""
        raise NotImplementedError

    def business_days_between(self, start: datetime, end: datetime) -> int:
        """How many business days lie after the local day of `start`, up to and including the local day of `end`."""
        raise NotImplementedError

    def next_business_day(self, day: date) -> date:
        """The first business day after `day`."""
        raise NotImplementedError

    def local_day(self, instant: datetime) -> date:
        """The owner's calendar day of an instant."""
        raise NotImplementedError

    def midnight(self, day: date) -> datetime:
        """The UTC instant at which the owner's `day` begins."""
        raise NotImplementedError
