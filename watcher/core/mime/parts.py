"""Which parts does a mail have, and where do they lie? (RFC 2046 5)

By offsets into the bytes, without copying: a mail of fifty megabytes is split in the time it takes to look through it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from watcher.core.message.fields import body_start, split_fields
from watcher.core.mime.parameters import Parameters, file_name, parse_parameters

DEPTH_LIMIT = 16
"""Multiparts in multiparts that are opened; what lies deeper is one part of its multipart's type."""
PARTS_LIMIT = 500
"""Parts of a mail that are looked at."""
HEADER_BYTES = 1 << 16
"""Bytes of a part's header that are read."""

_MESSAGE_TYPES = frozenset({"message/rfc822", "message/global", "message/news"})
_GUESS = re.compile(rb"(?:\A|\n)--([^\s-][^\r\n]{2,200}|-[^\r\n]{3,200}?)[ \t]*\r?\nContent-", re.IGNORECASE)
_COMMENT = re.compile(r"\([^()]*+\)")
_HTML = re.compile(rb"\s*<(?:!doctype html|html|head|body|div|p|table)\b", re.IGNORECASE)


@dataclass(slots=True)
class Part:
    """One part: its type, where its body lies, and the parts inside a multipart.

    `section` is its number in RFC 9051 6.4.5 ("" for the mail itself where that is a multipart).
    """

    type: str
    parameters: Parameters
    disposition: Parameters
    encoding: str
    start: int
    end: int
    section: str = ""
    header: int = 0
    """Where its header begins."""
    children: list[Part] = field(default_factory=list)

    @property
    def file_name(self) -> str:
        """The name it would be saved under, or ""."""
        return file_name(self.disposition, self.parameters)

    @property
    def is_attached(self) -> bool:
        """Whether it is meant to be saved, not read."""
        return self.disposition.value == "attachment"


class _Budget:
    """How many parts may still be opened."""

    def __init__(self) -> None:
        self.left = PARTS_LIMIT


def split_parts(raw: bytes, start: int = 0, end: int | None = None) -> Part:
    """The tree of parts of the mail in `raw[start:end]`. Embedded mails are leaves; open them with another call."""
    return _part(raw, start, len(raw) if end is None else end, "text/plain", "", 0, _Budget())


def leaves(part: Part) -> list[Part]:
    """All parts below and with `part` in their order, multiparts before their children."""
    found, stack = [], [part]
    while stack:
        one = stack.pop()
        found.append(one)
        stack += reversed(one.children)
    return found


def _part(raw: bytes, start: int, end: int, default: str, section: str, depth: int, budget: _Budget) -> Part:
    body = body_start(raw, start, end)
    fields = dict(reversed(split_fields(raw[start : min(body, start + HEADER_BYTES)])))
    parameters = parse_parameters(fields.get("content-type", ""))
    part = Part(
        type=parameters.value if "/" in parameters.value else default,
        parameters=parameters,
        disposition=parse_parameters(fields.get("content-disposition", "")),
        encoding=_COMMENT.sub("", fields.get("content-transfer-encoding", "")).partition(";")[0].strip(" \"'").lower(),
        start=body,
        end=end,
        section=section,
        header=start,
    )
    budget.left -= 1
    if part.type.startswith("multipart/"):
        _open(raw, part, depth, budget)
    if not part.section and not part.children:
        part.section = "1"
    return part


def _open(raw: bytes, part: Part, depth: int, budget: _Budget) -> None:
    """Split a multipart; without a boundary that occurs, it is a text."""
    spans = _spans(raw, part, part.parameters.get("boundary").encode("utf-8", "replace"), budget.left)
    if not spans and (guess := _GUESS.search(raw, part.start, min(part.end, part.start + HEADER_BYTES))):
        spans = _spans(raw, part, guess[1].rstrip(), budget.left)
    if not spans:
        part.type = "text/html" if _HTML.match(raw, part.start, part.end) else "text/plain"
    default = "message/rfc822" if part.type == "multipart/digest" else "text/plain"
    prefix = f"{part.section}." if part.section else ""
    if depth >= DEPTH_LIMIT:
        return
    for number, (start, end) in enumerate(spans, 1):
        if budget.left <= 0:
            return
        part.children.append(_part(raw, start, end, default, f"{prefix}{number}", depth + 1, budget))


def _spans(raw: bytes, part: Part, boundary: bytes, most: int) -> list[tuple[int, int]]:
    """Where the parts between the delimiter lines begin and end; the last one may lack its closing delimiter."""
    delimiter = b"--" + boundary[:200].rstrip()
    spans: list[tuple[int, int]] = []
    opened, position = -1, part.start
    while len(delimiter) > 2 and len(spans) < most:
        found = raw.find(delimiter, position, part.end)
        if found < 0:
            break
        position = found + len(delimiter)
        if found > part.start and raw[found - 1 : found] != b"\n":
            continue
        line_end = raw.find(b"\n", position, position + 200)
        line_end = min(position + 200, part.end) if line_end < 0 or line_end > part.end else line_end
        rest = raw[position:line_end].strip()
        if rest not in (b"", b"--"):
            continue
        if opened >= 0:
            spans.append((opened, _before(raw, opened, found)))
        opened = min(line_end + 1, part.end)
        if rest == b"--":
            return spans
        position = opened
    if 0 <= opened < part.end and len(spans) < most:
        spans.append((opened, part.end))
    return spans


def _before(raw: bytes, start: int, delimiter: int) -> int:
    """The end of a part: the line break before a delimiter belongs to the delimiter."""
    end = delimiter - (raw[delimiter - 1 : delimiter] == b"\n")
    end -= raw[end - 1 : end] == b"\r"
    return max(start, end)


def is_message(part: Part) -> bool:
    """Whether the part is a whole mail."""
    return part.type in _MESSAGE_TYPES
