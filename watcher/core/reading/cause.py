"""Why did it not arrive?

By the words of the refusing server first, as many send one code for everything, then by the code (RFC 3463).
"""

from __future__ import annotations

import re

from watcher.core.mail import Cause
from watcher.core.reading.status import codes_in
from watcher.core.reading.systems.refusals import CODES, REFUSALS
from watcher.core.reading.words import folded_pattern

_PATTERNS = tuple((cause, re.compile(folded_pattern(words))) for cause, words in REFUSALS)
_BY_CODE = tuple((cause, re.compile(code)) for cause, code in CODES)


def cause_of(status: str, words: str) -> Cause:
    """The cause by the folded `words` of the notice and its enhanced `status` ("" where there is none)."""
    words = " ".join(words.split())
    plain = _by_code(status)
    if plain in {Cause.MAILBOX_FULL, Cause.TOO_LARGE}:
        return plain
    if plain is Cause.UNSAID:
        plain = next((cause for code in codes_in(words) if (cause := _by_code(code)) is not Cause.UNSAID), plain)
    for cause, pattern in _PATTERNS:
        if pattern.search(words):
            # "access denied", "rejected" and the like stand beside every code: the code knows better.
            return plain if cause is Cause.REFUSED and plain not in {Cause.UNSAID, Cause.UNREACHABLE} else cause
    return plain


def _by_code(status: str) -> Cause:
    return next((cause for cause, code in _BY_CODE if status and code.match(status)), Cause.UNSAID)
