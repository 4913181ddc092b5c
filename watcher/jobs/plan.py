"""What has to be read, folder by folder?

Decided from what we know and what the server says, before anything is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from watcher.core.mail import Folder, FolderStatus, Role
from watcher.core.message import MailboxState
from watcher.imap import Survey


class Step(StrEnum):
    """What is done with a folder."""

    NOTHING = "nothing"
    CHANGES = "changes"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Task:
    """One folder and what is done with it. `state` is what we know (None where it begins anew); `ended`: the
    folder has another UIDVALIDITY, and what lay in it until now may lie there under other UIDs, or not at all;
    `kept_back`: the server refused to say how the folder stands."""

    folder: Folder
    step: Step
    state: MailboxState | None
    ended: bool = False
    kept_back: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All tasks in their order; `gone` are folders that vanished."""

    tasks: tuple[Task, ...]
    gone: tuple[str, ...]


_ORDER = (Role.SENT, Role.ALL, Role.INBOX, Role.ARCHIVE, Role.OTHER, Role.JUNK, Role.TRASH, Role.DRAFTS)


def plan(
    survey: Survey,
    states: Sequence[MailboxState],
    read_since: Mapping[str, date],
    since: date,
    *,
    thorough: bool = False,
) -> Plan:
    """What to do about each folder; sent mail comes first. `read_since` says from which day on each folder was read,
    `since` from which day on mail matters now. `thorough` looks at the marks of all mail where the server cannot tell
    by its status that they changed (no CONDSTORE)."""
    known = {state.mailbox: state for state in states}
    statuses = {status.mailbox: status for status in survey.statuses}
    tasks = [
        _task(folder, statuses.get(folder.mailbox), known.get(folder.mailbox), read_since, since, thorough=thorough)
        for folder in sorted(survey.folders, key=lambda folder: _ORDER.index(folder.role))
    ]
    there = {folder.mailbox for folder in survey.folders}
    return Plan(
        tasks=tuple(tasks),
        gone=tuple(name for name in known if name not in there),
    )


def _task(
    folder: Folder,
    status: FolderStatus | None,
    state: MailboxState | None,
    read_since: Mapping[str, date],
    since: date,
    *,
    thorough: bool,
) -> Task:
    kept_back = status is None
    if state is None:
        return Task(folder, Step.WHOLE, None, kept_back=kept_back)
    ended = status is not None and state.uid_validity != status.uid_validity
    if state.role != folder.role or read_since.get(folder.mailbox, since) > since:
        # what is read of sent mail differs; and the look-back may have grown
        return Task(folder, Step.WHOLE, None, ended=ended, kept_back=kept_back)
    if ended:
        return Task(folder, Step.WHOLE, state, ended=True)
    if state.synced_at is None:
        return Task(folder, Step.WHOLE, state, kept_back=kept_back)
    if status and is_unchanged(state, status) and not (thorough and not status.highest_modseq):
        return Task(folder, Step.NOTHING, state)
    return Task(folder, Step.CHANGES, state, kept_back=kept_back)


def is_unchanged(state: MailboxState, status: FolderStatus) -> bool:
    """Whether nothing came, nothing went and (with CONDSTORE) no mark changed since the folder was read. A server that
    does not say which UID comes next leaves that open."""
    return bool(status.uid_next) and (state.uid_next, state.messages, state.highest_modseq) == (
        status.uid_next,
        status.messages,
        status.highest_modseq,
    )
