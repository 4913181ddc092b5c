"""What if an access token is refused?

It may have been withdrawn before its time, or the clock may be wrong: then once more, with a new one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from watcher.errors import DeliveryError, MailboxError, SignInRefused, worded

if TYPE_CHECKING:
    from watcher.imap import Session
    from watcher.signin.oauth import TokenSource


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


async def is_old(tokens: TokenSource) -> bool:
    """Whether the refused token was not new, so that another try is worth it. Raises DeliveryError where that cannot be
    asked now."""
    import asyncio  # 50 ms that commands which only read the store need not spend

    try:
        return await asyncio.to_thread(tokens.refused)
    except MailboxError as error:
        raise DeliveryError(error.message, cure=error.cure) from error
