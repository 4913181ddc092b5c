"""What does an administrator have after following docs/service.md, and what can be asked of it?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.household import CONFIG, ME, Household
from tests.service.machine import Machine

PROGRAM = "/opt/watcher"
SHARE = f"{PROGRAM}/share/mailbox-watcher"
FILES = "/etc/systemd/system"
SANDBOX = (
    "systemd-run", "--quiet", "--wait", "--pipe", "-p", "DynamicUser=yes", "-p", "User=watcher",
    "-p", "StateDirectory=watcher", "-p", "StateDirectoryMode=0700", "-p", "ConfigurationDirectory=watcher",
    "-p", "LoadCredential=work-imap:/etc/watcher/credentials/work-imap",
)  # fmt: skip
"""How docs/service.md runs a command as the service."""
LONG_AGO = """
import sys; from datetime import UTC, datetime; from pathlib import Path; from watcher.store import Store
with Store(Path(sys.argv[1]) / "watcher.db") as store:
    store.accounts.watched_since("work", datetime.fromisoformat(sys.argv[2]))
"""


def install_program(machine: Machine) -> None:
    """Step 1: the program, where the sandbox can see it."""
    machine.must("python3", "-m", "venv", PROGRAM)
    machine.must(
        f"{PROGRAM}/bin/pip", "install", "--quiet", "--no-index", "--find-links=/mnt", "mailbox-watcher[oauth]"
    )
    machine.must("ln", "-s", f"{PROGRAM}/bin/watcher", "/usr/local/bin/watcher")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the journal; `priority` as syslog(3) counts (3 error, 4 warning, 6 info)."""

    priority: int
    message: str


@dataclass
class Service:
    """The service of a machine, and the mailbox it watches."""

    machine: Machine
    household: Household
    cursor: str = ""

    def install(self, *, digest_time: str = "00:00") -> None:
        """Steps 2 to 4: configuration, password, unit; nothing is left of whatever ran before."""
        self.machine.run("systemctl", "stop", "watcher")
        self.machine.must("rm", "-rf", f"{FILES}/watcher.service.d", "/etc/watcher", "/var/lib/private/watcher")
        self.configure(config(self.household, '{ credential = "work-imap" }', digest_time))
        self.machine.must("install", "-d", "-m", "700", "/etc/watcher/credentials")
        self.machine.write("/etc/watcher/credentials/work-imap", self.household.account.password, "600")
        drop_in = f"{SHARE}/systemd/watcher.service.d/credentials.conf.example"
        self.machine.must("install", "-D", "-m", "644", drop_in, f"{FILES}/watcher.service.d/credentials.conf")
        self.machine.must("install", "-m", "644", f"{SHARE}/systemd/watcher.service", f"{FILES}/watcher.service")
        self.systemctl("daemon-reload")
        self.machine.run("systemctl", "reset-failed", "watcher")
        self.cursor = self._journal("--lines=1")[-1]["__CURSOR"]

    def configure(self, text: str) -> None:
        """Write the configuration."""
        self.machine.write("/etc/watcher/watcher.toml", text)

    def tune(self, **settings: str) -> None:
        """What `systemctl edit watcher` would write."""
        lines = "\n".join(f"{name}={value}" for name, value in settings.items())
        self.machine.write(f"{FILES}/watcher.service.d/override.conf", f"[Service]\n{lines}\n")
        self.systemctl("daemon-reload")

    def as_service(self, *command: str) -> str:
        """Run a command with the service's user, state and credentials."""
        return self.machine.must(*SANDBOX, *command)

    def watched_for_days(self) -> None:
        """The service has been watching for long, so that this morning's digest is owed."""
        since = (now() - timedelta(days=3)).isoformat()
        self.as_service(f"{PROGRAM}/bin/python", "-c", LONG_AGO, "/var/lib/watcher", since)

    def systemctl(self, *words: str) -> str:
        """An administrator's command that has to succeed."""
        return self.machine.must("systemctl", *words)

    def shows(self, name: str) -> str:
        """A property of the unit (systemctl show)."""
        return self.systemctl("show", "watcher", f"--property={name}", "--value").strip()

    @property
    def journal(self) -> list[Entry]:
        """What the service and systemd said about it since `install`."""
        entries = self._journal("--unit=watcher", f"--after-cursor={self.cursor}")
        return [Entry(int(entry.get("PRIORITY", 6)), text(entry["MESSAGE"])) for entry in entries]

    @property
    def log(self) -> str:
        """The journal as text."""
        return "\n".join(f"{entry.priority} {entry.message}" for entry in self.journal)

    def _journal(self, *options: str) -> list[dict[str, Any]]:
        said = self.machine.must("journalctl", "--output=json", "--no-pager", *options)
        return [json.loads(line) for line in said.splitlines()]


def text(message: str | list[int]) -> str:
    """journald gives what is no plain text as a list of bytes."""
    return message if isinstance(message, str) else bytes(message).decode(errors="replace")


def now() -> Any:
    """The real clock: the service asks it too."""
    from datetime import UTC, datetime

    return datetime.now(UTC)  # noqa: TID251


def config(household: Household, secret: str, digest_time: str) -> str:
    """The household's configuration with another place for the password."""
    filled = CONFIG.format(
        me=ME, account=household.account, home=household.home, outbox=household.outbox, time=digest_time
    )
    return filled.replace(f'{{ file = "{household.home}/secret" }}', secret)
