"""What do we remember?

Facts only, in one SQLite file per installation: mails and where they lay, how far each folder was read, what was found
in texts, the owner's decisions, digests. Never a verdict: those are computed anew each time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from watcher.store.answers import Answer, AnswerFate, Answers, Mark
from watcher.store.database import Database
from watcher.store.decisions import Decisions
from watcher.store.digests import Claim, Digests, Fate
from watcher.store.drafts import DraftFate, DraftRecord, Drafts
from watcher.store.expected import Expected
from watcher.store.folders import Accounts, Folders
from watcher.store.header import Skimmed
from watcher.store.lock import alone
from watcher.store.mails import Mails, Unread
from watcher.store.notices import Notice, NoticeFate, Notices
from watcher.store.readings import Readers, Readings
from watcher.store.related import Related, Since
from watcher.store.troubles import DELIVERY, FOLDER, LAYING, UNOPENED, UNREAD, Trouble, Troubles
from watcher.store.writers import Writers

__all__ = [
    "DELIVERY",
    "FOLDER",
    "LAYING",
    "UNOPENED",
    "UNREAD",
    "Answer",
    "AnswerFate",
    "Claim",
    "DraftFate",
    "DraftRecord",
    "Expected",
    "Fate",
    "Mark",
    "Notice",
    "NoticeFate",
    "Readers",
    "Since",
    "Skimmed",
    "Store",
    "Trouble",
    "Unread",
    "alone",
]


class Store:
    """The open state file, for the thread that opened it; several threads and processes may each open it.

    Every method of every part raises StoreError when the file cannot be used (foreign, newer, damaged, disk full).
    """

    def __init__(self, path: Path) -> None:
        """Open the file, made when it is missing (0600, its directory 0700), and bring it up to date."""
        self._database = Database(path)
        self.accounts = Accounts(self._database)
        self.folders = Folders(self._database, self.accounts)
        self.mails = Mails(self._database, self.accounts, self.folders)
        self.related = Related(self._database, self.accounts, self.mails)
        self.readings = Readings(self._database)
        self.decisions = Decisions(self._database, self.accounts)
        self.digests = Digests(self._database, self.accounts)
        self.answers = Answers(self._database, self.accounts)
        self.notices = Notices(self._database, self.accounts)
        self.drafts = Drafts(self._database, self.accounts)
        self.troubles = Troubles(self._database, self.accounts)
        self.writers = Writers(self._database, self.accounts)

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was written stays."""
        self._database.close()

    @property
    def can_write(self) -> bool:
        """Whether the file can be written, or only be read."""
        return self._database.can_write

    def must_write(self) -> None:
        """Raise the StoreError of every write where the file can only be read."""
        self._database.must_write()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Whatever is written inside is written together or not at all."""
        with self._database.transaction():
            yield

    @property
    def is_writing(self) -> bool:
        """Whether a transaction is open."""
        return self._database.is_writing

    def backup(self, target: Path) -> None:
        """A consistent copy (one file, 0600) while others go on writing; refuses to overwrite."""
        self._database.copy_to(target)

    def damage(self) -> str:
        """What an integrity check finds wrong, "" if nothing. Reads the whole file."""
        return self._database.damage()
