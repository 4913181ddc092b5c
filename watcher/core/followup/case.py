"""What is known of one proposal while it is being judged?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime

from watcher.core.decision import Decision, Verb
from watcher.core.followup.index import Index
from watcher.core.followup.types import Evidence
from watcher.core.followup.view import View, person_name
from watcher.core.message import Address, MessageId, spellings
from watcher.core.proposal import Recognition
from watcher.core.reason import Reason
from watcher.core.worktime import Span

_REVIVING = (Verb.SNOOZE, Verb.REOPEN, Verb.PHONED)


@dataclass(slots=True, eq=False)
class Watched:
    """One proposal and whom it went to. Thousands wait together for their turn, so it holds little."""

    index: Index
    proposal: View
    recognition: Recognition
    clients: tuple[Address, ...]
    """The outside people it went to: those of To and Cc; those of Bcc where there are no others."""
    decisions: tuple[Decision, ...] = ()
    replaced_by: View | None = None
    companions: tuple[View, ...] = ()
    """Later mails that a rule takes for proposals too, and that only correct or repeat this one."""
    former: tuple[MessageId, ...] = ()
    """The ids of the older proposals that this one replaced."""
    people: Collection[str] = field(init=False)
    """Everybody outside who got it, as addr-specs in every spelling."""
    companies: Collection[str] = field(init=False)
    names: Collection[str] = field(init=False)

    def __post_init__(self) -> None:
        outside = self.proposal.outside
        self.people = tuple([spelling for address in outside for spelling in spellings(address.addr_spec)])
        self.companies = self.index.companies(outside)
        self.names = tuple([name for address in outside if (name := person_name(address))])

    def is_of_client(self, address: Address) -> bool:
        """Whether it is a recipient, somebody of their company, or the same person at another address."""
        return (
            address.addr_spec in self.people
            or self.index.company(address) in self.companies
            or person_name(address) in self.names
        )


@dataclass(slots=True, eq=False)
class Case(Watched):
    """One proposal, the owner's mails about it, and what became of it so far."""

    chain: list[View] = field(default_factory=list)
    """The owner's later mails about it, in time order, corrections included."""
    ours: set[MessageId] = field(default_factory=set)
    """The ids of the proposal and of the chain: what an answer names."""
    topic: str = ""
    """The proposal's subject without the word for one (`topic_of`)."""
    topics: tuple[str, ...] = ()
    """What a subject holds that is about it (`topics_of`), between blanks."""
    numbers: tuple[str, ...] = ()
    """The numbers by which it may be known, long enough to tell it from others."""
    keys: set[str] = field(default_factory=set)
    threads: set[int] = field(default_factory=set)
    people: dict[str, Address] = field(default_factory=dict)
    """Everybody on the other side whom we wrote to about it, by addr-spec."""
    companies: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    clock: datetime = field(init=False)
    """When the running clock was started (UTC), by `clock_mail`, for `span`."""
    clock_mail: View = field(init=False)
    span: Span = field(init=False)
    nudges: int = 0
    farewell: View | None = None
    """The owner's mail that let it go, the latest about it of either side."""
    answer: View | None = None
    answer_because: Reason | None = None
    answered_before: View | None = None
    """What the client had answered when the owner wrote back with a question."""
    has_decided: bool = False
    """Whether an answer since the clock began says yes or no."""
    hold: tuple[View, date] | None = None
    """A client's mail that names the day on which they decide."""
    pending: View | None = None
    """A client's mail, the only one since the clock began, that says neither yes nor no; or one from before
    of which nobody knows."""
    perhaps: list[tuple[View, Reason]] = field(default_factory=list)
    failed: dict[str, View] = field(default_factory=dict)
    """Recipients whose latest mail came back, with the bounce."""
    reached: set[str] = field(default_factory=set)
    """Recipients we count on: the clients, later also the address that replaced a lost one."""
    closed: Decision | None = None
    snooze: Decision | None = None
    reopened_at: datetime | None = None
    postponed: int = 0
    absent: dict[str, View] = field(default_factory=dict)
    evidence: dict[int, Evidence] = field(default_factory=dict)
    aside: set[int] = field(default_factory=set)
    """Mails beside the thread that mean nothing for it: they bring nothing back."""
    delayed: tuple[View, Reason] | None = None
    held: bool = False
    """Whether a filter on the other side holds the latest mail back until the owner confirms it."""
    notes: list[Reason] = field(default_factory=list)

    def __post_init__(self) -> None:
        proposal = self.proposal
        self.clock, self.clock_mail, self.span = proposal.when, proposal, self.recognition.after
        self.ours.add(proposal.id)
        self.keys.add(proposal.key)
        self.threads.add(proposal.thread)
        for address in proposal.outside:
            for spelling in spellings(address.addr_spec):
                self.people.setdefault(spelling, address)
        self.reached = {address.addr_spec for address in self.clients}

    def day(self, instant: datetime) -> date:
        """The owner's calendar day of an instant."""
        return self.index.day(instant)

    def adopt(self, view: View) -> None:
        """Count one of the owner's mails as about this proposal."""
        self.ours.add(view.id)
        for address in view.outside:
            self.know(address)

    def know(self, address: Address) -> None:
        """Count somebody among the people on the other side."""
        for spelling in spellings(address.addr_spec):
            self.people.setdefault(spelling, address)
        if company := self.index.company(address):
            self.companies.add(company)
        if name := person_name(address):
            self.names.add(name)

    def is_from_client(self, view: View) -> bool:
        """The same of the author of an incoming mail."""
        return view.author.addr_spec in self.people or view.company in self.companies or view.name in self.names

    def bears_subject(self, view: View) -> bool:
        """Whether a mail has the subject of one of ours, or had it before somebody renamed or numbered it."""
        return view.key in self.keys or (view.former != "" and view.former in self.keys)

    def is_topic_of(self, view: View) -> bool:
        """Whether a mail's subject is that of one of ours, or speaks of the proposal."""
        if not view.key:
            return False
        for number in self.numbers:  # a generator would take twice as long
            if number in view.key:
                return True
        if self.topics:
            padded = f" {view.key} "
            if ":" in padded:  # "Angebot Website: Zuschlag"
                padded += padded.replace(":", " ")
            for topic in self.topics:
                if topic in padded:
                    return True
        return view.key in self.keys or (view.former != "" and view.former in self.keys)

    @property
    def all_failed(self) -> bool:
        """Whether the latest mail reached nobody."""
        return bool(self.failed) and self.reached <= self.failed.keys()

    def wake(self, view: View) -> None:
        """End a snooze: a client has written since."""
        if self.snooze is not None and view.when > self.snooze.decided_at:
            self.snooze = None

    def note(self, view: View, kind: str, counted: bool, because: Reason) -> None:
        """Write down that a mail was looked at; what is said last of a mail holds."""
        self.evidence[id(view)] = Evidence(view.id, kind, view.when, counted, because, view.author)


def opened(one: Watched) -> Case:
    """A proposal whose turn has come. What replaced it counts no longer once the owner wanted it back."""
    later = one.replaced_by
    revived = later is not None and any(
        each.decided_at > later.when and each.verb in _REVIVING for each in one.decisions
    )
    return Case(
        one.index,
        one.proposal,
        one.recognition,
        one.clients,
        one.decisions,
        None if revived else later,
        one.companions,
        one.former,
        companies=set(one.companies),
        names=set(one.names),
    )


def who(view: View) -> str:
    """How a mail's author is called in a sentence."""
    return view.author.spoken or "?"


def about(view: View, case: Case, reason: Reason) -> Reason:
    """A sentence about one mail: its places {who}, {day} and {subject} filled, as far as it has them."""
    template, plural, values = reason
    if "{who}" in template:
        values += (("who", who(view)),)
    if "{day}" in template:
        values += (("day", case.index.day(view.when)),)
    if "{subject}" in template:
        values += (("subject", view.mail.message.subject),)
    return Reason(template, plural, values)
