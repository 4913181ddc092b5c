"""Is it written to oneself, or to one's family?"""

from __future__ import annotations

import re

from watcher.core.company import is_freemail
from watcher.core.mail import Mail
from watcher.core.message import Address
from watcher.core.proposal.envelope import Envelope

_LOCAL_PART = re.compile(r"[\W_\d]+")


def is_family(mail: Mail, envelope: Envelope) -> bool:
    """Whether it went to somebody of the owner's own surname at a private address: a price alone is family business."""
    surname = _surname(mail.message.author)
    return bool(surname) and all(is_freemail(a.domain) and _bears(a, surname) for a in envelope.outside)


def only_talks_to_family(mail: Mail, envelope: Envelope) -> bool:
    """Whether it is a mail without any paper to the owner's family, under a single word, whose words, as far as known,
    offer nothing and name no price: "Quote" is also what stands in a book. "Angebot Carport" goes to a namesake."""
    said = mail.own_text is not None and not mail.own_text.signs and " " not in envelope.subject.strip()
    return said and not (mail.structure and mail.structure.attachments) and is_family(mail, envelope)


def is_oneself(mail: Mail, envelope: Envelope) -> bool:
    """Whether it went to private addresses of the owner's own first name and surname alone: a note to oneself."""
    for address in envelope.outside:  # a generator would take twice as long
        if not is_freemail(address.domain):
            return False
    name = frozenset(mail.message.author.display_name.casefold().split())
    if len(name) < len(("first name", "surname")) or not envelope.outside:
        return False
    return all(name <= frozenset(_local_parts(address)) for address in envelope.outside)


def _local_parts(address: Address) -> list[str]:
    """The words of an address before the @: "ruth.stein" -> "ruth", "stein"."""
    return _LOCAL_PART.split(address.addr_spec.partition("@")[0])


def _bears(address: Address, surname: str) -> bool:
    """Whether somebody has that surname: "Ruth Stein <...>", or "Family <ruth.stein@...>"."""
    return _surname(address) == surname or surname in _local_parts(address)


def _surname(address: Address) -> str:
    """The last word of a display name of several, for comparing."""
    words = address.display_name.casefold().split()
    return words[-1] if len(words) > 1 else ""
