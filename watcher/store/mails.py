"""Which mails are there, and where do they lie?"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby, islice
from operator import itemgetter

from watcher.core.mail import Arrived, Mail, Marks, Placement, Role, Structure
from watcher.core.message import Message, Own, parse_message, sent_for, written_by
from watcher.store import codec
from watcher.store.database import Database, Params, Row
from watcher.store.expected import Expected
from watcher.store.folders import Accounts, FolderLife, Folders
from watcher.store.header import (
    ALL_COMPANIES,
    ALL_MEANT,
    Skimmed,
    author_key,
    is_by,
    recipients,
    skim,
    tie,
    witness_name,
)
from watcher.store.sql import mails as sql

BATCH = 500


@dataclass(frozen=True, slots=True)
class Unread:
    """A mail that could not be read, where it lies, and why."""

    mailbox: str
    uid: int
    why: str
    noticed_at: datetime


@dataclass(frozen=True, slots=True)
class Last:
    """Up to which number mails were known; those that are dated a little ahead come after it, and then it is not the
    newest."""

    number: int
    is_newest: bool


AHEAD = 3600
"""Seconds by which a server's clock may be ahead of ours: such mail is known a little later."""


class Mails:
    """The mails of each account. One mail with copies in several folders is one mail with several placements."""

    def __init__(self, database: Database, accounts: Accounts, folders: Folders) -> None:
        self._database = database
        self._accounts = accounts
        self._folders = folders
        self._begun: set[int] = set()

    def add(
        self,
        account: str,
        mailbox: str,
        uid_validity: int,
        arrived: Iterable[Arrived],
        *,
        role: Role,
        own_addresses: Iterable[str] = (),
        own: Own | None = None,
        skimmed: list[Skimmed] | None = None,
    ) -> int:
        """Store mails as they stream in; how many placements were written. Adding one again changes nothing.

        The same Message-ID, author and Date in several folders is one mail. `own_addresses` are the addr-specs of this
        account, `own` knows all of the owner's: it tells who wrote what was sent in somebody's name. What was skimmed
        of each mail is added to `skimmed`.
        """
        number = self._accounts.number(account)
        folder = self._folders.number(account, mailbox, uid_validity)
        authors = frozenset(author_key(address) for address in own_addresses)
        written, stream = 0, iter(arrived)
        with self._database.transaction():
            self._begin(number)
            while batch := list(islice(stream, BATCH)):
                seen = [
                    skim(mail.header, mail.internal_date, number, None if _is_filed_as_sent(mail, role) else own)
                    for mail in batch
                ]
                self._add_batch(number, folder, batch, seen, authors, role)
                if skimmed is not None:
                    skimmed += seen
                written += len(batch)
            if written:
                self._database.run(sql.NEW_TEXTS, (number,))
        return written

    def _begin(self, account: int) -> None:
        """Note of an account without any mail that whatever is tied is tied from the beginning."""
        if account not in self._begun:
            if not self._database.rows(sql.HAS_MAIL, (account,)):
                self._database.many(sql.ADD_TIE, ((tie(each, account), 0) for each in (ALL_COMPANIES, ALL_MEANT)))
            self._begun.add(account)

    def _add_batch(
        self,
        account: int,
        folder: int,
        batch: Sequence[Arrived],
        skimmed: Sequence[Skimmed],
        authors: frozenset[str],
        role: Role,
    ) -> None:
        known: dict[int, int] = dict(self._database.rows(sql.KNOWN, (json.dumps([each.key for each in skimmed]),)))
        messages: list[Params] = []
        copies: list[Params] = []
        ties: list[Params] = []
        for mail, seen in zip(batch, skimmed, strict=True):
            filed = _is_filed_as_sent(mail, role)
            own = filed or is_by(seen.author, authors)
            structure, witness = codec.structure_json(mail.structure), mail.witness or None
            if seen.key in known:
                copies.append((mail.internal_date, own, seen.author if filed else None, structure, witness, seen.key))
            else:
                facts = (mail.internal_date, seen.author, own, seen.notice, structure, witness, mail.header)
                messages.append((seen.key, account, *facts))
                ties.extend((value, seen.key) for value in _ties(seen, mail, account))
            if own and not known.get(seen.key):
                ties.extend((tie(name, account), seen.key) for name in recipients(mail.header))
            known[seen.key] = own or known.get(seen.key, 0)
        self._database.many(sql.ADD_MESSAGE, messages)
        self._database.many(sql.ADD_TIE, ties)
        self._database.many(sql.ADD_COPY, copies)
        self._database.many(sql.RECONSIDER, [(copy[-1],) for copy in copies])
        self._database.many(sql.ADD_LOCATION, _locations(folder, batch, skimmed))

    def mark(self, account: str, mailbox: str, uid_validity: int, marks: Iterable[Marks]) -> int:
        """Keywords and labels as they are now; how many mails changed."""
        folder, changed = self._folders.number(account, mailbox, uid_validity), 0
        with self._database.transaction():
            for mark in marks:
                words, labels = " ".join(mark.keywords) or None, codec.labels_json(mark.labels)
                if self._database.run(sql.MARK, (words, labels, folder, mark.uid, words, labels)):
                    self._database.run(sql.RECONSIDER_AT, (folder, mark.uid))
                    changed += 1
        return changed

    def expected(
        self,
        account: str,
        *,
        ids: Iterable[str],
        people: Mapping[str, datetime],
        companies: Mapping[str, datetime],
        names: Mapping[str, datetime],
        titles: Mapping[str, datetime],
    ) -> Expected:
        """What is expected to have to do with proposals of these ids: by people, companies, names and subjects (as
        subject keys) since then."""
        number = self._accounts.find(account)
        return Expected(number, ids=ids, people=people, companies=companies, names=names, titles=titles)

    def keys_at(self, account: str, mailbox: str, uid_validity: int, uids: Iterable[int]) -> dict[int, int]:
        """The keys of the mails at these places, by UID."""
        folder = self._folders.number(account, mailbox, uid_validity)
        return dict(self._database.rows(sql.KEYS_AT, (folder, json.dumps(list(uids)))))

    def compare(self, account: str, mailbox: str, uid_validity: int, arrived: Iterable[Arrived]) -> tuple[int, int]:
        """How many of these lie under the UID at which we know them in that folder, and how many are other mails."""
        number, there = self._accounts.number(account), list(arrived)
        known = self.keys_at(account, mailbox, uid_validity, (mail.uid for mail in there))
        same = sum(known.get(mail.uid) == skim(mail.header, mail.internal_date, number).key for mail in there)
        return same, len(there) - same

    def present(self, account: str, mailbox: str, uid_validity: int, first: int, last: int) -> Iterator[int]:
        """The UIDs from `first` to `last` of mails that lie in the folder as far as we know, ascending."""
        folder = self._folders.number(account, mailbox, uid_validity)
        return (uid for (uid,) in self._database.stream(sql.PRESENT, (folder, first, last)))

    def first_uid(self, account: str, mailbox: str, uid_validity: int) -> int | None:
        """The lowest UID that we know in the folder, None for an empty one."""
        folder = self._folders.number(account, mailbox, uid_validity)
        uid: int | None = self._database.rows(sql.FIRST_UID, (folder,))[0][0]
        return uid

    def mark_gone(self, account: str, mailbox: str, uid_validity: int, uids: Iterable[int], at: datetime) -> int:
        """These mails were moved, deleted or expunged, as we noticed at `at`; how many were not gone already."""
        folder, when = self._folders.number(account, mailbox, uid_validity), codec.instant_text(at)
        with self._database.transaction():
            return self._database.many(sql.GONE, ((when, folder, uid) for uid in uids))

    def without_structure(
        self, account: str, mailbox: str, uid_validity: int, first: int, last: int
    ) -> tuple[int, ...]:
        """The UIDs of own mail there whose attachments are not known yet."""
        folder = self._folders.number(account, mailbox, uid_validity)
        return tuple(uid for (uid,) in self._database.rows(sql.WITHOUT_STRUCTURE, (folder, first, last)))

    def put_structures(
        self, account: str, mailbox: str, uid_validity: int, structures: Iterable[tuple[int, Structure]]
    ) -> None:
        """The structure of mails by their UIDs."""
        folder = self._folders.number(account, mailbox, uid_validity)
        with self._database.transaction():
            for uid, structure in structures:
                self._database.run(sql.SET_STRUCTURE, (codec.structure_json(structure), folder, uid))
                self._database.run(sql.RECONSIDER_AT, (folder, uid))

    def set_aside(self, account: str, mailbox: str, uid_validity: int, uid: int, why: str, at: datetime) -> None:
        """This mail cannot be read."""
        folder = self._folders.number(account, mailbox, uid_validity)
        self._database.run(sql.SET_ASIDE, (folder, uid, why, codec.instant_text(at)))

    def forget_aside(self, account: str, mailbox: str, uid_validity: int, uids: Iterable[int]) -> None:
        """These are gone, and nobody will read them any more."""
        folder = self._folders.number(account, mailbox, uid_validity)
        self._database.many(sql.NOT_ASIDE, [(folder, uid) for uid in uids])

    def unread(self, account: str) -> tuple[Unread, ...]:
        """All mails of the account that could not be read, and were not read since."""
        rows = self._database.rows(sql.SET_ASIDE_OF, (self._accounts.find(account),))
        return tuple(Unread(mailbox, uid, why, codec.instant(at)) for mailbox, uid, why, at in rows)

    def counts(self, account: str) -> tuple[int, int]:
        """How many mails are known, and how many of them are the owner's own."""
        total, own = self._database.rows(sql.COUNTS, (self._accounts.find(account),))[0]
        return int(total), int(own)

    def last_number(self, account: str, now: datetime) -> Last:
        """The number of the last mail that is known at `now`, in the order in which mails were stored."""
        moment = int(now.timestamp())
        parameters = (self._accounts.find(account), moment + 1, moment + AHEAD)
        last, ahead = self._database.rows(sql.LAST_NUMBER, parameters)[0]
        return Last(last if ahead is None else min(last, ahead), ahead is None)

    def header(self, key: int) -> bytes:
        """The header fields of a mail as they came; empty where it is not known."""
        rows = self._database.rows(sql.HEADER, (key,))
        return bytes(rows[0][0]) if rows else b""

    def load(self, account: str, keys: Iterable[int], now: datetime) -> Iterator[Mail]:
        """These mails as they were known at `now`: later ones are left out, and no copy had gone later. Mail that only
        ever lay in a folder for drafts is left out as well, unless it was delivered: it was never sent. In the order of
        `keys`: ascending ones are found at two thirds of the cost, as they lie beside each other."""
        self._database.make_late_indexes()
        lives = self._folders.lives(account)
        stream = iter(keys)
        while batch := list(islice(stream, BATCH)):
            yield from self._load_batch(batch, lives, now)

    def drafts(self, account: str, now: datetime) -> tuple[Mail, ...]:
        """The mails that lay in a folder for drafts at `now`, or were marked as drafts, and were not sent."""
        number = self._accounts.find(account)
        keys = [key for (key,) in self._database.rows(sql.DRAFT_KEYS, (number, codec.instant_text(now)))]
        found = self._load_batch(keys, self._folders.lives(account), now, of_drafts=True)
        return tuple(mail for mail in found if all(place.role in _UNSENT for place in mail.placements))

    def _load_batch(
        self, batch: Sequence[int], lives: dict[int, FolderLife], now: datetime, *, of_drafts: bool = False
    ) -> Iterator[Mail]:
        rows = self._database.rows(sql.LOAD, (json.dumps(batch), int(now.timestamp())))
        for key, copies in groupby(rows, key=itemgetter(0)):
            placements, labels, facts = _places(copies, lives, now)
            internal_date, author, header, structure, witness, reading, own_text = facts
            placements = placements if of_drafts else _sent_only(placements, header)
            if not placements:
                continue
            message = parse_message(header, internal_date=datetime.fromtimestamp(internal_date, UTC))
            yield Mail(
                key,
                _as_written(message, author),
                placements,
                codec.structure(structure) if structure else None,
                codec.reading(reading) if reading else None,
                codec.own_text(own_text) if own_text else None,
                witness or "",
                labels,
            )


def _is_filed_as_sent(mail: Arrived, role: Role) -> bool:
    return role is Role.SENT or "\\Sent" in mail.labels


def _as_written(message: Message, author: str) -> Message:
    """A mail that was sent in the name of somebody else is theirs: `author` is the key of whoever wrote it."""
    if not message.reply_to and not message.field("x-original-from"):
        return message
    named = sent_for(message)
    if not named or author == author_key(message.author.addr_spec):
        return message
    found = (one for one in named if author_key(one.addr_spec) == author)
    return written_by(message, next(found, message.author))


def _places(
    copies: Iterable[Row], lives: dict[int, FolderLife], now: datetime
) -> tuple[tuple[Placement, ...], tuple[str, ...], Row]:
    """Of the rows of one mail, one for each copy: where it lies, its labels, and the facts that all rows share."""
    placements: list[Placement] = []
    labels: tuple[str, ...] = ()
    facts: Row = ()
    for row in copies:
        folder, uid, words, stored, gone_at = row[1:6]
        life, facts = lives[folder], row[6:]
        labels = labels + codec.labels(stored) if stored else labels
        gone = life.gone_at if gone_at is None else codec.instant(gone_at)
        placements.append(_placement(life, uid, words, labels, gone, now))
    return tuple(placements), labels, facts


def _locations(folder: int, batch: Sequence[Arrived], skimmed: Sequence[Skimmed]) -> Iterator[Params]:
    for mail, seen in zip(batch, skimmed, strict=True):
        yield folder, mail.uid, seen.key, " ".join(mail.keywords) or None, codec.labels_json(mail.labels)


def _ties(seen: Skimmed, mail: Arrived, account: int) -> tuple[int, ...]:
    return (*seen.ties, tie(witness_name(mail.witness), account)) if mail.witness else seen.ties


def _placement(
    life: FolderLife, uid: int, words: str | None, labels: tuple[str, ...], gone_at: datetime | None, now: datetime
) -> Placement:
    """`gone_at` after `now` was not known then. Where all lies in All Mail (Gmail), labels tell what folders would."""
    role = Role.DRAFTS if words and "\\Draft" in words else life.role
    if role is Role.ALL:
        role = next((role for label, role in _LABEL_ROLES if label in labels), role)
    known_gone = gone_at if gone_at is not None and gone_at <= now else None
    keywords = tuple(words.split()) if words else ()
    return Placement(life.mailbox, role, life.uid_validity, uid, keywords, known_gone)


_LABEL_ROLES = (("\\Draft", Role.DRAFTS), ("\\Drafts", Role.DRAFTS), ("\\Sent", Role.SENT), ("\\Inbox", Role.INBOX))


_UNSENT = (Role.DRAFTS, Role.TRASH)


_ARRIVED = re.compile(rb"^(?:Return-Path|Delivered-To):", re.IGNORECASE | re.MULTILINE)
"""What the server adds that delivers a mail: clients file theirs among what they call "Vorlagen", too."""


def _sent_only(placements: tuple[Placement, ...], header: bytes) -> tuple[Placement, ...]:
    """The placements without those that a mail had while it was being written, and as a draft thrown away."""
    for place in placements:
        if place.role is Role.DRAFTS:
            break
    else:
        return placements
    if _ARRIVED.search(header):
        return placements
    return tuple(place for place in placements if place.role not in _UNSENT)
