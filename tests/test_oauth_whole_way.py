"""A mailbox that is read with OAuth, from the consent to the digest, on real servers."""

from __future__ import annotations

import base64
import json
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from tests.household import Household, wait_until
from tests.outbox import Outbox, open_outbox
from tests.servers.agree import redirect_of
from tests.servers.authorization import CLIENT, Authorization, authorization
from tests.servers.dovecot import Dovecot, dovecot
from watcher.config import load
from watcher.daemon.watch import Watch
from watcher.errors import ConsentNeeded, DeliveryRefused, SignInRefused
from watcher.imap import Token, connect
from watcher.jobs import MailThread, accounts_of
from watcher.jobs.consent import submit
from watcher.smtp import SmtpEndpoint, send

pytest.importorskip("authlib", reason="OAuth needs a library: pip install 'mailbox-watcher[oauth]'")

SECTION = """sign_in = "oauth"
[mailbox.oauth]
provider = "custom"
client_id = "{client}"
scopes = ["mail"]
authorization_url = "{server.url}/authorize"
token_url = "{server.url}/token"
device_url = "{server.url}/device"
revocation_url = "{server.url}/revoke"
"""
AGREE = f"{shlex.quote(sys.executable)} {shlex.quote(str(Path(__file__).parent / 'servers' / 'agree.py'))} %s"


@pytest.fixture(scope="module")
def provider() -> Iterator[Authorization]:
    with authorization() as running:
        yield running


@pytest.fixture(scope="module")
def mailserver(provider: Authorization) -> Iterator[Dovecot]:
    with dovecot("special-use", introspection=f"{provider.url}/introspect") as running:
        yield running


@pytest.fixture
def server(provider: Authorization) -> Authorization:
    """The same server, as if nothing had happened."""
    fresh = Authorization(port=provider.port)
    for name in ("lasts", "consent_lasts", "clicks", "trouble", "delay"):
        setattr(provider, name, getattr(fresh, name))
    for kept in (provider.faults, provider.grants, provider.refresh, provider.access, provider.devices):
        kept.clear()  # type: ignore[attr-defined]
    return provider


class TokenOutbox(Outbox):
    """Lets in whoever shows a token that is good."""

    def __init__(self, server: Authorization) -> None:
        super().__init__()
        self.server = server
        self.signed_in: list[str] = []

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:  # noqa: N802
        """One line: user=...^Aauth=Bearer ...^A^A."""
        token = base64.b64decode(args[1]).decode().split("auth=Bearer ")[1].rstrip("\1")
        user = self.server.user_of(token)
        self.signed_in.append(user)
        return AuthResult(success=bool(user), handled=False, auth_data=user)


class BearerOutbox(Outbox):
    """Knows the standard mechanism alone, and explains a refusal first (RFC 7628 3.2.3)."""

    def __init__(self, server: Authorization) -> None:
        super().__init__()
        self.server = server

    async def auth_OAUTHBEARER(self, server: Any, args: list[str]) -> AuthResult:  # noqa: N802
        """n,a=user,^Ahost=...^Aport=...^Aauth=Bearer ...^A^A."""
        first = base64.b64decode(args[1]).decode()
        user = self.server.user_of(first.split("auth=Bearer ")[1].rstrip("\1"))
        assert first.startswith("n,a=")
        if not user:
            assert await server.challenge_auth(b'{"status":"invalid_token"}') == b"\1"
        return AuthResult(success=bool(user), handled=False, auth_data=user)


@pytest.fixture
def household(mailserver: Dovecot, server: Authorization, tmp_path: Path) -> Iterator[Household]:
    with open_outbox(TokenOutbox(server)) as outbox:
        home = Household(tmp_path, mailserver.account(), outbox)
        home.settle()
        settle(home, server)
        yield home


def settle(home: Household, server: Authorization, *, smtp: str = "none", more: str = "") -> None:
    """OAuth instead of the password."""
    text = "\n".join(
        SECTION.format(client=CLIENT, server=server) + more if line.startswith("password =") else line
        for line in home.config.read_text().splitlines()
    )
    home.config.write_text(text.replace('sign_in = "none"', f'sign_in = "{smtp}"'))


def sign_in(home: Household, *words: str, said: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """`watcher sign-in work`, waited for."""
    return subprocess.run(
        home.command("sign-in", "work", *words),
        env=home.environment(**environment), input=said, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def words_of(mail: EmailMessage) -> str:
    """The text of a digest, as if its lines had no end."""
    return " ".join(mail.get_body(("plain",)).get_content().split())  # type: ignore[union-attr]


def now() -> datetime:
    """The real clock: commands ask it too."""
    return datetime.now(UTC)  # noqa: TID251


def test_from_consent_to_digest(household: Household, server: Authorization) -> None:
    """The browser opens, the owner agrees, the mailbox is read, and the digest goes out, with tokens alone."""
    settle(household, server)
    text = household.config.read_text().replace('sign_in = "none"', 'sign_in = "oauth"')
    household.config.write_text(text)
    household.fill(3, now())
    told = sign_in(household, BROWSER=AGREE)
    assert told.returncode == 0, told.stderr
    assert "work can be read" in told.stderr
    told = household.run("digest")
    assert told.returncode == 0, told.stderr
    assert len(household.outbox.mails) == 1
    outbox = household.outbox
    assert isinstance(outbox, TokenOutbox)
    assert outbox.signed_in == [household.account.endpoint.user]
    assert not server.faults


def test_nobody_signed_in_yet(household: Household) -> None:
    """Before the consent each command says which one to run, and ends with 77; so does the digest."""
    told = household.run("sync")
    assert told.returncode == 77, told.stderr
    assert "watcher sign-in work" in told.stderr
    assert household.run("digest").returncode == 0
    (mail,) = household.outbox.mails
    assert "watcher sign-in work" in words_of(mail)


def test_pasted_on_a_machine_without_browser(household: Household) -> None:
    """The address of the last page is enough, wherever the browser is; a wrong one is asked for again."""
    process = subprocess.Popen(
        household.command("sign-in", "work", "--paste"),
        env=household.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdin is not None
    url = process.stdout.readline().strip()
    process.stdin.write(f"http://127.0.0.1/?code=x&state=y\n{redirect_of(url)}\n")
    _, said = process.communicate(timeout=30)
    assert process.returncode == 0, said
    assert "That is not the address" in said
    assert household.run("sync").returncode == 0


def test_declined_in_the_browser(household: Household) -> None:
    """Whoever declines is told so, with 77, and nothing is kept."""
    told = sign_in(household, BROWSER=AGREE + " refuse")
    assert told.returncode == 77
    assert "consent was refused" in told.stderr
    assert not list((household.home / "state" / "tokens").glob("*.json"))


def test_a_code_on_another_device(household: Household, server: Authorization) -> None:
    """Without a browser here the code is shown, and the command goes on by itself."""
    process = household.start("sign-in", "work", "--device")
    assert wait_until(lambda: bool(server.devices) and "WXYZ-1234" in household.log)
    for code in server.devices:
        server.devices[code] = household.account.endpoint.user
    assert process.wait(30) == 0, household.log


def test_a_token_withdrawn_while_the_daemon_watches(
    household: Household, server: Authorization, mailserver: Dovecot
) -> None:
    """A token that dies before its time, with the line cut, costs one more sign-in and no digest."""
    sign_in(household, BROWSER=AGREE)
    household.fill(3, now())
    assert household.run("sync").returncode == 0
    server.forget_access()
    make_old(household)
    told = household.run("sync")
    assert told.returncode == 0, told.stderr
    assert server.grants.count("refresh_token") == 1


def test_a_token_that_ends_in_the_middle_of_a_sync(
    household: Household, server: Authorization, mailserver: Dovecot
) -> None:
    """The line is cut while mail is read, and the token is good no more: the next try renews it once, and what was
    read is not read again."""
    household.fill(6, now(), noise=300)
    sign_in(household, BROWSER=AGREE)
    make_old(household)
    syncing = household.start("sync")
    state = household.home / "state" / "watcher.db"
    assert wait_until(lambda: state.exists() and syncing.poll() is None, 15), household.log
    server.forget_access()
    mailserver.kick(household.account.endpoint.user)
    code = syncing.wait(60)
    assert code in (0, 75), household.log
    told = household.run("sync")
    assert told.returncode == 0, told.stderr
    assert len(household.threads()) == 6
    assert server.grants.count("refresh_token") == 1
    assert not server.faults


def make_old(home: Household) -> None:
    """As if the tokens had been had half an hour ago."""
    (file,) = (home.home / "state" / "tokens").glob("*.json")
    kept = json.loads(file.read_text())
    kept["obtained_at"] = (datetime.fromisoformat(kept["obtained_at"]) - timedelta(minutes=30)).isoformat()
    file.write_text(json.dumps(kept))


def test_a_withdrawn_consent_is_told_in_the_digest(household: Household, server: Authorization) -> None:
    """The digest says first that it is blind, why, and the command that mends it."""
    household.fill(3, now())
    sign_in(household, BROWSER=AGREE)
    server.revoke_all()
    make_old(household)
    assert household.run("digest").returncode == 0
    (mail,) = household.outbox.mails
    text = words_of(mail)
    assert "no longer accepts your consent" in text
    assert "watcher sign-in work" in text
    assert sign_in(household, BROWSER=AGREE).returncode == 0
    assert household.run("sync").returncode == 0


async def test_a_mended_consent_is_taken_up_without_a_restart(household: Household, server: Authorization) -> None:
    """The service that runs reads on within a minute after the owner signed in again."""
    household.fill(2, now())
    sign_in(household, BROWSER=AGREE)
    settings = load(household.config)
    (account,) = accounts_of(settings, today=now().date(), state=household.home / "state", clock=now)
    moment = now()
    watch = Watch(account, household.home / "state" / "watcher.db", lambda: moment)
    try:
        await watch.tick()
        assert watch.last_good == moment
        server.revoke_all()
        make_old(household)
        watch.close()
        watch.thread = MailThread(account.name, account.open_session)  # the line was cut in the meantime
        moment += timedelta(minutes=10)
        await watch.tick()
        assert watch.failures == 1
        assert sign_in(household, BROWSER=AGREE).returncode == 0
        moment += timedelta(minutes=1)
        await watch.tick()
        assert (watch.failures, watch.last_good) == (0, moment)
    finally:
        watch.close()


def test_an_end_that_is_near_is_told_before(household: Household, server: Authorization) -> None:
    """Two days before the provider's rules end the consent, the digest comes for that alone, and says so."""
    server.consent_lasts = 2 * 86400
    sign_in(household, BROWSER=AGREE)
    assert household.run("digest").returncode == 0
    (mail,) = household.outbox.mails
    text = words_of(mail)
    assert "the sign-in to work ends" in text
    assert "watcher sign-in work" in text


def test_short_tokens_and_a_daemon_beside_commands(household: Household, server: Authorization) -> None:
    """With tokens that live for seconds, daemon and commands renew side by side, and none takes a used one."""
    server.lasts = 3
    household.fill(3, now())
    sign_in(household, BROWSER=AGREE)
    daemon = household.start("run")
    try:
        for _ in range(2):
            told = household.run("sync")
            assert told.returncode == 0, told.stderr
            time.sleep(1)
    finally:
        daemon.terminate()
        daemon.wait(10)
    assert server.grants.count("refresh_token") >= 1
    assert not server.faults


def test_tokens_of_another_program(household: Household, server: Authorization) -> None:
    """`token = { command = [...] }` gives them, and no sign-in of ours is needed."""
    token = server.tokens_for(household.account.endpoint.user)["access_token"]
    text = household.config.read_text()
    first, last = text.index("[mailbox.oauth]"), text.index("[mailbox.smtp]")
    section = f'[mailbox.oauth]\ntoken = {{ command = ["printf", "%s\\\\n", "{token}"] }}\n'
    household.config.write_text(text[:first] + section + text[last:])
    told = household.run("sync")
    assert told.returncode == 0, told.stderr
    assert sign_in(household).returncode == 78


def note(to: str = "jo@example.org") -> EmailMessage:
    """A mail."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "jo@example.org", to, "Digest"
    mail.set_content("Hello")
    return mail


async def test_smtp_renews_a_token_that_is_refused(household: Household, server: Authorization) -> None:
    """A token withdrawn before its time costs one more sign-in, not the digest; without a consent it is told."""
    text = household.config.read_text().replace('sign_in = "none"', 'sign_in = "oauth"')
    household.config.write_text(text)
    sign_in(household, BROWSER=AGREE)
    server.forget_access()
    make_old(household)
    settings = load(household.config)
    (account,) = accounts_of(settings, today=now().date(), state=household.home / "state", clock=now)
    await submit(account, note(), recipients=["jo@example.org"], about_to_send=lambda: None)
    assert len(household.outbox.mails) == 1
    server.forget_access()
    with pytest.raises(DeliveryRefused) as caught:  # it is new, so another one would be refused as well
        await submit(account, note(), recipients=["jo@example.org"], about_to_send=lambda: None)
    assert "SMTP" in caught.value.cure
    server.revoke_all()
    make_old(household)
    with pytest.raises(ConsentNeeded):
        await submit(account, note(), recipients=["jo@example.org"], about_to_send=lambda: None)


async def test_smtp_by_the_standard_mechanism(server: Authorization) -> None:
    """Where XOAUTH2 is not offered, OAUTHBEARER is taken; a refusal is one, however it is explained."""
    token = server.tokens_for("jo@example.org")["access_token"]
    with open_outbox(BearerOutbox(server)) as outbox:
        endpoint = SmtpEndpoint(outbox.host, outbox.port, "jo@example.org", "none", mechanism="TOKEN")
        await send(note(), endpoint, lambda: token)
        with pytest.raises(DeliveryRefused):
            await send(note(), endpoint, lambda: "wrong")
        assert len(outbox.mails) == 1


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER", None])
def test_both_mechanisms(mailserver: Dovecot, server: Authorization, mechanism: Any) -> None:
    """A good token opens the mailbox by either mechanism, a bad one by none."""
    endpoint = mailserver.account().endpoint
    token = server.tokens_for(endpoint.user)["access_token"]
    connect(endpoint, Token(lambda: token, mechanism)).close()
    with pytest.raises(SignInRefused):
        connect(endpoint, Token(lambda: "wrong", mechanism))
    with pytest.raises(SignInRefused):
        connect(replace(endpoint, user="somebody-else"), Token(lambda: token, mechanism))


def test_a_server_that_knows_only_the_standard(provider: Authorization, server: Authorization) -> None:
    """Where XOAUTH2 is not offered, OAUTHBEARER is taken."""
    with ExitStack() as stack:
        strict = stack.enter_context(
            dovecot("special-use", introspection=f"{provider.url}/introspect", mechanisms="oauthbearer")
        )
        endpoint = strict.account().endpoint
        token = server.tokens_for(endpoint.user)["access_token"]
        connect(endpoint, Token(lambda: token)).close()


@pytest.mark.skipif(shutil.which("chromium") is None, reason="apt-get install chromium")
def test_a_real_browser_agrees(household: Household, server: Authorization, tmp_path: Path) -> None:
    """Chromium shows the page, its button is pressed, and it ends on our page."""
    server.clicks = "agree"
    browser = tmp_path / "browser"
    browser.write_text(
        "#!/bin/sh\nexec chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage"
        f" --virtual-time-budget=9000"
        f' --user-data-dir={tmp_path}/profile --dump-dom "$1" >{tmp_path}/page 2>{tmp_path}/chromium.log\n'
    )
    browser.chmod(0o755)
    told = sign_in(household, BROWSER=f"{browser} %s")
    assert told.returncode == 0, told.stderr + (tmp_path / "chromium.log").read_text()[-2000:]
    assert not server.faults
