"""What stands in for the outside world in a test?

Little objects that really work, held to the truth by the suites that the real ones pass too (`test_imap.py`).
"""

from __future__ import annotations

import email
import email.message
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from email.header import decode_header, make_header

from watcher.core.mail import Arrived, Folder, FolderStatus, Marks, Role, Structure, TextPart
from watcher.core.message import HEADER_FIELDS, Location
from watcher.core.mime import WHOLE
from watcher.errors import FolderError, MailboxError, Trouble
from watcher.imap import FolderNames, SetAside, Survey, UidRange, Withdrawal
from watcher.imap import fingerprint as fingerprint_of

KEPT_FLAGS = ("\\Flagged", "\\Draft")


@dataclass
class Stored:
    """A mail as the server keeps it."""

    uid: int
    raw: bytes
    when: datetime
    flags: tuple[str, ...]
    modseq: int
    witness: str = ""
    labels: tuple[str, ...] = ()


@dataclass
class Box:
    """A folder as the server keeps it; `refused` makes it one that cannot be opened, and whose status is kept back too
    unless it is `counted`; of an `uncounted` one the status alone is kept back; `forgetful` makes it one whose
    UIDVALIDITY is another each time. The mails `withheld` (UIDs) are there and not given, and the `late` ones only
    behind all others, as when the server was asked once more."""

    role: Role
    uid_validity: int = 1
    uid_next: int = 1
    modseq: int = 1
    mails: dict[int, Stored] = field(default_factory=dict)
    refused: Trouble | None = None
    counted: bool = False
    uncounted: bool = False
    forgetful: bool = False
    withheld: set[int] = field(default_factory=set)
    withheld_why: str = "the server refused it"
    late: set[int] = field(default_factory=set)


class FakeMailbox:
    """A mail server with one account, in memory.

    A test changes it from outside (`deliver`, `remove`, `mark`, `move`, `rename`, `rebuild`) and reads it as the
    watcher does: `connect()` gives what `watcher.imap.connect` gives. `trouble` is raised by the next call of any
    session; `calls` counts what was asked of all sessions together; `others` is called before anything is asked:
    other clients are at work.
    """

    def __init__(self, folders: dict[str, Role] | None = None, *, condstore: bool = True, gmail: bool = False) -> None:
        start = {"INBOX": Role.INBOX, "Sent": Role.SENT, "Archive": Role.ARCHIVE} if folders is None else folders
        self.boxes = {name: Box(role) for name, role in start.items()}
        self.condstore, self.gmail = condstore, gmail
        self.trouble: Exception | None = None
        self.tells_uid_next = True
        self.calls: list[str] = []
        self.others: Callable[[], None] | None = None
        self._validity = 1

    def connect(self, *_: object, **__: object) -> FakeSession:
        """A new session; takes and ignores what the real `connect` takes."""
        return FakeSession(self)

    def deliver(
        self, folder: str, raw: bytes, when: datetime, flags: Sequence[str] = (), *,
        witness: str = "", labels: Sequence[str] = (),
    ) -> int:  # fmt: skip
        """A mail comes in (or was filed); gives its UID."""
        box = self.boxes[folder]
        uid, box.uid_next, box.modseq = box.uid_next, box.uid_next + 1, box.modseq + 1
        raw = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        box.mails[uid] = Stored(uid, raw, when, tuple(flags), box.modseq, witness, tuple(labels))
        return uid

    def remove(self, folder: str, uid: int) -> None:
        """A mail is expunged."""
        box = self.boxes[folder]
        del box.mails[uid]
        box.modseq += 1

    def mark(self, folder: str, uid: int, flags: Sequence[str]) -> None:
        """A mail's flags are set anew."""
        box = self.boxes[folder]
        box.modseq += 1
        box.mails[uid].flags, box.mails[uid].modseq = tuple(flags), box.modseq

    def move(self, folder: str, uid: int, to: str) -> int:
        """A mail is moved; gives its new UID."""
        mail = self.boxes[folder].mails[uid]
        self.remove(folder, uid)
        return self.deliver(to, mail.raw, mail.when, mail.flags, witness=mail.witness, labels=mail.labels)

    def create(self, folder: str, role: Role = Role.OTHER) -> None:
        """A new folder."""
        self._validity += 1
        self.boxes[folder] = Box(role, uid_validity=self._validity)

    def rename(self, folder: str, to: str) -> None:
        """A folder gets another name and keeps its UIDs, as on most servers."""
        self.boxes[to] = self.boxes.pop(folder)

    def delete(self, folder: str) -> None:
        """A folder is gone."""
        del self.boxes[folder]

    def rebuild(self, folder: str) -> None:
        """The server lost its index: same mail, new UIDVALIDITY, new UIDs."""
        box = self.boxes[folder]
        self._validity += 1
        kept = list(box.mails.values())
        self.boxes[folder] = Box(box.role, uid_validity=box.uid_validity + self._validity)
        for mail in kept:
            self.deliver(folder, mail.raw, mail.when, mail.flags, witness=mail.witness, labels=mail.labels)


class FakeSession:
    """What `watcher.imap.Session` is, on a `FakeMailbox`."""

    def __init__(self, server: FakeMailbox) -> None:
        self.server, self.gmail = server, server.gmail
        self.shows_all_mail = any(box.role is Role.ALL for box in server.boxes.values())
        self.set_aside: tuple[SetAside, ...] = ()
        self.capabilities = frozenset(
            {"IMAP4REV1", "UIDPLUS"} | ({"CONDSTORE", "ENABLE"} if server.condstore else set())
        )
        self.closed = False
        self._open: str = ""
        self._work: Callable[[], bool] | None = None

    def meanwhile(self, work: Callable[[], bool] | None) -> None:
        self._work = work

    def _called(self, name: str) -> None:
        self.server.calls.append(name)
        if self.server.others:
            self.server.others()
        if self._work:
            self._work()
        if self.closed:
            raise MailboxError("the connection was closed")
        trouble, self.server.trouble = self.server.trouble, None
        if trouble is not None:
            self.closed = isinstance(trouble, MailboxError) and not isinstance(trouble, FolderError)
            raise trouble

    def _box(self) -> Box:
        try:
            return self.server.boxes[self._open]
        except KeyError:
            raise FolderError(f"no such folder: {self._open}") from None

    def survey(self, names: FolderNames | None = None) -> Survey:
        self._called("survey")
        folders = self._folders(names or FolderNames())
        statuses = self._statuses(folders)
        if not self.server.tells_uid_next:
            statuses = tuple(replace(status, uid_next=0) for status in statuses)
        return Survey(folders, statuses)

    def folders(self, names: FolderNames | None = None) -> tuple[Folder, ...]:
        self._called("folders")
        return self._folders(names or FolderNames())

    def _folders(self, names: FolderNames) -> tuple[Folder, ...]:
        said = {name.casefold(): role for role in Role for name in getattr(names, role, ())}
        ignored = {name.casefold() for name in names.ignore}
        found = []
        for name, box in sorted(self.server.boxes.items()):
            if name.casefold() in ignored or (self.server.gmail and box.role not in (Role.ALL, Role.JUNK, Role.TRASH)):
                continue
            found.append(Folder(name, name.encode(), said.get(name.casefold(), box.role)))
        return tuple(found)

    def statuses(self, folders: Sequence[Folder]) -> tuple[FolderStatus, ...]:
        self._called("statuses")
        return self._statuses(folders)

    def _statuses(self, folders: Sequence[Folder]) -> tuple[FolderStatus, ...]:
        boxes = ((folder.mailbox, self.server.boxes.get(folder.mailbox)) for folder in folders)
        return tuple(
            self._status(name, box)
            for name, box in boxes
            if box is not None and not box.uncounted and (box.counted or not box.refused)
        )

    def _status(self, name: str, box: Box) -> FolderStatus:
        modseq = box.modseq if self.server.condstore else 0
        box.uid_validity += box.forgetful
        return FolderStatus(name, box.uid_validity, box.uid_next, len(box.mails), modseq)

    def examine(self, folder: Folder, *, since: date | None = None) -> FolderStatus:
        self._called("examine")
        box = self.server.boxes.get(folder.mailbox)
        if box is None or box.refused:
            why = Trouble.UNSAID if box is None or box.refused is None else box.refused
            raise FolderError(f"the server refused the folder {folder.mailbox}", trouble=why)
        self._open = folder.mailbox
        return self._status(folder.mailbox, box)

    def expect(self, folder: Folder, *, since: date | None = None) -> None:
        """Nothing is saved here."""

    def uids_since(self, day: date) -> tuple[UidRange, ...]:
        self._called("uids_since")
        return as_ranges(uid for uid, mail in self._box().mails.items() if mail.when.date() >= day)

    def uids_of_threads(
        self, ids: Sequence[str], witnesses: Sequence[str], since: date, before: date
    ) -> tuple[UidRange, ...]:
        self._called("uids_of_threads")
        return tuple(
            as_ranges(
                uid
                for uid, mail in self._box().mails.items()
                if since <= mail.when.date() < before
                and (mail.witness in witnesses if self.gmail and witnesses else _names(mail.raw, ids))
            )
        )

    def uids(self, first: int = 1, last: int | None = None) -> tuple[UidRange, ...]:
        self._called("uids")
        return as_ranges(uid for uid in self._box().mails if first <= uid <= (last or uid))

    def _within(self, ranges: Iterable[UidRange]) -> list[Stored]:
        wanted = list(ranges)
        mails = sorted(self._box().mails.values(), key=lambda mail: mail.uid)
        return [mail for mail in mails if any(first <= mail.uid <= last for first, last in wanted)]

    def headers(self, ranges: Iterable[UidRange], *, with_structure: bool = False) -> Iterator[Arrived]:
        late = self._box().late
        for mail in sorted(self._within(ranges), key=lambda mail: (mail.uid in late, mail.uid)):
            self._called("headers")
            if mail.uid in self._box().withheld:
                self.set_aside += (SetAside(self._open, mail.uid, self._box().withheld_why),)
                continue
            structure = structure_of(mail.raw) if with_structure else None
            yield Arrived(
                mail.uid, int(mail.when.timestamp()), header_of(mail.raw), kept(mail.flags), structure,
                mail.witness, mail.labels,
            )  # fmt: skip

    def structures(self, uids: Iterable[int]) -> Iterator[tuple[int, Structure]]:
        self._called("structures")
        yield from ((mail.uid, structure_of(mail.raw)) for mail in self._within((uid, uid) for uid in uids))

    def keywords(self, ranges: Iterable[UidRange]) -> Iterator[Marks]:
        self._called("keywords")
        yield from (Marks(mail.uid, kept(mail.flags), mail.labels) for mail in self._within(ranges))

    def changed_since(self, modseq: int) -> Iterator[Marks]:
        self._called("changed_since")
        changed = [mail for mail in self._within([(1, 2**32)]) if mail.modseq > modseq]
        yield from (Marks(mail.uid, kept(mail.flags), mail.labels) for mail in changed)

    def sections(self, wanted: Iterable[tuple[int, str]], limit: int) -> Iterator[tuple[int, bytes]]:
        self._called("sections")
        for uid, section in wanted:
            mail = self._box().mails.get(uid)
            if mail is not None:
                yield uid, section_of(mail.raw, section)[:limit]

    def heads(self, uids: Iterable[int], limit: int) -> Iterator[tuple[int, bytes]]:
        self._called("heads")
        yield from ((mail.uid, mail.raw[:limit]) for mail in self._within((uid, uid) for uid in uids))

    def append(
        self, folder: Folder, raw: bytes, flags: Sequence[str] = (), when: datetime | None = None
    ) -> Location | None:
        self._called("append")
        box = self.server.boxes.get(folder.mailbox)
        if box is None or box.refused:
            why = Trouble.UNSAID if box is None or box.refused is None else box.refused
            raise FolderError(f"the server refused the folder {folder.mailbox}", trouble=why)
        uid = self.server.deliver(folder.mailbox, raw, when or datetime(2026, 1, 1, tzinfo=UTC), flags)
        return Location(folder.mailbox, box.uid_validity, uid)

    def folder_for(self, role: Role, names: FolderNames | None = None) -> Folder | None:
        self._called("folder_for")
        found = [
            Folder(name, name.encode(), role) for name, box in sorted(self.server.boxes.items()) if box.role is role
        ]
        return found[0] if found else None

    def withdraw(
        self, folder: Folder, place: Location, *, fingerprint: str, mark: bytes, trash: Folder | None = None
    ) -> Withdrawal:
        self._called("withdraw")
        box = self.server.boxes.get(folder.mailbox)
        mail = box.mails.get(place.uid) if box and box.uid_validity == place.uid_validity else None
        if mail is None:
            return Withdrawal.GONE
        if fingerprint_of(mail.raw) != fingerprint or mark not in mail.raw:
            return Withdrawal.CHANGED
        self.server.remove(folder.mailbox, place.uid)
        return Withdrawal.DONE

    def find(self, message_id: str, folders: Iterable[Folder]) -> tuple[Location, ...]:
        self._called("find")
        found = []
        for folder in folders:
            box = self.server.boxes.get(folder.mailbox, Box(Role.OTHER))
            for uid, mail in box.mails.items():
                if str(email.message_from_bytes(mail.raw).get("Message-ID", "")).strip() == f"<{message_id}>":
                    found.append(Location(folder.mailbox, box.uid_validity, uid))
        return tuple(found)

    def noop(self) -> None:
        self._called("noop")

    def close(self) -> None:
        self.closed = True

    def interrupt(self) -> None:
        self.closed = True


def as_ranges(uids: Iterable[int]) -> tuple[UidRange, ...]:
    ranges: list[UidRange] = []
    for uid in sorted(uids):
        if ranges and ranges[-1][1] == uid - 1:
            ranges[-1] = (ranges[-1][0], uid)
        else:
            ranges.append((uid, uid))
    return tuple(ranges)


def kept(flags: Sequence[str]) -> tuple[str, ...]:
    return tuple(flag for flag in flags if flag in KEPT_FLAGS or not flag.startswith("\\"))


def header_of(raw: bytes) -> bytes:
    """The fields that a bulk fetch asks for, as the server cuts them out."""
    wanted = {name.lower().encode() for name in HEADER_FIELDS}
    fields: list[bytes] = []
    for line in raw.partition(b"\r\n\r\n")[0].split(b"\r\n"):
        if line[:1] in (b" ", b"\t") and fields:
            fields[-1] += b"\r\n" + line
        else:
            fields.append(line)
    return b"".join(f + b"\r\n" for f in fields if f.partition(b":")[0].strip().lower() in wanted) + b"\r\n"


def structure_of(raw: bytes) -> Structure:
    found = list(leaves(email.message_from_bytes(raw), ""))
    names = tuple(str(make_header(decode_header(name))) for _, part in found if (name := part.get_filename()))
    texts = [(section, part) for section, part in found if part.get_content_maintype() == "text"]
    bodies = [(section, part) for section, part in texts if part.get_content_disposition() != "attachment"]
    if bodies and not any(part.get_content_subtype() in ("plain", "html") for _, part in bodies):
        return Structure(names, WHOLE)
    best = sorted(bodies, key=lambda item: item[1].get_content_subtype() != "plain")[:1]
    text = next((
        TextPart(
            section, part.get_content_subtype(), str(part.get("Content-Transfer-Encoding", "7bit")).lower(),
            str(part.get_content_charset("us-ascii")),
        )
        for section, part in best
    ), None)  # fmt: skip
    return Structure(names, text)


def leaves(part: email.message.Message, section: str) -> Iterator[tuple[str, email.message.Message]]:
    if part.get_content_maintype() != "multipart":
        yield section or "1", part
        return
    for number, child in enumerate(part.get_payload(), start=1):
        yield from leaves(child, f"{section}.{number}" if section else str(number))


def section_of(raw: bytes, section: str) -> bytes:
    if not section:
        return raw
    parts = dict(leaves(email.message_from_bytes(raw), ""))
    if section not in parts:
        return b""
    payload = parts[section].get_payload()
    return str(payload).replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-8", "surrogateescape")


def _names(raw: bytes, ids: Sequence[str]) -> bool:
    """Whether a mail bears one of these ids, or mentions it."""
    mail = email.message_from_bytes(raw)
    values = (str(mail.get(name, "")) for name in ("Message-ID", "In-Reply-To", "References"))
    return any(f"<{one}>" in value for value in values for one in ids)
