"""What was checked until when, and what can be done about it?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from watcher.core.digest import Digest
from watcher.core.followup import Seen
from watcher.core.reason import Reason
from watcher.render.words import Words, clean

FOLDER_LIMIT, FOLDERS_LIMIT = 60, 12


@dataclass(frozen=True, slots=True)
class Note:
    """A line of the footer: its label and its sentences."""

    label: str
    lines: tuple[str, ...]


def footer_of(digest: Digest, words: Words, config: str) -> tuple[Note, ...]:
    """What was checked, how much is watched, and where the settings are."""
    notes = [
        Note(words._("Mailbox"), (clean(digest.account, limit=FOLDER_LIMIT),)),
        Note(words._("Checked"), _checked(digest.seen, digest.as_of, words)),
    ]
    if digest.watched:
        watched = words._n("{n} proposal is watched", "{n} proposals are watched", n=digest.watched)
        quiet = words._n(
            "{n} of them still has time and is not listed here",
            "{n} of them still have time and are not listed here",
            n=digest.waiting,
        )
        notes.append(
            Note(
                words._("Watched"), (f"{watched}; {quiet}." if 0 < digest.waiting < digest.watched else f"{watched}.",)
            )
        )
    if config:
        notes.append(Note(words._("Settings"), (clean(config),)))
    return tuple(notes)


def _checked(seen: tuple[Seen, ...], as_of: datetime, words: Words) -> tuple[str, ...]:
    """ "until Mon 23 Nov, 07:28: INBOX, Archive and 12 more", folders read at the same minute together."""
    moments: dict[str, list[str]] = {}
    for one in sorted(seen, key=lambda one: one.seen_until.timestamp() if one.seen_until else 0.0):
        when = words._("until {at}", at=one.seen_until) if one.seen_until else words._("never yet")
        moments.setdefault(when, []).append(one.mailbox)
    if not moments:
        return (words._("as of {at}", at=as_of),)
    return tuple(f"{when}: {_folders(names, words)}" for when, names in moments.items())


def _folders(names: list[str], words: Words) -> str:
    if len(names) <= FOLDERS_LIMIT:
        return words.list(tuple(names))
    rest = len(names) - FOLDERS_LIMIT
    shown = ", ".join(clean(name, limit=FOLDER_LIMIT) for name in names[:FOLDERS_LIMIT])
    return words._n("{shown} and {n} more folder", "{shown} and {n} more folders", n=rest, shown=shown)


def trouble_of(seen: Seen, trouble: Reason, words: Words) -> str:
    """A folder's trouble as a sentence that names the folder, be it its own words that do."""
    told = words.sentence(trouble)
    return told if clean(seen.mailbox) in told else words._("{folder}: {trouble}", folder=seen.mailbox, trouble=told)


def answer_hints(digest: Digest, words: Words) -> tuple[Note, ...]:
    """How the digest is answered, in one line that can be typed off."""
    if not any(part.items for part in digest.parts):
        return ()
    return (
        Note(
            words._("Answer"),
            (
                words._("This mail can be answered, one line for each:"),
                words._("1 done · 2 +5 · 3 until 12 Dec · 4 phoned · 5 never · 6 draft"),
                words._("1, 3-5 done · all +1 · undo"),
            ),
        ),
    )


def commands_of(digest: Digest, words: Words, *, answerable: bool = False) -> tuple[tuple[str, str], ...]:
    """What the owner may want, with the command for it; the ID is that of the first item, so that it can be copied.
    What can be asked for by an answer needs no command."""
    items = [item for part in digest.parts for item in part.items]
    if not items:
        return ()
    ident = clean((digest.first or items[0]).follow_up.id)
    wants = ((words._("Settled"), "done"), (words._("Later"), "snooze"), (words._("Never again"), "mute"))
    return (
        *((want, f"watcher {verb} {ident}") for want, verb in wants if not answerable),
        (words._("Every reason"), f"watcher explain {ident}"),
    )
