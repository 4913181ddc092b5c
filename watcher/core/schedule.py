"""Is a digest due now?

The scheduler is only a clock: it may fire late, twice or not at all (suspend, restart, a change of DST). Whether a
digest is owed is computed here from the schedule, the instant and the last digest, so that firing again is harmless.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Schedule:
    """At what local time, on which weekdays (0 = Monday), in which zone the owner wants the digest."""

    at: time
    weekdays: frozenset[int]
    zone: ZoneInfo

    def instant(self, day: date) -> datetime:
        """The UTC instant of the digest on a local day.

        A time that DST skips moves behind the gap; of a time that comes twice the first counts (PEP 495, fold=0).
        """
        return datetime.combine(day, self.at, tzinfo=self.zone).astimezone(UTC)

    def latest(self, now: datetime) -> datetime | None:
        """The last instant at or before `now` at which a digest was wanted; None without weekdays."""
        today = now.astimezone(self.zone).date()
        for days in range(8):
            day = today - timedelta(days=days)
            if day.weekday() in self.weekdays and self.instant(day) <= now:
                return self.instant(day)
        return None

    def upcoming(self, now: datetime) -> datetime | None:
        """The first instant after `now` at which a digest is wanted; None without weekdays."""
        today = now.astimezone(self.zone).date()
        for days in range(9):
            day = today + timedelta(days=days)
            if day.weekday() in self.weekdays and self.instant(day) > now:
                return self.instant(day)
        return None


def day_owed(schedule: Schedule, *, now: datetime, last_day: date | None, watching_since: datetime) -> date | None:
    """The local day whose digest is owed at `now`, or None.

    `last_day` is the local day of the last digest (sent, skipped or under way), `watching_since` when this mailbox was
    first watched: nothing was missed before. A digest missed on an earlier day is made up for today, unless today's own
    is still to come.
    """
    latest = schedule.latest(now)
    if latest is None or latest < watching_since:
        return None
    today = now.astimezone(schedule.zone).date()
    wanted = latest.astimezone(schedule.zone).date()
    if last_day is not None and last_day >= wanted:
        return None
    upcoming = schedule.upcoming(now)
    if wanted < today and upcoming is not None and upcoming.astimezone(schedule.zone).date() == today:
        return None
    return today
