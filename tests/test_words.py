"""What a reason reads like, in German and English."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.mail import Cause, Kind, Role
from watcher.core.reason import Reason, because, because_n
from watcher.render import Words, clean, say

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("lang", "expected"),
    [("de", "So., 1. Nov."), ("en", "Sun 1 Nov"), ("en_US", "Sun, Nov 1")],
)
def test_a_date_is_written_as_the_owner_writes_it(lang: str, expected: str) -> None:
    """A day of this year is shown with its weekday and without the year."""
    assert say(because("{day}", day=date(2026, 11, 1)), lang, today=TODAY) == expected


def test_another_year_is_named() -> None:
    """A day of another year is shown with its year."""
    assert say(because("{day}", day=date(2027, 1, 7)), "de", today=TODAY) == "Do., 7. Jan. 2027"


def test_an_instant_is_told_on_the_owners_clock() -> None:
    """An instant in UTC is shown in the owner's time zone, on the day it had there."""
    reason = because("{at}", at=datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    assert say(reason, "de", zone=BERLIN, today=TODAY) == "Mo., 23. Nov., 00:30"


@pytest.mark.parametrize(
    ("day", "german", "english"),
    [
        (date(2026, 11, 23), "heute", "today"),
        (date(2026, 11, 22), "gestern", "yesterday"),
        (date(2026, 11, 24), "morgen", "tomorrow"),
        (date(2026, 11, 21), "vor 2 Tagen", "2 days ago"),
        (date(2026, 11, 25), "in 2 Tagen", "in 2 days"),
        (date(2026, 11, 7), "vor 16 Tagen", "16 days ago"),
        (date(2026, 10, 26), "vor 4 Wochen", "4 weeks ago"),
        (date(2026, 12, 1), "in 8 Tagen", "in 8 days"),
    ],
)
def test_a_distance_in_time_is_told_in_words(day: date, german: str, english: str) -> None:
    """How long ago or how far ahead a day is, is said in the owner's language."""
    assert Words("de", BERLIN, TODAY).relative(day) == german
    assert Words("en", BERLIN, TODAY).relative(day) == english


def test_a_sentence_never_ends_with_two_dots() -> None:
    """The dot of an abbreviated month ends the sentence."""
    assert say(because("x {day}.", day=date(2026, 11, 1)), "de", today=TODAY) == "x So., 1. Nov."


def test_a_sentence_that_stands_alone_is_written_as_one() -> None:
    """It gets a capital and a full stop; a folder's name at its beginning stays as it is."""
    assert Words("en").sentence(because("no cause given")) == "No cause given."
    assert Words("en").sentence(because("{folder} was not read", folder="kunden/huber")) == "kunden/huber was not read."
    assert Words("en").sentence(Reason("")) == ""


def test_values_are_said_by_their_type() -> None:
    """Causes, lists and numbers are said in the owner's language."""
    assert say(because("{c}", c=Cause.MAILBOX_FULL), "de") == "das Postfach ist voll"
    assert say(because("{l}", l=("Ada", "Bea", "Cleo")), "de") == "Ada, Bea und Cleo"
    assert say(because_n("{n}", "{n}", n=12345), "de") == "12.345"


def test_equal_values_of_two_enumerations_keep_their_own_words() -> None:
    """A kind and a folder's role with the same value are called by their own names."""
    words = Words("en")
    assert (words.name(Kind.OTHER), words.name(Role.OTHER)) == ("other mail", "folder")


def test_hostile_text_loses_its_controls() -> None:
    """Escape sequences, line breaks, bidirectional overrides and invisible characters do not reach the reader."""
    assert clean("\x1b[31mRot\x1b[0m \x1b]0;title\x07\u202etxt.exe\r\nBcc: x\x00\u200b") == "Rot txt.exe Bcc: x"


@given(st.text(), st.text())
def test_a_reason_is_said_whatever_it_holds(template: str, value: str) -> None:
    """No template and no value can make a sentence fail or break its line."""
    line = say(Reason(template, "", (("who", value),)), "de")
    assert "\n" not in value or "{who}" not in template or line.count("\n") <= template.count("\n")


@pytest.mark.parametrize("kind", ["proposal", "nudge", "own", "unread", "decision", *Kind])
def test_every_kind_of_evidence_has_a_german_word(kind: str) -> None:
    """What was looked at is named in the reader's language, whatever it was."""
    assert Words("de").name(kind) not in ("", kind)
