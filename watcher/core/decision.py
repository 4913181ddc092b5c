"""What did the owner decide?

Decisions are facts: written once, never changed; what holds now is computed from their order.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from watcher.core.message import MessageId


class Verb(StrEnum):
    """What can be decided about a follow-up."""

    DONE = "done"
    SNOOZE = "snooze"
    MUTE = "mute"
    REOPEN = "reopen"
    UNDO = "undo"
    PHONED = "phoned"
    """The owner nudged by telephone: the clock starts anew, as after a nudge by mail."""
    DRAFT = "draft"
    """The owner asks for a draft of the next mail; it changes nothing about the follow-up."""


class Way(StrEnum):
    """How a decision reached us."""

    COMMAND_LINE = "command line"
    REPLY = "reply"
    TAP = "tap"
    """A mail that a link of the digest had ready."""
    KEYWORD = "keyword"
    MARK = "marking address"
    ARC = "let go"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision about the follow-up of `proposal`. `until` (SNOOZE) is the local day on which it comes back.

    `number` is the store's own count (0 before it is stored); `undoes` names the decision an UNDO takes back.
    """

    account: str
    proposal: MessageId
    verb: Verb
    decided_at: datetime
    way: Way
    until: date | None = None
    words: str = ""
    number: int = 0
    undoes: int | None = None
