"""Are short answers of houses, and questions that nobody waits for, read as what they are?"""

from __future__ import annotations

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind
from watcher.core.mime import read_content
from watcher.core.reading import read_mail
from watcher.core.reading.persons import asks
from watcher.core.reading.view import View, look

OWN = frozenset({"anna@brandt-design.example"})


def kind_of(text: str, author: str, subject: str = "AW: Angebot 2026-114", *, tied: bool = True) -> Kind:
    """What a mail of a house with this text is."""
    header = answer_header(author)
    lines = [f"Subject: {subject}" if line.startswith("Subject:") else line for line in header.split("\n")]
    if not tied:
        lines = [line for line in lines if not line.startswith(("In-Reply-To:", "References:"))]
    return read_mail("\n".join(lines).encode() + text.encode(), internal_date=RECEIVED, own=OWN).kind


@pytest.mark.parametrize(
    "text",
    [
        "PO 88123 raised against this. Please quote it on your invoice or it won't get paid.\n",
        "Purchase order 4410092 issued. Quote this number on all paperwork.\n",
        "Bestellnummer 4500177 wurde vergeben. Bitte auf der Rechnung angeben.\n",
        "Bestellung Nr. 4500178 ist angelegt. Bitte auf der Rechnung vermerken.\n",
        "PO number 771204 is yours. Show it on the invoice.\n",
    ],
)
def test_a_purchase_order_in_an_answer_is_a_persons(text: str) -> None:
    """Whoever answers with the number of their own order has read the proposal."""
    assert kind_of(text, "Accounts <accounts@timber.example>") is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Dieses Postfach ist für Rechnungen. Bitte geben Sie auf Ihrer Rechnung stets die Bestellnummer an.\n",
        "Rechnungen ohne Bestellnummer werden nicht bearbeitet. Fragen beantwortet die Zentrale unter 0201 555010.\n",
        "Invoices without a PO number will be returned. Please send them to invoices@timber.example in PDF format.\n",
        "Ihre Bestellung 4500177 wird bearbeitet. Sie erhalten in Kürze eine Nachricht über den Versand.\n",
        "Your order number 88123 has been received and is being processed. You will hear from us in due course.\n",
        "Zu Ihrer Bestellnummer 100238 liegen uns Ihre Angaben vor. Eine Bearbeitung erfolgt in der Reihenfolge.\n",
        "Bei Bestellungen erreichen Sie unseren Verkauf von 8 bis 17 Uhr unter 0201 555010. Wir lesen alles.\n",
        "For orders please call 0161 4960077. Messages sent here are read once a day by whoever is on duty.\n",
    ],
)
def test_a_house_that_tells_of_orders_in_general_is_no_person(text: str) -> None:
    """A rule that speaks of anybody's orders, or of what the reader has ordered, answers nothing."""
    assert kind_of(text, "Buchhaltung <rechnung@baustoff.example>") is not Kind.PERSON


@pytest.mark.parametrize("when", ["freitags", "montags", "mittwochs", "werktags", "abends"])
def test_a_house_that_tells_on_which_days_it_reads_is_no_person(when: str) -> None:
    """A line of thanks and a habit of reading mail would answer anything."""
    text = f"Danke. Wir sind auf der Baustelle. Mails lesen wir {when}.\n"
    assert kind_of(text, "Elektro Zander <info@elektro-zander.example>") is not Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Haben Sie Schmerzen? Dann kommen Sie bitte ohne Termin vorbei.",
        "Hast du sie schon angegeben? Dann musst du nichts weiter tun.",
        "Ihr wollt Eier bestellen, könnt aber nicht kommen? Dann ruft uns an.",
        "Ist es dringend? Dann bitte anrufen.",
        "Have you looked at our FAQ page yet? Then you'll know that check-in is at 3.",
        "Is it urgent? Then please ring the shop.",
        "Können Sie nicht so lange warten? Dann rufen Sie uns bitte an.",
        "Do you need a room? Then use our calendar.",
    ],
)
def test_a_question_that_answers_itself_is_none(text: str) -> None:
    """Nobody waits for an answer to a question behind which stands what to do."""
    assert not asks(_view(text))


@pytest.mark.parametrize(
    "text",
    [
        "Können Sie das bis Freitag? Dann nehmen wir es.",
        "Passt Ihnen Dienstag? Dann komme ich um 10.",
        "Passt dir Dienstag? Dann bis dann.",
        "Ist das fest? Dann sage ich zu.",
        "Geht das auch ohne Fotos? Dann wären wir im Budget.",
        "Gibt es eine kleinere Variante? Dann haben wir den Chef schnell überzeugt.",
        "Haben Sie noch Luft im Januar? Dann wäre das etwas für uns.",
        "Is that fixed? Then we have a deal.",
        "Can you do it by Friday? Then I'll sign.",
        "Can you do it in January? Then please send the contract.",
        "Schaffen Sie das bis Ende Februar? Dann bitte die Auftragsbestätigung schicken.",
        "Could you start in May? Then it fits our budget.",
        "Is the font included? Then it's fine by me.",
        "Haben Sie Schmerzen? Dann kommen Sie bitte vorbei. Wann wäre Ihr Entwurf fertig?",
        "Do you have time on Monday? Thanks!",
        "Was kostet das? Danach entscheiden wir.",
    ],
)
def test_a_question_with_what_follows_from_it_is_one(text: str) -> None:
    """Whoever asks and tells what they will do then waits for the answer."""
    assert asks(_view(text))


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Hallo Frau Brandt,\n\npasst Ihnen Dienstag? Dann kommen Sie bitte um 10.\n", "AW: Angebot 2026-114"),
        ("Moin,\n\nhaben Sie die Maße? Dann schicken Sie sie mir doch gleich mit.\n\nOhm\n", "AW: Angebot 2026-114"),
        ("Does it include the sign? Then please send me a contract.\n", "Re: Proposal"),
        ("Ist der Druck dabei? Dann bitte so beauftragen lassen, wir unterschreiben.\n", "AW: Angebot 2026-114"),
        ("Kannst du am 3.? Dann bitte eintragen.\n", "AW: Angebot 2026-114"),
    ],
)
def test_people_who_bid_the_reader_do_something_stay_people(text: str, subject: str) -> None:
    """A question that is no longer counted as one makes nobody's answer a program's."""
    assert kind_of(text, "Zimmerei Ohm <info@zimmerei-ohm.example>", subject) is Kind.PERSON


def _view(text: str) -> View:
    return look(read_content(f"{answer_header('A <a@b.example>')}{text}\n".encode(), internal_date=RECEIVED), OWN)
