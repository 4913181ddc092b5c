"""Which incoming mail may be an answer, and was not considered before?

At first all that has to do with any proposal. After that a poll looks at what is new alone: what it is tied to, and
whether it comes from anybody a proposal went to. Whoever polls keeps a `Considered` for as long as it runs; nothing is
lost with it, as the look before a digest considers everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from watcher.core.company import is_freemail
from watcher.core.followup import Policy
from watcher.core.mail import Mail
from watcher.core.reading import CALENDARS, SETTLING_DOMAINS
from watcher.core.thread import group
from watcher.jobs.elsewhere import answers_in
from watcher.jobs.gather import Clients, later_in, own_keys, possible_answers, possible_proposals
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
    older_to: int = 0
    """Up to which number mail was asked what it speaks of from before the look-back, also in vain."""

    def forget(self) -> None:
        """Begin anew."""
        self.rules, self.last, self.clients = "", 0, Clients()

    def answers(self, store: Store, policy: Policy, *, now: datetime) -> Iterator[Mail]:
        """The incoming mails whose kind has to be known, some more than once."""
        yield from self._here(store, policy, now=now)
        for other in policy.beside:
            own = tuple(possible_proposals(store, other, now=now))
            yield from answers_in(store, policy.account, own, policy, now=now)

    def _here(self, store: Store, policy: Policy, *, now: datetime) -> Iterator[Mail]:
        """Those that have to do with the proposals of this mailbox."""
        new = store.related.newer(policy.account, self.last, now) if self.rules else ()
        if self.rules and len(new) <= MANY:
            yield from self._recent(store, policy, frozenset(new), now)
        else:
            self.clients = Clients()
            yield from possible_answers(
                store, policy, possible_proposals(store, policy, now=now), self.clients, now=now
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
        behind = mail.message.reply_to if author.addr_spec in CALENDARS else ()
        if any(clients.know(address, policy, mail.when) for address in (author, *behind)):
            return True
        return any(f".{author.domain}".endswith(f".{domain}") for domain in SETTLING_DOMAINS)


_BEGINNING = datetime.fromisoformat("1970-01-02T00:00:00+00:00")


def _words(name: str) -> list[str]:
    return sorted(_WORD.findall(name.casefold()))
