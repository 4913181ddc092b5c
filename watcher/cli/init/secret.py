"""Where does the password come from, and where will it lie?

A typed password stays in this process until the end, under a variable of its environment that only the trial reads.
"""

from __future__ import annotations

import importlib.util
import os
import shlex
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.core.setup import SecretPlace
from watcher.errors import ConfigError
from watcher.render import N_

TRIAL = SecretPlace("env", ("MAILBOX_SETUP_PASSWORD",))
NOWHERE = SecretPlace("env", ("",))
"""No password at all: the consent is still to come."""


@dataclass(frozen=True, slots=True)
class Given:
    """A password: where it lies already, or what was typed (then `place` is the trial's)."""

    place: SecretPlace
    typed: str = field(default="", repr=False)


def given_by_flags(wishes: Wishes) -> Given | None:
    """The place that a flag names."""
    if wishes.password_file:
        return Given(SecretPlace("file", (str(wishes.password_file.absolute()),)))
    if wishes.password_command:
        return Given(SecretPlace("command", tuple(shlex.split(wishes.password_command))))
    if wishes.credential:
        return Given(SecretPlace("credential", (wishes.credential,)))
    if wishes.keyring:
        return Given(SecretPlace("keyring", (wishes.keyring,)))
    return None


def asked(talk: Talk) -> Given:
    """The password as the person gives it."""
    _ = talk.words._
    way = talk.choose(
        _("How do I get your password?"),
        [
            ("typed", _("I type it (nothing is shown)")),
            ("command", _("a program prints it, such as pass or a password manager")),
            ("file", _("it lies in a file of mine")),
        ],
        default="typed",
        flag="--password-file",
    )
    if way == "command":
        words = talk.ask(_("The command"), flag="--password-command", check=words_of)
        return Given(SecretPlace("command", words))
    if way == "file":
        path = talk.ask(_("The file"), flag="--password-file", check=_path)
        return Given(SecretPlace("file", (path,)))
    return Given(TRIAL, talk.secret(_("Password")))


def _path(answer: str) -> str:
    if not answer:
        raise ValueError(N_("Give the path of a file."))
    return str(Path(answer).expanduser().absolute())


def words_of(answer: str) -> tuple[str, ...]:
    """Program and arguments, as a shell would take them apart. ValueError for none."""
    words = tuple(shlex.split(answer))
    if not words:
        raise ValueError(N_("Give the program and its arguments, like: pass show mail/work"))
    return words


@contextmanager
def at_hand(given: Given) -> Iterator[None]:
    """While the block lasts, the trial finds what was typed."""
    if not given.typed:
        yield
        return
    os.environ[TRIAL.words[0]] = given.typed
    try:
        yield
    finally:
        os.environ.pop(TRIAL.words[0], None)


def final_place(talk: Talk, wishes: Wishes, given: Given, name: str, folder: Path) -> tuple[SecretPlace, str]:
    """Where the password will lie, and how it gets there ("" where it lies there already). `folder` is the
    configuration's."""
    if not given.typed:
        return given.place, ""
    _ = talk.words._
    choices = [
        ("file", _("in a file that only you can read: {file}", file=str(folder / f"{name}-imap"))),
        ("credential", _("as a systemd credential (a file of root's, for the system service)")),
        ("encrypted", _("as an encrypted systemd credential, bound to this machine")),
    ]
    if importlib.util.find_spec("keyring"):
        choices.append(("keyring", _("in the keyring of the desktop")))
    usual = "credential" if wishes.system else "file"
    how = wishes.store or talk.choose(_("Where shall the password lie?"), choices, default=usual, flag="--store")
    if how == "keyring":
        return SecretPlace("keyring", ("watcher",)), how
    if how == "file":
        return SecretPlace("file", (str(folder / f"{name}-imap"),)), how
    return SecretPlace("credential", (f"{name}-imap",)), how


def put_away(given: Given, place: SecretPlace, how: str, user: str, folder: Path) -> list[Path]:
    """Store what was typed; the files that were made. Raises ConfigError."""
    if how == "keyring":
        import keyring

        keyring.set_password(place.words[0], user, given.typed)
        return []
    if how == "file":
        return [_written(Path(place.words[0]), given.typed.encode() + b"\n")]
    name, secrets = place.words[0], folder / "credentials"
    secrets.mkdir(mode=0o700, exist_ok=True)
    content = given.typed.encode()
    if how == "encrypted":
        return [_written(secrets / f"{name}.cred", _encrypted(name, content))]
    return [_written(secrets / name, content)]


def _encrypted(name: str, content: bytes) -> bytes:
    command = ["systemd-creds", "encrypt", f"--name={name}", "-", "-"]
    try:
        done = subprocess.run(command, input=content, capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        raise ConfigError(
            "systemd-creds cannot be used here", cure="Choose another place: --store credential"
        ) from None
    if done.returncode:
        raise ConfigError("systemd-creds did not encrypt the password", cure="Try as root, or --store credential")
    return done.stdout


def _written(path: Path, content: bytes) -> Path:
    """A file for its owner alone, whole or not at all."""
    whole = path.with_name(f".{path.name}.new")
    whole.unlink(missing_ok=True)
    descriptor = os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    whole.replace(path)
    return path
