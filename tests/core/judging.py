"""How the tests of the judgement ask it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tests.mail import ACCOUNT, ids, policy, seen
from watcher.core.decision import Decision, Verb, Way
from watcher.core.followup import FollowUp, Policy, Seen, State, judge
from watcher.core.mail import Mail


def follow_ups(
    mails: Sequence[Mail],
    now: datetime,
    *decisions: Decision,
    by: Policy | None = None,
    folders: Sequence[Seen] | None = None,
) -> tuple[FollowUp, ...]:
    """The judgement at `now`, with an inbox that was read a moment ago unless `folders` say otherwise."""
    return judge(mails, decisions, by or policy(), seen=seen(now) if folders is None else folders, now=now)


def the_one(mails: Sequence[Mail], now: datetime, *decisions: Decision, **more: object) -> FollowUp:
    """The only follow-up there is."""
    (only,) = follow_ups(mails, now, *decisions, **more)  # type: ignore[arg-type]
    return only


def of(proposal: Mail, mails: Sequence[Mail], now: datetime, *decisions: Decision, **more: object) -> FollowUp:
    """The follow-up of one of several proposals."""
    found = follow_ups(mails, now, *decisions, **more)  # type: ignore[arg-type]
    return next(one for one in found if one.proposal.message.message_id == proposal.message.message_id)


def word(follow_up: FollowUp) -> str:
    """A state with its question mark: "answered", "due", "due, perhaps"."""
    return f"{follow_up.state}{', perhaps' if follow_up.perhaps_answered else ''}"


def decide(verb: Verb, proposal: Mail, when: datetime, **more: object) -> Decision:
    """A decision typed on the command line."""
    return Decision(ACCOUNT, ids(proposal)[0], verb, when, Way.COMMAND_LINE, **more)  # type: ignore[arg-type]


__all__ = ["State", "decide", "follow_ups", "of", "the_one", "word"]
