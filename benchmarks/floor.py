"""What would the same bytes cost by a raw socket?

`Tap` writes down every command a session sends and counts its round trips; `replay` sends the very same commands over
a bare socket and throws the answers away. That is the floor: no client that wants these bytes can be faster.
"""

from __future__ import annotations

import re
import socket
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any

from watcher.imap import wire

if TYPE_CHECKING:
    from tests.servers.account import Account

AHEAD = 8
"""Commands in flight, four times what the watcher allows itself: the floor waits for no round trip."""
_BULK = re.compile(rb"\w+ UID FETCH ")
_TAIL = 4096


@dataclass
class Tap:
    """While it is open: the commands that were sent on any connection, and how often an answer was waited for."""

    commands: list[bytes] = field(default_factory=list)
    round_trips: int = 0
    received: int = 0
    _asked: bool = False

    def __enter__(self) -> Tap:
        stream: Any = wire.Stream
        self._send, self._fill = stream.send, stream.fill

        def send(line: Any, data: bytes) -> None:
            self.commands.append(data)
            self._asked = True
            self._send(line, data)

        def fill(line: Any) -> None:
            if self._asked:
                self.round_trips += 1
                self._asked = False
            before = line.received
            self._fill(line)
            self.received += line.received - before

        stream.send, stream.fill = send, fill
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        stream: Any = wire.Stream
        stream.send, stream.fill = self._send, self._fill


@dataclass(frozen=True)
class Floor:
    """How long a replay took, and how many bytes came."""

    seconds: float
    received: int


def replay(account: Account, commands: list[bytes], *, port: int = 0, headers_only: bool = False) -> Floor:
    """Ask for the same bytes again; of the texts only where wanted."""
    wanted = [line for line in commands if not _is_of_the_connection(line)]
    if headers_only:
        wanted = [line for line in wanted if b"UID FETCH" not in line or b"HEADER.FIELDS" in line]
    begun = time.perf_counter()
    with socket.create_connection((account.endpoint.host, port or account.endpoint.port)) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        login = f"L0 LOGIN {account.endpoint.user} {account.password}\r\n".encode()
        received = _exchange(line, [login, *wanted])
    return Floor(time.perf_counter() - begun, received)


def _is_of_the_connection(command: bytes) -> bool:
    return any(word in command for word in (b" CAPABILITY", b" COMPRESS", b" LOGOUT", b" LOGIN", b" AUTHENTICATE"))


def _exchange(line: socket.socket, commands: list[bytes]) -> int:
    """Send the commands, some ahead, and read until the last is answered."""
    tags = [command.partition(b" ")[0] for command in commands]
    sent = done = received = 0
    tail = b"\r\n"
    while done < len(tags):
        while sent < len(tags) and sent < done + AHEAD:
            line.sendall(commands[sent])
            sent += 1
        data = line.recv(1 << 18)
        if not data:
            raise ConnectionError(commands[done])
        received += len(data)
        tail = tail[-_TAIL:] + data
        while done < len(tags) and (at := tail.find(b"\r\n" + tags[done] + b" ")) >= 0:
            tail = tail[at + 2 :]
            done += 1
    return received
