"""Whose mail is this, and which of ours does it name?"""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache

from watcher.core.followup import Policy
from watcher.core.mail import Mail, Role
from watcher.core.message import MessageId, Own
from watcher.core.reading import is_mail_system


def own_of(policy: Policy) -> Own:
    """All addresses that are the owner's: this mailbox's, those of the others of the office, and the own domains."""
    beside = tuple([other.own_addresses for other in policy.beside]) if policy.beside else ()
    return _own(policy.own_addresses, policy.own_domains, beside)


@lru_cache(maxsize=512)
def _own(addresses: frozenset[str], domains: frozenset[str], beside: tuple[frozenset[str], ...]) -> Own:
    return Own(addresses.union(*beside), domains)


def is_outside(addr_spec: str, policy: Policy) -> bool:
    """Whether an address is neither the owner's (me+anything@ is) nor at an own domain."""
    return addr_spec not in own_of(policy)


def is_incoming(mail: Mail, policy: Policy) -> bool:
    """Whether somebody else wrote the mail. What lies in a folder for sent mail under a strange name is an alias of the
    owner's, unless a server delivered it, or it went to the owner: then it was moved there, or is a note that nobody
    waits for. The owner's own mail system reports from their domain."""
    message, own = mail.message, own_of(policy)
    author = message.author.addr_spec
    if own.has(author):
        return author not in policy.own_addresses and is_mail_system(author)
    if not mail.lies_in(Role.SENT) or message.field("return-path") or message.field("delivered-to"):
        return True
    return not message.bcc and any(one.addr_spec in own for one in message.to)


def names_any(mail: Mail, sent: Container[MessageId]) -> bool:
    """Whether a mail answers one of these, which the server got later than the answer: a copy laid down afterwards."""
    message = mail.message
    return any(one in sent for one in (*message.in_reply_to, *message.references))
