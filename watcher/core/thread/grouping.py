"""Which mails belong together?

Ids tie first (RFC 5322 3.6.4). A server's own thread id and the subject only ever tie mails that share a participant:
two clients with the same subject never meet.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from watcher.core.mail import Mail, Role
from watcher.core.message import Address, MessageId
from watcher.core.thread.subject import is_reply, subject_key


@dataclass(frozen=True, slots=True)
class Thread:
    """Mails tied by their ids (RFC 5322 3.6.4, RFC 5256 REFERENCES), repaired; ordered by INTERNALDATE."""

    mails: tuple[Mail, ...]


def _lies_in_sent(mail: Mail) -> bool:
    return mail.lies_in(Role.SENT)


def group(
    mails: Sequence[Mail],
    *,
    is_own: Callable[[Mail], bool] = _lies_in_sent,
    is_own_address: Callable[[str], bool] = lambda _: False,
) -> tuple[Thread, ...]:
    """All mails in threads; every mail is in exactly one, in whatever order they came.

    `is_own` tells the owner's sent mails, the only ones to which a mail without any header is tied by its subject.
    `is_own_address` tells the addr-specs that do not count as a shared participant.
    Threads are ordered by their first mail. Circular, doubled and unseen ids are harmless.
    """
    ordered = sorted(mails, key=lambda mail: (mail.when, mail.message.message_id, mail.key))
    ties = _Ties(ordered)
    ties.by_ids()
    ties.by_witness(is_own, is_own_address)
    ties.by_subject(is_own)
    together: dict[int, list[Mail]] = {}
    for number, mail in enumerate(ordered):
        together.setdefault(ties.root(number), []).append(mail)
    return tuple(Thread(tuple(members)) for members in together.values())


class _Ties:
    """A union-find over the mails (numbered by INTERNALDATE) and the ids nobody has seen (numbered after them)."""

    def __init__(self, ordered: list[Mail]) -> None:
        self.ordered = ordered
        self.parent = list(range(len(ordered)))
        self.number_of = _carriers(ordered)
        self.addresses = {address.addr_spec for mail in ordered for address in _participants(mail)}
        self.known = set(self.number_of)

    def root(self, node: int) -> int:
        parent = self.parent
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    def tie(self, one: int, other: int) -> None:
        first, second = self.root(one), self.root(other)
        if first != second:
            self.parent[max(first, second)] = min(first, second)

    def by_ids(self) -> None:
        """Every mail with what it answers and cites, and a notice with the mail it speaks of."""
        for number, mail in enumerate(self.ordered):
            for cited in self._cited(mail):
                self.tie(number, self._node(cited))
            spoken_of = mail.reading.original_message_id if mail.reading else None
            if spoken_of in self.known:
                self.tie(number, self.number_of[spoken_of])
            if self.number_of[mail.message.message_id] != number and self._is_copy(number):
                self.tie(number, self.number_of[mail.message.message_id])

    def by_witness(self, is_own: Callable[[Mail], bool], is_own_address: Callable[[str], bool]) -> None:
        """Mails the server holds for one thread (X-GM-THRID), where somebody besides the owner is in both.

        Gmail also joins what merely has the same subject and the same sender; that must not join two clients.
        """
        first_with: dict[tuple[str, str], int] = {}
        for number, mail in enumerate(self.ordered):
            if not mail.witness:
                continue
            for address in mail.message.recipients if is_own(mail) else mail.message.from_:
                if not is_own_address(address.addr_spec):
                    self.tie(number, first_with.setdefault((mail.witness, address.addr_spec), number))

    def by_subject(self, is_own: Callable[[Mail], bool]) -> None:
        """A mail whose headers lead nowhere, with the owner's latest earlier mail to its author on that subject.

        An owner's own answer without headers is tied to the latest earlier mail between the two. Outlook's
        Thread-Index only supports: with it, another person of the same domain is participant enough.
        """
        sent: dict[tuple[str, str], int] = {}
        received: dict[tuple[str, str], int] = {}
        indexed: dict[tuple[str, str, str], int] = {}
        for number, mail in enumerate(self.ordered):
            key, own = subject_key(mail.message.subject), is_own(mail)
            if not key:
                continue
            author, people = mail.message.author, mail.message.recipients
            index = _conversation(mail.message.field("thread-index"))
            if not self._leads_somewhere(mail):
                self._tie_orphan(number, mail, key, own=own, sent=sent, received=received)
                if not own and index and (index, key, author.domain) in indexed:
                    self.tie(number, indexed[index, key, author.domain])
            if own:
                sent.update({(person.addr_spec, key): number for person in people})
                if index:
                    indexed.update({(index, key, person.domain): number for person in people})
            else:
                received[author.addr_spec, key] = number

    def _tie_orphan(
        self,
        number: int,
        mail: Mail,
        key: str,
        *,
        own: bool,
        sent: dict[tuple[str, str], int],
        received: dict[tuple[str, str], int],
    ) -> None:
        if not own:
            earlier = [sent[pair] for pair in [(mail.message.author.addr_spec, key)] if pair in sent]
        elif is_reply(mail.message.subject):
            pairs = [(person.addr_spec, key) for person in mail.message.recipients]
            earlier = [known[pair] for known in (sent, received) for pair in pairs if pair in known]
        else:
            earlier = []
        if earlier:
            self.tie(number, max(earlier))

    def _cited(self, mail: Mail) -> Iterable[MessageId]:
        """The ids a mail names, without itself and without addresses that an old client wrote as prose."""
        own_id = mail.message.message_id
        for cited in (*mail.message.in_reply_to, *mail.message.references):
            if cited and cited != own_id and (cited in self.known or cited.lower() not in self.addresses):
                yield cited

    def _leads_somewhere(self, mail: Mail) -> bool:
        return any(cited in self.known for cited in self._cited(mail))

    def _node(self, cited: MessageId) -> int:
        """The node of an id; an id nobody has seen gets a place of its own."""
        node = self.number_of.get(cited)
        if node is None:
            node = self.number_of[cited] = len(self.parent)
            self.parent.append(node)
        return node

    def _is_copy(self, number: int) -> bool:
        """Whether this mail is another copy of the one that carries its id; some devices give all mails one id."""
        mail = self.ordered[number].message
        first = self.ordered[self.number_of[mail.message_id]].message
        return subject_key(mail.subject) == subject_key(first.subject)


def _carriers(ordered: list[Mail]) -> dict[MessageId, int]:
    """Who carries an id: the earliest mail that has it."""
    carriers: dict[MessageId, int] = {}
    for number, mail in enumerate(ordered):
        carriers.setdefault(mail.message.message_id, number)
    return carriers


def _participants(mail: Mail) -> Iterable[Address]:
    yield from mail.message.from_
    yield from mail.message.to
    yield from mail.message.cc
    yield from mail.message.bcc


def _conversation(index: str) -> str:
    """The part of a Thread-Index that all mails of a conversation share: its first 22 octets ("" if unreadable)."""
    try:
        head = base64.b64decode(index[:200], validate=False)[:22]
    except (binascii.Error, ValueError):
        return ""
    return head.hex() if len(head) == 22 else ""
