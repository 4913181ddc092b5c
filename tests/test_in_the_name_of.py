"""Does mail count that was sent in somebody's name: offers by a program, answers through a list?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeMailbox
from tests.letters import NOW, OWNER, letter
from tests.test_sync import POLICY
from watcher.core.followup import FollowUp, Policy, State, judge
from watcher.imap import FolderNames
from watcher.jobs.gather import gather
from watcher.jobs.sync import sync
from watcher.store import Store
from watcher.store.sql.mails import RECEIVED_HEADERS

PROGRAM = "Jo Fuchs Design <noreply@invoices.test>"
GROUP = "\"'Anna Weber' via Info\" <info@example.org>"
ANNA = "Anna Weber <anna@weber.test>"
OFFER = "Guten Tag Frau Weber,\n\nanbei unser Angebot AN-1042.\n\nMit freundlichen Grüßen\nJo Fuchs"
YES = "Guten Tag Herr Fuchs,\n\nvielen Dank, das nehmen wir.\n\nViele Grüße\nAnna Weber"
PLAIN = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8"
LATER = NOW + timedelta(days=20)


class Mailbox:
    """A mailbox, what is known of it, and whose addresses are the owner's."""

    def __init__(self, store: Store) -> None:
        self.store, self.server, self.policy = store, FakeMailbox(), POLICY
        self.server = FakeMailbox({**{name: box.role for name, box in self.server.boxes.items()}, "Trash": "trash"})  # type: ignore[dict-item]

    def offered_by_program(self, folder: str = "INBOX", *, more: str = "", reply_to: str = OWNER) -> None:
        """The copy that comes of an offer which a program sent."""
        marks = f"Reply-To: {reply_to}\nReturn-Path: <bounce@invoices.test>\n{PLAIN}\n{more}".strip()
        raw = letter("p1@invoices.test", from_=PROGRAM, to=ANNA, subject="Angebot AN-1042", text=OFFER, more=marks)
        self.server.deliver(folder, raw, NOW)

    def comes(self, message_id: str = "a1@weber.test", *, days: float = 2, **more: str) -> None:
        fields = {"from_": ANNA, "to": OWNER, "subject": "AW: Angebot AN-1042", "text": YES, "more": PLAIN, **more}
        self.server.deliver("INBOX", letter(message_id, **fields), NOW + timedelta(days=days))

    def poll(self, policy: Policy | None = None) -> None:
        sync(self.server.connect(), self.store, policy or self.policy, FolderNames(), now=LATER)  # type: ignore[arg-type]

    def stands(self, at: datetime = LATER) -> tuple[FollowUp, ...]:
        mails, decisions, seen = gather(self.store, self.policy, now=at)
        return judge(mails, decisions, self.policy, seen=seen, now=at)


@pytest.fixture
def mailbox(tmp_path: Path) -> Iterator[Mailbox]:
    with Store(tmp_path / "watcher.db") as store:
        yield Mailbox(store)


@pytest.mark.parametrize("reply_to", [OWNER, OWNER.upper(), OWNER.replace("@", "+offers@")])
def test_an_offer_that_a_program_sent(mailbox: Mailbox, reply_to: str) -> None:
    """An offer that an invoicing program sent in the owner's name is watched by the copy that came of it."""
    mailbox.offered_by_program(reply_to=reply_to)
    mailbox.poll()
    (found,) = mailbox.stands()
    assert found.state is State.DUE
    assert [one.addr_spec for one in found.clients] == ["anna@weber.test"]


def test_the_answer_to_an_offer_that_a_program_sent(mailbox: Mailbox) -> None:
    """The client's answer to such an offer counts, with and without a tie."""
    mailbox.offered_by_program()
    mailbox.comes(reply_to_id="p1@invoices.test")
    mailbox.poll()
    (found,) = mailbox.stands()
    assert found.state is State.ANSWERED


def test_an_answer_by_its_subject_alone(mailbox: Mailbox) -> None:
    """So does one that bears no more than the subject."""
    mailbox.offered_by_program()
    mailbox.comes()
    mailbox.poll()
    (found,) = mailbox.stands()
    assert found.state is State.ANSWERED


def test_a_copy_that_was_thrown_away(mailbox: Mailbox) -> None:
    """The copy of such an offer may be thrown away: the offer went out."""
    mailbox.offered_by_program("Trash")
    mailbox.poll()
    assert [one.state for one in mailbox.stands()] == [State.DUE]


@pytest.mark.parametrize("sender", ["jo.fuchs@gmail.com", "calendar-notification@google.com"])
def test_a_draft_that_was_thrown_away(mailbox: Mailbox, sender: str) -> None:
    """What the owner wrote and threw away never went out, also where another account of theirs stands in Sender."""
    raw = letter("d1@example.org", to=ANNA, subject="Angebot AN-1042", text=OFFER, more=f"Sender: <{sender}>\n{PLAIN}")
    mailbox.server.deliver("Trash", raw, NOW)
    mailbox.poll()
    assert mailbox.stands() == ()


def test_a_bill_by_the_same_program(mailbox: Mailbox) -> None:
    """A bill that the program sends later asks whether the matter is settled."""
    mailbox.offered_by_program()
    mailbox.comes(
        "r1@invoices.test", from_=PROGRAM, to=ANNA, subject="Rechnung RE-2001", text="Anbei unsere Rechnung RE-2001.",
        more=f"Reply-To: {OWNER}\n{PLAIN}", days=9,
    )  # fmt: skip
    mailbox.poll()
    (found,) = mailbox.stands()
    assert found.perhaps_answered
    assert found.nudges == 0


@pytest.mark.parametrize("listed", ["List-Id: <info.example.org>", "Precedence: list", f"X-Original-From: {ANNA}"])
def test_an_answer_through_the_owners_group(mailbox: Mailbox, listed: str) -> None:
    """An answer that the owner's group sends on from the group's own address is the client's."""
    mailbox.server.deliver("Sent", letter("o1@example.org", to=ANNA, text=OFFER, more=PLAIN), NOW)
    mailbox.comes(
        from_=GROUP, to="info@example.org", subject="Re: Angebot Website", reply_to_id="o1@example.org",
        more=f"Reply-To: {ANNA}\n{listed}\n{PLAIN}",
    )  # fmt: skip
    mailbox.poll()
    (found,) = mailbox.stands()
    assert found.state is State.ANSWERED
    assert [one.who.display_name for one in found.evidence if one.who and one.counted][-1] == "Anna Weber"


@pytest.mark.parametrize("from_", [ANNA, GROUP])
@pytest.mark.parametrize(("subject", "stands"), [("AW: Angebot Website", State.ANSWERED), ("Beginn", State.DUE)])
def test_mail_to_the_owners_group_is_no_circular(mailbox: Mailbox, from_: str, subject: str, stands: State) -> None:
    """What a client writes to the owner's group counts without a tie as well: as an answer, or as something to ask."""
    mailbox.server.deliver("Sent", letter("o1@example.org", to=ANNA, text=OFFER, more=PLAIN), NOW)
    marks = "List-Id: <info.example.org>\nPrecedence: list\nList-Unsubscribe: <mailto:manage+unsubscribe@groups.test>"
    mailbox.comes(from_=from_, to="info@example.org", subject=subject, more=f"Reply-To: {ANNA}\n{marks}\n{PLAIN}")
    mailbox.poll()
    (found,) = mailbox.stands()
    assert found.state is stands
    assert found.perhaps_answered is (stands is State.DUE)


def test_a_copy_of_the_proposal_through_the_owners_group(mailbox: Mailbox) -> None:
    """A proposal whose copy the owner's group sends back is one proposal."""
    mailbox.server.deliver(
        "Sent", letter("o1@example.org", to=ANNA, text=OFFER, more=f"Cc: info@example.org\n{PLAIN}"), NOW
    )
    copy = letter(
        "o1@example.org", from_="\"'Jo Fuchs' via Info\" <info@example.org>", to=ANNA, text=OFFER,
        more=f"Cc: info@example.org\nReply-To: {OWNER}\nX-Original-From: {OWNER}\nList-Id: <info.example.org>\n{PLAIN}",
    )  # fmt: skip
    mailbox.server.deliver("INBOX", copy, NOW)
    mailbox.poll()
    assert [one.state for one in mailbox.stands()] == [State.DUE]


WRITTEN = "Guten Tag, wann könnten Sie mit unserer Website beginnen? Viele Grüße, Anna Weber"
FILLED_IN = """Name: Anna Weber
E-Mail: anna@weber.test
Nachricht: bitte anrufen

--
Diese Nachricht wurde automatisch gesendet."""


@pytest.mark.parametrize("text", [WRITTEN, FILLED_IN])
@pytest.mark.parametrize("reader", [OWNER, "info@example.org"])
def test_a_client_writes_by_the_form_on_the_owners_pages(mailbox: Mailbox, text: str, reader: str) -> None:
    """What a client wrote into a form that sends from the owner's address is asked about, whatever becomes of it."""
    mailbox.server.deliver("Sent", letter("o1@example.org", to=ANNA, text=OFFER, more=PLAIN), NOW)
    mailbox.comes(
        from_=f"Website <{reader}>", to=reader, subject="Nachricht von der Website", text=text,
        more=f"Reply-To: {ANNA}\n{PLAIN}",
    )  # fmt: skip
    mailbox.poll()
    (found,) = mailbox.stands()
    assert found.perhaps_answered


def test_addresses_that_were_told_later(mailbox: Mailbox) -> None:
    """When the owner tells of another address, mail that is known already is seen with it."""
    mailbox.server.deliver("Sent", letter("o1@example.org", to=ANNA, text=OFFER, more=PLAIN), NOW)
    mailbox.comes(
        from_="\"'Anna Weber' via Büro\" <office@group.test>", to="office@group.test", subject="Re: Angebot Website",
        reply_to_id="o1@example.org", more=f"Reply-To: {ANNA}\nList-Id: <office.group.test>\n{PLAIN}",
    )  # fmt: skip
    mailbox.poll()
    keys = [key for (key,) in mailbox.store._database.rows("select key from messages")]
    before = {mail.message.author.addr_spec for mail in mailbox.store.mails.load("me", keys, LATER)}
    assert "office@group.test" in before
    mailbox.policy = replace(POLICY, own_addresses=POLICY.own_addresses | {"office@group.test"})
    mailbox.poll()
    after = {mail.message.author.addr_spec for mail in mailbox.store.mails.load("me", keys, LATER)}
    assert "office@group.test" not in after
    assert "anna@weber.test" in after


def test_addresses_that_come_and_go(mailbox: Mailbox) -> None:
    """Whose a mail is follows the owner's addresses also where those change back, and forth again with new mail."""
    office = replace(POLICY, own_addresses=POLICY.own_addresses | {"office@group.test"})
    more = f"Reply-To: {ANNA}\nList-Id: <office.group.test>\n{PLAIN}"

    def authors() -> list[str]:
        mailbox.poll()
        keys = [key for (key,) in mailbox.store._database.rows("select key from messages order by internal_date")]
        return [mail.message.author.addr_spec for mail in mailbox.store.mails.load("me", keys, LATER)]

    mailbox.comes("a1@weber.test", from_="Büro <office@group.test>", to="office@group.test", more=more)
    mailbox.policy = office
    assert authors() == ["anna@weber.test"]
    mailbox.policy = POLICY
    assert authors() == ["office@group.test"]
    mailbox.comes("a2@weber.test", from_="Büro <office@group.test>", to="office@group.test", more=more, days=3)
    assert authors() == ["office@group.test"] * 2
    mailbox.policy = office
    assert authors() == ["anna@weber.test"] * 2


def test_addresses_that_change_within_the_first_read(mailbox: Mailbox) -> None:
    """The mail that is known is looked through once, also before there are indexes: a first read may be cut short."""
    plan = mailbox.store._database.rows("explain query plan " + RECEIVED_HEADERS, (1,))
    assert not any("CORRELATED" in told for *_, told in plan)


def test_a_file_of_an_older_program(mailbox: Mailbox) -> None:
    """Offers by a program and answers through a group count also where an older program stored them."""
    mailbox.offered_by_program()
    mailbox.comes(reply_to_id="p1@invoices.test", from_=GROUP, to="info@example.org",
                  more=f"Reply-To: {ANNA}\nList-Id: <info.example.org>\n{PLAIN}")  # fmt: skip
    mailbox.poll()
    database = mailbox.store._database
    database.run("update messages set author = 'test.invoices@noreply', own = 0 where instr(header, 'invoices.test')")
    database.run("update messages set author = 'org.example@info', own = 1 where instr(header, 'via Info')")
    database.run("delete from ties where message not in (select key from messages)")
    database.run("delete from readings")
    assert mailbox.stands() == ()
    mailbox.store.writers._told.clear()
    mailbox.poll()
    (found,) = mailbox.stands()
    assert found.state is State.ANSWERED
