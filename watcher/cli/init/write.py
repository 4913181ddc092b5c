"""How does everything get to its place, whole or not at all?"""

from __future__ import annotations

import os
import shlex
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from watcher.cli.init.consent import consent_command
from watcher.cli.init.secret import Given, final_place, put_away
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import load
from watcher.core.setup import Draft, SecretPlace
from watcher.errors import ConfigError
from watcher.render import config_text


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


def write(talk: Talk, wishes: Wishes, draft: Draft, given: Given, path: Path) -> Draft:
    """Put the password away and write the configuration; the draft as it was written.

    The file appears at once and whole, the one before stays beside it as .bak; if anything fails, nothing new is left.
    Raises ConfigError.
    """
    place, how = final_place(talk, wishes, given, draft.name, path.parent)
    final = _placed(draft, given, place)
    made: list[Path] = []
    whole = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o755 if wishes.system else 0o700)
        if how:
            made = put_away(given, place, how, final.imap.user or "", path.parent)
        whole.write_text(config_text(final, talk.words), encoding="utf-8")
        whole.chmod(0o644 if wishes.system else 0o600)
        load(whole)
        if path.exists():
            path.replace(path.with_name(f"{path.name}.bak"))
        whole.replace(path)
    except BaseException as error:
        for left in (whole, *made):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise ConfigError(
                f"{error.filename or path} cannot be written: {(error.strerror or '').lower()}",
                cure="Name another file with --config, or run this as root for the system's own.",
            ) from None
        raise
    return final


def _placed(draft: Draft, given: Given, place: SecretPlace) -> Draft:
    """The draft with the password's final place instead of the trial's."""
    smtp = draft.smtp
    if smtp is not None and smtp.secret == given.place:
        smtp = replace(smtp, secret=place)
    return replace(draft, imap=replace(draft.imap, secret=place), smtp=smtp)


def next_steps(talk: Talk, wishes: Wishes, draft: Draft, path: Path) -> None:
    """What is left to do, as lines to copy."""
    _ = talk.words._
    talk.heading(_("Done. What comes next"))
    secret = draft.imap.secret
    if draft.oauth is not None and draft.oauth.token is None:
        talk.tell(_("First agree, in your browser, that your mail is read:"))
        talk.tell(consent_command(draft.name))
        talk.tell()
    owner = "--system" if wishes.system else "--own"
    lines = [*(["watcher check"] if not wishes.system else []), f"watcher service install {owner}"]
    if secret is not None and secret.place == "credential":
        talk.tell(_("The service gets the password by these lines (“watcher service install” writes them):"))
        folder, name = path.parent / "credentials", secret.words[0]
        key = "LoadCredentialEncrypted" if wishes.store == "encrypted" else "LoadCredential"
        talk.tell("[Service]")
        talk.tell(f"{key}={name}:{folder / (f'{name}.cred' if wishes.store == 'encrypted' else name)}")
        talk.tell()
    usual = target(None, system=wishes.system) == path
    option = "" if usual else f" --config {shlex.quote(str(path))}"
    for line in lines:
        talk.tell(line.replace("watcher ", f"watcher{option} ", 1))
    user = "" if wishes.system else "--user "
    talk.tell(f"systemctl {user}daemon-reload")
    talk.tell(f"systemctl {user}enable --now watcher")
    if not wishes.system:
        talk.tell(_("loginctl enable-linger     (so that it also runs while you are signed out)"))
