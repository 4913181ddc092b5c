"""How does everything get to its place, whole or not at all?"""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from watcher.cli.init.put_away import make_folder, sealed, set_aside, write
from watcher.cli.init.secret import TRIAL, TRIAL_OUT, Given, asked_how, place_of
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import load, settings_of
from watcher.core.setup import Draft, SecretPlace
from watcher.errors import ConfigError, cure_of, in_words, worded
from watcher.jobs.check import as_said
from watcher.jobs.takeback import Undo, undo
from watcher.render import config_text, with_mailbox


def target(given: Path | None, *, system: bool) -> Path:
    """Where the configuration goes: as named, else the machine's or the person's own place."""
    if given is not None:
        return given.absolute()
    if named := os.environ.get("WATCHER_CONFIG"):
        return Path(named)
    if system:
        return Path("/etc/watcher/watcher.toml")
    base = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return (base if base.is_absolute() else Path.home() / ".config") / "watcher" / "watcher.toml"


def put_down(talk: Talk, wishes: Wishes, draft: Draft, given: Given, path: Path, state: Path) -> Draft:
    """Put secret and tokens away and write the configuration; the draft as it was written.

    The file appears at once and whole, as the last of all; the one before stays beside it as .bak. If we do not come to
    an end, everything is as it was. `state` is where tokens are kept. Raises ConfigError.
    """
    final, stores = _decided(talk, wishes, draft, given, path)
    text = with_mailbox(path.read_text(encoding="utf-8"), final, talk.words) if wishes.add else ""
    text = text or config_text(final, talk.words)
    settings_of(text, path)
    new = path.with_name(f".{path.name}.new")
    try:
        with undo() as steps:
            make_folder(steps, path.parent, 0o755 if wishes.system else 0o700)
            write(steps, new, text.encode(), 0o644 if wishes.system else 0o600)
            load(new)
            steps.hangs_on(new)
            _keep_tokens(steps, final, given, state)
            _keep_before(steps, path)
            for store in stores:
                store(steps)
            new.replace(path)
            steps.keep()
    except OSError as error:
        raise ConfigError(
            worded("{file} cannot be written: {why}", file=str(error.filename or path), why=in_words(error)),
            cure=cure_of(
                error,
                worded("Name another file: watcher --config FILE init; or run this as root for the system's own."),
            ),
        ) from None
    return final


def _decided(
    talk: Talk, wishes: Wishes, draft: Draft, given: Given, path: Path
) -> tuple[Draft, list[Callable[[Undo], None]]]:
    """The draft with the secrets' places, and what puts them there. A place that does not take them is asked for again,
    where somebody can be asked."""
    name = _plain(draft.name)
    mine, out = f"{name}-{'client-secret' if draft.oauth is not None else 'imap'}", f"{name}-smtp"
    while True:
        how = asked_how(talk, wishes, given, path.parent / mine)
        places = place_of(mine, how, path.parent), place_of(out, how, path.parent)
        final = _placed(draft, *places)
        sender = (final.smtp.user if final.smtp else None) or ""
        secrets = zip(places, (given.typed, given.typed_out), (_user(final), sender), strict=True)
        try:
            return final, [sealed(place, how, typed, user, path.parent) for place, typed, user in secrets if typed]
        except ConfigError as error:
            if talk.unattended or wishes.store:
                raise
            talk.bad(*as_said(error))


def _plain(name: str) -> str:
    """The name as systemd takes it for a credential: plain letters, digits and hyphens."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", letters).strip("-") or "mail"


def _user(draft: Draft) -> str:
    return draft.oauth.client_id if draft.oauth is not None else draft.imap.user or ""


def _keep_before(steps: Undo, path: Path) -> None:
    """The configuration that is there, as .bak beside it; it stays in force until the new one is in its place."""
    if path.exists():
        kept = path.with_name(f"{path.name}.bak")
        if not kept.exists():
            steps.removes(kept)
        shutil.copy2(path, kept)


def _keep_tokens(steps: Undo, draft: Draft, given: Given, state: Path) -> None:
    """The tokens of the consent, where the service looks for them; those of before come back if we do not come to an
    end."""
    grant = given.pocket.read() if given.pocket else None
    if grant is None:
        return
    from watcher.signin.oauth import Vault

    vault = Vault(state, draft.name)
    set_aside(steps, vault.path)
    with vault.alone():
        vault.write(grant)


def _placed(draft: Draft, place: SecretPlace, place_out: SecretPlace) -> Draft:
    """The draft with the secrets' final places instead of the trial's."""
    final = {TRIAL: place, TRIAL_OUT: place_out}

    def moved(secret: SecretPlace | None) -> SecretPlace | None:
        return final.get(secret, secret) if secret else None

    smtp, oauth = draft.smtp, draft.oauth
    return replace(
        draft,
        imap=replace(draft.imap, secret=moved(draft.imap.secret)),
        smtp=replace(smtp, secret=moved(smtp.secret)) if smtp else None,
        oauth=replace(oauth, client_secret=moved(oauth.client_secret)) if oauth else None,
    )
