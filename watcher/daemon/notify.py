"""What does the service manager learn from us? The protocol of sd_notify(3), which is a line of text in a datagram.

Without NOTIFY_SOCKET (not started by systemd) everything here does nothing.
"""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping

from watcher.daemon.logs import one_line


class Notifier:
    """Tells systemd how the daemon fares. No call ever raises: a lost notice must not stop the work."""

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        environ = os.environ if environ is None else environ
        self._address = environ.get("NOTIFY_SOCKET", "")
        self._watchdog = _watchdog_seconds(environ)

    @property
    def watchdog_interval(self) -> float | None:
        """Seconds between two `watchdog()` calls: half of WatchdogSec=. None where nobody waits for them."""
        return self._watchdog / 2 if self._watchdog else None

    def ready(self, status: str = "") -> None:
        """Start-up (or a reload) is complete."""
        self._send("READY=1", *_status(status))

    def status(self, text: str) -> None:
        """One line for `systemctl status`; no subjects, no addresses."""
        self._send(*_status(text))

    def reloading(self) -> None:
        """The configuration is read again; `ready()` ends it."""
        self._send("RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}")

    def stopping(self) -> None:
        """The daemon is about to end."""
        self._send("STOPPING=1")

    def watchdog(self) -> None:
        """The daemon is alive and its work comes back."""
        self._send("WATCHDOG=1")

    def _send(self, *lines: str) -> None:
        if not lines or self._address[:1] not in ("/", "@"):
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address  # abstract, unix(7)
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
                channel.setblocking(False)
                channel.sendto("\n".join(lines).encode(), address)
        except OSError:
            pass


def _status(text: str) -> tuple[str, ...]:
    """A line end in it would be another assignment."""
    return (f"STATUS={one_line(text)}",) if text else ()


def _watchdog_seconds(environ: Mapping[str, str]) -> float | None:
    """WatchdogSec= as sd_watchdog_enabled(3) tells it: only the process named in WATCHDOG_PID is meant."""
    if environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    microseconds = environ.get("WATCHDOG_USEC", "")
    return int(microseconds) / 1e6 if microseconds.isascii() and microseconds.isdigit() and int(microseconds) else None
