"""What a user meets on the command line."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.account import needs
from tests.test_init_sendmail import NAMESPACE
from watcher.cli.outfile import put
from watcher.errors import WatcherError

CONFIG = """
[[mailbox]]
name = "work"
addresses = ["anna@example.com"]
[mailbox.imap]
host = "127.0.0.1"
port = 9
security = "none"
password = { env = "A_SECRET" }
[mailbox.smtp]
host = "127.0.0.1"
port = 9
security = "none"
[digest]
time_zone = "Europe/Berlin"
"""


def watcher(*words: object, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """The command as a user runs it, without anything of this machine's own configuration."""
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(cwd), "LANG": "C.UTF-8", "A_SECRET": "x", **(env or {})}
    return subprocess.run(
        [sys.executable, "-m", "watcher", *map(str, words)],
        cwd=cwd, env=surroundings, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / ".config/watcher").mkdir(parents=True)
    (tmp_path / ".config/watcher/watcher.toml").write_text(CONFIG)
    return tmp_path


def test_help_lists_the_commands(tmp_path: Path) -> None:
    """Help needs nothing and names every command."""
    told = watcher("--help", cwd=tmp_path)
    assert told.returncode == 0
    for command in ("demo", "check", "sync", "threads", "explain", "preview", "digest", "run", "status", "snooze"):
        assert f"  {command} " in told.stdout


def test_a_typo_is_told(tmp_path: Path) -> None:
    """A mistyped command names the nearest one and exits with 2."""
    told = watcher("thread", cwd=tmp_path)
    assert told.returncode == 2
    assert 'did you mean "threads"' in told.stderr


def test_no_configuration(tmp_path: Path) -> None:
    """Without a configuration the command says where it looked, and exits with 78."""
    told = watcher("threads", cwd=tmp_path)
    assert told.returncode == 78
    assert ".config/watcher/watcher.toml" in told.stderr
    assert "Traceback" not in told.stderr


def test_all_problems_of_a_configuration(home: Path) -> None:
    """A configuration with two faults tells both at once, and exits with 78."""
    path = home / ".config/watcher/watcher.toml"
    path.write_text(CONFIG.replace("port = 9", "prot = 9", 1).replace("Europe/Berlin", "Europe/Berln"))
    told = watcher("threads", cwd=home)
    assert told.returncode == 78
    assert 'did you mean "port"' in told.stderr
    assert 'did you mean "Europe/Berlin"' in told.stderr


def test_trouble_of_a_service_is_an_error_in_the_journal(home: Path) -> None:
    """What keeps the service from starting goes to the journal with an error's priority, and without addresses."""
    path = home / ".config/watcher/watcher.toml"
    path.write_text(CONFIG.replace("anna@example.com", "anna@@example.com"))
    with (home / "journal").open("w+") as journal:
        seen = os.fstat(journal.fileno())
        done = subprocess.run(
            [sys.executable, "-m", "watcher", "run"], stderr=journal, timeout=60, check=False,
            env={"PATH": os.environ["PATH"], "HOME": str(home), "JOURNAL_STREAM": f"{seen.st_dev}:{seen.st_ino}"},
        )  # fmt: skip
        journal.seek(0)
        lines = journal.read().splitlines()
    assert done.returncode == 78
    assert lines
    assert all(line.startswith("<3>") and "anna" not in line for line in lines)


def test_a_newer_state_needs_a_person(home: Path) -> None:
    """A state file of a newer version is refused with what to do, and with 65, after which no service is restarted."""
    assert watcher("threads", cwd=home).returncode == 0
    with contextlib.closing(sqlite3.connect(home / ".local/state/watcher/watcher.db")) as file:
        file.execute("pragma user_version = 99")
    for command in ("threads", "run"):
        told = watcher(command, cwd=home)
        assert told.returncode == 65
        assert "newer watcher" in told.stderr
        assert "Install that version again" in told.stderr


def test_a_state_that_can_only_be_read(home: Path) -> None:
    """On a read-only disk everything can be looked at; what would write says that it cannot, and the doctor sees it."""
    state = home / ".local/state/watcher"
    assert watcher("threads", cwd=home).returncode == 0

    def read_only(*words: str) -> subprocess.CompletedProcess[str]:
        frozen = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'
        return subprocess.run(
            [*NAMESPACE, "sh", "-c", frozen, "sh", str(state), sys.executable, "-m", "watcher", *words],
            cwd=home, env={"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "A_SECRET": "x"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    needs(read_only("--version").returncode == 0, "mount namespaces (unshare --mount)")
    for looks in ("threads", "preview", "log"):
        told = read_only(looks)
        assert (told.returncode, "cannot be used" in told.stderr) == (0, False), told.stderr
    told = read_only("sync")
    assert told.returncode == 1
    assert "watcher.db cannot be used: attempt to write a readonly database" in told.stderr
    assert "can be used" not in (checked := " ".join(read_only("check").stdout.split()))
    assert "Let the user who runs watcher own the file" in checked


def test_threads_for_programs(home: Path) -> None:
    """`threads --json` prints one object with a schema version and the instant it speaks of, and nothing else."""
    told = watcher("threads", "--all", "--json", "--at", "2026-11-02T09:00:00+01:00", cwd=home)
    assert told.returncode == 0
    assert json.loads(told.stdout) == {"schema_version": 1, "as_of": "2026-11-02T08:00:00Z", "threads": []}


def test_a_server_that_is_not_there(home: Path) -> None:
    """A server that cannot be reached is told in words, and the exit code says that it may work later."""
    told = watcher("sync", cwd=home)
    assert told.returncode == 75
    assert "127.0.0.1" in told.stderr
    assert "Traceback" not in told.stderr


def test_blind_preview(home: Path) -> None:
    """Before anything was read, the preview says that it is blind, never that nothing is open."""
    told = watcher("preview", cwd=home)
    assert told.returncode == 0
    assert "COULD NOT BE CHECKED" in told.stdout


def test_threads_of_a_mailbox_that_was_not_read(home: Path) -> None:
    """Before anything was read, the list says so and names the command that reads, instead of only showing nothing."""
    told = watcher("threads", cwd=home)
    assert told.stderr == "work: not every folder was read yet; watcher sync does it\n"
    assert json.loads(watcher("threads", "--json", cwd=home).stdout)["threads"] == []


@pytest.mark.parametrize(
    ("content", "english", "german"),
    [
        (b"no database at all, but a long text " * 200, "file is not a database", "die Datei ist keine Datenbank"),
        (b"SQLite format 3\0" + b"\1" * 9000, "not a database", "keine Datenbank"),
    ],
    ids=["text", "torn"],
)
def test_a_state_file_that_is_damaged(home: Path, content: bytes, english: str, german: str) -> None:
    """A damaged state file ends with 65, and the cause is told in the owner's language."""
    config = home / ".config/watcher/watcher.toml"
    (home / "state").mkdir()
    (home / "state/watcher.db").write_bytes(content)
    for language, cause in (("en", english), ("de", german)):
        config.write_text(CONFIG.replace("[digest]", f'[digest]\nlanguage = "{language}"'))
        told = watcher("--state", "state", "threads", cwd=home)
        assert told.returncode == 65
        assert cause in told.stderr


def test_check_looks_into_the_state_file(home: Path) -> None:
    """Damage inside the state file is found by the check, although the file opens."""
    watcher("--state", "state", "threads", cwd=home)
    with (home / "state/watcher.db").open("r+b") as file:
        file.seek(8192)
        file.write(b"\0" * 20000)
    told = watcher("--state", "state", "check", cwd=home).stdout
    assert "Restore a backup, or move the file away" in told


@pytest.mark.parametrize("option", ["--config", "--state"])
def test_a_path_of_the_wrong_kind(home: Path, option: str) -> None:
    """A directory for the configuration, or a file for the state's directory, is told in the reader's language."""
    (home / "file").write_text("")
    config = home / ".config/watcher/watcher.toml"
    config.write_text(CONFIG.replace("[digest]", '[digest]\nlanguage = "de"'))
    wrong = home if option == "--config" else home / "file"
    told = watcher(option, wrong, "threads", cwd=home, env={"LANG": "de_DE.UTF-8"})
    assert told.returncode in (78, 1)
    assert "Verzeichnis" in told.stderr
    assert "irectory" not in told.stderr


def test_a_reader_that_goes_away(home: Path) -> None:
    """Where the reader of the output has gone, as with head, the exit code is the one of a broken pipe."""
    command = f"set -o pipefail; {sys.executable} -m watcher threads --json | true"
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(home)}
    done = subprocess.run(["bash", "-c", command], cwd=home, env=surroundings, capture_output=True, check=False)
    assert done.returncode in (0, 141)  # 0: it was quicker than its reader
    assert done.stderr == b"" or b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("status",), ("status", "--json")], ids=" ".join)
def test_nobody_reads_the_output(home: Path, words: tuple[str, ...]) -> None:
    """A reader that has gone is told apart from trouble, for which `status` and `check` end with 1."""
    reading, writing = os.pipe()
    os.close(reading)
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(home), "A_SECRET": "x"}
    command = [sys.executable, "-m", "watcher", *words]
    done = subprocess.run(command, cwd=home, env=surroundings, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "utf-8"])
def test_json_is_utf8(home: Path, encoding: str) -> None:
    """JSON keeps every letter, whatever the terminal can show."""
    mail = home / "Anna\N{LEFT SINGLE QUOTATION MARK}s \N{SNOWMAN}.eml"
    mail.write_text("From: x@y.example\nSubject: hello\n\nHi\n")
    command = [sys.executable, "-m", "watcher", "classify", str(mail), "--json"]
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "PYTHONIOENCODING": encoding}
    done = subprocess.run(command, env=surroundings, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["file"] == str(mail)


@pytest.mark.parametrize("closed", [">&-", "<&-", "<&- >&-"])
def test_without_any_output(home: Path, closed: str) -> None:
    """Called without a standard output or input (as some programs call), it works on and says nothing of it."""
    command = f"{sys.executable} -m watcher threads {closed}"
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(home)}
    done = subprocess.run(["bash", "-c", command], cwd=home, env=surroundings, capture_output=True, check=False)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


def test_init_without_any_input(tmp_path: Path) -> None:
    """Where nobody can answer, the set-up says so and names the way without questions."""
    command = f"{sys.executable} -m watcher init --own <&-"
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, env=surroundings, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"Nobody answers here" in done.stdout
    assert b"Traceback" not in done.stderr


def test_unknown_follow_up(home: Path) -> None:
    """A decision about an id that does not exist changes nothing and says so."""
    told = watcher("done", "zzzzz", cwd=home)
    assert told.returncode == 1
    assert 'no follow-up "zzzzz"' in told.stderr


def test_strange_instant(home: Path) -> None:
    """An instant that cannot be read is a usage error."""
    told = watcher("threads", "--at", "yesterday", cwd=home)
    assert told.returncode == 2
    assert '"yesterday" is no instant' in told.stderr


def test_classify_a_file(tmp_path: Path) -> None:
    """A single mail can be read without any configuration, also from standard input's neighbour, a missing file."""
    mail = tmp_path / "mail.eml"
    mail.write_bytes(b"From: Anna <anna@weber.test>\r\nTo: me@example.com\r\nSubject: Re: Angebot\r\n\r\nGerne!\r\n")
    told = watcher("classify", mail, tmp_path / "missing.eml", "--json", cwd=tmp_path)
    assert told.returncode == 1
    assert json.loads(told.stdout)["kind"] == "person"
    assert "missing.eml" in told.stderr


def test_classify_what_is_no_mail(tmp_path: Path) -> None:
    """Of a file that is no mail nobody is told that a server wrote it; of several in one file the first is read."""
    (tmp_path / "picture.eml").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    one = b"From anna@weber.test Fri Nov 27 10:00:00 2026\nFrom: anna@weber.test\nSubject: Re: Angebot\n\nGerne!\n"
    (tmp_path / "two.mbox").write_bytes(one + b"\n" + one)
    told = watcher("classify", "picture.eml", "two.mbox", "--json", cwd=tmp_path)
    picture, first = map(json.loads, told.stdout.splitlines())
    assert picture["kind"] == "other"
    assert "no header field" in picture["because"]
    assert first["kind"] == "person"
    assert "two.mbox: an mbox file of several mails" in told.stderr


def test_backup_is_yours_alone(home: Path) -> None:
    """A backup is one file that only its owner can read, and never overwrites another."""
    assert watcher("threads", cwd=home).returncode == 0
    assert watcher("backup", "copy.db", cwd=home).returncode == 0
    assert (home / "copy.db").stat().st_mode & 0o777 == 0o600
    again = watcher("backup", "copy.db", cwd=home)
    assert again.returncode == 1
    assert "exists already" in again.stderr


@pytest.mark.parametrize(("lang", "words"), [("de", "NIE ANGEKOMMEN"), ("en", "NEVER ARRIVED")])
def test_demo(tmp_path: Path, lang: str, words: str) -> None:
    """The demo sends a digest over real sockets, shows it, and writes the received mail."""
    told = watcher("demo", "--lang", lang, cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert words in told.stdout
    assert b"X-Watcher" in (tmp_path / "demo-digest/digest.eml").read_bytes()
    assert "<html" in (tmp_path / "demo-digest/digest.html").read_text()


def test_a_demo_without_a_place_to_write(tmp_path: Path) -> None:
    """Where the received mail cannot be written, the digest was shown and the cure is told."""
    told = watcher("demo", "--out", "/proc/nowhere", cwd=tmp_path)
    assert told.returncode == 1
    assert "NEVER ARRIVED" in told.stdout
    assert "/proc/nowhere/digest.eml cannot be written" in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize("option", ["--html", "--eml"])
def test_a_preview_without_a_place_to_write(home: Path, option: str) -> None:
    """Where a file cannot be written, its name and the cure are told."""
    told = watcher("preview", option, "/proc/nowhere", cwd=home)
    assert (told.returncode, "Traceback" in told.stderr) == (1, False)
    assert "/proc/nowhere cannot be written" in told.stderr


def test_a_preview_that_finds_no_room(tmp_path: Path) -> None:
    """Where the disk is full, no half of a file is left, and room is what helps."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3, before[1]))
    try:
        with pytest.raises(WatcherError, match="cannot be written") as refused:
            put(tmp_path / "digest.html", b"<html></html>")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "room" in refused.value.cure
    assert not (tmp_path / "digest.html").exists()


@pytest.mark.parametrize("at", ["0001-01-01", "9999-12-31", "9999-99-99", "yesterday"])
def test_an_instant_out_of_this_world(home: Path, at: str) -> None:
    """An instant that no mailbox knows is refused with one that would do."""
    told = watcher("threads", "--at", at, cwd=home)
    assert told.returncode == 2
    assert f'"{at}" is no instant; give one like 2026-11-23' in told.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("command", [["threads", "--json"], ["preview"], ["status"]])
def test_output_that_finds_no_room(tmp_path: Path, command: list[str]) -> None:
    """What cannot be written for want of room is told in one line, with the exit code for it."""
    (tmp_path / "watcher.toml").write_text(CONFIG)
    with Path("/dev/full").open("w") as full:
        told = subprocess.run(
            [sys.executable, "-m", "watcher", "--config", "watcher.toml", "--state", "state", *command],
            cwd=tmp_path, env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8"}, stdout=full,
            stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert told.returncode == 74
    assert told.stderr.splitlines(keepends=True)[-1] == "watcher: stdout cannot be written: No space left on device\n"
