"""Which days and which stand-in does a text name? (the ground floor, while it is being built)"""

from __future__ import annotations

from collections.abc import Container
from datetime import date

from watcher.core import dates, standin
from watcher.core.dates import Absence, Found
from watcher.core.message import Address


def absence_named(text: str, *, written_on: date) -> Absence:
    """`dates.absence`."""
    try:
        return dates.absence(text, written_on=written_on)
    except NotImplementedError:
        return Absence()


def days_named(text: str, *, today: date) -> tuple[Found, ...]:
    """`dates.find_dates`."""
    try:
        return dates.find_dates(text, today=today)
    except NotImplementedError:
        return ()


def stand_in_named(text: str, *, absent: Container[str]) -> Address | None:
    """`standin.stand_in`."""
    try:
        return standin.stand_in(text, absent=absent)
    except NotImplementedError:
        return None
