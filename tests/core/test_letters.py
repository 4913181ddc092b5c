"""Is a mail understood that was typed with fewer letters than its language has?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.test_proposal_letters import SENTENCES, offered
from watcher.core.letters import in_german_letters, with_capitals
from watcher.core.owntext import read_own


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Anbei die Kostenschaetzung fuer die neue Kueche", "Anbei die Kostenschätzung für die neue Küche"),
        ("Der aktuelle Aufwand betraegt 4 Tage. Quelle: Steuer", "Der aktuelle Aufwand beträgt 4 Tage. Quelle: Steuer"),
        ("Über die neue Steuer und Frau Mueller", "Über die neue Steuer und Frau Mueller"),
        ("The queue is due on Tuesday", "The queue is due on Tuesday"),
        ("Zuerst die Kueche, soeben geprueft", "Zuerst die Küche, soeben geprüft"),
        ("Please come to Schoenhauser Allee on Tuesday", "Please come to Schoenhauser Allee on Tuesday"),
        ("Gemäss Absprache, ausser Strasse und Grüsse", "Gemäß Absprache, außer Straße und Grüße"),
        ("Die Aussage zur Ausschreibung muss passen", "Die Aussage zur Ausschreibung muss passen"),
    ],
)
def test_missing_letters_are_filled_in(typed: str, meant: str) -> None:
    """Umlauts typed as two letters and Swiss "ss" are read as what they stand for, other words stay."""
    assert in_german_letters(typed) == meant


@pytest.mark.parametrize("sentence", [
    "Unser Angebot fuer die Kueche haengt an.",
    "Die Kosten fuer die Umsetzung schaetzen wir auf 5.000 Euro, Details im beigefuegten Angebot.",
    "mein tagessatz betraegt 850 euro.",
    "hi jule, mein angebot steht unten. wenn du magst, fange ich montag an.",
])  # fmt: skip
def test_an_offer_typed_in_a_hurry_is_one(sentence: str) -> None:
    """An offer is recognised without umlauts and without capitals."""
    assert offered(sentence)


def test_days_are_read_without_umlauts() -> None:
    """The day until which an offer holds is found where März is typed as Maerz."""
    said = read_own("Unser Angebot fuer Sie gilt bis 4. Maerz 2027.", words=(), written_on=date(2026, 11, 23))
    assert said.valid_until == date(2027, 3, 4)


def test_small_letters_divide_sentences() -> None:
    """A capital is put where a sentence begins, if the text has none at all."""
    assert with_capitals("das passt. sag bescheid.") == "Das passt. Sag bescheid."
    assert with_capitals("Das passt. sag bescheid.") == "Das passt. sag bescheid."


@pytest.mark.parametrize("name", ["offers", "other"])
def test_umlauts_decide_nothing(name: str) -> None:
    """What is an offer with umlauts is one without them, and nothing else is."""
    typed = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
    sentences = (SENTENCES / f"{name}.txt").read_text("utf-8").splitlines()
    assert [one for one in sentences if offered(one) != offered(one.translate(typed))] == []


def test_a_german_name_makes_no_german_of_an_english_offer() -> None:
    """An English offer that names the Schoenhauser Allee still holds until the Tuesday it names."""
    text = "Hi Tom,\n\nour quote is attached, valid until Tuesday.\n\nAnna Brandt\nSchoenhauser Allee 12, Berlin"
    assert read_own(text, words=(), written_on=date(2026, 11, 23)).valid_until == date(2026, 11, 24)


@pytest.mark.parametrize("phrase", ["Paket fuer die Kueche", "Paket für die Küche", "Gruesse vom Baecker"])
def test_the_owners_phrases_are_found_however_they_type(phrase: str) -> None:
    """A rule's phrase is found as it was typed and as it is meant."""
    text = "Unser Paket fuer die Kueche kostet nichts. Gruesse vom Baecker!"
    assert read_own(text, words=(phrase,), written_on=date(2026, 11, 23)).signs[:1] == (phrase,)
