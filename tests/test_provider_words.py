"""What the providers say when they refuse, and what the owner is told then.

The answers are those that public reports quote; each server shows a certificate for the provider's own name.
"""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.household import ME
from tests.servers.dressed import Wardrobe
from tests.servers.scripted import scripted
from watcher.config import load
from watcher.core.checkup import Finding, Health
from watcher.jobs import MailThread, accounts_of, check_account
from watcher.render import Words

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
CONFIG = """
[[mailbox]]
name = "work"
addresses = ["{me}"]
delivery = "imap"
[mailbox.imap]
host = "{host}"
port = {port}
ca_file = "{ca}"
password = {{ env = "A_SECRET" }}
[digest]
language = "de"
time_zone = "Europe/Berlin"
"""
FAILED = "TAG NO [AUTHENTICATIONFAILED] authentication failed\r\n"
GMAIL = "TAG NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)\r\n"  # noqa: E501
CASES = [
    ("imap.gmx.net", FAILED, "GMX: IMAP ist im Postfach noch nicht freigeschaltet"),
    ("imap.web.de", FAILED, "WEB.DE: IMAP ist im Postfach noch nicht freigeschaltet"),
    ("imap.gmail.com", GMAIL, "App-Passwort"),
    ("imap.gmail.com", "TAG NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n", "App-Passwort"),
    ("outlook.office365.com", "TAG NO LOGIN failed.\r\n", "OAuth"),
    ("secureimap.t-online.de", "TAG NO [AUTHENTICATIONFAILED] Authentication failed.\r\n", "T-Online"),
    ("imap.ionos.de", "TAG NO Login failed.\r\n", "IONOS"),
    ("imap.strato.de", FAILED, "STRATO"),
    ("mx.freenet.de", FAILED, "freenet"),
    ("imap.mail.me.com", "TAG NO [AUTHENTICATIONFAILED] Authentication Failed\r\n", "app-spezifisches Passwort"),
    ("imap.fastmail.com", "TAG NO [AUTHENTICATIONFAILED] Incorrect username, password or access token\r\n", "Fastmail"),
    ("posteo.de", FAILED, "Posteo"),
    ("imap.mailbox.org", FAILED, "mailbox.org"),
    ("mail.example.net", "TAG NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials or IMAP is disabled\r\n", "IMAP"),
    ("mail.example.net", "TAG NO [UNAVAILABLE] Temporary authentication failure.\r\n", "im Augenblick nicht"),
]


@pytest.fixture(scope="module")
def clothes(tmp_path_factory: pytest.TempPathFactory) -> Wardrobe:
    return Wardrobe(tmp_path_factory.mktemp("wardrobe"))


async def words_of(
    host: str, answers: dict[str, Any], clothes: Wardrobe, folder: Path, patch: pytest.MonkeyPatch
) -> str:
    """Everything that is bad about the mailbox at `host`, in German."""
    real = socket.getaddrinfo
    patch.setattr(socket, "getaddrinfo", lambda name, *more, **named: real("127.0.0.1", *more, **named))
    patch.setenv("A_SECRET", "open-sesame")
    with scripted(answers=answers, tls=clothes.context(host)) as server:
        path = folder / "watcher.toml"
        path.write_text(CONFIG.format(me=ME, host=host, port=server.port, ca=clothes.ca_file))
        account = accounts_of(load(path), today=NOW.date(), config_path=str(path))[0]
        thread = MailThread("work", account.open_session)
        try:
            found = await check_account(account, thread, now=NOW)
        finally:
            thread.close()
        assert sum(command.upper().startswith(("LOGIN", "AUTHENTICATE")) for command in server.commands) == 1
    return told(found)


def told(found: tuple[Finding, ...]) -> str:
    words = Words("de", UTC, NOW.date())
    bad = [(one.found, one.cure) for one in found if one.health is Health.BAD]
    return "\n".join(words.say(part) for line in bad for part in line if part)


@pytest.mark.parametrize(("host", "answer", "meant"), CASES, ids=[f"{case[0]}-{n}" for n, case in enumerate(CASES)])
async def test_a_refusal_in_the_providers_words(
    host: str, answer: str, meant: str, clothes: Wardrobe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One try, and then the cause as it is at this provider, in the owner's language; never the password."""
    words = await words_of(host, {"LOGIN": answer}, clothes, tmp_path, monkeypatch)
    assert meant in words
    assert host in words
    assert "open-sesame" not in words


async def test_imap_is_off_for_a_mailbox_at_microsoft(
    clothes: Wardrobe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exchange lets one in and then opens nothing: told as what it is."""
    off = "TAG BAD User is authenticated but not connected.\r\n"
    answers = dict.fromkeys(("LIST", "NAMESPACE", "EXAMINE", "STATUS", "ENABLE", "LSUB", "ID"), off)
    words = await words_of("outlook.office365.com", answers, clothes, tmp_path, monkeypatch)
    assert "öffnet aber kein Postfach" in words
    assert "IMAP ist für dieses Postfach ausgeschaltet" in words


async def test_no_passwords_at_all(clothes: Wardrobe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that offers no way for a password is told from one that refuses this one, and learns none."""
    caps = "* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2\r\nTAG OK done\r\n"
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda name, *more, **named: real("127.0.0.1", *more, **named))
    monkeypatch.setenv("A_SECRET", "open-sesame")
    with scripted(answers={"CAPABILITY": caps}, tls=clothes.context("outlook.office365.com")) as server:
        path = tmp_path / "watcher.toml"
        path.write_text(CONFIG.format(me=ME, host="outlook.office365.com", port=server.port, ca=clothes.ca_file))
        account = accounts_of(load(path), today=NOW.date(), config_path=str(path))[0]
        thread = MailThread("work", account.open_session)
        words = told(await check_account(account, thread, now=NOW))
        thread.close()
        assert not any("LOGIN" in command or "sesame" in command for command in server.commands)
    assert "OAuth" in words
