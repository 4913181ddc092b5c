"""Where does each header field begin and end? (RFC 5322 2.2)"""

from __future__ import annotations

import re

from watcher.core.charset import decode
from watcher.core.message.types import HEADER_FIELDS

HEADER_LIMIT = 1 << 20
"""Bytes of a header that are read; what follows is not."""
VALUE_LIMIT = 1 << 16
"""Characters of one field that are read."""
COUNT_LIMIT = 2000
"""Fields that are read."""

_END = re.compile(rb"(?:\A|\n)\r*\n")
_END_OR_FOLD = re.compile(rb"\n[\n \t]")
"""One look for both: most headers have no field of several lines."""
_STRAY = re.compile(rb"^(?!From |>From |[!-9;-~]{1,100}[ \t]*:|[ \t\r]|$).*\n?", re.MULTILINE)
"""A line that is neither a field nor goes on with one."""
_FIELD = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:[ \t]")
_NAMES = {name: name.lower() for name in HEADER_FIELDS}
_NEVER_IN_NAMES = (" ", "\t", "<", ">")


def body_start(raw: bytes, start: int = 0, end: int | None = None) -> int:
    """Where the body begins in `raw[start:end]`: behind the first empty line, or at the first line that cannot belong
    to a header. The end where there is no body."""
    end = len(raw) if end is None else end
    limit = min(end, start + HEADER_LIMIT)
    empty = _empty_line(raw, start, limit)
    for stray in _STRAY.finditer(raw, start, empty[0] if empty else limit):
        if not _FIELD.match(raw, stray.end()):  # else one spoilt line among fields
            return stray.start()
    return empty[1] if empty else end


def _empty_line(raw: bytes, start: int, end: int) -> tuple[int, int] | None:
    """Where the header ends and where the body begins, by the first empty line."""
    if raw.startswith((b"\r\n", b"\n"), start):
        return start, start + (2 if raw.startswith(b"\r\n", start) else 1)
    found = _END.search(raw, start, end)
    return (found.start() + 1, found.end()) if found and found.end() > found.start() else None


def field_name(name: str) -> str:
    """In lower case; "" if no field has such a name."""
    known = _NAMES.get(name)
    if known is not None:
        return known
    name = name.strip(" \t").lower()
    return name if len(name) <= 100 and not any(char in name for char in _NEVER_IN_NAMES) else ""


def header_of(raw: bytes) -> bytes:
    """The header block alone, of a header or of a whole mail; leading empty lines are passed over."""
    if raw[:1] in (b"\r", b"\n"):
        raw = raw[: HEADER_LIMIT * 2].lstrip(b"\r\n")
    end = raw.find(b"\n\r\n", 0, HEADER_LIMIT)
    other = raw.find(b"\n\n", 0, end if end >= 0 else HEADER_LIMIT)
    end = other if other >= 0 else end
    return raw[: end + 1] if end >= 0 else raw[:HEADER_LIMIT]


def unfolded(raw: bytes) -> bytes:
    """The header block of `header_of` with one line for each field (RFC 5322 2.2.3), lines ending in "\\n"."""
    if len(raw) > VALUE_LIMIT or raw.startswith((b"\r", b"\n")):
        raw = header_of(raw)
    header = raw.replace(b"\r\n", b"\n")
    first = _END_OR_FOLD.search(header)
    is_folded = first is not None and first[0] != b"\n\n"
    end = header.find(b"\n\n", first.start()) if first is not None else -1
    if end >= 0:
        header = header[: end + 1]
    if b"\r" in header:
        header = header.replace(b"\r\n", b"\n").replace(b"\r", b" " if b"\n" in header else b"\n")
        is_folded = True
    if is_folded:
        header = header.replace(b"\n ", b" ").replace(b"\n\t", b" ")
    return header.replace(b"\0", b"") if b"\0" in header else header


def field_lines(raw: bytes) -> list[str]:
    """The unfolded lines of a header block, 8-bit ones decoded as UTF-8 or Windows-1252, their values cut off at the
    limit."""
    header = unfolded(raw)
    if header.isascii():
        lines = header.decode("ascii").split("\n", COUNT_LIMIT)
    else:
        lines = [decode(line) for line in header.split(b"\n", COUNT_LIMIT)]
    if len(lines) > COUNT_LIMIT:
        del lines[COUNT_LIMIT:]
    return lines if len(header) <= VALUE_LIMIT else list(map(_cut, lines))


def _cut(line: str) -> str:
    name, colon, value = line.partition(":")
    return f"{name}{colon}{value[:VALUE_LIMIT]}"


def split_fields(header: bytes) -> list[tuple[str, str]]:
    """Names (lower case) and values (unfolded, not yet decoded) in their order, without lines that are no fields."""
    fields = []
    for line in field_lines(header):
        name, colon, value = line.partition(":")
        if colon and (known := field_name(name)):
            fields.append((known, value.strip()))
    return fields
