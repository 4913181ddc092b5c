"""Where do the tokens lie?

One file a mailbox, for its owner alone, replaced as a whole. A lock beside it keeps two processes from renewing at
once: some providers take a refresh token only once.
"""

from __future__ import annotations

import fcntl
import os
import shlex
import stat
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from urllib.parse import quote

from watcher.errors import MailboxError, SecretError, in_words, worded
from watcher.signin.oauth.grant import Grant, from_json, to_json

_PATIENCE = 90.0
"""Seconds to wait for another process that renews; it has given up long before."""
_LONGEST = 65_536


class Vault:
    """The tokens of one mailbox. `directory` is made at the first write; as root, files belong to its owner."""

    def __init__(self, directory: Path, mailbox: str) -> None:
        digest = blake2b(mailbox.encode(), digest_size=4).hexdigest()
        self._directory = directory / "tokens"
        self.path = self._directory / f"{quote(mailbox, safe='')[:80]}-{digest}.json"

    def read(self) -> Grant | None:
        """What is kept; None where nothing is, or nothing that can be read as tokens.

        Raises SecretError where the file is another's, or open to others.
        """
        try:
            descriptor = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._unreadable(error) from None
        with os.fdopen(descriptor, "rb") as file:
            mode = os.fstat(descriptor).st_mode
            if not stat.S_ISREG(mode):
                words = worded("{file} is no plain file", file=str(self.path))
                raise SecretError(words, cure=worded("Remove it and sign in again."))
            if mode & 0o077:
                words = worded("Others can read the tokens in {file}", file=str(self.path))
                cure = worded("Run: {command}", command=f"chmod 600 {shlex.quote(str(self.path))}")
                raise SecretError(words, cure=cure)
            return from_json(file.read(_LONGEST))

    def write(self, grant: Grant) -> None:
        """Keep it, in place of what was kept: after a power cut one of the two is there, whole. Raises SecretError."""
        try:
            self._make_directory()
            descriptor, name = tempfile.mkstemp(prefix=".new-", dir=self._directory)  # mode 0600
            try:
                with os.fdopen(descriptor, "wb") as file:
                    self._give_to_owner(descriptor)
                    file.write(to_json(grant))
                    file.flush()
                    os.fsync(descriptor)
                Path(name).replace(self.path)
            except BaseException:
                with suppress(OSError):
                    Path(name).unlink()
                raise
            self._sync_directory()
        except OSError as error:
            raise self._unwritable(error) from None

    def remove(self) -> None:
        """Keep nothing any more."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise self._unwritable(error) from None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """For as long as the block lasts nobody else renews these tokens. Raises MailboxError, SecretError."""
        try:
            self._make_directory()
            descriptor = os.open(self.path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise self._unwritable(error) from None
        try:
            self._give_to_owner(descriptor)
            _lock(descriptor)
            yield
        finally:
            os.close(descriptor)

    def _make_directory(self) -> None:
        if not self._directory.is_dir():
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._directory, os.O_RDONLY | os.O_CLOEXEC)
            try:
                self._give_to_owner(descriptor)
            finally:
                os.close(descriptor)

    def _give_to_owner(self, descriptor: int) -> None:
        """What root writes for a service must be readable for the service."""
        if os.geteuid() == 0:
            owner = self._directory.parent.stat()
            os.fchown(descriptor, owner.st_uid, owner.st_gid)

    def _sync_directory(self) -> None:
        descriptor = os.open(self._directory, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _unreadable(self, error: OSError) -> SecretError:
        return SecretError(
            worded("The tokens in {file} cannot be read: {why}", file=str(self.path), why=in_words(error)),
            cure=worded("Sign in as the user who runs the watcher, or as root."),
        )

    def _unwritable(self, error: OSError) -> SecretError:
        return SecretError(
            worded("The tokens in {file} cannot be kept: {why}", file=str(self.path), why=in_words(error)),
            cure=worded("Run it as the user who runs the watcher, or as root; and check that the disk is not full."),
        )


class Pocket:
    """The tokens of a mailbox that is still being set up: kept in this process alone, and gone with it."""

    def __init__(self) -> None:
        self._grant: Grant | None = None
        self._lock = threading.Lock()

    def read(self) -> Grant | None:
        """What is kept."""
        return self._grant

    def write(self, grant: Grant) -> None:
        """Keep it, in place of what was kept."""
        self._grant = grant

    def remove(self) -> None:
        """Keep nothing any more."""
        self._grant = None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """For as long as the block lasts no other thread renews these tokens."""
        with self._lock:
            yield


def _lock(descriptor: int) -> None:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > end:
                words = worded("another process has been renewing the access token for too long")
                raise MailboxError(words) from None
            time.sleep(0.05)
