"""What the owner wrote is what the program does, or every mistake is told at once."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from tests.config_faults import FAULTS, GOOD, Fault
from watcher.cli.main import said
from watcher.config import ConfigProblems, Secret, Security, Settings, SignIn, Span, load

WHOLE = """\
[[mailbox]]
name = "work"
addresses = ["Anna@Example.com", "office@example.com"]

[mailbox.imap]
host = "imap.example.com"
password = { credential = "work-imap" }

[mailbox.smtp]
host = "smtp.example.com"
security = "starttls"
"""


def written(directory: Path, text: str) -> Path:
    path = directory / "watcher.toml"
    path.write_text(text, encoding="utf-8")
    return path


def loaded(directory: Path, text: str) -> Settings:
    return load(written(directory, text))


def problems_of(directory: Path, text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(ConfigProblems) as caught:
        loaded(directory, text)
    return [(problem.line, problem.key, problem.message) for problem in caught.value.problems]


def test_what_is_left_out_is_filled_in(tmp_path: Path) -> None:
    """Eleven lines are a whole configuration."""
    settings = loaded(tmp_path, WHOLE)
    (mailbox,) = settings.mailbox
    assert mailbox.addresses == ("Anna@example.com", "office@example.com")
    assert (mailbox.imap.port, mailbox.imap.user, mailbox.imap.security) == (993, "Anna@example.com", Security.TLS)
    assert (mailbox.smtp.port, mailbox.smtp.user) == (587, "Anna@example.com")
    assert mailbox.smtp.password == mailbox.imap.password
    assert settings.polling.interval == timedelta(minutes=5)
    assert settings.polling.look_back == timedelta(days=180)
    (rule,) = settings.rules_for(mailbox)
    assert (rule.after, rule.again, rule.give_up_after, rule.watch) == (Span(5), Span(5), 3, True)
    digest = settings.digest_for(mailbox)
    assert (digest.to, digest.from_, digest.time) == (("Anna@example.com",), "Anna@example.com", time(7, 30))


def test_a_mailbox_may_differ_in_its_digest(tmp_path: Path) -> None:
    """What [mailbox.digest] says counts for that mailbox; all else comes from [digest]."""
    own = '[mailbox.digest]\ntime = "08:15"\n[digest]\ntime = "06:00"\nlanguage = "de"\ndays = "mon, wed-fri"\n'
    settings = loaded(tmp_path, WHOLE + own)
    digest = settings.digest_for(settings.mailbox[0])
    assert (digest.time, digest.language, digest.days) == (time(8, 15), "de", (0, 2, 3, 4))


def test_closed_days_are_days_ranges_and_days_of_every_year(tmp_path: Path) -> None:
    """A TOML date, a range and a yearly range over new year all close the days they name."""
    closed = '[holidays]\nclosed_days = [2026-05-15, "2026-08-03..2026-08-05", "12-30..01-02"]\n'
    days = loaded(tmp_path, WHOLE + closed).holidays.closed_between(date(2026, 1, 1), date(2026, 12, 31))
    assert sorted(day.strftime("%m-%d") for day in days) == [
        "01-01", "01-02", "05-15", "08-03", "08-04", "08-05", "12-30", "12-31",
    ]  # fmt: skip


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    """Every mistake is listed with its line, its key and its cure, and no secret with them."""
    text = """\
[[mailbox]]
name = "work"
addresses = ["anna@example.com"]

[mailbox.imap]
host = "imap.example.com"
prot = 993
password = "hunter2"

[mailbox.smtp]
host = "smtp.example.com"
security = "none"

[digest]
time = "25:00"
"""
    with pytest.raises(ConfigProblems) as caught:
        loaded(tmp_path, text)
    assert str(caught.value) == (
        f"{tmp_path}/watcher.toml: 4 problems\n"
        '  line 7   mailbox[0].imap.prot      unknown key; did you mean "port"?\n'
        "  line 8   mailbox[0].imap.password  a secret is never written here; put it into a file only you can read "
        '(chmod 600) and write { file = "/path/to/it" }, or use credential, command, env or keyring\n'
        '  line 12  mailbox[0].smtp.security  "none" would send the password unprotected over the network; give "tls" '
        'or "starttls" ("none" is for this machine alone, like 127.0.0.1)\n'
        '  line 15  digest.time               "25:00" is no time of day; give hours and minutes from "00:00" to '
        '"23:59", like "07:30"'
    )
    assert caught.value.cure == "See config.example.toml for every key."


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{number}-{fault.key}" for number, fault in enumerate(FAULTS)])
def test_a_single_fault_is_told_in_its_own_words(fault: Fault, tmp_path: Path) -> None:
    """One mistake is one problem: its line, its key, what is there and what may be there."""
    assert fault.old in GOOD
    path = written(tmp_path, GOOD.replace(fault.old, fault.new, 1))
    with pytest.raises(ConfigProblems) as caught:
        load(path)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column, problem.key) == (fault.line, fault.column, fault.key)
    assert problem.message == fault.message
    assert "hunter2" not in str(caught.value)
    assert caught.value.path == path


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{number}-{fault.key}" for number, fault in enumerate(FAULTS)])
def test_a_fault_is_told_in_german(fault: Fault, tmp_path: Path) -> None:
    """A German reader gets every fault in German, with the keys and values as they stand in the file."""
    path = written(tmp_path, GOOD.replace(fault.old, fault.new, 1))
    with pytest.raises(ConfigProblems) as caught:
        load(path)
    told = said(caught.value, "de")
    assert told.startswith(f"{path}: 1 Fehler\n")
    assert told.endswith("\n  Alle Schlüssel erklärt config.example.toml.")
    if fault.line:
        assert f"Zeile {fault.line}" in told
    assert fault.key in told
    assert fault.message not in told
    assert not re.search(r"\b(?:give|missing|write|known|leave|like|the|is|and)\b", _own_words(told, str(path)))
    assert "hunter2" not in told


def _own_words(told: str, path: str) -> str:
    """What is neither a quoted value nor the word of the TOML library."""
    told = re.sub(r"kein gültiges TOML: [^(\n]*", "", told.replace(path, ""))
    return re.sub(r'"[^"]*"', "", told)


def test_the_faultless_file_has_no_fault(tmp_path: Path) -> None:
    """The file the faults are made in is right itself."""
    assert loaded(tmp_path, GOOD).rule[0].name == "offers"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "there is no such file; copy config.example.toml to it"),
        (b"\xef\xbb\xbf[digest]\n", "begins with a byte order mark; save the file as UTF-8 without it"),
        (b"a = " + b"[" * 20_000, "lists or tables are nested too deeply"),
        (b'[digest]\ntime = "\xe4"\n', "not UTF-8; save the file as UTF-8"),
        (b"a = " + b"9" * 5_000, "a number has too many digits"),
    ],
    ids=["missing", "byte order mark", "nesting", "Latin-1", "digits"],
)
def test_a_file_that_cannot_be_read_is_told(content: bytes | None, said: str, tmp_path: Path) -> None:
    """A missing file or one in another encoding is a problem of its own."""
    path = tmp_path / "watcher.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigProblems) as caught:
        load(path)
    assert [problem.message for problem in caught.value.problems] == [said]


def test_a_directory_is_no_file(tmp_path: Path) -> None:
    """A directory in place of the file is told, not thrown."""
    with pytest.raises(ConfigProblems, match="cannot be read: is a directory"):
        load(tmp_path)


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """WATCHER_SECTION__KEY sets one key; an empty variable sets nothing."""
    monkeypatch.setenv("WATCHER_DIGEST__TIME", "06:45")
    monkeypatch.setenv("WATCHER_DIGEST__SKIP_WHEN_EMPTY", "false")
    monkeypatch.setenv("WATCHER_DIGEST__FROM", "robot@example.com")
    monkeypatch.setenv("WATCHER_HOLIDAYS__CLOSED_DAYS", "12-24, 2027-05-03..2027-05-04")
    monkeypatch.setenv("WATCHER_DIGEST__TO", "anna@example.com, office@example.com")
    monkeypatch.setenv("WATCHER_LOG__LEVEL", "")
    settings = loaded(tmp_path, WHOLE + '[digest]\ntime = "08:00"\nlanguage = "de"\n')
    digest = settings.digest
    assert (digest.time, digest.language, digest.skip_when_empty) == (time(6, 45), "de", False)
    assert digest.from_ == "robot@example.com"
    assert digest.to == ("anna@example.com", "office@example.com")
    assert len(settings.holidays.closed_days) == 2
    assert settings.log.level == "info"


def test_a_wrong_variable_is_told_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables that set nothing, or nothing possible, are problems like all others."""
    monkeypatch.setenv("WATCHER_DIGEST__TIME", "25:00")
    monkeypatch.setenv("WATCHER_POLING__INTERVAL", "hunter2")
    monkeypatch.setenv("WATCHER_NONSENSE", "hunter2")
    monkeypatch.setenv("WATCHER_XYZ", "hunter2")
    found = problems_of(tmp_path, WHOLE)
    assert found == [
        (
            0,
            "WATCHER_DIGEST__TIME",
            '"25:00" is no time of day; give hours and minutes from "00:00" to "23:59", like "07:30"',
        ),
        (0, "WATCHER_NONSENSE", 'unknown environment variable; the names are like "WATCHER_DIGEST__TO"'),
        (
            0,
            "WATCHER_POLING__INTERVAL",
            'unknown environment variable; did you mean "WATCHER_POLLING__INTERVAL"?',
        ),
        (0, "WATCHER_XYZ", 'unknown environment variable; the names are like "WATCHER_DIGEST__TO"'),
    ]


@pytest.mark.parametrize("name", ["WATCHER_DIGEST__TIMEE", "WATCHER_MAILBOX", "WATCHER_RULE"])
def test_a_strange_variable_is_one_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """What stands in the environment is not told a second time at a line of the file."""
    monkeypatch.setenv(name, "1")
    assert [key for _, key, _ in problems_of(tmp_path, WHOLE)] == [name]


def test_mailboxes_do_not_share_a_name_or_an_address(tmp_path: Path) -> None:
    """Two mailboxes are told apart by their names, and an address belongs to one of them."""
    twin = WHOLE.replace('"work"', '"Work"').replace("Anna@Example.com", "anna@example.com")
    assert problems_of(tmp_path, WHOLE + twin) == [
        (13, "mailbox[1].name", '"Work" is taken by another [[mailbox]]; give each its own name'),
        (14, "mailbox[1].addresses[0]", '"anna@example.com" is in mailbox[0] as well; leave it in one'),
        (14, "mailbox[1].addresses[1]", '"office@example.com" is in mailbox[0] as well; leave it in one'),
    ]


def test_a_wrong_password_place_is_told_once(tmp_path: Path) -> None:
    """SMTP signs in like IMAP when it says nothing; what is wrong there is not said a second time."""
    assert [key for _, key, _ in problems_of(tmp_path, WHOLE.replace("credential", "crdential"))] == [
        "mailbox[0].imap.password.crdential"
    ]


def test_smtp_may_sign_in_otherwise(tmp_path: Path) -> None:
    """A user of its own needs a password of its own: the one for IMAP is not tried elsewhere."""
    assert problems_of(tmp_path, WHOLE + 'user = "anna"\n') == [
        (9, "mailbox[0].smtp.password", 'missing; say where it lies, like password = { file = "/path/to/it" }')
    ]
    (mailbox,) = loaded(tmp_path, WHOLE + 'user = "anna"\npassword = { env = "SMTP" }\n').mailbox
    assert (mailbox.smtp.user, mailbox.smtp.password) == ("anna", Secret(env="SMTP"))


def test_without_protection_only_to_this_machine(tmp_path: Path) -> None:
    """A bridge on the own machine may be spoken to without TLS."""
    text = WHOLE.replace('"imap.example.com"', '"127.0.0.1"\nsecurity = "none"')
    (mailbox,) = loaded(tmp_path, text).mailbox
    assert (mailbox.imap.security, mailbox.imap.port) == (Security.NONE, 143)


def test_rules_are_for_the_mailboxes_they_name(tmp_path: Path) -> None:
    """A rule may be for one mailbox; where no rule watches, the built-in one does."""
    second = '[[mailbox]]\nname = "home"\naddresses = "me@example.org"\n' + WHOLE.split("\n", 3)[3]
    rules = '[[rule]]\nname = "a"\nmailboxes = "work"\n[[rule]]\nname = "b"\nsubjects = "Rechnung*"\nwatch = false\n'
    settings = loaded(tmp_path, WHOLE + second + rules)
    work, home = settings.mailbox
    assert [rule.name for rule in settings.rules_for(work)] == ["a", "b"]
    assert [rule.name for rule in settings.rules_for(home)] == ["b", "proposal"]


@pytest.mark.parametrize(
    ("days", "numbers"),
    [("mon-fri", (0, 1, 2, 3, 4)), ("fri-mon", (0, 4, 5, 6)), ("Mo, Mi", (0, 2)), ("daily", (0, 1, 2, 3, 4, 5, 6))],
)
def test_weekdays_are_written_as_people_do(days: str, numbers: tuple[int, ...], tmp_path: Path) -> None:
    """Ranges, lists, German and English names; the sign of life comes on the first of them."""
    settings = loaded(tmp_path, f'{WHOLE}[digest]\ndays = "{days}"\n')
    digest = settings.digest_for(settings.mailbox[0])
    assert (digest.days, digest.sign_of_life) == (numbers, numbers[0])


def test_loading_twice_gives_the_same(tmp_path: Path) -> None:
    """A reload that changes nothing can be seen to change nothing."""
    assert loaded(tmp_path, WHOLE) == loaded(tmp_path, WHOLE)


def test_settings_print_no_secret(tmp_path: Path) -> None:
    """The settings name the place of a secret, not what lies there."""
    secret = tmp_path / "secret"
    secret.write_text("hunter2")
    assert "hunter2" not in repr(loaded(tmp_path, WHOLE.replace('credential = "work-imap"', f'file = "{secret}"')))


@pytest.mark.parametrize(
    "text",
    [
        "_env_file = 'x'",
        "self = 1",
        '"" = 1',
        "a.b.c = 1",
        "[mailbox.imap]\nx = 1",
        "mailbox = 5",
        "digest = 5",
        "log = []",
    ],
)
def test_odd_files_have_problems_and_not_tracebacks(text: str, tmp_path: Path) -> None:
    """Whatever stands at the top of the file is refused in words."""
    with pytest.raises(ConfigProblems) as caught:
        loaded(tmp_path, text + "\n")
    assert all(problem.message for problem in caught.value.problems)


def test_no_key_forges_a_line(tmp_path: Path) -> None:
    """A key with a line end in it stays on the line of its problem."""
    with pytest.raises(ConfigProblems) as caught:
        loaded(tmp_path, WHOLE + '[digest]\n"a\\nb" = 1\n')
    assert len(str(caught.value).splitlines()) == 2


@pytest.mark.parametrize("never", ['"never"', "false"])
def test_the_sign_of_life_can_be_left_out(never: str, tmp_path: Path) -> None:
    """Who wants no digest on empty days gets none."""
    assert loaded(tmp_path, f"{WHOLE}[digest]\nsign_of_life = {never}\n").digest.sign_of_life is None


def test_an_open_range_of_closed_days_is_refused(tmp_path: Path) -> None:
    """A range needs its last day."""
    ((line, key, _),) = problems_of(tmp_path, f'{WHOLE}[holidays]\nclosed_days = "2026-12-24.."\n')
    assert (line, key) == (13, "holidays.closed_days[0]")


def test_a_relay_may_want_no_sign_in(tmp_path: Path) -> None:
    """With sign_in = "none" nobody signs in, and nothing that is for signing in may stand there."""
    (mailbox,) = loaded(tmp_path, WHOLE + 'sign_in = "none"\n').mailbox
    assert (mailbox.smtp.user, mailbox.smtp.password) == ("", None)
    useless = 'sign_in = "none"\nuser = "anna"\npassword = { env = "SMTP" }\n'
    assert problems_of(tmp_path, WHOLE + useless) == [
        (13, "mailbox[0].smtp.user", 'has no use with sign_in = "none"; leave it out'),
        (14, "mailbox[0].smtp.password", 'has no use with sign_in = "none"; leave it out'),
    ]


OAUTH = WHOLE.replace('password = { credential = "work-imap" }', 'sign_in = "oauth"').replace(
    "[mailbox.smtp]", '[mailbox.oauth]\nprovider = "google"\nclient_id = "x"\n[mailbox.smtp]'
)


def test_smtp_signs_in_as_imap_does(tmp_path: Path) -> None:
    """OAuth for IMAP is OAuth for SMTP, unless SMTP has a password of its own, or wants none."""
    (mailbox,) = loaded(tmp_path, OAUTH).mailbox
    assert (mailbox.smtp.sign_in, mailbox.smtp.user) == (SignIn.OAUTH, "Anna@example.com")
    (mailbox,) = loaded(tmp_path, OAUTH + 'user = "anna"\npassword = { env = "SMTP" }\n').mailbox
    assert (mailbox.smtp.sign_in, mailbox.smtp.user) == (SignIn.PASSWORD, "anna")
    (mailbox,) = loaded(tmp_path, OAUTH + 'sign_in = "none"\n').mailbox
    assert (mailbox.smtp.sign_in, mailbox.smtp.user) == (SignIn.NONE, "")
