"""Do all expressions mean the same on every Python that may run them?"""

import re
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent.parent / "watcher"
FALSE_COUNT = re.compile(r"[\w)\]]\(\d+, \d+\)")
KEPT_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")


def test_a_name_reads_the_same_on_every_python():
    """No expression has `(...)*+`: Python 3.11 before 3.11.5, which Debian 12 has, matches more with it than it should;
    `(?>(...)*)` is right there."""
    wrong = [str(path) for path in HERE.rglob("*.py") if KEPT_GROUP.search(path.read_text(encoding="utf-8"))]
    assert wrong == []


def test_counts_in_an_expression_are_counts():
    """No expression of a word list repeats something "(2, 5)" times: that is `{2,5}` where an f-string took it for a
    value, and it matches nothing."""
    rooms = ("phrases", "words", "reading/words", "followup", "command", "dates")
    lists = [path for room in rooms for path in HERE.glob(f"core/{room}/*.py")]
    names = [f"watcher.core.{'.'.join(path.relative_to(HERE / 'core').with_suffix('').parts)}" for path in lists]
    wrong = [name for name in names if FALSE_COUNT.search(repr(vars(import_module(name))))]
    assert wrong == []
