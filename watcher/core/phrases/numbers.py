"""By which number is a paper known?"""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?<![\w.,/@+-])(?:[a-z]{1,6}-?)?\d[\d/-]{1,20}(?![\w@.,]*\w|-)", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_SHORT, _BARE = 3, 4


def paper_numbers(text: str) -> tuple[str, ...]:
    """The numbers in a text by which somebody would know a paper again ("AN-2026-141", "10421"): no years, and no
    small ones without letters."""
    found = (one.strip("/-").casefold() for one in _NUMBER.findall(text))
    return tuple(dict.fromkeys(one for one in found if _tells(one)))


def _tells(number: str) -> bool:
    digits = sum(map(str.isdigit, number))
    return digits >= (_SHORT if number[0].isalpha() else _BARE) and not _YEAR.match(number)
