"""Does the owner answer the client with the next version of the offer?"""

from __future__ import annotations

import pytest

from tests.core.judging import the_one, word
from tests.mail import at, came, proposal, sent
from watcher.core.followup.papers import is_next_edition

EDITIONS = (
    ("CAV-3391_rev0.pdf", "CAV-3391_rev1.pdf"),
    ("CAV-3391.pdf", "CAV-3391_rev1.pdf"),
    ("2026-044_HA_TWP.pdf", "2026-044_HA_TWP_v2.pdf"),
    ("20261109_Holtenauer114.pdf", "20261116_Holtenauer114.pdf"),
    ("Grabmal Derungs.pdf", "Grabmal Derungs Version 2.pdf"),
    ("Emily & Jack.pdf", "Emily & Jack v2.pdf"),
    ("Kosten_Halle_Index a.pdf", "Kosten_Halle_Index b.pdf"),
    ("Honorar Haas.docx", "Honorar Haas_korrigiert.docx"),
    ("Lunch_menu.pdf", "Lunch_menu_rev2.docx"),
)
OTHERS = (
    ("CAV-3391_rev0.pdf", "CAV-3391_rev0.pdf"),
    ("CAV-3391_rev0.pdf", "CAV-3392_rev1.pdf"),
    ("CAV-3391_rev0.pdf", "RE-3391.pdf"),
    ("CAV-3391_rev0.pdf", "AB-3391_rev1.pdf"),
    ("CAV-3391_rev0.pdf", "CAV-3391_signed.pdf"),
    ("CAV-3391_rev0.pdf", "Schedule_v3.xlsx"),
    ("Angebot_Logo.pdf", "Logo_v2.pdf"),
    ("Logo_v1.png", "Logo_v2.png"),
    ("2026-044_HA_TWP.pdf", "2026-044_Rechnung_v2.pdf"),
    ("Grabmal Derungs.pdf", "Skizze Derungs v2.pdf"),
    ("Emily & Jack.pdf", "Emily & Jack contract.pdf"),
    ("Honorar Haas.docx", "Vollmacht Haas.docx"),
    ("Scan.pdf", "Scan_2.pdf"),
    ("v1.pdf", "v2.pdf"),
    ("Kosten_Halle.pdf", "B01-B07_b.zip"),
    ("Lunch_menu.pdf", "Lunch_guests.xlsx"),
    ("20261109.pdf", "20261116.pdf"),
    ("Kosten_Halle.pdf", ""),
)


@pytest.mark.parametrize(("old", "new"), EDITIONS)
def test_the_next_version_of_a_paper(old: str, new: str) -> None:
    """A paper is the next version if only the version, or the day, in its name is another."""
    assert is_next_edition((new,), (old,))


@pytest.mark.parametrize(("old", "new"), OTHERS)
def test_other_papers(old: str, new: str) -> None:
    """The same paper, a bill, a signed copy and whatever else has a version is no next version of the offer."""
    assert not is_next_edition((new,), (old,))


@pytest.mark.parametrize(("old", "new"), EDITIONS)
def test_who_answers_the_client_with_the_next_version_waits_again(old: str, new: str) -> None:
    """A client asks for a change; the offer in its next version waits for them again, though it asks nothing."""
    offer = proposal(at(2), papers=(old,))
    change = came(at(3), answers=offer, asks=True)
    again = sent(at(4), subject="AW: Angebot Website", answers=change, papers=(new,))
    assert word(the_one([offer, change, again], at(5))) == "waiting"
    assert word(the_one([offer, change, again], at(20))) == "due"


@pytest.mark.parametrize(("old", "new"), OTHERS)
def test_other_papers_behind_an_answer_wait_for_nothing(old: str, new: str) -> None:
    """Whatever else the owner sends after the answer leaves it an answer."""
    offer = proposal(at(2), papers=(old,))
    change = came(at(3), answers=offer)
    later = sent(at(4), subject="AW: Angebot Website", answers=change, papers=tuple(filter(None, [new])))
    assert the_one([offer, change, later], at(20)).state == "answered"


@pytest.mark.parametrize("name", ["Saentisblick_Rev2.pdf", "Dean_220827_v2.pdf", "Kosten Halle korrigiert.pdf"])
def test_the_changed_offer_in_the_first_paper_of_all(name: str) -> None:
    """An offer without a paper comes back changed in one that names its version: it waits again."""
    offer = proposal(at(2), papers=())
    change = came(at(3), answers=offer, asks=True)
    again = sent(at(4), subject="AW: Angebot Website", answers=change, papers=(name,))
    assert word(the_one([offer, change, again], at(5))) == "waiting"


@pytest.mark.parametrize(
    "name",
    [
        "Referenzen.pdf", "AGB.pdf", "Flyer.pdf", "Rechnung_v2.pdf", "Foto_v2.jpg", "Vertrag_v2_signed.pdf",
        "Referenzliste_2026-10-01.pdf", "Scan_20261105.pdf", "AGB 2026-01-01.pdf", "Startseite_v1.pdf",
        "Skizze_Rev01.pdf",
    ],
)  # fmt: skip
def test_other_first_papers_wait_for_nothing(name: str) -> None:
    """Papers beside the offer, bills, pictures and what bears a day alone are no changed offer."""
    offer = proposal(at(2), papers=())
    question = came(at(3), answers=offer)
    later = sent(at(4), subject="AW: Angebot Website", answers=question, papers=(name,))
    assert the_one([offer, question, later], at(20)).state == "answered"


def test_the_second_draft_of_the_work_waits_for_nothing() -> None:
    """Whoever sent a paper of the work already does not change the offer with its next version."""
    offer = proposal(at(2), papers=())
    thanks = came(at(3), answers=offer)
    draft = sent(at(4), subject="AW: Angebot Website", answers=thanks, papers=("Flyer.pdf",))
    wish = came(at(5), answers=draft)
    second = sent(at(6), subject="AW: Angebot Website", answers=wish, papers=("Flyer_v2.pdf",))
    assert the_one([offer, thanks, draft, wish, second], at(20)).state == "answered"


def test_a_next_version_behind_words_that_may_be_a_yes_is_asked_about() -> None:
    """Nobody knows whether "so machen wir's, nur die Hausnummer stimmt nicht" was a yes: once the new version is due,
    the owner is asked, unless they asked the client something with it."""
    offer = proposal(at(2), papers=("CAV-3391_rev0.pdf",))
    words = came(at(3), answers=offer)
    again = sent(at(4), subject="AW: Angebot Website", answers=words, papers=("CAV-3391_rev1.pdf",))
    found = the_one([offer, words, again], at(20))
    assert (word(found), found.pending) == ("due, perhaps", True)
    assert the_one([offer, words, again], at(5)).state == "waiting"
    assert the_one([offer, words, again, came(at(6), answers=again)], at(20)).state == "answered"
    asking = sent(at(4), answers=words, papers=("CAV-3391_rev1.pdf",), asks=True)
    assert word(the_one([offer, words, asking], at(20))) == "due"


def test_the_next_version_behind_a_yes_is_for_the_files() -> None:
    """After the client's yes, or no, a new version waits for nothing."""
    offer = proposal(at(2), papers=("CAV-3391_rev0.pdf",))
    yes = came(at(3), answers=offer, decided=True)
    final = sent(at(4), subject="AW: Angebot Website", answers=yes, papers=("CAV-3391_rev1.pdf",))
    assert the_one([offer, yes, final], at(20)).state == "answered"
