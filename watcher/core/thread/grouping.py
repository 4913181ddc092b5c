"""Which mails belong together?

Ids tie first (RFC 5322 3.6.4). A server's own thread id and the subject only ever tie mails that share a participant:
two clients with the same subject never meet.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from watcher.core.mail import Mail, Role
from watcher.core.message import Message, MessageId, spellings
from watcher.core.thread.subject import is_reply, subject_key, untagged_key


class Thread(NamedTuple):
    """Mails tied by their ids (RFC 5322 3.6.4, RFC 5256 REFERENCES), repaired; ordered by INTERNALDATE."""

    mails: tuple[Mail, ...]
    keys: tuple[str, ...]
    """Their subjects as they are compared (`subject_key`)."""


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
    ordered = sorted(mails, key=_ORDER)
    ties = _Ties(ordered)
    ties.by_ids()
    ties.by_witness(is_own, is_own_address)
    ties.by_subject([is_own(mail) for mail in ordered])
    together: dict[int, list[int]] = {}
    for number, parent in enumerate(ties.parent[: len(ordered)]):
        root = parent if ties.parent[parent] == parent else ties.root(number)
        together.setdefault(root, []).append(number)
    keys = ties.keys
    return tuple(
        [
            Thread(tuple([ordered[one] for one in those]), tuple([keys[one] for one in those]))
            for those in together.values()
        ]
    )


_ORDER = attrgetter("message.internal_date", "message.message_id", "key")


class _Ties:
    """A union-find over the mails (numbered by INTERNALDATE) and the ids nobody has seen (numbered after them)."""

    def __init__(self, ordered: list[Mail]) -> None:
        self.ordered = ordered
        self.messages = [mail.message for mail in ordered]
        self.keys = [subject_key(message.subject) for message in self.messages]
        self.parent = list(range(len(ordered)))
        self.number_of: dict[MessageId, int] = {}
        """Who carries an id: the earliest mail that has it."""
        for number, message in enumerate(self.messages):
            self.number_of.setdefault(message.message_id, number)
        self.orphans: list[bool] = []
        """Whether the headers of a mail lead to no mail we have."""

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
        mails, number_of, parent = len(self.ordered), self.number_of, self.parent
        addresses: set[str] = set()
        for number, mail in enumerate(self.ordered):
            orphan, message = True, mail.message
            for cited in _named_by(message):
                node = number_of.get(cited)
                if node is None:
                    addresses = addresses or _addresses(self.messages)
                    if not cited or cited.lower() in addresses:
                        continue  # an old client named the author instead of the mail
                    node = self._ghost(cited)
                orphan = orphan and (node >= mails or node == number)
                if parent[number] != parent[node]:
                    self.tie(number, node)
            self.orphans.append(orphan)
            if mail.reading is not None and mail.reading.original_message_id:
                self._by_notice(number, mail.reading.original_message_id)
            first = number_of[message.message_id]
            if first != number and self._is_copy(number, first):
                self.tie(number, first)

    def _by_notice(self, number: int, original: MessageId) -> None:
        spoken_of = self.number_of.get(original)
        if spoken_of is not None and spoken_of < len(self.ordered):
            self.tie(number, spoken_of)

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

    def by_subject(self, own: Sequence[bool]) -> None:
        """A mail whose headers lead nowhere, with the owner's latest earlier mail to its author on that subject.

        An owner's own answer without headers is tied to the latest earlier mail between the two. Outlook's
        Thread-Index only supports: with it, another person of the same domain is participant enough.
        """
        latest: dict[tuple[str, str], int] = {}
        """The owner's latest mail to somebody on a subject."""
        received: dict[tuple[str, str], int] = {}
        indexed: dict[tuple[str, str, str], int] = {}
        for number, message in enumerate(self.messages):
            key = self.keys[number]
            if not key:
                continue
            if own[number]:
                pairs = [(spellings(person.addr_spec)[0], key) for person in message.recipients]
                if self.orphans[number] and is_reply(message.subject):
                    self._tie_last(
                        number, [known[pair] for known in (latest, received) for pair in pairs if pair in known]
                    )
                for pair in pairs:
                    latest[pair] = number
                if index := _conversation(message):
                    indexed.update({(index, key, person.domain): number for person in message.recipients})
                continue
            author = message.author
            writer = spellings(author.addr_spec)[0]
            received[writer, key] = number
            if self.orphans[number]:
                plain = untagged_key(key)
                if plain and (writer, key) not in latest and is_reply(message.subject):
                    key = plain
                earlier = [latest.get((writer, key))]
                if indexed:
                    earlier.append(indexed.get((_conversation(message), key, author.domain)))
                self._tie_last(number, [one for one in earlier if one is not None])

    def _tie_last(self, number: int, earlier: list[int]) -> None:
        if earlier:
            self.tie(number, max(earlier))

    def _ghost(self, cited: MessageId) -> int:
        """The node of an id nobody has seen: it has a place of its own."""
        node = self.number_of[cited] = len(self.parent)
        self.parent.append(node)
        return node

    def _is_copy(self, number: int, first: int) -> bool:
        """Whether this mail is another copy of the one that carries its id; some devices give all mails one id."""
        return self.keys[number] == self.keys[first]


def _named_by(message: Message) -> tuple[MessageId, ...]:
    """The ids that a mail answers or cites; nearly always the one it answers is the last that it cites."""
    answers, cited = message.in_reply_to, message.references
    return cited if answers == cited[-1:] else answers + cited


def _addresses(messages: Iterable[Message]) -> set[str]:
    """Everybody's addr-specs."""
    return {
        address.addr_spec
        for message in messages
        for people in (message.from_, message.to, message.cc, message.bcc)
        for address in people
    }


def _conversation(message: Message) -> str:
    """The part of a Thread-Index that all mails of a conversation share: its first 22 octets ("" if unreadable)."""
    index = message.field("thread-index")
    try:
        head = base64.b64decode(index[:200], validate=False)[:22] if index else b""
    except (binascii.Error, ValueError):
        return ""
    return head.hex() if len(head) == 22 else ""
