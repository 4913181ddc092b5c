"""What are our own kinds and states called?"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from watcher.core.decision import Verb, Way
from watcher.core.followup import State
from watcher.core.mail import Cause, Kind, Role
from watcher.render.catalogue import N_

_CAUSES = {
    Cause.UNKNOWN_ADDRESS: N_("the address does not exist"),
    Cause.UNKNOWN_DOMAIN: N_("the domain does not exist"),
    Cause.MAILBOX_FULL: N_("the mailbox is full"),
    Cause.SPAM: N_("refused as spam"),
    Cause.TOO_LARGE: N_("the mail was too large"),
    Cause.REFUSED: N_("refused by the server"),
    Cause.UNREACHABLE: N_("the server could not be reached"),
    Cause.UNSAID: N_("no cause given"),
}
_STATES = {
    State.WAITING: N_("waiting"),
    State.DUE: N_("due"),
    State.ANSWERED: N_("answered"),
    State.UNDELIVERED: N_("never arrived"),
    State.SNOOZED: N_("snoozed"),
    State.CLOSED: N_("closed"),
    State.UNKNOWN: N_("not known"),
}
_ROLES = {
    Role.INBOX: N_("inbox"),
    Role.SENT: N_("sent mail"),
    Role.DRAFTS: N_("drafts"),
    Role.JUNK: N_("junk"),
    Role.TRASH: N_("trash"),
    Role.ARCHIVE: N_("archive"),
    Role.ALL: N_("all mail"),
    Role.OTHER: N_("folder"),
}
_KINDS = {
    Kind.PERSON: N_("a person wrote"),
    Kind.AUTO_REPLY: N_("automatic reply"),
    Kind.OUT_OF_OFFICE: N_("out of office"),
    Kind.BOUNCE: N_("delivery notice"),
    Kind.READ_RECEIPT: N_("read receipt"),
    Kind.DELIVERY_RECEIPT: N_("delivery receipt"),
    Kind.CALENDAR_REPLY: N_("answer to an invitation"),
    Kind.CALENDAR_REQUEST: N_("invitation"),
    Kind.REACTION: N_("reaction"),
    Kind.TICKET_ACK: N_("ticket acknowledgement"),
    Kind.MAILING_LIST: N_("mailing list"),
    Kind.NOTIFICATION: N_("notification"),
    Kind.OTHER: N_("other mail"),
}
_VERBS = {
    Verb.DONE: N_("marked as done"),
    Verb.SNOOZE: N_("put off"),
    Verb.MUTE: N_("muted"),
    Verb.REOPEN: N_("reopened"),
    Verb.UNDO: N_("taken back"),
    Verb.PHONED: N_("asked by telephone"),
    Verb.DRAFT: N_("asked for a draft"),
}
_WAYS = {
    Way.COMMAND_LINE: N_("on the command line"),
    Way.REPLY: N_("by answering a digest"),
    Way.TAP: N_("by a link in a digest"),
    Way.KEYWORD: N_("by a keyword"),
    Way.MARK: N_("by a marking address"),
    Way.ARC: N_("by the last nudge"),
}
_EVIDENCE = {
    "proposal": N_("proposal"),
    "nudge": N_("nudge"),
    "own": N_("own mail"),
    "unread": N_("text not read yet"),
    "decision": N_("decision"),
}

_FATES = {
    "claimed": N_("not sent yet"),
    "sending": N_("on its way, not confirmed"),
    "sent": N_("sent"),
    "appended": N_("laid into the inbox"),
    "skipped": N_("nothing to say"),
}

_NAMES: Mapping[type[StrEnum], Mapping[str, str]] = {
    Cause: {member.value: word for member, word in _CAUSES.items()},
    State: {member.value: word for member, word in _STATES.items()},
    Role: {member.value: word for member, word in _ROLES.items()},
    Kind: {member.value: word for member, word in _KINDS.items()},
    Verb: {member.value: word for member, word in _VERBS.items()},
    Way: {member.value: word for member, word in _WAYS.items()},
}
"""By type first: members of two enumerations with the same value are equal to each other."""


def name_of(value: str) -> str:
    """The English word for a member of an enumeration, the kind of an evidence or the fate of a digest; "" for any
    other text."""
    if isinstance(value, StrEnum):
        return _NAMES.get(type(value), {}).get(value.value, "")
    return _EVIDENCE.get(value) or _FATES.get(value) or _NAMES[Kind].get(value, "")
