"""What is done while the line is silent?"""

from __future__ import annotations

import socket
import ssl
from pathlib import Path

import trustme

from tests.servers.scripted import scripted
from watcher.core.mail import Folder, Role
from watcher.imap import Endpoint, connect
from watcher.imap.wire import Stream


def test_work_is_done_while_nothing_comes_in() -> None:
    """While the server is slow, what has to be done anyway is done; whatever comes in is read at once."""
    ours, theirs = socket.socketpair()
    done: list[int] = []

    def work() -> bool:
        done.append(len(done))
        if len(done) == 3:
            theirs.sendall(b"* OK one\r\n")
        return True

    with ours, theirs:
        stream = Stream(ours.recv, ours.sendall, ours.fileno())
        stream.meanwhile = work
        assert stream.readline() == b"* OK one\r\n"
        assert len(done) == 3
        theirs.sendall(b"* OK two\r\n")
        assert stream.readline() == b"* OK two\r\n"
        assert len(done) == 3


def test_work_ends() -> None:
    """Once there is nothing left to do, the line is waited for as ever."""
    ours, theirs = socket.socketpair()
    asked: list[int] = []

    def work() -> bool:
        asked.append(len(asked))
        theirs.sendall(b"* OK\r\n")
        return False

    with ours, theirs:
        stream = Stream(ours.recv, ours.sendall, ours.fileno())
        stream.meanwhile = work
        assert stream.readline() == b"* OK\r\n"
        theirs.sendall(b"* BYE\r\n")
        assert stream.readline() == b"* BYE\r\n"
        assert len(asked) == 1, "what has come in is read first"


def test_work_is_done_on_an_encrypted_line(tmp_path: Path) -> None:
    """An encrypted line whose server is slow gives every mail whole, and its time is used as well."""
    authority, context = trustme.CA(), ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    head = b"Message-ID: <%d@x.test>\r\nSubject: " + b"x" * 20_000 + b"\r\n\r\n"
    rows = b"".join(_row(uid, head % uid) for uid in range(1, 6))
    done: list[int] = []

    def work() -> bool:
        done.append(len(done))
        return True

    with scripted(answers={"UID FETCH": rows + b"TAG OK done\r\n"}, segment=4000, tls=context) as server:
        endpoint = Endpoint("localhost", server.port, "owner", "tls", timeout=3, ca_file=tmp_path / "ca.pem")
        session = connect(endpoint, server.sign_in)
        session.examine(Folder("INBOX", b"INBOX", Role.INBOX))
        session.meanwhile(work)
        mails = list(session.headers([(1, 5)]))
        session.meanwhile(None)
        session.close()
    assert [mail.header for mail in mails] == [head % uid for uid in range(1, 6)]
    assert done


def _row(uid: int, head: bytes) -> bytes:
    return b"* %d FETCH (UID %d FLAGS () BODY[HEADER.FIELDS (SUBJECT)] {%d}\r\n%b)\r\n" % (uid, uid, len(head), head)
