"""Which mails does the judgement need?

All that may have to do with a proposal, found by the store's indexes, and nothing else: the cost follows the proposals,
never the mailbox.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import NamedTuple

from watcher.core.decision import Decision
from watcher.core.followup import Policy, Seen
from watcher.core.mail import Mail, Role
from watcher.core.owntext import WORDS
from watcher.core.proposal import needs_text, recognise
from watcher.core.reading import READER, SETTLING_DOMAINS, read_header
from watcher.core.thread import group
from watcher.store import Store


class Gathered(NamedTuple):
    """What `core.followup.judge` takes."""

    mails: tuple[Mail, ...]
    decisions: tuple[Decision, ...]
    seen: tuple[Seen, ...]


def gather(store: Store, policy: Policy, *, now: datetime) -> Gathered:
    """Everything known at `now` that matters to the account's follow-ups."""
    mails = (_with_reading(mail, policy) for mail in related_mails(store, policy, now=now))
    return Gathered(tuple(mails), store.decisions.of(policy.account, now), seen_folders(store, policy.account))


def related_mails(store: Store, policy: Policy, *, now: datetime) -> Iterator[Mail]:
    """The possible proposals, the mails tied to them, later mail to and from their people and companies, and notices
    of mail that did not arrive, or of a matter that was settled."""
    account, related = policy.account, store.related
    proposals = possible_proposals(store, policy, now=now)
    if not proposals:
        return
    found = related.tied(account, proposals, now)
    clients, first = _clients(proposals, policy), min(mail.when for mail in proposals)
    keys = related.from_people(account, clients.people.items(), now)
    keys |= related.from_companies(account, clients.companies.items(), now)
    keys |= related.from_names(account, clients.names.items(), now)
    keys |= related.sent_to(account, clients.people.items(), now)
    keys |= related.from_companies(account, ((domain, first) for domain in SETTLING_DOMAINS), now)
    keys.update(related.notices(account, first, now))
    yield from found.values()
    yield from store.mails.load(account, keys - found.keys(), now)


def possible_answers(store: Store, policy: Policy, *, now: datetime) -> list[Mail]:
    """The incoming ones of the mails that matter, without those that came before any proposal of their thread."""
    answers: list[Mail] = []
    for thread in group(list(related_mails(store, policy, now=now))):
        incoming = [mail for mail in thread.mails if is_incoming(mail, policy)]
        proposals = (m.when for m in thread.mails if not is_incoming(m, policy) and may_be_proposal(m, policy))
        first = min(proposals, default=None)
        answers.extend(mail for mail in incoming if first is None or mail.when >= first)
    return answers


def possible_proposals(store: Store, policy: Policy, *, now: datetime) -> tuple[Mail, ...]:
    """The owner's mails that are proposals, or may be once their threads are known. The others are noted, and not
    looked at again while the rules stay the same."""
    rules = rules_digest(policy)
    since = now - 2 * timedelta(days=policy.look_back_days)  # an older one comes back when its thread goes on
    possible: list[Mail] = []
    others: list[int] = []
    keys = store.related.own_mail(policy.account, since, now, rules=rules)
    for mail in store.mails.load(policy.account, keys, now):
        if may_be_proposal(mail, policy):
            possible.append(mail)
        elif not wants_own_text(mail, policy):
            others.append(mail.key)
    if others:
        store.related.pass_over(others, rules)
    return tuple(possible)


def wants_own_text(mail: Mail, policy: Policy) -> bool:
    """Whether the owner's own words in this mail are still to be read."""
    return needs_text(mail, policy.rules, own_addresses=policy.own_addresses, own_domains=policy.own_domains)


def is_outside(addr_spec: str, policy: Policy) -> bool:
    """Whether an address is neither the owner's nor at an own domain."""
    return addr_spec not in policy.own_addresses and addr_spec.rpartition("@")[2] not in policy.own_domains


def is_incoming(mail: Mail, policy: Policy) -> bool:
    """Whether somebody else wrote the mail and it did not come out of a folder for sent mail."""
    return is_outside(mail.message.author.addr_spec, policy) and not mail.lies_in(Role.SENT)


def seen_folders(store: Store, account: str) -> tuple[Seen, ...]:
    """Until when each folder was read, and what hinders it."""
    troubles = {trouble.what: trouble.because for trouble in store.troubles.of(account)}
    return tuple(
        Seen(state.mailbox, Role(state.role), state.synced_at, troubles.get(f"folder {state.mailbox}"))
        for state in store.folders.states(account)
    )


def rules_digest(policy: Policy) -> str:
    """Changes whenever another mail could count as a proposal, or a text could be read differently."""
    everything = (policy.rules, sorted(policy.own_addresses), sorted(policy.own_domains), policy.look_back_days)
    return blake2b(repr((everything, WORDS, READER)).encode(), digest_size=16).hexdigest()


def may_be_proposal(mail: Mail, policy: Policy) -> bool:
    """With its own subject, or with what remains of it behind "AW:": whether the owner chose the subject of an answer
    only its thread can tell."""
    return any(
        recognise(variant, policy.rules, own_addresses=policy.own_addresses, own_domains=policy.own_domains).is_proposal
        for variant in _variants(mail)
    )


def _variants(mail: Mail) -> Iterator[Mail]:
    yield mail
    subject = mail.message.subject
    for _ in range(3):
        prefix, colon, subject = subject.partition(":")
        if not colon or len(prefix) > 20:
            return
        yield replace(mail, message=replace(mail.message, subject=subject.strip()))


@dataclass(slots=True)
class _Clients:
    """Whom proposals went to, each since the first one: addr-specs, registrable domains, names."""

    people: dict[str, datetime] = field(default_factory=dict)
    companies: dict[str, datetime] = field(default_factory=dict)
    names: dict[str, datetime] = field(default_factory=dict)


def _clients(proposals: Iterable[Mail], policy: Policy) -> _Clients:
    clients = _Clients()
    for mail in sorted(proposals, key=lambda mail: mail.when):
        for address in mail.message.recipients:
            if address.addr_spec and is_outside(address.addr_spec, policy):
                clients.people.setdefault(address.addr_spec, mail.when)
                if company := policy.company_of(address.domain):
                    clients.companies.setdefault(company, mail.when)
                if address.display_name:
                    clients.names.setdefault(address.display_name, mail.when)
    return clients


def _with_reading(mail: Mail, policy: Policy) -> Mail:
    """What the header alone decides need not wait for the text."""
    if mail.reading is not None or not is_incoming(mail, policy):
        return mail
    reading = read_header(mail.message, own=policy.own_addresses)
    return mail if reading is None else replace(mail, reading=reading)
