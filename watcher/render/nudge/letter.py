"""What does a draft look like as a mail?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from email import policy
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.utils import format_datetime

from watcher.core.message import Address, MessageId
from watcher.core.nudge import Plan
from watcher.render.words import clean

MARKER = "X-Watcher-Draft"


@dataclass(frozen=True, slots=True)
class Letter:
    """What stands in a draft beside its envelope. `name` goes into our own header field, `date` is aware."""

    text: str
    name: str
    message_id: MessageId
    date: datetime


def draft_mail(plan: Plan, letter: Letter, *, zone: tzinfo, attachments: Sequence[EmailMessage] = ()) -> bytes:
    """A draft as a reply (RFC 5322 3.6.4), CRLF line ends. Every value passes through `clean`: none can add a field."""
    mail = EmailMessage(policy=policy.SMTP.clone(max_line_length=78))
    mail["From"] = _mailbox(plan.from_)
    for field, addresses in (("To", plan.to), ("Cc", plan.cc), ("Bcc", plan.bcc)):
        if addresses:
            mail[field] = [_mailbox(one) for one in addresses]
    mail["Subject"] = clean(plan.subject, limit=900)
    mail["Date"] = format_datetime(letter.date.astimezone(zone))
    mail[MARKER] = clean(letter.name, limit=100)
    mail.set_content(letter.text, charset="utf-8", cte="quoted-printable")
    for part in attachments:
        if not mail.is_multipart():
            mail.make_mixed()
        mail.attach(part)
    return _ids(plan, letter) + mail.as_bytes()


def _ids(plan: Plan, letter: Letter) -> bytes:
    """The fields that hold Message-IDs, by hand: the library would encode a long one, and then nobody knows it."""
    lines = [f"Message-ID: <{letter.message_id}>"]
    if plan.in_reply_to:
        lines.append(f"In-Reply-To: <{clean(plan.in_reply_to)}>")
    if plan.references:
        lines.append("References: " + "\r\n ".join(f"<{clean(one)}>" for one in plan.references))
    return "".join(f"{line}\r\n" for line in lines).encode()


def _mailbox(address: Address) -> Mailbox:
    local, at, domain = clean(address.addr_spec).replace(" ", "").rpartition("@")
    ascii_domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    return Mailbox(clean(address.display_name, limit=100), addr_spec=f"{local}{at}{ascii_domain}")
