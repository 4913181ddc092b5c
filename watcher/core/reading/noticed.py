"""Which absence do the text and the title of a notice tell of?"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from watcher.core.dates import Absence
from watcher.core.dates import absence as absence_named
from watcher.core.reading import words
from watcher.core.reading.view import View
from watcher.core.reading.words import folded, turns
from watcher.core.reading.writing import absence_told, month_first, written_on
from watcher.core.words import without_marks

_ANSWERED_SUBJECT = re.compile(rf"(?<=\S)[\s(\[]{{1,3}}{turns('subject_marks')}\s?:", re.IGNORECASE)
"""Where a subject begins that is answered, behind a title."""
_RULE = re.compile(r"\s*[-_=*\u2013\u2014]{3,}\s*\n")
_CITED_SUBJECT = re.compile(
    rf"(\b{turns('cites')}\b[^\"\u201c-\u201f\u00ab\u00bb.!?\n]{{0,30}})"
    r"[\"\u201c-\u201f\u00ab\u00bb][^\"\u201c-\u201f\u00ab\u00bb\n]{1,200}[\"\u201c-\u201f\u00ab\u00bb]",
    re.IGNORECASE,
)
"""Where the text names the mail that it answers: the days in its subject are the owner's."""
_PARTS = re.compile(r"(?<=:)(?!\d)|(?=[(\[|\u2022])|(?<![\d.])(?=\s[-\u2013\u2014]\s(?!\d))")
"""What parts a title from the subject that is answered, and no range of days."""
_RETURN = re.compile(rf"\b{turns('returns')}\b")
_OTHER_WORDS = re.compile(rf"\W+|\d+|\b{turns('of_dates')}\b")
"""What a part that only names days consists of."""
_A_DAY = re.compile(rf"\d|\b{turns('names_day')}")
_A_WEEK = timedelta(days=7)


@lru_cache(maxsize=2)
def absence_noticed(view: View) -> Absence:
    """The absence that a notice tells of: a program that says when its owner answers, opens or sits at the desk tells
    of a return."""
    text = _told(view)
    away = absence_told(view)
    is_told = away.named is not None and (away.states_return or away.named > written_on(view) + _A_WEEK)
    if text == view.said and is_told:  # what follows "until Tuesday" may tell it closer
        return away
    return absence_named(text, written_on=written_on(view), month_first=month_first(view), sure=True)


def _told(view: View) -> str:
    """Subject and own words: some programs put the day into the subject ("AUTO: ... (Rückkehr am 07.12.2026)")."""
    subject = _of_the_absence(view.message.subject)
    titled = words.begins("absence_subjects", view.subject) or view.subject.startswith("auto:")
    kept = subject if titled or _only_subject_tells(view) else ""
    said = whole_notice(view)
    return f"{kept}\n\n{said}" if _A_DAY.search(folded(kept)) else said


def whole_notice(view: View) -> str:
    """The notice without the subject it cites, and with what stands below a line of dashes where it goes on there in
    another language, in the writer's own name: holidays that a house tells below every letter are told in nobody's."""
    goes_on = _RULE.match(view.under) and words.within("first_person", view.foot)
    below = f"\n\n{view.under}" if goes_on and words.within("absence_phrases", view.foot) else ""
    return _CITED_SUBJECT.sub(r"\1", f"{view.said}{below}")


def _of_the_absence(subject: str) -> str:
    """What of a subject tells of the absence. Behind a title most programs repeat the subject they answer: its days are
    those of the owner's mail ("Automatische Antwort: Angebot Messe 8.12.")."""
    subject = without_marks(subject[:500])
    answered = _ANSWERED_SUBJECT.search(subject)
    kept, last = "", True
    for part in _PARTS.split(subject[: answered.start() if answered else None]):
        text = folded(part).strip()
        about = any(words.within(name, text) for name in ("absence_phrases", "gone_phrases", "absence_subjects"))
        last = bool(about or (last and (_RETURN.search(text) or not _OTHER_WORDS.sub("", text).strip())))
        kept += part if last else ""
    return kept


def _only_subject_tells(view: View) -> bool:
    """Whether the text names no day and the subject does ("Bis 6. Juli im Urlaub!")."""
    if view.answers or absence_told(view).named is not None:
        return False
    return absence_named(_of_the_absence(view.message.subject), written_on=written_on(view)).named is not None
