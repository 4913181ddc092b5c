"""What does one process need that watches many mailboxes?

`watcher run` itself, on as many mailboxes as asked for: its memory and its CPU time between polls; and two of
them, each with half the mailboxes and a state of its own. `python -m benchmarks.many --mailboxes 300 --messages 2000`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.server import ONE_FOR_ALL, configure, serving
from benchmarks.table import Figure, heading, row
from tests.servers.account import Account

MEMORY = 250
SHARE = 5.0
TICKS = os.sysconf("SC_CLK_TCK")
INTERVAL = 300
"""Seconds between two polls of a mailbox, as in the configuration that is spoken of."""
SHORTEST = 60
"""Seconds between two polls here, so that the measurement need not take so long."""


@dataclass
class Daemon:
    """A running `watcher run`."""

    process: subprocess.Popen[bytes]

    @property
    def cpu(self) -> float:
        """Seconds of CPU so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self, kind: str = "VmRSS") -> float:
        """MiB held now, or at most so far (VmHWM)."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith(kind)).split()[1]) / 1024

    @property
    def threads(self) -> int:
        """How many it has."""
        return len(os.listdir(f"/proc/{self.process.pid}/task"))  # noqa: PTH208


@contextmanager
def watching(home: Path) -> Iterator[Daemon]:
    """The daemon of one configuration, until the block ends."""
    command = [sys.executable, "-m", "watcher", "--config", str(home / "watcher.toml"), "--state", str(home / "state")]
    with (home / "log").open("wb") as log, subprocess.Popen([*command, "run"], stderr=log) as process:
        try:
            yield Daemon(process)
        finally:
            process.terminate()


def read_all(home: Path) -> tuple[float, float]:
    """The first sync of all mailboxes of a configuration, one after the other: wall and CPU seconds."""
    command = [sys.executable, "-m", "watcher", "--quiet", "--config", str(home / "watcher.toml"), "--state"]
    wall, cpu = time.perf_counter(), os.times().children_user + os.times().children_system
    subprocess.run([*command, str(home / "state"), "sync"], check=True)
    return time.perf_counter() - wall, os.times().children_user + os.times().children_system - cpu


def measured(homes: list[Path], seconds: float, settle: float) -> tuple[list[Daemon], list[float], list[float]]:
    """The daemons of these configurations over a while; memory and CPU share (of one core, in percent) of each."""
    with ExitStack() as stack:
        daemons = [stack.enter_context(watching(home)) for home in homes]
        time.sleep(settle)
        before, begun = [daemon.cpu for daemon in daemons], time.perf_counter()
        time.sleep(seconds)
        lasted = time.perf_counter() - begun
        shares = [(daemon.cpu - cpu) / lasted * 100 for daemon, cpu in zip(daemons, before, strict=True)]
        memory = [daemon.memory() for daemon in daemons]
        threads = [float(daemon.threads) for daemon in daemons]
    return daemons, memory + threads, shares


def many(accounts: list[Account], home: Path, *, seconds: float) -> Iterator[Figure]:
    """One process for all, then two for a half each."""
    interval, count = f"{SHORTEST // 60} minute", len(accounts)
    one = home / "one"
    configure(one, accounts, interval=interval, time="23:59")
    wall, cpu = read_all(one)
    yield Figure("first sync of all, one after the other", wall, "s", about=f"{cpu / count:.2f} s CPU a mailbox")
    settle = 40 + count / 4
    _, (memory, threads), (share,) = measured([one], seconds, settle)
    scaled = share * SHORTEST / INTERVAL
    yield Figure("memory between polls", memory, "MiB", MEMORY, f"{threads:.0f} threads")
    yield Figure(
        "CPU share, polls every minute",
        share,
        "% of a core",
        about=f"{share * SHORTEST / 100 / count * 1e3:.1f} ms a poll",
    )
    yield Figure("CPU share, polls every five minutes", scaled, "% of a core", SHARE)
    halves = [home / "group-a", home / "group-b"]
    for place, some in zip(halves, (accounts[::2], accounts[1::2]), strict=True):
        configure(place, some, interval=interval, time="23:59")
        read_all(place)
    _, both, shares = measured(halves, seconds, settle)
    about = " and ".join(f"{each:.0f} MiB" for each in both[:2])
    yield Figure("two processes, a half each: memory of both", sum(both[:2]), "MiB", about=about)
    yield Figure("  CPU share, polls every five minutes", sum(shares) * SHORTEST / INTERVAL, "% of a core", SHARE)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mailboxes", type=int, default=300)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=60)
    chosen = parser.parse_args()
    with serving(chosen.messages, ONE_FOR_ALL) as server, tempfile.TemporaryDirectory() as home:
        print(heading(f"{chosen.mailboxes} mailboxes of {chosen.messages:,} messages"))
        accounts = [server.account(f"user{number}") for number in range(chosen.mailboxes)]
        for figure in many(accounts, Path(home), seconds=chosen.seconds):
            print(row(figure), flush=True)


if __name__ == "__main__":
    main()
