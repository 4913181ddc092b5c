"""Puts pip into the environment that runs this file, where Python came without it.

Debian keeps ensurepip in a package of its own (python3-venv); `make setup` does without that package.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

INDEX = "https://pypi.org/simple/pip/"
_WHEEL = re.compile(r"pip-(\d+)\.(\d+)(?:\.(\d+))?-py3-none-any\.whl")
_SECONDS = 60


def main() -> None:
    """Fetch the newest wheel that this Python can use, check its digest, and let it install itself. Exits with words
    where that cannot be done."""
    try:
        address, digest = _newest()
        with urllib.request.urlopen(address, timeout=_SECONDS) as reply:
            wheel = reply.read()
    except (OSError, ValueError, KeyError) as error:
        sys.exit(f"pip cannot be had from {INDEX} ({error}); on Debian: apt-get install python3-venv")
    if hashlib.sha256(wheel).hexdigest() != digest:
        sys.exit(f"{address} is not what the index says; nothing was installed")
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / address.rpartition("/")[2]
        path.write_bytes(wheel)
        subprocess.run([sys.executable, f"{path}/pip", "install", "--quiet", "--no-index", path], check=True)


def _newest() -> tuple[str, str]:
    """Address and SHA-256 of the newest wheel for this Python, by the index in its JSON form (PEP 691)."""
    asked = urllib.request.Request(INDEX, headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(asked, timeout=_SECONDS) as reply:
        files = json.load(reply)["files"]
    fitting = [
        (tuple(int(part or 0) for part in found.groups()), one["url"], one["hashes"]["sha256"])
        for one in files
        if (found := _WHEEL.fullmatch(one["filename"])) and not one.get("yanked") and _fits(one["requires-python"])
    ]
    _, address, digest = max(fitting)
    return address, digest


def _fits(wanted: str | None) -> bool:
    """Whether this Python is new enough: wheels of pip only ever ask for ">=3.N"."""
    least = re.fullmatch(r">=3\.(\d+)", wanted or "")
    return least is not None and sys.version_info >= (3, int(least[1]))


if __name__ == "__main__":
    main()
