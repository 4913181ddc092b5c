"""How does it run for good?

Writes the unit, and a drop-in with what this machine needs beside it, and says which commands switch it on. Nothing is
started: that stays with the owner.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import click

from watcher.cli.ask import Ask
from watcher.cli.main import Options
from watcher.config import Settings, load
from watcher.core.reason import because
from watcher.errors import ConfigError, in_words, worded

UNIT = "watcher.service"
DROP_IN = "made-by-watcher.conf"
_USUAL = {True: "/usr/local/bin/watcher", False: "%h/.local/bin/watcher"}
"""Where the units look for the program, for the system and for one's own."""


@click.group()
def service() -> None:
    """Install the service of systemd, or take it away."""


_system = click.option("--system/--own", default=None, help="The machine's, or your own. Left out: as you are.")
_root = click.option("--root", type=click.Path(path_type=Path, file_okay=False), hidden=True, default=Path("/"))


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose service it is: the machine's (`system`) or one's own. `root` is where the machine's files lie."""

    system: bool
    root: Path = Path("/")

    @property
    def folder(self) -> Path:
        """Where the unit belongs."""
        if self.system:
            return self.root / "etc" / "systemd" / "system"
        base = Path(os.environ.get("XDG_CONFIG_HOME", ""))
        return (base if base.is_absolute() else Path.home() / ".config") / "systemd" / "user"


def commands(owner: Owner, *verbs: str) -> list[str]:
    """systemctl's lines for these verbs."""
    return [f"systemctl {'' if owner.system else '--user '}{verb}" for verb in verbs]


def install_files(config: Path, owner: Owner) -> list[Path]:
    """Write the unit and its drop-in for that configuration; the files that were written. Raises ConfigError."""
    written = {owner.folder / UNIT: _unit(owner.system)}
    if extra := _drop_in(config.absolute(), load(config), owner.system):
        written[owner.folder / f"{UNIT}.d" / DROP_IN] = extra
    try:
        for path, text in written.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            worded("{file} cannot be written: {why}", file=str(error.filename), why=in_words(error)),
            cure=worded("For the machine's service run this as root; for your own give --own."),
        ) from None
    return list(written)


@service.command(short_help="Write the unit and its drop-in.")
@_system
@_root
@click.pass_obj
def install(options: Options, system: bool | None, root: Path) -> None:
    """Write the unit and its drop-in; then say which commands switch it on."""
    ask, owner = Ask(options), Owner(os.geteuid() == 0 if system is None else system, root)
    for path in install_files(ask.config_path, owner):
        click.echo(ask.words.say(because("{file} was written", file=str(path))))
    _next(ask, commands(owner, "daemon-reload", "enable --now watcher", "status watcher"))
    if not owner.system:
        click.echo("  loginctl enable-linger")


@service.command(short_help="Take away what was installed.")
@_system
@_root
@click.pass_obj
def uninstall(options: Options, system: bool | None, root: Path) -> None:
    """Take away what `install` wrote; configuration and state stay."""
    ask, owner = Ask(options), Owner(os.geteuid() == 0 if system is None else system, root)
    enabled = sorted(owner.folder.glob(f"*.wants/{UNIT}"))  # what "systemctl enable" made; disable would miss the unit
    for path in (*enabled, owner.folder / f"{UNIT}.d" / DROP_IN, owner.folder / UNIT):
        if path.exists() or path.is_symlink():
            path.unlink()
            click.echo(ask.words.say(because("{file} was removed", file=str(path))))
    with suppress(OSError):  # another's drop-in lies there, or nothing was installed
        (owner.folder / f"{UNIT}.d").rmdir()
    _next(ask, commands(owner, "stop watcher", "daemon-reload"))


def _next(ask: Ask, lines: list[str]) -> None:
    left = because("What is left to do:")
    click.echo(ask.words.say(left))
    for line in lines:
        click.echo(f"  {line}")


def _unit(for_all: bool) -> str:
    """The unit as it was installed with the program, or as it lies in the repository."""
    name = UNIT if for_all else f"user/{UNIT}"
    for home in (Path(sys.prefix) / "share" / "mailbox-watcher", Path(__file__).parents[2]):
        if (home / "systemd" / name).is_file():
            return (home / "systemd" / name).read_text(encoding="utf-8")
    raise ConfigError(
        worded("the unit files were not installed with the program"), cure=worded("Install it again, by pip or uv.")
    )


def _drop_in(plain: Path, settings: Settings, for_all: bool) -> str:
    """What is different here: where the program and the configuration lie, and the credentials it needs."""
    lines = []
    program = shutil.which("watcher") or str(Path(sys.executable).parent / "watcher")
    usual = _USUAL[for_all].replace("%h", str(Path.home()))
    own = "/etc/watcher/watcher.toml" if for_all else str(Path.home() / ".config" / "watcher" / "watcher.toml")
    if program != usual:
        lines += ["ExecStart=", f"ExecStart={_escaped(program)} run"]
    if str(plain) != own:
        lines.append(f'Environment="WATCHER_CONFIG={_escaped(str(plain))}"')
    lines += [_credential(name, plain.parent / "credentials") for name in _credentials(settings)]
    return "\n".join(["[Service]", *lines]) + "\n" if lines else ""


def _credential(name: str, folder: Path) -> str:
    """One that systemd-creds(1) encrypted lies there as NAME.cred."""
    encrypted = folder / f"{name}.cred"
    if encrypted.exists():
        return f"LoadCredentialEncrypted={name}:{_escaped(str(encrypted))}"
    return f"LoadCredential={name}:{_escaped(str(folder / name))}"


def _credentials(settings: Settings) -> list[str]:
    secrets = [
        server.password for mailbox in settings.mailbox for server in (mailbox.imap, mailbox.smtp) if server is not None
    ]
    secrets += [mailbox.oauth.client_secret for mailbox in settings.mailbox if mailbox.oauth is not None]
    return list(dict.fromkeys(secret.credential for secret in secrets if secret and secret.credential))


def _escaped(text: str) -> str:
    """A percent sign begins a specifier (systemd.unit(5))."""
    return text.replace("%", "%%")
