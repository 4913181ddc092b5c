"""When will this person decide, or want to hear from us?"""

from __future__ import annotations

import re
from datetime import date, timedelta

from watcher.core.dates import find_dates
from watcher.core.reading import words
from watcher.core.reading.absence import written_on
from watcher.core.reading.view import View

_FAR = timedelta(days=366)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÄÖÜ])|\n\s*\n")
_WINDOW = 160


def person_dates(view: View) -> date | None:
    """The day, named in the writer's own words, on which they will decide or want to be asked; None if none is named
    beyond doubt. Of a span ("im Januar", "in KW 50") the first day counts: nobody is asked before it."""
    today = written_on(view)
    for found in find_dates(view.said, today=today):
        if found.ambiguous or not today < found.first <= today + _FAR:
            continue
        start = max(0, found.start - _WINDOW)
        before = _SENTENCE_END.split(view.said[start : found.start])[-1]
        after = _SENTENCE_END.split(view.said[found.end : found.end + _WINDOW])[0]
        around = words.folded(f"{before}{found.phrase}{after}").replace("\n", " ")
        if words.within("decision_phrases", around):
            return found.first
    return None
