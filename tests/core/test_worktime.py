"""When is N business days later? Plain dates in, plain dates out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.worktime import (
    Span,
    Unit,
    Worktime,
    known_categories,
    known_countries,
)

BAVARIA = Worktime("Europe/Berlin", country="DE", subdivision="BY", categories=("catholic",))
BERLIN = ZoneInfo("Europe/Berlin")
FIVE = Span(5)
instants = st.integers(946_684_800, 2_840_140_800).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
days = st.dates(date(2000, 1, 1), date(2060, 1, 1))
counts = st.integers(1, 60)


def berlin(text: str) -> datetime:
    """A local instant of Berlin."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("sent", "span", "due"),
    [
        pytest.param("2026-11-16T09:00", FIVE, "2026-11-23", id="Monday and five business days is Monday"),
        pytest.param("2026-11-14T09:00", FIVE, "2026-11-20", id="sent on a Saturday counts from Monday"),
        pytest.param("2026-11-15T23:59", FIVE, "2026-11-20", id="sent late on Sunday counts from Monday"),
        pytest.param("2026-11-16T00:00", FIVE, "2026-11-23", id="the first minute of a day belongs to it"),
        pytest.param("2026-12-22T15:00", FIVE, "2026-12-30", id="Christmas lies between"),
        pytest.param("2026-04-01T12:00", FIVE, "2026-04-10", id="Easter lies between"),
        pytest.param("2026-08-12T12:00", FIVE, "2026-08-19", id="a holiday on a Saturday changes nothing"),
        pytest.param("2028-08-14T12:00", Span(1), "2028-08-16", id="Assumption Day in Catholic Bavaria"),
        pytest.param("2026-11-23T12:00", Span(10, Unit.DAYS), "2026-12-03", id="calendar days pass over weekends"),
        pytest.param("2026-11-23T12:00", Span(2, Unit.WEEKS), "2026-12-07", id="two weeks"),
    ],
)
def test_due_day(sent: str, span: Span, due: str) -> None:
    """A follow-up is due from local midnight of the N-th day after the day of sending."""
    assert BAVARIA.due_at(berlin(sent), span) == berlin(f"{due}T00:00")


@pytest.mark.parametrize(
    ("start", "due_utc"),
    [
        pytest.param("2026-03-27T12:00", "2026-03-29T22:00", id="into summer time: Monday begins at 22:00 UTC"),
        pytest.param("2026-10-23T12:00", "2026-10-25T23:00", id="out of summer time: Monday begins at 23:00 UTC"),
    ],
)
def test_clock_change(start: str, due_utc: str) -> None:
    """Both days on which the clock changes leave the due instant at local midnight."""
    assert BAVARIA.due_at(berlin(start), Span(1)) == datetime.fromisoformat(due_utc).replace(tzinfo=UTC)


def test_due_on_the_change_day_itself() -> None:
    """A due day that is the change day begins at its own midnight, before the clock moves."""
    every_day = Worktime("Europe/Berlin", weekdays=frozenset(range(7)))
    assert every_day.due_at(berlin("2026-10-24T12:00"), Span(1)) == datetime(2026, 10, 24, 22, tzinfo=UTC)
    assert every_day.due_at(berlin("2026-03-28T12:00"), Span(1)) == datetime(2026, 3, 28, 23, tzinfo=UTC)


def test_day_without_midnight() -> None:
    """Where the clock jumps over midnight, the day begins with the jump."""
    cairo = Worktime("Africa/Cairo")
    begin = cairo.midnight(date(2026, 4, 24))
    assert begin == datetime(2026, 4, 23, 22, tzinfo=UTC)
    assert cairo.local_day(begin) == date(2026, 4, 24)
    assert cairo.local_day(begin - timedelta(seconds=1)) == date(2026, 4, 23)


def test_local_day_of_sending_counts() -> None:
    """A mail sent at night in UTC was sent the next morning in Auckland."""
    auckland = Worktime("Pacific/Auckland")
    assert auckland.local_day(datetime(2026, 11, 22, 12, tzinfo=UTC)) == date(2026, 11, 23)


def test_own_closed_days_and_working_week() -> None:
    """Own closed days and own working weekdays are kept."""
    closed = frozenset({date(2026, 12, 24), date(2026, 12, 31)})
    worktime = Worktime("Europe/Berlin", country="DE", closed_days=closed, weekdays=frozenset({0, 1, 2, 3}))
    assert not worktime.is_business_day(date(2026, 12, 24))
    assert not worktime.is_business_day(date(2026, 11, 27))
    assert worktime.next_business_day(date(2026, 12, 23)) == date(2026, 12, 28)


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "open_"),
    [
        pytest.param("DE", "BY", "2026-01-06", False, id="Epiphany in Bavaria"),
        pytest.param("DE", "Bayern", "2026-01-06", False, id="by its name"),
        pytest.param("de", "de-by", "2026-01-06", False, id="in lower case"),
        pytest.param("DE", "DE-by", "2026-01-06", False, id="ISO 3166-2 in full"),
        pytest.param("DE", "BE", "2026-01-06", True, id="not in Berlin"),
        pytest.param("DE", "Augsburg", "2025-08-08", False, id="the Peace Festival of Augsburg"),
        pytest.param("AT", "Wien", "2026-10-26", False, id="Austria's national day"),
        pytest.param("CH", "ZH", "2025-08-01", False, id="Switzerland's"),
        pytest.param("US", "", "2026-07-03", False, id="observed on the Friday before"),
        pytest.param("GB", "SCT", "2026-01-02", False, id="the second of January in Scotland"),
        pytest.param("", "", "2026-12-25", True, id="no country, no holidays"),
    ],
)
def test_public_holidays(country: str, subdivision: str, day: str, open_: bool) -> None:
    """Public holidays are those of the configured country and subdivision."""
    worktime = Worktime("Europe/Berlin", country=country, subdivision=subdivision)
    assert worktime.is_business_day(date.fromisoformat(day)) is open_


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param({"country": "XX"}, "unknown country 'XX'; give one of AD, AE", id="country"),
        pytest.param({"country": "Deutschland"}, "unknown country", id="a country's name"),
        pytest.param(
            {"country": "DE", "subdivision": "XY"}, "unknown subdivision 'XY' of DE; give one of", id="subdivision"
        ),
        pytest.param({"country": "SM", "subdivision": "1"}, "no subdivisions", id="country without subdivisions"),
        pytest.param({"subdivision": "BY"}, "needs its country", id="subdivision alone"),
        pytest.param(
            {"country": "DE", "categories": ("lunar",)}, "unknown kind of holiday 'lunar'", id="kind of holiday"
        ),
        pytest.param({"weekdays": frozenset()}, "at least one", id="no working day at all"),
        pytest.param({"weekdays": frozenset({7})}, "0 .Monday. to 6", id="an eighth day"),
    ],
)
def test_unusable_settings(options: dict[str, object], message: str) -> None:
    """Settings that cannot be used are refused with what is allowed."""
    with pytest.raises(ValueError, match=message):
        Worktime("Europe/Berlin", **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("zone", ["Europe/Bayern", "", "../etc/passwd", "Europe"])
def test_unknown_zone(zone: str) -> None:
    """An unknown time zone is refused."""
    with pytest.raises(ValueError, match="unknown time zone"):
        Worktime(zone)


def test_what_is_known() -> None:
    """Countries and further kinds of holidays can be listed."""
    assert {"DE", "AT", "CH", "US", "GB"} <= set(known_countries())
    assert "catholic" in known_categories("DE")
    with pytest.raises(ValueError):
        known_categories("XX")


@given(instants, counts)
def test_due_on_an_open_day(start: datetime, count: int) -> None:
    """Business days never end on a closed day, and exactly N of them lie between."""
    due = BAVARIA.due_at(start, Span(count))
    day = BAVARIA.local_day(due)
    assert BAVARIA.is_business_day(day)
    assert due == BAVARIA.midnight(day) > start
    assert BAVARIA.business_days_between(start, due) == count


@given(instants, instants, counts)
def test_later_sent_is_never_due_earlier(one: datetime, other: datetime, count: int) -> None:
    """What was sent later is not due earlier, whatever the unit."""
    first, last = sorted((one, other))
    for unit in Unit:
        assert BAVARIA.due_at(first, Span(count, unit)) <= BAVARIA.due_at(last, Span(count, unit))


@given(instants, counts)
def test_longer_is_later(start: datetime, count: int) -> None:
    """One day more is due later."""
    for unit in Unit:
        assert BAVARIA.due_at(start, Span(count, unit)) < BAVARIA.due_at(start, Span(count + 1, unit))


@given(days, st.integers(0, 800))
def test_counted_as_by_hand(day: date, length: int) -> None:
    """The count of business days is what walking day by day gives."""
    end = day + timedelta(days=length)
    walked = sum(BAVARIA.is_business_day(day + timedelta(days=n)) for n in range(1, length + 1))
    assert BAVARIA.business_days_between(BAVARIA.midnight(day), BAVARIA.midnight(end)) == walked
    assert BAVARIA.business_days_between(BAVARIA.midnight(end), BAVARIA.midnight(day)) == 0


@given(days)
def test_next_business_day_skips_only_closed_days(day: date) -> None:
    """Between a day and the next business day nothing was open."""
    then = BAVARIA.next_business_day(day)
    assert then > day
    assert BAVARIA.is_business_day(then)
    assert not any(BAVARIA.is_business_day(day + timedelta(days=n)) for n in range(1, (then - day).days))


@given(days, st.sampled_from(["Europe/Berlin", "America/Havana", "Africa/Cairo", "Pacific/Apia", "Asia/Kathmandu"]))
def test_midnight_begins_the_day(day: date, zone: str) -> None:
    """A day begins at its midnight and not a moment earlier, in any zone."""
    worktime = Worktime(zone)
    begin = worktime.midnight(day)
    assert worktime.local_day(begin - timedelta(seconds=1)) < day
    assert worktime.local_day(begin) == day or zone == "Pacific/Apia"  # Samoa had no 30 December 2011
