"""What the owner wrote is what the program does, or every mistake is told at once."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest

from watcher.config import ConfigProblems, Security, Settings, Span, load

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
