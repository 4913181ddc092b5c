"""Which mails does the judgement need?

All that may have to do with a proposal, found by the store's indexes, and nothing else: the cost follows the proposals,
never the mailbox.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import NamedTuple

from watcher.core.decision import Decision
from watcher.core.followup import Policy, Seen, person_name
from watcher.core.mail import Mail, Role
from watcher.core.message import Address, MessageId
from watcher.core.reading import (
    CALENDARS,
    SETTLING_DOMAINS,
    may_tell_of_absence,
    read_header,
)
from watcher.core.thread import Thread, group
from watcher.jobs.clients import Clients
from watcher.jobs.elsewhere import answers_in
from watcher.jobs.possible import own_keys, possible_proposals
from watcher.jobs.sentbeside import sent_below, sent_beside
from watcher.jobs.whose import is_incoming, names_any
from watcher.store import FOLDER, UNOPENED, Store

ACQUAINTED = timedelta(days=730)
"""To whom the owner wrote within that time answers their own mail, also where it names none."""
STANDING = timedelta(days=60)
"""An absence notice as old as that may still hold: most programs send one to each sender, and no second one."""
SLICE = 500
"""Proposals whose mails are looked at together where not all are needed at once: this bounds the memory."""


class Gathered(NamedTuple):
    """What `core.followup.judge` takes."""

    mails: tuple[Mail, ...]
    decisions: tuple[Decision, ...]
    seen: tuple[Seen, ...]


def gather(store: Store, policy: Policy, *, now: datetime) -> Gathered:
    """Everything known at `now` that matters to the account's follow-ups."""
    proposals = tuple(possible_proposals(store, policy, now=now))
    mails = tuple([_with_reading(mail, policy) for mail in related_mails(store, policy, proposals, now=now)])
    mails += tuple(_with_reading(mail, policy) for mail in _written_before(store, policy, mails, now=now))
    if policy.beside and proposals:
        mails += tuple(
            _with_reading(mail, policy) for mail in _from_elsewhere(store, policy, mails, proposals, now=now)
        )
    return Gathered(mails, store.decisions.of(policy.account, now), seen_folders(store, policy.account, now))


def related_mails(
    store: Store, policy: Policy, proposals: Sequence[Mail], *, now: datetime, without: Container[int] = ()
) -> Iterator[Mail]:
    """The proposals, the mails tied to them, later mail to and from their people and companies, notices of mail that
    did not arrive, or of a matter that was settled, and what may say that somebody is away already; what is not tied
    only where its key is not in `without`."""
    if not proposals:
        return
    account, related = policy.account, store.related
    found = related.tied(account, proposals, now)
    clients, first = Clients(), min(mail.when for mail in proposals)
    clients.add(proposals, policy)
    keys, earlier = related.around_people(account, clients.people.items(), STANDING, now)
    keys |= found.keys()
    keys |= related.from_companies(account, clients.companies.items(), now)
    keys |= related.meant(account, clients.people.items(), now, beside=keys)
    keys |= related.from_names(account, clients.names.items(), now, beside=keys)
    keys |= related.sent_to(account, clients.people.items(), now, beside=keys)
    keys |= related.sent_to_companies(account, clients.companies.items(), now, beside=keys)
    keys |= related.from_companies(account, ((domain, first) for domain in SETTLING_DOMAINS), now)
    keys.update(related.notices(account, first, now))
    yield from found.values()
    yield from store.mails.load(account, sorted(key for key in keys - found.keys() if key not in without), now)
    titled = related.titled(account, clients.titles.items(), now, beside=keys)
    for mail in store.mails.load(account, sorted(key for key in titled if key not in without), now):
        handed_on = any(clients.know(address, policy, mail.when) for address in mail.message.recipients)
        if handed_on or not _has_written_to(mail.message.author, store, policy, mail.when):
            yield mail
    invited = related.from_people(account, ((calendar, first) for calendar in CALENDARS), now)
    invited -= keys | titled
    for mail in store.mails.load(account, sorted(key for key in invited if key not in without), now):
        if any(clients.know(address, policy, mail.when) for address in mail.message.reply_to):
            yield mail
    earlier -= keys | titled
    for mail in store.mails.load(account, sorted(key for key in earlier if key not in without), now):
        if may_tell_of_absence(mail.message):
            yield mail


def _has_written_to(author: Address, store: Store, policy: Policy, when: datetime) -> bool:
    """Whether the owner wrote to somebody, or to their company, of late before that."""
    related, since, company = store.related, when - ACQUAINTED, policy.company_of(author.domain)
    if related.sent_to(policy.account, [(author.addr_spec, since)], when):
        return True
    return bool(company) and bool(related.sent_to_companies(policy.account, [(company, since)], when))


def _from_elsewhere(
    store: Store, policy: Policy, mails: Sequence[Mail], proposals: Sequence[Mail], *, now: datetime
) -> Iterator[Mail]:
    """What came into the other mailboxes of the office alone, or went out from there, and is about one of these, each
    mail once: where it lies there is of no use here."""
    here = {mail.message.message_id for mail in mails}
    own = [mail for mail in mails if not is_incoming(mail, policy)]
    clients = Clients()
    clients.add(proposals, policy)
    for other in policy.beside:
        tied = store.related.tied(other.account, own, now)
        sent = [
            mail for mail in sent_to_clients(store, other, own, tied, clients, policy, now=now) if _is_new(mail, here)
        ]
        if sent:
            tied |= store.related.tied(other.account, sent, now)
        came = answers_in(store, other.account, [*own, *sent], policy, titled=proposals, tied=tied, now=now)
        for mail in (*sent, *(one for one in came if _is_new(one, here))):
            yield mail._replace(placements=(), labels=(), witness="", elsewhere=other.account)


def sent_to_clients(
    store: Store,
    other: Policy,
    own: Sequence[Mail],
    tied: Mapping[int, Mail],
    clients: Clients,
    policy: Policy,
    *,
    now: datetime,
) -> Iterator[Mail]:
    """What went out from the `other` mailbox of the office about these `own` mails: below one of them, as far as it is
    `tied` to them there, or beside."""
    yield from sent_below(tied.values(), own, other)
    possible = own_keys(store, other, now=now)
    yield from sent_beside(store, other, possible, clients.people, policy, now=now, without=tied)


def _is_new(mail: Mail, here: set[MessageId]) -> bool:
    """Whether no mail of that id was there yet; now one is."""
    if mail.message.message_id in here:
        return False
    here.add(mail.message.message_id)
    return True


def _written_before(store: Store, policy: Policy, mails: Sequence[Mail], *, now: datetime) -> Iterator[Mail]:
    """What people to whom mail came back wrote from elsewhere, also before: it tells where they can be reached."""
    bounces = (mail.reading for mail in mails if mail.reading is not None and mail.reading.final)
    failed = {recipient for reading in bounces for recipient in reading.failed_recipients}
    people = {a for mail in mails for a in mail.message.recipients if a.addr_spec in failed and person_name(a)}
    if not people:
        return
    account, since, related = policy.account, now - timedelta(days=policy.look_back_days), store.related
    companies = {company for person in people if (company := policy.company_of(person.domain))}
    keys = related.from_names(account, ((person.display_name, since) for person in people), now)
    keys |= related.from_companies(account, ((company, since) for company in companies), now)
    names = {person_name(person) for person in people}
    for mail in store.mails.load(account, sorted(keys - {mail.key for mail in mails}), now):
        if person_name(mail.message.author) in names:
            yield mail


def possible_answers(
    store: Store, policy: Policy, proposals: Iterable[Mail], clients: Clients, *, now: datetime
) -> Iterator[Mail]:
    """The incoming ones of the mails that matter to these proposals, some more than once; without those that came
    before any proposal of their thread. Whom the proposals went to is added to `clients`."""
    stream, given = iter(proposals), set[int]()
    while some := tuple(islice(stream, SLICE)):
        clients.add(some, policy)
        own = {mail.key for mail in some}
        for thread in group(list(related_mails(store, policy, some, now=now, without=given))):
            for mail in later_in(thread, own, clients, policy):
                given.add(mail.key)
                yield mail


def later_in(thread: Thread, proposals: Container[int], clients: Clients, policy: Policy) -> Iterator[Mail]:
    """The incoming mails of a thread, without those from before its first proposal (by key) that name none: unless
    they may answer another one from before."""
    first = min((mail.when for mail in thread.mails if mail.key in proposals), default=None)
    sent = {mail.message.message_id for mail in thread.mails if mail.key in proposals}
    incoming = (mail for mail in thread.mails if is_incoming(mail, policy))
    for mail in incoming:
        later = first is None or mail.when >= first
        if later or names_any(mail, sent) or clients.had_before(mail, policy):
            yield mail


def seen_folders(store: Store, account: str, now: datetime) -> tuple[Seen, ...]:
    """Until when each folder was read, at the latest until `now`, and what hinders it; also those that the server has
    refused to open from the first."""
    troubles = {trouble.what: trouble.because for trouble in store.troubles.of(account) if trouble.since <= now}
    states = store.folders.states(account)
    known = {state.mailbox for state in states}
    unopened = {what.removeprefix(UNOPENED): why for what, why in troubles.items() if what.startswith(UNOPENED)}
    return (
        *(
            Seen(
                state.mailbox,
                Role(state.role),
                state.synced_at and min(state.synced_at, now),
                troubles.get(f"{FOLDER}{state.mailbox}"),
            )
            for state in states
        ),
        *(Seen(mailbox, Role.OTHER, None, why) for mailbox, why in unopened.items() if mailbox not in known),
    )


def _with_reading(mail: Mail, policy: Policy) -> Mail:
    """What the header alone decides need not wait for the text."""
    if mail.reading is not None or not is_incoming(mail, policy):
        return mail
    reading = read_header(mail.message, own=policy.own_addresses)
    return mail if reading is None else mail._replace(reading=reading)
