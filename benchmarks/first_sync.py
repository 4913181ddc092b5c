"""How long does it take from a full mailbox to an answer?

Starts a Dovecot, fills it (`benchmarks.mailbox`), and measures in the same run the floor (a raw socket that asks for
the same header fields and throws the bytes away), the first sync step by step, the judgement, and a poll without news.
`python -m benchmarks.first_sync --messages 10000`.
"""

from __future__ import annotations

import argparse
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.mailbox import END, OWNER
from tests.servers.account import Account
from tests.servers.dovecot import Dovecot, dovecot
from watcher.core.followup import Policy, judge
from watcher.core.message import HEADER_FIELDS
from watcher.core.proposal import Rule
from watcher.core.worktime import Span, Worktime
from watcher.imap import FolderNames, connect
from watcher.jobs.gather import gather
from watcher.jobs.sync import Progress, sync
from watcher.store import Store

FOLDERS = ("INBOX", "Sent", "Archive", "Junk", "Trash")
POLICY = Policy(
    account="bench",
    own_addresses=frozenset({OWNER[1]}),
    own_domains=frozenset({"example.org"}),
    rules=(Rule("default", Span(5), Span(5), 3),),
    worktime=Worktime("Europe/Berlin"),
    zone=ZoneInfo("Europe/Berlin"),
    company_of=lambda domain: "" if domain == "gmx.de" else domain,
)


def fill(server: Dovecot, messages: int) -> Account:
    """A user with a mailbox of that size."""
    home = server.home / "mail" / "bench"
    command = [sys.executable, "-m", "benchmarks.mailbox", str(home), "--messages", str(messages)]
    subprocess.run(command, check=True)  # its memory is not ours
    owner = (server.home / "mail").stat()
    for place, folders, files in os.walk(home):
        for name in (".", *folders, *files):
            os.chown(os.path.join(place, name), owner.st_uid, owner.st_gid)  # noqa: PTH118
    return server.account("bench")


def floor(account: Account) -> None:
    """The same header fields by a raw socket, thrown away."""
    fields = " ".join(HEADER_FIELDS).upper()
    with socket.create_connection((account.endpoint.host, account.endpoint.port)) as line:
        _ask(line, f"LOGIN {account.endpoint.user} {account.password}")
        for folder in FOLDERS:
            _ask(line, f"EXAMINE {folder}")
            structure = " BODYSTRUCTURE" if folder == "Sent" else ""
            _ask(line, f"UID FETCH 1:* (UID FLAGS INTERNALDATE{structure} BODY.PEEK[HEADER.FIELDS ({fields})])")


def _ask(line: socket.socket, command: str) -> None:
    line.sendall(f"z {command}\r\n".encode())
    tail = b""
    while b"\r\nz OK" not in tail and not tail.startswith(b"z OK"):
        data = line.recv(1 << 18)
        if not data:
            raise ConnectionError(command)
        tail = (tail + data)[-4096:] if len(data) < 4096 else data[-4096:]


@contextmanager
def measured(name: str, unit: float) -> Iterator[None]:
    """Print wall and CPU time of a step, as seconds and as multiples of the floor."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:32} {wall:8.2f} s {wall / unit if unit else 1:6.2f} x   cpu {cpu:6.2f} s   peak {peak:5.0f} MiB")


def best(work: Callable[[], None], times: int = 3) -> float:
    """The shortest of some runs: the server's caches are warm then."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return min(found)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    chosen = parser.parse_args()
    with dovecot("special-use") as server, tempfile.TemporaryDirectory() as state:
        account = fill(server, chosen.messages)
        unit = best(lambda: floor(account))
        print(f"{'floor':32} {unit:8.2f} s")
        session = connect(account.endpoint, account.sign_in)
        try:
            with Store(Path(state) / "watcher.db") as store:
                run(session, store, unit)
        finally:
            session.close()


def run(session: object, store: Store, unit: float) -> None:
    """Everything once, and again where nothing changed."""
    names, begun, headers = FolderNames(), (time.perf_counter(), time.process_time()), (0.0, 0.0)

    def watch(progress: Progress) -> None:
        nonlocal headers
        if progress.mailbox:
            headers = (time.perf_counter() - begun[0], time.process_time() - begun[1])

    for name in ("first sync", "poll, nothing new"):
        with measured(name, unit):
            print(sync(session, store, POLICY, names, now=END, on_progress=watch).summary)  # type: ignore[arg-type]
    print(f"{'of the first sync, headers':32} {headers[0]:8.2f} s {headers[0] / unit:6.2f} x   cpu {headers[1]:6.2f} s")
    for name in ("gather", "gather again"):
        with measured(name, unit):
            mails, decisions, seen = gather(store, POLICY, now=END)
            print(f"{len(mails)} mails that matter")
    with measured("judge", unit):
        found = judge(mails, decisions, POLICY, seen=seen, now=END + timedelta(minutes=1))
        print(f"{len(found)} follow-ups")


if __name__ == "__main__":
    main()
