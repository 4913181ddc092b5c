"""What the commands print."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests import digests
from watcher.core.checkup import Finding, Health
from watcher.core.followup import Evidence, FollowUp, State
from watcher.core.mail import Kind, Reading
from watcher.core.message import Address, MessageId
from watcher.core.reason import because
from watcher.core.standing import Hindrance, Standing
from watcher.render import (
    Words,
    digest_text,
    print_digest,
    print_explanation,
    print_findings,
    print_reading,
    print_standing,
    print_threads,
)

BERLIN = ZoneInfo("Europe/Berlin")
DE, EN = Words("de", BERLIN, digests.DAY), Words("en", BERLIN, digests.DAY)
HOSTILE = "[red]\x1b[31mWeber\x1b]0;owned\x07\r\n\u202e[/red]"

Printed = pytest.CaptureFixture[str]


def threads() -> list[FollowUp]:
    return [
        digests.follow_up("k7m3"),
        digests.follow_up("p9fd", who=HOSTILE, subject="[bold]Angebot[/bold] " + "x" * 150, state=State.WAITING),
        digests.follow_up("d8wv", who="Katrin Aumann", perhaps_answered=True),
    ]


def evidence() -> tuple[Evidence, ...]:
    sabine = Address("Sabine Weber", "s.weber@weber-bau.example")
    return (
        Evidence(MessageId("a@me.example"), "proposal", digests.NOW - timedelta(days=16), True, because("your mail")),
        Evidence(
            MessageId("b@weber-bau.example"),
            Kind.OUT_OF_OFFICE.value,
            digests.NOW - timedelta(days=15),
            False,
            because("an absence notice until {day}", day=date(2026, 11, 13)),
            sabine,
        ),
    )


def test_a_digest_in_a_pipe_is_the_text_of_the_mail(capsys: Printed) -> None:
    """Where no terminal is listening, the digest is printed as its text part."""
    print_digest(digests.full_day(), DE, config="/etc/watcher/config.toml")
    expected = digest_text(digests.full_day(), "de", zone=BERLIN, config="/etc/watcher/config.toml")
    assert capsys.readouterr().out == expected


def test_a_digest_on_a_terminal_says_the_same(capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal the digest names every client, reason and id, and blindness comes first."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    print_digest(digests.blind_day(), EN)
    out = capsys.readouterr().out
    assert "\x1b[3" not in out
    assert out.index("Could not be checked") < out.index("Tom Schulze") < out.index("Sabine Weber")
    assert "k7m3" in out


def test_a_narrow_terminal_cuts_nothing(capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    """On forty columns, as on a phone, rows become lines: every word can be read, and none is squeezed to a letter."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "40")
    item = digests.follow_up("k7m3", subject="Angebot Verkehrssicherungskonzept", evidence=evidence())
    print_threads([item], EN, now=digests.NOW)
    print_explanation(item, EN, now=digests.NOW)
    print_standing([], EN, now=digests.NOW, state_file="/var/lib/" + "x" * 40 + "/watcher.db")
    out = capsys.readouterr().out
    assert "…" not in out
    assert out.count("Angebot Verkehrssicherungskonzept") == 2
    assert "Counts: no · Sabine Weber" in out
    assert "/watcher.db" in "".join(out.split())
    assert max(map(len, out.replace("\x1b[1m", "").replace("\x1b[0m", "").splitlines())) <= 40


def test_a_status_before_the_first_sync_says_what_reads(capsys: Printed) -> None:
    """A mailbox that nobody has read yet is no riddle: the command that reads it is named."""
    standing = Standing("work", (), (), (), None, "", None)
    print_standing([standing], EN, now=digests.NOW, state_file="/tmp/watcher.db")
    assert "! work: not every folder was read yet; watcher sync does it" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("locale", "expected"), [("en_US", "at 7:30 AM"), ("en_GB", "at 07:30"), ("de", "um 07:30"), ("de_AT", "um 07:30")]
)
def test_the_hour_of_the_digest_as_in_the_owners_country(capsys: Printed, locale: str, expected: str) -> None:
    """`check` writes hours as the digest does."""
    goes = because("goes to {to} at {time}", to=("anna@example.com",), time=time(7, 30))
    print_findings([Finding("work", because("Digest"), Health.GOOD, goes)], Words(locale, BERLIN))
    assert expected in capsys.readouterr().out.replace("\u202f", " ")


def test_a_cure_is_wrapped_below_its_words(capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long cure goes on below its first word, not at the margin, where the next mailbox begins."""
    monkeypatch.setenv("COLUMNS", "60")
    finding = Finding("work", because("IMAP sign-in"), Health.BAD, because("found " * 18), because("cure " * 25))
    print_findings([finding], EN)
    first, *further = capsys.readouterr().out.splitlines()
    assert first == "work"
    assert all(line.startswith("    ") for line in further if not line.startswith("  ✗"))


def test_threads_in_a_pipe_are_one_line_each(capsys: Printed) -> None:
    """Where no terminal is listening, each follow-up is one line, nothing is cut, and hostile text stays text."""
    print_threads(threads(), EN, now=digests.NOW)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["k7m3", "p9fd", "d8wv"]
    assert "[red]Weber [/red]" in lines[1]
    assert "x" * 150 in lines[1]
    assert not [line for line in lines if "\x1b" in line or "\u202e" in line]
    assert "perhaps answered" in lines[2]


def test_threads_on_a_terminal_keep_brackets(capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal a subject in brackets is text, not a style."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "90")
    monkeypatch.setenv("NO_COLOR", "1")
    print_threads(threads(), DE, now=digests.NOW)
    out = capsys.readouterr().out
    assert "[bold]Angebot[/bold]" in out
    assert "fällig" in out


def test_no_threads_are_said_in_words(capsys: Printed) -> None:
    """An empty list says so."""
    print_threads([], DE, now=digests.NOW)
    assert capsys.readouterr().out == "Es gibt hier nichts zu zeigen.\n"


@pytest.mark.parametrize("errors", ["strict", "surrogateescape"])
def test_an_old_terminal_gets_question_marks_instead_of_a_crash(monkeypatch: pytest.MonkeyPatch, errors: str) -> None:
    """Where the terminal's encoding lacks a letter, the rest is still printed, also in the locale C."""
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(raw, encoding="ascii", errors=errors))
    print_threads(threads(), DE, now=digests.NOW)
    sys.stdout.flush()
    assert b"k7m3  f?llig" in raw.getvalue()


def test_an_explanation_shows_what_counted_and_what_did_not(capsys: Printed) -> None:
    """The evidence lists every mail with its time on the owner's clock, and whether it counted."""
    print_explanation(digests.follow_up("k7m3", evidence=evidence()), DE, now=digests.NOW)
    out = capsys.readouterr().out
    assert "Sa., 7. Nov., 07:30" in out
    assert "Abwesenheitsnotiz" in out
    assert [line.split()[-1] for line in out.splitlines() if "Nov., 07:30" in line]
    assert "k7m3@me.example" in out


def test_what_is_settled_is_not_open(capsys: Printed) -> None:
    """How long a follow-up is open is told only while its clock runs."""
    due = digests.follow_up("k7m3", due_at=digests.NOW)
    print_explanation(due, EN, now=digests.NOW)
    assert "Open" in capsys.readouterr().out
    settled = due._replace(state=State.ANSWERED, due_at=None)
    print_explanation(settled, EN, now=digests.NOW)
    assert "Open" not in capsys.readouterr().out


def test_a_reading_names_its_sign(capsys: Printed) -> None:
    """A classified mail is shown with its kind, the reason, and the dates it names."""
    reading = Reading(Kind.OUT_OF_OFFICE, because("it says so"), away_until=date(2026, 12, 4))
    print_reading("inbox/1.eml", reading, EN)
    assert capsys.readouterr().out.splitlines() == [
        "inbox/1.eml  out of office",
        "  It says so.",
        "  Away until:  Fri 4 Dec",
    ]


def test_a_status_tells_what_hinders(capsys: Printed) -> None:
    """The status says until when all was read, what fails since when, and when the next digest comes."""
    standing = Standing(
        account="me",
        seen=digests.seen(trouble=because("not read")),
        counts=tuple((state, 2 if state is State.DUE else 0) for state in State),
        hindrances=(Hindrance(because("the server refused the sign-in"), digests.NOW - timedelta(hours=3), 4),),
        last_digest=date(2026, 11, 20),
        last_digest_fate="sent",
        next_digest=digests.NOW + timedelta(days=1),
    )
    print_standing([standing], EN, now=digests.NOW, state_file="/var/lib/watcher/watcher.db")
    out = capsys.readouterr().out
    assert "Read until:   Fri 20 Nov, 07:28" in out
    assert "The server refused the sign-in. (since Mon 23 Nov, 04:30, 4 times)" in out
    assert "due 2" in out
    assert "Next digest:  Tue 24 Nov, 07:30" in out
    assert "/var/lib/watcher/watcher.db" in out


def test_what_is_not_known_is_no_good_standing() -> None:
    """While it cannot be said how follow-ups stand, as after a first read that was cut, the status is not well."""
    counts = ((State.WAITING, 3), (State.UNKNOWN, 0))
    standing = Standing("me", digests.seen(), counts, (), None, "", None)
    assert not standing.needs_the_owner
    assert replace(standing, counts=((State.WAITING, 3), (State.UNKNOWN, 1))).needs_the_owner


def test_a_service_that_does_not_run(capsys: Printed) -> None:
    """Where nothing was read for more than a day and nothing hinders it, the status is not well and asks for the
    service."""
    standing = Standing("me", digests.seen(), ((State.WAITING, 3),), (), None, "", None, is_stale=True)
    assert standing.needs_the_owner
    print_standing([standing], EN, now=digests.NOW, state_file="watcher.db")
    assert "Nothing was read since then: is the service running?" in capsys.readouterr().out


def test_a_check_gives_the_cure_beside_the_trouble(capsys: Printed) -> None:
    """Each finding is one line with its sign; what is bad is followed by what mends it."""
    print_findings(
        [
            Finding("me", because("IMAP"), Health.GOOD, because("lets us in")),
            Finding("me", because("SMTP"), Health.BAD, because("refuses"), because("give an app password")),
        ],
        EN,
    )
    assert capsys.readouterr().out.splitlines() == [
        "me",
        "  ✓ IMAP: lets us in",
        "  ✗ SMTP: refuses",
        "      → Give an app password.",
    ]
