"""How do the words of several languages stand in one expression?

Rooms that read keep their languages beside each other, one file for each; a question of theirs asks for a field of all.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter


def merged(languages: Iterable[object], field: str) -> tuple[str, ...]:
    """The phrases that all languages have in a field (also one of a part: "turns.until"), each once."""
    phrases = attrgetter(field)
    return tuple(dict.fromkeys(phrase for language in languages for phrase in phrases(language)))


def either(languages: Iterable[object], *fields: str) -> str:
    """An expression for any of them; one that matches nothing where no language has a word."""
    known = tuple(languages)
    return f"(?:{'|'.join(phrase for field in fields for phrase in merged(known, field)) or '(?!)'})"
