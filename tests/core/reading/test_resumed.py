"""Is a day on which somebody works again read from a program's notice, in whatever words?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from tests.core.reading.test_away import read
from watcher.core.mail import Kind
from watcher.core.reading import read_mail

RESUMED = {
    "Power's out in the whole street. You'll hear from me on Tuesday 1 December.": date(2026, 12, 1),
    "Painters in. Shop doors open at nine on Wednesday 25th November.": date(2026, 11, 25),
    "Up a lighthouse with a paintbrush, catching up from Mon 30 Nov.": date(2026, 11, 30),
    "Shop shut for the move. We're up and running at Unit 9 on Monday 7th December.": date(2026, 12, 7),
    "Sheep first. I shall be at the desk on 2 December.": date(2026, 12, 2),
    "In the saddle. I come to my post at 3rd of December.": None,
    "Der Dachstuhl muss drauf, die nächste Bürostunde am nächsten Bürotag: Donnerstag, 26. November.": date(
        2026, 11, 26
    ),
    "Kernsanierung. Die Praxis öffnet am 30. November.": date(2026, 11, 30),
    "Weinlese bei den Eltern, und ab übernächstem Dienstag, also dem 1., am Telefon.": date(2026, 12, 1),
    "Chorprobe und Kartoffeln. Post lese ich am 24.11. im Atelier.": date(2026, 11, 24),
}


@pytest.mark.parametrize(("text", "back"), RESUMED.items(), ids=RESUMED)
def test_a_day_on_which_work_goes_on_ends_a_programs_notice(text: str, back: date | None) -> None:
    """Whoever answers, opens or sits at the desk on a day is away until then, where a program says so."""
    reading = read(text, subject="gone quiet")

    assert (reading.kind is Kind.OUT_OF_OFFICE, reading.returns_on) == (back is not None, back)


def test_a_day_named_in_the_title_alone_is_the_one_of_return() -> None:
    """A notice whose title says when somebody is back, with the month in letters, moves the follow-up."""
    reading = read("Bis dahin: Berge, Hütten, Käse.", subject="Wieder da am dritten Dezember")

    assert (reading.kind, reading.returns_on) == (Kind.OUT_OF_OFFICE, date(2026, 12, 3))


ANSWERED = (
    "Thank you for your message. We reply within two days. Our new showroom opens on 5 December.",
    "The clerk works on two mornings. Items for the agenda must reach me by 1 December.",
    "Wir lesen alles. Am 5. Dezember lesen Kinder im Laden vor, kommt vorbei.",
    "I hope to be at my desk on 5 December, but I promise nothing.",
    "Danke für Ihre Mail. Sprechzeiten: Mo 8-12. Nächste offene Sprechstunde: 3.12. Wir antworten bald.",
    "Danke! Wir melden uns in zwei Tagen. Am 6.12. öffnen wir unser Café extra für den Nikolausmarkt.",
    "Danke für deine Mail. Unser Vorstand liest sie. Nächster Spieltag ist der 5.12. im Stadion.",
)


@pytest.mark.parametrize("text", ANSWERED, ids=ANSWERED)
def test_another_day_in_a_programs_answer_holds_nothing_up(text: str) -> None:
    """A program's answer that names the day of an event or of a deadline, or only hopes for one, moves nothing."""
    reading = read(text, subject="hello")

    assert (reading.away_until, reading.returns_on) == (None, None)


SUMS = {
    "Erst Kur (16.-24.11.), dann Resturlaub, also bin ich bis zum 4.12. nicht da.": date(2026, 12, 4),
    "Zunächst Schulung (23.-25.11.), im Anschluss Urlaub; ich bin bis einschließlich 2.12. nicht erreichbar.": (
        date(2026, 12, 2)
    ),
    "On leave 16-24 November, then training, so I'm away until 4 December.": date(2026, 12, 4),
}


@pytest.mark.parametrize(("text", "until"), SUMS.items(), ids=SUMS)
def test_two_absences_in_a_row_end_with_the_second(text: str, until: date) -> None:
    """Who is away for one thing and then for another is waited for until the end of both."""
    assert read(text).away_until == until


def test_the_last_day_of_an_absence_beats_the_week_it_lies_in() -> None:
    """The last day out that is named ends the absence before the Sunday of its week."""
    reading = read("Außendienst in KW 47 und 48, letzter Tag draußen ist Donnerstag, der 26.11.")

    assert reading.away_until == date(2026, 11, 26)


def test_holidays_ahead_make_no_absence_of_an_acknowledgement() -> None:
    """A house that says that a mail came, and that it closes in some weeks, is not away now."""
    reading = read(
        "Ihre Mail ist angekommen, wir antworten binnen zwei Werktagen. Vom 21.12. bis 2.1. haben wir Urlaub.",
        subject="Vielen Dank!",
    )

    assert (reading.kind, reading.away_until) == (Kind.AUTO_REPLY, None)


def test_holidays_ahead_begin_when_they_begin() -> None:
    """Holidays of which a program tells weeks before hold nothing up until then."""
    reading = read(
        "Danke für Ihre Mail, wir melden uns der Reihe nach. "
        "Zwischen den Jahren (24.12. bis 3.1.) bleibt der Betrieb zu.",
        subject="Vielen Dank!",
    )

    assert (reading.away_from, reading.returns_on) == (date(2026, 12, 24), date(2027, 1, 4))


UNMARKED = {
    ("PTO 11/20-12/7", "Heads up: half day today, then PTO from 11/20 to 12/7. First day back is 12/8."): (
        date(2026, 12, 8)
    ),
    ("Annual Leave 14.11.26 - 29.11.26", "Please note I am on A/L for the dates above."): date(2026, 11, 30),
}


@pytest.mark.parametrize(("mail", "back"), UNMARKED.items(), ids=[title for title, _ in UNMARKED])
def test_an_answer_that_fits_any_mail_keeps_its_day_of_return(mail: tuple[str, str], back: date) -> None:
    """A rule's answer without any mark, known by what it cannot know, moves the follow-up behind the absence."""
    title, text = mail
    raw = f"{answer_header('Kim Bauer <kim@bauer-hof.example>', title)}{text}\n".encode()
    reading = read_mail(raw, internal_date=RECEIVED)

    assert (reading.kind, reading.returns_on) == (Kind.OUT_OF_OFFICE, back)


ANY_DAY = (
    ("Ihre Bestellung", "Vielen Dank! Vorbestellungen für Weihnachten nehmen wir bis 13.12. an. Ihre Metzgerei Straub"),
    ("Ihre Anfrage H-77", "Guten Tag,\n\nIhre Anfrage wurde zugewiesen. Voraussichtliche Bearbeitung bis 03.12.2026."),
)


@pytest.mark.parametrize(("title", "text"), ANY_DAY)
def test_how_long_orders_are_taken_is_no_absence(title: str, text: str) -> None:
    """A form's answer that names a deadline, or a day of an answer, is no absence."""
    raw = f"{answer_header('Straub <info@straub.example>', title)}{text}\n".encode()
    assert read_mail(raw, internal_date=RECEIVED).kind is not Kind.OUT_OF_OFFICE


def test_a_title_with_nothing_but_its_authors_name_is_an_absences() -> None:
    """ "Abwesenheit Dr. Bauer" titles the notice of Dr. Bauer, as "Abwesenheit" alone does."""
    header = answer_header("Kim Bauer <kim@bauer-hof.example>", "Abwesenheit Dr. Bauer")
    reading = read_mail(f"{header}Ich bin bis 9. Dezember auf dem Acker.\n".encode(), internal_date=RECEIVED)

    assert (reading.kind, reading.away_until) == (Kind.OUT_OF_OFFICE, date(2026, 12, 9))
