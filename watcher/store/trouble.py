"""What ails the state file, in words?"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from watcher.errors import MAKE_ROOM, StoreError, StoreUnusable, cure_of, in_words, worded


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn whatever SQLite or the file system raises into a StoreError that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        words = worded("{file} cannot be used: {why}", file=str(path), why=_why(error))
        raise _family(error)(words, cure=_cure(error, path)) from error
    except OSError as error:
        words = worded("{file} cannot be used: {why}", file=str(path), why=in_words(error))
        raise StoreError(words, cure=cure_of(error, worded("Check the directory and its owner."))) from error


_WHYS = (
    worded("attempt to write a readonly database"),
    worded("database disk image is malformed"),
    worded("database is locked"),
    worded("database or disk is full"),
    worded("disk I/O error"),
    worded("file is not a database"),
    worded("unable to open database file"),
)
"""What SQLite says of what befalls files; all else stays in its own words."""

_DAMAGED = worded(
    "Restore a backup, or move the file away: a new one is filled from the mailbox, without what you decided."
)
_CURES = (
    ("disk is full", MAKE_ROOM),
    ("disk i/o error", worded("Check the disk and the room on it.")),
    ("not a database", _DAMAGED),
    ("malformed", _DAMAGED),
    ("readonly", worded("Let the user who runs watcher own the file and its directory.")),
    ("unable to open", worded("Let the user who runs watcher own the file and its directory.")),
    ("locked", worded("Another watcher has been writing for long; try again when it is done.")),
)


def _family(error: sqlite3.Error) -> type[StoreError]:
    """Whether trying again may help."""
    damaged = any(sign in str(error).lower() for sign in ("not a database", "malformed"))
    return StoreUnusable if damaged else StoreError


def _cure(error: sqlite3.Error, path: Path) -> str:
    text = str(error).lower()
    if any(sign in text for sign in ("i/o error", "readonly", "unable to open")) and _no_room(path):
        return MAKE_ROOM  # SQLite does not tell what keeps it from making its side files
    return next((cure for sign, cure in _CURES if sign in text), worded("Restore a backup, or report this as a bug."))


def _why(error: sqlite3.Error) -> str:
    text = str(error)
    return next((why for why in _WHYS if why == text), text)


def _no_room(path: Path) -> bool:
    """Whether nothing more can be laid beside the file: there is no block left, or no inode."""
    try:
        left = os.statvfs(path.parent)
    except OSError:
        return False
    return not left.f_bavail or bool(left.f_files and not left.f_favail)
