"""How are folders listed, counted, opened and searched on our own wire?

One round trip for as many folders as there are: commands are sent together, answers are matched by tag.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from watcher.core.mail import Arrived
from watcher.errors import FolderError, worded
from watcher.imap import fast
from watcher.imap.folders import Listed, Spaces, decoded, listed
from watcher.imap.reply import Value, code, number, pairs, parse, quoted
from watcher.imap.rows import (
    LAST_RESORT,
    LAST_UID,
    Counts,
    Lost,
    Row,
    UidRange,
    as_ranges,
    counted,
    merged,
    sequence_set,
)
from watcher.imap.trouble import refusal, said, unwilling
from watcher.imap.wire import Refused, Wire

SEARCHED = 50_000
"""Mails asked about by one SEARCH on a server without ESEARCH: its answer is a single line."""
_SEARCH = b"UID SEARCH RETURN (ALL) "


class Direct:
    """The fast way of `rows.Way`."""

    def __init__(self, wire: Wire, capabilities: frozenset[str]) -> None:
        self._wire = wire
        self._can = capabilities
        self._condstore = "CONDSTORE" in capabilities or "QRESYNC" in capabilities
        self._selected, self._uid_validity, self._messages = b"", 0, 0
        self._next: list[bytes] = []
        self._gone_on = False
        """Whether the next folder was opened already, behind the last command in this one."""
        self._spaces: list[list[bytes]] | Refused | None = None
        self._list_status, self._list_extended = "LIST-STATUS" in capabilities, True
        items = b"(MESSAGES UIDNEXT UIDVALIDITY"
        self._status_items = items + (b" HIGHESTMODSEQ)" if self._condstore else b")")

    def spaces(self) -> Spaces:
        """The namespaces (RFC 2342)."""
        if self._spaces is None:
            self._spaces = self._wire.answers(self._unknown())[0] if self._unknown() else []
        try:
            told = [] if isinstance(self._spaces, Refused) else self._spaces
            replies = [parse(parts) for parts in told if parts[0][:12].upper() == b"* NAMESPACE "]
        except ValueError:
            return Spaces()
        own, *others = ([_prefixes(kind) for kind in replies[0][2:5]] if replies else []) or [()]
        return Spaces(own, tuple(chain.from_iterable(others)))

    def _unknown(self) -> list[bytes]:
        """What is asked once, together with the folders."""
        return [b"NAMESPACE"] if self._spaces is None and "NAMESPACE" in self._can else []

    def _list_command(self) -> bytes:
        special = {"SPECIAL-USE", "LIST-EXTENDED"} <= self._can and self._list_extended
        return b'LIST "" "*" RETURN (SPECIAL-USE)' if special else b'LIST "" "*"'

    def listing(self) -> list[Listed]:
        """All folders."""
        return _folders(self._wire.ask(self._list_command()))

    def survey(self, known: Sequence[bytes]) -> tuple[list[Listed], list[tuple[bytes, Counts]]]:
        """Folders and statuses in one round trip: of all folders with LIST-STATUS, else of those already known. A
        folder that is open is closed first: of that one a server may give old numbers."""
        away = self._leave()
        if self._list_status:
            special = b"SPECIAL-USE " if "SPECIAL-USE" in self._can else b""
            command = b'LIST "" "*" RETURN (' + special + b"STATUS " + self._status_items + b")"
            replies, *spaces = self._wire.answers([*away, command, *self._unknown()])[len(away) :]
            self._spaces = spaces[0] if spaces else self._spaces
            if not isinstance(replies, Refused):
                return _folders(replies), _statuses(replies)
            self._list_status = False
            away = []
        commands = [b"STATUS " + quoted(raw) + b" " + self._status_items for raw in known]
        answers = self._wire.answers([*away, self._list_command(), *commands])[len(away) :]
        if isinstance(answers[0], Refused) and self._list_extended:
            self._list_extended = False
            answers[0] = self._wire.answers([self._list_command()])[0]
        if isinstance(answers[0], Refused):
            raise refusal(worded("the list of folders"), answers[0])
        folders = _folders(answers[0])
        counts = [(raw, c) for raw, answer in zip(known, answers[1:], strict=True) if (c := _counts(answer))]
        return folders, counts

    def _leave(self) -> list[bytes]:
        if not self._selected:
            return []
        self._selected = b""
        return [b"UNSELECT" if "UNSELECT" in self._can else b"CLOSE"]  # CLOSE expunges nothing after EXAMINE

    def statuses(self, raws: Sequence[bytes]) -> list[Counts | None]:
        """STATUS for all of them at once."""
        commands = [b"STATUS " + quoted(raw) + b" " + self._status_items for raw in raws]
        return [_counts(answer) for answer in self._wire.answers(commands)]

    def examine(self, raw: bytes, criteria: bytes = b"") -> tuple[Counts, list[UidRange] | None]:
        """EXAMINE, and with ESEARCH (RFC 4731) a search right behind it. Raises FolderError when the server refuses."""
        replies, *found = self._wire.answers(self._opening(raw, criteria))
        self._next, self._gone_on, self._selected = [], False, b""
        if isinstance(replies, Refused):
            raise refusal(worded("the folder"), replies) from None
        self._selected = raw
        counts = self._counted(raw, replies)
        self._uid_validity, self._messages = counts.uid_validity, counts.messages
        return counts, _esearch(found[0]) if found and not isinstance(found[0], Refused) else None

    def _opening(self, raw: bytes, criteria: bytes) -> list[bytes]:
        enabled = self._condstore and "ENABLE" not in self._can
        opening = b"EXAMINE " + quoted(raw) + (b" (CONDSTORE)" if enabled else b"")
        return [opening, _SEARCH + criteria] if criteria and "ESEARCH" in self._can else [opening]

    def expect(self, raw: bytes, criteria: bytes = b"") -> None:
        """After the next FETCH this folder will be opened: it is, right behind it."""
        self._next = self._opening(raw, criteria)

    def _come_back(self) -> None:
        """Open the folder again that was left too early: somebody asks on in it after all."""
        if self._gone_on:
            before = self._uid_validity
            if self.examine(self._selected)[0].uid_validity != before:
                raise FolderError(worded("the folder was made anew while it was read"))

    def _counted(self, raw: bytes, replies: list[list[bytes]]) -> Counts:
        counts = _examined(replies)
        if not counts.uid_next:  # old servers tell it by STATUS only
            counts = _counts(self._wire.answers([b"STATUS " + quoted(raw) + b" " + self._status_items])[0]) or counts
        if not counts.uid_validity:
            raise FolderError(worded("the server gives the folder no UIDVALIDITY: its mails cannot be told apart"))
        return counts

    def search(self, criteria: bytes, *, messages: int) -> list[UidRange]:
        """UID SEARCH, compact where there is ESEARCH (RFC 4731), else in portions of sequence numbers, newest first:
        numbers only move down, so nothing is missed when mail is expunged meanwhile."""
        self._come_back()
        if "ESEARCH" in self._can:
            try:
                if (ranges := _esearch(self._wire.ask(_SEARCH + criteria))) is not None:
                    return ranges
            except Refused:
                self._can -= {"ESEARCH"}  # promised and not kept, or the search itself is refused: that shows now
        try:
            if messages <= SEARCHED:
                return as_ranges(self._searched(criteria))
            found: list[int] = []
            for top in range(messages, 0, -SEARCHED):
                portion = b"%d:%d " % (max(1, top - SEARCHED + 1), top)
                found += self._searched(portion + criteria)
            return as_ranges(found + self._searched(b"%d:* " % messages + criteria))
        except Refused as error:
            raise refusal(worded("a search"), error) from None

    def _searched(self, criteria: bytes) -> list[int]:
        """What a search finds. Some servers say nothing where they find nothing; but one that says nothing to whatever
        is asked, in a folder with mail, did not search."""
        for _ in range(2):
            found = _searched(self._wire.ask(b"UID SEARCH " + criteria))
            if found is not None:
                return found
        if self._messages and not _searched(self._wire.ask(b"UID SEARCH ALL")):
            raise FolderError(worded("the server gave no answer to a search"))
        return []

    def fetch(self, windows: Iterable[Sequence[UidRange]], items: Sequence[bytes]) -> Iterator[Row | Arrived | Lost]:
        """UID FETCH; windows that were refused are asked again piece by piece."""
        self._come_back()
        refused: list[fast.Owed] = []
        behind, self._next = self._next, []
        self._gone_on = bool(behind)
        yield from fast.fetch(self._wire, windows, b" ".join(items), refused, behind)
        for window, seen, _ in refused:
            yield from self._piecewise(window, seen, items)

    def dates(self, *, messages: int) -> Iterator[tuple[int, int | None]]:
        """UID FETCH of all dates at once."""
        self._come_back()
        refused: list[fast.Owed] = []
        for row in fast.fetch(self._wire, [[(1, LAST_UID)]], b"UID INTERNALDATE", refused):
            yield row.uid, row.internal_date if isinstance(row, Row) else None  # a date that nobody can read
        if refused:
            raise refusal(worded("the mails of the folder"), refused[0][2])

    def _piecewise(
        self, window: Sequence[UidRange], seen: set[int], items: Sequence[bytes]
    ) -> Iterator[Row | Arrived | Lost]:
        """What a refused window still owes: halved until the mails that the server cannot give stand alone."""
        live = self.search(b"UID " + sequence_set(window), messages=0)
        owed = [uid for first, last in live for uid in range(first, last + 1) if uid not in seen]
        pieces, lost, last = [owed[at : at + 128] for at in range(0, len(owed), 128)], 0, ""
        while pieces:
            refused: list[fast.Owed] = []
            yield from fast.fetch(self._wire, map(as_ranges, pieces), b" ".join(items), refused)
            pieces = []
            for part, came, answer in refused:
                last = said(answer.text)
                left = [uid for first, last in part for uid in range(first, last + 1) if uid not in came]
                if len(left) > 1:
                    pieces += [left[: len(left) // 2], left[len(left) // 2 :]]
                elif left:
                    lost += 1
                    yield Lost(left[0], "the server refused it", refused=True, said=last)
            if lost + len(pieces) // 2 > LAST_RESORT:  # each two of them hold a mail that it will not give
                raise unwilling(last)

    def changed(self, modseq: int, *, gmail: bool) -> Iterator[Row | Arrived | Lost]:
        """UID FETCH (CHANGEDSINCE)."""
        self._come_back()
        try:
            replies = self._wire.ask(
                b"UID FETCH 1:* (UID FLAGS%s) (CHANGEDSINCE %d)" % (b" X-GM-LABELS" if gmail else b"", modseq)
            )
        except Refused as error:
            raise refusal(worded("the changes"), error) from None
        yield from (row for parts in replies if (row := fast.read_row(parts)) is not None)

    def noop(self) -> None:
        """NOOP."""
        self._wire.answers([b"NOOP"])


def _prefixes(kind: Value) -> tuple[str, ...]:
    spaces = kind if isinstance(kind, list) else []
    return tuple(decoded(s[0])[0] for s in spaces if isinstance(s, list) and s and isinstance(s[0], bytes) and s[0])


def _folders(replies: Iterable[list[bytes]]) -> list[Listed]:
    found = []
    for parts in replies:
        try:
            item = listed(parse(parts))
        except ValueError:
            continue
        if item is not None:
            found.append(item)
    return found


def _statuses(replies: Iterable[list[bytes]]) -> list[tuple[bytes, Counts]]:
    """All `* STATUS name (...)` of an answer."""
    found = []
    for parts in replies:
        if parts[0][:9].upper() != b"* STATUS ":
            continue
        try:
            values = parse(parts)
            name, items = values[2], values[3]
            if isinstance(name, bytes) and isinstance(items, list):
                found.append((name, _status(items)))
        except (ValueError, IndexError):
            continue
    return found


def _counts(answer: list[list[bytes]] | Refused) -> Counts | None:
    found = [] if isinstance(answer, Refused) else _statuses(answer)
    return found[-1][1] if found else None


def _status(items: list[Value]) -> Counts:
    return counted({name: _count(value) for name, value in pairs(items)}, b"MESSAGES")


def _count(value: Value) -> int:
    """A number, 0 for whatever a server says in its place (HIGHESTMODSEQ NIL)."""
    try:
        return number(value)
    except ValueError:
        return 0


def _examined(replies: Iterable[list[bytes]]) -> Counts:
    values: dict[bytes, int] = {}
    for parts in replies:
        words = parts[0].split(b" ", 2)
        if len(words) == 3 and words[2][:6].upper() == b"EXISTS" and words[1].isdigit():
            values[b"EXISTS"] = _count(words[1])
        elif len(words) == 3:
            name, argument = code(words[2])
            if argument.isdigit():
                values[name] = _count(argument)
    return counted(values, b"EXISTS")


def _esearch(replies: Iterable[list[bytes]]) -> list[UidRange] | None:
    """`* ESEARCH (TAG "W1") UID ALL 1:5,9`; no ALL means nothing was found, no such line that nothing was said."""
    found: list[UidRange] = []
    said = False
    for parts in replies:
        if parts[0][:10].upper() != b"* ESEARCH ":
            continue
        said = True
        for name, value in pairs([v for v in parse(parts)[2:] if not isinstance(v, list) and v != b"UID"]):
            if name == b"ALL" and isinstance(value, bytes):
                for piece in value.split(b","):
                    first, _, last = piece.partition(b":")
                    found.append((number(first), number(last or first)))
    return merged(found) if said else None


def _searched(replies: Iterable[list[bytes]]) -> list[int] | None:
    """`* SEARCH 2 3 6 (MODSEQ 9)`, on however many lines; None where there is none."""
    lines = [parts[0][8:] for parts in replies if parts[0][:8].upper() == b"* SEARCH"]
    return [int(uid) for line in lines for uid in line.partition(b"(")[0].split()] if lines else None
