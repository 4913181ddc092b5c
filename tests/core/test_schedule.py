"""Is a digest due now?"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.schedule import Schedule, day_owed

BERLIN = ZoneInfo("Europe/Berlin")
WORKDAYS = Schedule(time(7, 30), frozenset(range(5)), BERLIN)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def local(text: str) -> datetime:
    """A Berlin wall-clock time as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "last_day", "owed"),
    [
        pytest.param("2026-11-23T07:29", "2026-11-20", None, id="a minute too early"),
        pytest.param("2026-11-23T07:30", "2026-11-20", "2026-11-23", id="on time"),
        pytest.param("2026-11-23T18:00", "2026-11-20", "2026-11-23", id="late, same day"),
        pytest.param("2026-11-23T18:00", "2026-11-23", None, id="already sent"),
        pytest.param("2026-11-24T06:00", "2026-11-20", None, id="missed yesterday, today's is still to come"),
        pytest.param("2026-11-21T09:00", "2026-11-19", "2026-11-21", id="Friday missed, made up on Saturday"),
        pytest.param("2026-11-21T09:00", "2026-11-20", None, id="no digest on a Saturday"),
        pytest.param("2026-11-22T09:00", "2026-11-21", None, id="made up once only"),
    ],
)
def test_digest_owed(now: str, last_day: str, owed: str | None) -> None:
    """A digest is owed once for each chosen morning, late rather than never."""
    day = day_owed(WORKDAYS, now=local(now), last_day=date.fromisoformat(last_day), watching_since=LONG_AGO)
    assert day == (date.fromisoformat(owed) if owed else None)


def test_nothing_was_missed_before_the_first_start() -> None:
    """Whoever starts the service at ten is not sent a digest for half past seven."""
    ten = local("2026-11-23T10:00")
    assert day_owed(WORKDAYS, now=ten, last_day=None, watching_since=ten) is None
    assert day_owed(WORKDAYS, now=local("2026-11-24T07:30"), last_day=None, watching_since=ten) == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        pytest.param(date(2026, 3, 28), "2026-03-28T01:30+00:00", id="the day before"),
        pytest.param(date(2026, 3, 29), "2026-03-29T01:30+00:00", id="02:30 does not exist: 03:30 CEST"),
        pytest.param(date(2026, 10, 25), "2026-10-25T00:30+00:00", id="02:30 comes twice: the first"),
        pytest.param(date(2026, 10, 26), "2026-10-26T01:30+00:00", id="the day after"),
    ],
)
def test_change_of_dst(day: date, utc: str) -> None:
    """A digest at 02:30 local time comes once on both days on which the clocks change."""
    every_day = Schedule(time(2, 30), frozenset(range(7)), BERLIN)
    assert every_day.instant(day) == datetime.fromisoformat(utc)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), st.frozensets(st.integers(0, 6), min_size=1))
def test_latest_and_upcoming_enclose_now(moment: datetime, weekdays: frozenset[int]) -> None:
    """At any moment the last digest lies behind and the next one ahead, each on a chosen weekday."""
    now = moment.replace(tzinfo=UTC)
    schedule = Schedule(time(7, 30), weekdays, BERLIN)
    latest, upcoming = schedule.latest(now), schedule.upcoming(now)
    assert latest is not None
    assert upcoming is not None
    assert latest <= now < upcoming
    assert {latest.astimezone(BERLIN).weekday(), upcoming.astimezone(BERLIN).weekday()} <= weekdays
