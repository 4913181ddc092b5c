"""Where does the password come from, and where will it lie?

A typed password stays in this process until the end, under a variable of its environment that only the trial reads.
"""

from __future__ import annotations

import importlib.util
import os
import re
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
TRIAL_OUT = SecretPlace("env", ("MAILBOX_SETUP_SMTP_PASSWORD",))
NOWHERE = SecretPlace("env", ("",))
"""No password at all: the consent takes its place."""


@dataclass(frozen=True, slots=True)
class Given:
    """A password: where it lies already, or what was typed (then `place` is the trial's). With OAuth `typed` is the
    client's secret, and `pocket` holds the tokens; None where the owner has still to agree."""

    place: SecretPlace
    typed: str = field(default="", repr=False)
    pocket: Pocket | None = field(default=None, repr=False)
    typed_out: str = field(default="", repr=False)
    """The password of another account that sends, where it was typed."""


def given_by_flags(wishes: Wishes) -> Given | None:
    """The place that a flag names."""
    if wishes.password_file:
        return Given(SecretPlace("file", (str(wishes.password_file.absolute()),)))
    if wishes.password_command:
        return Given(SecretPlace("command", words_of(wishes.password_command)))
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
    return Given(TRIAL, typed(talk))


_IN_FOURS = re.compile(r"[a-z]{4}(?:[ \u00a0][a-z]{4}){3}")
"""An app password of Google's, as its page shows it: the gaps are no part of it."""


def typed(talk: Talk) -> str:
    """A password as the person types or pastes it; what was copied along is taken away with their yes."""
    answer = talk.secret(talk.words._("Password"))
    if _IN_FOURS.fullmatch(answer.strip()):
        return re.sub(r"\s", "", answer)
    plain = answer.strip()
    if plain in ("", answer):
        return answer
    leave_out = talk.agrees(talk.words._("It begins or ends with a space. Shall I leave that out?"))
    return plain if leave_out else answer


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
    secrets = {TRIAL.words[0]: given.typed, TRIAL_OUT.words[0]: given.typed_out}
    os.environ.update({name: secret for name, secret in secrets.items() if secret})
    try:
        yield
    finally:
        for name in secrets:
            os.environ.pop(name, None)


def asked_how(talk: Talk, wishes: Wishes, given: Given, file: Path) -> str:
    """How what was typed is to be kept; "" where nothing was."""
    if not (given.typed or given.typed_out):
        return ""
    _ = talk.words._
    choices = [
        ("file", _("in a file that only you can read: {file}", file=str(file))),
        ("credential", _("as a systemd credential (a file of root's, for the system service)")),
        ("encrypted", _("as an encrypted systemd credential, bound to this machine")),
    ]
    if importlib.util.find_spec("keyring"):
        choices.append(("keyring", _("in the keyring of the desktop")))
    usual = "credential" if wishes.system else "file"
    return wishes.store or talk.choose(_("Where shall the password lie?"), choices, default=usual, flag="--store")


def place_of(name: str, how: str, folder: Path) -> SecretPlace:
    """Where the secret called `name` lies when it is kept that way. `folder` is the configuration's."""
    if how == "keyring":
        return SecretPlace("keyring", ("watcher",))
    return SecretPlace("file", (str(folder / name),)) if how == "file" else SecretPlace("credential", (name,))
