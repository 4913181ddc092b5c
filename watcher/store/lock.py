"""Who may do it alone, across processes?"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from watcher.errors import StoreError, cure_of, in_words, worded


@contextmanager
def alone(database: Path, what: str) -> Iterator[bool]:
    """Hold the right to do `what` beside a state file: False when another process or thread holds it now. A crash lets
    go of it at once. Raises StoreError when the lock file cannot be made, or where the file system has no locks."""
    path = Path(f"{database}-{what}")
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise _unusable(path, error) from error
    try:
        yield _taken(descriptor, path)
    finally:
        os.close(descriptor)


def _taken(descriptor: int, path: Path) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        raise _unusable(path, error) from error
    return True


def _unusable(path: Path, error: OSError) -> StoreError:
    return StoreError(
        worded("{file} cannot be used: {why}", file=str(path), why=in_words(error)),
        cure=cure_of(error, worded("Check the directory and its owner.")),
    )
