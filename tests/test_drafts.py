"""Is the next mail laid into the drafts, once, in the owner's words, and taken back when it is not needed?"""

from __future__ import annotations

import asyncio
import email
import email.policy
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.fakes import FakeMailbox, FakeSession, Stored
from tests.letters import OWNER, letter
from watcher.config import load
from watcher.core.decision import Decision, Verb, Way
from watcher.core.followup import FollowUp, State
from watcher.core.mail import Role
from watcher.core.message import MessageId
from watcher.errors import MailboxError
from watcher.imap import Withdrawal
from watcher.jobs import (
    Account,
    Drafted,
    MailThread,
    Result,
    Tended,
    accounts_of,
    check_account,
    composed,
    draft,
    judged,
    look,
    state_file,
    tend,
)
from watcher.store import DraftFate, Store

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday, 08:00 in Berlin
TODAY = date(2026, 11, 23)
CONFIG = """
[[mailbox]]
name = "work"
addresses = ["{owner}"]
[mailbox.imap]
host = "127.0.0.1"
security = "none"
password = {{ env = "NO_SECRET" }}
[mailbox.smtp]
host = "127.0.0.1"
security = "none"
sign_in = "none"
[digest]
language = "{language}"
time_zone = "Europe/Berlin"
[drafts]
{drafts}
"""
FORMAL = """Sehr geehrte Frau Weber,

anbei unser Angebot. Haben Sie noch Fragen dazu?

Mit freundlichen Grüßen
Jo Fuchs
"""
CLIENT = "Anna Weber <anna@weber.test>"


class Desk:
    """One mailbox in memory, one state file, and the time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = FakeMailbox(
            {"INBOX": Role.INBOX, "Sent": Role.SENT, "Entwürfe": Role.DRAFTS, "Trash": Role.TRASH}
        )
        self.now = NOW
        self.state = state_file(folder / "state")
        self.thread = MailThread("work", lambda breaker: self.server.connect())  # type: ignore[arg-type,return-value]
        self.settle()

    def settle(self, drafts: str = "", language: str = "en") -> None:
        """Another configuration."""
        config = self.folder / "watcher.toml"
        config.write_text(CONFIG.format(owner=OWNER, drafts=drafts, language=language))
        self.account: Account = accounts_of(load(config), today=TODAY, config_path=str(config))[0]

    def propose(self, text: str = FORMAL, *, days: int = 14, **fields: str) -> None:
        """A proposal was sent so many days ago."""
        fields = {"subject": "Angebot Website", "to": CLIENT} | fields
        more = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
        self.server.deliver(
            "Sent", letter("p1@example.org", text=text, more=more, **fields), NOW - timedelta(days=days)
        )

    def answer(self) -> None:
        """The client answers."""
        self.now += timedelta(hours=1)
        raw = letter(
            "a1@weber.test", from_=CLIENT, to=OWNER, subject="AW: Angebot Website", reply_to_id="p1@example.org"
        )
        self.server.deliver("INBOX", raw, self.now)

    async def poll(self) -> Tended:
        """The mailbox is read, and drafts are tended."""
        self.now += timedelta(minutes=5)
        looked = await look(self.account, self.thread, self.state, now=self.now)
        assert looked.trouble is None
        return await tend(self.account, self.thread, self.state, now=self.now)

    def follow_up(self) -> FollowUp:
        with Store(self.state) as store:
            (found,) = judged(self.account, store, now=self.now).follow_ups
        return found

    async def ask(self) -> Drafted:
        """The owner asks for a draft."""
        return await draft(self.account, self.thread, self.state, self.follow_up(), now=self.now)

    def wish(self) -> None:
        """The owner asked by another way; it is written down only."""
        with Store(self.state) as store:
            store.decisions.decide(Decision("work", MessageId("p1@example.org"), Verb.DRAFT, self.now, Way.REPLY))

    @property
    def drafts(self) -> list[Stored]:
        return list(self.server.boxes["Entwürfe"].mails.values())

    @property
    def the_draft(self) -> EmailMessage:
        (found,) = self.drafts
        return email.message_from_bytes(found.raw, policy=email.policy.default)

    @property
    def text(self) -> str:
        """What the one draft says."""
        return str(self.the_draft.get_content()).replace("\r\n", "\n")

    def fate(self) -> DraftFate:
        with Store(self.state) as store:
            (record,) = store.drafts.of("work")
        return record.fate


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("NO_SECRET", "secret")
    desk = Desk(tmp_path)
    yield desk
    desk.thread.close()


async def test_a_reply_in_the_owners_words(desk: Desk) -> None:
    """The draft is a reply to the proposal under its subject, marked as a draft, greeting and signing as before."""
    desk.propose()
    await desk.poll()
    done = await desk.ask()
    assert (done.result, done.folder) == (Result.LAID, "Entwürfe")
    mail = desk.the_draft
    assert desk.drafts[0].flags == ("\\Draft", "\\Seen")
    assert mail["In-Reply-To"] == "<p1@example.org>"
    assert mail["References"] == "<p1@example.org>"
    assert mail["Subject"] == "Re: Angebot Website"
    assert mail["From"] == f"Jo Fuchs <{OWNER}>"
    assert mail["To"] == CLIENT
    assert mail["X-Watcher-Draft"].startswith(desk.follow_up().id)
    text = desk.text
    assert text.startswith("Sehr geehrte Frau Weber,\n\nam 9. November")
    assert "Ihnen unser Angebot" in text
    assert text.endswith("Mit freundlichen Grüßen\nJo Fuchs\n")
    assert "anbei unser Angebot" not in text


async def test_du_and_english(desk: Desk) -> None:
    """Who is called by the first name is called so again, in the language of the thread and not of the digest."""
    desk.propose("Hallo Anna,\n\nhier das Angebot für dich.\n\nLG Jo\n")
    await desk.poll()
    await desk.ask()
    assert "hatte ich dir mein Angebot" in desk.text


async def test_english(desk: Desk) -> None:
    """An English proposal is followed up in English, though the digest is German."""
    desk.settle(language="de")
    desk.propose(
        "Hi Anna,\n\nplease find my proposal attached. What do you think?\n\nBest\nJo\n", subject="Proposal: site"
    )
    await desk.poll()
    await desk.ask()
    text = desk.text
    assert text.startswith("Hi Anna,\n\nOn 9 November I sent you my proposal for “site”.")
    assert text.endswith("Best\nJo\n")


async def test_once_however_often(desk: Desk) -> None:
    """Asked for by several ways and again and again, one draft lies there."""
    desk.propose()
    await desk.poll()
    await desk.ask()
    desk.wish()
    assert [one.result for one in (await desk.poll()).drafted] == [Result.ALREADY]
    assert (await desk.ask()).result is Result.ALREADY
    assert await desk.poll() == Tended()
    assert len(desk.drafts) == 1


async def test_asked_by_answering(desk: Desk) -> None:
    """A wish that reached us by mail is carried out at the next look, once, even when it is undone too late."""
    desk.propose()
    await desk.poll()
    desk.wish()
    assert [one.result for one in (await desk.poll()).drafted] == [Result.LAID]
    assert (await desk.poll()).drafted == ()


@pytest.mark.parametrize("when", ["before", "after"])
async def test_crash_around_the_append(desk: Desk, monkeypatch: pytest.MonkeyPatch, when: str) -> None:
    """Whether the machine failed before or after the draft was written: afterwards there is one."""
    desk.propose()
    await desk.poll()
    append = FakeSession.append

    def fail(self: FakeSession, *args: object, **more: object) -> None:
        if when == "after":
            append(self, *args, **more)  # type: ignore[arg-type]
        raise MailboxError("the line broke")

    with monkeypatch.context() as patch:
        patch.setattr(FakeSession, "append", fail)
        with pytest.raises(MailboxError):
            await desk.ask()
    assert desk.fate() is DraftFate.CLAIMED
    await desk.poll()
    assert len(desk.drafts) == 1
    assert desk.fate() is DraftFate.LAID
    assert (await desk.ask()).result is Result.ALREADY
    desk.answer()
    assert (await desk.poll()).withdrawn == 1
    assert desk.drafts == []


async def test_withdrawn_when_an_answer_comes(desk: Desk) -> None:
    """The client answers first: the untouched draft is taken away, and nothing else."""
    desk.propose()
    desk.server.deliver("Entwürfe", letter("mine@example.org", subject="Einkaufszettel"), NOW, ("\\Draft", "\\Deleted"))
    await desk.poll()
    await desk.ask()
    desk.answer()
    assert (await desk.poll()).withdrawn == 1
    assert [b"Einkaufszettel" in one.raw for one in desk.drafts] == [True]
    assert desk.fate() is DraftFate.WITHDRAWN
    assert desk.follow_up().state is State.ANSWERED


async def test_a_touched_draft_stays(desk: Desk) -> None:
    """What the owner has changed, be it one letter, is theirs."""
    desk.propose()
    await desk.poll()
    await desk.ask()
    desk.drafts[0].raw = desk.drafts[0].raw.replace(b"Frau Weber", b"Frau Meyer")
    desk.answer()
    assert (await desk.poll()).withdrawn == 0
    assert len(desk.drafts) == 1
    assert desk.fate() is DraftFate.KEPT
    desk.server.calls.clear()
    await desk.poll()
    assert "withdraw" not in desk.server.calls


async def test_sent_by_the_owner(desk: Desk) -> None:
    """While it is a draft it changes nothing; once the owner has sent it, it is a nudge, also under the same id."""
    desk.propose()
    await desk.poll()
    await desk.ask()
    await desk.poll()
    assert (desk.follow_up().nudges, desk.follow_up().state) == (0, State.DUE)
    desk.now += timedelta(hours=1)
    desk.server.deliver("Sent", desk.drafts[0].raw.replace(b"08:", b"09:"), desk.now)
    desk.server.remove("Entwürfe", desk.drafts[0].uid)
    await desk.poll()
    assert (desk.follow_up().nudges, desk.follow_up().state) == (1, State.WAITING)
    await desk.poll()
    assert desk.fate() is DraftFate.GONE


async def test_moved_or_deleted_by_the_owner(desk: Desk) -> None:
    """A draft that its owner moved elsewhere was not sent; asked once more, it is written once more."""
    desk.propose()
    desk.server.create("Projekte")
    await desk.poll()
    await desk.ask()
    desk.server.move("Entwürfe", desk.drafts[0].uid, "Projekte")
    await desk.poll()
    assert desk.follow_up().nudges == 0
    assert (await desk.ask()).result is Result.LAID
    assert len(desk.drafts) == 1


async def test_by_themselves(desk: Desk) -> None:
    """With when = "due" a draft is written for what is due, and not again when the owner deletes it."""
    desk.settle('when = "due"')
    desk.propose()
    assert [one.result for one in (await desk.poll()).drafted] == [Result.LAID]
    assert (await desk.poll()).drafted == ()
    desk.server.remove("Entwürfe", desk.drafts[0].uid)
    assert (await desk.poll()).drafted == ()
    assert desk.drafts == []


async def test_nothing_before_it_is_due(desk: Desk) -> None:
    """With when = "due" nothing is written while the clock still runs."""
    desk.settle('when = "due"')
    desk.propose(days=2)
    assert (await desk.poll()).drafted == ()


async def test_the_owner_writes_already(desk: Desk) -> None:
    """Where the owner has begun an answer by hand, there is no second draft."""
    desk.propose()
    mine = letter("hand@example.org", to=CLIENT, subject="Re: Angebot Website", reply_to_id="p1@example.org")
    desk.server.deliver("Entwürfe", mine, NOW - timedelta(hours=2), ("\\Draft",))
    await desk.poll()
    done = await desk.ask()
    assert (done.result, done.folder) == (Result.ALREADY, "Entwürfe")
    assert len(desk.drafts) == 1


async def test_answered_gets_none(desk: Desk) -> None:
    """For what was answered no draft is written, and the reason is told."""
    desk.propose()
    desk.answer()
    await desk.poll()
    done = await desk.ask()
    assert done.result is Result.REFUSED
    assert done.because is not None
    assert done.because.template.startswith("{who} answered")


async def test_no_folder_for_drafts(desk: Desk) -> None:
    """Without a folder for drafts nothing is written anywhere."""
    desk.propose()
    desk.server.delete("Entwürfe")
    await desk.poll()
    assert (await desk.ask()).result is Result.REFUSED


async def test_own_template(desk: Desk, tmp_path: Path) -> None:
    """The owner's own text comes first; a broken one is told of by the check, and ours stands in."""
    folder = tmp_path / "texts"
    (folder / "de").mkdir(parents=True)
    (folder / "de" / "first.txt").write_text("{{ greeting }}\n\nna, {{ topic }}?\n\n{{ sign_off }}\n", encoding="utf-8")
    desk.settle(f'templates = "{folder}"\nquote = true')
    desk.propose()
    await desk.poll()
    await desk.ask()
    text = desk.text
    assert "Sehr geehrte Frau Weber,\n\nna, Website?\n" in text
    assert "Am 9. November schrieb ich:\n> Sehr geehrte Frau Weber,\n" in text
    (folder / "de" / "first.txt").write_text("{{ ''.__class__.__mro__ }}")
    (folder / "fisrt.txt").write_text("?")
    findings = await check_account(desk.account, desk.thread, now=desk.now)
    told = [one.what.value("name") for one in findings if one.what.value("name")]
    assert told == ["fisrt.txt", "de/first.txt"]
    desk.server.remove("Entwürfe", desk.drafts[0].uid)
    done = await desk.ask()
    assert done.result is Result.LAID
    assert len(done.notes) == 1
    assert "am 9. November" in desk.text


WRITER = "import json, sys; f = json.load(sys.stdin); print(f['voice']['greeting'], f['sent_on'], f['nudges'])"


@pytest.mark.parametrize(
    ("program", "says", "notes"),
    [(WRITER, "Sehr geehrte Frau Weber, 2026-11-09 0\n", 0), ("raise SystemExit(3)", "am 9. November", 1)],
    ids=["works", "fails"],
)
async def test_own_program(desk: Desk, program: str, says: str, notes: int) -> None:
    """A program of the owner's gets the facts and writes the text; if it fails, ours stands in and that is told."""
    desk.settle(f'command = ["{sys.executable}", "-c", "{program}"]')
    desk.propose()
    await desk.poll()
    done = await desk.ask()
    assert says in desk.text
    assert len(done.notes) == notes


HOSTILE = "Angebot\u202e Website\x07"


async def test_hostile_names(desk: Desk) -> None:
    """Strange names, subjects and endless ids of a thread become one sound header."""
    long = "x" * 200 + "@example.org"
    raw = letter(
        "p1@example.org",
        to='"=?utf-8?q?A=0D=0ABcc=3A_evil=40x.test?=" <anna@weber.test>',
        subject="=?utf-8?q?Angebot=0D=0AX-Evil=3A_1?=",
        references=" ".join([long, *(f"r{n}@example.org" for n in range(60))]),
        text=FORMAL.encode("ascii", "replace").decode(),
    )
    desk.server.deliver("Sent", raw, NOW - timedelta(days=14))
    await desk.poll()
    await desk.ask()
    mail = desk.the_draft
    assert mail["Bcc"] is None
    assert mail["X-Evil"] is None
    assert mail["References"].split()[0] == f"<{long}>"
    assert mail["References"].split()[-1] == "<p1@example.org>"
    assert max(map(len, desk.drafts[0].raw.split(b"\r\n"))) < 990


def test_withdrawal_is_narrow(dovecot_account: object) -> None:
    """On a real server only our own untouched draft goes: not a changed one, not by a wrong fingerprint, and mail that
    its owner marked as deleted stays where it lies."""
    from watcher.imap import fingerprint

    account = dovecot_account
    raw = letter("ours@example.org", more="X-Watcher-Draft: abc first")
    with account.other() as other:  # type: ignore[attr-defined]
        other.file("Drafts", letter("deleted@example.org"), ("\\Deleted",))
    with account.session() as session:  # type: ignore[attr-defined]
        folder = session.folder_for(Role.DRAFTS)
        place = session.append(folder, raw, ("\\Draft", "\\Seen"), NOW)
        mark, right = b"X-Watcher-Draft", fingerprint(raw)
        assert session.withdraw(folder, place, fingerprint="0" * 64, mark=mark) is Withdrawal.CHANGED
        assert session.withdraw(folder, place, fingerprint=right, mark=b"X-Other") is Withdrawal.CHANGED
        assert session.withdraw(folder, place, fingerprint=right, mark=mark) is Withdrawal.DONE
        assert session.withdraw(folder, place, fingerprint=right, mark=mark) is Withdrawal.GONE
        inbox = next(one for one in session.folders() if one.role is Role.INBOX)
        session.examine(inbox)
        assert session.survey().folders
    with account.other() as other:  # type: ignore[attr-defined]
        assert len(other.uids("Drafts")) == 1


def test_two_at_once(desk: Desk) -> None:
    """While one process writes drafts, another keeps away."""
    desk.propose()
    asyncio.run(desk.poll())
    with Store(desk.state) as store, store.drafts.writing("work") as alone:
        assert alone
        assert asyncio.run(desk.ask()).result is Result.BUSY
    assert desk.drafts == []


async def test_an_unsent_proposal_is_told(desk: Desk) -> None:
    """A proposal that was written and not sent stands in the digest; our own drafts do not."""
    raw = letter("d1@example.org", to=CLIENT, subject="Angebot Garten")
    desk.server.deliver("Entwürfe", raw, NOW - timedelta(days=9), ("\\Draft",))
    desk.propose()
    await desk.poll()
    await desk.ask()
    await desk.poll()
    with Store(desk.state) as store:
        (reason,) = composed(desk.account, store, now=desk.now + timedelta(days=5)).unsent
    assert (reason.value("subject"), reason.value("n")) == ("Angebot Garten", 14)
    desk.settle("tell_unsent = false")
    with Store(desk.state) as store:
        assert composed(desk.account, store, now=desk.now).unsent == ()
