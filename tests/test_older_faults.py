"""Is nothing older lost when something goes wrong while it is looked for?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeMailbox, FakeSession
from tests.letters import letter
from tests.test_sync import CLIENT, PDF, World
from watcher.core.followup import FollowUp, State, judge
from watcher.core.mail import Role
from watcher.errors import FolderError, MailboxError, Trouble
from watcher.jobs import older
from watcher.jobs.considered import Considered
from watcher.jobs.gather import gather
from watcher.jobs.sync import sync
from watcher.store import Store

NUDGE = "Hallo Anna, haben Sie sich schon für unser Angebot entschieden?"
TAKEN = "Vielen Dank, wir nehmen Ihr Angebot gern an."
THANKS = "Hallo Anna, vielen Dank noch einmal. Bis bald, Jo"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Store(tmp_path / "watcher.db") as store:
        yield World(store, FakeMailbox({"INBOX": Role.INBOX, "Sent": Role.SENT, "Work": Role.OTHER}))


def lies(world: World, folder: str, message_id: str, days: int, **fields: str) -> int:
    return world.server.deliver(folder, letter(message_id, **fields), world.now - timedelta(days=days))


def proposal(world: World, name: str = "p", days: int = 250) -> int:
    return lies(world, "Sent", f"{name}@example.org", days, subject=f"Angebot {name}", more=PDF)


def nudge(world: World, name: str = "p", days: int = 10, **fields: str) -> int:
    return lies(
        world, "Sent", f"n-{name}@example.org", days,
        **{"subject": f"Re: Angebot {name}", "reply_to_id": f"{name}@example.org", "text": NUDGE} | fields,
    )  # fmt: skip


def judged(world: World) -> dict[str, FollowUp]:
    found = gather(world.store, world.policy, now=world.now)
    every = judge(found.mails, found.decisions, world.policy, seen=found.seen, now=world.now)
    return {one.proposal.message.message_id: one for one in every}


def at_call(world: World, name: str, count: int, trouble: Exception) -> None:
    """The server fails at the question of that name that is the so-many-eth."""

    class Calls(list[str]):
        def append(self, called: str) -> None:
            super().append(called)
            if called == name and self.count(name) == count:
                world.server.trouble = trouble

    world.server.calls = Calls()


def always(world: World, name: str, trouble: Exception) -> None:
    """The server fails at every question of that name."""

    class Calls(list[str]):
        def append(self, called: str) -> None:
            super().append(called)
            if called == name:
                world.server.trouble = trouble

    world.server.calls = Calls()


def answered_long_ago(world: World) -> None:
    proposal(world)
    lies(world, "Work", "a@weber.test", 240, from_=CLIENT, reply_to_id="p@example.org", text=TAKEN)


@pytest.mark.parametrize("after", range(1, 7))
def test_interrupted(world: World, after: int) -> None:
    """Wherever the line breaks while older mail is looked for, the old answer comes with the old proposal."""
    answered_long_ago(world)
    nudge(world, text=THANKS)
    at_call(world, "uids_of_threads", after, MailboxError("hung up"))
    try:
        world.poll()
    except MailboxError:
        world.server.trouble = None
        world.poll()
    assert judged(world)["p@example.org"].state is State.ANSWERED


def test_answer_to_an_old_nudge(world: World) -> None:
    """An old answer that names nothing but an old nudge is found, too."""
    proposal(world)
    lies(world, "Sent", "o@example.org", 240, subject="Re: Angebot p", reply_to_id="p@example.org", text=NUDGE)
    lies(world, "INBOX", "a@weber.test", 235, from_=CLIENT, reply_to_id="o@example.org", text=TAKEN)
    nudge(world, text=THANKS)
    world.poll()
    assert judged(world)["p@example.org"].state is State.ANSWERED


def test_many(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the owner asked after more proposals than are looked for at once, the next polls go on."""
    monkeypatch.setattr(older, "MOST", 3)
    names = [f"p{number}" for number in range(10)]
    for name in names:
        proposal(world, name)
        nudge(world, name)
    for _ in names:
        world.poll()
    assert set(judged(world)) == {f"{name}@example.org" for name in names}
    world.server.calls = []
    world.poll()
    assert "uids_of_threads" not in world.server.calls


def test_many_references(world: World) -> None:
    """Long lists of references in some threads leave room for the proposals of others."""
    for number in range(12):
        nudge(world, f"x{number}", references=" ".join(f"a{number}-{each}@x.test" for each in range(60)))
    proposal(world, "z")
    nudge(world, "z")
    for _ in range(12):
        world.poll()
    assert set(judged(world)) == {"z@example.org"}


def test_text_that_comes_later(world: World) -> None:
    """A nudge whose text could not be read at first brings its proposal back when it was."""
    proposal(world)
    nudge(world, subject="Re: Website")
    always(world, "sections", FolderError("server bug"))
    world.poll()
    assert judged(world) == {}
    world.server.calls, world.server.trouble = [], None
    world.poll()
    assert set(judged(world)) == {"p@example.org"}


def test_folder_refused_meanwhile(world: World) -> None:
    """A folder that refuses while older mail is looked for is looked at later."""
    answered_long_ago(world)
    world.poll()
    nudge(world, text=THANKS)
    world.server.boxes["Work"].refused = Trouble.UNSAID
    world.poll()
    world.server.boxes["Work"].refused = None
    world.poll(thorough=True)
    assert judged(world)["p@example.org"].state is State.ANSWERED


def test_folder_refused_for_ever(world: World) -> None:
    """A folder that never lets itself be searched is asked again before a digest, and not at every poll."""
    proposal(world)
    nudge(world)
    world.server.boxes["Work"].refused = Trouble.UNSAID
    considered = Considered()
    poll(world, considered)
    assert "uids_of_threads" in world.server.calls
    world.server.calls = []
    poll(world, considered)
    assert "uids_of_threads" not in world.server.calls


def test_refused_before_something_else_came(world: World) -> None:
    """What was looked for in vain is looked for again, also where a later nudge was looked for with success."""
    answered_long_ago(world)
    proposal(world, "q")
    considered = Considered()
    poll(world, considered)
    nudge(world, text=THANKS)
    world.server.boxes["Work"].refused = Trouble.UNSAID
    poll(world, considered)
    world.server.boxes["Work"].refused = None
    nudge(world, "q")
    poll(world, considered)
    poll(world, considered, thorough=True)
    assert {name: one.state for name, one in judged(world).items()} == {
        "p@example.org": State.ANSWERED,
        "q@example.org": State.DUE,
    }


def poll(world: World, considered: Considered, *, thorough: bool = False) -> None:
    world.now += timedelta(minutes=5)
    session, options = world.server.connect(), {"considered": considered, "thorough": thorough}
    sync(session, world.store, world.policy, world.names, now=world.now, **options)  # type: ignore[arg-type]


def test_search_that_ends_the_connection(world: World) -> None:
    """A server that hangs up whenever it is searched does not make the mailbox unreadable for ever."""
    proposal(world)
    nudge(world)

    always(world, "uids_of_threads", MailboxError("hung up"))
    for _ in range(older.TRIES):
        with pytest.raises(MailboxError):
            world.poll()
        world.server.trouble = None
    world.poll()
    world.poll()


def test_folder_made_anew_meanwhile(world: World) -> None:
    """A folder that lost its index while older mail was looked for is read as a new one: nothing lies there twice."""
    answered_long_ago(world)
    kept = world.news("Work")
    nudge(world, text=THANKS)

    class Calls(list[str]):
        def append(self, called: str) -> None:
            super().append(called)
            if called == "uids_of_threads" and self.count(called) == 1:
                world.server.rebuild("Work")

    world.server.calls = Calls()
    world.poll()
    world.server.calls = []
    assert [state.mailbox for state in world.store.folders.states("me")] == ["INBOX", "Sent", "Work"]
    world.poll()
    world.poll(thorough=True)
    assert judged(world)["p@example.org"].state is State.ANSWERED
    assert sum(name == f"Work{kept}@shop.test" for name, _ in world.lying()) == 1


def test_server_that_finds_everything(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a server answers a search with all it has, nothing comes back that nobody speaks of."""
    proposal(world)
    proposal(world, "q")
    nudge(world)
    monkeypatch.setattr(FakeSession, "uids_of_threads", lambda session, *_: session.uids())
    world.poll()
    assert set(judged(world)) == {"p@example.org"}
    assert "q@example.org" not in world.mails()
