"""Which proposals still wait, and why? The whole way of the judgement.

    mails | index | proposals | gather the owner's mails about each | replay what happened | outcome

Everything is computed anew from facts; nothing is remembered from one time to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from watcher.core.decision import Decision
from watcher.core.followup.case import Watched, opened
from watcher.core.followup.chain import Latest, gather, proposals
from watcher.core.followup.course import replay
from watcher.core.followup.decided import in_force
from watcher.core.followup.filing import index
from watcher.core.followup.naming import short_ids
from watcher.core.followup.outcome import outcome
from watcher.core.followup.types import FollowUp, Policy, Seen
from watcher.core.mail import Mail


def judge(
    mails: Sequence[Mail],
    decisions: Sequence[Decision],
    policy: Policy,
    *,
    seen: Sequence[Seen],
    now: datetime,
) -> tuple[FollowUp, ...]:
    """Every follow-up of one account at `now` (UTC), oldest first; nothing that came or was decided later is known.

    `mails` are the relevant ones: sent mail, everything tied to it, later mail of the same people and companies,
    bounces. Their order does not matter, and a mail that is in it twice counts once.
    """
    return tuple(judging(mails, decisions, policy, seen=seen, now=now))


def judging(
    mails: Sequence[Mail],
    decisions: Sequence[Decision],
    policy: Policy,
    *,
    seen: Sequence[Seen],
    now: datetime,
) -> Iterator[FollowUp]:
    """The same, one follow-up after the other: whoever keeps few of thousands needs memory for few."""
    watched = proposals(index(mails, policy, now=now), in_force(decisions, policy.account, now))
    names = short_ids(policy.account, [one.proposal.id for one in watched])
    latest = _by_recipient(watched)
    for one in _taken(watched):
        case = opened(one)
        gather(case, latest)
        replay(case)
        yield outcome(case, names[case.proposal.id], seen, now)


def _taken(watched: list[Watched]) -> Iterator[Watched]:
    """The proposals in their order; each is forgotten once the next is asked for, as thousands take much memory."""
    watched.reverse()
    while watched:
        yield watched.pop()


def _by_recipient(watched: list[Watched]) -> Latest:
    found: Latest = {}
    for one in watched:
        for name in (*[address.addr_spec for address in one.clients], *one.companies):
            found.setdefault(name, []).append(one.proposal)
    return found
