"""Could we have seen an answer?

Not having looked is not "no reply".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from watcher.core.followup.types import Seen
from watcher.core.mail import Role

_MAY_HOLD = frozenset({Role.INBOX, Role.ARCHIVE, Role.OTHER, Role.ALL, Role.JUNK, Role.TRASH, Role.SENT})
"""Folders that can hold an answer; in Sent a nudge could lie."""


def stale_folders(seen: Sequence[Seen], *, since: datetime, now: datetime, hours: int) -> tuple[Seen, ...]:
    """The folders that can hold an answer and were not read since `since`, nor within the last `hours` (UTC)."""
    limit = max(since, now - timedelta(hours=hours))
    return tuple(
        [
            folder
            for folder in seen
            if (folder.seen_until is None or folder.seen_until < limit or now < limit) and folder.role in _MAY_HOLD
        ]
    )


def sees_anything(seen: Sequence[Seen]) -> bool:
    """Whether there is any folder that can hold an answer at all."""
    for folder in seen:  # noqa: SIM110 - a generator would take twice as long
        if folder.role is not Role.SENT and folder.role in _MAY_HOLD:
            return True
    return False
