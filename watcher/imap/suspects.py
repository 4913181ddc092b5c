"""Over which mail does the server hang up?

Some servers end the connection where they cannot give a mail (Dovecot, when its file is damaged), each time they are
asked for it; then nothing behind it would ever be read. So the mails that were due when the line broke are asked for
one by one on the next connection, and the one over which it breaks again once more, before any other. A mail that
breaks it even then is left out. A line that breaks by chance clears itself: whatever comes is no suspect.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from watcher.imap.rows import UidRange

Place = tuple[str, int, bytes]
"""A folder, its UIDVALIDITY, and what was asked for."""
HANGS_UP = "the server hangs up when it is asked for it"
"""Why such a mail could not be read."""
FEW = 20
"""So many mails behind the last one that came are suspects: servers give them in order."""


class Suspects:
    """What broken connections taught; it outlives them."""

    def __init__(self) -> None:
        self._near: defaultdict[Place, set[int]] = defaultdict(set)
        self._alone: dict[Place, int] = {}
        self._left_out: defaultdict[Place, set[int]] = defaultdict(set)
        self._news = False

    def learned(self) -> bool:
        """Whether a connection broke over mails since this was asked last: then the next one can do better."""
        news, self._news = self._news, False
        return news

    @property
    def found(self) -> int:
        """How many mails are left out."""
        return sum(map(len, self._left_out.values()))

    def forgive(self) -> None:
        """Ask for all mails again: the server may have been mended."""
        self._left_out.clear()

    def left_out(self, place: Place) -> frozenset[int]:
        """The mails that nobody should ask for."""
        return frozenset(self._left_out.get(place, ()))

    def first_of_all(self, place: Place) -> int:
        """The mail that is tried before any other; 0 for none."""
        return self._alone.get(place, 0)

    def portions(self, place: Place, wanted: Sequence[UidRange]) -> Iterator[list[UidRange]]:
        """What is asked for together: suspects alone, what lies between them at once, and none that is left out."""
        near, out = self._near.get(place, set()), self._left_out.get(place, set())
        apart = sorted(near | out)
        if not apart:
            yield list(wanted)
            return
        together: list[UidRange] = []
        for low, high in wanted:
            at = low
            for uid in (each for each in apart if low <= each <= high):
                if at < uid:
                    together.append((at, uid - 1))
                if uid not in out:
                    yield from ([together] if together else [])
                    yield [(uid, uid)]
                    together = []
                at = uid + 1
            if at <= high:
                together.append((at, high))
        if together:
            yield together

    def came(self, place: Place, uid: int) -> None:
        """It is none."""
        self._near.get(place, set()).discard(uid)
        if self._alone.get(place) == uid:
            del self._alone[place]

    def broke(self, place: Place, portion: Sequence[UidRange], last: int, *, first_of_all: bool = False) -> None:
        """The line broke while these were asked for; `last` is the last that came."""
        due = [(max(low, last + 1), high) for low, high in portion if high > last]
        if not due:
            return
        self._news = True
        if due[0] != due[-1] or due[0][0] != due[0][1]:
            self._near[place].update(_first(due, FEW))
            return
        uid = due[0][0]
        if first_of_all:
            self._left_out[place].add(uid)
            self.came(place, uid)
        else:
            self._near[place].add(uid)
            self._alone[place] = uid


def _first(ranges: Sequence[UidRange], most: int) -> Iterator[int]:
    for low, high in ranges:
        for uid in range(low, min(high, low + most - 1) + 1):
            if most <= 0:
                return
            yield uid
            most -= 1
