"""People are people whatever they write about, and programs programs though they bear no mark."""

from __future__ import annotations

import pytest

from tests.core.reading.accuracy import read_all
from tests.core.reading.ordinary import ordinary
from watcher.core.mail import Kind
from watcher.core.pieces import Weights
from watcher.core.reading.words.weights import ANSWERS, LETTERS

PEOPLE = [
    ("people", 1480, 0.01),
    ("people", None, 0.012),
    ("people-unlearned", 310, 0.03),
    ("people-unlearned", None, 0.031),
]
PROGRAMS = [
    ("programs", 1005, 0.035),
    ("programs", None, 0.055),
    ("programs-unlearned", 185, 0.07),
    ("programs-unlearned", None, 0.105),
]
"""So many of the mails, or all: the later ones were written to hold as little as possible by which to tell."""


@pytest.mark.parametrize(("name", "first", "most"), PEOPLE)
def test_people_who_write_of_anything_are_people(name: str, first: int | None, most: float) -> None:
    """Of a thousand mails of all life about ten are asked about, and hardly any is called a program's."""
    read = read_all(ordinary(name)[:first])
    wrong = [(known.name, reading.kind) for known, reading in read if reading.kind is not Kind.PERSON]
    assert len(wrong) <= most * len(read), wrong
    assert sum(kind is not Kind.OTHER for _, kind in wrong) <= 0.005 * len(read), wrong


@pytest.mark.parametrize(("name", "first", "most"), PROGRAMS)
def test_programs_without_a_mark_are_no_people(name: str, first: int | None, most: float) -> None:
    """Of mails that programs send without saying so few are taken for a person's."""
    read = read_all(ordinary(name)[:first])
    wrong = [known.name for known, reading in read if reading.kind is Kind.PERSON]
    assert len(wrong) <= most * len(read), wrong


@pytest.mark.parametrize("weights", [ANSWERS, LETTERS])
def test_no_piece_decides_alone(weights: Weights) -> None:
    """A piece of a word never makes a program of a person, nor a person of a program."""
    assert all(abs(tenths) <= 100 for tenths in weights.tenths.values())
    assert len(weights.tenths) > 500
