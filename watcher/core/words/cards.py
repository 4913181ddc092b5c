"""Is this paragraph a business card?

Many close with no formula and no "-- ": the name of their house stands there with its street and numbers. None of it is
said to the reader.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LEAST, _MOST = 3, 12
"""Lines of a card."""
_A_LINE = 90
_NUMBERS = re.compile(
    r"\b(?:tel|fon|telefon|phone|fax|mobil|mobile|cell|t|m|f)\b[.:]{0,2} ?\(?[+0]\(?\d|www\.\S|https?:|\S@\S"
    r"|^[+0][\d /().-]{7,}$|\b(?:hr[ab] ?\d|ust-?id|vat)\b",
    re.IGNORECASE,
)
"""A number or address at which the house is reached."""
_PLACE = re.compile(
    r"\b(?:d-|a-|ch-)?\d{4,5} [A-ZÄÖÜ][a-zäöü]"
    r"|(?:str\.|straße|strasse|weg|platz|allee|gasse|ring|damm|road|street|lane) \d"
    r"|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|^(?:inh|inhaber(?:in)?|geschäftsführ\w+)[.:]? |\bgmbh\b|\bltd\b",
    re.IGNORECASE,
)
"""Where the house stands, and whose it is."""
_LABEL = re.compile(
    r"(?:name|vorname|nachname|firma|betreff|nachricht|anfrage|message|subject|company|datum|date)\b.{0,12}:", re.I
)
"""What a form writes before what was filled in."""


def is_card(paragraph: Sequence[str]) -> bool:
    """Whether these lines are a business card: short, no sentences, with numbers and a place."""
    lines = [line for line in paragraph if line]
    if not _LEAST <= len(lines) <= _MOST or any(len(line) > _A_LINE or line[-1] in "?!" for line in lines):
        return False
    if any(_LABEL.match(line) for line in lines):
        return False
    numbers = sum(bool(_NUMBERS.search(line)) for line in lines)
    return numbers > 0 and numbers + sum(bool(_PLACE.search(line)) for line in lines) >= _LEAST
