"""What is told when the mailbox is not as it should be, or somebody else answers in its place?"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.letters import letter
from tests.servers.dovecot import Dovecot
from tests.servers.dressed import Wardrobe
from tests.test_init import ME, config_of, fill, home, init, left_behind, loaded, server, servers

__all__ = ["home", "server"]


@pytest.fixture
def dressed(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine answers for every name."""
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *more, **named: real("127.0.0.1", *more, **named))


@pytest.mark.parametrize(
    ("host", "asks"), [("imap.gmx.net", False), ("mail.fuchs.example", True)], ids=["a provider", "an own server"]
)
def test_a_certificate_for_another_host(server: Dovecot, home: Path, dressed: None, host: str, asks: bool) -> None:
    """At a provider it means that somebody stands in between, and trusting it is not even offered; an own server may
    have any. The password is not sent."""
    flags = ["--email", "jo@gmx.de", "--own", "--imap-host", host, "--imap-port", server.tls_port, "--imap-security",
             "tls"]  # fmt: skip
    told = init(*flags, answers="1\nopen-sesame\nn\n5\n" if asks else "1\nopen-sesame\n5\n")
    assert told.exit_code == 1
    assert ("trust this certificate" in told.output) is asks
    assert ("Somebody stands between you and GMX" in told.output) is not asks
    assert left_behind(home) == []


PORTAL = b"HTTP/1.1 302 Found\r\nLocation: https://login.hotel.example/\r\n\r\n"


@pytest.mark.parametrize("encrypted", [False, True], ids=["a page", "a page over TLS"])
def test_a_captive_portal(home: Path, dressed: None, encrypted: bool, tmp_path: Path) -> None:
    """A guest network that answers on the mail port is told as what it is, and learns no password."""
    heard: list[bytes] = []
    clothes = Wardrobe(tmp_path)
    tls = clothes.context("login.hotel.example") if encrypted else None
    with portal(PORTAL, heard, tls) as port:
        flags = ["--email", "jo@gmx.de", "--own", "--imap-host", "imap.gmx.net", "--imap-port", port]
        told = init(*flags, "--imap-security", "tls", "--password-file", home / "password", "--yes")
    assert told.exit_code == 75, told.output
    assert "Nothing has been written" in told.output
    assert b"sesame" not in b"".join(heard)
    assert left_behind(home) == []


@contextmanager
def portal(answer: bytes, heard: list[bytes], tls: ssl.SSLContext | None) -> Iterator[int]:
    """A web server on a mail server's port; `heard` is what it was told."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    line, _ = listener.accept()
                    with suppress(OSError), line:
                        talk = tls.wrap_socket(line, server_side=True) if tls else line
                        talk.sendall(answer)
                        heard.append(talk.recv(4096))

        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


def test_two_sent_folders(server: Dovecot, home: Path) -> None:
    """Both are read; one that is none can be taken out, and is left alone then."""
    account = server.account()
    fill(account)
    with account.other() as other:
        now = datetime.now(UTC)  # noqa: TID251 - the command asks the clock, too
        other.create("Sent")
        other.file("Sent", letter("ph@example.org", to="d@d.test", subject="Angebot vom Telefon"), ("\\Seen",),
                   now - timedelta(days=12))  # fmt: skip
    flags = [*servers(account, None), "--password-file", home / "password", "--delivery", "imap", "--country", "-",
             "--time", "07:00", "--time-zone", "Europe/Berlin", "--alias", ME]  # fmt: skip
    told = init(*flags, "--yes")
    assert told.exit_code == 0, told.output
    assert "sent mail: Sent and Gesendet" in told.output
    assert "Angebot vom Telefon" in told.output
    config_of(home).unlink()
    told = init(*flags, answers="n\nGesendet\n\n\n")
    assert told.exit_code == 0, told.output
    assert "Angebot vom Telefon" not in told.output
    folders = loaded(home).mailbox[0].folders
    assert (folders.sent, folders.ignore) == (("Gesendet",), ("Sent",))
