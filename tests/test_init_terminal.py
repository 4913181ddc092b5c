"""The conversation as a person has it, on a real terminal, with a server that passes for a provider's."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.household import wait_until
from tests.letters import letter
from tests.outbox import Outbox, open_outbox
from tests.servers.account import Account
from tests.servers.dovecot import Dovecot, dovecot
from tests.servers.dressed import Wardrobe
from tests.terminal import Terminal, terminal
from watcher.config import load

ME = "jo@gmx.de"
TALK = [
    ("Your e-mail address:", f"Jo Fuchs <{ME}>"),
    ("How do I get your password? [1]:", ""),
    ("Password:", "open-sesame"),
    ("Is that right? [Y/n]:", ""),
    ("Are all of them yours? [Y/n]:", "y"),
    ("[Europe/Berlin]:", ""),
    ("[DE]:", ""),
    ("[-]:", "BY"),
    ("When shall the digest come? [07:30]:", "7:45"),
    ("[1,2,3]:", "1,2"),
    ("test mail to jo@gmx.de? [Y/n]:", "y"),
    ("Where shall the password lie? [1]:", ""),
]
"""Each question, and what is answered."""
DONE = "Done. What comes next"


@dataclass
class Desk:
    """A person's machine, and the servers of the provider."""

    home: Path
    account: Account
    outbox: Outbox
    clothes: Wardrobe

    def environment(self, **more: str) -> dict[str, str]:
        temporary = self.home / "tmp"
        temporary.mkdir(exist_ok=True)
        settings = {"HOME": str(self.home), "LC_ALL": "en_GB.UTF-8", "TERM": "xterm", "TZ": "Europe/Berlin"}
        return self.clothes.environment(**{**settings, "TMPDIR": str(temporary), **more})

    @contextmanager
    def talk(self, *words: str, columns: int = 80, **environment: str) -> Iterator[Terminal]:
        command = [sys.executable, "-m", "watcher", "init", "--own", *words]
        with terminal(command, self.environment(**environment), columns) as shown:
            yield shown

    @property
    def config(self) -> Path:
        return self.home / ".config" / "watcher" / "watcher.toml"

    @property
    def left(self) -> set[str]:
        """Every file and folder below the home; of the temporary ones ours."""
        found = {str(path.relative_to(self.home)) for path in self.home.rglob("*")}
        return {name for name in found if not name.startswith("tmp") or "watcher" in name}


@pytest.fixture(scope="module")
def clothes(tmp_path_factory: pytest.TempPathFactory) -> Wardrobe:
    return Wardrobe(tmp_path_factory.mktemp("wardrobe"))


@pytest.fixture(scope="module")
def server(clothes: Wardrobe) -> Iterator[Dovecot]:
    with dovecot("german", certificate=clothes.certificate("imap.gmx.net")) as running:
        clothes.leads("imap.gmx.net", 993, running.tls_port)
        yield running


@pytest.fixture(scope="module")
def outbox(clothes: Wardrobe) -> Iterator[Outbox]:
    with open_outbox(tls=clothes.context("mail.gmx.net")) as running:
        clothes.leads("mail.gmx.net", 465, running.port)
        yield running


@pytest.fixture(scope="module")
def account(server: Dovecot) -> Account:
    """A mailbox with three proposals, one of them to a shop, and another address."""
    account = server.account(ME)
    now = datetime.now(UTC)  # noqa: TID251 - the command asks the clock, too
    with account.other() as other:
        for n, who in enumerate(("anna@weber.test", "bo@bau.test", "shop@shop.test")):
            raw = letter(f"p{n}@gmx.de", from_=f"Jo <{ME}>", to=who, subject=f"Angebot {n} für {who[:3]}")
            other.file("Gesendet", raw, ("\\Seen",), now - timedelta(days=14 + n))
        raw = letter("x@gmx.de", from_="Jo <office@fuchs.example>", to="c@c.test", subject="Hallo")
        other.file("Gesendet", raw, ("\\Seen",), now - timedelta(days=3))
    return account


@pytest.fixture
def desk(tmp_path: Path, account: Account, outbox: Outbox, clothes: Wardrobe) -> Desk:
    outbox.mails.clear()
    return Desk(tmp_path, account, outbox, clothes)


def test_the_whole_talk(desk: Desk) -> None:
    """From the address to the configuration: hint before password, nothing secret on the screen, nothing too wide."""
    with desk.talk() as shown:
        for question, answer in TALK:
            shown.sees(question)
            shown.types(answer)
        shown.sees(DONE)
        assert shown.ends() == 0, shown.screen
    assert shown.screen.index("switch on access by POP3 and IMAP") < shown.screen.index("Password:")
    assert "open-sesame" not in shown.raw
    assert not [line for line in shown.screen.splitlines() if len(line) > 80 and str(desk.home) not in line]
    (mailbox,) = load(desk.config).mailbox
    assert mailbox.addresses == (ME, "office@fuchs.example")
    assert (desk.home / ".config" / "watcher" / "gmx-imap").read_text() == "open-sesame\n"
    assert [mail["To"] for mail in desk.outbox.mails] == [ME]
    assert {path.name for path in desk.home.rglob("*") if path.is_file()} == {"watcher.toml", "gmx-imap"}


HOW = ("ctrl-c", "SIGTERM", "SIGKILL", "SIGHUP", "ctrl-d")
EVERY = os.environ.get("EVERY_INTERRUPTION") == "1"
"""Each way at each question; else the ways in turn."""
CASES = [(at, how) for at in range(len(TALK)) for turn, how in enumerate(HOW) if EVERY or (at + turn) % len(HOW) == 0]


@pytest.mark.parametrize(("at", "how"), CASES)
def test_interrupted_at_a_question(desk: Desk, at: int, how: str) -> None:
    """Whoever stops at a question, however hard, leaves no file, no folder and no secret behind."""
    with desk.talk() as shown:
        for question, answer in TALK[:at]:
            shown.sees(question)
            shown.types(answer)
        shown.sees(TALK[at][0])
        _interrupt(shown, how)
        code = shown.ends()
    assert code == (-signal.SIGKILL if how == "SIGKILL" else 130), shown.screen
    if how != "SIGKILL":
        assert "Nothing has been written." in shown.screen
        assert (f"watcher init --own --email {ME}" in shown.screen) is (at > 0)
    assert wait_until(lambda: not desk.left, 5), desk.left
    assert "open-sesame" not in shown.raw


def test_what_was_given_is_given_again(desk: Desk) -> None:
    """The command that takes the talk up again has the flags of this one before the answers."""
    given = ("--alias", "a@fuchs.example", "--alias", "b@fuchs.example", "--no-preview", "--language", "en")
    with desk.talk(*given) as shown:
        shown.sees("Your e-mail address:")
        shown.types(ME)
        shown.sees("How do I get your password?")
        _interrupt(shown, "ctrl-c")
        assert shown.ends() == 130
    again = " ".join(shown.screen.partition("it begins again by:")[2].split())
    assert sorted(again.split()) == sorted(f"watcher init --own {' '.join(given)} --email {ME}".split())


def _interrupt(shown: Terminal, how: str) -> None:
    if how.startswith("ctrl"):
        shown.presses({"ctrl-c": "\x03", "ctrl-d": "\x04"}[how])
    else:
        shown.gets(signal.Signals[how])


KILLED = """
import os, signal, sys
from pathlib import Path
left = int(sys.argv.pop(1))
real = {name: getattr(Path, name) for name in ("replace", "mkdir", "unlink")} | {"fsync": os.fsync}


def steps(name):
    def step(*given, **more):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real[name](*given, **more)
    return step


for name in ("replace", "mkdir", "unlink"):
    setattr(Path, name, steps(name))
os.fsync = steps("fsync")
from watcher.cli import main
main()
"""


@pytest.mark.parametrize("step", range(1, 12))
@pytest.mark.parametrize("again", [False, True], ids=["anew", "in place of another"])
def test_killed_while_it_writes(desk: Desk, step: int, again: bool) -> None:
    """Killed at any step of the writing, everything is there or everything is as it was."""
    secret = desk.home / ".config" / "watcher" / "gmx-imap"
    if again:
        secret.parent.mkdir(parents=True)
        desk.config.write_text("# mine\n")
        secret.write_text("the one before\n")
    before = {path: path.read_bytes() for path in desk.home.rglob("*") if path.is_file()}
    words = ["init", "--own", "--email", ME, "--no-preview", "--store", "file", "--force", "--delivery", "imap",
             "--alias", ME, "--country", "-", "--time", "7:00", "--time-zone", "UTC"]  # fmt: skip
    with terminal([sys.executable, "-c", KILLED, str(step), *words], desk.environment()) as shown:
        shown.sees("your password? [1]:")
        shown.types("")
        shown.sees("Password:")
        shown.types("open-sesame")
        shown.sees("right? [Y/n]:")
        shown.types("")
        code = shown.ends()
    if code == 0 or (desk.config.exists() and desk.config.read_text() != "# mine\n"):
        assert wait_until(lambda: not list(desk.home.rglob(".*.new")) + list(desk.home.rglob(".*.before")), 5)
        assert load(desk.config)
        assert secret.read_text() == "open-sesame\n"
        return
    assert code == -signal.SIGKILL, shown.screen

    def kept() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in desk.home.rglob("*") if path.is_file() and path.suffix != ".bak"}

    def is_as_before() -> bool:
        with suppress(FileNotFoundError):  # it is being taken back at this very moment
            return kept() == before
        return False

    assert wait_until(is_as_before, 5), kept().keys()
