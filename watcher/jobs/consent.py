"""What follows from signing in with tokens?

Sending may need a new token. And a consent that has ended, or soon will, is told with the command that mends it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import TYPE_CHECKING

from watcher.core.reason import Reason, because
from watcher.errors import ConsentNeeded, DeliveryRefused, SecretError, Trouble, worded
from watcher.jobs.account import Account
from watcher.jobs.tokens import is_old

if TYPE_CHECKING:
    from watcher.smtp import Receipt

TELL_BEFORE = timedelta(days=3)
"""So long before a consent ends the digest says so."""


async def submit(
    account: Account, message: EmailMessage, *, recipients: Sequence[str], about_to_send: Callable[[], None]
) -> Receipt:
    """Hand one mail to the account's SMTP server. Raises as `smtp.send` does."""
    from watcher.smtp import send

    async def once() -> Receipt:
        return await send(
            message,
            account.smtp,
            account.smtp_password,
            sender=account.digest.from_,
            recipients=recipients,
            about_to_send=about_to_send,
        )

    try:
        return await once()
    except DeliveryRefused as error:
        if account.smtp.mechanism != "TOKEN" or error.trouble not in (Trouble.REFUSED, Trouble.NO_PASSWORDS):
            raise
        if account.tokens is None or not await is_old(account.tokens):
            cure = worded(
                "Is sending by SMTP switched on for this mailbox, and may the client send? See docs/oauth.md."
            )
            raise DeliveryRefused(error.message, cure=cure, detail=error.detail) from error
    return await once()


def ends_soon(account: Account, now: datetime) -> tuple[Reason, ...]:
    """What the owner should know beside the follow-ups: that the provider's consent ends within days."""
    tokens = account.tokens
    try:
        ends = tokens.consent_ends_at() if tokens else None
    except SecretError:  # told by whoever needs the token
        return ()
    if tokens is None or ends is None or not now < ends < now + TELL_BEFORE:
        return ()
    return (
        because(
            "On {when} the sign-in to {mailbox} ends. Run {command} before, and it goes on.",
            when=ends,
            mailbox=account.name,
            command=tokens.command,
        ),
    )


def has_ended(mailbox: str, error: ConsentNeeded) -> Reason:
    """Why the mailbox cannot be read, and what mends it."""
    if error.ended:
        return because(
            "I could not sign in to {mailbox}: the provider no longer accepts your consent. This mends it: {command}",
            mailbox=mailbox,
            command=error.command,
        )
    return because(
        "I could not sign in to {mailbox}, as nobody has signed in with the provider yet. This mends it: {command}",
        mailbox=mailbox,
        command=error.command,
    )
