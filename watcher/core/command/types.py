"""What is an order, and what could not be understood?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from watcher.core.decision import Verb
from watcher.core.message import MessageId
from watcher.core.reason import Reason
from watcher.core.worktime import Span


@dataclass(frozen=True, slots=True)
class Action:
    """What shall happen. SNOOZE has a `span` (counted from the day of the mail) or a day `until`, in local days."""

    verb: Verb
    span: Span | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Targets:
    """To what it shall happen: numbers of the digest, short ids in lower case, or everything in it that asks for
    something, but for some numbers. Nothing named at all: the digest's only item, or for an undo the last answer."""

    numbers: tuple[int, ...] = ()
    ids: tuple[str, ...] = ()
    everything: bool = False
    but: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.numbers or self.ids or self.everything)

    def __add__(self, other: Targets) -> Targets:
        return Targets(
            self.numbers + other.numbers,
            self.ids + other.ids,
            self.everything or other.everything,
            self.but + other.but,
        )


@dataclass(frozen=True, slots=True)
class Order:
    """One thing the owner asks for, with the words that said so (one line, cleaned and cut)."""

    action: Action
    targets: Targets
    words: str


@dataclass(frozen=True, slots=True)
class Understood:
    """The orders of a mail, and why other lines of it were not understood."""

    orders: tuple[Order, ...] = ()
    unclear: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One decision to be written. `until` (SNOOZE) is the local day on which it comes back."""

    verb: Verb
    proposal: MessageId
    words: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """What the orders of a mail come to. `undo_last`: all that the last answer changed is taken back."""

    steps: tuple[Step, ...] = ()
    undo_last: bool = False
    unclear: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """What stood in the digest under `number`; `asks` where it asked the owner for something."""

    number: int
    proposal: MessageId
    asks: bool = True
