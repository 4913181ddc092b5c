"""For which one thing only does a notice give an address?"""

from __future__ import annotations

import re

from watcher.core.standin.words import LANGUAGES, Purposes

REACH = 160
"""Characters before an address in which is told what it is for."""


def _any_of(*fields: str) -> str:
    words = (word for field in fields for language in LANGUAGES for word in _words(language, field))
    return rf"(?:{'|'.join(words)})"


def _words(language: Purposes, field: str) -> tuple[str, ...]:
    words: tuple[str, ...] = getattr(language, field)
    return words


_THING = rf"(?<!\w){_any_of('things')}\w*"
_NOT_ONLY = re.compile(rf"(?<!\w){_any_of('anything', 'ours')}", re.IGNORECASE)
_FOR = rf"\b{_any_of('for_')}"
_BEFORE = re.compile(
    rf"{_THING}[^:@]{{0,40}}(?::|-?>|\u2192|=)[^:@]{{0,60}}$"  # a label, or an arrow: "booking questions -> ..."
    rf"|{_FOR}\s+(?:[\w-]+,?\s+){{0,3}}{_THING}"
    rf"|^\W*(?:[\w-]+\s+){{0,2}}{_THING}[^:@]{{0,60}}\b{_any_of('to')}\s+[^:@]{{0,40}}$",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"[\s,)>]{{0,3}}{_FOR}\s+(?:[\w-]+\s+){{0,2}}{_THING}", re.IGNORECASE)
_ENDS = re.compile(r"[.!?;](?=\s)|\n|[|\u2022]|\s/\s|@[\w.-]+")
"""Where it ends what an address is for: with a sentence, a line, an item, or the address before it."""
_END_BEHIND = re.compile(r"[.!?;](?=\s|$)|\n")


def for_one_thing(text: str, start: int, end: int) -> bool:
    """Whether what stands around an address (or a name) at `text[start:end]` gives it for one kind of matter alone,
    that is none of the owner's: press, bookings, claims, invoices."""
    before = text[max(0, start - REACH) : start]
    ends = [match.end() for match in _ENDS.finditer(before)]
    before = before[ends[-1] :] if ends else before
    behind = _END_BEHIND.split(text[end : end + REACH], maxsplit=1)[0]
    if _BEFORE.search(before):
        return _NOT_ONLY.search(before) is None
    return _BEHIND.match(behind) is not None and _NOT_ONLY.search(f"{before} {behind}") is None
