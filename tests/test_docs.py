"""What the documents promise is true."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from watcher.cli.main import COMMANDS
from watcher.core.message import HEADER_FIELDS
from watcher.store import Store

ROOT = Path(__file__).parent.parent


def test_every_column_is_told(tmp_path: Path) -> None:
    """The document on what is kept names every table, every column and every header field, and no other."""
    told = (ROOT / "docs/what-is-kept.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", told, re.MULTILINE))
    documented = {table: re.findall(r"`(\w+)`", columns) for table, columns in rows.items()}
    Store(tmp_path / "watcher.db").close()
    with sqlite3.connect(tmp_path / "watcher.db") as file:
        tables = [name for (name,) in file.execute("select name from sqlite_schema where type = 'table'")]
        found = {
            table: [row[1] for row in file.execute(f"pragma table_info({table})")]
            for table in tables
            if not table.startswith("sqlite_")
        }
    assert documented == found
    for field in HEADER_FIELDS:
        assert f"{field}," in told or f"{field}." in told


@pytest.mark.parametrize("document", ["README.md", *(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md"))])
def test_links_lead_somewhere(document: str) -> None:
    """Every link inside the project leads to a file."""
    path = ROOT / document
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), target


def test_the_readme_knows_its_commands() -> None:
    """Each `watcher COMMAND` of the README exists."""
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`watcher ([a-z]+)", told)) <= set(COMMANDS)
