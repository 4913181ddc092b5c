"""Is a title of automatic answers told from a question about one?"""

from __future__ import annotations

import time
from email.message import EmailMessage

import pytest

from tests.core.reading.test_reader import read
from watcher.core.mail import Kind

AUTOMATIC = (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE)


def kind_of(subject: str, text: str, *fields: tuple[str, str]) -> Kind:
    """What a mail with such a subject and text is."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Nora Finch <nora@finch.example>", "Anna Brandt <anna@brandt-design.example>"
    mail["Subject"], mail["Message-ID"] = subject, "<1@finch.example>"
    for name, value in fields:
        mail[name] = value
    mail.set_content(text)
    return read(bytes(mail)).kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Auto reply", "Does your proposal include setting up an auto reply? If so I'm in.\n\nNora"),
        ("Out of office", "Can you build us a nicer out of office page as part of the proposal? Otherwise happy. N"),
        (
            "Automatic reply text",
            "Hi Anna, here's the text for our automatic reply, can you add it to the quote please?",
        ),
        ("Automatische Antwort", "Hallo Frau Brandt, haben Sie im Angebot die automatische Antwort mit drin?\n\nKramp"),
        (
            "Automatische Antwort auf Anfragen",
            "Moin,\n\neine Frage zum Angebot: ist die automatische Antwort schon drin oder kostet das extra?\n\nAsmus",
        ),
        ("Abwesenheitsnotiz", "Könnten Sie uns im Angebot auch Texte für eine Abwesenheitsnotiz mitliefern?\n\nKramp"),
        ("Autoresponder", "Is the autoresponder for the shop in your quote?\n\nNora"),
    ],
)
def test_whoever_asks_for_an_automatic_reply_is_a_person(subject: str, text: str) -> None:
    """A client asks whether an automatic reply is part of the offer, under those very words."""
    assert kind_of(subject, text) is Kind.PERSON


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Automatic reply: Proposal", "Thanks for your proposal! I'm on set. Could you text me if it can't wait?"),
        ("Automatic reply: Proposal", "Is it about an order or a quote? Please write to orders@finch.example."),
        ("Automatic reply: Proposal", "Need it fast? Can you call the shop instead? I only look at email at night."),
        ("Automatic reply: Proposal", "Why an automatic reply? Because I'm up a ladder all day."),
        ("Automatic reply: Proposal", "Did you expect an answer to your proposal at once? This is an automatic reply."),
        ("Automatic reply: Proposal", "You got this automatic reply because I'm away. Sent a quote? Write to Bert."),
        ("Out of office", "Where am I? Skiing! Who can help with your proposal? Bert can. Back on 7 December."),
        ("Out of office", "Why this out of office message? I'm on leave until 7 December. Quotes go to Bert."),
        ("Out of office", "I'm out of the office until 7 December. Questions about a quote? Ask Bert."),
        (
            "Automatische Antwort: Angebot",
            "Haben Sie eine Frage zu einem Angebot? Frau Dorn hilft. Ich bin bis 11.12. weg.",
        ),
        (
            "Automatische Antwort: Angebot",
            "Wo ist der Kramp? Auf der Messe! Angebote nimmt derweil Frau Dorn entgegen.",
        ),
        ("Automatische Antwort: Angebot", "Ihr Angebot habe ich erhalten, ich prüfe es nach meiner Rückkehr."),
        (
            "Automatische Antwort: Angebot",
            "Warum eine automatische Antwort? Weil ich krank bin. Angebote an Frau Dorn.",
        ),
        ("Abwesenheitsnotiz", "Urlaub bis 11.12. Haben Sie ein Angebot für uns? Dann an Frau Dorn."),
        ("Abwesenheitsnotiz", "Ich bin bis 11.12. im Urlaub. Eilt es? Frau Dorn hilft."),
        ("Abwesenheit", "Wann bin ich zurück? Am 14.12.! Wer hilft beim Angebot? Frau Dorn."),
    ],
)
def test_automatic_answers_that_ask_something_are_no_persons(subject: str, text: str) -> None:
    """An automatic answer may ask its reader something, and speak of offers."""
    assert kind_of(subject, text) in AUTOMATIC


@pytest.mark.parametrize(
    "field",
    [
        ("Auto-Submitted", "auto-replied"),
        ("X-Autoreply", "yes"),
        ("In-Reply-To", "<angebot-131@brandt-design.example>"),
    ],
)
def test_a_title_that_the_header_confirms_stays_one(field: tuple[str, str]) -> None:
    """What a program marks, or sends in answer to a mail, is believed whatever the text asks."""
    text = "Was your proposal about an auto reply? Whatever it was, I'm away until 7 December."
    assert kind_of("Automatic reply: Proposal", text, field) in AUTOMATIC


def test_an_answer_that_asks_for_such_texts_is_a_persons() -> None:
    """Who answers the offer by name may ask under "Automatic reply" whether such texts are part of it."""
    text = "Hi Anna, do you also write automatic reply templates? If so, add them to the quote please."
    answered = ("In-Reply-To", "<angebot-131@brandt-design.example>")
    assert kind_of("Automatic reply question", text, answered) is Kind.PERSON


def test_whoever_cites_the_title_is_a_person() -> None:
    """Who wonders at an automatic answer names it in quotation marks."""
    text = (
        'Hallo Anna, "Automatische Antwort" stand in deinem Betreff, darunter war aber dein Angebot. Egal: Variante 2.'
    )
    assert kind_of("Automatische Antwort", text) is Kind.PERSON


def test_endless_questions_are_read_at_once() -> None:
    """A hostile text costs no more than its length."""
    began = time.process_time()
    for start in ("auto reply offer ", "can you offer an auto reply? ", "?", "a, ", "can you\n"):
        kind_of("Auto reply", start * (80_000 // len(start)))
    assert time.process_time() - began < 5


BELOW = "\n\nOn 3 Dec 2026, at 09:12, Anna Brandt <anna@brandt-design.example> wrote:\n> Hi Nora, our proposal.\n"
RECEIVED = {
    "Automatic reply: Proposal": "Hi Anna,\n\nThanks for contacting Finch. A member of the team will reply shortly.",
    "Automatische Antwort: Angebot": "Guten Tag Frau Brandt,\n\nvielen Dank für Ihre Anfrage, die wir erhalten haben.",
}


@pytest.mark.parametrize("subject", RECEIVED)
def test_a_receipt_under_its_own_title_is_a_programs_though_it_quotes(subject: str) -> None:
    """A desk that fills in the owner's name and quotes their mail has not answered it."""
    assert kind_of(subject, RECEIVED[subject] + BELOW) in (*AUTOMATIC, Kind.TICKET_ACK)


def test_somebody_who_answers_under_such_a_title_is_a_person() -> None:
    """Who greets the owner above their mail and says a word of it has answered, whatever the title."""
    text = "Hi Anna,\n\nthanks for your mail. The price is fine, please start on Monday."
    assert kind_of("Automatic reply: Proposal", text + BELOW) is Kind.PERSON
