"""Until when is the writer away, and who stands in?"""

from __future__ import annotations

from datetime import date, datetime

import pytest

from watcher.core.dates import absence
from watcher.core.message import Address
from watcher.core.standin import stand_in

MONDAY = date(2026, 11, 23)

UNTIL = {
    "Ich bin bis einschließlich 4.12. nicht im Büro.": "2026-12-04",
    "Bis einschl. Fr., 04.12. habe ich Urlaub": "2026-12-04",
    "Ich bin vom 23.11. bis 4.12. im Urlaub. Ihre E-Mail vom 20.11. wird nicht weitergeleitet.": "2026-12-04",
    "Ich befinde mich bis Freitag, 4.12.2026, 18 Uhr auf Dienstreise": "2026-12-04",
    "Ich bin voraussichtlich bis 4. Dezember krank.": "2026-12-04",
    "Bis 4.12. bin ich nur eingeschränkt erreichbar.": "2026-12-04",
    "Abwesend: 23.11.2026 - 04.12.2026": "2026-12-04",
    "Abwesend vom 1.12. bis 4.12. und vom 22.12. bis 6.1.": "2026-12-04",
    "Vom 24.12. bis 1.1. und vom 1.12. bis 4.12. bin ich im Urlaub": "2027-01-01",
    "Wir haben bis zum 6.1. Betriebsferien.": "2027-01-06",
    "In KW 49 und 50 bin ich im Urlaub.": "2026-12-13",
    "Ich bin nächste Woche im Urlaub.": "2026-12-06",
    "Heute und morgen bin ich nicht im Büro.": "2026-11-24",
    "Ich bin heute außer Haus.": "2026-11-23",
    "Am 24.11. bin ich auf einer Messe.": "2026-11-24",
    "Nach dem 4.12. bin ich wieder erreichbar.": "2026-12-04",
    "Ich bin bis 4.12. nicht da. Unser Angebot ist gültig bis 15.12.": "2026-12-04",
    "Ich bin bis 4.12. nicht da. Unsere Bürozeiten: Mo-Fr 9-17 Uhr, Tel. 030/12 04 26.": "2026-12-04",
    "I'm on leave through Dec 4th.": "2026-12-04",
    "I am out of office until December 4.": "2026-12-04",
    "I am out until Friday, 12/04/2026.": "2026-12-04",
    "I am away from 11/24/2026 - 12/04/2026.": "2026-12-04",
    "I will be out of the office from Monday 11/23 through Friday 12/4.": "2026-12-04",
    "Our office will be closed from 24 December 2026 to 1 January 2027.": "2027-01-01",
    "Out of office: 23 Nov - 4 Dec": "2026-12-04",
    "Out of office 23-27 November.": "2026-11-27",
    "I'm away 23-27th November 2026.": "2026-11-27",
}


@pytest.mark.parametrize(("text", "last_day"), UNTIL.items(), ids=UNTIL)
def test_the_last_day_away_is_read(text: str, last_day: str) -> None:
    """A notice that says until when somebody is away gives that day; the first day back is the day after."""
    found = absence(text, written_on=MONDAY)
    assert (found.away_until, found.states_until, found.states_return) == (date.fromisoformat(last_day), True, False)
    assert found.away_until is not None
    assert found.returns_on is not None
    assert (found.returns_on - found.away_until).days == 1


BACK = {
    "I will be out of the office from 11/23 returning 12/7.": "2026-12-07",
    "Ab dem 7. Dezember bin ich wieder für Sie da.": "2026-12-07",
    "Ich bin ab Montag, 7.12., wieder persönlich erreichbar.": "2026-12-07",
    "Ich bin wieder ab Montag, den 7. Dezember erreichbar.": "2026-12-07",
    "Ich bin am Montag zurück.": "2026-11-30",
    "Ich bin ab 24.12. im Urlaub und am 7.1. wieder da.": "2027-01-07",
    "Ich bin ab 23.11. weg, zurück am 7.12.": "2026-12-07",
    "Ich bin im Urlaub. Rückkehr: 07.12.2026": "2026-12-07",
    "Ich bin nicht vor dem 7.12. zurück.": "2026-12-07",
    "Ich bin erst am 7.12. wieder am Platz, meine Mails werden nicht gelesen.": "2026-12-07",
    "Ich bin ab KW 50 wieder da.": "2026-12-07",
    "Ich werde ab  23.11.2026 nicht im Büro sein. Ich kehre zurück am  07.12.2026.": "2026-12-07",
    "Ich bin im Urlaub; ab Montag, dem 7. Dezember, beantworte ich Ihre Mail gerne.": "2026-12-07",
    "Ich bin derzeit nicht im Büro und kehre am Montag, 7. Dezember 2026 zurück.": "2026-12-07",
    "I will be out of the office starting 23.11.2026 and will not return until 07.12.2026.": "2026-12-07",
    "I am on vacation and will return December 7th.": "2026-12-07",
    "I'll be back in the office Dec 7.": "2026-12-07",
    "Out of Office: back on 2026-12-07": "2026-12-07",
    "I am out of the office, returning on Monday, 7 December.": "2026-12-07",
    "The office is closed from 24 December 2026 and reopens on 4 January 2027.": "2027-01-04",
    "I am currently away, back Tuesday, 8 December.": "2026-12-08",
}


@pytest.mark.parametrize(("text", "first_day"), BACK.items(), ids=BACK)
def test_the_first_day_back_is_read(text: str, first_day: str) -> None:
    """A notice that says when somebody is back gives that day; the last day away is the day before."""
    found = absence(text, written_on=MONDAY)
    assert (found.returns_on, found.states_return, found.states_until) == (date.fromisoformat(first_day), True, False)
    assert found.away_until is not None
    assert found.returns_on is not None
    assert (found.returns_on - found.away_until).days == 1


BOTH = {
    "Ich bin bis zum 4. Dezember abwesend und ab dem 7. Dezember wieder erreichbar.": ("2026-12-04", "2026-12-07"),
    "Ich bin bis zum 4.12. weg. Ab 7.12. bin ich wieder da.": ("2026-12-04", "2026-12-07"),
    "Urlaub vom 24.12. bis 1.1. Ab dem 4. Januar 2027 sind wir wieder für Sie da.": ("2027-01-01", "2027-01-04"),
    "I am on leave from 23 November to 4 December, returning on Monday, 7 December.": ("2026-12-04", "2026-12-07"),
    "I am out of office until December 4, back Tuesday, 8 December.": ("2026-12-04", "2026-12-08"),
    "Ich bin heute nicht im Büro. Morgen bin ich wieder da.": ("2026-11-23", "2026-11-24"),
    "Ich bin bis zum 7.12. im Urlaub und am 7.12. wieder im Büro.": ("2026-12-06", "2026-12-07"),
}


@pytest.mark.parametrize(("text", "expected"), BOTH.items(), ids=BOTH)
def test_both_days_are_kept_apart(text: str, expected: tuple[str, str]) -> None:
    """Where the last day away and the first day back are both said, both are given."""
    found = absence(text, written_on=MONDAY)
    assert (found.away_until, found.returns_on) == (date.fromisoformat(expected[0]), date.fromisoformat(expected[1]))


NONE = {
    "I am out until 12/04/2026.": "“{phrase}” may be read in two ways",
    "Ich bin bis Mitte Januar nicht da.": "“{phrase}” names no certain day",
    "I'm away for the next two weeks.": "“{phrase}” names no certain day",
    "Von Mittwoch bis Freitag bin ich nicht im Büro.": "“{phrase}” names no certain day",
    "I'll be back next week.": "names no day of return",
    "Ich bin bis nächste Woche im Urlaub.": "names no day of return",
    "Meine Arbeitstage sind Montag bis Donnerstag.": "names no day of return",
    "Ich bin montags und freitags nicht im Büro.": "names no day",
    "Ich bin derzeit nicht im Büro.": "names no day",
    "I am on parental leave until March 2027.": "“{phrase}” names no certain day",
    "Ihre Anfrage ist da. Wir melden uns bis zum 27.11.2026.": "names no day of return",
    "Ich war bis 20.11. im Urlaub.": "names {day}, which is past",
    "Ich bin ab dem 24.12. im Urlaub.": "says to be away from {day}, and not until when",
    "Ich bin bis 31.8.2027 in Elternzeit.": "says to be away until {day}, too far ahead to wait for",
    "Ich bin nicht mehr für die Muster GmbH tätig. Ab 1.12. hilft Frau Huber.": "says to have left for good",
    "I am no longer with Example Ltd as of 1 December.": "says to have left for good",
    "": "names no day",
}


@pytest.mark.parametrize(("text", "reason"), NONE.items(), ids=NONE)
def test_where_no_day_is_certain_none_is_given_and_the_reason_is(text: str, reason: str) -> None:
    """An unclear, past or distant end of an absence is told, and no day is made up."""
    found = absence(text, written_on=MONDAY)
    assert (found.away_until, found.returns_on) == (None, None)
    assert found.because.template == reason


def test_the_day_of_writing_counts() -> None:
    """The same words mean another year when they were written in another one."""
    text = "I am currently away returning to the office on May 5th."
    assert absence(text, written_on=date(2005, 4, 29)).returns_on == date(2005, 5, 5)
    assert absence(text, written_on=date(2026, 4, 29)).returns_on == date(2026, 5, 5)


def test_one_language_settles_the_other() -> None:
    """In a notice in two languages the German date tells how the English one is meant."""
    text = "Ich bin bis 4. Dezember 2026 nicht im Büro.\n\nI am out of the office until 12/04/2026."
    assert absence(text, written_on=MONDAY).away_until == date(2026, 12, 4)


STAND_INS = {
    "In dringenden Fällen wenden Sie sich bitte an Frau Huber (huber@example.com).": (
        "Frau Huber",
        "huber@example.com",
    ),
    "Vertretung: Max Müller, max.mueller@example.com, Tel. 030 123456": ("Max Müller", "max.mueller@example.com"),
    "Meine Vertretung übernimmt Frau Anna Meier-Schulz.": ("Frau Anna Meier-Schulz", ""),
    "In dringenden Fällen erreichen Sie meinen Kollegen Herrn Dr. Peter Schmidt unter +49 30 1.": (
        "Herr Peter Schmidt",
        "",
    ),
    "Während meiner Abwesenheit vertritt mich Eva Becker (e.becker@example.com).": (
        "Eva Becker",
        "e.becker@example.com",
    ),
    "Bitte wenden Sie sich an info@example.com.": ("", "info@example.com"),
    "Kontaktieren Sie bitte Herrn Müller, mueller(at)example.com.": ("Herr Müller", "mueller@example.com"),
    "In dringenden Fällen: me@example.com oder Eva Klein, eva.klein@example.com": (
        "Eva Klein",
        "eva.klein@example.com",
    ),
    "Please contact Jane Doe at jane.doe@example.org for urgent matters.": ("Jane Doe", "jane.doe@example.org"),
    "For urgent matters please contact my colleague John Smith (john@example.org).": ("John Smith", "john@example.org"),
    "Thank you. I am on leave. Urgent issues: support@example.com": ("", "support@example.com"),
}


@pytest.mark.parametrize(("text", "expected"), STAND_INS.items(), ids=STAND_INS)
def test_the_stand_in_is_named(text: str, expected: tuple[str, str]) -> None:
    """Who to turn to is read with name and address, as far as they are told; never the absent person."""
    assert stand_in(text, absent={"me@example.com"}) == Address(*expected)


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin nicht da. Bei Fragen hilft Ihnen mein Team gerne weiter.",
        "If it is urgent, call my mobile.",
        "In dringenden Fällen: me@example.com",
        "Beste Grüße\nMax Huber, max@example.com",
        "",
    ],
)
def test_nobody_is_made_a_stand_in(text: str) -> None:
    """Without a name or an address there is no stand-in, and a signature names none."""
    assert stand_in(text, absent={"me@example.com"}) is None


def test_reasons_hold_plain_values() -> None:
    """The reason of an absence carries its day as a date."""
    value = absence("Ich bin am 7.12. wieder da.", written_on=MONDAY).because.value("day")
    assert value == date(2026, 12, 7)
    assert not isinstance(value, datetime)
