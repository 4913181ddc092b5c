"""How does one mailbox stand now?"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from watcher.core.followup import State
from watcher.core.standing import Hindrance, Standing
from watcher.jobs.account import Account
from watcher.jobs.judgement import judged
from watcher.store import Store


def standing(account: Account, store: Store, *, now: datetime) -> Standing:
    """How the mailbox stands at `now`."""
    found = judged(account, store, now=now)
    states = Counter(item.state for item in found.follow_ups)
    last = store.digests.last(account.name, now)
    limit = now - timedelta(hours=account.policy.stale_after_hours)
    return Standing(
        account=account.name,
        seen=found.seen,
        counts=tuple((state, states[state]) for state in State),
        hindrances=tuple(
            Hindrance(trouble.because, trouble.since, trouble.times) for trouble in store.troubles.of(account.name)
        ),
        last_digest=last.day if last else None,
        last_digest_fate=last.fate.value if last else "",
        next_digest=account.schedule.upcoming(now),
        is_stale=any(seen.seen_until is not None and seen.seen_until < limit for seen in found.seen),
    )
