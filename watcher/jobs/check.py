"""Would it work?

The doctor's round: each step of the way is tried in earnest, and each trouble comes with its cure. Nothing is sent and
nothing is written to the mailbox.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta

from watcher.core.checkup import Finding, Health
from watcher.core.mail import Role
from watcher.core.reason import Reason, because, because_n
from watcher.errors import DeliveryError, MailboxError, SecretError, WatcherError
from watcher.imap import Session, Survey
from watcher.jobs.account import Account
from watcher.jobs.mailthread import MailThread
from watcher.smtp import probe

SKEW = timedelta(minutes=5)
"""A mail may seem to come from the future by so much: servers' clocks differ."""


async def check_account(account: Account, thread: MailThread, *, now: datetime) -> tuple[Finding, ...]:
    """Examine one mailbox: secrets, sign-in, folders, sending. Raises nothing but StoreError."""
    return (*await _imap(account, thread, now), *await _smtp(account))


async def _imap(account: Account, thread: MailThread, now: datetime) -> tuple[Finding, ...]:
    what = because("IMAP sign-in")

    def work(session: Session) -> tuple[Survey, int]:
        survey = session.survey(account.names)
        return survey, _newest(session, survey)

    try:
        survey, newest = await thread.call(work, limit=120)
    except (MailboxError, SecretError) as error:
        return (_trouble(account, what, error), Finding(account.name, because("Folders"), Health.SKIPPED, _AFTER))
    imap = account.mailbox.imap
    good = Finding(
        account.name, what, Health.GOOD, because("{host}:{port} lets us in", host=imap.host, port=str(imap.port))
    )
    return (good, *_folders(account, survey), *_clock(account, newest, now))


_AFTER = because("not tried, as what it needs failed")


def _newest(session: Session, survey: Survey) -> int:
    """INTERNALDATE of the last mail of the INBOX (seconds since 1970), 0 without one."""
    inbox = next((folder for folder in survey.folders if folder.role is Role.INBOX), None)
    if inbox is None:
        return 0
    status = session.examine(inbox)
    if not status.messages:
        return 0
    last = session.uids(max(1, status.uid_next - 200))
    return max((mail.internal_date for mail in session.headers(last[-1:])), default=0)


def _folders(account: Account, survey: Survey) -> Iterator[Finding]:
    what = because("Folders")
    names = {role: tuple(f.mailbox for f in survey.folders if f.role is role) for role in Role}
    if not names[Role.SENT]:
        yield Finding(
            account.name,
            what,
            Health.BAD,
            because("no folder for sent mail; there is {folders}", folders=tuple(f.mailbox for f in survey.folders)),
            because('Name it in the configuration: sent = ["..."] under [mailbox.folders].'),
        )
    for role, found in names.items():
        if found:
            yield Finding(account.name, what, Health.GOOD, because("{role}: {folders}", role=role.value, folders=found))
    if not names[Role.DRAFTS]:
        yield Finding(account.name, what, Health.WARNING, because("no folder for drafts"))


def _clock(account: Account, newest: int, now: datetime) -> Iterator[Finding]:
    what = because("Clock")
    if newest > (now + SKEW).timestamp():
        yield Finding(
            account.name,
            what,
            Health.BAD,
            because("the newest mail comes from the future: this machine's clock is slow"),
            because("Switch on time synchronisation: timedatectl set-ntp true"),
        )
    elif _is_synchronised() is False:
        yield Finding(
            account.name,
            what,
            Health.WARNING,
            because("this machine does not set its clock by the network"),
            because("Switch on time synchronisation: timedatectl set-ntp true"),
        )
    else:
        local = now.astimezone(account.schedule.zone)
        yield Finding(
            account.name, what, Health.GOOD, because("{time} in {zone}", time=f"{local:%H:%M}", zone=str(local.tzinfo))
        )


def _is_synchronised() -> bool | None:
    """What timedatectl(1) says; None where nobody can tell."""
    program = shutil.which("timedatectl")
    if program is None:
        return None
    try:
        told = subprocess.run(  # fixed words, no shell
            [program, "show", "-p", "NTPSynchronized", "--value"], capture_output=True, timeout=5, check=False
        ).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return None
    return {b"yes": True, b"no": False}.get(told)


async def _smtp(account: Account) -> tuple[Finding, ...]:
    what = because("SMTP sign-in")
    smtp = account.smtp
    try:
        await probe(smtp, account.smtp_password)
    except (DeliveryError, SecretError) as error:
        return (_trouble(account, what, error),)
    digest = account.digest
    return (
        Finding(
            account.name, what, Health.GOOD, because("{host}:{port} lets us in", host=smtp.host, port=str(smtp.port))
        ),
        Finding(
            account.name,
            because("Digest"),
            Health.GOOD,
            because("goes to {to} at {time}", to=tuple(digest.to), time=f"{digest.time:%H:%M}"),
        ),
    )


def _trouble(account: Account, what: Reason, error: WatcherError) -> Finding:
    cure = because("{cure}", cure=error.cure) if error.cure else None
    return Finding(account.name, what, Health.BAD, because("{why}", why=str(error)), cure)


def rules_finding(account: Account) -> Finding:
    """Which rules say what a proposal is."""
    rules = tuple(rule.name for rule in account.policy.rules)
    return Finding(
        account.name,
        because("Rules"),
        Health.GOOD,
        because_n("one rule: {rules}", "{n} rules: {rules}", n=len(rules), rules=rules),
    )
