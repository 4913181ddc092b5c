"""Did the owner mark this mail themselves?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from watcher.core.mail import Mail
from watcher.core.proposal.types import Rule, Sign
from watcher.core.reason import because
from watcher.core.worktime import Span, Unit

_KEYWORDS = frozenset(
    {
        "$proposal",
        "proposal",
        "$angebot",
        "angebot",
        "$watch",
        "$watcher-watch",
        "$watcher-proposal",
        "$offer",
        "$quote",
    }
)
_NOT_KEYWORDS = frozenset({"$notproposal", "$noproposal", "$watcher-ignore", "$watcher-mute"})
_FOLDERS = frozenset(
    {
        "angebote",
        "angebot",
        "offerten",
        "offerte",
        "kostenvoranschläge",
        "proposals",
        "proposal",
        "quotes",
        "quotations",
    }
)
_CLOCK = re.compile(r"(?P<count>[1-9]\d{0,2})(?P<unit>d|w|bd|t)?", re.IGNORECASE)


def marked_by_keyword(mail: Mail) -> Sign | None:
    """The owner's keyword on the mail (RFC 9051 2.3.2), for or against."""
    for place in mail.placements:
        for keyword in place.keywords:
            if keyword.lower() in _NOT_KEYWORDS:
                return Sign(False, because('you marked it with "{mark}"', mark=keyword))
            if keyword.lower() in _KEYWORDS:
                return Sign(True, because('you marked it with "{mark}"', mark=keyword))
    return None


def marked_by_address(
    mail: Mail, own_addresses: frozenset[str], marks: Mapping[str, Rule], watching: Rule
) -> tuple[Rule, Sign] | None:
    """A copy to a marking address: a rule's own mark, me+watch@, or me+7d@ and me+2w@, which set N as well; and the
    rule that gives the clock.

    N counts what the rule counts ("7d" on a rule of business days is seven of them); only "w" says its own unit, and
    on a rule of weeks the days are days.
    """
    for suffix, address in _suffixes(mail, own_addresses):
        sign = Sign(True, because('you sent a copy to "{mark}"', mark=address))
        if rule := marks.get(suffix):
            return rule, sign if rule.watch else replace(sign, speaks_for=False)
        if clock := _CLOCK.fullmatch(suffix):
            weeks = (clock["unit"] or "").lower() == "w"
            days = Unit.DAYS if watching.after.unit is Unit.WEEKS else watching.after.unit
            unit = Unit.WEEKS if weeks else days
            return watching, replace(sign, after=Span(int(clock["count"]), unit))
        if suffix == "watch":
            return watching, sign
    return None


def _suffixes(mail: Mail, own_addresses: frozenset[str]) -> list[tuple[str, str]]:
    """What stands behind the "+" in recipients that are the owner's own, with the whole address."""
    found = []
    for recipient in (*mail.message.bcc, *mail.message.cc, *mail.message.to):
        if "+" in recipient.addr_spec and recipient.addr_spec not in own_addresses:
            local, _, domain = recipient.addr_spec.rpartition("@")
            base, _, suffix = local.partition("+")
            if f"{base}@{domain}" in own_addresses:
                found.append((suffix, recipient.addr_spec))
    return found


def filed(mail: Mail) -> tuple[str, ...]:
    """The folders and labels a mail lies under: whole names, and their last parts."""
    names = [place.mailbox for place in mail.placements if place.gone_at is None]
    whole = (*names, *mail.labels)
    return (*whole, *map(_last_part, whole))


@lru_cache(maxsize=1024)
def _last_part(name: str) -> str:
    """The last part of a folder's or a label's name."""
    return re.split(r"[/.\\]", name)[-1]


def marked_by_folder(mail: Mail, earlier: Sequence[Mail]) -> Sign | None:
    """Filing under "Angebote" or "Proposals"; not where an earlier mail of the thread lies there as well.

    A label sits on whole conversations: it marks the mail that was filed first, not each "Danke!" behind it.
    """
    for name in filed(mail):
        if _is_for_proposals(name) and not any(name in filed(other) for other in earlier):
            return Sign(True, because('you filed it under "{folder}"', folder=name))
    return None


@lru_cache(maxsize=1024)
def _is_for_proposals(name: str) -> bool:
    return name.casefold() in _FOLDERS
