"""Which of the parts are the mail's text?"""

from __future__ import annotations

import re
from collections.abc import Callable

from watcher.core.mail import TextPart
from watcher.core.mime.body import TEXT_LIMIT, text_of
from watcher.core.mime.enriched import enriched_to_text
from watcher.core.mime.html import html_to_text
from watcher.core.mime.parts import Part, leaves
from watcher.core.mime.signed import is_sealed

WHOLE = TextPart("", "rfc822", "", "")
"""Stands for a text that is found by taking the beginning of the whole mail apart, and in no other way."""
NOTHING = 6
"""Fewer bytes are an empty line or two, left by a program."""
_NOT_TO_READ = re.compile(
    r"calendar|x-vcalendar|(?:x-)?vcard|directory|css|csv|.*xml|.*json|(?:java|ecma)script|rtf|x-amp-html|vnd\..*"
    r"|(?:rfc822|x-).*headers?|x-(?:patch|diff|log|python|sh|c|script.*)"
)
"""Kinds of text/* that are no text of a mail; any other is (RFC 2046 4.1.4)."""
_NAMED_BY_A_PROGRAM = re.compile(
    r"(?:att\d{3,8}|(?:mail|message|e-?mail|html|text)?[ _-]?(?:nachricht|message|mail|text|body|teil|part|inline|html)"
    r"|unnamed|unbenannt|noname|untitled)[\d _.-]{0,12}(?:txt|html?)?$",
    re.IGNORECASE,
)
"""What a part is called whose name nobody gave."""
_STAND_IN = 300
"""Characters within which a program says that there is nothing to read as plain text."""
_WORD = re.compile(r"[a-z]{4,}")


def text_in(raw: bytes, root: Part) -> tuple[str, bool]:
    """The text below a part, and whether it had to be made from HTML. Where nothing is meant to be read with the mail,
    the first text of another kind, or that a program made a file of, is; a file that somebody attached never is."""
    found = _text(raw, root)
    if found[0].strip():
        return found
    for may_be in (_is_named, _is_odd):
        for part in filter(may_be, leaves(root)):
            if part is not root and part.file_name and not _NAMED_BY_A_PROGRAM.match(part.file_name):
                continue
            if (text := plain(raw, part)).strip():
                return text, part.type == "text/html"
    return found


def place_of_text(root: Part) -> TextPart | None:
    """The same by sizes and types alone."""
    parts = leaves(root)
    if any(is_sealed(part.type, part.file_name) for part in parts):
        return WHOLE
    if part := _first(root, _is_written) or _first(root, _is_named_in_line):
        return _place(part)
    if any(is_text_of_a_mail(part.type) for part in parts if not _is_text(part)):
        return WHOLE
    return _place(part) if (part := _first(root, _is_text)) else None


def _place(part: Part) -> TextPart:
    charset = part.parameters.get("charset").lower()
    return TextPart(part.section, part.type.partition("/")[2], part.encoding or "7bit", charset or "us-ascii")


def readable(part: Part) -> list[Part]:
    """The texts that are read with the mail: a named text file is not."""
    return [one for one in leaves(part) if _is_text(one)]


def _is_text(part: Part) -> bool:
    return part.type in ("text/plain", "text/html") and not part.is_attached and not part.file_name


def _is_written(part: Part) -> bool:
    return _is_text(part) and part.end - part.start >= NOTHING


def _is_named(part: Part) -> bool:
    return part.type in ("text/plain", "text/html")


def _is_named_in_line(part: Part) -> bool:
    return _is_named(part) and not part.is_attached and part.end - part.start >= NOTHING


def _is_odd(part: Part) -> bool:
    return is_text_of_a_mail(part.type)


def is_text_of_a_mail(kind: str) -> bool:
    """Whether parts of that type may be what a mail says."""
    main, _, subtype = kind.partition("/")
    return main == "text" and not _NOT_TO_READ.fullmatch(subtype)


def _first(node: Part, may_be: Callable[[Part], bool]) -> Part | None:
    """The first such part; of alternatives the plain one."""
    if not node.children:
        return node if may_be(node) else None
    found = [part for child in node.children if (part := _first(child, may_be))]
    if node.type == "multipart/alternative":
        found.sort(key=lambda part: part.type != "text/plain")
    return found[0] if found else None


def _text(raw: bytes, part: Part) -> tuple[str, bool]:
    if part.type == "multipart/alternative":
        return _best(raw, part)
    if part.children:
        children = part.children[:1] if part.type == "multipart/related" else part.children
        texts = [found for child in children if (found := _text(raw, child))[0].strip()]
        text = "\n".join(text for text, _ in texts)
        return text[:TEXT_LIMIT], bool(texts) and all(html for _, html in texts)
    if not _is_text(part):
        return "", False
    return plain(raw, part), part.type == "text/html"


def _best(raw: bytes, part: Part) -> tuple[str, bool]:
    """Of several forms of one text the plain one, unless it is empty or only stands in for another."""
    written, made_from_html = "", ""
    for child in part.children:
        text, html = _text(raw, child)
        if text.strip() and not html and not written:
            written = text
            if len(text) > _STAND_IN:
                break
        elif text.strip() and html:
            made_from_html = text
    if made_from_html and (not written or _stands_in(written, made_from_html)):
        return made_from_html, True
    return written, False


def _stands_in(written: str, other: str) -> bool:
    """Whether a short text has little in common with the other form of it: a program says there that it cannot be
    read."""
    if len(written) > _STAND_IN or len(other) < len(written) // 2:
        return False
    words = set(_WORD.findall(written.lower()))
    return len(words) > 2 and 2 * len(words & set(_WORD.findall(other.lower()))) < len(words)


def plain(raw: bytes, part: Part) -> str:
    """A part's text; HTML as plain text."""
    data = raw[part.start : min(part.end, part.start + TEXT_LIMIT)]
    return as_plain(data, part.type.partition("/")[2], part.encoding, part.parameters.get("charset"))


def as_plain(data: bytes, subtype: str, encoding: str, charset: str) -> str:
    """The text of bytes that are of that kind of text/*."""
    html = subtype == "html"
    text = text_of(data, encoding, charset, html=html)
    if html:
        return html_to_text(text)
    return enriched_to_text(text) if subtype in ("enriched", "richtext") else text
