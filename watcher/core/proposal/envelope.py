"""Is it a mail that somebody outside could answer at all?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from watcher.core.copies import files_copies
from watcher.core.mail import Mail
from watcher.core.message import Address, Own
from watcher.core.phrases import is_document
from watcher.core.reason import Reason, because, because_n

_REPLY = r"(?:re|aw|antw|antwort|sv|vs|res|réf?|rif|odp|ynt)"
_FORWARD = r"(?:wg|fwd?|weitergeleitet|weiterleitung|tr|vb|doorst|rv|pd|wtr)"
_PREFIXES = re.compile(
    rf"(?:\s*\[[^\]]{{1,40}}\])?(?:\s*(?:{_REPLY}|{_FORWARD})\s*(?:\[\d{{1,3}}\]|\(\d{{1,3}}\)|\^\d{{1,3}})?\s?[:：])+\s*",
    re.IGNORECASE,
)
_FORWARDED = re.compile(rf"\s*(?:\[[^\]]{{1,40}}\]\s*)?{_FORWARD}\s?[:：]|\s*\[fwd:|.*\(fwd\)\s*$", re.IGNORECASE)
_FORMERLY = re.compile(r"\s*[(\[]\s*(?:was|war|ehemals|vormals|formerly|previously)\s*:.*[)\]]\s*\Z", re.IGNORECASE)
_MACHINE = re.compile(
    r"\s*(?:(?P<calendar>zugesagt|angenommen|abgelehnt|abgesagt|mit vorbehalt(?: angenommen)?|accepted|declined"
    r"|tentative|tentatively accepted|cancell?ed|invitation|updated invitation|einladung"
    r"|aktualisierte einladung|zusage|absage)"
    r"|(?P<auto>automatische antwort|automatic reply|auto-?reply|autoreply|abwesenheitsnotiz|out of office|abwesend"
    r"|gelesen|read|lesebestätigung|read receipt|zugestellt|delivered|rückruf|recall))\s?:",
    re.IGNORECASE,
)
_MANY = 20
"""So many recipients outside: a circular, not a proposal."""
_SEVERAL = 4
"""The same of recipients who all stand in Bcc."""


class Envelope(NamedTuple):
    """A sent mail from the outside: whom it reaches, and whether it begins, answers or passes on something.

    `hindrance` says why nobody could be expected to answer it, None where somebody could. `subject` is without its
    "AW:" and "WG:", and without the "(was: ...)" of one that was renamed.
    """

    outside: tuple[Address, ...]
    hindrance: Reason | None
    subject: str
    is_reply: bool
    is_forward: bool
    has_prefix: bool


def open_envelope(mail: Mail, own_addresses: frozenset[str], own_domains: frozenset[str]) -> Envelope:
    """What header and recipients tell of one sent mail."""
    message = mail.message
    is_ours = _own(own_addresses, own_domains).has
    outside = tuple([a for a in message.recipients if not is_ours(a.addr_spec) and not files_copies(a.addr_spec)])
    whole = message.subject
    prefix = _prefix(whole)
    subject = whole[prefix.end() :] if prefix else whole
    return Envelope(
        outside=outside,
        hindrance=_hindrance(mail, outside),
        subject=(_FORMERLY.sub("", subject) or subject) if ")" in subject or "]" in subject else subject,
        is_reply=bool(prefix or message.in_reply_to or message.references),
        is_forward=(prefix is not None or "(" in whole or "[" in whole) and is_forwarded(whole),
        has_prefix=bool(prefix),
    )


def without_prefixes(subject: str) -> str:
    """A subject without the "AW:", "Re[2]:", "WG:" in front of it."""
    prefix = _prefix(subject)
    return subject[prefix.end() :] if prefix else subject


def _prefix(subject: str) -> re.Match[str] | None:
    return _PREFIXES.match(subject) if ":" in subject or "：" in subject else None


def is_forwarded(subject: str) -> bool:
    """Whether a subject is that of a mail that was passed on ("WG:", "Fwd:")."""
    return bool(_FORWARDED.match(subject))


def is_own(addr_spec: str, own_addresses: frozenset[str], own_domains: frozenset[str]) -> bool:
    """Whether an address is the owner's: their own, with any "+suffix", or at a domain that is theirs."""
    return addr_spec in _own(own_addresses, own_domains)


@lru_cache(maxsize=64)
def _own(addresses: frozenset[str], domains: frozenset[str]) -> Own:
    return Own(addresses, domains)


def _hindrance(mail: Mail, outside: tuple[Address, ...]) -> Reason | None:
    """Why this is no mail that asks somebody outside for an answer."""
    if not outside:
        return because("it went to nobody outside")
    if machine := _made_by_machine(mail):
        return machine
    if _is_appointment(mail):
        return because("it is a calendar message or a receipt")
    if _is_blind_circular(mail, outside):
        return because_n("it went to {n} blind copy alone", "it went to {n} blind copies alone", n=len(outside))
    if len(outside) >= _MANY:
        return because_n("it went to {n} recipient at once", "it went to {n} recipients at once", n=len(outside))
    return None


def _is_appointment(mail: Mail) -> bool:
    """Whether a calendar sent it, with nothing to read beside the appointment."""
    structure = mail.structure
    return structure is not None and bool(structure.calendar) and not any(map(is_document, structure.attachments))


def _is_blind_circular(mail: Mail, outside: tuple[Address, ...]) -> bool:
    """Whether several people got it, and none of them sees whom it was addressed to."""
    message = mail.message
    return len(outside) >= _SEVERAL and not {a.addr_spec for a in outside}.intersection(
        a.addr_spec for a in (*message.to, *message.cc)
    )


_TELLING = frozenset({"x-watcher", "auto-submitted", "content-type", "list-id", "precedence"})


def _made_by_machine(mail: Mail) -> Reason | None:
    """Why nobody wrote this by hand to somebody (RFC 3834, RFC 5546, RFC 8098, RFC 2919)."""
    for name, value in mail.message.fields:
        if name not in _TELLING:
            continue
        if name == "x-watcher":
            return because("it is one of our own digests")
        if name == "auto-submitted" and value.strip().lower() not in ("", "no"):
            return because("it was sent automatically")
        if name == "content-type" and value.lstrip().lower().startswith(("text/calendar", "multipart/report")):
            return because("it is a calendar message or a receipt")
        if name == "list-id" or (name == "precedence" and value.strip().lower() in ("bulk", "list", "junk")):
            return because("it is a newsletter or a mail to a list")
    found = _MACHINE.match(mail.message.subject) if ":" in mail.message.subject else None
    if found is None:
        return None
    return because("it is an answer of the calendar") if found["calendar"] else because("it was sent automatically")
