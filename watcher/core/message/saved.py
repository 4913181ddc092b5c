"""What mail does this file hold?

Programs save mails each in their own way; a mail that came over the wire needs none of this.
"""

from __future__ import annotations

import codecs
import re

_COUNT = re.compile(rb"[ \t]*\d{1,12}[ \t]*\r?\n")
"""Apple Mail's .emlx begins with the number of bytes that follow."""
_NEXT = re.compile(rb"\n\r?\nFrom [^\s]{1,200} [^\n]{0,40}\d\d:\d\d[^\n]{0,40}\r?\n[!-9;-~]{1,100}:")
"""RFC 4155: where another mail of an mbox file begins."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def mail_in(saved: bytes) -> bytes:
    """The mail as it was sent, the first one of an mbox file: without a byte order mark, a count or empty lines ahead
    of it, with ends of lines that RFC 5322 knows. Whatever is none of that comes back as it is."""
    if saved.startswith(_UTF_16):
        saved = saved.decode("utf-16", "replace").encode()
    raw = saved.removeprefix(codecs.BOM_UTF8)
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    raw = raw.lstrip(b"\r\n\t ")
    if raw.startswith(b"From ") and (another := _NEXT.search(raw)):
        raw = raw[: another.start() + 1]
    return raw[counted.end() :] if (counted := _COUNT.match(raw)) else raw


def holds_several(saved: bytes) -> bool:
    """Whether it is an mbox file of more than one mail."""
    return saved.startswith(b"From ") and _NEXT.search(saved) is not None
