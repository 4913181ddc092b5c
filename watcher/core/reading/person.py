"""When will this person decide, or want to hear from us?"""

from __future__ import annotations

import re
from datetime import date, timedelta

from watcher.core.dates import find_dates, words_of
from watcher.core.reading import words
from watcher.core.reading.absence import written_on
from watcher.core.reading.view import View

_FAR = timedelta(days=366)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÄÖÜ])|\n\s*\n")
_WINDOW = 160
_PART = re.compile(r"\b(?:mitte|ende|mid|middle|end|late)\b", re.IGNORECASE)


def person_dates(view: View) -> tuple[date | None, str]:
    """The day, named in the writer's own words, on which they will decide or want to be asked, and the words that name
    it; None and "" if none is named beyond doubt, or if they have decided.

    Of a span ("im Januar", "in KW 50") the first day counts: nobody is asked before it; a part of a month ("Mitte
    Dezember") is no day. What they ask of the owner says nothing of themselves."""
    if not words.within("decision_phrases", view.words) or words.within("decided_phrases", view.words):
        return None, ""
    today = written_on(view)
    for found in find_dates(view.said, today=today):
        if found.ambiguous or (found.vague and _PART.search(found.phrase)) or not today < found.first <= today + _FAR:
            continue
        start = max(0, found.start - _WINDOW)
        before = _SENTENCE_END.split(view.said[start : found.start])[-1]
        behind = view.said[found.end : found.end + _WINDOW]
        after = _SENTENCE_END.split(behind)[0]
        if behind[len(after) : len(after) + 1] == "?" or after.rstrip().endswith("?"):
            continue
        around = words.folded(f"{before}{found.phrase}{after}").replace("\n", " ")
        if words.within("decision_phrases", around):
            return found.first, words_of(found)
    return None, ""
