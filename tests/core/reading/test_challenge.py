"""Is a filter's demand told from what people write of their filters?"""

from __future__ import annotations

import time

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail

OWN = frozenset({"anna@brandt-design.example"})


def reading_of(text: str, author: str = "Annika Roth <annika.roth@post.example>", subject: str = "") -> Reading:
    """What an answer with this text is."""
    header = answer_header(author)
    if subject:
        header = "\n".join(
            f"Subject: {subject}" if line.startswith("Subject:") else line
            for line in header.split("\n")
            if not line.startswith(("In-Reply-To:", "References:"))
        )
    return read_mail(f"{header}{text}\n".encode(), internal_date=RECEIVED, own=OWN)


@pytest.mark.parametrize(
    "text",
    [
        "Hallo, ich nutze einen Filter gegen Werbung. Bitte antworten Sie einmal auf diese Mail mit einem leeren Text, "
        "dann landet Ihre Nachricht in meinem Postfach.",
        "Ihre E-Mail wurde zurückgehalten, da Ihr Absender noch nicht bekannt ist.\n\nDamit die Nachricht zugestellt "
        "wird, klicken Sie bitte einmalig auf diesen Link:\nhttps://filter.hof.example/ok?c=99",
        "Ihre Nachricht steckt in der Schleuse. Ein Klick genügt, und sie wird durchgelassen: https://gut.example/77a",
        "Wir kennen Ihre Adresse nicht. Ihre Mail wartet. Tippen Sie auf den Knopf, dann wird sie freigegeben.",
        "We've parked your email at the gate. Tap the link below and it will be let in: https://birch.example/in/82aa",
        "I don't know you yet. Click here and your message goes through: https://post.example/ok",
        "Your mail is on hold. Solve the sum on this page and it will be released: https://post.example/sum",
    ],
)
def test_a_filter_that_wants_a_deed_is_one_in_any_words(text: str) -> None:
    """A filter keeps a mail back until its sender does something, and says so in words of its own."""
    reading = reading_of(text, subject="Ihre Mail an uns")
    assert (reading.kind, reading.held) == (Kind.AUTO_REPLY, True)


@pytest.mark.parametrize(
    "text",
    [
        "Ihre Mail wurde von meinem Filter zurückgehalten, deshalb lese ich sie erst jetzt. Ich sehe sie heute durch.",
        "Ihre Mail war im Spamfilter. Können Sie mir den Link noch einmal schicken? Dann klicke ich mich durch.",
        "Deine Mail wartet noch auf Antwort, ich klick mich heute Abend durch das Postfach, versprochen.",
        "Your mail was stuck in our filter, only saw it today. Can you click through the prototype with me on Tuesday?",
        "Your message was held by our filter. I released it, it's now in my inbox. I'll reply on Monday.",
        "Your email was in quarantine until IT let it through. Reply with a new price and I'll pass it on to Sue.",
        "Ihr Angebot hing im Filter. Klicken Sie im Portal auf Einreichen, dann wird es freigegeben.",
        "Hallo Anna, deine Mail hing im Filter. Klick bitte auf den Link von Teams, dann kommst du durch.",
        "Hi Anna, your mail was held back. Click the link in the portal and the order will be released.",
        "The proposal was quarantined. Press send once more and it will reach me.",
        "Sorry, your email got stopped by the gatekeeper. Mr Holt has it now and will answer you on Friday.",
        "Ihre Mail war in Quarantäne, Herr Holt hat sie freigegeben. Er antwortet am Freitag.",
        "Ihre Nachricht liegt beim Chef im Postfach, er klickt sich durch alles durch. Bis Freitag wissen wir mehr.",
        "I'll click through your mail tonight, my filter had it. Then it goes to the board.",
        "Ihre Mail ist angekommen. Unser Filter ist streng, das nächste Mal bitte ohne ZIP.",
    ],
)
def test_people_who_speak_of_their_filter_have_let_the_mail_in(text: str) -> None:
    """Whoever tells of a filter has read the mail."""
    assert not reading_of(text).held


@pytest.mark.parametrize(
    "text",
    [
        "Your mail was quarantined because you're a new sender. Reply to this with the PDF and it should go through.",
        "Der Filter hatte Ihre Mail gestoppt. Bitte antworten Sie auf diese Mail mit der Rechnungsadresse, der Vertrag "
        "wird dann zugestellt.\n\nAnnika Roth",
        "Your mail was queued for days, sorry. Please reply with the bank details and payment goes through today.",
        "Your e-mail was stopped by the gatekeeper, I fished it out. Solve the colours and you're in our inbox.",
    ],
)
def test_whoever_answers_has_let_the_mail_in(text: str) -> None:
    """People tell of their filter and of what they want in one breath: an answer in the thread is theirs."""
    assert reading_of(text).kind is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Ihre E-Mail ist noch nicht bei Herrn Otto angekommen, denn Sie stehen nicht im Adressbuch. Öffnen Sie bitte "
        "einmal die folgende Seite: https://wache.example/7f",
        "Your message for Kit hasn't been delivered yet. Press the button on this page: https://kitehouse.example/ok/12",
    ],
)
def test_what_may_be_a_filters_demand_is_asked_about(text: str) -> None:
    """Nobody's word that a mail is not there yet, above a link, is not taken for an answer."""
    assert reading_of(text, subject="Ihre Mail an uns").kind in (Kind.OTHER, Kind.AUTO_REPLY)


@pytest.mark.parametrize(
    "text",
    [
        "Ihre E-Mail liegt mir vor, das Muster noch nicht. Unsere Adresse: https://wache.example/7f\n\nGruß\nKai Otto",
        "Hallo Frau Brandt, Ihre Nachricht ist noch nicht beim Chef, bitte hier hochladen: https://otto.example/7f",
        "Your message hasn't reached the board yet, can you upload it here? https://kitehouse.example/up",
        "I have your email but not the quote yet: https://kitehouse.example/up is the place. We agree to your price.",
        "Ihre Mail haben wir noch nicht besprochen, Ihr Angebot finden wir aber gut. Siehe https://otto.example/plan",
    ],
)
def test_people_who_send_a_link_stay_people(text: str) -> None:
    """Whoever greets, asks, signs, or speaks of the offer beside a link is a person."""
    assert reading_of(text, subject="Zu Ihrer Mail").kind is Kind.PERSON


def test_endless_demands_are_read_at_once() -> None:
    """A hostile text costs no more than its length."""
    began = time.process_time()
    for start in ("your mail is held. click here. ", "ihre mail wartet ", "ein ", "click here ", "kommt ihre mail "):
        reading_of(start * (80_000 // len(start)))
    assert time.process_time() - began < 8
