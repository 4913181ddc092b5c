"""What is this mail really?

A person's answer, a machine's, an absence, a bounce: one `Reading` with its reason.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime

from watcher.core.mail import Reading
from watcher.core.message import Message

READER = "1"
"""Changes whenever the same mail could be read differently: texts read by an older reader are read again."""


def read_header(message: Message, *, own: Container[str] = ()) -> Reading | None:
    """What the bulk header fields alone decide beyond doubt; None: the text is needed (call `read_mail`)."""
    raise NotImplementedError


def read_mail(raw: bytes, *, internal_date: datetime, own: Container[str] = ()) -> Reading:
    """What a whole mail (or its first 128 KiB, as fetched) is. `own` are the owner's addr-specs. Never raises."""
    raise NotImplementedError
