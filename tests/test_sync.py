"""Does the store know what lies in the mailbox, whatever happened there?"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import FakeMailbox
from tests.letters import NOW, OWNER, letter
from watcher.core import owntext, reading
from watcher.core.followup import Policy, State, judge
from watcher.core.mail import Kind, Mail, OwnText, Reading, Role
from watcher.core.proposal import Rule
from watcher.core.worktime import Span, Worktime
from watcher.errors import FolderError, MailboxError, StoreError, Trouble, worded
from watcher.imap import HANGS_UP, FolderNames
from watcher.jobs import folder as folder_job
from watcher.jobs import later, understood
from watcher.jobs.gather import gather
from watcher.jobs.sync import Progress, SyncReport, sync
from watcher.store import Store

PDF = """\
Content-Type: application/pdf
Content-Disposition: attachment; filename="Angebot_2026-114.pdf"
"""
CLIENT = "Anna Weber <anna@weber.test>"
NEWSLETTER = "News <news@shop.test>"
POLICY = Policy(
    account="me",
    own_addresses=frozenset({OWNER}),
    own_domains=frozenset({"example.org"}),
    rules=(Rule("default", Span(5), Span(5), 3),),
    worktime=Worktime("Europe/Berlin"),
    zone=ZoneInfo("Europe/Berlin"),
)


class World:
    """A mailbox, a store, and the time."""

    def __init__(self, store: Store, server: FakeMailbox) -> None:
        self.store, self.server, self.now, self.policy = store, server, NOW, POLICY
        self.names = FolderNames()

    def news(self, folder: str = "INBOX", name: str = "", *, days: int = 1, **fields: str) -> int:
        """A newsletter comes in, or lies there since some days."""
        uid = self.server.boxes[folder].uid_next
        raw = letter(name or f"{folder}{uid}@shop.test", from_=NEWSLETTER, to=OWNER, **fields)
        return self.server.deliver(folder, raw, self.now - timedelta(days=days), ("\\Seen",))

    def poll(
        self, *, minutes: int = 5, thorough: bool = False, on_progress: Callable[[Progress], None] | None = None
    ) -> SyncReport:
        """Some minutes pass, and the mailbox is looked at by a new connection."""
        self.now += timedelta(minutes=minutes)
        return sync(
            self.server.connect(),  # type: ignore[arg-type]
            self.store,
            self.policy,
            self.names,
            now=self.now,
            thorough=thorough,
            on_progress=on_progress,
        )

    def mails(self) -> dict[str, Mail]:
        keys = [key for (key,) in self.store._database.rows("select key from messages order by id")]
        return {mail.message.message_id: mail for mail in self.store.mails.load("me", keys, self.now)}

    def lying(self) -> set[tuple[str, str]]:
        """Every mail and the folder it lies in now, as the store knows it."""
        return {
            (mail.message.message_id, place.mailbox)
            for mail in self.mails().values()
            for place in mail.placements
            if place.gone_at is None
        }

    def truth(self) -> set[tuple[str, str]]:
        """The same, as the server has it."""
        return {
            (mail.raw.split(b"<", 1)[1].split(b">", 1)[0].decode(), name)
            for name, box in self.server.boxes.items()
            for mail in box.mails.values()
        }

    def states(self) -> list[State]:
        """How each proposal stands now."""
        mails, decisions, seen = gather(self.store, self.policy, now=self.now)
        return [one.state for one in judge(mails, decisions, self.policy, seen=seen, now=self.now)]

    def synced(self) -> dict[str, datetime | None]:
        return {state.mailbox: state.synced_at for state in self.store.folders.states("me")}


@pytest.fixture(params=[True, False], ids=["condstore", "no condstore"])
def world(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[World]:
    folders = {
        "INBOX": Role.INBOX,
        "Sent": Role.SENT,
        "Kunden/Weber": Role.OTHER,
        "Junk": Role.JUNK,
        "Trash": Role.TRASH,
    }
    with Store(tmp_path / "watcher.db") as store:
        yield World(store, FakeMailbox(folders, condstore=request.param))


def test_first(world: World) -> None:
    """The first sync reads every folder within the look-back, and each is known as of the moment it began."""
    for folder in world.server.boxes:
        world.news(folder)
        world.news(folder)
    world.news("INBOX", "old@shop.test", days=400)
    report = world.poll()
    assert world.lying() == world.truth() - {("old@shop.test", "INBOX")}
    assert set(world.synced().values()) == {world.now}
    assert sum(folder.new for folder in report.folders) == 10
    assert report.summary == "10 new"


def test_empty(world: World) -> None:
    """Empty folders count as read."""
    world.poll()
    assert set(world.synced().values()) == {world.now}


def test_nothing_new(world: World) -> None:
    """When nothing changed, one question is asked, and every folder is known as of now."""
    world.news()
    world.poll()
    world.server.calls.clear()
    report = world.poll()
    assert world.server.calls == ["survey"]
    assert set(world.synced().values()) == {world.now}
    assert report.summary == "nothing new"


def test_new_mail(world: World) -> None:
    """Later only what is new is asked for, and only in the folder where it lies."""
    world.news()
    world.poll()
    world.news()
    world.server.calls.clear()
    report = world.poll()
    assert world.lying() == world.truth()
    assert world.server.calls.count("examine") == 1
    assert world.server.calls.count("headers") == 1
    assert [(folder.mailbox, folder.new) for folder in report.folders] == [("INBOX", 1)]


def test_moved(world: World) -> None:
    """A mail that was moved lies in its new folder, and is remembered to have lain in the old one."""
    uid = world.news(name="x@shop.test")
    world.poll()
    world.server.move("INBOX", uid, "Kunden/Weber")
    world.poll()
    assert world.lying() == world.truth() == {("x@shop.test", "Kunden/Weber")}
    assert len(world.mails()["x@shop.test"].placements) == 2


def test_expunged(world: World) -> None:
    """A mail that was deleted for good is still known, with the moment we noticed."""
    uid = world.news(name="x@shop.test")
    world.news()
    world.poll()
    world.server.remove("INBOX", uid)
    report = world.poll()
    assert [place.gone_at for place in world.mails()["x@shop.test"].placements] == [world.now]
    assert world.lying() == world.truth()
    assert report.summary == "1 gone"


def test_one_came_one_went(world: World) -> None:
    """A mail that came and another that went at the same time are both noticed."""
    uid = world.news()
    world.news()
    world.poll()
    world.server.remove("INBOX", uid)
    world.news()
    world.poll()
    assert world.lying() == world.truth()


def test_came_and_went(world: World) -> None:
    """A mail that came and went between two polls is no trouble."""
    world.news()
    world.poll()
    world.server.remove("INBOX", world.news())
    world.poll()
    world.poll()
    assert world.lying() == world.truth()


def test_keywords(world: World) -> None:
    """A keyword set later is seen: at once where the server tells, and by a thorough look where it does not."""
    uid = world.news(name="x@shop.test")
    world.poll()
    world.server.mark("INBOX", uid, ("\\Seen", "$Proposal"))
    report = world.poll(thorough=not world.server.condstore)
    assert world.mails()["x@shop.test"].placements[0].keywords == ("$Proposal",)
    assert report.summary == "1 changed"


def test_keyword_and_new_mail(world: World) -> None:
    """A keyword set while new mail came in is seen by a thorough look, or else with the next poll."""
    uid = world.news(name="x@shop.test")
    world.poll()
    world.server.mark("INBOX", uid, ("$Proposal",))
    world.news()
    world.poll(thorough=not world.server.condstore)
    world.poll()
    assert world.mails()["x@shop.test"].placements[0].keywords == ("$Proposal",)


def test_a_server_that_lost_count(world: World) -> None:
    """A keyword is seen, too, where the server's count of changes has gone back."""
    uid = world.news(name="x@shop.test")
    for _ in range(9):
        world.server.mark("INBOX", uid, ("\\Seen",))
    world.poll()
    world.server.boxes["INBOX"].modseq = 1
    world.server.mark("INBOX", uid, ("$Proposal",))
    world.poll(thorough=True)
    assert world.mails()["x@shop.test"].placements[0].keywords == ("$Proposal",)


def test_a_server_that_counts_again(world: World) -> None:
    """A keyword set while the server did not count changes is seen once it does again, as behind one address may stand
    several servers."""
    uid = world.news(name="x@shop.test")
    world.server.condstore = True
    world.poll()
    world.server.condstore = False
    world.news()
    world.server.mark("INBOX", uid, ("$Proposal",))
    world.poll()
    world.server.condstore = True
    world.poll()
    assert world.mails()["x@shop.test"].placements[0].keywords == ("$Proposal",)


def test_thorough(world: World) -> None:
    """Before a digest new mail and changed keywords are seen in one look."""
    uid = world.news(name="x@shop.test")
    world.poll()
    world.server.mark("INBOX", uid, ("$Proposal",))
    world.news()
    assert world.poll(thorough=True).summary == "1 new, 1 changed"
    assert world.mails()["x@shop.test"].placements[0].keywords == ("$Proposal",)


def test_renamed(world: World) -> None:
    """A folder that was renamed holds its mail under the new name."""
    world.news("Kunden/Weber")
    world.poll()
    world.server.rename("Kunden/Weber", "Archiv/Weber")
    world.poll()
    assert world.lying() == world.truth()
    assert "Kunden/Weber" not in world.synced()


def test_swapped(world: World) -> None:
    """Two folders that exchange their names do not exchange their mail in the store."""
    world.server.create("A")
    world.server.create("B")
    world.news("A")
    world.news("B")
    world.poll()
    world.server.rename("A", "C")
    world.server.rename("B", "A")
    world.server.rename("C", "B")
    world.poll()
    assert world.lying() == world.truth()


def test_created_and_deleted(world: World) -> None:
    """New folders are read; the mail of a deleted one is known and lies nowhere."""
    world.news("Kunden/Weber", "x@shop.test")
    world.poll()
    world.server.create("Neu")
    world.news("Neu")
    world.server.delete("Kunden/Weber")
    world.poll()
    assert world.lying() == world.truth()
    assert "x@shop.test" in world.mails()


def test_ignored(world: World) -> None:
    """A folder the owner ignores is not read."""
    world.news("Kunden/Weber")
    world.names = FolderNames(ignore=("Kunden/Weber",))
    world.poll()
    assert world.lying() == set()


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize(
    ("mailbox", "trouble", "expected"),
    [
        ("INBOX", Trouble.UNSAID, State.UNKNOWN),
        ("INBOX", Trouble.NO_RIGHT, State.UNKNOWN),
        ("Junk", Trouble.UNSAID, State.UNKNOWN),
        ("Kunden/Weber", Trouble.UNSAID, State.UNKNOWN),
        ("Kunden/Weber", Trouble.NO_RIGHT, State.DUE),
        ("Drafts", Trouble.UNSAID, State.DUE),
    ],
)
def test_a_folder_that_never_opened(
    world: World, mailbox: str, trouble: Trouble, expected: State, listed: bool
) -> None:
    """What is due by the clock is unknown while a folder was never opened in which an answer may lie, and due once it
    was; drafts are none, nor what others share and nobody may read."""
    world.server.boxes["Drafts"] = replace(world.server.boxes["Trash"], role=Role.DRAFTS)
    offer = letter("p1@me.test", from_=OWNER, to="Eva <eva@kunde.test>", subject="Angebot 7: neue Website")
    world.server.deliver("Sent", offer, world.now, ("\\Seen",))
    world.server.boxes[mailbox].refused, world.server.boxes[mailbox].counted = trouble, listed
    if not listed and mailbox == "Kunden/Weber":
        expected = State.DUE  # nobody says why its status is kept back: it may be shared without a right to read it
    report = world.poll(minutes=20 * 24 * 60)
    assert [one.mailbox for one in report.troubles] == [mailbox]
    assert world.states() == [expected]
    world.server.boxes[mailbox].refused = None
    world.poll()
    assert world.states() == [State.DUE]


def test_a_folder_whose_status_is_kept_back(world: World) -> None:
    """A folder of which the server does not say how it stands is opened all the same, with each poll."""
    for box in world.server.boxes.values():
        box.uncounted = True
    world.news()
    assert not world.poll().troubles
    assert world.lying() == world.truth()
    world.news(name="second@shop.test")
    assert not world.poll().troubles
    assert world.lying() == world.truth()
    assert None not in world.synced().values()


def test_a_folder_that_never_opened_is_tried_before_digests(world: World) -> None:
    """Other people's folders, of which neither status nor mail is given, are not knocked at with each poll."""
    world.server.boxes["Kunden/Weber"].refused = Trouble.UNSAID
    (trouble,) = world.poll().troubles
    assert "the server refused the folder" in str(trouble.because.value("why"))
    world.server.calls.clear()
    (again,) = world.poll().troubles
    assert (again, world.server.calls.count("examine")) == (trouble, 0)
    world.poll(thorough=True)
    assert "examine" in world.server.calls


def test_a_server_that_tells_no_next_uid(world: World) -> None:
    """New mail is found with the next poll also where the server does not say which UID comes next."""
    world.server.tells_uid_next = False
    first = world.news()
    world.poll()
    world.news(name="second@shop.test")
    world.poll()
    assert ("second@shop.test", "INBOX") in world.lying()
    world.server.remove("INBOX", first)
    world.news(name="in-its-place@shop.test")
    world.poll()
    assert world.lying() == world.truth()


def test_a_mail_that_was_refused_is_read_later(world: World) -> None:
    """A mail that the server would not give is told of with every look, and read as soon as it is given."""
    world.poll()
    bad = world.news()
    world.news()
    world.server.boxes["INBOX"].withheld = {bad}
    first, second = world.poll(), world.poll(minutes=60)
    said = ["One mail in INBOX could not be read; it may be an answer."]
    for report in (first, second):
        assert [reason.template.format(**dict(reason.values)) for reason in report.unread] == said
    assert first.set_aside == 1
    assert [trouble.what for trouble in world.store.troubles.of("me")] == ["unread INBOX"]
    world.server.boxes["INBOX"].withheld = set()
    third = world.poll(minutes=60)
    assert (third.again, third.unread, third.has_news) == (1, (), True)
    assert world.lying() == world.truth()
    assert world.store.troubles.of("me") == ()
    assert not world.poll().has_news


def test_a_mail_that_is_refused_for_ever(world: World) -> None:
    """A mail that nobody will ever read is told of for a week and asked for before digests alone; once it is deleted,
    it is forgotten."""
    world.poll()
    bad = world.news()
    world.news()
    world.server.boxes["INBOX"].withheld = {bad}
    world.poll()
    assert world.poll(minutes=8 * 24 * 60).unread == ()
    world.server.calls.clear()
    world.poll()
    assert "headers" not in world.server.calls
    world.poll(thorough=True)
    assert "headers" in world.server.calls
    world.server.remove("INBOX", bad)
    world.poll(thorough=True)
    assert world.store.mails.unread("me") == ()


def test_a_refused_mail_is_not_asked_for_with_each_poll(world: World) -> None:
    """The longer the server refuses a mail, the more seldom it is asked for between digests."""
    world.poll()
    bad = world.news()
    world.server.boxes["INBOX"].withheld = {bad}
    world.poll()
    asked = []
    for poll in range(1, 289):
        world.server.calls.clear()
        world.poll()
        asked += [poll] if "headers" in world.server.calls else []
    assert asked == [1, 2, 4, 8, 16, 32, 64, 128, 256]


def test_damaged_mails_are_tried_in_turns(world: World) -> None:
    """Of many mails over which the server hung up two are tried before a digest, others the next day; once it gives
    these, all are asked for."""
    world.poll()
    damaged = {world.news() for _ in range(7)}
    box = world.server.boxes["INBOX"]
    box.withheld, box.withheld_why = set(damaged), HANGS_UP
    world.poll()
    world.server.calls.clear()
    world.poll()
    assert "headers" not in world.server.calls
    tried = []
    for _ in range(4):
        world.server.calls.clear()
        world.poll(minutes=24 * 60, thorough=True)
        tried.append(world.server.calls.count("headers"))
    assert tried == [2, 2, 2, 2]
    box.withheld = set()
    assert world.poll(minutes=24 * 60, thorough=True).again == 7
    assert world.lying() == world.truth()


def test_uid_validity(world: World) -> None:
    """When a folder's UIDs count no more it is read again; its mails are the same mails."""
    world.news(name="x@shop.test")
    world.poll()
    world.server.rebuild("INBOX")
    world.news()
    world.poll()
    assert world.lying() == world.truth()
    assert [place.gone_at is None for place in world.mails()["x@shop.test"].placements].count(True) == 1


def test_given_back_from_an_older_copy(world: World) -> None:
    """A folder that the provider gave back from a copy is read again: new mail may get the numbers of mail we know."""
    world.news(name="kept@shop.test")
    copy = deepcopy(world.server.boxes["INBOX"])
    for _ in range(3):
        world.news()
    world.poll()
    world.server.boxes["INBOX"] = copy
    world.news(name="other@shop.test")
    world.poll()
    assert world.lying() == world.truth()


@pytest.mark.parametrize("arrives", [False, True])
def test_the_next_number_goes_back_with_the_newest_mail(world: World, arrives: bool) -> None:
    """A server that counts from the newest mail that is there: where that one went the folder is not read again, unless
    another one has its number."""
    for _ in range(300):
        world.news()
    world.poll()
    world.server.remove("INBOX", 300)
    world.server.remove("INBOX", 299)
    world.server.boxes["INBOX"].uid_next = 299
    if arrives:
        world.news(name="other@shop.test")
    world.server.calls.clear()
    world.poll()
    assert world.lying() == world.truth()
    assert (world.server.calls.count("headers") < 50) != arrives
    world.news()
    world.poll()
    assert world.lying() == world.truth()
    assert set(world.synced().values()) == {world.now}


def test_the_next_number_goes_back_in_an_empty_folder(world: World) -> None:
    """The same where the only mail went, and another one comes with its number."""
    uid = world.news()
    world.poll()
    world.server.remove("INBOX", uid)
    world.server.boxes["INBOX"].uid_next = uid
    world.poll()
    assert world.lying() == set()
    world.news(name="other@shop.test")
    world.poll()
    assert world.lying() == world.truth()


def test_the_same_under_another_number(world: World) -> None:
    """A folder whose UIDVALIDITY changes, and no UID with it, is not read again."""
    for _ in range(250):
        world.news()
    world.poll()
    world.server.remove("INBOX", 7)
    world.server.boxes["INBOX"].uid_validity += 9
    world.news()
    report = world.poll()
    assert (report.folders[0].new, report.folders[0].gone) == (1, 1)
    assert world.lying() == world.truth()


def test_forgetful(world: World) -> None:
    """On a server that numbers its folders anew each time, a client's answer is read, once."""
    for box in world.server.boxes.values():
        box.forgetful = True
    sent(world, "p@example.org")
    comes(world, "a@weber.test", from_="Bo Weber <bo@home.test>", reply_to_id="p@example.org", text="Passt, danke!")
    comes(world, "b@weber.test", subject="Noch etwas", text="Und der Termin?")
    assert world.poll().texts.incoming == 2
    assert {mail.reading.kind for mail in gathered(world).values() if mail.reading} == {Kind.PERSON}
    again = world.poll()
    assert (sum(folder.new for folder in again.folders), again.texts.incoming) == (0, 0)
    assert len(world.store.folders.lives("me")) == len(world.server.boxes)


def test_forgetful_and_further_back(world: World) -> None:
    """On such a server, too, a longer look-back brings the older mail."""
    world.server.boxes["INBOX"].forgetful = True
    world.news(name="new@shop.test")
    world.news(name="old@shop.test", days=250)
    world.poll()
    assert "old@shop.test" not in world.mails()
    world.policy = replace(world.policy, look_back_days=300)
    world.poll()
    assert "old@shop.test" in world.mails()
    assert world.lying() == world.truth()


def test_one_number_for_two_folders(world: World) -> None:
    """A folder that has an earlier number again, and other mail under its UIDs, is read again."""
    world.news(name="x@shop.test")
    world.poll()
    first = world.server.boxes["INBOX"].uid_validity
    world.server.boxes["INBOX"].uid_validity += 9
    world.server.remove("INBOX", 1)
    world.news(name="y@shop.test")
    world.poll()
    world.server.boxes["INBOX"].uid_validity = first
    world.poll()
    assert world.lying() == world.truth()


def test_half_read_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a folder is being read again it counts as not read, also after an interruption."""
    monkeypatch.setattr(folder_job, "CHUNK", 2)
    for _ in range(5):
        world.news()
    world.poll()
    world.server.remove("INBOX", 1)
    world.server.rebuild("INBOX")
    _interrupt(world, after=2)
    with pytest.raises(MailboxError):
        world.poll()
    assert world.synced()["INBOX"] is None
    assert world.synced()["Sent"] is not None
    world.poll()
    assert world.synced()["INBOX"] == world.now
    assert world.lying() == world.truth()


def _interrupt(world: World, *, after: int) -> None:
    """The server hangs up after so many headers."""
    original = world.server.calls
    count = 0

    class Calls(list[str]):
        def append(self, name: str) -> None:
            nonlocal count
            super().append(name)
            count += name == "headers"
            if name == "headers" and count == after:
                world.server.trouble = MailboxError("hung up")

    world.server.calls = Calls(original)


def _breaks_and_goes_on(world: World, after: int, total: int) -> None:
    """The line breaks in the middle of a read; the next one asks for what is missing of `total` mails, and no more."""
    _interrupt(world, after=after)
    with pytest.raises(MailboxError):
        world.poll()
    kept = len(world.lying())
    world.server.calls = []
    world.poll()
    assert world.server.calls.count("headers") == total - kept
    assert world.lying() == world.truth()


@pytest.mark.parametrize("after", range(1, 8))
def test_interrupted(world: World, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """A first sync that is cut off at any mail goes on where it was, and never reads a chunk twice."""
    monkeypatch.setattr(folder_job, "CHUNK", 2)
    for _ in range(7):
        world.news()
    _interrupt(world, after=after)
    with pytest.raises(MailboxError):
        world.poll()
    assert world.synced()["INBOX"] is None
    kept = len(world.lying())
    world.news()
    world.server.calls = []
    world.poll()
    assert kept == (after - 1) // 2 * 2
    assert world.server.calls.count("headers") == 8 - kept
    assert world.lying() == world.truth()


@pytest.mark.parametrize("after", range(1, 8))
def test_interrupted_before_the_refused(world: World, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Mails that the server refused at first are not lost when the line breaks before they come."""
    monkeypatch.setattr(folder_job, "CHUNK", 2)
    for _ in range(7):
        world.news()
    world.server.boxes["INBOX"].late = {1, 3}
    _breaks_and_goes_on(world, after, 7)


@pytest.mark.parametrize("after", range(1, 8))
def test_interrupted_among_many_new(world: World, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """The same where many mails came since the last poll; what was stored of them is not read twice."""
    monkeypatch.setattr(folder_job, "CHUNK", 2)
    world.news()
    world.poll()
    for _ in range(7):
        world.news()
    world.server.boxes["INBOX"].late = {2, 4}
    world.server.calls = []
    _breaks_and_goes_on(world, after, 8)


def test_hung_up_behind_a_refused_mail(world: World) -> None:
    """A mail that the server refused is remembered also when the line breaks later in the same poll."""
    world.poll()
    lost = world.news()
    world.server.boxes["INBOX"].withheld = {lost}
    world.news()
    world.news("Junk")
    _interrupt(world, after=3)
    with pytest.raises(MailboxError):
        world.poll()
    world.server.calls = []
    assert world.poll().unread
    world.server.boxes["INBOX"].withheld = set()
    assert world.poll().again == 1
    assert world.lying() == world.truth()


def test_hung_up(world: World) -> None:
    """When the server hangs up in the middle of a poll all folders are as old as before, and read with the next one:
    nothing is judged on half of a mailbox."""
    world.poll()
    before = world.now
    world.news("Sent")
    world.news("Junk")
    _interrupt(world, after=2)
    with pytest.raises(MailboxError):
        world.poll()
    assert set(world.synced().values()) == {before}
    world.poll()
    assert set(world.synced().values()) == {world.now}
    assert world.lying() == world.truth()


def test_refused_folder(world: World) -> None:
    """A folder that cannot be opened is told, by its name, and the others are read."""
    world.poll()
    before = world.now
    world.news("INBOX")
    world.news("Junk")
    world.server.boxes["Junk"].refused = Trouble.UNSAID
    report = world.poll()
    assert [trouble.mailbox for trouble in report.troubles] == ["Junk"]
    assert world.synced()["INBOX"] == world.now
    assert world.synced()["Junk"] == before
    seen = {folder.mailbox: folder.trouble for folder in gather(world.store, world.policy, now=world.now).seen}
    assert seen["Junk"] is not None
    assert seen["INBOX"] is None
    world.server.boxes["Junk"].refused = None
    world.poll()
    assert world.store.troubles.of("me") == ()
    assert world.lying() == world.truth()


def test_refused_while_reading(world: World) -> None:
    """A folder that fails in the middle of reading does not stop the others."""
    world.news("Sent")
    world.news("INBOX")
    world.server.boxes["Sent"].mails[1].raw += b""
    original = world.server.calls

    class Calls(list[str]):
        def append(self, name: str) -> None:
            super().append(name)
            if name == "headers" and self.count("headers") == 1:
                world.server.trouble = FolderError("server bug")

    world.server.calls = Calls(original)
    report = world.poll()
    assert [trouble.mailbox for trouble in report.troubles] in (["Sent"], ["INBOX"])
    assert len(world.lying()) == 1


def test_no_folders(world: World) -> None:
    """A server that suddenly lists no folder at all is in trouble; nothing counts as deleted."""
    world.news()
    world.poll()
    boxes, world.server.boxes = world.server.boxes, {}
    with pytest.raises(MailboxError):
        world.poll()
    world.server.boxes = boxes
    assert world.lying() == world.truth()


def test_longer_look_back(world: World) -> None:
    """When the look-back grows, the older mail is read as well."""

    world.news(days=300)
    world.poll()
    assert world.lying() == set()
    world.policy = replace(POLICY, look_back_days=365)
    world.poll()
    assert world.lying() == world.truth()
    world.server.calls.clear()
    world.poll()
    assert world.server.calls == ["survey"]


def test_folder_becomes_sent(world: World) -> None:
    """A folder that the owner declares to hold sent mail is read as such."""
    raw = letter("p@example.org", from_="Jo <alias@else.test>")
    world.server.deliver("Kunden/Weber", raw, world.now - timedelta(days=1))
    world.poll()
    assert gather(world.store, world.policy, now=world.now).mails == ()
    world.names = FolderNames(sent=("Kunden/Weber",))
    world.poll()
    assert [mail.message.message_id for mail in gather(world.store, world.policy, now=world.now).mails] == [
        "p@example.org"
    ]


def test_progress(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Progress is told folder by folder, and reaches the end."""
    monkeypatch.setattr(folder_job, "CHUNK", 2)
    for _ in range(5):
        world.news()
    told: list[Progress] = []
    world.poll(on_progress=told.append)
    assert [(one.mailbox, one.done, one.total) for one in told] == [("INBOX", 2, 5), ("INBOX", 4, 5), ("INBOX", 5, 5)]


def test_no_trace(world: World) -> None:
    """Nothing is written to the mailbox and nothing is marked as read."""
    uid = world.server.deliver("INBOX", letter(from_=NEWSLETTER, to=OWNER), world.now)
    world.server.deliver("Sent", letter("p@example.org"), world.now - timedelta(days=2))
    world.poll()
    assert "append" not in world.server.calls
    assert world.server.boxes["INBOX"].mails[uid].flags == ()


# Texts ---------------------------------------------------------------------------------------------------------------


def sent(world: World, message_id: str, *, days: int = 9, **fields: str) -> int:
    return world.server.deliver("Sent", letter(message_id, **fields), world.now - timedelta(days=days))


def gathered(world: World) -> dict[str, Mail]:
    mails = gather(world.store, world.policy, now=world.now).mails
    return {mail.message.message_id: mail for mail in mails}


def test_own_words(world: World) -> None:
    """A mail that is a proposal by the owner's own words alone is found; its text is not kept."""
    sent(
        world,
        "p@example.org",
        subject="Website",
        text="Guten Tag,\n\nanbei unser Angebot wie besprochen. Geheimnis 4711.",
    )
    sent(world, "q@example.org", subject="Mittagessen", to="bo@x.test", text="Um zwölf beim Italiener?")
    report = world.poll()
    assert report.texts.own == 2
    assert set(gathered(world)) == {"p@example.org"}
    world.store.backup(Path(str(world.store._database.path) + ".copy"))
    assert b"Geheimnis" not in Path(str(world.store._database.path) + ".copy").read_bytes()


def test_texts_once(world: World) -> None:
    """A text is fetched once."""
    sent(world, "p@example.org", text="anbei unser Angebot")
    world.poll()
    world.news()
    world.server.calls.clear()
    world.poll()
    assert "sections" not in world.server.calls


@pytest.mark.parametrize("held", [0, later.HELD], ids=["read at once", "read meanwhile"])
def test_texts_with_their_folder(world: World, monkeypatch: pytest.MonkeyPatch, held: int) -> None:
    """A first read fetches the owner's texts while their folder is open, whether they are read at once or later."""
    monkeypatch.setattr(later, "HELD", held)
    for number in range(4):
        sent(world, f"p{number}@example.org", subject="Website", text="Guten Tag,\n\nanbei unser Angebot.")
        sent(world, f"q{number}@example.org", subject="Mittag", to="bo@x.test", text="Um zwölf beim Italiener?")
    assert world.poll().texts.own == 8
    assert set(gathered(world)) == {f"p{number}@example.org" for number in range(4)}
    assert world.server.calls.count("sections") == 1


def test_texts_after_interruption(world: World) -> None:
    """Texts that were not read as the connection failed are read with the next poll, although nothing is new."""
    sent(world, "p@example.org", subject="Website", text="anbei unser Angebot")
    session = world.server.connect()
    session.sections = _hang_up  # type: ignore[method-assign]
    with pytest.raises(MailboxError):
        sync(session, world.store, world.policy, world.names, now=world.now)  # type: ignore[arg-type]
    assert world.poll().texts.own == 1
    assert set(gathered(world)) == {"p@example.org"}


def test_answers_with_their_folder(world: World) -> None:
    """A first read fetches an answer's text while its folder is open, and leaves other people's texts alone."""
    for number in range(4):
        sent(world, f"p{number}@example.org", subject="Website", text="Guten Tag,\n\nanbei unser Angebot.")
        comes(world, f"a{number}@x.test", from_=f"P <p{number}@x.test>", references=f"p{number}@example.org")
    comes(world, "z@weber.test")
    for number in range(30):
        world.news(text=f"Nummer {number}")
    assert world.poll().texts.incoming == 5
    assert world.server.calls.count("examine") == len(world.server.boxes)
    assert world.server.calls.count("heads") == 1
    assert {mail.reading.kind for mail in gathered(world).values() if mail.reading} == {Kind.PERSON}


def test_time_or_none(world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whether there was time to read ahead or none, the same is known in the end."""
    for number in range(6):
        text = "anbei unser Angebot." if number % 2 else "bis morgen!"
        sent(world, f"p{number}@example.org", days=9 - number, to=f"p{number}@x.test", subject="Website", text=text)
        comes(world, f"a{number}@x.test", references=f"p{number}@example.org", subject="Re: Website")
        comes(world, f"b{number}@x.test", from_=f"P <p{number}@x.test>", folder="Kunden/Weber", text="Danke, ja.")
        comes(world, f"c{number}@x.test", from_=f"P <p{number}@x.test>", days=20)
    world.server.deliver("Kunden/Weber", letter("p1@example.org", to="p1@x.test", subject="Website"), NOW)
    with Store(tmp_path / "other.db") as store:
        other = World(store, world.server)
        with monkeypatch.context() as patched:
            patched.setattr("tests.fakes.FakeSession.meanwhile", lambda *_: None)
            other.poll()
        world.poll()
        for table in ("messages", "locations", "ties", "own_texts", "readings", "screened"):
            rows, others = (set(one._database.rows(f"select * from {table}")) for one in (world.store, store))
            assert rows == others, table


def test_full_disk_while_reading_ahead(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full, the connection is left with nothing to do: what waited to be read is read next time."""
    sent(world, "p@example.org", subject="Website", text="anbei unser Angebot")
    world.news()
    session, add = world.server.connect(), world.store.mails.add

    def full(account: str, mailbox: str, *rest: object, **more: object) -> int:
        if mailbox == "INBOX":
            raise StoreError(worded("the disk is full"))
        return add(account, mailbox, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(world.store.mails, "add", full)
    with pytest.raises(StoreError):
        sync(session, world.store, world.policy, world.names, now=world.now)  # type: ignore[arg-type]
    assert session._work is None
    monkeypatch.undo()
    world.poll()
    assert set(gathered(world)) == {"p@example.org"}


def _refuse(*_: object) -> Iterator[tuple[int, bytes]]:
    raise FolderError("the server refuses to give the mails of the folder")
    yield


def _hang_up(*_: object) -> Iterator[tuple[int, bytes]]:
    raise MailboxError("hung up")
    yield


def test_attachments_outside_sent(world: World) -> None:
    """Own mail that was filed in another folder is known with its attachments."""
    raw = letter("p@example.org", subject="Unterlagen", more=PDF)
    world.server.deliver("Kunden/Weber", raw, world.now - timedelta(days=1))
    world.poll()
    assert set(gathered(world)) == {"p@example.org"}


def comes(world: World, message_id: str, *, days: int = 1, folder: str = "INBOX", **fields: str) -> int:
    values = {"from_": CLIENT, "to": OWNER, "subject": "Hallo"} | fields
    return world.server.deliver(folder, letter(message_id, **values), world.now - timedelta(days=days))


def test_answer(world: World) -> None:
    """A client's answer is read, and by whom it was written is remembered."""
    sent(world, "p@example.org")
    comes(world, "a@weber.test", reply_to_id="p@example.org", subject="AW: Angebot Website", text="Passt, danke!")
    world.poll()
    reading = gathered(world)["a@weber.test"].reading
    assert reading is not None
    assert reading.kind is Kind.PERSON


OTHERS = {
    "another mail of the client": {"subject": "Termin"},
    "a colleague": {"from_": "bo@weber.test"},
    "the client from home": {"from_": '"Weber, Anna" <aweber77@gmx.de>'},
    "an encoded name from home": {"from_": "=?utf-8?q?Anna_Weber?= <aweber77@gmail.com>"},
    "a notice of a signature": {"from_": "DocuSign <dse_eu@docusign.net>", "subject": "Completed: Angebot Website"},
    "a notice of a signature, of a service nobody knows": {
        "from_": "Signwerk <mail@signwerk.test>", "subject": "Abgeschlossen: Angebot_7.pdf",
    },
    "a refusal to sign": {"from_": "Paperly <mail@paperly.test>", "subject": "Somebody declined to sign a document"},
    "a tender's decision": {"from_": "Procuria <no-reply@procuria.test>", "subject": "RFQ-2291: Zuschlag erteilt"},
    "a booking that names the client": {
        "from_": "Terminchen <buchung@terminchen.test>", "subject": "Neue Buchung: Telefonat mit Anna Weber",
    },
    "a filter's report": {
        "from_": "Filter <noreply@wall.test>", "subject": "=?utf-8?B?UXVhcmFudMOkbmUtQmVyaWNodA==?=",
        "text": "anna@weber.test  AW: Angebot Website  Zustellen",
    },
    "a filter's report in Latin-1": {
        "from_": "Filter <noreply@wall.test>", "subject": "=?iso-8859-1?Q?Zur=FCckgehaltene_E-Mails?=",
        "text": "anna@weber.test  AW: Angebot Website  Zustellen",
    },
    "a filter's report of blocked mail": {
        "from_": "Filter <noreply@wall.test>", "subject": "2 E-Mails wurden blockiert",
        "text": "anna@weber.test  AW: Angebot Website  Zustellen",
    },
    "a filter's report of held mail": {
        "from_": "Filter <noreply@wall.test>", "subject": "You have 2 messages held for review",
        "text": "anna@weber.test  AW: Angebot Website  Release",
    },
    "a filter's report in one word": {
        "from_": "Filter <noreply@wall.test>", "subject": "=?windows-1252?Q?Quarant=E4nebericht?=",
        "text": "anna@weber.test  AW: Angebot Website  Zustellen",
    },
    "a filter's report of junk": {
        "from_": "Filter <noreply@wall.test>", "subject": "Junk E-Mail Report",
        "text": "anna@weber.test  AW: Angebot Website  Release",
    },
    "a help desk, by the subject alone": {"from_": "Desk <help@desk.test>", "subject": "[Ticket#4711] Angebot Website"},
    "whoever got it from the client": {
        "from_": "Sven <sven@else.test>", "subject": "AW: WG: Angebot Website", "reply_to_id": "forward@weber.test",
    },
    "the same, encoded": {
        "from_": "Sven <sven@else.test>", "subject": "=?utf-8?B?UmU6IEZ3ZDogQW5nZWJvdCBXZWJzaXRl?=",
        "reply_to_id": "forward@weber.test",
    },
    "whoever got it under another subject": {
        "from_": "Sven <sven@else.test>", "subject": "AW: Angebot Website", "reply_to_id": "forward@mx.test",
        "more": "Cc: anna@weber.test",
    },
    "a bounce": {"from_": "MAILER-DAEMON@mx.test", "subject": "Undelivered Mail Returned to Sender"},
    "in the thread": {"from_": "chef@else.test", "references": "p@example.org"},
}  # fmt: skip


@pytest.mark.parametrize("fields", OTHERS.values(), ids=OTHERS.keys())
def test_what_may_matter(world: World, fields: dict[str, str]) -> None:
    """Whatever may have to do with a proposal is gathered, with what it is; and nothing of other people."""
    sent(world, "p@example.org")
    comes(world, "x@x.test", **fields)
    comes(world, "y@x.test", from_="Carla Braun <carla@gmx.de>", subject="Angebot Website")
    comes(world, "before@weber.test", days=20)
    world.news()
    world.poll()
    found = gathered(world)
    assert set(found) == {"p@example.org", "x@x.test"}
    assert found["x@x.test"].reading is not None


def test_whom_the_client_handed_it_on_to_and_the_owner_answers(world: World) -> None:
    """What a partner wrote is read also where the owner's answer below it looks like the first offer of that thread."""
    sent(world, "p@example.org")
    partner = {"from_": "Ilka <ilka@text.test>", "subject": "AW: Angebot Website", "more": "Cc: anna@weber.test"}
    comes(world, "x@text.test", days=3, **partner)
    sent(world, "r@example.org", days=2, to="ilka@text.test", subject="AW: Angebot Website", reply_to_id="x@text.test")
    world.poll()
    assert gathered(world)["x@text.test"].reading is not None


def test_whom_the_owner_asked_something_else(world: World) -> None:
    """A supplier to whom the owner wrote before answers that, under the same subject: it is not gathered."""
    sent(world, "ask@example.org", days=5, to="tom@druck.test", subject="Druck Flyer", text="Was kostet das?")
    sent(world, "p@example.org", days=3, subject="Druck Flyer", text="anbei unser Angebot.")
    comes(world, "x@druck.test", from_="Tom <tom@druck.test>", subject="AW: Druck Flyer")
    comes(world, "y@weber.test", from_="Desk <help@desk.test>", subject="AW: Druck Flyer")
    world.poll()
    assert set(gathered(world)) >= {"p@example.org", "y@weber.test"}
    assert "x@druck.test" not in gathered(world)
    comes(world, "z@druck.test", from_="Tom <tom@druck.test>", subject="AW: Druck Flyer", more="Cc: anna@weber.test")
    world.poll()
    assert "z@druck.test" in gathered(world)


def test_nudge_beside(world: World) -> None:
    """The owner's later mail to the same client is gathered, in whatever thread."""
    sent(world, "p@example.org")
    sent(world, "n@example.org", days=2, subject="Noch einmal", text="haben Sie schon entschieden?")
    sent(world, "other@example.org", days=2, to="carla@braun.test", subject="Mittag", text="Um eins?")
    world.poll()
    assert set(gathered(world)) == {"p@example.org", "n@example.org"}


def test_a_look_without_the_texts_is_none(world: World) -> None:
    """Where the connection breaks before the texts were read nobody is said to be silent: what came may be an answer,
    or a bounce that only its text ties to the proposal."""
    sent(world, "p@example.org", days=20)
    comes(world, "a@weber.test", reply_to_id="p@example.org")
    session = world.server.connect()
    session.heads = _hang_up  # type: ignore[method-assign]
    with pytest.raises(MailboxError):
        sync(session, world.store, world.policy, world.names, now=world.now)  # type: ignore[arg-type]
    assert (set(world.synced().values()), world.states()) == ({None}, [State.UNKNOWN])
    world.poll()
    assert (set(world.synced().values()), world.states()) == ({world.now}, [State.ANSWERED])


def test_a_folder_that_refuses_its_texts_was_not_read(world: World) -> None:
    """A folder that gives headers and refuses all texts counts as not read, which is told; the others as read."""
    sent(world, "p@example.org", days=20)
    comes(world, "a@weber.test", reply_to_id="p@example.org")
    session = world.server.connect()
    session.heads = _refuse  # type: ignore[method-assign]
    sync(session, world.store, world.policy, world.names, now=world.now)  # type: ignore[arg-type]
    assert (world.synced()["INBOX"], world.synced()["Sent"]) == (None, world.now)
    assert world.states() == [State.UNKNOWN]
    assert [one.what for one in world.store.troubles.of("me")] == ["folder INBOX"]
    world.poll()
    assert world.states() == [State.ANSWERED]
    assert world.store.troubles.of("me") == ()


@pytest.mark.parametrize("days", [25, 10, 0])
def test_a_look_at_an_earlier_instant(world: World, days: int) -> None:
    """Where an earlier instant was asked about, what came later is read with the next look, although nothing is new:
    whoever answered by then is not said to be silent."""
    sent(world, "p@example.org", days=20)
    comes(world, "a@weber.test", reply_to_id="p@example.org")
    instant = world.now - timedelta(days=days)
    sync(world.server.connect(), world.store, world.policy, world.names, now=instant, as_of=True)  # type: ignore[arg-type]
    assert set(world.synced().values()) == {instant}
    world.poll()
    assert world.states() == [State.ANSWERED]


def test_marks_meanwhile(world: World) -> None:
    """A keyword set between a look that broke off at the texts and the next one is seen."""
    uid = world.news(name="x@shop.test")
    sent(world, "p@example.org")
    comes(world, "a@weber.test", reply_to_id="p@example.org")
    session = world.server.connect()
    session.heads = _hang_up  # type: ignore[method-assign]
    with pytest.raises(MailboxError):
        sync(session, world.store, world.policy, world.names, now=world.now)  # type: ignore[arg-type]
    world.server.mark("INBOX", uid, ("$Proposal",))
    world.poll()
    world.poll(thorough=True)
    assert world.mails()["x@shop.test"].placements[0].keywords == ("$Proposal",)


def test_gone_before_it_was_read(world: World) -> None:
    """An answer that was deleted before its text could be read is judged by its header."""
    sent(world, "p@example.org")
    uid = comes(world, "a@weber.test", reply_to_id="p@example.org")
    session = world.server.connect()
    session.heads = _hang_up  # type: ignore[method-assign]
    with pytest.raises(MailboxError):
        sync(session, world.store, world.policy, world.names, now=world.now)  # type: ignore[arg-type]
    world.server.remove("INBOX", uid)
    world.poll()
    reading = gathered(world)["a@weber.test"].reading
    assert reading is not None
    assert reading.kind is Kind.PERSON


def test_a_text_that_was_left_out(world: World) -> None:
    """The text of an answer that the server did not give, although it said that all went well, is read with the next
    poll, although nothing is new."""
    sent(world, "p@example.org")
    comes(world, "a@weber.test", reply_to_id="p@example.org")
    session = world.server.connect()
    session.heads = lambda *_: iter(())  # type: ignore[method-assign]
    sync(session, world.store, world.policy, world.names, now=world.now)  # type: ignore[arg-type]
    assert world.poll().texts.incoming == 1
    assert world.poll().texts.incoming == 0
    reading = gathered(world)["a@weber.test"].reading
    assert reading is not None
    assert reading.kind is Kind.PERSON


def test_incoming_texts_once(world: World) -> None:
    """An incoming text is fetched once, and again only when a newer reader could read it differently."""
    sent(world, "p@example.org")
    comes(world, "a@weber.test", reply_to_id="p@example.org")
    world.poll()
    world.server.calls.clear()
    world.news()
    world.poll()
    assert "heads" not in world.server.calls
    world.store._database.run("update readings set reader = '0'")
    world.news()
    assert world.poll().texts.incoming == 1


def test_later_than_asked(world: World) -> None:
    """Asked how it was at an earlier moment, an answer that came later is not known."""
    sent(world, "p@example.org")
    comes(world, "a@weber.test", reply_to_id="p@example.org", days=1)
    world.poll()
    mails = gather(world.store, world.policy, now=world.now - timedelta(days=2)).mails
    assert [mail.message.message_id for mail in mails] == ["p@example.org"]


def test_question_about_something_else(world: World) -> None:
    """What a client asks for next is read: it may be their answer to the proposal they have."""
    sent(world, "p@example.org", days=10)
    comes(world, "asked@weber.test", days=5, subject="Drucker")
    sent(world, "q@example.org", days=4, subject="Angebot Drucker", reply_to_id="asked@weber.test")
    assert world.poll().texts.incoming == 1


def test_question_before(world: World) -> None:
    """What the client wrote before the proposal is part of the thread, and its text is not fetched."""
    comes(world, "asked@weber.test", days=20, subject="Anfrage")
    sent(world, "p@example.org", reply_to_id="asked@weber.test")
    assert world.poll().texts.incoming == 0
    assert set(gathered(world)) == {"asked@weber.test", "p@example.org"}


def test_gmail(tmp_path: Path) -> None:
    """On Gmail, where all mail lies in one folder, sent mail is told by its label and an answer by the thread."""
    folders = {"[Gmail]/Alle Nachrichten": Role.ALL, "[Gmail]/Spam": Role.JUNK, "[Gmail]/Papierkorb": Role.TRASH}
    with Store(tmp_path / "watcher.db") as store:
        world = World(store, FakeMailbox(folders, gmail=True))
        everything, days = "[Gmail]/Alle Nachrichten", timedelta(days=1)
        proposal = letter("p@alias.test", from_="Jo <jo@alias.test>", subject="Unterlagen", more=PDF)
        answer = letter("a@home.test", from_="A. W. <aw@home.test>", to=OWNER, subject="Hallo")
        draft = letter("d@example.org", subject="Angebot Logo", to="bo@x.test")
        world.server.deliver(everything, proposal, world.now - 9 * days, witness="77", labels=["\\Sent", "Kunden"])
        world.server.deliver(everything, answer, world.now - days, witness="77", labels=["\\Inbox"])
        world.server.deliver(everything, draft, world.now - days, ("\\Draft",), witness="78", labels=["\\Draft"])
        world.poll()
        found = gathered(world)
        assert {name: mail.placements[0].role for name, mail in found.items()} == {
            "p@alias.test": Role.SENT,
            "a@home.test": Role.INBOX,
        }
        assert found["p@alias.test"].labels == ("\\Sent", "Kunden")
        assert found["a@home.test"].reading is not None


def test_spam_of_ourselves(world: World) -> None:
    """A mail that bears the Message-ID of the owner's proposal and comes from a stranger replaces nothing."""
    sent(world, "p@example.org")
    comes(world, "p@example.org", from_="Eve <eve@evil.test>", subject="Angebot Website")
    world.poll()
    mails = gather(world.store, world.policy, now=world.now).mails
    assert {mail.message.author.addr_spec for mail in mails} == {OWNER, "eve@evil.test"}


FOLDER = st.sampled_from(["INBOX", "Sent", "A", "B", "C"])
HAPPENINGS = "new new remove move mark rebuild renumber forget create delete rename poll cut"
STEPS = st.lists(st.tuples(st.sampled_from(HAPPENINGS.split()), FOLDER, FOLDER, st.integers(0, 5)), max_size=25)


@given(st.booleans(), STEPS)
@settings(max_examples=60)
def test_whatever_happens(condstore: bool, steps: list[tuple[str, str, str, int]]) -> None:
    """Whatever happens in a mailbox between looks, also while one is cut off, the last look finds the truth."""
    with tempfile.TemporaryDirectory() as directory, Store(Path(directory) / "watcher.db") as store:
        folders = {"INBOX": Role.INBOX, "Sent": Role.SENT, "A": Role.OTHER}
        world = World(store, FakeMailbox(folders, condstore=condstore))
        for number, (what, folder, other, choice) in enumerate(steps):
            _happens(world, what, folder, other, choice, number)
        world.poll()
        assert world.lying() == world.truth()
        assert set(world.synced()) == set(world.server.boxes)
        assert set(world.synced().values()) == {world.now}


def _happens(world: World, what: str, folder: str, other: str, choice: int, number: int) -> None:
    """One step; what makes no sense at that moment does nothing."""
    server = world.server
    if what == "poll":
        world.poll()
    elif what == "cut":
        _cut(world, choice)
    elif folder not in server.boxes:
        if what == "create":
            server.create(folder)
    elif what == "new":
        world.news(folder, f"n{number}@shop.test")
    elif what == "rebuild":
        server.rebuild(folder)
    elif what in ("renumber", "forget"):
        server.boxes[folder].uid_validity += 9
        server.boxes[folder].forgetful = what == "forget"
    elif folder in "ABC" and what == "delete":
        server.delete(folder)
    elif folder in "ABC" and what == "rename" and other not in server.boxes:
        server.rename(folder, other)
    else:
        _happens_to_mail(world, what, folder, other, choice)


def _happens_to_mail(world: World, what: str, folder: str, other: str, choice: int) -> None:
    server = world.server
    uids = list(server.boxes[folder].mails)
    if not uids:
        return
    uid = uids[choice % len(uids)]
    if what == "remove":
        server.remove(folder, uid)
    elif what == "mark":
        server.mark(folder, uid, (f"k{choice}",))
    elif what == "move" and other in server.boxes and other != folder:
        server.move(folder, uid, other)


def _cut(world: World, after: int) -> None:
    """A look that ends after so many questions."""

    class Calls(list[str]):
        def append(self, name: str) -> None:
            super().append(name)
            if len(self) == after + 2:
                world.server.trouble = MailboxError("hung up")

    world.server.calls = Calls()
    with suppress(MailboxError):
        world.poll()
    world.server.calls, world.server.trouble = [], None


def test_a_mail_on_which_our_own_rules_fail_costs_nobody_the_others(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is asked about, all others are read, and the log says where the fault is without a word of the mail."""

    def failing(text: bytes | str) -> None:
        if "Stolperstein" in (text if isinstance(text, str) else text.decode()):
            raise RuntimeError("Stolperstein")

    def read_mail(raw: bytes, **given: Any) -> Reading:
        failing(raw)
        return reading.read_mail(raw, **given)

    def read_own(text: str, **given: Any) -> OwnText:
        failing(text)
        return owntext.read_own(text, **given)

    monkeypatch.setattr(understood, "read_mail", read_mail)
    monkeypatch.setattr(understood, "read_own", read_own)
    for name, client, said in (("one", "anna@weber.test", "Stolperstein"), ("two", "bo@kern.test", "Passt, danke!")):
        offer = letter(f"{name}@example.org", to=client, text="anbei unser Angebot.")
        world.server.deliver("Sent", offer, world.now - timedelta(days=3))
        answer = letter(
            f"re-{name}@client.test",
            from_=client, to=OWNER, subject="AW: Angebot Website", reply_to_id=f"{name}@example.org", text=said,
        )  # fmt: skip
        world.server.deliver("INBOX", answer, world.now - timedelta(days=2))
    other = letter("three@example.org", to="c@lang.test", subject="Website", text="Stolperstein")
    world.server.deliver("Sent", other, world.now - timedelta(days=1))
    world.poll()
    known = world.mails()
    kinds = {name: mail.reading.kind for name, mail in known.items() if mail.reading is not None}
    assert kinds == {"re-one@client.test": Kind.OTHER, "re-two@client.test": Kind.PERSON}
    assert known["three@example.org"].own_text == OwnText()
    assert world.states().count(State.ANSWERED) == 1
    assert "UID 1 of INBOX could not be understood (RuntimeError in test_sync.py:" in caplog.text
    assert "Stolperstein" not in caplog.text.replace("test_sync.py", "")
