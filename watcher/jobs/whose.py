"""Whose mail is this, and which of ours does it name?"""

from __future__ import annotations

from collections.abc import Container

from watcher.core.followup import Policy
from watcher.core.mail import Mail, Role
from watcher.core.message import MessageId
from watcher.core.reading import is_mail_system


def is_outside(addr_spec: str, policy: Policy) -> bool:
    """Whether an address is neither the owner's (me+anything@ is) nor at an own domain."""
    local, _, domain = addr_spec.rpartition("@")
    bare = f"{local.partition('+')[0]}@{domain}"
    own = any({addr_spec, bare} & one.own_addresses for one in (policy, *policy.beside))
    return not own and domain not in policy.own_domains


def is_incoming(mail: Mail, policy: Policy) -> bool:
    """Whether somebody else wrote the mail. What lies in a folder for sent mail under a strange name is an alias of the
    owner's, unless a server delivered it; the owner's own mail system reports from their domain."""
    message = mail.message
    author = message.author.addr_spec
    if not is_outside(author, policy):
        return author not in policy.own_addresses and is_mail_system(author)
    return not mail.lies_in(Role.SENT) or bool(message.field("return-path") or message.field("delivered-to"))


def names_any(mail: Mail, sent: Container[MessageId]) -> bool:
    """Whether a mail answers one of these, which the server got later than the answer: a copy laid down afterwards."""
    message = mail.message
    return any(one in sent for one in (*message.in_reply_to, *message.references))
