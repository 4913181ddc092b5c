"""What is a mail of the demo?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from watcher.core.worktime import Worktime

NAME, ADDRESS = "Jana Sommer", "jana@sommer-design.example"
ZONE, COUNTRY, SUBDIVISION = "Europe/Berlin", "DE", "BY"


@dataclass(frozen=True, slots=True)
class DemoMail:
    """A mail as it lies on the server; `internal_date` in UTC, `raw` as RFC 5322 says, `flags` as IMAP names them."""

    folder: str
    internal_date: datetime
    raw: bytes
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Folders:
    """How the mailbox calls its folders."""

    sent: str
    junk: str
    trash: str
    archive: str
    clients: str


GERMAN_FOLDERS = Folders("Gesendet", "Spam", "Papierkorb", "Archiv", "Kunden")
ENGLISH_FOLDERS = Folders("Sent", "Junk", "Trash", "Archive", "Clients")
OWNER = Person(NAME, ADDRESS)


class Days:
    """The owner's calendar around `now`: so many business days ago, and ahead."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.worktime = Worktime(ZONE, country=COUNTRY, subdivision=SUBDIVISION)
        self.today = self.worktime.local_day(now)

    def ago(self, business_days: int, clock: str = "10:00") -> datetime:
        """That time of the owner's day (UTC) so many business days before today; never later than 20 minutes ago."""
        day = self.today
        for _ in range(business_days):
            day -= timedelta(days=1)
            while not self.worktime.is_business_day(day):
                day -= timedelta(days=1)
        moment = datetime.combine(day, time.fromisoformat(clock), tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
        return min(moment, self.now - timedelta(minutes=20))

    def ahead(self, business_days: int) -> date:
        """The business day so many after today."""
        return self.worktime.nth_business_day(self.today, business_days)


def german(day: date) -> str:
    """As Germans write a day in a letter."""
    return f"{day:%d.%m.%Y}"


def english(day: date) -> str:
    """As the English write one: "7 December 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
