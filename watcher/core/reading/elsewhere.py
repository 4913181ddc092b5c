"""Does an answer say nothing but that its writer is elsewhere?

"Away till Weds. P" may be typed by hand or sent by a rule that talks as its maker does, and answers nothing either way.
Whoever also says yes or no, asks, wants something or names what it is about has answered: so each clause must tell of
being away, of what happens meanwhile, or hold nothing but words that say nothing of any matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core.dates import Ahead, Found, Lead
from watcher.core.reading.greeting import speaks_to_owner
from watcher.core.reading.notice import OF_THIS_HOUR
from watcher.core.reading.persons import asks
from watcher.core.reading.sentences import letter
from watcher.core.reading.standing import says_yes_or_no
from watcher.core.reading.times import times_of
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, each, folded, turns, whole, within

_LONGEST = 320
"""Characters of an answer that says no more than that."""
_A_LINE_OR_TWO = 120
"""The same of one in which nothing is told at length."""
_CUT = "".join(f"(?<!{one})" for one in each("cut_short"))
_CLAUSE_END = re.compile(rf"{_CUT}[.!?](?=\s|\Z)|[,;:()!?\n]|\s[-/|]+\s|\b{turns('elsewhere_joins')}\b")
_HINT = re.compile(rf"\b{turns('elsewhere', 'elsewhere_then', 'elsewhere_hints')}")
_ELSEWHERE = re.compile(rf"\b{turns('elsewhere')}")
_THEN = re.compile(rf"\b{turns('elsewhere_then')}")
_ONESELF = re.compile(turns("begins_with_oneself"))
_REACHED = re.compile(rf"\b{turns('reached_meanwhile')}|\S@\S|(?:\+|\b0)\d[\d /-]{{5,}}\d")
_OF_IT = re.compile(rf"\b{turns('of_it', 'for_me')}\b")
_OF_TIMES = re.compile(rf"(?:\b{turns('of_dates')}\.?\s)*\b00?\b\s?")
_SELVES = re.compile(rf"\b{turns('selves')}\b")
_IDLE = re.compile(rf"{turns('idle_words')}|[a-z]|\W*\d{{1,2}}(?:[.:/-]\d{{1,4}}){{0,2}}[.a-z]{{0,3}}")
_WORD = re.compile(r"[a-z0-9][\w.:'/@-]*")
_PLACES, _PLACES_REACHED = 3, 4
"""Words of a clause that may name whatever place or person, in one that tells of being away, and of who helps."""
_DAY, _SPAN = "0", "00"
"""What stands for a day, and for one up to or from which something lasts."""
_LASTS = frozenset({Lead.UNTIL, Lead.FROM, Lead.AFTER})
_ANSWERING = (
    "offer_phrases", "offer_words", "decided_phrases", "settled_phrases", "decides_phrases", "requests",
)  # fmt: skip
_PLEASE = re.compile(rf"\b{turns('please')}\b")
_WISHED_OF_ANYBODY = (
    "notice_phrases", "contact_phrases", "courtesy_phrases", "standing_phrases", "absence_phrases", "meanwhile",
    "no_reply_phrases", "gone_phrases", "conditions",
)  # fmt: skip
_OF_A_MATTER = (*_ANSWERING, "deciders", "past_phrases")


def says_only_elsewhere(view: View) -> bool:
    """Whether an answer that does not greet the owner by name tells that its writer is away, and nothing else."""
    if len(view.words) > _LONGEST or not (view.tied or view.answers) or view.quotes or view.handheld:
        return False
    if not _HINT.search(view.words) or speaks_to_owner(view) or asks(view) or says_yes_or_no(view):
        return False
    clauses = _clauses(view)
    if OF_THIS_HOUR.search(view.words) and not any(_SPAN in clause.split() for clause in clauses):
        return False
    return any(map(_tells_of_being_away, clauses)) and all(map(_says_nothing_else, clauses))


def says_more(view: View) -> bool:
    """Whether a line or two that tells of being away also says yes or no, asks, or names what it is about."""
    if len(view.words) > _A_LINE_OR_TWO:
        return False
    return asks(view) or any(
        whole("assents", clause) or (_answers(clause) and not _REACHED.search(clause)) for clause in _clauses(view)
    )


def _answers(clause: str) -> bool:
    """Whether a clause speaks of the matter, or wishes for what no notice does."""
    if any(within(name, clause) for name in _ANSWERING):
        return True
    return _PLEASE.search(clause) is not None and not any(within(name, clause) for name in _WISHED_OF_ANYBODY)


def _says_nothing_else(clause: str) -> bool:
    if whole("assents", clause):
        return False
    others = _others(clause)
    if _tells_of_being_away(clause):
        return True
    if not others:
        return within("denials", clause) is None  # "not until March" says when it may be
    if others > _PLACES_REACHED or _is_of_a_matter(clause):
        return False
    return _REACHED.search(clause) is not None or _ONESELF.match(clause) is not None


def _tells_of_being_away(clause: str) -> bool:
    """Whether a clause says that somebody is away; beside a day it takes less to say so."""
    others = _others(clause)
    if others > _PLACES or _is_of_a_matter(clause):
        return False
    if _ELSEWHERE.search(clause):
        return True
    times = {_DAY, _SPAN}.intersection(clause.split())
    if not times:
        return False
    if _THEN.search(clause):
        return others <= (_SELVES.search(clause) is not None)
    return _SPAN in times and _ONESELF.match(_OF_TIMES.sub("", clause)) is not None


def _others(clause: str) -> int:
    """How many words of a clause may be of a matter."""
    return sum(not _IDLE.fullmatch(word.rstrip(".:'/-")) for word in _WORD.findall(clause))


def _is_of_a_matter(clause: str) -> bool:
    return bool(
        _OF_IT.search(clause) or begins("third_persons", clause) or any(within(name, clause) for name in _OF_A_MATTER)
    )


def _clauses(view: View) -> Sequence[str]:
    """The clauses of the letter with marks for its days, and without who signs."""
    author = folded(view.author.display_name)
    text = letter(folded(_without_times(view)), author)
    clauses = [" ".join(one.split()) for one in _CLAUSE_END.split(text) if one.strip(" .*-_")]
    if len(clauses) > 1 and set(clauses[-1].split()) <= set(author.split()):
        clauses.pop()
    return clauses


def _without_times(view: View) -> str:
    dates, ahead = times_of(view)
    times: list[Found | Ahead] = [*dates, *ahead]
    said, start = view.said, len(view.said)
    for time in sorted(times, key=lambda one: -one.end):
        if time.end <= start:
            said, start = f"{said[: time.start]} {_mark(time)} {said[time.end :]}", time.start
    return said


def _mark(time: Found | Ahead) -> str:
    lasts = time.lead in _LASTS or isinstance(time, Ahead) or time.is_range or bool(time.lasts)
    return _SPAN if lasts else _DAY
