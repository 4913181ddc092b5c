"""What does the digest say, in the owner's words?

A `Digest` becomes a `Sheet`: every sentence said, every name cleaned, nothing laid out yet. The text part, the HTML
part and the terminal are three layouts of the same sheet, so they cannot contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from watcher.core.digest import Digest, Item, Part, Section
from watcher.core.reason import Reason
from watcher.render.card import Card, card_of
from watcher.render.catalogue import N_
from watcher.render.footer import Note, answer_hints, commands_of, footer_of, trouble_of
from watcher.render.subject import Essence, essence, subject_line
from watcher.render.taps import Answerable
from watcher.render.words import Words, clean

_TITLES = {
    Section.BLIND: (N_("Perhaps due"), N_("An answer could lie where nothing was read since.")),
    Section.NEVER_ARRIVED: (N_("Never arrived"), ""),
    Section.DUE: (N_("Due today"), ""),
    Section.PERHAPS_SETTLED: (
        N_("Perhaps settled?"),
        N_("Something came in; whether it is the answer, you know best."),
    ),
    Section.AWAY: (N_("Away"), ""),
    Section.COMING_UP: (N_("Coming up"), ""),
    Section.CLOSED: (N_("Closed since the last digest"), ""),
    Section.DORMANT: (N_("Gone quiet"), N_("Let go some time ago. Once a month they are shown again.")),
}


@dataclass(frozen=True, slots=True)
class Block:
    """A section with its cards; `left_out` counts those that are not here, `remainder` says so ("" where it is 0)."""

    section: Section
    title: str
    hint: str
    cards: tuple[Card, ...]
    left_out: int
    remainder: str

    def cut(self, most: int, words: Words) -> Block:
        """The section with its first `most` cards at most."""
        if len(self.cards) <= most:
            return self
        left_out = self.left_out + len(self.cards) - most
        return replace(self, cards=self.cards[:most], left_out=left_out, remainder=_remainder(left_out, words))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A digest in the owner's words. `alerts` come before everything else; `calm` is said where nothing is listed."""

    language: str
    subject: str
    title: str
    day: str
    preview: str
    alert_title: str
    alerts: tuple[str, ...]
    calm: str
    blocks: tuple[Block, ...]
    unsent_title: str
    unsent: tuple[str, ...]
    """Proposals that were written and never sent, a sentence each."""
    done_title: str
    done: tuple[str, ...]
    """What the owner's answers changed, a sentence each."""
    done_hint: str
    footer: tuple[Note, ...]
    commands: tuple[tuple[str, str], ...]
    taps_title: str
    taps_hint: str


def sheet_of(
    digest: Digest,
    words: Words,
    *,
    config: str = "",
    notes: Iterable[Reason] = (),
    answerable: Answerable | None = None,
) -> Sheet:
    """The digest in the words' language. `config` is the file to tell of; `notes` go beside the alerts. Where it is
    `answerable` by mail, it says how."""
    core = essence(digest)
    blocks = tuple(
        _block(part, digest.first, words, answerable) for part in digest.parts if part.items or part.left_out
    )
    alerts = (*_blindness(digest, core, words), *(words.sentence(note) for note in (*notes, *digest.unclear)))
    return Sheet(
        language=words.lang.partition("_")[0],
        subject=subject_line(digest, words),
        title=_title(core, words),
        day=words.long_day(digest.day),
        preview=_preview(digest, blocks, alerts, words),
        alert_title=words._("Could not be checked") if core.blind else words._("Please note"),
        alerts=alerts,
        calm=_calm(digest, core, words) if not core.listed else "",
        blocks=blocks,
        unsent_title=words._("Written, not sent"),
        unsent=tuple(words.sentence(reason) for reason in digest.unsent),
        done_title=words._("Done, as you asked"),
        done=tuple(words.sentence(reason) for reason in digest.done),
        done_hint=words._('To take the last of your answers back, answer this mail with "undo".'),
        footer=(*(answer_hints(digest, words) if answerable else ()), *footer_of(digest, words, config)),
        commands=commands_of(digest, words, answerable=answerable is not None),
        taps_title=words._("With one tap"),
        taps_hint=words._("Each link opens a mail that only has to be sent."),
    )


def _title(core: Essence, words: Words) -> str:
    waits = words._n("{n} proposal waits for an answer", "{n} proposals wait for an answer", n=core.due)
    lost = words._n("{n} proposal never arrived", "{n} proposals never arrived", n=core.lost)
    if core.due or core.lost:
        return ", ".join(told for told, n in ((lost, core.lost), (waits, core.due)) if n)
    if core.blind:
        return words._("Not everything could be checked")
    if core.perhaps:
        return words._n("{n} proposal is perhaps settled", "{n} proposals are perhaps settled", n=core.perhaps)
    return words._("Nothing is due today")


def _calm(digest: Digest, core: Essence, words: Words) -> str:
    if core.blind:
        return words._("Whether something is due cannot be said until it is checked again.")
    if not digest.watched:
        return words._("No proposal is on its way at the moment.")
    return words._n(
        "{n} proposal is on its way; its time has not come.",
        "{n} proposals are on their way; their time has not come.",
        n=digest.watched,
    )


def _preview(digest: Digest, blocks: tuple[Block, ...], alerts: tuple[str, ...], words: Words) -> str:
    if alerts:
        return alerts[0]
    if digest.first is None:
        return blocks[0].title if blocks else ""
    return next(
        (f"{card.client}, {card.subject}: {card.headline}" for block in blocks for card in block.cards if card.first),
        "",
    )


def _blindness(digest: Digest, core: Essence, words: Words) -> tuple[str, ...]:
    """What could not be checked: what the digest says of it, and each folder's trouble that it has not named."""
    told = [words.sentence(reason) for reason in digest.blind]
    for seen in digest.seen:
        if seen.trouble and not any(clean(seen.mailbox) in line for line in told):
            told.append(trouble_of(seen, seen.trouble, words))
    if core.blind and not told:
        told.append(words._("A folder that could hold an answer was not read."))
    return tuple(dict.fromkeys(told))


def _block(part: Part, first: Item | None, words: Words, answerable: Answerable | None) -> Block:
    title, hint = _TITLES[part.section]
    cards = sorted(
        (card_of(item, part.section, first, words, answerable) for item in part.items), key=lambda card: not card.first
    )
    return Block(
        part.section,
        words.gettext(title),
        words.gettext(hint) if hint else "",
        tuple(cards),
        part.left_out,
        _remainder(part.left_out, words),
    )


def _remainder(left_out: int, words: Words) -> str:
    if not left_out:
        return ""
    return words._n(
        "{n} more is not shown here; watcher threads lists all.",
        "{n} more are not shown here; watcher threads lists all.",
        n=left_out,
    )
