"""What does the state of affairs look like in a terminal?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.core.checkup import Finding, Health
from watcher.core.standing import Standing
from watcher.render.footer import trouble_of
from watcher.render.terminal.screen import ACCENT, BAD, MUTED, WARNING, facts, print_hung, screen, spans, text
from watcher.render.words import Words, clean

if TYPE_CHECKING:
    from rich.console import Console

_SIGNS = {
    Health.GOOD: ("✓", ACCENT),
    Health.WARNING: ("!", f"bold {WARNING}"),
    Health.BAD: ("✗", f"bold {BAD}"),
    Health.SKIPPED: ("–", MUTED),
}


def print_standing(standings: Sequence[Standing], words: Words, *, now: datetime, state_file: str) -> None:
    """Every mailbox: read until when, how many follow-ups in which state, what hinders, the digests."""
    console = screen()
    for standing in standings:
        _print_one(standing, words, console)
        console.print()
    console.print(facts([(words._("State file"), clean(state_file))], style=MUTED))


def _print_one(standing: Standing, words: Words, console: Console) -> None:
    sign, style = _SIGNS[Health.BAD if standing.needs_the_owner else Health.GOOD]
    console.print(spans((f"{sign} ", style), (clean(standing.account), "bold")))
    console.print(facts(_rows(standing, words), indent=2))
    warning, folders = text("  ! ", f"bold {WARNING}"), [seen for seen in standing.seen if seen.trouble]
    for hindrance in standing.hindrances:
        since = words._("since {at}", at=hindrance.since)
        times = words._n("once", "{n} times", n=hindrance.times)
        said = words.sentence(hindrance.because)
        if seen := next((one for one in folders if one.trouble == hindrance.because), None):
            folders.remove(seen)  # it is told once
            said = trouble_of(seen, hindrance.because, words)
        print_hung(console, warning, text(f"{said} ({since}, {times})"))
    asked = ""
    if standing.is_stale and not standing.hindrances:
        asked = words._("Nothing was read since then: is the service running?")
    elif standing.read_until is None and not standing.hindrances:
        asked = words._("{name}: not every folder was read yet; watcher sync does it", name=clean(standing.account))
    if asked:
        print_hung(console, warning, text(asked))
    for seen in folders:
        if seen.trouble:
            print_hung(console, warning, text(trouble_of(seen, seen.trouble, words)))


def _rows(standing: Standing, words: Words) -> list[tuple[str, str]]:
    counts = [f"{words.name(state)} {words.number(count)}" for state, count in standing.counts if count]
    read = words.moment(standing.read_until) if standing.read_until else words._("not every folder yet")
    last = words.day(standing.last_digest) if standing.last_digest else words._("none yet")
    if standing.last_digest and standing.last_digest_fate:
        last += f" ({words.name(standing.last_digest_fate)})"
    upcoming = words.moment(standing.next_digest) if standing.next_digest else words._("none planned")
    return [
        (words._("Read until"), read),
        (words._("Folders"), words.number(len(standing.seen))),
        (words._("Follow-ups"), " · ".join(counts) or words._("none yet")),
        (words._("Last digest"), last),
        (words._("Next digest"), upcoming),
    ]


def print_findings(findings: Sequence[Finding], words: Words) -> None:
    """What was examined, one line each with its sign; what is not well comes with its cure."""
    console = screen()
    account = None
    for finding in findings:
        if finding.account != account:
            account = finding.account
            console.print(text(clean(account), "bold"))
        sign, style = _SIGNS[finding.health]
        found = (words.say(finding.found), style if finding.health is Health.BAD else "")
        print_hung(console, text(f"  {sign} ", style), spans((f"{words.say(finding.what)}: ", ""), found))
        if finding.cure:
            print_hung(console, text("      → ", ACCENT), text(words.sentence(finding.cure), ACCENT))
