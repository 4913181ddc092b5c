"""Is this sent mail a proposal, though something in it speaks of another matter?"""

from __future__ import annotations

import pytest

from tests.sentmail import OWN, sent
from watcher.core.mail import Mail
from watcher.core.proposal import Rule, recognise
from watcher.core.worktime import Span

RULES = (Rule("proposal", Span(5), Span(5), 3),)


def offers(mail: Mail) -> bool:
    """Whether the mail is taken for a proposal."""
    return recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset()).is_proposal


def answer(text: str, asked: str) -> Mail:
    """The owner's answer to somebody, who is quoted below."""
    quote = f"\n\nAm 20.11.2026 um 10:00 schrieb Weber <weber@weber.example>:\n> {asked}\n"
    return sent("AW: Haus", text + quote, answers=(9,))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (
            "Donnerstag um 15 Uhr, das passt mir gut. Bis dann, Eva",
            "danke, dass ich alles ansehen durfte. Der Anstrich aller drei Zimmer kostet 1.850 Euro inkl. Material, "
            "zzgl. MwSt. Anfangen könnte ich ab 7. Dezember.",
        ),
        (
            "Super, ich freue mich, von Ihnen zu hören.",
            "wie am Telefon besprochen habe ich gerechnet: Die Website mit fünf Seiten kostet 2.400 Euro netto, Texte "
            "kämen mit 300 Euro dazu.",
        ),
        (
            "Toll, dann telefonieren wir morgen!",
            "danke für das nette Gespräch. Das Businessshooting kostet 490 Euro inkl. 10 bearbeiteter Bilder.",
        ),
        (
            "Great, see you on Friday!",
            "thanks for showing me round. I'd charge £1,450 for both rooms, and could start on the 7th.",
        ),
    ],
)
def test_a_price_behind_an_appointment_that_was_agreed(asked: str, text: str) -> None:
    """Who agreed to a visit or a call has not agreed to the price that is told after it."""
    assert offers(answer(text, asked))


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("Ihre neue Website ist jetzt online! Anbei noch die Unterlagen zur Wartung.", "Angebot_Wartung.pdf"),
        (
            "your wedding photos are ready, here's the link to your gallery. Attached is what we talked about.",
            "Quote_album_2026-31.pdf",
        ),
        ("die Verwaltung hat uns den Grundriss geschickt, das Angebot finden Sie im Anhang.", "Angebot_2026-90.pdf"),
        ("I've reviewed all the quotes you sent me from the other firms, and here is ours.", "Quote-2026-71.pdf"),
    ],
)
def test_the_paper_of_an_offer_beside_another_matter(text: str, paper: str) -> None:
    """An attachment that is named like an offer is one, whatever finished work or whose mail the words tell of."""
    assert offers(sent("Friday", text, paper))


@pytest.mark.parametrize(
    "text",
    [
        "based on the drawings the architect has sent us, the quote comes to £14,200 plus VAT. Shall we go ahead?",
        "bisher zahlen Sie 120 Euro im Monat, bei mir wären es 95 Euro im Monat inklusive Updates. Soll ich das so "
        "für Sie einrichten?",
        "die Neugestaltung würde 4.800 Euro netto kosten, damit liegen wir im Budget. Wollen wir es so machen?",
        "die Reportage mit acht Stunden kostet 2.100 Euro, das Album 290 Euro. Der Juni ist fast ausgebucht, sagt mir "
        "also gern bald Bescheid!",
        "eine Einzelstunde kostet 65 Euro, der 5er-Block 290 Euro. Im Januar bin ich noch nicht ausgebucht. Melden Sie "
        "sich gern, wenn Sie starten möchten.",
    ],
)
def test_a_price_beside_words_of_other_prices(text: str) -> None:
    """What the client pays today, their budget, and how full the calendar is stand in offers too."""
    assert offers(sent("Friday", text))


@pytest.mark.parametrize("subject", ["Angebot: App für Stundenzettel", "Quote for timesheet software"])
def test_an_offer_for_what_keeps_the_hours(subject: str) -> None:
    """Programs that keep working hours are offered as well; the hours themselves are an invoice's."""
    assert offers(sent(subject, "as discussed, everything is attached."))
    assert not offers(sent("Angebot Umbau: Stundenzettel Oktober", "see attached."))


@pytest.mark.parametrize(
    "text",
    [
        "full-day coverage would be £1,900 including the album. I have another enquiry for that date, so let me know.",
        "die Reportage würde 1.900 Euro kosten, inklusive Album. Mir liegt eine zweite Anfrage für den Termin vor, "
        "gebt mir also gern bald Bescheid.",
        "der Saal kostet 1.200 Euro inkl. Bestuhlung. Es gibt eine weitere Anfrage für diesen Tag. Soll ich ihn für "
        "Sie reservieren?",
    ],
)
def test_another_enquiry_beside_a_price(text: str) -> None:
    """Who tells of another enquiry for the day in the very mail that names the price offers something."""
    assert offers(sent("Friday", text))


@pytest.mark.parametrize(
    "text",
    [
        "DJ and lights would be £650. If you're comparing the quotes, ours includes set-up. Want me to pencil you in?",
        "the day rate would be £900; as yours is over a weekend, £150 would be added. Does that work for you?",
        "the venue has offered us the hall on the 12th. My fee for the evening would be £900 plus travel. Shall I go "
        "ahead and book?",
        "repainting the door would be £240. Could you match this with your neighbour's colour? Let me know if I should "
        "book you in.",
        "I've gone through all the quotes from my timber yards: the fence would be £2,900 fitted. Shall I start in "
        "January?",
    ],
)
def test_words_that_customers_use_too(text: str) -> None:
    """Whoever sells compares quotes, matches colours and is offered something as well."""
    assert offers(sent("Friday", text))
