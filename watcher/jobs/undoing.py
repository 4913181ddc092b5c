"""What was decided so far, and how is the last of it taken back?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from watcher.core.decision import Decision, Verb, Way
from watcher.core.followup import FollowUp, in_force
from watcher.core.logbook import Entry, logbook
from watcher.errors import WatcherError, worded
from watcher.jobs.account import Account
from watcher.jobs.judgement import judged
from watcher.store import Store


def history(account: Account, store: Store, *, now: datetime) -> tuple[Entry, ...]:
    """The log of one mailbox, the oldest first."""
    refused = [(one.acted_at, reason) for one in store.answers.of(account.name, now) for reason in one.unclear]
    return logbook(
        account.name,
        store.decisions.of(account.name, now),
        refused,
        judged(account, store, now=now).follow_ups,
        now,
    )


def undo(store: Store, items: Sequence[FollowUp], *, now: datetime) -> tuple[Decision, ...]:
    """Take back what was last decided about each of these follow-ups. Raises WatcherError, and changes nothing, where
    there is nothing to take back."""
    with store.transaction():
        return tuple(store.decisions.decide(_undoing(_latest(store, item, now), now)) for item in items)


def undo_last(store: Store, accounts: Sequence[Account], *, now: datetime) -> tuple[Decision, ...]:
    """Take back the last thing that was decided in any of these mailboxes: all that one answer or one command decided.
    Empty where nothing holds."""
    holding = [
        one
        for account in accounts
        for those in in_force(store.decisions.of(account.name, now), account.name, now).values()
        for one in those
    ]
    if not holding:
        return ()
    last = max(holding, key=lambda one: (one.decided_at, one.number))
    meant = [one for one in holding if (one.decided_at, one.way) == (last.decided_at, last.way)]
    with store.transaction():
        return tuple(
            store.decisions.decide(_undoing(one, now))
            for one in sorted(meant, key=lambda one: one.number, reverse=True)
        )


def _latest(store: Store, item: FollowUp, now: datetime) -> Decision:
    proposal = item.proposal.message.message_id
    holding = in_force(store.decisions.of(item.account, now), item.account, now).get(proposal, ())
    if not holding:
        raise WatcherError(
            worded("nothing was decided about {id} that could be taken back", id=item.id),
            cure=worded("`watcher log` shows what was."),
        )
    return holding[-1]


def _undoing(decision: Decision, now: datetime) -> Decision:
    return Decision(
        decision.account, decision.proposal, Verb.UNDO, now, Way.COMMAND_LINE, words="undo", undoes=decision.number
    )
