"""Which days beside an absence are none of it?"""

from __future__ import annotations

from datetime import date

import pytest

from watcher.core.dates import absence

THURSDAY = date(2026, 11, 19)


def days(text: str) -> tuple[str, str]:
    """The last day away and the first day back; two empty strings where none is named."""
    found = absence(text, written_on=THURSDAY)
    return (str(found.away_until or ""), str(found.returns_on or ""))


CLOSINGS = (
    "Unsere Kanzlei ist vom 21.12.2026 bis 03.01.2027 geschlossen.",
    "Weihnachtspause: 19.12. - 6.1.",
    "Betriebsruhe vom 24.12. bis 1.1.",
    "Zwischen den Jahren haben wir zu (24.12. bis 3.1.).",
    "Between 24 December and 2 January our offices are closed.",
    "Festive opening hours: we close at noon on 23 December and reopen on 5 January.",
    "The office will be closed December 24-25 and January 1.",
)
UNDATED = (
    "Ich bin zurzeit erkrankt.",
    "Bin in Elternzeit.",
    "I am on long-term sick leave.",
    "Frau Kern ist im Mutterschutz.",
)


@pytest.mark.parametrize("closing", CLOSINGS, ids=CLOSINGS)
@pytest.mark.parametrize("undated", UNDATED, ids=UNDATED)
def test_when_the_house_closes_later_does_not_end_an_absence_without_a_day(undated: str, closing: str) -> None:
    """Whoever is ill now is not back because the house closes over Christmas: no day is named."""
    assert days(f"{undated}\n\n{closing}") == ("", "")
    assert days(f"{closing}\n{undated}") == ("", "")


@pytest.mark.parametrize("closing", CLOSINGS, ids=CLOSINGS)
def test_when_the_house_closes_later_leaves_the_writers_own_day(closing: str) -> None:
    """The writer's own day stands, wherever the house's closing is told."""
    assert days(f"Ich bin bis 24.11. nicht im Haus.\n\n{closing}") == ("2026-11-24", "2026-11-25")
    assert days(f"{closing}\n\nI am back on 24 November.") == ("2026-11-23", "2026-11-24")


KEPT = {
    "Unser Betrieb hat vom 16.11. bis 27.11. geschlossen. Ich bin im Urlaub.": "2026-11-27",
    "I'm on leave. Our studio is closed from 21 November to 29 November.": "2026-11-29",
    "Wir machen Betriebsferien vom 21.12. bis 3.1.": "2027-01-03",
    "I'm on holiday, and we are closed until 4 December.": "2026-12-04",
}


@pytest.mark.parametrize(("text", "last_day"), KEPT.items(), ids=KEPT)
def test_a_closing_that_is_the_absence_is_read(text: str, last_day: str) -> None:
    """A house that is closed now, or tells of nothing else, is away until the last day of it."""
    assert days(text)[0] == last_day
