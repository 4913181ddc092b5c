"""Does a sentence speak of something else than an absence: a deadline, an event, a price, office hours?"""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.dates.grammar import merged, turns
from watcher.core.dates.language import pattern, whole

_ELSE = whole(merged("not_absence"))
_EVENTS = whole(merged("events"))
_HOURS = whole(merged("hours"))
_AGAIN = re.compile(rf"\b{turns('anew')}\b", re.IGNORECASE)
_MAIL_OF = re.compile(rf"(?<!\w)(?:{pattern(merged('mail_of'))})\s+(?:\w+,?\s+)?$", re.IGNORECASE)
_ONWARDS = re.compile(rf"\s+{turns('onwards')}\b(?!\s+\w)", re.IGNORECASE)
"""Behind "your mail from 10 June" it makes of it a beginning."""


@lru_cache(maxsize=64)
def is_elsewhere(sentence: str) -> bool:
    """Whether the sentence's dates are those of something else. "Ab 2.11. sind wir zu den üblichen Sprechzeiten wieder
    da" tells of hours and of a return."""
    if _ELSE.search(sentence):
        return True
    return _HOURS.search(sentence) is not None and not _AGAIN.search(sentence)


def is_event(clause: str) -> bool:
    """Whether a date's own clause speaks of an event or of what the reader is to do."""
    return _EVENTS.search(clause) is not None


def without_events(sentence: str) -> str:
    """The sentence without the words for an event: "unsere Messe ist am 3. und 4.12." says of nobody to be there."""
    return _EVENTS.sub(" ", sentence)


def is_of_mail(before: str, after: str = "") -> bool:
    """Whether the date behind `before` is that of a mail: "your message of"."""
    return _MAIL_OF.search(before) is not None and not _ONWARDS.match(after)
