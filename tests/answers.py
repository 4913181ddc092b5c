"""How do mail programs write an answer to a digest?

Each function takes what its owner typed and the digest that is answered, and gives the mail as the program sends it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from textwrap import fill

from tests.letters import OWNER


def plain_text(digest: EmailMessage) -> str:
    """The digest's text part."""
    part = digest.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def _head(
    digest: EmailMessage, when: datetime, *, kind: str, prefix: str = "AW", cites: bool = True, name: str = ""
) -> str:
    message_id = digest["Message-ID"].strip()
    lines = [
        f"From: Jo Fuchs <{OWNER}>",
        f"To: Mailbox Watcher <{OWNER}>",
        f"Subject: {prefix}: {digest['Subject']}",
        f"Date: {format_datetime(when)}",
        f"Message-ID: <{name or f'answer-{when:%H%M%S}'}@mua.example>",
        *([f"In-Reply-To: {message_id}", f"References: {message_id}"] if cites else []),
        "MIME-Version: 1.0",
        f"Content-Type: {kind}",
    ]
    return "\r\n".join(lines)


def _quoted(digest: EmailMessage) -> str:
    return "\n".join(f"> {line}".rstrip() for line in plain_text(digest).split("\n"))


def _mail(head: str, encoding: str, body: str) -> bytes:
    return (
        f"{head}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}".replace("\r\n", "\n")
        .replace("\n", "\r\n")
        .encode()
    )


def apple_mail(typed: str, digest: EmailMessage, when: datetime) -> bytes:
    """Apple Mail on a Mac: top-posted, format=flowed, the quote behind an attribution line."""
    head = _head(digest, when, kind="text/plain; charset=utf-8; format=flowed; delsp=yes", prefix="Re")
    said = f"Am 23.11.2026 um 08:00 schrieb Mailbox Watcher <{OWNER}>:"
    return _mail(head, "8bit", f"{typed}\n\n> {said}\n> \n{_quoted(digest)}\n")


def iphone(typed: str, digest: EmailMessage, when: datetime) -> bytes:
    """The iPhone, in German, with its signature between the words and the quote; text in base64."""
    head = _head(digest, when, kind="text/plain; charset=utf-8")
    said = f"Am 23.11.2026 um 08:00 schrieb Mailbox Watcher <{OWNER}>:"
    text = f"{typed}\n\nVon meinem iPhone gesendet\n\n> {said}\n> \n> \N{OBJECT REPLACEMENT CHARACTER}\n"
    text += f"{_quoted(digest)}\n"
    return _mail(head, "base64", fill(b64encode(text.encode()).decode(), 76))


def iphone_english(typed: str, digest: EmailMessage, when: datetime) -> bytes:
    """The iPhone, in English, HTML and text."""
    head = _head(digest, when, kind='multipart/alternative; boundary="Apple-Mail-1"', prefix="Re")
    said = f"On 23 Nov 2026, at 08:00, Mailbox Watcher <{OWNER}> wrote:"
    html = "<br>".join(escape(line) for line in typed.split("\n"))
    body = (
        f"--Apple-Mail-1\nContent-Type: text/plain; charset=utf-8\n\n{typed}\n\nSent from my iPhone\n\n"
        f"> {said}\n> \n{_quoted(digest)}\n"
        f"--Apple-Mail-1\nContent-Type: text/html; charset=utf-8\n\n"
        f'<html><body dir="auto">{html}<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br>'
        f'<blockquote type="cite">{escape(said)}<br><br></blockquote></div><blockquote type="cite">'
        f"<pre>{escape(plain_text(digest))}</pre></blockquote></body></html>\n--Apple-Mail-1--\n"
    )
    return _mail(head, "8bit", body)


def gmail(typed: str, digest: EmailMessage, when: datetime) -> bytes:
    """Gmail on the web: text and HTML, the attribution wrapped in the text."""
    head = _head(digest, when, kind='multipart/alternative; boundary="000000000000aa"', prefix="Re")
    html = "".join(f"<div>{escape(line) or '<br>'}</div>" for line in typed.split("\n"))
    body = (
        f'--000000000000aa\nContent-Type: text/plain; charset="UTF-8"\n\n{typed}\n\n'
        f"Am Mo., 23. Nov. 2026 um 08:00 Uhr schrieb Mailbox Watcher <\n{OWNER}>:\n\n{_quoted(digest)}\n"
        f'--000000000000aa\nContent-Type: text/html; charset="UTF-8"\n\n<div dir="ltr">{html}</div><br>'
        f'<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Am Mo., 23. Nov. 2026 um'
        f' 08:00 Uhr schrieb Mailbox Watcher &lt;<a href="mailto:{OWNER}">{OWNER}</a>&gt;:<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><pre>{escape(plain_text(digest))}</pre>'
        "</blockquote>"
        f"</div>\n--000000000000aa--\n"
    )
    return _mail(head, "8bit", body)


def outlook_html(typed: str, digest: EmailMessage, when: datetime) -> bytes:
    """Outlook for Windows: HTML alone, a header block above what it repeats unquoted."""
    head = _head(digest, when, kind='text/html; charset="utf-8"')
    said = "".join(f'<p class="MsoNormal">{escape(line) or "&nbsp;"}<o:p></o:p></p>' for line in typed.split("\n"))
    old = "".join(f'<p class="MsoNormal">{escape(line) or "&nbsp;"}</p>' for line in plain_text(digest).split("\n"))
    html = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style>'
        f'</head><body lang="DE"><div class="WordSection1">{said}<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">'
        f"<b>Von:</b> Mailbox Watcher &lt;{OWNER}&gt; <br><b>Gesendet:</b> Montag, 23. November 2026 08:00<br>"
        f"<b>An:</b> {OWNER}<br><b>Betreff:</b> {escape(digest['Subject'])}<o:p></o:p></p></div></div>"
        f'<p class="MsoNormal"><o:p>&nbsp;</o:p></p>{old}</div></body></html>'
    )
    return _mail(head, "8bit", html)


def outlook_phone(typed: str, digest: EmailMessage, when: datetime) -> bytes:
    """Outlook on a phone: HTML alone, its advertising, a rule, and the header block."""
    head = _head(digest, when, kind='text/html; charset="utf-8"')
    said = "".join(f'<div dir="auto">{escape(line) or "<br>"}</div>' for line in typed.split("\n"))
    html = (
        f'<html><body>{said}<div id="ms-outlook-mobile-signature" dir="auto">Outlook für '
        '<a href="https://aka.ms/o0ukef">iOS</a> beziehen</div><hr style="display:inline-block;width:98%">'
        f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Von:</b> Mailbox Watcher &lt;{OWNER}&gt;<br>'
        f"<b>Gesendet:</b> Montag, November 23, 2026 8:00 AM<br><b>An:</b> {OWNER}<br>"
        f"<b>Betreff:</b> {escape(digest['Subject'])}</font></div><div><br></div>"
        f"<div><pre>{escape(plain_text(digest))}</pre></div></body></html>"
    )
    return _mail(head, "8bit", html)


def gmx(typed: str, digest: EmailMessage, when: datetime) -> bytes:
    """GMX on the web: HTML alone, everything in one div, a header block in a quoted div."""
    head = _head(digest, when, kind="text/html; charset=UTF-8", prefix="Aw")
    said = "".join(f"<div>{escape(line) or '&nbsp;'}</div>" for line in typed.split("\n"))
    html = (
        f'<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;">{said}<div>&nbsp;'
        '<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;">'
        '<div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Montag, 23. November 2026 um 08:00 Uhr<br/>'
        f"<b>Von:</b>&nbsp;&quot;Mailbox Watcher&quot; &lt;{OWNER}&gt;<br/><b>An:</b>&nbsp;{OWNER}<br/>"
        f'<b>Betreff:</b>&nbsp;{escape(digest["Subject"])}</div><div name="quoted-content">'
        f"<pre>{escape(plain_text(digest))}</pre></div></div></div></div></body></html>"
    )
    return _mail(head, "8bit", html)


def thunderbird(typed: str, digest: EmailMessage, when: datetime) -> bytes:
    """Thunderbird as it is set up: the answer below the quote."""
    head = _head(digest, when, kind="text/plain; charset=UTF-8; format=flowed")
    return _mail(
        head,
        "8bit",
        f"Am 23.11.26 um 08:00 schrieb Mailbox Watcher:\n{_quoted(digest)}\n\n{typed}\n\n-- \nJo Fuchs\n030 1234\n",
    )


PROGRAMS: tuple[Callable[[str, EmailMessage, datetime], bytes], ...] = (
    apple_mail, iphone, iphone_english, gmail, outlook_html, outlook_phone, gmx, thunderbird,
)  # fmt: skip
