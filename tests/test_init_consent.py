"""The conversation with somebody whose provider wants OAuth: the consent is part of it, on a machine with a browser or
without."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.household import wait_until
from tests.letters import letter
from tests.outbox import open_outbox
from tests.servers.agree import redirect_of
from tests.servers.authorization import CLIENT, SECRET, Authorization, authorization
from tests.servers.dovecot import Dovecot, dovecot
from tests.servers.dressed import Wardrobe
from tests.terminal import Terminal
from tests.test_init_terminal import Desk
from tests.test_oauth_whole_way import TokenOutbox
from watcher.config import load

pytest.importorskip("authlib", reason="OAuth needs a library: pip install 'mailbox-watcher[oauth]'")

GOOGLE = ("accounts.google.com", "oauth2.googleapis.com")
MICROSOFT = ("login.microsoftonline.com",)
AFTER = [
    ("Is that right? [Y/n]:", ""),
    ("Your time zone", ""),
    ("public holidays", "-"),
    ("When shall the digest come? [07:30]:", ""),
    ("Which of these are proposals?", ""),
    ("test mail to", "y"),
]


@pytest.fixture(scope="module")
def clothes(tmp_path_factory: pytest.TempPathFactory) -> Wardrobe:
    return Wardrobe(tmp_path_factory.mktemp("wardrobe"))


@pytest.fixture(scope="module")
def provider(clothes: Wardrobe) -> Iterator[Authorization]:
    names = (*GOOGLE, *MICROSOFT)
    with authorization(clothes.context(*names)) as running:
        for name in names:
            clothes.leads(name, 443, running.tls_port)
            clothes.plain[name] = running.port
        yield running


@pytest.fixture(scope="module")
def server(clothes: Wardrobe, provider: Authorization) -> Iterator[Dovecot]:
    names = ("imap.gmail.com", "outlook.office365.com")
    introspection = f"{provider.url}/introspect"
    with dovecot("special-use", introspection=introspection, certificate=clothes.certificate(*names)) as running:
        for name in names:
            clothes.leads(name, 993, running.tls_port)
        yield running


@pytest.fixture
def desk(tmp_path: Path, server: Dovecot, provider: Authorization, clothes: Wardrobe) -> Iterator[Desk]:
    provider.faults.clear()
    with open_outbox(TokenOutbox(provider), tls=clothes.context("smtp.gmail.com")) as outbox:
        clothes.leads("smtp.gmail.com", 465, outbox.port)
        yield Desk(tmp_path, server.account(f"jo{tmp_path.name[-1]}@gmail.com"), outbox, clothes)
        clothes.forget("smtp.gmail.com")


def me(desk: Desk) -> str:
    """The owner, with a proposal of two weeks ago."""
    address = desk.account.endpoint.user
    with desk.account.other() as other:
        raw = letter("p@gmail.com", from_=f"Jo <{address}>", to="anna@weber.test", subject="Angebot Website")
        other.file("Sent", raw, ("\\Seen",), datetime.now(UTC) - timedelta(days=14))  # noqa: TID251 - so does the command
    return address


def at_google(shown: Terminal, address: str) -> None:
    """Up to the question where to agree."""
    for question, answer in (
        ("Your e-mail address:", address),
        ("How do you sign in? [1]:", "2"),
        ("Its client id:", CLIENT),
        ("Its client secret:", SECRET),
        ("still in “Testing”?", "y"),
    ):
        shown.sees(question)
        shown.types(answer)


def url_of(shown: Terminal, begin: str) -> str:
    """The address that is shown, alone on its line."""
    shown.sees(begin)
    return begin + shown.sees("\n").strip()


def test_pasted_in_the_talk(desk: Desk, provider: Authorization) -> None:
    """At Google, without a browser here: the address is pasted, then everything is tried, and tokens lie where the
    service finds them."""
    with desk.talk() as shown:
        at_google(shown, me(desk))
        shown.sees("Where do you agree that your mail is read? [1]:")
        shown.types("1")
        url = url_of(shown, "https://accounts.google.com/")
        shown.sees("Address:")
        shown.types("http://127.0.0.1/?code=x&state=y")
        shown.sees("That is not the address")
        shown.sees("Address:")
        shown.types(redirect_of(desk.clothes.here(url)))
        shown.sees("Google agrees")
        shown.sees("imap.gmail.com:993 lets us in")
        for question, answer in AFTER:
            shown.sees(question)
            shown.types(answer)
        shown.sees("Where shall the password lie? [1]:")
        shown.types("")
        shown.sees("Done.")
        assert shown.ends() == 0, shown.screen
    assert "Angebot Website" in shown.screen
    assert SECRET not in shown.raw
    assert len(desk.outbox.mails) == 1
    oauth = load(desk.config).mailbox[0].oauth
    assert oauth is not None
    assert oauth.consent_lasts == timedelta(days=7)
    (tokens,) = (desk.home / ".local" / "state" / "watcher" / "tokens").glob("*.json")
    assert tokens.stat().st_mode & 0o777 == 0o600
    assert (desk.home / ".config" / "watcher" / "gmail-client-secret").read_text() == f"{SECRET}\n"
    assert SECRET not in desk.config.read_text()
    assert not provider.faults
    checked = watcher(desk, "check", "--json")
    assert checked.returncode == 0, checked.stdout


def watcher(desk: Desk, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "watcher", *words], env=desk.environment(), capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip


@pytest.mark.parametrize("how", ["ctrl-c", "SIGKILL"])
def test_interrupted_after_the_consent(desk: Desk, how: str) -> None:
    """Tokens that were given are gone with the conversation."""
    with desk.talk() as shown:
        at_google(shown, me(desk))
        shown.sees("read? [1]:")
        shown.types("1")
        url = url_of(shown, "https://accounts.google.com/")
        shown.sees("Address:")
        shown.types(redirect_of(desk.clothes.here(url)))
        shown.sees("Is that right?")
        shown.presses("\x03") if how == "ctrl-c" else shown.gets(signal.SIGKILL)
        shown.ends()
    assert wait_until(lambda: not desk.left, 5), desk.left


def test_a_code_at_microsoft(desk: Desk, provider: Authorization) -> None:
    """At Microsoft a code is shown, and the talk goes on when it was used elsewhere; where nothing can be sent, the
    digest is laid into the INBOX."""
    address = me(desk).replace("gmail.com", "hotmail.com")
    user = desk.account.endpoint.user
    with desk.talk("--user", user, "--email", address, "--alias", user) as shown:
        for question, answer in (
            ("How do you sign in? [1]:", "1"),
            ("Its client id:", CLIENT),
            ("(tenant) [consumers]:", ""),
            ("read? [1]:", "1"),
        ):
            shown.sees(question)
            shown.types(answer)
        shown.sees("WXYZ-1234")
        for code in provider.devices:
            provider.devices[code] = user
        shown.sees("Microsoft agrees")
        for question, answer in AFTER[:-1]:
            shown.sees(question)
            shown.types(answer)
        shown.sees("How shall the digest reach you, then? [1]:")
        shown.types("")
        shown.sees("laid into your INBOX")
        shown.sees("Done.")
        assert shown.ends() == 0, shown.screen
    (mailbox,) = load(desk.config).mailbox
    assert (mailbox.delivery, mailbox.imap.user, mailbox.smtp) == ("imap", user, None)


def test_unattended_with_a_code(desk: Desk, provider: Authorization) -> None:
    """The way to agree has a flag, too: nothing is asked but to use the code."""
    address = me(desk).replace("gmail.com", "hotmail.com")
    user = desk.account.endpoint.user
    flags = ["--yes", "--user", user, "--email", address, "--client-id", CLIENT, "--consent", "device"]
    with desk.talk(*flags, "--delivery", "imap") as shown:
        shown.sees("WXYZ-1234")
        for code in provider.devices:
            provider.devices[code] = user
        shown.sees("Microsoft agrees")
        assert shown.ends() == 0, shown.screen
    assert "1 proposal waits" in shown.screen
    assert list((desk.home / ".local" / "state" / "watcher" / "tokens").glob("*.json"))


@pytest.mark.skipif(shutil.which("chromium") is None, reason="apt-get install chromium")
def test_a_real_browser(desk: Desk, provider: Authorization) -> None:
    """Where there is a browser it opens, the button is pressed on the provider's page, and the talk goes on."""
    provider.clicks = "agree"
    work = desk.home / "tmp"
    work.mkdir()
    browser = work / "browser"
    browser.write_text(
        "#!/bin/sh\nTMPDIR=/tmp exec chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage"
        " --ignore-certificate-errors --virtual-time-budget=9000"
        f" --host-resolver-rules='MAP accounts.google.com:443 127.0.0.1:{provider.tls_port}'"
        f' --user-data-dir={work}/profile --dump-dom "$1" >{work}/page 2>{work}/log\n'
    )
    browser.chmod(0o755)
    with desk.talk(BROWSER=f"{browser} %s") as shown:
        at_google(shown, me(desk))
        shown.sees("read? [1]:")
        shown.types("1")
        shown.sees("Google agrees", 60)
        shown.sees("Is that right?")
        shown.presses("\x03")
        shown.ends()
    assert not provider.faults
