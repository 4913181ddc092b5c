"""Which lines below a letter only point somewhere?

Pictures, pages, networks, a page to book a call on: mail programs and houses put them under every letter. Nobody says
anything by them, unless the line above leads there.
"""

from __future__ import annotations

import re

from watcher.core.reading.systems.services import BOOKING, NETWORKS

_LINK = re.compile(
    r"<[a-z]{3,6}:[^<>\s]{0,2000}>|\[(?:cid|https?):[^\[\]\s]{0,2000}\]|\b(?:https?://|www\.)\S{1,2000}",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"\[cid:[^\[\]\s]{0,200}\]")
_PAGE = re.compile(r"https?://|www\.|\b[a-z0-9-]{2,40}\.[a-z]{2,10}/", re.IGNORECASE)
_BOOKING = re.compile(
    rf"//(?:[\w.-]{{0,60}}\.)?(?:{'|'.join(re.escape(one.domain) for one in BOOKING)})/|/bookwithme/|/bookings?/",
    re.IGNORECASE,
)
"""A page on which the writer's hours are booked."""
_WORD = re.compile(r"[^\W_]+")
_MAY_POINT = re.compile(r"https?:|www\.|\[cid:|[|·•]", re.IGNORECASE)
_LAST = 300
"""So many characters at the end show whether a line may point somewhere."""
_LINES = 40
"""Lines at the end that are looked at."""
_LABEL = 10
"""Words before a link to book on."""


def without_pictures(text: str) -> str:
    """`text` without what stands for the pictures in it where a program made plain text of a page."""
    return _PICTURE.sub("", text) if "[cid:" in text else text


def points_below(text: str) -> str:
    """The last lines of `text` that only point somewhere; "" where none does or the line above leads there."""
    if not _MAY_POINT.search(text, max(0, len(text) - _LAST)):
        return ""
    lines = text.rstrip().split("\n")
    end = len(lines)
    first = max(1, end - _LINES)
    while end > first and (not lines[end - 1].strip() or _only_points(lines[end - 1])):
        end -= 1
    above = "\n".join(lines[:end]).rstrip()
    return "" if above.endswith((":", ",")) or _only_points(above) else text.rstrip()[len(above) :]


def names_page(text: str) -> bool:
    """Whether a page on the web is named in it."""
    return _PAGE.search(text) is not None


def _only_points(line: str) -> bool:
    """Whether nothing but links and names of networks stands in a line, or a label before a page to book on."""
    rest = _LINK.sub(" ", line)
    words = _WORD.findall(rest.lower())
    if all(word in NETWORKS for word in words):
        return rest != line or len(words) > 1
    return len(words) <= _LABEL and "?" not in rest and _BOOKING.search(line) is not None
