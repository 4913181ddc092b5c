"""What is examined, and in which order?"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from watcher.core.checkup import Finding, Health
from watcher.core.reason import because, because_n
from watcher.jobs.account import Account
from watcher.jobs.check.incoming import incoming
from watcher.jobs.check.machine import clock, state_of
from watcher.jobs.check.sending import sending
from watcher.jobs.check.writing import writing
from watcher.jobs.mailthread import MailThread


async def check_account(
    account: Account, thread: MailThread, *, now: datetime, state: Path | None = None
) -> tuple[Finding, ...]:
    """Examine one mailbox: configuration, sign-in, folders, sending, the state file (where it is named), the clock.
    Raises nothing."""
    found, newest = await incoming(account, thread, now)
    return (
        _configuration(account),
        *found,
        *await sending(account),
        *writing(account),
        *(state_of(account, state) if state else ()),
        clock(account, newest, now),
    )


def _configuration(account: Account) -> Finding:
    """Which rules say what a proposal is."""
    rules = tuple(rule.name for rule in account.policy.rules)
    told = because_n("can be read; one rule: {rules}", "can be read; {n} rules: {rules}", n=len(rules), rules=rules)
    return Finding(account.name, because("Configuration"), Health.GOOD, told)
