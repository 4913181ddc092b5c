"""What does a line from the server say?

A reply comes as parts: text, literal, text, literal, ..., text (RFC 9051 4.3: the `{n}` in front of a literal is
already taken off). `parse` makes nested lists of it. Nothing here knows a connection; a reply that follows no
grammar raises ValueError.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

Value: TypeAlias = "bytes | list[Value] | None"
"""A string or atom, NIL, or a list in parentheses."""

DEPTH = 100
"""Deeper nesting than any real mail has; a structure made to exhaust us ends here."""

_TOKEN = re.compile(
    rb"""\ *(?:
        (?P<section>(?:BODY|BINARY)(?:\.[A-Z]+)?\[(?:[^\]"]|"(?:[^"\\]|\\.)*")*\](?:\ ?<\d+(?:\.\d+)?>)?)
      | (?P<open>\()
      | (?P<close>\))
      | "(?P<quoted>(?:[^"\\]|\\.)*)"
      | (?P<atom>[^\ ()"]+)
    )""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_OPEN_SECTION = re.compile(rb"(?:BODY|BINARY)(?:\.[A-Z]+)?\[[^\]]*\Z", re.IGNORECASE)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)


def parse(parts: Iterable[bytes]) -> list[Value]:
    """A whole reply as nested lists. An atom NIL is None, a quoted "NIL" is not."""
    top: list[Value] = []
    stack = [top]
    for number, part in enumerate(_joined(list(parts))):
        if number % 2:
            stack[-1].append(part)
        else:
            _parse_text(part, stack)
    if len(stack) > 1:
        raise ValueError("unbalanced parentheses")
    return top


def _parse_text(text: bytes, stack: list[list[Value]]) -> None:
    at, end = 0, len(text.rstrip(b" "))
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            raise ValueError("follows no grammar")
        at = found.end()
        kind = found.lastgroup
        if kind == "open":
            inner: list[Value] = []
            stack[-1].append(inner)
            stack.append(inner)
            if len(stack) > DEPTH:
                raise ValueError("nested too deep")
        elif kind == "close":
            stack.pop()
            if not stack:
                raise ValueError("unbalanced parentheses")
        else:
            stack[-1].append(_string(kind or "", found[kind or 0]))


def _string(kind: str, text: bytes) -> bytes | None:
    if kind == "quoted":
        return _ESCAPED.sub(rb"\1", text) if b"\\" in text else text
    return None if kind == "atom" and text.upper() == b"NIL" else text


def _joined(parts: list[bytes]) -> list[bytes]:
    """Some servers echo the names of header fields as literals: bring such an item back into one text."""
    at = 0
    while at + 2 < len(parts):
        if _OPEN_SECTION.search(parts[at]):
            parts[at : at + 3] = [parts[at] + b'"' + parts[at + 1].replace(b'"', b"") + b'"' + parts[at + 2]]
        else:
            at += 2
    return parts


def pairs(values: list[Value]) -> Iterator[tuple[bytes, Value]]:
    """Name and value, name and value: the content of FETCH and STATUS. Names in upper case."""
    for name, value in zip(values[::2], values[1::2], strict=False):
        if isinstance(name, bytes):
            yield name.upper(), value


def number(value: Value) -> int:
    """A number of the protocol, also where it comes in quotes or in parentheses (MODSEQ); ValueError otherwise."""
    if isinstance(value, list) and len(value) == 1:
        return number(value[0])
    if isinstance(value, bytes) and value.isdigit() and len(value) < 21:
        return int(value)
    raise ValueError("not a number")


def quoted(text: bytes) -> bytes:
    """A quoted string (RFC 9051 4.3); ValueError for what no quoted string can hold (CR, LF, NUL)."""
    if any(byte in text for byte in (b"\r", b"\n", b"\0")):
        raise ValueError("a line break inside a string")
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def code(text: bytes) -> tuple[bytes, bytes]:
    """Name (upper case) and arguments of a response code such as [UIDNEXT 7] at the start of a status text."""
    found = re.match(rb"\[([^\s\]]+)(?:\s+([^\]]*))?\]", text)
    return (found[1].upper(), found[2] or b"") if found else (b"", b"")
