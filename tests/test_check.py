"""Does the doctor find what is wrong, and does he know what mends it?"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.household import ME, Household
from tests.letters import letter
from tests.outbox import open_outbox
from tests.servers.dovecot import Dovecot, dovecot
from watcher.config import load
from watcher.core.checkup import Finding, Health
from watcher.jobs import MailThread, accounts_of, check_account
from watcher.render import Words

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
CONFIG = """
[[mailbox]]
name = "work"
addresses = ["{me}"]
[mailbox.imap]
host = "{host}"
port = {port}
security = "{security}"
user = "{user}"
password = {{ env = "A_SECRET" }}
{more}
[mailbox.smtp]
host = "127.0.0.1"
port = {smtp}
security = "none"
sign_in = "none"
[digest]
language = "{language}"
time_zone = "Europe/Berlin"
"""


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot("special-use") as running:
        yield running


@pytest.fixture
def dressed(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine answers for the providers' servers."""
    real = socket.getaddrinfo

    def here(host: Any, *rest: Any, **more: Any) -> Any:
        return real("127.0.0.1" if str(host).endswith((".gmx.net", ".example.net")) else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", here)


async def findings(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, password: str = "open-sesame", language: str = "en", **values: Any
) -> list[Finding]:
    monkeypatch.setenv("A_SECRET", password)
    path = folder / "watcher.toml"
    given = {"host": "127.0.0.1", "security": "none", "user": "anna", "more": "", "smtp": 9, **values}
    path.write_text(CONFIG.format(me=ME, language=language, **given))
    account = accounts_of(load(path), today=NOW.date(), config_path=str(path))[0]
    thread = MailThread("work", account.open_session)
    try:
        return list(await check_account(account, thread, now=NOW, state=folder / "state" / "watcher.db"))
    finally:
        thread.close()


def told(found: list[Finding], health: Health, language: str = "en") -> str:
    """Everything of that health, in words."""
    words = Words(language, UTC, NOW.date())
    lines = [(one.what, one.found, one.cure) for one in found if one.health is health]
    return "\n".join(words.say(part) for line in lines for part in line if part)


@contextmanager
def portal(answer: bytes) -> Iterator[int]:
    """Whatever is said, it answers like a web server; its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    line, _ = listener.accept()
                    with line, suppress(OSError):
                        line.sendall(answer)
                        line.recv(4096)

        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


async def test_wrong_password_at_a_provider(
    server: Dovecot, dressed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refused password is explained in the terms of the provider, in the owner's language."""
    found = await findings(
        tmp_path, monkeypatch, password="wrong", language="de", host="imap.gmx.net", port=server.tls_port,
        security="tls", more=f'fingerprint = "{server.fingerprint}"',
    )  # fmt: skip
    words = told(found, Health.BAD, "de")
    assert "imap.gmx.net hat die Anmeldung abgelehnt" in words
    assert "GMX: IMAP ist im Postfach noch nicht freigeschaltet" in words
    assert "wrong" not in words


async def test_somebody_in_between(
    server: Dovecot, dressed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A certificate that cannot be the provider's own means that somebody stands in between, and nothing was sent."""
    found = await findings(tmp_path, monkeypatch, host="imap.gmx.net", port=server.tls_port, security="tls")
    words = told(found, Health.BAD)
    assert "Somebody stands between you and GMX" in words
    assert "password was not sent" in words


async def test_self_signed(server: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An own server with a certificate of its own making is told how to be trusted."""
    found = await findings(tmp_path, monkeypatch, host="localhost", port=server.tls_port, security="tls")
    words = told(found, Health.BAD)
    assert "certificate of its own making" in words
    assert "fingerprint" in words


async def test_certificate_for_another_host(
    server: Dovecot, dressed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A certificate for another name is told as what it is."""
    found = await findings(
        tmp_path, monkeypatch, host="mail.example.net", port=server.tls_port, security="tls",
        more=f'ca_file = "{server.certificate}"',
    )  # fmt: skip
    assert "made for another name" in told(found, Health.BAD)


@pytest.mark.parametrize("security", ["tls", "none"])
async def test_captive_portal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, security: str) -> None:
    """A guest network's web page that answers in place of the server is recognised, with TLS and without."""
    with portal(b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n") as port:
        found = await findings(tmp_path, monkeypatch, port=port, security=security)
    assert "guest network" in told(found, Health.BAD)


async def test_nobody_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bridge that was not started is told of, for mail in and out; what hangs on it is not tried."""
    found = await findings(tmp_path, monkeypatch, port=9)
    assert told(found, Health.BAD).count("nobody answers at 127.0.0.1, port 9") == 2
    assert "not tried" in told(found, Health.SKIPPED)


async def test_all_is_well(server: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where everything works, each step from the configuration to the clock says so, and the state is not made."""
    with open_outbox() as outbox:
        found = await findings(tmp_path, monkeypatch, port=server.port, smtp=outbox.port)
    assert not told(found, Health.BAD)
    words = told(found, Health.GOOD)
    for step in ("Configuration", "IMAP sign-in", "Sent", "SMTP sign-in", "State file"):
        assert step in words
    assert not (tmp_path / "state").exists()


async def test_sent_folders(server: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second Sent folder, as a phone makes one, is named and read."""
    account = server.account()
    with account.other() as other:
        other.create("Sent Items")
    found = await findings(tmp_path, monkeypatch, port=server.port, user=account.endpoint.user)
    assert "sent mail lies in several folders" in told(found, Health.GOOD)


async def test_an_empty_sent_folder(server: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder for sent mail in which nothing lies is doubted, as proposals would never be seen; one mail is enough."""
    account = server.account()
    user = account.endpoint.user
    empty = await findings(tmp_path, monkeypatch, port=server.port, user=user)
    with account.other() as other:
        other.file("Sent", letter())
    filled = await findings(tmp_path, monkeypatch, port=server.port, user=user)
    assert "no mail lies in Sent" in told(empty, Health.WARNING)
    assert "no mail lies in" not in told(filled, Health.WARNING)


async def test_no_sent_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a Sent folder the doctor lists what there is, and says where to name it."""
    from tests.servers.scripted import scripted

    answers = {"LIST": '* LIST () "/" INBOX\r\n* LIST () "/" "Ausgang"\r\nTAG OK done\r\n'}
    with scripted(answers=answers) as strange:
        found = await findings(tmp_path, monkeypatch, port=strange.port)
    words = told(found, Health.BAD)
    assert "Ausgang" in words
    assert "[mailbox.folders]" in words


async def test_a_folder_that_is_shut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that the server lists and opens to nobody is named, with what leaves it out."""
    from tests.servers.scripted import scripted

    answers = {
        "LIST": '* LIST () "/" INBOX\r\n* LIST () "/" Sent\r\n* LIST () "/" "Public/Team"\r\nTAG OK done\r\n',
        'STATUS "PUBLIC': "TAG NO no\r\n",
        'EXAMINE "PUBLIC': "TAG NO Public folder cannot be opened.\r\n",
    }
    with scripted(answers=answers) as strange:
        found = await findings(tmp_path, monkeypatch, port=strange.port)
    words = told(found, Health.WARNING)
    assert "Public/Team could not be read: the server refused the folder: Public folder cannot be opened" in words
    assert 'ignore = ["Public/Team"] under [mailbox.folders]' in words


@pytest.mark.parametrize("ignored", [False, True])
async def test_all_mail_that_gmail_hides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ignored: bool) -> None:
    """Where Gmail shows no All Mail, archived answers cannot be seen: that is said, unless the owner wants it so."""
    from tests.servers.scripted import scripted

    answers = {
        "CAPABILITY": "* CAPABILITY IMAP4rev1 LITERAL+ X-GM-EXT-1 AUTH=PLAIN\r\nTAG OK done\r\n",
        "LIST": '* LIST () "/" INBOX\r\n* LIST (\\Sent) "/" "[Gmail]/Gesendet"\r\nTAG OK done\r\n',
    }
    more = '[mailbox.folders]\nignore = ["[Gmail]/Alle Nachrichten"]' if ignored else ""
    with scripted(answers=answers) as strange:
        found = await findings(tmp_path, monkeypatch, port=strange.port, more=more)
    assert ("Gmail hides All Mail" in told(found, Health.WARNING)) is not ignored


@pytest.mark.parametrize("ignored", ["[Gmail]/*", "[Gmail]/Tous les messages"])
async def test_all_mail_that_the_owner_leaves_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ignored: str
) -> None:
    """Gmail is not said to hide what it shows and the owner left out, whatever it is called there."""
    from tests.servers.scripted import scripted

    answers = {
        "CAPABILITY": "* CAPABILITY IMAP4rev1 LITERAL+ X-GM-EXT-1 AUTH=PLAIN\r\nTAG OK done\r\n",
        "LIST": '* LIST () "/" INBOX\r\n* LIST (\\All) "/" "[Gmail]/Tous les messages"\r\nTAG OK done\r\n',
    }
    more = f'[mailbox.folders]\nignore = ["{ignored}"]'
    with scripted(answers=answers) as strange:
        found = await findings(tmp_path, monkeypatch, port=strange.port, more=more)
    assert "Gmail hides All Mail" not in told(found, Health.WARNING)


def test_for_programs(server: Dovecot, tmp_path: Path) -> None:
    """`check --json` lists every step, and the exit code says whether one is bad; no secret is printed."""
    with open_outbox() as outbox:
        home = Household(tmp_path, server.account(), outbox)
        home.settle()
        good = home.run("check", "--json")
        (home.home / "secret").write_text("not-the-password")
        bad = home.run("check", "--json")
    assert (good.returncode, bad.returncode) == (0, 1), good.stderr
    healths = {one["step"]: one["health"] for one in json.loads(bad.stdout)["findings"]}
    assert (healths["imap sign-in"], healths["folders"], healths["smtp sign-in"]) == ("bad", "skipped", "good")
    assert "not-the-password" not in bad.stdout + bad.stderr
