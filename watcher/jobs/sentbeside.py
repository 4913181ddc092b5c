"""What went out from another mailbox of the office, and is about a proposal sent from this one?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from watcher.core.followup import Owner, Policy
from watcher.core.mail import Mail
from watcher.core.proposal import recognise
from watcher.jobs.whose import is_outside, names_any
from watcher.store import Store


def sent_from(
    store: Store, other: Policy, own: Sequence[Mail], people: Mapping[str, datetime], policy: Policy, *, now: datetime
) -> Iterator[Mail]:
    """What went out from the `other` mailbox below one of these `own` mails, or later to one of these people (each
    since their first proposal): the latter unless they or their company had got a proposal from there too, which it
    may mean."""
    back = timedelta(days=other.look_back_days)
    ours, known = {mail.message.message_id for mail in own}, {mail.key for mail in own}
    found = store.related.tied(other.account, own, now)
    keys = store.related.sent_to(other.account, ((one, since - back) for one, since in people.items()), now)
    mails = [mail for mail in found.values() if mail.key not in known]
    mails += store.mails.load(other.account, sorted(keys - found.keys()), now)
    owner, offered = Owner(other), set[str]()
    for mail in sorted(mails, key=lambda mail: (mail.when, mail.key)):
        if mail.message.message_id in ours or not (owner.wrote(mail) and owner.sent(mail)):
            continue
        if names_any(mail, ours):
            ours.add(mail.message.message_id)
            yield mail
        elif _offers(mail, other):
            offered |= _whom(mail, policy)
        elif offered.isdisjoint(_whom(mail, policy)) and _is_later(mail, people):
            yield mail


def _offers(mail: Mail, other: Policy) -> bool:
    """Whether it is watched there."""
    own, domains = other.own_addresses, other.own_domains
    return recognise(mail, other.rules, own_addresses=own, own_domains=domains).is_proposal


def _whom(mail: Mail, policy: Policy) -> set[str]:
    """The companies of those outside whom it went to, or their addr-specs where it is nobody's domain."""
    to = (one for one in mail.message.recipients if is_outside(one.addr_spec, policy))
    return {policy.company_of(one.domain) or one.addr_spec for one in to}


def _is_later(mail: Mail, people: Mapping[str, datetime]) -> bool:
    """Whether it went, in a thread of its own, to somebody who had got a proposal from here by then."""
    message = mail.message
    to = (people.get(one.addr_spec) for one in message.recipients)
    return not message.in_reply_to and any(since is not None and since < mail.when for since in to)
