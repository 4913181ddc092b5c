"""What is said, one part after the other?

provider -> sign-in -> folders and addresses -> morning -> first digest -> way out -> written -> running
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from watcher.cli.init.consent import another_way, consented, unseen, without_password
from watcher.cli.init.end import end
from watcher.cli.init.entry import sign_in
from watcher.cli.init.mailbox import settle_aliases, settle_folders
from watcher.cli.init.morning import as_before, settle_morning
from watcher.cli.init.preview import tune
from watcher.cli.init.secret import Given
from watcher.cli.init.servers import find_servers
from watcher.cli.init.talk import Talk
from watcher.cli.init.way_out import settle_delivery
from watcher.cli.init.wishes import Wishes
from watcher.cli.init.write import put_down
from watcher.config import Settings, load, state_directory
from watcher.core.providers import Provider
from watcher.core.setup import Draft, Way
from watcher.errors import ConfigError, worded
from watcher.render import N_


def converse(talk: Talk, wishes: Wishes, path: Path, state: Path | None, now: datetime) -> None:
    """The whole talk. `path` is the configuration to be, `state` where the state was said to lie."""
    _ = talk.words._
    talk.heading(_("Mailbox Watcher: setting up"))
    talk.tell(_("It reads your mail, changes nothing in it, and sends you one digest. Enter takes what stands in []."))
    wishes = _may_write(talk, wishes, path)
    before = load(path) if wishes.add else None
    talk.heading(_("Your mailbox"))
    address = _asked_address(talk, wishes, before)
    found = find_servers(talk, wishes, address)
    _say_first(talk, found.provider)
    oauth, secret = without_password(talk, wishes, found.provider)
    way = Way(found.imap, wishes.user or found.imap.user.of(address), None, wishes.trust or "")
    name = wishes.name or _name_of(address, before)
    draft, given = Draft(name, (address,), way, language=talk.words.lang, oauth=oauth), None
    while draft.oauth is not None and draft.oauth.token is None and given is None:
        given = consented(talk, wishes, draft, found, secret, now=now)
        if given is None:
            oauth, secret = another_way(talk, wishes, found.provider)
            draft = replace(draft, oauth=oauth)
        elif given.pocket is None:
            draft = _morning(talk, wishes, unseen(draft, found), before)
            _finish(talk, wishes, draft, given, path, state)
            return
    draft, found, given, seen = sign_in(talk, wishes, draft, found, given, now=now)
    talk.heading(_("Your folders and addresses"))
    draft = settle_folders(talk, wishes, draft, seen)
    talk.tell(
        talk.words._n("One mail sent in the last 30 days", "{n} mails sent in the last 30 days", seen.sent_lately)
    )
    draft = settle_aliases(talk, wishes, draft, seen, _taken(before))
    draft = _morning(talk, wishes, draft, before)
    if wishes.preview:
        talk.heading(_("What your digest would say today"))
        draft = tune(talk, wishes, draft, given, now=now)
    talk.heading(_("How the digest reaches you"))
    draft, given = settle_delivery(talk, wishes, draft, found, given, now=now)
    _finish(talk, wishes, draft, given, path, state)


def _morning(talk: Talk, wishes: Wishes, draft: Draft, before: Settings | None) -> Draft:
    if before is not None:
        return as_before(draft, before)
    talk.heading(talk.words._("Your morning"))
    return settle_morning(talk, wishes, draft)


def _finish(talk: Talk, wishes: Wishes, draft: Draft, given: Given, path: Path, state: Path | None) -> None:
    talk.heading(talk.words._("Writing it down"))
    kept = Path("/var/lib/watcher") if wishes.system and state is None else state_directory(state)
    draft = put_down(talk, wishes, draft, given, path, kept)
    talk.good(str(path))
    talk.written = path
    end(talk, wishes, draft, given, path, kept)


def _may_write(talk: Talk, wishes: Wishes, path: Path) -> Wishes:
    """What is to become of a configuration that is there. Raises ConfigError where nothing can be written."""
    place = next(folder for folder in path.parents if folder.exists())
    if not place.is_dir() or not os.access(place, os.W_OK | os.X_OK):
        raise ConfigError(
            worded("nothing may be written into {folder}", folder=str(place)),
            cure=worded("Name another file: watcher --config FILE init; or run this as root for the system's own."),
        )
    if not path.exists():
        return replace(wishes, add=False)
    if wishes.force or wishes.add:
        return wishes
    _ = talk.words._
    if talk.unattended:
        raise click.UsageError(
            _("{file} is there already; --add adds to it, --force replaces it (and keeps it as .bak)", file=str(path))
        )
    what = talk.choose(
        _("{file} is there already. What shall become of it?", file=str(path)),
        [
            ("add", _("this mailbox is added to it")),
            ("replace", _("it is replaced (and stays beside the new one as .bak)")),
            ("stop", _("it stays as it is; stop")),
        ],
        default="stop",
        flag="--add",
    )
    if what == "stop":
        talk.stop()
    return replace(wishes, add=what == "add")


def _say_first(talk: Talk, provider: Provider | None) -> None:
    """What has to be done at the provider before a password works there."""
    if provider is None or not provider.before:
        return
    talk.tell(talk.words._("Before you go on:"))
    for reason in provider.before:
        talk.tell(talk.words.say(reason), sign="·")
    if provider.link:
        talk.copy(f"  {provider.link}")


_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]]{1,64}@(?:[^\W_][\w-]{0,62}\.)+[^\W_][\w-]{1,62}")


def _asked_address(talk: Talk, wishes: Wishes, before: Settings | None) -> str:

    def check(answer: str) -> str:
        address = _address(answer)
        if address.lower() in _taken(before):
            raise ValueError(N_("That address is watched already."))
        return address

    return talk.given(wishes.email, flag="--email", check=check) if wishes.email else talk.ask(
        talk.words._("Your e-mail address"), flag="--email", check=check
    )  # fmt: skip


def _taken(before: Settings | None) -> set[str]:
    """The addresses of the mailboxes that are there."""
    return {one.lower() for mailbox in before.mailbox for one in mailbox.addresses} if before else set()


def _address(answer: str) -> str:
    text = answer.strip().removeprefix("mailto:")
    if found := re.fullmatch(r"[^<>]*<([^<>]+)>", text):  # as a mail program copies it
        text = found[1].strip()
    if not _ADDRESS.fullmatch(text) or not text.isprintable():
        raise ValueError(N_("That is no e-mail address; one looks like anna@example.com."))
    local, _, domain = text.rpartition("@")
    return f"{local}@{domain.lower()}"


def _name_of(address: str, before: Settings | None) -> str:
    """A short name: the domain without its end; with a number where another mailbox has it."""
    plain = re.sub(r"[^\w-]", "", address.rpartition("@")[2].split(".")[-2])[:32] or "mail"
    taken = {mailbox.name.casefold() for mailbox in before.mailbox} if before else set()
    names = [plain, *(f"{plain}-{number}" for number in range(2, len(taken) + 3))]
    return next(name for name in names if name.casefold() not in taken)
