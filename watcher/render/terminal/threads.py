"""What does the list of follow-ups look like in a terminal?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from watcher.core.followup import FollowUp, State
from watcher.render.card import client_name
from watcher.render.stdout import output
from watcher.render.terminal.screen import ACCENT, BAD, MUTED, NARROW, WARNING, is_plain, screen, spans, text
from watcher.render.words import Words, clean

STYLES = {
    State.DUE: f"bold {ACCENT}",
    State.UNDELIVERED: f"bold {BAD}",
    State.UNKNOWN: f"bold {WARNING}",
    State.WAITING: "default",
}


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    state: str
    client: str
    sent: str
    subject: str
    because: str
    style: str


def print_threads(follow_ups: Sequence[FollowUp], words: Words, *, now: datetime) -> None:
    """All follow-ups, two lines each on a terminal, one line each and nothing cut anywhere else."""
    rows = [_row(item, words) for item in follow_ups]
    if not rows:
        output().write(words._("No follow-up to show.") + "\n")
    elif is_plain():
        _print_plain(rows)
    elif screen().width < NARROW:
        _print_narrow(rows)
    else:
        _print_table(rows, words)


def state_of(item: FollowUp, words: Words) -> str:
    """ "due", "waiting, perhaps answered"."""
    state = words.name(item.state)
    return words._("{state}, perhaps answered", state=state) if item.perhaps_answered else state


def _row(item: FollowUp, words: Words) -> _Row:
    return _Row(
        id=clean(item.id),
        state=state_of(item, words),
        client=client_name(item, words),
        sent=words.day(words.local(item.sent_at).date()),
        subject=clean(item.proposal.message.subject) or words._("(no subject)"),
        because=words.sentence(item.because),
        style=STYLES.get(item.state, MUTED),
    )


def _print_plain(rows: Sequence[_Row]) -> None:
    cells = [(row.id, row.state, row.sent, row.client, row.subject, row.because) for row in rows]
    widths = [max(len(cell[column]) for cell in cells) for column in range(4)]
    for cell in cells:
        start = "  ".join(f"{part:<{width}}" for part, width in zip(cell, widths, strict=False))
        output().write(f"{start}  {cell[4]}  {cell[5]}".rstrip() + "\n")


def _print_narrow(rows: Sequence[_Row]) -> None:
    console = screen()
    for row in rows:
        console.print(spans((row.id, ""), (f"  {row.state}", row.style), (f"  {row.sent}", MUTED)))
        console.print(spans((row.client, "bold"), (f"\n{row.subject}", ""), (f"\n{row.because}\n", MUTED)))


def _print_table(rows: Sequence[_Row], words: Words) -> None:
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 1, 0), header_style=MUTED, pad_edge=False)
    table.add_column(words._("ID"), no_wrap=True)
    table.add_column(words._("State"))
    table.add_column(words._("Sent"), no_wrap=True)
    table.add_column(words._("Client and subject"), ratio=1)
    for row in rows:
        what = spans((row.client, "bold"), (f"\n{row.subject}", ""), (f"\n{row.because}", MUTED))
        table.add_row(text(row.id), text(row.state, row.style), text(row.sent, MUTED), what)
    screen().print(table)
