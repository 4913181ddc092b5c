"""What can this terminal show?

Every text goes to rich as `Text`, never as markup, so that brackets in a subject stay brackets.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from watcher.render.stdout import output

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

ACCENT, WARNING, BAD, MUTED = "green", "yellow", "red", "bright_black"
PLAIN_WIDTH = 100
NARROW = 72
"""On fewer columns a table's cells are too small for words: each row becomes lines of its own."""


def is_plain() -> bool:
    """Whether standard output is no terminal, or a dumb one: then no colours, no boxes, nothing cut."""
    return not sys.stdout.isatty() or os.environ.get("TERM") == "dumb"


def screen() -> Console:
    """The console on standard output. rich itself leaves the colours out where NO_COLOR is set (no-color.org)."""
    from rich.console import Console

    class Screen(Console):
        def on_broken_pipe(self) -> None:
            """rich would end the program with 1, which says of `status` and `check` that something needs the owner."""
            raise BrokenPipeError

    output()
    width = PLAIN_WIDTH if is_plain() else None
    return Screen(width=width, highlight=False, markup=False, emoji=False, soft_wrap=False)


def text(line: str, style: str = "") -> Text:
    """A line in a style, never read as markup."""
    from rich.text import Text

    return Text(line, style=style)


def spans(*parts: tuple[str, str]) -> Text:
    """One line of several pieces, each in its own style."""
    from rich.text import Text

    return Text.assemble(*parts)


def print_hung(console: Console, sign: Text, body: Text) -> None:
    """A sign and what it stands for; further lines begin below the words, not below the sign."""
    indent = sign.cell_len
    for number, line in enumerate(body.wrap(console, max(console.width - indent, 20))):
        line.rstrip()
        console.print(sign if number == 0 else " " * indent, line, sep="")


def facts(rows: Iterable[tuple[str, str]], *, indent: int = 0, style: str = "") -> Table:
    """ "Name:  line" for each row: the names muted and one below the other, long lines wrapped beside them."""
    from rich.table import Table

    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style=MUTED)
    grid.add_column(style=style, overflow="fold")
    for name, line in rows:
        grid.add_row(text(f"{' ' * indent}{name}:" if name else ""), text(line))
    return grid
