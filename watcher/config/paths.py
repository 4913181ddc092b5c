"""Where does the file lie, and where is the state kept?"""

from __future__ import annotations

import os
import pwd
from collections.abc import Iterator, Mapping
from pathlib import Path

from watcher.errors import ConfigError, worded

_NAME = "watcher.toml"


def find_config(given: Path | None = None, *, environ: Mapping[str, str] | None = None) -> Path:
    """The file to load: `given` (--config), else $WATCHER_CONFIG, else the first that exists of systemd's
    $CONFIGURATION_DIRECTORY, $XDG_CONFIG_HOME/watcher and /etc/watcher.

    Raises ConfigError when there is none; a file that was named is returned whether it exists or not.
    """
    environ = os.environ if environ is None else environ
    if given is not None:
        return given
    if named := environ.get("WATCHER_CONFIG"):
        return Path(named)
    places = tuple(_config_places(environ))
    if found := next((place for place in places if place.is_file()), None):
        return found
    raise ConfigError(
        worded("There is no configuration; looked for {files}", files=", ".join(map(str, places))),
        cure=worded("Run: watcher init. It asks for your address and makes one; or name your file with --config."),
    )


def _config_places(environ: Mapping[str, str]) -> Iterator[Path]:
    for directory in _directories(environ, "CONFIGURATION_DIRECTORY"):
        yield directory / _NAME
    if base := _xdg(environ, "XDG_CONFIG_HOME", ".config"):
        yield base / "watcher" / _NAME
    yield Path("/etc/watcher") / _NAME


def state_directory(
    given: Path | None = None, configured: Path | None = None, *, environ: Mapping[str, str] | None = None
) -> Path:
    """Where the state is kept: `given` (--state), else `configured` ([paths] state), else systemd's $STATE_DIRECTORY,
    else $XDG_STATE_HOME/watcher. It may not exist yet.

    Raises ConfigError when nobody says where (a service without HOME and without StateDirectory=).
    """
    environ = os.environ if environ is None else environ
    if chosen := given or configured:
        return chosen
    if directories := _directories(environ, "STATE_DIRECTORY"):
        return directories[0]
    if base := _xdg(environ, "XDG_STATE_HOME", ".local/state"):
        return base / "watcher"
    raise ConfigError(
        worded("Nobody says where the state may be kept: there is no home directory"),
        cure=worded('Give --state DIR, or state = "/var/lib/watcher" in [paths].'),
    )


def _directories(environ: Mapping[str, str], name: str) -> list[Path]:
    """systemd joins several directories with colons (systemd.exec(5), StateDirectory=)."""
    return [Path(part) for part in environ.get(name, "").split(":") if part]


def _xdg(environ: Mapping[str, str], name: str, below_home: str) -> Path | None:
    """The XDG base directory; a relative one is ignored, as the specification demands."""
    given = Path(environ.get(name, ""))
    if given.is_absolute():
        return given
    home = _home(environ)
    return home / below_home if home else None


def _home(environ: Mapping[str, str]) -> Path | None:
    """The home directory, which a service has not (a dynamic user's is "/")."""
    home = environ.get("HOME", "")
    if not home:
        try:
            home = pwd.getpwuid(os.getuid()).pw_dir
        except KeyError:
            return None
    return Path(home) if home.startswith("/") and home.strip("/") else None
