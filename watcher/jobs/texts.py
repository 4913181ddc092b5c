"""Which texts must be read, and what do they say?

Only where the headers do not settle it: the owner's own words in mail that may be a proposal, and incoming mail that
has to do with one. Texts are read in memory and dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import TypeVar
from zlib import crc32

from watcher.core.followup import Policy
from watcher.core.mail import Folder, Mail, OwnText, Placement, Reading, Role, TextPart
from watcher.core.reading import READER, read_header
from watcher.errors import FolderError
from watcher.imap import Session
from watcher.jobs.ahead import MAIL_BYTES, OWN_BYTES, Ahead, Spot, spot_of
from watcher.jobs.considered import Considered
from watcher.jobs.ownwords import own_reader, save_own_texts
from watcher.jobs.possible import own_keys, rules_digest, wants_own_text
from watcher.jobs.renumbered import counts_on
from watcher.jobs.understood import reading_of
from watcher.store import Store

BATCH = 100
TOGETHER = 2000
"""Own mails that are asked for together: this bounds the memory."""


@dataclass(frozen=True, slots=True)
class TextReport:
    """How many texts were read; `left` could not be fetched and are tried again with the next sync. The folders that
    gave none of theirs are `refused`, with what the server said to that."""

    own: int = 0
    incoming: int = 0
    left: int = 0
    refused: Mapping[str, str | None] = field(default_factory=dict)

    def __add__(self, other: TextReport) -> TextReport:
        """Of two rounds, one after the other."""
        return TextReport(self.own + other.own, self.incoming + other.incoming, other.left, other.refused)


_T = TypeVar("_T")
OnTexts = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A text to fetch: of which mail, where it lies, and for own mail which part of it."""

    key: int
    place: Placement
    when: datetime
    part: TextPart | None = None

    @property
    def spot(self) -> Spot:
        return spot_of(self.place, self.when)


def read_texts(
    session: Session,
    store: Store,
    policy: Policy,
    folders: Mapping[str, Folder],
    *,
    now: datetime,
    on_progress: OnTexts,
    considered: Considered | None = None,
    thorough: bool = False,
    as_of: bool = False,
    ahead: Ahead | None = None,
) -> TextReport:
    """Read all texts that are still needed; asks nothing of the server, nor much of the store, when nothing is new.

    `folders` are those of the server by name. With what was `considered` before, only new mail is looked at, unless
    `thorough`; what was fetched `ahead` is not fetched again. Of an instant that is asked about (`as_of`) what came
    later is left for the next look. Raises MailboxError when the connection fails; what was
    read until then is kept.
    """
    rules, accounts, account = rules_digest(policy), store.accounts, policy.account
    known = accounts.texts_read_by(account)
    if known == rules or (known == _LATELY + rules and not thorough):
        return TextReport()
    considered = considered or Considered()
    if thorough or considered.rules != rules:
        considered.forget()
    reader = _TextReader(
        session, store, policy, folders, now, on_progress, considered, ahead or Ahead(session, store, policy, now)
    )
    accounts.texts_read(account, _READING + rules)
    is_recent, last = bool(considered.rules), store.mails.last_number(account, now)
    own = reader.read_own_texts()
    for other in policy.beside if own else ():
        if accounts.texts_read_by(other.account):
            accounts.texts_read(other.account, "")  # what came there may answer what is new here
    incoming = reader.read_incoming()
    if reader.left:
        considered.forget()
    else:
        considered.settle(rules, last.number)
        if last.is_newest and not as_of:
            accounts.texts_read(account, _LATELY + rules if is_recent else rules, after=_READING + rules)
    return TextReport(own, incoming, reader.left, reader.refused)


_READING, _LATELY = "reading ", "lately "
"""Before the digest of rules by which texts were read: it is not done yet; or only of mail that was new."""


@dataclass(slots=True)
class _TextReader:
    session: Session
    store: Store
    policy: Policy
    folders: Mapping[str, Folder]
    now: datetime
    on_progress: OnTexts
    considered: Considered
    ahead: Ahead
    left: int = field(default=0)
    refused: dict[str, str | None] = field(default_factory=dict)

    def read_own_texts(self) -> int:
        """The owner's own words, where they are not known yet or were read by older word lists."""
        reader, done = own_reader(self.policy), self.ahead.kept
        keys, kept, self.ahead.kept = self._own_keys(reader), done, 0
        for first in range(0, len(keys), TOGETHER):
            mails = {mail.key: mail for mail in self._own_mails(keys[first : first + TOGETHER], reader)}
            wanted = [
                _Wanted(mail.key, place, mail.when, mail.structure.text)
                for mail in mails.values()
                if (place := self._place(mail)) and mail.structure and mail.structure.text
            ]
            for batch in self._batches(self._own_texts(wanted), kept + len(keys), done):
                save_own_texts(self.store, self.policy, batch, mails)
                done += len(batch)
        return done

    def _own_keys(self, reader: str) -> list[int]:
        """The owner's mails whose own words may be missing."""
        keys = own_keys(self.store, self.policy, now=self.now)
        known = self.store.readings.readers(keys).own
        return [key for key, screened in keys.items() if not screened or known.get(key, reader) != reader]

    def _own_mails(self, keys: Sequence[int], reader: str) -> Iterator[Mail]:
        known = self.store.readings.readers(keys).own
        for mail in self.store.mails.load(self.policy.account, keys, self.now):
            if wants_own_text(mail, self.policy) or known.get(mail.key, reader) != reader:
                yield mail

    def _own_texts(self, wanted: Iterable[_Wanted]) -> Iterator[tuple[int, OwnText]]:
        left: list[_Wanted] = []
        for one in wanted:
            said = self.ahead.own.take(one.spot)
            if said is None:
                left.append(one)
            else:
                yield one.key, said
        for each in self._by_folder(left):
            sections = [(uid, one.part.section) for uid, one in each.items() if one.part]
            for one, data in self._fetched(each, self.session.sections(sections, OWN_BYTES)):
                if one.part is not None:
                    yield (
                        one.key,
                        self.ahead.read_own(one.spot, one.part, data, self.policy.worktime.local_day(one.when)),
                    )

    def read_incoming(self) -> int:
        """What incoming mail is that has to do with a proposal: by its header where that is enough, or by its text."""
        own = self.policy.own_addresses
        reader = f"{READER}/{crc32(repr(sorted(own)).encode()):08x}"
        decided: list[tuple[int, Reading]] = []
        wanted: list[_Wanted] = []
        for mail in self._unread(reader):
            reading = read_header(mail.message, own=own)
            place = self._place(mail)
            if reading is not None:
                decided.append((mail.key, reading))
            elif place is not None:
                wanted.append(_Wanted(mail.key, place, mail.when))
            elif mail.reading is None:  # gone before its text was read: its header is all there is
                header = self.store.mails.header(mail.key)
                decided.append((mail.key, reading_of(header, f"mail {mail.key}", internal_date=mail.when, own=own)))
        self.store.readings.save_readings(decided, reader)
        done = 0
        for batch in self._batches(self._readings(wanted), len(wanted)):
            self.store.readings.save_readings(batch, reader)
            done += len(batch)
        return done

    def _unread(self, reader: str) -> Iterator[Mail]:
        """Possible answers that this reader has not read, each once."""
        asked: set[int] = set()
        answers = self.considered.answers(self.store, self.policy, now=self.now)
        while batch := list(islice(answers, BATCH)):
            known = self.store.readings.readers(mail.key for mail in batch).incoming
            for mail in batch:
                if mail.key not in asked and known.get(mail.key) != reader:
                    asked.add(mail.key)
                    yield mail

    def _readings(self, wanted: Sequence[_Wanted]) -> Iterator[tuple[int, Reading]]:
        keys, later = {one.spot: one.key for one in wanted}, self.ahead.incoming
        later.keep(keys)
        for each in self._by_folder(one for one in wanted if one.spot not in later):
            for one, raw in self._fetched(each, self.session.heads(each, MAIL_BYTES)):
                later.put(one.spot, raw)
                yield from ((keys[spot], reading) for spot, reading in later.done().items())
        yield from ((keys[spot], reading) for spot, reading in later.rest())

    def _fetched(
        self, wanted: Mapping[int, _Wanted], stream: Iterable[tuple[int, bytes]]
    ) -> Iterator[tuple[_Wanted, bytes]]:
        """What the server hands over of what was wanted; the rest is left for later, but for what is set aside."""
        missing = dict(wanted)
        try:
            for uid, data in stream:
                if (one := missing.pop(uid, None)) is not None:
                    yield one, data
        except FolderError as error:
            self.refused.update((one.place.mailbox, error.message) for one in wanted.values())
        aside = {(each.mailbox, each.uid) for each in self.session.set_aside} if missing else ()
        self.left += sum((one.place.mailbox, uid) not in aside for uid, one in missing.items())

    def _place(self, mail: Mail) -> Placement | None:
        """A folder in which the mail lies now, one for sent mail first; None when it is gone."""
        places = [place for place in mail.placements if place.gone_at is None and place.mailbox in self.folders]
        return min(places, key=lambda place: place.role is not Role.SENT, default=None)

    def _by_folder(self, wanted: Iterable[_Wanted]) -> Iterator[dict[int, _Wanted]]:
        """What is wanted of each folder by UID, the folder open. Folders that are refused now are left for later."""
        by_mailbox: dict[str, dict[int, _Wanted]] = {}
        for one in wanted:
            by_mailbox.setdefault(one.place.mailbox, {})[one.place.uid] = one
        for mailbox, each in by_mailbox.items():
            why: str | None = None
            try:
                status = self.session.examine(self.folders[mailbox])
                if counts_on(self.session, self.store, self.policy.account, status):
                    yield dict(sorted(each.items()))
                    continue
            except FolderError as error:
                why = error.message
            self.left += len(each)
            self.refused[mailbox] = why

    def _batches(self, found: Iterator[_T], total: int, done: int = 0) -> Iterator[list[_T]]:
        while batch := list(islice(found, BATCH)):
            yield batch
            done += len(batch)
            self.on_progress(done, total)
