"""What can words say about a day?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from watcher.core.reason import UNEXPLAINED, Reason


@dataclass(frozen=True, slots=True)
class Found:
    """A day or range of days named in a text; `text[start:end] == phrase`.

    `first` and `last` are the same for a single day. `vague` phrases ("Mitte Januar", "for two weeks") and `ambiguous`
    ones (12/04/2026 without other evidence) give the days they may mean, as a range, and name no day for certain.
    `open_start` marks "bis ..."/"until ..." without a beginning.
    """

    start: int
    end: int
    phrase: str
    first: date
    last: date
    vague: bool = False
    ambiguous: bool = False
    open_start: bool = False

    @property
    def certain(self) -> bool:
        """Whether the phrase names its days beyond doubt."""
        return not (self.vague or self.ambiguous)


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
    leaves: bool = False
    """The writer has left the company, or the mailbox is given up."""
