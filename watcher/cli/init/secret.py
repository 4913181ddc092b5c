"""Where does the password come from, and where will it lie?

A typed password stays in this process until the end, under a variable of its environment that only the trial reads.
"""

from __future__ import annotations

import importlib.util
import os
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.core.setup import SecretPlace
from watcher.render import N_

if TYPE_CHECKING:
    from watcher.signin.oauth import Pocket

TRIAL = SecretPlace("env", ("MAILBOX_SETUP_PASSWORD",))
NOWHERE = SecretPlace("env", ("",))
"""No password at all: the consent takes its place."""


@dataclass(frozen=True, slots=True)
class Given:
    """A password: where it lies already, or what was typed (then `place` is the trial's). With OAuth `typed` is the
    client's secret, and `pocket` holds the tokens; None where the owner has still to agree."""

    place: SecretPlace
    typed: str = field(default="", repr=False)
    pocket: Pocket | None = field(default=None, repr=False)


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
    try:
        words = tuple(shlex.split(answer))
    except ValueError:
        words = ()
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
    """Where the secret called `name` will lie, and how it gets there ("" where it lies there already). `folder` is the
    configuration's."""
    if not given.typed:
        return given.place, ""
    _ = talk.words._
    choices = [
        ("file", _("in a file that only you can read: {file}", file=str(folder / name))),
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
        return SecretPlace("file", (str(folder / name),)), how
    return SecretPlace("credential", (name,)), how
