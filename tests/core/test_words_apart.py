"""No word of a language stands in the logic of the rooms whose words are data."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from watcher.core.command import vocabulary
from watcher.core.command.language import Language
from watcher.core.dates import language as dates
from watcher.core.dates.german import GERMAN
from watcher.core.followup import language as papers
from watcher.core.followup import vocabulary as followup
from watcher.core.reading import words
from watcher.core.reading.words.turns import Turns

CORE = Path(__file__).parents[2] / "watcher" / "core"
DATA = {"german.py", "english.py", "language.py"}
ROOMS = ("reading", "command", "followup")
OF_DAYS = {CORE / "dates" / f"{name}.py" for name in ("away", "told", "whose", "topic", "clauses", "sentences")}
LOGIC = sorted(OF_DAYS | {path for room in ROOMS for path in (CORE / room).glob("*.py") if path.name not in DATA})
NAMES = {"auto", "notif", "http", "https", "www", "mailto", "usd", "chf", "gbp", "eur", "euro", "smtp"}
"""Signs of no language: protocols, money, what every language begins those two words with."""
PROTOCOL = {
    "spelling.py": {"word"},  # the name of a group
    "warrant.py": {"re", "aw", "antw", "ort", "sv", "fwd", "wg", "tr", "doorst", "weitergeleitet", "weiterleitung"}
    | {"list", "no", "report", "vacation", "junk"},  # the same, and values of fields
    "vocabulary.py": {"ss"},  # a letter
    "bounce.py": {"delivered", "failed", "message", "relayed", "expanded", "delayed", "rfc"},  # RFC 3464
    "case.py": {"day", "subject", "who"},  # places of a sentence
    "course.py": {"nudge", "proposal"},  # what a mail of the owner counted as
    "decided.py": {"day"},
    "outcome.py": {"day"},
    "owner.py": {"draft", "no", "report"},  # values of fields, and a mark
    "bulk.py": {"at", "list", "owner", "bounces", "admin", "request", "subject", "junk"},  # lists
    "failed.py": {"owner", "bounces", "request", "message", "references"},  # the same
    "header.py": {"list", "no", "report"},  # values of fields
    "original.py": {"from", "to", "message"},  # fields
    "passed_on.py": {"report"},  # a type of parts
    "persons.py": {"return", "junk"},  # addresses to which bounces go, and a value of a field
    "receipt.py": {"failed", "deleted"},  # RFC 8098
    "sender.py": {"admin", "info", "mail", "reply", "server", "status", "system", "team"},  # addresses of machines
    "status.py": {"failed", "delay", "status", "defer", "delivered", "reject", "relay"},  # RFC 3464
    "writing.py": {"co", "de", "en", "me", "us"},  # countries and languages
    "view.py": {"id"},  # of a mail
    "signs.py": {"en"},  # an ending
}
"""Words of a protocol's, by file."""

LETTERS = {"vocabulary.py": set("äöüß")}
"""Letters that are written with two where the keyboard has none."""

_SYNTAX = re.compile(
    r"\{\w+\}|\(\?P<\w+>|\(\?P=\w+\)|\(\?[a-z-]+[:)]|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|[a-z]+(?:[-_]\??[a-z]+)+"
)
_WORD = re.compile(r"[^\W\d_]{2,}")


def _known() -> frozenset[str]:
    """Every word of two letters or more that a language lends to those rooms."""
    lent = [
        *(
            turn
            for language in words.LANGUAGES
            for one in fields(language.turns)
            for turn in getattr(language.turns, one.name)
        ),
        *(
            phrase
            for language in words.LANGUAGES
            for name in ("particles", "questions", "matter_phrases")
            for phrase in getattr(language, name)
        ),
        *(repr(getattr(language, one.name)) for language in vocabulary.LANGUAGES for one in fields(language)),
        *(repr(getattr(language, one.name)) for language in followup.LANGUAGES for one in fields(language)),
    ]
    return frozenset(word for text in lent for word in _WORD.findall(_SYNTAX.sub(" ", text)) if word.islower())


KNOWN = _known()
KINDS = (words.Words, Turns, Language, papers.Language, dates.Language, dates.Periods, dates.Turns)
FIELDS = {one.name for kind in KINDS for one in fields(kind)}


def _passed_over(tree: ast.Module) -> Iterator[ast.expr]:
    """Documentation, sentences for the owner, and what only names something."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.Dict):
            yield from (key for key in node.keys if key is not None)
        elif isinstance(node, ast.Subscript):
            yield node.slice
        elif isinstance(node, ast.ClassDef):
            yield from (member.value for member in node.body if isinstance(member, ast.Assign))
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"because", "because_n", "Reason"}:
            yield from node.args


def _texts_in(path: Path) -> Iterator[str]:
    """All texts of a file that something may be looked for with."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    over = {id(node) for one in _passed_over(tree) if isinstance(one, ast.Constant) for node in ast.walk(one)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in over:
            text = node.value.removeprefix("turns.")
            if text not in FIELDS:
                yield text


@pytest.mark.parametrize("path", LOGIC, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_language_is_told_by_its_own_file(path: Path) -> None:
    """Whoever adds a language finds every word of the others in their files, and none in between."""
    found = {word for text in _texts_in(path) for word in _WORD.findall(_SYNTAX.sub(" ", text))} & KNOWN
    assert found - NAMES - PROTOCOL.get(path.name, set()) == set()


@pytest.mark.parametrize("path", LOGIC, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_letters_are_those_of_every_language(path: Path) -> None:
    """A sentence or a name may begin with a letter that German and English do not have: which there are is told by the
    languages as well."""
    found = {sign for text in _texts_in(path) for sign in text if sign.isalpha() and not sign.isascii()}
    assert found - LETTERS.get(path.name, set()) == set()


def test_a_language_of_days_may_leave_out_what_it_does_not_know() -> None:
    """Whoever adds a language needs its months and weekdays, and nothing else."""
    small = dates.Language(code="xx", months=GERMAN.months, weekdays=GERMAN.weekdays)
    for mine, full in ((small, GERMAN), (small.periods, GERMAN.periods)):
        for name in ("ordinals", "month_weeks", "short_weekdays"):
            assert len(getattr(mine, name, ())) == len(getattr(full, name, ()))
