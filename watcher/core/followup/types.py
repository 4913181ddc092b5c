"""What is known of a follow-up at one instant?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from watcher.core.mail import Cause, Kind, Mail, Role
from watcher.core.message import Address, MessageId
from watcher.core.proposal import Rule, recognise
from watcher.core.reason import Reason
from watcher.core.worktime import Worktime


class State(StrEnum):
    """Where a follow-up stands now. Printed by `watcher threads --json`; the values never change."""

    WAITING = "waiting"
    DUE = "due"
    ANSWERED = "answered"
    UNDELIVERED = "undelivered"
    SNOOZED = "snoozed"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Seen:
    """Until when a folder that can hold an answer was read (UTC; None: never), and what hindered us since."""

    mailbox: str
    role: Role
    seen_until: datetime | None
    trouble: Reason | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """What one account's owner wants, in the domain's words; made from the settings by `jobs`."""

    account: str
    own_addresses: frozenset[str]
    """addr-specs in lower case"""
    own_domains: frozenset[str]
    rules: tuple[Rule, ...]
    worktime: Worktime
    zone: ZoneInfo
    look_back_days: int = 180
    stale_after_hours: int = 26
    """A folder not read for longer leaves its due follow-ups `unknown`."""
    web_link: str = "auto"
    """What a thread's link opens: "gmail", "message", "none", or "auto" (Gmail's page where the server is Gmail)."""
    small_steps: bool = True
    """What was put off often is offered a smaller step."""
    dormant: bool = True
    """What was let go is asked about once more each month."""
    beside: tuple[Policy, ...] = ()
    """The other mailboxes of the office: mail from them is the owner's own, and answers may have gone there."""
    company_of: Callable[[str], str] = lambda domain: domain
    """Registrable domain of a mail domain (Public Suffix List); "" for freemail and unknown."""

    def offers(self, mail: Mail) -> bool:
        """Whether a rule calls a mail of the owner a proposal, by nothing but the mail itself."""
        found = recognise(mail, self.rules, own_addresses=self.own_addresses, own_domains=self.own_domains)
        return found.is_proposal


class Evidence(NamedTuple):
    """One mail (or decision) that was looked at, and whether it counted. `kind` is a `Kind` value, or one of
    "proposal", "nudge", "own", "unread" (incoming, its text not read yet), "decision"."""

    message_id: MessageId
    kind: str
    date: datetime
    counted: bool
    because: Reason
    who: Address | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """A recipient who never got it: the cause, and the address that person last wrote from, if it is another."""

    recipient: str
    cause: Cause
    last_wrote_from: str = ""


class FollowUp(NamedTuple):
    """One watched proposal with its thread and its state at one instant.

    `id` is short, stable and typed from the digest (lower-case letters and digits without look-alikes).
    `clock_start` (UTC) is the proposal, the last nudge, or the client's mail that asked for time. `due_at` (UTC instant
    of local 00:00) is None where no clock runs. `waited` counts business days since `clock_start`. `clients` are the
    outside people it went to, the addressees of To first. `away_until` is the last day away, None once they are back.
    """

    id: str
    account: str
    rule: str
    proposal: Mail
    clients: tuple[Address, ...]
    thread: tuple[Mail, ...]
    state: State
    perhaps_answered: bool
    sent_at: datetime
    clock_start: datetime
    due_at: datetime | None
    waited: int
    nudges: int
    away_until: date | None
    because: Reason
    evidence: tuple[Evidence, ...]
    lost: tuple[Lost, ...] = ()
    stand_in: Address | None = None
    left: bool = False
    """A client is no longer there: whoever stands in has taken over."""
    pending: bool = False
    """A client wrote and said neither yes nor no, or nobody knows which: asked about once it is due."""
    held: bool = False
    """A filter on the other side holds the owner's latest mail back until it is confirmed."""
    snoozed_until: date | None = None
    postponed: int = 0
    give_up: bool = False
    """The rule's `give_up_after` nudges are spent: the digest proposes a closing mail."""
    notes: tuple[Reason, ...] = ()
    """What was seen and not counted, for the digest: "opened on ...", "still trying", "an answer lies in Junk"."""
    decided_by: Kind | None = None
    """What kind of mail decided the state or the question whether it is answered; None where the clock did."""
    settled_at: datetime | None = None
    """When it left the list (UTC): the answer, the bounce, the owner's word, or the day it was let go."""
    let_go: bool = False
    """Closed by nobody's word: its nudges are spent, or nothing came for long."""

    @property
    def spoke(self) -> bool:
        """Whether a person on the other side has written about it since it was sent."""
        return any(one.counted and one.kind == Kind.PERSON and one.date >= self.sent_at for one in self.evidence)

    @property
    def arrived(self) -> bool:
        """Whether something shows that it came in: somebody wrote, opened it, or a program answered for them."""
        if self.held or self.left:
            return self.spoke
        return self.spoke or any(one.kind in _SHOW_ARRIVAL and one.date >= self.sent_at for one in self.evidence)


_SHOW_ARRIVAL = frozenset(
    {Kind.READ_RECEIPT, Kind.DELIVERY_RECEIPT, Kind.REACTION, Kind.TICKET_ACK, Kind.OUT_OF_OFFICE, Kind.AUTO_REPLY}
)
