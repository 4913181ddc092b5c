"""What did the owner write to these people before?

Fetched anew when a draft is written, read in memory and dropped.
"""

from __future__ import annotations

import email
import email.policy
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage

from watcher.core.followup import FollowUp, Policy
from watcher.core.mail import Folder, Mail, Role
from watcher.core.mime import read_content
from watcher.core.nudge import Plan
from watcher.core.words import own_words
from watcher.errors import FolderError
from watcher.imap import Session

_MAILS = 5
_TEXT = 96 * 1024
_WHOLE = 24 * 1024 * 1024
"""The largest mail whose attachments are sent again."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """The texts of the owner's mails to these recipients, the newest first, and of the mail that is answered."""

    texts: tuple[str, ...]
    answered: str


def earlier(session: Session, follow_up: FollowUp, plan: Plan, policy: Policy, folders: Sequence[Folder]) -> Earlier:
    """Fetch them. A folder that is refused or a mail that is gone is left out; MailboxError passes."""
    people = {one.addr_spec for one in (*plan.to, *plan.cc, *plan.bcc)} | {one.addr_spec for one in follow_up.clients}
    own = [mail for mail in (*follow_up.thread, follow_up.proposal) if _is_own(mail, people, policy)]
    newest = sorted({mail.key: mail for mail in own}.values(), key=lambda mail: (mail.when, mail.key), reverse=True)
    wanted = list({mail.key: mail for mail in (*newest[:_MAILS], follow_up.proposal)}.values())
    texts = {mail.key: text for mail in wanted if (text := _text(session, mail, folders))}
    found = tuple(texts[mail.key] for mail in wanted if mail.key in texts)
    return Earlier(found, own_words(texts.get(plan.answers.key, "")).text)


def _is_own(mail: Mail, people: set[str], policy: Policy) -> bool:
    """Whether the owner sent it to one of these people."""
    mine = mail.message.author.addr_spec in policy.own_addresses or mail.lies_in(Role.SENT)
    lies = {place.role for place in mail.placements}
    sent = bool(lies) and not lies <= {Role.DRAFTS, Role.TRASH, Role.JUNK}
    return mine and sent and any(one.addr_spec in people for one in mail.message.recipients)


def _text(session: Session, mail: Mail, folders: Sequence[Folder]) -> str:
    raw = whole(session, mail, folders, most=_TEXT)
    return read_content(raw, internal_date=mail.when).text if raw else ""


def whole(session: Session, mail: Mail, folders: Sequence[Folder], *, most: int = _WHOLE) -> bytes:
    """The first `most` bytes of a mail, b"" where it cannot be had."""
    by_name = {folder.mailbox: folder for folder in folders}
    for place in mail.placements:
        if place.gone_at is not None or place.mailbox not in by_name:
            continue
        try:
            status = session.examine(by_name[place.mailbox])
            if status.uid_validity != place.uid_validity:
                continue
            found = dict(session.heads([place.uid], most))
        except FolderError:
            continue
        if place.uid in found:
            return found[place.uid]
    return b""


def attachments_of(raw: bytes) -> tuple[EmailMessage, ...]:
    """The attachments of a mail as they were sent; none where it is too large or cannot be read."""
    if not raw or len(raw) >= _WHOLE:
        return ()
    try:
        mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
        return tuple(part for part in mail.iter_attachments() if isinstance(part, EmailMessage))
    except Exception:  # the library raises much on a strange mail; the draft is written without
        return ()
