"""Is a digest obeyed on a real mailbox, whatever happens on the way?"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.answers import apple_mail, iphone, outlook_html, plain_text
from tests.household import ME, Household
from tests.letters import letter
from tests.outbox import open_outbox
from tests.servers.dovecot import Dovecot, dovecot
from tests.truth import HERE


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot("special-use") as running:
        yield running


@pytest.fixture
def household(server: Dovecot, tmp_path: Path) -> Iterator[Household]:
    with open_outbox() as outbox:
        home = Household(tmp_path, server.account(), outbox)
        home.settle()
        yield home


def now() -> datetime:
    """The real clock: commands and servers ask it too."""
    return datetime.now(UTC)  # noqa: TID251


def digest_of(household: Household, *words: object) -> EmailMessage:
    """The digest that is sent now, which comes into the inbox as well."""
    household.outbox.on_arrival = lambda raw: file(household, raw)
    before = len(household.outbox.mails)
    told = household.run("digest", *words)
    assert told.returncode == 0, told.stderr
    assert len(household.outbox.mails) == before + 1, told.stderr
    return household.outbox.mails[-1]


def file(household: Household, raw: bytes, *folders: str) -> None:
    """A mail comes in, or is filed among the sent mail."""
    with household.account.other() as other:
        for folder in folders or ("INBOX",):
            other.file(folder, raw, (), now())


def decisions(household: Household) -> list[tuple[str, str, str]]:
    """What was decided: proposal, verb, way."""
    told = household.run("log", "--json")
    assert told.returncode == 0, told.stderr
    entries = json.loads(told.stdout)["entries"]
    return [(one["proposal_message_id"].split("@")[0], one["verb"], one["way"]) for one in entries if one["verb"]]


def number_of(household: Household, digest: EmailMessage, proposal: str) -> str:
    """The number under which a proposal stands in the digest."""
    lines = plain_text(digest).split("\n")
    ident = household.threads()[f"{proposal}@example.org"]["id"]
    above = lines[: next(number for number, line in enumerate(lines) if f"[{ident}]" in line)]
    return next(line.split()[0] for line in reversed(above) if line[:5].strip().isdigit())


def test_a_conversation(household: Household) -> None:
    """Digest out, answers in by Outlook and the iPhone, a keyword by another client; the next digest tells of it."""
    household.fill(6, now())  # 1, 2, 4 and 5 are due
    digest = digest_of(household)
    one, two = (number_of(household, digest, name) for name in ("p1", "p2"))
    raw = outlook_html(f"{one} erledigt\n{two} +5\n9 done", digest, now())
    file(household, raw, "Sent", "INBOX")
    with household.account.other() as other:
        other.mark("Sent", other.uids("Sent")[4], "$watcher-never")
    for _ in range(2):  # new mail comes first, marks with the next poll
        assert household.run("sync").returncode == 0
    assert sorted(decisions(household)) == [
        ("p1", "done", "reply"),
        ("p2", "snooze", "reply"),
        ("p4", "mute", "keyword"),
    ]
    tomorrow = (now().astimezone(HERE) + timedelta(days=1)).date().isoformat()  # the owner's day, not UTC's
    text = " ".join(plain_text(digest_of(household, "--at", tomorrow)).split())
    assert '"Angebot 1": marked as done' in text
    assert '"Angebot 2": put off until' in text
    assert '"9 done" changed nothing: there was no 9 in that digest' in text
    file(household, iphone("undo", digest, now()))
    household.run("sync")
    states = {key: thread["state"] for key, thread in household.threads().items()}
    assert (states["p1@example.org"], states["p2@example.org"]) == ("due", "due")
    assert states["p4@example.org"] == "closed"


def test_killed_while_acting(household: Household) -> None:
    """However often it is killed on the way, an answer acts once."""
    household.fill(6, now())
    digest = digest_of(household)
    file(household, apple_mail("all phoned", digest, now()), "Sent", "INBOX")
    luck = random.Random(11)
    for _ in range(5):
        household.run_and_kill(0.5 + luck.random() * 1.2, "sync")
    assert household.run("sync").returncode == 0
    assert sorted(decisions(household)) == [(f"p{n}", "phoned", "reply") for n in (1, 2, 4, 5)]
    assert {thread["nudges"] for thread in household.threads().values() if thread["state"] == "waiting"} == {1}


def test_never_arrived(household: Household) -> None:
    """A bounce is told with the next sync, in a mail of its own, once."""
    household.fill(2, now())
    digest_of(household)
    bounce = letter(
        "bounce@mx.example.org", from_="Mail Delivery System <MAILER-DAEMON@mx.example.org>", to=ME,
        subject="Undelivered Mail Returned to Sender", more="Content-Type: multipart/report; boundary=b",
        text=(
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
            "Final-Recipient: rfc822; kunde@firma1.test\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
            "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <p1@example.org>\r\n\r\n--b--"
        ),
    )  # fmt: skip
    file(household, bounce)
    for _ in range(2):
        assert household.run("sync").returncode == 0
    assert len(household.outbox.mails) == 2
    assert household.outbox.mails[-1]["Subject"] == "Never arrived: Kunde 1"
