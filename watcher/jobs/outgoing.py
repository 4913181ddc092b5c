"""By which way does a mail of ours go out?

As the owner chose: an SMTP server, a mail program of this machine, or straight into the INBOX.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from email.message import EmailMessage

from watcher.config import Delivery
from watcher.core.mail import Folder, Role
from watcher.imap import Session
from watcher.jobs.account import Account
from watcher.jobs.consent import submit
from watcher.jobs.mailthread import MailThread
from watcher.smtp import Receipt, hand_over

INBOX = Folder("INBOX", b"INBOX", Role.INBOX)
"""Every server has it (RFC 9051 5.1), also where it is not among the folders that are read, as at Gmail."""


async def hand_out(
    account: Account, message: EmailMessage, about_to_send: Callable[[], None], *, to: Sequence[str] = ()
) -> Receipt:
    """Hand a mail to the server, or to the mail program of this machine; `to` are its recipients (those of the digests
    where it is empty). Raises DeliveryError and its kinds, and SecretError."""
    recipients = to or account.digest.to
    if account.mailbox.delivery is Delivery.SENDMAIL:
        return await hand_over(message, account.mailbox.sendmail, recipients=recipients, about_to_send=about_to_send)
    return await submit(account, message, recipients=recipients, about_to_send=about_to_send)


async def lay_into_inbox(
    account: Account, thread: MailThread, message: EmailMessage, message_id: str, now: datetime
) -> None:
    """Lay a mail into the INBOX, unless it is in the mailbox. Raises MailboxError."""
    raw = message.as_bytes(policy=message.policy.clone(linesep="\r\n"))

    def work(session: Session) -> None:
        if not is_there(session, account, message_id):
            session.append(INBOX, raw, (), now)

    await thread.call(work)


def is_there(session: Session, account: Account, message_id: str) -> bool:
    """Whether a mail with this Message-ID lies in the mailbox."""
    return bool(session.find(message_id, session.folders(account.names)))
