"""A mail in one line, for tests."""

from __future__ import annotations

from datetime import UTC, datetime

from watcher.core.mail import Arrived, Structure

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
OWNER = "jo@example.org"


def letter(
    message_id: str = "a@example.org",
    *,
    from_: str = f"Jo Fuchs <{OWNER}>",
    to: str = "Anna Weber <anna@weber.test>",
    subject: str = "Angebot Website",
    reply_to_id: str = "",
    references: str = "",
    date: str = "Mon, 02 Nov 2026 10:00:00 +0100",
    more: str = "",
    text: str = "Guten Tag",
) -> bytes:
    """A whole mail with CRLF line ends; ids without angle brackets, `references` separated by spaces."""
    lines = [f"Message-ID: <{message_id}>"] if message_id else []
    if reply_to_id:
        lines.append(f"In-Reply-To: <{reply_to_id}>")
    if references:
        lines.append("References: " + "\r\n ".join(f"<{name}>" for name in references.split()))
    lines += [f"Date: {date}", f"From: {from_}", f"To: {to}", f"Subject: {subject}"]
    lines += more.splitlines()
    return "\r\n".join((*lines, "", text, "")).encode()


def header(message_id: str = "a@example.org", **fields: str) -> bytes:
    """The header of `letter` with the empty line that ends it."""
    return letter(message_id, **fields).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"


def arrived(
    uid: int,
    message_id: str = "",
    *,
    when: datetime = NOW,
    keywords: tuple[str, ...] = (),
    structure: Structure | None = None,
    witness: str = "",
    labels: tuple[str, ...] = (),
    **fields: str,
) -> Arrived:
    """What a sync hands over for a `letter`."""
    raw = header(message_id or f"m{uid}@example.org", **fields)
    return Arrived(uid, int(when.timestamp()), raw, keywords, structure, witness, labels)
