"""From a real mailbox to a received digest, and what happens when the machine fails in between."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.household import ME, Household, wait_until
from tests.letters import letter
from tests.outbox import open_outbox
from tests.servers.account import needs
from tests.servers.dovecot import Dovecot, dovecot
from tests.test_init_sendmail import NAMESPACE
from watcher.store import Store


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot("special-use") as running:
        yield running


@pytest.fixture
def household(server: Dovecot, tmp_path: Path) -> Iterator[Household]:
    with open_outbox() as outbox:
        home = Household(tmp_path, server.account(), outbox)
        home.settle()
        yield home


def now() -> datetime:
    """The real clock: commands ask it too."""
    return datetime.now(UTC)  # noqa: TID251


def states(household: Household) -> dict[str, str]:
    return {key: thread["state"] for key, thread in household.threads().items()}


def expected(proposals: int) -> dict[str, str]:
    return {f"p{n}@example.org": "due" if n % 3 else "answered" for n in range(proposals)}


def test_from_mailbox_to_digest(household: Household) -> None:
    """A proposal without an answer is in the digest that arrives, an answered one is not, and no trace is left."""
    household.fill(6, now())
    with household.account.other() as other:
        before = [other.looks(folder) for folder in ("INBOX", "Sent")]
    told = household.run("digest")
    assert told.returncode == 0, told.stderr
    assert states(household) == expected(6)
    (mail,) = household.outbox.mails
    text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "Angebot 1" in text
    assert "Angebot 3" not in text
    with household.account.other() as other:
        assert [other.looks(folder) for folder in ("INBOX", "Sent")] == before
    assert "sent before" in household.run("digest").stderr
    assert len(household.outbox.mails) == 1


def test_killed_while_reading(household: Household) -> None:
    """A sync that is killed again and again comes to the same answers as one that was left alone."""
    household.fill(30, now(), noise=120)
    luck = random.Random(7)
    for _ in range(4):
        household.run_and_kill(0.6 + luck.random() * 1.4, "sync")
    assert household.run("sync").returncode == 0
    assert states(household) == expected(30)


def test_killed_while_sending(household: Household) -> None:
    """However often it is killed on the way, the owner gets one digest."""
    household.fill(6, now())

    def arrive(raw: bytes) -> None:
        with household.account.other() as other:
            other.file("INBOX", raw, (), now())

    household.outbox.on_arrival = arrive
    assert household.run("sync").returncode == 0
    luck = random.Random(11)
    for _ in range(5):
        household.run_and_kill(0.7 + luck.random() * 1.5, "digest")
    assert household.run("digest").returncode == 0
    assert len(household.outbox.mails) == 1


def test_one_recipient_refused(household: Household) -> None:
    """The command names who has the digest, and who was refused."""
    household.fill(2, now())
    household.outbox.refused = {"gone@example.org"}
    text = household.config.read_text()
    household.config.write_text(text.replace("[digest]", '[digest]\nto = ["jo@example.org", "gone@example.org"]'))
    told = household.run("digest")
    assert told.returncode == 0
    assert told.stderr.splitlines() == [
        "work: sent to jo@example.org",
        "watcher: work: the server refused gone@example.org",
    ]


def test_wrong_password(household: Household) -> None:
    """A refused password is told in words with an exit code of its own, and the status says so later."""
    (household.home / "secret").write_text("wrong")
    told = household.run("sync")
    assert told.returncode == 77
    assert "Traceback" not in told.stderr
    status = household.run("status")
    assert status.returncode == 1
    assert "could not sign in" in " ".join(status.stdout.split())


def test_at_an_earlier_instant(household: Household) -> None:
    """Asked as of an earlier day, nothing that arrived later is known."""
    household.fill(3, now())
    assert household.run("sync").returncode == 0
    then = (now() - timedelta(days=13, hours=12)).isoformat()
    assert {thread["state"] for thread in household.threads("--at", then).values()} == {"waiting"}


@pytest.mark.parametrize("words", [("sync",), ("digest", "--dry-run")], ids=["sync", "digest"])
def test_asking_about_the_past_leaves_the_present(household: Household, words: tuple[str, ...]) -> None:
    """Whoever looks into the mailbox with a question about an earlier day has looked into it today: nothing is unknown
    afterwards."""
    household.fill(3, now())
    assert household.run("sync").returncode == 0
    then = now() - timedelta(days=13, hours=12)
    assert household.run(*words, "--at", then.isoformat()).returncode == 0
    assert states(household) == expected(3)


def test_decisions(household: Household) -> None:
    """Done, put off and reopened by the id of the digest; each is kept and shown."""
    household.fill(3, now())
    assert household.run("sync").returncode == 0
    one = household.threads()["p1@example.org"]["id"]
    assert household.run("done", one).returncode == 0
    assert states(household)["p1@example.org"] == "closed"
    assert household.run("reopen", one).returncode == 0
    assert states(household)["p1@example.org"] == "due"
    assert household.run("snooze", one, "--days", 3).returncode == 0
    assert states(household)["p1@example.org"] == "snoozed"
    assert '"postponed": 1' in household.run("explain", one, "--json").stdout


def serve(household: Household) -> None:
    """The daemon has been watching for long, so that this morning's digest is owed."""
    household.settle(digest_time="00:00")
    (household.home / "state").mkdir(mode=0o700, exist_ok=True)
    with Store(household.home / "state" / "watcher.db") as store:
        store.accounts.watched_since("work", now() - timedelta(days=3))


def test_daemon(household: Household) -> None:
    """The daemon makes up for a missed digest, reloads, stays with the old configuration if the new one is bad, and
    ends at once when told to."""
    household.fill(6, now())
    serve(household)
    daemon = household.start("run")
    try:
        assert wait_until(lambda: len(household.outbox.mails) == 1), household.log
        good = household.config.read_text()
        household.config.write_text(good.replace("port", "prot"))
        daemon.send_signal(signal.SIGHUP)
        assert wait_until(lambda: "stays as it was" in household.log), household.log
        assert 'did you mean "port"' in household.log
        household.config.write_text(good.replace('language = "en"', 'language = "de"'))
        daemon.send_signal(signal.SIGHUP)
        assert wait_until(lambda: "read again" in household.log), household.log
        assert daemon.poll() is None
    finally:
        daemon.send_signal(signal.SIGTERM)
        began = time.monotonic()
        assert daemon.wait(10) == 0
    assert time.monotonic() - began < 5
    assert len(household.outbox.mails) == 1
    assert "kunde@" not in household.log
    assert "Angebot" not in household.log


def test_second_daemon(household: Household) -> None:
    """A second daemon on the same state is refused in words and does not disturb the first; commands go on, and after
    kill -9 the next daemon begins."""
    daemon = household.start("run")
    try:
        assert wait_until(lambda: "watching" in household.log), household.log
        told = household.run("run")
        assert told.returncode == 75
        assert "another watcher is running" in told.stderr
        assert "--state" in told.stderr
        assert household.run("sync").returncode == 0
        assert daemon.poll() is None
    finally:
        daemon.kill()
        daemon.wait(10)
    following = household.start("run")
    try:
        assert wait_until(lambda: household.log.count("watching") == 2), household.log
    finally:
        following.send_signal(signal.SIGTERM)
        assert following.wait(10) == 0


def test_of_several_mailboxes_each_is_named_with_its_trouble(household: Household) -> None:
    """Where two mailboxes of one server refuse the password, each is named, and the cure is told."""
    settings = household.config.read_text()
    one = settings[: settings.index("[digest]")]
    other = one.replace('"work"', '"private"').replace("jo@example.org", "jo@example.net")
    household.config.write_text(settings.replace("[digest]", f"{other}[digest]", 1))
    (household.home / "secret").write_text("wrong")
    told = household.run("sync")
    assert told.returncode == 77
    for name in ("work", "private"):
        assert f"{name}: 127.0.0.1 refused" in told.stderr
    assert "app password" in told.stderr


def test_daemon_ends_although_a_server_hangs(household: Household) -> None:
    """A server that never answers does not keep the daemon from ending within five seconds."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        household.config.write_text(
            household.config.read_text().replace(f"port = {household.account.endpoint.port}", f"port = {port}")
        )
        daemon = household.start("run")
        try:
            assert wait_until(lambda: "watching" in household.log), household.log
            time.sleep(1)
        finally:
            daemon.send_signal(signal.SIGTERM)
            began = time.monotonic()
            assert daemon.wait(10) == 0
    assert time.monotonic() - began < 5


def test_daemon_ends_while_a_mail_server_hangs(household: Household) -> None:
    """A mail server that takes the connection and says nothing keeps the daemon no longer, and leaves no traceback."""
    import socket

    household.fill(2, now())
    serve(household)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        household.config.write_text(
            household.config.read_text().replace(f"port = {household.outbox.port}", f"port = {port}")
        )
        daemon = household.start("run")
        try:
            silent.settimeout(60)
            line, _ = silent.accept()
        finally:
            daemon.send_signal(signal.SIGTERM)
            began = time.monotonic()
            assert daemon.wait(10) == 0
        line.close()
    assert time.monotonic() - began < 5
    assert "Traceback" not in household.log


def test_mails_over_which_the_server_hangs_up(household: Household, server: Dovecot) -> None:
    """Damaged mails over which the server ends the connection, each time, keep no other mail from being read; they are
    told of, and read once they are mended."""
    household.fill(9, now(), noise=30)
    folder = server.home / "mail" / household.account.endpoint.user
    bad = [path for path in folder.rglob("*") if path.is_file() and b"a3@firma3.test" in path.read_bytes()]
    bad += [path for path in folder.rglob("*") if path.is_file() and b"n7@shop.test" in path.read_bytes()]
    assert len(bad) == 2
    for path in bad:
        path.chmod(0)
    told = household.run("sync")
    assert told.returncode == 0, told.stderr
    assert "2 mails in INBOX could not be read; they may be answers." in told.stderr
    answered = {f"p{n}@example.org" for n in (0, 6)}
    assert {name for name, thread in household.threads().items() if thread["state"] == "answered"} == answered
    assert "2 mails in INBOX could not be read" in " ".join(household.run("preview").stdout.split())
    for path in bad:
        path.chmod(0o600)
    told = household.run("sync")
    assert told.returncode == 0, told.stderr
    assert "could not be read" not in told.stderr
    answered.add("p3@example.org")
    assert {name for name, thread in household.threads().items() if thread["state"] == "answered"} == answered


@pytest.mark.parametrize(("command", "signum", "code"), [("run", signal.SIGTERM, 0), ("sync", signal.SIGINT, 130)])
def test_a_password_command_ends_with_us(household: Household, command: str, signum: signal.Signals, code: int) -> None:
    """A program that was asked for the password and has not answered is not left behind."""
    mark = household.home / "asked"
    asks = f'["sh", "-c", "echo $$ > {mark}; sleep 77 & sleep 77"]'
    config = household.config.read_text()
    household.config.write_text(config.replace(f'{{ file = "{household.home}/secret" }}', f"{{ command = {asks} }}"))
    process = household.start(command)
    try:
        assert wait_until(lambda: mark.exists() and mark.read_text().strip() != ""), household.log
        process.send_signal(signum)
        assert process.wait(20) == code
    finally:
        process.kill()
    status = Path(f"/proc/{mark.read_text().strip()}/stat")
    assert wait_until(lambda: not status.exists() or " Z " in status.read_text()), "it goes on"


@pytest.mark.parametrize("command", ["sync", "check", "digest"])
def test_a_command_ends_at_ctrl_c(household: Household, command: str) -> None:
    """Whoever presses Ctrl-C while the server takes its time has the prompt back at once, without a traceback."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        household.config.write_text(
            household.config.read_text().replace(f"port = {household.account.endpoint.port}", f"port = {port}")
        )
        process = household.start(command)
        try:
            silent.settimeout(60)
            line, _ = silent.accept()
            line.sendall(b"* OK slow\r\n")
            time.sleep(0.3)
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 130
        finally:
            process.kill()
        line.close()
    assert "Traceback" not in household.log


def test_daemon_survives_a_server_that_restarts(household: Household, server: Dovecot) -> None:
    """When the server hangs up, the mailbox is read again as soon as it is back, and an answer is seen."""
    household.fill(2, now())
    daemon = household.start("run")
    try:
        assert wait_until(lambda: "p1@example.org" in states(household))
        server.kick(household.account.endpoint.user)
        with household.account.other() as other:
            reply = letter(
                "late@firma1.test", from_="Kunde 1 <kunde@firma1.test>", to="jo@example.org",
                subject="Re: Angebot 1", reply_to_id="p1@example.org", text="Yes, please go ahead.",
            )  # fmt: skip
            other.file("INBOX", reply, (), now())
        assert household.run("sync").returncode == 0
        assert states(household)["p1@example.org"] == "answered"
        assert daemon.poll() is None
    finally:
        daemon.send_signal(signal.SIGTERM)
        assert daemon.wait(10) == 0


def test_folders_come_and_go(household: Household) -> None:
    """A folder that is made anew, another that gets a new name: the answers in them stay answers."""
    household.fill(3, now())
    reply = letter(
        "a1@firma1.test", from_="Kunde 1 <kunde@firma1.test>", to="jo@example.org",
        subject="AW: Angebot 1", reply_to_id="p1@example.org", text="Machen wir gern.",
    )  # fmt: skip
    with household.account.other() as other:
        other.create("Neu")
        other.file("Neu", reply, (), now() - timedelta(days=2))
    assert household.run("sync").returncode == 0
    with household.account.other() as other:
        other.rename("Neu", "Kunden")
        other.delete("Archive")
        other.create("Archive")
    assert household.run("sync").returncode == 0
    assert states(household) == expected(3) | {"p1@example.org": "answered"}


def test_why_a_mail_is_not_watched(household: Household) -> None:
    """`explain` tells of a sent mail that is not watched why, of one in a thread what the thread is about, and of an
    unknown one that it is unknown."""
    household.fill(1, now())
    with household.account.other() as other:
        other.file("Sent", letter("plain@example.org", subject="Hallo", text="Bis morgen."), (), now())
        other.file("Sent", letter("plain@[192.0.2.1]", subject="Hallo", text="Bis morgen."), (), now())
        other.file("INBOX", letter("theirs@firma9.test", from_="Z <z@firma9.test>", to=ME, subject="Hallo"), (), now())
    assert household.run("sync").returncode == 0
    told = household.run("explain", "<plain@example.org>")
    assert told.returncode == 1
    assert "is not watched: neither its subject, nor an attachment, nor your words look like" in told.stderr
    assert "Angebot 0" in household.run("explain", "a0@firma0.test").stdout
    assert '"<plain@[192.0.2.1]>" is not watched' in household.run("explain", "<plain@[192.0.2.1]>").stderr
    told = household.run("explain", "theirs@firma9.test")
    assert told.stderr == 'watcher: "theirs@firma9.test" is not watched: somebody else sent it\n'
    assert 'there is no follow-up "nix@example.org"' in household.run("explain", "nix@example.org").stderr


@pytest.mark.parametrize(("name", "then"), [("Locked", "due"), ("Archive", "unknown")])
def test_a_folder_that_cannot_be_read(household: Household, server: Dovecot, name: str, then: str) -> None:
    """A look that had to leave one folder out says so, and succeeds: what was read is of use. Where an answer may lie
    there, what is due is unknown; a folder without rights may be somebody else's."""
    household.fill(3, now())
    with household.account.other() as other:
        other.create(name)
        other.file(name, letter("locked@firma9.test", to=ME), (), now())
    (locked,) = (server.home / "mail" / household.account.endpoint.user).rglob(f".{name}")
    locked.chmod(0)
    try:
        told = household.run("sync")
        assert (told.returncode, f"{name} could not be read" in told.stderr) == (0, True)
        assert states(household) == {key: state.replace("due", then) for key, state in expected(3).items()}
    finally:
        locked.chmod(0o700)
    assert household.run("sync").returncode == 0
    assert states(household) == expected(3)


def read_only(household: Household, what: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command, while this file or directory cannot be written by anybody."""
    frozen = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'
    return subprocess.run(
        [*NAMESPACE, "sh", "-c", frozen, "sh", str(what), *household.command(*words)],
        env=household.environment(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_a_state_that_became_read_only(household: Household) -> None:
    """A file that nobody can write, in a directory where everybody can, is looked at also under new rules; the doctor
    sees it, the daemon does not start, and no digest is sent. Neither does it matter who else might read it."""
    household.fill(3, now())
    serve(household)
    assert household.run("sync").returncode == 0
    state = household.home / "state"
    needs(read_only(household, state, "--version").returncode == 0, "mount namespaces (unshare --mount)")
    household.config.write_text(household.config.read_text() + '[[rule]]\nname = "new"\nsubjects = ["Konzept"]\n')
    for file in (state / "watcher.db", state):
        assert read_only(household, file, "threads").returncode == 0
        assert "can be used" not in " ".join(read_only(household, file, "check").stdout.split())
        for command in ("run", "digest", "sync"):
            told = read_only(household, file, command)
            assert (told.returncode, "cannot be used" in told.stderr) == (1, True)
            assert "watching" not in told.stderr.replace("watcher.db-watching", "")
    (state / "watcher.db").chmod(0o644)
    assert read_only(household, state, "threads").returncode == 0
    assert not household.outbox.mails


def test_a_folder_named_in_vain(household: Household) -> None:
    """A folder that the configuration names and the mailbox does not have is told by the doctor and by every look."""
    text = household.config.read_text()
    household.config.write_text(text.replace("[digest]", '[mailbox.folders]\nsent = ["Nowhere"]\n[digest]', 1))
    told = household.run("check")
    assert told.returncode == 1
    assert "names a folder Nowhere" in " ".join(told.stdout.split())
    assert "names a folder Nowhere" in household.run("sync").stderr
    assert "names a folder Nowhere" in " ".join(household.run("preview").stdout.split())
