"""Is this HTML a template's, as services and mailings have it?

Mail programs of people write paragraphs; templates lay tables out for every screen, hide a preview and count who opens.
"""

from __future__ import annotations

import re

_LIMIT = 30_000
"""Bytes of the HTML that are looked at: what a template needs stands at its beginning."""
_NEEDED = 3
_AHEAD = tuple(
    re.compile(sign)
    for sign in (
        rb"<meta[^<>]{0,80}\bviewport\b",
        rb"@media\b",
        rb"x-apple-disable-message-reformatting|format-detection\b",
        rb"preheader|max-height:\s?0|mso-hide:\s?all",
    )
)
"""What stands before the text of a template; one is needed."""
_LAYOUT = tuple(
    re.compile(sign)
    for sign in (
        rb"role\s?=\s?[\"']?presentation\b",
        rb"<!--\[if (?:!mso|mso|\(mso|\(gte mso)",
        rb"bgcolor\s?=",
        rb"<center\b",
        rb"<table[^<>]{0,300}\bwidth\s?[=:]\s?[\"']?(?:5[5-9]\d|6\d\d|700)",
        rb"max-width:\s?(?:5[5-9]\d|6\d\d|700)px",
    )
)
"""What stands around the text, before its first words: signatures stand behind them."""
_PIXEL = re.compile(rb"<img[^<>]{0,600}\b(?:width|height)\s?=\s?[\"']?1[\"'\s/]")
_TEXT = re.compile(rb">\s*+[^<>\s][^<>]{11}")


def is_template(html: bytes) -> bool:
    """Whether `html`, its transfer encoding taken off, is laid out as templates are."""
    beginning = html[:_LIMIT].lower()
    ahead = sum(sign.search(beginning) is not None for sign in _AHEAD)
    if not ahead:
        return False
    text = _TEXT.search(beginning, max(beginning.find(b"<body"), beginning.rfind(b"</style"), 0))
    around = beginning[: text.start()] if text else beginning
    laid_out = sum(sign.search(around) is not None for sign in _LAYOUT)
    return ahead + laid_out + (_PIXEL.search(beginning) is not None) >= _NEEDED
