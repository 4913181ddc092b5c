"""What can be asked of a mailbox, and what does it answer?

One `Session` is one connection, and belongs to one thread: no method may be called from another, except
`interrupt`. A session never leaves a trace in the mailbox: folders are opened with EXAMINE and text is fetched
with BODY.PEEK; it writes with `append` alone, and `withdraw` takes back nothing but a draft that was written so.
After a MailboxError that is no FolderError the connection is gone: drop the session and connect again. An iterator it
gave must be read to its end, or dropped, before anything else is asked.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from watcher.core.mail import Arrived, Folder, FolderStatus, Marks, Role, Structure
from watcher.core.message import Location
from watcher.errors import FolderError, MailboxError, Trouble
from watcher.imap import search
from watcher.imap.append import append
from watcher.imap.folders import FolderNames, Found, Listed, Spaces, sort_folders, writable
from watcher.imap.line import Line
from watcher.imap.rows import (
    HEADER,
    LAST_RESORT,
    LAST_UID,
    WINDOW,
    Counts,
    Lost,
    Row,
    UidRange,
    Way,
    arrived,
    as_ranges,
    marks,
    windows,
)
from watcher.imap.structure import read_structure
from watcher.imap.suspects import HANGS_UP, Place, Suspects
from watcher.imap.trouble import unwilling
from watcher.imap.withdraw import Withdrawal, withdraw

_NO_TEXT = "the server gave no text"
_SECTION = re.compile(r"(?:\d{1,4}(?:\.\d{1,4}){0,30}(?:\.(?:MIME|HEADER|TEXT))?|HEADER|TEXT|)")


@dataclass(frozen=True, slots=True)
class SetAside:
    """A mail or a folder (`uid` 0) that could not be read, and why; everything around it was."""

    mailbox: str
    uid: int
    why: str


@dataclass(frozen=True, slots=True)
class Survey:
    """All folders worth reading, and how each stands; a folder whose status the server refused has none."""

    folders: tuple[Folder, ...]
    statuses: tuple[FolderStatus, ...]


class Session:
    """A signed-in connection to one mailbox; `connect` makes it."""

    def __init__(self, line: Line, way: Way, capabilities: frozenset[str]) -> None:
        self.capabilities = capabilities
        """In upper case, as the server told them after the sign-in."""
        self.suspects = Suspects()
        """What earlier connections taught; whoever makes the next one hands it on."""
        self._line, self._way = line, way
        self._aside: dict[tuple[str, int, int], SetAside] = {}
        self._spaces: Spaces | None = None
        self.shows_all_mail = False
        """Whether the folders that were listed last hold one with all mail, read or left out."""
        self._known: tuple[bytes, ...] = ()
        self._open = ""
        self._validity = self._messages = 0
        self._since: tuple[date, tuple[UidRange, ...]] | None = None
        self._expected: tuple[bytes, bytes] | None = None

    @property
    def gmail(self) -> bool:
        """Whether the server has Gmail's extensions: labels in the place of folders, thread ids."""
        return "X-GM-EXT-1" in self.capabilities

    @property
    def set_aside(self) -> tuple[SetAside, ...]:
        """What could not be read since the session began."""
        return tuple(self._aside.values())

    @property
    def traffic(self) -> tuple[int, int]:
        """Bytes received and sent since the sign-in, as they crossed the line; zeros on the stock way."""
        return self._line.traffic

    def survey(self, names: FolderNames | None = None) -> Survey:
        """Folders and their statuses at once: what a poll asks. One round trip (LIST-STATUS, RFC 5819, or LIST and
        STATUS pipelined), whatever the size of the mailbox; tells of folders created, renamed or gone as well."""
        with self._line.guard():
            self._open = ""
            listing, counts = self._way.survey(self._known)
            folders = self._sorted(listing, names)
            by_name = {_folded(raw): each for raw, each in counts}
            asked = {*map(_folded, self._known), *by_name}
            new = [folder.raw for folder in folders if _folded(folder.raw) not in asked]
            by_name |= {_folded(raw): c for raw, c in zip(new, self._way.statuses(new), strict=True) if c}
            self._known = tuple(folder.raw for folder in folders)
            found = ((folder, by_name.get(_folded(folder.raw))) for folder in folders)
            return Survey(folders, tuple(_status(folder, each) for folder, each in found if each))

    def folders(self, names: FolderNames | None = None) -> tuple[Folder, ...]:
        """The folders that can be opened, with their roles: by config, then SPECIAL-USE (RFC 6154), then by name.
        On Gmail only All Mail, Junk and Trash, where All Mail can be seen."""
        with self._line.guard():
            return self._sorted(self._way.listing(), names)

    def _sorted(self, listing: Iterable[Listed], names: FolderNames | None) -> tuple[Folder, ...]:
        if self._spaces is None:
            self._spaces = self._way.spaces()
        found: Found = sort_folders(listing, names or FolderNames(), spaces=self._spaces, gmail=self.gmail)
        self.shows_all_mail = found.all_mail
        for name in found.odd:
            self._put_aside(name, 0, "the folder's name cannot be decoded; it is read all the same")
        for name in found.missing:
            self._put_aside(name, 0, "the configuration names this folder, and the server has none of that name")
        return found.folders

    def statuses(self, folders: Sequence[Folder]) -> tuple[FolderStatus, ...]:
        """How the folders stand (RFC 9051 6.3.11). A folder that is gone or refused is missing in the answer."""
        with self._line.guard():
            counts = self._way.statuses([folder.raw for folder in folders])
            return tuple(_status(folder, each) for folder, each in zip(folders, counts, strict=True) if each)

    def examine(self, folder: Folder, *, since: date | None = None) -> FolderStatus:
        """Open a folder read-only (RFC 9051 6.3.3); all that follows asks in it. Whoever will ask for `uids_since` a
        day names it here: both go in one round trip, where the server can. Raises FolderError when the server refuses
        this folder."""
        with self._line.guard():
            self._open, self._messages, self._since, self._expected = "", 0, None, None
            counts, found = self._way.examine(folder.raw, search.since(since))
            if since is not None and found is not None:
                self._since = (since, tuple(found))
            self._open, self._messages, self._validity = folder.mailbox, counts.messages, counts.uid_validity
        if not counts.uid_next:  # RFC 9051 6.3.2: nothing may be assumed then; but the last mail can be asked for
            there = self.uids() if counts.messages else ()
            counts = replace(counts, uid_next=there[-1][1] + 1 if there else 1)
        return _status(folder, counts)

    def expect(self, folder: Folder, *, since: date | None = None) -> None:
        """The texts that are asked for next are the last of this folder, and then `examine` opens that one: where the
        server can, it is opened right behind them, which saves a round trip. Nothing is lost if another one is opened,
        or more is asked for."""
        self._expected = folder.raw, search.since(since)

    def uids_since(self, day: date) -> tuple[UidRange, ...]:
        """The UIDs of all mail whose INTERNALDATE is on that day or later, ascending, as ranges."""
        known, self._since = self._since, None
        if known is not None and known[0] == day:
            self._must_be_open()
            return known[1]
        try:
            return self._search(search.since(day))
        except FolderError as refused:
            return self._by_date(datetime.combine(day, time.min, UTC).timestamp(), refused)

    def uids(self, first: int = 1, last: int = LAST_UID) -> tuple[UidRange, ...]:
        """The UIDs that exist now, from `first` to `last`, ascending, as ranges."""
        # GNU Mailutils' imap4d finds nothing at all in "UID 1:*"
        try:
            found = self._search(b"ALL" if (first, last) == (1, LAST_UID) else b"UID %d:%d" % (first, last))
        except FolderError as refused:
            found = self._by_date(float("-inf"), refused)
        return tuple((max(low, first), min(high, last)) for low, high in found if high >= first and low <= last)

    def _by_date(self, since: float, refused: FolderError) -> tuple[UidRange, ...]:
        """For a server that refuses to search: the UIDs of all mail that is not known to be older."""
        try:
            dated = list(self._line.guarded(self._way.dates(messages=self._messages)))
        except FolderError:
            raise refused from None
        return tuple(as_ranges(sorted({uid for uid, when in dated if when is None or when >= since})))

    def last_uids(self, status: FolderStatus, most: int) -> tuple[UidRange, ...]:
        """Those of the last `most` UIDs of the open folder that exist."""
        return self.uids(max(1, status.uid_next - most), status.uid_next)

    def uids_of_threads(
        self, ids: Sequence[str], witnesses: Sequence[str], since: date, before: date
    ) -> tuple[UidRange, ...]:
        """The UIDs, ascending, of mail from between these days (`before` excluded) that bears one of these Message-IDs
        (no angle brackets) or mentions it in In-Reply-To or References; on Gmail of the threads with these numbers.
        What cannot be searched for is left out."""
        found: set[int] = set()
        for question in search.of_threads(ids, witnesses if self.gmail else (), since, before):
            found.update(uid for low, high in self._search(question) for uid in range(low, high + 1))
        return tuple(as_ranges(sorted(found)))

    def _search(self, criteria: bytes) -> tuple[UidRange, ...]:
        with self._line.guard():
            self._must_be_open()
            return tuple(self._way.search(criteria, messages=self._messages))

    def headers(self, ranges: Iterable[UidRange], *, with_structure: bool = False) -> Iterator[Arrived]:
        """The mails of these ranges (ascending) as they come in: header fields, date, keywords, with `with_structure`
        BODYSTRUCTURE, on Gmail thread id and labels. UIDs that do not exist are skipped. A mail that the server
        cannot give, or that nobody can read, is set aside."""
        items = [b"UID", b"FLAGS", b"INTERNALDATE", *([b"BODYSTRUCTURE"] if with_structure else []), HEADER]
        items += [b"X-GM-THRID", b"X-GM-LABELS"] if self.gmail else []
        for row in self._all_of(ranges, items, b"BODY[", _is_poor):
            one = arrived(row, with_structure=with_structure) if isinstance(row, Row) else row
            if isinstance(one, Lost):
                self._put_aside(self._open, one.uid, one.why)
            else:
                yield one

    def structures(self, uids: Iterable[int]) -> Iterator[tuple[int, Structure]]:
        """BODYSTRUCTURE of single mails."""
        for row in self._all_of(as_ranges(uids), [b"UID", b"BODYSTRUCTURE"], b"BODYSTRUCTURE", _lacks):
            if isinstance(row, Lost):
                self._put_aside(self._open, row.uid, row.why)
            elif isinstance(row, Row):
                yield row.uid, read_structure(row.structure)

    def keywords(self, ranges: Iterable[UidRange]) -> Iterator[Marks]:
        """The marks of all mails of these ranges."""
        yield from map(
            marks, self._rows(ranges, [b"UID", b"FLAGS", *([b"X-GM-LABELS"] if self.gmail else [])], b"FLAGS")
        )

    def changed_since(self, modseq: int) -> Iterator[Marks]:
        """The marks of all mails of the folder that changed since (CONDSTORE, RFC 7162 3.1.4.1), new mail
        included. Only where `FolderStatus.highest_modseq` is not 0."""
        self._must_be_open()
        for row in self._line.guarded(self._way.changed(modseq, gmail=self.gmail)):
            if isinstance(row, Row) and b"FLAGS" in row.has:
                yield marks(row)

    def sections(self, wanted: Iterable[tuple[int, str]], limit: int) -> Iterator[tuple[int, bytes]]:
        """The first `limit` bytes of one section each (RFC 9051 6.4.5, as `TextPart.section` names it), still
        encoded; in any order. "" is the whole mail."""
        grouped: defaultdict[str, list[int]] = defaultdict(list)
        for uid, section in wanted:
            if _SECTION.fullmatch(section) and uid > 0:
                grouped[section].append(uid)
        for left, (section, uids) in zip(range(len(grouped) - 1, -1, -1), grouped.items(), strict=True):
            yield from self._bodies(uids, section, limit, is_last=not left)

    def heads(self, uids: Iterable[int], limit: int) -> Iterator[tuple[int, bytes]]:
        """The first `limit` bytes of whole mails, header included; in any order."""
        yield from self._bodies(uids, "", limit)

    def _bodies(
        self, uids: Iterable[int], section: str, limit: int, *, is_last: bool = True
    ) -> Iterator[tuple[int, bytes]]:
        if is_last and self._expected is not None:
            self._way.expect(*self._expected)
        items = [b"UID", f"BODY.PEEK[{section}]<0.{int(limit)}>".encode()]
        filled, empty = 0, list[int]()
        for row in self._all_of(as_ranges(uids), items, b"BODY[", _is_nil):
            if not isinstance(row, Row):
                self._put_aside(self._open, row.uid, row.why if isinstance(row, Lost) else _NO_TEXT)
            elif row.body:
                filled += 1
                yield row.uid, row.body[:limit]
            elif row.body is not None:
                empty.append(row.uid)
            else:
                self._put_aside(self._open, row.uid, _NO_TEXT)
        if len(empty) < filled or filled + len(empty) == 1:
            yield from ((uid, b"") for uid in empty)
            return
        for uid in empty:  # hoodiecrow gives the beginning of the first mail alone, and of all others nothing
            alone = self._rows(as_ranges([uid]), items, b"BODY[")
            yield from ((row.uid, row.body[:limit]) for row in alone if row.body is not None)

    def append(
        self, folder: Folder, raw: bytes, flags: Sequence[str] = (), when: datetime | None = None
    ) -> Location | None:
        """Write a mail (RFC 9051 6.3.12; CRLF line ends). Gives its place where the server tells (UIDPLUS,
        RFC 4315). Raises FolderError when the server refuses."""
        with self._line.by_client() as client:
            return append(client, folder, raw, flags, when)

    def folder_for(self, role: Role, names: FolderNames | None = None) -> Folder | None:
        """The folder into which a mail of that role belongs: the owner's word, else SPECIAL-USE, else its name. On
        Gmail also those that `folders` leaves out."""
        with self._line.guard():
            if self._spaces is None:
                self._spaces = self._way.spaces()
            return writable(self._way.listing(), role, names or FolderNames(), spaces=self._spaces)

    def withdraw(
        self, folder: Folder, place: Location, *, fingerprint: str, mark: bytes, trash: Folder | None = None
    ) -> Withdrawal:
        """Take back a draft of ours that nobody touched: only a mail with this fingerprint (`imap.fingerprint` of all
        its bytes) and this piece of header is removed. Gmail's way is to move it to `trash`. Raises FolderError when
        the server refuses. The folder is open read-only afterwards."""
        moved = trash.raw if trash is not None and self.gmail else None
        with self._line.by_client() as client:
            try:
                return withdraw(client, folder.raw, place, marks=(fingerprint, mark), trash=moved)
            finally:
                self.examine(folder)  # a folder open for writing must not be left by CLOSE, which expunges

    def find(self, message_id: str, folders: Iterable[Folder]) -> tuple[Location, ...]:
        """Where a mail with this Message-ID (no angle brackets) lies. Leaves the last folder open."""
        wanted = search.bearing(message_id)
        found: list[Location] = []
        for folder in folders:
            try:
                status = self.examine(folder)
                ranges = self._search(wanted)
            except FolderError:
                continue
            places = (uid for low, high in ranges for uid in range(low, high + 1))
            found += [Location(folder.mailbox, status.uid_validity, uid) for uid in places]
        return tuple(found)

    def meanwhile(self, work: Callable[[], bool] | None) -> None:
        """From now on do small pieces of `work` while nothing comes in, as long as it gives True. It must not ask
        anything of this session, nor raise. On the stock way none is done."""
        self._line.meanwhile(work)

    def noop(self) -> None:
        """Keep the connection alive, or learn that it is gone (MailboxError)."""
        with self._line.guard():
            self._way.noop()

    def close(self) -> None:
        """Sign out and hang up; never raises."""
        self._line.close()

    def interrupt(self) -> None:
        """From any thread: end whatever the session waits for within a second; its owner gets a MailboxError."""
        self._line.interrupt()

    def _rows(self, ranges: Iterable[UidRange], items: list[bytes], must: bytes) -> Iterator[Row]:
        for row in self._fetch(ranges, items):
            if isinstance(row, Lost):
                self._put_aside(self._open, row.uid, row.why)
            elif isinstance(row, Row) and must in row.has:
                yield row

    def _all_of(
        self,
        ranges: Iterable[UidRange],
        items: list[bytes],
        must: bytes,
        is_poor: Callable[[Row, bytes], bool],
    ) -> Iterator[Row | Arrived | Lost]:
        """The answers about just these mails, each once, and only those that hold what they `must`. What the server has
        and left out, or gave so that the answer `is_poor`, is asked for once more, and lost if it is left out again."""
        wanted, came = list(ranges), set[int]()
        lows = [low for low, _ in wanted]

        def is_owed(uid: int) -> bool:
            at = bisect_right(lows, uid) - 1
            return at >= 0 and uid <= wanted[at][1] and uid not in came

        def answers(asked: list[UidRange], lacks: Callable[[Row, bytes], bool]) -> Iterator[Row | Arrived | Lost]:
            for row in self._fetch(asked, items):
                if is_owed(row.uid) and not (isinstance(row, Row) and lacks(row, must)):
                    came.add(row.uid)
                    yield row

        yield from answers(wanted, is_poor)
        if len(came) == sum(high - low + 1 for low, high in wanted):
            return
        self.noop()  # so that the server has told which of them went meanwhile
        there = self.uids(wanted[0][0], wanted[-1][1])
        left = [uid for low, high in there for uid in range(low, high + 1) if is_owed(uid)]
        yield from answers(as_ranges(left), _lacks)
        left = list(filter(is_owed, left))
        if len(left) > LAST_RESORT or (left and not came and self._gives_none(left, items)):
            raise unwilling("")
        yield from (Lost(uid, "the server left it out") for uid in left)

    def _fetch(self, ranges: Iterable[UidRange], items: list[bytes]) -> Iterator[Row | Arrived | Lost]:
        self._must_be_open()
        wanted = self._living([(max(1, low), min(high, LAST_UID)) for low, high in ranges if low <= high])
        yield from self._given(wanted, items)

    def _given(self, wanted: list[UidRange], items: list[bytes]) -> Iterator[Row | Arrived | Lost]:
        """What the server gives of these. A mail counts as one that it refuses only where it gives another one: a
        server that refuses all is in trouble itself, and what it hides may be had later."""
        refused: list[Lost] = []
        gives = False
        for row in self._one_by_one_where_it_broke(wanted, items):
            if isinstance(row, Lost) and row.refused:
                refused.append(row)
            else:
                gives = gives or _is_given(row)
                yield row
        if refused and not gives and self._gives_none([row.uid for row in refused], items):
            raise unwilling(refused[-1].said)
        yield from refused

    def _one_by_one_where_it_broke(self, wanted: list[UidRange], items: list[bytes]) -> Iterator[Row | Arrived | Lost]:
        """The rows of these, with what earlier connections taught about mails over which the server hangs up."""
        place = (self._open, self._validity, b" ".join(items))
        if (uid := self.suspects.first_of_all(place)) and any(low <= uid <= high for low, high in wanted):
            self._gives_none([uid], items)  # a server that breaks over any mail teaches nothing
            for _ in self._watched(place, [(uid, uid)], items, first_of_all=True):
                pass  # it is asked for again in its turn
        for portion in self.suspects.portions(place, wanted):
            yield from self._watched(place, portion, items)
        for uid in sorted(self.suspects.left_out(place)):
            if any(low <= uid <= high for low, high in wanted):
                yield Lost(uid, HANGS_UP)

    def _watched(
        self, place: Place, portion: list[UidRange], items: list[bytes], *, first_of_all: bool = False
    ) -> Iterator[Row | Arrived | Lost]:
        last = 0
        try:
            for row in self._line.guarded(self._way.fetch(windows(portion), items)):
                if _is_given(row):
                    last = max(last, row.uid)
                yield row
        except MailboxError as error:
            if error.trouble is Trouble.HUNG_UP:
                self.suspects.broke(place, portion, last, first_of_all=first_of_all)
            raise
        for low, high in portion:
            if low == high:
                self.suspects.came(place, low)

    def _gives_none(self, refused: Sequence[int], items: list[bytes]) -> bool:
        """Whether the last mail beside the refused ones cannot be had either. Where one mail is all there is, nobody
        knows whose fault it is: it is set aside and asked for again, as its folder would else be unknown for ever."""
        beside = (uid for low, high in reversed(self.uids()) for uid in range(high, low - 1, -1) if uid not in refused)
        other = next(beside, None)
        if other is None:
            return len(refused) > 1
        return not any(map(_is_given, self._line.guarded(self._way.fetch([[(other, other)]], items))))

    def _living(self, ranges: list[UidRange]) -> list[UidRange]:
        """UIDs may have wide gaps: where most of the wanted ones cannot exist, ask first which do."""
        if sum(high - low + 1 for low, high in ranges) <= 2 * self._messages + WINDOW:
            return ranges
        spans = ((max(low, start), min(high, end)) for low, high in ranges for start, end in self.uids(low, high))
        return [(low, high) for low, high in spans if low <= high]

    def _must_be_open(self) -> None:
        if not self._open:
            raise RuntimeError("no folder is open: call examine first")

    def _put_aside(self, mailbox: str, uid: int, why: str) -> None:
        self._aside.setdefault((mailbox, self._validity if uid else 0, uid), SetAside(mailbox, uid, why))


def _status(folder: Folder, counts: Counts) -> FolderStatus:
    return FolderStatus(folder.mailbox, counts.uid_validity, counts.uid_next, counts.messages, counts.highest_modseq)


def _is_given(row: Row | Arrived | Lost) -> bool:
    """Flags alone may be news that nobody asked for."""
    return not (isinstance(row, Lost) and row.refused) and not (isinstance(row, Row) and row.has <= {b"UID", b"FLAGS"})


def _lacks(row: Row, must: bytes) -> bool:
    return must not in row.has


def _is_poor(row: Row, must: bytes) -> bool:
    """A header is never empty (RFC 9051 6.4.5: the blank line behind it belongs to it), nor is it NIL."""
    return _lacks(row, must) or not row.body


def _is_nil(row: Row, must: bytes) -> bool:
    """A text may be empty."""
    return _lacks(row, must) or row.body is None


def _folded(raw: bytes) -> bytes:
    """INBOX is the one name whose case does not matter (RFC 9051 5.1)."""
    return b"INBOX" if raw.upper() == b"INBOX" else raw
