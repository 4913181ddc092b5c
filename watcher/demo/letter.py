"""How does a mail of the demo look on the wire?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from watcher.demo.types import ZONE, Person

_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"trailer<</Root 1 0 R>>\n"
)


def letter(
    *,
    author: Person,
    to: Sequence[Person],
    subject: str,
    text: str,
    message_id: str,
    date: datetime,
    cc: Sequence[Person] = (),
    bcc: Sequence[Person] = (),
    references: Sequence[str] = (),
    attachments: Sequence[str] = (),
    headers: Sequence[tuple[str, str]] = (),
) -> bytes:
    """A plain mail (RFC 5322), with small PDF files under the names of `attachments`; ids without angle brackets."""
    mail = EmailMessage()
    mail["From"] = _mailbox(author)
    mail["To"] = ", ".join(map(_mailbox, to))
    if cc:
        mail["Cc"] = ", ".join(map(_mailbox, cc))
    if bcc:
        mail["Bcc"] = ", ".join(map(_mailbox, bcc))
    mail["Subject"] = subject
    mail["Date"] = format_datetime(date.astimezone(ZoneInfo(ZONE)))
    mail["Message-ID"] = f"<{message_id}>"
    if references:
        mail["In-Reply-To"] = f"<{references[-1]}>"
        mail["References"] = " ".join(f"<{reference}>" for reference in references)
    for name, value in headers:
        mail[name] = value
    mail.set_content(text)
    for name in attachments:
        mail.add_attachment(_PDF, maintype="application", subtype="pdf", filename=name)
    return on_the_wire(mail)


def quoted(text: str, attribution: str) -> str:
    """A text as it stands below an answer."""
    return f"\n\n{attribution}\n" + "\n".join(f"> {line}" for line in text.rstrip().splitlines())


def on_the_wire(mail: EmailMessage) -> bytes:
    """A mail with the line ends of RFC 5322."""
    return mail.as_bytes(policy=mail.policy.clone(linesep="\r\n"))


def _mailbox(person: Person) -> str:
    """A mailbox as RFC 5322 3.4 writes it."""
    return f'"{person.name}" <{person.address}>' if person.name else person.address
