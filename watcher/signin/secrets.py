"""What is the secret, now that it is needed?

Secrets are read at the moment of signing in and kept nowhere: a changed password works at the next try. Errors name the
place a secret should come from, never what was found there; what a command wrote to standard error is dropped, because
it may repeat the secret.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import stat
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from watcher.config import Secret, install_command
from watcher.errors import SecretError, Worded, in_words, worded

_COMMAND_SECONDS = 30.0
_LONGEST = 16_384  # bytes; OAuth tokens reach a few thousand


@dataclass(frozen=True, slots=True)
class SecretReader:
    """Gives the secret each time it is called, fresh from its place; shows nothing of it when printed."""

    reference: Secret
    user: str = field(default="", repr=False)

    def __call__(self) -> str:
        return read_secret(self.reference, user=self.user)


def read_secret(reference: Secret, *, user: str = "") -> str:
    """The secret `reference` points at, one line of text; `user` is whose it is (asked of the keyring only).

    Raises SecretError with the cure when it cannot be had. May block: a command has 30 seconds.
    """
    if reference.credential is not None:
        return _from_credential(reference.credential)
    if reference.command is not None:
        return _from_command(reference.command)
    if reference.file is not None:
        return _from_file(reference.file)
    if reference.env is not None:
        return _from_environment(reference.env)
    return _from_keyring(reference.keyring or "", user)


def _from_credential(name: str) -> str:
    """Given by systemd: systemd.exec(5), LoadCredential=."""
    directory = os.environ.get("CREDENTIALS_DIRECTORY")
    if not directory:
        raise SecretError(
            worded('The credential "{name}" is given by systemd, and this was not started by it', name=name),
            cure=worded("Start the service; or, as root, set CREDENTIALS_DIRECTORY to the directory with the secrets."),
        )
    try:
        content = _regular_file(Path(directory) / name, others_may_read=True)
    except OSError as error:
        raise SecretError(
            worded('The credential "{name}" cannot be read: {why}', name=name, why=in_words(error)),
            cure=worded(
                "Add LoadCredential={name}:/path/to/it to the service (systemctl edit watcher) and restart it.",
                name=name,
            ),
        ) from None
    return _one_line(content, worded('The credential "{name}"', name=name))


def _from_file(path: Path) -> str:
    try:
        content = _regular_file(path, others_may_read=False)
    except OSError as error:
        raise SecretError(
            worded("The secret in {file} cannot be read: {why}", file=str(path), why=in_words(error)),
            cure=worded("Give the path of a file that the user running this may read, and nobody else."),
        ) from None
    return _one_line(content, worded("The file {file}", file=str(path)))


def _regular_file(path: Path, *, others_may_read: bool) -> bytes:
    """The beginning of a plain file. Rights are asked of the open file, so that it cannot be exchanged in between."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)  # NONBLOCK: a FIFO must not hold us
    with os.fdopen(descriptor, "rb") as file:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            raise SecretError(
                worded("{file} is no plain file", file=str(path)),
                cure=worded("Give the path of a file that holds only the secret."),
            )
        if mode & 0o077 and not others_may_read:
            raise SecretError(
                worded("Others can read the secret in {file}", file=str(path)),
                cure=worded("Run: {command}", command=f"chmod 600 {shlex.quote(str(path))}"),
            )
        return file.read(_LONGEST + 1)


def _from_command(command: tuple[str, ...]) -> str:
    """The first line a program prints, as password managers write it. It is run without a shell."""
    name = worded('The command "{name}"', name=Path(command[0]).name)
    by_hand = worded("Run it by hand to see why.")
    if shutil.which(command[0]) is None:
        raise SecretError(
            worded("{what} was not found", what=name),
            cure=worded("Give the full path of the program in command = [...]."),
        )
    try:
        process = _started(command)
    except OSError as error:
        words = worded("{what} cannot be started: {why}", what=name, why=in_words(error))
        raise SecretError(words, cure=by_hand) from None
    with process, _under_way(process):
        output = _output_in_time(process, name)
    if process.returncode:
        words = worded("{what} failed (exit code {code})", what=name, code=str(process.returncode))
        raise SecretError(words, cure=by_hand)
    first = output.partition(b"\n")[0]
    if not first.strip():
        raise SecretError(worded("{what} printed no secret in its first line", what=name), cure=by_hand)
    return _one_line(first, name)


_commands: set[subprocess.Popen[bytes]] = set()
_starting = threading.Lock()
"""Held until a program that was started is known here: it may run before the thread that started it goes on."""


def _started(command: tuple[str, ...]) -> subprocess.Popen[bytes]:
    with _starting:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # so that what it starts can be ended with it
        )
        _commands.add(process)
    return process


@contextmanager
def _under_way(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        _commands.discard(process)


def end_commands() -> None:
    """End the programs that are still asked for a secret: whoever leaves must not leave them behind."""
    with _starting:
        commands = tuple(_commands)
    for process in commands:
        with suppress(ProcessLookupError):
            if process.returncode is None:  # its number may be another's by now
                os.killpg(process.pid, signal.SIGKILL)


def _output_in_time(process: subprocess.Popen[bytes], name: Worded) -> bytes:
    try:
        return process.communicate(timeout=_COMMAND_SECONDS)[0]
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        raise SecretError(
            worded("{what} gave nothing within {seconds} seconds", what=name, seconds=f"{_COMMAND_SECONDS:.0f}"),
            cure=worded("It must not ask anything: run it by hand, or use a place that needs no answer."),
        ) from None


def _from_environment(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise SecretError(
            worded("The environment variable {name} is not set", name=name),
            cure=worded("Set it for the program that runs this."),
        )
    return _one_line(os.fsencode(value), worded("The environment variable {name}", name=name))


def _from_keyring(service: str, user: str) -> str:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        raise SecretError(
            worded("The keyring needs a library that is not installed"),
            cure=worded("Run: {command}", command=install_command("keyring")),
        ) from None
    try:
        value = keyring.get_password(service, user)
    except KeyringError as error:
        raise SecretError(
            worded("The keyring cannot be asked ({why})", why=type(error).__name__),
            cure=worded("It works only inside a desktop session; a service takes credential or file instead."),
        ) from None
    if not value:
        raise SecretError(
            worded('The keyring has nothing under "{service}" for this user', service=service),
            cure=worded("Run: {command}", command=f"keyring set {shlex.quote(service)} USER"),
        )
    return _one_line(value.encode(), worded("The entry of the keyring"))


def _one_line(content: bytes, what: Worded) -> str:
    """The secret without its line end. More lines are refused: they could become commands on the wire."""
    if len(content) > _LONGEST:
        words = worded("{what} is too long for a secret", what=what)
        raise SecretError(words, cure=worded("It must hold the secret alone, on one line."))
    try:
        text = content.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        words = worded("{what} is not UTF-8 text", what=what)
        raise SecretError(words, cure=worded("Write the secret again as plain text.")) from None
    if not text.strip():
        words = worded("{what} is empty", what=what)
        raise SecretError(words, cure=worded("Put the secret there, alone on one line."))
    if set(text) & set("\r\n\0"):
        words = worded("{what} has more than one line", what=what)
        raise SecretError(words, cure=worded("It must hold the secret alone, on one line."))
    return text
