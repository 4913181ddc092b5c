"""How is the time used in which the line is busy?

A first read waits for a hundred thousand headers, and then reads texts for as long again. So texts are fetched with the
headers of their folder, and read while the headers of the other folders come in: of sent mail all, and of incoming mail
those that seem to have to do with a proposal, as far as proposals are known by then. It decides nothing: which texts
are needed is found when everything is there (`texts`), and whatever was not read by then is read when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from watcher.core.followup import Policy
from watcher.core.mail import Arrived, Folder, OwnText, Placement, Reading, Role, TextPart
from watcher.core.message import parse_message, writer, written_by
from watcher.core.proposal import own_phrases
from watcher.core.reading import read_header
from watcher.errors import FolderError, StoreError
from watcher.imap import Session
from watcher.jobs.clients import Clients
from watcher.jobs.cold import cold
from watcher.jobs.later import Later
from watcher.jobs.ownwords import save_own_texts
from watcher.jobs.possible import wants_own_text
from watcher.jobs.understood import own_text_of, reading_of
from watcher.jobs.whose import is_outside, own_of
from watcher.store import Skimmed, Store

OWN_BYTES = 8 * 1024
"""What the owner has to say stands at the beginning."""
MAIL_BYTES = 128 * 1024
"""What is fetched of an incoming mail; bounces quote the whole original behind what they say."""
KEPT = 100
"""Own texts that are stored together."""
SHOWN = 4000
"""Incoming mails that are held against the proposals together: the later, the more proposals are known."""


class Spot(NamedTuple):
    """Where a mail lies, and when it came: what was fetched there is asked for by this."""

    mailbox: str
    uid_validity: int
    uid: int
    when: int

    def __str__(self) -> str:
        return f"UID {self.uid} of {self.mailbox}"


def spot_of(place: Placement, when: datetime) -> Spot:
    """Of a mail that came at that instant."""
    return Spot(place.mailbox, place.uid_validity, place.uid, int(when.timestamp()))


class Opening(NamedTuple):
    """A folder that will be opened next, and the day since when its mail is wanted."""

    folder: Folder
    since: date | None


class Ahead:
    """Texts that were fetched, and are read as soon as there is time for it."""

    def __init__(self, session: Session, store: Store, policy: Policy, now: datetime) -> None:
        self._session, self._store, self._policy, self._now = session, store, policy, now
        self._phrases = own_phrases(policy.rules)
        self._cold = cold()
        self._is_long = self._is_fetching = False
        self._parts: dict[Spot, TextPart] = {}
        self._texts: list[tuple[int, int, TextPart]] = []
        self._shown: list[tuple[int, int, Skimmed]] = []
        self._likely: dict[int, int] = {}
        self._same_part: dict[TextPart, TextPart] = {}
        self._same_words: dict[OwnText, OwnText] = {}
        """Most are equal: each is held once."""
        self._ids: set[str] = set()
        self._clients = Clients()
        self.kept = 0
        """Own texts whose reading is in the store."""
        self.own: Later[Spot, OwnText] = Later(self._read_own)
        self.incoming: Later[Spot, Reading] = Later(self._read_incoming)

    def begin(self) -> None:
        """A folder is open and will be read whole: there will be much to wait for, so what is made when it is first
        needed can be made before."""
        self._texts, self._shown, self._likely = [], [], {}
        self._is_long = True

    def show(self, role: Role, batch: Sequence[Arrived], skimmed: Sequence[Skimmed]) -> None:
        """New mails of the folder that is open, as they were stored."""
        if role is Role.SENT:
            self._texts += self._texts_of(batch)
        elif role is not Role.DRAFTS:
            self._shown += ((mail.uid, mail.internal_date, seen) for mail, seen in zip(batch, skimmed, strict=True))
            if len(self._shown) >= SHOWN:
                self._choose()

    def _texts_of(self, batch: Sequence[Arrived]) -> Iterator[tuple[int, int, TextPart]]:
        """UID, INTERNALDATE and part of the mails that have a text."""
        for mail in batch:
            if mail.structure is not None and mail.structure.text is not None:
                part = self._same_part.setdefault(mail.structure.text, mail.structure.text)
                yield mail.uid, mail.internal_date, part

    def fetch(self, mailbox: str, uid_validity: int, then: Opening | None = None) -> None:
        """Fetch the texts of what was shown of the folder that is open, and `then` nothing more of it. What the server
        refuses is asked for again later."""
        self._choose()
        if then is not None and bool(self._texts) != bool(self._likely):
            self._session.expect(then.folder, since=then.since)
        self._is_fetching = True
        with suppress(FolderError):
            self._fetch_own(mailbox, uid_validity)
            self._fetch_incoming(mailbox, uid_validity)
        self._is_fetching = False

    def _fetch_own(self, mailbox: str, uid_validity: int) -> None:
        texts, self._texts = {uid: (when, part) for uid, when, part in self._texts}, []
        sections = [(uid, part.section) for uid, (_, part) in texts.items()]
        for uid, data in self._session.sections(sections, OWN_BYTES) if sections else ():
            if uid in texts:
                when, part = texts.pop(uid)
                spot = Spot(mailbox, uid_validity, uid, when)
                self._parts[spot] = part
                self.own.put(spot, data)

    def _fetch_incoming(self, mailbox: str, uid_validity: int) -> None:
        likely = self._likely
        for uid, data in self._session.heads(sorted(likely), MAIL_BYTES) if likely else ():
            if uid in likely:
                self.incoming.put(Spot(mailbox, uid_validity, uid, likely[uid]), data)

    def _choose(self) -> None:
        """Which of the mails that were shown may have to do with a proposal, and are not settled by their header."""
        shown, self._shown = self._shown, []
        if not self._ids or not shown:
            return
        clients = self._clients
        expected = self._store.mails.expected(
            self._policy.account,
            ids=self._ids,
            people=clients.people,
            companies=clients.companies,
            names=clients.names,
            titles=clients.titles,
        )
        for uid, when, seen in shown:
            if (seen, when) in expected and self._wants_text(seen.key, when):
                self._likely[uid] = when

    def _wants_text(self, key: int, when: int) -> bool:
        message = parse_message(self._store.mails.header(key), internal_date=_instant(when))
        message = written_by(message, writer(message, own_of(self._policy)))
        own = self._policy.own_addresses
        return is_outside(message.author.addr_spec, self._policy) and read_header(message, own=own) is None

    def work(self) -> bool:
        """Do one small piece of what has to be done anyway; whether there may be more."""
        return self.own.work() or self._keep() or self.incoming.work() or self._warm_up()

    def _warm_up(self) -> bool:
        piece = next(self._cold, None) if self._is_long else None
        if piece is not None:
            piece()
        return piece is not None

    def _keep(self) -> bool:
        """Store some of what the owner's words say, not one by one as they come, and note what may be a proposal."""
        if not self.own.ready or self._is_fetching or self._store.is_writing:
            return False
        with suppress(StoreError):  # whoever stores next will tell
            self._keep_some(self.own.done(KEPT))
        return True

    def _keep_some(self, said: dict[Spot, OwnText]) -> None:
        spots = self._keys_of(said)
        mails = {mail.key: mail for mail in self._store.mails.load(self._policy.account, sorted(spots), self._now)}
        since = self._now - timedelta(days=self._policy.look_back_days)
        read = [
            (key, said[spots[key]])
            for key, mail in mails.items()
            if since <= mail.when == _instant(spots[key].when) and wants_own_text(mail, self._policy)
        ]
        for mail in save_own_texts(self._store, self._policy, read, mails):
            self._ids.add(mail.message.message_id)
            self._clients.add((mail,), self._policy)
        self.kept += len(read)

    def _keys_of(self, spots: Iterable[Spot]) -> dict[int, Spot]:
        folders: dict[tuple[str, int], dict[int, Spot]] = {}
        for spot in spots:
            folders.setdefault((spot.mailbox, spot.uid_validity), {})[spot.uid] = spot
        found: dict[int, Spot] = {}
        for (mailbox, validity), each in folders.items():
            keys = self._store.mails.keys_at(self._policy.account, mailbox, validity, each)
            found.update((key, each[uid]) for uid, key in keys.items())
        return found

    def read_own(self, spot: Spot, part: TextPart, data: bytes, day: date) -> OwnText:
        """What the owner's words say, written on that day."""
        return own_text_of(data, part, str(spot), words=self._phrases, written_on=day)

    def _read_own(self, spot: Spot, data: bytes) -> OwnText:
        day = self._policy.worktime.local_day(_instant(spot.when))
        said = self.read_own(spot, self._parts.pop(spot), data, day)
        return self._same_words.setdefault(said, said)

    def _read_incoming(self, spot: Spot, raw: bytes) -> Reading:
        own = self._policy.own_addresses
        return reading_of(raw, str(spot), internal_date=_instant(spot.when), own=own)


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
