"""What does a mail mean that answers another one than the proposal?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.core.judging import the_one, word
from tests.mail import ANNA, at, came, mail, policy, proposal, sent
from watcher.core.mail import Mail

BEN = "Ben Weber <ben@weber-bau.example>"
TOM = "Tom Vogel <tom@studio.example>"
REPLY = "AW: Angebot Website"
REQUEST = came(at(1), subject="Anfrage Website")
BEFORE = sent(at(1, 15), subject="AW: Anfrage Website", answers=REQUEST)
OFFER = proposal(at(2), subject="AW: Anfrage Website", answers=REQUEST)
LONE = proposal(at(2))
OUT = "1@mail.outlook.example"
OFFICE = policy(domains=["studio.example"])


def crossed(when: int = 4, author: str = ANNA, **tie: object) -> Mail:
    """The client's mail in the thread of their request."""
    return came(at(when), author, subject="AW: Anfrage Website", **tie)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("came_in", "stands"),
    [
        (crossed(3, answers=BEFORE, cites=[REQUEST, BEFORE]), "due, perhaps"),
        (crossed(3, answers=BEFORE), "due, perhaps"),
        (crossed(3, author=BEN, answers=BEFORE, cites=[REQUEST, BEFORE]), "due, perhaps"),
        (crossed(4, answers=BEFORE, cites=[REQUEST, BEFORE]), "answered"),
        (crossed(answers=OFFER, cites=[REQUEST, BEFORE, OFFER]), "answered"),
        (crossed(answers=BEFORE, cites=[REQUEST, BEFORE, OFFER]), "answered"),
        (crossed(answers=[BEFORE, OFFER]), "answered"),
        (crossed(answers=REQUEST), "answered"),
        (crossed(answers="gone@relay.example", cites=[REQUEST, "gone@relay.example"]), "answered"),
        (crossed(), "answered"),
        (crossed(1, answers=BEFORE), "due"),
    ],
    ids=[
        "what came before", "without References", "a colleague", "days later", "the offer",
        "what came before, and cites the offer", "both", "their own request", "an id nobody has", "nothing",
        "before the offer",
    ],
)  # fmt: skip
def test_an_answer_to_what_came_before_the_offer_is_asked_about(came_in: Mail, stands: str) -> None:
    """A client who answers the owner's earlier mail may not have seen the offer that was sent since."""
    early = came_in._replace(message=came_in.message._replace(internal_date=at(1, 20))) if stands == "due" else came_in
    assert word(the_one([REQUEST, BEFORE, OFFER, early], at(9))) == stands


def test_an_answer_that_crossed_is_followed_by_the_real_one() -> None:
    """What crossed the offer says nothing against the answer that comes then."""
    both = [crossed(2, answers=BEFORE), crossed(5, answers=OFFER)]
    assert word(the_one([REQUEST, BEFORE, OFFER, *both], at(9))) == "answered"


def test_an_answer_to_a_corrected_offer_is_one() -> None:
    """Whoever answers an offer that was corrected within the hour answers the offer."""
    again = proposal(at(2) + timedelta(minutes=20), subject="AW: Anfrage Website", answers=OFFER)
    assert word(the_one([REQUEST, BEFORE, OFFER, again, crossed(answers=OFFER)], at(9))) == "answered"


def ours(when: int = 4, author: str = TOM, to: str = ANNA, subject: str = REPLY, **tie: object) -> Mail:
    """A later mail of the owner's side in the thread of the offer."""
    return mail(at(when), author, to, subject, **tie)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("later", "stands"),
    [
        (ours(answers=OUT, cites=[LONE, OUT]), "due, perhaps"),
        (ours(answers="k@weber-bau.example", cites=[LONE, "k@weber-bau.example"]), "due, perhaps"),
        (ours(to="mara@studio.example", subject="WG: " + REPLY, answers=OUT, cites=[LONE, OUT]), "due, perhaps"),
        (ours(to="mara@studio.example", answers="k@weber-bau.example", cites=[LONE]), "due, perhaps"),
        (sent(at(4), subject=REPLY, answers=OUT, cites=[LONE, OUT]), "due, perhaps"),
        (ours(to="mara@studio.example", answers=OUT, cites=[LONE, OUT]), "due"),
        (ours(to="mara@studio.example", answers=LONE), "due"),
        (ours(answers=LONE), "due"),
        (ours(answers="n1@studio.example", cites=[LONE, "n1@studio.example"]), "due"),
        (ours(to="mara@studio.example", subject="WG: " + REPLY, answers=LONE), "due"),
        (sent(at(4), subject=REPLY, answers="n1@studio.example", cites=[LONE, "n1@studio.example"]), "due"),
        (sent(at(4), subject=REPLY, answers=OUT), "due"),
        (sent(at(4), subject=REPLY, answers=LONE, cites=["old@weber-bau.example", LONE]), "due"),
        (sent(at(4), "Steuer <ute@steuer.example>", "WG: Angebot Website", answers=LONE), "due"),
    ],
    ids=[
        "a colleague answers the client", "a mail of the client's house", "a colleague forwards it",
        "a colleague answers it here", "the owner answers it", "colleagues talk", "a colleague praises the offer",
        "a colleague adds something", "a colleague's own reminder", "a colleague forwards the offer",
        "a reminder of which there is no copy", "it need not be below the offer", "what came before the offer is gone",
        "a copy for the tax advisor",
    ],
)  # fmt: skip
def test_what_is_answered_and_not_here_is_asked_about(later: Mail, stands: str) -> None:
    """A colleague who answers what somebody wrote below the offer tells of a mail that only they got."""
    assert word(the_one([LONE, later], at(20), by=OFFICE)) == stands


def test_a_reminder_that_tells_of_an_unseen_mail_still_restarts_the_clock() -> None:
    """It is asked about at once, and it waits anew."""
    found = the_one([LONE, ours(answers=OUT, cites=[LONE, OUT])], at(5), by=OFFICE)
    assert (word(found), found.nudges) == ("waiting, perhaps", 1)
