"""Does the digest obey its owner, and nobody else?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.answers import PROGRAMS, apple_mail, iphone, plain_text
from tests.fakes import FakeMailbox
from tests.letters import OWNER, letter
from tests.outbox import Outbox, open_outbox
from watcher.config import load
from watcher.core.command import Understood, orders_in
from watcher.core.decision import Decision, Verb, Way
from watcher.core.followup import FollowUp, State
from watcher.core.mail import Role
from watcher.core.message import MessageId
from watcher.jobs import Account, MailThread, accounts_of, deliver, judged, look, state_file, tell
from watcher.store import NoticeFate, Store

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # a Monday, 08:00 in Berlin
TODAY = date(2026, 11, 23)
NEXT_MONDAY = date(2026, 11, 30)
CONFIG = """
[[mailbox]]
name = "work"
addresses = ["{owner}", "jo@alias.example"]
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
language = "{language}"
time_zone = "Europe/Berlin"
sign_of_life = "never"
to = ["{owner}", "partner@example.com"]
"""
CLIENTS = ("Anna Weber <anna@weber.test>", "Ben Kurz <ben@kurz.test>", "Cora Lang <cora@lang.test>")


class Desk:
    """One owner with three proposals that are due, a mailbox in memory, an SMTP server, a state file, and the time."""

    def __init__(self, folder: Path, outbox: Outbox, language: str = "de") -> None:
        config = folder / "watcher.toml"
        config.write_text(CONFIG.format(owner=OWNER, port=outbox.port, language=language))
        self.server = FakeMailbox({"INBOX": Role.INBOX, "Sent": Role.SENT, "Junk": Role.JUNK, "Trash": Role.TRASH})
        self.outbox, self.now = outbox, NOW
        self.state = state_file(folder / "state")
        self.account: Account = accounts_of(load(config), today=TODAY, config_path=str(config))[0]
        self.thread = MailThread("work", lambda breaker: self.server.connect())  # type: ignore[arg-type,return-value]
        self.outbox.on_arrival = lambda raw: self.server.deliver("INBOX", raw, self.now) and None  # type: ignore[func-returns-value]
        for number, client in enumerate(CLIENTS, 1):
            raw = letter(f"p{number}@example.org", to=client, subject=f"Angebot {number}")
            self.server.deliver("Sent", raw, NOW - timedelta(days=20 - number))

    async def digest(self, *, days: int = 0) -> EmailMessage:
        """Some days pass, and the digest is sent."""
        self.now += timedelta(days=days)
        before = len(self.outbox.mails)
        await deliver(self.account, self.thread, self.state, now=self.now, day=self.now.date())
        assert len(self.outbox.mails) == before + 1
        return self.outbox.mails[-1]

    async def poll(self, *, minutes: int = 5) -> None:
        """Some minutes pass, and the mailbox is looked at."""
        self.now += timedelta(minutes=minutes)
        looked = await look(self.account, self.thread, self.state, now=self.now)
        assert looked.trouble is None

    def arrive(self, raw: bytes, folder: str = "INBOX") -> int:
        """A mail comes in now."""
        return self.server.deliver(folder, raw, self.now)

    @property
    def decisions(self) -> list[Decision]:
        """Everything that was decided, in order."""
        with Store(self.state) as store:
            return list(store.decisions.of("work", self.now))

    @property
    def said(self) -> list[str]:
        """What was decided, in short."""
        return [f"{one.proposal[:2]} {one.verb}{f' {one.until}' if one.until else ''}" for one in self.decisions]

    def stands(self, number: int) -> FollowUp:
        """How a proposal stands now."""
        with Store(self.state) as store:
            found = judged(self.account, store, now=self.now).follow_ups
        return next(one for one in found if one.proposal.message.message_id == f"p{number}@example.org")


@pytest.fixture
def outbox() -> Iterator[Outbox]:
    with open_outbox() as opened:
        yield opened


@pytest.fixture
def desk(tmp_path: Path, outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("NO_SECRET", "secret")
    desk = Desk(tmp_path, outbox)
    yield desk
    desk.thread.close()


def flat(text: str) -> str:
    """A text without its line breaks."""
    return " ".join(text.split())


# Conversations -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
async def test_answered_by(desk: Desk, program: Callable[[str, EmailMessage, datetime], bytes]) -> None:
    """What is typed above (or below) the digest is done, whatever program wrote the mail; the quote does nothing."""
    digest = await desk.digest()
    desk.arrive(program("1 erledigt\n2 +5\n3 bis 12.12.", digest, desk.now))
    await desk.poll()
    assert desk.said == ["p1 done", "p2 snooze 2026-11-30", "p3 snooze 2026-12-12"]
    assert [desk.stands(number).state for number in (1, 2, 3)] == [State.CLOSED, State.SNOOZED, State.SNOOZED]
    assert {one.way for one in desk.decisions} == {Way.REPLY}
    assert desk.decisions[0].words == "1 erledigt"


async def test_told_in_the_next_digest(desk: Desk) -> None:
    """The next digest says what was understood and done, once, and how to take it back."""
    digest = await desk.digest()
    desk.arrive(apple_mail("1 erledigt\n2 +5\n3 vielleicht", digest, desk.now))
    await desk.poll()
    told = flat(plain_text(await desk.digest(days=1)))
    assert "Anna Weber, „Angebot 1“: als erledigt markiert" in told
    assert "Ben Kurz, „Angebot 2“: zurückgestellt bis Mo., 30. Nov." in told
    assert "„3 vielleicht“ war nicht zu verstehen" in told
    assert "undo" in told or "rückgängig" in told
    assert "als erledigt markiert" not in flat(plain_text(await desk.digest(days=1)))


async def test_numbers_of_an_old_digest(desk: Desk) -> None:
    """A number means the digest that is answered, however old it is."""
    first = await desk.digest()
    desk.arrive(apple_mail("1 nie", first, desk.now))
    await desk.poll()
    second = await desk.digest(days=1)
    desk.arrive(iphone("1 erledigt", second, desk.now))
    desk.arrive(apple_mail("1 wieder öffnen, 3 telefonisch", first, desk.now + timedelta(seconds=1)))
    await desk.poll()
    assert desk.said == ["p1 mute", "p2 done", "p1 reopen", "p3 phoned"]


async def test_undo(desk: Desk) -> None:
    """An undo restores all that the last answer changed, exactly; an undo of the undo brings it back."""
    digest = await desk.digest()
    before = [desk.stands(number).state for number in (1, 2, 3)]
    desk.arrive(apple_mail("alle +1", digest, desk.now))
    await desk.poll()
    assert {desk.stands(number).state for number in (1, 2, 3)} == {State.SNOOZED}
    desk.arrive(apple_mail("rückgängig", digest, desk.now))
    await desk.poll()
    assert [desk.stands(number).state for number in (1, 2, 3)] == before
    assert [desk.stands(number).postponed for number in (1, 2, 3)] == [0, 0, 0]
    desk.arrive(apple_mail("2 erledigt", digest, desk.now))
    await desk.poll()
    desk.arrive(iphone("2 undo", digest, desk.now))
    await desk.poll()
    assert desk.stands(2).state is State.DUE


async def test_answered_on_the_train(desk: Desk) -> None:
    """An order counts from when it was given: an answer of the client that came after it still counts."""
    digest = await desk.digest()
    desk.arrive(apple_mail("1 +5", digest, desk.now))
    desk.now += timedelta(minutes=5)
    desk.arrive(letter("a1@weber.test", from_=CLIENTS[0], to=OWNER, subject="AW: Angebot 1",
                       reply_to_id="p1@example.org", text="Gerne, bitte legen Sie los."))  # fmt: skip
    await desk.poll()
    assert desk.stands(1).state is State.ANSWERED


async def test_answered_meanwhile(desk: Desk) -> None:
    """What was answered since the digest is not put off, and that is told."""
    digest = await desk.digest()
    desk.now += timedelta(minutes=5)
    desk.arrive(letter("a1@weber.test", from_=CLIENTS[0], to=OWNER, subject="AW: Angebot 1",
                       reply_to_id="p1@example.org", text="Gerne, bitte legen Sie los."))  # fmt: skip
    desk.now += timedelta(minutes=5)
    desk.arrive(apple_mail("1 +5", digest, desk.now))
    await desk.poll()
    assert (desk.said, desk.stands(1).state) == ([], State.ANSWERED)
    assert "inzwischen beantwortet" in flat(plain_text(await desk.digest(days=1)))


async def test_by_id(desk: Desk) -> None:
    """The short id of a proposal works in place of its number."""
    digest = await desk.digest()
    desk.arrive(apple_mail(f"{desk.stands(2).id} erledigt", digest, desk.now))
    await desk.poll()
    assert desk.said == ["p2 done"]


async def test_another_reader_of_the_digest(desk: Desk) -> None:
    """Whoever else gets the digest may answer it as well."""
    digest = await desk.digest()
    raw = apple_mail("1 erledigt", digest, desk.now).replace(
        f"From: Jo Fuchs <{OWNER}>".encode(), b"From: partner@example.com"
    )
    desk.arrive(raw)
    await desk.poll()
    assert desk.said == ["p1 done"]


# Once ----------------------------------------------------------------------------------------------------------------


async def test_copies_act_once(desk: Desk) -> None:
    """A mail to oneself lies among the sent mail and in the inbox: it acts once, also where it is moved later."""
    digest = await desk.digest()
    raw = apple_mail("1 telefonisch", digest, desk.now)
    desk.arrive(raw, "Sent")
    await desk.poll()
    uid = desk.arrive(raw)
    await desk.poll()
    desk.server.move("INBOX", uid, "Trash")
    await desk.poll()
    assert desk.said == ["p1 phoned"]


async def test_a_sent_copy_with_another_id(desk: Desk) -> None:
    """Where the provider gives the delivered copy another Message-ID, the two are one mail nevertheless."""
    digest = await desk.digest()
    raw = apple_mail("1 telefonisch", digest, desk.now)
    desk.arrive(raw, "Sent")
    desk.arrive(raw.replace(b"Message-ID: <answer", b"Message-ID: <rewritten"))
    await desk.poll()
    assert desk.said == ["p1 phoned"]


async def test_crash_between(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash in the middle of carrying out leaves nothing half done, and the next poll does all of it once."""
    digest = await desk.digest()
    desk.arrive(apple_mail("1 telefonisch, 2 telefonisch", digest, desk.now))

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr("watcher.store.answers.Answers.put", crash)
        with pytest.raises(KeyboardInterrupt):
            await look(desk.account, desk.thread, desk.state, now=desk.now)
    assert desk.said == []
    await desk.poll()
    await desk.poll()
    assert desk.said == ["p1 phoned", "p2 phoned"]


# Attacks -------------------------------------------------------------------------------------------------------------


def forged(digest: EmailMessage, **changes: str) -> bytes:
    """An order in the owner's name, with other or more header fields."""
    raw = apple_mail("1 erledigt", digest, NOW).decode()
    for name, value in changes.items():
        field = name.replace("_", "-")
        head, _, body = raw.partition("\r\n\r\n")
        lines = [line for line in head.split("\r\n") if not line.lower().startswith(f"{field.lower()}:")]
        raw = "\r\n".join([*(f"{field}: {line}" for line in value.split("\n") if value), *lines]) + "\r\n\r\n" + body
    return raw.encode()


MINE = f"Jo Fuchs <{OWNER}>"
ATTACKS: dict[str, dict[str, str]] = {
    "cites nothing": {"In-Reply-To": "", "References": ""},
    "guesses an id": {"In-Reply-To": "<watcher.00000000000000000000000000000000@example.org>", "References": ""},
    "cites a proposal": {"In-Reply-To": "<p1@example.org>", "References": "<p1@example.org>"},
    "guesses a token": {"In-Reply-To": "", "References": "", "Subject": "1 erledigt [w-aaaaaaaaaaaaaaaa]"},
    "a stranger": {"From": "Eve <eve@evil.test>"},
    "a stranger with the owner's name": {"From": f'"{OWNER}" <eve@evil.test>'},
    "two authors": {"From": f"Eve <eve@evil.test>, {MINE}"},
    "two From fields": {"From": f"{MINE}\nEve <eve@evil.test>"},
    "another sender": {"Sender": "Eve <eve@evil.test>"},
    "a colleague at the own domain": {"From": "other@example.org"},
    "DMARC fails": {"Authentication-Results": "mx.example.org; dkim=none; dmarc=fail header.from=example.org"},
    "SPF fails": {"Authentication-Results": "mx.example.org; spf=softfail smtp.mailfrom=evil.test; dkim=none"},
    "a pass of another server below": {
        "Authentication-Results": "mx.example.org; spf=fail; dmarc=fail\nmx.evil.test; dmarc=pass; dkim=pass"
    },
    "out of office": {"Auto-Submitted": "auto-replied", "Subject": "Abwesend: Angebote"},
    "vacation": {"X-Autoreply": "yes"},
    "old vacation": {"Precedence": "bulk"},
    "bounce": {"Return-Path": "<>", "Subject": "Undelivered Mail Returned to Sender"},
    "a mailing list": {"List-Id": "<list.example.org>"},
    "forwarded (de)": {"Subject": "WG: 3 Angebote"},
    "forwarded (en)": {"Subject": "Fwd: 3 proposals"},
    "to others as well": {"Cc": "eve@evil.test"},
    "to others": {"To": "eve@evil.test"},
    "to nobody": {"To": ""},
    "in our own name": {"X-Watcher": "digest"},
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
async def test_attack(desk: Desk, attack: dict[str, str]) -> None:
    """A mail that does not come from the owner, or was not meant for us, does nothing."""
    digest = await desk.digest()
    desk.arrive(forged(digest, **attack))
    await desk.poll()
    assert desk.said == []


async def test_the_order_itself_is_good(desk: Desk) -> None:
    """The mail that all attacks are made of does act as long as nothing is changed in it."""
    digest = await desk.digest()
    desk.arrive(forged(digest))
    await desk.poll()
    assert desk.said == ["p1 done"]


async def test_in_the_junk_folder(desk: Desk) -> None:
    """What the server took for junk does nothing, and is told."""
    digest = await desk.digest()
    desk.arrive(forged(digest), "Junk")
    await desk.poll()
    assert desk.said == []
    assert "liegt im Spam-Ordner" in flat(plain_text(await desk.digest(days=1)))


async def test_doubted_then_found_among_the_sent_mail(desk: Desk) -> None:
    """A mail that came through a list counts once its sent copy turns up."""
    digest = await desk.digest()
    desk.arrive(forged(digest, List_Id="<list.example.org>"))
    await desk.poll()
    assert desk.said == []
    desk.arrive(forged(digest), "Sent")
    await desk.poll()
    await desk.poll()
    assert desk.said == ["p1 done"]


async def test_replayed(desk: Desk) -> None:
    """The same mail sent again, under its own Message-ID or a new one, does nothing more."""
    digest = await desk.digest()
    raw = forged(digest)
    desk.arrive(raw)
    await desk.poll()
    with Store(desk.state) as store:
        store.decisions.decide(Decision("work", desk.decisions[0].proposal, Verb.REOPEN, desk.now, Way.COMMAND_LINE))
    desk.now += timedelta(days=3)
    desk.arrive(raw)
    desk.arrive(forged(digest, Message_ID="<replayed@evil.test>"))
    await desk.poll()
    assert desk.said == ["p1 done", "p1 reopen"]


async def test_quoted(desk: Desk) -> None:
    """An order that only stands in what is quoted does nothing."""
    digest = await desk.digest()
    desk.arrive(apple_mail("Danke!\n\n> 1 erledigt\n> 2 nie", digest, desk.now))
    await desk.poll()
    assert desk.said == []


async def test_a_draft_is_no_order(desk: Desk) -> None:
    """An answer that is still being written does nothing."""
    digest = await desk.digest()
    desk.server.create("Drafts", Role.DRAFTS)
    desk.server.deliver("Drafts", apple_mail("1 erledigt", digest, desk.now), desk.now, ["\\Draft"])
    await desk.poll()
    assert desk.said == []


async def test_an_absence_notice_in_the_owners_name(desk: Desk) -> None:
    """The owner's own out-of-office that answers the digest does nothing, even where no header field tells of it."""
    digest = await desk.digest()
    raw = apple_mail("Ich bin bis 12.12. nicht im Büro.\n1 erledigt", digest, desk.now).decode()
    raw = raw.replace("Subject: Re:", "Subject: Automatische Antwort:")
    desk.arrive(raw.encode())
    await desk.poll()
    assert desk.said == []


# Keywords and labels -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("$watcher-done", "p1 done"),
        ("$watcher-erledigt", "p1 done"),
        ("$watcher-snooze-5d", "p1 snooze 2026-11-30"),
        ("$Watcher-Snooze-1w", "p1 snooze 2026-11-30"),
        ("$watcher-never", "p1 mute"),
        ("$watcher-phoned", "p1 phoned"),
        ("$watcher-draft", "p1 draft"),
    ],
)
async def test_keyword(desk: Desk, mark: str, said: str) -> None:
    """A keyword on the proposal acts once; taken off, it is taken back; put on again, it acts again."""
    await desk.poll()
    desk.server.mark("Sent", 1, [mark])
    await desk.poll()
    await desk.poll()
    assert desk.said == [said]
    assert desk.decisions[0].way is Way.KEYWORD
    desk.server.mark("Sent", 1, [])
    await desk.poll()
    assert desk.said == [said, "p1 undo"]
    desk.server.mark("Sent", 1, [mark])
    await desk.poll()
    assert desk.said == [said, "p1 undo", said]


async def test_unknown_keyword(desk: Desk) -> None:
    """A keyword that says nothing we know changes nothing."""
    await desk.poll()
    desk.server.mark("Sent", 1, ["$watcher-frobnicate", "$Important"])
    await desk.poll()
    assert desk.said == []


async def test_a_moved_proposal_keeps_its_mark(desk: Desk) -> None:
    """A proposal that is moved to another folder has not lost its keyword by the owner's will."""
    desk.server.create("Archiv", Role.ARCHIVE)
    await desk.poll()
    desk.server.mark("Sent", 1, ["$watcher-done"])
    await desk.poll()
    desk.server.move("Sent", 1, "Archiv")
    await desk.poll()
    assert desk.said == ["p1 done"]


# One tap -------------------------------------------------------------------------------------------------------------


def links(digest: EmailMessage, kind: str) -> list[str]:
    """The mailto: links of a part of the digest, as a program reads them."""
    part = digest.get_body((kind,))
    assert part is not None
    text = str(part.get_content())
    found = re.findall(r'href="(mailto:[^"]+)"' if kind == "html" else r"<(mailto:[^>]+)>", text)
    return [unescape(link) if kind == "html" else link for link in found]


def tapped(link: str, when: datetime) -> bytes:
    """The mail that a link opens (RFC 6068), sent as it is."""
    to, _, fields = link.removeprefix("mailto:").partition("?")
    values = {name: unquote(value) for name, _, value in (field.partition("=") for field in fields.split("&"))}
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = MINE, unquote(to), values["subject"]
    mail["Message-ID"], mail["Date"] = f"<tap-{when:%H%M%S}@mua.example>", format_datetime(when)
    mail.set_content(f"{values['body']}\n\nVon meinem iPhone gesendet\n")
    return mail.as_bytes()


@pytest.mark.parametrize("kind", ["html", "plain"])
@pytest.mark.parametrize(
    ("place", "said"), [(0, "p1 done"), (1, "p1 snooze 2026-11-30"), (2, "p1 phoned"), (3, "p1 draft"), (4, "p2 done")]
)
async def test_one_tap(desk: Desk, kind: str, place: int, said: str) -> None:
    """Each link opens a mail to the owner that does what the link says when it is sent."""
    found = links(await desk.digest(), kind)
    assert len(found) == 12
    assert all(re.fullmatch(r"mailto:[\w.%@-]+\?subject=[\w.%~-]+&body=[\w.%~-]+", link, re.ASCII) for link in found)
    desk.arrive(tapped(found[place], desk.now))
    await desk.poll()
    assert desk.said == [said]
    assert desk.decisions[0].way is Way.TAP


async def test_a_tap_in_english(tmp_path: Path, outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The links of an English digest speak English, and are understood."""
    monkeypatch.setenv("NO_SECRET", "secret")
    desk = Desk(tmp_path, outbox, "en")
    for number, link in enumerate(links(await desk.digest(), "html")):
        desk.arrive(tapped(link, desk.now + timedelta(seconds=number)))
    await desk.poll()
    assert [one.verb for one in desk.decisions] == [Verb.DONE, Verb.SNOOZE, Verb.PHONED, Verb.DRAFT] * 3
    desk.thread.close()


async def test_a_tap_that_was_changed(desk: Desk) -> None:
    """What is written in the text rules over the subject."""
    raw = tapped(links(await desk.digest(), "html")[0], desk.now)
    desk.arrive(raw.replace(b"\n1 erledigt\n", b"\n1 erledigt, 2 nie\n"))
    await desk.poll()
    assert desk.said == ["p1 done", "p2 mute"]


async def test_a_tap_without_text(desk: Desk) -> None:
    """Where a program leaves the text out, the subject is enough."""
    raw = tapped(links(await desk.digest(), "html")[0], desk.now)
    desk.arrive(raw.replace(b"\n1 erledigt\n", b"\n"))
    await desk.poll()
    assert desk.said == ["p1 done"]


# At once -------------------------------------------------------------------------------------------------------------


async def told(desk: Desk) -> int:
    """What cannot wait is told; how many mails that took."""
    return await tell(desk.account, desk.thread, desk.state, now=desk.now)


def bounced(desk: Desk, number: int, who: str) -> None:
    """The mail server reports that a proposal did not reach its client."""
    desk.arrive(
        letter(
            f"bounce{number}@mx.example.org",
            from_="Mail Delivery System <MAILER-DAEMON@mx.example.org>",
            to=OWNER,
            subject="Undelivered Mail Returned to Sender",
            more="Auto-Submitted: auto-replied\nContent-Type: multipart/report; boundary=b",
            text=(
                "--b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n"
                "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
                f"Final-Recipient: rfc822; {who}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
                f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <p{number}@example.org>\r\n\r\n--b--"
            ),
        )
    )


async def test_never_arrived(desk: Desk) -> None:
    """A bounce that leaves nobody is told with the next poll, once, in a mail of its own that can be answered; and in
    the next digest as well."""
    await desk.digest()
    desk.now += timedelta(hours=1)
    bounced(desk, 2, "ben@kurz.test")
    await desk.poll()
    assert [await told(desk), await told(desk)] == [1, 0]
    notice = desk.outbox.mails[-1]
    text = flat(plain_text(notice))
    assert "Ben Kurz" in text
    assert "ben@kurz.test: die Adresse gibt es nicht" in text
    assert "Anna Weber" not in text
    assert notice["Auto-Submitted"] == "auto-generated"
    desk.arrive(apple_mail("1 telefonisch", notice, desk.now))
    await desk.poll()
    assert desk.said == ["p2 phoned"]
    await desk.poll()
    assert await told(desk) == 0


async def test_never_arrived_stands_in_the_digest_too(desk: Desk) -> None:
    """What was told at once is told again in the morning, on top."""
    await desk.digest()
    bounced(desk, 2, "ben@kurz.test")
    await desk.poll()
    assert await told(desk) == 1
    assert "NIE ANGEKOMMEN" in plain_text(await desk.digest(days=1))


async def test_a_bounce_that_matters_not(desk: Desk) -> None:
    """A bounce of another mail, or of a proposal that is settled, is no reason for a mail."""
    digest = await desk.digest()
    desk.arrive(apple_mail("2 erledigt", digest, desk.now))
    desk.now += timedelta(minutes=1)
    bounced(desk, 2, "ben@kurz.test")
    bounced(desk, 9, "nobody@example.com")
    await desk.poll()
    assert await told(desk) == 0


@pytest.mark.parametrize("arrived", [True, False])
async def test_crash_while_telling(desk: Desk, arrived: bool) -> None:
    """After a crash in the middle of sending, the mail goes out again only if it is not in the mailbox."""
    await desk.digest()
    bounced(desk, 2, "ben@kurz.test")
    await desk.poll()
    with Store(desk.state) as store:
        (bounce,) = (
            mail
            for mail in store.mails.load(
                "work", store.related.notices("work", desk.now - timedelta(days=1), desk.now), desk.now
            )
        )
        notice = store.notices.claim("work", f"bounce {bounce.key}", MessageId("claimed@example.org"), desk.now)
        store.notices.now_in(notice, NoticeFate.SENDING, desk.now)
    if arrived:
        desk.arrive(letter("claimed@example.org", to=OWNER, more="X-Watcher: digest"))
    assert await told(desk) == (0 if arrived else 1)
    assert await told(desk) == 0


async def test_smtp_down(desk: Desk) -> None:
    """While SMTP takes nothing it is tried with each poll, and sent once."""
    await desk.digest()
    bounced(desk, 2, "ben@kurz.test")
    await desk.poll()
    desk.outbox.answer = "451 4.3.0 try again later"
    assert await told(desk) == 0
    desk.outbox.answer = "250 OK"
    assert [await told(desk), await told(desk)] == [1, 0]


async def test_confirmed_at_once(tmp_path: Path, outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """With `confirm = "at once"` a short mail says what was done; answered with "undo", it takes it back."""
    monkeypatch.setenv("NO_SECRET", "secret")
    desk = Desk(tmp_path, outbox, 'en"\nconfirm = "at once')
    digest = await desk.digest()
    desk.arrive(apple_mail("1 done\n2 perhaps", digest, desk.now))
    await desk.poll()
    assert [await told(desk), await told(desk)] == [1, 0]
    mail = desk.outbox.mails[-1]
    text = flat(plain_text(mail))
    assert 'Anna Weber, "Angebot 1": marked as done' in text
    assert '"2 perhaps" was not understood' in text
    assert mail["In-Reply-To"] == "<answer-070000@mua.example>"
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["To"] == OWNER
    desk.arrive(iphone("undo", mail, desk.now))
    await desk.poll()
    assert desk.stands(1).state is State.DUE
    desk.thread.close()


async def test_no_confirmation_unless_asked_for(desk: Desk) -> None:
    """Without it nothing goes out before the next digest."""
    digest = await desk.digest()
    desk.arrive(apple_mail("1 erledigt", digest, desk.now))
    await desk.poll()
    assert await told(desk) == 0


# Copies to a marking address -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("copy", "said"), [("jo+done@example.org", "p1 done"), ("jo+nie@example.org", "p1 mute")])
async def test_copy_to_a_marking_address(desk: Desk, copy: str, said: str) -> None:
    """A later mail in the thread that went in copy to me+done@ closes the proposal, once."""
    await desk.digest()
    raw = letter(
        "later@example.org", to=CLIENTS[0], subject="AW: Angebot 1", reply_to_id="p1@example.org",
        references="p1@example.org", more=f"Bcc: {copy}", text="Danke für das Gespräch!",
    )  # fmt: skip
    desk.arrive(raw, "Sent")
    await desk.poll()
    await desk.poll()
    assert desk.said == [said]
    assert desk.decisions[0].way is Way.MARK


async def test_forged_copy_to_a_marking_address(desk: Desk) -> None:
    """A client who knows the proposal cannot close it by writing to a marking address in the owner's name."""
    await desk.digest()
    raw = letter(
        "forged@evil.test", to="jo+done@example.org", subject="AW: Angebot 1", reply_to_id="p1@example.org",
        references="p1@example.org",
    )  # fmt: skip
    desk.arrive(raw)
    await desk.poll()
    assert desk.said == []


async def test_a_draft_that_is_sent_later(desk: Desk) -> None:
    """An answer that was known as a draft for days acts once it is sent, under the same Message-ID and Date."""
    digest = await desk.digest()
    desk.server.create("Drafts", Role.DRAFTS)
    answer, tap = apple_mail("1 erledigt", digest, desk.now), tapped(links(digest, "html")[4], desk.now)
    for raw, before, after in ((answer, [], ["p1 done"]), (tap, ["p1 done"], ["p1 done", "p2 done"])):
        uid = desk.server.deliver("Drafts", raw, desk.now, ["\\Draft"])
        await desk.poll()
        assert desk.said == before
        desk.now += timedelta(days=2)
        desk.server.remove("Drafts", uid)
        desk.arrive(raw, "Sent")
        await desk.poll()
        assert desk.said == after


@pytest.mark.parametrize(
    "changes", [{}, {"Auto-Submitted": "auto-replied"}, {"Subject": "Fwd: x"}, {"List-Id": "<l.test>"}]
)
async def test_each_mail_is_read_once(desk: Desk, changes: dict[str, str]) -> None:
    """A mail that was dealt with, whatever came of it, is not fetched again with each poll."""
    digest = await desk.digest()
    desk.arrive(forged(digest, **changes))
    desk.arrive(apple_mail("Danke!", digest, desk.now + timedelta(seconds=1)))
    await desk.poll()
    before = desk.server.calls.count("heads")
    await desk.poll()
    await desk.poll()
    assert desk.server.calls.count("heads") == before


async def test_a_mail_that_breaks_us(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mail we cannot cope with stops neither the others nor the digest, and is told."""
    digest = await desk.digest()
    desk.arrive(apple_mail("1 erledigt", digest, desk.now))
    desk.arrive(iphone("2 erledigt", digest, desk.now + timedelta(seconds=1)))
    real = orders_in

    def broken(text: str, **more: Any) -> Understood:
        if "1 erledigt" in text:
            raise RecursionError
        return real(text, **more)

    monkeypatch.setattr("watcher.jobs.act.orders_in", broken)
    await desk.poll()
    assert desk.said == ["p2 done"]
    assert "konnte nicht gelesen werden" in flat(plain_text(await desk.digest(days=1)))


# Gmail ---------------------------------------------------------------------------------------------------------------


async def test_gmail(tmp_path: Path, outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Gmail all mail lies in one folder: a label on the proposal acts, and an answer to oneself is sent mail."""
    monkeypatch.setenv("NO_SECRET", "secret")
    desk = Desk(tmp_path, outbox)
    desk.server = FakeMailbox(
        {"All": Role.ALL, "Junk": Role.JUNK, "Trash": Role.TRASH, "INBOX": Role.INBOX}, gmail=True
    )
    for number, client in enumerate(CLIENTS, 1):
        raw = letter(f"p{number}@example.org", to=client, subject=f"Angebot {number}")
        desk.server.deliver("All", raw, NOW - timedelta(days=20 - number), labels=["\\Sent"])
    desk.outbox.on_arrival = lambda raw: desk.server.deliver("All", raw, desk.now, labels=["\\Inbox"]) and None  # type: ignore[func-returns-value]
    digest = await desk.digest()
    raw = apple_mail("1 erledigt", digest, desk.now).replace(b"In-Reply-To", b"List-Id: <list.test>\r\nIn-Reply-To")
    desk.server.deliver("All", raw, desk.now, labels=["\\Inbox"])
    await desk.poll()
    assert desk.said == []
    desk.server.deliver("All", apple_mail("2 erledigt", digest, desk.now + timedelta(seconds=1)), desk.now,
                        labels=["\\Sent", "\\Inbox"])  # fmt: skip
    await desk.poll()
    assert desk.said == ["p2 done"]
    desk.server.boxes["All"].mails[3].labels = ("\\Sent", "watcher/nie")
    desk.server.mark("All", 3, [])
    await desk.poll()
    assert desk.said == ["p2 done", "p3 mute"]
    desk.thread.close()
