"""How is the time used in which the line is busy?

A first read waits for a hundred thousand headers, and then reads the owner's texts for as long again. So the texts of a
folder for sent mail are fetched together with its headers, and read while the headers of the other folders come in.
Whatever was not read by then is read when it is asked for.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Generic, NamedTuple, TypeVar

from watcher.core.followup import Policy
from watcher.core.mail import Arrived, OwnText, TextPart
from watcher.core.mime import decode_section
from watcher.core.owntext import read_own
from watcher.core.reading import read_mail
from watcher.errors import FolderError
from watcher.imap import Session

OWN_BYTES = 8 * 1024
"""What the owner has to say stands at the beginning."""
HELD = 2 * 1024 * 1024
"""Bytes of texts that wait to be read: with more than that the line has to wait."""

T = TypeVar("T")
R = TypeVar("R")
Spot = tuple[str, int, int]
"""Folder, UIDVALIDITY, UID."""


class _Waiting(NamedTuple):
    part: TextPart
    day: date
    data: bytes


def words_of(policy: Policy) -> tuple[str, ...]:
    """The phrases of the owner's rules."""
    return tuple(dict.fromkeys(word for rule in policy.rules for word in rule.words))


class Later(Generic[T, R]):
    """What is read while the line is silent, in the order in which it came; not more than `HELD` bytes wait for it."""

    def __init__(self, read: Callable[[T], R]) -> None:
        self._read = read
        self._waiting: deque[tuple[T, int]] = deque()
        self._done: list[R] = []
        self._bytes = 0

    def put(self, one: T, size: int) -> None:
        """One more; if too much waits, some is read now."""
        self._waiting.append((one, size))
        self._bytes += size
        while self._bytes > HELD:
            self.work()

    def work(self) -> bool:
        """Read one; whether there was one. There may be more to come."""
        if not self._waiting:
            return False
        one, size = self._waiting.popleft()
        self._bytes -= size
        self._done.append(self._read(one))
        return True

    def done(self) -> Iterator[R]:
        """What was read since it was last asked for."""
        done, self._done = self._done, []
        return iter(done)

    def rest(self) -> Iterator[R]:
        """The same, and whatever still waits."""
        yield from self.done()
        while self.work():
            yield from self.done()


@dataclass(slots=True)
class Ahead:
    """Own texts that were fetched with the headers of their folder."""

    session: Session
    policy: Policy
    _waiting: dict[Spot, _Waiting] = field(default_factory=dict)
    _order: deque[Spot] = field(default_factory=deque)
    _read: dict[Spot, tuple[date, OwnText]] = field(default_factory=dict)
    _bytes: int = 0
    _is_warm: bool = False

    def fetch(self, mailbox: str, uid_validity: int, arrived: Iterable[tuple[int, int, TextPart]]) -> None:
        """Fetch the texts of these mails (UID, INTERNALDATE, part) of the folder that is open. What the server
        refuses is asked for again later."""
        mails = {uid: (when, part) for uid, when, part in arrived}
        sections = [(uid, part.section) for uid, (_, part) in mails.items()]
        try:
            for uid, data in self.session.sections(sections, OWN_BYTES):
                if uid in mails:
                    when, part = mails[uid]
                    day = self.policy.worktime.local_day(datetime.fromtimestamp(when, UTC))
                    self._put((mailbox, uid_validity, uid), _Waiting(part, day, data))
        except FolderError:
            pass
        self.session.meanwhile(self.work)

    def _put(self, spot: Spot, text: _Waiting) -> None:
        self._waiting[spot] = text
        self._order.append(spot)
        self._bytes += len(text.data)
        while self._bytes > HELD:
            self.work()

    def work(self) -> bool:
        """Do one small piece of what has to be done anyway; whether there may be more."""
        while self._order:
            spot = self._order.popleft()
            if spot in self._waiting:
                self._read[spot] = self._said(spot)
                return True
        if not self._is_warm:
            self._is_warm = True
            read_mail(_SAMPLE, internal_date=_LONG_AGO)  # expressions are compiled when they are first needed
            return True
        return False

    def _said(self, spot: Spot) -> tuple[date, OwnText]:
        text = self._waiting.pop(spot)
        self._bytes -= len(text.data)
        said = read_own(decode_section(text.data, text.part), words=words_of(self.policy), written_on=text.day)
        return text.day, said

    def take(self, spot: Spot, day: date) -> OwnText | None:
        """What the text there says, written on that day; None where it was not fetched. Each once."""
        found = self._said(spot) if spot in self._waiting else self._read.pop(spot, None)
        return found[1] if found and found[0] == day else None


_SAMPLE = (
    b"From: Anna <anna@example.org>\r\nSubject: Re: x\r\nIn-Reply-To: <1@example.org>\r\n\r\nGuten Tag, danke.\r\n"
)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def texts_of(arrived: Iterable[Arrived]) -> Iterator[tuple[int, int, TextPart]]:
    """UID, INTERNALDATE and part of the mails that have a text."""
    for mail in arrived:
        if mail.structure is not None and mail.structure.text is not None:
            yield mail.uid, mail.internal_date, mail.structure.text
