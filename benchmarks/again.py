"""What does looking again cost, once everything was read?

Polls on an open connection, the thorough look before a digest, the judgement from the store, and how soon the command
answers. `python -m benchmarks.again --messages 10000`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.server import configure, serving
from benchmarks.step import Cost, costs, step
from benchmarks.table import Figure, heading, row
from tests.servers.account import Account


def polls(account: Account, home: Path) -> Iterator[Figure]:
    """`home` holds the state of a mailbox that was read."""
    config, state = configure(home, [account]), home / "state" / "watcher.db"
    quiet, thorough, first, news = costs("polls", config, state)
    yield Figure("poll, nothing changed", quiet.round_trips, "round trips", 1, f"{quiet.wall * 1000:.1f} ms")
    packed = costs("quiet", config, state, "--compress", "yes")[0]
    yield Figure("  bytes in, compressed", packed.received, "bytes", 500, "six folders; as on every line but loopback")
    yield Figure("  bytes in, not compressed", quiet.received, "bytes", about="six folders")
    yield Figure("poll, 10 new messages in one folder", news.round_trips, "round trips", 3, _about(news))
    yield Figure("  the first one of a process", first.round_trips, "round trips", 3, _about(first))
    yield Figure("  CPU time by what changed", news.cpu, "s", about=f"{news.cpu / first.cpu:.2f} of the first one")
    yield Figure(
        "verifying before the digest", thorough.round_trips, "round trips", quiet.round_trips, _about(thorough)
    )
    yield Figure("  bytes in", thorough.received, "bytes", quiet.received * 1.1)


def _about(cost: Cost) -> str:
    return f"{cost.wall * 1000:.1f} ms, {cost.cpu * 1000:.0f} ms CPU: {cost.about}"


def judging(account: Account, home: Path) -> Iterator[Figure]:
    """All follow-ups from the store, and the command that shows them."""
    config, state = configure(home, [account]), home / "state" / "watcher.db"
    first, again = costs("judge", config, state)
    yield Figure("judging everything from the store, CPU", first.cpu, "s", 0.7, first.about)
    yield Figure("  once more in the same process, CPU", again.cpu, "s", 0.7, f"peak {again.peak:.0f} MiB")
    for what, words, most in (
        ("watcher threads", ["threads", "--at", "2026-11-23T07:30"], 1.0),
        ("watcher --help", ["--help"], 0.2),
    ):
        yield Figure(what, _answer(config, state.parent, words), "s", most)


def _answer(config: Path, state: Path, words: list[str]) -> float:
    command = [sys.executable, "-m", "watcher", "--config", str(config), "--state", str(state), *words]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    found = []
    for _ in range(5):
        begun = time.perf_counter()
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
        found.append(time.perf_counter() - begun)
    return min(found)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    chosen = parser.parse_args()
    with serving(chosen.messages) as server, tempfile.TemporaryDirectory() as place:
        account, home = server.account("bench"), Path(place)
        step("sync", configure(home, [account]), home / "state" / "watcher.db")
        print(heading(f"Looking again, {chosen.messages:,} messages"))
        for figure in (*judging(account, home), *polls(account, home)):
            print(row(figure), flush=True)


if __name__ == "__main__":
    main()
