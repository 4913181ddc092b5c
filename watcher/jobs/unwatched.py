"""Why is a mail not watched?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from watcher.core.mail import Mail
from watcher.core.proposal import recognise
from watcher.core.reason import Reason, because
from watcher.jobs.account import Account
from watcher.jobs.decisions import bare_id
from watcher.jobs.whose import is_incoming
from watcher.store import Store


@dataclass(frozen=True, slots=True)
class Unwatched:
    """Why a mail is no proposal, and whether a rule could make it one."""

    because: Reason
    is_own: bool


def why_unwatched(account: Account, store: Store, wanted: str, *, now: datetime) -> Unwatched | None:
    """The reason why the mail with this Message-ID is no proposal; None where no such mail is known."""
    for mail in store.related.with_id(account.name, bare_id(wanted), now):
        if is_incoming(mail, account.policy):
            return Unwatched(because("somebody else sent it"), is_own=False)
        return Unwatched(_by_the_rules(account, store, mail, now), is_own=True)
    return None


def _by_the_rules(account: Account, store: Store, mail: Mail, now: datetime) -> Reason:
    policy = account.policy
    tied = store.related.tied(account.name, [mail], now).values()
    recognition = recognise(
        mail,
        policy.rules,
        own_addresses=policy.own_addresses,
        own_domains=policy.own_domains,
        earlier=[one for one in tied if one.when < mail.when],
    )
    if recognition.is_proposal:
        return because("it is older than the look-back, or belongs to another mail of yours")
    return recognition.because
