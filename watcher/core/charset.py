"""Which characters do these bytes mean?

Charsets as mail really names them, encoded-words (RFC 2047), and the removal of what no text should hold.
"""

from __future__ import annotations

import binascii
import codecs
import re
import unicodedata
from functools import lru_cache

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff\ufffe\ud800-\udfff]+"
)
"""C0 and C1 controls, marks that turn the direction of writing (a name could pose as another), what has no width,
lone surrogates."""
_BREAKS = re.compile("[\t\n\x0c\r\u2028\u2029]+")

_WIDER = {
    # What a label says, and the superset that the mail's author used (as the WHATWG encoding standard has it).
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso2022_jp": "iso2022_jp_ext",
}
_ALIASES = {
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "ansi_x3.110-1983": "latin-1",
    "ibm850": "cp850",
}
_NOT_FOR_MAIL = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-16", "utf-32"})
"""Codecs of Python that are no charsets of mail, slow on hostile input, or that read ASCII as something else."""

_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,40})\?([bBqQ])\?([^?]*+(?:\?(?!=)[^?]{0,200}){0,3})\?=")
_RUNS = 1000
"""Pieces of base64 that are told apart."""
_NO_RUN = re.compile(rb"^[A-Za-z0-9+/]*+(?:[^A-Za-z0-9+/\s]|[ \t]++[A-Za-z0-9])", re.MULTILINE)
"""A line of something else."""
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


@lru_cache(maxsize=256)
def _codec(charset: str) -> str | None:
    """Python's name of the codec for a label of RFC 2045/2047 ("utf-8*de" as RFC 2231 has it too), None if unknown."""
    label = charset.partition("*")[0].strip(" \t\"'").lower()
    label = _ALIASES.get(label, re.sub(r"^(?:cp|windows|win)[-_]?(\d{3,4})$", r"cp\1", label))
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError, UnicodeError):
        return None
    if info.name in _NOT_FOR_MAIL or not info._is_text_encoding:
        return None
    return _WIDER.get(info.name, info.name)


def decode(data: bytes, charset: str = "") -> str:
    """The text of `data`: in the charset where it holds, else UTF-8 where that holds, else Windows-1252. Never raises.

    Data cut in the middle of a character lose that character; a few wrong bytes are replaced.
    """
    if data.isascii() and (not charset or charset.lower() in ("utf-8", "us-ascii")):
        return data.decode("ascii")
    codec = _codec(charset) if charset else None
    if codec and codec != "utf-8":
        try:
            return data.decode(codec)
        except (UnicodeError, ValueError):
            pass
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and (codec or not data[: error.start].isascii()):
            return data[: error.start].decode("utf-8")
        if (codec or "utf-8") == "utf-8" and _mostly_utf8(data):
            return data.decode("utf-8", "replace")
    try:
        return data.decode(codec if codec and codec != "utf-8" else "cp1252", "replace")
    except (UnicodeError, ValueError):
        return data.decode("cp1252", "replace")


def _mostly_utf8(data: bytes) -> bool:
    """Whether more of the non-ASCII characters are valid UTF-8 than not."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(1 for c in text if c > "\x7f") > 2 * broken


def clean(text: str) -> str:
    """One line of printable text: no control characters, no line breaks, no marks that turn the direction."""
    if text.isprintable():
        return text
    return _CONTROL.sub("", _BREAKS.sub(" ", text))


def clean_text(text: str) -> str:
    """Text of several lines, each ending in "\\n" or at the end; no other control characters but the tab. Letters are
    in one form (NFC): where a program takes "ü" apart, no word and no month would be known."""
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _CONTROL.sub("", text.replace("\x0c", "\n"))


def decode_words(value: str) -> str:
    """A field's value with its encoded-words (RFC 2047) decoded; broken ones stay as they are.

    Neighbours in the same charset are joined as bytes before they are decoded: many programs cut characters in two.
    White space between neighbours goes.
    """
    if "=?" not in value:
        return value
    pieces: list[str] = []
    pending: list[tuple[str, str]] = []
    charset, position = "", 0
    for match in _ENCODED_WORD.finditer(value):
        between = value[position : match.start()]
        label = match[1].lower()
        if pending and (between.strip() or label != charset):
            pieces.append(_joined(pending, charset))
            pending = []
        if between.strip() or not position:
            pieces.append(between)
        pending.append((match[2].lower(), match[3]))
        charset, position = label, match.end()
    if pending:
        pieces.append(_joined(pending, charset))
    pieces.append(value[position:])
    return "".join(pieces)


def _joined(words: list[tuple[str, str]], charset: str) -> str:
    """The text of neighbouring encoded-words of one charset."""
    data, base64 = b"", ""
    for encoding, text in words:
        if encoding == "b":
            base64 += text
            if len(base64) % 4 and not base64.endswith("="):
                continue  # cut inside a group of four: the next word goes on
            data += unbase64(base64.encode("utf-8", "replace"))
            base64 = ""
        else:
            data += unbase64(base64.encode("utf-8", "replace")) + _unquote(text)
            base64 = ""
    return decode(data + unbase64(base64.encode("utf-8", "replace")) if base64 else data, charset)


def _unquote(text: str) -> bytes:
    """RFC 2047 4.2, the "Q" encoding."""
    return binascii.a2b_qp(text.encode("utf-8", "replace"), header=True)


def unbase64(data: bytes) -> bytes:
    """Base64 (RFC 2045 6.8) without its padding, cut anywhere, with strangers in between: what can be had of it.
    Padding ends a run; another may follow, and text that somebody wrote below is none."""
    if b"\n" not in data:
        try:
            return binascii.a2b_base64(data, strict_mode=True)
        except binascii.Error:
            pass
    decoded: list[bytes] = []
    letters = b""
    runs = data.split(b"=", _RUNS)
    for number, run in enumerate(runs):
        if number and not letters:
            run = _whole_lines(run)
        letters += _NOT_BASE64.sub(b"", run)
        if len(letters) % 4 > 1:
            decoded.append(_letters_decoded(letters))
            letters = b""
    return b"".join((*decoded, _letters_decoded(letters)))


def _whole_lines(run: bytes) -> bytes:
    """What follows padding, as far as its lines are base64."""
    found = _NO_RUN.search(run)
    return run[: found.start()] if found else run


def _letters_decoded(letters: bytes) -> bytes:
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    try:
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    except (binascii.Error, ValueError):
        return b""
