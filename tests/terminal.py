"""How does a person at a terminal see a command?

It runs on a terminal of its own (a pty); what it writes is read until the awaited words are there, and what a person
types is written to it. `screen` is what stands there, without the colours.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

_LOOK = 0.2
"""Seconds; a signal between a question and the wait for its answer is seen only with the answer (Python's input())."""
_COLOURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07")


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], columns: int = 100) -> None:
        self.pid, self._line = pty.fork()
        if self.pid == 0:  # the command
            with suppress(BaseException):
                signal.signal(signal.SIGINT, signal.SIG_DFL)  # a test that runs in the background ignores it
                os.execvpe(command[0], list(command), dict(environment))
            os._exit(127)
        fcntl.ioctl(self._line, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.raw, self._read, self._code = "", 0, -1

    @property
    def screen(self) -> str:
        """Everything that was shown, as plain text."""
        return _COLOURS.sub("", self.raw).replace("\r\n", "\n").replace("\r", "\n")

    def sees(self, words: str, seconds: float = 30.0) -> str:
        """Wait until these words are shown, after those awaited before; what came until then."""
        end = time.monotonic() + seconds
        while (at := self.screen.find(words, self._read)) < 0:
            assert time.monotonic() < end, f"{words!r} did not come; there is:\n{self.screen[self._read :]}"
            assert self._more(0.2), f"it ended before {words!r}:\n{self.screen[self._read :]}"
        came, self._read = self.screen[self._read : at], at + len(words)
        return came

    def types(self, text: str) -> None:
        """What a person types, with Enter at the end."""
        os.write(self._line, text.encode() + b"\r")

    def presses(self, key: str) -> None:
        """One key, such as Ctrl-C ("\\x03"), when there was time to read what is asked."""
        time.sleep(_LOOK)
        os.write(self._line, key.encode())

    def gets(self, number: signal.Signals) -> None:
        """A signal from outside."""
        time.sleep(_LOOK)
        os.kill(self.pid, number)

    def ends(self, seconds: float = 30.0) -> int:
        """Wait for its end; its exit code (minus the signal that ended it)."""
        end = time.monotonic() + seconds
        while self._more(0.1):
            assert time.monotonic() < end, f"it does not end:\n{self.screen[-2000:]}"
        if self._code == -1:
            self._code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self._code

    def _more(self, seconds: float) -> bool:
        """Read what is there; False when nothing will come any more."""
        if not select.select([self._line], [], [], seconds)[0]:
            return True
        with suppress(OSError):  # EIO: the other end is closed
            if chunk := os.read(self._line, 65_536):
                self.raw += chunk.decode("utf-8", "replace")
                return True
        return False

    def close(self) -> None:
        """End it, however it stands."""
        with suppress(OSError):
            if self._code == -1:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
        os.close(self._line)


@contextmanager
def terminal(command: Sequence[str], environment: Mapping[str, str], columns: int = 100) -> Iterator[Terminal]:
    """A command on its terminal, for as long as the block lasts."""
    shown = Terminal(command, environment, columns)
    try:
        yield shown
    finally:
        shown.close()
