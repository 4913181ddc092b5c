"""Which mails of the owner look like the end of a matter, and are none?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.judging import follow_ups, the_one, word
from tests.mail import at, came, proposal, sent
from watcher.core.followup import State
from watcher.core.owntext import read_own

REPLY = "AW: Angebot Website"


@pytest.mark.parametrize(
    "text",
    [
        "I assume you've found time to read the quote. I'd love to hear your thoughts.",
        "I take it you've found the quote in your inbox. Happy to talk it through any time.",
        "I assume you've decided on the colour by now. My quote covers both.",
        "I won't bother you with the technical details here.",
        "I know it's a busy month, so I won't chase you this week.",
        "I guess it's not urgent for you right now. Let me know when you've had a look at the quote.",
        "I'll take it that you've gone on holiday. All the best.",
        "ich gehe davon aus, dass sich Ihre Frage zum Fundament erledigt hat. Über eine Rückmeldung freue ich mich.",
        "ich gehe davon aus, dass sich Ihre Frage zum Fundament erledigt hat.",
        "ich nehme an, dass kein Bedarf an einem weiteren Gespräch besteht. Dann freue ich mich auf Ihre Entscheidung.",
        "ich nehme an, dass kein Bedarf an einem weiteren Gespräch besteht.",
        "ich schreibe Ihnen nicht mehr so oft, lassen Sie sich gern Zeit.",
        "wir gehen davon aus, dass die Preise nicht weiter steigen.",
    ],
)
def test_who_only_seems_to_let_it_go_is_watched_on(text: str) -> None:
    """A guess about the client, or patience for a while, is a nudge; the offer stays open."""
    offer = proposal(at(2))
    last = sent(at(10), subject=REPLY, answers=offer)
    last = last._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    found = the_one([offer, last], at(17))
    assert (word(found), found.nudges) == ("due", 1)


@pytest.mark.parametrize(
    "text",
    [
        "I'll take it you've found someone else, and won't bother you again. All the best!",
        "I assume it's no longer a priority and will close the quote here.",
        "I'll assume you've decided to go elsewhere.",
        "I take it that you're not interested any more.",
        "ich nehme an, dass sich das Projekt erledigt hat. Alles Gute!",
        "ich gehe davon aus, dass Sie sich anders entschieden haben, und melde mich nicht mehr.",
        "ich lege das Angebot zu den Akten und frage nicht weiter nach.",
    ],
)
def test_who_lets_it_go_in_other_words_is_left_in_peace(text: str) -> None:
    """Where the owner takes it that somebody else does the work, or will not write again, no nudge is asked for."""
    offer = proposal(at(2))
    last = sent(at(10), subject=REPLY, answers=offer)
    last = last._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    assert word(the_one([offer, last], at(17))) == "closed"


@pytest.mark.parametrize(
    "text",
    [
        "die neue Website ist jetzt online. Haben Sie das Angebot zur Broschüre schon angesehen?",
        "your photos are ready, here's the link to your gallery. Have you had a chance to look at my quote?",
    ],
)
def test_who_hands_over_other_work_and_asks_about_the_offer_nudges(text: str) -> None:
    """A question about the offer beside finished work is a nudge, also under another subject."""
    offer = proposal(at(2))
    last = sent(at(10), subject="Wie versprochen")
    last = last._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 10)))
    assert the_one([offer, last], at(11)).nudges == 1


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("kleine Erinnerung: ich warte noch auf Ihre Antwort zum Angebot.", True),
        ("freundliche Erinnerung, unser Angebot wartet auf Ihre Unterschrift.", True),
        ("kleine Erinnerung: Wir haben am Freitag geschlossen.", False),
        ("a gentle reminder that we still need your signature on the quote.", True),
        ("just a quick reminder that I haven't had your answer on the quote yet.", True),
        ("just a quick reminder that we are closed on Friday.", False),
        ("Danke! Mir fehlt noch das unterschriebene Angebot.", True),
        ("Danke! Mir fehlen nur noch die genauen Maße vom Tor.", True),
        ("Danke! Mir fehlt noch eine Info, wann Sie starten wollen.", True),
        ("Mir fehlt noch ein Ersatzteil vom Hersteller.", False),
        ("Ja, die Folie ist enthalten. Wir würden uns über Ihren Auftrag freuen.", True),
        ("Vielen Dank, ich freue mich sehr über Ihre Zusage! Ich lege gleich los.", False),
        ("Vielen Dank, wir freuen uns über Ihren Auftrag und legen los.", False),
        ("Schade, aber für Ihre Rückmeldung bin ich dankbar.", False),
        ("Für Ihre schnelle Rückmeldung bin ich Ihnen sehr dankbar. Alles Gute!", False),
        ("Für Ihre Rückmeldung bis Freitag bin ich dankbar.", True),
        ("Für Ihre Rückmeldung wäre ich Ihnen dankbar.", True),
        ("Für eine kurze Rückmeldung bin ich dankbar.", True),
        ("If the scope is too large, would a smaller package be an option?", True),
        ("If the boiler blocks again give me a ring.", False),
    ],
)
def test_what_an_owner_asks_for_after_an_answer(text: str, asks: bool) -> None:
    """Whoever reminds of the offer, lacks something for it or hopes for the order waits for the client."""
    own = read_own(f"Guten Tag,\n\n{text}\n\nViele Grüße\nMara", words=(), written_on=date(2026, 11, 10))
    assert own.asks is asks


@pytest.mark.parametrize(("subject", "open_ones"), [("Angebot Bad", 2), ("Angebot Küche", 1), ("Neue Fassung", 1)])
def test_numbers_that_count_the_offers_to_one_client(subject: str, open_ones: int) -> None:
    """The next number to the same client takes the place of the offer before it, unless it is for something else."""
    offer = proposal(at(2), subject="Angebot Küche", papers=["Angebot_2026-114.pdf"])
    other = proposal(at(4), subject=subject, papers=["Angebot_2026-114-2.pdf"])
    found = follow_ups([offer, other], at(16))
    assert sum(one.state is State.DUE for one in found) == open_ones


def test_who_wants_it_after_all_is_waited_for() -> None:
    """A client who asks to keep open what the owner let go, and names a day, is asked about after it."""
    offer = proposal(at(2))
    last = sent(at(5), subject=REPLY, answers=offer)
    text = "I'll close the file here and won't chase you any more."
    last = last._replace(own_text=read_own(text, words=(), written_on=date(2026, 11, 5)))
    later = came(at(6), answers=last, decides_on=date(2026, 11, 13))
    assert word(the_one([offer, last, later], at(10))) == "waiting"
    assert word(the_one([offer, last, later], at(18))) == "due"
