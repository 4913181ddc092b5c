"""Which of the owner's mails may be proposals?"""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import datetime, timedelta
from hashlib import blake2b

from watcher.core.followup import Policy
from watcher.core.mail import Mail
from watcher.core.owntext import WORDS
from watcher.core.proposal import needs_text
from watcher.core.reading import READER
from watcher.store import Store

NAMED_AHEAD = timedelta(days=400)
"""How far off a day may be that somebody named for a proposal, or until which the owner put it off."""


def possible_proposals(
    store: Store, policy: Policy, *, now: datetime, only: Container[int] | None = None
) -> Iterator[Mail]:
    """The owner's mails that are proposals, or may be once their threads are known; of `only` these keys. It is noted
    which are, so that they are looked at once while the rules stay the same."""
    rules = rules_digest(policy)
    keys = own_keys(store, policy, now=now)
    if only is not None:
        keys = {key: possible for key, possible in keys.items() if key in only}
    verdicts: list[tuple[int, bool]] = []
    for mail in store.mails.load(policy.account, keys, now):
        possible = keys[mail.key] or may_be_proposal(mail, policy)
        if not keys[mail.key] and not wants_own_text(mail, policy):
            verdicts.append((mail.key, possible))
        if possible:
            yield mail
    if verdicts and store.can_write:
        store.related.screened(verdicts, rules)


def own_keys(store: Store, policy: Policy, *, now: datetime) -> dict[int, bool]:
    """The owner's mails by key, without those known to be no proposals; True for those known to be possible ones."""
    back = timedelta(days=policy.look_back_days)
    since = now - back - max(back, NAMED_AHEAD)  # an older one comes back when its thread goes on, or on its day
    return store.related.own_mail(policy.account, since, now, rules=rules_digest(policy))


def wants_own_text(mail: Mail, policy: Policy) -> bool:
    """Whether the owner's own words in this mail are still to be read."""
    return needs_text(mail, policy.rules, own_addresses=policy.own_addresses, own_domains=policy.own_domains)


def rules_digest(policy: Policy) -> str:
    """Changes whenever another mail could count as a proposal, or a text could be read differently."""
    everything = (policy.rules, sorted(policy.own_addresses), sorted(policy.own_domains), policy.look_back_days)
    return blake2b(repr((everything, WORDS, READER)).encode(), digest_size=16).hexdigest()


def may_be_proposal(mail: Mail, policy: Policy) -> bool:
    """With its own subject, or with what remains of it behind "AW:": whether the owner chose the subject of an answer
    only its thread can tell."""
    return any(map(policy.offers, _variants(mail)))


def _variants(mail: Mail) -> Iterator[Mail]:
    yield mail
    subject = mail.message.subject
    for _ in range(3):
        prefix, colon, subject = subject.partition(":")
        if not colon or len(prefix) > 20:
            return
        yield mail._replace(message=mail.message._replace(subject=subject.strip()))
