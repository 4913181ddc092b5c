"""Which mails may have to do with a proposal?

Every question here is answered by an index, so that its cost follows what is asked and never the mailbox. The answers
are keys of mails to be looked at; some of them turn out to have nothing to do with it.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable
from datetime import datetime, timedelta

from watcher.core.mail import Mail
from watcher.store.database import Database
from watcher.store.folders import Accounts
from watcher.store.header import (
    ALL_COMPANIES,
    ALL_MEANT,
    author_keys,
    behalf_names,
    company_name,
    company_starts,
    meant_name,
    person_name,
    recipient_name,
    recipients,
    tie,
    title_name,
    witness_name,
)
from watcher.store.mails import Mails
from watcher.store.sql import related as sql
from watcher.store.sql.mails import ADD_TIE

_OF_LATE = timedelta(days=90)
Since = tuple[str, datetime]
"""An addr-spec, a domain or a subject, and the instant after which its mail matters."""


class Related:
    """What ties mails to each other, to people and to companies."""

    def __init__(self, database: Database, accounts: Accounts, mails: Mails) -> None:
        self._database = database
        self._accounts = accounts
        self._mails = mails
        self._tied: set[int] = set()

    def own_mail(self, account: str, since: datetime, now: datetime, *, rules: str = "") -> dict[int, bool]:
        """Mail by an own address or out of a folder for sent mail, by INTERNALDATE, and whether it was `screened` as
        possible under this digest of rules; without what was screened as none."""
        self._database.make_late_indexes()
        rows = self._database.rows(sql.OWN_MAIL, (rules, self._accounts.find(account), *_span(since, now)))
        return {key: bool(possible) for key, possible in rows}

    def screened(self, verdicts: Iterable[tuple[int, bool]], rules: str) -> None:
        """Note which own mails may be proposals by these rules. New marks, words or copies undo the note."""
        with self._database.transaction():
            self._database.many(sql.SCREENED, ((key, rules, possible) for key, possible in verdicts))

    def tied(self, account: str, mails: Iterable[Mail], now: datetime) -> dict[int, Mail]:
        """These mails and all that are tied to them, over any number of steps, by their ids or the server's threads."""
        number = self._accounts.find(account)
        found = {mail.key: mail for mail in mails}
        frontier = list(found.values())
        asked: set[int] = set()
        while frontier:
            ties = _ties_of(frontier, number) - asked
            asked |= ties
            new = set(self._keys(sql.TIED, (json.dumps(list(ties)),))) - found.keys()
            frontier = list(self._mails.load(account, sorted(new), now))
            found.update((mail.key, mail) for mail in frontier)
        return found

    def with_id(self, account: str, message_id: str, now: datetime) -> tuple[Mail, ...]:
        """The mails that carry this Message-ID (no angle brackets); several when somebody reused it."""
        keys = set(self._keys(sql.TIED, (json.dumps([_id_tie(message_id, self._accounts.find(account))]),)))
        return tuple(mail for mail in self._mails.load(account, keys, now) if mail.message.message_id == message_id)

    def from_people(self, account: str, people: Iterable[Since], now: datetime) -> set[int]:
        """Mail that these addr-specs wrote since."""
        return self.around_people(account, people, timedelta(), now)[0]

    def around_people(
        self, account: str, people: Iterable[Since], before: timedelta, now: datetime
    ) -> tuple[set[int], set[int]]:
        """Mail that these addr-specs wrote since, and what they wrote at most so long `before` that."""
        self._database.make_late_indexes()
        wanted = _wanted((key, since) for address, since in people for key in author_keys(address))
        seconds = int(before.total_seconds())
        rows = self._database.rows(sql.BY_AUTHOR, (wanted, self._accounts.find(account), seconds, int(now.timestamp())))
        return {key for key, earlier in rows if not earlier}, {key for key, earlier in rows if earlier}

    def from_companies(self, account: str, companies: Iterable[Since], now: datetime) -> set[int]:
        """Mail that anybody at these registrable domains, or below them, wrote since."""
        wanted = _wanted((start, since) for domain, since in companies for start in company_starts(domain))
        return set(self._keys(sql.BY_COMPANY, (wanted, self._accounts.find(account), int(now.timestamp()))))

    def sent_to(self, account: str, people: Iterable[Since], now: datetime, *, beside: Container[int] = ()) -> set[int]:
        """Own mail to these addr-specs since; as everywhere without what is known `beside`."""
        number = self._accounts.find(account)
        wanted = ((tie(recipient_name(address), number), since) for address, since in people)
        return self._with_ties(number, wanted, now, beside)

    def sent_to_companies(
        self, account: str, companies: Iterable[Since], now: datetime, *, beside: Container[int] = ()
    ) -> set[int]:
        """Own mail to anybody at these registrable domains, or below them, since."""
        number = self._accounts.find(account)
        self._tie_companies(number)
        wanted = ((tie(company_name(domain), number), since) for domain, since in companies)
        return self._with_ties(number, wanted, now, beside)

    def _tie_companies(self, account: int) -> None:
        """Once for a file that an older program wrote: it tied the addresses of recipients, and not their domains."""
        mark = tie(ALL_COMPANIES, account)
        if account in self._tied or self._database.rows(sql.TIED, (json.dumps([mark]),)):
            self._tied.add(account)
            return
        if not self._database.can_write:
            return
        own = self._database.stream(sql.OWN_HEADERS, (account,))
        with self._database.transaction():
            names = ((name, key) for key, header in own for name in recipients(header) if name.startswith(b"at:"))
            self._database.many(ADD_TIE, ((tie(name, account), key) for name, key in names))
            self._database.run(ADD_TIE, (mark, 0))
        self._tied.add(account)

    def from_names(
        self, account: str, names: Iterable[Since], now: datetime, *, beside: Container[int] = ()
    ) -> set[int]:
        """Mail since then from freemail addresses whose owners bear these names, people who write from home; and of
        services that name them."""
        number = self._accounts.find(account)
        named = ((person_name(name), since) for name, since in names)
        return self._with_ties(number, ((tie(name, number), since) for name, since in named if name), now, beside)

    def titled(self, account: str, titles: Iterable[Since], now: datetime, *, beside: Container[int] = ()) -> set[int]:
        """Mail since then that says it answers one of these subjects (as subject keys), and names no mail, or may
        answer one that was handed on."""
        number = self._accounts.find(account)
        return self._with_ties(number, ((tie(title_name(key), number), since) for key, since in titles), now, beside)

    def meant(self, account: str, people: Iterable[Since], now: datetime, *, beside: Container[int] = ()) -> set[int]:
        """Mail since then by others, answers to which would go to these addr-specs: of forms and portals."""
        number = self._accounts.find(account)
        self._tie_meant(number, now)
        wanted = ((tie(meant_name(address), number), since) for address, since in people)
        return self._with_ties(number, wanted, now, beside)

    def _tie_meant(self, account: int, now: datetime) -> None:
        """Once for a file that an older program wrote, of what came of late, whatever instant is asked about."""
        mark = tie(ALL_MEANT, account)
        if mark in self._tied or self._database.rows(sql.TIED, (json.dumps([mark]),)):
            self._tied.add(mark)
            return
        if not self._database.can_write:
            return
        of_late = int(now.timestamp()), int(_OF_LATE.total_seconds())
        recent = self._database.stream(sql.RECENT_HEADERS, (account, *of_late))
        with self._database.transaction():
            found = ((tie(name, account), key) for key, header in recent for name in behalf_names(header))
            self._database.many(ADD_TIE, found)
            self._database.run(ADD_TIE, (mark, 0))
        self._tied.add(mark)

    def newer(self, account: str, number: int, now: datetime) -> tuple[int, ...]:
        """Mail that became known after the one of that number (`Mails.last_number`)."""
        return self._keys(sql.NEWER, (number, self._accounts.find(account), int(now.timestamp())))

    def speaking(self, account: str, number: int, since: datetime, now: datetime, most: int) -> dict[int, int]:
        """Own mail since then that became known after the one of that number, and may be a proposal or speak of one, as
        far as its text was read and it was screened: the first so many keys, and their numbers."""
        parameters = (number, self._accounts.find(account), *_span(since, now), most)
        return dict(self._database.rows(sql.SPEAKING, parameters))

    def notices(self, account: str, since: datetime, now: datetime) -> tuple[int, ...]:
        """Mail since then that may tell what became of a mail: that it never arrived, or was signed or declined."""
        return self._keys(sql.NOTICES, (self._accounts.find(account), *_span(since, now)))

    def _with_ties(
        self, account: int, ties: Iterable[tuple[int, datetime]], now: datetime, beside: Container[int]
    ) -> set[int]:
        """The keys of mail with any of these ties, each since then. When a mail came is asked of those alone that are
        not known `beside`: most of what went to a client is."""
        self._database.make_late_indexes()
        since: dict[int, int] = {}
        for key, second in self._database.rows(sql.BY_TIE, (_wanted(ties),)):
            if key not in beside and since.setdefault(key, second) > second:
                since[key] = second
        return set(self._keys(sql.SINCE, (json.dumps(since), account, int(now.timestamp()))))

    def _keys(self, statement: str, parameters: tuple[object, ...]) -> tuple[int, ...]:
        self._database.make_late_indexes()
        return tuple([key for (key,) in self._database.rows(statement, parameters)])


def _wanted(names: Iterable[tuple[str, datetime]] | Iterable[tuple[int, datetime]]) -> str:
    """Each name with the earliest second since which it is wanted, as JSON."""
    earliest: dict[str | int, int] = {}
    for name, since in names:
        second = int(since.timestamp())
        if earliest.setdefault(name, second) > second:
            earliest[name] = second
    return json.dumps(earliest)


def _span(since: datetime, now: datetime) -> tuple[int, int]:
    return int(since.timestamp()), int(now.timestamp())


def _ties_of(mails: Iterable[Mail], account: int) -> set[int]:
    """The ties of all ids that these mails carry and mention, and of the server's threads they are in."""
    ids, witnesses = set[str](), set[str]()
    for mail in mails:
        message, reading = mail.message, mail.reading
        ids.add(message.message_id)
        ids.update(message.in_reply_to)
        ids.update(message.references)
        if reading is not None and reading.original_message_id is not None:
            ids.add(reading.original_message_id)
        if mail.witness:
            witnesses.add(mail.witness)
    ties = {tie(name.encode("utf-8", "replace"), account) for name in ids}
    return ties | {tie(witness_name(one), account) for one in witnesses}


def _id_tie(message_id: str, account: int) -> int:
    return tie(message_id.encode("utf-8", "replace"), account)
