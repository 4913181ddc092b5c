"""What does the owner ask for when they answer a digest?"""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.command import Listed, Steps, marked, orders_in, steps_of, token_in, token_of
from watcher.core.decision import Verb
from watcher.core.message import MessageId
from watcher.core.worktime import Worktime

TODAY = date(2026, 11, 23)  # a Monday
WORKTIME = Worktime("Europe/Berlin", country="", subdivision="", closed_days=frozenset(), weekdays=frozenset(range(5)))
LISTED = tuple(Listed(number, MessageId(f"p{number}"), asks=number != 6) for number in range(1, 7))
IDS = {"bcd23": MessageId("p1"), "fgh45": MessageId("p2"), "kmn678": MessageId("p9")}


def steps(text: str, listed: tuple[Listed, ...] = LISTED) -> Steps:
    """What a text comes to, written on that Monday in answer to a digest of six."""
    return steps_of(orders_in(text, today=TODAY, ids=IDS), listed, IDS, today=TODAY, worktime=WORKTIME)


def said(text: str) -> list[str]:
    """The steps of a text in short: "p1 done", "p2 snooze 2026-11-30"."""
    return [f"{one.proposal} {one.verb}{f' {one.until}' if one.until else ''}" for one in steps(text).steps]


NEXT_MONDAY = "snooze 2026-11-30"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 erledigt", ["p1 done"]),
        ("1 done", ["p1 done"]),
        ("1. Erledigt!", ["p1 done"]),
        ("Nr. 1 ist erledigt.", ["p1 done"]),
        ("#1: done", ["p1 done"]),
        ("- 1 erledigt", ["p1 done"]),
        ("1 - erledigt", ["p1 done"]),
        ("erledigt: 1", ["p1 done"]),
        ("erledigt 1", ["p1 done"]),
        ("1 hat sich erledigt", ["p1 done"]),
        ("1 ✅", ["p1 done"]),
        ("1 Auftrag!", ["p1 done"]),
        ("2 +5", [f"p2 {NEXT_MONDAY}"]),
        ("1.erledigt", ["p1 done"]),
        ("1)erledigt", ["p1 done"]),
        ("1:done", ["p1 done"]),
        ("*1* done", ["p1 done"]),
        ("1 Erledigt 👍", ["p1 done"]),
        ("1 Auftrag erhalten :-)", ["p1 done"]),
        ("zu 1: erledigt", ["p1 done"]),
        ("mark 1 as done", ["p1 done"]),
        ("snooze 2 until 30 Nov", [f"p2 {NEXT_MONDAY}"]),
        ("snooze 2 5 days", [f"p2 {NEXT_MONDAY}"]),
        ("remind me about 2 on 30 Nov", [f"p2 {NEXT_MONDAY}"]),
        ("2 zwei Wochen", ["p2 snooze 2026-12-07"]),
        ("2 +1 Monat", ["p2 snooze 2026-12-23"]),
        ("2 in 3 months", ["p2 snooze 2027-02-23"]),
        ("2 noch einmal in einem Monat", ["p2 snooze 2026-12-23"]),
        ("\u200b1\u00a0erledigt\u202e", ["p1 done"]),
        ("2+5", [f"p2 {NEXT_MONDAY}"]),
        ("Hallo Watcher, 1 erledigt", ["p1 done"]),
        ("1 erledigt, danke!", ["p1 done"]),
        ("1 ist erledigt, Auftrag haben wir bekommen.", ["p1 done"]),
        ("1 done - they said yes", ["p1 done"]),
        ("1 erledigt (Absage)", ["p1 done"]),
        ("4 angerufen, ruft zurück", ["p4 phoned"]),
        ("5 never, it was a joke", ["p5 mute"]),
        ("1 done. Thanks!", ["p1 done"]),
        ("1 erledigt. 2 +5.", ["p1 done", f"p2 {NEXT_MONDAY}"]),
        ("1 und 2 erledigt, Rest +5", ["p1 done", "p2 done", *(f"p{n} {NEXT_MONDAY}" for n in (3, 4, 5))]),
        ("2 snooze till friday", ["p2 snooze 2026-11-27"]),
        ("2 übermorgen", ["p2 snooze 2026-11-25"]),
        ("2 am 3.12.", ["p2 snooze 2026-12-03"]),
        ("2 3.12.", ["p2 snooze 2026-12-03"]),
        ("2 in zwei Wochen", ["p2 snooze 2026-12-07"]),
        ("2 bitte in zwei Wochen nochmal", ["p2 snooze 2026-12-07"]),
        ("2: noch einmal in 2 Wochen", ["p2 snooze 2026-12-07"]),
        ("2 in 2 Wochen wieder erinnern", ["p2 snooze 2026-12-07"]),
        ("2 in two weeks again", ["p2 snooze 2026-12-07"]),
        ("2 +5 Tage bitte", [f"p2 {NEXT_MONDAY}"]),
        ("2: +5", [f"p2 {NEXT_MONDAY}"]),
        ("2 + 5 Tage", [f"p2 {NEXT_MONDAY}"]),
        ("2 +5d", [f"p2 {NEXT_MONDAY}"]),
        ("2 +1 Woche", [f"p2 {NEXT_MONDAY}"]),
        ("2 in einer Woche", [f"p2 {NEXT_MONDAY}"]),
        ("2 in 5 Werktagen", [f"p2 {NEXT_MONDAY}"]),
        ("2 5 business days", [f"p2 {NEXT_MONDAY}"]),
        ("2 später", [f"p2 {NEXT_MONDAY}"]),
        ("2 snooze", [f"p2 {NEXT_MONDAY}"]),
        ("2 snooze 5 days", [f"p2 {NEXT_MONDAY}"]),
        ("2 bitte um 5 Tage verschieben", [f"p2 {NEXT_MONDAY}"]),
        ("2 verschieben auf 30.11.", [f"p2 {NEXT_MONDAY}"]),
        ("2 bis 30.11.", [f"p2 {NEXT_MONDAY}"]),
        ("2 bis nächsten Montag", [f"p2 {NEXT_MONDAY}"]),
        ("2 next monday", [f"p2 {NEXT_MONDAY}"]),
        ("2 until Mon, 30 Nov", [f"p2 {NEXT_MONDAY}"]),
        ("2 2026-11-30", [f"p2 {NEXT_MONDAY}"]),
        ("3 bis 12.12.", ["p3 snooze 2026-12-12"]),
        ("3 bis 12. Dezember", ["p3 snooze 2026-12-12"]),
        ("3 until 12 Dec", ["p3 snooze 2026-12-12"]),
        ("3 until Dec 12th", ["p3 snooze 2026-12-12"]),
        ("3 bis Ende November", [f"p3 {NEXT_MONDAY}"]),
        ("3 im Januar", ["p3 snooze 2027-01-01"]),
        ("3 Mitte Dezember", ["p3 snooze 2026-12-16"]),
        ("3 nächste Woche", [f"p3 {NEXT_MONDAY}"]),
        ("3 bis zum 12. Dezember", ["p3 snooze 2026-12-12"]),
        ("3 bis Dienstag, 12. Januar", ["p3 snooze 2027-01-12"]),
        ("3 bis Dienstag, 12. Januar, 1 erledigt", ["p3 snooze 2027-01-12", "p1 done"]),
        ("3 bis 30.11., 4 bis 12.12.", [f"p3 {NEXT_MONDAY}", "p4 snooze 2026-12-12"]),
        ("3 bis Montag, 4 bis Dienstag", ["p3 snooze 2026-11-30", "p4 snooze 2026-11-24"]),
        ("3 morgen", ["p3 snooze 2026-11-24"]),
        ("4 telefonisch", ["p4 phoned"]),
        ("4 phoned", ["p4 phoned"]),
        ("4 habe angerufen", ["p4 phoned"]),
        ("4 telefonisch erledigt", ["p4 done"]),
        ("5 nie", ["p5 mute"]),
        ("5 never", ["p5 mute"]),
        ("5 nie wieder fragen", ["p5 mute"]),
        ("6 Entwurf", ["p6 draft"]),
        ("6 bitte einen Entwurf", ["p6 draft"]),
        ("6 draft please", ["p6 draft"]),
        ("6 wieder offen", ["p6 reopen"]),
        ("6 reopen", ["p6 reopen"]),
        ("1 rückgängig", ["p1 undo"]),
        ("1 rueckgaengig", ["p1 undo"]),
        ("undo 1", ["p1 undo"]),
        ("1, 3-5 done", ["p1 done", "p3 done", "p4 done", "p5 done"]),
        ("1,2 und 4 erledigt", ["p1 done", "p2 done", "p4 done"]),
        ("1 and 2 done", ["p1 done", "p2 done"]),
        ("1 & 2 done", ["p1 done", "p2 done"]),
        ("1 2 3 done", ["p1 done", "p2 done", "p3 done"]),
        ("1 bis 3 erledigt", ["p1 done", "p2 done", "p3 done"]),
        ("3–5 done", ["p3 done", "p4 done", "p5 done"]),
        ("1 erledigt, 2 +5, 5 nie", ["p1 done", f"p2 {NEXT_MONDAY}", "p5 mute"]),
        ("1 erledigt; 2 bis 30.11.; 5 never", ["p1 done", f"p2 {NEXT_MONDAY}", "p5 mute"]),
        ("1 erledigt und 2 +5", ["p1 done", f"p2 {NEXT_MONDAY}"]),
        ("done: 1, 3, 5", ["p1 done", "p3 done", "p5 done"]),
        ("1 done\n2 +5\n3 telefonisch", ["p1 done", f"p2 {NEXT_MONDAY}", "p3 phoned"]),
        ("1 telefonisch, +5", ["p1 phoned", f"p1 {NEXT_MONDAY}"]),
        ("bcd23 erledigt", ["p1 done"]),
        ("[bcd23] erledigt", ["p1 done"]),
        ("BCD23, 2 done", ["p2 done", "p1 done"]),
        ("kmn67 done", ["p9 done"]),
        ("alle +1", [f"p{number} snooze 2026-11-24" for number in range(1, 6)]),
        ("all done", [f"p{number} done" for number in range(1, 6)]),
        ("2 +5\nalle anderen erledigt", [f"p2 {NEXT_MONDAY}", "p1 done", "p3 done", "p4 done", "p5 done"]),
        ("Hallo,\n\n1 erledigt\n\nDanke!", ["p1 done"]),
    ],
)
def test_understood(text: str, expected: list[str]) -> None:
    """Each way of saying it is understood, and nothing else with it."""
    found = steps(text)
    assert said(text) == expected
    assert found.unclear == ()


@pytest.mark.parametrize(
    "text",
    [
        "1 erledigt, aber nur fast", "1 done - not yet", "1 erledigt, sobald er zahlt", "1 done, if they pay",
        "2 +5, er ist krank",
        "1 nicht erledigt", "1 not done", "1 erledigt?", "1 vielleicht erledigt", "1 noch nicht", "nicht 1",
        "1", "1, 2", "7 erledigt", "1, 7 done", "1-400 done", "0 done", "5-3 done", "1.5 done",
        "erledigt", "+5", "2 +0", "2 +999", "2 bis 1.11.", "2 bis gestern", "2 until 12 Dec 2031",
        "3. Dezember", "1 erledigt aber 2 nicht", "xyz99 erledigt", "Weber erledigt", "1 done 2 +5 maybe",
        "done 1, 2, 3 +5", "2 12", "1/2 done", "123456 done", "1 rm -rf /",
    ],
)  # fmt: skip
def test_not_understood(text: str) -> None:
    """What is not clear changes nothing, and is told back."""
    found = steps(text)
    assert found.steps == ()
    assert not found.undo_last
    assert found.unclear


@pytest.mark.parametrize("text", ["1 done\n1 +5", "1 nie, 1 Entwurf", "1-3 done\n2 +5", "1 +5\n1 +6", "1 done, undo 1"])
def test_contradictions(text: str) -> None:
    """Two orders for one number that cannot both be meant change nothing there."""
    found = steps(text)
    assert all(step.proposal not in ("p1", "p2") for step in found.steps if "1-3" not in text or step.proposal == "p2")
    assert found.unclear


def test_one_bad_line_does_not_spoil_the_others() -> None:
    """A clear line counts beside one that is not."""
    found = steps("1 done\n2 whatever\n3 +5")
    assert [step.proposal for step in found.steps] == ["p1", "p3"]
    assert [reason.value("words") for reason in found.unclear] == ["2 whatever"]


def test_the_only_item_needs_no_number() -> None:
    """Where the digest held one item, "done" is enough."""
    found = steps("erledigt", LISTED[:1])
    assert [(step.proposal, step.verb) for step in found.steps] == [("p1", Verb.DONE)]


@pytest.mark.parametrize("text", ["rückgängig", "undo", "Undo!", "alles rückgängig", "bitte rückgängig machen"])
def test_undo_alone(text: str) -> None:
    """An undo without a number takes back the last answer."""
    found = steps(text)
    assert (found.undo_last, found.steps, found.unclear) == (True, (), ())


def test_undo_beside_others() -> None:
    """An undo without a number beside other orders changes nothing."""
    found = steps("1 done\nundo")
    assert (found.undo_last, found.steps) == (False, ())
    assert found.unclear


@pytest.mark.parametrize("text", ["", "Danke!", "Hallo und vielen Dank\nLG", "ok, super", "Guten Morgen,"])
def test_courtesies(text: str) -> None:
    """Thanks and greetings ask for nothing, and nothing is told of them."""
    assert steps(text) == Steps()


def test_the_writers_name_below_is_not_told() -> None:
    """A name below an order is no order that failed."""
    assert steps("1 done\n\nJo Fuchs\nMusterstraße 5\n10115 Berlin\nTel. 030 123456").unclear == ()


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """Whatever is written, there is an answer; and no step without a known proposal."""
    found = steps(text)
    assert {step.proposal for step in found.steps} <= {one.proposal for one in LISTED} | set(IDS.values())


WORDS = ["1", "2", "3-5", ",", "und", "done", "nie", "+5", "bis 12.12.", "all", "undo", "nicht", "\n", "bcd23", "-"]


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_any_order_of_words(words: list[str]) -> None:
    """However the words are thrown together, a negation never does anything."""
    found = steps(" ".join(words))
    lines = " ".join(words).split("\n")
    assert not any("nicht" in step.words for step in found.steps)
    assert len(lines) >= len({step.words for step in found.steps})


def test_a_long_line() -> None:
    """A line may hold many orders; what is kept of it is short."""
    found = steps(", ".join(f"{number} bis 12. Dezember 2026" for number in range(1, 7)))
    assert len(found.steps) == 6
    assert all(len(step.words) <= 80 for step in found.steps)


@pytest.mark.parametrize("word", ["zu ", "1 und ", "verschieben ", "1 bis 12.12., ", "bis ", "1 2 3 ", "alle ", "+5 "])
def test_endless_lines(word: str) -> None:
    """A text of nothing but the words of orders is read in time that grows with its length."""
    text = "\n".join(f"{word * 60}{number}" for number in range(100))
    began = perf_counter()
    steps(text)
    assert perf_counter() - began < 20


def test_a_month_from_the_last_of_one_is_the_last_of_a_shorter_one() -> None:
    """On 31 January, "+1 month" puts off until the end of February."""
    listed = steps_of(
        orders_in("2 +1 month", today=date(2027, 1, 31), ids=IDS),
        LISTED,
        IDS,
        today=date(2027, 1, 31),
        worktime=WORKTIME,
    )
    assert [str(step.until) for step in listed.steps] == ["2027-02-28"]


@pytest.mark.parametrize("before", ["", "Re: ", "AW: Re: ", "Antw: ", "SV: ", "Re[2]: "])
def test_the_order_in_a_subject(before: str) -> None:
    """What a mail program puts in front of an order in the subject is no part of it."""
    token = token_of(MessageId("digest@example.org"))
    assert token_in(marked(f"{before}3 erledigt", MessageId("digest@example.org"))) == (token, "3 erledigt")
