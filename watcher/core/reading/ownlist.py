"""Did a list of the owner's own house send it on?

Whoever has "info@" as a group gets each client's mail as a post to a list: what marks posts says nothing there.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from watcher.core.company import is_freemail
from watcher.core.message import Message

_LIST_ID = re.compile(r"<[^<>@\s.]+\.([^<>@\s]+)>")
"""RFC 2919: a list's name, and behind the first dot its domain."""


def through_own_list(message: Message, own: Collection[str]) -> bool:
    """Whether the mail came through a list at the domain of one of the owner's addresses."""
    listed = [_LIST_ID.search(value.lower()) for name, value in message.fields if name == "list-id"]
    return any(found is not None and found[1] in _domains(frozenset(own)) for found in listed)


@lru_cache(maxsize=64)
def _domains(own: frozenset[str]) -> frozenset[str]:
    return frozenset(domain for one in own if (domain := one.rpartition("@")[2]) and not is_freemail(domain))
