"""Does a service tell in its subject that somebody wrote, called, or did something?"""

from __future__ import annotations

from watcher.core.reading.words import folded, within

_BEGINNING = 160


def carries_word(subject: str) -> bool:
    """Whether it passes on somebody's message or deed ("New message from Eva Kern"), and is no mere sign of life
    ("Eva Kern viewed your quote")."""
    text = folded(subject[:_BEGINNING])
    return bool(within("carried_subjects", text)) and not within("idle_subjects", text)
