"""What goes on that began before the look-back?

A proposal older than the look-back is silent until a later mail brings it back. So the owner's new mails are asked
whether they speak of a proposal that is not known; then the mails of their thread are looked for among older ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from watcher.core.followup import Policy, speaks_of_proposal
from watcher.core.mail import Arrived, Folder, Mail, Role
from watcher.core.message import MessageId
from watcher.core.proposal import recognise
from watcher.core.thread import Thread, group
from watcher.errors import FolderError, MailboxError
from watcher.jobs.considered import Considered
from watcher.jobs.folder import FolderReader
from watcher.jobs.whose import is_incoming

ROUNDS = 3
"""A mail that was found may name others (Outlook's name their parent alone), and be named by others."""
MOST = 200
"""Ids that are looked for in one sync; what is more is looked for with the next ones."""
EACH = 10
"""Ids of one thread: its first mail and its neighbours lead to the others."""
TOGETHER = 500
"""Mails that are asked together what they speak of: this bounds the memory."""
TRIES = 5
"""So often the connection may break over these questions before they are left alone: the mailbox must be read."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A thread in which the owner speaks of something older: the mails that do, the number of the first, and the ids
    and the server's own thread ids (Gmail) by which older mails of it are looked for."""

    asking: frozenset[int]
    first: int
    names: tuple[MessageId, ...]
    witnesses: frozenset[str]


def bring_back(reader: FolderReader, folders: Sequence[Folder], considered: Considered, *, is_all: bool = True) -> int:
    """Read the older mails of the threads that go on; how many came. Asks nothing of the server where there are none.

    `folders` are those of the server. Where one of them refused, or what was looked at is not all (`is_all`), as texts
    are missing or later mail is left out, the same is asked again before the next digest. Raises MailboxError when the
    connection fails: then it is asked with the next sync.
    """
    accounts, account = reader.store.accounts, reader.policy.account
    last = reader.store.mails.last_number(account, reader.now).number
    stored, broken = accounts.older_sought_to(account)
    begin = stored if reader.thorough else max(stored, considered.older_to)
    search = _Search(reader, folders, begin)
    if last <= begin:
        return 0
    try:
        search.up_to(last)
    except MailboxError:
        given_up = broken + 1 >= TRIES
        accounts.older_sought(account, last if given_up else stored, broken=0 if given_up else broken + 1)
        raise
    considered.older_to = search.reached
    if is_all and not search.refused and begin == stored:
        accounts.older_sought(account, search.reached)
    return search.came


class _Search:
    """Older mails are looked for, in all folders."""

    def __init__(self, reader: FolderReader, folders: Sequence[Folder], reached: int) -> None:
        self._reader = reader
        self._folders = [folder for folder in folders if folder.role is not Role.DRAFTS]
        self.reached, self.refused, self.came = reached, False, 0

    def up_to(self, last: int) -> None:
        """Ask the mails up to that number, or as many as may be asked in one sync."""
        reader, room = self._reader, MOST
        while self.reached < last and room > 0:
            account, since = reader.policy.account, _look_back(reader)
            speaking = reader.store.related.speaking(account, self.reached, since, reader.now, TOGETHER)
            found = sorted(leads(reader, speaking), key=lambda lead: lead.first)
            some = _as_many(found, room)
            self._follow(some)
            room -= sum(len(lead.names) for lead in some)
            end = max(speaking.values()) if len(speaking) == TOGETHER else last
            self.reached = found[len(some)].first - 1 if len(some) < len(found) else end

    def _follow(self, found: Sequence[Lead]) -> None:
        speaking = {key: lead.first for lead in found for key in lead.asking}
        sought: set[MessageId] = set()
        for _ in range(ROUNDS):
            names = {name for lead in found for name in lead.names} - sought
            sought |= names
            came = sum(self._read(folder, found, sorted(names)) for folder in self._folders) if names else 0
            if not came:
                return
            self.came += came
            found = list(leads(self._reader, speaking))

    def _read(self, folder: Folder, found: Sequence[Lead], names: Sequence[MessageId]) -> int:
        reader, witnesses = self._reader, sorted({name for lead in found for name in lead.witnesses})
        try:
            status = reader.session.examine(folder)
            if not status.messages:
                return 0
            if reader.counts_on(status):
                ranges = reader.session.uids_of_threads(names, witnesses, _first_day(reader), reader.since)
                names_one = partial(_names_one, [name.encode() for name in names], witnesses)
                return reader.read_older(folder, status, ranges, names_one) if ranges else 0
        except FolderError:
            pass
        self.refused = True
        return 0


def _names_one(ids: Sequence[bytes], witnesses: Sequence[str], mail: Arrived) -> bool:
    """Whether a mail was rightly found: a server that cannot search so may give all it has."""
    return mail.witness in witnesses or any(one in mail.header for one in ids)


def _as_many(found: Sequence[Lead], room: int) -> Sequence[Lead]:
    """The first of these that do not name more than there is room for, but one at least."""
    for count, lead in enumerate(found):
        room -= len(lead.names)
        if count and room < 0:
            return found[:count]
    return found


def leads(reader: FolderReader, speaking: Mapping[int, int]) -> Iterator[Lead]:
    """Which of these mails (by key, with their numbers) speak of a proposal from before the look-back?"""
    store, policy, now = reader.store, reader.policy, reader.now
    mails = [mail for mail in store.mails.load(policy.account, sorted(speaking), now) if _asks_of_older(mail, policy)]
    if not mails:
        return
    wanted = {mail.key: speaking[mail.key] for mail in mails}
    for thread in group(list(store.related.tied(policy.account, mails, now).values())):
        if lead := _lead(thread, wanted, reader):
            yield lead


def _asks_of_older(mail: Mail, policy: Policy) -> bool:
    """Whether it answers something and speaks of a proposal, without being one in its own right."""
    message = mail.message
    if not (message.in_reply_to or message.references) or not speaks_of_proposal(mail):
        return False
    return not _is_proposal(mail, policy)


def _lead(thread: Thread, wanted: Mapping[int, int], reader: FolderReader) -> Lead | None:
    """By what older mails of a thread are found; None where a proposal of the look-back is in it. An older one does
    not end it: its answers may not have come with it yet."""
    since, asking = _look_back(reader), [mail.key for mail in thread.mails if mail.key in wanted]
    if not asking or _has_proposal(thread, reader.policy, since):
        return None
    old = [mail.message.message_id for mail in thread.mails if mail.when < since]
    names = (*_unknown(thread)[:EACH], *old[-EACH:])
    witnesses = frozenset(mail.witness for mail in thread.mails if mail.witness)
    return Lead(frozenset(asking), min(wanted[key] for key in asking), names, witnesses) if names else None


def _unknown(thread: Thread) -> list[MessageId]:
    """What a thread names that is not here: what its mails answer, how it began, what else they refer to."""
    messages = [mail.message for mail in thread.mails]
    named = dict.fromkeys(name for message in messages for name in message.in_reply_to)
    named |= dict.fromkeys(name for message in messages for name in message.references[:1])
    named |= dict.fromkeys(name for message in messages for name in reversed(message.references))
    here = {message.message_id for message in messages}
    return [name for name in named if name not in here]


def _has_proposal(thread: Thread, policy: Policy, since: datetime) -> bool:
    mails = thread.mails
    own = ((place, mail) for place, mail in enumerate(mails) if mail.when >= since and not is_incoming(mail, policy))
    return any(_is_proposal(mail, policy, mails[:place]) for place, mail in own)


def _is_proposal(mail: Mail, policy: Policy, earlier: Sequence[Mail] = ()) -> bool:
    own = {"own_addresses": policy.own_addresses, "own_domains": policy.own_domains}
    return recognise(mail, policy.rules, earlier=earlier, **own).is_proposal


def _look_back(reader: FolderReader) -> datetime:
    return reader.now - timedelta(days=reader.policy.look_back_days)


def _first_day(reader: FolderReader) -> date:
    """As far back as own mail counts at all."""
    return reader.since - timedelta(days=reader.policy.look_back_days)
