"""How does something get into a file that the owner named?"""

from __future__ import annotations

from pathlib import Path

from watcher.errors import WatcherError, cure_of, in_words, worded


def put(path: Path, data: bytes) -> None:
    """Write the file anew, and leave no half of one. Raises WatcherError where it cannot be."""
    is_open = False
    try:
        with path.open("wb") as file:
            is_open = True
            file.write(data)
    except OSError as error:
        if is_open and path.is_file():
            path.unlink(missing_ok=True)
        words = worded("{file} cannot be written: {why}", file=str(path), why=in_words(error))
        cure = cure_of(error, worded("Name a file in a directory you can write."))
        raise WatcherError(words, cure=cure) from None
