"""What came back of a FETCH?

One `Row` is one mail of a FETCH reply (RFC 9051 7.5.2), the same whichever way it was read; from it come `Arrived`,
`Marks` and the bytes of a section.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from watcher.core.mail import Arrived, Marks
from watcher.core.message import HEADER_FIELDS
from watcher.imap import dates
from watcher.imap.folders import Listed, Spaces, decoded
from watcher.imap.structure import read_structure

UidRange = tuple[int, int]
"""First and last UID, both included."""

LAST_UID = 2**32 - 1
_LARGEST = 2**63 - 1
WINDOW = 2000
"""Mails asked for by one command."""
LAST_RESORT = 50
"""So many mails that cannot be had are no longer single bad mails."""
LONGEST_SET = 900
"""Characters of a sequence set: the shortest line limit seen on a server is 1,000 characters and a little."""

HEADER = b"BODY.PEEK[HEADER.FIELDS (" + " ".join(HEADER_FIELDS).upper().encode() + b")]"
_KEPT = (b"\\flagged", b"\\draft")
_SPELLED = {b"\\flagged": "\\Flagged", b"\\draft": "\\Draft"}


@dataclass(slots=True)
class Row:
    """One mail of a FETCH reply. `has` names the items that were there, in upper case, BODY[...] cut to "BODY[";
    the value of a body is None where the server said NIL."""

    uid: int
    has: frozenset[bytes]
    flags: tuple[bytes, ...] = ()
    internal_date: int | None = None
    body: bytes | None = None
    structure: Any = None
    thread: str = ""
    labels: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """What STATUS or EXAMINE say of a folder."""

    uid_validity: int
    uid_next: int
    messages: int
    highest_modseq: int = 0


def counted(values: Mapping[bytes, int], messages: bytes) -> Counts:
    """What a server said, by the names it has there. A number beyond all bounds (RFC 9051 9 has 32 bits, RFC 7162 7 has
    63) counts as not said: nobody could keep it."""

    def of(name: bytes) -> int:
        value = values.get(name, 0)
        return value if value <= _LARGEST else 0

    return Counts(of(b"UIDVALIDITY"), of(b"UIDNEXT"), of(messages), of(b"HIGHESTMODSEQ"))


@dataclass(frozen=True, slots=True)
class Lost:
    """A mail that could not be had, in the stream of those that could. `refused`: the server would not give it, and
    `said` why; else nobody can read what it gave."""

    uid: int
    why: str
    refused: bool = False
    said: str = ""


class Way(Protocol):
    """The two ways to ask a server: straight off the connection, or through IMAPClient alone."""

    def spaces(self) -> Spaces:
        """The namespaces (RFC 2342)."""

    def listing(self) -> list[Listed]:
        """All folders."""

    def survey(self, known: Sequence[bytes]) -> tuple[list[Listed], list[tuple[bytes, Counts]]]:
        """All folders, and the statuses at least of those in `known` that still exist and may be opened."""

    def statuses(self, raws: Sequence[bytes]) -> list[Counts | None]:
        """One for each folder; None where the server refuses."""

    def examine(self, raw: bytes, criteria: bytes = b"") -> tuple[Counts, list[UidRange] | None]:
        """Open read-only, and what a search there finds, where both can be asked at once."""

    def expect(self, raw: bytes, criteria: bytes = b"") -> None:
        """Which folder will be opened, and searched, after the next FETCH: where it can be, this is sent along."""

    def search(self, criteria: bytes, *, messages: int) -> list[UidRange]:
        """UID SEARCH in a folder that holds so many mails, ascending and merged."""

    def fetch(self, windows: Iterable[Sequence[UidRange]], items: Sequence[bytes]) -> Iterator[Row | Arrived | Lost]:
        """UID FETCH; an `Arrived` stands for a row of the bulk items."""

    def dates(self, *, messages: int) -> Iterator[tuple[int, int | None]]:
        """UID and INTERNALDATE of all mail of the open folder, which holds so many, without a search."""

    def changed(self, modseq: int, *, gmail: bool) -> Iterator[Row | Arrived | Lost]:
        """UID and FLAGS (and labels) of all mails changed since (RFC 7162)."""

    def noop(self) -> None:
        """NOOP."""


def arrived(row: Row, *, with_structure: bool) -> Arrived | Lost:
    """A row of the bulk items as the core knows it; without a header there is nothing to know."""
    if not row.body:
        return Lost(row.uid, "the server gave no header")
    when = row.internal_date
    return Arrived(
        row.uid,
        dates.written(row.body) if when is None else when,
        row.body,
        keywords(row.flags),
        read_structure(row.structure) if with_structure else None,
        row.thread,
        labels(row.labels),
    )


def marks(row: Row) -> Marks:
    """The marks of a row."""
    return Marks(row.uid, keywords(row.flags), labels(row.labels))


@lru_cache(maxsize=4096)
def keywords(flags: tuple[bytes, ...]) -> tuple[str, ...]:
    """Keywords and the two system flags that are kept, in the order of the alphabet (servers have none)."""
    kept = {
        _SPELLED.get(flag.lower()) or decoded(flag)[0] for flag in flags if flag[:1] != b"\\" or flag.lower() in _KEPT
    }
    return tuple(sorted(kept))


@lru_cache(maxsize=4096)
def labels(raw: tuple[bytes, ...]) -> tuple[str, ...]:
    """Gmail's labels as people read them; system labels keep their backslash."""
    return tuple(sorted(decoded(label)[0] for label in raw))


def sequence_set(ranges: Iterable[UidRange]) -> bytes:
    """RFC 9051 9, sequence-set."""
    return b",".join(b"%d" % first if first == last else b"%d:%d" % (first, last) for first, last in ranges)


def as_ranges(uids: Iterable[int]) -> list[UidRange]:
    """Single UIDs in any order as ascending ranges."""
    return merged((uid, uid) for uid in uids)


def merged(ranges: Iterable[UidRange]) -> list[UidRange]:
    """Ranges in any order, ascending, touching ones made one."""
    found: list[UidRange] = []
    for first, last in sorted((min(pair), max(pair)) for pair in ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def windows(ranges: Iterable[UidRange], size: int = WINDOW) -> Iterator[list[UidRange]]:
    """Cut ranges into portions of at most `size` UIDs whose sequence set stays short."""
    portion: list[UidRange] = []
    held = length = 0
    for first, last in ranges:
        at = first
        while at <= last:
            end = min(last, at + size - held - 1)
            portion.append((at, end))
            held, length, at = held + end - at + 1, length + 2 + len(f"{at}{end}"), end + 1
            if held >= size or length > LONGEST_SET:
                yield portion
                portion, held, length = [], 0, 0
    if portion:
        yield portion


_UID = re.compile(rb"[( ]UID (\d{1,10})[ )]", re.IGNORECASE)


def uid_in(parts: Sequence[bytes]) -> int:
    """The UID of a reply that cannot be read otherwise; 0 if even that is missing."""
    found = next((match for text in parts[::2] if (match := _UID.search(text))), None)
    return int(found[1]) if found else 0
