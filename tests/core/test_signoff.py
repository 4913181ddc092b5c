"""Is this sent mail a proposal, whatever stands below its closing words?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.sentmail import OWN, sent
from watcher.core.owntext import read_own
from watcher.core.proposal import Rule, recognise
from watcher.core.words import at_signoff
from watcher.core.worktime import Span

RULES = (Rule("proposal", Span(5), Span(5), 3),)
GERMAN = (
    "Kein Ausweis von Umsatzsteuer, da Kleinunternehmer gemäß § 19 UStG",
    "Unser Büro ist vom 23.12. bis 6.1. zu. Statt Geschenken spenden wir dieses Jahr 500 € an die Tafel.",
    "Wir suchen Verstärkung! Alle offenen Stellen: https://sommer.example/jobs",
    "Tel. 030 5550123\nwww.sommer.example\n\nZum 1. Januar steigen unsere Preise, siehe Aushang im Laden.",
    "Rechnungen bitte nur an rechnung@sommer.example senden!",
    "Tagessatz 880 € zzgl. MwSt., verfügbar ab Februar, gern auch vor Ort.",
)
ENGLISH = (
    "Our office is closed until 6 January. Instead of cards we have donated £500 to Shelter this year.",
    "We're hiring at the moment! See all our vacancies here: https://sommer.example/jobs",
    "0113 5550123\nwww.sommer.example\n\nPayment of invoices is due within 14 days, late payment is charged.",
    "Please send all your invoices to accounts@sommer.example and nowhere else.",
    "My day rate is £650 plus VAT and I'm available from February onwards.",
)
OFFERS = (
    ("Erst die Analyse: ein Tag, 780 € netto. Soll ich am 7.12. anfangen?", "Viele Grüße\nJana Sommer", GERMAN),
    (
        "Beide Fenster zusammen wären es 1.240 €, fertig im März. Passt das für Sie?",
        "Mit freundlichen Grüßen\n\nJana Sommer",
        GERMAN,
    ),
    ("The two rooms would be £1,240, done by March. Shall I put you down?", "Kind regards,\n\nJana Sommer", ENGLISH),
    ("Das Kleid kürzen und enger machen: 95 €. Passt das?", "Herzlich\nJana", GERMAN),
    ("The hem and the sleeves would be £95. Does that suit?", "Much love\nJana", ENGLISH),
    ("A day of analysis at £780 plus VAT. Does that work for you?", "Best wishes\nJana", ENGLISH),
)
OTHER = (
    ("Der Termin am Dienstag passt mir gut. Soll ich etwas mitbringen?", "Viele Grüße\nJana Sommer", GERMAN),
    (
        "Anbei die Fotos. Welche gefallen Ihnen, geben Sie mir Bescheid?",
        "Mit freundlichen Grüßen\n\nJana Sommer",
        GERMAN,
    ),
    ("Could you send me the logo? I can start on Monday.", "Kind regards,\n\nJana Sommer", ENGLISH),
    ("Tuesday works. Shall I bring the samples?", "Best wishes\nJana", ENGLISH),
)


def offers(text: str) -> bool:
    """Whether a mail of that text is taken for a proposal."""
    return recognise(sent("Samstag", text), RULES, own_addresses=OWN, own_domains=frozenset()).is_proposal


def signed(cases: tuple[tuple[str, str, tuple[str, ...]], ...]) -> list[str]:
    """Each letter with each signature of its language."""
    return [f"Guten Tag,\n\n{text}\n\n{close}\n\n{below}\n" for text, close, every in cases for below in every]


@pytest.mark.parametrize("text", signed(OFFERS))
def test_an_offer_above_any_signature(text: str) -> None:
    """The small print of a house takes nothing back from the price in the letter."""
    assert offers(text)


@pytest.mark.parametrize("text", signed(OTHER))
def test_no_offer_above_any_signature(text: str) -> None:
    """A rate or a sum in a signature offers nothing."""
    assert not offers(text)


def test_prices_below_a_business_card() -> None:
    """What a house advertises below its card offers nothing, be it several prices."""
    card = "Dee\n021 555 0190\n\nFrom €18 an hour, ask about our vouchers! This year we gave €250 to the food bank."
    assert not offers(f"Hi Una,\n\nwe're late on Friday, is that all right?\n\nBest wishes\n{card}\n")


def test_prices_below_the_greeting() -> None:
    """A list of prices below the name belongs to the letter, and so does a postscript."""
    listed = "Die Analyse käme auf 780 € netto, der Umbau auf 1.900 € netto."
    assert offers(f"Guten Tag,\n\nunten die Kosten. Soll ich anfangen?\n\nViele Grüße\nJana\n\n{listed}\n")
    assert offers(
        "Guten Tag,\n\ndanke!\n\nViele Grüße\nJana\n\nPS: Die Karte wären 180 € netto. Soll ich sie mitmachen?\n"
    )
    assert offers("Guten Tag,\n\ndanke!\n\nViele Grüße\nJana\n\nAnlage: unser Angebot als PDF, gültig bis Freitag.\n")


@pytest.mark.parametrize(
    "text",
    [
        "die Treppe lässt sich abschleifen, drei Tage.\n\nViele Grüße\nJens\n\nKosten: 1.340 € inkl. MwSt., ab Januar.",
        "ich habe gemessen. Passt Donnerstag?\n\nViele Grüße\nJens\n\nMacht 1.850 € komplett inkl. MwSt.",
        "Donnerstag könnte ich. Soll ich anfangen?\n\nViele Grüße\nJens\n\nEs wären 1.850 € komplett inkl. MwSt.",
        "the date is free. Shall I start then?\n\nBest wishes\nJo\n\nOh, and the fee: €1,400 all in, travel on top.",
        "das Logo kostet 700 € netto.\n\nViele Grüße\nJo\n\nGeben Sie mir bis Freitag Bescheid, ob ich anfangen soll?",
        "der Film kostet 1.150 € netto.\n\nViele Grüße\nJo\n\nSagen Sie mir bitte, ob ich den Kameramann buchen soll?",
        "viele Grüße von der Küste\n\nDas Logo würde ich für 700 € netto machen. Passt Ihnen das?",
    ],
)
def test_what_comes_to_mind_below_the_greeting(text: str) -> None:
    """A price, or the wish for a yes, that its writer adds below the greeting belongs to the letter."""
    assert offers(f"Guten Tag,\n\n{text}\n")


@pytest.mark.parametrize(
    "below",
    [
        "Gutscheine ab 50 € im Laden!",
        "Aktion: Wartung nur 99 € bis Jahresende!",
        "Mein neues Buch: 24 € inkl. Versand, jetzt bestellen!",
        "My new course is out: £120 all in, book now.",
        "Betrag: 640 € netto, zahlbar in 14 Tagen.",
    ],
)
def test_what_a_house_sells_below_the_greeting(below: str) -> None:
    """What a house sells besides is no price of the letter."""
    assert not offers(f"Guten Tag,\n\nder Termin passt. Soll ich etwas mitbringen?\n\nViele Grüße\nJo\n\n{below}\n")


@pytest.mark.parametrize("word", ["Danke!", "Thanks", "Thank you", "Herzlich"])
def test_words_that_also_stand_within_a_letter(word: str) -> None:
    """Thanks at the beginning close no letter."""
    assert offers(f"Jane,\n\n{word}\n\nThe hem would be £95 plus VAT. Shall I start?\n")


def test_where_a_letter_ends() -> None:
    """The letter ends with its closing words; without such words, or with a postscript, all of it is the letter."""
    signed = at_signoff("Hallo\n\nText\n\nViele Grüße\nWir suchen Leute.\n")
    assert signed == ("Hallo\n\nText\n\nViele Grüße", "Wir suchen Leute.", True, False)
    assert at_signoff("Hallo\n\nText\n\nHerzlich\nWir suchen Leute.\n").certain is False
    for whole in (
        "Hallo\n\nText\n",
        "Text\n\nViele Grüße\n",
        "Text\n\nViele Grüße\nPS: Ach ja\n",
        "Viele Grüße\nText\n",
    ):
        assert at_signoff(whole).below == ""


HOUSE = (
    "Müssen Sie diese E-Mail wirklich ausdrucken?",
    "Zufrieden mit unserer Arbeit? Wir freuen uns über eine Bewertung: https://g.page/r/sommer/review",
    "Haben Sie Fragen? Rufen Sie uns an: 030 5550123",
    "Kostenloses Erstgespräch: Wann passt es Ihnen?",
    "Happy with our work? Leave us a review: https://g.page/r/sommer/review",
    "Need help? Our support team is there from 9 to 5.",
)
CLOSES = (
    "Viele Grüße\nJana Sommer",
    "LG Jana",
    "MfG, J. Sommer",
    "Herzlich, Ihre Jana Sommer",
    "Cheers, Jana",
    "Thanks\nJana",
)


@pytest.mark.parametrize("close", CLOSES)
@pytest.mark.parametrize("house", HOUSE)
def test_questions_of_a_house_below_a_letter(house: str, close: str) -> None:
    """Whoever only says thanks waits for nothing, whatever the house asks below each of its letters."""
    assert not asks(f"Guten Tag,\n\nvielen Dank, alles klar!\n\n{close}\n\n{house}\n")


@pytest.mark.parametrize(
    "more",
    [
        "Kannst du mir noch das Logo schicken?",
        "Könnten Sie bitte noch das Logo schicken?",
        "PS: Passt Dienstag?",
        "Could you send the logo?",
        "Can I have the logo by Friday?",
    ],
)
def test_what_a_person_asks_below_the_name(more: str) -> None:
    """What comes to somebody's mind below their name is asked all the same."""
    assert asks(f"Guten Tag,\n\nvielen Dank, alles klar!\n\nViele Grüße\nJana\n\n{more}\n")


def test_a_question_below_thanks_within_a_letter() -> None:
    """A thank-you or a wish in the middle closes no letter: what follows is asked."""
    assert asks("Hallo,\n\nsuper.\n\nAlles Gute!\n\nPasst Dienstag?\n")
    assert asks("Hallo,\n\nsuper.\n\nDanke!\n\nPasst Dienstag?\n")


def asks(text: str) -> bool:
    """Whether whoever wrote that waits for an answer."""
    return read_own(text, words=(), written_on=date(2026, 11, 16)).asks


@pytest.mark.parametrize("terms", ["Angebote sind 30 Tage gültig.", "All quotes are valid for 30 days."])
def test_terms_of_a_house_for_all_its_offers(terms: str) -> None:
    """What a house says below every letter of all its offers does not keep each of them silent for so long."""
    text = "Guten Tag,\n\nanbei unser Angebot.\n\nViele Grüße\nJana Sommer\n\n"
    assert read_own(f"{text}{terms}\n", words=(), written_on=date(2026, 11, 16)).valid_until is None
    said = read_own(f"{text}Das Angebot ist gültig bis 31.12.2026.\n", words=(), written_on=date(2026, 11, 16))
    assert said.valid_until == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("Alle Preise netto, gültig bis 12.12.2026.", date(2026, 12, 12)),
        ("Preise gültig bis 12. Dezember.", date(2026, 12, 12)),
        ("Die Preise sind 30 Tage gültig.", date(2026, 12, 16)),
        ("Diese Preise gelten vier Wochen.", date(2026, 12, 14)),
        ("Prices valid until 12 December 2026.", date(2026, 12, 12)),
        ("These prices are valid for 30 days.", date(2026, 12, 16)),
        ("Unsere Preise sind 30 Tage gültig.", None),
        ("Our quotes are valid for 30 days.", None),
    ],
)
def test_terms_of_this_offer_below_the_name(said: str, until: date | None) -> None:
    """A day, or "these prices", is said of the offer above; a span of days of all offers is not."""
    text = f"Guten Tag,\n\nanbei unser Angebot.\n\nLG Jana\n\n{said}\n"
    assert read_own(text, words=(), written_on=date(2026, 11, 16)).valid_until == until


@pytest.mark.parametrize("close", ["LG Jana", "Thanks, Jana", "Herzlich\nJana"])
def test_a_price_below_a_short_farewell(close: str) -> None:
    """The price that somebody adds below their name makes an offer of a mail without another; a house's does not."""
    text = f"Hallo,\n\nhier der gewünschte Preis:\n\n{close}\n\n"
    assert read_own(f"{text}Das Logo macht 800 Euro netto.\n", words=(), written_on=date(2026, 11, 16)).signs
    assert not read_own(f"{text}Ab 50 € versandkostenfrei!\n", words=(), written_on=date(2026, 11, 16)).signs
