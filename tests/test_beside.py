"""Is an answer found that came into another mailbox of the same office?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeMailbox
from tests.letters import NOW, OWNER, letter
from tests.test_sync import POLICY
from watcher.config import load
from watcher.core.followup import FollowUp, State, judge
from watcher.imap import FolderNames
from watcher.jobs.account import OFFICE as MANY
from watcher.jobs.account import accounts_of
from watcher.jobs.considered import Considered
from watcher.jobs.gather import gather
from watcher.jobs.sync import sync
from watcher.store import Store

OFFICE = "info@studio.example"
CLIENT = "Anna Weber <anna@weber.test>"
LATER = NOW + timedelta(days=20)


class Office:
    """Two mailboxes of one owner, of which the second one gets the client's answers."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.mine, self.shared = FakeMailbox(), FakeMailbox()
        info = replace(POLICY, account="info", own_addresses=frozenset({OFFICE}), own_domains=frozenset())
        self.policy = replace(POLICY, beside=(info,))
        self.info = replace(info, beside=(POLICY,))
        raw = letter("p1@example.org", to=CLIENT, subject="Angebot Website", text="anbei unser Angebot.")
        self.mine.deliver("Sent", raw, NOW)

    def comes(
        self,
        subject: str = "AW: Angebot Website",
        *,
        from_: str = CLIENT,
        folder: str = "INBOX",
        message_id: str = "a1@weber.test",
        **more: str,
    ) -> None:
        raw = letter(message_id, from_=from_, to=OFFICE, subject=subject, text="Hallo Mara, wir nehmen es.", **more)
        self.shared.deliver(folder, raw, NOW + timedelta(days=1))

    def poll(self, *, shared_first: bool = False, known: dict[str, Considered] | None = None) -> None:
        both = [(self.mine, self.policy), (self.shared, self.info)]
        for server, policy in reversed(both) if shared_first else both:
            considered = (known or {}).get(policy.account)
            sync(server.connect(), self.store, policy, FolderNames(), now=LATER, considered=considered)  # type: ignore[arg-type]

    def all(self) -> tuple[FollowUp, ...]:
        mails, decisions, seen = gather(self.store, self.policy, now=LATER)
        return judge(mails, decisions, self.policy, seen=seen, now=LATER)

    def stands(self) -> FollowUp:
        (found,) = self.all()
        return found


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Store(tmp_path / "watcher.db") as store:
        yield Office(store)


def test_an_answer_in_another_mailbox_of_the_office_is_one(office: Office) -> None:
    """A client who answers to info@ has answered, and the owner is told where it lies."""
    office.comes("Auftrag", reply_to_id="p1@example.org")
    office.poll()
    found = office.stands()
    assert found.state is State.ANSWERED
    assert [note.values for note in found.notes] == [(("who", "Anna Weber"), ("name", "info"))]


def test_an_answer_that_came_here_as_well_lies_here(office: Office) -> None:
    """Of a copy in another mailbox nothing is said."""
    office.comes(reply_to_id="p1@example.org")
    raw = letter("a1@weber.test", from_=CLIENT, to=OFFICE, subject="AW: Angebot Website", reply_to_id="p1@example.org")
    office.mine.deliver("INBOX", raw, NOW + timedelta(days=1, minutes=1))
    office.poll()
    found = office.stands()
    assert (found.state, found.notes) == (State.ANSWERED, ())


def test_an_answer_to_two_other_mailboxes_is_told_once(office: Office) -> None:
    """A client who writes to info@ and to a colleague has answered once, whichever of them was read first."""
    kim = replace(POLICY, account="kim", own_addresses=frozenset({"kim@studio.example"}), own_domains=frozenset())
    office.policy = replace(office.policy, beside=(office.info, kim))
    office.comes(reply_to_id="p1@example.org")
    with_kim = FakeMailbox()
    raw = letter("a1@weber.test", from_=CLIENT, to=OFFICE, subject="AW: Angebot Website", reply_to_id="p1@example.org")
    with_kim.deliver("INBOX", raw, NOW + timedelta(days=1))
    beside = replace(kim, beside=(office.policy, office.info))
    for _ in range(2):
        sync(with_kim.connect(), office.store, beside, FolderNames(), now=LATER)  # type: ignore[arg-type]
        office.poll()
    mails = gather(office.store, office.policy, now=LATER).mails
    assert len({mail.message.message_id for mail in mails}) == len(mails)
    assert [note.values for note in office.stands().notes] == [(("who", "Anna Weber"), ("name", "info"))]


def test_an_answer_without_headers_is_known_there_by_its_subject(office: Office) -> None:
    """The client's mail under the same subject counts in another mailbox as it does in this one."""
    office.comes()
    office.poll()
    assert office.stands().state is State.ANSWERED


@pytest.mark.parametrize(
    "mail",
    [
        {"subject": "Rechnung 12"},
        {"subject": "AW: Angebot Website", "reply_to_id": "another@studio.example"},
        {"subject": "AW: Angebot Website", "from_": "Uwe <uwe@else.test>"},
        {"subject": "AW: Angebot Website", "more": "Auto-Submitted: auto-replied"},
    ],
    ids=["other subject", "other mail", "stranger", "machine"],
)
def test_other_mail_of_another_mailbox_says_nothing(office: Office, mail: dict[str, str]) -> None:
    """Mail of that mailbox that is not about the proposal leaves it due."""
    office.comes(**mail)
    office.poll()
    assert office.stands().state is State.DUE


def test_an_answer_there_means_what_went_out_from_there(office: Office) -> None:
    """Two of an office may each send the client an offer of that name: an answer to one says nothing of the other."""
    raw = letter(
        "p2@studio.example", from_=f"Jo <{OFFICE}>", to=CLIENT, subject="Angebot Website", text="anbei unser Angebot."
    )
    office.shared.deliver("Sent", raw, NOW)
    office.comes()
    office.poll()
    assert office.stands().state is State.DUE


@pytest.mark.parametrize(
    ("to", "day"), [(CLIENT, -3), ("Uwe Weber <uwe@weber.test>", 0)], ids=["sent first", "to a colleague of hers"]
)
def test_an_offer_that_went_out_there_before_is_meant(office: Office, to: str, day: int) -> None:
    """An answer there means what the client's company got from there, also where that is the older offer."""
    raw = letter("p2@studio.example", from_=f"Jo <{OFFICE}>", to=to, subject="Angebot Website", text="anbei.")
    office.shared.deliver("Sent", raw, NOW + timedelta(days=day))
    office.comes()
    office.poll()
    assert office.stands().state is State.DUE


@pytest.mark.parametrize(
    ("author", "state"),
    [("Uwe <uwe@else.test>", State.DUE), (CLIENT, State.ANSWERED), ("Anna Weber <aw@gmx.test>", State.ANSWERED)],
    ids=["stranger", "client", "client from home"],
)
def test_who_answers_what_was_forwarded_there_says_nothing_for_the_client(
    office: Office, author: str, state: State
) -> None:
    """A colleague forwards the offer to somebody, whose answer cites it; the client's own one counts."""
    raw = letter(
        "f1@studio.example", from_=f"Jo <{OFFICE}>", to=author, subject="WG: Angebot Website",
        reply_to_id="p1@example.org", references="p1@example.org",
    )  # fmt: skip
    office.shared.deliver("Sent", raw, NOW + timedelta(hours=1))
    office.comes(from_=author, reply_to_id="f1@studio.example", references="p1@example.org f1@studio.example")
    office.poll()
    assert office.stands().state is state


def test_a_copy_of_the_offer_there_is_no_other_offer(office: Office) -> None:
    """Mail programs may file one sent mail in two mailboxes."""
    raw = letter("p1@example.org", to=CLIENT, subject="Angebot Website", text="anbei unser Angebot.")
    office.shared.deliver("Sent", raw, NOW)
    office.comes()
    office.poll()
    assert office.stands().state is State.ANSWERED


def test_what_is_sent_there_afterwards_takes_no_answer_away(office: Office) -> None:
    """The thanks that a colleague sends for it from there change nothing."""
    office.comes()
    raw = letter("t@studio.example", from_=f"Jo <{OFFICE}>", to=CLIENT, subject="AW: Angebot Website", text="Danke!")
    office.shared.deliver("Sent", raw, NOW + timedelta(days=2))
    office.poll()
    assert office.stands().state is State.ANSWERED


def test_later_polls_find_what_is_new_in_either_mailbox(office: Office) -> None:
    """A program that keeps running finds an answer to an older proposal, and the older answer to one that it has only
    just seen."""
    known = {office.policy.account: Considered(), office.info.account: Considered()}
    office.poll(known=known)
    office.comes("Auftrag", reply_to_id="p1@example.org")
    office.comes("Zusage", reply_to_id="p2@example.org", message_id="a2@weber.test")
    office.poll(known=known)
    assert office.stands().state is State.ANSWERED
    raw = letter("p2@example.org", to=CLIENT, subject="Angebot Logo", text="anbei unser Angebot.")
    office.mine.deliver("Sent", raw, NOW)
    office.poll(known=known)
    office.poll(known=known)
    assert [one.state for one in office.all()] == [State.ANSWERED, State.ANSWERED]


def test_a_bounce_in_another_mailbox_of_the_office_is_told(office: Office) -> None:
    """What is sent in the name of info@ comes back there."""
    raw = letter(
        "b1@mx.test", from_="Mail Delivery System <MAILER-DAEMON@mx.test>", to=OFFICE,
        subject="Undelivered Mail Returned to Sender",
        more="Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        text=(
            "--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.test\r\n\r\n"
            "Final-Recipient: rfc822; anna@weber.test\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
            "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
            "Message-ID: <p1@example.org>\r\nSubject: Angebot Website\r\n\r\n--b--"
        ),
    )  # fmt: skip
    office.shared.deliver("INBOX", raw, NOW + timedelta(minutes=1))
    office.poll()
    assert office.stands().state is State.UNDELIVERED


def test_the_order_in_which_mailboxes_are_read_does_not_matter(office: Office) -> None:
    """An answer that was read before the proposal is known as one with the next look."""
    office.comes("Auftrag", reply_to_id="p1@example.org")
    office.poll(shared_first=True)
    office.poll(shared_first=True)
    assert office.stands().state is State.ANSWERED


def test_own_mail_from_another_mailbox_is_never_an_answer(office: Office) -> None:
    """What the owner sends from info@ about a proposal reminds of it."""
    raw = letter(
        "n1@studio.example", from_=f"Mara <{OFFICE}>", to=CLIENT, subject="AW: Angebot Website",
        reply_to_id="p1@example.org", text="gibt es schon etwas Neues?", more=f"Cc: {OWNER}",
    )  # fmt: skip
    office.shared.deliver("Sent", raw, NOW + timedelta(days=8))
    office.mine.deliver("INBOX", raw, NOW + timedelta(days=8))
    office.poll()
    found = office.stands()
    assert (found.state, found.nudges) == (State.DUE, 1)


MAILBOX = """
[[mailbox]]
name = "{name}"
addresses = ["{address}"]
delivery = "imap"
[mailbox.imap]
host = "127.0.0.1"
security = "none"
password = {{ env = "A_SECRET" }}
"""


@pytest.mark.parametrize(
    ("addresses", "known"),
    [
        (["a@studio.example", "info@studio.example"], [1, 1]),
        (["a@studio.example", "b@atelier.example"], [0, 0]),
        (["a@gmx.de", "b@gmx.de"], [0, 0]),
        (["a@studio.example", "a@gmx.de", "b@studio.example"], [1, 0, 1]),
        ([f"n{number}@studio.example" for number in range(MANY + 1)], [0] * (MANY + 1)),
    ],
    ids=["office", "strangers", "freemail", "mixed", "too many"],
)
def test_mailboxes_with_an_own_domain_in_common_know_each_other(
    tmp_path: Path, addresses: list[str], known: list[int]
) -> None:
    """Whose mailboxes belong together is told by their own domains; a provider's domain is nobody's."""
    path = tmp_path / "watcher.toml"
    boxes = (MAILBOX.format(name=f"m{number}", address=one) for number, one in enumerate(addresses))
    path.write_text("".join(boxes) + '[digest]\nlanguage = "de"\ntime_zone = "Europe/Berlin"\n')
    accounts = accounts_of(load(path), today=NOW.date())
    assert [len(account.policy.beside) for account in accounts] == known


@pytest.mark.parametrize(
    ("readers", "known"),
    [
        (["jo@home.example", "jo@home.example"], [1, 1]),
        (["a@studio.example tax@advisor.example", "b@atelier.example tax@advisor.example"], [0, 0]),
    ],
    ids=["one owner", "one advisor"],
)
def test_mailboxes_whose_digests_the_same_people_read_know_each_other(
    tmp_path: Path, readers: list[str], known: list[int]
) -> None:
    """Somebody with two businesses reads both digests; an advisor's copy makes no office."""
    path = tmp_path / "watcher.toml"
    boxes = zip(["a@studio.example", "b@atelier.example"], readers, strict=True)
    path.write_text(
        '[digest]\nlanguage = "de"\ntime_zone = "Europe/Berlin"\n'
        + "".join(
            MAILBOX.format(name=f"m{number}", address=one) + f"[mailbox.digest]\nto = {to.split()!r}\n"
            for number, (one, to) in enumerate(boxes)
        )
    )
    accounts = accounts_of(load(path), today=NOW.date())
    assert [len(account.policy.beside) for account in accounts] == known
