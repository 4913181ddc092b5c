"""Access tokens: had by consent, renewed in time, by one process alone, and told when they end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.servers.agree import agree, redirect_of
from tests.servers.authorization import CLIENT, SECRET, Authorization, authorization
from watcher.config import OAuth, Secret
from watcher.errors import ConsentNeeded, ConsentRefused, MailboxError, SecretError, WatcherError
from watcher.signin.oauth import Answer, Redirect, TokenSource, sign_in_command

pytest.importorskip("authlib", reason="OAuth needs a library: pip install 'mailbox-watcher[oauth]'")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
USER = "anna@example.com"


@pytest.fixture
def server() -> Iterator[Authorization]:
    with authorization() as running:
        yield running


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def later(self, **much: float) -> None:
        self.now += timedelta(**much)


@dataclass
class Home:
    """A mailbox that signs in with OAuth."""

    directory: Path
    server: Authorization
    clock: Clock = field(default_factory=Clock)

    def oauth(self, **more: Any) -> OAuth:
        url = self.server.url
        addresses = {f"{name}_url": f"{url}/{name}" for name in ("token", "device")}
        addresses |= {"authorization_url": f"{url}/authorize", "revocation_url": f"{url}/revoke"}
        return OAuth.model_validate(
            {"provider": "custom", "client_id": CLIENT, "scopes": ["mail"], **addresses, **more}
        )

    def source(self, name: str = "work", **more: Any) -> TokenSource:
        return TokenSource(name, USER, self.oauth(**more), self.directory, self.clock)

    def signed_in(self, **more: Any) -> TokenSource:
        """After a consent."""
        source = self.source(**more)
        request = source.server().ask_consent("http://127.0.0.1:9/", USER)
        source.keep(source.server().redeem(request, redirect_of(request.url)))
        return source

    @property
    def file(self) -> Path:
        (found,) = (self.directory / "tokens").glob("*.json")
        return found


@pytest.fixture
def home(tmp_path: Path, server: Authorization) -> Home:
    return Home(tmp_path, server)


def test_a_consent_gives_tokens(home: Home) -> None:
    """Page, button, redirect, code with its verifier: the server finds no fault, and the token is the user's."""
    source = home.signed_in()
    assert home.server.user_of(source()) == USER
    assert not home.server.faults


@pytest.mark.parametrize("provider", ["custom", "google", "microsoft"])
def test_a_client_with_a_secret_shows_it(home: Home, tmp_path: Path, provider: str) -> None:
    """By HTTP Basic or in the body, as the provider wants it."""
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    secret.chmod(0o600)
    source = home.signed_in(client_secret={"file": str(secret)}, provider=provider)
    home.clock.later(hours=2)
    source()
    assert not home.server.faults
    secret.write_text("wrong")
    home.clock.later(hours=2)
    with pytest.raises(SecretError, match="does not accept the client"):
        source()


def test_the_redirect_takes_the_one_answer_it_waits_for(home: Home) -> None:
    """Strange requests to the port change nothing; the browser is thanked, in both languages."""
    source = home.source()
    redirect = Redirect()
    try:
        request = source.server().ask_consent(redirect.uri, USER)
        redirect.expect(request)
        for strange in ("?code=x&state=y", "?code=x", "favicon.ico", "?state=ä"):
            with pytest.raises(urllib.error.HTTPError, match="404"):
                urllib.request.urlopen(redirect.uri + quote(strange, safe="?&="))
        assert not redirect.wait(0)
        page = agree(request.url)
        assert "close this page" in page
        assert "schließen" in page
        source.keep(source.server().redeem(request, redirect.wait(5)))
    finally:
        redirect.close()
    assert home.server.user_of(source()) == USER


def test_a_refusal_is_no_consent(home: Home) -> None:
    """Whoever presses the other button is believed."""
    source = home.source()
    request = source.server().ask_consent("http://127.0.0.1:9/", USER)
    with pytest.raises(ConsentRefused, match="consent was refused"):
        source.server().redeem(request, redirect_of(request.url, "refuse"))


def test_an_answer_to_another_request_is_not_taken(home: Home) -> None:
    """A link somebody made up, or of an earlier try, gives no tokens, and its code is never sent on."""
    server = home.source().server()
    first, second = (server.ask_consent("http://127.0.0.1:9/", USER) for _ in range(2))
    with pytest.raises(ConsentRefused, match="does not belong"):
        server.redeem(second, redirect_of(first.url))
    assert not home.server.grants


def test_a_device_code_is_waited_for(home: Home) -> None:
    """Before the user agreed the answer is to wait; afterwards come the tokens."""
    source = home.source()
    request = source.server().ask_device()
    assert (request.user_code, request.interval) == ("WXYZ-1234", timedelta(seconds=1))
    assert source.server().poll_device(request) == timedelta()
    home.server.devices[request.device_code] = USER
    answer = source.server().poll_device(request)
    assert isinstance(answer, Answer)
    source.keep(answer)
    assert home.server.user_of(source()) == USER


def test_a_declined_device_code_ends(home: Home) -> None:
    """Whoever declines on the other device is believed."""
    server = home.source().server()
    request = server.ask_device()
    home.server.devices[request.device_code] = "!"
    with pytest.raises(ConsentRefused, match="declined"):
        server.poll_device(request)


def test_google_allows_no_device_code_for_mail(tmp_path: Path) -> None:
    """It is said at once, with the way that works."""
    oauth = OAuth.model_validate({"provider": "google", "client_id": "x"})
    source = TokenSource("work", USER, oauth, tmp_path, Clock())
    with pytest.raises(SecretError) as caught:
        source.server().ask_device()
    assert "--paste" in caught.value.cure


def test_what_is_asked_of_google_and_microsoft(tmp_path: Path) -> None:
    """The addresses, scopes and parameters that their documentation names."""
    google = TokenSource("g", USER, OAuth.model_validate({"provider": "google", "client_id": "x"}), tmp_path, Clock())
    url = google.server().ask_consent("http://127.0.0.1:5/", USER).url
    assert url.startswith("https://accounts.google.com/o/oauth2/v2/auth?")
    for part in ("access_type=offline", "prompt=consent", "scope=https%3A%2F%2Fmail.google.com%2F", "login_hint=anna"):
        assert part in url
    settings = OAuth.model_validate({"provider": "microsoft", "client_id": "x", "tenant": "example.org"})
    reader = TokenSource("m", USER, settings, tmp_path, Clock(), sends=False)
    url = reader.server().ask_consent("http://localhost:5", USER).url
    assert url.startswith("https://login.microsoftonline.com/example.org/oauth2/v2.0/authorize?")
    assert "IMAP.AccessAsUser.All" in url
    assert "offline_access" in url
    assert "SMTP.Send" not in url
    assert "SMTP.Send" in TokenSource("m", USER, settings, tmp_path, Clock()).server().ask_consent("x", USER).url


def test_without_a_refresh_token_there_is_no_sign_in(home: Home) -> None:
    """A consent that would end within the hour is refused when it is given, not at night."""
    home.server.gives_refresh_tokens = False
    with pytest.raises(ConsentRefused, match="no refresh token"):
        home.signed_in()


def test_nobody_signed_in_yet(home: Home) -> None:
    """The command to run is told, with a name that needs quotes in quotes."""
    with pytest.raises(ConsentNeeded) as caught:
        home.source("my mail")()
    assert not caught.value.ended
    assert caught.value.command == "watcher sign-in 'my mail'"


def test_a_token_is_renewed_before_it_ends(home: Home) -> None:
    """Good for an hour, it is used for 55 minutes; then another one is there."""
    source = home.signed_in()
    first = source()
    home.clock.later(minutes=54)
    assert source() == first
    home.clock.later(minutes=2)
    second = source()
    assert second != first
    assert home.server.user_of(second) == USER
    assert home.server.grants == ["authorization_code", "refresh_token"]


def test_short_lives_are_used_too(home: Home) -> None:
    """A token that lives for a minute is not renewed at each call."""
    home.server.lasts = 60
    source = home.signed_in()
    first = source()
    home.clock.later(seconds=40)
    assert source() == first
    home.clock.later(seconds=15)
    assert source() != first


def test_a_clock_that_was_set_back(home: Home) -> None:
    """Tokens from the future are renewed: by that clock nobody knows whether they have ended."""
    source = home.signed_in()
    first = source()
    home.clock.later(days=-2)
    second = source()
    assert second != first
    home.clock.later(minutes=10)
    assert source() == second


@pytest.mark.parametrize(("ahead", "worth"), [(0, False), (30, True), (-30, True)])
def test_a_token_that_the_mail_server_refuses(home: Home, ahead: int, worth: bool) -> None:
    """One that is not new is renewed and tried once more; a new one is not."""
    source = home.signed_in()
    first = source()
    home.clock.later(minutes=ahead)
    assert source.refused() is worth
    assert (source() != first) is worth


def test_a_passing_trouble_does_not_stop_a_token_that_is_good_yet(home: Home) -> None:
    """The provider may be away for as long as the old token is good; afterwards it is told as passing."""
    source = home.signed_in()
    first = source()
    home.server.trouble = (503, "temporarily_unavailable")
    home.clock.later(minutes=57)
    assert source() == first
    home.clock.later(minutes=5)
    with pytest.raises(MailboxError):
        source()
    home.server.trouble = None
    assert home.server.user_of(source()) == USER


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        ((400, "temporarily_unavailable"), MailboxError),
        ((502, "bad gateway"), MailboxError),
        ((400, "something_new"), MailboxError),
        ((400, "admin_policy_enforced"), SecretError),
        ((400, "invalid_client"), SecretError),
        ((400, "invalid_scope"), SecretError),
        ((400, "interaction_required"), ConsentNeeded),
        ((400, "invalid_grant"), ConsentNeeded),
    ],
)
def test_who_mends_what(home: Home, trouble: tuple[int, str], kind: type[WatcherError]) -> None:
    """What passes, what the configuration mends, and what needs a consent are told apart; no address is repeated."""
    source = home.signed_in()
    home.clock.later(hours=2)
    home.server.trouble = trouble
    with pytest.raises(kind) as caught:
        source()
    assert type(caught.value) is kind
    assert "somebody" not in str(caught.value) + caught.value.cure


def test_a_page_instead_of_tokens(home: Home) -> None:
    """A captive portal gives no tokens, and what it says is not taken for a withdrawn consent."""
    source = home.signed_in()
    home.clock.later(hours=2)
    home.server.trouble = (200, "")
    with pytest.raises(MailboxError, match="makes no sense"):
        source()
    home.server.trouble = None
    assert home.server.user_of(source()) == USER


def test_a_withdrawn_consent(home: Home) -> None:
    """It is told with the command; the provider is not asked again for hours, and a new sign-in counts at once."""
    source = home.signed_in()
    home.server.revoke_all()
    home.clock.later(hours=2)
    for _ in range(3):
        with pytest.raises(ConsentNeeded) as caught:
            source()
    assert caught.value.ended
    assert caught.value.command == "watcher sign-in work"
    assert home.server.grants.count("refresh_token") == 1
    home.clock.later(hours=7)
    with pytest.raises(ConsentNeeded):
        source()
    assert home.server.grants.count("refresh_token") == 2
    assert home.server.user_of(home.signed_in()()) == USER
    assert home.server.user_of(source()) == USER


def test_forgetting_withdraws_the_consent(home: Home) -> None:
    """Afterwards there are no tokens, here and there."""
    source = home.signed_in()
    assert source.forget()
    assert not home.server.refresh
    with pytest.raises(ConsentNeeded):
        source()


def test_when_a_consent_ends(home: Home) -> None:
    """By what the provider says, else by what the owner knows, else nobody knows."""
    assert home.signed_in().consent_ends_at() is None
    source = home.signed_in(consent_lasts="7 days")
    assert source.consent_ends_at() == NOW + timedelta(days=7)
    home.clock.later(days=1)
    source()
    assert source.consent_ends_at() == NOW + timedelta(days=7)
    home.server.consent_lasts = 86400
    assert home.signed_in().consent_ends_at() == NOW + timedelta(days=2)


def test_tokens_are_for_their_owner_alone(home: Home) -> None:
    """File, lock and folder are closed to others; a file that was opened to them is refused."""
    source = home.signed_in()
    modes = {path.name: path.stat().st_mode & 0o777 for path in (home.directory / "tokens").iterdir()}
    assert set(modes.values()) == {0o600}
    assert (home.directory / "tokens").stat().st_mode & 0o777 == 0o700
    assert "rt-" not in repr(source) + repr(source.vault.read())
    home.file.chmod(0o640)
    with pytest.raises(SecretError, match="Others can read"):
        source()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_what_root_writes_the_service_can_read(home: Home) -> None:
    """Files belong to whom the state belongs."""
    os.chown(home.directory, 65534, 65534)
    home.signed_in()
    for path in ((home.directory / "tokens"), *(home.directory / "tokens").iterdir()):
        assert (path.stat().st_uid, path.stat().st_gid) == (65534, 65534)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"client": 1}', b"\xff" * 100])
def test_a_broken_file_asks_for_a_sign_in(home: Home, content: bytes) -> None:
    """Whatever happened to the file, the owner is told what mends it, and it does."""
    source = home.signed_in()
    home.file.write_bytes(content)
    with pytest.raises(ConsentNeeded):
        source()
    assert home.server.user_of(home.signed_in()()) == USER


def test_another_client_does_not_take_these_tokens(home: Home) -> None:
    """After a change of the client or the user, the owner signs in again."""
    home.signed_in()
    with pytest.raises(ConsentNeeded):
        home.source(client_id="another")()


def test_names_of_mailboxes_make_files(home: Home) -> None:
    """Whatever a mailbox is called, its tokens lie in the folder, each in a file of its own."""
    names = ("..", ".", "Ä" * 64, "a", "A", "😀" * 64, "-x")
    paths = {home.source(name).vault.path for name in names}
    assert len({path.name.lower() for path in paths}) == len(names)
    assert {path.parent for path in paths} == {home.directory / "tokens"}


RACE = """
import json, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from watcher.config import OAuth
from watcher.signin.oauth import TokenSource
directory, oauth, now = sys.argv[1:]
source = TokenSource("work", "anna@example.com", OAuth(**json.loads(oauth)), Path(directory),
                     lambda: datetime.fromisoformat(now))
print("ready", flush=True)
sys.stdin.readline()
print(source(), flush=True)
"""


def test_daemon_and_commands_renew_once(home: Home) -> None:
    """Several processes and threads find the token run out at the same moment: one renews it, all use it."""
    source = home.signed_in()
    home.clock.later(hours=2)
    home.server.delay = 0.5
    arguments = [str(home.directory), source.oauth.model_dump_json(exclude_defaults=True), home.clock.now.isoformat()]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    tokens: list[str] = []
    threads = [threading.Thread(target=lambda: tokens.append(source())) for _ in range(2)]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    tokens += [process.communicate()[0].strip() for process in processes]
    assert len(tokens) == 5
    assert len(set(tokens)) == 1
    assert home.server.user_of(tokens[0]) == USER
    assert home.server.grants.count("refresh_token") == 1
    assert not home.server.faults


def test_a_crash_leaves_whole_tokens(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full in the middle of writing, the old tokens are still there, and nothing else."""
    source = home.signed_in()
    before = json.loads(home.file.read_bytes())
    home.clock.later(hours=2)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SecretError, match="no space left"):
        source()
    assert json.loads(home.file.read_bytes()) == before
    assert not list((home.directory / "tokens").glob(".new-*"))


def test_the_library_is_loaded_by_whoever_needs_it(home: Home) -> None:
    """A good token is given without it."""
    home.signed_in()
    code = RACE.replace('print("ready", flush=True)\nsys.stdin.readline()\n', "") + (
        "assert not {'authlib', 'requests', 'cryptography'} & set(sys.modules)"
    )
    oauth = home.oauth().model_dump_json(exclude_defaults=True)
    told = subprocess.run(
        [sys.executable, "-c", code, str(home.directory), oauth, NOW.isoformat()],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    assert home.server.user_of(told.stdout.strip()) == USER


def test_a_client_secret_is_a_reference() -> None:
    """The settings know where it lies, never what it is."""
    settings = OAuth.model_validate({"provider": "google", "client_id": "x", "client_secret": {"env": "A"}})
    assert settings.client_secret == Secret(env="A")


@pytest.mark.parametrize(
    ("mailbox", "state", "command"),
    [
        ("work", "/home/jo/.local/state/watcher", "watcher sign-in work"),
        ("work", "/var/lib/watcher", "watcher --state /var/lib/watcher sign-in work"),
        ("-my box", "/var/lib/watcher-north", "watcher --state /var/lib/watcher-north sign-in -- '-my box'"),
    ],
)
def test_the_command_that_mends_it(mailbox: str, state: str, command: str) -> None:
    """For the machine's service it names the state, which root's own command would not find."""
    assert sign_in_command(mailbox, Path(state)) == command
