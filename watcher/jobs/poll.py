"""What is new in the mailbox?

One poll of one mailbox. Trouble is noted in the store and handed back, not raised: a digest must say that it is blind,
and one mailbox must not stop another.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from watcher.core.reason import Reason, because
from watcher.errors import ConsentNeeded, MailboxError, SecretError, SignInRefused, WatcherError
from watcher.imap import Session
from watcher.jobs.account import Account
from watcher.jobs.act import act
from watcher.jobs.consent import has_ended
from watcher.jobs.considered import Considered
from watcher.jobs.mailthread import MailThread
from watcher.jobs.sync import Progress, SyncReport, sync
from watcher.store import Store


@dataclass(frozen=True, slots=True)
class Looked:
    """What a poll gave. `blind` is what the digest has to say first; `trouble` is what ended the poll early."""

    report: SyncReport | None
    blind: tuple[Reason, ...] = ()
    trouble: WatcherError | None = None


async def look(
    account: Account,
    thread: MailThread,
    state: Path,
    *,
    now: datetime,
    on_progress: Callable[[Progress], None] | None = None,
    considered: Considered | None = None,
    thorough: bool = False,
) -> Looked:
    """Read what is new in the mailbox into the store, and do what the owner asks for in it; `considered` and `thorough`
    as in `sync`. Raises StoreError and Closing alone."""

    def work(session: Session) -> SyncReport:
        with Store(state) as store:
            report = sync(
                session,
                store,
                account.policy,
                account.names,
                now=now,
                on_progress=on_progress,
                considered=considered,
                thorough=thorough,
                as_of=account.as_of,
            )
            act(session, store, account, now=now)
            return report

    if thorough:
        thread.forgive()
    try:
        report = await thread.insist(work)
    except (SignInRefused, SecretError) as error:
        return _blind(account, state, "sign-in", error, now)
    except MailboxError as error:
        return _blind(account, state, "connection", error, now)
    with Store(state) as store:
        for what in ("sign-in", "connection"):
            store.troubles.passed(account.name, what)
    return Looked(report, (*(trouble.because for trouble in report.troubles), *report.unread))


def _blind(account: Account, state: Path, what: str, error: WatcherError, now: datetime) -> Looked:
    if isinstance(error, ConsentNeeded):
        reason = has_ended(account.name, error)
    elif what == "sign-in":
        reason = because("I could not sign in to {mailbox}: {why}", mailbox=account.name, why=error.message)
    else:
        reason = because("I could not read {mailbox}: {why}", mailbox=account.name, why=error.message)
    with Store(state) as store:
        store.troubles.report(account.name, what, reason, now)
    return Looked(None, (reason,), error)
