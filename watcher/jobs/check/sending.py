"""Does the digest get out?"""

from __future__ import annotations

from watcher.config import Delivery
from watcher.core.checkup import Finding, Health
from watcher.core.reason import because
from watcher.errors import DeliveryError, SecretError
from watcher.jobs.account import Account
from watcher.jobs.check.causes import explained
from watcher.smtp import probe, program_of


async def sending(account: Account) -> tuple[Finding, ...]:
    """The way out, up to where a mail would be handed over; then to whom it goes and when."""
    if account.mailbox.delivery is not Delivery.SMTP:
        return (_without_server(account), _digest(account))
    what, smtp = because("SMTP sign-in"), account.smtp
    try:
        await probe(smtp, account.smtp_password)
    except (DeliveryError, SecretError) as error:
        found, cure = explained(error, smtp.host, smtp.port)
        return (Finding(account.name, what, Health.BAD, found, cure),)
    told = because("{host}:{port} lets us in", host=smtp.host, port=str(smtp.port))
    return (Finding(account.name, what, Health.GOOD, told), _digest(account))


def _without_server(account: Account) -> Finding:
    what = because("Delivery")
    if account.mailbox.delivery is Delivery.IMAP:
        return Finding(account.name, what, Health.GOOD, because("the digest is laid into the INBOX"))
    try:
        told = because("the digest is handed to {program}", program=program_of(account.mailbox.sendmail))
    except DeliveryError as error:
        return Finding(account.name, what, Health.BAD, *explained(error, "", 0))
    return Finding(account.name, what, Health.GOOD, told)


def _digest(account: Account) -> Finding:
    digest = account.digest
    told = because("goes to {to} at {time}", to=tuple(digest.to), time=digest.time)
    return Finding(account.name, because("Digest"), Health.GOOD, told)
