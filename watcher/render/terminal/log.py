"""What does the log of decisions look like in a terminal?"""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.decision import Verb
from watcher.core.logbook import Entry
from watcher.render.card import client_name
from watcher.render.stdout import output
from watcher.render.terminal.screen import MUTED, WARNING, is_plain, screen, text
from watcher.render.words import Words, clean


def print_log(entries: Sequence[Entry], words: Words) -> None:
    """All entries, the oldest first: one line each, and one below it for the way and the words."""
    if not entries:
        output().write(words._("Nothing was decided yet.") + "\n")
        return
    for entry in entries:
        _print(_line(entry, words), "" if entry.holds else MUTED if entry.decision else WARNING)
        if below := _below(entry, words):
            _print(f"    {below}", MUTED)


def _print(line: str, style: str) -> None:
    if is_plain():
        output().write(f"{line}\n")
    else:
        screen().print(text(line, style))


def _line(entry: Entry, words: Words) -> str:
    when = words.moment(entry.at)
    decision = entry.decision
    if decision is None:
        return f"{when}  {words.sentence(entry.because) if entry.because else ''}"
    what = words.name(decision.verb)
    if decision.until is not None:
        what = words._("put off until {day}", day=decision.until)
    item = entry.follow_up
    who = f"{clean(item.id)}  {client_name(item, words)}: " if item is not None else f"{clean(decision.proposal)}: "
    return f"{when}  {who}{what}"


def _below(entry: Entry, words: Words) -> str:
    decision = entry.decision
    if decision is None:
        return ""
    way = words.name(decision.way)
    told = words._('{way}: "{words}"', way=way, words=decision.words) if decision.words else way
    undone = not entry.holds and decision.verb is not Verb.UNDO
    return words._("{told} (taken back)", told=told) if undone else told
