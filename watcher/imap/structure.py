"""What are the attachments called, and where does the text lie?

From BODYSTRUCTURE (RFC 9051 7.5.2), parsed into nested lists, to a `Structure`. Whatever is odd in it is left out;
what makes no sense at all gives an empty Structure, never an error.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import collapse_rfc2231_value, decode_params
from functools import lru_cache
from typing import Any

from watcher.core.mail import Structure, TextPart
from watcher.core.mime import NOTHING, WHOLE, is_sealed, is_text_of_a_mail
from watcher.imap.reply import parse

PARTS = 1000
"""More leaves than any real mail has."""
LONGEST_NAME = 255

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
_FOLDERS = re.compile(r"\A[A-Za-z]:\\(?>(?:[^\\]*\\)*)")
"""Where the file lies on its sender's disk, as some programs tell."""
_DISPOSITION = re.compile(rb"\s*(attachment|inline)\s*(?:;|\Z)", re.IGNORECASE)
_VARYING = re.compile(
    rb"""
      "(?P<key>(?:file)?name|boundary)"\ "(?P<name>[\x20-\x21\x23\x24\x26-\x29\x2b-\x3c\x3e\x40-\x5b\x5d-\x7e]*)"
    | (?P<constant>(?>(?:(?!"(?:(?:file)?name|boundary)"\ ")"(?>(?:[^"\\]++|\\.)*)"[^"0-9]*+)+))
    | (?P<odd>"(?>(?:[^"\\]++|\\.)*)")
    | (?P<number>[0-9]+)(?=[\ )])
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Sizes, boundaries and plainly written names; strings, and what follows them, are passed over as they are."""
_PLACE = b"name-%s-" % secrets.token_hex(8).encode()
"""Stands for a name in a shape; not to be guessed, so that no attachment is called that."""
_READABLE = ("plain", "html")


@dataclass(frozen=True, slots=True)
class _Leaf:
    section: str
    kind: str
    subtype: str
    charset: str
    encoding: str
    disposition: str
    filename: str
    size: int
    """In bytes, as it is encoded; where it is not told, enough."""
    method: str
    """Of an appointment what it does (RFC 5546), "" of anything else."""


@dataclass(frozen=True, slots=True)
class _Multipart:
    subtype: str
    children: list[_Leaf | _Multipart] = field(default_factory=list)


def read_structure(body: Any) -> Structure:
    """A BODYSTRUCTURE as `reply.parse` or IMAPClient gives it; anything else is an empty Structure."""
    try:
        tree = _node(body, "", [PARTS])
        leaves = list(_leaves(tree))
        text = _place_of_text(tree, leaves)
    except (ValueError, TypeError, IndexError, AttributeError, RecursionError):
        return Structure()
    calendar = next((leaf.method for leaf in leaves if leaf.method and not leaf.filename), "")
    return Structure(tuple(leaf.filename for leaf in leaves if leaf.filename), text, calendar)


def read_structure_text(text: bytes) -> Structure | None:
    """The same from the text of a BODYSTRUCTURE that holds no literal; None if that is not exactly one list.

    Mails of one program differ in sizes, boundaries and names of attachments: without these there are few shapes, and
    a shape is parsed once.
    """
    names: list[bytes] = []

    def without(found: re.Match[bytes]) -> bytes:
        key = found["key"]
        if key is None:
            return found["constant"] or found["odd"] or b"%d" % min(int(found["number"][:9]), NOTHING)
        if key[:1] in b"bB":
            return b'"boundary" "-"'
        if found["name"][-4:].lower() == b".p7m":  # the name tells what it is, as in `is_sealed`
            return found[0]
        names.append(found["name"])
        return b'"%s" "%s%d"' % (key, _PLACE, len(names) - 1)

    structure = _shape(_VARYING.sub(without, text))
    if structure is None or not names or not structure.attachments:
        return structure
    attachments = tuple(_clean(_put_back(name, names)) for name in structure.attachments)
    return replace(structure, attachments=tuple(filter(None, attachments)))


@lru_cache(maxsize=2048)
def _shape(text: bytes) -> Structure | None:
    try:
        (body,) = parse([text])
    except ValueError:
        return None
    return read_structure(body)


def _put_back(name: str, names: list[bytes]) -> str:
    place, mark, number = name.partition(_PLACE.decode())
    return names[int(number)].decode("ascii") if mark and not place and number.isdigit() else name


def _node(body: Any, section: str, left: list[int]) -> _Leaf | _Multipart:
    left[0] -= 1
    if left[0] < 0:
        raise ValueError("too many parts")
    if not _is_list(body) or not body:
        raise ValueError("no body")
    if not _is_list(body[0]):
        return _leaf(body, section or "1")
    parts, rest = _children(body)
    prefix = f"{section}." if section else ""
    nodes = []
    for number, part in enumerate(parts, start=1):
        if _is_list(part) and part:  # an empty part is a fault of the server; its brothers are still read
            nodes.append(_node(part, f"{prefix}{number}", left))
    return _Multipart(_word(rest[0]) if rest else "mixed", nodes)


def _children(body: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    if body[0] and _is_list(body[0][0]) and (len(body) < 2 or not _is_list(body[1])) and _all_lists(body[0]):
        return list(body[0]), list(body[1:])  # IMAPClient gathers the parts of a multipart in a list of their own
    count = next((at for at, item in enumerate(body) if not _is_list(item)), len(body))
    return list(body[:count]), list(body[count:])


def _leaf(body: Sequence[Any], section: str) -> _Leaf:
    kind, subtype = _word(body[0]), _word(_at(body, 1))
    parameters = _parameters(_at(body, 2))
    disposition, more = next(filter(None, map(_disposition, body[7:])), ("", {}))
    filename = more.get("filename") or more.get("name") or parameters.get("name") or parameters.get("filename") or ""
    charset = re.sub(r"[^a-z0-9_.:+-]", "", parameters.get("charset", "").lower())
    encoding, method = _word(_at(body, 5)), ""
    if (kind, subtype) == ("text", "calendar"):
        method = re.sub(r"[^A-Z-]", "", parameters.get("method", "").upper()) or "REQUEST"
    size = _size(_at(body, 6))
    return _Leaf(section, kind, subtype, charset or "us-ascii", encoding, disposition, _clean(filename), size, method)


def _size(value: Any) -> int:
    digits = _string(value)
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else NOTHING


def _disposition(item: Any) -> tuple[str, dict[str, str]] | None:
    """Content-Disposition, wherever among the last fields it stands (that depends on the kind of part and on the age
    of the server), also where a server gives it as one piece of text."""
    if _is_list(item) and len(item) == 2 and isinstance(item[0], bytes) and (item[1] is None or _is_list(item[1])):
        return _word(item[0]), _parameters(item[1])
    if isinstance(item, bytes) and (found := _DISPOSITION.match(item)):
        field = Message()
        field["Content-Disposition"] = _CONTROLS.sub(" ", _string(item))
        return _word(found[1]), {"filename": _words(collapse_rfc2231_value(field.get_filename("")))}
    return None


def _leaves(node: _Leaf | _Multipart) -> Iterator[_Leaf]:
    if isinstance(node, _Leaf):
        yield node
        return
    for child in node.children:
        yield from _leaves(child)


def _text(node: _Leaf | _Multipart, *, strict: bool, least: int = NOTHING) -> TextPart | None:
    """The first text to be read. Of alternatives the plain one; of anything else the first that has a text, so that a
    footer glued on by a mailing list never wins."""
    if isinstance(node, _Leaf):
        if node.kind != "text" or node.subtype not in _READABLE or node.disposition == "attachment":
            return None
        if node.size < least or (strict and node.filename):
            return None
        return TextPart(node.section, node.subtype, node.encoding, node.charset)
    found = [text for child in node.children if (text := _text(child, strict=strict, least=least)) is not None]
    if node.subtype == "alternative":
        found.sort(key=lambda text: _READABLE.index(text.subtype))
    return found[0] if found else None


def _place_of_text(tree: _Leaf | _Multipart, leaves: Sequence[_Leaf]) -> TextPart | None:
    """The first text to be read. Where nothing is plainly that, it may still be in a file, in another kind of text, in
    one piece with a signature, or in parts that the server could not tell apart; then the mail's beginning is taken
    apart by us."""
    if any(is_sealed(f"{leaf.kind}/{leaf.subtype}", leaf.filename) for leaf in leaves):
        return WHOLE
    if text := _text(tree, strict=True) or _text(tree, strict=False):
        return text
    if len(leaves) == 1 and isinstance(tree, _Multipart) and leaves[0].size < NOTHING:
        return WHOLE
    others = (leaf for leaf in leaves if not _text(leaf, strict=True, least=0))
    if any(is_text_of_a_mail(f"{leaf.kind}/{leaf.subtype}") for leaf in others):
        return WHOLE
    return _text(tree, strict=True, least=0)


def _parameters(pairs: Any) -> dict[str, str]:
    """Parameters of a Content-Type or Content-Disposition, RFC 2231 put together and RFC 2047 decoded."""
    if not _is_list(pairs):
        return {}
    given = [
        (_word(name), '"' + _string(value).replace("\\", "\\\\").replace('"', '\\"') + '"')
        for name, value in zip(pairs[::2], pairs[1::2], strict=False)
        if name is not None and value is not None
    ]
    try:
        decoded = decode_params([("", ""), *given])[1:]
        return {name: _words(collapse_rfc2231_value(value).strip('"')) for name, value in decoded}
    except (ValueError, TypeError, LookupError, UnicodeError):
        return {name: _words(value[1:-1]) for name, value in given}


def _words(text: str) -> str:
    """RFC 2047 encoded words are not allowed in parameters, and everywhere in them."""
    if "=?" not in text:
        return text
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError):
        return text
    return "".join(piece if isinstance(piece, str) else _decoded(piece, charset) for piece, charset in pieces)


def _decoded(text: bytes, charset: str | None) -> str:
    try:
        return text.decode(charset or "utf-8", "replace")
    except LookupError:
        return text.decode("latin-1")


def _string(value: Any) -> str:
    if isinstance(value, int):  # IMAPClient makes a number of "2026"
        return str(value)
    if not isinstance(value, bytes):
        return ""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def _word(value: Any) -> str:
    return _string(value).strip().lower()


def _clean(name: str) -> str:
    return _FOLDERS.sub("", _CONTROLS.sub(" ", name).strip())[:LONGEST_NAME]


def _at(items: Sequence[Any], index: int) -> Any:
    return items[index] if index < len(items) else None


def _is_list(value: Any) -> bool:
    return isinstance(value, (list, tuple))


def _all_lists(items: Sequence[Any]) -> bool:
    return all(_is_list(item) for item in items)
