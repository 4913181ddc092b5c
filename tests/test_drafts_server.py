"""Drafts on a real server, as another mail client finds them."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.household import ME, Household
from tests.letters import letter
from tests.outbox import open_outbox
from tests.servers.dovecot import Dovecot, dovecot

CLIENT = "Kunde 1 <kunde@firma1.test>"
TEXT = "Hallo Herr Kunde,\r\n\r\nanbei das Angebot, wie Sie es wünschten.\r\n\r\nViele Grüße\r\nJo\r\n"


@pytest.fixture(scope="module", params=["special-use", "inbox-prefix"])
def server(request: pytest.FixtureRequest) -> Iterator[Dovecot]:
    with dovecot(request.param) as running:
        yield running


@pytest.fixture
def household(server: Dovecot, tmp_path: Path) -> Iterator[Household]:
    with open_outbox() as outbox:
        home = Household(tmp_path, server.account(), outbox)
        home.settle()
        yield home


FOLDERS = {
    "special-use": ("Sent", "Drafts"),
    "inbox-prefix": ("INBOX.Gesendete Objekte", "INBOX.Entw&APw-rfe"),
}


def found(household: Household, folder: str) -> list[tuple[EmailMessage, bytes]]:
    """What another client sees in a folder: each mail, and its flags."""
    mails = []
    with household.account.other() as other:
        for uid in other.uids(folder):
            _, data = other.client.uid("FETCH", str(uid), "(FLAGS BODY.PEEK[])")
            head, raw = data[0]
            rest = b"".join(part for part in data[1:] if isinstance(part, bytes))
            mails.append((email.message_from_bytes(raw, policy=email.policy.default), head + rest))
    return mails


def test_another_client_opens_it(household: Household, server: Dovecot) -> None:
    """Asked for twice, one draft lies in the right folder: a threaded reply marked as a draft; when the answer comes it
    is gone, and what lies beside it stays."""
    sent, drafts = FOLDERS[server.profile]
    now = datetime.now(UTC)  # noqa: TID251
    more = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
    with household.account.other() as other:
        offer = letter("p1@example.org", to=CLIENT, subject="Angebot 1", text=TEXT, more=more)
        other.file(sent, offer, ("\\Seen",), now - timedelta(days=20))
        other.file(drafts, letter("shopping@example.org", subject="Einkauf"), ("\\Draft", "\\Deleted"), now)
    assert household.run("sync").returncode == 0
    name = household.threads()["p1@example.org"]["id"]
    for _ in range(2):
        told = household.run("draft", name)
        assert told.returncode == 0, told.stderr
    assert "already" in told.stderr
    ours = [one for one in found(household, drafts) if one[0]["X-Watcher-Draft"]]
    ((mail, flags),) = ours
    assert b"\\Draft" in flags
    assert mail["In-Reply-To"] == mail["References"] == "<p1@example.org>"
    assert (mail["To"], mail["Subject"], mail["From"].addresses[0].addr_spec) == (CLIENT, "Re: Angebot 1", ME)
    text = mail.get_content().replace("\r\n", "\n")
    assert text.startswith("Hallo Herr Kunde,\n\n")
    assert "Ihnen mein Angebot" in text
    assert text.endswith("Viele Grüße\nJo\n")
    with household.account.other() as other:
        reply = letter("a1@firma1.test", from_=CLIENT, to=ME, subject="AW: Angebot 1", reply_to_id="p1@example.org")
        other.file("INBOX", reply, (), now)
    told = household.run("digest", "--even-empty")
    assert told.returncode == 0, told.stderr
    assert [mail["Subject"] for mail, _ in found(household, drafts)] == ["Einkauf"]
    assert household.outbox.mails[0]["To"]
    assert all(ME in str(mail["To"]) for mail in household.outbox.mails)
