"""What can words say about a day?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from watcher.core.reason import UNEXPLAINED, Reason

_LONGEST = 40
"""Characters of the words of a date that are shown."""


class Lead(StrEnum):
    """The word that leads to a date."""

    UNTIL = "until"
    FROM = "from"
    AFTER = "after"
    BEFORE = "before"
    """Only of spans ahead (`ahead`): elsewhere it names no day."""
    ON = "on"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A day or range of days named in a text; `text[start:end] == phrase` (without the words that lead to it).

    `first` and `last` are the same for a single day. `vague` phrases ("Mitte Januar", "for two weeks") and `ambiguous`
    ones (12/04/2026 without other evidence, a weekday that is not that day's) give the days they may mean, as a range,
    and name no day for certain.
    """

    start: int
    end: int
    phrase: str
    first: date
    last: date
    vague: bool = False
    ambiguous: bool = False
    lead: Lead = Lead.NONE
    is_range: bool = False
    """Whether both ends are named ("vom 23.11. bis 4.12.", "KW 49", "heute und morgen")."""
    is_weekday: bool = False
    """Whether it is a weekday and nothing more: the next one, or the one behind a day named before it."""
    of_weekdays: bool = False
    """Whether it is a range of weekdays, which may be a habit; it is vague."""
    lasts: int = 0
    """For how many days something goes on ("für zwei Wochen"); 0 where nothing of the kind is said."""
    is_end: bool = False
    """Whether it names the end of a week, a month or a year ("Ende November"), whose last day is `last`."""

    @property
    def open_start(self) -> bool:
        """Whether only the end is named ("bis 4.12.")."""
        return self.lead is Lead.UNTIL and not self.is_range

    @property
    def until_end(self) -> bool:
        """Whether it leads up to such an end: "bis Ende November" means its last day."""
        return self.is_end and self.lead is Lead.UNTIL

    @property
    def certain(self) -> bool:
        """Whether the phrase names its days beyond doubt."""
        return not (self.vague or self.ambiguous)


class Ahead(NamedTuple):
    """A time ahead that is named roughly: some day from `first` to `last`; `text[start:end] == phrase`, with the words
    that lead to it."""

    start: int
    end: int
    phrase: str
    first: date
    last: date
    lead: Lead
    is_end: bool = False
    """Whether the end of a longer time is meant ("Ende Q1")."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Until when somebody says to be away, in local dates of the writer.

    `away_until` is the last day away, `returns_on` the first day back by the calendar (not by working days). Where the
    mail states only one of them (`states_until`, `states_return`) the other is the day beside it. Both are None where
    no day is named beyond doubt, or where it is more than 92 days off: `named` is then the day that was said, if any,
    and `because` says why it is not used. `away_from` is the first day away where it is stated.
    """

    away_until: date | None = None
    returns_on: date | None = None
    because: Reason = UNEXPLAINED
    away_from: date | None = None
    named: date | None = None
    states_until: bool = False
    states_return: bool = False
    to_end: bool = False
    """The day is the end of a week, a month or a year ("bis Ende November"), as people say it in passing."""
    leaves: bool = False
    """The writer has left the company, or the mailbox is given up."""
    in_doubt: bool = False
    """It is told until when, and no day is certain ("off until 11/12")."""


def words_of(found: Found | Ahead) -> str:
    """The words that name the day, on one line; they are fit to be kept and shown. Bounded."""
    words = " ".join("".join(char if char.isprintable() else " " for char in found.phrase[:_LONGEST]).split())
    return words[:-1] if _SENTENCE_ENDS.search(words) else words


_SENTENCE_ENDS = re.compile(r"(?:[^\W\d_]{5}|\b(?:mai|märz|juni|juli|may|june|july))\.$", re.IGNORECASE)
"""A full stop that ends the sentence, not an abbreviation ("Nov.") or an ordinal ("12.12.")."""
