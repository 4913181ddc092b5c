"""Where are the mails that may matter to a proposal?

Everything is looked up by address, company, id or subject, so that no proposal ever scans the mailbox.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from watcher.core.followup.owner import Owner
from watcher.core.followup.types import Policy
from watcher.core.followup.view import WHEN, View
from watcher.core.mail import Mail
from watcher.core.message import Address, MessageId
from watcher.core.worktime import Span

_BEFORE = 30
"""Mails of a thread before a proposal that are looked at."""


@dataclass(slots=True)
class Index:
    """The relevant mails of one account at one instant, and every way to find them. All lists are in time order."""

    policy: Policy
    owner: Owner
    views: list[View] = field(default_factory=list)
    threads: list[tuple[View, ...]] = field(default_factory=list)
    by_id: dict[MessageId, View] = field(default_factory=dict)
    written_by: dict[str, list[View]] = field(default_factory=dict)
    """Incoming mail of people (or not read yet), by its author's addr-spec."""
    machine_by: dict[str, list[View]] = field(default_factory=dict)
    """Incoming mail of machines, by its author's addr-spec."""
    meant: dict[str, list[View]] = field(default_factory=dict)
    """Incoming mail by whom else it may speak for: an addr-spec or a name as it is compared."""
    machine_from: dict[str, list[View]] = field(default_factory=dict)
    """Incoming mail of machines, by the company they write for."""
    machine_about: dict[tuple[str, str], list[View]] = field(default_factory=dict)
    """What may be a machine's or an office's word and answers nothing, by that company and the subject or its parts."""
    absences: dict[str, list[View]] = field(default_factory=dict)
    from_company: dict[str, list[View]] = field(default_factory=dict)
    named: dict[str, list[View]] = field(default_factory=dict)
    """Incoming mail by its author's display name."""
    notices: dict[MessageId, list[View]] = field(default_factory=dict)
    """Bounces, receipts and reactions, by the mail they speak of."""
    stray_bounces: dict[str, list[View]] = field(default_factory=dict)
    """Bounces that do not say of which mail they speak, by the recipient that failed."""
    settling: dict[str, list[View]] = field(default_factory=dict)
    """Notices that may settle a matter (signed, booked), by every subject they could speak of."""
    titled: dict[str, list[View]] = field(default_factory=dict)
    """Mail of others in no thread of the owner's, by the subject that it says it answers."""
    sent_titles: dict[str, dict[str, datetime]] = field(default_factory=dict)
    """To whom, or to which companies, mail went under a subject, and since when."""
    withheld: dict[str, list[View]] = field(default_factory=dict)
    """Reports of filters, by the addr-specs of those whose mail they hold back."""
    sent_about: dict[tuple[str, str], list[View]] = field(default_factory=dict)
    """Sent mail by recipient and subject key, also where more stands before or behind it."""
    sent_asking: dict[tuple[str, str], list[View]] = field(default_factory=dict)
    """The same of mail whose own words ask something."""
    sent_openings: dict[str, list[View]] = field(default_factory=dict)
    """Those by recipient that begin a thread."""
    sent_edition: dict[tuple[str, str], list[View]] = field(default_factory=dict)
    """Sent mail by recipient and the name of a paper of which it brings a version."""
    sent_number: dict[tuple[str, str], list[View]] = field(default_factory=dict)
    """Sent mail by recipient and a number in its subject."""
    sent_following: dict[str, list[View]] = field(default_factory=dict)
    """Sent mail that speaks of a proposal, by recipient."""
    sent_to_company: dict[str, list[View]] = field(default_factory=dict)
    """The same, by the company of a recipient."""
    invoices: dict[str, list[View]] = field(default_factory=dict)
    """Invoices and order confirmations of ours, by recipient, and by the company of an office."""
    acquainted: dict[str, datetime] = field(default_factory=dict)
    """Since when the owner has written to an addr-spec, or to anybody of a company."""
    last_sent: dict[str, list[View]] = field(default_factory=dict)
    """All sent mail by recipient."""
    _companies: dict[str, str] = field(default_factory=dict)
    _days: dict[datetime, date] = field(default_factory=dict)
    _dues: dict[tuple[date, Span], datetime] = field(default_factory=dict)
    _returns: dict[date, datetime] = field(default_factory=dict)
    _waits: dict[tuple[date, date], int] = field(default_factory=dict)
    _mails: dict[int, tuple[Mail, ...]] = field(default_factory=dict)
    _addressed: frozenset[str] | None = None

    def wrote_to_author(self, view: View) -> bool:
        """Whether the owner had written to a mail's author, or to their company, when it came."""
        moments = (self.acquainted.get(view.author.addr_spec), self.acquainted.get(view.company))
        return any(since is not None and since <= view.when for since in moments)

    def gets_mail_for(self, addr_spec: str) -> bool:
        """Whether mail of others to that address comes in."""
        if self._addressed is None:
            came = (view.mail.message.recipients for view in self.views if not view.own)
            self._addressed = frozenset(one.addr_spec for recipients in came for one in recipients)
        return addr_spec in self._addressed

    def mails_of(self, thread: int) -> tuple[Mail, ...]:
        """The mails of a thread; the same tuple for every follow-up in it."""
        known = self._mails.get(thread)
        if known is None:
            known = self._mails[thread] = tuple(view.mail for view in self.threads[thread])
        return known

    def around(self, thread: int, start: datetime, until: datetime | None) -> Sequence[View]:
        """The views of a thread from a little before `start` up to `until`: a long thread costs what is looked at."""
        views = self.threads[thread]
        first = max(0, bisect_left(views, start, key=WHEN) - _BEFORE) if len(views) > _BEFORE else 0
        return views[first : bisect_left(views, until, key=WHEN) if until is not None else len(views)]

    def due_at(self, start: datetime, span: Span) -> datetime:
        """The instant at which a clock started at `start` has run out."""
        name = (self.day(start), span)
        known = self._dues.get(name)
        if known is None:
            known = self._dues[name] = self.policy.worktime.due_at(start, span)
        return known

    def one_business_day_after(self, day: date) -> datetime:
        """The instant at which the first business day after `day` begins."""
        known = self._returns.get(day)
        if known is None:
            worktime = self.policy.worktime
            known = self._returns[day] = worktime.midnight(worktime.next_business_day(day))
        return known

    def waited(self, start: datetime, now: datetime) -> int:
        """How many business days lie between the days of two instants."""
        days = (self.day(start), self.day(now))
        known = self._waits.get(days)
        if known is None:
            known = self._waits[days] = self.policy.worktime.business_days_between(start, now)
        return known

    def day(self, instant: datetime) -> date:
        """The owner's calendar day of an instant."""
        known = self._days.get(instant)
        if known is None:
            known = self._days[instant] = self.policy.worktime.local_day(instant)
        return known

    def whose(self, addresses: Sequence[Address]) -> tuple[str, ...]:
        """Under what things are kept for people: their addr-specs, then their companies."""
        return (*[one.addr_spec for one in addresses], *self.companies(addresses))

    def companies(self, addresses: Sequence[Address]) -> tuple[str, ...]:
        """The companies that people work for, each once."""
        found = [company for one in addresses if (company := self.company(one))]
        return tuple(found) if len(found) < 2 else tuple(dict.fromkeys(found))

    def company(self, address: Address) -> str:
        """The registrable domain a person works for; "" for freemail."""
        known = self._companies.get(address.addr_spec)
        if known is None:
            domain = address.domain
            known = self._companies[address.addr_spec] = self.policy.company_of(domain) if domain else ""
        return known
