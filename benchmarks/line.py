"""How long does a first sync take over a real line?

40 ms there and back, 10 Mbit/s (`benchmarks.shaping`), with and without compression, as multiples of the uncompressed
floor over the same line. `python -m benchmarks.line --messages 10000`.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.floor import replay
from benchmarks.server import configure, serving
from benchmarks.shaping import shaped
from benchmarks.step import Cost, step
from benchmarks.table import Figure, heading, row
from tests.servers.account import Account


def lines(account: Account, home: Path) -> Iterator[Figure]:
    """The server's caches are warmed by a sync that is not measured."""
    plain = _sync(configure(home, [account]), home, "no")
    with shaped(account.endpoint.port) as port:
        config = configure(home, [account], port=port)
        floor = replay(account, plain.sent, port=port)
        yield Figure("floor, uncompressed", floor.seconds, "s", about=f"{floor.received / 1e6:.1f} MB")
        cost = _sync(config, home, "yes")
        about = f"{cost.wall:.2f} s, {cost.received / 1e6:.1f} MB, {cost.round_trips} round trips, {cost.cpu:.2f} s CPU"
        yield Figure("first sync with COMPRESS=DEFLATE", cost.wall / floor.seconds, "x floor", 0.3, about)
        cost = _sync(config, home, "no")
        about = f"{cost.wall:.2f} s, {cost.received / 1e6:.1f} MB, {cost.round_trips} round trips"
        yield Figure("first sync without", cost.wall / floor.seconds, "x floor", 1.1, about)


def _sync(config: Path, home: Path, compress: str) -> Cost:
    state = home / "line"
    shutil.rmtree(state, ignore_errors=True)
    return step("sync", config, state / "watcher.db", "--compress", compress)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    chosen = parser.parse_args()
    with serving(chosen.messages) as server, tempfile.TemporaryDirectory() as home:
        print(heading(f"First sync, {chosen.messages:,} messages, 40 ms and 10 Mbit/s"))
        for figure in lines(server.account("bench"), Path(home)):
            print(row(figure), flush=True)


if __name__ == "__main__":
    main()
