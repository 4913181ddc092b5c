"""How is a server asked which mails there are? What goes into a search, and nothing that a mail could smuggle in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from watcher.errors import MailboxError, worded
from watcher.imap.dates import criterion
from watcher.imap.reply import quoted

TERMS = 30
"""Terms of one search: a command line stays below 8,000 bytes (RFC 2683 3.2.1.5) with ids of usual length."""
_NAMING = (b"Message-ID", b"In-Reply-To", b"References")
_SEARCHABLE = re.compile(r'[^\s"\\<>\x00-\x20\x7f-\U0010ffff]{3,200}')
"""Message-IDs that may stand in a command."""


def since(day: date | None) -> bytes:
    """Mail whose INTERNALDATE is on that day or later (RFC 9051 6.4.4); nothing for None."""
    return b"" if day is None else b"SINCE " + criterion(day)


def bearing(message_id: str) -> bytes:
    """Mail with this Message-ID (no angle brackets). Raises MailboxError for one that cannot stand in a command."""
    if not _SEARCHABLE.fullmatch(message_id):
        raise MailboxError(worded("this Message-ID cannot be searched for"))
    return b"HEADER Message-ID " + quoted(f"<{message_id}>".encode())


def of_threads(ids: Sequence[str], threads: Sequence[str], first: date, before: date) -> Iterator[bytes]:
    """Mail from between these days (`before` excluded) that belongs to Gmail's threads of these numbers, or where there
    are none, bears or mentions one of these Message-IDs; in as many searches as it takes."""
    terms = [b"X-GM-THRID " + one.encode() for one in threads if one.isascii() and one.isdigit()]
    if not terms:
        words = [quoted(f"<{one}>".encode()) for one in ids if _SEARCHABLE.fullmatch(one)]
        terms = [b"HEADER %s %s" % (name, word) for word in words for name in _NAMING]
    span = b"SINCE %s BEFORE %s " % (criterion(first), criterion(before))
    for start in range(0, len(terms), TERMS):
        some = terms[start : start + TERMS]
        yield span + b"OR " * (len(some) - 1) + b" ".join(some)
