"""When will this person decide, or want to hear from us?"""

from __future__ import annotations

import re
from datetime import date, timedelta

from watcher.core.dates import Found, Lead, find_dates, words_of
from watcher.core.dates import absence as absence_named
from watcher.core.reading import words
from watcher.core.reading.view import View
from watcher.core.reading.writing import month_first, written_on

_FAR = timedelta(days=366)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÄÖÜ])|\n\s*\n")
_WINDOW = 160
_PART = re.compile(r"\b(?:mitte|ende|mid|middle|end|late)\b", re.IGNORECASE)


def person_dates(view: View) -> tuple[date | None, str]:
    """The day, named in the writer's own words, on which they will decide or want to be asked, and the words that name
    it; None and "" if none is named beyond doubt, or if they have decided.

    Whoever decides in a week has its working days for it; of a month the first day counts, and of any span in which
    they want to be asked. The middle of a month is no day, its end is the last one. What they ask of the owner says
    nothing of themselves."""
    if not words.within("decision_phrases", view.words) or words.within("decided_phrases", view.words):
        return None, ""
    today = written_on(view)
    for found in find_dates(view.said, today=today, month_first=month_first(view)):
        if found.ambiguous or (found.vague and not found.is_end and _PART.search(found.phrase)):
            continue
        start = max(0, found.start - _WINDOW)
        before = _SENTENCE_END.split(view.said[start : found.start])[-1]
        behind = view.said[found.end : found.end + _WINDOW]
        after = _SENTENCE_END.split(behind)[0]
        if behind[len(after) : len(after) + 1] == "?" or after.rstrip().endswith("?"):
            continue
        around = words.folded(f"{before}{found.phrase}{after}").replace("\n", " ")
        day = _day(found, around, today)
        if today < day <= today + _FAR and words.within("decision_phrases", around) and not _leaves(found, around):
            return day, words_of(found)
    return None, ""


def _day(found: Found, around: str, today: date) -> date:
    """The day of a span after which nobody is asked too early."""
    if found.is_end:
        return found.last
    if not found.is_range or words.within("ask_again_phrases", around):
        return found.first
    friday = found.last - timedelta(days=2)
    return friday if found.first == friday - timedelta(days=4) and friday > today else found.last


def _leaves(found: Found, around: str) -> bool:
    """Whether the day is that on which they go away ("ab morgen im Urlaub, entscheide danach")."""
    if found.lead is not Lead.FROM or found.is_range:
        return False
    named = absence_named(around, written_on=found.first)
    return named.away_from is not None and named.returns_on is None
