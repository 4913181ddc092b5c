"""Which day do people mean who count weeks, name feasts or halve months?"""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.dates import absence, find_ahead, find_dates, meant

MONDAY = date(2026, 11, 23)

DAYS = (
    ("Mittwoch in einer Woche", "2026-12-02"),
    ("Mittwoch in acht Tagen", "2026-12-02"),
    ("Mittwoch in 14 Tagen", "2026-12-09"),
    ("Mittwoch in drei Wochen", "2026-12-16"),
    ("heute in drei Wochen", "2026-12-14"),
    ("morgen in zwei Wochen", "2026-12-08"),
    ("übernächste Woche am Mittwoch", "2026-12-09"),
    ("Wednesday week", "2026-12-02"),
    ("Wednesday fortnight", "2026-12-09"),
    ("tomorrow week", "2026-12-01"),
    ("a week on Wednesday", "2026-12-02"),
    ("two weeks on Wednesday", "2026-12-09"),
    ("a fortnight on Wednesday", "2026-12-09"),
    ("two weeks from Wednesday", "2026-12-09"),
    ("three weeks from today", "2026-12-14"),
    ("next week, probably Wednesday", "2026-12-02"),
    ("Wednesday the week after next", "2026-12-09"),
    ("am Freitag nach dem 11.12.", "2026-12-18"),
    ("am Montag vor dem 6.1.", "2027-01-04"),
    ("the Friday before the 18th", "2026-12-11"),
    ("on the Monday after 4 January", "2027-01-11"),
    ("am zehnten Dezember", "2026-12-10"),
    ("on the tenth of December", "2026-12-10"),
    ("on December the twenty-first", "2026-12-21"),
    ("zum Monatsersten", "2026-12-01"),
    ("ab dem 1. des nächsten Monats", "2026-12-01"),
    ("on the first of the month", "2026-12-01"),
    ("nach Mariä Empfängnis", "2026-12-08"),
    ("bis Mariä Lichtmess", "2027-02-02"),
    ("before Australia Day", "2027-01-26"),
    ("after MLK Day", "2027-01-18"),
    ("after Presidents' Day", "2027-02-15"),
    ("after Memorial Day", "2027-05-31"),
    ("after Black Friday", "2026-11-27"),
    ("on Giving Tuesday", "2026-12-01"),
    ("on the 2nd Tuesday of December", "2026-12-08"),
    ("vor dem 10.", "2026-12-10"),
    ("not before the 10th", "2026-12-10"),
)


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_known_in_whatever_way_it_is_counted(text: str, day: str) -> None:
    """A weekday and a span, an ordinal in words, a feast of one country: each is one certain day."""
    found = [one.first for one in find_dates(f"We decide {text}, I think.", today=MONDAY) if one.certain]
    assert found == [date.fromisoformat(day)]


def test_a_weekday_in_two_weeks_may_be_one_of_two_days() -> None:
    """Said on a Thursday, "Montag in zwei Wochen" may be eleven days off as well as eighteen: no day is certain."""
    (found,) = find_dates("Wir entscheiden Montag in zwei Wochen.", today=date(2026, 11, 26))
    assert (found.first, found.last, found.certain) == (date(2026, 12, 7), date(2026, 12, 14), False)


@pytest.mark.parametrize("text", ["Das wird ein Flyer für Halloween", "Happy Australia Day", "our Black Friday sale"])
def test_a_feast_is_no_date_of_its_own(text: str) -> None:
    """What is made for a feast bears its name: without a word that leads to a day none is meant."""
    assert not [one for one in find_dates(text, today=MONDAY) if one.certain and not one.is_weekday]


ROUGHLY = (
    ("am Wochenende", "2026-11-29"),
    ("übers Wochenende", "2026-11-29"),
    ("after the weekend", "2026-11-29"),
    ("bis zum Wochenende", "2026-11-27"),
    ("in der zweiten Januarhälfte", "2027-01-16"),
    ("in the second half of December", "2026-12-16"),
    ("in der ersten Woche im neuen Jahr", "2027-01-07"),
    ("in the first week of the new year", "2027-01-07"),
    ("in the first week after New Year", "2027-01-08"),
    ("in der Woche nach Ostern", "2027-04-02"),
    ("the week after Thanksgiving", "2026-12-04"),
    ("in den ersten Januartagen", "2027-01-07"),
    ("in anderthalb Wochen", "2026-12-04"),
    ("in einem Vierteljahr", "2027-02-23"),
    ("in a week or two", "2026-12-07"),
    ("six weeks from now", "2027-01-04"),
    ("in 10 working days", "2026-12-07"),
    ("in zehn Werktagen", "2026-12-07"),
    ("zwischen Weihnachten und Neujahr", "2026-12-31"),
    ("eine Woche vor Weihnachten", "2026-12-17"),
    ("two weeks before Christmas", "2026-12-10"),
    ("zwei Wochen nach Ostern", "2027-04-12"),
    ("zwei Wochen vor Heiligabend", "2026-12-10"),
    ("bis Ende Quartal", "2026-12-31"),
    ("ein paar Tage nach den Feiertagen", "2027-01-04"),
    ("Anfang nächsten Monats", "2026-12-11"),
    ("Mitte des kommenden Monats", "2026-12-21"),
    ("at the end of next month", "2026-12-31"),
    ("zum Quartalsende", "2026-12-31"),
    ("by the end of the quarter", "2026-12-31"),
    ("im Laufe des Dezembers", "2026-12-01"),
    ("later next week", "2026-12-04"),
    ("first quarter of next year", "2027-02-01"),
    ("Anfang KW 50", "2026-12-08"),
    ("Mitte KW 50", "2026-12-09"),
    ("right after Thanksgiving", "2026-11-27"),
    ("the day after Christmas", "2026-12-27"),
    ("gleich nach Neujahr", "2027-01-02"),
    ("could we have a fortnight", "2026-12-07"),
)


@pytest.mark.parametrize(("text", "day"), ROUGHLY)
def test_a_rough_time_has_a_day(text: str, day: str) -> None:
    """Weekends, halves of months, the week behind a feast: whoever decides in a short one has all of it for it."""
    assert [meant(one, asked=False) for one in find_ahead(text, today=MONDAY)] == [date.fromisoformat(day)]


AWAY = (
    ("Ich bin Mittwoch in 14 Tagen wieder da.", None, "2026-12-09"),
    ("I'm back Wednesday fortnight.", None, "2026-12-09"),
    ("I am away for two weeks from Wednesday.", "2026-12-08", None),
    ("On leave two weeks from Monday.", "2026-12-13", None),
    ("Ich bin bis zum dritten Dezember im Urlaub.", "2026-12-03", None),
    ("Unsere Werkstatt bleibt bis zum 3. Advent geschlossen.", "2026-12-13", None),
    ("Unsere Werkstatt bleibt vom 1. bis 3. Advent geschlossen.", "2026-12-13", None),
    ("Ich bin nächste Woche am Mittwoch wieder da.", None, "2026-12-02"),
    ("Back next week, probably Wednesday.", None, "2026-12-02"),
    ("I'm off until Cyber Monday.", None, "2026-11-30"),
    ("Ab dem Monatsersten bin ich wieder da.", None, "2026-12-01"),
)


@pytest.mark.parametrize(("text", "until", "returns"), AWAY)
def test_an_absence_ends_on_a_day_however_it_is_counted(text: str, until: str | None, returns: str | None) -> None:
    """A notice that counts weeks from a weekday is waited for until that day, and not until the coming weekday."""
    told = absence(text, written_on=MONDAY)
    assert until is None or told.away_until == date.fromisoformat(until)
    assert returns is None or told.returns_on == date.fromisoformat(returns)


def test_an_absence_over_the_days_between_the_years_names_no_day() -> None:
    """ "Zwischen Weihnachten und Neujahr" is no absence until New Year's Day for certain."""
    told = absence("Ich bin zwischen Weihnachten und Neujahr nicht da.", written_on=MONDAY)
    assert told.returns_on is None


@pytest.mark.parametrize(
    "piece", ["two weeks from ", "mittwoch in ", "first week after ", "zweite hälfte ", "vor dem 1"]
)
def test_a_text_of_spans_holds_nothing_up(piece: str) -> None:
    """A hostile text of nothing but beginnings is read in no time."""
    assert len(find_dates(piece * 6_000, today=MONDAY)) < 300


@pytest.mark.parametrize("text", ["Sonntagabend", "Sunday night"])
def test_a_part_of_a_weekday_counts_where_it_is_asked_for(text: str) -> None:
    """Said of the evening on which somebody answers, a weekday is that day; nobody is away because of it."""
    assert find_dates(text, today=MONDAY) == ()
    (found,) = find_dates(text, today=MONDAY, in_part=True)
    assert (found.first, found.last) == (date(2026, 11, 29), date(2026, 11, 29))


@pytest.mark.parametrize(
    "text", ["bis zum Achtundzwanzigsten", "am Achtundzwanzigsten", "Noch am Abend des 28. schreibe ich"]
)
def test_a_day_of_the_month_is_one_in_words_too(text: str) -> None:
    """An ordinal with a capital letter behind a word that leads to days is the next day of that number."""
    (found,) = find_dates(text, today=MONDAY)
    assert (found.first, found.certain) == (date(2026, 11, 28), True)


@pytest.mark.parametrize("text", ["zum zweiten Mal", "am Zweiten Advent", "zum Ersten Vorsitzenden"])
def test_other_ordinals_are_no_days_of_a_month(text: str) -> None:
    """What is counted otherwise names no day of this month."""
    assert not [one for one in find_dates(text, today=MONDAY) if one.first.day in (1, 2)]
