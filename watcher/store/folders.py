"""Which folders are there, and how far were they read?"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from watcher.core.mail import Role
from watcher.core.message import MailboxState
from watcher.store import codec
from watcher.store.database import Database
from watcher.store.sql import folders as sql

_MOST_BROKEN = 8
"""Where a connection broke, a negative number tells how often, and up to which mail all were asked."""


@dataclass(frozen=True, slots=True)
class FolderLife:
    """A folder as mails remember it: also one that is gone, or had another UIDVALIDITY."""

    mailbox: str
    role: Role
    uid_validity: int
    gone_at: datetime | None


class Accounts:
    """Names of accounts and the numbers they have in this file."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, int] = {}

    def names(self) -> tuple[str, ...]:
        """All accounts that anything is known of."""
        return tuple(name for (name,) in self._database.rows(sql.ACCOUNTS))

    def find(self, name: str) -> int:
        """The number of an account, 0 when nothing is known of it."""
        if name not in self._known:
            rows = self._database.rows(sql.ACCOUNT, (name,))
            if not rows:
                return 0
            self._known[name] = rows[0][0]
        return self._known[name]

    def number(self, name: str) -> int:
        """The number of an account, given to it now if it has none."""
        found = self.find(name)
        if not found:
            self._database.run(sql.ADD_ACCOUNT, (name,))
        return found or self.find(name)

    def watched_since(self, name: str, now: datetime) -> datetime:
        """When the daemon first watched this account; from `now` on where it never did, or did so by a clock that was
        ahead: no digest would be owed until then."""
        number = self.number(name)
        self._database.run(sql.START_WATCH, (codec.instant_text(now), number))
        return codec.instant(self._database.rows(sql.WATCHED_SINCE, (number,))[0][0])

    def watching_since(self, name: str) -> datetime | None:
        """When the daemon first watched this account; None where it never did."""
        rows = self._database.rows(sql.WATCHED_SINCE, (self.find(name),))
        return codec.optional_instant(rows[0][0]) if rows else None

    def seed(self, name: str) -> str:
        """What nobody else knows of this account; every copy of this file knows it."""
        number = self.number(name)
        found = self._database.rows(sql.SEED, (number,))[0][0]
        if found is None:
            self._database.run(sql.GIVE_SEED, (number,))
            found = self._database.rows(sql.SEED, (number,))[0][0]
        return str(found)

    def texts_read_by(self, name: str) -> str:
        """The digest of rules by which all wanted texts were read, "" when there may be more to read."""
        rows = self._database.rows(sql.TEXTS_READ_BY, (self.find(name),))
        return (rows[0][0] if rows else None) or ""

    def texts_read(self, name: str, rules: str, *, after: str | None = None) -> None:
        """All wanted texts were read, by these rules; nothing is noted unless `after` was noted last.
        Mail that comes in undoes it."""
        self._database.run(sql.TEXTS_READ, (rules, self.number(name), after, after))

    def older_sought_to(self, name: str) -> tuple[int, int]:
        """The number of the last mail that was asked what it speaks of from before the look-back, 0 for none; and how
        often the connection broke over the next ones."""
        rows = self._database.rows(sql.OLDER_SOUGHT_TO, (self.find(name),))
        stored = (rows[0][0] if rows else None) or 0
        number, broken = divmod(-stored, _MOST_BROKEN) if stored < 0 else (stored, 0)
        return number, broken

    def older_sought(self, name: str, number: int, *, broken: int = 0) -> None:
        """All mails up to that number were asked, and over the next ones the connection broke so often."""
        stored = -(number * _MOST_BROKEN + broken) if broken else number
        self._database.run(sql.OLDER_SOUGHT, (stored, self.number(name)))


class Folders:
    """The folders of each account and the state in which each was read (RFC 9051 6.3.11)."""

    def __init__(self, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts

    def states(self, account: str) -> tuple[MailboxState, ...]:
        """Every folder of the account that is there, by name."""
        rows = self._database.rows(sql.STATES, (self._accounts.find(account),))
        return tuple(
            MailboxState(mailbox, role, uid_validity, uid_next, modseq, messages, codec.optional_instant(synced_at))
            for mailbox, role, uid_validity, uid_next, modseq, messages, synced_at in rows
        )

    def read_since(self, account: str) -> dict[str, date]:
        """The first day of the mail that was read of each folder, as far as that was said."""
        rows = self._database.rows(sql.READ_SINCE, (self._accounts.find(account),))
        return {mailbox: date.fromisoformat(day) for mailbox, day in rows}

    def put_state(self, account: str, state: MailboxState, *, read_since: date | None = None) -> None:
        """Remember how far a folder was read. A folder with another `uid_validity` is another one: say before that
        the old one `ended`. `read_since` is the first day of the mail that is read; None leaves it as it was."""
        synced_at = None if state.synced_at is None else codec.instant_text(state.synced_at)
        self._database.run(
            sql.PUT_STATE,
            (
                self._accounts.number(account),
                state.mailbox,
                str(state.role),
                state.uid_validity,
                state.uid_next,
                state.highest_modseq,
                state.messages,
                synced_at,
                None if read_since is None else read_since.isoformat(),
            ),
        )

    def confirm(self, account: str, mailboxes: Iterable[str], at: datetime) -> None:
        """These folders are known as they were `at`: all that lay in them then was read."""
        names = json.dumps(sorted(mailboxes))
        self._database.run(sql.CONFIRM, (codec.instant_text(at), self._accounts.find(account), names))

    def ended(self, account: str, mailbox: str, at: datetime) -> None:
        """The folder vanished, or its UIDs count no more: whatever lay in it is gone from there since `at`."""
        self._database.run(sql.FOLDER_ENDED, (codec.instant_text(at), self._accounts.find(account), mailbox))

    def renumber(self, account: str, mailbox: str, old: int, new: int) -> bool:
        """The UIDs of a folder count on under another UIDVALIDITY. False where it had that number before: which of the
        two its UIDs belong to is not known then."""
        number = self._accounts.find(account)
        if self._database.rows(sql.FOLDER, (number, mailbox, new)):
            return False
        self._database.run(sql.RENUMBER, (new, number, mailbox, old))
        return True

    def lives(self, account: str) -> dict[int, FolderLife]:
        """All folders that ever were, by their number in this file."""
        rows: Iterable[tuple[int, str, str, int, str | None]] = self._database.rows(
            sql.FOLDERS, (self._accounts.find(account),)
        )
        return {
            number: FolderLife(mailbox, Role(role), uid_validity, codec.optional_instant(gone_at))
            for number, mailbox, role, uid_validity, gone_at in rows
        }

    def number(self, account: str, mailbox: str, uid_validity: int) -> int:
        """The folder's number in this file, given to it now if it has none (nothing of it is read then)."""
        key = (self._accounts.number(account), mailbox, uid_validity)
        rows = self._database.rows(sql.FOLDER, key)
        if not rows:
            self.put_state(account, MailboxState(mailbox, Role.OTHER, uid_validity, 1, 0, 0, None))
            rows = self._database.rows(sql.FOLDER, key)
        return int(rows[0][0])
