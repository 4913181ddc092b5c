"""What cannot wait for the next digest?

That a proposal never arrived, and, where the owner wants it, what an answer of theirs changed. Claimed before it is
sent, as a digest is; whatever cannot be sent stands in the next digest anyway.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from watcher.config import Delivery
from watcher.core.digest import Digest, Item, Part, Section, link_to, next_step
from watcher.core.followup import FollowUp, State
from watcher.core.mail import Kind, Mail
from watcher.core.message import MessageId, normal_addr_spec
from watcher.errors import DeliveryError, DeliveryRefused, DeliveryUncertain, MailboxError, SecretError
from watcher.jobs.account import Account
from watcher.jobs.judgement import Judged, judged
from watcher.jobs.mailthread import MailThread
from watcher.jobs.outgoing import hand_out, is_there, lay_into_inbox
from watcher.store import Answer, AnswerFate, Notice, NoticeFate, Store

RECENT = timedelta(days=3)
"""What is older is told by the next digest alone: nobody wants a pile of mails after a pause."""
FIRST = timedelta(days=1)
"""The same before the daemon first watched."""
PATIENCE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail to be sent: who gets it, and under which numbers proposals stand in it."""

    message: EmailMessage
    recipients: tuple[str, ...]
    items: tuple[tuple[int, MessageId], ...]


async def tell(account: Account, thread: MailThread, state: Path, *, now: datetime) -> int:
    """Send what is to be told at once and was not told yet; how many mails. Raises StoreError alone."""
    with Store(state) as store, store.digests.sending(account.name) as alone:
        return (
            sum([await _send(account, thread, store, *each, now) for each in _letters(account, store, now)])
            if alone
            else 0
        )


def _letters(account: Account, store: Store, now: datetime) -> Iterator[tuple[Notice, Letter]]:
    """Everything that is to be told, each with its claim."""
    yield from _lost(account, store, now)
    if account.digest.confirm == "at once":
        yield from _confirmations(account, store, now)


def _lost(account: Account, store: Store, now: datetime) -> Iterator[tuple[Notice, Letter]]:
    """One mail for each bounce by which a proposal turned out to have reached nobody."""
    bounces = [mail for mail in _recent_bounces(account, store, now) if _is_open(account, store, f"bounce {mail.key}")]
    if not bounces:
        return
    found = judged(account, store, now=now)
    for bounce in bounces:
        notice = store.notices.claim(account.name, f"bounce {bounce.key}", _new_id(account), now)
        meant = [one for one in found.follow_ups if _undone_by(one, bounce)]
        if meant:
            yield notice, _lost_letter(account, notice, meant, found, now)
        else:
            store.notices.now_in(notice, NoticeFate.GIVEN_UP, now)


def _recent_bounces(account: Account, store: Store, now: datetime) -> Iterator[Mail]:
    watched = store.accounts.watching_since(account.name)
    since = now - FIRST if watched is None else max(now - RECENT, watched - FIRST)
    for mail in store.mails.load(account.name, store.related.notices(account.name, since, now), now):
        if mail.reading is not None and mail.reading.kind is Kind.BOUNCE and mail.reading.final is not False:
            yield mail


def _undone_by(follow_up: FollowUp, bounce: Mail) -> bool:
    """Whether this bounce is among those by which a proposal reached nobody."""
    name = bounce.message.message_id
    heard = any(one.kind == "bounce" and one.message_id == name for one in follow_up.evidence)
    return follow_up.state is State.UNDELIVERED and heard


def _lost_letter(account: Account, notice: Notice, lost: Sequence[FollowUp], found: Judged, now: datetime) -> Letter:
    """A digest of this alone: who, why, the address that person last wrote from, and what can be done."""
    items = tuple(
        Item(number, one, next_step(one, Section.NEVER_ARRIVED, account.policy), link_to(one, account.policy.web_link))
        for number, one in enumerate(lost, 1)
    )
    digest = Digest(
        account=account.name,
        day=account.policy.worktime.local_day(now),
        as_of=now,
        parts=(Part(Section.NEVER_ARRIVED, items),),
        blind=(),
        seen=found.seen,
        first=items[0],
        waiting=0,
        watched=0,
    )
    message = account.mail_of(digest, message_id=notice.message_id, date=now)
    return Letter(
        message, account.digest.to, tuple((one.number, one.follow_up.proposal.message.message_id) for one in items)
    )


def _confirmations(account: Account, store: Store, now: datetime) -> Iterator[tuple[Notice, Letter]]:
    """One mail for each recent answer of the owner's: what it changed, and what was not understood."""
    for answer in store.answers.of(account.name, now):
        about = f"answer {answer.number}"
        is_told = answer.fate in (AnswerFate.CARRIED_OUT, AnswerFate.REFUSED, AnswerFate.GONE)
        if not is_told or answer.acted_at < now - PATIENCE or not (answer.told or answer.unclear):
            continue
        if not _is_open(account, store, about):
            continue
        mail = next(store.mails.load(account.name, [answer.key], now), None)
        if mail is not None:
            notice = store.notices.claim(account.name, about, _new_id(account), now)
            yield notice, _confirmation(account, store, notice, answer, mail, now)


def _confirmation(account: Account, store: Store, notice: Notice, answer: Answer, mail: Mail, now: datetime) -> Letter:
    author = mail.message.author.addr_spec
    to = author if author in set(map(normal_addr_spec, account.digest.to)) else account.answers_to
    message = account.confirmation_of(
        answer.told, answer.unclear, to=to, message_id=notice.message_id, answers=mail.message.message_id, date=now
    )
    claim = store.digests.with_id(answer.cites)
    items = tuple(store.digests.items(claim).items()) if claim is not None else ()
    return Letter(message, (to,), items)


def _is_open(account: Account, store: Store, about: str) -> bool:
    earlier = store.notices.about(account.name, about)
    return earlier is None or earlier.fate in (NoticeFate.CLAIMED, NoticeFate.SENDING)


async def _send(
    account: Account, thread: MailThread, store: Store, notice: Notice, letter: Letter, now: datetime
) -> int:
    """Hand a mail over; 1 where it went out now."""
    if notice.fate is NoticeFate.SENDING and await _arrived(account, thread, notice):
        store.notices.now_in(notice, NoticeFate.SENT, now)
        return 0
    store.notices.put_items(notice, letter.items)
    try:
        if account.mailbox.delivery is Delivery.IMAP:
            await lay_into_inbox(account, thread, letter.message, notice.message_id, now)
        else:
            await hand_out(
                account,
                letter.message,
                lambda: store.notices.now_in(notice, NoticeFate.SENDING, now),
                to=letter.recipients,
            )
    except DeliveryUncertain:
        return 0  # the next poll looks for it in the mailbox
    except (DeliveryError, MailboxError, SecretError) as error:
        hopeless = isinstance(error, DeliveryRefused) or now - notice.claimed_at > PATIENCE
        store.notices.now_in(notice, NoticeFate.GIVEN_UP if hopeless else NoticeFate.CLAIMED, now)
        return 0
    store.notices.now_in(notice, NoticeFate.SENT, now)
    return 1


async def _arrived(account: Account, thread: MailThread, notice: Notice) -> bool:
    """Whether a mail whose sending was cut short lies in the mailbox; where that cannot be asked, it is sent again."""
    try:
        return await thread.call(lambda session: is_there(session, account, notice.message_id))
    except MailboxError:
        return False


def _new_id(account: Account) -> MessageId:
    """Random, as that of a digest: an answer to it counts as well."""
    return MessageId(f"watcher.{secrets.token_hex(16)}@{account.digest.from_.rpartition('@')[2]}")
