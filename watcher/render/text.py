"""What does the digest look like as plain text?

Written for text, not made from the HTML: 72 columns, numbers to point at, readable in any client and any font.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from watcher.render.card import Card
from watcher.render.sheet import Block, Sheet
from watcher.render.words import Words

WIDTH = 72
INDENT = 5


def text_of(sheet: Sheet, words: Words) -> str:
    """The text part; lines of at most 72 columns except links, which stay whole."""
    return "\n".join(line.rstrip() for line in _lines(sheet, words)).strip("\n") + "\n"


def _lines(sheet: Sheet, words: Words) -> Iterator[str]:
    yield from _wrapped(sheet.title)
    yield sheet.day
    if sheet.alerts:
        yield from _alerts(sheet)
    if sheet.calm:
        yield from ("", *_wrapped(sheet.calm))
    for block in sheet.blocks:
        yield from _block(block, words)
    yield from _unsent(sheet)
    yield from _done(sheet)
    yield from _taps(sheet)
    yield from ("", "", "-" * WIDTH)
    yield from _footer(sheet)


def _alerts(sheet: Sheet) -> Iterator[str]:
    yield from ("", f"!! {sheet.alert_title.upper()}")
    for alert in sheet.alerts:
        yield from _wrapped(alert, first="!! ", then="   ")


def _unsent(sheet: Sheet) -> Iterator[str]:
    if sheet.unsent:
        yield from ("", "", sheet.unsent_title.upper(), "=" * len(sheet.unsent_title))
        for line in sheet.unsent:
            yield from _wrapped(line, first="- ", then="  ")


def _done(sheet: Sheet) -> Iterator[str]:
    if sheet.done:
        yield from ("", "", sheet.done_title.upper(), "=" * len(sheet.done_title))
        for line in sheet.done:
            yield from _wrapped(line, first="- ", then="  ")
        yield from _wrapped(sheet.done_hint)


def _taps(sheet: Sheet) -> Iterator[str]:
    """The links, apart from the items: each is longer than a line."""
    cards = [card for block in sheet.blocks for card in block.cards if card.taps]
    if not cards:
        return
    yield from ("", "", sheet.taps_title.upper(), "=" * len(sheet.taps_title))
    yield from _wrapped(sheet.taps_hint)
    for card in cards:
        yield from ("", *_wrapped(card.client, first=f"{card.number:>{INDENT - 2}}  ", then=" " * INDENT))
        for tap in card.taps:
            yield f"{' ' * INDENT}{tap.label}: <{tap.uri}>"


def _block(block: Block, words: Words) -> Iterator[str]:
    yield from ("", "", block.title.upper(), "=" * len(block.title))
    if block.hint:
        yield from _wrapped(block.hint)
    for card in block.cards:
        yield from _compact(card, words) if card.compact else _full(card, words)
    if block.remainder:
        yield from ("", *_inside(block.remainder))


def _full(card: Card, words: Words) -> Iterator[str]:
    if card.first:
        yield from ("", f"{'>>':>{INDENT - 2}}  " + words._("One thing first"))
    yield from _head(card)
    yield from _inside(card.headline)
    yield from _joined(card.facts)
    yield from _body(card, words)


def _compact(card: Card, words: Words) -> Iterator[str]:
    yield from _head(card)
    yield from _joined((card.headline, *card.facts))
    yield from _body(card, words)


def _body(card: Card, words: Words) -> Iterator[str]:
    yield from _inside(card.because)
    for remark in card.remarks:
        yield from _inside(remark, mark="- ")
    yield from _inside(words._("Next: {step}", step=card.next_step) if card.next_step else "", mark="> ")
    yield from _tail(card)


def _head(card: Card) -> Iterator[str]:
    who = " · ".join(part for part in (card.client, card.company) if part)
    number = f"{card.number:>{INDENT - 2}}  "
    yield ""
    yield from _wrapped(who, first=number, then=" " * INDENT)
    yield from _inside(card.subject)


def _tail(card: Card) -> Iterator[str]:
    yield f"{' ' * INDENT}[{card.id}]"
    if card.link:
        yield f"{' ' * INDENT}{card.link}"


def _footer(sheet: Sheet) -> Iterator[str]:
    rows = [
        (note.label if number == 0 else "", line) for note in sheet.footer for number, line in enumerate(note.lines)
    ]
    rows += sheet.commands
    column = max(len(label) for label, _ in rows) + 3
    for label, line in rows:
        yield from _wrapped(line, first=f"{label + ':' if label else '':<{column}}", then=" " * column)


def _joined(facts: Iterable[str]) -> Iterator[str]:
    """Facts on as few lines as they need; a line ends between two facts, not within one."""
    line = ""
    for fact in facts:
        longer = f"{line} · {fact}" if line else fact
        if line and len(longer) > WIDTH - INDENT:
            yield from _inside(line)
            longer = fact
        line = longer
    yield from _inside(line)


def _inside(text: str, *, mark: str = "") -> Iterable[str]:
    indent = " " * INDENT
    return _wrapped(text, first=indent + mark, then=indent + " " * len(mark)) if text else ()


def _wrapped(text: str, *, first: str = "", then: str = "") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=then, break_on_hyphens=False)
