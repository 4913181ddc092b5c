"""What goes on that began before the look-back?

A proposal older than the look-back is silent until a later mail brings it back. So the owner's new mails are asked
whether they speak of a proposal that is not known; then the mails of their thread are looked for among older ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from watcher.core.followup import Policy, speaks_of_proposal
from watcher.core.mail import Folder, Mail, Role
from watcher.core.message import MessageId
from watcher.core.proposal import recognise
from watcher.core.thread import Thread, group
from watcher.errors import FolderError
from watcher.jobs.folder import FolderReader
from watcher.jobs.gather import is_incoming

ROUNDS = 3
"""A mail that was found may name others: Outlook's name their parent alone."""
MOST = 200
"""Ids that are looked for in one sync."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A thread in which the owner speaks of something older: the ids that it names and that nobody here bears, and the
    server's own thread ids (Gmail)."""

    unknown: frozenset[MessageId]
    witnesses: frozenset[str]


def bring_back(reader: FolderReader, folders: Sequence[Folder]) -> int:
    """Read the older mails of the threads that go on; how many came. Asks nothing of the server where there are none.

    `folders` are those of the server. A folder that refuses is passed over. Raises MailboxError when the connection
    fails: then everything is asked again with the next sync.
    """
    accounts, mails, policy = reader.store.accounts, reader.store.mails, reader.policy
    asked_to, last = accounts.older_sought_to(policy.account), mails.last_number(policy.account, reader.now).number
    if last <= asked_to:
        return 0
    sought: set[MessageId] = set()
    came = 0
    for _ in range(ROUNDS):
        found = [lead for lead in leads(reader, asked_to) if not sought.issuperset(lead.unknown)]
        if not found or len(sought) >= MOST:
            break
        sought.update(name for lead in found for name in lead.unknown)
        new = sum(_read(reader, folder, found) for folder in folders if folder.role is not Role.DRAFTS)
        came += new
        if not new:
            break
    accounts.older_sought(policy.account, mails.last_number(policy.account, reader.now).number)
    return came


def leads(reader: FolderReader, asked_to: int) -> Iterator[Lead]:
    """The owner's mails beyond that number that speak of a proposal which is not there."""
    store, policy, now = reader.store, reader.policy, reader.now
    since = now - timedelta(days=policy.look_back_days)
    keys = sorted(store.related.speaking(policy.account, asked_to, since, now))
    speaking = [mail for mail in store.mails.load(policy.account, keys, now) if _asks_of_older(mail, policy)]
    if not speaking:
        return
    wanted = {mail.key for mail in speaking}
    for thread in group(list(store.related.tied(policy.account, speaking, now).values())):
        if lead := _lead(thread, wanted, reader):
            yield lead


def _asks_of_older(mail: Mail, policy: Policy) -> bool:
    """Whether it answers something and speaks of a proposal, without being one in its own right."""
    message = mail.message
    if not (message.in_reply_to or message.references) or not speaks_of_proposal(mail):
        return False
    return not _is_proposal(mail, policy)


def _lead(thread: Thread, wanted: set[int], reader: FolderReader) -> Lead | None:
    """What a thread names that is not here; None where a proposal of the owner's is in it."""
    policy, unknown = reader.policy, set[MessageId]()
    if not any(mail.key in wanted for mail in thread.mails) or _has_proposal(thread, policy):
        return None
    for mail in thread.mails:
        message = mail.message
        unknown.update(message.in_reply_to, message.references)
    unknown -= {mail.message.message_id for mail in thread.mails}
    witnesses = frozenset(mail.witness for mail in thread.mails if mail.witness)
    return Lead(frozenset(unknown), witnesses) if unknown else None


def _has_proposal(thread: Thread, policy: Policy) -> bool:
    mails = thread.mails
    own = ((place, mail) for place, mail in enumerate(mails) if not is_incoming(mail, policy))
    return any(_is_proposal(mail, policy, mails[:place]) for place, mail in own)


def _is_proposal(mail: Mail, policy: Policy, earlier: Sequence[Mail] = ()) -> bool:
    own = {"own_addresses": policy.own_addresses, "own_domains": policy.own_domains}
    return recognise(mail, policy.rules, earlier=earlier, **own).is_proposal


def _read(reader: FolderReader, folder: Folder, found: Sequence[Lead]) -> int:
    ids = sorted({name for lead in found for name in lead.unknown})[:MOST]
    witnesses = sorted({name for lead in found for name in lead.witnesses})[:MOST]
    try:
        status = reader.session.examine(folder)
        ranges = reader.session.uids_of_threads(ids, witnesses, _first_day(reader), reader.since)
        return reader.read_older(folder, status, ranges) if ranges else 0
    except FolderError:
        return 0


def _first_day(reader: FolderReader) -> date:
    """As far back as own mail counts at all."""
    return reader.since - timedelta(days=reader.policy.look_back_days)
