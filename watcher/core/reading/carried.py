"""Does a service tell in its subject that somebody wrote, called, or did something?"""

from __future__ import annotations

from watcher.core.reading.words import folded, within

_BEGINNING = 160


def carries_word(subject: str) -> bool:
    """Whether it passes on somebody's message or deed ("New message from Eva Kern"), and is no mere sign of life
    ("Eva Kern viewed your quote")."""
    return bool(within("carried_subjects", folded(subject[:_BEGINNING]))) and not is_idle(subject)


def is_idle(subject: str) -> bool:
    """Whether it tells a mere sign of life, or what the reader did."""
    return bool(within("idle_subjects", folded(subject[:_BEGINNING])))
