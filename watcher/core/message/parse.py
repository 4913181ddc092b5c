"""How do header bytes become a `Message`?"""

from __future__ import annotations

from datetime import datetime

from watcher.core.message.types import Address, Message, MessageId


def parse_message(header: bytes, *, internal_date: datetime) -> Message:
    """The header block of a mail (with or without the empty line that ends it) as a `Message`; never raises.

    `internal_date` (aware; RFC 9051 2.3.3) orders mails. Only the fields present in `header` are known: with the
    HEADER_FIELDS of a bulk sync, or with a whole header, the result has the same shape.
    """
    raise NotImplementedError


def ids_of(header: bytes, *, internal_date: datetime) -> tuple[MessageId, tuple[MessageId, ...]]:
    """The mail's own id and the ids it mentions (In-Reply-To first, then References), each once: what a bulk sync needs
    to decide which mails matter. The same ids as `parse_message` gives, at a quarter of its cost."""
    raise NotImplementedError


def author_of(header: bytes) -> Address:
    """Who wrote it: `Message.author` alone, without parsing the rest."""
    raise NotImplementedError
