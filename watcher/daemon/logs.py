"""What stands in the log?

One record is one line. Control characters are escaped, so that no text from a mail or a server can forge a line or
steer a terminal; from INFO upwards, addresses are left out. Under journald each line begins with its priority
(sd-daemon(3)); else with the local time.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TextIO

_PRIORITIES = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))
_DEBUG = 7
_ADDRESS = re.compile(r"[^\s<>\"'(),;:=\[\]@]+@[\w.@-]+")
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs"})
"""Unicode categories that move the cursor, the writing direction or the line; lone surrogates cannot be written."""


def one_line(text: str) -> str:
    """`text` with everything escaped that is not a visible character or a space."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char.encode("unicode_escape").decode() if unicodedata.category(char) in _UNSEEN else char for char in text
    )


def set_up(level: str = "info", style: str = "text", *, stream: TextIO | None = None) -> None:
    """Sends the log to standard error; may be called again after a reload.

    `level` is debug, info, warning or error and counts for our own records; libraries are heard from WARNING on,
    as their details may hold what the server and we said to each other. `style` is text or json.
    """
    stream = sys.stderr if stream is None else stream
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_formatter(style, stream))
    root = logging.getLogger()
    for old in [old for old in root.handlers if isinstance(old.formatter, _OneLine)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("watcher").setLevel(level.upper())


def say_lines(logger: logging.Logger, level: int, text: str) -> None:
    """Logs each line of a text we made ourselves, such as a list of problems, as a record of its own."""
    for line in text.splitlines():
        logger.log(level, "%s", line)


def _formatter(style: str, stream: TextIO) -> logging.Formatter:
    if style == "json":
        return JsonLines()
    return JournalLines() if goes_to_journal(stream) else DatedLines()


def goes_to_journal(stream: TextIO, environ: Mapping[str, str] | None = None) -> bool:
    """Whether `stream` is the one systemd connected to the journal (JOURNAL_STREAM is its device and inode)."""
    said = (os.environ if environ is None else environ).get("JOURNAL_STREAM", "")
    try:
        status = os.fstat(stream.fileno())
    except (OSError, ValueError):  # closed, or no file at all
        return False
    return said == f"{status.st_dev}:{status.st_ino}"


class _OneLine(logging.Formatter):
    """The message of a record on one line, without addresses from INFO upwards; then its traceback, line by line."""

    def message(self, record: logging.LogRecord) -> str:
        """What the record says."""
        return self._discreet(record, one_line(record.getMessage()))

    def trace(self, record: logging.LogRecord) -> list[str]:
        """The lines of the traceback, each safe for itself; empty where there is none."""
        if not record.exc_info:
            return []
        lines = self.formatException(record.exc_info).split("\n")
        return [self._discreet(record, one_line(line)) for line in lines]

    @staticmethod
    def _discreet(record: logging.LogRecord, text: str) -> str:
        return _ADDRESS.sub("(address)", text) if record.levelno >= logging.INFO else text


class JournalLines(_OneLine):
    """`<6>message`: journald takes the priority from the front of each line and knows the time itself."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as lines that all carry its priority."""
        priority = next((number for level, number in _PRIORITIES if record.levelno >= level), _DEBUG)
        lines = [self.message(record), *(f"  | {line}" for line in self.trace(record))]
        return "\n".join(f"<{priority}>{line}" for line in lines)


class DatedLines(_OneLine):
    """`2026-11-23 07:30:00+0100 INFO message`, for terminals and files."""

    def format(self, record: logging.LogRecord) -> str:
        """The record with its local time and level."""
        local = datetime.fromtimestamp(record.created, UTC).astimezone()
        first = f"{local:%Y-%m-%d %H:%M:%S%z} {record.levelname} {self.message(record)}"
        return "\n".join((first, *(f"  | {line}" for line in self.trace(record))))


class JsonLines(_OneLine):
    """One JSON object a line: time (RFC 3339, UTC), level, logger, message, and trace where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one object; JSON escapes what could break the line."""
        instant = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        said = {
            "time": instant.replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self.message(record),
        }
        trace = self.trace(record)
        return json.dumps(said | ({"trace": trace} if trace else {}))
