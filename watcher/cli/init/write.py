"""How does everything get to its place, whole or not at all?"""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

from watcher.cli.init.put_away import make_folder, sealed, write
from watcher.cli.init.secret import Given, final_place
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import load, settings_of
from watcher.core.setup import Draft, SecretPlace
from watcher.errors import ConfigError
from watcher.jobs.undo import Undo, undo
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
    kind = "client-secret" if draft.oauth is not None else "imap"
    place, how = final_place(talk, wishes, given, f"{draft.name}-{kind}", path.parent)
    final = _placed(draft, given, place)
    text = with_mailbox(path.read_text(encoding="utf-8"), final, talk.words) if wishes.add else ""
    text = text or config_text(final, talk.words)
    settings_of(text, path)
    store = sealed(place, how, given.typed, _user(final), path.parent) if how else None
    new = path.with_name(f".{path.name}.new")
    try:
        with undo() as steps:
            make_folder(steps, path.parent, 0o755 if wishes.system else 0o700)
            write(steps, new, text.encode(), 0o644 if wishes.system else 0o600)
            load(new)
            steps.hangs_on(new)
            _keep_tokens(steps, final, given, state)
            _keep_before(steps, path)
            if store:
                store(steps)
            new.replace(path)
            steps.keep()
    except OSError as error:
        raise ConfigError(
            f"{error.filename or path} cannot be written: {(error.strerror or '').lower()}",
            cure="Name another file with --config, or run this as root for the system's own.",
        ) from None
    return final


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
    """The tokens of the consent, where the service looks for them."""
    grant = given.pocket.read() if given.pocket else None
    if grant is None:
        return
    from watcher.signin.oauth import Vault

    vault = Vault(state, draft.name)
    steps.removes(vault.path)
    with vault.alone():
        vault.write(grant)


def _placed(draft: Draft, given: Given, place: SecretPlace) -> Draft:
    """The draft with the secret's final place instead of the trial's."""
    if draft.oauth is not None and given.typed:  # the client's
        return replace(draft, oauth=replace(draft.oauth, client_secret=place))
    smtp = draft.smtp
    if smtp is not None and smtp.secret == given.place:
        smtp = replace(smtp, secret=place)
    return replace(draft, imap=replace(draft.imap, secret=place), smtp=smtp)
