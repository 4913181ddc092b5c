"""How long does it take from a full mailbox to an answer?

Connect, fetch, parse, store, read texts, thread, judge, compose, render: in one process, as multiples of the floor
(`benchmarks.floor`) of the same run. `python -m benchmarks.first_sync --messages 10000`.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.floor import replay
from benchmarks.server import configure, serving
from benchmarks.step import Cost, step
from benchmarks.table import Figure, heading, row
from tests.servers.account import Account

MEMORY = 110


def limit(messages: int) -> float:
    """Of a small mailbox the start of the word lists weighs more."""
    return 4.0 if messages < 50_000 else 3.0


def first_syncs(account: Account, home: Path, messages: int, *, times: int = 2) -> Iterator[Figure]:
    """Once to warm the server up, then the best of some runs. The state of the last is left in `home`."""
    config = configure(home, [account])
    runs: list[Cost] = []
    for _ in range(times + 1):
        state = home / "state"
        shutil.rmtree(state, ignore_errors=True)
        runs.append(step("sync", config, state / "watcher.db"))
    floor = min((replay(account, runs[-1].sent) for _ in range(times + 1)), key=lambda each: each.seconds)
    headers = min(replay(account, runs[-1].sent, headers_only=True).seconds for _ in range(times + 1))
    best, cold = min(runs[1:], key=lambda cost: cost.wall), runs[0]
    yield Figure("floor: the same bytes by a raw socket", floor.seconds, "s", about=f"{floor.received / 1e6:.1f} MB")
    yield Figure("  of it the headers", headers, "s")
    yield Figure("first sync to an answer", best.wall, "s", about=best.about)
    yield Figure("first sync to an answer", best.wall / floor.seconds, "x floor", limit(messages))
    yield Figure("  of it reading and storing headers", best.headers_wall / headers, "x their floor")
    yield Figure("  CPU time", best.cpu, "s", about=f"{best.cpu / messages * 1e6:.0f} us a message")
    yield Figure("  of it reading and storing headers", best.headers_cpu, "s")
    yield Figure("  peak memory", best.peak, "MiB", MEMORY)
    yield Figure("first sync, the server's caches cold", cold.wall, "s")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    chosen = parser.parse_args()
    with serving(chosen.messages) as server, tempfile.TemporaryDirectory() as home:
        print(heading(f"First sync, {chosen.messages:,} messages, loopback"))
        for figure in first_syncs(server.account("bench"), Path(home), chosen.messages):
            print(row(figure), flush=True)


if __name__ == "__main__":
    main()
