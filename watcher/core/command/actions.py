"""What do words without a number ask for?"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
from functools import cache, lru_cache

from watcher.core.command.telling import tells
from watcher.core.command.types import Action
from watcher.core.command.vocabulary import (
    BEFORE_DAYS,
    COUNTS,
    DOUBT,
    FILLERS,
    LANGUAGES,
    NOBODY,
    PHRASES,
    PUT_OFF,
    PUT_OFF_BEHIND,
    SHORT_DAYS,
    SPOKEN,
    merged,
    plain,
    turns,
)
from watcher.core.dates import Lead, day_named, find_ahead, find_dates, meant
from watcher.core.dates.calendar import months_after
from watcher.core.decision import Verb
from watcher.core.worktime import Span, Unit

DEFAULT_SPAN = Span(5)
"""How long something is put off when no day is said."""
FARTHEST = timedelta(days=400)
MOST_DAYS = 365
MOST_MONTHS = 12
LONGEST = 60
"""Signs of an order without its numbers: more is prose."""

_UNIT = turns("units")
_SPAN = re.compile(
    rf"(?:{turns('span_leads')})?\s*\+?\s*(?P<count>\d{{1,3}})\s*(?:{turns('more')}\s+)?(?P<unit>{_UNIT})?"
)
_COUNTS = "|".join(sorted(COUNTS, key=len, reverse=True))
_COUNT = re.compile(rf"(?<!\w)(?P<count>{_COUNTS})(?=\s+(?:{turns('more')} )?{_UNIT}(?!\w))")
_SHORT_DAY = re.compile(rf"(?P<lead>(?:{turns('day_leads')} )*)(?P<day>{'|'.join(SHORT_DAYS)})\.?")
_SLASHED = re.compile(rf"(?:{turns('slash_leads')} )?(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})(?:/(?P<year>20\d\d|\d\d))?")
_NO_LAST_POINT = re.compile(rf"(?:{turns('point_leads')} )?\d{{1,2}}\.\d{{1,2}}")
_BARE_DAYS = tuple(
    (re.compile(rf"\d{{1,2}}{suffix}"), lead) for language in LANGUAGES for suffix, lead in language.bare_days
)
_NOT_DAYS = merged("not_days")
"""What is left of "do it" names no Donnerstag."""
_END_OF, _MIDDLE_OF = merged("end_of"), merged("middle_of")
_AFTER = re.compile(rf"(?<!\w){turns('after')}(?!\w)")
_A_DAY = timedelta(days=1)
_WEEKS, _MONTHS = merged("weeks"), merged("months")


def action_of(text: str, *, today: date) -> Action | None:
    """What words without targets ask for; None where they are not known."""
    if not text or len(text) > LONGEST:
        return None
    action = _known(text, today)
    if action is not None:
        return action
    plainer = without(text, FILLERS)
    action = _known(plainer, today) if plainer not in (text, *_NOT_DAYS) else None
    if action is None and _was_spoken_to(text):
        action = Action(Verb.PHONED)
    return None if action is None or tells(text, action.verb) else action


def _known(words: str, today: date) -> Action | None:
    """What words ask for in which nothing is left out."""
    verb = _verbs().get(words)
    if verb is not None:
        return Action(verb, span=DEFAULT_SPAN) if verb is Verb.SNOOZE else Action(verb)
    return _later(words, today)


def _was_spoken_to(text: str) -> bool:
    """ "Mit Frau Weber gesprochen", "called her office"; not "called back", which leaves open who did."""
    found = SPOKEN.fullmatch(without(text, FILLERS))
    who = next((name for name in found.groups() if name), "") if found else ""
    return bool(who) and not DOUBT.search(text) and NOBODY.isdisjoint(who.split())


def _later(text: str, today: date) -> Action | None:
    """ "+5", "bis 12.12.", "snooze until Monday"."""
    counted = _COUNT.sub(lambda found: str(COUNTS[found["count"]]), text)
    stripped = _without_put_off(counted)
    variants = [text, counted, stripped, _without_put_off(text), *([] if re.search(r"\d", text) else _spans(text))]
    if short := _SHORT_DAY.fullmatch(stripped):
        variants.append(f"{short['lead']}{SHORT_DAYS[short['day']]}")
    variants += [f"{lead} {stripped}" for form, lead in _BARE_DAYS if form.fullmatch(stripped)]
    if _NO_LAST_POINT.fullmatch(stripped):
        variants.append(f"{stripped}.")
    for words in dict.fromkeys(variants):
        span = _SPAN.fullmatch(words)
        if span is not None and (words is not text or "+" in words or span["unit"]):
            return _by_span(int(span["count"]), span["unit"] or "d", today)
        day = _day_in(words, today)
        if day is not None and today < day <= today + FARTHEST:
            return Action(Verb.SNOOZE, until=day)
    return None


def _spans(text: str) -> list[str]:
    """A span without the word that leads to it, with that word."""
    return [f"{lead} {text}" for lead in merged("in_")]


def names_day(text: str, today: date) -> bool:
    """Whether a text is nothing but the words for a day."""
    return _day_in(text, today) is not None


@lru_cache(maxsize=512)
def _day_in(text: str, today: date) -> date | None:
    """The day that a text names, if it says nothing else besides: "until 12 Dec not" is no day."""
    if slashed := _SLASHED.fullmatch(text):
        return _by_slash(slashed, today)
    day = _by_date(text, today)
    if day is not None and day > today:
        return day
    times = find_ahead(text, today=today)
    if len(times) != 1 or not _is_all(text, times[0].start, times[0].end):
        return day
    return meant(times[0], asked=True) + (_A_DAY if times[0].lead is Lead.AFTER else timedelta())


def _by_date(text: str, today: date) -> date | None:
    """The day of the only date in a text; of a vague one a day that it may mean."""
    founds = find_dates(text, today=today)
    if len(founds) != 1:
        return None
    found = founds[0]
    behind = found.lead is Lead.AFTER
    if not _is_all(_AFTER.sub("", text, count=1) if behind else text, 0, 0, found.phrase):
        return None
    if behind and found.certain:
        return found.last + _A_DAY
    day = day_named(text, today=today)
    if day is not None or not found.vague:
        return day
    if found.lead is Lead.UNTIL or found.phrase.startswith(_END_OF):
        return found.last
    middle = found.phrase.startswith(_MIDDLE_OF)
    return found.first + (found.last - found.first) / 2 if middle else found.first


def _is_all(text: str, start: int, end: int, phrase: str = "") -> bool:
    """Whether nothing stands around the words for a day but what leads to them."""
    around = text.replace(phrase, " ", 1) if phrase else f"{text[:start]} {text[end:]}"
    return all(word in BEFORE_DAYS for word in around.replace(",", " ").split())


def _by_slash(found: re.Match[str], today: date) -> date | None:
    """ "12/15" and "15/12" can be read in one way only; "12/4" in two, and is told so."""
    one, two = int(found["a"]), int(found["b"])
    year = 2000 + int(found["year"]) % 100 if found["year"] else None
    days: set[date] = set()
    for month, day in {(one, two), (two, one)}:
        for candidate in (year,) if year else (today.year, today.year + 1):
            try:
                named = date(candidate, month, day)
            except ValueError:
                continue
            if named > today:
                days.add(named)
                break
    return days.pop() if len(days) == 1 else None


def _by_span(count: int, unit: str, today: date) -> Action | None:
    """So many business days or weeks; so many months end on the same day of a later month, or on its last."""
    if unit in _MONTHS:
        until = months_after(today, count) if count <= MOST_MONTHS else today
        return Action(Verb.SNOOZE, until=until) if until > today else None
    weeks = unit in _WEEKS
    if not 0 < count * (7 if weeks else 1) <= MOST_DAYS:
        return None
    return Action(Verb.SNOOZE, span=Span(count, Unit.WEEKS) if weeks else Span(count))


def _without_put_off(text: str) -> str:
    """Without "snooze until" in front, or "verschieben" behind."""
    lead = next((words for words in PUT_OFF if text.startswith(f"{words} ")), "")
    tail = next((words for words in PUT_OFF_BEHIND if text.endswith(f" {words}")), "")
    return text[len(lead) : len(text) - len(tail)].strip()


def without(text: str, words: Collection[str]) -> str:
    return " ".join(word for word in text.split() if word not in words)


@cache
def _verbs() -> dict[str, Verb]:
    found = {phrase: verb for verb, phrases in PHRASES.items() for phrase in phrases}
    return {plain(phrase): verb for phrase, verb in found.items()} | found
