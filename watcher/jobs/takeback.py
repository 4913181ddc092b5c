"""What is taken back when we do not come to an end?

Each step is announced before it is taken. A small process beside this one holds the list, and goes through it backwards
when the block ends without `keep()`, or when this process is gone: by Ctrl-C, by a signal, even by SIGKILL.
It is this very file, run by itself: it imports nothing of ours.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path


class Undo:
    """The steps that were announced."""

    def __init__(self, guard: subprocess.Popen[bytes]) -> None:
        self._guard = guard

    def removes(self, path: Path) -> None:
        """A file or folder will appear; it has to go again, with the folders above it that are missing now."""
        missing = [above for above in (path, *path.parents) if not above.exists()]
        self._announce("remove", str(missing[-1] if missing else path))

    def restores(self, path: Path, copy: Path) -> None:
        """A file will be replaced, and this is a copy of it, which goes in the end."""
        self._announce("restore", str(path), str(copy))

    def hangs_on(self, path: Path) -> None:
        """When this file has been moved to its place, all is done, and nothing is taken back any more."""
        self._announce("pending", str(path))

    def keep(self) -> None:
        """All is well: nothing is taken back."""
        self._announce("keep")

    def _announce(self, *step: str) -> None:
        assert self._guard.stdin is not None
        self._guard.stdin.write(json.dumps(step).encode() + b"\n")
        self._guard.stdin.flush()


@contextmanager
def undo() -> Iterator[Undo]:
    """For as long as the block lasts; at its end, what was not kept is taken back, and that is waited for."""
    command = [sys.executable, "-I", "-S", __file__]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as guard:  # a session of its own: the terminal's Ctrl-C is not meant for it
        yield Undo(guard)


def take_back(steps: Sequence[Sequence[str]]) -> None:
    """Go backwards through the steps; where all was done, only the copies go."""
    done = any(kind == "keep" or (kind == "pending" and not Path(paths[0]).exists()) for kind, *paths in steps)
    for kind, *paths in reversed(steps):
        with suppress(OSError):
            if kind == "restore":
                Path(paths[1]).unlink() if done else Path(paths[1]).replace(paths[0])
            elif kind == "remove" and not done:
                _remove(Path(paths[0]))


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink()


if __name__ == "__main__":
    take_back([json.loads(line) for line in sys.stdin if line.endswith("\n")])
