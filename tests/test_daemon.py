"""When does the daemon look, and when does it keep its distance?"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from apscheduler.triggers.cron import CronTrigger

from tests.letters import OWNER, letter
from tests.outbox import open_outbox
from tests.test_digest_job import NOW, Morning
from watcher.config import load
from watcher.core.schedule import Schedule
from watcher.daemon.run import Daemon, digest_trigger, utc_now
from watcher.daemon.watch import AFTER_REFUSAL, AFTER_TROUBLE, HUNG_AFTER, Watch, pause
from watcher.errors import MailboxError, SecretError, SignInRefused
from watcher.imap import Breaker, Session
from watcher.jobs import MailThread
from watcher.store import Store


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Day:
    """A watch on a mailbox in memory."""

    def __init__(self, morning: Morning) -> None:
        self.morning, self.clock = morning, Clock()
        self.watch = Watch(morning.account, morning.state, self.clock)
        self.watch.thread = morning.thread

    async def tick(self, **later: float) -> None:
        """Time passes, and the scheduler wakes the watch."""
        self.clock.now += timedelta(**later)
        await self.watch.tick()

    @property
    def polls(self) -> int:
        """How often the mailbox was asked."""
        return self.morning.server.calls.count("survey")


@pytest.fixture
def day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    monkeypatch.setenv("NO_SECRET", "secret")
    with open_outbox() as outbox:
        morning = Morning(tmp_path, outbox)
        yield Day(morning)
        morning.thread.close()


async def test_a_missed_digest_is_made_up_for(day: Day) -> None:
    """After a night in which the machine slept, the digest comes with the first tick, once."""
    day.morning.propose()
    with Store(day.morning.state) as store:
        store.accounts.watched_since("work", NOW - timedelta(days=2))
    await day.tick()
    await day.tick(minutes=5)
    await day.tick(hours=8)
    assert len(day.morning.outbox.mails) == 1
    await day.tick(hours=16)
    assert len(day.morning.outbox.mails) == 2


async def test_looks_before_a_digest_are_signs_of_life(day: Day) -> None:
    """At a slow server to which mail keeps coming, the looks before a digest are not taken for one that hangs."""
    day.morning.propose()
    with Store(day.morning.state) as store:
        store.accounts.watched_since("work", NOW - timedelta(days=2))
    server, well = day.morning.server, []

    def slowly() -> None:
        if server.calls[-1] == "survey":
            number = len(well)
            server.deliver("INBOX", letter(f"n{number}@x.test", to=OWNER, subject=f"Hallo {number}"), day.clock.now)
            day.clock.now += timedelta(minutes=3)
            well.append(day.watch.is_well() and day.clock.now - (day.watch.began or NOW) < HUNG_AFTER)

    server.others = slowly
    await day.tick()
    assert well == [True] * 4
    assert len(day.morning.outbox.mails) == 1


async def test_a_first_read_may_last_beyond_the_hour_of_the_digest(day: Day) -> None:
    """Who starts the service before the digest's hour gets that digest, however long the first read takes."""
    day.morning.propose()
    day.clock.now = NOW.replace(hour=6, minute=25)  # 07:25 in Berlin

    def connect(breaker: Breaker) -> Session:
        day.clock.now += timedelta(minutes=20)
        return day.morning.server.connect()  # type: ignore[return-value]

    day.watch.thread = MailThread("work", connect)
    await day.tick()
    assert len(day.morning.outbox.mails) == 1
    day.watch.thread.close()


async def test_a_clock_that_was_years_ahead(day: Day) -> None:
    """A machine that started with a wrong clock sends its digests as soon as the clock was put right."""
    day.morning.propose()
    day.clock.now += timedelta(days=1500)
    await day.tick()
    day.clock.now = NOW - timedelta(hours=12)
    await day.tick()
    assert not day.morning.outbox.mails
    await day.tick(hours=12)
    assert len(day.morning.outbox.mails) == 1


async def test_a_clock_that_is_set_back_stops_nothing(day: Day, tmp_path: Path) -> None:
    """When the machine's clock is set back by a day, mail is looked for all the same, and digests come by the new
    time."""
    daemon = Daemon(tmp_path / "watcher.toml", load(tmp_path / "watcher.toml"), day.morning.state)
    daemon.put_in_force(load(tmp_path / "watcher.toml"))
    daemon.scheduler.start(paused=True)
    (watch,) = daemon.watches
    watch.not_before = utc_now() + timedelta(days=1)
    for job in daemon.scheduler.get_jobs():
        daemon.scheduler.modify_job(job.id, next_run_time=utc_now() + timedelta(days=9))
    daemon.rewind()
    now, upcoming = utc_now(), day.morning.account.schedule.upcoming(utc_now())
    awake = {job.id.partition(" #")[0]: job.next_run_time for job in daemon.scheduler.get_jobs()}
    assert awake["poll work"] <= now
    assert awake["digest work"] == upcoming
    assert watch.not_before is None
    daemon.scheduler.shutdown(wait=False)


@pytest.mark.parametrize(("trouble", "code"), [("upgraded", 1), ("damaged", 65)])
async def test_a_state_file_that_cannot_be_used_any_more(
    day: Day, tmp_path: Path, trouble: str, code: int, caplog: pytest.LogCaptureFixture
) -> None:
    """When a command of a newer program brought the state file up to date, systemd starts the service again, as that
    program; after damage no start would help."""
    with Store(day.morning.state):
        pass
    daemon = Daemon(tmp_path / "watcher.toml", load(tmp_path / "watcher.toml"), day.morning.state)
    if trouble == "upgraded":
        with sqlite3.connect(day.morning.state) as file:
            file.execute("pragma user_version = 999")
    else:
        day.morning.state.write_bytes(b"no database" * 999)
    assert await asyncio.wait_for(daemon.run(), 60) == code
    assert ("as that version" in caplog.text) is (trouble == "upgraded")
    assert "another state directory" not in caplog.text


async def test_a_refused_password_is_not_tried_again_soon(day: Day) -> None:
    """After a refused password the server is left alone for half an hour at least, then longer each time."""
    day.clock.now -= timedelta(hours=2)  # no digest is owed yet: it would look once more
    day.morning.server.trouble = SignInRefused("refused")
    await day.tick()
    for _ in range(4):
        await day.tick(minutes=5)
    assert day.polls == 1
    day.morning.server.trouble = SignInRefused("refused")
    await day.tick(minutes=15)
    assert day.polls == 2
    await day.tick(minutes=40)
    assert day.polls == 2


async def test_a_refused_password_is_not_tried_once_more_for_the_digest(day: Day) -> None:
    """Where the poll was refused a moment ago, the digest that is owed says so without asking again."""
    with Store(day.morning.state) as store:
        store.accounts.watched_since("work", NOW - timedelta(days=2))
    tries = 0

    def refuse(breaker: Breaker) -> Session:
        nonlocal tries
        tries += 1
        raise SignInRefused("wrong password")

    day.watch.thread = MailThread("work", refuse)
    await day.tick()
    assert tries == 1
    (digest,) = day.morning.outbox.mails
    assert "wrong password" in digest.get_body(("plain",)).get_content()  # type: ignore[union-attr]


async def test_a_reload_ends_the_pause(day: Day) -> None:
    """Who mended the password and reloads need not wait; who reloads again and again does not lock the account."""
    day.clock.now -= timedelta(hours=2)  # no digest is owed yet: it would look once more
    assert not day.watch.end_pause()
    day.morning.server.trouble = SignInRefused("refused")
    await day.tick()
    day.clock.now += timedelta(seconds=5)
    assert not day.watch.end_pause()
    await day.tick(minutes=1)
    assert (day.polls, day.watch.failures) == (1, 1)
    assert day.watch.end_pause()
    await day.tick()
    assert (day.polls, day.watch.failures) == (2, 0)
    assert not day.watch.end_pause()


CONFIG = """
[[mailbox]]
name = "work"
addresses = ["mara@studio.example"]
[mailbox.imap]
host = "127.0.0.1"
port = 1
security = "none"
password = {{ env = "NO_SECRET" }}
[mailbox.smtp]
host = "127.0.0.1"
port = 1
security = "none"
sign_in = "none"
[polling]
interval = "{interval}"
"""


async def test_a_reload_in_the_midst_of_a_poll_polls_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A configuration that comes into force while a mailbox is polled counts at once, not at the next interval."""
    monkeypatch.setenv("NO_SECRET", "secret")
    begun: list[str] = []
    some, over = asyncio.Event(), asyncio.Event()

    async def tick(watch: Watch) -> None:
        begun.append(f"{watch.account.poll_seconds:.0f} s")
        some.set()
        await over.wait()

    monkeypatch.setattr(Watch, "tick", tick)
    path = tmp_path / "watcher.toml"
    path.write_text(CONFIG.format(interval="5 minutes"))
    daemon = Daemon(path, load(path), tmp_path / "watcher.db")
    daemon.put_in_force(load(path))
    daemon.scheduler.start()
    await asyncio.wait_for(some.wait(), 20)
    some.clear()
    path.write_text(CONFIG.format(interval="1 minute"))
    daemon.put_in_force(load(path))
    await asyncio.wait_for(some.wait(), 20)
    assert begun == ["300 s", "60 s"]
    over.set()
    daemon.scheduler.shutdown(wait=False)


async def test_a_lost_line_is_tried_again_soon(day: Day) -> None:
    """A server that was gone for a moment is read again with the next poll, and nothing is said any more."""
    day.morning.server.trouble = MailboxError("gone")
    await day.tick()
    assert day.watch.failures == 1
    await day.tick(minutes=5)
    assert day.watch.failures == 0
    with Store(day.morning.state) as store:
        assert store.troubles.of("work") == ()


@pytest.mark.parametrize("owed", [False, True])
async def test_a_poll_that_is_cut_by_the_end_is_no_trouble(
    day: Day, owed: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """Who stops or reloads the service in the midst of a poll gets no blind digest for it, no warning in the log, and
    no trouble in the status: nothing was found out."""
    if owed:
        with Store(day.morning.state) as store:
            store.accounts.watched_since("work", NOW - timedelta(days=2))

    def cut(_: Breaker) -> Session:
        day.watch.close()
        raise MailboxError("the connection broke")

    day.watch.thread = MailThread("work", cut)
    await day.tick()
    await day.tick(minutes=5)
    assert day.morning.outbox.mails == []
    assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
    with Store(day.morning.state) as store:
        assert store.troubles.of("work") == ()
        assert store.digests.last("work", day.clock()) is None


async def test_a_digest_cut_by_a_new_configuration_is_left_to_the_next_watch(day: Day) -> None:
    """A reload that cuts the look before the digest makes no blind digest of it; the next watch sends it."""
    day.morning.propose()
    with Store(day.morning.state) as store:
        store.accounts.watched_since("work", NOW - timedelta(days=2))
    looks = 0

    def cut(breaker: Breaker) -> Session:
        nonlocal looks
        looks += 1
        if looks == 1:
            raise SecretError("the poll before")  # so that the digest looks for itself
        day.watch.close()
        raise MailboxError("the connection broke")

    whole, day.watch.thread = day.watch.thread, MailThread("work", cut)
    await day.tick()
    assert looks == 2
    assert day.morning.outbox.mails == []
    day.watch = Watch(day.morning.account, day.morning.state, day.clock)
    day.watch.thread = whole
    await day.tick(minutes=1)
    (digest,) = day.morning.outbox.mails
    assert "COULD NOT BE CHECKED" not in digest.get_body(("plain",)).get_content()  # type: ignore[union-attr]


@pytest.mark.parametrize("bounds", [AFTER_REFUSAL, AFTER_TROUBLE])
def test_pauses_grow_and_end(bounds: tuple[timedelta, timedelta]) -> None:
    """Each failure in a row makes the pause longer, up to a bound."""
    pauses = [pause(times, bounds, luck=0.5) for times in range(1, 40)]
    assert pauses == sorted(pauses)
    assert pauses[0] >= bounds[0] * 0.75
    assert pauses[-1] <= bounds[1]


def test_a_silent_poll_is_cut_and_then_starves_the_watchdog(day: Day) -> None:
    """A poll without a sign of life is cut off; if even that does not help, systemd is told nothing good."""
    day.watch.began = day.clock.now
    assert day.watch.is_well()
    day.clock.now += HUNG_AFTER + timedelta(seconds=1)
    assert day.watch.is_well()
    day.clock.now += timedelta(minutes=2)
    assert not day.watch.is_well()


@pytest.mark.parametrize(
    ("start", "fires"),
    [
        pytest.param("2026-03-28T12:00+01:00", ["2026-03-29T05:30", "2026-03-30T05:30"], id="clocks go forward"),
        pytest.param("2026-10-24T12:00+02:00", ["2026-10-25T06:30", "2026-10-26T06:30"], id="clocks go back"),
    ],
)
def test_the_alarm_stays_on_the_owners_clock(day: Day, start: str, fires: list[str]) -> None:
    """On both days on which the clocks change, the alarm rings once, at half past seven on the owner's clock."""
    schedule = day.morning.account.schedule
    trigger = digest_trigger(Schedule(schedule.at, frozenset(range(7)), schedule.zone))
    assert isinstance(trigger, CronTrigger)
    moment, last, rung = datetime.fromisoformat(start), None, []
    for _ in fires:
        last = trigger.get_next_fire_time(last, moment)
        moment = last + timedelta(seconds=1)
        rung.append(f"{last.astimezone(UTC):%Y-%m-%dT%H:%M}")
    assert rung == fires


async def test_one_mailbox_in_trouble_harms_no_other(tmp_path: Path, day: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one mailbox cannot be read, another one gets its digest."""
    monkeypatch.setenv("NO_SECRET", "secret")
    (tmp_path / "other").mkdir()
    with open_outbox() as outbox:
        other = Morning(tmp_path / "other", outbox)
        other.propose()
        with Store(other.state) as store:
            store.accounts.watched_since("work", NOW - timedelta(days=2))
        watch = Watch(other.account, other.state, day.clock)
        watch.thread = other.thread
        day.morning.server.trouble = MailboxError("gone")
        await day.tick()
        await watch.tick()
        assert len(outbox.mails) == 1
        other.thread.close()


async def test_news_are_counted_in_the_log_without_words(day: Day, caplog: pytest.LogCaptureFixture) -> None:
    """The log tells how many mails came, and neither who wrote nor about what."""
    caplog.set_level("INFO", "watcher")
    day.morning.server.deliver("INBOX", letter("x@weber.test", from_="Anna <anna@weber.test>", subject="Geheim"), NOW)
    await day.tick()
    assert "1 new" in caplog.text
    assert "Geheim" not in caplog.text
    assert "anna@" not in caplog.text
