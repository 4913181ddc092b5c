"""What went out from another mailbox of the office, and is about a proposal sent from this one?"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from watcher.core.followup import Owner, Policy
from watcher.core.mail import Mail
from watcher.jobs.whose import is_outside, names_any
from watcher.store import Store


def sent_below(tied: Iterable[Mail], own: Sequence[Mail], other: Policy) -> Iterator[Mail]:
    """What went out from the `other` mailbox below one of these `own` mails, among what is `tied` to them there."""
    ours, known, owner = {mail.message.message_id for mail in own}, {mail.key for mail in own}, Owner(other)
    there = (mail for mail in tied if mail.key not in known)
    for mail in sorted(there, key=lambda mail: (mail.when, mail.key)):
        if mail.message.message_id not in ours and names_any(mail, ours) and _went_out(mail, owner):
            ours.add(mail.message.message_id)
            yield mail


def sent_beside(
    store: Store,
    other: Policy,
    possible: Mapping[int, bool],
    people: Mapping[str, datetime],
    policy: Policy,
    *,
    now: datetime,
    without: Container[int] = (),
) -> Iterator[Mail]:
    """What went out from the `other` mailbox in a thread of its own to one of these people, each since their first
    proposal: unless they or their company had got a proposal from there as well, which it may mean. `possible` are the
    mails of that mailbox that may be proposals (`own_keys`)."""
    keys = store.related.sent_to(other.account, people.items(), now)
    wanted = sorted(key for key in keys if not possible.get(key) and key not in without)
    owner = Owner(other)
    found = [
        mail
        for mail in store.mails.load(other.account, wanted, now)
        if _begins(mail) and _went_out(mail, owner) and not (mail.key in possible and other.offers(mail))
    ]
    offered = _offered(store, other, possible, found, policy, now) if found else {}
    for mail in found:
        if not any(offered.get(one, mail.when) < mail.when for one in _whom(mail, policy)):
            yield mail


def _offered(
    store: Store, other: Policy, possible: Mapping[int, bool], later: Sequence[Mail], policy: Policy, now: datetime
) -> dict[str, datetime]:
    """Since when those to whom these mails went, or their companies, have a proposal from the other mailbox."""
    since = min(mail.when for mail in later) - timedelta(days=other.look_back_days)
    to = [one for mail in later for one in mail.message.recipients if is_outside(one.addr_spec, policy)]
    companies = {company for one in to if (company := policy.company_of(one.domain))}
    keys = store.related.sent_to(other.account, ((one.addr_spec, since) for one in to), now)
    keys |= store.related.sent_to_companies(other.account, ((one, since) for one in companies), now)
    first: dict[str, datetime] = {}
    for mail in store.mails.load(other.account, sorted(keys & possible.keys()), now):
        if other.offers(mail):
            for name in _whom(mail, policy):
                first[name] = min(first.get(name, mail.when), mail.when)
    return first


def _begins(mail: Mail) -> bool:
    return not (mail.message.in_reply_to or mail.message.references)


def _went_out(mail: Mail, owner: Owner) -> bool:
    return owner.wrote(mail) and owner.sent(mail)


def _whom(mail: Mail, policy: Policy) -> set[str]:
    """The companies of those outside whom it went to, or their addr-specs where it is nobody's domain."""
    to = (one for one in mail.message.recipients if is_outside(one.addr_spec, policy))
    return {policy.company_of(one.domain) or one.addr_spec for one in to}
