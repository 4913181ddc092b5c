"""How does a server behave that does what it likes?

A tiny IMAP server whose every answer a test may set: odd echoes, half a literal and then silence, news in between.
"""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from watcher.imap import Endpoint, Password

USUAL = {
    "CAPABILITY": "* CAPABILITY IMAP4rev1 LITERAL+ UIDPLUS AUTH=PLAIN\r\nTAG OK done\r\n",
    "LOGIN": "TAG OK in\r\n",
    "LOGOUT": "* BYE bye\r\nTAG OK out\r\n",
    "NOOP": "TAG OK done\r\n",
    "LIST": '* LIST () "/" INBOX\r\nTAG OK done\r\n',
    "STATUS": "* STATUS INBOX (MESSAGES 5 UIDNEXT 6 UIDVALIDITY 7)\r\nTAG OK done\r\n",
    "EXAMINE": "* 5 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 6]\r\nTAG OK [READ-ONLY] done\r\n",
    "CLOSE": "TAG OK done\r\n",
    "UID SEARCH": "* SEARCH 1 2 3 4 5\r\nTAG OK done\r\n",
}
HANG_UP = "\0hang up"
SILENCE = "\0silence"


@dataclass
class Scripted:
    """What to answer: by the beginning of the command, a text with TAG for its tag; a list is used up one by one.
    `HANG_UP` or `SILENCE` at the end of a text does that after it. `segment` cuts all answers into TCP segments of
    so many bytes; with `tls` all of it is encrypted."""

    answers: dict[str, str | bytes | list[str | bytes]] = field(default_factory=dict)
    greeting: str = "* OK ready\r\n"
    segment: int = 0
    tls: ssl.SSLContext | None = None
    port: int = 0
    commands: list[str] = field(default_factory=list)

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint("127.0.0.1", self.port, "owner", "none", timeout=3)

    sign_in = Password(lambda: "open-sesame")

    def serve(self, line: socket.socket) -> None:
        """One connection, until either side hangs up."""
        with suppress(OSError), line:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.tls:
                line = self.tls.wrap_socket(line, server_side=True)
            if not self._say(line, self.greeting, ""):
                return
            tag = ""
            for raw in line.makefile("rb"):
                text = raw.decode("latin-1").rstrip("\r\n")
                command = text  # a line without a tag goes on with the command before
                if " " in text:
                    tag, _, command = text.partition(" ")
                self.commands.append(command)
                if not self._say(line, self._answer(command), tag):
                    return

    def _answer(self, command: str) -> str | bytes:
        for book in (self.answers, USUAL):
            for start, answer in book.items():
                if command.upper().startswith(start):
                    if isinstance(answer, list):
                        return answer.pop(0) if len(answer) > 1 else answer[0]
                    return answer
        return "TAG BAD what?\r\n"

    def _say(self, line: socket.socket, answer: str | bytes, tag: str) -> bool:
        text = answer.encode() if isinstance(answer, str) else answer
        text = re.sub(rb"\bTAG\b", lambda _: tag.encode(), text)
        then, text = next(
            ((end, text[: -len(end)]) for end in (HANG_UP.encode(), SILENCE.encode()) if text.endswith(end)),
            (b"", text),
        )
        step = self.segment or max(1, len(text))
        for at in range(0, len(text), step):
            line.sendall(text[at : at + step])
            if self.segment:
                time.sleep(0.0005)
        if then == SILENCE.encode():
            with suppress(OSError):
                while line.recv(4096):
                    pass
        return not then


@contextmanager
def scripted(**options: object) -> Iterator[Scripted]:
    """A server for as long as the block lasts."""
    server = Scripted(**options)  # type: ignore[arg-type]
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.port = listener.getsockname()[1]

        def accept() -> None:
            with suppress(OSError):
                while True:
                    threading.Thread(target=server.serve, args=(listener.accept()[0],), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield server
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
