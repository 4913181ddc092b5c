"""How do commands and replies pass over the connection?

The one file that reaches into IMAPClient: it takes over reading and writing of the imaplib object underneath, so that
replies to bulk commands can be read straight off the connection, several commands can be in flight, and the line can
be compressed. It needs `client._imap` with `sock`, `send`, `readline`, `read` and a buffered `file` (or
`_readbuf`, from Python 3.14 on); where one is missing `take_over` gives None and the session goes the stock way.
"""

from __future__ import annotations

import re
import select
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

BLOCK = 256 * 1024
INFLATED = 4 * 1024 * 1024
LONGEST_LINE = 16 * 1024 * 1024
LARGEST_LITERAL = 32 * 1024 * 1024
IN_FLIGHT = 2
"""Commands sent before the first is answered: enough to hide the round trips of a real line."""

_LITERAL = re.compile(rb"\{(\d{1,10})\+?\}\r\n\Z")


class HungUp(Exception):
    """The server ended the connection; the argument is what it said (BYE), or ""."""


@dataclass(slots=True)
class Refused(Exception):
    """A command was answered with NO or BAD; `text` may hold a response code."""

    kind: bytes
    text: bytes


class Stream:
    """Lines and literals off a connection, one block at a time. `buffer` and `at` are open to the bulk reader."""

    def __init__(
        self, receive: Callable[[int], bytes], transmit: Callable[[bytes], Any], descriptor: int | None = None
    ) -> None:
        self.meanwhile: Callable[[], bool] | None = None
        """A small piece of work to do while nothing has come in; False when there is none now."""
        self.buffer, self.at = b"", 0
        self._poll: Any = None
        if descriptor is not None:
            self._poll = select.poll()
            self._poll.register(descriptor, select.POLLIN)
        self.received = self.sent = 0
        self._receive, self._transmit = receive, transmit
        self._inflate: Any = None
        self._deflate: Any = None

    def fill(self) -> None:
        """Wait for more bytes behind `buffer`; drops what lies before `at`."""
        data = self._more()
        while not data:
            data = self._more()
        self.buffer = self.buffer[self.at :] + data if self.at < len(self.buffer) else data
        self.at = 0

    def _more(self) -> bytes:
        held: bytes = self._inflate.unconsumed_tail if self._inflate else b""
        if not held:
            while self.meanwhile and self._poll and not self._poll.poll(0) and self.meanwhile():
                pass
            held = self._receive(BLOCK)
            self.received += len(held)
            if not held:
                raise HungUp("")
        return self._inflate.decompress(held, INFLATED) if self._inflate else held

    def readline(self) -> bytes:
        """A line with its CRLF."""
        searched = self.at
        while True:
            end = self.buffer.find(b"\n", searched) + 1
            if end:
                line = self.buffer[self.at : end]
                self.at = end
                return line
            held = len(self.buffer) - self.at
            if held > LONGEST_LINE:
                raise HungUp("a line without end")
            self.fill()
            searched = held

    def read(self, size: int) -> bytes:
        """Exactly that many bytes; what is larger than any header is read past, and comes back empty."""
        if size > LARGEST_LITERAL:
            self._skip(size)
            return b""
        pieces = []
        while (held := len(self.buffer) - self.at) < size:
            pieces.append(self.buffer[self.at :])
            size -= held
            self.at = len(self.buffer)
            self.fill()
        pieces.append(self.buffer[self.at : self.at + size])
        self.at += size
        return b"".join(pieces)

    def _skip(self, size: int) -> None:
        while (held := len(self.buffer) - self.at) < size:
            size -= held
            self.at = len(self.buffer)
            self.fill()
        self.at += size

    def send(self, data: bytes) -> None:
        """All of it."""
        if self._deflate:
            data = self._deflate.compress(data) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
        self.sent += len(data)
        self._transmit(data)

    def compress(self) -> None:
        """From here on both directions are raw DEFLATE (RFC 4978)."""
        self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        self._deflate = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        held, self.buffer, self.at = self.buffer[self.at :], b"", 0
        if held:
            self.buffer = self._inflate.decompress(held, INFLATED)


class Wire:
    """Commands out, replies in. `turn` counts commands, so that a reader can tell that another came in between."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.turn = 0
        self.owed: list[bytes] = []
        """Tags of commands whose reader went away before they were answered."""
        self._early: list[tuple[bytes, bytes]] = []
        self._tag = 0

    def send(self, command: bytes) -> bytes:
        """Send one command line; gives its tag."""
        self._tag += 1
        self.turn += 1
        tag = b"W%d" % self._tag
        self.stream.send(tag + b" " + command + b"\r\n")
        return tag

    def next(self) -> list[bytes]:
        """The next reply: text, literal, text, ..., text."""
        parts = []
        line = self.stream.readline()
        while (literal := _LITERAL.search(line)) is not None:
            parts += [line[: literal.start()], self.stream.read(int(literal[1]))]
            line = self.stream.readline()
        parts.append(line.rstrip(b"\r\n"))
        return parts

    def send_early(self, commands: Iterable[bytes]) -> None:
        """Send what will be asked next, behind whatever is in flight: when just these commands are given to `answers`
        next, their answers are on their way. If anything else is asked, these are thrown away."""
        self._early += [(command, self.send(command)) for command in commands]

    def settle(self) -> None:
        """Read past whatever is owed, so that the next reply belongs to the next command."""
        self.owed += [tag for _, tag in self._early]
        self._early = []
        while self.owed:
            line = self.next()[0]
            self.owed = [tag for tag in self.owed if completion(line, tag) is None]

    def ask(self, command: bytes) -> list[list[bytes]]:
        """All untagged replies to one command. Raises Refused for NO and BAD, HungUp when the server goes."""
        answer = self.answers([command])[0]
        if isinstance(answer, Refused):
            raise answer
        return answer

    def answers(self, commands: Iterable[bytes]) -> list[list[list[bytes]] | Refused]:
        """One answer for each command, in order: its untagged replies, or why it was refused."""
        wanted, early = list(commands), self._early
        if [command for command, _ in early] == wanted:
            tags, self._early, self.turn = [tag for _, tag in early], [], self.turn + 1
        else:
            tags = [self.send(command) for command in wanted]
        self.settle()
        found: list[list[list[bytes]] | Refused] = []
        for tag in tags:
            replies: list[list[bytes]] = []
            while True:
                parts = self.next()
                done = completion(parts[0], tag)
                if done is not None:
                    found.append(done if done.kind != b"OK" else replies)
                    break
                replies.append(parts)
        return found


def completion(line: bytes, tag: bytes) -> Refused | None:
    """How the command of that tag ended, None if the line says something else. BYE raises HungUp."""
    if line.startswith(b"* "):
        if line[2:6].upper() == b"BYE ":
            raise HungUp(line[6:].decode("ascii", "replace"))
        return None
    word, _, rest = line.partition(b" ")
    if word != tag:
        return None
    kind, _, text = rest.partition(b" ")
    return Refused(kind.upper(), text)


def take_over(client: Any) -> Wire | None:
    """Read and write in the place of imaplib, which goes on working on top. None where its inside has changed."""
    imap: Any = getattr(client, "_imap", None)
    try:
        held = getattr(imap, "_readbuf", None)  # since Python 3.14; before, a BufferedReader
        receive = imap.sock.recv if held is not None else imap.file.read1
        stream = Stream(receive, imap.sock.sendall, imap.sock.fileno())
        if held:
            stream.buffer = b"".join(held)
            held.clear()
        if not all(callable(getattr(imap, name, None)) for name in ("readline", "read", "send")):
            return None
        imap.readline, imap.read, imap.send = stream.readline, stream.read, stream.send
    except (AttributeError, TypeError):
        return None
    return Wire(stream)
