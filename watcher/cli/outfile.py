"""How does something get into a file that the owner named?"""

from __future__ import annotations

from pathlib import Path

from watcher.errors import WatcherError, in_words, worded


def put(path: Path, data: bytes) -> None:
    """Write the file anew. Raises WatcherError where it cannot be."""
    try:
        path.write_bytes(data)
    except OSError as error:
        words = worded("{file} cannot be written: {why}", file=str(path), why=in_words(error))
        raise WatcherError(words, cure=worded("Name a file in a directory you can write.")) from None
