"""What do words without a number ask for?"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
from functools import cache, lru_cache

from watcher.core.command.types import Action
from watcher.core.command.vocabulary import BEFORE_DAYS, FILLERS, PHRASES, PUT_OFF, PUT_OFF_BEHIND, plain
from watcher.core.dates import Lead, day_named, find_dates
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

_SPAN = re.compile(
    r"(?:in|um|plus|für|for|by)?\s*\+?\s*(?P<count>\d{1,3})\s*(?P<unit>"
    r"d|t|bd|wt|at|tage?n?|days?|(?:werk|arbeits|geschäfts)tage?n?|(?:business|working|work|week)\s?-?days?"
    r"|w|wochen?|weeks?|m|monate?n?|months?)?"
)
_END_OF, _MIDDLE_OF = ("ende", "end", "late"), ("mitte", "mid")
_WEEKS, _MONTHS = ("week", "woche"), ("month", "monat")


def action_of(text: str, *, today: date) -> Action | None:
    """What words without targets ask for; None where they are not known."""
    if not text or len(text) > LONGEST:
        return None
    for words in dict.fromkeys((text, without(text, FILLERS))):
        if words in _verbs():
            verb = _verbs()[words]
            return Action(verb, span=DEFAULT_SPAN) if verb is Verb.SNOOZE else Action(verb)
        action = _later(words, today)
        if action is not None:
            return action
    return None


def _later(text: str, today: date) -> Action | None:
    """ "+5", "bis 12.12.", "snooze until Monday"."""
    for words in dict.fromkeys((text, _without_put_off(text), *([] if re.search(r"\d", text) else [f"in {text}"]))):
        span = _SPAN.fullmatch(words)
        if span is not None and (words is not text or "+" in words or span["unit"]):
            return _by_span(int(span["count"]), span["unit"] or "d", today)
        day = _day_in(words, today)
        if day is not None and today < day <= today + FARTHEST:
            return Action(Verb.SNOOZE, until=day)
    return None


def names_day(text: str, today: date) -> bool:
    """Whether a text is nothing but the words for a day."""
    return _day_in(text, today) is not None


@lru_cache(maxsize=512)
def _day_in(text: str, today: date) -> date | None:
    """The day that a text names, if it says nothing else besides: "until 12 Dec not" is no day."""
    founds = find_dates(text, today=today)
    if len(founds) != 1:
        return None
    found = founds[0]
    around = f"{text[: found.start]} {text[found.end :]}".replace(",", " ").split()
    if not all(word in BEFORE_DAYS for word in around):
        return None
    day = day_named(text, today=today)
    if day is not None or not found.vague:
        return day
    if found.lead is Lead.UNTIL or found.phrase.startswith(_END_OF):
        return found.last
    middle = found.phrase.startswith(_MIDDLE_OF)
    return found.first + (found.last - found.first) / 2 if middle else found.first


def _by_span(count: int, unit: str, today: date) -> Action | None:
    """So many business days or weeks; so many months end on the same day of a later month, or on its last."""
    if any(_same_word(unit, word) for word in _MONTHS):
        until = months_after(today, count) if count <= MOST_MONTHS else today
        return Action(Verb.SNOOZE, until=until) if until > today else None
    weeks = any(_same_word(unit, word) for word in _WEEKS)
    if not 0 < count * (7 if weeks else 1) <= MOST_DAYS:
        return None
    return Action(Verb.SNOOZE, span=Span(count, Unit.WEEKS) if weeks else Span(count))


def _same_word(unit: str, word: str) -> bool:
    """ "w", "woche", "wochen", but no "werktage"."""
    return unit in (word[0], word, f"{word}n", f"{word}e", f"{word}en", f"{word}s")


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
