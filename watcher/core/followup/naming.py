"""By what short name is a follow-up typed?"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from watcher.core.message import MessageId

_LETTERS = "bcdfghjkmnpqrstvwxyz"
_SIGNS = _LETTERS + "23456789"
"""No look-alikes (0 o, 1 l i) and no vowels, so that no word appears by chance."""

SHORTEST = 5
_LONGEST = 20


def short_ids(account: str, proposals: Sequence[MessageId]) -> dict[MessageId, str]:
    """A name for each proposal, from nothing but the account and its Message-ID: the same on every machine and day.

    It starts with a letter, so that it is never taken for an item's number. Names that would be alike all grow.
    """
    names: dict[MessageId, str] = {}
    left: Sequence[MessageId] = list(dict.fromkeys(proposals))
    for length in range(SHORTEST, _LONGEST + 1):
        tried = {proposal: _name(account, proposal, length) for proposal in left}
        alike = Counter(tried.values())
        names.update({proposal: name for proposal, name in tried.items() if alike[name] == 1})
        left = [proposal for proposal, name in tried.items() if alike[name] > 1]
    return names


def _name(account: str, proposal: MessageId, length: int) -> str:
    """The first signs of the full name of a proposal."""
    digest = hashlib.blake2b(f"{account}\0{proposal}".encode(errors="replace"), digest_size=16).digest()
    number, first = divmod(int.from_bytes(digest), len(_LETTERS))
    signs = [_LETTERS[first]]
    for _ in range(length - 1):
        number, sign = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[sign])
    return "".join(signs)
