"""Does mail come in?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from watcher.core.checkup import Finding, Health
from watcher.core.mail import Role
from watcher.core.reason import because
from watcher.errors import ConsentNeeded, FolderError, MailboxError, SecretError
from watcher.imap import Session, Survey
from watcher.jobs.account import Account
from watcher.jobs.check.causes import explained
from watcher.jobs.consent import ends_soon, has_ended
from watcher.jobs.mailthread import MailThread
from watcher.jobs.sync import FolderTrouble, hidden_mail, missing_folders

SECONDS = 120.0
NAMES_SHOWN = 20


async def incoming(account: Account, thread: MailThread, now: datetime) -> tuple[tuple[Finding, ...], int]:
    """What was found, and the INTERNALDATE of the newest mail of the INBOX (seconds since 1970; 0 for none)."""
    what, folders = because("IMAP sign-in"), because("Folders")

    def work(session: Session) -> tuple[Survey, int, tuple[FolderTrouble, ...], tuple[Finding, ...]]:
        survey = session.survey(account.names)
        missing = tuple(missing_folders(survey, session.set_aside, account.names))
        hidden = hidden_mail(session, survey, account.names)
        blind = [Finding(account.name, folders, Health.WARNING, one.because) for one in hidden]
        return survey, _newest(session, survey), missing, (*blind, *_shut(account, session, survey))

    imap = account.mailbox.imap
    try:
        survey, newest, missing, blind = await thread.call(work, limit=SECONDS)
    except (MailboxError, SecretError) as error:
        found, cure = explained(error, imap.host, imap.port)
        if isinstance(error, ConsentNeeded):
            found, cure = has_ended(account.name, error), None
        skipped = because("not tried, as what it needs failed")
        return (
            Finding(account.name, what, Health.BAD, found, cure),
            Finding(account.name, folders, Health.SKIPPED, skipped),
        ), 0
    told = because("{host}:{port} lets us in", host=imap.host, port=str(imap.port))
    ending = (Finding(account.name, what, Health.WARNING, soon) for soon in ends_soon(account, now))
    vain = (
        Finding(account.name, folders, Health.BAD, trouble.because, because("Mend its name under [mailbox.folders]"))
        for trouble in missing
        if trouble.mailbox
    )
    return (Finding(account.name, what, Health.GOOD, told), *ending, *vain, *_folders(account, survey), *blind), newest


def _newest(session: Session, survey: Survey) -> int:
    inbox = next((folder for folder in survey.folders if folder.role is Role.INBOX), None)
    if inbox is None:
        return 0
    status = session.examine(inbox)
    if not status.messages:
        return 0
    last = session.last_uids(status, 200)
    try:
        return max((mail.internal_date for mail in session.headers(last[-1:])), default=0)
    except FolderError:
        return 0  # the clock cannot be compared, and all else can be said


def _shut(account: Account, session: Session, survey: Survey) -> Iterator[Finding]:
    """Folders that the server lists and does not let us read."""
    counted = {status.mailbox for status in survey.statuses}
    for folder in [folder for folder in survey.folders if folder.mailbox not in counted][:NAMES_SHOWN]:
        try:
            session.examine(folder)
        except FolderError as error:
            yield Finding(
                account.name,
                because("Folders"),
                Health.WARNING,
                because("{folder} could not be read: {why}", folder=folder.mailbox, why=error.message),
                because(
                    'If no answer can lie there, leave it out: ignore = ["{folder}"] under [mailbox.folders]',
                    folder=folder.mailbox,
                ),
            )


def _folders(account: Account, survey: Survey) -> Iterator[Finding]:
    what = because("Folders")
    names = {role: tuple(f.mailbox for f in survey.folders if f.role is role) for role in Role}
    sent, everything = names[Role.SENT], names[Role.ALL]
    if not sent and not everything:
        there = tuple(f.mailbox for f in survey.folders)[:NAMES_SHOWN]
        yield Finding(
            account.name,
            what,
            Health.BAD,
            because("no folder for sent mail was found; there is {folders}", folders=there),
            because('Name it in the configuration: sent = ["..."] under [mailbox.folders]'),
        )
    for role, found in names.items():
        if found and role is not Role.OTHER:
            yield Finding(account.name, what, Health.GOOD, because("{role}: {folders}", role=role, folders=found))
    if sent and not everything and not any(status.messages for status in survey.statuses if status.mailbox in sent):
        yield Finding(
            account.name,
            what,
            Health.WARNING,
            because("no mail lies in {folders}; perhaps your mail program keeps what you send elsewhere", folders=sent),
            because(
                "Send yourself a mail and look where it is kept; then name that folder: "
                'sent = ["..."] under [mailbox.folders]'
            ),
        )
    if len(sent) > 1:
        yield Finding(
            account.name,
            what,
            Health.GOOD,
            because("sent mail lies in several folders, and all of them are read"),
            because("If one of them is none, name the right ones: sent = [...] under [mailbox.folders]"),
        )
    if not names[Role.DRAFTS] and not everything:
        yield Finding(
            account.name,
            what,
            Health.WARNING,
            because("no folder for drafts, so no draft can be laid there"),
            because('Name it in the configuration: drafts = ["..."] under [mailbox.folders]'),
        )
