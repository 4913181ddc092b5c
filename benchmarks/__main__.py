"""How fast is it, all in all?

Every benchmark, one table: `make bench`, or `python -m benchmarks --sizes 10000 100000 --mailboxes 300`. Each value
that has a limit says whether it keeps to it.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from benchmarks.again import judging, polls
from benchmarks.first_sync import first_syncs
from benchmarks.line import lines
from benchmarks.many import many
from benchmarks.server import ONE_FOR_ALL, configure, serving
from benchmarks.step import step
from benchmarks.table import Figure, heading, row


def shown(figures: Iterable[Figure]) -> int:
    """Print the rows as they come; how many are missed."""
    missed = 0
    for figure in figures:
        print(row(figure), flush=True)
        missed += figure.is_missed
    return missed


def one_size(messages: int) -> int:
    """First sync, looking again, and (up to 20,000 messages: it takes a minute for ten thousand) a real line."""
    with serving(messages) as server, tempfile.TemporaryDirectory() as place:
        account, home = server.account("bench"), Path(place)
        print(heading(f"First sync, {messages:,} messages, loopback"))
        missed = shown(first_syncs(account, home, messages))
        print(heading(f"Looking again, {messages:,} messages"))
        missed += shown(judging(account, home))
        missed += shown(polls(account, home))
        if messages <= 20_000:
            print(heading(f"First sync, {messages:,} messages, 40 ms and 10 Mbit/s"))
            missed += shown(lines(account, home))
    return missed


def peak(messages: int) -> int:
    """Memory alone, of a mailbox larger still."""
    with serving(messages) as server, tempfile.TemporaryDirectory() as place:
        home = Path(place)
        cost = step("sync", configure(home, [server.account("bench")]), home / "state" / "watcher.db")
        print(heading(f"First sync, {messages:,} messages, loopback"))
        return shown([Figure("peak memory", cost.peak, "MiB", 110, f"{cost.wall:.0f} s, {cost.cpu:.0f} s CPU")])


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--peak", type=int, default=0, help="measure the memory alone of one more size")
    parser.add_argument("--mailboxes", type=int, default=0, help="watch so many mailboxes of 2,000 messages as well")
    chosen = parser.parse_args()
    missed = sum(map(one_size, chosen.sizes))
    if chosen.peak:
        missed += peak(chosen.peak)
    if chosen.mailboxes:
        with serving(2000, ONE_FOR_ALL) as server, tempfile.TemporaryDirectory() as home:
            print(heading(f"{chosen.mailboxes} mailboxes of 2,000 messages"))
            accounts = [server.account(f"user{number}") for number in range(chosen.mailboxes)]
            missed += shown(many(accounts, Path(home), seconds=60))
    print(f"\n{missed} missed" if missed else "\nall within their limits")


if __name__ == "__main__":
    main()
