"""Is this sent mail a proposal? Letters in words that no list knows, and all that people send beside them."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest

from tests.core.reading.ordinary import texts_of_buyers
from tests.core.sent import is_proposal, sent_mails
from tests.sentmail import sent
from watcher.core.owntext import read_own, selling_words
from watcher.core.phrases import LIKE_OFFER, PRICED
from watcher.core.phrases.weights import SELLING
from watcher.core.pieces import Place, pieces_of, placed

FREE = (
    "Hallo Frau Lenz,\n\nden Zaun hab ich mir angeschaut. Lasur zweimal, vorher schleifen, das sind zwei Tage. Mit "
    "Material liege ich bei 640, die Pforte mache ich ohne Aufpreis mit. Kommende Woche wäre noch was frei, danach "
    "erst im Mai.\n\nJana\n"
)


@pytest.mark.parametrize(("name", "missed", "wrong"), [("learned", 0.04, 0.018), ("unlearned", 0.17, 0.055)])
def test_offers_in_free_words_are_found(name: str, missed: float, wrong: float) -> None:
    """Of offers in anybody's own words most are found, and little else is taken for one."""
    mails = sent_mails(name)
    found = {mail: is_proposal(mail.mail()) for mail in mails}
    offers = [mail for mail in mails if mail.proposal]
    others = [mail for mail in mails if not mail.proposal]
    assert sum(not found[mail] for mail in offers) <= missed * len(offers)
    assert sum(found[mail] for mail in others) <= wrong * len(others)


def test_a_price_in_free_words_offers() -> None:
    """A letter that names a price, asks nothing and uses no phrase of an offer may be one all the same."""
    mail = sent("Ihr Zaun", FREE)
    assert mail.own_text is not None
    assert mail.own_text.signs in ((LIKE_OFFER,), (PRICED,))
    assert is_proposal(mail)


def test_no_piece_of_a_word_makes_an_offer() -> None:
    """A piece of a word never makes an offer of a letter, nor anything else of an offer."""
    assert all(abs(tenths) <= 100 for tenths in SELLING.tenths.values())
    assert len(SELLING.tenths) > 500


@pytest.mark.parametrize(
    "text",
    [
        "Ich hab dem Chef 640 genannt, für zwei Tage und die Pforte. Mal sehen, was er sagt. Jana",
        "Die Rechnung über 640 Euro habe ich heute überwiesen, bitte schauen Sie nach, ob alles da ist. Jana Sommer",
        "Wir haben für den Stand 6.400 ausgegeben, davon 2.100 für die Miete, und liegen im Rahmen. Jana Sommer",
    ],
)
def test_money_in_another_role_offers_nothing(text: str) -> None:
    """Who tells of money, pays it or reports it offers nothing."""
    assert not is_proposal(sent("Zaun", text))


def test_what_the_reader_is_to_write_is_no_order() -> None:
    """Whoever tells how to order by answering has ordered nothing."""
    text = "Im Anhang finden Sie das Angebot. Wenn es passt, antworten Sie bitte mit „Ich bestelle“.\n\nJana Sommer\n"
    assert is_proposal(sent("Angebot 26/207", text, "Angebot_26-207.pdf"))


def test_a_program_for_offers_that_knows_no_name_sends_offers() -> None:
    """An offer of a trade's program to "Sehr geehrte Kundin, sehr geehrter Kunde" is no newsletter."""
    text = "Sehr geehrte Kundin, sehr geehrter Kunde,\n\nIhr Angebot Nr. 26-4402 steht für Sie bereit.\n\nJana Sommer\n"
    assert is_proposal(sent("Angebot Nr. 26-4402", text, "Angebot_26-4402.pdf"))
    text = "Liebe Kundinnen und Kunden,\n\nunser Angebot im Advent: zehn Prozent auf alles.\n\nJana Sommer\n"
    assert not is_proposal(sent("Unser Angebot im Advent", text))


def test_little_of_what_people_write_offers() -> None:
    """Of letters about all of life, with figures, dates and sums, hardly one is taken for an offer."""
    texts = texts_of_buyers("people-unlearned")
    found = [text for text in texts if is_proposal(sent("Re: Thursday", text, answers=(9,)))]
    assert len(found) <= 0.015 * len(texts)


@pytest.mark.parametrize("part", ["Ä\u0308 ' '' ö'l \u00ad", "\ud800 \U0001f600", "12 m² 3.400 ", "漢字 ", "x"])
def test_odd_and_endless_letters_are_weighed_quickly(part: str) -> None:
    """Whatever signs stand in a letter, and however many, it is read at once, and the same way each time."""
    text = f"Anbei die Zahlen: 640 Euro.\n\n{part * 40_000}\n\nJana Sommer\n"
    started = process_time()
    first = read_own(text, words=(), written_on=date(2026, 11, 23))
    assert process_time() - started < 3
    assert read_own(text, words=(), written_on=date(2026, 11, 23)) == first


def test_a_price_with_a_question_stays_an_offer_in_sober_words() -> None:
    """Whoever names a price and asks for a yes offers something, though they write of days and offices."""
    text = (
        "Guten Tag Frau Kunde,\n\nfür zwölf Porträts bei Ihnen im Büro rechne ich mit einem halben Tag, das sind 720 "
        "Euro. Möchten Sie den 1. Dezember reservieren?\n\nViele Grüße\nJana Sommer\n"
    )
    assert is_proposal(sent("Fotos fürs Team", text))


@pytest.mark.parametrize(
    "text",
    [
        "bitte am Dienstag bei Kunde Bad fertig fugen, am Mittwoch Aufmaß bei Familie Lang (Treppe, ca. 14 Stufen), "
        "Donnerstag Material für 600 Euro abholen. Freitag bin ich im Büro.",
        "as agreed on the phone, here is the subcontract for the translation work: 0.09 euros per word, payment within "
        "30 days. Please sign and return it before you start.",
        "wollen wir den Netzwerkabend im März zusammen machen? Raum haben wir, Getränke kosten etwa 300 Euro, die "
        "könnten wir uns teilen. Was meinst du?",
    ],
)
def test_money_among_those_who_work_together_offers_nothing(text: str) -> None:
    """What an employee fetches, a subcontractor gets and partners share is no offer."""
    assert not is_proposal(sent("Diese Woche", f"Hallo Tom,\n\n{text}\n\nGruß Jana\n"))


@pytest.mark.parametrize("names", [("Lebenslauf_Sommer.pdf", "Zeugnisse.pdf"), ("CV_Sommer.pdf",), ("resume_lin.pdf",)])
def test_an_application_offers_no_work(names: tuple[str, ...]) -> None:
    """Whoever sends their life and their certificates applies for a job; there is no offer to watch."""
    text = (
        "Sehr geehrte Frau Professorin Albers,\n\nmit großem Interesse habe ich Ihre Ausschreibung gelesen. Seit "
        "vierzehn Jahren übersetze ich für den Maschinenbau und würde meine Erfahrung gern an Studierende weitergeben. "
        "Meine Unterlagen finden Sie im Anhang. Über eine Einladung zum Gespräch würde ich mich freuen.\n\n"
        "Jana Sommer\n"
    )
    assert not is_proposal(sent("Lehrauftrag Technisches Übersetzen", text, *names))


def test_where_a_word_stands_is_weighed_beside_what_it_is_worth_anywhere() -> None:
    """The same words say more where a letter ends with them, or beside a number."""
    assert pieces_of(placed(Place.LAST, ["bescheid"])) == {"]bescheid"}
    assert pieces_of(["#", "?"]) == {"^#$", "^?$"}
    told = selling_words("Den Zaun streichen wir für 640 Euro. Material kommt dazu. Sagen Sie einfach Bescheid. Jana")
    assert told is not None
    assert {"]bescheid", "[zaun", "<wir", ">euro"} <= told
