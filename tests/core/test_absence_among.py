"""Is the absence read among whatever else a notice tells?"""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.dates import absence

THURSDAY = date(2026, 11, 19)


def days(text: str) -> tuple[str, str]:
    """The last day away and the first day back; two empty strings where none is named."""
    found = absence(text, written_on=THURSDAY)
    return (str(found.away_until or ""), str(found.returns_on or ""))


SHOWN = (
    "Laufende Ausstellung: Glas, bis 17. Januar 2027.",
    "Unsere Weihnachtsausstellung ist noch bis 20.12. zu sehen.",
    "Lagerverkauf noch bis 5.12.!",
    "Current exhibition: Works on Paper, through 9 January.",
    "Now showing until 23 December: The Lost Hour.",
    "On view through December 19.",
    "Unsere Messe ist am 10. und 11.12.",
    "Der Weihnachtsmarkt dauert bis zum 22.12.",
    "Our giving campaign runs 1-8 December.",
    "Christmas markets every weekend until 20 December.",
)


@pytest.mark.parametrize("shown", SHOWN, ids=SHOWN)
def test_how_long_something_is_shown_or_sold_is_no_absence(shown: str) -> None:
    """Exhibitions, plays, sales, markets and campaigns end on a day, and nobody is back then."""
    assert days(f"I am travelling at the moment.\n\n{shown}") == ("", "")
    assert days(f"{shown}\nIch bin auf Reisen.") == ("", "")
    assert days(f"Ich bin bis 27.11. verreist. {shown}") == ("2026-11-27", "2026-11-28")


NOT_SAID = (
    "Ich arbeite jeweils Montag, Dienstag und Freitag und beantworte Mails am nächsten Arbeitstag.",
    "I work every Tuesday, Wednesday and Friday and answer on my next working day.",
    "I am in court starting November 16, and it may take two to three weeks.",
    "Ich bin ab dem 16.11. in Reha, voraussichtlich zwei bis drei Wochen.",
    "Off sick. Back on Monday, with any luck.",
    "Gone skiing. Back December 1st-ish.",
    "Bin weg und am 1.12. oder so zurück.",
    "Ich bin krank. Am Montag bin ich wieder da, hoffentlich.",
    "Ich bin krank und komme, so Gott will, am Montag wieder.",
)


@pytest.mark.parametrize("text", NOT_SAID, ids=NOT_SAID)
def test_a_habit_or_a_hope_names_no_day(text: str) -> None:
    """Working days, a span of two to three weeks and a day that is only hoped for are none to wait for."""
    assert days(text) == ("", "")


TOLD = {
    # both ends, or the return, in sentences that tell of something else too
    "Das Team ist vom 18.11. - 20.11. auf einer Teamfortbildung. Wir sind am Montag wieder da.": (
        "2026-11-20", "2026-11-23"),
    "My working days are Monday and Tuesday; I'm training today and back in school on Monday 23 November.": (
        "2026-11-19", "2026-11-23"),
    "Wir sind auf Kreta! 12.11. bis 1.12. Laden macht Ina auf, Mo bis Fr ab 9. LG": ("2026-12-01", "2026-12-02"),
    # several absences: the one that is next
    "Wegen Inventur bin ich morgen sowie vom 7.12. bis 9.12. nicht im Büro. Am Montag bin ich wieder da.": (
        "2026-11-20", "2026-11-23"),
    "Ich bin am 20.11. und vom 3. bis 4.12. nicht im Haus.": ("2026-11-20", "2026-11-21"),
    "Frau Petri ist vom 16.11.26 bis 4.12.26 abwesend. Mme Petri est absent du 16.11.26 au 4.12.26.": (
        "2026-12-04", "2026-12-05"),
    "I'm out on Friday and again on 4 December. Otherwise I am here.": ("2026-11-20", "2026-11-21"),
    # the journey home, and the desk
    "Am 2.12. lande ich wieder in Wien, ab 3.12. sitze ich im Büro.": ("2026-12-02", "2026-12-03"),
    "Ich komme am 27.11. aus dem Urlaub zurück und bin am Montag, 30.11., wieder im Büro.": (
        "2026-11-29", "2026-11-30"),
    "I'm back from Lisbon on 26 November and at my desk again on 1 December.": ("2026-11-30", "2026-12-01"),
    "Ich komme am 27.11. aus dem Urlaub zurück.": ("2026-11-26", "2026-11-27"),
    # weeks
    "I will be out the weeks of November 16 and November 23.": ("2026-11-29", "2026-11-30"),
    "Out of office weeks commencing 16 Nov and 23 Nov.": ("2026-11-29", "2026-11-30"),
    "On holiday from 16/11 t/m 29/11.": ("2026-11-29", "2026-11-30"),
    "Ich bin bis Montag früh weg.": ("2026-11-22", "2026-11-23"),
    "I'm off from 23/11 until 27/11. Please ring the office.": ("2026-11-27", "2026-11-28"),
    "I'm back on 24/11. Applications close on 2/12.": ("2026-11-23", "2026-11-24"),
    "Bis zum Monatsletzten bin ich verreist.": ("2026-11-30", "2026-12-01"),
    # a lower bound is waited for
    "Herr Ott ist krank; wir rechnen frühestens am 30.11. mit seiner Rückkehr.": ("2026-11-29", "2026-11-30"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "said"), TOLD.items(), ids=TOLD)
def test_the_day_is_read_among_other_words(text: str, said: tuple[str, str]) -> None:
    """The end of the absence that comes next is read, and the first day at work, whatever else the notice says."""
    assert days(text) == said
