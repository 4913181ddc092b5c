"""On whose behalf does a service write?

Portals, forms and programs for working together write under an address of their own. Whom they write for stands in
Reply-To, in front of their name ("Eva Kern via LinkedIn"), or in the subject ("New message from Eva Kern").
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from watcher.core.message.types import Address, Message

_LINK = re.compile(
    r"(?=(\s+))\1(?:\([^()]{2,40}\)|\[[^\[\]]{2,40}\]|(?:via|über|ueber|durch|auf|bei|in|on|at|from|aus|von)\s[^\n]{2,40})\Z",
    re.IGNORECASE,
)
"""What stands behind a person's name where a service writes for them."""
_SURELY = re.compile(r"(?<!\s)\s+\(?via\s.*", re.IGNORECASE)
"""The one of them that is part of nobody's name, as "von" is of many."""
_MACHINE = re.compile(
    r"no-?_?reply|notif|not-?reply|do-?not|messag|inbox|voice|fax|robot|alert|update|reminder|service|benachricht|sprach"
    r"|anruf|phone|call|chat|booking|buchung|appointment|termin|esign|signatur"
)
"""Local parts under which services write."""
_RUN = re.compile(r"(?<![\w'-])(?:[^\W\d_a-zß-öø-ÿ][\w'’-]{0,30}(?:[ ](?=[^\W\d_a-zß-öø-ÿ]))?){2,5}")
"""Words in a row that begin with capitals, as names do."""
_SUBJECT = 120
_MOST = 8


class Behalf(NamedTuple):
    """The addr-specs that an answer would go to, the name in front of the service's, and what may be a name in its
    subject."""

    addresses: tuple[str, ...] = ()
    name: str = ""
    named: tuple[str, ...] = ()


NOBODY = Behalf()


def behalf(message: Message) -> Behalf:
    """Whom a mail may speak for beside its author."""
    author = message.author
    asked = [one.addr_spec for one in message.reply_to if one.addr_spec not in ("", author.addr_spec)]
    addresses = tuple(asked) if asked else ()
    name = sender_for(author)
    named = names_in(message.subject) if may_write_for_others(author.addr_spec) else ()
    return Behalf(addresses, name, named) if addresses or name or named else NOBODY


def sender_for(author: Address) -> str:
    """Whose name stands in front of a service's: "Eva Kern via LinkedIn", or "Eva Kern" <comments-noreply@...>."""
    name = relayed_name(author.display_name)
    if not name and " " in author.display_name and may_write_for_others(author.addr_spec):
        return author.display_name
    return name


@lru_cache(maxsize=1024)
def relayed_name(display_name: str) -> str:
    """The person for whom a service writes under this name; "" where it is nobody's but the writer's."""
    found = _LINK.search(display_name[:_SUBJECT])
    name = display_name[: found.start()].strip(" \"'") if found else ""
    return name if " " in name else ""


def without_service(display_name: str) -> str:
    """A name as its bearer writes it: "Eva Kern" also in "Eva Kern via LinkedIn"."""
    return _SURELY.sub("", display_name)


@lru_cache(maxsize=1024)
def may_write_for_others(addr_spec: str) -> bool:
    """Whether it is the address of a program by its local part."""
    return _MACHINE.search(addr_spec.rpartition("@")[0].lower()) is not None


def names_in(subject: str) -> tuple[str, ...]:
    """What may be the name of a person in a subject: two or three words in a row with capitals."""
    found: list[str] = []
    for run in _RUN.findall(subject[:_SUBJECT]):
        words = run.split()
        found += (" ".join(words[at : at + n]) for n in (2, 3) for at in range(len(words) - n + 1))
    return tuple(dict.fromkeys(found))[-_MOST:]
