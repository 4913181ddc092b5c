"""What has to be known before the first configuration is written?

A draft is tried exactly as it would be written: its own TOML becomes an account, and with that the mailbox is visited,
the last weeks are judged, and a mail is sent. Nothing is kept: the state of the trial goes with its folder.
"""

from __future__ import annotations

import secrets
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import make_msgid
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.config import Delivery, settings_of
from watcher.core.digest import Digest
from watcher.core.mail import Folder, Role
from watcher.core.message import author_of
from watcher.core.proposal import recognise
from watcher.core.reason import UNEXPLAINED, because
from watcher.core.setup import Candidate, Draft
from watcher.errors import FolderError
from watcher.imap import Session
from watcher.jobs.account import Account, accounts_of, state_file
from watcher.jobs.judgement import composed, judged
from watcher.jobs.mailthread import MailThread
from watcher.jobs.poll import look
from watcher.jobs.sync import Progress
from watcher.jobs.takeback import undo
from watcher.jobs.whose import is_outside
from watcher.render import MARKER, Words, config_text
from watcher.smtp import hand_over, probe, program_of, send
from watcher.store import Store

if TYPE_CHECKING:
    from watcher.signin.oauth import Pocket

DAYS = 60
"""So far back the first look goes."""
ALIASES_FROM = 400
"""Sent mails whose From is looked at."""
SHOWN = 20
"""Candidates the owner is asked about."""
FEW = 6
"""Items of the first digest that are shown."""
NEAR = 8
"""Of these at most so many that are none in our eyes."""
_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Visit:
    """What a first look at a mailbox shows: its folders, how much was sent in the last 30 days, and the addresses that
    mail was sent from, the most frequent first."""

    folders: tuple[Folder, ...]
    sent_lately: int
    senders: tuple[str, ...]

    def called(self, role: Role) -> tuple[str, ...]:
        """The names of the folders of that role."""
        return tuple(folder.mailbox for folder in self.folders if folder.role is role)


@dataclass(frozen=True, slots=True)
class DryRun:
    """What today's digest would say, and the sent mails to ask the owner about, proposals first."""

    digest: Digest
    candidates: tuple[Candidate, ...]


def trial(
    draft: Draft,
    words: Words,
    *,
    now: datetime,
    pocket: Pocket | None = None,
    clock: Callable[[], datetime] | None = None,
) -> Account:
    """The draft as the account it would be. `pocket` holds the tokens of a consent, renewed by `clock`.
    Raises ConfigError for what the configuration would not take."""
    settings = settings_of(config_text(draft, words), Path("watcher.toml"))
    nowhere = Path(tempfile.gettempdir())
    (account,) = accounts_of(settings, today=now.date(), state=nowhere if pocket else None, clock=clock)
    if account.tokens is None or pocket is None:
        return account
    return replace(account, tokens=replace(account.tokens, pocket=pocket))


@contextmanager
def _gone_again() -> Iterator[Path]:
    """A folder for the trial's state, which is gone when the block ends, and also when this process does."""
    folder = Path(tempfile.gettempdir()) / f"watcher-init-{secrets.token_hex(8)}"
    with undo() as steps:
        steps.removes(folder)
        folder.mkdir(mode=0o700)
        yield folder


async def visit(account: Account, *, now: datetime) -> Visit:
    """Sign in and look around. Raises MailboxError, SignInRefused or SecretError."""

    def work(session: Session) -> Visit:
        folders = session.folders(account.names)
        sent = next((f for f in folders if f.role is Role.SENT), None)
        sent = sent or next((f for f in folders if f.role is Role.ALL), None)
        if sent is None:
            return Visit(folders, 0, ())
        session.examine(sent)
        lately = sum(high - low + 1 for low, high in session.uids_since((now - _MONTH).date()))
        return Visit(folders, lately, _senders(session, sent) if sent.role is Role.SENT else ())

    thread = MailThread(account.name, account.open_session)
    try:
        return await thread.call(work, limit=120)
    finally:
        thread.close()


def _senders(session: Session, sent: Folder) -> tuple[str, ...]:
    status = session.examine(sent)
    ranges = session.last_uids(status, ALIASES_FROM) if status.messages else ()
    counted: Counter[str] = Counter()
    with suppress(FolderError):  # then nobody is suggested
        for mail in session.headers(ranges):
            counted[author_of(mail.header).addr_spec] += 1
    return tuple(address for address, _ in counted.most_common() if "@" in address)


async def dry_run(account: Account, *, now: datetime, on_progress: Callable[[Progress], None]) -> DryRun:
    """Read the last DAYS days and judge them. Raises WatcherError when the mailbox cannot be read."""
    policy = replace(account.policy, look_back_days=DAYS)
    short = replace(account, policy=policy, digest=account.digest.model_copy(update={"cap": FEW}))
    thread = MailThread(account.name, account.open_session)
    with _gone_again() as folder:
        state = state_file(folder / "state")
        try:
            looked = await look(short, thread, state, now=now, on_progress=on_progress)
        finally:
            thread.close()
        if looked.trouble is not None:
            raise looked.trouble
        with Store(state) as store:
            return _judged(short, store, now)


def _judged(account: Account, store: Store, now: datetime) -> DryRun:
    follow_ups = judged(account, store, now=now).follow_ups
    found = [
        Candidate(item.proposal, True, next((e.because for e in item.evidence if e.kind == "proposal"), UNEXPLAINED))
        for item in follow_ups
    ]
    found.sort(key=lambda one: one.mail.when, reverse=True)
    near = _near_misses(account, store, {one.mail.key for one in found}, now)
    near = near[:NEAR]
    return DryRun(composed(account, store, now=now), (*found[: SHOWN - len(near)], *near))


def _near_misses(account: Account, store: Store, known: set[int], now: datetime) -> list[Candidate]:
    """Sent mail to somebody outside with a document that we do not take for a proposal, the newest first."""
    policy = account.policy
    keys = store.related.own_mail(account.name, now - timedelta(days=DAYS), now)
    found = []
    for mail in store.mails.load(account.name, keys.keys() - known, now):
        documents = [name for name in (mail.structure.attachments if mail.structure else ()) if _is_document(name)]
        outside = any(is_outside(one.addr_spec, policy) for one in mail.message.to)
        if documents and outside:
            own, domains = policy.own_addresses, policy.own_domains
            judged_so = recognise(mail, policy.rules, own_addresses=own, own_domains=domains)
            if not judged_so.is_proposal:
                found.append(Candidate(mail, False, because("has {file} attached", file=documents[0])))
    return sorted(found, key=lambda one: one.mail.when, reverse=True)


def _is_document(name: str) -> bool:
    return name.lower().endswith((".pdf", ".docx", ".odt", ".xlsx"))


async def way_out(account: Account) -> None:
    """Try the way on which the digest goes out, up to the mail itself. Raises DeliveryError or SecretError."""
    if account.mailbox.delivery is Delivery.SMTP:
        await probe(account.smtp, account.smtp_password)
    elif account.mailbox.delivery is Delivery.SENDMAIL:
        program_of(account.mailbox.sendmail)


async def test_mail(account: Account, *, now: datetime) -> None:
    """Send one mail to the owner, by the way the digest goes. Raises DeliveryError or SecretError."""
    words, to = account.words(now), account.mailbox.addresses[0]
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = Address(account.digest.from_name, addr_spec=to), to
    message["Subject"] = words._("It works: your mailbox is watched")
    message["Date"], message["Message-ID"] = now, make_msgid("watcher.test", to.rpartition("@")[2])
    message["Auto-Submitted"], message[MARKER] = "auto-generated", "test"
    message.set_content(
        words._("This mail was sent by “watcher init” to see whether your digest can reach you. It can.")
    )
    if account.mailbox.delivery is Delivery.SENDMAIL:
        await hand_over(message, account.mailbox.sendmail, recipients=[to])
    else:
        await send(message, account.smtp, account.smtp_password, sender=to, recipients=[to])
