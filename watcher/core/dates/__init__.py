"""Which day do these words name?

German and English, by a grammar of our own; the words of each language are one data file.
The grammar is compiled when it is first needed: it takes longer than to start the program.
"""

from __future__ import annotations

from datetime import date

from watcher.core.dates.types import Absence, Ahead, Found, Lead, words_of

__all__ = [
    "Absence", "Ahead", "Found", "Lead", "absence", "day_named", "find_ahead", "find_dates", "is_negated", "meant",
    "words_of",
]  # fmt: skip


def find_dates(text: str, *, today: date, month_first: bool | None = None, in_part: bool = False) -> tuple[Found, ...]:
    """Every day or range of days named in `text`, in order; `today` is the day on which it was written, `month_first`
    how its writer means 12/4 (None: nothing tells), `in_part` whether a weekday counts with a part of the day behind it
    ("Sonntagabend") though nothing leads to it.

    A date without a year is the one in [-120, +245] days. A text is read up to its 20,000th character.
    """
    from watcher.core.dates.find import find

    return find(text, today, month_first, in_part=in_part)


def day_named(phrase: str, *, today: date) -> date | None:
    """The one day a short phrase names ("bis 12.12.", "until 12 Dec", "nächste Woche", "+5"); None if unclear.

    "+5", "5 Tage", "in zwei Wochen" count calendar days from `today`; of a week or a range it is the first day.
    """
    from watcher.core.dates.phrase import named

    return named(phrase, today)


def find_ahead(text: str, *, today: date) -> tuple[Ahead, ...]:
    """Every time ahead of `today` that is named roughly in `text`, in order: "nach Weihnachten", "im neuen Jahr",
    "in two or three weeks", "not before March". What names a day is found by `find_dates`."""
    from watcher.core.dates.periods import find_ahead

    return tuple(find_ahead(text, today))


def meant(time: Ahead, *, asked: bool, negated: bool = False) -> date:
    """The day of a time ahead on which nobody is asked too early: where its writer wants to be asked then (`asked`) the
    first one, where they will have decided by then the last, or a month after a longer one began. `negated` makes
    "before" the earliest time."""
    from watcher.core.dates.periods import meant

    return meant(time, asked=asked, negated=negated)


def is_negated(sentence: str) -> bool:
    """Whether a sentence that names a time says "not": "not before March"."""
    from watcher.core.dates.periods import NEGATED

    return NEGATED.search(sentence) is not None


def absence(text: str, *, written_on: date, month_first: bool | None = None, sure: bool = False) -> Absence:
    """Until when the writer of an out-of-office notice is away. `text` are the writer's own words (the subject in a
    line of its own before them, where it may tell); `written_on` is the mail's own date. `month_first` tells how its
    author writes 12/4, where the text itself does not; `sure` is whether it is known for a notice."""
    from watcher.core.dates.away import absence_in

    return absence_in(text, written_on, month_first, sure=sure)
