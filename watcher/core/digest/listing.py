"""Which follow-up stands under which number, as a digest tells in its own field?

Where the state file does not know of a digest any more (an older copy was put back), the mail itself still does: its
reader answers by its numbers.
"""

from __future__ import annotations

import re

from watcher.core.digest.types import ASKING, Digest

_ITEM = re.compile(r"\b(\d{1,4}):([0-9a-z]{1,40})(-?)(?=[,\s]|$)")


def listing(digest: Digest) -> str:
    """The numbers and short ids of a digest: "1:7f3a, 2:c01d-" (- asks for nothing)."""
    told = ((item, part.section in ASKING) for part in digest.parts for item in part.items)
    return ", ".join(f"{item.number}:{item.follow_up.id}{'' if asks else '-'}" for item, asks in told)


def listed_in(field: str) -> tuple[tuple[int, str, bool], ...]:
    """Number, short id, and whether it asked for something, of everything that stood in the digest with this field."""
    _, _, items = field.partition("items=")
    return tuple((int(number), id_, not mark) for number, id_, mark in _ITEM.findall(items))
