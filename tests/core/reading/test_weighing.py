"""Does more speak for a program than for a person?"""

from __future__ import annotations

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind
from watcher.core.mime import read_content
from watcher.core.reading import read_mail
from watcher.core.reading.signs import SIGNS_OF_ANSWERS, SIGNS_OF_LETTERS, signs_of
from watcher.core.reading.view import look

HEADER = answer_header("Weinhof Roth <info@weinhof-roth.example>")
TEXT = (
    "Im Keller gaert es, auf dem Hof wird geladen und am Telefon sitzt selten jemand. Weinproben sind im Winter "
    "mit Voranmeldung moeglich, Kisten werden ab Hof ausgegeben, und Ihre Zeilen werden abends gelesen.\n"
)


def kind_of(text: str, header: str = HEADER) -> Kind:
    """What an answer with this text is."""
    return read_mail(f"{header}{text}".encode(), internal_date=RECEIVED, own={"anna@brandt-design.example"}).kind


def test_an_answer_in_words_nobody_foresaw_is_asked_about() -> None:
    """A long text to anybody, about the house and in the passive, is taken neither for a person's nor for nothing."""
    assert kind_of(TEXT) is not Kind.PERSON


TELLING = {
    "a decision": f"{TEXT}\nWir haben uns gegen das Angebot entschieden.\n",
    "a phone": f"{TEXT}\nVon meinem iPhone gesendet\n",
    "two names": f"Liebe Frau Brandt,\n\n{TEXT}\nHerzliche Grüße\nMarta Roth\n",
}


@pytest.mark.parametrize("text", TELLING.values(), ids=TELLING)
def test_what_no_rule_made_by_hand_can_do_is_a_persons(text: str) -> None:
    """Nobody is asked about an answer that decides, was typed on a phone, or calls the owner above its own name."""
    assert kind_of(text.replace("abends gelesen", "gelesen")) is Kind.PERSON


def test_each_weight_belongs_to_a_sign_that_is_looked_for() -> None:
    """No weight is lost for want of its sign."""
    view = look(read_content(f"{HEADER}{TEXT}".encode(), internal_date=RECEIVED), ())
    assert {*SIGNS_OF_ANSWERS, *SIGNS_OF_LETTERS} <= set(signs_of(view))


IDS = (
    "0107019a-3f2c-000000@eu-central-1.amazonses.com",
    "176423059021.1234.8123456789012345678@web-1",
    "9f3c1a2b4d@geopod-ismtpd-12",
    "12345.1.1764230590219.JavaMail.app@crm.example",
)


def test_a_name_that_a_program_filled_in_speaks_for_no_person() -> None:
    """Words of a program to the owner by name are asked about, whatever its Message-ID."""
    text = (
        "Hallo Anna,\n\nschön, dass du uns gefunden hast! Deine Zeilen sind angekommen. Stöbere gern schon einmal in "
        "unserem Magazin.\n\nDein Timo\n"
    )
    header = answer_header("Timo Reich <timo.reich@flotte.example>")
    assert kind_of(text, header) is not Kind.PERSON
    for message_id in IDS:
        assert kind_of(text, f"Message-ID: <{message_id}>\n{header}") is not Kind.PERSON, message_id


def test_who_tells_colleagues_of_an_absence_and_has_more_to_say_is_a_person() -> None:
    """Leave that is told beside what is to be done meanwhile is no notice of absence, for all its words of one."""
    text = (
        "Anna, Joe,\n\nI'm on leave from the 3rd till the 14th, a fortnight in a tent with my brother's kids, wish me "
        "luck. Anna please chase the printer for the second proof, he's slow and he lies. Joe, you've got the keys and "
        "the van. Don't let anyone touch my chair.\n\nDan\n"
    )
    header = answer_header("Dan Coyle <dan.coyle@moor.example>").replace("Subject: ", "Subject: cover, was ")
    untied = "\n".join(line for line in header.split("\n") if not line.startswith(("In-Reply-To", "References")))
    assert kind_of(text, untied) is Kind.PERSON


CHATTING = (
    "Hey! Das ging ja fix, und dann ist deine Mail auch schon bei uns. Wir melden uns, sobald jemand Zeit hat.",
    "Ihr habt uns geschrieben, das freut uns! Wir ernten gerade und schauen dann am Abend in die Mails. Eure Roths",
    "Thanks! But no, this isn't one of us. That comes later. They look at the box on Mondays and Thursdays.",
    "Moin, das hier tippt keiner, das kommt von allein. Wir keltern bis vier, dann lesen wir. Euer Weinhof Roth",
)


@pytest.mark.parametrize("text", CHATTING)
def test_a_rule_that_chats_is_no_person(text: str) -> None:
    """A house whose rule speaks as people talk, and of nothing that was in the mail, has not answered for sure."""
    assert kind_of(f"{text}\n") is not Kind.PERSON


OF_THIS = (
    "Your mails keep ending up in our spam folder, please send this again to our office address.",
    "Just back from this weekend's fair, then your mails. Will read again.",
    "Moin, bin wieder da. Deine Mails sind angekommen. Bis dann!",
)


@pytest.mark.parametrize("text", OF_THIS)
def test_words_of_programs_alone_make_no_program_of_an_answer(text: str) -> None:
    """A client who uses the words of programs in a line or two has answered all the same."""
    assert kind_of(f"{text}\n", answer_header("Sabine Kern <kern@northwind.example>")) is Kind.PERSON


TITLED = {
    "Der Termin": "Am 8.12. hat meine Kollegin Geburtstag, der 9. wäre besser.",
    "Besprechung": "Der Vorstand tagt am 4.12., danach wissen wir mehr.",
    "Timeline": "The printer needs files by 9 December, our launch is on the 15th.",
}


@pytest.mark.parametrize("subject", TITLED)
def test_a_client_may_give_an_answer_a_subject_of_its_own(subject: str) -> None:
    """Whoever answers under a new subject and names a day in it is asked about only where more tells of a rule."""
    header = answer_header("Sabine Kern <kern@northwind.example>").replace("AW: Angebot", subject)
    assert kind_of(f"{TITLED[subject]}\n", header) is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Ihre Unterlagen wurden an den Förderverein weitergegeben. Von dort erhalten Sie Nachricht, sobald über die "
        "Mittel entschieden ist.",
        "Ihre Kalkulation wird in der Sitzung des Verwaltungsbeirats besprochen. Über das Ergebnis werden Sie "
        "unterrichtet.",
    ],
)
def test_an_office_that_tells_what_became_of_the_offer_is_asked_about(text: str) -> None:
    """A formal letter without a name may tell of this offer: it is not passed over."""
    header = answer_header("Sekretariat <sekretariat@gymnasium-nord.example>")
    assert kind_of(f"Sehr geehrte Damen und Herren,\n\n{text}\n", header) in (Kind.OTHER, Kind.PERSON)


LEAVE = (
    "I'm out of the office until 7 December. My wife says I've got to put the phone down, and she's right. Ann has "
    "the keys, the van and the codes, so she'd be the one to ask. I'd like to say I'll read this, but I won't.\n\nDan\n"
)


@pytest.mark.parametrize("subject", ["Out of office", "Automatic reply: Proposal", "Abwesenheitsnotiz"])
def test_a_notice_of_absence_in_words_of_talk_is_none_the_less_one(subject: str) -> None:
    """However much a client chats in their notice, its title tells that a program sent it."""
    header = answer_header("Dan Masson <dan.masson@northwind.example>").replace("AW: Angebot", subject)
    assert kind_of(LEAVE, header) in (Kind.OUT_OF_OFFICE, Kind.AUTO_REPLY)


def test_what_calls_itself_automatic_is_no_persons_for_its_words() -> None:
    """A text that says it is an automatic reply has not answered, however much it sounds like talk."""
    text = (
        "This is an automatic reply, sorry. I'd love to say one of us has read what you wrote, but they're all in the "
        "studio and won't look before Thursday. If you've got a deadline, say so in the subject.\n"
    )
    assert kind_of(text) in (Kind.OUT_OF_OFFICE, Kind.AUTO_REPLY)


@pytest.mark.parametrize(
    "text",
    [
        "This mailbox has been closed. Your message was not delivered. Please use kern@busch-labs.example.",
        "Dieses Postfach wurde geschlossen. Ihre Nachricht wurde nicht zugestellt. Bitte wenden Sie sich an "
        "kern@busch-labs.example.",
    ],
)
def test_a_rule_that_says_the_mail_was_not_delivered_is_asked_about(text: str) -> None:
    """Nobody is told that a proposal arrived where a closed mailbox says the contrary."""
    assert kind_of(f"{text}\n", answer_header("Anna Lohse <lohse@busch-labs.example>")) in (Kind.OTHER, Kind.BOUNCE)


@pytest.mark.parametrize("field", ["List-Id: <news.hof.example>", "List-Unsubscribe: <mailto:leave@hof.example>"])
def test_a_letter_to_a_list_is_one_though_it_chats(field: str) -> None:
    """A farm's news to everybody, with a line to leave them by, is no word of a client's."""
    text = (
        "Ihr Lieben, das war ja ein Jahr! Die Äpfel haben wir drin, aber die Birnen hat der Frost geholt. Also machen "
        "wir beim nächsten Mal einen Zaun. Mein Bruder hat gesagt, dass er dann das Akkordeon mitbringt. Hab ich was "
        "vergessen? Dann schreib mir ja nicht, ich hab keine Zeit!\n\nNewsletter abbestellen: https://hof.example/u\n"
    )
    header = "From: Nora Hahn <nora.hahn@hof.example>\nTo: anna@brandt-design.example\nSubject: Neues vom Hof\n"
    content = "Message-ID: <7@hof.example>\nContent-Type: text/plain; charset=utf-8\n\n"
    assert kind_of(text, f"{field}\n{header}{content}") is Kind.MAILING_LIST


@pytest.mark.parametrize(
    "text",
    [
        "Bestellung 4500081234\nPos 10: Logo, 1 Pauschale, 1.850,00 EUR\nLiefertermin 15.12.2026\n"
        "Lieferadresse: Werk 2, Tor 4\nBitte Auftragsbestätigung an einkauf@stadtwerke-lohr.example",
        "PURCHASE ORDER 77812\nItem 1: Signage as quoted, qty 1, GBP 2,140.00\nDelivery: 15 Jan, Dock 7\n"
        "Terms: net 30\nInvoices to: ap@stadtwerke-lohr.example",
        "Technische Daten der Fassade: Breite 14,20 m, Höhe 3,80 m, Putz WDVS, Anschlussleistung 230 V vorhanden, "
        "Zugang über Hof, Hubsteiger möglich, Parkverbot muss beantragt werden.",
    ],
)
def test_orders_and_sizes_are_no_standing_answer(text: str) -> None:
    """Nobody is reminded without being asked about who orders what was offered, or tells how large it shall be."""
    header = answer_header("Einkauf Stadtwerke Lohr <einkauf@stadtwerke-lohr.example>", "AW: Angebot")
    reading = read_mail(f"{header}{text}\n".encode(), internal_date=RECEIVED)
    assert reading.kind in (Kind.OTHER, Kind.PERSON)
