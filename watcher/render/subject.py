"""What is the essence of today's digest, in one subject line?"""

from __future__ import annotations

from dataclasses import dataclass

from watcher.core.digest import Digest, Item, Section
from watcher.render.words import Words, clean

NAME_IN_SUBJECT = 40


@dataclass(frozen=True, slots=True)
class Essence:
    """The counts a headline is made of, with what the cap left out; `blind` tells that something was not checked."""

    blind: bool
    lost: int
    due: int
    perhaps: int
    listed: int


def essence(digest: Digest) -> Essence:
    """What is in the digest. Blind also where only a folder's trouble or an unknown item tells of it."""
    counts = {part.section: len(part.items) + part.left_out for part in digest.parts}
    blind = bool(digest.blind) or counts.get(Section.BLIND, 0) > 0 or any(seen.trouble for seen in digest.seen)
    return Essence(
        blind=blind,
        lost=counts.get(Section.NEVER_ARRIVED, 0),
        due=counts.get(Section.DUE, 0),
        perhaps=counts.get(Section.PERHAPS_SETTLED, 0),
        listed=sum(counts.values()),
    )


def subject_line(digest: Digest, words: Words) -> str:
    """ "3 proposals wait – first: Weber GmbH (12 days)". Never "nothing due" while something is unchecked."""
    core = essence(digest)
    told = _needs_owner(digest, core, words)
    if core.blind:
        return words._("Not everything checked – {rest}", rest=told) if told else words._("Today could not be checked")
    return told or _quiet(digest, words)


def _needs_owner(digest: Digest, core: Essence, words: Words) -> str:
    first = _name(digest.first) if digest.first else ""
    if core.lost:
        return _lost(core, _first_of(digest, Section.NEVER_ARRIVED), words)
    if core.due:
        who, days = first or _first_of(digest, Section.DUE), _days(digest, words)
        return words._n(
            "{n} proposal waits: {who} ({days})",
            "{n} proposals wait – first: {who} ({days})",
            n=core.due,
            who=who,
            days=days,
        )
    if core.perhaps:
        who = _first_of(digest, Section.PERHAPS_SETTLED)
        return words._n(
            "Perhaps settled: {who}", "{n} proposals perhaps settled – first: {who}", n=core.perhaps, who=who
        )
    return ""


def _lost(core: Essence, who: str, words: Words) -> str:
    if not core.due:
        return words._n("Never arrived: {who}", "{n} proposals never arrived – first: {who}", n=core.lost, who=who)
    if core.lost == 1:
        return words._n(
            "Never arrived: {who} – and {n} proposal waits",
            "Never arrived: {who} – and {n} proposals wait",
            n=core.due,
            who=who,
        )
    return words._n(
        "{lost} never arrived, {n} waits – first: {who}",
        "{lost} never arrived, {n} wait – first: {who}",
        n=core.due,
        lost=core.lost,
        who=who,
    )


def _quiet(digest: Digest, words: Words) -> str:
    if not digest.watched:
        return words._("Nothing due – no proposal on its way")
    return words._n(
        "Nothing due today – {n} proposal on its way",
        "Nothing due today – {n} proposals on their way",
        n=digest.watched,
    )


def _days(digest: Digest, words: Words) -> str:
    """Calendar days since the proposal was sent: what people mean by "days"."""
    item = digest.first or _item(digest, Section.DUE)
    sent = words.local(item.follow_up.sent_at).date() if item else digest.day
    return words._n("{n} day", "{n} days", n=max(0, (digest.day - sent).days))


def _item(digest: Digest, section: Section) -> Item | None:
    return next((part.items[0] for part in digest.parts if part.section is section and part.items), None)


def _first_of(digest: Digest, section: Section) -> str:
    item = _item(digest, section)
    return _name(item) if item else "?"


def _name(item: Item) -> str:
    who = item.follow_up.clients[0] if item.follow_up.clients else None
    return clean(who.spoken, limit=NAME_IN_SUBJECT) if who else "?"
