"""A user's machine: a real mailbox on Dovecot, a real SMTP server, a configuration, and the command."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.letters import letter
from tests.outbox import Outbox
from tests.servers.account import Account

ME = "jo@example.org"
CONFIG = """
[[mailbox]]
name = "work"
addresses = ["{me}"]
[mailbox.imap]
host = "{account.endpoint.host}"
port = {account.endpoint.port}
security = "none"
user = "{account.endpoint.user}"
password = {{ file = "{home}/secret" }}
[mailbox.smtp]
host = "{outbox.host}"
port = {outbox.port}
security = "none"
sign_in = "none"
[digest]
language = "en"
time_zone = "Europe/Berlin"
time = "{time}"
days = "daily"
[polling]
interval = "1 minute"
"""


@dataclass
class Household:
    """Everything a user has. `run` is a command that is waited for, `start` one that goes on."""

    home: Path
    account: Account
    outbox: Outbox

    @property
    def config(self) -> Path:
        return self.home / "watcher.toml"

    def settle(self, *, digest_time: str = "07:30") -> None:
        """Write the configuration and the password."""
        secret = self.home / "secret"
        secret.write_text(self.account.password)
        secret.chmod(0o600)
        self.config.write_text(
            CONFIG.format(me=ME, account=self.account, home=self.home, outbox=self.outbox, time=digest_time)
        )

    def fill(self, proposals: int, now: datetime, *, noise: int = 0) -> None:
        """Proposals of two weeks ago; every third is answered, and newsletters lie between."""
        with self.account.other() as other:
            for n in range(proposals):
                sent = now - timedelta(days=14, minutes=n)
                to = f"Kunde {n} <kunde@firma{n}.test>"
                other.file("Sent", letter(f"p{n}@example.org", to=to, subject=f"Angebot {n}"), ("\\Seen",), sent)
                if n % 3 == 0:
                    reply = letter(
                        f"a{n}@firma{n}.test", from_=to, to=ME, subject=f"AW: Angebot {n}",
                        reply_to_id=f"p{n}@example.org", text="Vielen Dank, das machen wir so.",
                    )  # fmt: skip
                    other.file("INBOX", reply, (), sent + timedelta(days=1))
            for n in range(noise):
                news = letter(f"n{n}@shop.test", from_="News <news@shop.test>", to=ME, subject=f"Sale {n}")
                other.file("INBOX", news, (), now - timedelta(days=1 + n % 30))

    def command(self, *words: object) -> list[str]:
        """The command line with this household's configuration and state."""
        head = [sys.executable, "-m", "watcher", "--config", str(self.config), "--state", str(self.home / "state")]
        return [*head, *map(str, words)]

    def environment(self, **more: str) -> dict[str, str]:
        """What the user's shell sets."""
        return {"PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8", **more}

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        """Run a command and wait for it."""
        return subprocess.run(
            self.command(*words), env=self.environment(), capture_output=True, text=True, timeout=60, check=False
        )

    def start(self, *words: object, **environment: str) -> subprocess.Popen[str]:
        """Start a command and let it run; its log goes to `log`."""
        with (self.home / "log").open("a") as log:
            return subprocess.Popen(
                self.command(*words), env=self.environment(**environment), stdout=log, stderr=log, text=True
            )

    def run_and_kill(self, seconds: float, *words: object) -> None:
        """Start a command and end it with SIGKILL after a while."""
        process = self.start(*words)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()

    def threads(self, *words: object) -> dict[str, dict[str, Any]]:
        """All follow-ups by the Message-ID of their proposal."""
        told = self.run("threads", "--all", "--json", *words)
        assert told.returncode == 0, told.stderr
        return {thread["proposal_message_id"]: thread for thread in json.loads(told.stdout)["threads"]}

    @property
    def log(self) -> str:
        """What commands that were started have said."""
        return (self.home / "log").read_text()


def wait_until(happens: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Wait for something to happen."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if happens():
            return True
        time.sleep(0.05)
    return happens()
