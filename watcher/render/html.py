"""What does the digest look like as HTML?"""

from __future__ import annotations

from binascii import b2a_qp
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from watcher.render.sheet import Sheet
from watcher.render.words import Words

if TYPE_CHECKING:
    from jinja2 import Environment

LIMIT = 100_000
"""Bytes as they travel. Gmail hides whatever is beyond 102 kB behind a link, the footer first."""


def html_of(sheet: Sheet, words: Words) -> str:
    """The HTML part, at most LIMIT bytes: cards are left out from the end of the longest section until it fits, and
    the section says how many."""
    html = _render(sheet, words)
    most = max((len(block.cards) for block in sheet.blocks), default=0)
    while (size := _size(html)) > LIMIT and most > 1:
        # Every card costs about the same, so this lands just below the limit in two or three rounds.
        most = min(most - 1, most * LIMIT // size)
        html = _render(replace(sheet, blocks=tuple(block.cut(most, words) for block in sheet.blocks)), words)
    return html


def prepare() -> None:
    """Load what a page is made with, which is done at the first page otherwise."""
    _environment().get_template("digest.html")


def _size(html: str) -> int:
    """The length of the body in quoted-printable (RFC 2045 6.7)."""
    return len(b2a_qp(html.encode(), istext=True))


def _render(sheet: Sheet, words: Words) -> str:
    html = _environment().get_template("digest.html").render(sheet=sheet, _=words.gettext)
    return "\n".join(line.strip() for line in html.splitlines() if line.strip()) + "\n"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    # autoescape is on for every template: choosing it by file name would miss one that is renamed.
    return Environment(
        loader=PackageLoader("watcher.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
