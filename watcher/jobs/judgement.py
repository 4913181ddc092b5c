"""How does everything stand at one instant?"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from watcher.core.digest import Digest, compose
from watcher.core.followup import FollowUp, Policy, Seen, judge, judging
from watcher.core.mail import Mail
from watcher.core.reason import Reason
from watcher.core.schedule import day_owed
from watcher.core.thread import subject_key
from watcher.core.unsent import unsent
from watcher.jobs.account import Account, span_of
from watcher.jobs.gather import gather
from watcher.store import Fate, Store

FRESH_HOURS = 1
"""When the last look before a digest failed, a folder read this recently may still be judged."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One mailbox at one instant, and what could not be looked at."""

    follow_ups: tuple[FollowUp, ...]
    seen: tuple[Seen, ...]
    blind: tuple[Reason, ...]


def judged(account: Account, store: Store, *, now: datetime, blind: Sequence[Reason] = ()) -> Judged:
    """All follow-ups of the mailbox as the store knows them."""
    policy = _policy(account, blind)
    with _without_collector():
        mails, decisions, seen = gather(store, policy, now=now)
        return Judged(judge(mails, decisions, policy, seen=seen, now=now), tuple(seen), tuple(blind))


def _policy(account: Account, blind: Sequence[Reason]) -> Policy:
    """What could not be looked at now may have been read a moment before."""
    return replace(account.policy, stale_after_hours=FRESH_HOURS) if blind else account.policy


@contextmanager
def _without_collector() -> Iterator[None]:
    """Python would go through all that was loaded again and again, looking for circles that are not there: a third of
    the time of a large mailbox."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def composed(account: Account, store: Store, *, now: datetime, blind: Sequence[Reason] = ()) -> Digest:
    """The digest as it would be sent at `now`. Of all follow-ups only those that it shows are kept."""
    policy = _policy(account, blind)
    last = store.digests.last_sent(account.name, now)
    answers = [
        one for one in store.answers.of(account.name, now) if last is None or one.acted_at > (last.settled_at or now)
    ]
    drafts = _Unsent(store.mails.drafts(account.name, now) if account.drafts.tell_unsent else ())
    with _without_collector():
        mails, decisions, seen = gather(store, policy, now=now)
        made = compose(
            drafts.noting(judging(mails, decisions, policy, seen=seen, now=now)),
            account.policy,
            seen=seen,
            blind=blind,
            now=now,
            since=last.settled_at if last else None,
            cap=account.digest.cap,
            done=tuple(reason for answer in answers for reason in answer.told),
            unclear=tuple(reason for answer in answers for reason in answer.unclear),
        )
    return replace(made, unsent=drafts.told(account, store, now)) if drafts.drafts else made


@dataclass(slots=True)
class _Unsent:
    """Drafts, and the subjects (as subject keys) of the proposals that went out since the first of them."""

    drafts: Sequence[Mail]
    sent: set[str] = field(default_factory=set)

    def noting(self, follow_ups: Iterable[FollowUp]) -> Iterator[FollowUp]:
        """The follow-ups as they are, each noted when it passes."""
        first = min((mail.when for mail in self.drafts), default=None)
        for one in follow_ups:
            if first is not None and one.sent_at >= first:
                self.sent.add(subject_key(one.proposal.message.subject))
            yield one

    def told(self, account: Account, store: Store, now: datetime) -> tuple[Reason, ...]:
        """The proposals that lie among the drafts, without those that went out after all."""
        ours = {one.message_id for one in store.drafts.of(account.name)}
        after = span_of(account.drafts.unsent_after)
        return unsent(self.drafts, self.sent, ours, account.policy, after=after, now=now)


def watched(account: Account, state: Path, *, now: datetime) -> None:
    """The mailbox is under watch from `now` on, unless it is already: no digest was missed before."""
    with Store(state) as store:
        store.accounts.watched_since(account.name, now)


def owed(account: Account, state: Path, *, now: datetime) -> date | None:
    """The local day whose digest is owed at `now`, or None. One that was begun today is, whoever began it."""
    with Store(state) as store:
        last = store.digests.last(account.name, now)
        last_day = last.day if last else None
        if last is not None and last.fate in (Fate.CLAIMED, Fate.SENDING):
            if last.day == now.astimezone(account.schedule.zone).date():
                return last.day
            last_day = last.day - timedelta(days=1)  # it never left: it is owed still
        return day_owed(
            account.schedule,
            now=now,
            last_day=last_day,
            watching_since=store.accounts.watched_since(account.name, now),
        )
