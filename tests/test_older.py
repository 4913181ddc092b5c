"""Does a later mail bring a proposal back that is older than the look-back?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.letters import OWNER
from tests.servers.dovecot import Dovecot, dovecot
from tests.test_sync import CLIENT, PDF, POLICY
from tests.test_sync_server import World
from watcher.core.followup import FollowUp, State, judge
from watcher.jobs.gather import gather
from watcher.store import Store

JO = f"Jo <{OWNER}>"


@pytest.fixture(scope="module", params=["special-use", "inbox-prefix"])
def server(request: pytest.FixtureRequest) -> Iterator[Dovecot]:
    with dovecot(request.param) as running:
        yield running


@pytest.fixture
def world(server: Dovecot, tmp_path: Path) -> Iterator[World]:
    with Store(tmp_path / "watcher.db") as store:
        made = World(server.account(), server, store)
        yield made
        made.close()


def judged(world: World) -> dict[str, FollowUp]:
    found = gather(world.store, POLICY, now=world.now)
    every = judge(found.mails, found.decisions, POLICY, seen=found.seen, now=world.now)
    return {one.proposal.message.message_id: one for one in every}


def nudge(world: World, days: int, *, names: str = "p@example.org", message_id: str = "n@example.org") -> None:
    with world.account.other() as other:
        world.file(
            other, world.sent, message_id, days=days, from_=JO, to=CLIENT, subject="Re: Angebot Website",
            reply_to_id=names, text="Hallo Anna, haben Sie sich schon für unser Angebot entschieden?",
        )  # fmt: skip


def proposal(world: World, days: int = 250) -> None:
    with world.account.other() as other:
        world.file(
            other, world.sent, "p@example.org", days=days, from_=JO, to=CLIENT, subject="Angebot Website", more=PDF
        )
        for number in range(20):
            world.file(other, "INBOX", f"old{number}@shop.test", days=days - number)
            world.file(other, world.sent, f"o{number}@example.org", days=days, from_=JO, to=f"b{number}@x.test")


def test_a_nudge_brings_it_back(world: World) -> None:
    """Who asked ten days ago about a proposal of eight months ago, and heard nothing, is told of it."""
    proposal(world)
    nudge(world, 10)
    world.poll()
    (found,) = judged(world).values()
    assert (found.proposal.message.message_id, found.state, found.nudges) == ("p@example.org", State.DUE, 1)
    held = world.store._database.rows("select count(*) from messages")[0][0]
    assert held == 2  # of the older mail the proposal alone


def test_after_a_look_at_an_earlier_instant(world: World) -> None:
    """It is also brought back where an instant from before the later mail was asked about first."""
    proposal(world)
    nudge(world, 10)
    now = world.now
    world.now -= timedelta(days=20)
    world.poll(as_of=True)
    world.now = now
    world.poll()
    assert [one.state for one in judged(world).values()] == [State.DUE]


def test_silent_without_a_later_mail(world: World) -> None:
    """A proposal older than the look-back that nobody spoke of since is not even read."""
    proposal(world)
    world.poll()
    assert judged(world) == {}
    assert world.store._database.rows("select count(*) from messages")[0][0] == 0


def test_a_nudge_that_comes_later(world: World) -> None:
    """A nudge that is written while the mailbox is watched brings the proposal back with the next poll."""
    proposal(world)
    world.poll()
    nudge(world, 0)
    world.poll()
    assert judged(world)["p@example.org"].state is State.WAITING
    sent, received = world.session.traffic if world.session else (0, 0)
    world.poll()
    assert world.session is not None
    assert world.session.traffic[1] - received < 1000  # it is looked for once
    assert sent


def test_the_old_answer_comes_with_it(world: World) -> None:
    """Where the client answered in those days, a mere word of thanks since then makes nothing due."""
    proposal(world)
    with world.account.other() as other:
        world.file(
            other, "INBOX", "a@weber.test", days=240, from_=CLIENT, subject="AW: Angebot Website",
            reply_to_id="p@example.org", text="Vielen Dank, wir nehmen Ihr Angebot gern an.",
        )  # fmt: skip
        world.file(
            other, world.sent, "t@example.org", days=20, from_=JO, to=CLIENT, subject="Re: Angebot Website",
            reply_to_id="a@weber.test", text="Hallo Anna, vielen Dank noch einmal. Bis bald, Jo",
        )  # fmt: skip
    world.poll()
    assert judged(world)["p@example.org"].state is State.ANSWERED


def test_a_proposal_of_its_own_asks_for_nothing_older(world: World) -> None:
    """A new proposal in an old thread is watched as it is; nothing older is read for it."""
    proposal(world)
    with world.account.other() as other:
        world.file(
            other, world.sent, "q@example.org", days=10, from_=JO, to=CLIENT, subject="Re: Angebot Website",
            reply_to_id="p@example.org", more=PDF,
        )  # fmt: skip
    world.poll()
    assert set(judged(world)) == {"q@example.org"}
    assert world.store._database.rows("select count(*) from messages")[0][0] == 1


def test_nothing_is_searched_for_that_could_be_a_command(world: World) -> None:
    """An id with quotes or line ends in it is not put into a search."""
    proposal(world)
    nudge(world, 10, names='x" OR ALL "@example.org')
    report = world.poll()
    assert not report.troubles
    assert judged(world) == {}
