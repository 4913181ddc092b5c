"""Times are looked for where one may begin: so every beginning that the grammar knows must be such a place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.dates import grammar, periods
from watcher.core.dates.openings import found_at, openings

GRAMMARS = {"days": (grammar.OPENINGS, grammar.DAY), "times ahead": (periods._OPENINGS, periods._TIMES)}
_LENGTH = 5
_ANY, _END = "\0", "\1"
"""Whatever may follow, and no letter or digit."""
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


def beginnings(pattern: re.Pattern[str]) -> set[str]:
    """How whatever the expression matches may begin, by its first characters."""
    return _of(parser.parse(pattern.pattern, pattern.flags & re.IGNORECASE))


def _of(items: Iterable[tuple[Any, Any]]) -> set[str]:
    known = {""}
    for code, value in items:
        open_ones = {one for one in known if len(one) < _LENGTH and one[-1:] not in (_ANY, _END)}
        if (code, value) == _BOUNDARY:
            known = {one + _END if one in open_ones and one[-1:].isalnum() else one for one in known}
            continue
        ways = _ways(code, value) if open_ones else set()
        known = (known - open_ones) | {(one + way)[:_LENGTH] for one in open_ones for way in ways} if ways else known
    return known


def _ways(code: Any, value: Any) -> set[str]:
    """How one item of a parsed expression may go on."""
    if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        is_end = code is codes.ASSERT_NOT and value[0] == 1 and next(iter(value[1]))[1] == [_WORD]
        return {_END if is_end else ""}
    if code in (codes.SUBPATTERN, codes.ATOMIC_GROUP):
        return _of(value[-1] if code is codes.SUBPATTERN else value)
    if code is codes.BRANCH:
        return set().union(*map(_of, value[1]))
    if code in _REPEATS:
        least, most, body = value
        once = {
            one if most == 1 or len(one) >= _LENGTH or one[-1:] in (_ANY, _END) else one + _ANY for one in _of(body)
        }
        return once if least else once | {""}
    return set(_characters(code, value))


_BOUNDARY = (codes.AT, codes.AT_BOUNDARY)
_WORD = (codes.CATEGORY, codes.CATEGORY_WORD)
_CATEGORIES = {codes.CATEGORY_DIGIT: "1", codes.CATEGORY_SPACE: " "}


def _characters(code: Any, value: Any) -> Iterable[str]:
    if code is codes.LITERAL:
        return (chr(value).lower(),)
    if code is not codes.IN:
        return (_ANY,)
    plain = [chr(char).lower() for kind, char in value if kind is codes.LITERAL]
    spans = [chr(span[0]).lower() for kind, span in value if kind is codes.RANGE]
    named = [_CATEGORIES.get(name, _ANY) for kind, name in value if kind is codes.CATEGORY]
    return (*plain, *spans, *named) if all(kind is not codes.NEGATE for kind, _ in value) else (_ANY,)


@pytest.mark.parametrize(("places", "pattern"), GRAMMARS.values(), ids=GRAMMARS)
def test_every_beginning_of_a_time_is_looked_at(places: re.Pattern[str], pattern: re.Pattern[str]) -> None:
    """No way to write a time is passed over, whatever may follow its first letters."""
    passed_over = [
        begun
        for begun in sorted(beginnings(pattern))
        for rest in ((" ",) if begun.endswith(_END) else (" ", "1", "e") if _ANY in begun else ("",))
        if not places.match(begun.strip(_ANY + _END) + rest)
    ]
    assert not passed_over


TOKENS = (
    "am", "im", "in", "bis", "nach", "vor", "ab", "der", "die", "3.", "12.", "2026", "4.12.", "KW49", "Q1", "h2", "a",
    "Montag", "mo", "Mai", "Maiwoche", "zwei", "drei", "Wochen", "Tagen", "Ende", "Anfang", "Januar", "next", "week",
    "the", "first", "half", "of", "March", "'til", "Christmas", "Weihnachten", "zwischen", "den", "Jahren", "heute",
    "morgen", "übermorgen", "naechste", "nächste", "Woche", "ſeptember", "ein", "fortnight", "Ostern", "-", ",", "\n",
)  # fmt: skip


@pytest.mark.parametrize(("places", "pattern"), GRAMMARS.values(), ids=GRAMMARS)
@given(text=st.lists(st.sampled_from(TOKENS)).map(" ".join))
def test_the_same_times_are_found(places: re.Pattern[str], pattern: re.Pattern[str], text: str) -> None:
    """Whatever stands in a text: looking at the places alone finds what looking everywhere finds."""
    assert [one.span() for one in found_at(places, pattern, text)] == [one.span() for one in pattern.finditer(text)]


def test_a_text_is_looked_at_up_to_its_limit() -> None:
    """What begins behind the limit, or reaches over it, is not found."""
    places, pattern = openings(["heute"]), re.compile(r"(?<!\w)heute(?!\w)")
    assert [one.start() for one in found_at(places, pattern, "heute heute heute", 11)] == [0, 6]
