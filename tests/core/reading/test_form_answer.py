"""Is what a form sends to whoever filled it in told from what shops and services send?"""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from tests.core.reading.test_reader import read
from watcher.core.mail import Kind

NAMED = "Name: Anna Brandt\nE-Mail: anna@brandt-design.example\n"


def kind_of(text: str, subject: str, author: str = "Shop <info@korbshop.example>", *, program: bool = True) -> Kind:
    """What a mail of a program's mailer is."""
    mail = EmailMessage()
    mail["From"], mail["To"] = author, "Anna Brandt <anna@brandt-design.example>"
    mail["Subject"], mail["Message-ID"] = subject, "<1@korbshop.example>"
    if program:
        mail["X-PHP-Originating-Script"], mail["X-Mailer"] = "33:class.phpmailer.php", "PHPMailer 6.9.1"
    mail.set_content(text)
    return read(bytes(mail)).kind


@pytest.mark.parametrize("program", [True, False])
@pytest.mark.parametrize("author", ["Roofing <noreply@roofing.example>", "Dachbau <info@dachbau.example>"])
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("New submission received", f"Thank you for your submission.\n\n{NAMED}Your message: our proposal is attached"),
        ("Ihre Anfrage", f"Vielen Dank für Ihre Anfrage. Sie schrieben uns:\n\n{NAMED}Nachricht: anbei unser Angebot"),
        ("Danke", f"Deine Nachricht ist bei uns angekommen.\n\n{NAMED}Nachricht: Anbei unser Angebot"),
    ],
)
def test_a_forms_thanks_are_an_automatic_answer(subject: str, text: str, author: str, program: bool) -> None:
    """A form that thanks and repeats what was filled in tells that the message has arrived."""
    assert kind_of(text, subject, author, program=program) is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Ihre Bestellung 8812", f"Vielen Dank für Ihre Bestellung!\n\n{NAMED}Artikel: 2 Körbe\nSumme: 41,00 EUR"),
        ("Bestellbestätigung", f"Danke für deine Bestellung.\n\n{NAMED}Lieferung: DHL\nZahlung: PayPal"),
        ("Your order #55123", f"Thank you for your order.\n\n{NAMED}Item: 2 baskets\nTotal: 41.00"),
        ("Order confirmation", f"Thanks for your order!\n\n{NAMED}Shipping: standard\nTotal: 41.00"),
        ("Ihr Konto", f"Vielen Dank für Ihre Registrierung.\n\n{NAMED}Kundennummer: 4711\nPasswort: selbst gewählt"),
        ("Your account", f"Thank you for registering.\n\n{NAMED}Plan: Basic\nStarts: today"),
        ("Ihr Termin am 3.12.", f"Vielen Dank für Ihre Buchung.\n\n{NAMED}Termin: 3.12., 14 Uhr\nDauer: 30 min"),
        ("Booking confirmed", f"Thank you for booking with us.\n\n{NAMED}When: 3 December, 14:00\nGuests: 2"),
        ("Rechnung 2026-77", f"Vielen Dank für Ihren Einkauf.\n\n{NAMED}Rechnung: 2026-77\nBetrag: 41,00 EUR"),
        ("Payment received", f"Thank you for your payment.\n\n{NAMED}Amount: 41.00\nInvoice: 2026-77"),
        ("Newsletter-Anmeldung", f"Danke für deine Anmeldung zum Newsletter.\n\n{NAMED}Thema: Körbe"),
        ("Deine Spende", f"Herzlichen Dank für deine Spende!\n\n{NAMED}Betrag: 20 EUR\nZweck: Tierheim"),
        ("Neue Anfrage über Ihre Website", f"{NAMED}Nachricht: Ich hätte gern ein Angebot."),
        ("Versandbestätigung", f"Ihre Sendung ist unterwegs.\n\n{NAMED}Paket: 1\nDienst: DHL"),
    ],
)
def test_what_shops_and_services_send_is_no_answer_to_a_message(subject: str, text: str) -> None:
    """An order, a booking or an account confirmed with the reader's data is a notification."""
    assert kind_of(text, subject) in (Kind.NOTIFICATION, Kind.OTHER, Kind.PERSON, Kind.MAILING_LIST)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Anna, sent from our office web tool. Happy with the price, start in January?\n\nInes",
        "Hallo Anna,\n\ndanke für das Angebot!\n\nName: passt\nLogo: bitte größer\nPreis: ok\n\nInes",
        "Hallo Frau Brandt,\n\nvielen Dank. Für den Vertrag:\n\nName: Ines Vogel\nOrt: Kiel\nStart: Januar\n\nInes",
    ],
)
def test_people_who_write_by_a_program_stay_people(text: str) -> None:
    """A client whose mail a program's mailer sends, with labelled lines in it, is a person."""
    assert kind_of(text, "Re: Angebot 2026-131", "Ines Vogel <ines@vogelfilm.example>") is Kind.PERSON


@pytest.mark.parametrize(
    "message",
    [
        "Message: Thank you for your message. We'd like to go ahead.",
        "Nachricht: Vielen Dank für Ihre Nachricht, wir nehmen das Angebot an.",
        "Nachricht: Danke für die schnelle Antwort. Wir haben Ihr Angebot erhalten und möchten Variante B.",
    ],
)
def test_a_client_who_thanks_in_a_form_is_no_program(message: str) -> None:
    """Thanks within the message are of whoever filled in the form."""
    text = f"Name: Jill Ross\nE-Mail: jill@moor.example\n{message}"
    assert kind_of(text, "Kontaktformular", "Jill Ross <jill@moor.example>", program=False) is not Kind.AUTO_REPLY
    assert kind_of(text, "Neue Anfrage", "Website <wordpress@brandt-design.example>") is not Kind.AUTO_REPLY
