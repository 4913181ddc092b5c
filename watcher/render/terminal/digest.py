"""What does the digest look like in a terminal?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from watcher.core.digest import Digest
from watcher.render.card import Card
from watcher.render.sheet import Block, Sheet, sheet_of
from watcher.render.stdout import output
from watcher.render.terminal.screen import ACCENT, MUTED, WARNING, facts, is_plain, screen, spans, text
from watcher.render.text import text_of
from watcher.render.words import Words

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


def print_digest(digest: Digest, words: Words, *, config: str = "", trial: bool = False) -> None:
    """The digest on standard output: in colours on a terminal, as the mail's text part anywhere else. Of a `trial`
    nothing is kept, so the commands that act on it are left out."""
    sheet = sheet_of(digest, words, config=config)
    sheet = replace(sheet, commands=()) if trial else sheet
    if is_plain():
        output().write(text_of(sheet, words))
    else:
        _print_sheet(sheet, words, screen())


def _print_sheet(sheet: Sheet, words: Words, console: Console) -> None:
    console.print()
    console.print(text(sheet.title, "bold"))
    console.print(text(sheet.day, MUTED))
    if sheet.alerts:
        console.print()
        console.print(_alerts(sheet))
    if sheet.calm:
        console.print()
        console.print(text(sheet.calm))
    for block in sheet.blocks:
        _print_block(block, words, console)
    if sheet.unsent:
        console.print()
        console.print(text(sheet.unsent_title, f"bold {ACCENT}"))
        for line in sheet.unsent:
            console.print(text(line))
    if sheet.done:
        console.print()
        console.print(text(sheet.done_title, f"bold {ACCENT}"))
        for line in sheet.done:
            console.print(text(line))
    console.print()
    _print_footer(sheet, console)


def _alerts(sheet: Sheet) -> RenderableType:
    from rich.panel import Panel

    body = text("\n".join(sheet.alerts))
    return Panel(body, title=text(sheet.alert_title, f"bold {WARNING}"), title_align="left", border_style=WARNING)


def _print_block(block: Block, words: Words, console: Console) -> None:
    console.print()
    console.print(text(block.title, f"bold {ACCENT}"))
    if block.hint:
        console.print(text(block.hint, MUTED))
    for card in block.cards:
        console.print()
        console.print(_card(card, words))
    if block.remainder:
        console.print()
        console.print(text(block.remainder, MUTED))


def _card(card: Card, words: Words) -> RenderableType:
    from rich.console import Group
    from rich.panel import Panel
    from rich.table import Table

    lines = [spans((card.client, "bold"), (f"  {card.company}", MUTED)), text(card.subject)]
    lines += [text(card.headline, "bold"), text(" · ".join(card.facts), MUTED)]
    lines += [text(line) for line in ([card.because] if card.because else [])]
    lines += [text(line, MUTED) for line in card.remarks]
    if card.next_step:
        lines.append(text(f"→ {card.next_step}", ACCENT))
    lines.append(text(card.id, MUTED))
    grid = Table.grid(padding=(0, 2))
    grid.add_column(justify="right", style=MUTED, min_width=3)
    grid.add_column()
    grid.add_row(text(str(card.number)), Group(*lines))
    if not card.first:
        return grid
    title = text(words._("One thing first"), f"bold {ACCENT}")
    return Panel(grid, title=title, title_align="left", border_style=ACCENT)


def _print_footer(sheet: Sheet, console: Console) -> None:
    rows = [(note.label if at == 0 else "", line) for note in sheet.footer for at, line in enumerate(note.lines)]
    console.print(facts([*rows, *sheet.commands], style=MUTED))
