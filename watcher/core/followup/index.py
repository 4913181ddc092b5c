"""Where are the mails that may matter to a proposal?

Everything is looked up by address, company, id or subject, so that no proposal ever scans the mailbox.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from watcher.core.followup.owner import Owner
from watcher.core.followup.types import Policy
from watcher.core.followup.view import (
    IN_TIME,
    WHEN,
    View,
    is_invoice,
    numbers_in,
    paper_titles,
    papers_of,
    person_name,
    topics_in,
)
from watcher.core.mail import Kind, Mail
from watcher.core.message import NOBODY, Address, MessageId, behalf
from watcher.core.reading import is_office_address
from watcher.core.thread import group, subject_key
from watcher.core.worktime import Span

_QUOTED = re.compile(r"[:\"„“”»«]")
_BETWEEN = re.compile(
    r"\s(?:zwischen|between|von|by|wurde|ist|has been|is|was|has|hat|and|und|just|signed|accepted|approved|completed"
    r"|booked|-|–)(?=\s)|\s?[(<]",
    re.IGNORECASE,
)
"""What such a notice writes behind the subject: "Offer website between Studio and Client is signed and filed"."""

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
    sent_about: dict[tuple[str, str], list[View]] = field(default_factory=dict)
    """Sent mail by recipient and subject key, also where more stands before or behind it."""
    sent_asking: dict[tuple[str, str], list[View]] = field(default_factory=dict)
    """The same of mail whose own words ask something."""
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
    last_sent: dict[str, list[View]] = field(default_factory=dict)
    """All sent mail by recipient."""
    _companies: dict[str, str] = field(default_factory=dict)
    _days: dict[datetime, date] = field(default_factory=dict)
    _dues: dict[tuple[date, Span], datetime] = field(default_factory=dict)
    _returns: dict[date, datetime] = field(default_factory=dict)
    _waits: dict[tuple[date, date], int] = field(default_factory=dict)
    _mails: dict[int, tuple[Mail, ...]] = field(default_factory=dict)
    _addressed: frozenset[str] | None = None

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

    def company(self, address: Address) -> str:
        """The registrable domain a person works for; "" for freemail."""
        known = self._companies.get(address.addr_spec)
        if known is None:
            domain = address.domain
            known = self._companies[address.addr_spec] = self.policy.company_of(domain) if domain else ""
        return known


def index(mails: Iterable[Mail], policy: Policy, *, now: datetime) -> Index:
    """What is known at `now` (UTC): later mail does not exist, a mail stored twice counts once."""
    found = Index(policy, Owner(policy))
    owner = found.owner
    known = _once(mail for mail in mails if mail.when <= now)
    is_own = {mail.key: owner.wrote(mail) for mail in known}
    threads = group(known, is_own=lambda mail: is_own[mail.key], is_own_address=owner.has)
    for number, thread in enumerate(threads):
        found.threads.append(tuple(_view(mail, found, is_own[mail.key], number) for mail in thread.mails))
    found.views = sorted((view for thread in found.threads for view in thread), key=IN_TIME)
    for view in found.views:
        _enter(found, view)
    return found


def _once(mails: Iterable[Mail]) -> list[Mail]:
    """Copies of one mail (same id, author and subject) count once: the one that came first, lying where all lie."""
    kept: dict[tuple[MessageId, str, str], Mail] = {}
    for mail in mails:
        message = mail.message
        name = (message.message_id, message.author.addr_spec, message.subject)
        other = kept.setdefault(name, mail)
        if other is not mail:
            kept[name] = _merged(other, mail)
    return list(kept.values())


def _merged(one: Mail, other: Mail) -> Mail:
    first, later = sorted((one, other), key=lambda mail: (mail.when, mail.key))
    return first._replace(
        placements=(*first.placements, *(place for place in later.placements if place not in first.placements)),
        reading=first.reading or later.reading,
        own_text=first.own_text or later.own_text,
    )


def _view(mail: Mail, found: Index, own: bool, thread: int) -> View:
    message, owner = mail.message, found.owner
    view = View(
        mail,
        message.message_id,
        message.internal_date,
        message.author if own else _author(mail, owner),
        subject_key(message.subject),
        own,
        own and owner.sent(mail),
        message.in_reply_to,
        message.references,
        mail.reading.kind if mail.reading is not None else None,
        thread,
    )
    if own:
        outside = {a.addr_spec: a for a in message.recipients if a.addr_spec and not owner.has(a.addr_spec)}
        view.outside, view.papers = tuple(outside.values()), papers_of(mail)
        view.titles = tuple(sorted(paper_titles(view.papers))) if view.papers else ()
        view.numbers = tuple(numbers_in(view.key))
        view.settles = is_invoice(view.key, view.papers)
    else:
        view.name, view.company = person_name(view.author), found.company(view.author)
        view.behalf = behalf(message) if view.kind not in _FROM_CALENDARS else NOBODY
    return view


def _author(mail: Mail, owner: Owner) -> Address:
    """Who wrote an incoming mail; a calendar that sends it for somebody names them in Reply-To."""
    message, kind = mail.message, mail.reading.kind if mail.reading is not None else None
    behind = message.reply_to[0] if message.reply_to and kind in _FROM_CALENDARS else None
    return message.author if behind is None or owner.has(behind.addr_spec) else behind


_FROM_CALENDARS = (Kind.CALENDAR_REQUEST, Kind.CALENDAR_REPLY)


def _enter(found: Index, view: View) -> None:
    if view.own:
        found.by_id[view.id] = view
        if view.sent:
            _enter_sent(found, view)
    else:
        found.by_id.setdefault(view.id, view)
        _enter_received(found, view)


def _enter_sent(found: Index, view: View) -> None:
    follows_up, bills, topics = view.follows_up, view.settles or view.confirms, topics_in(view.key)
    editions = [title for title, named in view.titles if named]
    asks = bool(view.key) and view.mail.own_text is not None and view.mail.own_text.asks
    for address in view.outside:
        to = address.addr_spec
        found.last_sent.setdefault(to, []).append(view)
        for about in topics:
            found.sent_about.setdefault((to, about), []).append(view)
        for title in editions:
            found.sent_edition.setdefault((to, title), []).append(view)
        if asks:
            found.sent_asking.setdefault((to, view.key), []).append(view)
        for number in view.numbers:
            found.sent_number.setdefault((to, number), []).append(view)
        if follows_up:
            found.sent_following.setdefault(to, []).append(view)
        if bills:
            found.invoices.setdefault(to, []).append(view)
    if follows_up or view.settles:
        _enter_company(found, view, follows_up=follows_up)


def _enter_company(found: Index, view: View, *, follows_up: bool) -> None:
    """A bill to somebody of the company counts there only where it went to an office: a colleague with a name may have
    ordered something else."""
    if follows_up:
        for company in {found.company(address) for address in view.outside} - {""}:
            found.sent_to_company.setdefault(company, []).append(view)
    if view.settles:
        offices = (address for address in view.outside if is_office_address(address.addr_spec))
        for company in {found.company(address) for address in offices} - {""}:
            found.invoices.setdefault(company, []).append(view)


_FROM_MACHINES = frozenset(
    {
        Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.BOUNCE, Kind.READ_RECEIPT, Kind.DELIVERY_RECEIPT, Kind.REACTION,
        Kind.TICKET_ACK, Kind.MAILING_LIST, Kind.NOTIFICATION, Kind.OTHER,
    }
)  # fmt: skip


def _enter_received(found: Index, view: View) -> None:
    reading = view.mail.reading
    if reading is None or reading.kind not in _FROM_MACHINES or reading.settles or reading.sealed:
        _enter_person(found, view)
    else:
        found.machine_by.setdefault(view.author.addr_spec, []).append(view)
        if view.company:
            found.machine_from.setdefault(view.company, []).append(view)
    for one in meant_by(view):
        found.meant.setdefault(one, []).append(view)
    if reading is None:
        return
    if reading.original_message_id:
        found.notices.setdefault(reading.original_message_id, []).append(view)
    if reading.kind is Kind.BOUNCE:
        for recipient in reading.failed_recipients:
            found.stray_bounces.setdefault(recipient, []).append(view)
    if reading.kind is Kind.OUT_OF_OFFICE:
        found.absences.setdefault(view.author.addr_spec, []).append(view)
    if reading.settles:
        _enter_settling(found, view)


def meant_by(view: View) -> set[str]:
    """For whom a mail may speak beside its author: addr-specs, and names as they are compared."""
    if view.behalf is NOBODY:
        return set()
    names = (person_name(Address(one, "")) for one in (view.behalf.name, *view.behalf.named))
    return {*view.behalf.addresses, *names} - {""}


def _enter_person(found: Index, view: View) -> None:
    if view.author.addr_spec:
        found.written_by.setdefault(view.author.addr_spec, []).append(view)
    if view.company:
        found.from_company.setdefault(view.company, []).append(view)
    if view.name:
        found.named.setdefault(view.name, []).append(view)


def _enter_settling(found: Index, view: View) -> None:
    """A notice may be sent on behalf of the client (Reply-To), name them, and quote the subject it speaks of, or begin
    with their name."""
    for named in settled_for(view) - {view.author.addr_spec}:
        (found.written_by if "@" in named else found.settling).setdefault(named, []).append(view)
    for part in _subjects_in(view.mail.message.subject):
        found.settling.setdefault(part, []).append(view)


def settled_for(view: View) -> set[str]:
    """The people whom a notice that settles something names, as addr-specs, and the numbers of papers."""
    reading = view.mail.reading
    return {*(reading.names if reading is not None else ()), *(one.addr_spec for one in view.mail.message.reply_to)}


def _subjects_in(subject: str) -> set[str]:
    """Every subject, name of a file or of a person that a notice may quote: "Completed: Quote: website" -> "quote:
    website", "Eva Kern signed your contract" -> "eva kern"."""
    colons = [at for at, char in enumerate(subject) if char == ":"]
    parts = {subject, *(subject[:at] for at in colons), *(subject[at + 1 :] for at in colons), *_QUOTED.split(subject)}
    parts |= {part for one in tuple(parts) for part in _BETWEEN.split(one)}
    keys = {subject_key(part) for part in parts}
    return {key for key in keys if len(key) >= 8 or " " in key}
