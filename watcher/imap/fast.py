"""How are a hundred thousand mails read at the speed of the line?

FETCH replies are taken straight off the connection (`wire`), portions of UIDs as ranges, two commands in flight. A
row of the usual shape is recognised by one regular expression; anything else goes through the whole grammar.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from watcher.core.mail import Arrived
from watcher.imap import dates
from watcher.imap.reply import Value, number, pairs, parse
from watcher.imap.rows import Lost, Row, UidRange, keywords, sequence_set, uid_in
from watcher.imap.structure import read_structure_text
from watcher.imap.wire import IN_FLIGHT, Refused, Wire, completion

_ITEMS = (
    rb"\* \d+ FETCH \("
    rb'(?:(?:UID (?P<uid>\d{1,10})|FLAGS \((?P<flags>[^()"{]*)\)|INTERNALDATE "(?P<date>[^"]*)"|MODSEQ \(\d+\)) )*'
)
_LITERAL = rb"\{(?P<size>\d{1,8})\}\r\n"
_HEADER = rb"BODY\[HEADER\.FIELDS \([^\]]*\)\] "
_STRUCTURE = rb'BODYSTRUCTURE (?P<structure>\((?>(?:[^"{\r\n]++|"(?>(?:[^"\\\r\n]++|\\.)*)")*))'
"""Runs on over the name of the header item behind it, which `_arrived` cuts off."""

_ROW = re.compile(_ITEMS + _HEADER)
_WHOLE_ROW = re.compile(_ITEMS + _HEADER + _LITERAL)
_ROW_WITH_STRUCTURE = re.compile(_ITEMS + _STRUCTURE)
_WHOLE_ROW_WITH_STRUCTURE = re.compile(_ITEMS + _STRUCTURE + _LITERAL)
_FLAGS = re.compile(_ITEMS[:-3] + rb" ?)*\)")


Owed = tuple[Sequence[UidRange], set[int], Refused]
"""A window that was refused, the UIDs that came all the same, and the refusal."""


def fetch(
    wire: Wire,
    windows: Iterable[Sequence[UidRange]],
    items: bytes,
    refused: list[Owed],
    behind: Iterable[bytes] = (),
) -> Iterator[Row | Arrived | Lost]:
    """The rows of all these windows, as they come. A window that ends with NO or BAD is put into `refused`. Only the
    last reader may go on reading: another command on the connection ends it. Commands that are asked next are sent
    early, `behind` the last window."""
    wire.settle()
    left, flying = iter(windows), deque[tuple[bytes, Sequence[UidRange]]]()
    seen: set[int] = set()
    before: set[int] = set()
    try:
        while True:
            while len(flying) < IN_FLIGHT and (window := next(left, None)) is not None:
                flying.append((wire.send(b"UID FETCH " + sequence_set(window) + b" (" + items + b")"), window))
            if not flying:
                return
            if len(flying) < IN_FLIGHT:
                wire.send_early(behind)
                behind = ()
            turn = wire.turn
            for row in _until_done(wire, flying, refused, before, seen, b"BODYSTRUCTURE" in items):
                seen.add(row.uid)
                yield row
                if wire.turn != turn:
                    raise RuntimeError("another command was given while mails were still being read")
            before, seen = seen, set()
    finally:
        wire.owed += [tag for tag, _ in flying]


def _until_done(
    wire: Wire,
    flying: deque[tuple[bytes, Sequence[UidRange]]],
    refused: list[Owed],
    before: set[int],
    seen: set[int],
    structured: bool,
) -> Iterator[Row | Arrived | Lost]:
    """Rows until one of the commands is done."""
    stream = wire.stream
    shape = _WHOLE_ROW_WITH_STRUCTURE if structured else _WHOLE_ROW
    while True:
        found = shape.match(stream.buffer, stream.at)
        if found is not None:
            start = found.end()
            end = start + int(found["size"])
            if stream.buffer.startswith(b")\r\n", end):
                row = _arrived(found, stream.buffer[start:end])
                if row is not None:
                    stream.at = end + 3
                    yield row
                    continue
        parts = wire.next()
        if not parts[0].startswith(b"* "):
            for tag, window in flying:
                if (end_ := completion(parts[0], tag)) is not None:
                    flying.remove((tag, window))
                    if end_.kind != b"OK":
                        refused.append((window, before | seen, end_))
                    return
            continue
        one = _one(parts)
        if one is not None:
            yield one


def _one(parts: list[bytes]) -> Row | Arrived | Lost | None:
    if len(parts) == 3 and parts[2] == b")":
        found = _ROW.fullmatch(parts[0]) or _ROW_WITH_STRUCTURE.fullmatch(parts[0])
        row = _arrived(found, parts[1]) if found is not None else None
        if row is not None:
            return row
    elif len(parts) == 1 and (found := _FLAGS.fullmatch(parts[0])) is not None:
        uid, flags, date = found.group("uid", "flags", "date")
        if (
            uid and date and flags is None
        ):  # its date alone was asked for; with flags it is all that a broken mail shows
            return read_row(parts)
        return Row(int(uid), _FLAGS_ALONE, tuple(flags.split())) if uid and flags is not None else None
    completion(parts[0], b"")  # a BYE ends it all
    return read_row(parts)


_FLAGS_ALONE = frozenset({b"UID", b"FLAGS"})


def _arrived(found: re.Match[bytes], header: bytes) -> Arrived | None:
    uid, flags, date = found.group("uid", "flags", "date")
    if not uid or not header:
        return None
    structure = None
    if "structure" in found.re.groupindex:
        text, echo, end = found["structure"].rpartition(b" BODY[HEADER.FIELDS (")
        if not echo or not end.endswith(b")] "):
            return None
        structure = read_structure_text(text)
        if structure is None:
            return None
    when = dates.epoch(date) if date else None
    seconds = dates.written(header) if when is None else when
    return Arrived(int(uid), seconds, header, _keywords(flags or b""), structure)


@lru_cache(maxsize=4096)
def _keywords(flags: bytes) -> tuple[str, ...]:
    return keywords(tuple(flags.split()))


def read_row(parts: list[bytes]) -> Row | Lost | None:
    """Any FETCH reply, by the whole grammar: items in any order, strings quoted, as literals or NIL, any echo of what
    was asked. None for other replies, and for news of a mail nobody asked about (no UID)."""
    words = parts[0].split(b" ", 3)
    if len(words) < 3 or words[2][:5].upper() != b"FETCH":
        return None
    try:
        values = parse(parts)
        content = values[3]
        if not isinstance(content, list):
            return None
        return _row(content)
    except (ValueError, IndexError) as error:
        uid = uid_in(parts)
        return Lost(uid, f"the reply {error}") if uid else None


def _row(content: list[Value]) -> Row | None:
    row = Row(0, frozenset())
    has = set()
    for name, value in pairs(content):
        if name == b"UID":
            row.uid = number(value)
        elif name == b"FLAGS":
            row.flags = _strings(value)
        elif name == b"INTERNALDATE":
            row.internal_date = dates.epoch(value) if isinstance(value, bytes) else None
        elif name.startswith(b"BODY["):
            row.body = value if isinstance(value, bytes) else None
            name = b"BODY["
        elif name == b"BODYSTRUCTURE":
            row.structure = value
        elif name == b"X-GM-THRID":
            row.thread = value.decode("ascii", "replace") if isinstance(value, bytes) else ""
        elif name == b"X-GM-LABELS":
            row.labels = _strings(value)
        has.add(name)
    row.has = frozenset(has)
    return row if row.uid else None


def _strings(value: Value) -> tuple[bytes, ...]:
    return tuple(item for item in value if isinstance(item, bytes)) if isinstance(value, list) else ()
