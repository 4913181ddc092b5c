"""Which server, which mailbox, which configuration?

A Dovecot of our own with mailboxes of `benchmarks.mailbox`, and the configuration of somebody who watches them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.mailbox import OWNER
from tests.servers.account import Account
from tests.servers.dovecot import Dovecot, dovecot
from tests.servers.dovecot_settings import DEFAULT, Maildir

ONE_FOR_ALL = Maildir("{home}/mail/bench", "{home}/index/{user}", "{home}/index/{user}")
"""Every user has the same mail and an index of their own: three hundred mailboxes need no more room than one."""

MAILBOX = """
[[mailbox]]
name = "{name}"
addresses = ["{owner}"]
[mailbox.imap]
host = "{host}"
port = {port}
security = "{security}"
user = "{user}"
password = {{ file = "{home}/secret" }}
{trust}
[mailbox.smtp]
host = "127.0.0.1"
port = 25
security = "none"
sign_in = "none"
"""
COMMON = """
[digest]
language = "en"
time_zone = "Europe/Berlin"
time = "{time}"
[polling]
interval = "{interval}"
"""


def _address(account: Account) -> str:
    """One of many mailboxes has an address of its own, as no address may stand in two; what lies in Sent is the owner's
    all the same."""
    user = account.endpoint.user
    return OWNER[1] if user == "bench" else f"{user}@example.org"


@contextmanager
def serving(messages: int, maildir: Maildir = DEFAULT) -> Iterator[Dovecot]:
    """A server whose user "bench" has so many messages, read once so that its caches are warm."""
    with dovecot("special-use", maildir=maildir) as server:
        home = server.home / "mail" / "bench"
        command = [sys.executable, "-m", "benchmarks.mailbox", str(home), "--messages", str(messages)]
        subprocess.run(command, check=True)
        owner = (server.home / "mail").stat()
        for place, folders, files in os.walk(home):
            for name in (".", *folders, *files):
                os.chown(os.path.join(place, name), owner.st_uid, owner.st_gid)  # noqa: PTH118
        yield server


def configure(
    home: Path, accounts: list[Account], *, interval: str = "5 minutes", time: str = "07:30", port: int = 0
) -> Path:
    """A configuration that watches these accounts; `port` stands for the server's (a proxy in between)."""
    home.mkdir(parents=True, exist_ok=True)
    secret = home / "secret"
    secret.write_text(accounts[0].password)
    secret.chmod(0o600)
    path = home / "watcher.toml"
    mailboxes = (
        MAILBOX.format(
            name=account.endpoint.user, owner=_address(account), home=home, host=account.endpoint.host,
            port=port or account.endpoint.port, security=account.endpoint.security, user=account.endpoint.user,
            trust=f'ca_file = "{account.endpoint.ca_file}"' if account.endpoint.ca_file else "",
        )
        for account in accounts
    )  # fmt: skip
    path.write_text("".join(mailboxes) + COMMON.format(time=time, interval=interval))
    return path
