"""How is a mail written into a folder?"""

from __future__ import annotations

import imaplib
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from imapclient.exceptions import IMAPClientError

from watcher.core.mail import Folder
from watcher.core.message import Location
from watcher.errors import FolderError, worded
from watcher.imap.trouble import said

_APPENDED = re.compile(rb"\[APPENDUID (\d+) (\d+)\]", re.IGNORECASE)


def append(client: Any, folder: Folder, raw: bytes, flags: Sequence[str], when: datetime | None) -> Location | None:
    """Write a mail by an IMAPClient (RFC 9051 6.3.12; CRLF line ends). Gives its place where the server tells
    (UIDPLUS, RFC 4315). Raises FolderError when the server refuses."""
    if not folder.raw.isascii():
        words = worded(
            "nothing can be written into {folder}: its name is not as RFC 9051 wants it", folder=folder.mailbox
        )
        raise FolderError(words)
    try:
        answer = client.append(folder.raw, raw, flags, when and when.astimezone(UTC))
    except imaplib.IMAP4.abort:
        raise
    except IMAPClientError as error:
        words = worded("the server took no mail into {folder}: {why}", folder=folder.mailbox, why=said(str(error)))
        raise FolderError(words) from None
    found = _APPENDED.search(answer if isinstance(answer, bytes) else b"")
    return Location(folder.mailbox, int(found[1]), int(found[2])) if found else None
