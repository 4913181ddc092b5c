"""The conversation on a machine with a mail program, where the provider's own server takes no mail."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path

import pytest

from tests.servers.account import needs
from tests.terminal import terminal
from tests.test_init_terminal import DONE, ME, TALK, Desk, account, clothes, desk, outbox, server
from watcher.config import load
from watcher.config.server import Delivery

__all__ = ["account", "clothes", "desk", "outbox", "server"]

SENDMAIL = "/usr/sbin/sendmail"
PROGRAM = """#!/bin/sh
[ "$*" = "-t -i" ] || exit 64
cat > {kept}
{then}
"""
BEFORE = TALK[:-2]
"""Up to the way out."""


@dataclass
class Machine:
    """The desk's machine: for what is started on it, folders of ours lie over /usr/sbin and /usr/local/sbin."""

    desk: Desk
    folder: Path

    def installs(self, then: str = "exit 0") -> None:
        """From now on there is a mail program, which keeps what it is given and then ends so."""
        program = self.folder / "sendmail"
        program.write_text(PROGRAM.format(kept=self.kept, then=then))
        program.chmod(0o755)

    @property
    def kept(self) -> Path:
        return self.folder / "mail.eml"

    def command(self, *words: object) -> list[str]:
        """`watcher` on that machine."""
        mount = 'mount --bind "$1" /usr/sbin && mount --bind "$1/local" /usr/local/sbin && shift && exec "$@"'
        return [*NAMESPACE, "sh", "-c", mount, "sh", str(self.folder), sys.executable, "-m", "watcher",
                *map(str, words)]  # fmt: skip

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        """Wait for a command."""
        return subprocess.run(
            self.command(*words), env=self.desk.environment(), capture_output=True, text=True, timeout=60, check=False
        )


NAMESPACE = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]


@pytest.fixture
def machine(desk: Desk) -> Iterator[Machine]:
    done = subprocess.run([*NAMESPACE, "mount", "--bind", "/tmp", "/usr/sbin"], capture_output=True, check=False)
    needs(done.returncode == 0, "mount namespaces (unshare --mount)")
    folder = desk.home / "tmp" / "sbin"
    (folder / "local").mkdir(parents=True)
    desk.outbox.answer = "550 5.7.1 not from you"
    yield Machine(desk, folder)
    desk.outbox.answer = "250 OK"


def flags(desk: Desk) -> list[object]:
    """Everything said but the way out."""
    password = desk.home / "tmp" / "password"
    password.write_text("open-sesame")
    password.chmod(0o600)
    return ["init", "--own", "--yes", "--email", ME, "--password-file", password, "--country", "-", "--no-preview"]


def is_used(machine: Machine) -> None:
    """The configuration names the program, the mail to oneself lies there, and the doctor agrees."""
    (mailbox,) = load(machine.desk.config).mailbox
    assert (mailbox.delivery, mailbox.smtp, mailbox.sendmail[0]) == (Delivery.SENDMAIL, None, SENDMAIL)
    assert 'delivery = "sendmail"' in machine.desk.config.read_text()
    assert message_from_bytes(machine.kept.read_bytes())["To"] == ME
    checked = machine.run("check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert f"is handed to {SENDMAIL}" in checked.stdout


def test_chosen_in_the_talk(machine: Machine) -> None:
    """The provider's server refuses the mail to oneself; the machine's program is offered, takes it, and is kept."""
    machine.installs()
    with terminal(machine.command("init", "--own"), machine.desk.environment()) as shown:
        for question, answer in (*BEFORE, ("test mail to jo@gmx.de? [Y/n]:", "y")):
            shown.sees(question)
            shown.types(answer)
        shown.sees("✗")
        shown.sees("3  the mail program of this machine sends it to me")
        shown.sees("How shall the digest reach you, then? [1]:")
        shown.types("3")
        shown.sees(f"✓ The digest is handed to {SENDMAIL}")
        shown.sees("test mail to jo@gmx.de? [Y/n]:")
        shown.types("y")
        shown.sees("A mail is on its way to jo@gmx.de")
        shown.sees("Where shall the password lie? [1]:")
        shown.types("")
        shown.sees(DONE)
        assert shown.ends() == 0, shown.screen
    assert not machine.desk.outbox.mails
    is_used(machine)


def test_a_program_that_takes_nothing(machine: Machine) -> None:
    """A program that refuses the mail is told with what it said, and not offered again."""
    machine.installs("echo no route to gmx.de; exit 67")
    with terminal(machine.command("init", "--own"), machine.desk.environment()) as shown:
        for question, answer in (*BEFORE, TALK[-2], ("reach you, then? [1]:", "3"), TALK[-2]):
            shown.sees(question)
            shown.types(answer)
        shown.sees("no route to gmx.de")
        assert "the mail program of this machine" not in shown.sees("reach you, then? [1]:")
        shown.types("1")
        shown.sees("laid into your INBOX")
        shown.sees(TALK[-1][0])
        shown.types("")
        shown.sees(DONE)
        assert shown.ends() == 0, shown.screen
    assert load(machine.desk.config).mailbox[0].delivery is Delivery.IMAP


def test_by_flag(machine: Machine) -> None:
    """Unattended, `--delivery sendmail` takes the program, and proves it where that is wished."""
    machine.installs()
    told = machine.run(*flags(machine.desk), "--delivery", "sendmail", "--test-mail")
    assert told.returncode == 0, told.stdout + told.stderr
    assert not machine.desk.outbox.mails
    is_used(machine)


def test_by_flag_at_another_place(machine: Machine) -> None:
    """A mail program that lies where other systems keep it is found, proven, and named in the configuration."""
    machine.installs()
    (machine.folder / "sendmail").rename(machine.folder / "local" / "sendmail")
    told = machine.run(*flags(machine.desk), "--delivery", "sendmail", "--test-mail")
    assert told.returncode == 0, told.stdout + told.stderr
    assert "is handed to /usr/local/sbin/sendmail" in told.stdout
    (mailbox,) = load(machine.desk.config).mailbox
    assert mailbox.sendmail == ("/usr/local/sbin/sendmail", "-t", "-i")
    assert message_from_bytes(machine.kept.read_bytes())["To"] == ME


def test_by_flag_without_a_program(machine: Machine) -> None:
    """Where there is none, that is told, and the digest is laid into the INBOX instead of nowhere."""
    told = machine.run(*flags(machine.desk), "--delivery", "sendmail")
    assert told.returncode == 0, told.stdout + told.stderr
    assert f"no program {SENDMAIL}" in told.stdout
    assert load(machine.desk.config).mailbox[0].delivery is Delivery.IMAP
