"""How is one folder read?

Whatever was read is stored chunk by chunk, so that an interrupted read goes on where it was. Servers may be asked once
more for what they refused, long after what lies behind it came: so whoever goes on asks for all that is missing. The
folder counts as read (`synced_at`) only once everything in it was, its texts too: `sync` says so.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from watcher.core.arrival import as_they_came
from watcher.core.followup import Policy
from watcher.core.mail import Arrived, Folder, FolderStatus, Role
from watcher.core.message import MailboxState
from watcher.imap import LAST_UID, Session, UidRange
from watcher.jobs.ahead import Ahead, Opening
from watcher.jobs.renumbered import carried_over, counts_on
from watcher.jobs.whose import own_of
from watcher.store import Skimmed, Store

CHUNK = 2000
"""Mails stored in one transaction: what an interruption may cost."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync is: `mailbox` is the folder ("" while texts are read), `done` of `total` mails of it are read."""

    mailbox: str
    done: int
    total: int


OnProgress = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What happened in a folder: mails that are new there, went, or changed their marks."""

    mailbox: str
    new: int = 0
    gone: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class FolderReader:
    """Reads folders that the session has opened. `now` and `thorough`: see `sync`."""

    session: Session
    store: Store
    policy: Policy
    now: datetime
    on_progress: OnProgress
    thorough: bool = False
    ahead: Ahead | None = None
    """Where the texts of sent mail go that are fetched with its headers."""
    not_before: Mapping[str, datetime] = field(default_factory=dict)
    """Folders that are known until then at least, where `now` is an instant that is asked about."""

    def known_until(self, mailbox: str) -> datetime:
        """The instant until which a folder is known once it was read again."""
        return max(self.now, self.not_before.get(mailbox, self.now))

    @property
    def since(self) -> date:
        """The first day of mail that matters; servers compare days without a zone, hence one more."""
        return self.now.astimezone(UTC).date() - timedelta(days=self.policy.look_back_days + 1)

    def carried_over(self, state: MailboxState, status: FolderStatus) -> MailboxState | None:
        """The state of a folder that only got another UIDVALIDITY; None where it has to be read again."""
        return carried_over(self.session, self.store, self.policy.account, state, status)

    def counts_on(self, status: FolderStatus) -> bool:
        """Whether the UIDs that the store knows are those of the open folder."""
        return counts_on(self.session, self.store, self.policy.account, status)

    def read_whole(
        self,
        folder: Folder,
        state: MailboxState | None,
        status: FolderStatus,
        *,
        ended: bool = False,
        then: Opening | None = None,
    ) -> FolderReport:
        """Read all mail of the look-back, or the rest of it. `state` is how far an interrupted read came, None to begin
        anew; `ended`: the folder's earlier UIDs count no more (another UIDVALIDITY). `then` is opened next."""
        account, mails = self.policy.account, self.store.mails
        if state is None:
            state = MailboxState(folder.mailbox, folder.role, status.uid_validity, 1, 0, 0, None)
            with self.store.transaction():
                if ended:
                    self.store.folders.ended(account, folder.mailbox, self.now)
                self._save(state, read_since=self.since)
        elif status.highest_modseq != state.highest_modseq or not state.highest_modseq:
            self._read_all_marks(folder, state)  # they may have changed since it was interrupted
        known = mails.first_uid(account, folder.mailbox, status.uid_validity) is not None
        ranges = self._missing(state, self.session.uids_since(self.since), state.uid_next)
        if self.ahead is not None:
            self.ahead.begin()
        new = self._read_headers(folder, state, ranges, self.ahead)
        self._read_structures(folder, status, 1)
        gone = self._notice_gone(folder, status) if known else 0
        if self.ahead is not None:
            self.ahead.fetch(folder.mailbox, status.uid_validity, then)
        self._save(_read(folder, status, status.highest_modseq, state))
        return FolderReport(folder.mailbox, new=new, gone=gone)

    def read_changes(self, folder: Folder, state: MailboxState, status: FolderStatus) -> FolderReport:
        """Read what came, went or was marked since `state`."""
        new = gone = 0
        if status.uid_next > state.uid_next:
            came = self._missing(state, ((state.uid_next, status.uid_next - 1),), status.uid_next)
            new = self._read_headers(folder, state, came)
            self._read_structures(folder, status, state.uid_next)
        if status.messages != state.messages + new:
            gone = self._notice_gone(folder, status)
        modseq, changed = status.highest_modseq, 0
        if not modseq or not state.highest_modseq:  # where it counts again, nobody knows what changed meanwhile
            changed = self._read_all_marks(folder, state) if self.thorough or modseq else 0
        elif new and not self.thorough:
            modseq = state.highest_modseq  # new mail comes at once, changed marks with the next poll
        elif modseq < state.highest_modseq:  # it lost count, and cannot tell what changed since
            changed = self._read_all_marks(folder, state)
        elif modseq != state.highest_modseq:
            marks = self.session.changed_since(state.highest_modseq)
            changed = self.store.mails.mark(self.policy.account, folder.mailbox, status.uid_validity, marks)
        self._save(_read(folder, status, modseq, state))
        return FolderReport(folder.mailbox, new=new, gone=gone, changed=changed)

    def read_older(
        self, folder: Folder, status: FolderStatus, ranges: Sequence[UidRange], wanted: Callable[[Arrived], bool]
    ) -> int:
        """Single mails from before the look-back, the folder open; how far it was read does not change. Of the ranges
        those that are `wanted` are kept."""
        account, mails, done = self.policy.account, self.store.mails, 0
        stream = filter(wanted, self.session.headers(ranges, with_structure=folder.role is Role.SENT))
        for batch in _chunks(stream):
            own, where = self.policy.own_addresses, (account, folder.mailbox, status.uid_validity)
            done += mails.add(*where, batch, role=folder.role, own_addresses=own, own=own_of(self.policy))
        uids = mails.without_structure(account, folder.mailbox, status.uid_validity, ranges[0][0], ranges[-1][1])
        structures = list(self.session.structures(uids)) if uids else ()  # nothing is waited for while storing
        mails.put_structures(account, folder.mailbox, status.uid_validity, structures)
        return done

    def read_again(self, folder: Folder, status: FolderStatus, uids: Sequence[int]) -> int:
        """Mails that could not be read before (ascending), the folder open; those that are gone are forgotten."""
        there = self.session.uids(uids[0], uids[-1])
        gone = set(_without(iter(uids), there))
        self.store.mails.forget_aside(self.policy.account, folder.mailbox, status.uid_validity, gone)
        left = [(uid, uid) for uid in uids if uid not in gone]
        return self.read_older(folder, status, left, lambda _: True) if left else 0

    def _missing(self, state: MailboxState, ranges: Sequence[UidRange], before: int) -> tuple[UidRange, ...]:
        """These ranges without what an interrupted read stored of them, as far as it lies `before` that UID."""
        if not ranges or before <= ranges[0][0]:
            return tuple(ranges)
        where = (self.policy.account, state.mailbox, state.uid_validity)
        return tuple(_apart_from(ranges, tuple(self.store.mails.present(*where, ranges[0][0], before - 1))))

    def _read_headers(
        self,
        folder: Folder,
        state: MailboxState,
        ranges: Sequence[UidRange],
        ahead: Ahead | None = None,
    ) -> int:
        """Stream headers into the store, of a folder that is read for the first time a chunk and how far it came in one
        transaction; `ahead` is shown them."""
        total = sum(last - first + 1 for first, last in ranges)
        done = 0
        stream = self.session.headers(ranges, with_structure=folder.role is Role.SENT) if total else iter(())
        for batch in _chunks(stream):
            skimmed: list[Skimmed] | None = None if ahead is None else []
            with self.store.transaction():
                self.store.mails.add(
                    self.policy.account,
                    folder.mailbox,
                    state.uid_validity,
                    batch,
                    role=folder.role,
                    own_addresses=self.policy.own_addresses,
                    own=own_of(self.policy),
                    skimmed=skimmed,
                )
                if state.synced_at is None:
                    state = replace(state, uid_next=max(state.uid_next, *(one.uid + 1 for one in batch)))
                    self._save(state)
            if ahead is not None and skimmed is not None:
                ahead.show(folder.role, batch, skimmed)
            done += len(batch)
            self.on_progress(Progress(folder.mailbox, done, max(done, total)))
        return done

    def _read_structures(self, folder: Folder, status: FolderStatus, first: int) -> None:
        """Own mail outside the folders for sent mail: its attachments have to be asked for."""
        account, mails = self.policy.account, self.store.mails
        last = max(status.uid_next - 1, first)
        uids = mails.without_structure(account, folder.mailbox, status.uid_validity, first, last)
        stream = self.session.structures(uids) if uids else iter(())
        while batch := list(islice(stream, CHUNK)):
            mails.put_structures(account, folder.mailbox, status.uid_validity, batch)

    def _notice_gone(self, folder: Folder, status: FolderStatus) -> int:
        """Compare the UIDs we know with those that exist."""
        account, mails = self.policy.account, self.store.mails
        first = mails.first_uid(account, folder.mailbox, status.uid_validity)
        if first is None:
            return 0
        there = self.session.uids(first)
        known = mails.present(account, folder.mailbox, status.uid_validity, first, LAST_UID)
        gone = tuple(_without(known, there))
        return mails.mark_gone(account, folder.mailbox, status.uid_validity, gone, self.now)

    def _read_all_marks(self, folder: Folder, state: MailboxState) -> int:
        """The marks of all mail we know in the folder, for servers without CONDSTORE."""
        account, mails = self.policy.account, self.store.mails
        first = mails.first_uid(account, folder.mailbox, state.uid_validity)
        if first is None or folder.role in (Role.JUNK, Role.TRASH, Role.DRAFTS):
            return 0
        marks = self.session.keywords(((first, state.uid_next - 1),))
        return mails.mark(account, folder.mailbox, state.uid_validity, marks)

    def _save(self, state: MailboxState, *, read_since: date | None = None) -> None:
        self.store.folders.put_state(self.policy.account, state, read_since=read_since)


def _chunks(stream: Iterator[Arrived]) -> Iterator[Sequence[Arrived]]:
    """A folder's mails as they came, so many at a time: the few at its end belong to those before them."""
    before: list[Arrived] = []
    while batch := list(islice(stream, CHUNK)):
        yield as_they_came(batch, before)
        before = batch


def _read(folder: Folder, status: FolderStatus, modseq: int, before: MailboxState) -> MailboxState:
    numbers = (status.uid_validity, status.uid_next, modseq, status.messages)
    return MailboxState(folder.mailbox, folder.role, *numbers, before.synced_at)


def _apart_from(ranges: Sequence[UidRange], known: Sequence[int]) -> Iterator[UidRange]:
    """What is left of the ranges without these UIDs; both ascending."""
    for low, high in ranges:
        for uid in known[bisect_left(known, low) : bisect_right(known, high)]:
            if low < uid:
                yield low, uid - 1
            low = uid + 1
        if low <= high:
            yield low, high


def _without(uids: Iterator[int], ranges: Sequence[UidRange]) -> Iterator[int]:
    """The UIDs that lie in none of the ascending ranges."""
    lows = [low for low, _ in ranges]
    for uid in uids:
        at = bisect_right(lows, uid) - 1
        if at < 0 or ranges[at][1] < uid:
            yield uid
