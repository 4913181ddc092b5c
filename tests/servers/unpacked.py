"""Where do servers lie that cannot be installed beside Dovecot?

Debian's packages of Cyrus and Courier exclude it, so `.ci/servers` only unpacks them, into `unpacked/NAME` beside this
file, together with the libraries they need.
"""

from __future__ import annotations

import os
import pwd
from pathlib import Path

from tests.servers.account import needs

_ROOT = Path(__file__).parent / "unpacked"


def unpacked(name: str, program: str) -> Path:
    """The folder that holds what would lie in "/"; `program` is what has to be there (a skip where it is not)."""
    root = _ROOT / name
    needs((root / program).exists(), f"{name} is missing: .ci/servers unpacks it (on Debian)")
    return root


def part(root: Path, path: str) -> Path:
    """A program or folder that was unpacked, or that the machine has already."""
    return root / path if (root / path).exists() else Path("/") / path


def libraries(root: Path) -> str:
    """LD_LIBRARY_PATH for programs below that folder."""
    folders = [*root.glob("usr/lib/*-linux-gnu"), *root.glob("lib/*-linux-gnu"), root / "usr/lib"]
    of_courier = [
        found for place in ("usr/lib", "usr/lib/*-linux-gnu") for found in root.glob(f"{place}/courier-authlib")
    ]
    return os.pathsep.join(map(str, [*folders, *of_courier]))


def nobody() -> pwd.struct_passwd:
    """Who the servers run as: nobody, where we are root, else ourselves."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
