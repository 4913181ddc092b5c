"""Which recipients does a notice of non-delivery name?"""

from __future__ import annotations

import re

from watcher.core.reading.original import original_id, original_recipients
from watcher.core.reading.status import Delivery, addresses_in
from watcher.core.reading.systems.mailers import (
    BOUNCE_MARKS,
    COPY_LINES,
    DAEMON_LOCAL_PARTS,
    FORWARDED_FROM,
    LIST_ADMINS,
    LIST_KEEPERS,
    LIST_MARKS,
)
from watcher.core.reading.view import View, has_one_of, is_one_of
from watcher.core.reading.words import folded, turns

HEAD_LIMIT = 6000
"""Characters of a notice before the copy of the mail it speaks of."""

ADDRESS_LINE = re.compile(
    r"^(?:[ \t]{0,9}\d{1,3}[.)][ \t]{1,9})?[ \t>*\"'<\u2022\u00b7-]{0,40}+"
    r"([^\s<>\"'(),:;@]{1,64}@[^\s<>\"'(),:;@]{1,250}\.[a-z0-9-]{2,63})"
    rf"[\"'>]{{0,3}}\s{{0,9}}(?::|$|\.|,|\(|-| {turns('behind_addresses')} )",
    re.MULTILINE,
)
_ID_LINE = re.compile(r"^[ \t>]{0,9}(?:\S{0,30}message-?id|in-reply-to|references)\b[ \t]*:?(.{0,300})$", re.MULTILINE)
_KEEPER = re.compile(r"owner-(.+)|(.+)-(?:owner|bounces?|request|admin|help)(?:\+.*)?")
_FORWARDED = re.compile(rf"[>\s:]{{0,80}}\(?{FORWARDED_FROM}\b")
_MISSPELT = re.compile(
    rf"^[ \t>*-]{{0,9}}(?:\w+ )?(?:{turns('wrong')} ?)?{turns('address_labels')}[ \t]?:[ \t]*[<\"']?"
    r"(?=\S*@)(?!(?:[^\s@,;<>]+@(?:[^\s@.,;<>]+\.)+[^\s@.,;<>]+)[\"'>.,;]*(?:\s|\Z))([^\s<>\"']{3,250})"
    r"|(?<![^\s<\"'])([^\s<>\"'@]{1,64}@@[^\s<>\"'@]{1,250}\w)",
    re.MULTILINE,
)
"""An address that is none, behind its label or by its two "@": no server was ever asked about it."""
_TURN_TO = re.compile(rf"\b{turns('turn_to')}\b")
_SENTENCE_END = re.compile(r"[.!?]\s|\n\s*\n")
_QUOTED = re.compile(r'"[^"\n]{0,80}"')
_NEAR_CONTACT = 120
_NEAR = 400
_LIMIT = 100
_AND = re.compile(rf"[>\"')\]]{{0,3}}\s{{0,3}}(?:,|;|&|{turns('between_addresses')})\s{{0,3}}[<\"'(\[]{{0,3}}")
_COPY = tuple(rf"(?:^|\n)[ \t>]{{0,9}}(?:{line})" for line in COPY_LINES)
_CONTACTS = ("abuse@", "support@", "hostmaster@")
"""Whom a notice names to be asked about it."""


def notice_head(view: View) -> str:
    """The notice itself, without the copy of the mail it speaks of."""
    head = view.text[:HEAD_LIMIT]
    copy = has_one_of(head, _COPY)
    return head[: copy.start()] if copy and copy.start() > 40 else head


def reported(view: View, fates: list[Delivery]) -> tuple[str, ...]:
    """The address the mail was sent to; where it was forwarded on, the final one is strange to its sender."""
    sent_to = set(original_recipients(view))
    found = []
    for fate in fates:
        known = fate.final_recipient in sent_to and fate.original_recipient not in sent_to
        found.append(fate.final_recipient if known or not fate.original_recipient else fate.original_recipient)
    head = notice_head(view)
    named = tuple(dict.fromkeys(_before_forwarding(view, head, address) for address in found if address))
    return named or named_in(view, head)


def named_in(view: View, head: str) -> tuple[str, ...]:
    """The recipients a notice in prose names, as they are written there."""
    written = {folded(one): one for one in addresses_in(view.content.text[:HEAD_LIMIT]) if not one.isascii()}
    return tuple(written.get(one, one) for one in _named(view, head))


def _named(view: View, head: str) -> tuple[str, ...]:
    """By header, else on lines of their own, else wherever those are named the mail was sent to, else the first address
    that is not a sender's."""
    listed = addresses_in(" ".join(value for name, value in view.message.fields if name == "x-failed-recipients"))
    if listed:
        return tuple(dict.fromkeys(_before_forwarding(view, head, one) for one in listed[:_LIMIT]))
    if wrong := misspelt(head):
        return wrong
    named = list(dict.fromkeys(_before_forwarding(view, head, one) for one in strangers_in(view, head)))
    sent_to = original_recipients(view)
    known = [address for address in named if address in sent_to]
    if known:
        return tuple(known[:_LIMIT])
    if _speaks_of_itself_first(view, head, named):
        return (view.author.addr_spec,)
    ids = {*addresses_in(" ".join(_ID_LINE.findall(head))), (original_id(view) or "").lower()}
    named = [address for address in named if address not in ids and not _is_contact(head, address)]
    lines = {match[1].strip(".") for match in ADDRESS_LINE.finditer(head)}
    if named:
        alone = [address for address in named if address in lines]
        return tuple((alone or _with_fellows(head, _outside_first(view, named)))[:_LIMIT])
    if len(sent_to) == 1:
        return (sent_to[0],)
    return _last_resort(view, head, lines)


def _is_contact(head: str, address: str) -> bool:
    """Whether the notice first names it as somebody to turn to instead."""
    before = _QUOTED.sub(" ", _SENTENCE_END.split(head[: head.find(address)][-_NEAR_CONTACT:])[-1])
    above, _, line = before.rpartition("\n")
    said = line if ":" in line or ":" in above else f"{above} {line}"  # "Subject: Contact" stands above "To: ..."
    return _TURN_TO.search(said) is not None


def misspelt(head: str) -> tuple[str, ...]:
    """What is written where an address belongs, and is none."""
    found = (match[1] or match[2] for match in _MISSPELT.finditer(head))
    return tuple(dict.fromkeys(found))[:_LIMIT]


def _speaks_of_itself_first(view: View, head: str, named: list[str]) -> bool:
    """Whether a mailbox names itself before others, to whom one may turn instead: "anna@... wurde abgeschaltet"."""
    own = head.find(view.author.addr_spec) if "@" in view.author.addr_spec else -1
    if own < 0 or not named or _is_system(view.author.addr_spec):
        return False
    return all(own < at for one in named if (at := head.find(one)) >= 0)


def _before_forwarding(view: View, head: str, address: str) -> str:
    """The address the mail was sent to, where the notice says that it was forwarded from there."""
    behind = head.partition(address)[2][:_NEAR]
    led = _FORWARDED.match(behind)
    origin = next(iter(addresses_in(behind[led.end() :])), "") if led else ""
    return origin if origin and origin not in _senders(view) else address


def keeps_list(view: View) -> bool:
    """Whether the program of a mailing list writes."""
    if is_one_of(view.local_part, LIST_KEEPERS):
        return True
    return is_one_of(view.local_part, LIST_ADMINS) and view.marked(LIST_MARKS) is not None


def at_its_domain(view: View, head: str) -> list[str]:
    """The addresses a notice names that lie at its sender's own domain."""
    return [one for one in strangers_in(view, head) if one.endswith(f"@{view.author.domain}")]


def strangers_in(view: View, head: str) -> list[str]:
    """The addresses a notice names that are neither its sender's and recipients' nor a mail system's."""
    ours = _senders(view)
    return [one for one in addresses_in(head) if one not in ours and not _is_system(one)]


def _senders(view: View) -> set[str]:
    embedded = {one.message.author.addr_spec for one in view.content.embedded}
    return {view.author.addr_spec, *(one.addr_spec for one in view.message.recipients), *embedded}


def _outside_first(view: View, named: list[str]) -> list[str]:
    """What ends in the owner's domain may be the id of their mail."""
    ours = {one.addr_spec.rpartition("@")[2] for one in view.message.recipients}
    return sorted(named, key=lambda one: one.rpartition("@")[2] in ours)


def _with_fellows(head: str, named: list[str]) -> list[str]:
    """The first and those that are listed with it: "an eva@example.com und adam@example.com"."""
    fellows = named[:1]
    for address in named[1:]:
        between = head[head.find(fellows[-1]) + len(fellows[-1]) : head.find(address)]
        if not _AND.fullmatch(between):
            break
        fellows.append(address)
    return fellows


def _last_resort(view: View, head: str, lines: set[str]) -> tuple[str, ...]:
    """The one in the subject, else one that looks like a system's but stands where recipients do, at another place,
    else whoever refuses it in their own name."""
    ours = _senders(view)
    titled = [one for one in addresses_in(view.subject) if one not in ours]
    odd = [one for one in addresses_in(head) if one in lines and one not in ours and one.startswith(_CONTACTS)]
    odd = [one for one in odd if not one.endswith(f"@{view.author.domain}")]
    of_itself = view.marked(BOUNCE_MARKS) or view.author.addr_spec in f"{view.subject} {head}"
    own = [view.author.addr_spec] if of_itself and not _is_system(view.author.addr_spec) else []
    return tuple((titled or odd or own or _of_list(view))[:1])


def _of_list(view: View) -> list[str]:
    """The list whose program refuses a post, by the program's address or that of the envelope: "board-bounces@" and
    "owner-board@" speak for "board@"."""
    if not keeps_list(view):
        return []
    lists = []
    for one in (view.author.addr_spec, *addresses_in(view.message.field("return-path"))):
        local_part, _, domain = one.partition("@")
        name = _KEEPER.fullmatch(local_part)
        lists += [f"{name[1] or name[2]}@{domain}"] if name else []
    return lists


def _is_system(address: str) -> bool:
    return is_one_of(address.partition("@")[0], (*DAEMON_LOCAL_PARTS, *LIST_KEEPERS)) or address.startswith(_CONTACTS)
