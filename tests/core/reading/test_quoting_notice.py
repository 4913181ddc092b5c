"""Is a notice of absence told from a person's word where our mail stands below it?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail

HEADER = answer_header("Sabine Kern <kern@busch-labs.example>")
BELOW = (
    "\n\nAm 03.12.2026 um 09:12 schrieb Anna Brandt <anna@brandt-design.example>:\n> Hallo,\n> anbei unser Angebot.\n"
)


def reading_of(text: str) -> Reading:
    """How an answer above our mail is read."""
    return read_mail(f"{HEADER}{text}{BELOW}".encode(), internal_date=RECEIVED, own={"anna@brandt-design.example"})


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin bis 18.12.2026 nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Tim Lohse.",
        "Vielen Dank für Ihre Nachricht. Ich bin bis zum 18.12.2026 nicht im Büro. Ihre Mail wird nicht gelesen.",
        "Thank you for your email. I am on annual leave through 18 December 2026. Your email will not be read.",
    ],
)
def test_a_notice_that_tells_what_becomes_of_all_mail_is_one_above_a_quote(text: str) -> None:
    """Rules of some mail programs quote what they answer: the day of return is not lost for it."""
    reading = reading_of(text)
    assert reading.kind is Kind.OUT_OF_OFFICE
    assert reading.away_until == date(2026, 12, 18)


@pytest.mark.parametrize(
    "text",
    [
        "Bin bis 18.12. im Urlaub. In dringenden Fällen bitte Tim anrufen, sonst schau ich es mir danach an.",
        "Mein Chef ist bis 18.12. im Urlaub, bei dringenden Fragen melden Sie sich bei mir.",
        "I'm away until the 18th, if it's urgent ring me, otherwise I'll look at your proposal after that.",
    ],
)
def test_who_tells_of_an_absence_above_our_mail_is_a_person(text: str) -> None:
    """Whoever says a word of the mail below has answered it."""
    assert reading_of(text).kind is Kind.PERSON
