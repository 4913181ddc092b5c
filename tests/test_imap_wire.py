"""What is done while the line is silent?"""

from __future__ import annotations

import socket

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
