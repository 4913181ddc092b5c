"""What does this HTML say as plain text?

One pass over its tags, so that the time grows with the length alone: parsers that build a tree take minutes for some
mails made to hurt. Quoted blocks come out with "> " before their lines, as in plain text, so that they can be told from
the writer's words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})((?>(?:[^>\"']++|\"[^\"]{0,1000}+\"|'[^']{0,1000}+')*))>")
_SLOPPY_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})([^>]*+)>")
_NO_TAG = re.compile(r"<(?:!--.*?(?:--!?>|\Z)|[!?][^>]*+(?:>|\Z))", re.DOTALL)
_BLANKS = re.compile(r"[ \t\n\r\f\u00a0]+")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b\u200c\u2060\ufeff]")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_QUOTE_DIV = re.compile(r"yahoo_quoted|\bname\s*=\s*[\"']?quote\b|\bclass\s*=\s*[\"']?cite\b", re.IGNORECASE)
_SIGNATURE_DIV = re.compile(r"gmail_signature[\"'\s]|ms-outlook-mobile-signature", re.IGNORECASE)
_INDENT = re.compile(
    r"border(?:-left)?\s*:\s*(?:none|0|medium none)|margin\s*:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px", re.I
)
_LINE_PARAGRAPH = re.compile(r"\bclass\s*=\s*[\"']?(?:x_)*Mso(?:Normal|PlainText|NoSpacing)\b", re.IGNORECASE)
"""Outlook writes each line as a paragraph without space around it."""
_SPACED = re.compile(
    r"\bmargin(?:-bottom|-top)?\s*:(?:[^;\"']{0,40}\s)?\s*[1-9][\d.]{0,5}(?:pt|px|em|cm|mm|in)", re.IGNORECASE
)

_UNREAD = frozenset({"script", "style", "title", "template", "textarea", "select", "object", "svg", "xml", "noframes"})
_END_TAGS = {name: re.compile(rf"</{name}\b[^>]*+>?", re.IGNORECASE) for name in _UNREAD}
_LINES = frozenset({
    "address", "article", "aside", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "nav", "ol", "section", "table", "tbody", "thead", "tr", "ul",
})  # fmt: skip
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_DEEPEST_QUOTE = 20
RULE = "_" * 32
"""What a horizontal rule becomes: Outlook writes the same line into its plain text above a quoted header."""


def html_to_text(html: str) -> str:
    """The visible text, line by line, each line ending in "\\n"."""
    writer = _Writer()
    position = 0
    while position < len(html):
        found = html.find("<", position)
        if found < 0:
            found = len(html)
        if found > position:
            writer.text(html[position:found])
        position = _tag(html, found, writer)
    return writer.finish()


def _tag(html: str, position: int, writer: _Writer) -> int:
    """Read what begins with "<", and say where it ends."""
    tag = _TAG.match(html, position) or _SLOPPY_TAG.match(html, position)
    if tag:
        name = tag[2].lower()
        if tag[1]:
            writer.close(name)
        elif name in _UNREAD and not tag[3].endswith("/"):
            return writer.behind(html, tag.end(), name)
        else:
            writer.open(name, tag[3])
        return tag.end()
    other = _NO_TAG.match(html, position)
    if other:
        return other.end()
    if html.startswith("<", position) and html[position + 1 : position + 2].isalpha() and html.find(">", position) < 0:
        return len(html)  # cut inside a tag
    writer.text(html[position : position + 1])
    return position + 1


class _Writer:
    """Gathers lines; knows how deep in quotes it is, and what is hidden."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.quotes = 0
        self.pre = 0
        self.hidden = ""
        self.hidden_depth = 0
        self.divs: list[bool] = []
        self.blockquotes: list[bool] = []
        self.line_paragraph: int | None = None
        """How many lines there were when a paragraph began that is only a line."""
        self.unended: set[str] = set()

    def behind(self, html: str, position: int, name: str) -> int:
        """Where to go on behind an element that is not read: an open script hides the rest, an odd tag only itself."""
        end = None if name in self.unended else _END_TAGS[name].search(html, position)
        if end:
            return end.end()
        self.unended.add(name)
        return len(html) if name in ("script", "style", "title", "textarea") else position

    def text(self, raw: str) -> None:
        if self.hidden:
            return
        text = unescape(raw) if "&" in raw else raw
        if not text.isascii():
            text = _INVISIBLE.sub("", text)
        if self.pre and "\n" in text:
            for piece in text.split("\n")[:-1]:
                self.line.append(piece)
                self.end_line(always=True)
            text = text.rpartition("\n")[2]
        text = text if self.pre else _BLANKS.sub(" ", text)
        if text and (text != " " or self.line):
            self.line.append(text)

    def open(self, name: str, attributes: str) -> None:
        if self.hidden:
            self.hidden_depth += name == self.hidden
        elif attributes and name not in _VOID and _HIDDEN.search(attributes):
            self.hidden, self.hidden_depth = name, 1
        elif name in _OPENERS:
            _OPENERS[name](self, attributes)
        elif name in _LINES:
            self.end_line()

    def open_rule(self, attributes: str) -> None:
        self.block()
        self.line.append(RULE)
        self.end_line()

    def open_item(self, attributes: str) -> None:
        self.end_line()
        self.line.append("- ")

    def open_cell(self, attributes: str) -> None:
        self.line.append(" ")

    def open_paragraph(self, attributes: str) -> None:
        if self.line_paragraph is not None:
            self.end_paragraph()
        if attributes and _LINE_PARAGRAPH.search(attributes) and not _SPACED.search(attributes):
            self.end_line()
            self.line_paragraph = len(self.lines)
        else:
            self.block()

    def end_paragraph(self) -> None:
        """A paragraph that is only a line and holds nothing is an empty line."""
        begun, self.line_paragraph = self.line_paragraph, None
        self.end_line()
        if begun is None or begun == len(self.lines):
            self.block()

    def open_pre(self, attributes: str) -> None:
        self.block()
        self.pre += 1

    def open_quote(self, attributes: str) -> None:
        self.block()
        is_quote = "cite" in attributes or "quote" in attributes or not _INDENT.search(attributes)
        self.blockquotes.append(is_quote)
        self.quotes += is_quote

    def open_div(self, attributes: str) -> None:
        self.end_line()
        is_quote = bool(attributes) and _QUOTE_DIV.search(attributes) is not None
        self.divs.append(is_quote)
        self.quotes += is_quote
        if attributes and _SIGNATURE_DIV.search(attributes):
            self.line.append("-- ")
            self.end_line()

    def close(self, name: str) -> None:
        if self.hidden:
            self.hidden_depth -= name == self.hidden
            if self.hidden_depth <= 0:
                self.hidden = ""
            return
        if name in ("blockquote", "pre") or name in _LINES:
            self.end_line()
        if name == "p":
            self.end_paragraph()
        elif name == "blockquote" and self.blockquotes:
            self.quotes -= self.blockquotes.pop()
            self.block()
        elif name == "div" and self.divs:
            self.quotes -= self.divs.pop()
        elif name == "pre":
            self.pre = max(0, self.pre - 1)

    def block(self) -> None:
        """An empty line between blocks, never two."""
        self.end_line()
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(self.prefix())

    def prefix(self) -> str:
        return "> " * min(self.quotes, _DEEPEST_QUOTE)

    def end_line(self, *, always: bool = False) -> None:
        text = "".join(self.line)
        self.line = []
        if text == "-- ":
            self.lines.append(self.prefix() + text)
            return
        text = text.rstrip() if self.pre else text.strip()
        if text or always:
            self.lines.append((self.prefix() + text).rstrip())

    def finish(self) -> str:
        self.end_line()
        while self.lines and not self.lines[-1].strip("> "):
            self.lines.pop()
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(self.lines)).strip("\n")
        return text + "\n" if text.strip() else ""


_OPENERS: dict[str, Callable[[_Writer, str], None]] = {
    "br": lambda writer, _: writer.end_line(always=True),
    "p": _Writer.open_paragraph,
    "hr": _Writer.open_rule,
    "li": _Writer.open_item,
    "td": _Writer.open_cell,
    "th": _Writer.open_cell,
    "pre": _Writer.open_pre,
    "div": _Writer.open_div,
    "blockquote": _Writer.open_quote,
}
