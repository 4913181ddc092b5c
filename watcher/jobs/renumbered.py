"""Is a folder with another UIDVALIDITY, or whose UIDs begin again, still the folder we know?

A server that cannot keep the number may show another one each time (RFC 9051 2.3.1.1): Courier does so for a folder
that no mail program ever opened for writing. Whoever reads it anew at each poll never comes to the texts. So some of
its mails are looked at, and where each lies under the UID that we know, the UIDs count on under the new number.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from watcher.core.mail import FolderStatus
from watcher.core.message import MailboxState
from watcher.imap import LAST_UID, Session
from watcher.store import Store

SAMPLE = 100
"""Of the newest mails as many, and as many of all others: where a UID was given anew, the newest ones have moved."""
NEWEST = 20
"""So many are looked at where UIDs go back."""
UNCOUNTED = -1
"""So many mails lie in no folder: it is looked which are gone."""


def counts_on(session: Session, store: Store, account: str, status: FolderStatus) -> bool:
    """Whether the UIDs that the store knows are still those of the open folder, if under another number."""
    state = next((state for state in store.folders.states(account) if state.mailbox == status.mailbox), None)
    if state is None or state.uid_validity == status.uid_validity:
        return state is not None
    return carried_over(session, store, account, state, status) is not None


def carried_over(
    session: Session, store: Store, account: str, state: MailboxState, status: FolderStatus
) -> MailboxState | None:
    """The state of the open folder under its new number, the store brought into line; None where its UIDs count no more
    and it has to be read again."""
    mailbox, old, uid_validity = state.mailbox, state.uid_validity, status.uid_validity
    known = tuple(store.mails.present(account, mailbox, old, 1, LAST_UID))
    if known and (status.uid_next < state.uid_next or not _lie_there(session, store, account, state, _sample(known))):
        return None
    if not store.folders.renumber(account, mailbox, old, uid_validity):
        return None
    if not known:  # nothing counts on, and whatever is there now is new
        return replace(state, uid_validity=uid_validity, uid_next=1, highest_modseq=0, messages=0, synced_at=None)
    return replace(state, uid_validity=uid_validity, highest_modseq=0)  # counted under the old number


def went_back(
    session: Session, store: Store, account: str, state: MailboxState, status: FolderStatus
) -> MailboxState | None:
    """The state of the open folder whose next UID is lower than it was; None where it has to be read again.

    Some servers count from the newest mail that is there, and that went. But in a folder that was given back from an
    older copy new mail has UIDs that we know: as those are the highest, the newest of the mails we know are others."""
    there = session.uids()
    lows = [low for low, _ in there]

    def is_there(uid: int) -> bool:
        at = bisect_right(lows, uid) - 1
        return at >= 0 and uid <= there[at][1]

    known = list(filter(is_there, store.mails.present(account, state.mailbox, state.uid_validity, 1, LAST_UID)))
    heads = session.headers([(uid, uid) for uid in known[-NEWEST:]])
    same, other = store.mails.compare(account, state.mailbox, state.uid_validity, heads)
    if other or (known and not same):
        return None
    return replace(state, uid_next=status.uid_next, messages=UNCOUNTED)


def _lie_there(session: Session, store: Store, account: str, state: MailboxState, sample: Sequence[int]) -> bool:
    """Whether these UIDs are those of the mails that we know; some may have gone meanwhile."""
    heads = session.headers([(uid, uid) for uid in sample])
    same, other = store.mails.compare(account, state.mailbox, state.uid_validity, heads)
    return not other and 2 * same >= len(sample)


def _sample(known: Sequence[int]) -> tuple[int, ...]:
    """Ascending UIDs: the newest ones, and some of the others at even distances."""
    newest, others = known[-SAMPLE:], known[:-SAMPLE]
    return (*others[:: len(others) // SAMPLE + 1], *newest)
