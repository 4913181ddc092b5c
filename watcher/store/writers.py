"""Who wrote the mails that were stored before the owner's addresses were the ones they are now?

Who a mail is by is noted when it comes in, and that can depend on which addresses are the owner's (`core.message`).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from hashlib import blake2b

from watcher.core.message import Own
from watcher.store.database import Database
from watcher.store.folders import Accounts
from watcher.store.header import (
    author_in,
    author_key,
    author_keys,
    is_by,
    name_of,
    names_another,
    recipients,
    tie,
    writer_of,
)
from watcher.store.sql import mails as sql
from watcher.store.sql import related

_MARK = b"\0who wrote what"
"""What is tied to the digest of the addresses by which it was noted last."""


class Writers:
    """What is noted of those who wrote the mails."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database, self._accounts = database, accounts
        self._told: dict[int, int] = {}

    def told_by(self, account: str, own_addresses: Collection[str], own: Own) -> int:
        """Note anew who wrote the mail that is known, whenever the own addresses have changed; of how many mails it is
        somebody else. `own_addresses` are the account's, `own` knows all of the owner's."""
        number = self._accounts.number(account)
        names = "\n".join((*sorted(own_addresses), "", *own.names)).encode("utf-8", "surrogateescape")
        told = int.from_bytes(blake2b(names, digest_size=8).digest(), "big", signed=True)
        if self._told.get(number) == told:
            return 0
        mark = tie(_MARK, number)
        if self._database.rows(related.TIED, (json.dumps([mark]),)) == [(told,)]:
            self._told[number] = told
            return 0
        changed = list(self._changed(number, own))
        keys = frozenset(author_key(address) for address in own_addresses)
        with self._database.transaction():
            for key, address, name, header in changed:
                author = author_key(address)
                own_mail = is_by(author, keys)
                self._database.run(sql.SET_AUTHOR, (author, own_mail, key))
                self._database.run(sql.RECONSIDER, (key,))
                tied = {name_of(address, name)} | (recipients(header) if own_mail else set())
                self._database.many(sql.ADD_TIE, ((tie(one, number), key) for one in tied - {b""}))
            if changed:
                self._database.run(sql.NEW_TEXTS, (number,))
            self._database.run(sql.FORGET_TIE, (mark,))
            self._database.run(sql.ADD_TIE, (mark, told))
        self._told[number] = told
        return len(changed)

    def _changed(self, account: int, own: Own) -> Iterator[tuple[int, str, str, bytes]]:
        for key, author, header in self._database.stream(sql.RECEIVED_HEADERS, (account,)):
            if names_another(header, own) or author != author_in(header):
                who = writer_of(header, own)
                if author not in author_keys(who.addr_spec):
                    yield key, who.addr_spec, who.display_name, header
