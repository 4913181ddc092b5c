"""Why is a mail not watched?"""

from __future__ import annotations

from datetime import datetime

from watcher.core.mail import Mail
from watcher.core.proposal import recognise
from watcher.core.reason import Reason, because
from watcher.jobs.account import Account
from watcher.jobs.gather import is_incoming
from watcher.store import Store


def why_unwatched(account: Account, store: Store, wanted: str, *, now: datetime) -> Reason | None:
    """The reason why the mail with this Message-ID is no proposal; None where no such mail is known."""
    for mail in store.related.with_id(account.name, wanted.strip().strip("<>[]"), now):
        if is_incoming(mail, account.policy):
            return because("somebody else sent it")
        return _by_the_rules(account, store, mail, now)
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
