"""What does one step cost the process that does it?

Run by the benchmarks as a process of its own, so that neither imports nor memory of another step count:
`python -m benchmarks.step STEP --config FILE --state FILE`. Prints one line of JSON.
"""

from __future__ import annotations

import argparse
import base64
import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.floor import Tap
from benchmarks.mailbox import END, Letter
from watcher import render  # noqa: F401 - loaded before the clock starts
from watcher.config import load
from watcher.imap import Endpoint, Password, Session, connect
from watcher.jobs import Account, Considered, accounts_of
from watcher.jobs.judgement import composed, judged
from watcher.jobs.sync import Progress, sync
from watcher.store import Store

MIB = 1024.0


@dataclass
class Cost:
    """Wall and CPU seconds, peak memory (MiB) and traffic of one step; `about` is what it said of itself."""

    wall: float
    cpu: float
    peak: float
    round_trips: int = 0
    received: int = 0
    headers_wall: float = 0.0
    headers_cpu: float = 0.0
    about: str = ""
    commands: list[str] = field(default_factory=list)

    @property
    def sent(self) -> list[bytes]:
        """The commands of the step."""
        return [base64.b64decode(line) for line in self.commands]


def step(name: str, config: Path, state: Path, *more: str) -> Cost:
    """Run one step in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.step", name, "--config", str(config), "--state", str(state), *more]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return Cost(**json.loads(told.splitlines()[-1]))


def costs(name: str, config: Path, state: Path, *more: str) -> list[Cost]:
    """Run a step that has several costs."""
    command = [sys.executable, "-m", "benchmarks.step", name, "--config", str(config), "--state", str(state), *more]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [Cost(**json.loads(line)) for line in told.splitlines()]


def peak_memory() -> float:
    """The most this process ever held, in MiB (`ru_maxrss` would count the parent it was forked from)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / MIB


def measured(work: Callable[[], str]) -> Cost:
    """Do it, and say what it cost."""
    with Tap() as tap:
        wall, cpu = time.perf_counter(), time.process_time()
        about = work()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    lines = [base64.b64encode(line).decode("ascii") for line in tap.commands]
    return Cost(wall, cpu, peak_memory(), tap.round_trips, tap.received, about=about, commands=lines)


def first_sync(account: Account, state: Path, *, compress: bool | None) -> list[Cost]:
    """Connect, fetch, parse, store, thread, judge, compose, render."""
    begun, headers = (time.perf_counter(), time.process_time()), (0.0, 0.0)

    def watch(progress: Progress) -> None:
        nonlocal headers
        if progress.mailbox:
            headers = (time.perf_counter() - begun[0], time.process_time() - begun[1])

    def work() -> str:
        session = _session(account, compress)
        with Store(state) as store:
            report = sync(session, store, account.policy, account.names, now=END, on_progress=watch)
            reading = peak_memory()
            digest = composed(account, store, now=END)
        session.close()
        mail = account.mail_of(digest, message_id=_ID, date=END)  # type: ignore[arg-type]
        size = f"{digest.watched} watched, a digest of {len(mail.as_bytes()) / 1024:.0f} KiB"
        return f"{report.summary}; {size}; {reading:.0f} MiB when all was read"

    cost = measured(work)
    return [replace(cost, headers_wall=headers[0], headers_cpu=headers[1])]


_ID = "bench@example.org"


def polls(account: Account, state: Path) -> list[Cost]:
    """On an open connection: nothing changed, the same looked at thoroughly, ten new messages in one folder (to one
    that has just begun to watch), and ten more."""
    session = _session(account, None)
    found, considered = [], Considered()
    with Store(state) as store:

        def poll(minutes: int, *, thorough: bool = False) -> str:
            now = END + timedelta(minutes=minutes)
            return sync(
                session, store, account.policy, account.names, now=now, thorough=thorough, considered=considered
            ).summary

        poll(1)
        found.append(measured(lambda: poll(2)))
        found.append(measured(lambda: poll(3, thorough=True)))
        _deliver(account, 10)
        found.append(measured(lambda: poll(4)))
        _deliver(account, 10)
        found.append(measured(lambda: poll(5)))
        session.close()
    return found


def quiet_poll(account: Account, state: Path, *, compress: bool | None) -> list[Cost]:
    """A poll where nothing changed, on an open connection."""
    session = _session(account, compress)
    with Store(state) as store:

        def poll(minutes: int) -> str:
            now = END + timedelta(minutes=minutes)
            return sync(session, store, account.policy, account.names, now=now).summary

        poll(6)
        poll(7)
        found = measured(lambda: poll(8))
        session.close()
    return [found]


def judgement(account: Account, state: Path) -> list[Cost]:
    """All follow-ups from the store; the second time as a process does that has the word lists loaded."""

    def work() -> str:
        with Store(state) as store:
            found = judged(account, store, now=END + timedelta(minutes=5))
        return f"{len(found.follow_ups)} follow-ups"

    return [measured(work), measured(work)]


def _deliver(account: Account, count: int) -> None:
    """New mail in the INBOX, in answer to nothing."""
    from tests.servers.account import Account as Login  # brings pytest: not into the steps that are measured

    imap = account.mailbox.imap
    login = Login(Endpoint(imap.host, imap.port, imap.user, "none"), "open-sesame")
    with login.other() as other:
        for number in range(count):
            when = END + timedelta(seconds=number)
            name = f"new{number}.{datetime.now(UTC).timestamp()}@shop1.test"
            news = Letter("INBOX", name, when, ("News", "news@shop1.test"), ("Jo", "jo@example.org"), f"Neu {number}")
            other.file("INBOX", news.bytes().replace(b"\n", b"\r\n"), (), when)


def _session(account: Account, compress: bool | None) -> Session:
    imap = account.mailbox.imap
    endpoint = Endpoint(imap.host, imap.port, imap.user, "none", compress=compress)
    return connect(endpoint, Password(lambda: "open-sesame"))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=("sync", "polls", "quiet", "judge"))
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--compress", choices=("yes", "no"))
    chosen = parser.parse_args()
    account = accounts_of(load(chosen.config), today=END.date())[0]
    compress = None if chosen.compress is None else chosen.compress == "yes"
    steps: dict[str, Callable[[], list[Cost]]] = {
        "sync": lambda: first_sync(account, chosen.state, compress=compress),
        "polls": lambda: polls(account, chosen.state),
        "quiet": lambda: quiet_poll(account, chosen.state, compress=compress),
        "judge": lambda: judgement(account, chosen.state),
    }
    for cost in steps[chosen.step]():
        print(json.dumps(asdict(cost)))


if __name__ == "__main__":
    main()
