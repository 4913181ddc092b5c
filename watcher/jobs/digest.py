"""How does one digest come to be, exactly once?

The whole way of a morning: look once more, judge, compose, claim, send, settle. The claim (a row with the Message-ID)
is on disk before SMTP hears a word; a lock keeps a second process out; and after a crash the mailbox is asked for that
Message-ID before anything is sent again.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path

from watcher.config import Delivery
from watcher.core.digest import ASKING, Digest, listed_in
from watcher.core.mail import Mail
from watcher.core.message import MessageId, normal_addr_spec
from watcher.core.reason import Reason, because
from watcher.errors import DeliveryError, DeliveryRefused, DeliveryUncertain, MailboxError, SecretError, worded
from watcher.jobs.account import Account
from watcher.jobs.consent import ends_soon
from watcher.jobs.folder import OnProgress, Progress
from watcher.jobs.judgement import composed, judged
from watcher.jobs.mailthread import MailThread
from watcher.jobs.outgoing import hand_out, is_there, lay_into_inbox
from watcher.jobs.poll import Looked, look
from watcher.store import DELIVERY, LAYING, Claim, Fate, Store

log = logging.getLogger(__name__)

PATIENCE = timedelta(hours=1)
"""So long SMTP may fail before the digest is laid into the INBOX by IMAP."""
_PUT_BACK = (
    "%s: the digest of %s lies in the mailbox, and the state file does not know of it: was an older copy put back? "
    "What was decided on the command line since then is not in it"
)
MOST_LOOKS = 2
"""So often it is looked once more before a digest, in a mailbox that does not come to rest."""
LOOKS_AFTER_CRASH = 6
SECONDS_BETWEEN_LOOKS = 5.0


class Outcome(StrEnum):
    """What became of a digest."""

    SENT = "sent"
    APPENDED = "appended"
    SKIPPED = "skipped"
    ALREADY = "already"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Delivered:
    """The outcome, and the digest it was about (None where there was nothing to compose). `refused` are recipients
    that the SMTP server would not take."""

    outcome: Outcome
    digest: Digest | None = None
    message_id: str = ""
    refused: tuple[str, ...] = ()
    why: Reason | None = None
    """Why it came by another way."""


async def deliver(
    account: Account,
    thread: MailThread,
    state: Path,
    *,
    now: datetime,
    day: date,
    even_empty: bool = False,
    refused: Looked | None = None,
    on_progress: OnProgress | None = None,
) -> Delivered:
    """Send the digest of `day`, unless that has happened. `refused` is a look of this moment at which the sign-in was
    refused: another one at once would only bring the account nearer to being locked. `on_progress` hears of reading,
    and of each look that came back.

    Raises DeliveryError when neither SMTP nor IMAP would take it now; the claim stays, and the next call goes on.
    """
    with Store(state) as store, store.digests.sending(account.name) as alone:
        if not alone:
            return Delivered(Outcome.BUSY)
        earlier = store.digests.of_day(account.name, day)
        if earlier is not None and earlier.fate in (Fate.SENT, Fate.APPENDED):
            return Delivered(Outcome.ALREADY, message_id=earlier.message_id)
        looked = refused or await _look_until_quiet(account, thread, state, now, on_progress)
        if earlier is not None and earlier.fate is Fate.SENDING and await _arrived(account, thread, earlier, now):
            store.digests.settle(earlier, Fate.SENT, now)
            return Delivered(Outcome.ALREADY, message_id=earlier.message_id)
        message_id = earlier.message_id if earlier else _message_id_of(account, store, day)
        if came := _as_read(account, store, message_id, now):
            log.warning(_PUT_BACK, account.name, day)
            claim = earlier or store.digests.claim(account.name, day, message_id, min(came.when, now))
            if earlier is None:
                _put_items_of(came, account, store, claim, now)
            store.digests.settle(claim, Fate.SENT, now)
            return Delivered(Outcome.ALREADY, message_id=message_id)
        digest = composed(account, store, now=now, blind=looked.blind)
        claim = earlier or store.digests.claim(account.name, day, message_id, now)
        nothing = digest.is_empty and not ends_soon(account, now)
        if nothing and not even_empty and not _is_wanted_empty(account, day):
            store.digests.settle(claim, Fate.SKIPPED, now)
            return Delivered(Outcome.SKIPPED, digest)
        if claim.fate is Fate.SKIPPED:
            claim = store.digests.renew(claim, now)
        items = [(part.section in ASKING, item) for part in digest.parts for item in part.items]
        store.digests.put_items(
            claim,
            ((item.number, item.follow_up.proposal.message.message_id) for _, item in items),
            informing=[item.number for asks, item in items if not asks],
        )
        return await _send(account, thread, store, claim, digest, now)


async def _look_until_quiet(
    account: Account, thread: MailThread, state: Path, now: datetime, on_progress: OnProgress | None
) -> Looked:
    """Folders are read one after the other: a mail that is moved meanwhile into one that was read already would be in
    none. Where anything was read it is looked once more, until nothing moves."""
    looked = await look(account, thread, state, now=now, on_progress=on_progress, thorough=True)
    for _ in range(MOST_LOOKS):
        if looked.trouble or not (looked.report and looked.report.folders):
            break
        if on_progress:
            on_progress(Progress("", 0, 0))
        again = await look(account, thread, state, now=now, on_progress=on_progress)
        if again.trouble:
            break  # what was read a moment ago holds
        looked = again
    return looked


async def _send(
    account: Account, thread: MailThread, store: Store, claim: Claim, digest: Digest, now: datetime
) -> Delivered:
    if account.mailbox.delivery is Delivery.IMAP:
        return await _append(account, thread, store, claim, digest, None, now)
    message = account.mail_of(digest, message_id=claim.message_id, date=now, notes=ends_soon(account, now))
    try:
        receipt = await hand_out(account, message, lambda: store.digests.sending_now(claim))
    except (DeliveryError, SecretError) as error:
        why = because("The mail server did not take this digest: {why}", why=error.message)
        store.troubles.report(account.name, DELIVERY, why, now)
        if isinstance(error, DeliveryUncertain):
            raise
        store.digests.not_sent(claim)
        if not isinstance(error, DeliveryRefused | SecretError) and now - claim.claimed_at < PATIENCE:
            raise
        return await _append(account, thread, store, claim, digest, why, now)
    store.digests.settle(claim, Fate.SENT, now)
    for what in (DELIVERY, LAYING):
        store.troubles.passed(account.name, what)
    return Delivered(Outcome.SENT, digest, claim.message_id, tuple(refusal.recipient for refusal in receipt.refused))


async def _append(
    account: Account, thread: MailThread, store: Store, claim: Claim, digest: Digest, why: Reason | None, now: datetime
) -> Delivered:
    """Lay the digest into the INBOX: as the owner wants it, or because nothing else worked; then it says `why`."""
    notes = (*((why,) if why else ()), *ends_soon(account, now))
    message = account.mail_of(digest, message_id=claim.message_id, date=now, notes=notes)
    try:
        await lay_into_inbox(account, thread, message, claim.message_id, now)
    except MailboxError as error:
        said = error.message
        store.troubles.report(account.name, LAYING, because("The INBOX did not take this digest: {why}", why=said), now)
        words = worded("IMAP takes no digest ({why})", why=said)
        if why:
            words = worded("neither SMTP nor IMAP takes the digest ({why})", why=said)
        raise DeliveryError(words, cure=worded("It is tried again at the next poll.")) from error
    store.digests.settle(claim, Fate.APPENDED, now)
    store.troubles.passed(account.name, LAYING)
    return Delivered(Outcome.APPENDED, digest, claim.message_id, why=why)


async def _arrived(account: Account, thread: MailThread, claim: Claim, now: datetime) -> bool:
    """Whether a digest whose sending was cut short has reached the mailbox; waits a little, as mail takes its time.

    Raises DeliveryError where the mailbox cannot be asked, until patience ends: sending twice is the smaller evil then.
    """
    for attempt in range(LOOKS_AFTER_CRASH if _comes_here(account) else 1):
        if attempt:
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        try:
            if await thread.call(lambda session: is_there(session, account, claim.message_id)):
                return True
        except MailboxError as error:
            if now - claim.claimed_at < PATIENCE:
                raise DeliveryError(
                    worded("the digest may be on its way, and the mailbox cannot be asked ({why})", why=error.message),
                    cure=worded("It is asked again at the next poll."),
                ) from error
    return False


def _comes_here(account: Account) -> bool:
    return any(normal_addr_spec(address) in account.policy.own_addresses for address in account.digest.to)


def _is_wanted_empty(account: Account, day: date) -> bool:
    """An empty digest still comes where the owner wants each one, or as the week's sign of life."""
    return not account.digest.skip_when_empty or account.digest.sign_of_life == day.weekday()


def _as_read(account: Account, store: Store, message_id: MessageId, now: datetime) -> Mail | None:
    """That digest, where it lies in the mailbox, as far as that was read: then somebody put back a copy of the state
    file from before it was sent."""
    return next(iter(store.related.with_id(account.name, message_id, now + timedelta(days=1))), None)


def _put_items_of(came: Mail, account: Account, store: Store, claim: Claim, now: datetime) -> None:
    """What stood in a digest, as it tells itself: its reader may answer by its numbers."""
    known = {one.id: one.proposal.message.message_id for one in judged(account, store, now=now).follow_ups}
    told = listed_in(came.message.field("x-watcher"))
    items = [(number, known[id_], asks) for number, id_, asks in told if id_ in known]
    store.digests.put_items(
        claim,
        ((number, proposal) for number, proposal, _ in items),
        informing=[number for number, _, asks in items if not asks],
    )


def _message_id_of(account: Account, store: Store, day: date) -> MessageId:
    """The same for the same day, and else as good as random, so that nobody can answer a digest they never saw; the
    domain is the sender's own (RFC 5322 3.6.4)."""
    token = blake2b(day.isoformat().encode(), key=bytes.fromhex(store.accounts.seed(account.name)), digest_size=16)
    return MessageId(f"watcher.{token.hexdigest()}@{account.digest.from_.rpartition('@')[2]}")
