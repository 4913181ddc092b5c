"""Which words does the owner read?

English is written in the code; every other language is one gettext catalogue in `locale/`: the `.po` file that people
edit, and beside it what `make catalogues` compiles it to, which is read in 2 ms (the `.po` file would take 150).
"""

from __future__ import annotations

from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

LOCALES = Path(__file__).parent / "locale"
DOMAIN = "watcher"


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "translated later"
    """Marks a literal for the extraction and returns it unchanged."""
    return message


def path_of(language: str) -> Path:
    """Where the compiled catalogue of a language (`de`) lies, whether it exists or not."""
    return LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.mo"


@lru_cache(maxsize=8)
def translations(language: str) -> NullTranslations:
    """The translations of a language code as in `de` or `de_AT`; English for any language without a catalogue."""
    path = path_of(language.partition("_")[0])
    if not path.is_file():
        return NullTranslations()
    with path.open("rb") as file:
        return GNUTranslations(file)
