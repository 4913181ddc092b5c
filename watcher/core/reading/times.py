"""Which times does the writer name?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache, partial
from itertools import zip_longest

from watcher.core.dates import Ahead, Found, Lead, find_ahead, find_dates
from watcher.core.reading.deciding import SENTENCE_END
from watcher.core.reading.view import View
from watcher.core.reading.words import folded, turns
from watcher.core.reading.writing import month_first, written_on

_A_WEEK = timedelta(days=7)
_PART = re.compile(rf"\b{turns('parts_of_time')}\b", re.IGNORECASE)
_SINCE = re.compile(rf"\b{turns('since')}\s$", re.IGNORECASE)
"""Before a day that is over, though its name is that of one ahead."""
_GIVES_REASON = re.compile(rf"\s{turns('gives_reason')}\b", re.IGNORECASE)
"""... unless what follows makes a reason of it: "since Thursday is our board meeting"."""
_SEASON = timedelta(days=92)
_DAY_ALONE = re.compile(r"\d{1,2}\.?[^\W\d_]{0,2}")
_BRACKET = re.compile(r"\((?:[^\W\d_]+\.?\s){0,2}\Z")
_SHORT_LEAD = 24
_THAT_IS = re.compile(rf"\s?[,(–-]?\s?{turns('that_is')}\s", re.IGNORECASE)
_SOON = timedelta(days=92)
_HABITUALLY = re.compile(rf"\b{turns('habitually')}\s\Z", re.IGNORECASE)
_CLAUSE = 90
"""Characters of a clause that are looked at on each side of a time."""
_CLAUSE_END = re.compile(rf"[.,;:!?]\s|\s[-–—]\s|\n|\b{turns('clause_words', 'therefore')}\s", re.IGNORECASE)
_WAS = re.compile(rf"\b{turns('was')}\b(?!.*\b{turns('is_now')}\b)")
_TO_DO_THEN = re.compile(rf"\b{turns('to_do_then')}\b")
_YET_TO_COME = re.compile(rf"\b{turns('yet_to_come')}\b")
"""What was told of a time, and is yet to come."""
_WAS_BEHIND = re.compile(rf"\b{turns('was_behind')}\W*\Z")
_CAME_LATE = re.compile(rf"\b{turns('came_late')}\b")
_AWAITS = re.compile(rf"\b{turns('awaits')}\b")
_KEPT_AWAY = re.compile(rf"\b{turns('kept_away')}\b")


@lru_cache(maxsize=2)  # several questions ask it of the mail at hand
def times_of(view: View) -> tuple[tuple[Found, ...], tuple[Ahead, ...]]:
    """The days and spans that stand in the writer's own words, and the times that are named roughly, in order; without
    the ends of what is over."""
    said, today = view.said, written_on(view)
    dates = find_dates(said, today=today, month_first=month_first(view), in_part=True)
    ahead = find_ahead(said, today=today)
    named: list[Found | Ahead] = [*dates, *ahead]
    return tuple(one for one in dates if not _is_over(said, one, today, named)), tuple(
        one for one in ahead if not _is_over(said, one, today, named)
    )


def _is_over(said: str, time: Found | Ahead, today: date, named: Sequence[Found | Ahead]) -> bool:
    """Whether something is so since then, or somebody was away until then, or came to it then only: "sorry, I was on
    holiday until Friday" tells of the Friday before, whatever day a "Friday" is elsewhere."""
    if time.lead is not Lead.UNTIL and _SINCE.search(said, max(0, time.start - 12), time.start):
        return _GIVES_REASON.match(said, time.end) is None or any(map(partial(_is_led_to, said, time), named))
    before = folded(_CLAUSE_END.split(said[max(0, time.start - _CLAUSE) : time.start])[-1])
    after = folded(_CLAUSE_END.split(said[time.end : time.end + _CLAUSE])[0])
    clause = f"{before} {after}"
    if _is_told_as_past(time, before, after):
        return True
    if _is_to_come(time, today):
        return False
    until = time.lead is Lead.UNTIL or (isinstance(time, Found) and time.of_weekdays)
    if not (until or (isinstance(time, Found) and time.is_weekday)):
        return False
    if _CAME_LATE.search(clause) and not _AWAITS.search(clause):
        return True
    was = until and (_WAS.search(before) or _WAS_BEHIND.search(after))
    return bool(was) and _KEPT_AWAY.search(clause) is not None


def _is_led_to(said: str, reason: Found | Ahead, time: Found | Ahead) -> bool:
    """Whether a sentence that gives a day for a reason goes on to this: "since Friday is a holiday, on Thursday"."""
    return reason.end < time.start and SENTENCE_END.search(said, reason.end, time.start) is None


def _is_told_as_past(time: Found | Ahead, before: str, after: str) -> bool:
    """ "Im Januar hatten wir ein Leck", by the words of its clause; what is named by its date is told apart by that."""
    if time.lead not in (Lead.NONE, Lead.ON) or any(map(str.isdigit, time.phrase)):
        return False
    if not (_WAS.search(before) or _WAS.match(after)):
        return False
    return not (_TO_DO_THEN.search(before) or _YET_TO_COME.search(f"{before} {after}"))


def _is_to_come(time: Found | Ahead, today: date) -> bool:
    """Whether the words of a time can mean none that is over: they name a month or a feast, and lie ahead. There is a
    Friday in each week, and a 15th in each month; who was signed off until a day of next month still is."""
    if not today < time.last <= today + _SEASON:
        return False
    if isinstance(time, Found) and (time.is_weekday or _DAY_ALONE.fullmatch(time.phrase)):
        return False
    return time.last - today > _A_WEEK or (isinstance(time, Found) and time.certain and not time.is_range)


def times_named(view: View) -> Iterator[Found | Ahead]:
    """The days that are named for certain, the ends of weeks and months, and what is named roughly, in order."""
    dates, ahead = times_of(view)
    today = written_on(view)
    founds = [
        found
        for found in (_later(one, today) for one in dates)
        if not (found.is_weekday and _HABITUALLY.search(view.said, max(0, found.start - _SHORT_LEAD), found.start))
        and not (found.ambiguous or (found.vague and not found.is_end and _PART.search(found.phrase)))
    ]
    clear = [found for found in founds if (found.certain or found.is_end) and not _is_feast_led_to(found, ahead)]
    times = [time for time in ahead if not any(_overlap(time, found) for found in clear)]
    founds = [found for found in founds if found in clear or not any(_overlap(time, found) for time in times)]
    everything: list[Found | Ahead] = [*founds, *times]
    everything.sort(key=lambda named: named.start)
    yield from (
        one for one, behind in zip_longest(everything, everything[1:]) if not _is_told_closer(view.said, one, behind)
    )


def _is_told_closer(said: str, time: Found | Ahead, behind: Found | Ahead | None) -> bool:
    """ "Nach den Weihnachtsferien (ab 11. Januar)", "the Monday after the holiday, that's the 30th": what stands behind
    a time tells the day that is meant."""
    if behind is None:
        return False
    if _THAT_IS.fullmatch(said, time.end, behind.start):
        return True
    return said[time.end : behind.start].lstrip()[:1] == "(" and tells_which(said, behind)


def tells_which(said: str, time: Found | Ahead) -> bool:
    """Whether nothing stands in brackets but a time and what leads to it."""
    before = _BRACKET.search(said, max(0, time.start - _SHORT_LEAD), time.start)
    return before is not None and said[time.end : time.end + 3].lstrip(" .")[:1] == ")"


def _later(found: Found, today: date) -> Found:
    """Of two weekdays a week apart, which "nächsten Donnerstag" may mean on a Tuesday, the later one: nobody is asked
    too early, and nobody who named a day is taken for done with it. Of the two days that 12/4 may be the one that lies
    in the next months, the later one where both do."""
    if found.is_weekday and found.first == found.last == today and found.lead is not Lead.UNTIL:
        return replace(found, first=today + _A_WEEK, last=today + _A_WEEK)  # this evening is "heute Abend"
    if not found.ambiguous:
        return found
    if "/" in found.phrase and not found.is_range:
        near = [day for day in (found.first, found.last) if day <= today + _SOON]
        return replace(found, first=near[-1], last=near[-1], ambiguous=False) if near and near[0] >= today else found
    if found.last - found.first != _A_WEEK or any(map(str.isdigit, found.phrase)):
        return found
    return replace(found, first=found.last, ambiguous=False)


def _is_feast_led_to(found: Found, ahead: Sequence[Ahead]) -> bool:
    """Whether it is a feast that another time only counts from: "nach Neujahr" is not that day, "the Tuesday after
    Thanksgiving" is one."""
    if any(map(str.isdigit, found.phrase)):
        return False
    return any(time.lead in (Lead.AFTER, Lead.BEFORE) and time.start <= found.start < time.end for time in ahead)


def _overlap(one: Found | Ahead, other: Found | Ahead) -> bool:
    return one.start < other.end and other.start < one.end
