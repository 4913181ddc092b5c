"""How do we read where the inside of IMAPClient is not as we know it?

The slow way of `rows.Way`: IMAPClient's public methods alone, UIDs as lists of numbers, one command at a time.
"""

from __future__ import annotations

import contextlib
import imaplib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from imapclient.exceptions import IMAPClientError, ProtocolError

from watcher.core.mail import Arrived
from watcher.errors import FolderError, worded
from watcher.imap.folders import Listed, Spaces, decoded
from watcher.imap.rows import LAST_RESORT, Counts, Lost, Row, UidRange, as_ranges, counted, windows
from watcher.imap.trouble import said

CHUNK = 500
SEARCHED = 50_000


class Stock:
    """The stock way."""

    def __init__(self, client: Any) -> None:
        self._client = client
        client.folder_encode = False
        client.normalise_times = False

    def spaces(self) -> Spaces:
        """The namespaces (RFC 2342)."""
        if not self._client.has_capability("NAMESPACE"):
            return Spaces()
        told = self._client.namespace()
        own, others = told.personal or (), (*(told.other or ()), *(told.shared or ()))
        return Spaces(*(tuple(decoded(_bytes(prefix))[0] for prefix, _ in kind if prefix) for kind in (own, others)))

    def listing(self) -> list[Listed]:
        """All folders."""
        found = []
        for flags, separator, name in self._client.list_folders():
            raw = name if isinstance(name, bytes) else str(name).encode("utf-8")
            words = frozenset(flag.decode("ascii", "replace").lower() for flag in flags if isinstance(flag, bytes))
            found.append(Listed(words, (separator or b"").decode("ascii", "replace"), raw))
        return found

    def survey(self, known: Sequence[bytes]) -> tuple[list[Listed], list[tuple[bytes, Counts]]]:
        """All folders, then one after the other."""
        return self.listing(), [(raw, c) for raw, c in zip(known, self.statuses(known), strict=True) if c]

    def statuses(self, raws: Sequence[bytes]) -> list[Counts | None]:
        """STATUS, one after the other."""
        return [self._status(raw) for raw in raws]

    def _status(self, raw: bytes) -> Counts | None:
        items = ["MESSAGES", "UIDNEXT", "UIDVALIDITY"]
        if self._client.has_capability("CONDSTORE"):
            items.append("HIGHESTMODSEQ")
        try:
            found = self._client.folder_status(raw, items)
        except (IMAPClientError, ValueError) as error:
            if isinstance(error, imaplib.IMAP4.abort):
                raise
            return None
        return _counts(found, b"MESSAGES")

    def examine(self, raw: bytes, criteria: bytes = b"") -> tuple[Counts, list[UidRange] | None]:
        """EXAMINE alone. Raises FolderError when the server refuses."""
        try:
            counts = _counts(self._client.select_folder(raw, readonly=True), b"EXISTS")
        except imaplib.IMAP4.abort:
            raise
        except (IMAPClientError, UnicodeDecodeError) as error:
            what = worded("the folder")
            words = worded("the server refused {what}: {why}", what=what, why=said(str(error)))
            raise FolderError(words) from None
        if not counts.uid_next:
            counts = self._status(raw) or counts
        if not counts.uid_validity:
            raise FolderError(worded("the server gives the folder no UIDVALIDITY: its mails cannot be told apart"))
        return counts, None

    def expect(self, raw: bytes, criteria: bytes = b"") -> None:
        """The stock way does one thing after the other."""

    def search(self, criteria: bytes, *, messages: int) -> list[UidRange]:
        """UID SEARCH in portions of sequence numbers, newest first (see `Direct.search`)."""
        found: set[int] = set()
        tops = range(messages, 0, -SEARCHED) if messages > SEARCHED else ()
        portions = [b"%d:%d " % (max(1, top - SEARCHED + 1), top) for top in tops]
        for portion in [*portions, b"%d:* " % messages if portions else b""]:
            try:
                found.update(self._client.search(portion + criteria, charset=None))
            except imaplib.IMAP4.abort:
                raise
            except IMAPClientError as error:
                words = worded("the server refused {what}: {why}", what=worded("a search"), why=said(str(error)))
                raise FolderError(words) from None
        return as_ranges(found)

    def fetch(self, portions: Iterable[Sequence[UidRange]], items: Sequence[bytes]) -> Iterator[Row | Arrived | Lost]:
        """UID FETCH of lists of numbers; which of them exist is asked first where the gaps may be wide."""
        for portion in portions:
            for small in windows(portion, CHUNK):
                yield from self._chunk([uid for first, last in small for uid in range(first, last + 1)], items, [0])

    def dates(self, *, messages: int) -> Iterator[tuple[int, int | None]]:
        """FETCH by sequence numbers: the UIDs are what nobody tells."""
        self._client.use_uid = False
        try:
            for at in range(1, messages + 1, CHUNK):
                numbers = list(range(at, min(at + CHUNK, messages + 1)))
                for content in self._client.fetch(numbers, [b"UID", b"INTERNALDATE"]).values():
                    if isinstance(uid := content.get(b"UID"), int):
                        yield uid, _row(uid, content).internal_date
        except imaplib.IMAP4.abort:
            raise
        except (IMAPClientError, ValueError) as error:
            raise FolderError(worded("the server refused its mails: {why}", why=said(str(error)))) from None
        finally:
            self._client.use_uid = True

    def _chunk(self, uids: list[int], items: Sequence[bytes], lost: list[int]) -> Iterator[Row | Arrived | Lost]:
        """One mail that IMAPClient cannot read fails the whole answer: halve until only that one is left."""
        try:
            found = self._client.fetch(uids, list(items))
        except imaplib.IMAP4.abort:
            raise
        except (IMAPClientError, imaplib.IMAP4.error, ValueError, IndexError, TypeError, AssertionError) as error:
            if len(uids) == 1 and b"BODYSTRUCTURE" in items:  # what IMAPClient stumbles over most
                yield from self._chunk(uids, [item for item in items if item != b"BODYSTRUCTURE"], lost)
                return
            if len(uids) == 1:
                lost[0] += 1
                if lost[0] > LAST_RESORT:
                    words = worded("the server refused its mails: {why}", why=said(str(error)))
                    raise FolderError(words) from None
                why = f"the reply could not be read ({type(error).__name__})"
                refused = isinstance(error, IMAPClientError) and not _is_riddle(error)
                yield Lost(uids[0], why, refused=refused, said=said(str(error)) if refused else "")
                return
            half = len(uids) // 2
            yield from self._chunk(uids[:half], items, lost)
            yield from self._chunk(uids[half:], items, lost)
            return
        for uid, content in found.items():
            with contextlib.suppress(ValueError, TypeError):
                yield _row(uid, content)

    def changed(self, modseq: int, *, gmail: bool) -> Iterator[Row | Arrived | Lost]:
        """The stock way has no ranges to ask CHANGEDSINCE with: first the UIDs, then their flags."""
        found = self._client.search(["MODSEQ", modseq + 1], charset=None)
        items = [b"FLAGS", *([b"X-GM-LABELS"] if gmail else [])]
        for at in range(0, len(found), CHUNK):
            yield from self._chunk(list(found[at : at + CHUNK]), items, [0])

    def noop(self) -> None:
        """NOOP."""
        self._client.noop()


def _is_riddle(error: Exception) -> bool:
    """Whether the server answered, and IMAPClient cannot read it."""
    return isinstance(error, ProtocolError)


def _counts(found: dict[bytes, Any], messages: bytes) -> Counts:
    def of(name: bytes) -> int:
        value = found.get(name, 0)
        return value if isinstance(value, int) else int(value[0]) if isinstance(value, (list, tuple)) and value else 0

    return counted({name: of(name) for name in (b"UIDVALIDITY", b"UIDNEXT", messages, b"HIGHESTMODSEQ")}, messages)


def _row(uid: int, content: dict[bytes, Any]) -> Row:
    body_key = next((key for key in content if key.startswith(b"BODY[")), b"")
    body = content.get(body_key)
    when = content.get(b"INTERNALDATE")
    return Row(
        uid,
        frozenset(b"BODY[" if key == body_key else key for key in content),
        tuple(_bytes(flag) for flag in content.get(b"FLAGS") or ()),
        int(when.timestamp()) if isinstance(when, datetime) else None,
        None if body is None else _bytes(body),
        content.get(b"BODYSTRUCTURE"),
        _bytes(content.get(b"X-GM-THRID") or b"").decode("ascii", "replace"),
        tuple(_bytes(label) for label in content.get(b"X-GM-LABELS") or ()),
    )


def _bytes(value: Any) -> bytes:
    """IMAPClient makes numbers of words like "2026"."""
    return value if isinstance(value, bytes) else str(value).encode()
