"""How does a Dovecot of our own run beside any other?

An unprivileged instance on free loopback ports with its own folders under /tmp; as root its mail belongs to nobody.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import pwd
import shutil
import signal
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.servers.account import Account, free_port, make_certificate, needs, program, wait_for
from tests.servers.dovecot_settings import DEFAULT, Maildir, write_settings
from watcher.imap import Endpoint

SPECIAL = """
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
  mailbox Drafts {
    special_use = \\Drafts
    auto = create
  }
  mailbox Junk {
    special_use = \\Junk
    auto = create
  }
  mailbox Trash {
    special_use = \\Trash
    auto = create
  }
  mailbox Archive {
    special_use = \\Archive
    auto = create
  }
"""
GERMAN = """
  mailbox Gesendet {
    auto = create
  }
  mailbox Entwürfe {
    auto = create
  }
  mailbox Papierkorb {
    auto = create
  }
  mailbox Spamverdacht {
    auto = create
  }
"""
PROFILES = {
    "bare": ("", "/", ""),
    "special-use": ("", "/", SPECIAL),
    "german": ("", "/", GERMAN),
    "inbox-prefix": ("INBOX.", ".", GERMAN.replace("Gesendet", '"Gesendete Objekte"')),
}
"""Prefix, separator and folders of the personal namespace."""


class Dovecot:
    """A running server; every user name with the password "open-sesame" has a mailbox."""

    def __init__(
        self,
        profile: str,
        maildir: Maildir = DEFAULT,
        introspection: str = "",
        mechanisms: str = "xoauth2 oauthbearer",
        certificate: tuple[Path, Path] | None = None,
    ) -> None:
        """`introspection` is the URL that knows access tokens (RFC 7662); "": passwords alone. `certificate` comes with
        its key; left out, one of its own making is shown for localhost."""
        needs(program("dovecot") is not None, "Dovecot is missing: apt-get install dovecot-imapd")
        self.profile = profile
        self.prefix, self.separator, folders = PROFILES[profile]
        self.home = Path(tempfile.mkdtemp(prefix="watcher-", dir="/tmp"))
        self.home.chmod(0o755)
        self.port, self.tls_port = free_port(), free_port()
        self._names = itertools.count(1)
        owner = self._owner()
        for folder in ("mail", "index", "run"):
            (self.home / folder).mkdir()
        for folder in ("mail", "index"):
            os.chown(self.home / folder, owner.pw_uid, owner.pw_gid)
        self.certificate, key = certificate or make_certificate(self.home)
        root = os.geteuid() == 0
        write_settings(
            self.home, Path(str(program("dovecot"))), maildir, introspection, mechanisms,
            name=self.home.name, port=self.port, tls_port=self.tls_port, certificate=self.certificate, key=key,
            prefix=self.prefix, separator=self.separator, folders=folders, uid=owner.pw_uid, gid=owner.pw_gid,
            login="dovenull" if root else owner.pw_name, internal="dovecot" if root else owner.pw_name,
            group="dovecot" if root else self._group(owner),
        )  # fmt: skip

    @staticmethod
    def _owner() -> pwd.struct_passwd:
        return pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())

    @staticmethod
    def _group(owner: pwd.struct_passwd) -> str:
        import grp

        return grp.getgrgid(owner.pw_gid).gr_name

    def start(self) -> None:
        """Start (again) and wait until it greets."""
        self._run(str(program("dovecot")))
        wait_for(self.port)

    def stop(self) -> None:
        """Stop, hang up on everybody, and wait until all is quiet."""
        self._end()
        end = time.monotonic() + 10
        while (self.home / "run" / "master.pid").exists() and time.monotonic() < end:
            time.sleep(0.02)

    def _end(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            os.kill(int((self.home / "run" / "master.pid").read_text()), signal.SIGTERM)

    def remove(self) -> None:
        """Stop for good and tidy up; it takes its time to end, and nobody waits for it."""
        self._end()
        shutil.rmtree(self.home, ignore_errors=True)

    def kick(self, user: str) -> None:
        """Hang up on a user, as an administrator may."""
        self._run(str(program("doveadm")), "kick", user)

    def admin(self, *arguments: str) -> None:
        """Any other doveadm command."""
        self._run(str(program("doveadm")), *arguments)

    def _run(self, tool: str, *arguments: str) -> None:
        command = [tool, "-c", str(self.home / "dovecot.conf"), *arguments]
        with (self.home / "said").open("w+") as said:  # a pipe would stay open as long as the daemon lives
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, timeout=20, check=False)
            said.seek(0)
            assert done.returncode == 0, f"{command}: {said.read()}"

    def account(self, user: str = "") -> Account:
        """A mailbox nobody used before (or the named one)."""
        name = user or f"user{next(self._names)}"
        plain = Endpoint("127.0.0.1", self.port, name, "none", timeout=20)
        tls = Endpoint("localhost", self.tls_port, name, "tls", ca_file=self.certificate, timeout=20)
        return Account(
            plain, "open-sesame", self.prefix, self.separator, tls, traits=frozenset({"dovecot", self.profile})
        )

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of its certificate, as openssl prints it."""
        der = ssl.PEM_cert_to_DER_cert(self.certificate.read_text())
        digest = hashlib.sha256(der).hexdigest().upper()
        return ":".join(digest[at : at + 2] for at in range(0, 64, 2))


@contextmanager
def dovecot(profile: str, **options: Any) -> Iterator[Dovecot]:
    """A server for as long as the block lasts."""
    server = Dovecot(profile, **options)
    try:
        server.start()
        yield server
    finally:
        server.remove()
