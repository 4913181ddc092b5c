"""What is left to do, and shall it run from now on?"""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

from watcher.cli.init.consent import consent_command
from watcher.cli.init.secret import Given
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.cli.init.write import target
from watcher.cli.service import Owner, commands, install_files
from watcher.core.reason import because
from watcher.core.setup import Draft
from watcher.errors import ConfigError, in_words, worded
from watcher.jobs.check import as_said

BOOTED = Path("/run/systemd/system")
"""There where systemd runs the machine (sd_booted(3))."""
_AT_MOST = 60.0


def end(talk: Talk, wishes: Wishes, draft: Draft, given: Given, path: Path, state: Path) -> None:
    """Install the service where the owner likes, and tell what is still to be done, as lines to copy. `state` is where
    tokens are kept."""
    _ = talk.words._
    agrees_later = draft.oauth is not None and draft.oauth.token is None and given.pocket is None
    runs = not agrees_later and _installed(talk, wishes, path)
    talk.heading(_("Done. What comes next") if not runs else _("Done. It watches"))
    lines = [_with_config("watcher check", wishes, path)] if not wishes.system else []
    if agrees_later:
        talk.tell(_("First agree, in your browser, that your mail is read:"))
        talk.copy(_with_config(consent_command(draft.name, state), wishes, path))
        talk.tell()
    if not runs:
        _credential_lines(talk, wishes, draft, path)
        lines += [_with_config(f"watcher service install {'--system' if wishes.system else '--own'}", wishes, path)]
        lines += commands(Owner(wishes.system), "daemon-reload", "enable --now watcher")
    else:
        lines += commands(Owner(wishes.system), "status watcher")
    for line in lines:
        talk.copy(line)
    if not wishes.system:
        talk.copy("loginctl enable-linger")
        talk.tell(_("The last one lets it run while you are signed out, too."))
    if runs:
        talk.tell(_("Your first digest comes at {time}.", time=f"{draft.time:%H:%M}"))


def _installed(talk: Talk, wishes: Wishes, path: Path) -> bool:
    """Whether the service was installed and started."""
    _ = talk.words._
    wanted = wishes.service
    if wanted is None:
        wanted = not talk.unattended and BOOTED.exists() and talk.agrees(_("Shall I install the service and start it?"))
    if not wanted:
        return False
    owner = Owner(wishes.system)
    try:
        for written in install_files(path, owner):
            talk.good(str(written))
    except ConfigError as error:
        talk.bad(*as_said(error))
        return False
    return all(_done(talk, line) for line in commands(owner, "daemon-reload", "enable --now watcher"))


def _done(talk: Talk, line: str) -> bool:
    """Run one of systemctl's lines; what it says is told where it fails."""
    try:
        run = subprocess.run(shlex.split(line), capture_output=True, text=True, timeout=_AT_MOST, check=False)
        code = run.returncode
        why = " ".join(run.stderr.split())[:200] or worded("exit code {code}", code=str(code))
    except OSError as error:
        why, code = in_words(error), 1
    except subprocess.TimeoutExpired:
        why, code = worded("it did not finish within {seconds} seconds", seconds=f"{_AT_MOST:.0f}"), 1
    if code:
        talk.bad(because("“{command}” failed: {why}", command=line, why=why), None)
    else:
        talk.good(line)
    return not code


def _credential_lines(talk: Talk, wishes: Wishes, draft: Draft, path: Path) -> None:
    oauth = draft.oauth
    secret = oauth.client_secret if oauth is not None else draft.imap.secret
    if secret is None or secret.place != "credential":
        return
    talk.tell(talk.words._("The service gets the password by these lines (“watcher service install” writes them):"))
    folder, name = path.parent / "credentials", secret.words[0]
    encrypted = (folder / f"{name}.cred").exists()
    talk.copy("[Service]")
    talk.copy(
        f"LoadCredentialEncrypted={name}:{folder / name}.cred"
        if encrypted
        else f"LoadCredential={name}:{folder / name}"
    )
    talk.tell()


def _with_config(line: str, wishes: Wishes, path: Path) -> str:
    """The command with the file, where it is not found by itself."""
    if target(None, system=wishes.system) == path:
        return line
    return line.replace("watcher ", f"watcher --config {shlex.quote(str(path))} ", 1)
