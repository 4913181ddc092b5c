"""With which words, in all languages together, does one paper or mail follow another?

Another language is one more file with a `Language`, named in `LANGUAGES`.
"""

from __future__ import annotations

from watcher.core import languages
from watcher.core.followup.english import ENGLISH
from watcher.core.followup.german import GERMAN
from watcher.core.followup.language import Language

LANGUAGES: tuple[Language, ...] = (GERMAN, ENGLISH)


def turns(*fields: str) -> str:
    """The turns of all languages in these fields, to stand in an expression of a question's own."""
    return languages.either(LANGUAGES, *fields)


def each(field: str) -> tuple[str, ...]:
    """The words of all languages in a field, one by one."""
    return languages.merged(LANGUAGES, field)
