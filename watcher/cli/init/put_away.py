"""How does a secret get to its place, whole or not at all?"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from watcher.core.setup import SecretPlace
from watcher.errors import ConfigError, worded
from watcher.jobs.takeback import Undo

_AT_MOST = 60.0


def sealed(place: SecretPlace, how: str, typed: str, user: str, folder: Path) -> Callable[[Undo], None]:
    """What puts the secret away, with everything done before that takes time or may fail. Raises ConfigError."""
    name, content = place.words[0], typed.encode()
    if how == "keyring":
        return _in_keyring(name, user, typed)
    if how == "file":
        return lambda steps: put(steps, Path(name), content + b"\n")
    path = folder / "credentials" / (f"{name}.cred" if how == "encrypted" else name)
    whole = _encrypted(name, content) if how == "encrypted" else content
    return lambda steps: put(steps, path, whole)


def _in_keyring(service: str, user: str, typed: str) -> Callable[[Undo], None]:
    import keyring
    from keyring.backends import fail, null
    from keyring.errors import KeyringError

    if isinstance(keyring.get_keyring(), (fail.Keyring, null.Keyring)):
        raise ConfigError(
            worded("there is no keyring here"),
            cure=worded("It works only inside a desktop session. Choose another place: --store file"),
        )

    def store(_steps: Undo) -> None:
        try:
            keyring.set_password(service, user, typed)
        except (KeyringError, OSError) as error:
            raise ConfigError(
                worded("the keyring does not take the password ({why})", why=type(error).__name__),
                cure=worded("It works only inside a desktop session. Choose another place: --store file"),
            ) from None

    return store


def _encrypted(name: str, content: bytes) -> bytes:
    command = ["systemd-creds", "encrypt", f"--name={name}", "-", "-"]
    try:
        done = subprocess.run(command, input=content, capture_output=True, timeout=_AT_MOST, check=False)
    except (OSError, subprocess.TimeoutExpired):
        raise ConfigError(
            worded("systemd-creds cannot be used here"), cure=worded("Choose another place, such as a plain credential")
        ) from None
    if done.returncode:
        raise ConfigError(
            worded("systemd-creds did not encrypt the password"), cure=worded("Try it as root, or choose another place")
        )
    return done.stdout


def put(steps: Undo, path: Path, content: bytes, mode: int = 0o600) -> None:
    """A file in its place, by default for its owner alone. What was there comes back if we do not come to an end."""
    make_folder(steps, path.parent)
    new = path.with_name(f".{path.name}.new")
    set_aside(steps, path)
    write(steps, new, content, mode)
    new.replace(path)


def set_aside(steps: Undo, path: Path) -> None:
    """A file will be written there: whatever is there now comes back if we do not come to an end."""
    if not path.exists():
        steps.removes(path)
        return
    before = path.with_name(f".{path.name}.before")
    steps.restores(path, before)
    shutil.copy2(path, before)


def write(steps: Undo, path: Path, content: bytes, mode: int = 0o600) -> None:
    """A new file with that content, in place of one that was left there."""
    steps.removes(path)
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
        os.fchmod(file.fileno(), mode)


def make_folder(steps: Undo, folder: Path, mode: int = 0o700) -> None:
    """The folder, where it is missing."""
    if not folder.is_dir():
        steps.removes(folder)
        folder.mkdir(parents=True, mode=mode)
