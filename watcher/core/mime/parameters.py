"""What do Content-Type and Content-Disposition say?

RFC 2045 5.1, RFC 2183, RFC 2231, and what programs write instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from watcher.core.charset import clean, decode, decode_words

_PARAMETER = re.compile(r';\s*+([^\s=;"]{1,100}+)\s*+=\s*+(?:"((?>(?:[^"\\]++|\\.)*))"?|([^;]*+))')
_CONTINUED = re.compile(r"(.+?)\*(\d{1,3})?(\*)?")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_ESCAPED = re.compile(r'\\(["\\])')
NAME_LIMIT = 255
"""Characters of a file's name that are kept."""


@dataclass(frozen=True, slots=True)
class Parameters:
    """The value before the first semicolon (lower case), and the parameters: names in lower case, values decoded."""

    value: str
    pairs: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str:
        """The first parameter of that name, or ""."""
        return next((value for key, value in self.pairs if key == name), "")


def parse_parameters(field: str) -> Parameters:
    """A field such as `text/plain; charset=utf-8`; continued and percent-encoded parameters are put together."""
    value = field.partition(";")[0]
    plain: list[tuple[str, str]] = []
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, quoted, bare in _PARAMETER.findall(field[len(value) :]):
        text = _ESCAPED.sub(r"\1", quoted) if quoted else bare.strip()
        name = name.lower()
        continued = _CONTINUED.fullmatch(name) if "*" in name else None
        if continued:
            pieces.setdefault(continued[1], []).append(
                (int(continued[2] or 0), bool(continued[3]) or not continued[2], text)
            )
        else:
            plain.append((name, clean(decode_words(text))))
    joined = [(name, _put_together(sorted(parts))) for name, parts in pieces.items()]
    return Parameters(value.strip().lower(), (*joined, *plain))


def _put_together(parts: list[tuple[int, bool, str]]) -> str:
    """RFC 2231 3 and 4: `charset'language'percent-encoded` in the first piece, further pieces encoded or not."""
    charset, data = "", b""
    for number, (_, encoded, text) in enumerate(parts):
        if encoded and not number and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        raw = text.encode("utf-8", "replace")
        data += _PERCENT.sub(lambda m: bytes((int(m[1], 16),)), raw) if encoded else raw
    return clean(decode_words(decode(data, charset)))


def file_name(disposition: Parameters, content_type: Parameters) -> str:
    """The name of an attachment, without any path; "" where it has none."""
    name = disposition.get("filename") or content_type.get("name") or content_type.get("filename")
    return name.replace("\\", "/").rpartition("/")[2].strip(" \"'")[:NAME_LIMIT]
