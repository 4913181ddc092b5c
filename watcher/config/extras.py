"""How does a part get here that was not installed with the program?"""

from __future__ import annotations

import importlib.util
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

_KNOWN_BY = {"demo": "pymap", "keyring": "keyring", "oauth": "authlib"}
"""Extra -> a library that comes with it."""


def is_installed(extra: str) -> bool:
    """Whether the libraries of that extra are here."""
    return importlib.util.find_spec(_KNOWN_BY[extra]) is not None


def install_command(extra: str, prefix: Path | None = None, has: Callable[[str], bool] = is_installed) -> str:
    """What installs the extra into the environment at `prefix` (this one), the way that one was installed; the extras
    that are there stay."""
    prefix = prefix or Path(sys.prefix)
    extras = ",".join(sorted({extra, *(one for one in _KNOWN_BY if has(one))}))
    named = f'"mailbox-watcher[{extras}]"'
    if (prefix / "uv-receipt.toml").exists():
        return f"uv tool install --force {named}"
    if prefix.parent.name == "venvs" and (prefix / "pipx_metadata.json").exists():
        return f"pipx install --force {named}"
    return f"{shlex.quote(str(prefix / 'bin' / 'python'))} -m pip install {named}"
