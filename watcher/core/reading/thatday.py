"""Which day of a time that a person names is waited for?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from watcher.core.dates import Ahead, Found, Lead, is_negated, meant
from watcher.core.dates import absence as absence_named
from watcher.core.reading import words
from watcher.core.reading.times import tells_which
from watcher.core.reading.view import View
from watcher.core.reading.words import turns

_NOT_IN_IT = re.compile(rf"\b{turns('no_more_in_it')}\b")
ASKED = ("ask_again_phrases", "deferral_phrases")


def holds(names: Sequence[str], text: str) -> bool:
    return any(words.within(name, text) for name in names)


def day_of(named: Found | Ahead, around: str, today: date) -> date:
    """The day of a span after which nobody is asked too early."""
    if isinstance(named, Ahead):
        return meant(named, asked=holds(ASKED, around), negated=is_negated(around))
    if named.is_end:
        return named.last - timedelta(days=2) if named.first == named.last - timedelta(days=6) else named.last
    if not named.is_range or holds(ASKED, around):
        return named.first
    if _NOT_IN_IT.search(around, around.find(words.folded(named.phrase))):
        return named.last  # "diese Woche nicht mehr" is over with it
    friday = named.last - timedelta(days=2)
    return friday if named.first == friday - timedelta(days=4) and friday > today else named.last


def leaves_then(view: View, found: Found, around: str) -> bool:
    """Whether the day is that on which they go away ("ab morgen im Urlaub, entscheide danach")."""
    if found.lead is not Lead.FROM or found.is_range or tells_which(view.said, found):
        return False
    named = absence_named(around, written_on=found.first)
    return named.away_from is not None and named.returns_on is None
