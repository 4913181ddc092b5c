"""Which mails could not be read, and what is done about it?

They are asked for again, at least before each digest, as a server's bad hour passes; but not with each poll, as some
are never given. Until then the owner is told: any of them may be the answer that seems to be missing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from watcher.core.mail import Folder, Role
from watcher.core.message import MailboxState
from watcher.core.reason import Reason, because_n
from watcher.errors import FolderError
from watcher.imap import HANGS_UP, SetAside
from watcher.jobs.folder import FolderReader
from watcher.store import UNREAD, Store, Unread

FIRST = timedelta(minutes=5)
"""So long after it was noticed a mail is asked for again, and then each time that twice as long has passed."""
TOLD = timedelta(days=7)
"""So long the owner is told: a mail that nobody will ever read must not stand in the digest for ever."""
AT_MOST = 50
DAMAGED = 2
"""Of the mails over which the server hangs up so many are tried before a digest, in turns: each costs three
connections, and a look that ends in a broken one is none."""


def remember(unreadable: Sequence[SetAside], store: Store, account: str, now: datetime) -> int:
    """Remember the mails that could not be read; how many they are."""
    validity = {state.mailbox: state.uid_validity for state in store.folders.states(account)}
    mails = [one for one in unreadable if one.uid and one.mailbox in validity]
    with store.transaction():
        for one in mails:
            store.mails.set_aside(account, one.mailbox, validity[one.mailbox], one.uid, one.why, now)
    return len(mails)


def ask_again(reader: FolderReader, folders: Mapping[str, Folder], states: Sequence[MailboxState]) -> int:
    """Read what could not be read before, as far as it can be now; how many they are. `states` are those before this
    poll."""
    last = {state.mailbox: state.synced_at for state in states}
    due = [
        one
        for one in reader.store.mails.unread(reader.policy.account)
        if one.mailbox in folders and (reader.thorough or _is_time(one.noticed_at, last.get(one.mailbox), reader.now))
    ]
    again = _ask_for(reader, folders, (one for one in due if one.why != HANGS_UP))
    return again + (_try(reader, folders, [one for one in due if one.why == HANGS_UP]) if reader.thorough else 0)


def _is_time(noticed: datetime, last: datetime | None, now: datetime) -> bool:
    def doublings(at: datetime) -> int:
        return (max(at - noticed, timedelta()) // FIRST).bit_length()

    return last is None or doublings(now) > doublings(last)


def _try(reader: FolderReader, folders: Mapping[str, Folder], damaged: Sequence[Unread]) -> int:
    """Some of the mails over which the server hung up, and where it gives these, the others as well."""
    first = reader.now.toordinal() * DAMAGED % max(1, len(damaged))
    turned = [*damaged[first:], *damaged[:first]]
    came = _ask_for(reader, folders, turned[:DAMAGED])
    return came + (_ask_for(reader, folders, turned[DAMAGED:]) if came == DAMAGED else 0)


def _ask_for(reader: FolderReader, folders: Mapping[str, Folder], mails: Iterable[Unread]) -> int:
    by_mailbox: defaultdict[str, list[int]] = defaultdict(list)
    for one in mails:
        by_mailbox[one.mailbox].append(one.uid)
    return sum(_ask(reader, folders[mailbox], sorted(uids)[-AT_MOST:]) for mailbox, uids in by_mailbox.items())


def _ask(reader: FolderReader, folder: Folder, uids: Sequence[int]) -> int:
    try:
        status = reader.session.examine(folder)
        return reader.read_again(folder, status, uids) if reader.counts_on(status) else 0
    except FolderError:
        return 0  # it is told of by what reads the folder


def unread(store: Store, account: str, now: datetime) -> tuple[Reason, ...]:
    """What the owner should know of, kept as troubles for `status` as well."""
    roles = {state.mailbox: state.role for state in store.folders.states(account)}
    counted = Counter(
        one.mailbox
        for one in store.mails.unread(account)
        if now - one.noticed_at < TOLD and roles.get(one.mailbox) is not Role.DRAFTS
    )
    told = {f"{UNREAD}{mailbox}": _said(mailbox, number) for mailbox, number in counted.items()}
    store.troubles.now(account, (UNREAD,), told, now)
    return tuple(told.values())


def _said(mailbox: str, number: int) -> Reason:
    return because_n(
        "One mail in {folder} could not be read; it may be an answer.",
        "{n} mails in {folder} could not be read; they may be answers.",
        n=number,
        folder=mailbox,
    )
