"""Who answers while somebody is away?"""

from __future__ import annotations

from collections.abc import Container

from watcher.core.message import Address


def stand_in(text: str, *, absent: Container[str] = ()) -> Address | None:
    """The stand-in that an absence notice names (name, address or both); `absent` are the absent person's own
    addr-specs in lower case, which never stand in."""
    raise NotImplementedError
