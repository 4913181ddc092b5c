"""Is it known what the owner wrote from another mailbox of the same office?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.letters import NOW, letter
from tests.test_beside import CLIENT, LATER, OFFICE, Office
from watcher.core.followup import State, judge
from watcher.jobs.gather import gather
from watcher.store import Store

REPLY = "AW: Angebot Website"
ASKS = "Guten Tag Frau Weber, konnten Sie sich unser Angebot schon ansehen?"
OFFERS = "Guten Tag Frau Weber, anbei unser Angebot."
MINE = {"reply_to_id": "p1@example.org"}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Store(tmp_path / "watcher.db") as store:
        yield Office(store)


def goes_out(
    office: Office, text: str = ASKS, subject: str = REPLY, *, days: int = 8, id_: str = "n1@studio.example",
    to: str = CLIENT, folder: str = "Sent", **more: str,
) -> None:  # fmt: skip
    """The owner writes from the shared mailbox."""
    raw = letter(id_, from_=f"Mara <{OFFICE}>", to=to, subject=subject, text=text, **more)
    if folder not in office.shared.boxes:
        office.shared.create(folder)
    office.shared.deliver(folder, raw, NOW + timedelta(days=days))


@pytest.mark.parametrize(
    ("text", "subject", "more"),
    [
        (ASKS, REPLY, MINE),
        (ASKS, "Nachfrage zu unserem Angebot", {}),
        (ASKS, "Kurze Frage", {}),
        (ASKS, "Angebot Website", {}),
    ],
    ids=["in the thread", "beside it", "by its words", "by its subject"],
)
def test_a_reminder_from_another_mailbox_of_the_office_is_one(
    office: Office, text: str, subject: str, more: dict[str, str]
) -> None:
    """Whoever reminds the client from info@ has reminded them; the clock runs anew."""
    goes_out(office, text, subject, **more)
    office.poll()
    found = office.stands()
    assert (found.nudges, found.clock_start) == (1, NOW + timedelta(days=8))


@pytest.mark.parametrize(
    ("text", "subject", "more"),
    [
        ("unsere Nummer hat sich geändert.", "Neue Telefonnummer", {}),
        (ASKS, REPLY, {"to": "Eva <eva@roth.test>"}),
        (ASKS, REPLY, {"folder": "Drafts", **MINE}),
        (ASKS, "Kurze Frage", {"folder": "Drafts"}),
        (ASKS, "Notiz", {"to": OFFICE}),
        (OFFERS, "Angebot Messestand", {}),
    ],
    ids=["other business", "another client", "a draft", "a draft beside", "a note", "an offer of its own"],
)
def test_other_mail_from_there_reminds_of_nothing(
    office: Office, text: str, subject: str, more: dict[str, str]
) -> None:
    """What is not about the offer, was not sent, or is watched there, restarts no clock here."""
    if more.get("folder") == "Drafts":
        office.shared.create("Drafts")
        office.shared.boxes["Drafts"].role = office.shared.boxes["Sent"].role.DRAFTS
    goes_out(office, text, subject, **more)
    office.poll()
    assert office.stands().nudges == 0


def test_who_offered_something_there_asks_about_that(office: Office) -> None:
    """A colleague who sent the client an offer of their own, and asks about it, does not ask about this one."""
    goes_out(office, OFFERS, "Angebot Messestand", days=2, id_="q1@studio.example")
    goes_out(office, ASKS, "Kurze Frage")
    office.poll()
    assert office.stands().nudges == 0


def test_an_answer_to_a_reminder_from_there_is_one(office: Office) -> None:
    """The client answers the reminder where it came from."""
    goes_out(office, ASKS, "Nachfrage zu unserem Angebot")
    raw = letter(
        "a1@weber.test", from_=CLIENT, to=OFFICE, subject="AW: Nachfrage zu unserem Angebot", text="Wir nehmen es.",
        reply_to_id="n1@studio.example",
    )  # fmt: skip
    office.shared.deliver("INBOX", raw, NOW + timedelta(days=9))
    office.poll()
    assert office.stands().state is State.ANSWERED


def test_an_order_taken_from_there_is_asked_about(office: Office) -> None:
    """Whoever thanks for the order from info@ seems to have got it."""
    goes_out(office, "Guten Tag Frau Weber, vielen Dank für Ihren Auftrag, wir legen los.", **MINE)
    office.poll()
    assert office.stands().perhaps_answered


def test_an_offer_sent_from_there_after_the_answer_is_watched_there_alone(office: Office) -> None:
    """The revised offer from info@ waits in that mailbox; here nothing waits twice."""
    office.comes(reply_to_id="p1@example.org")
    goes_out(
        office, "anbei unser Angebot ohne Shop. Passt das so?", days=2, reply_to_id="a1@weber.test",
        references="p1@example.org a1@weber.test",
    )  # fmt: skip
    office.poll()
    assert office.stands().state is State.ANSWERED
    mails, decisions, seen = gather(office.store, office.info, now=LATER)
    (there,) = judge(mails, decisions, office.info, seen=seen, now=LATER)
    assert there.state is State.DUE


def test_a_copy_of_the_reminder_here_counts_once(office: Office) -> None:
    """A reminder from there with a copy to here is one reminder."""
    goes_out(office, **MINE)
    raw = letter("n1@studio.example", from_=f"Mara <{OFFICE}>", to=CLIENT, subject=REPLY, text=ASKS, **MINE)
    office.mine.deliver("INBOX", raw, NOW + timedelta(days=8))
    office.poll(shared_first=True)
    assert office.stands().nudges == 1
