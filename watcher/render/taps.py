"""Which ready mail does one tap open?

A mailto: link (RFC 6068) to the owner themselves. Its subject carries the digest's token, so that only who has the
digest can write it; its text is the order in words, so that it can still be changed before it is sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from watcher.core.command import marked
from watcher.core.digest import ASKING, Section
from watcher.core.message import MessageId
from watcher.render.catalogue import N_
from watcher.render.words import Words

_TAPS = (
    (N_("Settled"), N_("{number} done")),
    ("+5", "{number} +5"),
    (N_("Phoned"), N_("{number} phoned")),
    (N_("Draft"), N_("{number} draft")),
)
"""Label, and the order as an answer would say it."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A link: what it says, and the mail it opens."""

    label: str
    uri: str


@dataclass(frozen=True, slots=True)
class Answerable:
    """Where answers to a mail of ours go (an own addr-spec), and its Message-ID."""

    to: str
    message_id: MessageId


def taps_of(number: int, section: Section, answerable: Answerable, words: Words) -> tuple[Tap, ...]:
    """The links of one item; none where nothing is asked of the owner."""
    if section not in ASKING:
        return ()
    return tuple(
        Tap(words.gettext(label), _mailto(words.gettext(order).format(number=number), answerable))
        for label, order in _TAPS
    )


def _mailto(order: str, answerable: Answerable) -> str:
    """RFC 6068 2: all but unreserved signs percent-encoded; "+" too, which some programs take for a blank."""
    local, _, domain = answerable.to.rpartition("@")
    to = f"{quote(local, safe='')}@{quote(domain, safe='')}"
    return f"mailto:{to}?subject={quote(marked(order, answerable.message_id), safe='')}&body={quote(order, safe='')}"
