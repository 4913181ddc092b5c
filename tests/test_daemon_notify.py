"""What systemd and the journal learn from the daemon."""

from __future__ import annotations

import io
import json
import logging
import os
import socket
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from watcher.daemon.logs import DatedLines, JournalLines, JsonLines, goes_to_journal, one_line, say_lines, set_up
from watcher.daemon.notify import Notifier


@pytest.fixture(params=["path", "abstract"])
def manager(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[socket.socket, str]]:
    """The socket on which systemd listens, under a path or in the abstract namespace."""
    name = str(tmp_path / "notify") if request.param == "path" else f"@{uuid.uuid4()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind("\0" + name[1:] if name.startswith("@") else name)
        listener.settimeout(10)
        yield listener, name


def test_systemd_hears_each_state(manager: tuple[socket.socket, str]) -> None:
    """Ready, status, reloading, stopping and the watchdog arrive as sd_notify(3) wants them."""
    listener, name = manager
    notifier = Notifier({"NOTIFY_SOCKET": name})
    notifier.ready("2 mailboxes")
    notifier.status("polled")
    notifier.watchdog()
    notifier.stopping()
    assert [listener.recv(4096).decode() for _ in range(4)] == [
        "READY=1\nSTATUS=2 mailboxes",
        "STATUS=polled",
        "WATCHDOG=1",
        "STOPPING=1",
    ]
    notifier.reloading()
    first, second = listener.recv(4096).decode().split("\n")
    assert first == "RELOADING=1"
    assert second.removeprefix("MONOTONIC_USEC=").isdigit()


def test_a_status_cannot_say_more_than_a_status(manager: tuple[socket.socket, str]) -> None:
    """A line end in the text does not become another assignment."""
    listener, name = manager
    Notifier({"NOTIFY_SOCKET": name}).status("polled\nMAINPID=1")
    assert listener.recv(4096) == b"STATUS=polled\\nMAINPID=1"


@pytest.mark.parametrize("environ", [{}, {"NOTIFY_SOCKET": "/no/such/socket"}, {"NOTIFY_SOCKET": "vsock:2:1"}])
def test_without_systemd_nothing_happens(environ: dict[str, str]) -> None:
    """No socket, a dead one or a strange one: the daemon goes on."""
    Notifier(environ).ready("2 mailboxes")


@pytest.mark.parametrize(
    ("environ", "seconds"),
    [
        ({"WATCHDOG_USEC": "300000000"}, 150.0),
        ({"WATCHDOG_USEC": "300000000", "WATCHDOG_PID": str(os.getpid())}, 150.0),
        ({"WATCHDOG_USEC": "300000000", "WATCHDOG_PID": "1"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({}, None),
    ],
)
def test_the_watchdog_is_fed_at_half_its_time(environ: dict[str, str], seconds: float | None) -> None:
    """Half of WatchdogSec, and only where systemd means this process."""
    assert Notifier(environ).watchdog_interval == seconds


def record(level: int, message: str, *values: object, error: BaseException | None = None) -> logging.LogRecord:
    trouble = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("watcher.sync", level, __file__, 1, message, values, trouble)


@pytest.mark.parametrize(
    ("level", "priority"),
    [(logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6), (logging.DEBUG, 7)],
)
def test_the_journal_gets_priorities(level: int, priority: int) -> None:
    """Each level has its syslog priority in front."""
    assert JournalLines().format(record(level, "polled %d folders", 3)) == f"<{priority}>polled 3 folders"


@pytest.mark.parametrize("formatter", [JournalLines(), DatedLines(), JsonLines()], ids=["journal", "dated", "json"])
def test_no_text_forges_a_line(formatter: logging.Formatter) -> None:
    """A folder's name with line ends, escapes or writing marks stays within its own line."""
    hostile = "INBOX\r\n<2>all is lost\x1b[2J\u2028x\u202ey\x85z\udcff"
    line = formatter.format(record(logging.WARNING, "folder %s is gone", hostile))
    assert len(line.splitlines()) == 1
    assert line.isprintable()
    line.encode()


def test_a_traceback_keeps_its_priority_on_each_line() -> None:
    """What an exception says is part of the traceback and never a line of its own making."""
    try:
        raise ValueError("bad\n<2>forged")
    except ValueError as error:
        lines = JournalLines().format(record(logging.ERROR, "poll failed", error=error)).split("\n")
    assert lines[0] == "<3>poll failed"
    assert len(lines) > 2
    assert all(line.startswith("<3>  | ") for line in lines[1:])


def test_addresses_are_kept_for_debugging_alone() -> None:
    """From INFO upwards a record shows no address; at DEBUG it does."""
    said = "refused for anna.b+x@mail.example.com (550)"
    assert JournalLines().format(record(logging.INFO, said)) == "<6>refused for (address) (550)"
    assert JournalLines().format(record(logging.DEBUG, said)) == f"<7>{said}"


def test_json_says_the_same() -> None:
    """Each line is one object with time, level, logger and message."""
    said = json.loads(JsonLines().format(record(logging.INFO, "Größe: %d", 5)))
    assert said["message"] == "Größe: 5"
    assert (said["level"], said["logger"], said["time"][-1]) == ("info", "watcher.sync", "Z")


def test_a_dated_line_has_time_and_level() -> None:
    """By hand the log has the local time with its offset."""
    assert DatedLines().format(record(logging.INFO, "polled")).endswith(" INFO polled")


def test_the_journal_is_known_by_its_inode(tmp_path: Path) -> None:
    """Only the very stream systemd opened gets priorities; a redirected one gets dates."""
    with (tmp_path / "log").open("w") as stream:
        status = os.fstat(stream.fileno())
        assert goes_to_journal(stream, {"JOURNAL_STREAM": f"{status.st_dev}:{status.st_ino}"})
        assert not goes_to_journal(stream, {"JOURNAL_STREAM": "1:1"})
        assert not goes_to_journal(stream, {})
    assert not goes_to_journal(io.StringIO(), {"JOURNAL_STREAM": "1:1"})


def test_setting_up_again_speaks_once() -> None:
    """After a reload the new level counts and no line comes twice; libraries are heard from WARNING on."""
    root, ours = logging.getLogger(), logging.getLogger("watcher")
    before = (root.handlers[:], root.level, ours.level)
    try:
        stream = io.StringIO()
        set_up("info", stream=io.StringIO())
        set_up("warning", stream=stream)
        ours.info("unheard")
        ours.warning("heard")
        logging.getLogger("apscheduler").info("unheard")
        assert [line.split(" ", 2)[2] for line in stream.getvalue().splitlines()] == ["WARNING heard"]
    finally:
        root.handlers[:], root.level, ours.level = before


def test_words_stay_readable() -> None:
    """Umlauts and emoji are visible characters and stay."""
    assert one_line("Entwürfe 🎉 für Ärzte") == "Entwürfe 🎉 für Ärzte"


def test_a_list_of_problems_is_several_records(caplog: pytest.LogCaptureFixture) -> None:
    """What we laid out in lines ourselves stays readable in the log."""
    say_lines(logging.getLogger("watcher.test"), logging.ERROR, "a.toml: 1 problem\n  line 1  x")
    assert [record.getMessage() for record in caplog.records] == ["a.toml: 1 problem", "  line 1  x"]
