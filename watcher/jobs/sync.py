"""How does the store come to know what lies in the mailbox?

    survey -> plan -> for each folder: new headers, structure of own mail, marks, what went -> texts
        -> what goes on from before the look-back -> its texts

A folder is `synced_at` the moment the sync began, and only once all was read, texts too: there stands whether a person
wrote, and what a bounce is about. Whatever was read is stored chunk by chunk with how far it came, so that an
interrupted sync goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest

from watcher.core.followup import Policy
from watcher.core.mail import Folder, Role
from watcher.core.reason import Reason, because, because_n
from watcher.errors import FolderError, MailboxError, Trouble, worded
from watcher.imap import FolderNames, Session, SetAside, Survey
from watcher.jobs.ahead import Ahead, Opening
from watcher.jobs.considered import Considered
from watcher.jobs.folder import FolderReader, FolderReport, OnProgress, Progress
from watcher.jobs.older import bring_back
from watcher.jobs.plan import Step, Task, plan
from watcher.jobs.renumbered import went_back
from watcher.jobs.texts import TextReport, read_texts
from watcher.jobs.unreadable import ask_again, remember, unread
from watcher.jobs.whose import own_of
from watcher.store import FOLDER, UNOPENED, Store

__all__ = ["FolderReport", "FolderTrouble", "OnProgress", "Progress", "SyncReport", "TextReport", "sync"]


@dataclass(frozen=True, slots=True)
class FolderTrouble:
    """A folder that could not be read, and why. `unopened`: it may hold an answer, and was never read so far."""

    mailbox: str
    because: Reason
    unopened: bool = False


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did. `set_aside` counts mails that could not be read, `again` those that could be now, and `unread`
    says what is still missing."""

    folders: tuple[FolderReport, ...]
    troubles: tuple[FolderTrouble, ...]
    set_aside: int
    texts: TextReport
    again: int = 0
    unread: tuple[Reason, ...] = ()

    @property
    def has_news(self) -> bool:
        """Whether anything came, went, changed or failed."""
        moved = any(folder.new or folder.gone or folder.changed for folder in self.folders)
        return moved or bool(self.troubles or self.set_aside or self.again)

    @property
    def summary(self) -> str:
        """One line for a log: numbers alone."""
        return ", ".join(map(_in_english, self.counted))

    @property
    def counted(self) -> tuple[Reason, ...]:
        """The same for its reader: what came and went, as far as there is any."""
        counts = (
            because("{n} new", n=sum(folder.new for folder in self.folders) + self.again),
            because("{n} gone", n=sum(folder.gone for folder in self.folders)),
            because("{n} changed", n=sum(folder.changed for folder in self.folders)),
            because_n("{n} text read", "{n} texts read", n=self.texts.own + self.texts.incoming),
            because("{n} set aside", n=self.set_aside),
            because_n("{n} folder in trouble", "{n} folders in trouble", n=len(self.troubles)),
        )
        return tuple(one for one in counts if one.value("n")) or (because("nothing new"),)


def _in_english(reason: Reason) -> str:
    form = reason.template if reason.value("n") == 1 or not reason.plural else reason.plural
    return form.format(**dict(reason.values))


def sync(
    session: Session,
    store: Store,
    policy: Policy,
    names: FolderNames,
    *,
    now: datetime,
    on_progress: OnProgress | None = None,
    considered: Considered | None = None,
    thorough: bool = False,
    as_of: bool = False,
) -> SyncReport:
    """Bring the store up to date with the mailbox. Leaves no trace there.

    `now` is when the sync begins, or with `as_of` an instant that is asked about: then a folder that is known until
    later stays so. `thorough`, as before a digest, looks at changed marks of busy folders at once, and at all marks
    where the server does not tell that they changed. With what polls before it `considered`, one that finds new
    mail costs what that mail is worth and not what the mailbox holds; `thorough` considers everything.
    A folder that fails does not stop the others. Raises MailboxError when the connection fails; what was read until
    then is kept.
    """
    store.writers.told_by(policy.account, policy.own_addresses, own_of(policy))
    progress, ahead = on_progress or _unwatched, Ahead(session, store, policy, now)
    seen_aside = len(session.set_aside)
    survey = session.survey(names)
    if not survey.folders:
        raise MailboxError(worded("the server lists no folders"), cure=worded("It is asked again at the next poll."))
    states, read_since = store.folders.states(policy.account), store.folders.read_since(policy.account)
    seen = {state.mailbox: state.synced_at for state in states if state.synced_at} if as_of else {}
    reader = FolderReader(session, store, policy, now, progress, thorough, ahead, seen)
    todo = plan(survey, states, read_since, reader.since, thorough=thorough)
    tasks, troubles = _worth_a_try(todo.tasks, store, policy.account, thorough=thorough)
    troubles += missing_folders(survey, session.set_aside, names)
    troubles += hidden_mail(session, survey, names)
    with store.transaction():
        for mailbox in todo.gone:
            store.folders.ended(policy.account, mailbox, reader.now)
    session.meanwhile(ahead.work)
    by_name = {folder.mailbox: folder for folder in survey.folders}

    def read_the_texts() -> TextReport:
        return read_texts(
            session,
            store,
            policy,
            by_name,
            now=now,
            on_progress=lambda done, total: progress(Progress("", done, total)),
            considered=considered,
            thorough=thorough,
            as_of=as_of,
            ahead=ahead,
        )

    reports: list[FolderReport] | None = None
    texts = TextReport()
    try:
        reports = _read_all(reader, tasks, troubles)
        again = ask_again(reader, by_name, states)
        texts = read_the_texts()
        if bring_back(reader, survey.folders, considered or Considered(), is_all=not texts.left and not as_of):
            texts += read_the_texts()
        unchanged = [task.folder.mailbox for task in todo.tasks if task.step is Step.NOTHING]
        read = {*unchanged, *(report.mailbox for report in reports)} - set(texts.refused)
        _confirm(read, reader)
    finally:
        session.meanwhile(None)
        if reports is not None:
            troubles += (_unread(mailbox, why) for mailbox, why in texts.refused.items() if why)
            failing = {f"{UNOPENED if one.unopened else FOLDER}{one.mailbox}": one.because for one in troubles}
            store.troubles.now(policy.account, (FOLDER, UNOPENED), failing, now)
        set_aside = remember(session.set_aside[seen_aside:], store, policy.account, now)
    return SyncReport(tuple(reports), tuple(troubles), set_aside, texts, again, unread(store, policy.account, now))


def _unwatched(_: Progress) -> None:
    """Nobody looks."""


def _worth_a_try(
    tasks: Sequence[Task], store: Store, account: str, *, thorough: bool
) -> tuple[list[Task], list[FolderTrouble]]:
    """A folder whose status is kept back may open all the same, and if not, the server says why. One that never did is
    tried before digests only: there may be hundreds, all of them other people's."""
    shut = [task for task in tasks if task.kept_back and task.state is None and not thorough]
    said = {one.what.partition(" ")[2]: one.because for one in store.troubles.of(account)} if shut else {}
    left = [task for task in shut if task.folder.mailbox in said]
    troubles = [
        FolderTrouble(task.folder.mailbox, said[task.folder.mailbox], unopened=_everybody_has(task.folder))
        for task in left
    ]
    return [task for task in tasks if task not in left], troubles


def missing_folders(survey: Survey, unreadable: Sequence[SetAside], names: FolderNames) -> Iterator[FolderTrouble]:
    """What the owner named and the mailbox does not have, and a mailbox without any folder for sent mail: whoever does
    not see sent mail must not say that no proposal is open."""
    there = tuple(folder.mailbox for folder in survey.folders)
    named = (*names.sent, *names.drafts, *names.junk, *names.trash)
    for one in dict.fromkeys(one.mailbox for one in unreadable if not one.uid):
        if one in named and one not in there:
            yield FolderTrouble(
                one, because("The configuration names a folder {folder}, and the mailbox has none.", folder=one)
            )
    if not any(folder.role in (Role.SENT, Role.ALL) for folder in survey.folders):
        yield FolderTrouble(
            "",
            because(
                "No folder for sent mail was found, so no proposal can be seen; there is {folders}.", folders=there
            ),
        )


_ALL_MAIL = ("all mail", "alle nachrichten")


def hidden_mail(session: Session, survey: Survey, names: FolderNames) -> Iterator[FolderTrouble]:
    """Gmail shows All Mail to mail programs only where the owner lets it: without it an answer that was archived cannot
    be seen. Whoever wants it so says so: by leaving that folder out."""
    if not session.gmail or any(folder.role is Role.ALL for folder in survey.folders) or session.shows_all_mail:
        return
    if not any(name.casefold().endswith(_ALL_MAIL) for name in names.ignore):
        yield FolderTrouble(
            "All Mail",
            because(
                "Gmail hides All Mail from mail programs, and with it every answer that was archived. "
                'Its settings show it: Labels, beside All Mail "Show in IMAP".'
            ),
        )


def _confirm(mailboxes: Iterable[str], reader: FolderReader) -> None:
    """These folders are known now: all that lay in them was read."""
    until: dict[datetime, list[str]] = {}
    for mailbox in mailboxes:
        until.setdefault(reader.known_until(mailbox), []).append(mailbox)
    with reader.store.transaction():
        for instant, known in until.items():
            reader.store.folders.confirm(reader.policy.account, known, instant)


def _read_all(reader: FolderReader, tasks: Sequence[Task], troubles: list[FolderTrouble]) -> list[FolderReport]:
    """Read one folder after the other; what fails is added to `troubles`."""
    reports: list[FolderReport] = []
    left = [task for task in tasks if task.step is not Step.NOTHING]
    for task, following in zip_longest(left, left[1:]):
        done = _read(reader, task, _opening(reader, following) if following else None)
        if isinstance(done, FolderReport):
            reports.append(done)
        else:
            troubles.append(done)
    return reports


def _opening(reader: FolderReader, task: Task) -> Opening:
    is_whole = task.step is not Step.CHANGES or task.state is None
    return Opening(task.folder, reader.since if is_whole else None)


def _read(reader: FolderReader, task: Task, then: Opening | None) -> FolderReport | FolderTrouble:
    """Read a folder; if the server refuses that one alone, the others are read all the same."""
    folder, state = task.folder, task.state
    try:
        status = reader.session.examine(folder, since=_opening(reader, task).since)
        ended = task.ended if state is None else state.uid_validity != status.uid_validity
        if ended and state is not None and (same := reader.carried_over(state, status)) is not None:
            state, ended = same, False
        if state is not None and not ended and status.uid_next < state.uid_next:
            state = went_back(reader.session, reader.store, reader.policy.account, state, status)
        if state is not None and state.synced_at and not ended and (task.ended or task.step is Step.CHANGES):
            return reader.read_changes(folder, state, status)
        return reader.read_whole(folder, None if ended else state, status, ended=ended, then=then)
    except FolderError as error:
        is_unopened = state is None and (_everybody_has(folder) if task.kept_back else _may_hold_answer(folder, error))
        return _unread(folder.mailbox, error.message, unopened=is_unopened)


def _unread(mailbox: str, why: str, *, unopened: bool = False) -> FolderTrouble:
    return FolderTrouble(
        mailbox, because("{folder} could not be read: {why}", folder=mailbox, why=why), unopened=unopened
    )


def _everybody_has(folder: Folder) -> bool:
    """Whether the owner waits for answers there, even if nobody says why its status is kept back."""
    return folder.role not in (Role.OTHER, Role.DRAFTS)


def _may_hold_answer(folder: Folder, error: FolderError) -> bool:
    """Whether an answer may lie in a folder that was refused: not in one that others share without letting the owner
    read it, which would leave everything in doubt for ever."""
    if folder.role is Role.OTHER:
        return error.trouble is not Trouble.NO_RIGHT
    return folder.role is not Role.DRAFTS
