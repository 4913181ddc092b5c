"""Which incoming mail may be an answer, and was not considered before?

At first all that has to do with any proposal. After that a poll looks at what is new alone: what it is tied to, and
whether it comes from anybody a proposal went to. Whoever polls keeps a `Considered` for as long as it runs; nothing is
lost with it, as the look before a digest considers everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from watcher.core.company import is_freemail
from watcher.core.followup import Policy
from watcher.core.mail import Mail
from watcher.core.message import behalf
from watcher.core.reading import SETTLING_DOMAINS
from watcher.core.thread import answered_key, group
from watcher.jobs.clients import Clients
from watcher.jobs.elsewhere import answered_by, answers_in
from watcher.jobs.gather import later_in, possible_answers, sent_to_clients
from watcher.jobs.possible import own_keys, possible_proposals
from watcher.jobs.whose import is_incoming
from watcher.store import Store

MANY = 2000
"""With more new mails than that everything is considered anew."""
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Considered:
    """What was looked at so far: all mail up to the `last` number, by the `rules` of that digest ("": none yet)."""

    rules: str = ""
    last: int = 0
    clients: Clients = field(default_factory=Clients)
    beside: dict[str, int] = field(default_factory=dict)
    """Up to which number the mail of the other mailboxes of the office was looked at, by account."""
    older_to: int = 0
    """Up to which number mail was asked what it speaks of from before the look-back, also in vain."""
    _beside: dict[str, int] = field(default_factory=dict)

    def forget(self) -> None:
        """Begin anew."""
        self.rules, self.last, self.clients = "", 0, Clients()

    def settle(self, rules: str, last: int) -> None:
        """Take what `answers` gave for looked at."""
        self.rules, self.last, self.beside = rules, last, self._beside

    def answers(self, store: Store, policy: Policy, *, now: datetime) -> Iterator[Mail]:
        """The incoming mails whose kind has to be known, some more than once."""
        new = frozenset(store.related.newer(policy.account, self.last, now)) if self.rules else None
        if new is not None and len(new) <= MANY:
            yield from self._recent(store, policy, new, now)
        else:
            new, self.clients = None, Clients()
            yield from possible_answers(
                store, policy, possible_proposals(store, policy, now=now), self.clients, now=now
            )
        yield from self._to_others(store, policy, new, now)

    def _to_others(self, store: Store, policy: Policy, new: frozenset[int] | None, now: datetime) -> Iterator[Mail]:
        """Those that may answer what went out from another mailbox of the office: what is new there is looked for among
        all that came here, and what is `new` here (None: all) among all that went out there."""
        self._beside = {other.account: store.mails.last_number(other.account, now).number for other in policy.beside}
        came = [mail for mail in store.mails.load(policy.account, new or (), now) if is_incoming(mail, policy)]
        for other in policy.beside:
            known = self.beside.get(other.account)
            only = None
            if new is not None and known is not None:
                only = (
                    frozenset(store.related.newer(other.account, known, now))
                    if known < self._beside[other.account]
                    else frozenset[int]()
                )
                only |= answered_by(store, other, came, now=now)
            if only is None or only:
                own = tuple(possible_proposals(store, other, now=now, only=only))
                yield from answers_in(
                    store, policy.account, (*own, *_reminders(store, policy, other, own, now)), policy, now=now
                )

    def _recent(self, store: Store, policy: Policy, new: frozenset[int], now: datetime) -> Iterator[Mail]:
        proposals = possible_proposals(store, policy, now=now, only=new)
        yield from possible_answers(store, policy, proposals, self.clients, now=now)
        incoming = [mail for mail in store.mails.load(policy.account, new, now) if is_incoming(mail, policy)]
        notices = frozenset(store.related.notices(policy.account, _BEGINNING, now)) & new
        own = own_keys(store, policy, now=now)
        for thread in group(list(store.related.tied(policy.account, incoming, now).values())):
            if any(mail.key in own for mail in thread.mails):
                yield from later_in(thread, own, self.clients, policy)
            else:
                matter = (mail for mail in thread.mails if mail.key in notices or self._concerns(mail, policy))
                yield from (mail for mail in matter if mail.key in new and is_incoming(mail, policy))

    def _concerns(self, mail: Mail, policy: Policy) -> bool:
        """Whether a mail comes from somebody a proposal went to before, from their company, or on its behalf."""
        author, clients = mail.message.author, self.clients
        if is_freemail(author.domain):
            name = _words(author.display_name)
            if any(since <= mail.when and _words(known) == name for known, since in clients.names.items()):
                return True
        meant = behalf(mail.message)
        told = [_words(name) for name in (meant.name, *meant.named) if name]
        if told and any(since <= mail.when and _words(known) in told for known, since in clients.names.items()):
            return True
        if _answers(mail, clients.titles):
            return True
        behind = mail.message.reply_to
        if any(clients.know(address, policy, mail.when) for address in (author, *behind)):
            return True
        return any(f".{author.domain}".endswith(f".{domain}") for domain in SETTLING_DOMAINS)


def _answers(mail: Mail, titles: Mapping[str, datetime]) -> bool:
    """Whether a mail without any ids says that it answers one of these subjects, of before."""
    if mail.message.in_reply_to or mail.message.references:
        return False
    key = answered_key(mail.message.subject)
    return key in titles and titles[key] <= mail.when


_BEGINNING = datetime.fromisoformat("1970-01-02T00:00:00+00:00")


def _words(name: str) -> list[str]:
    return sorted(_WORD.findall(name.casefold()))


def _reminders(store: Store, policy: Policy, other: Policy, proposals: Sequence[Mail], now: datetime) -> Iterator[Mail]:
    """What went out from this mailbox about proposals that were sent from another."""
    clients = Clients()
    clients.add(proposals, other)
    tied = store.related.tied(policy.account, proposals, now)
    return sent_to_clients(store, policy, proposals, tied, clients, other, now=now)
