"""What is this mail really?

A person's answer, a machine's, an absence, a bounce: one `Reading` with its reason.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from watcher.core.mail import Reading
from watcher.core.message import Message
from watcher.core.reading.carried import carries_word, is_idle
from watcher.core.reading.header import by_header, may_tell_of_absence
from watcher.core.reading.sender import is_mail_system, is_office_address
from watcher.core.reading.systems import services

__all__ = [
    "CALENDARS",
    "READER",
    "SETTLING_DOMAINS",
    "carries_word",
    "is_idle",
    "is_mail_system",
    "is_office_address",
    "may_tell_of_absence",
    "read_header",
    "read_mail",
]

READER = "224"
"""Changes whenever the same mail could be read differently: texts read by an older reader are read again."""


SETTLING_DOMAINS = frozenset(
    sender.domain for sender in (*services.SIGNING, *services.BOOKING, *services.PAYING, *services.ORDERING)
)
"""Where notices come from that may settle a proposal: services that sign, book, pay and order. Those that share files
belong to houses that send much else; they say in Reply-To for whom they write."""


CALENDARS = ("calendar-notification@google.com",)
"""Addresses from which calendars invite on behalf of people, whom Reply-To names."""


def read_header(message: Message, *, own: Collection[str] = ()) -> Reading | None:
    """What the bulk header fields alone decide beyond doubt; None: the text is needed (call `read_mail`).

    `own` are the owner's addr-specs in lower case. A person's mail is never decided here: only its text tells it from
    an absence notice, and names the day of a decision.
    """
    return by_header(message, own)


def read_mail(raw: bytes, *, internal_date: datetime, own: Collection[str] = ()) -> Reading:
    """What a whole mail (or its first 128 KiB, as fetched) is. `own` are the owner's addr-specs. Never raises."""
    from watcher.core.reading.order import read  # whoever only asks what was read need not load how

    return read(raw, internal_date, own)
