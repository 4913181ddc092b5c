"""Whose absence does a date tell of: the writer's, a colleague's, or nobody's?"""

from __future__ import annotations

import re

from watcher.core.dates.claims import Says
from watcher.core.dates.clauses import BACK, BEING, is_away, is_back, near
from watcher.core.dates.grammar import CAPITALS, SMALL_LETTERS, WEEKDAYS, merged, turns
from watcher.core.dates.language import pattern, whole
from watcher.core.dates.types import Found, Lead

_COVERS = whole(merged("covers"))
_OTHERS = whole(merged("others"))
_THIRD = re.compile(rf"\b{turns('third_is')}\b", re.IGNORECASE)
_AT_WORK = re.compile(turns("at_work"), re.IGNORECASE)
OPEN_ENDED = whole(merged("open_ended"))
THEN = whole(merged("goes_on"))
_ALWAYS = re.compile(
    rf"(?<!\w)(?:{pattern(merged('always'))})\s+(?:{pattern((*WEEKDAYS, *merged('periods.weekend')))})\b[^.;]{{0,30}}$"
    rf"|(?<!\w)(?:{pattern(merged('always'))})\s+$",
    re.IGNORECASE,
)
_HABIT = re.compile(
    rf"(?<!\w)(?:{pattern(merged('always'))})\s+(?:(?:{pattern((*WEEKDAYS, *merged('and_')))})\b,?\s+){{1,8}}$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    rf"(?<!\w)(?:{pattern(merged('asked'))})\s+(?:{pattern((*merged('until'), *merged('turns.by')))})\s+"
    rf"(?:(?:{pattern(merged('fill'))})\s+)*$",
    re.IGNORECASE,
)
_BY_RANK = rf"(?i:\b{turns('by_rank')}(?:\s+{turns('by_rank_called')})?(?:\s+\w+)?)"
_BY_TITLE = rf"(?i:\b{turns('by_title')}\s+(?:{turns('doctor')}\s+)?\w+)"
_NO_FIRST_NAME = rf"{turns('no_first_names')}\b"
_NAME = f"[{CAPITALS}][{SMALL_LETTERS}]+"
_BY_NAME = rf"(?<![\w.])(?!{_NO_FIRST_NAME}){_NAME}\s+{_NAME}"
_PERSON = rf"(?:{_BY_RANK}|{_BY_TITLE}|{_BY_NAME})"
"""Somebody spoken of: "meine Kollegin", "Frau Kern", "Jo Blythe"."""
_OF_PERSON = re.compile(rf"{_PERSON}\s+{turns('does')}\b|\b{turns('done_by')}\s+{_PERSON}|\b{turns('they_do')}")
"""Somebody named is somewhere: "Frau Kern ist bis ...", "Jo Blythe will be back on ...", "she is back on ..."."""
_COLLEAGUE = re.compile(rf"{_BY_RANK}\s+{turns('does')}\b|\b{turns('done_by')}\s+{_BY_RANK}")
_MINE = re.compile(rf"\b{turns('mine')}", re.IGNORECASE)
_BESIDE_PERSON = re.compile(rf"{_PERSON}\s*\([^()]{{0,60}}$")
"""In brackets behind a name: "Herr Wolf (bis 31.7.)"."""
_WITH_ADDRESS = re.compile(rf"\b(?!{_NO_FIRST_NAME}){_NAME}\s?\([^()\s]{{1,64}}@[^()\s]{{1,90}}\)\s[^.,;:()]{{0,60}}$")
"""A first name is somebody's where an address stands behind it: "Kim (kim@example.org) is back on"."""
_LABEL = r"(?:^|[\n*•|/-])\s*((?:\w+\s+){{0,2}}(?:{})(?:\s+\w+){{0,2}})\s*[:|\t=]\s*$"
"""A label before a date ("Absence end:"); the label of the first day back is another."""
_LONGEST_LABEL = 80
_LONGEST_CLAUSE = 160
_FIRST_AWAY = re.compile(_LABEL.format(pattern(merged("first_away"))), re.IGNORECASE)
_LAST_AWAY = re.compile(_LABEL.format(pattern(merged("last_away"))), re.IGNORECASE)


def is_else(before: str, after: str, sentence: str) -> bool:
    """Whether the clause speaks of somebody else's absence (the stand-in's: "er ist am 25.9. nicht da"), of a habit, or
    of what the reader is to do by then."""
    own = near(before, after)
    others = (_OTHERS.search(own) or (_THIRD.search(own) and _COVERS.search(sentence))) and not BEING.search(own)
    return bool(others or _ALWAYS.search(before) or _ASKED.search(before))


def is_habit(before: str) -> bool:
    """Whether the weekday behind `before`, the beginning of its sentence, is one of those on which somebody always
    works ("jeweils Montag, Mittwoch und ...")."""
    return _HABIT.search(before) is not None


def is_of_person(before: str, after: str) -> bool:
    """Whether the clause is about somebody it names, who may be the writer, as some notices speak of their owner."""
    before, after = before[-_LONGEST_CLAUSE:], after[:_LONGEST_CLAUSE]
    own = near(before, after)
    return bool(
        (_OF_PERSON.search(own) and not (BEING.search(own) or _MINE.search(own)))
        or _BESIDE_PERSON.search(before)
        or _WITH_ADDRESS.search(before)
    )


def is_of_colleague(before: str, after: str) -> bool:
    """Whether the clause is about somebody the writer calls theirs ("mein Assistent"), who is never the writer."""
    return _COLLEAGUE.search(near(before[-_LONGEST_CLAUSE:], after[:_LONGEST_CLAUSE])) is not None


def labelled(before: str) -> Says | None:
    """What a label before the date says ("Letzter Abwesenheitstag:")."""
    if len(before) > _LONGEST_LABEL:
        before = f"…{before[-_LONGEST_LABEL:]}"  # where it is cut no line begins
    for label, says in ((_LAST_AWAY.search(before), Says.AWAY_UNTIL), (_FIRST_AWAY.search(before), Says.AWAY_FROM)):
        if label and not (BACK.search(label[1]) or _AT_WORK.search(label[1])):
            return says
    return None


def is_stand_in(sentence: str) -> bool:
    """Whether a sentence tells who stands in."""
    return _COVERS.search(sentence) is not None


def is_covered(found: Found, before: str, after: str, sentence: str) -> bool:
    """Whether the day is that until which somebody stands in."""
    if not (found.is_range or found.lead is Lead.UNTIL):
        return False
    own = near(before, after)
    if is_away(own) or is_back(own):
        return False
    return bool(_COVERS.search(own) or (found.is_range and _COVERS.search(sentence) and not is_away(sentence)))
