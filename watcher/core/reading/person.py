"""When will this person decide, or want to hear from us?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from watcher.core.dates import Ahead, Found, Lead, is_negated, words_of
from watcher.core.dates import absence as absence_named
from watcher.core.reading import words
from watcher.core.reading.announced import may_announce, tells_then
from watcher.core.reading.deciding import CLAUSE_END, SENTENCE_END, has_decided
from watcher.core.reading.persons import asks
from watcher.core.reading.putoff import begs, may_put_off, mulls_then, puts_off
from watcher.core.reading.thatday import ASKED, day_of, holds, leaves_then
from watcher.core.reading.times import times_named
from watcher.core.reading.view import View
from watcher.core.reading.words import CAPITALS, turns
from watcher.core.reading.writing import written_on

_FAR = timedelta(days=366)
_SENTENCE_BEHIND = re.compile(
    rf"(?<=[.!?])(?<!\d[.])\s+(?=[{CAPITALS}])"
    rf"|(?<=\d[.])\s+(?=[{CAPITALS}]\w+ (?:\w+ )?(?i:{turns('selves')})\b)|\n\s*\n"
)
_ENDS_ASKING = re.compile(rf"(?: {turns('at_hour')} [\w:. ]{{1,12}})?\?")
"""What stands behind a day that a question asks about: no capital letter need follow ("on Monday? 555-0100")."""
_WINDOW = 160
_OF_THEN = re.compile(rf"\b{turns('dated')}\s(?:[^\W\d_]{{3,}}|\d{{1,2}}\.(?:\d{{1,2}}\.)?)\Z", re.IGNORECASE)
"""What is of that time already is waited for no more: "der Kontoauszug vom Oktober"."""
_MEANT_FOR = re.compile(turns("meant_for"), re.IGNORECASE)
"""Leads to the time that a thing is for, which says nothing of when somebody decides about it: "die Kurse für das
Frühjahr". What is put off may be put off for then."""
_SITS = re.compile(rf"\W*{turns('sits')}\b", re.IGNORECASE)
_OTHERWISE = re.compile(rf"\b{turns('otherwise')}\b", re.IGNORECASE)
"""Before a time that is named for the case that the owner does not give in."""
_GONE_BY = re.compile(rf"\b{turns('gone_by')}\b[^,;:]*\Z", re.IGNORECASE)
_USUALLY = re.compile(rf"\b{turns('usually')}\b[^,;:]*\Z", re.IGNORECASE)
_BUT_NOW = re.compile(rf"[^.!?]{{0,80}}?[,;.–-]\s{turns('but_now')}\b", re.IGNORECASE)
_PLANNED = re.compile(rf"\b{turns('planned')}\b[^,;:]*\Z", re.IGNORECASE)
_COMPARED = re.compile(rf"\b{turns('compared')}(?: \w+){{0,2}} \Z", re.IGNORECASE)
"""Years gone by before a time in its clause, and what only compares with them."""
WANTS_WORD = re.compile(rf"\b{turns('wants_word')}\b")
"""The owner is to say something by then, and nobody waits for the client."""
APPOINTMENT = re.compile(rf"\b{turns('appointments')}\b.{{0,60}}?\b{turns('put_off')}\b")
"""What is put off is an appointment, and nobody's decision."""
_ASKS_THEN = re.compile(rf"{CLAUSE_END.pattern}|\s{turns('therefore')}\s", re.IGNORECASE)
"""... and where what follows from a clause begins: "busy until Christmas so can we talk in the new year?"."""
_PART_END = re.compile(rf"{CLAUSE_END.pattern}|\s[-–—]\s|\b{turns('clause_words')}\b", re.IGNORECASE)
_CLAUSE = re.compile(rf"{_ASKS_THEN.pattern}|\s{turns('clause_words')}\s", re.IGNORECASE)
"""... and where two things are told of two times: "morgen bin ich wieder da und gebe bis Freitag Bescheid"."""
_BEFORE_IT = re.compile(rf"\b{turns('before_it')}\b", re.IGNORECASE)
TURNS_DOWN = re.compile(rf"\b{turns('turns_down')}\b|\d ?(?:€|eur|k\b)|[£$€] ?\d")
_DAYS = ("decision_phrases", "deferral_phrases")
_ROUGHLY = ("decision_phrases", "ask_again_phrases", "deferral_phrases")
"""... also "sprechen wir", which beside a day is an appointment."""
_PUT_OFF = ("ask_again_phrases", "deferral_phrases", "busy_words")
_DECISION = ("decision_phrases",)
_RESPITE = ("respite_phrases",)
_VERDICT = ("verdict_phrases",)
_FURTHER = ("further_phrases",)


def person_dates(view: View) -> tuple[date | None, str]:
    """The day, named in the writer's own words, on which they will decide or want to be asked, and the words that name
    it; None and "" if none is named beyond doubt, or if they have decided.

    Whoever decides in a week has its working days for it; of a month the first day counts, and of any span in which
    they want to be asked. What is put off roughly ("nach Weihnachten", "in Q1") has a day as well (`meant`): without
    one it would be put off for good. What they ask of the owner says nothing of themselves. The end of their absence
    counts where they name no other day: "bin ab morgen zwei Wochen im Urlaub, ich melde mich am 24.2."."""
    if not (holds((*_ROUGHLY, *_RESPITE), view.words) or may_put_off(view.words) or may_announce(view.words)):
        return None, ""
    is_settled = has_decided(view)
    if is_settled and not holds(_VERDICT, view.words):
        return None, ""
    today = written_on(view)
    every = [(named, _absence_end(view, named, today)) for named in times_named(view)]
    named = [one for one, away in every if away is None]
    planned = [one for one in named if _is_only_planned(view, one)]
    firm = [one for one in named if one not in planned] if planned else named
    waited = None if is_settled else _first_announced(view, firm, today)
    waited = waited or _first_waited(view, firm, today, is_settled=is_settled)
    if waited or is_settled:
        return waited or (None, "")
    away_until = next(((away, words_of(one)) for one, away in every if away is not None and away > today), None)
    if away_until:
        return away_until
    if asks(view) and not begs(view.words):  # nobody waits for whoever waits for the owner
        return None, ""
    return (
        _first_put_off(view, firm, today)
        or _first_waited(view, planned, today, is_settled=False)
        or _first_put_off(view, planned, today)
        or (None, "")
    )


def _is_only_planned(view: View, named: Found | Ahead) -> bool:
    """Whether something was to happen then, and a "but" follows: another day that is named overrules it."""
    before = view.said[max(0, named.start - _WINDOW) : named.start]
    behind = view.said[named.end : named.end + _WINDOW]
    return _BUT_NOW.match(behind) is not None and _PLANNED.search(SENTENCE_END.split(before)[-1]) is not None


def _first_waited(
    view: View, all_named: Sequence[Found | Ahead], today: date, *, is_settled: bool
) -> tuple[date, str] | None:
    """Of several times the one that is waited for stands in a clause with the words that say so."""
    ends = (_CLAUSE, _ASKS_THEN, CLAUSE_END, SENTENCE_END) if len(all_named) > 1 else (SENTENCE_END,)
    for end in ends:
        for named in all_named:
            day = _waited_for(view, named, end, today, is_settled=is_settled)
            if day is not None:
                return day, words_of(named)
    return None


def _first_announced(view: View, all_named: Sequence[Found | Ahead], today: date) -> tuple[date, str] | None:
    """The first time at which the outcome is told, even if it is this very day; one whose own clause says so first."""
    several = len(all_named) > 1
    told = _announced(view, all_named, today, in_clause=True) if several else None
    return told or _announced(view, all_named, today, in_clause=False)


def _announced(
    view: View, all_named: Sequence[Found | Ahead], today: date, *, in_clause: bool
) -> tuple[date, str] | None:
    ends = (0, *(named.end for named in all_named))
    starts = (*(named.start for named in all_named[1:]), None)
    for named, end, start in zip(all_named, ends, starts, strict=False):
        before = SENTENCE_END.split(view.said[max(end, named.start - _WINDOW) : named.start])[-1]
        after = view.said[named.end : start][: 2 * _WINDOW]
        told = [" ".join(words.folded(part).split()) for part in (before, named.phrase, after)]
        around = f"{told[0]} {told[1]} {words.folded(SENTENCE_END.split(after)[0])}"
        if (
            _is_of_then(view, named)
            or _OTHERWISE.search(told[0])
            or _is_meant_for(named, after, around)
            or WANTS_WORD.search(around)
        ):
            continue
        if not tells_then(*told, in_clause=in_clause):
            continue
        day = day_of(named, around, today)
        if today <= day <= today + _FAR:
            return day, words_of(named)
    return None


def _first_put_off(view: View, all_named: Sequence[Found | Ahead], today: date) -> tuple[date, str] | None:
    starts = (*(named.start for named in all_named[1:]), None)
    weighed = [
        (day, named)
        for named, start in zip(all_named, starts, strict=False)
        if (day := _put_off(view, named, today, start)) is not None
    ]
    if len(weighed) > 1 and weighed[0][0] < weighed[1][0]:
        first, then = weighed[0][1], weighed[1][1]
        if _nothing_until(view, first) or (first.lead is Lead.UNTIL and not _told(view, first) and _told(view, then)):
            weighed = weighed[1:]
    return (weighed[0][0], words_of(weighed[0][1])) if weighed else None


def _told(view: View, named: Found | Ahead) -> bool:
    """Whether its sentence tells of an answer: "der Chef ist bis Freitag weg. Am Montag schreibe ich Ihnen."."""
    return (
        words.within("telling_words", words.folded(SENTENCE_END.split(view.said[named.end : named.end + _WINDOW])[0]))
        is not None
    )


def _nothing_until(view: View, named: Found | Ahead) -> bool:
    """ "Bis zu den Feiertagen schaffen wir das nicht. Im Februar dann.": the later time is the one that is meant."""
    after = SENTENCE_END.split(view.said[named.end : named.end + _WINDOW])[0]
    return named.lead in (Lead.UNTIL, Lead.BEFORE) and is_negated(after)


def _put_off(view: View, named: Found | Ahead, today: date, next_one: int | None = None) -> date | None:
    """The day that a time means, if more around it puts the matter off than not; a phrase that does is not needed.
    What comes then is that of the time before it: where another one begins at `next_one`, of that."""
    start = max(0, named.start - _WINDOW)
    if _is_of_then(view, named):
        return None
    *above, before = SENTENCE_END.split(view.said[start : named.start])
    after, *rest = _SENTENCE_BEHIND.split(view.said[named.end : named.end + 2 * _WINDOW], maxsplit=1)
    behind = _SENTENCE_BEHIND.split(rest[0], maxsplit=1)[0] if rest else ""
    if next_one is not None and _is_of_next(after, next_one - named.end):
        after, behind = after[: next_one - named.end], ""
    told = [" ".join(words.folded(part).split("\n")) for part in (before, named.phrase, after, behind)]
    around = " ".join(told[:3])
    if _is_meant_for(named, after, around):
        return None
    if (
        _is_of_another_time(before, after)
        or _OTHERWISE.search(told[0])
        or WANTS_WORD.search(around)
        or APPOINTMENT.search(around)
        or not puts_off(
            *told,
            rough=isinstance(named, Ahead) and not TURNS_DOWN.search(view.words),
            agreed=bool(above) and words.whole("assents", words.folded(above[-1]).strip()) is not None,
        )
    ):
        return None
    day = day_of(named, around, today)
    if not today < day <= today + _FAR or (isinstance(named, Found) and leaves_then(view, named, around)):
        return None
    return day


def _is_of_next(after: str, at: int) -> bool:
    """ "We hang on the 3rd and open on the 5th, after that I can think": what comes then comes behind the later day."""
    return words.within("sequels", words.folded(after[at:])) is not None and not words.within(
        "sequels", words.folded(after[:at])
    )


def _is_of_then(view: View, named: Found | Ahead) -> bool:
    """Whether something is of that time already: "zu Ihrer Anfrage vom 14.5."."""
    found = _OF_THEN.search(view.said, max(0, named.start - 12), named.end)
    return found is not None and found.start() <= named.start


def _absence_end(view: View, named: Found | Ahead, today: date) -> date | None:
    """The last day of an absence where the clause of a day tells of one, and what follows says that they decide after
    it; today where it does not say for how long. None where the day is no such day."""
    before = _PART_END.split(view.said[max(0, named.start - _WINDOW) : named.start])[-1]
    after = SENTENCE_END.split(view.said[named.end : named.end + _WINDOW])[0]
    own, *rest = _PART_END.split(after, maxsplit=1)
    clause = f"{before}{named.phrase}{own}"
    if not rest or (isinstance(named, Found) and named.first <= today) or holds(_DAYS, words.folded(clause)):
        return None
    then = words.folded(rest[0])
    if _BEFORE_IT.search(after) or not (holds(_DAYS, then) or mulls_then(then)):
        return None
    told = absence_named(clause, written_on=today)
    if told.away_from is None and not told.states_until:
        return None
    end = told.away_until or today
    return day_of(named, words.folded(after), today) if isinstance(named, Found) and end == named.last else end


def _waited_for(
    view: View, named: Found | Ahead, end: re.Pattern[str], today: date, *, is_settled: bool
) -> date | None:
    """The day that a time means, if the words around it, up to the next `end` on both sides, wait for it; where all
    seems decided (`is_settled`) only a decision is waited for."""
    start = max(0, named.start - _WINDOW)
    before = end.split(view.said[start : named.start])[-1]
    behind = view.said[named.end : named.end + _WINDOW]
    after = SENTENCE_END.split(behind)[0]
    asks = ": " not in after and (behind[len(after) : len(after) + 1] == "?" or after.rstrip().endswith("?"))
    asks = asks or _ENDS_ASKING.match(behind) is not None
    around = words.folded(f"{before}{named.phrase}{end.split(after)[0]}").replace("\n", " ")
    if is_settled and (not holds(_VERDICT, around) or holds(_FURTHER, around)):
        return None
    if (
        _is_meant_for(named, behind, around)
        or _OTHERWISE.search(before)
        or _is_of_another_time(before, behind)
        or not _waits(around, asks=asks, is_rough=isinstance(named, Ahead))
    ):
        return None
    day = day_of(named, around, today)
    if not today < day <= today + _FAR or (isinstance(named, Found) and leaves_then(view, named, around)):
        return None
    return day


def _is_of_another_time(before: str, after: str) -> bool:
    """Whether the clause of a time tells of years gone by, and does not only compare with them, or of a habit that is
    not kept: "normalerweise entscheiden wir erst nach Ostern, aber ..."."""
    if _USUALLY.search(before) and _BUT_NOW.match(after):
        return True
    found = _GONE_BY.search(before)
    return found is not None and not _COMPARED.search(before, max(0, found.start() - 30), found.start())


def _is_meant_for(named: Found | Ahead, behind: str, around: str) -> bool:
    """Whether it is the time that something is for, where nobody puts it off: not "for the December meeting"."""
    return bool(_MEANT_FOR.match(named.phrase)) and not (_SITS.match(behind) or holds(_PUT_OFF, around))


def _waits(around: str, *, asks: bool, is_rough: bool) -> bool:
    """Whether the words around a time wait for it. A question waits where it asks for that time ("can I let you know on
    Friday?"); beside a date it else asks for an appointment."""
    if (APPOINTMENT.search(around) and not holds(_DECISION, around)) or WANTS_WORD.search(around):
        return False
    if asks:
        return holds(_RESPITE, around) or (is_rough and holds(ASKED, around))
    return holds(_ROUGHLY if is_rough else _DAYS, around)
