"""Whose address is it, and who wrote a mail that was sent in somebody's name?

From names the author (RFC 5322 3.6.2), as long as nobody stands in between. A program that sends offers writes from its
own address, and a list whose members' providers allow nobody to send for them (RFC 7489) writes from the list's. Both
say in Reply-To whom they mean.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import replace

from watcher.core.company import is_freemail
from watcher.core.message.addresses import parse_addresses, spellings, undotted
from watcher.core.message.behalf import relayed_name
from watcher.core.message.types import Address, Message


class _Answers(dict[str, bool]):
    """What was asked of each address, once."""

    def __init__(self, ask: Callable[[str], bool]) -> None:
        self._ask = ask

    def __missing__(self, addr_spec: str) -> bool:
        answer = self[addr_spec] = self._ask(addr_spec)
        return answer


class Own(Container[str]):
    """The owner's addr-specs in lower case, the same with a "+suffix" or spelled as Gmail allows, and everything in the
    owner's domains."""

    __slots__ = ("_domains", "_read", "domains", "has", "names")

    def __init__(self, addresses: Iterable[str], domains: Iterable[str]) -> None:
        mine, self._domains = frozenset(addresses), frozenset(domains)
        self._read = frozenset(map(undotted, mine))
        self.has: Callable[[str], bool] = _Answers(self._knows).__getitem__
        """The same as `in`, at a third of its cost."""
        self.names = (*sorted(mine), *(f"@{domain}" for domain in sorted(self._domains)))
        at = {spelling.rpartition("@")[2] for address in mine for spelling in spellings(address)}
        self.domains = tuple(sorted(self._domains | at - {""}))
        """All domains at which an address may be the owner's."""

    def __contains__(self, addr_spec: object, /) -> bool:
        return self.has(str(addr_spec))

    def _knows(self, addr_spec: str) -> bool:
        local, _, domain = addr_spec.rpartition("@")
        bare = f"{local.partition('+')[0]}@{domain}"
        return domain in self._domains or not self._read.isdisjoint((undotted(addr_spec), undotted(bare)))


def sent_for(message: Message) -> tuple[Address, ...]:
    """Those in whose name a mail may have been sent: whom a list names, then where answers are to go. Reply-To often
    is an address alone, and the name stands where the author's does."""
    original = message.field("x-original-from")
    found = (*parse_addresses(original), *message.reply_to) if original else message.reply_to
    name = relayed_name(message.author.display_name) if found else ""
    if not name:
        return found
    return tuple(one if one.display_name else replace(one, display_name=name) for one in found)


def writer(message: Message, own: Container[str]) -> Address:
    """Who wrote it: its author, or whoever a list, a form or a program wrote for."""
    return (_owner_behind(message, own) if message.reply_to else None) or writer_behind(message, own)


def writer_behind(message: Message, own: Container[str]) -> Address:
    """Who wrote it: its author, or whoever a list or a form wrote for from one of the owner's addresses."""
    named = sent_for(message) if message.author.addr_spec in own else ()
    return (_behind_own(message, named, own) if named else None) or message.author


def written_by(message: Message, who: Address) -> Message:
    """The same mail with that writer in From, and whoever sent it for them in Sender."""
    return message if who is message.author else message._replace(from_=(who,), sender=message.author)


def _behind_own(message: Message, named: tuple[Address, ...], own: Container[str]) -> Address | None:
    """Who wrote through a list or a form that uses one of the owner's addresses: nobody writes to themselves, and wants
    the answer to go to somebody else. A list names its writer even where answers go to the list. An answer that came
    through no list is the owner's own, whatever address their program names."""
    if message.field("x-original-from"):
        return named[0] if named[0].addr_spec not in own else None
    asked = {one.addr_spec for one in named}
    to = {one.addr_spec for one in message.recipients} - asked
    if any(one in own for one in asked) or not any(one in own for one in to):
        return None
    if _through_list(message):
        return named[0]
    return named[0] if all(one in own for one in to) and not _is_tied(message) else None


def _owner_behind(message: Message, own: Container[str]) -> Address | None:
    """The owner, where a program wrote to somebody outside for them and answers are to come to them alone. Whoever
    answers a mail, or writes to their own house or from a freemail address, is no program. What is written to the owner
    as much as to the others is a notice of both, or brings them together; a copy of one's own offer is a copy."""
    asked, author = message.reply_to, message.author
    if author.addr_spec in own or not all(one.addr_spec in own for one in asked):
        return None
    if any(one.addr_spec in own for one in message.to) or is_freemail(author.domain):
        return None
    if _is_tied(message) or _through_list(message):
        return None
    outside = [one for one in message.recipients if one.addr_spec and one.addr_spec not in own]
    if not outside or any(one.domain == author.domain for one in outside):
        return None
    return asked[0]


def _is_tied(message: Message) -> bool:
    return bool(message.in_reply_to or message.references or message.field("thread-index"))


def _through_list(message: Message) -> bool:
    return bool(message.field("list-id")) or message.field("precedence").strip().lower() == "list"
