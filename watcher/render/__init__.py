"""How does it look?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from watcher.core.digest import Digest
from watcher.core.reason import Reason
from watcher.render.sheet import Sheet, sheet_of
from watcher.render.text import text_of
from watcher.render.words import Words, clean, say

__all__ = ["Sheet", "Words", "clean", "digest_text", "say", "sheet_of"]


def digest_text(digest: Digest, lang: str, *, zone: tzinfo, config: str = "", notes: Iterable[Reason] = ()) -> str:
    """The digest as plain text of 72 columns; `config` is the settings file to tell of, `notes` stand beside the
    alerts (why it came by another way, say)."""
    words = Words(lang, zone, digest.day)
    return text_of(sheet_of(digest, words, config=config, notes=notes), words)
