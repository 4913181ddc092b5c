"""Why do we think so?

A verdict carries its reason as an English sentence with named places and the values for them. `render` puts it
into the owner's language by gettext (the English sentence is the msgid) and Babel (dates, plurals).
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import NamedTuple

from watcher.errors import Worded

Value = str | int | date | datetime | time | tuple[str, ...]


class Reason(NamedTuple):
    """One sentence: `template` with `{name}` places, `plural` for other counts of the value `n` (empty: none)."""

    template: str
    plural: str = ""
    values: tuple[tuple[str, Value], ...] = ()

    def value(self, name: str) -> Value | None:
        """The value at the place `name`, or None."""
        return next((value for key, value in self.values if key == name), None)


def because(template: str, /, **values: Value) -> Reason:
    """A reason in one form; the template is found by the catalogue's extraction under this name."""
    return Reason(template, "", tuple(values.items()))


def because_n(template: str, plural: str, /, *, n: int, **values: Value) -> Reason:
    """A reason that counts: `template` for one, `plural` for any other `n` (also a place)."""
    return Reason(template, plural, (("n", n), *values.items()))


def quoting(sentence: str) -> Reason:
    """What an error says, as a reason of its own."""
    if isinstance(sentence, Worded):
        return Reason(sentence.template, "", sentence.values)
    return because("{why}", why=sentence)


UNEXPLAINED = Reason("")
