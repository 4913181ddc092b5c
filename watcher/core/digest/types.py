"""What does one digest hold, before any words or colours?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from watcher.core.followup import FollowUp, Seen
from watcher.core.reason import Reason


class Section(StrEnum):
    """The sections, in the order in which they are shown."""

    BLIND = "blind"
    NEVER_ARRIVED = "never arrived"
    DUE = "due"
    PERHAPS_SETTLED = "perhaps settled"
    AWAY = "away"
    COMING_UP = "coming up"
    CLOSED = "closed"
    DORMANT = "dormant"
    """Let go, and asked about once more each month."""


ASKING = frozenset({Section.BLIND, Section.NEVER_ARRIVED, Section.DUE, Section.PERHAPS_SETTLED})
"""The sections that ask the owner for something; the others inform."""


@dataclass(frozen=True, slots=True)
class Item:
    """One follow-up in the digest. `number` is what the owner answers with; `link` opens the thread ("" if none)."""

    number: int
    follow_up: FollowUp
    next_step: Reason
    link: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A section with its items; `left_out` counts those cut by the cap."""

    section: Section
    items: tuple[Item, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything one digest mail says, before any words or colours.

    `first` is the "one thing first" (an item of NEVER_ARRIVED or DUE), None on an empty day. `blind` says what could
    not be checked. `waiting` counts follow-ups whose clock runs and that are not listed; `watched` all that are open.
    """

    account: str
    day: date
    as_of: datetime
    parts: tuple[Part, ...]
    blind: tuple[Reason, ...]
    seen: tuple[Seen, ...]
    first: Item | None
    waiting: int
    watched: int
    done: tuple[Reason, ...] = ()
    """What the owner's answers since the last digest changed."""
    unclear: tuple[Reason, ...] = ()
    """What in them was not understood, or not carried out."""
    unsent: tuple[Reason, ...] = ()
    """Proposals that were written and never sent."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing needs the owner: no section has an item, nothing was blind, no answer is to be confirmed."""
        return not (self.blind or self.done or self.unclear or self.unsent or any(part.items for part in self.parts))
