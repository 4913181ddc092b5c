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
    full = {proposal: _full(account, proposal) for proposal in proposals}
    names: dict[MessageId, str] = {}
    for length in range(SHORTEST, _LONGEST + 1):
        left = [proposal for proposal in full if proposal not in names]
        if not left:
            break
        alike = Counter(full[proposal][:length] for proposal in left)
        names.update({p: full[p][:length] for p in left if alike[full[p][:length]] == 1})
    return names


def _full(account: str, proposal: MessageId) -> str:
    number = int.from_bytes(hashlib.blake2b(f"{account}\0{proposal}".encode(errors="replace"), digest_size=16).digest())
    number, first = divmod(number, len(_LETTERS))
    signs = [_LETTERS[first]]
    for _ in range(_LONGEST - 1):
        number, sign = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[sign])
    return "".join(signs)
