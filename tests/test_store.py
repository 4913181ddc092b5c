"""What is remembered, and what is refused?"""

from __future__ import annotations

import resource
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.letters import NOW, OWNER, arrived, header
from watcher.core.decision import Decision, Verb, Way
from watcher.core.mail import Cause, Kind, Mail, Marks, OwnText, Reading, Role, Structure, TextPart
from watcher.core.message import Address, MailboxState, MessageId, ids_of
from watcher.core.reason import because, because_n
from watcher.errors import StoreError, StoreUnusable, worded
from watcher.store import Fate, Store
from watcher.store.database import Database
from watcher.store.header import skim, tie
from watcher.store.sql import schema as sql

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
SCHEMAS = Path(__file__).parent / "data" / "schema"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "watcher.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store(path) as opened:
        yield opened


def put(store: Store, mailbox: str, *mails: object, role: Role = Role.INBOX, account: str = "me") -> None:
    store.mails.add(account, mailbox, 1, mails, role=role, own_addresses=[OWNER])  # type: ignore[arg-type]
    store.folders.put_state(account, MailboxState(mailbox, role, 1, 99, 0, len(mails), NOW))


def everything(store: Store, account: str = "me", now: datetime = NOW + timedelta(days=1)) -> list[Mail]:
    keys = [key for (key,) in store._database.rows("select key from messages order by internal_date, id")]
    return list(store.mails.load(account, keys, now))


# The file ------------------------------------------------------------------------------------------------------------


def test_private(path: Path, store: Store) -> None:
    """The state file, its side files and its directory are for the owner's eyes only."""
    put(store, "INBOX", arrived(1))
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_reopened(path: Path) -> None:
    """What was written is there after opening again."""
    with Store(path) as store:
        put(store, "INBOX", arrived(1, subject="Hallo"))
    with Store(path) as store:
        assert [mail.message.subject for mail in everything(store)] == ["Hallo"]


def test_foreign(path: Path) -> None:
    """A database of another program is refused and left alone."""
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("create table bookmarks (url text)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program") as refused:
        Store(path)
    assert refused.value.cure
    assert path.read_bytes() == before


def test_newer(path: Path) -> None:
    """A file of a newer version is refused instead of being misread."""
    Store(path).close()
    with sqlite3.connect(path) as file:
        file.execute("pragma user_version = 99")
    with pytest.raises(StoreError, match="newer watcher") as refused:
        Store(path)
    assert refused.value.cure


@pytest.mark.parametrize(
    "content", [b"hello, I am a text" * 100, b"SQLite format 3\0" + b"\xff" * 5000], ids=["text", "broken"]
)
def test_no_database(path: Path, content: bytes) -> None:
    """A file that is no database is refused with a cure, and not overwritten."""
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        Store(path)
    assert refused.value.cure
    assert path.read_bytes() == content


def test_no_directory(tmp_path: Path) -> None:
    """A directory that cannot be made is told as trouble with the store."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError):
        Store(tmp_path / "file" / "watcher.db")


def test_disk_full(store: Store) -> None:
    """A full disk stops with a cure, and what was stored before stays readable."""
    put(store, "INBOX", arrived(1))
    pages = store._database.rows("pragma page_count")[0][0]
    store._database.rows(f"pragma max_page_count = {pages + 2}")
    with pytest.raises(StoreError, match="full") as refused:
        put(store, "INBOX", *(arrived(uid, more="List-Id: " + "x" * 900) for uid in range(2, 100)))
    assert "room" in refused.value.cure
    assert len(everything(store)) == 1


@contextmanager
def no_room() -> Iterator[None]:
    """No file can grow, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_can_be_read(path: Path) -> None:
    """Where there is no room even for SQLite's side files, everything that was stored can be asked for."""
    with Store(path) as store:
        put(store, "INBOX", arrived(1))
    with no_room(), Store(path) as store:
        assert len(everything(store)) == 1
        assert not store.can_write
        with pytest.raises(StoreError, match="disk") as refused:
            put(store, "INBOX", arrived(2))
    assert "room" in refused.value.cure


def test_no_copy_of_a_damaged_file(path: Path, tmp_path: Path) -> None:
    """A damaged file is not copied: the owner would throw a good older copy away for it."""
    with Store(path) as store:
        put(store, "INBOX", *(arrived(uid, more="List-Id: " + "x" * 900) for uid in range(1, 200)))
    with path.open("r+b") as file:
        pages = path.stat().st_size // 8192
        for page in range(pages // 2, pages):
            file.seek(page * 8192)
            file.write(b"\xff" * 100)
    with Store(path) as store, pytest.raises(StoreUnusable, match="malformed") as refused:
        store.backup(tmp_path / "copy.db")
    assert "backup" in refused.value.cure
    assert not (tmp_path / "copy.db").exists()


def test_a_mailbox_without_its_random_number(path: Path) -> None:
    """A mailbox that an older program added at the very moment of the upgrade gets its number when it is needed."""
    with Store(path) as store:
        store.accounts.number("work")
        with sqlite3.connect(path) as file:
            file.execute("update accounts set seed = null")
        seed = store.accounts.seed("work")
        assert len(bytes.fromhex(seed)) == 32
        assert store.accounts.seed("work") == seed


@pytest.mark.parametrize("schema", sorted(SCHEMAS.glob("v*.sql")), ids=lambda file: file.stem)
def test_migrates(path: Path, schema: Path) -> None:
    """A file of every earlier version is brought up to date with everything in it."""
    path.parent.mkdir()
    with sqlite3.connect(path) as old:
        old.executescript(schema.read_text())
    with Store(path) as store:
        assert [mail.message.subject for mail in everything(store)] == ["Angebot Website", "AW: Angebot Website"]
        assert [decision.verb for decision in store.decisions.of("me", NOW)] == [Verb.SNOOZE]
        digest = store.digests.last_sent("me", NOW)
        assert digest is not None
        assert store.digests.items(digest) == {1: "p@example.org"}
        assert store.damage() == ""


def test_same_schema(path: Path, tmp_path: Path) -> None:
    """A migrated file is laid out exactly as a new one."""
    newest = max(SCHEMAS.glob("v*.sql"))
    old_path = tmp_path / "old.db"
    with sqlite3.connect(old_path) as old:
        old.executescript(newest.read_text())
    layout = "select name, sql from sqlite_schema where sql is not null and name not like '%stat%' order by name"
    with Store(path) as new, Store(old_path) as migrated:
        new._database.make_late_indexes()
        migrated._database.make_late_indexes()
        assert migrated._database.rows(layout) == new._database.rows(layout)


def test_nowhere_for_temporary_files(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be sorted on the disk, mail is found by its indexes all the same."""

    def nowhere(_: Database) -> AbstractContextManager[None]:
        raise StoreError(worded("unable to open database file"))

    monkeypatch.setattr(Database, "_sorting_on_disk", nowhere)
    with Store(path) as store:
        store._database.make_late_indexes()
        assert store._database.rows(sql.HAS_LATE_INDEXES) == [(1,)]


def test_opened_twice_at_once(path: Path) -> None:
    """Several threads may open a new file at the same moment, and write to it in turn."""
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            with Store(path) as store:
                for uid in range(5):
                    put(store, "INBOX", arrived(uid, f"{number}-{uid}@example.org"), account=f"account {number}")
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with Store(path) as store:
        assert [store.mails.counts(name)[0] for name in store.accounts.names()] == [5, 5, 5, 5]


def test_backup(path: Path, store: Store, tmp_path: Path) -> None:
    """A backup can be taken while another process is writing; it is private, whole and of one piece."""
    put(store, "INBOX", arrived(1))
    copy = tmp_path / "copy.db"
    with Store(path) as other, other.transaction():
        put(other, "INBOX", arrived(2))
        store.backup(copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with Store(copy) as restored:
        assert len(everything(restored)) == 1
        assert restored.damage() == ""


def test_backup_overwrites_nothing(store: Store, tmp_path: Path) -> None:
    """A backup never overwrites a file."""
    target = tmp_path / "precious"
    target.write_text("keep me")
    with pytest.raises(StoreError, match="exists"):
        store.backup(target)
    assert target.read_text() == "keep me"


# Mails ---------------------------------------------------------------------------------------------------------------


def test_one_mail_several_folders(store: Store) -> None:
    """The same mail in two folders is one mail with two places."""
    put(store, "INBOX", arrived(1, "x@weber.test"))
    put(store, "Kunden", arrived(7, "x@weber.test"), role=Role.OTHER)
    [mail] = everything(store)
    assert {(place.mailbox, place.uid) for place in mail.placements} == {("INBOX", 1), ("Kunden", 7)}


def test_read_again(store: Store) -> None:
    """Reading the same mail twice changes nothing."""
    for _ in range(2):
        put(store, "INBOX", arrived(1, "x@weber.test", reply_to_id="p@example.org", from_="anna@weber.test"))
    assert len(everything(store)) == 1
    assert store._database.rows("select count(*) from ties where message <> 0")[0][0] == 2


def test_stolen_id(store: Store) -> None:
    """A stranger who reuses the Message-ID of the owner's mail does not replace it."""
    put(store, "Sent", arrived(1, "p@example.org"), role=Role.SENT)
    put(store, "INBOX", arrived(1, "p@example.org", from_="Eve <eve@evil.test>"))
    assert {mail.message.author.addr_spec for mail in everything(store)} == {OWNER, "eve@evil.test"}


def test_without_id(store: Store) -> None:
    """Mails without a Message-ID are told apart by their headers, and recognised in another folder."""
    first, second = (
        header("", subject=subject, from_="Anna <anna@weber.test>").replace(b"Message-ID: <>\r\n", b"")
        for subject in ("eins", "zwei")
    )
    put(store, "INBOX", arrived(1), role=Role.INBOX)
    from watcher.core.mail import Arrived

    seconds = int(NOW.timestamp())
    put(store, "INBOX", Arrived(2, seconds, first), Arrived(3, seconds, second))
    put(store, "Archive", Arrived(1, seconds, first), role=Role.ARCHIVE)
    assert sorted(len(mail.placements) for mail in everything(store)) == [1, 1, 2]


def test_gone(store: Store) -> None:
    """An answer that was deleted is still known, with the moment it left; before that moment it lay there."""
    put(store, "INBOX", arrived(1), arrived(2))
    left = NOW + timedelta(hours=2)
    assert store.mails.mark_gone("me", "INBOX", 1, [1, 77], left) == 1
    assert store.mails.mark_gone("me", "INBOX", 1, [1], left + timedelta(hours=1)) == 0
    assert [mail.placements[0].gone_at for mail in everything(store)] == [left, None]
    assert [mail.placements[0].gone_at for mail in everything(store, now=NOW)] == [None, None]
    assert list(store.mails.present("me", "INBOX", 1, 1, 99)) == [2]


def test_folder_gone(store: Store) -> None:
    """When a folder vanishes its mails are known, and gone from there."""
    put(store, "Kunden", arrived(1), role=Role.OTHER)
    store.folders.ended("me", "Kunden", NOW)
    assert store.folders.states("me") == ()
    assert everything(store)[0].placements[0].gone_at == NOW


def test_uid_validity(store: Store) -> None:
    """UIDs of another UIDVALIDITY are other places, and the mail stays the same mail."""
    put(store, "INBOX", arrived(1))
    store.folders.ended("me", "INBOX", NOW)
    store.mails.add("me", "INBOX", 2, [arrived(5, "m1@example.org")], role=Role.INBOX)
    [mail] = everything(store)
    assert sorted((place.uid_validity, place.uid, place.gone_at) for place in mail.placements) == [
        (1, 1, NOW),
        (2, 5, None),
    ]


def test_states(store: Store) -> None:
    """How far each folder was read is remembered for each account apart."""
    state = MailboxState("INBOX", Role.INBOX, 7, 40, 12345678901, 39, NOW)
    store.folders.put_state("me", state)
    store.folders.put_state("you", MailboxState("INBOX", Role.INBOX, 7, 1, 0, 0, None))
    assert store.folders.states("me") == (state,)
    assert store.folders.states("nobody") == ()


def test_all_or_nothing(store: Store) -> None:
    """When a sync dies in the middle of a chunk, nothing of that chunk is kept, and its state is the old one."""
    put(store, "INBOX", arrived(1))

    def dying() -> Iterator[object]:
        yield arrived(2)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        put(store, "INBOX", *[]) or store.mails.add("me", "INBOX", 1, dying(), role=Role.INBOX)  # type: ignore[func-returns-value, arg-type]
    assert len(everything(store)) == 1


def test_discarded_draft(store: Store) -> None:
    """A mail that only ever lay among the drafts, or went from there to the trash, was never sent."""
    put(store, "Drafts", arrived(1, "d1@example.org"), arrived(2, "d2@example.org"), role=Role.DRAFTS)
    store.mails.mark_gone("me", "Drafts", 1, [1, 2], NOW)
    put(store, "Trash", arrived(1, "d2@example.org"), role=Role.TRASH)
    assert everything(store) == []


def test_a_clients_mail_filed_among_templates(store: Store) -> None:
    """A mail that was delivered and then filed in a folder called "Vorlagen" is no draft."""
    came = arrived(1, "a@weber.test", from_="anna@weber.test", more="Return-Path: <anna@weber.test>")
    put(store, "Vorlagen", came, arrived(2, "t@example.org"), role=Role.DRAFTS)
    assert [mail.message.message_id for mail in everything(store)] == ["a@weber.test"]


def test_draft_that_was_sent(store: Store) -> None:
    """A draft that was sent counts by the copy in the folder for sent mail."""
    put(store, "Drafts", arrived(1, "d@example.org"), role=Role.DRAFTS)
    put(store, "Sent", arrived(9, "d@example.org"), role=Role.SENT)
    [mail] = everything(store)
    assert [place.role for place in mail.placements] == [Role.SENT]


def test_gmail_labels(store: Store) -> None:
    """Where all mail lies in one folder, labels tell drafts and sent mail apart."""
    put(
        store,
        "[Gmail]/Alle Nachrichten",
        arrived(1, labels=("\\Sent", "Kunden"), from_="alias@other.test"),
        arrived(2, labels=("\\Draft",)),
        arrived(3, from_="anna@weber.test"),
        role=Role.ALL,
    )
    assert [(mail.placements[0].role, mail.labels) for mail in everything(store)] == [
        (Role.SENT, ("\\Sent", "Kunden")),
        (Role.ALL, ()),
    ]
    assert len(store.related.own_mail("me", LONG_AGO, NOW)) == 2


def test_marks(store: Store) -> None:
    """Keywords are as they were last seen; telling the same ones again is no change."""
    put(store, "INBOX", arrived(1, keywords=("$Label1",)))
    marks = [Marks(1, ("$Proposal", "\\Flagged"))]
    assert store.mails.mark("me", "INBOX", 1, marks) == 1
    assert store.mails.mark("me", "INBOX", 1, marks) == 0
    assert everything(store)[0].placements[0].keywords == ("$Proposal", "\\Flagged")


def test_structure(store: Store) -> None:
    """Attachment names of own mail are asked for once, and kept."""
    put(store, "INBOX", arrived(1), arrived(2, from_="anna@weber.test"))
    assert store.mails.without_structure("me", "INBOX", 1, 1, 99) == (1,)
    structure = Structure(("Angebot_2026-114.pdf", "Maß\ud800.pdf"), TextPart("1.2", "plain", "base64", "utf-8"))
    store.mails.put_structures("me", "INBOX", 1, [(1, structure)])
    assert everything(store)[0].structure == structure
    assert store.mails.without_structure("me", "INBOX", 1, 1, 99) == ()


def test_set_aside(store: Store) -> None:
    """A mail that could not be read is remembered with its place and cause, once."""
    for _ in range(2):
        store.mails.set_aside("me", "INBOX", 1, 5, "malformed", NOW)
    assert [(one.mailbox, one.uid, one.why) for one in store.mails.unread("me")] == [("INBOX", 5, "malformed")]


# What belongs together -----------------------------------------------------------------------------------------------


def found(store: Store, keys: object, now: datetime = NOW) -> set[str]:
    return {mail.message.message_id for mail in store.mails.load("me", keys, now)}  # type: ignore[arg-type]


def test_own_mail(store: Store) -> None:
    """Own mail is what an own address wrote or what lies in a folder for sent mail, within the time asked for."""
    put(store, "Sent", arrived(1, "alias@x.test", from_="me@alias.test"), role=Role.SENT)
    put(
        store,
        "INBOX",
        arrived(2, "own@x.test", from_="JO@Example.org"),
        arrived(3, "client@x.test", from_="anna@weber.test"),
        arrived(4, "old@x.test", when=LONG_AGO),
        arrived(5, "later@x.test", when=NOW + timedelta(hours=1)),
    )
    keys = store.related.own_mail("me", NOW - timedelta(days=180), NOW)
    assert found(store, keys) == {"alias@x.test", "own@x.test"}


def test_screened(store: Store) -> None:
    """Mail once found to be no proposal is not looked at again until the rules, its marks or its words change."""
    put(store, "Sent", arrived(1), arrived(2), arrived(3), role=Role.SENT)
    keys = store.related.own_mail("me", LONG_AGO, NOW, rules="r1")
    store.related.screened([(key, False) for key in keys], "r1")
    assert store.related.own_mail("me", LONG_AGO, NOW, rules="r1") == {}
    assert store.related.own_mail("me", LONG_AGO, NOW, rules="r2") == keys
    store.mails.mark("me", "Sent", 1, [Marks(1, ("$Proposal",))])
    store.readings.save_own_text(list(keys)[1], OwnText(), "1")
    put(store, "Angebote", arrived(1, "m3@example.org"), role=Role.OTHER)
    assert store.related.own_mail("me", LONG_AGO, NOW, rules="r1") == keys


def test_tied(store: Store) -> None:
    """From a proposal its whole thread is found, over many steps and through mails nobody has, and no other."""
    put(store, "Sent", arrived(1, "p@example.org", reply_to_id="ghost@weber.test"), role=Role.SENT)
    put(
        store,
        "INBOX",
        arrived(1, "asked@weber.test", references="ghost@weber.test"),
        arrived(2, "answer@weber.test", references="p@example.org lost@weber.test"),
        arrived(3, "far@weber.test", reply_to_id="lost@weber.test"),
        arrived(4, "other@weber.test", reply_to_id="q@example.org", from_="anna@weber.test"),
    )
    put(store, "INBOX", arrived(1, "spy@weber.test", references="p@example.org"), account="somebody else")
    start = store.mails.load("me", store.related.own_mail("me", LONG_AGO, NOW), NOW)
    tied = store.related.tied("me", start, NOW)
    ids = {mail.message.message_id for mail in tied.values()}
    assert ids == {"p@example.org", "asked@weber.test", "answer@weber.test", "far@weber.test"}


@pytest.mark.parametrize("older", [False, True], ids=["new file", "file of an older program"])
def test_on_behalf(path: Path, store: Store, *, older: bool) -> None:
    """What a form, a network or a telephone's program sends for somebody is found by their address or name."""
    put(
        store,
        "INBOX",
        arrived(1, "form@x.test", from_="no-reply@forms.test", more="Reply-To: Anna <anna@weber.test>"),
        arrived(2, "net@x.test", from_="=?utf-8?q?Anna_Weber_=C3=BCber_Netz?= <inmail@netz.test>"),
        arrived(3, "phone@x.test", from_="voice@phone.test", subject="Voicemail from Anna Weber"),
        arrived(4, "docs@x.test", from_="Anna Weber <comments-noreply@docs.test>"),
        arrived(5, "other@x.test", from_="no-reply@forms.test", more="Reply-To: eva@kern.test"),
        arrived(6, "stranger@x.test", from_="Anna Weber <a@elsewhere.test>"),
    )
    if older:
        with sqlite3.connect(path) as file:
            file.execute("delete from ties")
    found = store.related.meant("me", [("anna@weber.test", LONG_AGO)], NOW)
    found |= store.related.from_names("me", [("Anna Weber", LONG_AGO)], NOW)
    ids = {mail.message.message_id for mail in store.mails.load("me", sorted(found), NOW)}
    assert ids == {"form@x.test", "net@x.test", "phone@x.test", "docs@x.test"}


def test_a_hostile_reply_to_costs_little() -> None:
    """What stands in Reply-To is passed once, also where it never becomes an address."""
    start = process_time()
    skim(b"From: no-reply@x.test\r\nReply-To: " + b"a." * 40_000 + b"\r\n\r\n", 0, 1)
    assert process_time() - start < 1


@pytest.mark.parametrize("first", [NOW - timedelta(days=200), NOW + timedelta(days=900)], ids=["earlier", "later"])
def test_on_behalf_of_another_instant(path: Path, store: Store, first: datetime) -> None:
    """Whoever first asks a file of an older program about another instant finds all that came of late nevertheless."""
    put(store, "INBOX", arrived(1, "form@x.test", from_="no-reply@forms.test", more="Reply-To: anna@weber.test"))
    with sqlite3.connect(path) as file:
        file.execute("delete from ties")
    store.related.meant("me", [("anna@weber.test", LONG_AGO)], first)
    assert store.related.meant("me", [("anna@weber.test", LONG_AGO)], NOW)


def test_witness(store: Store) -> None:
    """A reply without any header that names its parent is found by the server's own thread id."""
    put(store, "Sent", arrived(1, "p@example.org", witness="18c"), role=Role.SENT)
    put(store, "INBOX", arrived(1, "answer@weber.test", witness="18c"))
    start = store.mails.load("me", store.related.own_mail("me", LONG_AGO, NOW), NOW)
    assert len(store.related.tied("me", start, NOW)) == 2


def test_later_is_unknown(store: Store) -> None:
    """Asked about an earlier moment, mail that arrived later is not known."""
    put(store, "Sent", arrived(1, "p@example.org"), role=Role.SENT)
    put(store, "INBOX", arrived(1, "a@weber.test", reply_to_id="p@example.org", when=NOW + timedelta(hours=1)))
    start = list(store.mails.load("me", store.related.own_mail("me", LONG_AGO, NOW), NOW))
    assert len(store.related.tied("me", start, NOW)) == 1
    assert len(store.related.tied("me", start, NOW + timedelta(hours=2))) == 2


def test_people_and_companies(store: Store) -> None:
    """Later mail of a person and of a whole company is found, whatever it is about; earlier and foreign mail is not."""
    earlier = NOW - timedelta(days=3)
    put(
        store,
        "INBOX",
        arrived(1, "1@x.test", from_="Anna <Anna@Weber.test>"),
        arrived(2, "2@x.test", from_="bob@mail.weber.test"),
        arrived(3, "3@x.test", from_="eve@notweber.test"),
        arrived(4, "4@x.test", from_="anna@weber.test.evil.test"),
        arrived(5, "5@x.test", from_="anna@weber.test", when=earlier),
        arrived(6, "6@x.test", from_='"Weber, Anna (Büro)" <anna@weber.test>'),
    )
    since = NOW - timedelta(days=1)
    assert found(store, store.related.from_people("me", [("anna@weber.test", since)], NOW)) == {"1@x.test", "6@x.test"}
    companies = store.related.from_companies("me", [("weber.test", since)], NOW)
    assert found(store, companies) == {"1@x.test", "2@x.test", "6@x.test"}


def test_what_people_wrote_before(store: Store) -> None:
    """Mail of the days before is told apart from later mail; of two instants at which a person matters the first one
    counts, whatever stands in their address."""
    days = [NOW - timedelta(days=number) for number in (1, 3, 9)]
    for number, day in enumerate(days, 1):
        put(store, "INBOX", arrived(number, f"{number}@x.test", from_="o'neil+\"é@weber.test", when=day))
    person = next(iter(store.mails.load("me", store.related.newer("me", 0, NOW), NOW))).message.author.addr_spec
    people = [(person, NOW), (person, NOW - timedelta(days=2))]
    later, earlier = store.related.around_people("me", people, timedelta(days=3), NOW)
    assert found(store, later) == {"1@x.test"}
    assert found(store, earlier) == {"2@x.test"}


def test_what_is_loaded_is_not_found_again(store: Store) -> None:
    """Mail to somebody that is at hand already is not asked for a second time, and mail from before not at all."""
    days = [NOW - timedelta(days=number) for number in (1, 2, 9)]
    for number, day in enumerate(days, 1):
        mail = arrived(number, f"{number}@x.test", to="Anna <anna@weber.test>", when=day)
        put(store, "Sent", mail, role=Role.SENT)
    asked = [("anna@weber.test", NOW - timedelta(days=1)), ("anna@weber.test", NOW - timedelta(days=3))]
    keys = store.related.sent_to("me", asked, NOW)
    assert found(store, keys) == {"1@x.test", "2@x.test"}
    first = next(mail.key for mail in store.mails.load("me", keys, NOW) if mail.message.message_id == "1@x.test")
    assert found(store, store.related.sent_to("me", asked, NOW, beside={first})) == {"2@x.test"}


def test_mail_at_domains_beyond_ascii(store: Store) -> None:
    """Mail from and to a domain that headers write in punycode is found by the name its readers see."""
    written = "xn--mller-kva.test"
    put(store, "INBOX", arrived(1, "1@x.test", from_=f"anna@{written}"), arrived(2, "2@x.test", from_=f"b@m.{written}"))
    put(store, "Sent", arrived(1, "3@x.test", to=f"Anna <anna@{written}>"), role=Role.SENT)
    people, companies = [("anna@müller.test", LONG_AGO)], [("müller.test", LONG_AGO)]
    related = store.related
    assert found(store, related.from_people("me", people, NOW)) == {"1@x.test"}
    assert found(store, related.from_companies("me", companies, NOW)) == {"1@x.test", "2@x.test"}
    assert found(store, related.sent_to("me", people, NOW)) == {"3@x.test"}
    assert found(store, related.sent_to_companies("me", companies, NOW)) == {"3@x.test"}


def test_mail_kept_by_older_versions_at_domains_beyond_ascii(store: Store) -> None:
    """Mail whose author an older version kept by the name that readers see is found as before."""
    put(store, "INBOX", arrived(1, "1@x.test", from_="anna@xn--mller-kva.test"))
    store._database.run("update messages set author = 'test.müller@anna'")
    related = store.related
    assert found(store, related.from_people("me", [("anna@müller.test", LONG_AGO)], NOW)) == {"1@x.test"}
    assert found(store, related.from_companies("me", [("müller.test", LONG_AGO)], NOW)) == {"1@x.test"}


def test_sent_to_companies(store: Store) -> None:
    """Own mail to anybody at a domain or below it is found, also in a file that tied addresses alone."""
    put(
        store,
        "Sent",
        arrived(1, "1@x.test", to="Anna <anna@weber.test>"),
        arrived(2, "2@x.test", to="b@mail.weber.test"),
        arrived(3, "3@x.test", to="c@other-weber.test"),
        role=Role.SENT,
    )
    asked = [("weber.test", LONG_AGO)]
    assert found(store, store.related.sent_to_companies("me", asked, NOW)) == {"1@x.test", "2@x.test"}
    store._database.run("delete from ties where message = 0 or tie not in (select min(tie) from ties group by message)")
    with Store(store._database.path) as older:
        assert found(older, older.related.sent_to_companies("me", asked, NOW)) == {"1@x.test", "2@x.test"}


def test_sent_to(store: Store) -> None:
    """Own mail to a person is found in To, Cc and Bcc."""
    put(
        store,
        "Sent",
        arrived(1, "1@x.test", to="Anna <Anna@Weber.test>"),
        arrived(2, "2@x.test", to="bob@x.test", more="Bcc: anna@weber.test"),
        arrived(3, "3@x.test", to="bob@x.test"),
        role=Role.SENT,
    )
    assert found(store, store.related.sent_to("me", [("anna@weber.test", LONG_AGO)], NOW)) == {"1@x.test", "2@x.test"}


@pytest.mark.parametrize(
    "fields",
    [
        {"from_": "Mail Delivery System <MAILER-DAEMON@mx.test>"},
        {"from_": "postmaster@mx.test"},
        {"more": "Return-Path: <>"},
        {"more": "X-Failed-Recipients: anna@weber.test"},
        {"more": 'Content-Type: multipart/report; report-type=delivery-status; boundary="x"'},
        {"from_": "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@mx.test"},
        {"from_": "system@mx.test", "subject": "Unzustellbar: Angebot Website"},
    ],
    ids=lambda fields: next(iter(fields.values())),
)
def test_notices(store: Store, fields: dict[str, str]) -> None:
    """A notice that mail was not delivered is found although it names no message in its header."""
    put(store, "INBOX", arrived(1, "notice@mx.test", **fields), arrived(2, "ordinary@weber.test"))
    assert found(store, store.related.notices("me", LONG_AGO, NOW)) == {"notice@mx.test"}


def test_with_id(store: Store) -> None:
    """A mail is found by its Message-ID, and not by ids that it only mentions."""
    put(store, "INBOX", arrived(1, "a@weber.test"), arrived(2, "b@weber.test", reply_to_id="a@weber.test"))
    assert [mail.message.message_id for mail in store.related.with_id("me", "a@weber.test", NOW)] == ["a@weber.test"]


IDS = st.sampled_from(
    ["<a@b.test>", "<c d@e.test>", "x@y.test", "<no-at>", '"Jo" <jo@b.test> of Monday', "<a@b.test", "", "<<q@r.test>>"]
)
FIELDS = st.sampled_from(["Message-ID", "In-Reply-To", "References", "From", "Subject", "X", " folded"])


@given(st.lists(st.tuples(FIELDS, st.lists(IDS, max_size=4), st.sampled_from(["\r\n", "\r\n\t", " "]))))
@example([("Message-ID", ["<a@b.test>"], ""), ("In-Reply-To", ["<a@b.test>"], ""), ("References", ["x@y.test"], "")])
@example(
    [("References", ["x@y.test"], ""), ("Message-ID", ["<a@b.test>", ""], "\r\n"), ("References", ["<a@b.test>"], "")]
)
def test_finds_what_the_core_finds(lines: list[tuple[str, list[str], str]]) -> None:
    """However odd a header is, it is tied by every id that threading will see in it."""
    raw = "".join(f"{name}: {joint.join(ids)}\r\n" for name, ids, joint in lines).encode()
    own, mentioned = ids_of(raw, internal_date=NOW)
    ties = set(skim(raw, int(NOW.timestamp()), 1).ties)
    assert {tie(name.encode(), 1) for name in mentioned} <= ties
    assert own.endswith("@missing.invalid") or tie(own.encode(), 1) in ties


@given(st.binary(max_size=300))
def test_any_bytes(raw: bytes) -> None:
    """No header is too broken to be stored."""
    skim(raw, 0, 1)


# Readings, decisions, digests, troubles ------------------------------------------------------------------------------

READING = Reading(
    kind=Kind.BOUNCE,
    because=because("{who} was not found on {day}; {tried}", who="anna", day=date(2026, 11, 2), tried=("a", "b")),
    final=False,
    failed_recipients=("anna@weber.test",),
    cause=Cause.MAILBOX_FULL,
    original_message_id=MessageId("p@example.org"),
    away_until=date(2026, 12, 4),
    away_from=date(2026, 11, 23),
    returns_on=date(2026, 12, 7),
    stand_in=Address("Bo", "bo@weber.test"),
    decides_on=date(2026, 12, 12),
    settles=True,
    decides_words="12.12.",
)
OWN_TEXT = OwnText(
    ("anbei unser Angebot",),
    ("Danke für Ihr Angebot",),
    True,
    date(2026, 12, 15),
    date(2026, 12, 1),
    "de",
    "15.12.",
    "am 1.12.",
)


@pytest.mark.parametrize("reading", [READING, Reading(Kind.PERSON)], ids=["full", "plain"])
def test_reading(store: Store, reading: Reading) -> None:
    """What was found in a text comes back as it was, with its reason."""
    put(store, "INBOX", arrived(1))
    [mail] = everything(store)
    store.readings.save_reading(mail.key, reading, "1")
    assert everything(store)[0].reading == reading
    assert store.readings.readers([mail.key]).incoming == {mail.key: "1"}


@pytest.mark.parametrize("own_text", [OWN_TEXT, OwnText()], ids=["full", "plain"])
def test_own_text(store: Store, own_text: OwnText) -> None:
    """What was found in the owner's words comes back as it was; a newer reader replaces it."""
    put(store, "Sent", arrived(1), role=Role.SENT)
    [mail] = everything(store)
    store.readings.save_own_text(mail.key, OwnText(("old",)), "1")
    store.readings.save_own_text(mail.key, own_text, "2")
    assert everything(store)[0].own_text == own_text
    assert store.readings.readers([mail.key]).own == {mail.key: "2"}


def test_unknown_reading(store: Store) -> None:
    """A reading that this version does not understand counts as not read."""
    put(store, "INBOX", arrived(1))
    [mail] = everything(store)
    store._database.run("insert into readings values (?, '0', '{\"kind\": \"telepathy\"}')", (mail.key,))
    assert everything(store)[0].reading is None


def snooze(**changes: object) -> Decision:
    values: dict[str, object] = {
        "account": "me",
        "proposal": MessageId("p@example.org"),
        "verb": Verb.SNOOZE,
        "decided_at": NOW,
        "way": Way.REPLY,
        "until": date(2026, 12, 12),
        "words": "2 bis 12.12.",
    }
    return Decision(**(values | changes))  # type: ignore[arg-type]


def test_decisions(store: Store) -> None:
    """Decisions come back in their order, as they were made, and those made later are unknown before."""
    first = store.decisions.decide(snooze())
    undo = store.decisions.decide(
        snooze(verb=Verb.UNDO, until=None, undoes=first.number, decided_at=NOW + timedelta(hours=1))
    )
    store.decisions.decide(snooze(account="you"))
    assert store.decisions.of("me", NOW) == (first,)
    assert store.decisions.of("me", NOW + timedelta(days=1)) == (first, undo)


@pytest.mark.parametrize("attempt", ["update decisions set verb = 'done'", "delete from decisions"])
def test_decisions_stay(store: Store, attempt: str) -> None:
    """No decision is ever changed or removed, whoever tries."""
    store.decisions.decide(snooze())
    with pytest.raises(StoreError, match="never"):
        store._database.run(attempt)


TODAY = date(2026, 11, 23)


def test_claim(path: Path, store: Store) -> None:
    """Of two processes that want to send today's digest one gets it, and the other finds its Message-ID."""
    mine = store.digests.claim("me", TODAY, MessageId("one@example.org"), NOW)
    with Store(path) as second:
        theirs = second.digests.claim("me", TODAY, MessageId("two@example.org"), NOW)
    assert (mine.is_new, theirs.is_new) == (True, False)
    assert (theirs.message_id, theirs.fate) == ("one@example.org", Fate.CLAIMED)
    assert store.digests.claim("you", TODAY, MessageId("three@example.org"), NOW).is_new
    assert store.digests.claim("me", date(2026, 11, 24), MessageId("four@example.org"), NOW).is_new


def test_settle(store: Store) -> None:
    """What became of a digest is said once."""
    claim = store.digests.claim("me", TODAY, MessageId("one@example.org"), NOW)
    assert store.digests.settle(claim, Fate.SENT, NOW)
    assert not store.digests.settle(claim, Fate.APPENDED, NOW)
    found_again = store.digests.of_day("me", TODAY)
    assert found_again is not None
    assert (found_again.fate, found_again.settled_at) == (Fate.SENT, NOW)


def test_sending(path: Path, store: Store) -> None:
    """Only one process at a time may send an account's digest."""
    with Store(path) as second:
        with store.digests.sending("me") as mine, second.digests.sending("me") as theirs:
            assert (mine, theirs) == (True, False)
        with second.digests.sending("me") as theirs:
            assert theirs


def test_items(store: Store) -> None:
    """The numbers of an old digest still mean the proposals that stood under them."""
    old = store.digests.claim("me", TODAY, MessageId("one@example.org"), NOW)
    new = store.digests.claim("me", date(2026, 11, 24), MessageId("two@example.org"), NOW)
    store.digests.put_items(old, [(1, MessageId("a@x.test")), (2, MessageId("b@x.test"))])
    store.digests.put_items(new, [(1, MessageId("b@x.test"))])
    answered = store.digests.with_id(MessageId("one@example.org"))
    assert answered is not None
    assert store.digests.items(answered) == {1: "a@x.test", 2: "b@x.test"}


def test_last_digest(store: Store) -> None:
    """The last digest is the latest day's; the last sent one is the last that reached the owner."""
    first = store.digests.claim("me", TODAY, MessageId("one@example.org"), NOW)
    store.digests.settle(first, Fate.SENT, NOW)
    second = store.digests.claim("me", date(2026, 11, 24), MessageId("two@example.org"), NOW + timedelta(days=1))
    store.digests.settle(second, Fate.SKIPPED, NOW + timedelta(days=1))
    later = NOW + timedelta(days=2)
    last, sent = store.digests.last("me", later), store.digests.last_sent("me", later)
    assert last is not None
    assert sent is not None
    assert (last.day, sent.day) == (date(2026, 11, 24), TODAY)
    before = store.digests.last("me", NOW)
    assert before is not None
    assert before.day == TODAY


def test_troubles(store: Store) -> None:
    """A trouble is kept with its first and last moment until it passed."""
    reason = because_n("{n} try failed", "{n} tries failed", n=3)
    store.troubles.report("me", "sign-in", because("refused"), NOW)
    store.troubles.report("me", "sign-in", reason, NOW + timedelta(hours=1))
    [trouble] = store.troubles.of("me")
    assert (trouble.because, trouble.since, trouble.times) == (reason, NOW, 2)
    store.troubles.passed("me", "sign-in")
    assert store.troubles.of("me") == ()
