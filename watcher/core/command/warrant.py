"""Does this mail come from the owner, and was it meant for us?

A From field is easily forged, so it never suffices. What lies in a folder for sent mail was put there by somebody who
could sign in. Anything else must cite the random Message-ID of a mail of ours (or its token), and must not be doubted
by the server that took it in.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from watcher.core.mail import Kind, Role
from watcher.core.message import Message
from watcher.core.reason import Reason, because

_FORWARDED = re.compile(
    r"\s*(?:(?:re|aw|antw(?:ort)?|sv)\s*:\s*)*(?:fwd?|wg|tr|doorst|weitergeleitet|weiterleitung)\s*(?:\[\d+\])?\s*:"
    r"|.*\(fwd\)\s*$|\s*\[fwd:",
    re.IGNORECASE,
)
_LIST_FIELDS = (
    "list-id",
    "list-post",
    "list-unsubscribe",
    "list-help",
    "mailing-list",
    "x-mailing-list",
    "x-beenthere",
)
_AUTOMATIC_FIELDS = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-mail-autoreply", "vacation")
_MACHINES = frozenset(
    {
        Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.BOUNCE, Kind.READ_RECEIPT, Kind.DELIVERY_RECEIPT, Kind.CALENDAR_REPLY,
        Kind.CALENDAR_REQUEST, Kind.TICKET_ACK, Kind.MAILING_LIST, Kind.NOTIFICATION,
    }
)  # fmt: skip
_RESULT = re.compile(r"\b(dmarc|compauth|spf|dkim)\s*=\s*(\w+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Owner:
    """Who may ask: the own addr-specs, and those to whom the digests go and from which they come (all lower case)."""

    own: frozenset[str]
    readers: frozenset[str] = frozenset()

    def includes(self, addr_spec: str) -> bool:
        """Whether this is one of them, also with a "+suffix"."""
        local, at, domain = addr_spec.rpartition("@")
        plain = f"{local.partition('+')[0]}{at}{domain}"
        return bool({addr_spec, plain} & (self.own | self.readers))


def is_ours(message: Message) -> bool:
    """Whether we wrote it ourselves."""
    return bool(message.field("x-watcher"))


def is_from(message: Message, owner: Owner, role: Role) -> bool:
    """Whether a mail claims to be by the owner; a copy in a folder for sent mail is."""
    if role is Role.SENT:
        return True
    authors = {address.addr_spec for address in message.from_}
    return len(authors) == 1 and all(map(owner.includes, authors))


def is_automatic(message: Message, kind: Kind | None) -> bool:
    """Whether a program sent it: RFC 3834, its predecessors, receipts (RFC 8098), bounces (RFC 3464). `kind` is what
    its text was read to be (None: not read)."""
    submitted = message.field("auto-submitted").strip().lower()
    if submitted and submitted.partition(";")[0].strip() != "no":
        return True
    if any(message.field(name) for name in _AUTOMATIC_FIELDS):
        return True
    if message.field("precedence").strip().lower() in ("bulk", "junk", "auto_reply"):
        return True
    if message.field("content-type").lower().lstrip().startswith(("multipart/report", "text/calendar")):
        return True
    return message.field("return-path").strip() == "<>" or kind in _MACHINES


def doubt(message: Message, owner: Owner, role: Role) -> Reason | None:
    """Why a mail that claims to be by the owner does not count, None where it does. `role` is that of the folder in
    which this very copy lies."""
    if _FORWARDED.match(message.subject):
        return because("Your mail of {day} passes ours on, so nothing in it was carried out")
    others = [one for one in message.recipients if not owner.includes(one.addr_spec)]
    if others:
        return because("Your mail of {day} went to others as well, so nothing in it was carried out")
    if not message.recipients and role is not Role.SENT:
        return because("A mail of {day} in your name is addressed to nobody, so nothing in it was carried out")
    if any(message.field(name) for name in _LIST_FIELDS) or message.field("precedence").strip().lower() == "list":
        return because("A mail of {day} in your name came through a mailing list, so nothing in it was carried out")
    if message.sender is not None and message.sender.addr_spec and not owner.includes(message.sender.addr_spec):
        return because("A mail of {day} in your name was sent by somebody else, so nothing in it was carried out")
    if role is Role.JUNK:
        return because("A mail of {day} in your name lies in the junk folder, so nothing in it was carried out")
    if _is_refuted(message):
        return because("Your mail server doubts that a mail of {day} is from you, so nothing in it was carried out")
    return None


def _is_refuted(message: Message) -> bool:
    """Whether the server that took it in says that the author is forged (RFC 8601; its field stands on top, and fields
    under its name from elsewhere are taken out by it). Nothing is believed that speaks for a mail."""
    fields = [value for name, value in message.fields if name == "authentication-results"]
    if not fields:
        return False
    server = fields[0].partition(";")[0].strip().lower()
    said: dict[str, Collection[str]] = {}
    for value in fields:
        if value.partition(";")[0].strip().lower() == server:
            for method, result in _RESULT.findall(value):
                said[method.lower()] = (*said.get(method.lower(), ()), result.lower())
    if "fail" in said.get("dmarc", ()) or "fail" in said.get("compauth", ()):
        return True
    passes = "pass" in said.get("dmarc", ()) or "pass" in said.get("dkim", ())
    return not passes and bool({"fail", "softfail"} & set(said.get("spf", ())))
