"""When did the server receive a mail?

INTERNALDATE (RFC 9051 2.3.3) as UTC seconds since 1970. A sync reads it a hundred thousand times: days and zones
are looked up.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache

_MONTHS = {
    name: month
    for month, name in enumerate(
        (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"), start=1
    )
}
MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SHAPE = re.compile(rb"\s*(\d{1,2}-[A-Za-z]{3}-\d{4}) (\d\d:\d\d:\d\d) ([+-]\d{4})\s*")
_DATE_FIELD = re.compile(rb"^Date:[ \t]*([^\r\n]+(?:\r?\n[ \t][^\r\n]*)*)", re.IGNORECASE | re.MULTILINE)


@lru_cache(maxsize=4096)
def _midnight(day: bytes) -> int:
    number, month, year = day.split(b"-")
    ordinal = date(int(year), _MONTHS[month.lower()], int(number)).toordinal()
    return (ordinal - date(1970, 1, 1).toordinal()) * 86400


def _seconds(clock: bytes) -> int:
    return int(clock[:2]) * 3600 + int(clock[3:5]) * 60 + int(clock[6:])


@lru_cache(maxsize=256)
def _offset(zone: bytes) -> int:
    seconds = int(zone[1:3]) * 3600 + int(zone[3:5]) * 60
    return -seconds if zone[:1] == b"-" else seconds


def epoch(internal_date: bytes) -> int | None:
    """`17-Jul-1996 02:44:25 -0700` in seconds; None if it is no date at all."""
    found = _SHAPE.fullmatch(internal_date)
    if found is None:
        return None
    day, clock, zone = found.groups()
    try:
        return _midnight(day) + _seconds(clock) - _offset(zone)
    except (KeyError, ValueError):
        return None


def written(header: bytes) -> int:
    """What the Date field says, in seconds, for a mail whose server has no date for it; 0 where nothing helps."""
    found = _DATE_FIELD.search(header)
    if found is None:
        return 0
    try:
        when = parsedate_to_datetime(found[1].decode("ascii", "replace"))
        return max(0, int((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()))
    except (ValueError, TypeError, OverflowError, IndexError):
        return 0


def stamp(when: datetime) -> str:
    """A date-time for APPEND (RFC 9051 9, date-time), in UTC."""
    utc = when.astimezone(UTC)
    return f"{utc.day:02d}-{MONTH_NAMES[utc.month - 1]}-{utc.year:04d} {utc:%H:%M:%S} +0000"


def criterion(day: date) -> bytes:
    """A date for SEARCH (RFC 9051 6.4.4); strftime would write the months in the language of the machine."""
    return f"{day.day}-{MONTH_NAMES[day.month - 1]}-{day.year:04d}".encode()
