"""What does the whole evidence look like in a terminal?"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from watcher.core.followup import Evidence, FollowUp
from watcher.core.mail import Reading
from watcher.core.message import Address
from watcher.render.card import client_name, company_of, open_since, remarks_of
from watcher.render.terminal.screen import ACCENT, MUTED, NARROW, facts, screen, spans, text
from watcher.render.terminal.threads import STYLES, state_of
from watcher.render.words import Words, clean

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table


def print_explanation(follow_up: FollowUp, words: Words, *, now: datetime) -> None:
    """One follow-up: its state and why, its clock, and every mail that was looked at, counted or not."""
    console = screen()
    style = STYLES.get(follow_up.state, MUTED)
    console.print(spans((clean(follow_up.id), "bold"), (f"  {state_of(follow_up, words)}", style)))
    console.print(spans((client_name(follow_up, words), "bold"), (f"  {company_of(follow_up)}", MUTED)))
    console.print(text(clean(follow_up.proposal.message.subject) or words._("(no subject)")))
    console.print()
    console.print(text(words.sentence(follow_up.because), ACCENT))
    for remark in remarks_of(follow_up, words):
        console.print(text(remark))
    console.print()
    console.print(facts(_clock(follow_up, words)))
    if follow_up.evidence and console.width < NARROW:
        for piece in follow_up.evidence:
            console.print()
            _print_narrow(piece, words, console)
    elif follow_up.evidence:
        console.print()
        console.print(_evidence(follow_up.evidence, words))


def _clock(follow_up: FollowUp, words: Words) -> list[tuple[str, str]]:
    rows = [
        (words._("Sent"), words.moment(follow_up.sent_at)),
        (words._("Rule"), clean(follow_up.rule)),
    ]
    if follow_up.due_at:  # a clock runs
        rows.append((words._("Clock"), open_since(follow_up, words)))
        rows.append((words._("Due on"), words.day(words.local(follow_up.due_at).date())))
    if follow_up.away_until:
        rows.append((words._("Away until"), words.day(follow_up.away_until)))
    if follow_up.snoozed_until:
        rows.append((words._("Put off until"), words.day(follow_up.snoozed_until)))
    if follow_up.postponed:
        rows.append((words._("Put off"), words._n("once", "{n} times", n=follow_up.postponed)))
    rows.append((words._("Nudges"), words.number(follow_up.nudges)))
    rows.append((words._("Message-ID"), clean(follow_up.proposal.message.message_id)))
    return rows


def _evidence(evidence: tuple[Evidence, ...], words: Words) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), header_style=MUTED, pad_edge=False)
    table.add_column(words._("When"), no_wrap=True)
    table.add_column(words._("What"))
    table.add_column(words._("From"))
    table.add_column(words._("Counts"), no_wrap=True)
    table.add_column(words._("Why"), ratio=1)
    for piece in evidence:
        table.add_row(*(text(cell, _style(piece)) for cell in _cells(piece, words)))
    return table


def _print_narrow(piece: Evidence, words: Words, console: Console) -> None:
    when, what, who, counts, why = _cells(piece, words)
    console.print(text(f"{when}  {what}", _style(piece)))
    console.print(text(f"{words._('Counts')}: {counts}" + (f" · {who}" if who else ""), _style(piece)))
    console.print(text(why, _style(piece)))


def _style(piece: Evidence) -> str:
    return "default" if piece.counted else MUTED


def _cells(piece: Evidence, words: Words) -> tuple[str, str, str, str, str]:
    return (
        words.moment(piece.date),
        words.name(piece.kind),
        _who(piece.who),
        words._("yes") if piece.counted else words._("no"),
        words.sentence(piece.because),
    )


def _who(who: Address | None) -> str:
    return clean(who.spoken, limit=40) if who else ""


def print_reading(file: str, reading: Reading, words: Words) -> None:
    """What one mail really is, and by which sign."""
    console = screen()
    console.print(spans((clean(file), "bold"), (f"  {words.name(reading.kind)}", ACCENT)))
    console.print(text(f"  {words.sentence(reading.because)}"))
    if rows := _details(reading, words):
        console.print(facts(rows, indent=2))


def _details(reading: Reading, words: Words) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    if reading.final is not None:
        rows.append((words._("Final"), words._("yes") if reading.final else words._("no, the server is still trying")))
    if reading.failed_recipients:
        rows.append((words._("Did not reach"), words.list(reading.failed_recipients)))
    if reading.cause:
        rows.append((words._("Cause"), words.name(reading.cause)))
    if reading.original_message_id:
        rows.append((words._("Speaks of"), clean(reading.original_message_id)))
    if reading.away_from:
        rows.append((words._("Away from"), words.day(reading.away_from)))
    if reading.away_until:
        rows.append((words._("Away until"), words.day(reading.away_until)))
    if reading.returns_on:
        rows.append((words._("Back on"), words.day(reading.returns_on)))
    if reading.stand_in:
        rows.append((words._("Stand-in"), _who(reading.stand_in)))
    return rows
