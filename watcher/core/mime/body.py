"""What do the bytes of a part mean? (RFC 2045 6)"""

from __future__ import annotations

import binascii
import re

from watcher.core.charset import clean_text, decode, unbase64
from watcher.core.mime.mended import mended

TEXT_LIMIT = 1 << 18
"""Bytes of a part that are decoded; nobody writes more."""

_CUT_ESCAPE = re.compile(rb"=[0-9A-Fa-f]?\Z")
_ESCAPED_LETTER = re.compile(rb"[a-z ](?:=C3=[89AB][0-9A-F]|=E2=80=[9A][0-9A-F])(?:[A-Za-z ,.!]|=C3=|=E2=|=?\r?\n)")
_INDENT = re.compile(rb"^[ \t]+", re.MULTILINE)
_STRANGER = re.compile(rb"[^A-Za-z0-9+/=\s]")
_UU = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} [^\r\n]*\r?\n", re.MULTILINE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)


def decode_transfer(data: bytes, encoding: str) -> bytes:
    """The bytes behind a Content-Transfer-Encoding; cut anywhere, or wrongly labelled, they are taken as they are."""
    data = data[:TEXT_LIMIT]
    if encoding in ("base64", "b"):
        return data if _is_no_base64(data) else unbase64(data)
    if encoding in ("quoted-printable", "quotedprintable", "q"):
        return binascii.a2b_qp(_CUT_ESCAPE.sub(b"", data))
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _from_uu(data)
    return binascii.a2b_qp(_CUT_ESCAPE.sub(b"", data)) if _is_quoted(data) else data


def _is_quoted(data: bytes) -> bool:
    """Whether a program lost the label of quoted-printable: letters beyond ASCII are written as it has them."""
    escaped = b"=C3=" in data or b"=E2=80=" in data
    return escaped and data.isascii() and _ESCAPED_LETTER.search(data) is not None


def _is_no_base64(data: bytes) -> bool:
    """Whether text was labelled base64 by mistake: blanks and points are no letters of it."""
    sample = _INDENT.sub(b"", data[:2000].partition(b"=")[0])
    if not sample.isascii():
        return True
    return b" " in sample.strip() and len(_STRANGER.findall(sample)) + sample.count(b" ") > len(sample) // 20


def _from_uu(data: bytes) -> bytes:
    begin = _UU.search(data)
    if not begin:
        return data
    decoded = []
    for line in data[begin.end() :].splitlines():
        if line.rstrip() in (b"end", b"`", b""):
            break
        try:
            decoded.append(binascii.a2b_uu(line))
        except (binascii.Error, ValueError):
            break
    return b"".join(decoded)


def text_of(data: bytes, encoding: str, charset: str, *, html: bool = False) -> str:
    """The text of a part, with "\\n" as line ends and without control characters."""
    data = decode_transfer(data, encoding)
    if html and not charset and (meta := _META_CHARSET.search(data[:4096])):
        charset = meta[1].decode("ascii")
    return clean_text(mended(_wide(data, charset) or decode(data, charset)))


def _wide(data: bytes, charset: str) -> str:
    """UTF-16, where the bytes really are: "" otherwise."""
    label = charset.strip().lower()
    if not label.startswith(("utf-16", "utf16")) or b"\0" not in data[:200]:
        return ""
    little = data.startswith(b"\xff\xfe") or (label.endswith("le") and not data.startswith(b"\xfe\xff"))
    return data.decode("utf-16-le" if little else "utf-16-be", "replace")
