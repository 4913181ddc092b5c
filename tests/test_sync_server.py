"""Does a sync hold on a real server?"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.letters import NOW, OWNER, letter
from tests.servers.account import Account, Other, set_by_people
from tests.servers.dovecot import Dovecot, dovecot
from tests.test_sync import CLIENT, NEWSLETTER, PDF, POLICY
from watcher.core.followup import State, judge
from watcher.core.mail import Kind, Mail
from watcher.errors import MailboxError
from watcher.imap import FolderNames, Session, connect
from watcher.jobs import folder as folder_job
from watcher.jobs.gather import gather
from watcher.jobs.sync import Progress, SyncReport, sync
from watcher.store import Store


@pytest.fixture(scope="module", params=["special-use", "inbox-prefix"])
def server(request: pytest.FixtureRequest) -> Iterator[Dovecot]:
    with dovecot(request.param) as running:
        yield running


class World:
    """A mailbox on the server, a store, and the time."""

    def __init__(self, account: Account, server: Dovecot, store: Store) -> None:
        self.account, self.server, self.store, self.now = account, server, store, NOW
        self.sent = "Sent" if server.profile == "special-use" else "INBOX.Gesendete Objekte"
        self.session: Session | None = None

    def name(self, folder: str) -> str:
        """A folder as it goes over the wire."""
        return self.account.prefix + folder.replace("/", self.account.separator)

    def file(self, other: Other, folder: str, message_id: str, *, days: int = 1, **fields: str) -> None:
        values = {"from_": NEWSLETTER, "to": OWNER} | fields
        other.file(folder, letter(message_id, **values), (), self.now - timedelta(days=days))

    def poll(self, *, anew: bool = False, **options: object) -> SyncReport:
        """Some minutes pass, and the mailbox is looked at, by the connection that was kept."""
        self.now += timedelta(minutes=5)
        if self.session is None or anew:
            self.close()
            self.session = connect(self.account.endpoint, self.account.sign_in)
        return sync(self.session, self.store, POLICY, FolderNames(), now=self.now, **options)  # type: ignore[arg-type]

    def close(self) -> None:
        if self.session is not None:
            self.session.close()
            self.session = None

    def lying(self) -> set[tuple[str, str]]:
        keys = [key for (key,) in self.store._database.rows("select key from messages")]
        return {
            (mail.message.message_id, place.mailbox)
            for mail in self.store.mails.load("me", keys, self.now)
            for place in mail.placements
            if place.gone_at is None
        }

    def gathered(self) -> dict[str, Mail]:
        mails = gather(self.store, POLICY, now=self.now).mails
        return {mail.message.message_id: mail for mail in mails}

    def synced(self) -> dict[str, datetime | None]:
        return {state.mailbox: state.synced_at for state in self.store.folders.states("me")}


@pytest.fixture
def world(server: Dovecot, tmp_path: Path) -> Iterator[World]:
    with Store(tmp_path / "watcher.db") as store:
        made = World(server.account(), server, store)
        yield made
        made.close()


def test_whole_way(world: World) -> None:
    """From a real mailbox come the proposal by its own words, the answer with what it is, and nothing else."""
    with world.account.other() as other:
        world.file(
            other, world.sent, "p@example.org", days=9, from_=f"Jo <{OWNER}>", to=CLIENT, subject="Website",
            more="Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit",
            text="Guten Tag,\n\nanbei unser Angebot für die Website.\n",
        )  # fmt: skip
        world.file(other, world.sent, "q@example.org", days=9, from_=f"Jo <{OWNER}>", to="bo@x.test", subject="Essen")
        world.file(other, world.sent, "r@example.org", from_=f"Jo <{OWNER}>", to="cy@x.test", subject="Rest", more=PDF)
        world.file(
            other, "INBOX", "a@weber.test", from_=CLIENT, reply_to_id="p@example.org", subject="AW: Website",
            text="Vielen Dank, wir nehmen es an.",
        )  # fmt: skip
        for number in range(30):
            world.file(other, "INBOX", f"n{number}@shop.test")
        before = {folder: other.looks(folder) for folder in ("INBOX", world.sent)}
    report = world.poll()
    found = world.gathered()
    assert set(found) == {"p@example.org", "r@example.org", "a@weber.test"}
    reading, own_text, structure = (
        found["a@weber.test"].reading,
        found["p@example.org"].own_text,
        found["r@example.org"].structure,
    )
    assert reading is not None
    assert reading.kind is Kind.PERSON
    assert own_text is not None
    assert own_text.language == "de"
    assert structure is not None
    assert structure.attachments == ("Angebot_2026-114.pdf",)
    assert report.texts.left == 0
    with world.account.other() as other:
        assert {folder: other.looks(folder) for folder in before} == before


def test_moved_mailbox(world: World) -> None:
    """After a move that gave every mail the minute of the move, old offers are old, and those still open are open
    since they were sent."""
    moved = world.now - timedelta(days=1)
    with world.account.other() as other:
        for number in range(12):
            sent = world.now - timedelta(days=8 + 30 * number)
            raw = letter(f"p{number}@example.org", to=f"bo@x{number}.test", date=format_datetime(sent), more=PDF)
            other.file(world.sent, raw, (), moved + timedelta(seconds=number))
    world.poll()
    found = world.gathered()
    assert found["p0@example.org"].when == world.now.replace(second=0) - timedelta(days=8, minutes=5)
    mails, decisions, seen = gather(world.store, POLICY, now=world.now)
    follow_ups = judge(mails, decisions, POLICY, seen=seen, now=world.now)
    due = {one.proposal.message.message_id for one in follow_ups if one.state is State.DUE}
    assert due == {f"p{number}@example.org" for number in range(6)}  # the others are older than the look-back


def test_changes(world: World) -> None:
    """Mail that comes, goes, moves, is marked or lies in new, renamed and deleted folders is known after a poll."""
    kunden, archiv, neu = world.name("Kunden"), world.name("Archiv"), world.name("Neu")
    with world.account.other() as other:
        other.create(kunden)
        for number in range(4):
            world.file(other, "INBOX", f"n{number}@shop.test")
            world.file(other, kunden, f"k{number}@shop.test")
        world.poll()
        assert len(world.lying()) == 8
        assert world.poll().summary == "nothing new"

        world.file(other, "INBOX", "new@shop.test")
        world.poll()
        assert ("new@shop.test", "INBOX") in world.lying()

        first, second, *_ = other.uids("INBOX")
        other.expunge("INBOX", first)
        other.mark("INBOX", second, "$Proposal")
        world.poll()
        world.poll()
        assert ("n0@shop.test", "INBOX") not in world.lying()
        [mail] = world.store.related.with_id("me", "n1@shop.test", world.now)
        assert set_by_people(mail.placements[0].keywords) == ("$Proposal",)

        other.client.select("INBOX")
        other.client.uid("MOVE", str(second), f'"{kunden}"')
        world.poll()
        assert {place for name, place in world.lying() if name == "n1@shop.test"} == {kunden}

        other.client.select("INBOX")  # nothing may keep the folder open while it is renamed
        other.rename(kunden, archiv)
        other.create(neu)
        world.file(other, neu, "n@shop.test")
        world.poll()
        assert {place for name, place in world.lying() if name.startswith("k")} == {archiv}
        assert ("n@shop.test", neu) in world.lying()

        other.delete(archiv)
        world.poll()
        assert archiv not in world.synced()
        assert not any(name.startswith("k") for name, _ in world.lying())


def test_uid_validity(world: World) -> None:
    """A folder that was made anew under its old name is read again, and its mails are the same mails."""
    kunden = world.name("Kunden")
    with world.account.other() as other:
        other.create(kunden)
        for number in range(3):
            world.file(other, kunden, f"k{number}@shop.test")
        world.poll()
        other.delete(kunden)
        other.create(kunden)
        for number in (2, 1):
            world.file(other, kunden, f"k{number}@shop.test")
        world.poll()
    assert {name for name, place in world.lying() if place == kunden} == {"k1@shop.test", "k2@shop.test"}
    assert world.store.mails.counts("me")[0] == 3


def test_hang_up_anywhere(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """However often the server hangs up during the first sync, each one goes on where the last one was."""
    monkeypatch.setattr(folder_job, "CHUNK", 20)
    chance = random.Random(7)
    with world.account.other() as other:
        for number in range(120):
            world.file(other, "INBOX", f"n{number}@shop.test")

    def maybe_kick(_: Progress) -> None:
        if chance.random() < 0.5:
            assert world.session is not None
            world.session.interrupt()

    known, failures = 0, 0
    for _ in range(30):
        try:
            world.poll(anew=True, on_progress=maybe_kick)
        except MailboxError:
            failures += 1
            before, known = known, len(world.lying())
            assert known >= before
            assert world.synced()["INBOX"] is None or known == 120
        else:
            break
    assert failures
    assert len(world.lying()) == 120
    assert world.synced()["INBOX"] == world.now


def test_kicked(world: World) -> None:
    """After the server hung up between two polls the next connection finds what is new."""
    with world.account.other() as other:
        world.file(other, "INBOX", "a@shop.test")
    world.poll()
    world.server.kick(world.account.endpoint.user)
    with world.account.other() as other:
        world.file(other, "INBOX", "b@shop.test")
    with pytest.raises(MailboxError):
        world.poll()
    world.poll(anew=True)
    assert len(world.lying()) == 2


KILLED = """
import sys
from pathlib import Path
from tests.test_sync import POLICY
from tests.letters import NOW
from watcher.imap import Endpoint, FolderNames, Password, connect
from watcher.jobs import folder
from watcher.jobs.sync import sync
from watcher.store import Store

folder.CHUNK = 10
session = connect(Endpoint("127.0.0.1", int(sys.argv[1]), sys.argv[2], "none"), Password(lambda: "open-sesame"))
with Store(Path(sys.argv[3])) as store:
    print("go", flush=True)
    sync(session, store, POLICY, FolderNames(), now=NOW)
print("done", flush=True)
"""


def test_killed(world: World) -> None:
    """A process that is killed in the midst of a sync leaves a whole file, and the next one goes on."""
    chance = random.Random(3)
    with world.account.other() as other:
        for number in range(80):
            world.file(other, "INBOX", f"n{number}@shop.test")
            if number % 4 == 0:
                world.file(
                    other, world.sent, f"p{number}@example.org", from_=f"Jo <{OWNER}>", to=f"c{number}@x.test",
                    text="anbei unser Angebot",
                )  # fmt: skip
    path = world.store._database.path
    endpoint = world.account.endpoint
    for _ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(endpoint.port), endpoint.user, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parent.parent,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "go\n"
        time.sleep(chance.random() * 0.15)
        process.kill()
        process.communicate()
        with Store(path) as seen:
            assert seen.damage() == ""
    world.poll()
    assert len(world.lying()) == 100
    assert [mail.own_text is not None for mail in world.gathered().values()] == [True] * 20
