"""What does the digest look like as a mail?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from email import policy
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.utils import format_datetime

from watcher.core.message import Address, MessageId
from watcher.render.html import html_of
from watcher.render.sheet import Sheet
from watcher.render.text import text_of
from watcher.render.words import Words, clean

MARKER = "X-Watcher"
"""The field by which our own mail is known again; it is among those every sync asks for."""


def mail_of(
    sheet: Sheet,
    words: Words,
    *,
    sender: Address,
    recipients: Sequence[Address],
    message_id: MessageId,
    date: datetime,
    day: date,
    items: str = "",
) -> EmailMessage:
    """The digest as multipart/alternative (RFC 2046 5.1.4): text first, HTML as the richer form.

    `date` is aware and is shown in the owner's zone. `items` tells what stands under which number. Header values pass
    through `clean`, so no name or subject can add a field. Raises ValueError where an address cannot be written (the
    settings are checked long before).
    """
    mail = letter(
        words, subject=sheet.subject, sender=sender, recipients=recipients, message_id=message_id, date=date,
        marker=f"digest; day={day.isoformat()}" + (f"; items={items}" if items else ""), submitted="auto-generated",
    )  # fmt: skip
    mail.set_content(text_of(sheet, words), charset="utf-8", cte="quoted-printable")
    mail.add_alternative(html_of(sheet, words), subtype="html", charset="utf-8", cte="quoted-printable")
    return mail


def letter(
    words: Words,
    *,
    subject: str,
    sender: Address,
    recipients: Sequence[Address],
    message_id: MessageId,
    date: datetime,
    marker: str,
    submitted: str,
) -> EmailMessage:
    """The header of a mail of ours: `marker` says what it is, `submitted` how it came about (RFC 3834 5)."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = _mailbox(sender)
    mail["To"] = [_mailbox(one) for one in recipients]
    mail["Subject"] = clean(subject, limit=200)
    mail["Date"] = format_datetime(date.astimezone(words.zone))
    mail["Message-ID"] = f"<{_message_id(message_id)}>"
    mail["Auto-Submitted"] = submitted
    mail["X-Auto-Response-Suppress"] = "All"  # Exchange answers with absence notices otherwise
    mail["Content-Language"] = words.lang.partition("_")[0]
    mail[MARKER] = marker
    return mail


def _mailbox(address: Address) -> Mailbox:
    local, at, domain = clean(address.addr_spec).replace(" ", "").rpartition("@")
    # RFC 5890: a domain with umlauts travels in its ASCII form, which every server takes.
    ascii_domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    return Mailbox(clean(address.display_name, limit=100), addr_spec=f"{local}{at}{ascii_domain}")


def _message_id(message_id: MessageId) -> str:
    plain = clean(message_id)
    if not plain or plain != message_id or set(plain) & set("<> "):
        raise ValueError("not a Message-ID")
    return plain
