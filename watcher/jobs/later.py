"""What waits to be read until there is time for it?"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Container, Iterator
from typing import Generic, TypeVar

HELD = 2 * 1024 * 1024
"""Bytes that wait to be read: with more than that the line has to wait."""

K = TypeVar("K")
R = TypeVar("R")


class Later(Generic[K, R]):
    """Texts by name, read one at a time in the order in which they came, or when they are asked for. Not more than
    `HELD` bytes wait."""

    def __init__(self, read: Callable[[K, bytes], R]) -> None:
        self._read = read
        self._waiting: OrderedDict[K, bytes] = OrderedDict()
        self._done: dict[K, R] = {}
        self._bytes = 0

    @property
    def ready(self) -> int:
        """How many were read and not asked for yet."""
        return len(self._done)

    def __contains__(self, name: K) -> bool:
        return name in self._waiting or name in self._done

    def put(self, name: K, data: bytes) -> None:
        """One more; if too much waits, some is read now."""
        self._bytes += len(data) - len(self._waiting.pop(name, b""))
        self._waiting[name] = data
        while self._bytes > HELD:
            self.work()

    def work(self) -> bool:
        """Read one; whether there was one."""
        if not self._waiting:
            return False
        name, data = self._waiting.popitem(last=False)
        self._bytes -= len(data)
        self._done[name] = self._read(name, data)
        return True

    def take(self, name: K) -> R | None:
        """What was found in that one, read now if it still waits; None where it never came. Each once."""
        data = self._waiting.pop(name, None)
        if data is None:
            return self._done.pop(name, None)
        self._bytes -= len(data)
        return self._read(name, data)

    def done(self, most: int | None = None) -> dict[K, R]:
        """What was read since it was last asked for, or so much of it."""
        if most is None or most >= len(self._done):
            done, self._done = self._done, {}
            return done
        return {name: self._done.pop(name) for name in list(self._done)[:most]}

    def rest(self) -> Iterator[tuple[K, R]]:
        """The same, and whatever still waits."""
        yield from self.done().items()
        while self.work():
            yield from self.done().items()

    def keep(self, names: Container[K]) -> None:
        """Forget all others."""
        for name in [name for name in self._waiting if name not in names]:
            self._bytes -= len(self._waiting.pop(name))
        self._done = {name: found for name, found in self._done.items() if name in names}
