"""What was signed so that it is one sealed piece? (RFC 8551 3.5.2, RFC 5652 5)

Programs that sign a mail may put the whole of it into the signature's own format; its text is not secret, only wrapped.
"""

from __future__ import annotations

import re

from watcher.core.mime.body import TEXT_LIMIT, decode_transfer
from watcher.core.mime.parts import Part, leaves, split_parts

_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_DEEPEST = 3
"""Signatures around signatures that are opened."""
_LONGEST_NAME = 200
_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_SEQUENCE, _SET, _INTEGER, _OID, _FIRST = 0x30, 0x31, 0x02, 0x06, 0xA0
_OCTETS, _OCTETS_IN_PIECES = 0x04, 0x24
_FILE = re.compile(r"\.(?!eml\b)\w{2,5}\.p7m\Z", re.IGNORECASE)
_FIELD = re.compile(rb"\s*[a-z][a-z-]*[ \t]*:", re.IGNORECASE)
_OF_THE_CONTENT = re.compile(rb"(?:content-[a-z-]+|mime-version)[ \t]*:", re.IGNORECASE)


def is_sealed(kind: str, name: str) -> bool:
    """Whether a part of that type and file name may be a signed mail in one piece; an encrypted one looks the same, a
    signed file ("Vertrag.pdf.p7m") does not."""
    if _FILE.search(name):
        return False
    return kind in _SEALED or (kind == "application/octet-stream" and name.lower().endswith(".p7m"))


def unsealed(raw: bytes) -> tuple[bytes, Part]:
    """The mail with what was signed in the place of its wrapping, and its parts; any other mail as it is."""
    root = split_parts(raw)
    for _ in range(_DEEPEST):
        part = next((one for one in leaves(root) if is_sealed(one.type, one.file_name)), None)
        inside = _signed_mail(_data(raw, part)) if part else b""
        if part is None or not inside:
            break
        header = raw[part.header : part.start] if part is root else b""
        raw = b"".join((raw[: part.header], _without_content(header), inside, raw[part.end :]))
        root = split_parts(raw)
    return raw, root


def _data(raw: bytes, part: Part) -> bytes:
    return decode_transfer(raw[part.start : min(part.end, part.start + TEXT_LIMIT)], part.encoding)


def _without_content(header: bytes) -> bytes:
    """The fields of a header that do not tell what is in the body."""
    kept: list[bytes] = []
    skips = False
    for line in header.rstrip(b"\r\n").splitlines(keepends=True):
        if line[:1] not in (b" ", b"\t"):
            skips = _OF_THE_CONTENT.match(line) is not None
        if not skips:
            kept.append(line)
    return b"".join(kept) if not kept or kept[-1].endswith(b"\n") else b"".join(kept) + b"\n"


def _signed_mail(data: bytes) -> bytes:
    """The mail in a SignedData, cut anywhere; b"" of anything else."""
    try:
        at = _enter(data, 0, _SEQUENCE)
        at, kind = _value(data, at, _OID)
        if kind != _SIGNED_DATA:
            return b""
        at = _enter(data, _enter(data, at, _FIRST), _SEQUENCE)
        at, _ = _value(data, at, _INTEGER)
        at, _ = _value(data, at, _SET)
        at, _ = _value(data, _enter(data, at, _SEQUENCE), _OID)
        content = _octets(data, _enter(data, at, _FIRST))
        return content if _FIELD.match(content[:_LONGEST_NAME]) else b""
    except (IndexError, ValueError):
        return b""


def _head(data: bytes, at: int) -> tuple[int, int, int]:
    """Of the element there its tag, where its content begins, and how long that is; -1 where its end is marked."""
    tag, length = data[at], data[at + 1]
    if length < 0x80:
        return tag, at + 2, length
    count = length - 0x80
    if count > 4:
        raise ValueError("too long")
    size = int.from_bytes(data[at + 2 : at + 2 + count], "big") if count else -1
    return tag, at + 2 + count, size


def _enter(data: bytes, at: int, wanted: int) -> int:
    """Where the content of the element of that tag begins."""
    tag, start, _ = _head(data, at)
    if tag != wanted:
        raise ValueError("something else")
    return start


def _value(data: bytes, at: int, wanted: int) -> tuple[int, bytes]:
    """Where the element of that tag ends, and its content."""
    tag, start, size = _head(data, at)
    if tag != wanted or size < 0:
        raise ValueError("something else")
    return start + size, data[start : start + size]


def _octets(data: bytes, at: int) -> bytes:
    """An OCTET STRING, also where it comes in pieces."""
    tag, start, size = _head(data, at)
    if tag == _OCTETS:
        return data[start : start + size] if size >= 0 else b""
    if tag != _OCTETS_IN_PIECES:
        return b""
    end = len(data) if size < 0 else min(len(data), start + size)
    pieces: list[bytes] = []
    while start + 2 <= end:
        tag, start, size = _head(data, start)
        if tag != _OCTETS or size < 0:
            break
        pieces.append(data[start : start + size])
        start += size
    return b"".join(pieces)
