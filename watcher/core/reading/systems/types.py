"""How is a mark of a system written down?

They are compared by identity: tables of them are looked up for every mail, and their text is never compared.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """A header field that a system writes: `field` in lower case (a trailing "*" stands for any ending), `value` a
    regular expression that is searched in its value, ignoring case."""

    system: str
    field: str
    value: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """A phrase (regular expression, in folded text) by which a system's own text is known."""

    system: str
    phrase: str


@dataclass(frozen=True, slots=True, eq=False)
class Sender:
    """An address a service writes from: `domain` (or any below it) and a regular expression for the whole local part
    ("" for any)."""

    system: str
    domain: str
    local: str = ""
