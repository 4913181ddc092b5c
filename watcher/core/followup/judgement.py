"""Which proposals still wait, and why? The whole way of the judgement.

    mails | index | proposals | gather the owner's mails about each | replay what happened | outcome

Everything is computed anew from facts; nothing is remembered from one time to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from watcher.core.decision import Decision, Verb
from watcher.core.followup.case import Case
from watcher.core.followup.chain import Latest, gather, proposals
from watcher.core.followup.course import replay
from watcher.core.followup.decided import in_force
from watcher.core.followup.index import index
from watcher.core.followup.naming import short_ids
from watcher.core.followup.outcome import outcome
from watcher.core.followup.types import FollowUp, Policy, Seen
from watcher.core.mail import Mail

_REVIVING = (Verb.SNOOZE, Verb.REOPEN, Verb.PHONED)


def _is_revived(case: Case, replaced_at: datetime) -> bool:
    """Whether the owner wants a replaced proposal back."""
    return any(one.decided_at > replaced_at and one.verb in _REVIVING for one in case.decisions)


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
    cases = proposals(index(mails, policy, now=now), in_force(decisions, policy.account, now))
    names = short_ids(policy.account, [case.proposal.id for case in cases])
    latest = _by_recipient(cases)
    return tuple(_judged(case, latest, names[case.proposal.id], seen, now) for case in _taken(cases))


def _judged(case: Case, latest: Latest, name: str, seen: Sequence[Seen], now: datetime) -> FollowUp:
    """One case brought from its proposal to `now`; no other case is changed by it."""
    if case.replaced_by and _is_revived(case, case.replaced_by.when):
        case.replaced_by = None
    gather(case, latest)
    replay(case)
    return outcome(case, name, seen, now)


def _taken(cases: list[Case]) -> Iterator[Case]:
    """The cases in their order; each is forgotten once the next is asked for, as thousands take much memory."""
    cases.reverse()
    while cases:
        yield cases.pop()


def _by_recipient(cases: list[Case]) -> Latest:
    found: Latest = {}
    for case in cases:
        for name in (*(address.addr_spec for address in case.clients), *sorted(case.companies)):
            found.setdefault(name, []).append(case.proposal)
    return found
