"""Which day do these words name?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.dates import Absence, Found, Lead, absence, day_named, find_dates, words_of

MONDAY = date(2026, 11, 23)


def days(text: str, *, today: date = MONDAY) -> list[tuple[str, str]]:
    """The certain days and ranges of a text, in ISO form."""
    return [(f.first.isoformat(), f.last.isoformat()) for f in find_dates(text, today=today) if f.certain]


def day(iso: str) -> list[tuple[str, str]]:
    return [(iso, iso)]


ONE_DAY = {
    "4.12.": "2026-12-04",
    "04.12.26": "2026-12-04",
    "04.12.2026": "2026-12-04",
    "4. 12. 2026": "2026-12-04",
    "4. Dezember": "2026-12-04",
    "4. Dezember 2026": "2026-12-04",
    "4. Dez. 2026": "2026-12-04",
    "4 Dez 26": "2026-12-04",
    "Freitag, den 4. Dezember": "2026-12-04",
    "Fr., 04.12.": "2026-12-04",
    "am Freitag, dem 4.12.": "2026-12-04",
    "4.12. (Freitag)": "2026-12-04",
    "4 December": "2026-12-04",
    "4th of December 2026": "2026-12-04",
    "December 4": "2026-12-04",
    "Dec 4th, 2026": "2026-12-04",
    "Friday, December 4th": "2026-12-04",
    "Fri 4 Dec": "2026-12-04",
    "2026-12-04": "2026-12-04",
    "2026-12-04T08:00:00+01:00": "2026-12-04",
    "until Dec 4 at 10 am": "2026-12-04",
    "bis 4.12., 18 Uhr": "2026-12-04",
    "bis 4.12": "2026-12-04",
    "12/14/2026": "2026-12-14",
    "14/12/2026": "2026-12-14",
    "Friday, 12/04/2026": "2026-12-04",
    "6.1.": "2027-01-06",
    "15.10.": "2026-10-15",
    "heute": "2026-11-23",
    "morgen": "2026-11-24",
    "übermorgen": "2026-11-25",
    "the day after tomorrow": "2026-11-25",
    "am Mittwoch": "2026-11-25",
    "am Montag": "2026-11-30",
    "nächsten Montag": "2026-11-30",
    "kommenden Freitag": "2026-11-27",
    "this Friday": "2026-11-27",
    "Heiligabend": "2026-12-24",
    "New Year's Eve": "2026-12-31",
    "Mittwoch, 4. November 2026": "2026-11-04",
    "letzten Freitag": "2026-11-20",
    "am vergangenen Montag": "2026-11-16",
    "bis letzte Woche Mittwoch": "2026-11-18",
    "am Donnerstag letzter Woche": "2026-11-19",
    "last Friday": "2026-11-20",
    "am letzten Freitag im November": "2026-11-27",
    "the last Monday of January": "2027-01-25",
    "on Tuesday of last week": "2026-11-17",
    "letzten Freitag, den 20.11.": "2026-11-20",
}


@pytest.mark.parametrize(("text", "expected"), ONE_DAY.items(), ids=ONE_DAY)
def test_a_day_is_found_in_every_form(text: str, expected: str) -> None:
    """One day is read from the forms German and English writers use."""
    assert days(text) == day(expected)


RANGES = {
    "vom 23.11. bis 4.12.": ("2026-11-23", "2026-12-04"),
    "vom 23. bis 27. November": ("2026-11-23", "2026-11-27"),
    "23.-27.11.2026": ("2026-11-23", "2026-11-27"),
    "23.11.-04.12.2026": ("2026-11-23", "2026-12-04"),
    "23.11.2026 - 04.12.2026": ("2026-11-23", "2026-12-04"),
    "23.11.2026-04.12.2026": ("2026-11-23", "2026-12-04"),
    "vom 23.12. bis einschließlich 6.1.": ("2026-12-23", "2027-01-06"),
    "vom 23.12. bis 6.1.2027": ("2026-12-23", "2027-01-06"),
    "von Montag, 30.11., bis Freitag, 4.12.": ("2026-11-30", "2026-12-04"),
    "23. und 24. Dezember": ("2026-12-23", "2026-12-24"),
    "heute und morgen": ("2026-11-23", "2026-11-24"),
    "from 23 to 27 November": ("2026-11-23", "2026-11-27"),
    "November 23 to December 4": ("2026-11-23", "2026-12-04"),
    "Nov 23-27, 2026": ("2026-11-23", "2026-11-27"),
    "Monday 23 November until and including Friday 4 December 2026": ("2026-11-23", "2026-12-04"),
    "11/23/2026 to 12/04/2026": ("2026-11-23", "2026-12-04"),
    "24 Nov – 12/04/2026": ("2026-11-24", "2026-12-04"),
    "24. November bis einschließlich Dienstag nächster Woche": ("2026-11-24", "2026-12-01"),
    "Donnerstag bis Dienstag nächster Woche": ("2026-11-26", "2026-12-01"),
    "Thursday to Tuesday of next week": ("2026-11-26", "2026-12-01"),
    "KW 49": ("2026-11-30", "2026-12-06"),
    "KW 49 und 50": ("2026-11-30", "2026-12-13"),
    "KW49-51": ("2026-11-30", "2026-12-20"),
    "KW 49, 50 und 51": ("2026-11-30", "2026-12-20"),
    "KW 52, 53 und 1": ("2026-12-21", "2027-01-10"),
    "KW 49, KW 50, KW 51": ("2026-11-30", "2026-12-20"),
    "KW 49 und 52": ("2026-11-30", "2026-12-06"),
    "weeks 49, 50, and 52": ("2026-11-30", "2026-12-13"),
    "49. Kalenderwoche": ("2026-11-30", "2026-12-06"),
    "KW 1": ("2027-01-04", "2027-01-10"),
    "nächste Woche": ("2026-11-30", "2026-12-06"),
    "this week": ("2026-11-23", "2026-11-29"),
}


@pytest.mark.parametrize(("text", "expected"), RANGES.items(), ids=RANGES)
def test_a_range_is_found_in_every_form(text: str, expected: tuple[str, str]) -> None:
    """Both ends of a range are read, each taking from the other what it lacks."""
    assert days(text) == [expected]


NO_DATES = [
    "am letzten Freitag im Monat",
    "the last Friday of every month",
    "Tel. 089/12 04 26",
    "+49 30 1212-26, Fax -27",
    "Rechnung RE-2026-12-04",
    "Rechnung Nr. 4.12",
    "1.200,00 EUR",
    "12.10 €",
    "Version 1.12.3",
    "v1.12.",
    "siehe Punkt 4.12.",
    "um 9.12 Uhr",
    "9-17 Uhr",
    "192.168.12.4",
    "24/7",
    "1/2 Portion",
    "Guten Morgen",
    "am Morgen",
    "montags und freitags",
    "Mo-Fr 9-17 Uhr",
    "31.11.",
    "99.99.9999",
    "100 %, 4.12 %",
    "I may 5 times",
    "Call you after 6.",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_other_numbers_are_no_dates(text: str) -> None:
    """Telephone numbers, prices, versions, times and invoice numbers name no day."""
    assert days(text) == []


IN_DOUBT = [
    "12/04/2026",
    "bis 12/04",
    "Mitte Januar",
    "until the end of November",
    "für zwei Wochen",
    "for the next two weeks",
    "nächsten Monat",
    "next Friday",
    "bis März 2027",
    "Dienstag, 7. Dezember 2026",
    "Montag bis Freitag",
    "Montag von 9 bis 12 Uhr",
    "10/11/2026 - 12/11/2026",
]


@pytest.mark.parametrize("text", IN_DOUBT)
def test_what_names_no_certain_day_says_so(text: str) -> None:
    """Vague times, dates that can be read in two ways and weekdays that do not fit are found, and are not certain."""
    founds = find_dates(text, today=MONDAY)
    assert founds
    assert not any(found.certain for found in founds)


def test_one_date_settles_the_others() -> None:
    """A date that can be read one way only tells how the others of the text are written."""
    assert days("12/14/2026, 12/04/2026") == [("2026-12-14", "2026-12-14"), ("2026-12-04", "2026-12-04")]
    assert days("14/12/2026, 04/12/2026") == [("2026-12-14", "2026-12-14"), ("2026-12-04", "2026-12-04")]
    assert days("bis 12/04/2026 (4. Dezember)")[-1] == ("2026-12-04", "2026-12-04")


def test_the_word_that_leads_to_a_date_is_told() -> None:
    """Whether it says until, from, after or on is told with the date."""
    leads = [
        find_dates(t, today=MONDAY)[0].lead for t in ("bis zum 4.12.", "ab dem 4.12.", "nach dem 4.12.", "am 4.12.")
    ]
    assert leads == [Lead.UNTIL, Lead.FROM, Lead.AFTER, Lead.ON]


PHRASES = {
    "+5": "2026-11-28",
    "5 Tage": "2026-11-28",
    "2w": "2026-12-07",
    "in zwei Wochen": "2026-12-07",
    "in 3 days": "2026-11-26",
    "1 Monat": "2026-12-23",
    "bis 12.12.": "2026-12-12",
    "until 12 Dec": "2026-12-12",
    "nächste Woche": "2026-11-30",
    "until next week": "2026-11-30",
    "KW 50": "2026-12-07",
    "next Friday": "2026-11-27",
    "morgen": "2026-11-24",
    "irgendwann": None,
    "12/04/2026": None,
    "im Januar": None,
    "4.12. oder 5.12.": None,
    "": None,
    "+9999": None,
}


@pytest.mark.parametrize(("phrase", "expected"), PHRASES.items(), ids=PHRASES)
def test_a_short_phrase_names_one_day_or_none(phrase: str, expected: str | None) -> None:
    """A snooze phrase gives its day; what is unclear gives none."""
    assert day_named(phrase, today=MONDAY) == (date.fromisoformat(expected) if expected else None)


@given(st.dates(date(2000, 1, 1), date(2098, 12, 31)), st.sampled_from(["de", "en_GB", "en_US"]), st.integers(-60, 200))
def test_a_formatted_date_comes_back(when: date, locale: str, ahead: int) -> None:
    """What Babel writes in full, long and ISO form is read as the same day, whenever it is read."""
    today = when - timedelta(days=ahead)
    for text in (format_date(when, "full", locale), format_date(when, "long", locale), when.isoformat()):
        assert days(text, today=today) == day(when.isoformat()), text
    if locale == "de":
        assert days(format_date(when, "medium", locale), today=today) == day(when.isoformat())


@given(st.dates(date(2001, 1, 1), date(2098, 12, 31)), st.integers(-100, 200))
def test_a_date_without_a_year_is_the_near_one(when: date, ahead: int) -> None:
    """A date without its year is the one that lies near the day of writing."""
    today = when - timedelta(days=ahead)
    if (when.month, when.day) != (2, 29):
        assert days(f"am {when.day}.{when.month}.", today=today) == day(when.isoformat())


WORDS = st.sampled_from(
    ["bis", "vom", "ab", "am", "4.", "4.12.", "12/04/2026", "Dezember", "Montag", "Mo", "-", "und", "KW", "49", "in",
     "zwei", "Wochen", "until", "Dec", "4th", "next", "week", "mid", "January", "2026", "Uhr", ",", ".", "\n", "29.2.",
     "2026-02-30", "zurück", "nicht", "Urlaub", "back", "away", "99"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=25).map(" ".join))


@given(TEXTS, st.dates(date(1995, 1, 1), date(2090, 12, 31)))
def test_no_text_is_an_error(text: str, today: date) -> None:
    """Whatever the text: dates lie in it in order, ranges run forward, and an absence ends on or after its day."""
    previous = 0
    for found in find_dates(text, today=today):
        assert isinstance(found, Found)
        assert previous <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.phrase
        assert found.first <= found.last
        previous = found.end
    away = absence(text, written_on=today)
    assert isinstance(away, Absence)
    assert (away.away_until is None) == (away.returns_on is None)
    if away.away_until and away.returns_on:
        assert away.away_until < away.returns_on
        assert away.returns_on >= today
        assert (away.away_until - today).days <= 92
    day_named(text, today=today)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wir entscheiden am 13. November.", "13. November"),
        ("Wir entscheiden am 3. Juli.", "3. Juli"),
        ("Wir entscheiden am 12.12.", "12.12."),
        ("We decide on 13 Nov.", "13 Nov."),
    ],
)
def test_the_words_of_a_day_end_without_the_sentence(text: str, words: str) -> None:
    """They are quoted to the owner: the full stop behind them belongs to the sentence, unless it is part of the day."""
    (found,) = find_dates(text, today=date(2026, 6, 1))
    assert words_of(found).removeprefix("am ").removeprefix("on ") == words


@pytest.mark.parametrize("text", [
    "Wir entscheiden zwei Wochen nach dem 4.12.",
    "Drei Tage vor dem 11.12. melden wir uns.",
    "We decide two weeks after 4 December.",
    "Ten days before December 11 we will know.",
])  # fmt: skip
def test_a_day_from_which_another_is_counted_is_not_meant(text: str) -> None:
    """ "Two weeks after 4 December" names no day for certain, least of all the fourth."""
    assert not any(found.certain for found in find_dates(text, today=date(2026, 11, 23)))
