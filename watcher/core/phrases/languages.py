"""Which languages do we read?"""

from __future__ import annotations

import zlib
from dataclasses import fields

from watcher.core.phrases.english import ENGLISH
from watcher.core.phrases.german import GERMAN
from watcher.core.phrases.types import Language

LANGUAGES = (GERMAN, ENGLISH)


def _text(language: Language) -> str:
    """All of a language in one text, always in the same order."""
    values = (getattr(language, field.name) for field in fields(language))
    return repr([sorted(value) if isinstance(value, frozenset) else value for value in values])


VERSION = f"{zlib.crc32(''.join(map(_text, LANGUAGES)).encode()):08x}"
"""Changes whenever a list changes."""
