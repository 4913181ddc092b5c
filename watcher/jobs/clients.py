"""Whom did proposals go to?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from watcher.core.followup import Policy
from watcher.core.mail import Mail
from watcher.core.message import Address, spellings
from watcher.core.phrases import says_what
from watcher.core.thread import subject_key
from watcher.jobs.whose import own_of


@dataclass(slots=True)
class Clients:
    """Whom proposals went to, each since the first one: addr-specs, registrable domains, names; and under which
    subjects (as subject keys)."""

    people: dict[str, datetime] = field(default_factory=dict)
    companies: dict[str, datetime] = field(default_factory=dict)
    names: dict[str, datetime] = field(default_factory=dict)
    titles: dict[str, datetime] = field(default_factory=dict)

    def add(self, proposals: Iterable[Mail], policy: Policy) -> None:
        """The people these went to."""
        own = own_of(policy)
        for mail in proposals:
            when = mail.when
            if says_what(title := subject_key(mail.message.subject)):
                self._since(self.titles, title, when)
            for address in mail.message.recipients:
                if address.addr_spec and address.addr_spec not in own:
                    for spelling in spellings(address.addr_spec):
                        self._since(self.people, spelling, when)
                    if company := policy.company_of(address.domain):
                        self._since(self.companies, company, when)
                    if address.display_name:
                        self._since(self.names, address.display_name, when)

    def know(self, address: Address, policy: Policy, when: datetime) -> bool:
        """Whether somebody, or their company, got a proposal before."""
        company = policy.company_of(address.domain) if address.domain else ""
        since = (self.people.get(address.addr_spec), self.companies.get(company) if company else None)
        return any(moment is not None and moment <= when for moment in since)

    def had_before(self, mail: Mail, policy: Policy) -> bool:
        """Whether a mail may answer a proposal from before it: its author had got one, or it bears the subject of one,
        as do mails of those to whom a client handed it on."""
        since = self.titles.get(subject_key(mail.message.subject))
        return self.know(mail.message.author, policy, mail.when) or (since is not None and since <= mail.when)

    @staticmethod
    def _since(known: dict[str, datetime], name: str, when: datetime) -> None:
        if known.setdefault(name, when) > when:
            known[name] = when
