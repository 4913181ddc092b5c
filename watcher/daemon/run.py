"""What happens from start to stop?

APScheduler is the clock: polls at intervals, digests by cron in the owner's zone, a heartbeat for systemd. It remembers
nothing; whether a digest is owed is asked of the store at each tick.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, JobExecutionEvent
from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from watcher.config import Settings, load, state_directory
from watcher.core.schedule import Schedule
from watcher.daemon import logs
from watcher.daemon.notify import Notifier
from watcher.daemon.watch import Watch
from watcher.errors import ConfigError, StoreError, StoreInUse, StoreNewer, StoreUnusable, worded
from watcher.jobs import Account, accounts_of, state_file
from watcher.signin import end_commands
from watcher.store import Store, alone

log = logging.getLogger(__name__)

GRACE = 3.5
"""Seconds that work under way gets at SIGTERM; systemd and people expect an end within five."""
HEARTBEAT = 30.0
"""Seconds between two looks at ourselves; also what bounds how late a digest is after a suspend."""
SPREAD = 20.0
"""Seconds over which the first polls of some mailboxes are spread..."""
APART = 0.2
"""...and at least so many seconds lie between two, however many there are: each is a sign-in, and a first read."""


def utc_now() -> datetime:
    """The daemon's clock."""
    return datetime.now(UTC)


def run_daemon(config_path: Path, *, state: Path | None, verbose: int = 0) -> None:
    """Watch until SIGTERM or SIGINT. Raises ConfigError and StoreError, at the start only."""
    settings = load(config_path)
    logs.set_up("debug" if verbose else settings.log.level, settings.log.format)
    file = state_file(state_directory(state, settings.paths.state))
    with Store(file) as store:
        store.must_write()  # a state file we cannot use is told now, not at the first poll
    with alone(file, "watching") as is_alone:
        if not is_alone:
            raise StoreInUse(
                worded("another watcher is running with {file}", file=str(file)),
                cure=worded("End that one first, or give this one a state folder of its own by --state."),
            )
        code = asyncio.run(Daemon(config_path, settings, file, verbose=verbose).run())
        end_commands()
        logging.shutdown()
        sys.stderr.flush()
        os._exit(code)  # a thread that hangs in a dead connection must not hold the process


def digest_trigger(schedule: Schedule) -> CronTrigger:
    """The alarm of a digest. It may ring late or twice: what is owed is decided elsewhere."""
    days = ",".join(str(day) for day in sorted(schedule.weekdays))  # APScheduler, too, counts from Monday = 0
    return CronTrigger(hour=schedule.at.hour, minute=schedule.at.minute, day_of_week=days, timezone=schedule.zone)


def _exit_code_of(error: StoreError) -> int:
    """65 tells systemd that no other start would help. After an upgrade one does: a command of the new program may have
    brought the file up to date while the old one went on watching."""
    return 65 if isinstance(error, StoreUnusable) and not isinstance(error, StoreNewer) else 1


def _mailboxes(number: int) -> str:
    return f"{number} mailbox" if number == 1 else f"{number} mailboxes"


class Daemon:
    """All mailboxes under watch, and the clock that wakes them."""

    def __init__(self, config_path: Path, settings: Settings, state: Path, *, verbose: int = 0) -> None:
        self._config_path = config_path
        self._settings = settings
        self._state = state
        self._verbose = verbose
        self._notifier = Notifier()
        self._watches: dict[str, Watch] = {}
        self._jobs: dict[str, tuple[Job, Job]] = {}
        """The polls and the digests of each mailbox."""
        self._begun = count(1)
        self._stop = asyncio.Event()
        self._exit_code = 0
        self.scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    async def run(self) -> int:
        """Watch until told to stop; the exit code: 0, or what the failing state file asks for."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self._stop.set)
        loop.add_signal_handler(signal.SIGHUP, self._reload)
        # `_job_failed` tells what there is to tell; that a long first read outlasts the interval is nothing to tell.
        logging.getLogger("apscheduler.executors").setLevel(logging.CRITICAL)
        logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
        self.scheduler.add_listener(self._job_failed, EVENT_JOB_ERROR)
        self.scheduler.add_listener(self._job_ended, EVENT_JOB_EXECUTED)
        beat = min(HEARTBEAT, self._notifier.watchdog_interval or HEARTBEAT)
        self.scheduler.add_job(self._heartbeat, IntervalTrigger(seconds=beat), id="heartbeat")
        self.put_in_force(self._settings)
        self.scheduler.start()
        self._notifier.ready(self._status())
        log.info("watching %s, state in %s", _mailboxes(len(self._watches)), self._state)
        clock = asyncio.create_task(self._mind_the_clock(beat))
        await self._stop.wait()
        clock.cancel()
        return await self._shut_down()

    async def _mind_the_clock(self, seconds: float) -> None:
        """The scheduler sleeps until its next instant has come, and a clock that is set back puts that far off: it
        would sleep for as long as the clock went back, also when that is put right."""
        while True:
            before = utc_now()
            await asyncio.sleep(seconds)  # by the monotonic clock
            if utc_now() < before:
                log.warning("the clock was set back; mail is looked for now, and digests come by the new time")
                self.rewind()

    @property
    def watches(self) -> tuple[Watch, ...]:
        """The mailboxes under watch."""
        return tuple(self._watches.values())

    def rewind(self) -> None:
        """Begin all waiting anew, by the clock as it is now."""
        for job in self.scheduler.get_jobs():
            if isinstance(job.trigger, CronTrigger):
                self.scheduler.modify_job(job.id, next_run_time=job.trigger.get_next_fire_time(None, utc_now()))
            else:
                self.scheduler.modify_job(job.id, next_run_time=utc_now())
        for watch in self._watches.values():
            watch.rewind()

    def put_in_force(self, settings: Settings) -> None:
        """Start, keep or end watches so that they are those of the settings; unchanged ones do not notice."""
        self._settings = settings
        accounts = {
            account.name: account
            for account in accounts_of(
                settings,
                today=utc_now().date(),
                config_path=str(self._config_path),
                state=self._state.parent,
                clock=utc_now,
            )
        }
        for name, watch in list(self._watches.items()):
            if name not in accounts or accounts[name].source != watch.account.source:
                self._end(self._watches.pop(name))
        for number, account in enumerate(accounts.values()):
            if account.name not in self._watches:
                self._begin(account, utc_now() + timedelta(seconds=number * max(SPREAD / len(accounts), APART)))

    def _begin(self, account: Account, first: datetime) -> None:
        watch = self._watches[account.name] = Watch(account, self._state, utc_now)
        # A job's id stays taken while it runs, also when it was removed: the next watch would miss its first poll.
        number, jitter = next(self._begun), account.poll_seconds / 10
        poll = self.scheduler.add_job(
            watch.tick,
            IntervalTrigger(seconds=account.poll_seconds, jitter=jitter),
            id=f"poll {account.name} #{number}",
            next_run_time=first,
        )
        alarm = self.scheduler.add_job(
            watch.tick, digest_trigger(account.schedule), id=f"digest {account.name} #{number}"
        )
        self._jobs[account.name] = (poll, alarm)

    def _end(self, watch: Watch) -> None:
        for job in self._jobs.pop(watch.account.name):
            job.remove()
        watch.close()

    def _reload(self) -> None:
        """SIGHUP: a valid file is in force at once; an invalid one changes nothing and is told in the log."""
        self._notifier.reloading()
        try:
            settings = load(self._config_path)
        except ConfigError as error:
            for line in str(error).splitlines():
                log.error("%s", line)
            log.error("the configuration stays as it was")
        else:
            logs.set_up("debug" if self._verbose else settings.log.level, settings.log.format)
            self.put_in_force(settings)
            self._end_pauses()
            log.info("configuration read again: %s", _mailboxes(len(self._watches)))
        self._notifier.ready(self._status())

    def _end_pauses(self) -> None:
        """Who reloads has perhaps put the right password where the wrong one was: no file tells of that."""
        for name, watch in self._watches.items():
            if watch.end_pause():
                self._jobs[name][0].modify(next_run_time=utc_now())

    def _heartbeat(self) -> None:
        """Feed the watchdog while polls come back; cut off those that do not."""
        hung = [name for name, watch in self._watches.items() if not watch.is_well()]
        if hung:
            log.error("no sign of life from %s: the watchdog is not fed", ", ".join(hung))
        else:
            self._notifier.watchdog()
        self._notifier.status(self._status())

    def _job_ended(self, _: JobExecutionEvent) -> None:
        """A poll came back, well or badly: `systemctl status` should say so at once."""
        self._notifier.status(self._status())

    def _status(self) -> str:
        upcoming = [w.account.schedule.upcoming(utc_now()) for w in self._watches.values()]
        following = min((moment for moment in upcoming if moment), default=None)
        troubled = sum(1 for watch in self._watches.values() if watch.failures)
        parts = [f"{_mailboxes(len(self._watches))} watched"]
        if troubled:
            parts.append(f"{troubled} cannot be read")
        if following:
            zone = ZoneInfo(self._settings.digest.time_zone)
            parts.append(f"next digest {following.astimezone(zone):%a %H:%M}")
        return ", ".join(parts)

    def _job_failed(self, event: JobExecutionEvent) -> None:
        """What no job expected: a failing state file ends the daemon (systemd starts it again); the rest is logged."""
        error = event.exception
        if isinstance(error, StoreError):
            if isinstance(error, StoreNewer):
                log.warning("%s; this one ends, to be started again as that version", error)
            else:
                log.critical("%s %s", error, error.cure)
            self._exit_code = _exit_code_of(error)
            self._stop.set()
        elif not isinstance(error, asyncio.CancelledError):
            log.error("%s failed unexpectedly", event.job_id, exc_info=error)

    async def _shut_down(self) -> int:
        """End within GRACE: a digest on its way may finish, polls are cut."""
        self._notifier.stopping()
        self.scheduler.pause()
        busy = [watch for watch in self._watches.values() if watch.is_busy]
        for watch in self._watches.values():
            if not watch.is_sending:
                watch.close()
        deadline = asyncio.get_running_loop().time() + GRACE
        while any(watch.is_busy for watch in busy) and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.05)
        self.scheduler.shutdown(wait=False)
        log.info("stopped")
        return self._exit_code
