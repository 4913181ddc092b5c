"""Where a key stands in the file, and where the file and the state lie."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.config_faults import GOOD
from watcher.config import ConfigProblems, find_config, load, state_directory
from watcher.config.lines import Loc, line_of, lines_of_keys
from watcher.errors import ConfigError

TRICKY = '''\
# [not.a.table] x = 1
top = """
[no]
no = 1
"""
a.b . "c d" = 1  # [no]
list = [
  "x]", # ]
  [1, 2],
  { no = 1 },
]
[[ mailbox ]]
name = 'a"b#'
[mailbox . imap]
"host" = "\\"x"
inline = { port = 1, more = { deep = [1] } }
[[mailbox]]
name = "b"
[mailbox.imap]
text = \'\'\'
[[mailbox]]
\'\'\'
port = 2
[digest]
'''


def test_each_key_has_its_line() -> None:
    """Strings, comments, arrays and inline tables are seen through."""
    tomllib.loads(TRICKY)
    assert lines_of_keys(TRICKY) == {
        ("top",): 2,
        ("a", "b", "c d"): 6,
        ("list",): 7,
        ("mailbox", 0): 12,
        ("mailbox", 0, "name"): 13,
        ("mailbox", 0, "imap"): 14,
        ("mailbox", 0, "imap", "host"): 15,
        ("mailbox", 0, "imap", "inline"): 16,
        ("mailbox", 1): 17,
        ("mailbox", 1, "name"): 18,
        ("mailbox", 1, "imap"): 19,
        ("mailbox", 1, "imap", "text"): 20,
        ("mailbox", 1, "imap", "port"): 23,
        ("digest",): 24,
    }


@pytest.mark.parametrize(
    ("loc", "line"),
    [
        (("mailbox", 0, "imap", "inline", "port"), 16),
        (("mailbox", 0, "smtp"), 12),
        (("list", 1), 7),
        (("rule", 0), 0),
        (("mailbox",), 12),
    ],
)
def test_a_key_without_a_line_has_that_of_its_section(loc: Loc, line: int) -> None:
    """What is missing, or inside an inline table, is looked for where it belongs."""
    assert line_of(loc, lines_of_keys(TRICKY)) == line


def test_line_ends_of_windows_count_once() -> None:
    """CRLF ends one line."""
    assert lines_of_keys("a = 1\r\nb = 2\r\n") == {("a",): 1, ("b",): 2}


def leaves(value: Any, path: Loc = ()) -> set[Loc]:
    if isinstance(value, dict):
        return {leaf for key, inner in value.items() for leaf in leaves(inner, (*path, key))}
    if isinstance(value, list) and value and all(isinstance(entry, dict) for entry in value):
        return {leaf for number, entry in enumerate(value) for leaf in leaves(entry, (*path, number))}
    return {path}


def test_the_whole_example_is_understood() -> None:
    """Every value of the example has a line, and on that line stands its key."""
    text = (Path(__file__).parent.parent / "config.example.toml").read_text(encoding="utf-8")
    lines = lines_of_keys(text)
    for loc in leaves(tomllib.loads(text)):
        at = text.splitlines()[line_of(loc, lines) - 1]
        assert at.startswith(tuple(str(part) for part in loc)), loc


PIECES = [
    "[",
    "]",
    '"',
    "'",
    "{",
    "}",
    "=",
    "\n",
    "#",
    ",",
    "\\",
    "0",
    "true",
    '""',
    "\x00",
    "ä",
    "[[mailbox]]\n",
    ".",
    "-1",
]


@settings(max_examples=60)
@given(st.integers(0, len(GOOD)), st.integers(0, 30), st.lists(st.sampled_from(PIECES), max_size=4))
def test_a_damaged_file_is_told_and_never_thrown(tmp_path_factory: Any, at: int, cut: int, pieces: list[str]) -> None:
    """However a file is damaged, it loads or has problems."""
    path = tmp_path_factory.getbasetemp() / "damaged.toml"
    path.write_text(GOOD[:at] + "".join(pieces) + GOOD[at + cut :], encoding="utf-8")
    with suppress(ConfigProblems):
        load(path)


def test_the_file_is_looked_for_in_order(tmp_path: Path) -> None:
    """--config, then WATCHER_CONFIG, then systemd's, the user's and the machine's directory."""
    service, user = tmp_path / "etc" / "watcher.toml", tmp_path / "xdg" / "watcher" / "watcher.toml"
    environ = {"CONFIGURATION_DIRECTORY": str(service.parent), "XDG_CONFIG_HOME": str(tmp_path / "xdg")}
    named = {**environ, "WATCHER_CONFIG": "named.toml"}
    assert find_config(Path("given.toml"), environ=named) == Path("given.toml")
    assert find_config(environ=named) == Path("named.toml")
    user.parent.mkdir(parents=True)
    user.touch()
    assert find_config(environ=environ) == user
    service.parent.mkdir()
    service.touch()
    assert find_config(environ=environ) == service


def test_without_a_file_all_places_are_named(tmp_path: Path) -> None:
    """Nothing found: the owner sees where it was looked for, and what to do."""
    if Path("/etc/watcher/watcher.toml").exists():
        pytest.skip("this machine has a configuration of its own")
    with pytest.raises(ConfigError) as caught:
        find_config(environ={"HOME": str(tmp_path)})
    assert str(caught.value) == (
        f"There is no configuration; looked for {tmp_path}/.config/watcher/watcher.toml, /etc/watcher/watcher.toml"
    )
    assert "--config" in caught.value.cure


def test_the_state_is_kept_where_somebody_says(tmp_path: Path) -> None:
    """--state, then the file, then systemd's directory, then the user's."""
    environ = {"STATE_DIRECTORY": "/var/lib/a:/var/lib/b", "XDG_STATE_HOME": "/xdg", "HOME": "/home/anna"}
    assert state_directory(Path("s"), Path("/c"), environ=environ) == Path("s")
    assert state_directory(None, Path("/c"), environ=environ) == Path("/c")
    assert state_directory(environ=environ) == Path("/var/lib/a")
    del environ["STATE_DIRECTORY"]
    assert state_directory(environ=environ) == Path("/xdg/watcher")
    environ["XDG_STATE_HOME"] = "relative"
    assert state_directory(environ=environ) == Path("/home/anna/.local/state/watcher")


def test_a_service_without_a_home_is_told() -> None:
    """A dynamic user has "/" as its home; no state is scattered there."""
    with pytest.raises(ConfigError, match="no home directory"):
        state_directory(environ={"HOME": "/"})
