"""How is a draft of ours taken back, and nothing else?

The one thing in this program that removes a mail. It looks at the very mail first: only what is byte for byte what we
wrote goes, by its UID alone. Where a server cannot remove a single mail, nothing is removed.
"""

from __future__ import annotations

import hashlib
import imaplib
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from imapclient.exceptions import IMAPClientError

from watcher.core.message import Location
from watcher.errors import FolderError, worded
from watcher.imap.trouble import said


class Withdrawal(StrEnum):
    """What became of the wish to take a draft back."""

    DONE = "done"
    GONE = "gone"
    """It does not lie there any more: sent, moved or deleted by its owner."""
    CHANGED = "changed"
    """The owner has touched it: it is theirs."""
    CANNOT = "cannot"
    """The server can only remove all deleted mail at once, and that is not ours to do."""


def fingerprint(raw: bytes) -> str:
    """The SHA-256 of a mail as it lies in the mailbox."""
    return hashlib.sha256(raw).hexdigest()


def withdraw(
    client: Any, raw_folder: bytes, place: Location, *, marks: tuple[str, bytes], trash: bytes | None
) -> Withdrawal:
    """Remove one mail whose fingerprint and a piece of whose header are `marks`, by an IMAPClient.

    `trash` is where Gmail wants it moved (None: it is expunged). The folder is left open for writing: open another.
    Raises FolderError when the server refuses.
    """
    try:
        return _withdrawn(client, raw_folder, place, marks, trash)
    except imaplib.IMAP4.abort:
        raise
    except IMAPClientError as error:
        raise FolderError(worded("the server did not take the draft back: {why}", why=said(str(error)))) from None


def _withdrawn(
    client: Any, raw_folder: bytes, place: Location, marks: tuple[str, bytes], trash: bytes | None
) -> Withdrawal:
    found, uid = client.select_folder(raw_folder, readonly=False), place.uid
    if int(found.get(b"UIDVALIDITY", 0)) != place.uid_validity:
        return Withdrawal.GONE
    fetched = client.fetch([uid], [b"BODY.PEEK[]"]).get(uid, {}).get(b"BODY[]")
    if not isinstance(fetched, bytes):
        return Withdrawal.GONE
    wanted, own = marks
    if fingerprint(fetched) != wanted or own not in fetched:
        return Withdrawal.CHANGED
    remove = _remover(client, uid, trash)
    if remove is None:
        return Withdrawal.CANNOT
    remove()
    return Withdrawal.DONE


def _remover(client: Any, uid: int, trash: bytes | None) -> Callable[[], None] | None:
    """RFC 6851 (MOVE) where the server keeps what is expunged; else RFC 4315 (UID EXPUNGE)."""
    if trash is not None and client.has_capability("MOVE"):
        return lambda: client.move([uid], trash)
    if not client.has_capability("UIDPLUS"):
        return None

    def expunge() -> None:
        client.add_flags([uid], [b"\\Deleted"], silent=True)
        client.uid_expunge([uid])

    return expunge
