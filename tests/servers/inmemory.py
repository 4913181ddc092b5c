"""How does the fake mailbox take part in the suite of the real ones?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from tests.fakes import FakeMailbox, FakeSession
from tests.servers.account import WHEN
from watcher.core.mail import Role


class InMemory:
    """An `Account` on a `FakeMailbox`."""

    prefix, separator = "", "/"
    traits = frozenset({"fake"})

    def __init__(self) -> None:
        roles = {"INBOX": Role.INBOX, "Sent": Role.SENT, "Drafts": Role.DRAFTS, "Junk": Role.JUNK, "Trash": Role.TRASH}
        self.mailbox = FakeMailbox({**roles, "Archive": Role.ARCHIVE})

    @contextmanager
    def session(self, **_: object) -> Iterator[FakeSession]:
        session = self.mailbox.connect()
        yield session
        session.close()

    @contextmanager
    def other(self) -> Iterator[InMemoryOther]:
        yield InMemoryOther(self.mailbox)


class InMemoryOther:
    """Another client of the fake mailbox."""

    def __init__(self, mailbox: FakeMailbox) -> None:
        self.mailbox = mailbox

    def create(self, folder: str) -> None:
        self.mailbox.create(folder)

    def rename(self, folder: str, to: str) -> None:
        self.mailbox.rename(folder, to)

    def delete(self, folder: str) -> None:
        self.mailbox.delete(folder)

    def file(self, folder: str, raw: bytes, flags: Sequence[str] = (), when: datetime = WHEN) -> None:
        self.mailbox.deliver(folder, raw, when, flags)

    def uids(self, folder: str) -> list[int]:
        return list(self.mailbox.boxes[folder].mails)

    def mark(self, folder: str, uid: int, flags: str) -> None:
        self.mailbox.mark(folder, uid, [*self.mailbox.boxes[folder].mails[uid].flags, *flags.split()])

    def expunge(self, folder: str, uid: int) -> None:
        self.mailbox.remove(folder, uid)

    def looks(self, folder: str) -> tuple[list[str], list[str]]:
        return [], sorted(str(mail.flags) for mail in self.mailbox.boxes[folder].mails.values())
