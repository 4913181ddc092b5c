"""Does one come from an address to a working configuration, whatever is in the way?"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.letters import letter
from tests.outbox import Outbox, open_outbox
from tests.servers.account import Account
from tests.servers.dovecot import Dovecot, dovecot
from watcher.cli.main import Options, cli
from watcher.config import Settings, load

ME = "jo@example.org"


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot("german") as running:
        yield running


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's machine, without a mail program."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    monkeypatch.setattr("watcher.cli.init.way_out.PLACES", ("/nowhere/sendmail",))
    for name in ("WATCHER_CONFIG", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    password = tmp_path / "password"
    password.write_text("open-sesame")
    password.chmod(0o600)
    return tmp_path


def fill(account: Account, sent: str = "Gesendet") -> None:
    """Three proposals, one of them to the owner's shop, and one with a document we do not know."""
    now = datetime.now(UTC)  # noqa: TID251 - the command asks the clock, too
    with account.other() as other:
        for n, who in enumerate(("anna@weber.test", "bo@bau.test", "shop@shop.test")):
            raw = letter(f"p{n}@example.org", to=who, subject=f"Angebot {n} für {who[:3]}")
            other.file(sent, raw, ("\\Seen",), now - timedelta(days=14 + n))
        other.file(sent, letter("x@example.org", from_="Jo <office@example.org>", to="c@c.test", subject="Hallo"),
                   ("\\Seen",), now - timedelta(days=3))  # fmt: skip


def servers(account: Account, outbox: Outbox | None, *, port: int = 0) -> list[str]:
    """The flags that name this account's servers."""
    words = ["--email", ME, "--imap-host", "127.0.0.1", "--imap-port", str(account.endpoint.port), "--own"]
    words += ["--imap-security", "none", "--user", account.endpoint.user, "--smtp-security", "none"]
    return [*words, "--smtp-host", "127.0.0.1", "--smtp-port", str(outbox.port if outbox else port or 9)]


def init(*words: object, answers: str = "") -> Result:
    """`watcher init`, with what a person types."""
    return CliRunner().invoke(
        cli, ["init", *map(str, words)], input=answers, obj=Options(None, None, 0, False), env={"NO_COLOR": "1"}
    )


def config_of(home: Path) -> Path:
    return home / ".config" / "watcher" / "watcher.toml"


def loaded(home: Path) -> Settings:
    return load(config_of(home))


def left_behind(home: Path) -> list[str]:
    return [str(path) for path in (home / ".config").rglob("*") if path.is_file()]


def test_unattended(server: Dovecot, home: Path) -> None:
    """With everything said by flags, nothing is asked: a configuration that works, a mail that proves it."""
    account = server.account()
    fill(account)
    with open_outbox() as outbox:
        told = init(*servers(account, outbox), "--yes", "--test-mail", "--password-file", home / "password",
                    "--country", "DE", "--subdivision", "BY", "--time", "08:15", "--not-proposals", "3")  # fmt: skip
    assert told.exit_code == 0, told.output
    settings = loaded(home)
    (mailbox,) = settings.mailbox
    assert mailbox.addresses == (ME, "office@example.org")
    assert (settings.holidays.subdivision, str(settings.digest.time)) == ("BY", "08:15:00")
    assert settings.rule[0].not_subjects == ("Angebot 2 für sho",)
    assert "open-sesame" not in config_of(home).read_text()
    assert config_of(home).stat().st_mode & 0o777 == 0o600
    assert [mail["To"] for mail in outbox.mails] == [ME]
    assert "3 proposals" in told.output


def test_a_talk_in_german(server: Dovecot, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person is asked in their language, told what was found, and mends a wrong password on the way."""
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    account = server.account()
    fill(account)
    answers = [
        "1", "wrong", "1", "open-sesame",       # type it, wrong; again
        "j", "n", "j",                          # sent mail is there; not all addresses; this one is
        "", "DE", "Berlin", "7:45",
        "1,2", "j", "1",                        # the third is no proposal; a test mail; a file
    ]  # fmt: skip
    with open_outbox() as outbox:
        told = init(*servers(account, outbox), answers="\n".join(answers) + "\n")
    assert told.exit_code == 0, told.output
    assert "hat die Anmeldung abgelehnt" in told.output
    assert "Gesendet: Gesendet" in told.output
    assert "wrong" not in told.output
    assert "open-sesame" not in told.output
    settings = loaded(home)
    assert (settings.digest.language, settings.holidays.subdivision) == ("de", "BE")
    assert len(settings.rule[0].not_subjects) == 1
    secret = settings.mailbox[0].imap.password.file
    assert secret is not None
    assert (secret.read_text(), secret.stat().st_mode & 0o777) == ("open-sesame\n", 0o600)
    assert len(outbox.mails) == 1
    assert "MAILBOX_SETUP_PASSWORD" not in os.environ


def test_wrong_password_unattended(server: Dovecot, home: Path) -> None:
    """Unattended, a refused password ends it with its own exit code, and nothing is written."""
    (home / "password").write_text("wrong")
    told = init(*servers(server.account(), None), "--yes", "--password-file", home / "password")
    assert told.exit_code == 77, told.output
    assert "refused the sign-in" in told.output
    assert left_behind(home) == []


@pytest.mark.parametrize("after", range(0, 12, 3))
def test_interrupted(server: Dovecot, home: Path, after: int) -> None:
    """Whoever stops, at whichever question, leaves nothing behind."""
    answers = ["1", "open-sesame", "y", "y", "", "DE", "BY", "", "", "n", "1"][:after]
    with open_outbox() as outbox:
        told = init(*servers(server.account(), outbox), answers="".join(f"{one}\n" for one in answers))
    if told.exit_code:
        assert left_behind(home) == []
        assert "Nothing has been written" in told.output


def test_smtp_refuses(server: Dovecot, home: Path) -> None:
    """Where no mail can be sent, the digest comes by IMAP, and the reason is told."""
    told = init(*servers(server.account(), None), "--yes", "--password-file", home / "password", "--no-preview")
    assert told.exit_code == 0, told.output
    assert "Nobody answers" in told.output
    (mailbox,) = loaded(home).mailbox
    assert (mailbox.delivery, mailbox.smtp) == ("imap", None)


def test_the_test_mail_is_refused(server: Dovecot, home: Path) -> None:
    """A server that lets us in but takes no mail is found out by the test mail."""
    with open_outbox() as outbox:
        outbox.answer = "550 5.7.1 not from you"
        told = init(*servers(server.account(), outbox), "--yes", "--password-file", home / "password", "--test-mail",
                    "--no-preview")  # fmt: skip
    assert told.exit_code == 0, told.output
    assert loaded(home).mailbox[0].delivery == "imap"


def test_an_own_server(server: Dovecot, home: Path) -> None:
    """A certificate of a server's own making is shown, and trusted from then on when the person says so."""
    account = server.account()
    flags = ["--email", ME, "--imap-host", "localhost", "--imap-port", server.tls_port, "--imap-security", "tls",
             "--user", account.endpoint.user, "--own", "--password-file", home / "password", "--no-preview",
             "--delivery", "imap", "--country", "-", "--time", "07:00", "--time-zone", "Europe/Berlin"]  # fmt: skip
    told = init(*flags, answers="y\ny\n")
    assert told.exit_code == 0, told.output
    assert server.fingerprint in told.output
    assert loaded(home).mailbox[0].imap.fingerprint == server.fingerprint.replace(":", "").lower()
    config_of(home).unlink()
    assert init(*flags, "--yes", "--trust", server.fingerprint).exit_code == 0
    assert loaded(home).mailbox[0].imap.fingerprint
    config_of(home).unlink()
    refused = init(*flags, "--yes")
    assert refused.exit_code == 75
    assert left_behind(home) == []


def test_no_sent_folder(home: Path) -> None:
    """Where no folder is known to hold sent mail, the person picks it, and it is written down."""
    with dovecot("bare") as bare:
        account = bare.account()
        with account.other() as other:
            other.create("Ausgang")
        fill(account, "Ausgang")
        flags = [*servers(account, None), "--password-file", home / "password", "--delivery", "imap", "--country", "-",
                 "--time", "07:00", "--time-zone", "Europe/Berlin"]  # fmt: skip
        unattended = init(*flags, "--yes")
        mistyped = init(*flags, "--yes", "--sent", "Ausgangg")
        told = init(*flags, answers="Ausgang\n\n")
    assert mistyped.exit_code == 2
    assert 'The mailbox has no folder "Ausgangg"; it has' in mistyped.output
    assert unattended.exit_code == 2
    assert "--sent" in unattended.output
    assert told.exit_code == 0, told.output
    assert loaded(home).mailbox[0].folders.sent == ("Ausgang",)
    assert "Angebot 1" in told.output


def test_what_is_there_stays(server: Dovecot, home: Path) -> None:
    """A configuration that is there is not replaced without a word, and stays beside the new one."""
    config_of(home).parent.mkdir(parents=True)
    config_of(home).write_text("# mine\n")
    flags: list[Any] = [*servers(server.account(), None), "--yes", "--password-file", home / "password", "--no-preview"]
    assert init(*flags).exit_code == 2
    assert config_of(home).read_text() == "# mine\n"
    assert init(*flags, "--force").exit_code == 0
    assert config_of(home).with_name("watcher.toml.bak").read_text() == "# mine\n"
    assert loaded(home)


@pytest.mark.parametrize(
    ("flag", "value"),
    [("--time-zone", "Mars/Dust"), ("--country", "XX"), ("--time", "25:00"), ("--subdivision", "ZZ")],
)
def test_a_wrong_flag_is_named(server: Dovecot, home: Path, flag: str, value: str) -> None:
    """What a flag says wrongly is told with the flag, and nothing is written."""
    flags: list[Any] = [*servers(server.account(), None), "--yes", "--password-file", home / "password", "--no-preview"]
    told = init(*flags, "--country", "DE", flag, value)
    assert told.exit_code == 2
    assert f"Invalid value for {flag}: " in told.output
    assert left_behind(home) == []


def test_a_provider_without_passwords(home: Path) -> None:
    """Where no password is ever taken, none is asked for."""
    told = init("--email", "jo@hotmail.com", "--yes", "--own")
    assert told.exit_code == 78, told.output
    assert "OAuth" in told.output


def test_hints_come_first(home: Path) -> None:
    """A known provider is named, and what has to be switched on there is told before the password is asked."""
    told = init("--email", "jo@gmx.de", "--own", answers="1\n")
    assert told.output.index("GMX") < told.output.index("POP3 and IMAP") < told.output.index("password?")
    assert left_behind(home) == []


def test_a_credential(server: Dovecot, home: Path) -> None:
    """A typed password can become a credential; the lines for the service are shown."""
    told = init(*servers(server.account(), None), "--delivery", "imap", "--country", "-", "--time", "07:00",
                "--time-zone", "Europe/Berlin", "--no-preview", "--store", "credential", "--alias", "a@example.org",
                answers="1\nopen-sesame\ny\n")  # fmt: skip
    assert told.exit_code == 0, told.output
    assert loaded(home).mailbox[0].imap.password.credential == "example-imap"
    assert "LoadCredential=example-imap:" in told.output
    secret = config_of(home).parent / "credentials" / "example-imap"
    assert (secret.read_text(), secret.stat().st_mode & 0o777) == ("open-sesame", 0o600)


def test_an_own_client(home: Path) -> None:
    """With a client of one's own the configuration is written for the consent, which is the first thing to do then."""
    told = init("--email", "jo@hotmail.com", "--own", "--yes", "--client-id", "11111111-2222", "--country", "-")
    assert told.exit_code == 0, told.output
    (mailbox,) = loaded(home).mailbox
    assert (mailbox.imap.sign_in, mailbox.imap.host) == ("oauth", "outlook.office365.com")
    assert mailbox.oauth is not None
    assert mailbox.oauth.client_id == "11111111-2222"
    assert mailbox.smtp is not None
    assert mailbox.smtp.sign_in == "oauth"
    assert "watcher sign-in hotmail" in told.output


def test_a_program_with_tokens(server: Dovecot, home: Path) -> None:
    """A program's token is tried at once; a server that takes none of it says so, and nothing is written."""
    told = init(*servers(server.account(), None), "--yes", "--token-command", "echo a-token")
    assert told.exit_code in (75, 77), told.output
    assert "a-token" not in told.output
    assert left_behind(home) == []


def test_another_account_sends(server: Dovecot, home: Path) -> None:
    """Where the own server sends nothing, another account may, with a password of its own."""
    account = server.account()
    with open_outbox() as outbox:
        told = init(
            *servers(account, None), "--no-preview", "--alias", ME, "--country", "-", "--time", "7:00",
            "--time-zone", "UTC", answers=f"1\nopen-sesame\ny\n2\n127.0.0.1\n{outbox.port}\n3\nother\nelse\ny\n1\n",
        )  # fmt: skip
    assert told.exit_code == 0, told.output
    (mailbox,) = loaded(home).mailbox
    assert mailbox.smtp is not None
    assert (mailbox.smtp.user, mailbox.smtp.port) == ("other", outbox.port)
    assert [file.read_text() for file in sorted(config_of(home).parent.glob("example-*"))] == [
        "open-sesame\n",
        "else\n",
    ]
    assert len(outbox.mails) == 1


def test_a_second_mailbox(server: Dovecot, home: Path) -> None:
    """Another mailbox is added to the configuration, which stays letter for letter; what was said of its mail counts
    for it alone; the same address is not added twice."""
    first, second = server.account(), server.account()
    fill(first)
    fill(second)
    flags = ["--password-file", home / "password", "--delivery", "imap", "--country", "DE", "--time", "08:15"]
    assert init(*servers(first, None), *flags, "--yes").exit_code == 0
    before = config_of(home).read_text()
    words = servers(second, None)
    words[1] = "jo@other.example"
    told = init(*words, *flags, answers="1\ny\ny\n1,2\n")
    assert told.exit_code == 0, told.output
    settings = loaded(home)
    assert [mailbox.name for mailbox in settings.mailbox] == ["example", "other"]
    assert str(settings.digest.time) == "08:15:00"
    assert (settings.rule[0].mailboxes, settings.rule[0].watch) == (("other",), False)
    assert [line for line in before.splitlines() if line not in config_of(home).read_text().splitlines()] == []
    assert config_of(home).with_name("watcher.toml.bak").read_text() == before
    again = init(*words, *flags, "--yes", "--add")
    assert again.exit_code == 2
    assert "watched already" in again.output


def test_nobody_at_the_terminal(home: Path) -> None:
    """Without a terminal it says how to go without questions."""
    told = init()
    assert told.exit_code == 2
    assert "--yes" in told.output


def test_no_place_to_write(home: Path) -> None:
    """Where nothing can be written it says so before it asks anything."""
    (home / "file").write_text("")
    told = CliRunner().invoke(cli, ["init"], obj=None, env={"WATCHER_CONFIG": str(home / "file" / "watcher.toml")})
    assert "may be written into" in told.output
    assert "address" not in told.output


@pytest.mark.parametrize(
    ("zone", "spoken", "guessed"),
    [
        ("Europe/Vienna", "de_DE.UTF-8", ("Europe/Vienna", "AT")),
        ("UTC", "de_DE.UTF-8", ("Europe/Berlin", "DE")),
        ("UTC", "en_US.UTF-8", ("UTC", "US")),
        ("UTC", "C.UTF-8", ("UTC", "-")),
    ],
)
def test_where_one_is(
    server: Dovecot, home: Path, monkeypatch: pytest.MonkeyPatch, zone: str, spoken: str, guessed: tuple[str, str]
) -> None:
    """Zone and country are guessed from the machine, and on a server without a place from the language that is set."""
    monkeypatch.setattr("tzlocal.get_localzone_name", lambda: zone)  # it is looked up once in a process
    monkeypatch.setenv("LC_ALL", spoken)
    flags = [*servers(server.account(), None), "--yes", "--password-file", home / "password", "--delivery", "imap"]
    told = init(*flags, "--no-preview")
    assert told.exit_code == 0, told.output
    settings = loaded(home)
    assert (settings.digest.time_zone, settings.holidays.country or "-") == guessed


def test_a_place_that_does_not_take_it(server: Dovecot, home: Path) -> None:
    """A keyring that is none is told, and another place is asked for: nothing of the talk is lost. The name of the
    credential is one that systemd takes."""
    pytest.importorskip("keyring")
    from keyring import set_keyring
    from keyring.backends.fail import Keyring

    set_keyring(Keyring())  # type: ignore[no-untyped-call]
    flags = [*servers(server.account(), None), "--delivery", "imap", "--country", "-", "--time", "07:00", "--time-zone",
             "UTC", "--no-preview", "--alias", ME, "--name", "Büro Köln"]  # fmt: skip
    told = init(*flags, answers="1\nopen-sesame\ny\n4\n2\n")
    assert told.exit_code == 0, told.output
    assert "There is no keyring here" in told.output
    (mailbox,) = loaded(home).mailbox
    assert (mailbox.name, mailbox.imap.password.credential) == ("Büro Köln", "Buro-Koln-imap")
