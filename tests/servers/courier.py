"""How does a Courier of our own run?

Its imapd, one process for each connection; the greeting and the password are ours, as its own want a daemon for both.
No SPECIAL-USE, no CONDSTORE, no LIST-STATUS, no COMPRESS, everything below "INBOX.", and field names echoed in quotes:
a good old server.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.servers.account import Account
from tests.servers.unpacked import libraries, nobody, part, unpacked
from watcher.imap import Endpoint

PASSWORD = "open-sesame"
CAPABILITY = "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE"


@contextmanager
def courier(mails: Iterable[tuple[str, bytes, datetime]] = ()) -> Iterator[Account]:
    """A fresh mailbox, for as long as the block lasts. `mails` (folder of the Maildir, ".Sent" or "", the mail, its
    INTERNALDATE) lie in it as they were delivered: no program opened their folders for writing yet."""
    root = unpacked("courier", "usr/bin/imapd")
    home = Path(tempfile.mkdtemp(prefix="watcher-courier-", dir="/tmp"))
    maildir, owner = home / "Maildir", nobody()
    for folder in ("", ".Sent", ".Drafts", ".Junk", ".Trash"):
        for state in ("cur", "new", "tmp"):
            (maildir / folder / state).mkdir(parents=True)
        (maildir / folder / "maildirfolder").touch()
    for number, (folder, raw, when) in enumerate(mails):
        path = maildir / folder / "cur" / f"{int(when.timestamp())}.{number}.here:2,S"
        path.write_bytes(raw)
        os.utime(path, (when.timestamp(), when.timestamp()))
    for each in (home, *home.rglob("*")):
        os.chown(each, owner.pw_uid, owner.pw_gid)
    with _notifier(root), socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_serve, args=(listener, root, maildir), daemon=True)
        thread.start()
        port = listener.getsockname()[1]
        try:
            endpoint = Endpoint("127.0.0.1", port, "anna", "none", timeout=20)
            yield Account(endpoint, PASSWORD, "INBOX.", ".", traits=frozenset({"courier"}))
        finally:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            thread.join(timeout=10)
            shutil.rmtree(home, ignore_errors=True)


@contextmanager
def _notifier(root: Path) -> Iterator[None]:
    """Gamin, which tells imapd of changed files: without it each connection ends two seconds late. Newer ones ask the
    kernel instead."""
    gamin = part(root, "usr/libexec/gam_server")
    if not gamin.exists():
        yield
        return
    process = subprocess.Popen(
        [str(gamin), "--notimeout", ""],
        cwd="/tmp", env={"LD_LIBRARY_PATH": libraries(root)}, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **_as_nobody(),
    )  # fmt: skip
    try:
        yield
    finally:
        process.kill()
        process.wait()


def _as_nobody() -> dict[str, Any]:
    owner = nobody()
    return {"user": owner.pw_uid, "group": owner.pw_gid} if os.geteuid() == 0 else {}


def _serve(listener: socket.socket, root: Path, maildir: Path) -> None:
    """One connection after the other is signed in and handed to a process of its own, until the listener is shut."""
    started = list[subprocess.Popen[bytes]]()
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with connection, contextlib.suppress(OSError):
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                if tag := _signed_in(connection):
                    started.append(_imapd(connection, root, maildir, tag))
    for process in started:
        process.kill()
        process.wait()


def _signed_in(connection: socket.socket) -> str:
    """The tag of the LOGIN that was right, which imapd answers itself; "" where the client went."""
    connection.settimeout(10)
    connection.sendall(f"* OK [CAPABILITY {CAPABILITY}] Courier-IMAP ready.\r\n".encode())
    while line := _line(connection):
        tag, _, command = line.partition(" ")
        if command.startswith("LOGIN "):
            if PASSWORD in command:
                connection.settimeout(None)
                return tag
            connection.sendall(f"{tag} NO Login failed.\r\n".encode())
        elif command == "CAPABILITY":
            connection.sendall(f"* CAPABILITY {CAPABILITY}\r\n{tag} OK CAPABILITY completed\r\n".encode())
        elif command == "LOGOUT":
            connection.sendall(f"* BYE Courier-IMAP server shutting down\r\n{tag} OK LOGOUT completed\r\n".encode())
            return ""
        else:
            connection.sendall(f"{tag} BAD Error in IMAP command\r\n".encode())
    return ""


def _line(connection: socket.socket) -> str:
    """One line, byte by byte: what comes behind it is imapd's."""
    read = bytearray()
    while not read.endswith(b"\r\n"):
        byte = connection.recv(1)
        if not byte:
            return ""
        read += byte
    return read.decode(errors="replace").strip()


def _imapd(connection: socket.socket, root: Path, maildir: Path, tag: str) -> subprocess.Popen[bytes]:
    environment = {
        "LD_LIBRARY_PATH": libraries(root), "PATH": "/usr/bin:/bin", "HOME": str(maildir.parent),
        "MAILDIR": str(maildir), "PROTOCOL": "IMAP", "IMAP_CAPABILITY": CAPABILITY, "IMAP_KEYWORDS": "1",
        "IMAP_USELOCKS": "0", "IMAP_EMPTYTRASH": "", "AUTHENTICATED": "anna", "AUTHADDR": "anna", "AUTHUSER": "anna",
        "AUTHMODULE": "none", "IMAPLOGINTAG": tag, "TCPREMOTEIP": "127.0.0.1", "TCPREMOTEPORT": "1",
    }  # fmt: skip
    return subprocess.Popen(
        [str(root / "usr/bin/imapd"), str(maildir)], stdin=connection, stdout=connection, stderr=subprocess.DEVNULL,
        cwd=maildir, env=environment, **_as_nobody(),
    )  # fmt: skip
