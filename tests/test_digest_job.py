"""Does the owner get one digest a day, whatever happens on the way?"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeMailbox, FakeSession
from tests.letters import OWNER, letter
from tests.outbox import Outbox, open_outbox
from watcher.config import load
from watcher.core.mail import Role
from watcher.errors import Closing, DeliveryError, FolderError, MailboxError, SignInRefused
from watcher.imap import Breaker, Session
from watcher.jobs import Account, Delivered, MailThread, Outcome, accounts_of, deliver, owed, state_file
from watcher.store import Fate, Store

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday, 08:00 in Berlin
TODAY = date(2026, 11, 23)
CONFIG = """
[[mailbox]]
name = "work"
addresses = ["{owner}"]
[mailbox.imap]
host = "127.0.0.1"
security = "none"
password = {{ env = "NO_SECRET" }}
[mailbox.smtp]
host = "127.0.0.1"
port = {port}
security = "none"
user = "{owner}"
password = {{ env = "NO_SECRET" }}
[digest]
language = "en"
time_zone = "Europe/Berlin"
sign_of_life = "never"
to = ["{owner}", "partner@example.org"]
"""


class Morning:
    """One mailbox in memory, one SMTP server, one state file, and the time."""

    def __init__(self, folder: Path, outbox: Outbox, delivery: str = "") -> None:
        config = folder / "watcher.toml"
        text = CONFIG.format(owner=OWNER, port=outbox.port)
        if delivery:  # then no server is needed
            begin, end = text.index("[mailbox.smtp]"), text.index("[digest]")
            text = (text[:begin] + text[end:]).replace("[mailbox.imap]", f"{delivery}\n[mailbox.imap]")
        config.write_text(text)
        self.server = FakeMailbox({"INBOX": Role.INBOX, "Sent": Role.SENT})
        self.outbox, self.now = outbox, NOW
        self.state = state_file(folder / "state")
        self.account: Account = accounts_of(load(config), today=TODAY, config_path=str(config))[0]
        self.thread = MailThread("work", lambda breaker: self.server.connect())  # type: ignore[arg-type,return-value]

    def propose(self, days: int = 14) -> None:
        """A proposal was sent so many days ago."""
        self.server.deliver("Sent", letter("p1@example.org", subject="Angebot Website"), NOW - timedelta(days=days))

    async def digest(self, *, minutes: int = 0, even_empty: bool = False) -> Delivered:
        """Some minutes pass, and the digest is asked for."""
        self.now += timedelta(minutes=minutes)
        day = self.now.date()
        return await deliver(self.account, self.thread, self.state, now=self.now, day=day, even_empty=even_empty)

    def digests_in_inbox(self) -> list[bytes]:
        """What lies in the INBOX and was made by us."""
        return [mail.raw for mail in self.server.boxes["INBOX"].mails.values() if b"X-Watcher" in mail.raw]


@pytest.fixture
def morning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Morning]:
    monkeypatch.setenv("NO_SECRET", "secret")
    with open_outbox() as outbox:
        morning = Morning(tmp_path, outbox)
        yield morning
        morning.thread.close()


async def test_sent_once(morning: Morning) -> None:
    """However often the digest is asked for, it is sent once a day."""
    morning.propose()
    first, second = await morning.digest(), await morning.digest(minutes=5)
    assert (first.outcome, second.outcome) == (Outcome.SENT, Outcome.ALREADY)
    assert [mail["Message-ID"].strip("<>") for mail in morning.outbox.mails] == [first.message_id]
    assert "1 proposal" in morning.outbox.mails[0]["Subject"]


async def test_two_at_once(morning: Morning) -> None:
    """The daemon and a command that ask at the same moment send one digest together."""
    morning.propose()
    outcomes = {found.outcome for found in await asyncio.gather(morning.digest(), morning.digest())}
    assert Outcome.SENT in outcomes
    assert outcomes <= {Outcome.SENT, Outcome.BUSY, Outcome.ALREADY}
    assert len(morning.outbox.mails) == 1


async def test_answered_at_the_last_moment(morning: Morning) -> None:
    """An answer that comes in just before the digest goes out is not nagged about."""
    morning.propose()
    assert (await morning.digest(even_empty=True)).outcome is Outcome.SENT
    morning.now += timedelta(days=1)
    answer = letter("a1@weber.test", from_="Anna Weber <anna@weber.test>", to=OWNER, subject="AW: Angebot Website",
                    reply_to_id="p1@example.org", text="Gerne, bitte legen Sie los.")  # fmt: skip
    morning.server.deliver("INBOX", answer, morning.now - timedelta(seconds=1))
    found = await morning.digest()
    assert found.digest is not None
    assert found.digest.first is None


async def test_nothing_to_say(morning: Morning) -> None:
    """A day on which nothing needs the owner brings no mail, and asking again changes nothing."""
    outcomes = [(await morning.digest()).outcome, (await morning.digest(minutes=1)).outcome]
    assert outcomes == [Outcome.SKIPPED, Outcome.SKIPPED]
    assert morning.outbox.mails == []
    assert owed(morning.account, morning.state, now=morning.now) is None


async def test_nothing_to_say_and_asked_nevertheless(morning: Morning) -> None:
    """A digest that was left out as there was nothing to say is sent when it is asked for all the same, and once."""
    assert (await morning.digest()).outcome is Outcome.SKIPPED
    asked = [(await morning.digest(minutes=1, even_empty=True)).outcome for _ in range(2)]
    assert asked == [Outcome.SENT, Outcome.ALREADY]
    assert len(morning.outbox.mails) == 1


async def test_something_to_say_after_all(morning: Morning) -> None:
    """Where the morning had nothing to say, a digest asked for later that day brings what is known by then."""
    assert (await morning.digest()).outcome is Outcome.SKIPPED
    morning.propose()
    assert (await morning.digest(minutes=60)).outcome is Outcome.SENT


async def test_smtp_down_for_a_while(morning: Morning) -> None:
    """A digest that SMTP would not take at eight is sent when it works again, and only once."""
    morning.propose()
    morning.outbox.answer = "451 4.3.0 try again later"
    with pytest.raises(DeliveryError):
        await morning.digest()
    morning.outbox.answer = "250 OK"
    assert (await morning.digest(minutes=5)).outcome is Outcome.SENT
    assert len(morning.outbox.mails) == 1


async def test_smtp_down_for_long(morning: Morning) -> None:
    """After an hour without SMTP the digest lies in the INBOX, and says why."""
    morning.propose()
    morning.outbox.answer = "451 4.3.0 try again later"
    with pytest.raises(DeliveryError):
        await morning.digest()
    assert (await morning.digest(minutes=61)).outcome is Outcome.APPENDED
    assert (await morning.digest(minutes=5)).outcome is Outcome.ALREADY
    (raw,) = morning.digests_in_inbox()
    assert b"did not take this digest" in raw


async def test_smtp_refuses_for_good(morning: Morning) -> None:
    """A digest that SMTP refuses for good is laid into the INBOX at once."""
    morning.propose()
    morning.outbox.answer = "550 5.7.1 no"
    assert (await morning.digest()).outcome is Outcome.APPENDED
    assert len(morning.digests_in_inbox()) == 1


async def test_one_recipient_refused(morning: Morning) -> None:
    """A recipient whom the server refuses is told of; the others have their digest."""
    morning.propose()
    morning.outbox.refused = {"partner@example.org"}
    found = await morning.digest()
    assert (found.outcome, found.refused) == (Outcome.SENT, ("partner@example.org",))


async def test_crash_before_the_mail_was_on_the_line(morning: Morning) -> None:
    """A digest that was only claimed when we crashed goes out under the claimed Message-ID."""
    morning.propose()
    with Store(morning.state) as store:
        claim = store.digests.claim("work", TODAY, "claimed@example.org", NOW)  # type: ignore[arg-type]
    assert (await morning.digest()).message_id == claim.message_id
    assert len(morning.outbox.mails) == 1


@pytest.mark.parametrize("arrived", [True, False])
async def test_crash_while_sending(morning: Morning, monkeypatch: pytest.MonkeyPatch, arrived: bool) -> None:
    """After a crash in the middle of sending, the digest is sent again only if it is not in the mailbox."""
    monkeypatch.setattr("watcher.jobs.digest.SECONDS_BETWEEN_LOOKS", 0.01)
    morning.propose()
    with Store(morning.state) as store:
        claim = store.digests.claim("work", TODAY, "claimed@example.org", NOW)  # type: ignore[arg-type]
        store.digests.sending_now(claim)
    if arrived:
        morning.server.deliver("INBOX", letter("claimed@example.org", to=OWNER, more="X-Watcher: digest"), NOW)
    found = await morning.digest()
    assert found.outcome is (Outcome.ALREADY if arrived else Outcome.SENT)
    assert len(morning.outbox.mails) == (0 if arrived else 1)
    with Store(morning.state) as store:
        settled = store.digests.of_day("work", TODAY)
    assert settled is not None
    assert (settled.fate, settled.message_id) == (Fate.SENT, claim.message_id)


async def test_sign_in_refused(morning: Morning) -> None:
    """When the mailbox cannot be read, the digest comes nevertheless and says so first."""
    morning.propose()
    assert (await morning.digest()).outcome is Outcome.SENT
    morning.now += timedelta(days=1)
    morning.server.trouble = SignInRefused("127.0.0.1 refused the password")
    assert (await morning.digest()).outcome is Outcome.SENT
    text = morning.outbox.mails[1].get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "could not sign in" in " ".join(text.split())
    assert "nothing" not in morning.outbox.mails[1]["Subject"].lower()


async def test_the_digest_is_no_mail_of_the_thread(morning: Morning) -> None:
    """Our own digest in the INBOX changes nothing about the proposals it names."""
    morning.propose()
    morning.outbox.on_arrival = lambda raw: morning.server.deliver("INBOX", raw, morning.now) and None  # type: ignore[func-returns-value]
    await morning.digest()
    morning.now += timedelta(days=1)
    found = await morning.digest()
    assert found.digest is not None
    assert found.digest.first is not None
    assert not found.digest.first.follow_up.perhaps_answered


async def test_owed_until_it_left(morning: Morning) -> None:
    """A digest is owed from its hour until it left, and no longer."""
    yesterday = NOW - timedelta(days=3)
    assert owed(morning.account, morning.state, now=yesterday) is None
    assert owed(morning.account, morning.state, now=NOW) == TODAY
    morning.propose()
    morning.outbox.answer = "451 4.3.0 try again later"
    with pytest.raises(DeliveryError):
        await morning.digest()
    assert owed(morning.account, morning.state, now=NOW) == TODAY
    morning.outbox.answer = "250 OK"
    await morning.digest()
    assert owed(morning.account, morning.state, now=NOW) is None


async def test_an_answer_that_is_moved_meanwhile(morning: Morning) -> None:
    """An answer that somebody moves, while mail is looked for, into a folder that was read already, is found before the
    digest goes out."""
    morning.server.create("Trash", Role.TRASH)
    morning.propose()
    await morning.digest()
    morning.now += timedelta(days=1)
    answer = letter("a1@weber.test", from_="Anna Weber <anna@weber.test>", to=OWNER, subject="AW: Angebot Website",
                    reply_to_id="p1@example.org", text="Gerne, bitte legen Sie los.")  # fmt: skip
    uid = morning.server.deliver("Trash", answer, morning.now)
    morning.server.deliver("INBOX", letter("x@weber.test", to=OWNER, subject="Hallo"), morning.now)
    start = len(morning.server.calls)

    def move() -> None:
        if morning.server.calls[start:].count("examine") == 2:  # the INBOX was read, and the Trash is opened
            morning.server.others = None
            morning.server.move("Trash", uid, "INBOX")

    morning.server.others = move
    found = await morning.digest(even_empty=True)
    assert morning.server.others is None
    assert found.digest is not None
    assert found.digest.first is None


async def test_neither_way_takes_it(morning: Morning) -> None:
    """Where SMTP refuses the digest for good and the mailbox has no room for it, the status tells of both."""
    morning.propose()
    morning.outbox.answer = "554 5.7.1 no"

    def refuse() -> None:
        if morning.server.calls[-1] == "append":
            morning.server.trouble = FolderError("[OVERQUOTA] Quota exceeded")

    morning.server.others = refuse
    with pytest.raises(DeliveryError):
        await morning.digest()
    morning.server.others = None
    with Store(morning.state) as store:
        assert [trouble.what for trouble in store.troubles.of("work")] == ["delivery", "laying"]
    morning.outbox.answer = "250 OK"
    await morning.digest(minutes=5)
    with Store(morning.state) as store:
        assert store.troubles.of("work") == ()


async def test_a_state_file_that_was_put_back(
    morning: Morning, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Who puts back a copy of the state file from before today's digest gets no second one, and the log says what such
    a copy does not know."""
    morning.propose()
    assert owed(morning.account, morning.state, now=morning.now) is None
    with Store(morning.state) as store:
        store.backup(tmp_path / "copy.db")
    await morning.digest()
    (sent,) = morning.outbox.mails
    morning.server.deliver("INBOX", sent.as_bytes(), morning.now)
    (tmp_path / "copy.db").replace(morning.state)
    assert (await morning.digest(minutes=5)).outcome is Outcome.ALREADY
    assert (await morning.digest(minutes=5)).outcome is Outcome.ALREADY
    assert len(morning.outbox.mails) == 1
    assert "older copy" in caplog.text
    with Store(morning.state) as store:
        claim = store.digests.of_day("work", TODAY)
        assert claim is not None
        assert store.digests.listed(claim) == ((1, "p1@example.org", True),)  # what its reader answers by number
    morning.now += timedelta(days=1)
    assert (await morning.digest()).outcome is Outcome.SENT
    assert len({mail["Message-ID"] for mail in morning.outbox.mails}) == 2


async def test_what_a_command_began_is_owed_at_once(morning: Morning) -> None:
    """A digest that the command could not hand over is tried again at the next poll, as it says, also where the watch
    began after its hour or the hour is still to come."""
    assert owed(morning.account, morning.state, now=NOW) is None
    morning.propose()
    morning.outbox.answer = "451 4.3.0 try again later"
    with pytest.raises(DeliveryError):
        await morning.digest()
    assert owed(morning.account, morning.state, now=NOW) == TODAY
    assert owed(morning.account, morning.state, now=NOW + timedelta(hours=23)) is None


async def test_a_hung_server_is_cut_off(tmp_path: Path) -> None:
    """A call that takes too long ends with an error, and the next one has a new connection."""
    import threading

    release = threading.Event()
    server = FakeMailbox()
    thread = MailThread("slow", lambda breaker: server.connect())  # type: ignore[arg-type,return-value]
    with pytest.raises(MailboxError, match="did not come back"):
        await thread.call(lambda session: release.wait(5), limit=0.05)
    release.set()
    assert await thread.call(lambda session: session.folders())
    thread.close()


async def test_gmail_has_an_inbox_too(morning: Morning) -> None:
    """Where only All Mail is read, as at Gmail, a digest that SMTP refuses still lies in the INBOX."""
    morning.server = FakeMailbox({"INBOX": Role.INBOX, "All Mail": Role.ALL, "Sent": Role.SENT}, gmail=True)
    sent = letter("p1@example.org", subject="Angebot Website")
    morning.server.deliver("All Mail", sent, NOW - timedelta(days=14), labels=("\\Sent",))
    morning.outbox.answer = "550 5.7.1 no"
    assert (await morning.digest(even_empty=True)).outcome is Outcome.APPENDED
    assert len(morning.digests_in_inbox()) == 1


def cut(breaker: Breaker) -> Session:
    """A line that is down."""
    raise MailboxError("the line is down")


async def test_laid_into_the_inbox_by_choice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who wants no SMTP finds the digest in the INBOX, once, without an excuse in it, and the clock goes on."""
    monkeypatch.setenv("NO_SECRET", "secret")
    morning = Morning(tmp_path, Outbox(), 'delivery = "imap"')
    morning.propose()
    assert [(await morning.digest()).outcome, (await morning.digest()).outcome] == [Outcome.APPENDED, Outcome.ALREADY]
    (raw,) = morning.digests_in_inbox()
    assert b"did not take" not in raw
    morning.now += timedelta(days=1)
    working, morning.thread = morning.thread, MailThread("work", cut)
    with pytest.raises(DeliveryError, match="IMAP takes no digest"):
        await morning.digest()
    morning.thread = working
    assert (await morning.digest()).outcome is Outcome.APPENDED
    assert len(morning.digests_in_inbox()) == 2
    morning.thread.close()


async def test_stopped_while_it_is_laid_into_the_inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopping the service then is no failure of the digest: the next start lays it there, once."""
    monkeypatch.setenv("NO_SECRET", "secret")
    morning = Morning(tmp_path, Outbox(), 'delivery = "imap"')
    morning.propose()

    def stop(*_: object, **__: object) -> None:
        morning.thread.close()
        raise MailboxError("the connection broke")

    with monkeypatch.context() as stopping:
        stopping.setattr(FakeSession, "append", stop)
        with pytest.raises(Closing):
            await morning.digest()
    morning.thread = MailThread("work", lambda breaker: morning.server.connect())  # type: ignore[arg-type,return-value]
    assert (await morning.digest(minutes=1)).outcome is Outcome.APPENDED
    assert len(morning.digests_in_inbox()) == 1
    morning.thread.close()


PROGRAM = """#!/bin/sh
[ "$1" = -t ] || exit 64
cat > {kept}
{then}
"""


def sendmail(folder: Path, then: str = "exit 0") -> Path:
    """A mail program of this machine that keeps what it is given; the file with the mail."""
    program, kept = folder / "sendmail", folder / "mail.eml"
    program.write_text(PROGRAM.format(kept=kept, then=then))
    program.chmod(0o755)
    return kept


async def test_handed_to_a_mail_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has a mail program on the machine needs no server: it gets the mail with its recipients, once."""
    monkeypatch.setenv("NO_SECRET", "secret")
    kept = sendmail(tmp_path)
    morning = Morning(tmp_path, Outbox(), f'delivery = "sendmail"\nsendmail = ["{tmp_path}/sendmail", "-t"]')
    morning.propose()
    assert [(await morning.digest()).outcome, (await morning.digest()).outcome] == [Outcome.SENT, Outcome.ALREADY]
    raw = kept.read_bytes()
    assert f"To: {OWNER}, partner@example.org".encode() in raw
    assert b"\r\n" not in raw
    morning.thread.close()


@pytest.mark.parametrize(
    ("then", "outcome"),
    [("exit 75", None), ("echo no such user; exit 67", Outcome.APPENDED), ("exit 64", Outcome.APPENDED)],
)
async def test_a_mail_program_that_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str, outcome: Outcome | None
) -> None:
    """What the program cannot take now is tried again; what it will never take lies in the INBOX and says why."""
    monkeypatch.setenv("NO_SECRET", "secret")
    sendmail(tmp_path, then)
    morning = Morning(tmp_path, Outbox(), f'delivery = "sendmail"\nsendmail = ["{tmp_path}/sendmail", "-t"]')
    morning.propose()
    if outcome is None:
        with pytest.raises(DeliveryError, match="exit code 75"):
            await morning.digest()
    else:
        assert (await morning.digest()).outcome is outcome
        (raw,) = morning.digests_in_inbox()
        assert b"exit code" in raw
    morning.thread.close()


async def test_no_mail_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that is not there is told of in the INBOX."""
    monkeypatch.setenv("NO_SECRET", "secret")
    morning = Morning(tmp_path, Outbox(), f'delivery = "sendmail"\nsendmail = ["{tmp_path}/none", "-t"]')
    morning.propose()
    assert (await morning.digest()).outcome is Outcome.APPENDED
    morning.thread.close()


async def test_without_a_folder_for_sent_mail(morning: Morning) -> None:
    """Where no folder for sent mail is found, the digest says so first and never that nothing is open."""
    morning.server = FakeMailbox({"INBOX": Role.INBOX, "Post": Role.OTHER})
    found = await morning.digest()
    assert found.outcome is Outcome.SENT
    text = morning.outbox.mails[0].get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "No folder for sent mail was found" in " ".join(text.split())
    assert "nothing" not in morning.outbox.mails[0]["Subject"].lower()


async def test_without_sent_mail_where_all_mail_is_hidden_too(morning: Morning) -> None:
    """Gmail may hide both from mail programs: both are told and remembered, and not the lesser alone."""
    morning.server = FakeMailbox({"Spam": Role.JUNK}, gmail=True)
    assert (await morning.digest()).outcome is Outcome.SENT
    text = morning.outbox.mails[0].get_body(("plain",)).get_content()  # type: ignore[union-attr]
    with Store(morning.state) as store:
        remembered = " ".join(one.because.template for one in store.troubles.of("work"))
    for told in (" ".join(text.split()), remembered):
        assert "No folder for sent mail was found" in told
        assert "Gmail hides All Mail" in told


def test_own_addresses_beyond_ascii(tmp_path: Path) -> None:
    """An own address is known in mails whether the file gives its domain in letters or in punycode."""
    for written in ("jo@büro.test", "jo@xn--bro-hoa.test"):
        config = tmp_path / "watcher.toml"
        config.write_text(CONFIG.format(owner=written, port=25), encoding="utf-8")
        (account,) = accounts_of(load(config), today=TODAY, config_path=str(config))
        assert account.policy.own_addresses == {"jo@büro.test"}
        assert account.policy.own_domains == {"büro.test"}
        assert account.answers_to == written
