"""Which keys are there, and where?"""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from watcher.config.lines import Loc
from watcher.config.server import SECRETS, Secret, Section
from watcher.config.settings import Settings


def section_in(annotation: Any) -> type[Section] | None:
    """The section a field holds (itself, in a tuple, or optional), None for a plain value."""
    if isinstance(annotation, type) and issubclass(annotation, Section):
        return annotation
    return next((found for part in get_args(annotation) if (found := section_in(part))), None)


@cache
def all_sections() -> dict[tuple[str, ...], dict[str, type[Section] | None]]:
    """For each section, by its path in the file, the keys it knows; a key that is a section itself names its type."""
    sections: dict[tuple[str, ...], dict[str, type[Section] | None]] = {}
    _collect((), Settings, sections)
    return sections


def _collect(path: tuple[str, ...], section: type[Section], into: dict[Any, Any]) -> None:
    keys = {field.alias or name: section_in(field.annotation) for name, field in section.model_fields.items()}
    into[path] = keys
    for key, inner in keys.items():
        if inner:
            _collect((*path, key), inner, into)


def known_keys(loc: Loc) -> list[str]:
    """The keys allowed inside the section at `loc`."""
    return list(all_sections().get(tuple(part for part in loc if isinstance(part, str)), {}))


def sections_with(key: str) -> list[str]:
    """Where `key` is known, as its header is written; the keys of a secret's place are left out."""
    return [
        header((*path, key)) if keys[key] not in (None, Secret) else header(path)
        for path, keys in all_sections().items()
        if path and path[-1] not in SECRETS and key in keys
    ]


def header(path: tuple[str, ...]) -> str:
    """`[[mailbox]]`, `[mailbox.imap]`, `[digest]`."""
    return f"[[{path[0]}]]" if path in (("mailbox",), ("rule",)) else f"[{'.'.join(path)}]"
