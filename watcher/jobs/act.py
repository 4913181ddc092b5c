"""What did the owner ask for since the last look?

    mail that cites one of ours -> its text -> orders -> decisions

Answers are found by what the sync stored: by the ids they cite, or the token in their subject. A mail acts once: its
decisions and the row that says so are written in one transaction. It counts from when it was received, so that an
answer of the client that came in later still counts as later.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b

from watcher.core.command import (
    Owner,
    doubt,
    is_automatic,
    is_from,
    is_ours,
    orders_in,
    token_in,
    token_of,
)
from watcher.core.decision import Way
from watcher.core.mail import Folder, Mail, Placement, Role
from watcher.core.message import MessageId, normal_addr_spec
from watcher.core.mime import Content, read_content
from watcher.core.reading import read_mail
from watcher.core.reason import Reason, because
from watcher.core.words import own_words, without_notes
from watcher.errors import FolderError, WatcherError
from watcher.imap import Session
from watcher.jobs.account import Account
from watcher.jobs.carry import Carrier
from watcher.jobs.marks import carry_copies, carry_marks, copies_of
from watcher.jobs.renumbered import counts_on
from watcher.store import Answer, AnswerFate, Store

log = logging.getLogger(__name__)

TEXT_BYTES = 128 * 1024
"""What is fetched of an answer; orders stand on top."""
WAIT = timedelta(days=30)
"""So long a mail that did not count is looked at again: a sent copy of it may turn up."""
RECENT = timedelta(days=7)
"""So long a mail may have lain among the drafts before it was sent."""
COPIES_WITHIN = timedelta(minutes=30)
"""Some providers give the sent copy another Message-ID than the one that is delivered."""
_OPEN = (AnswerFate.WAITING, AnswerFate.REFUSED)


def act(session: Session, store: Store, account: Account, *, now: datetime) -> int:
    """Carry out what the owner asked for by mail, keyword or label; how many mails or marks did something.

    Asks the server nothing when nothing is new. Raises MailboxError when the connection fails; what was carried out
    until then is kept, and the rest is found again.
    """
    reader = _Reader(session, store, account, now)
    done = reader.run()
    return done + carry_copies(store, account, reader.copied, now=now) + carry_marks(store, account, now=now)


@dataclass(slots=True)
class _Reader:
    session: Session
    store: Store
    account: Account
    now: datetime
    copied: list[Mail] = field(default_factory=list)
    """New sent mail of which a copy went to a marking address."""

    def run(self) -> int:
        account, answers = self.account.name, self.store.answers
        ours = answers.our_ids(account)
        before, newest = answers.sought_to(account)
        found = [*self._open_ones(), *self._new_ones(ours, (before, newest))]
        folders = {folder.mailbox: folder for folder in self.session.folders(self.account.names)} if found else {}
        carrier = Carrier(self.store, self.account, self.now)
        found.sort(key=lambda one: (one[0].when, one[0].message.date or one[0].when, one[0].key))
        done = sum(self._safely(carrier, mail, cites, folders) for mail, cites in found)
        if newest > before:
            answers.seek_from(account, newest)
        return done

    def _open_ones(self) -> Iterator[tuple[Mail, MessageId]]:
        """Mails that could not be read yet, and refused ones that now lie among the sent mail as well."""
        waiting = {one.key: one for one in self.store.answers.open_ones(self.account.name, self.now - WAIT)}
        for mail in self.store.mails.load(self.account.name, waiting, self.now):
            one = waiting[mail.key]
            if one.fate is AnswerFate.WAITING or (not one.was_sent and _place(mail, Role.SENT)):
                yield mail, one.cites

    def _new_ones(self, ours: Sequence[MessageId], span: tuple[int, int]) -> Iterator[tuple[Mail, MessageId]]:
        """Mails that cite one of ours, claim to be by the owner, and were not dealt with yet."""
        account, answers = self.account.name, self.store.answers
        if not ours:
            return
        keys = answers.citing(account, ours) | answers.tapped(account, self.now - RECENT)
        keys |= answers.new_by(account, self.owner.readers, span) if span[0] < span[1] else set()
        fates = answers.fates(account, keys)
        known = set(ours)
        tokens: dict[str, MessageId] = {}
        for mail in self.store.mails.load(account, sorted(keys - fates.keys()), self.now):
            message = mail.message
            if mail.lies_in(Role.SENT) and copies_of(mail, self.account.policy.own_addresses):
                self.copied.append(mail)
            if is_ours(message) or not is_from(
                message, self.owner, Role.SENT if mail.lies_in(Role.SENT) else Role.INBOX
            ):
                continue
            cited = next((one for one in (*message.in_reply_to, *reversed(message.references)) if one in known), None)
            token, _ = token_in(message.subject)
            if token and cited is None:
                tokens = tokens or {token_of(one): one for one in ours}
                cited = tokens.get(token)
            if cited is not None:
                yield mail, cited

    @property
    def owner(self) -> Owner:
        """Who may ask: the owner, and whoever gets the digests."""
        digest = self.account.digest
        readers = frozenset(map(normal_addr_spec, (*digest.to, digest.from_)))
        return Owner(self.account.policy.own_addresses, readers)

    def _safely(self, carrier: Carrier, mail: Mail, cites: MessageId, folders: Mapping[str, Folder]) -> bool:
        """One mail that we cannot cope with must not keep the digest from coming: it is set aside, and told."""
        try:
            return self._carry_out(carrier, mail, cites, folders)
        except WatcherError:
            raise
        except Exception as error:
            log.error("%s: an answer could not be carried out (%s)", self.account.name, type(error).__name__)
            day = self.account.policy.worktime.local_day(mail.when)
            reason = because("Your mail of {day} could not be read, so nothing was carried out", day=day)
            received = min(mail.when, self.now)
            answer = Answer(mail.key, cites, AnswerFate.GONE, False, received, self.now, unclear=(reason,))
            self.store.answers.put(self.account.name, answer)
            return False

    def _carry_out(self, carrier: Carrier, mail: Mail, cites: MessageId, folders: Mapping[str, Folder]) -> bool:
        place, raw = self._fetched(mail, folders)
        if raw is None:
            return self._set_aside(mail, cites, AnswerFate.GONE if place is None else AnswerFate.WAITING)
        assert place is not None
        content = read_content(raw, internal_date=mail.when)
        answer = Answer(
            key=mail.key,
            cites=cites,
            fate=AnswerFate.CARRIED_OUT,
            was_sent=place.role is Role.SENT,
            received_at=min(mail.when, self.now),
            acted_at=self.now,
            written_at=mail.message.date,
        )
        if not is_from(content.message, self.owner, place.role):
            return carrier.pass_over(answer)
        kind = None if place.role is Role.SENT else read_mail(raw, internal_date=mail.when).kind
        if is_automatic(content.message, kind):
            return carrier.refuse(answer, ())
        return self._obey(carrier, answer, place, content)

    def _obey(self, carrier: Carrier, answer: Answer, place: Placement, content: Content) -> bool:
        day = self.account.policy.worktime.local_day(answer.received_at)
        message, said = content.message, own_words(without_notes(content.text)).text
        understood = orders_in(said, today=day, ids=carrier.ids)
        if not understood.orders:
            _, title = token_in(message.subject)
            understood = orders_in(title, today=day, ids=carrier.ids) if title else understood
        answer = replace(answer, likeness=_likeness(answer.cites, said, message.subject))
        if not (understood.orders or understood.unclear):
            return carrier.pass_over(answer)
        doubted = doubt(message, self.owner, place.role)
        if doubted is not None:
            told = Reason(doubted.template, "", (("day", day),))
            return carrier.refuse(answer, (told,) if understood.orders else ())
        if any(_is_copy(answer, other) for other in self.store.answers.like(self.account.name, answer)):
            return carrier.pass_over(answer)
        by_token = answer.cites not in (*message.in_reply_to, *message.references)
        return carrier.carry_out(answer, understood, day, Way.TAP if by_token else Way.REPLY)

    def _fetched(self, mail: Mail, folders: Mapping[str, Folder]) -> tuple[Placement | None, bytes | None]:
        """The copy that is believed most, and its beginning; no bytes where it cannot be had now."""
        place = _place(mail, None)
        if place is None:
            return None, None
        if place.mailbox not in folders:
            return place, None
        try:
            status = self.session.examine(folders[place.mailbox])
            if not counts_on(self.session, self.store, self.account.name, status):
                return place, None
            return place, next((raw for _, raw in self.session.heads([place.uid], TEXT_BYTES)), None)
        except FolderError:
            return place, None

    def _set_aside(self, mail: Mail, cites: MessageId, fate: AnswerFate) -> bool:
        """Try again with the next poll, or tell that a mail went before it was read."""
        told: tuple[Reason, ...] = ()
        if fate is AnswerFate.GONE:
            day = self.account.policy.worktime.local_day(mail.when)
            told = (because("Your mail of {day} was gone before I could read it, so nothing was carried out", day=day),)
        answer = Answer(mail.key, cites, fate, False, min(mail.when, self.now), self.now, unclear=told)
        self.store.answers.put(self.account.name, answer)
        return False


def _place(mail: Mail, role: Role | None) -> Placement | None:
    """Where a mail lies now: among the sent mail if it does, in the junk folder only if nowhere else."""
    there = [one for one in mail.placements if one.gone_at is None and role in (None, one.role)]
    order = {Role.SENT: 0, Role.JUNK: 2}
    return min(there, key=lambda one: order.get(one.role, 1), default=None)


def _likeness(cites: MessageId, said: str, subject: str) -> str:
    """What two copies of one mail share, whatever Message-ID they bear."""
    text = "\0".join((cites, " ".join(said.split()), token_in(subject)[1]))
    return blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _is_copy(one: Answer, other: Answer) -> bool:
    """Whether two mails that say the same are one: written in the same second, or one sent and one delivered."""
    if one.written_at is not None and one.written_at == other.written_at:
        return True
    return one.was_sent != other.was_sent and abs(one.received_at - other.received_at) <= COPIES_WITHIN
