"""Is a day of an absence the same day, however it is written?"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.dates import absence
from watcher.core.dates.english import ENGLISH
from watcher.core.dates.german import GERMAN

UNTIL = {
    "de": (
        "Ich bin bis {} nicht im Büro.", "Bis einschließlich {} bin ich im Urlaub.", "Abwesend bis {}",
        "Letzter Urlaubstag: {}", "Der Laden bleibt bis {} geschlossen.", "Bis und mit {} bin ich in den Ferien.",
    ),
    "en": (
        "I am out of the office through {}.", "I am on leave up to and including {}.", "Last day of leave: {}",
        "We are closed until {} inclusive.",
    ),
}  # fmt: skip
BACK = {
    "de": (
        "Ich bin ab {} wieder im Büro.", "Ich bin im Urlaub und am {} zurück.", "Rückkehr: {}",
        "Ihre Mail beantworte ich ab {}.", "Ich bin erst am {} wieder da.",
    ),
    "en": (
        "I will be back on {}.", "I'm on leave, returning {}.", "Our office reopens on {}.",
        "I'm out of the office and won't be back until {}.", "Expected return: {}",
    ),
}  # fmt: skip
RANGES = {
    "de": ("Ich bin vom {} bis {} im Urlaub.", "Urlaub: {} - {}", "Zwischen {} und {} bin ich nicht erreichbar."),
    "en": ("I am away from {} to {}.", "Out of office {} - {}", "On holiday {} to {} inclusive."),
}


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _written(day: date, language: str) -> tuple[str, ...]:
    """The same day in all the ways that are common."""
    words = GERMAN if language == "de" else ENGLISH
    month, weekday = (_capital(names[0]) for names in (words.months[day.month - 1], words.weekdays[day.weekday()]))
    if language == "de":
        return (
            f"{day.day}.{day.month}.", f"{day:%d.%m.%Y}", f"{day:%d.%m.%y}", f"{day.day}. {month}",
            f"{weekday}, {day.day}.{day.month}.", f"{weekday}, den {day.day}. {month} {day.year}",
            f"{weekday} ({day.day}.{day.month}.)", day.isoformat(),
        )  # fmt: skip
    return (
        f"{day.day} {month}", f"{month} {day.day}", f"{day.day} {month[:3]} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{weekday}, {month} {day.day}", f"{weekday} {day.day} {month}", f"{day.day}-{month[:3]}-{day.year}",
        day.isoformat(),
    )  # fmt: skip


LANGUAGES = st.sampled_from(["de", "en"])
DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@given(st.data(), LANGUAGES, DAYS, st.integers(1, 90))
@settings(max_examples=200)
def test_a_day_is_the_same_however_it_is_written(data: st.DataObject, language: str, today: date, ahead: int) -> None:
    """The last day away and the first day back are exact, in any common way to write a day, over the year's end too."""
    day = today + timedelta(days=ahead)
    said = data.draw(st.sampled_from(_written(day, language)))
    until = absence(data.draw(st.sampled_from(UNTIL[language])).format(said), written_on=today)
    back = absence(data.draw(st.sampled_from(BACK[language])).format(said), written_on=today)
    assert (until.away_until, back.returns_on) == (day, day)


@given(st.data(), LANGUAGES, DAYS, st.integers(1, 60), st.integers(-20, 30))
@settings(max_examples=200)
def test_a_range_ends_on_its_last_day(data: st.DataObject, language: str, today: date, ahead: int, begun: int) -> None:
    """A range of days that has begun, or will, gives its last one, whichever way both ends are written."""
    last = today + timedelta(days=ahead)
    first = min(today + timedelta(days=begun), last - timedelta(days=1))
    which = data.draw(st.integers(0, len(_written(last, language)) - 1))
    ends = (_written(day, language)[which] for day in (first, last))
    found = absence(data.draw(st.sampled_from(RANGES[language])).format(*ends), written_on=today)
    assert found.away_until == last


def test_until_the_end_of_a_month_that_is_a_monday_names_that_day() -> None:
    """Who is away until the end of the month is away on its last day, also where that is today and a Monday."""
    monday = date(2026, 11, 30)
    assert absence("I'm away until the end of the month.", written_on=monday).away_until == monday
