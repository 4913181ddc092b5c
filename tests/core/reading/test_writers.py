"""Who wrote it: a person, a form that knows the owner's name, a rule made by hand, or a mail system?"""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind
from watcher.core.reading import read_mail

FIRMS = (
    "Sent from Samsung Mobile Support",
    "Sent via our mobile app for iPhone",
    "Sent by Pixel & Paper Ltd, London",
    "Sent via Tablet Hotels",
    "Gesendet über das Formular der Telekom App",
)


@pytest.mark.parametrize("line", FIRMS)
def test_a_firm_called_like_a_phone_is_none(line: str) -> None:
    """A line that names a phone's maker as a firm, or a form in an app, makes no person of a machine."""
    raw = "From: Wolf Druck <info@wolf.example>\nSubject: AW: Angebot\nIn-Reply-To: <a@brandt-design.example>\n"
    raw += "Content-Type: text/plain; charset=utf-8\n\n"
    raw += f"Vielen Dank für Ihre Nachricht. Wir melden uns so bald wie möglich bei Ihnen.\n\n{line}\n"
    assert read_mail(raw.encode(), internal_date=RECEIVED).kind is not Kind.PERSON


GREETINGS = (
    "Hallo liebe Anna,",
    "Hallo Anna :)",
    "Einen schönen guten Tag, Frau Brandt",
    "Grüezi Frau Brandt",
    "Ahoi Anna!",
)


@pytest.mark.parametrize("greeting", GREETINGS)
def test_whoever_greets_the_owner_by_name_is_a_person(greeting: str) -> None:
    """A greeting with the owner's name is one in any words; a heading with that name is none."""
    header = answer_header("Wolf Druck <info@wolf.example>")
    text = "Vielen Dank für Ihre Nachricht. Wir melden uns so bald wie möglich bei Ihnen.\n"
    assert read_mail(f"{header}{greeting}\n\n{text}".encode(), internal_date=RECEIVED).kind is Kind.PERSON
    heading = "Nachricht von Anna Brandt\n\n"
    assert read_mail(f"{header}{heading}{text}".encode(), internal_date=RECEIVED).kind is not Kind.PERSON


HEADINGS = (
    ("Anna Brandt <anna@brandt.example>", "Eingangsbestätigung Anna Brandt\n\n"),
    ("Anna Brandt <anna@brandt.example>", "Ihre Nachricht, Anna Brandt\n\n"),
    ("Anna Brandt <anna@brandt.example>", "Absender Anna Brandt\n\n"),
    ("Anna Brandt <anna@brandt.example>", "Liebe Kundin Anna Brandt,\n\n"),
    ("Studio Sommer <info@sommer.example>", "Betriebsferien im Sommer\n\n"),
    ("Mark Frei <mark@frei.example>", "Wir haben heute frei\n\n"),
    ("Paul Tag <paul@tag.example>", "Guten Tag,\n\n"),
    ("Brandt Design <hallo@brandt.example>", "www.brandt.design\n\n"),
    ("info@brandt.example", "Wichtige Info\n\n"),
    ("mail@brandt.example", "Vielen Dank für Ihre Mail. "),
    ("anfrage@brandt.example", "Vielen Dank für Ihre Anfrage. "),
    ("Brandt Druck <mail@brandt.example>", "Vielen Dank für Ihre Mail. "),
)


@pytest.mark.parametrize(("to", "opening"), HEADINGS, ids=[opening.strip() for _, opening in HEADINGS])
def test_words_of_the_owners_name_greet_nobody(to: str, opening: str) -> None:
    """Names are words, and programs fill them into headings: only a greeting makes a person of who writes them."""
    raw = f"From: Wolf Druck <info@wolf.example>\nSubject: AW: Angebot\nTo: {to}\n"
    raw += "In-Reply-To: <a@brandt.example>\nContent-Type: text/plain; charset=utf-8\n\n"
    raw += f"{opening}Vielen Dank für Ihre Nachricht. Wir melden uns so bald wie möglich bei Ihnen.\n"
    own = (to.rpartition("<")[2].strip(">"),)
    assert read_mail(raw.encode(), internal_date=RECEIVED, own=own).kind is not Kind.PERSON


@pytest.mark.parametrize("to", ["Anna Brandt <anna@brandt.example>", "anna@brandt.example"])
def test_who_is_told_of_is_not_called(to: str) -> None:
    """A notice that begins with the owner's name tells of them and calls nobody."""
    raw = f"From: Verein <info@verein.example>\nSubject: Information\nTo: {to}\n"
    raw += "Content-Type: text/plain; charset=utf-8\n\n"
    raw += "Anna Brandt ist jetzt Mitglied. Vielen Dank für Ihre Anmeldung. Wir melden uns.\n"
    assert read_mail(raw.encode(), internal_date=RECEIVED, own=("anna@brandt.example",)).kind is Kind.NOTIFICATION


@pytest.mark.parametrize(
    "button", ["Cloud Recording", "Bestellung prüfen", "Mehr erfahren", "View order", "Learn more"]
)
def test_a_button_is_nobodys_name(button: str) -> None:
    """A line of two words below a shop's or portal's letter signs it for nobody."""
    header = "From: Lampenhaus <service@lampenhaus.example>\nTo: Anna Brandt <anna@brandt-design.example>\n"
    header += "Subject: Neuigkeiten\nContent-Type: text/plain; charset=utf-8\n\nHallo Anna Brandt,\n\n"
    letters = (
        "Ihre Bestellung 48213 wurde versandt. Sie finden alle Angaben unten.",
        "the recording of your meeting is now available for 30 days.",
    )
    for letter in letters:
        raw = f"{header}{letter}\n\n{button}\nhttps://lampenhaus.example/x\n\nLampenhaus, Ulm\n".encode()
        assert read_mail(raw, internal_date=RECEIVED).kind is not Kind.PERSON


ADVERTISEMENTS = (
    "Besuchen Sie unsere neue Ausstellung in Köln-Mülheim. Dort zeigen wir Ihnen die Trends des Jahres.",
    "Ein ereignisreiches Jahr geht zu Ende. Wir danken Ihnen für das Vertrauen und die gute Zusammenarbeit.",
)


@pytest.mark.parametrize("above", ADVERTISEMENTS)
def test_an_absence_below_an_advertisement_is_told_all_the_same(above: str) -> None:
    """Rules made by hand may begin with what their company has to tell everybody."""
    header = answer_header("Petra Kolb <kolb@glaswerk.example>")
    text = f"Sehr geehrte Damen und Herren,\n\n{above}\n\nBis zum 4.12.2026 bin ich im Urlaub.\n\nPetra Kolb\n"
    reading = read_mail(f"{header}{text}".encode(), internal_date=RECEIVED)
    assert reading.kind is Kind.OUT_OF_OFFICE
    assert reading.away_until == date(2026, 12, 4)


def test_a_company_that_closes_at_christmas_is_not_a_person() -> None:
    """What a company makes of its holidays is no word on the offer."""
    header = answer_header("Petra Kolb <kolb@glaswerk.example>")
    text = "Guten Tag,\n\nwir danken Ihnen für das Vertrauen in diesem Jahr.\n\nVom 21.12.2026 bis einschließlich "
    text += "3.1.2027 machen wir Betriebsferien. Ab dem 4.1.2027 sind wir wieder für Sie da.\n\nIhr Glaswerk-Team\n"
    assert read_mail(f"{header}{text}".encode(), internal_date=RECEIVED).kind is Kind.OUT_OF_OFFICE


def test_whoever_attaches_an_appointment_to_an_answer_has_answered() -> None:
    """A calendar's file below words of one's own is an attachment, and no invitation by itself."""
    message = EmailMessage()
    message["From"], message["To"] = "Petra Kolb <kolb@glaswerk.example>", "Anna Brandt <anna@brandt-design.example>"
    message["Subject"], message["In-Reply-To"] = "AW: Angebot", "<a@brandt-design.example>"
    message.set_content("Guten Tag,\n\nwir nehmen das Angebot an. Anbei der Termin am Dienstag.\n\nPetra Kolb\n")
    calendar = b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    message.add_attachment(calendar, maintype="application", subtype="octet-stream", filename="termin.ics")
    assert read_mail(message.as_bytes(), internal_date=RECEIVED).kind is Kind.PERSON


BOUNCES = (
    "Delivery to these recipients or groups is complete: jo@glaswerk.example\n\n"
    "kolb@glaswerk.example: mailbox full (552 5.2.2)\n",
    "Hallo Anna Brandt,\n\nIhre Nachricht an kolb@glaswerk.example konnte nicht zugestellt werden.\n"
    "Grund: 550 5.1.1 Empfänger unbekannt\n",
)


@pytest.mark.parametrize("text", BOUNCES)
def test_a_bounce_may_greet_and_name_whom_it_reached(text: str) -> None:
    """Neither the owner's name nor a recipient who got the mail takes a failure away."""
    header = "From: Postmaster <postmaster@glaswerk.example>\nTo: Anna Brandt <anna@brandt-design.example>\n"
    header += "Subject: Undelivered Mail Returned to Sender\nContent-Type: text/plain; charset=utf-8\n\n"
    assert read_mail(f"{header}{text}".encode(), internal_date=RECEIVED).kind is Kind.BOUNCE


ANSWERS = (
    "Ja gern!",
    "Passt, danke!",
    "Ok",
    "Leider zu teuer.",
    "Können wir nächste Woche telefonieren?",
    "Wir nehmen ein anderes Angebot, trotzdem vielen Dank für die Mühe.",
    "We're going with someone else, but thank you for the effort.",
    "Sounds good",
)
HOLIDAYS = (
    "Bitte beachten: Vom 23.12.2026 bis 6.1.2027 bleibt unser Büro geschlossen.",
    "Wir machen Weihnachtsferien vom 23.12. bis zum 6.1.",
    "Please note: I am on leave from 9 to 20 November.",
    "Ich arbeite montags bis donnerstags.",
)


@pytest.mark.parametrize("closing", ["Viele Grüße\nTessa", "LG Tessa", "Tessa"])
@pytest.mark.parametrize("answer", ANSWERS)
def test_holidays_below_the_name_leave_a_short_answer_a_persons(answer: str, closing: str) -> None:
    """Somebody who answers in one line and announces holidays below the name has answered."""
    header = answer_header("Tessa Lang <tessa@lang.example>")
    for holidays in HOLIDAYS:
        raw = f"{header}{answer}\n\n{closing}\n\n{holidays}\n".encode()
        assert read_mail(raw, internal_date=RECEIVED).kind is Kind.PERSON, holidays


@pytest.mark.parametrize(
    "text",
    [
        "Your message got lost in spam, sorry. Someone will call you tomorrow.",
        "Your email landed in junk, we found it today.",
        "The person will look at your proposal on Monday.",
        "Our staff found your message in the post room. One of the team will ring you this afternoon.",
    ],
)
def test_what_no_rule_can_know_is_told_by_somebody(text: str) -> None:
    """Where a mail was lost, and what happens tomorrow, no program knows: whoever says so answers."""
    raw = f"{answer_header('Tessa Lang <tessa@lang.example>')}{text}\n\nTessa\n".encode()
    assert read_mail(raw, internal_date=RECEIVED).kind is not Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        "Go ahead and chase me on 4 December.",
        "Great, go ahead and add the hosting; we decide on 4 December.",
        "The lease contract has been signed, so we can look at it now and decide by 4 December.",
        "Der Auftrag hat hier Vorrang bekommen, am 4.12. entscheiden wir.",
    ],
)
def test_leave_for_one_step_and_other_contracts_are_no_yes(text: str) -> None:
    """Who may be chased, and what else was signed, leaves open whether the offer is taken."""
    raw = f"{answer_header('Tessa Lang <tessa@lang.example>')}Hi Anna,\n\n{text}\n\nTessa\n".encode()
    reading = read_mail(raw, internal_date=RECEIVED)
    assert (reading.decided, reading.decides_on) == (False, date(RECEIVED.year, 12, 4))


@pytest.mark.parametrize("closing", ["", "\n\nViele Grüße\nTessa Lang\nLang KG\nTel. 040 123456"])
@pytest.mark.parametrize(
    "last",
    [
        "Wir suchen noch Alternativen und entscheiden am 4.12.",
        "Wir ziehen um und sind im Verzug, bitte melden Sie sich am 4.12. wieder.",
        "Frohe Weihnachten, wir melden uns am 4.12. noch einmal.",
        "Unsere neue Adresse steht nicht fest, wir entscheiden am 4.12. darüber und über Ihr Angebot.",
        "We're moving offices, please get back to me on 4 December.",
        "I work part-time, so I'll let you know on 4 December.",
    ],
)
def test_a_day_told_at_the_end_beside_news_of_the_house_is_the_writers(last: str, closing: str) -> None:
    """Whoever says at the end, or below the card, that they move house and when they decide has said both."""
    text = f"Hallo Frau Brandt,\n\ndanke für das Angebot, es gefällt uns.{closing}\n\n{last}\n"
    raw = f"{answer_header('Tessa Lang <tessa@lang.example>')}{text}".encode()
    assert read_mail(raw, internal_date=RECEIVED).decides_on == date(RECEIVED.year, 12, 4)


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank für Ihre Nachricht.\n\nViele Grüße\nTessa",
        "Ihre Mail ist eingegangen.\n\nTessa",
        "Ich bin derzeit nicht im Büro.\n\nViele Grüße\nTessa",
    ],
)
def test_holidays_below_a_notice_belong_to_it(text: str) -> None:
    """What a rule made by hand says above the name and below it is one notice."""
    raw = f"{answer_header('Tessa Lang <tessa@lang.example>')}{text}\n\n{HOLIDAYS[0]}\n".encode()
    assert read_mail(raw, internal_date=RECEIVED).kind is not Kind.PERSON


def test_a_line_by_a_relay_that_nobody_signs_is_asked_about() -> None:
    """A short new mail whose bounces go to a strange relay may be a person's."""
    header = "From: Rob Ianetti <rob@ianetti.example>\nTo: Anna Brandt <anna@brandt-design.example>\nSubject: menu\n"
    header += "Return-Path: <bounce+77aa12@{}>\nContent-Type: text/plain; charset=utf-8\n\n"
    text = "k sounds good lets do tuesday\n"
    relayed = f"{header.format('relay.example')}{text}".encode()
    assert read_mail(relayed, internal_date=RECEIVED).kind is Kind.OTHER
    direct = f"{header.format('ianetti.example')}{text}".encode()
    assert read_mail(direct, internal_date=RECEIVED).kind is Kind.NOTIFICATION


@pytest.mark.parametrize(
    "text",
    [
        "Ihre Nachricht an max.weber@weber-bau.example wurde verschlüsselt zugestellt.",
        "Your message to max.weber@weber-bau.example was released from quarantine.",
        "Your message to max.weber@weber-bau.example was forwarded to jo@weber-bau.example.",
    ],
)
@pytest.mark.parametrize(
    "author",
    ["postmaster@weber-bau.example", "Mail Gateway <gateway@weber-bau.example>", "MAILER-DAEMON@weber-bau.example"],
)
def test_what_a_mail_system_did_with_a_mail_is_no_bounce(author: str, text: str) -> None:
    """A mail system that names whom a mail went to, and tells of no failure, sends nothing back."""
    raw = f"{answer_header(author, 'Ihre Nachricht')}{text}\n".replace("In-Reply-To", "X-Ref").encode()
    assert read_mail(raw, internal_date=RECEIVED).kind is not Kind.BOUNCE


def of_system(subject: str, text: str, *, answers: bool = False) -> bytes:
    """What a mail system writes with an empty envelope sender (RFC 5321 4.5.5)."""
    header = answer_header("postmaster@weber-bau.example", subject)
    header = header if answers else header.replace("In-Reply-To", "X-Ref")
    return f"Return-Path: <>\n{header}{text}\n".encode()


@pytest.mark.parametrize(
    "text",
    [
        "Ihre Nachricht an max.weber@weber-bau.example kam zurück.",
        "Ihre Nachricht an max.weber@weber-bau.example ist nicht durchgekommen.",
        "Ihre Nachricht an max.weber@weber-bau.example ging verloren.",
        "Ihre Nachricht an max.weber@weber-bau.example ist zu groß.",
        "Ihre Nachricht an max.weber@weber-bau.example wurde in die Quarantäne verschoben.",
        "Ihre Nachricht an max.weber@weber-bau.example hat einen Fehler verursacht.",
        "Your message to max.weber@weber-bau.example came back.",
        "Your message to max.weber@weber-bau.example did not get through.",
        "Your message to max.weber@weber-bau.example was lost.",
        "Your message to max.weber@weber-bau.example exceeds the size limit.",
        "Your message to max.weber@weber-bau.example was forwarded to quarantine.",
        "Your message to max.weber@weber-bau.example is delayed.",
        "Your message to max.weber@weber-bau.example is still in the queue.",
    ],
)
def test_what_a_mail_system_failed_to_do_is_a_bounce(text: str) -> None:
    """A mail system that names whom a mail went to, and tells of any failure, sends it back or is still trying."""
    assert read_mail(of_system("Ihre Nachricht", text), internal_date=RECEIVED).kind is Kind.BOUNCE


@pytest.mark.parametrize(
    "text",
    [
        "Your message was delivered to jo@weber-bau.example but not to max.weber@weber-bau.example.",
        "Your message to max.weber@weber-bau.example was forwarded to jo@weber-bau.example; mailbox full.",
        "Ihre Nachricht an max.weber@weber-bau.example wurde an jo@weber-bau.example weitergeleitet. Dort ist es voll.",
    ],
)
def test_a_subject_of_mail_that_came_back_is_believed(text: str) -> None:
    """Who puts "undelivered" above it means it, though the text first says where the mail was taken to."""
    raw = of_system("Undelivered Mail Returned to Sender", text)
    assert read_mail(raw, internal_date=RECEIVED).kind is Kind.BOUNCE


def test_no_person_writes_from_a_mail_system_that_takes_no_answer() -> None:
    """What comes from a mail system and names nobody to answer to is asked about, though it names our mail."""
    raw = of_system("AW: Angebot Website", "Die Nachricht ging an max.weber@weber-bau.example.", answers=True)
    assert read_mail(raw, internal_date=RECEIVED).kind is not Kind.PERSON


def test_a_person_at_the_address_of_a_system_answers() -> None:
    """Whoever mentions a mail to somebody has not sent a bounce, even from a mail server's address."""
    header = answer_header("Mail Server Weber Bau <mail@weber-bau.example>", "Auftrag")
    text = "Wie in der Mail an max.weber@weber-bau.example geschrieben: Auftrag erteilt.\n"
    assert read_mail(f"{header}{text}".encode(), internal_date=RECEIVED).kind is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank, wir prüfen und kommen auf Sie zurück.",
        "Ihr Angebot wird derzeit geprüft. Vielen Dank für Ihre Geduld.",
    ],
)
def test_a_first_name_of_two_in_one_is_no_product(text: str) -> None:
    """AnnaLena Weber is a person, by whose last name her address goes; VendorHub is none."""
    mail = (
        "From: {}\nTo: Anna Brandt <anna@brandt-design.example>\nSubject: Ihr Angebot\n\n"
        + f"Hallo,\n\n{text}\n\nGruß\n"
    )
    known = mail.format("AnnaLena Weber <a.weber@weber-bau.example>")
    assert read_mail(known.encode(), internal_date=RECEIVED).kind is Kind.PERSON
    assert (
        read_mail(mail.format("VendorHub Portal <hub@weber-bau.example>").encode(), internal_date=RECEIVED).kind
        is not Kind.PERSON
    )


@pytest.mark.parametrize("text", ["Unsere Bestellnummer lautet 4500012345.", "Our PO number is 4500012345."])
def test_who_names_the_number_of_an_order_has_decided(text: str) -> None:
    """A purchasing department that gives the number of its order has placed one."""
    raw = f"{answer_header('Einkauf <einkauf@weber-bau.example>', 'Ihr Angebot')}{text}\n".replace(
        "In-Reply-To", "X-Ref"
    )
    assert read_mail(raw.encode(), internal_date=RECEIVED).kind is Kind.PERSON


CARD = "Weber Bau GmbH\nHauptstr. 12\n12345 Berlin\nTel. 030 1234567\nwww.weber-bau.example\n"


@pytest.mark.parametrize(
    "text",
    [
        "I am out of the office until 4 December.",
        "Wir haben Betriebsferien bis 4.12.",
        "Vielen Dank für Ihre Nachricht.",
        "Wir haben Ihre Anfrage erhalten und melden uns in Kürze.",
    ],
)
def test_a_card_below_a_notice_makes_no_person_of_it(text: str) -> None:
    """Rules made by hand put the firm's card below what they say."""
    raw = f"{answer_header('Weber Bau <mw@weber-bau.example>')}{text}\n\n{CARD}".encode()
    assert read_mail(raw, internal_date=RECEIVED).kind is not Kind.PERSON


SHOP = "Uhren Vogel\nInh. Hans Vogel\nMarktplatz 3\n97070 Würzburg\nTel. 0931 1234\nÖffnungszeiten: Mo-Fr 9-18 Uhr\n"


@pytest.mark.parametrize("text", ["Wird gemacht.", "Nein danke.", "Ok", "Passt.", "Will do.", "No thanks."])
def test_yes_or_no_above_a_card_is_an_answer(text: str) -> None:
    """Whoever says yes or no has read the mail, whatever the card below says of opening hours."""
    raw = f"{answer_header('Max Weber <max.weber@weber-bau.example>')}{text}\n\n{SHOP}".encode()
    assert read_mail(raw, internal_date=RECEIVED).kind is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank, wir prüfen und kommen auf Sie zurück.",
        "Die Rechnung bitte an buchhaltung@weber-bau.example senden.",
        "Das Projekt ist gestoppt. Tut mir leid!",
        "Forwarded to our purchasing team, they'll be in touch.",
        "We've had a look. A few questions: 1) warranty? 2) payment terms? 3) start date?",
    ],
)
def test_opening_hours_on_a_card_make_no_program_of_its_owner(text: str) -> None:
    """What the card below says fits any mail; what stands above it does not, or it is asked about."""
    raw = f"{answer_header('Max Weber <max.weber@weber-bau.example>')}{text}\n\n{SHOP}".encode()
    assert read_mail(raw, internal_date=RECEIVED).kind in (Kind.PERSON, Kind.OTHER)
