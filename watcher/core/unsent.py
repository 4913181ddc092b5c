"""Which proposals were written and never sent?"""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import datetime, timedelta

from watcher.core.followup import Policy
from watcher.core.mail import Mail
from watcher.core.message import Address, MessageId
from watcher.core.reason import Reason, because_n
from watcher.core.thread import is_reply, subject_key
from watcher.core.worktime import Span

_ABANDONED = timedelta(days=60)
"""What has lain for longer was given up."""
_SOMEBODY = Address("", "somebody@recipient.invalid")
"""Stands in for a recipient who is not filled in yet."""


def unsent(
    drafts: Iterable[Mail],
    sent: Container[str],
    ours: Container[MessageId],
    policy: Policy,
    *,
    after: Span,
    now: datetime,
) -> tuple[Reason, ...]:
    """A sentence for each proposal that has lain among the drafts for `after` or longer, the oldest first.

    `sent` are the subject keys of proposals that went out later than any draft would matter; `ours` the Message-IDs of
    drafts that we wrote. Counted in calendar days of the owner, since the draft was last saved.
    """
    day = policy.worktime.local_day
    found = []
    for mail in sorted(drafts, key=lambda mail: (mail.when, mail.key)):
        due = policy.worktime.due_at(mail.when, after)
        if mail.message.message_id in ours or not due <= now <= mail.when + _ABANDONED:
            continue
        if subject_key(mail.message.subject) in sent or not _is_proposal(mail, policy):
            continue
        found.append(_told(mail, (day(now) - day(mail.when)).days))
    return tuple(dict.fromkeys(found))


def _is_proposal(mail: Mail, policy: Policy) -> bool:
    """As if it had been sent; a reply counts by its paper alone, as its subject is not the owner's."""
    message = mail.message
    if not message.recipients:
        mail = mail._replace(message=message._replace(to=(_SOMEBODY,)))
    if is_reply(message.subject) and not (mail.structure and mail.structure.attachments):
        return False
    return policy.offers(mail)


def _told(mail: Mail, days: int) -> Reason:
    message = mail.message
    names = tuple(one.display_name or one.addr_spec for one in message.recipients)
    if not names:
        return because_n(
            "“{subject}” has been in your drafts for {n} day, without a recipient",
            "“{subject}” has been in your drafts for {n} days, without a recipient",
            n=days,
            subject=message.subject,
        )
    return because_n(
        "“{subject}” to {who} has been in your drafts for {n} day",
        "“{subject}” to {who} has been in your drafts for {n} days",
        n=days,
        subject=message.subject,
        who=names,
    )
