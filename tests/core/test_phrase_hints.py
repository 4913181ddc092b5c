"""Texts that hold none of a list's hints are not searched: so every phrase of the list must hold one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.types import Language

_Item = tuple[Any, Any]
_GAP: _Item = (codes.ANY, None)
_CHOICES = (codes.SUBPATTERN, codes.BRANCH, codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


def always_holds(pattern: str, hints: Iterable[str]) -> bool:
    """Whether whatever the pattern matches contains one of the hints."""
    return _holds(list(parser.parse(pattern)), tuple(hints))


def _holds(items: list[_Item], hints: tuple[str, ...]) -> bool:
    """Whether a sequence of a parsed expression must contain a hint: in its runs of letters, or whichever way its first
    choice is made."""
    if any(hint in run for run in _runs(items) for hint in hints):
        return True
    parts = [_ways(*item) for item in items if item[0] in _CHOICES]
    if any(all(_holds(way, hints) for way in ways) for ways in parts):
        return True
    at = next((at for at, (code, _) in enumerate(items) if code in _CHOICES), None)
    if at is None:
        return False
    before, behind = items[:at], items[at + 1 :]
    return all(_holds([*before, *way, *behind], hints) for way in _ways(*items[at]))


def _runs(items: list[_Item]) -> list[str]:
    runs = [""]
    for code, value in items:
        if code is codes.LITERAL:
            runs[-1] += chr(value).lower()
        elif code not in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
            runs.append("")
    return runs


def _ways(code: Any, value: Any) -> list[list[_Item]]:
    """All that may stand in the place of a group, a choice or a repetition."""
    if code is codes.SUBPATTERN:
        return [list(value[-1])]
    if code is codes.BRANCH:
        return [list(branch) for branch in value[1]]
    least, most, body = value
    once = [*body] if most == 1 else [*body, _GAP]
    return [once] if least else [[], once]


@pytest.mark.parametrize("language", LANGUAGES, ids=["de", "en"])
@pytest.mark.parametrize("name", ["asks", "valid", "promise"])
def test_a_phrase_is_never_missed_for_want_of_a_hint(language: Language, name: str) -> None:
    """Whoever asks, names a term or promises to be in touch is understood, whichever of the phrases they use."""
    hints = getattr(language, f"{name}_hints")
    missed = [part for part in _alternatives(getattr(language, name)) if not always_holds(part, hints)]
    assert not missed


def test_a_counter_sign_is_never_missed_for_want_of_a_hint() -> None:
    """Words that speak against a proposal are heard, whichever of the phrases the owner uses."""
    counters = [counter for language in LANGUAGES for counter in (*language.counters, *language.not_subject)]
    missed = [
        counter.label for counter in counters if counter.hints and not always_holds(counter.pattern, counter.hints)
    ]
    assert not missed


@pytest.mark.parametrize("language", LANGUAGES, ids=["de", "en"])
def test_an_offer_is_never_missed_for_want_of_a_hint(language: Language) -> None:
    """An offer is recognised in a sentence, a subject or the name of a file, whichever phrase it is made with."""
    missed = [
        part
        for patterns, hints in (
            ((*language.signs, *language.priced, language.phrase), language.hints),
            (language.priced, language.deal.hints),
            ((language.subject, language.file), language.subject_hints),
        )
        for pattern in patterns
        for part in _alternatives(pattern)
        if not always_holds(part, hints)
    ]
    assert not missed


def _alternatives(pattern: str) -> list[str]:
    """The whole pattern cut at its outermost bars, so that a failure names the phrase."""
    parts, depth = [""], 0
    for piece in re.findall(r"\\.|\[[^\]]*\]|.", pattern, re.DOTALL):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts
