"""What can be asked of a mailbox, and what does it answer?

One `Session` is one connection, and belongs to one thread: no method may be called from another, except
`interrupt`. A session never leaves a trace in the mailbox: folders are opened with EXAMINE and text is fetched
with BODY.PEEK; the one thing it writes is `append`. After a MailboxError that is no FolderError the connection is
gone: drop the session and connect again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from watcher.core.mail import Arrived, Folder, FolderStatus, Marks, Structure
from watcher.core.message import Location

UidRange = tuple[int, int]
"""First and last UID, both included."""


@dataclass(frozen=True, slots=True)
class FolderNames:
    """What the owner says about folders, by name (as shown by `watcher check`; case and a namespace prefix such as
    "INBOX." do not matter). A name given here wins over what the server says of that folder; the other folders keep
    the roles that were found. `ignore` are not read at all, nor is anything below them."""

    sent: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    junk: tuple[str, ...] = ()
    trash: tuple[str, ...] = ()
    archive: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


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
    """A signed-in connection to one mailbox."""

    capabilities: frozenset[str]

    @property
    def set_aside(self) -> tuple[SetAside, ...]:
        """What could not be read since the session began."""
        raise NotImplementedError

    def survey(self, names: FolderNames | None = None) -> Survey:
        """Folders and their statuses at once: what a poll asks. One round trip (LIST-STATUS, RFC 5819, or LIST and
        STATUS pipelined), whatever the size of the mailbox; tells of folders created, renamed or gone as well."""
        raise NotImplementedError

    def folders(self, names: FolderNames | None = None) -> tuple[Folder, ...]:
        """The folders that can be opened, with their roles: by config, then SPECIAL-USE (RFC 6154), then by name.
        On Gmail only All Mail, Junk and Trash, where All Mail can be seen."""
        raise NotImplementedError

    def statuses(self, folders: Sequence[Folder]) -> tuple[FolderStatus, ...]:
        """How the folders stand (RFC 9051 6.3.11). A folder that is gone or refused is missing in the answer."""
        raise NotImplementedError

    def examine(self, folder: Folder) -> FolderStatus:
        """Open a folder read-only (RFC 9051 6.3.3); all that follows asks in it. Raises FolderError when the server
        refuses this folder."""
        raise NotImplementedError

    def uids_since(self, day: date) -> tuple[UidRange, ...]:
        """The UIDs of all mail whose INTERNALDATE is on that day or later, ascending, as ranges."""
        raise NotImplementedError

    def uids(self, first: int = 1, last: int | None = None) -> tuple[UidRange, ...]:
        """The UIDs that exist now, from `first` to `last` (None: to the end), ascending, as ranges."""
        raise NotImplementedError

    def headers(self, ranges: Iterable[UidRange], *, with_structure: bool = False) -> Iterator[Arrived]:
        """The mails of these ranges (ascending) as they come in: header fields, date, keywords, with `with_structure`
        BODYSTRUCTURE, on Gmail thread id and labels. UIDs that do not exist are skipped. A mail that the server
        cannot give, or that nobody can read, is set aside."""
        raise NotImplementedError

    def structures(self, uids: Iterable[int]) -> Iterator[tuple[int, Structure]]:
        """BODYSTRUCTURE of single mails."""
        raise NotImplementedError

    def keywords(self, ranges: Iterable[UidRange]) -> Iterator[Marks]:
        """The marks of all mails of these ranges."""
        raise NotImplementedError

    def changed_since(self, modseq: int) -> Iterator[Marks]:
        """The marks of all mails of the folder that changed since (CONDSTORE, RFC 7162 3.1.4.1), new mail
        included. Only where `FolderStatus.highest_modseq` is not 0."""
        raise NotImplementedError

    def sections(self, wanted: Iterable[tuple[int, str]], limit: int) -> Iterator[tuple[int, bytes]]:
        """The first `limit` bytes of one section each (RFC 9051 6.4.5, as `TextPart.section` names it), still
        encoded; in any order."""
        raise NotImplementedError

    def heads(self, uids: Iterable[int], limit: int) -> Iterator[tuple[int, bytes]]:
        """The first `limit` bytes of whole mails, header included; in any order."""
        raise NotImplementedError

    def append(
        self, folder: Folder, raw: bytes, flags: Sequence[str] = (), when: datetime | None = None
    ) -> Location | None:
        """Write a mail (RFC 9051 6.3.12; CRLF line ends). Gives its place where the server tells (UIDPLUS,
        RFC 4315). Raises FolderError when the server refuses."""
        raise NotImplementedError

    def find(self, message_id: str, folders: Iterable[Folder]) -> tuple[Location, ...]:
        """Where a mail with this Message-ID (no angle brackets) lies. Leaves the last folder open."""
        raise NotImplementedError

    def noop(self) -> None:
        """Keep the connection alive, or learn that it is gone (MailboxError)."""
        raise NotImplementedError

    def close(self) -> None:
        """Sign out and hang up; never raises."""
        raise NotImplementedError

    def interrupt(self) -> None:
        """From any thread: end whatever the session waits for within a second; its owner gets a MailboxError."""
        raise NotImplementedError
