"""What do machines write back?"""

from __future__ import annotations

from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from watcher.demo.letter import letter, on_the_wire
from watcher.demo.types import ADDRESS, OWNER, ZONE, Person

_POSTMASTER = Person("Mail Delivery System", "MAILER-DAEMON@mx.sommer-design.example")


def bounce(
    *, original: str, subject: str, recipient: str, status: str, said: str, date: datetime, action: str = "failed"
) -> bytes:
    """A delivery status notification (RFC 3464) about the mail with that id; `action` "delayed": still trying."""
    human = {
        "failed": f"Your message could not be delivered to <{recipient}>.\n\n{said}\n",
        "delayed": f"Your message to <{recipient}> has not been delivered yet. We keep trying.\n\n{said}\n",
    }[action]
    status_fields = (
        "Reporting-MTA: dns; mx.sommer-design.example\n\n"
        f"Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; {said}\n"
    )
    title = "Undelivered Mail Returned to Sender" if action == "failed" else "Delayed Mail (still being retried)"
    return _report("delivery-status", human, status_fields, title, original, subject, recipient, date)


def read_receipt(*, original: str, subject: str, reader: Person, date: datetime) -> bytes:
    """A message disposition notification (RFC 8098): opened."""
    fields = (
        f"Final-Recipient: rfc822; {reader.address}\nOriginal-Message-ID: <{original}>\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\n"
    )
    human = f"Ihre Nachricht wurde am {date:%d.%m.%Y} gelesen.\n"
    return _report(
        "disposition-notification", human, fields, f"Gelesen: {subject}", original, subject, "", date, reader
    )


def away(*, original: str, subject: str, who: Person, text: str, date: datetime, lang: str = "de") -> bytes:
    """An out-of-office notice (RFC 3834)."""
    prefix = {"de": "Automatische Antwort: ", "en": "Automatic reply: "}[lang]
    return letter(
        author=who,
        to=(OWNER,),
        subject=prefix + subject,
        text=text,
        message_id=f"away-{original}",
        date=date,
        references=(original,),
        headers=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")),
    )


def ticket(*, original: str, subject: str, desk: Person, number: str, date: datetime) -> bytes:
    """A ticket system's acknowledgement."""
    text = (
        f"Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ihre Anfrage ist bei uns eingegangen und wird unter der\n"
        f"Vorgangsnummer {number} bearbeitet. Bitte lassen Sie die Nummer bei Antworten im Betreff stehen.\n\n"
        "Dies ist eine automatische Eingangsbestätigung.\n"
    )
    return letter(
        author=desk,
        to=(OWNER,),
        subject=f"[Ticket#{number}] Eingangsbestätigung: {subject}",
        text=text,
        message_id=f"ticket-{number}@{desk.address.partition('@')[2]}",
        date=date,
        references=(original,),
        headers=(("Auto-Submitted", "auto-replied"), ("Precedence", "bulk")),
    )


def accepted(*, who: Person, title: str, start: datetime, date: datetime) -> bytes:
    """A calendar's answer to an invitation (RFC 5546): accepted."""
    mail = EmailMessage()
    mail["From"], mail["To"] = f'"{who.name}" <{who.address}>', ADDRESS
    mail["Subject"], mail["Date"] = f"Zugesagt: {title}", format_datetime(date.astimezone(ZoneInfo(ZONE)))
    mail["Message-ID"] = f"<accepted-{start:%Y%m%d}@{who.address.partition('@')[2]}>"
    mail.set_content(f"{who.name} hat die Einladung angenommen.\n")
    calendar = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n"
        f"UID:demo-{start:%Y%m%d}@sommer-design.example\r\nDTSTAMP:{date:%Y%m%dT%H%M%SZ}\r\n"
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}\r\nSUMMARY:{title}\r\nORGANIZER:mailto:{ADDRESS}\r\n"
        f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{who.address}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    mail.add_alternative(calendar, subtype="calendar", params={"method": "REPLY"})
    return on_the_wire(mail)


def _report(
    kind: str,
    human: str,
    fields: str,
    title: str,
    original: str,
    subject: str,
    recipient: str,
    date: datetime,
    author: Person = _POSTMASTER,
) -> bytes:
    """A multipart/report (RFC 6522): words, fields for machines, and the header of what it is about."""
    parts = (
        ("text/plain; charset=utf-8", human),
        (f"message/{kind}", fields),
        (
            "text/rfc822-headers",
            f"From: {ADDRESS}\nTo: {recipient}\nSubject: {_header(subject)}\nMessage-ID: <{original}>\n",
        ),
    )
    lines = [
        f'From: "{author.name}" <{author.address}>',
        f"To: {ADDRESS}",
        *(["Return-Path: <>"] if author is _POSTMASTER else []),
        f"Subject: {_header(title)}",
        f"Date: {format_datetime(date.astimezone(ZoneInfo(ZONE)))}",
        f"Message-ID: <report-{date:%Y%m%d}-{original}>",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/report; report-type={kind}; boundary="demo"',
        "",
        *(f"--demo\nContent-Type: {form}\nContent-Transfer-Encoding: 8bit\n\n{text}" for form, text in parts),
        "--demo--",
        "",
    ]
    return "\n".join(lines).replace("\n", "\r\n").encode()


def _header(text: str) -> str:
    """A text as a header field holds it (RFC 2047)."""
    return Header(text, "utf-8").encode() if not text.isascii() else text
