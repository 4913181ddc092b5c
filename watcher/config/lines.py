"""On which line of the file does a key stand?

`tomllib` does not say, so the file is read a second time. It is known to be valid TOML by then, which keeps this short:
only keys, headers, strings and brackets need to be told apart.
"""

from __future__ import annotations

import re
import tomllib

Loc = tuple[str | int, ...]

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_DOTTED = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_TOKEN = re.compile(
    rf"""
      (?P<header>(?m:^)[ \t]*(?P<open>\[\[?)[ \t]*(?P<table>{_DOTTED})[ \t]*\]\]?)
    | (?P<assign>(?m:^)[ \t]*(?P<key>{_DOTTED})[ \t]*=)
    | (?P<skip>\"\"\"(?:[^\\]|\\.)*?\"\"\"+ | '''.*?'''+ | "(?:[^"\\\n]|\\.)*" | '[^'\n]*' | \#[^\n]*)
    | (?P<bracket>[\[{{\]}}])
    """,
    re.VERBOSE | re.DOTALL,
)


def lines_of_keys(text: str) -> dict[Loc, int]:
    """The line (from 1) of every table and key, such as `("mailbox", 0, "imap", "port")`.

    Those inside inline tables are left out.
    """
    lines: dict[Loc, int] = {}
    counts: dict[Loc, int] = {}
    table: Loc = ()
    depth = position = 0
    number, counted = 1, 0
    while token := _TOKEN.search(text, position):
        position = token.end()
        number, counted = number + text.count("\n", counted, token.start()), token.start()
        if token["bracket"]:
            depth += 1 if token["bracket"] in "[{" else -1
        elif depth:  # a line inside an array is a value, whatever it looks like
            position = token.start() + 1 if token["header"] or token["assign"] else position
        elif token["header"]:
            table = _table(_names(token["table"]), counts, is_array=token["open"] == "[[")
            lines.setdefault(table, number)
        elif token["assign"]:
            lines.setdefault((*table, *_names(token["key"])), number)
    return lines


def line_of(loc: Loc, lines: dict[Loc, int]) -> int:
    """The line of the key, else of the nearest table around it; 0 where even that is not in the file."""
    if (*loc, 0) in lines:  # [[digest]], where one was meant
        return lines[*loc, 0]
    return next((lines[loc[:n]] for n in range(len(loc), 0, -1) if loc[:n] in lines), 0)


def _names(dotted: str) -> Loc:
    return tuple(part or _unquoted(quoted) for part, quoted in re.findall(rf"([A-Za-z0-9_-]+)|({_KEY})", dotted))


def _unquoted(key: str) -> str:
    return str(tomllib.loads(f"key = {key}")["key"])


def _table(names: Loc, counts: dict[Loc, int], *, is_array: bool) -> Loc:
    """The full path of a table: `[mailbox.imap]` belongs to the last `[[mailbox]]` above it."""
    path: Loc = ()
    for depth, name in enumerate(names, start=1):
        path = (*path, name)
        if is_array and depth == len(names):
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path
