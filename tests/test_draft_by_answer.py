"""From "1 Entwurf" on the train to a draft in the mail program."""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.household import ME, Household
from tests.letters import letter
from tests.outbox import open_outbox
from tests.servers.dovecot import Dovecot, dovecot


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


def drafts(household: Household) -> list[bytes]:
    """All that lies in the drafts folder, as another client sees it."""
    with household.account.other() as other:
        client: imaplib.IMAP4 = other.client
        found = []
        for uid in other.uids("Drafts"):
            _, data = client.uid("FETCH", str(uid), "(FLAGS BODY.PEEK[])")
            found.append(data[0][1])
        return found


def test_a_draft_is_asked_for_by_answering(household: Household) -> None:
    """Answering a digest with "1 Entwurf" lays one threaded draft to the client into Drafts, however often we look."""
    now = datetime.now(UTC)  # noqa: TID251 - the commands ask it too
    household.fill(2, now)
    assert household.run("digest").returncode == 0
    (digest,) = household.outbox.mails
    answer = letter(
        "answer@example.org", from_=f"Jo Fuchs <{ME}>", to=ME, subject=f"Re: {digest['Subject']}",
        reply_to_id=digest["Message-ID"].strip("<>"), text="1 Entwurf\r\n\r\nVon meinem iPhone gesendet",
        date=f"{now:%a, %d %b %Y %H:%M:%S} +0000",
    )  # fmt: skip
    with household.account.other() as other:
        other.file("INBOX", digest.as_bytes(), (), now)
        other.file("INBOX", answer, (), now)
    for command in ("sync", "sync", "digest", "sync", "digest"):
        told = household.run(command)
        assert told.returncode == 0, told.stderr
        assert len(drafts(household)) == 1, command
    (raw,) = drafts(household)
    draft = message_from_bytes(raw, policy=policy.default)
    assert draft["To"].addresses[0].addr_spec == "kunde@firma1.test"
    assert draft["In-Reply-To"].strip() == "<p1@example.org>"
    assert "Angebot 1" in draft["Subject"]
    assert len(household.outbox.mails) == 1
