"""A sent mail in one line, as the core knows it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from watcher.core.mail import Mail, Placement, Role, Structure
from watcher.core.message import Address, Message, MessageId
from watcher.core.owntext import read_own

OWN = frozenset({"jana@sommer.example"})
SENT_ON = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def address(text: str) -> Address:
    """An address without a name."""
    return Address("", text)


def sent(
    subject: str = "",
    body: str | None = None,
    *attachments: str,
    to: str = "weber@weber.example",
    bcc: str = "",
    author: str = "jana@sommer.example",
    number: int = 1,
    answers: tuple[int, ...] = (),
    keywords: tuple[str, ...] = (),
    folder: str = "Sent",
    labels: tuple[str, ...] = (),
    words: tuple[str, ...] = (),
    **fields: str,
) -> Mail:
    """A mail of the owner; `body` is read by `read_own` (None: not read), `answers` are the numbers of other mails."""
    message = Message(
        message_id=MessageId(f"{number}@mail.example"),
        internal_date=SENT_ON,
        in_reply_to=tuple(MessageId(f"{n}@mail.example") for n in answers),
        from_=(address(author),),
        to=tuple(map(address, to.split())),
        bcc=tuple(map(address, bcc.split())),
        subject=subject,
        fields=tuple((name.replace("_", "-"), value) for name, value in fields.items()),
    )
    return Mail(
        key=number,
        message=message,
        placements=(Placement(folder, Role.SENT, 1, number, keywords),),
        structure=Structure(attachments),
        own_text=None if body is None else read_own(body, words=words, written_on=date(2026, 11, 23)),
        labels=labels,
    )
