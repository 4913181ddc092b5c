"""Do all expressions mean the same on every Python that may run them?"""

import re
from pathlib import Path

HERE = Path(__file__).parent.parent / "watcher"
KEPT_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")


def test_a_name_reads_the_same_on_every_python():
    """No expression has `(...)*+`: Python 3.11 before 3.11.5, which Debian 12 has, matches more with it than it should;
    `(?>(...)*)` is right there."""
    wrong = [str(path) for path in HERE.rglob("*.py") if KEPT_GROUP.search(path.read_text(encoding="utf-8"))]
    assert wrong == []
