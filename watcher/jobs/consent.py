"""What follows from signing in with tokens?

A token that is refused may have been withdrawn before its time, or the clock may be wrong: then once more, with a new
one. And a consent that has ended, or soon will, is told with the command that mends it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import TYPE_CHECKING

from watcher.core.reason import Reason, because
from watcher.errors import (
    ConsentNeeded,
    DeliveryError,
    DeliveryRefused,
    MailboxError,
    SecretError,
    SignInRefused,
    Trouble,
    worded,
)

if TYPE_CHECKING:
    from watcher.imap import Session
    from watcher.jobs.account import Account
    from watcher.signin.oauth import TokenSource
    from watcher.smtp import Receipt

TELL_BEFORE = timedelta(days=3)
"""So long before a consent ends the digest says so."""


def signed_in(sign_in: Callable[[], Session], tokens: TokenSource | None, host: str) -> Session:
    """What `sign_in` gives, at the second try where a new token makes it worth one."""
    try:
        return sign_in()
    except SignInRefused as error:
        if tokens is None:
            raise
        if not tokens.refused():
            cure = worded(
                "Is IMAP allowed there, and is user the account that agreed? Else run: {command}",
                command=tokens.command,
            )
            raise SignInRefused(worded("{host} refused a new access token", host=host), cure=cure) from error
    return sign_in()


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
        if account.tokens is None or not await _is_old(account.tokens):
            cure = worded(
                "Is sending by SMTP switched on for this mailbox, and may the client send? See docs/oauth.md."
            )
            raise DeliveryRefused(error.message, cure=cure, detail=error.detail) from error
    return await once()


async def _is_old(tokens: TokenSource) -> bool:
    import asyncio  # 50 ms that commands which only read the store need not spend

    try:
        return await asyncio.to_thread(tokens.refused)
    except MailboxError as error:
        raise DeliveryError(error.message, cure=error.cure) from error


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
