"""How is the state file opened, kept whole, and copied?"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep
from typing import Any
from urllib.parse import quote

from watcher.errors import StoreError, StoreNewer, StoreUnusable, cure_of, in_words, worded
from watcher.store.sql import schema as sql
from watcher.store.trouble import explained

Row = tuple[Any, ...]
Params = Sequence[object]

BUSY_SECONDS = 30.0
"""How long a writer waits for another one (the daemon's other mailboxes, or a command beside it)."""


class Database:
    """One open connection to the state file, for the thread that opened it; every failure is a StoreError."""

    def __init__(self, path: Path) -> None:
        """Open the file, made when it is missing (0600, its directory 0700), and bring it up to date.

        One that is up to date and cannot be written (a read-only disk, or a full one) can be read; whoever writes gets
        a StoreError.
        Raises StoreError for a file that is not ours, newer than this program, damaged, or not to be used otherwise.
        """
        self.path = path
        self._depth = 0
        self._indexed = False
        self._only_read: sqlite3.OperationalError | None = None
        with explained(path):
            _make(path)
            self._connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            with explained(path):
                try:
                    _migrate(self._connection, path)
                    self._only_read = _read_only(path)
                except sqlite3.OperationalError as error:
                    self._connection.close()
                    self._connection = _only_to_read(path, error)
                    self._only_read = error if "disk" in str(error) else _cannot_write()
                _tune(self._connection)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the connection; what was written stays."""
        with explained(self.path):
            self._connection.close()

    def rows(self, statement: str, parameters: Params = ()) -> list[Row]:
        """All rows of a query."""
        with explained(self.path):
            return self._connection.execute(statement, parameters).fetchall()

    def stream(self, statement: str, parameters: Params = ()) -> Iterator[Row]:
        """The rows of a query one by one. Do not write to its tables meanwhile."""
        with explained(self.path):
            yield from self._connection.execute(statement, parameters)

    def run(self, statement: str, parameters: Params = ()) -> int:
        """Run one statement; how many rows it changed."""
        with self._writing():
            return self._connection.execute(statement, parameters).rowcount

    def insert(self, statement: str, parameters: Params) -> int:
        """Run one insert; the number of the new row."""
        with self._writing():
            return self._connection.execute(statement, parameters).lastrowid or 0

    def many(self, statement: str, rows: Iterable[Params]) -> int:
        """Run one statement for each row; how many rows it changed."""
        with self._writing():
            return self._connection.executemany(statement, rows).rowcount

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Where the file can only be read, SQLite knows no more than that: what kept it from being opened tells why."""
        with explained(self.path):
            try:
                yield
            except sqlite3.OperationalError as error:
                raise self._only_read or error from None

    @property
    def can_write(self) -> bool:
        """Whether the file can be written, or only be read."""
        return self._only_read is None

    def must_write(self) -> None:
        """Raise the StoreError of every write where the file can only be read."""
        if self._only_read:
            with explained(self.path):
                raise self._only_read

    @property
    def is_writing(self) -> bool:
        """Whether a transaction is open: what is written now is part of it."""
        return self._depth > 0

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. Inside another one it is part of that."""
        if self._depth == 0:
            self.run("begin immediate")
        self._depth += 1
        try:
            yield
        except BaseException:
            self._depth -= 1
            if self._depth == 0:
                with suppress(sqlite3.Error):  # a full disk has rolled back already
                    self._connection.rollback()
            raise
        self._depth -= 1
        if self._depth == 0:
            self.run("commit")

    @contextmanager
    def surely(self) -> Iterator[None]:
        """What is written inside survives a power failure, too."""
        self.run("pragma synchronous = full")
        try:
            yield
        finally:
            self.run("pragma synchronous = normal")

    def make_late_indexes(self) -> None:
        """Make the indexes that a first read does without, unless they are there. Where there is no room for them,
        everything is found without, only slower."""
        if self._indexed:
            return
        self._indexed = True
        if self.rows(sql.HAS_LATE_INDEXES)[0][0]:
            return
        try:
            with self._sorting_on_disk():
                self._make_all(sql.LATE_INDEXES)
        except StoreError:  # nowhere to put temporary files
            with suppress(StoreError):
                self._make_all(sql.LATE_INDEXES)

    def _make_all(self, script: str) -> None:
        with self.transaction():
            for statement in _statements(script):
                self.run(statement)

    @contextmanager
    def _sorting_on_disk(self) -> Iterator[None]:
        """Large sorts go through temporary files, without names: the memory that they take otherwise is not given back.
        Within a transaction this cannot be changed any more."""
        if self._connection.in_transaction:
            yield
            return
        self.run("pragma temp_store = file")
        try:
            yield
        finally:
            self.run("pragma temp_store = memory")

    def damage(self) -> str:
        """What an integrity check finds wrong, "" if nothing. Reads the whole file."""
        found = self.rows(sql.CHECK)[0][0]
        return "" if found == "ok" else str(found)

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy (one file, 0600) while others go on writing; never over an existing file."""
        try:
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            raise StoreError(
                worded("{file} exists already", file=str(target)), cure=worded("Name a file that does not exist yet.")
            ) from None
        except OSError as error:
            raise StoreError(
                worded("{file} cannot be written: {why}", file=str(target), why=in_words(error)),
                cure=cure_of(error, worded("Name a file in a directory you can write.")),
            ) from None
        try:
            with explained(target):
                copy = sqlite3.connect(target, isolation_level=None)
                try:
                    self._connection.backup(copy)
                    copy.execute("pragma journal_mode = delete")
                    whole = copy.execute(sql.CHECK).fetchone()[0] == "ok"
                finally:
                    copy.close()
            with explained(self.path):
                if not whole:  # the owner may be about to throw older copies away
                    raise sqlite3.DatabaseError("database disk image is malformed")
        except BaseException:
            target.unlink(missing_ok=True)
            raise


def _make(path: Path) -> None:
    """Make file and directory for the owner's eyes only; SQLite gives its side files the same mode."""
    with suppress(FileExistsError):  # a file: told below, as no directory
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    if path.stat().st_mode & 0o077 and not _read_only(path):
        path.chmod(0o600)


def _read_only(path: Path) -> sqlite3.OperationalError | None:
    """The error of the first write to a file that SQLite opened for reading alone, without a word."""
    if os.access(path, os.W_OK):
        return None
    return _cannot_write()


def _cannot_write() -> sqlite3.OperationalError:
    return sqlite3.OperationalError("attempt to write a readonly database")


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the schema up to date, one transaction a step; another process may be doing the same."""
    _refuse_others(connection, path)
    connection.execute("pragma page_size = 8192")  # for a new file: a quarter less work in the first sync
    _write_ahead(connection)
    for number, script in enumerate(sql.MIGRATIONS, start=1):
        if _pragma(connection, "user_version") >= number:
            continue
        connection.execute("begin immediate")
        try:
            if _pragma(connection, "user_version") < number:
                for statement in _statements(script):
                    connection.execute(statement)
                connection.execute(f"pragma application_id = {sql.APPLICATION_ID}")
                connection.execute(f"pragma user_version = {number}")
            connection.execute("commit")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.rollback()
            raise


def _only_to_read(path: Path, error: sqlite3.OperationalError) -> sqlite3.Connection:
    """The file that could not be opened for writing, for reading alone.

    Raises `error` where that is not the matter, or where the file would have to be brought up to date first.

    SQLite reads a file in WAL mode only with its side files, which nobody can make here; without a log it is whole
    as it is, and "immutable" says so (https://www.sqlite.org/wal.html#readonly).
    """
    if not any(sign in str(error) for sign in ("readonly database", "unable to open", "disk is full", "disk I/O")):
        raise error
    log = path.with_name(path.name + "-wal")
    whole = not log.exists() or not log.stat().st_size
    address = f"file:{quote(str(path.absolute()))}?mode=ro" + ("&immutable=1" if whole else "")
    connection = sqlite3.connect(address, timeout=BUSY_SECONDS, isolation_level=None, uri=True)
    try:
        _refuse_others(connection, path)
        is_current = _pragma(connection, "user_version") == len(sql.MIGRATIONS)
    except sqlite3.Error:
        is_current = False
    except BaseException:
        connection.close()
        raise
    if not is_current:
        connection.close()
        raise error
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch a new file to WAL. Two that do so at once make SQLite report "locked" without waiting."""
    for _ in range(100):
        try:
            connection.execute("pragma journal_mode = wal")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            sleep(0.05)


def _refuse_others(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("begin")  # all three as of one moment: another process may be making the file
    version, application = _pragma(connection, "user_version"), _pragma(connection, "application_id")
    is_empty = not connection.execute("select count(*) from sqlite_schema").fetchone()[0]
    connection.execute("rollback")
    if application != sql.APPLICATION_ID and not (is_empty and version == application == 0):
        raise StoreUnusable(
            worded("{file} is a database of another program", file=str(path)),
            cure=worded("Move it away, or name another state directory."),
        )
    if version > len(sql.MIGRATIONS):
        raise StoreNewer(
            worded(
                "{file} was written by a newer watcher (schema {version}; this one knows {known})",
                file=str(path),
                version=str(version),
                known=str(len(sql.MIGRATIONS)),
            ),
            cure=worded("Install that version again, or start over with another state directory."),
        )


def _tune(connection: sqlite3.Connection) -> None:
    """NORMAL loses at most the last moments in a power failure and never the file's wholeness; what matters more than
    that (a digest's claim) asks for FULL itself."""
    connection.execute("pragma synchronous = normal")
    connection.execute("pragma cache_size = -6000")
    connection.execute("pragma temp_store = memory")
    connection.execute("pragma wal_autocheckpoint = 4000")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"pragma {name}").fetchone()[0])


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one (`executescript` would commit the transaction they are part of)."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(statement):
            yield statement
            statement = ""
