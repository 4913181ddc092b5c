"""Does a poll that looks at new mail alone find what one finds that looks at everything?"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import FakeMailbox
from tests.letters import NOW, OWNER, letter
from tests.test_sync import NEWSLETTER, POLICY
from watcher.core.followup import judge
from watcher.imap import FolderNames
from watcher.jobs.considered import Considered
from watcher.jobs.gather import gather
from watcher.jobs.sync import SyncReport, sync
from watcher.store import Store

PEOPLE = ("Anna Weber <anna@weber.test>", "Bernd Weber <bernd@weber.test>", "Carla Roth <carla.roth@gmx.de>",
          "Dora Ott <dora@gmail.com>")  # fmt: skip
WRITERS = {
    "colleague": "Neu <neu@weber.test>",
    "private": "Anna Weber <aw77@gmx.de>",
    "twin": "dora@googlemail.com",
    "news": NEWSLETTER,
    "signed": "dse@docusign.net",
    "relayed": "Anna Weber via Netz <no-reply@netz.test>",
    "stranger": "Uwe <uwe@else.test>",
    "quarantine": "Filter <noreply@wall.test>",
}
EVENTS = ("proposal", "note", "answer", "titled", "mail", "invited", "bounce", *WRITERS)


class Watched:
    """A mailbox that one watcher polls for long, and the time."""

    def __init__(self, store: Store) -> None:
        self.store, self.server, self.now = store, FakeMailbox(), NOW
        self.considered = Considered()
        self.count = 0
        self.sent: list[str] = []

    def poll(self, *, thorough: bool = False) -> SyncReport:
        """Five minutes later."""
        self.now += timedelta(minutes=5)
        return sync(
            self.server.connect(),  # type: ignore[arg-type]
            self.store,
            POLICY,
            FolderNames(),
            now=self.now,
            considered=self.considered,
            thorough=thorough,
        )

    def read(self) -> set[int]:
        """The mails whose text or header was judged."""
        return {key for (key,) in self.store._database.rows("select message from readings")}

    def happens(self, event: str, who: str) -> None:
        """Something is sent or comes in, a minute later."""
        self.now += timedelta(minutes=1)
        self.count += 1
        name, address = f"m{self.count}", who.partition("<")[2].rstrip(">")
        last = self.sent[-1] if self.sent else ""
        match event:
            case "proposal" | "note":
                subject = "Angebot Website" if event == "proposal" else "Rückfrage"
                self.sent.append(f"{name}@example.org")
                raw = letter(self.sent[-1], to=who, subject=f"{subject} {name}", text="anbei unser Angebot.")
                self.server.deliver("Sent", raw, self.now)
                return
            case "answer" if last:
                raw = letter(f"{name}@weber.test", from_=who, to=OWNER, subject="AW: Angebot", reply_to_id=last)
            case "titled" if last:
                subject = f"[Ticket#{self.count}] Angebot Website {last.partition('@')[0]}"
                raw = letter(f"{name}@desk.test", from_="Desk <help@desk.test>", to=OWNER, subject=subject)
            case "invited":
                raw = letter(
                    f"{name}@google.com", from_="calendar-notification@google.com", to=OWNER, subject="Invitation",
                    more=f"Reply-To: {who}\nContent-Type: text/calendar; method=REQUEST",
                    text="BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR",
                )  # fmt: skip
            case "bounce":
                raw = letter(
                    f"{name}@mx.test", from_="MAILER-DAEMON@mx.test", to=OWNER, subject="Undelivered Mail",
                    text=f"<{address}>: 550 unknown user",
                )  # fmt: skip
            case _ if event in WRITERS:
                raw = letter(f"{name}@else.test", from_=WRITERS[event], to=OWNER, subject=f"{event} Angebot")
            case _:
                raw = letter(f"{name}@weber.test", from_=who, to=OWNER, subject=f"Frage {name}")
        self.server.deliver("INBOX", raw, self.now)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    with Store(tmp_path / "watcher.db") as store:
        yield Watched(store)


HAPPENINGS = st.lists(st.tuples(st.sampled_from(EVENTS), st.sampled_from(PEOPLE), st.booleans()), max_size=16)


@given(HAPPENINGS)
@settings(max_examples=60)
def test_polls_leave_nothing_to_the_look_before_the_digest(happenings: list[tuple[str, str, bool]]) -> None:
    """Whatever comes in, and however often it is looked at meanwhile: the thorough look finds nothing more to read."""
    with tempfile.TemporaryDirectory() as place, Store(Path(place) / "watcher.db") as store:
        watched = Watched(store)
        watched.happens("proposal", PEOPLE[0])
        watched.poll()
        for event, who, looked_at in happenings:
            watched.happens(event, who)
            if looked_at:
                watched.poll()
        watched.poll()
        before = watched.read()
        report = watched.poll(thorough=True)
        assert (watched.read(), report.texts.own, report.texts.incoming) == (before, 0, 0)


def test_a_poll_costs_what_is_new(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a hundred proposals none is loaded again when a newsletter comes in."""
    for _ in range(100):
        watched.happens("proposal", PEOPLE[0])
    watched.poll()
    watched.happens("news", PEOPLE[0])
    loaded: list[int] = []
    load = type(watched.store.mails)._load_batch

    def counted(self: object, batch: list[int], *more: object) -> object:
        loaded.extend(batch)
        return load(self, batch, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(type(watched.store.mails), "_load_batch", counted)
    watched.poll()
    assert len(set(loaded)) == 1


def test_the_look_before_a_digest_considers_everything(watched: Watched) -> None:
    """Even if polls had overlooked an answer, the thorough look reads it."""
    watched.happens("proposal", PEOPLE[0])
    watched.poll()
    watched.happens("answer", PEOPLE[0])
    watched.considered.last += 1000
    assert watched.poll().texts.incoming == 0
    assert watched.poll(thorough=True).texts.incoming == 1


def test_mail_from_a_clock_ahead_of_ours_is_read_when_its_time_has_come(watched: Watched) -> None:
    """An answer that the server dates after the poll that found it is read by the next one."""
    watched.happens("proposal", PEOPLE[0])
    watched.poll()
    watched.now += timedelta(minutes=7)
    watched.happens("answer", PEOPLE[0])
    watched.now -= timedelta(minutes=7)
    assert watched.poll().texts.incoming == 0
    watched.poll()
    assert len(watched.read()) == 1


def test_who_was_away_before_the_proposal_is_away_still(watched: Watched) -> None:
    """An absence notice that answered an earlier mail holds for a later proposal, as no second one is sent."""
    away = letter(
        "away@weber.test", from_=PEOPLE[0], to=OWNER, subject="Automatische Antwort: Termin",
        text=f"Ich bin bis {NOW + timedelta(days=20):%d.%m.%Y} nicht im Haus.", more="Auto-Submitted: auto-replied",
    )  # fmt: skip
    watched.server.deliver("INBOX", away, watched.now)
    watched.poll()
    watched.happens("proposal", PEOPLE[0])
    watched.poll()
    found = gather(watched.store, POLICY, now=watched.now)
    (follow_up,) = judge(found.mails, found.decisions, POLICY, seen=found.seen, now=watched.now)
    assert follow_up.away_until == (NOW + timedelta(days=20)).date()


def test_a_nudge_to_a_colleague_of_the_client_counts(watched: Watched) -> None:
    """Whoever asks somebody else of the company whether the offer arrived has asked."""
    watched.happens("proposal", PEOPLE[0])
    watched.now += timedelta(days=3)
    nudge = letter(
        "nudge@example.org", to="Empfang <empfang@weber.test>", subject="Unser Angebot",
        text="Ich wollte nachfragen, ob unser Angebot bei Ihnen angekommen ist.",
    )  # fmt: skip
    watched.server.deliver("Sent", nudge, watched.now)
    watched.poll()
    found = gather(watched.store, POLICY, now=watched.now)
    (follow_up,) = judge(found.mails, found.decisions, POLICY, seen=found.seen, now=watched.now)
    assert follow_up.nudges == 1


@pytest.mark.parametrize("event", ["twin", "invited"])
def test_clients_are_known_behind_another_address(watched: Watched, event: str) -> None:
    """The other name of a Gmail address, and a calendar that invites for the client, are heard."""
    watched.happens("proposal", PEOPLE[3])
    watched.poll()
    watched.happens(event, PEOPLE[3])
    watched.poll()
    given = gather(watched.store, POLICY, now=watched.now)
    (found,) = judge(given.mails, given.decisions, POLICY, seen=given.seen, now=watched.now)
    assert found.perhaps_answered


@pytest.mark.parametrize("looked_at", [True, False])
def test_an_answer_dragged_to_sent_is_read(watched: Watched, looked_at: bool) -> None:
    """An answer counts whether it was dragged to the Sent folder before it was read or after; so does a notice."""
    watched.happens("proposal", PEOPLE[0])
    watched.happens("proposal", PEOPLE[2])
    away = letter(
        "away@gmx.de", from_=PEOPLE[2], to=OWNER, subject="Automatische Antwort: Angebot Website m2",
        reply_to_id=watched.sent[1], text="Ich bin nicht im Haus.", more="Auto-Submitted: auto-replied",
    )  # fmt: skip
    answer = letter(
        "yes@weber.test", from_=PEOPLE[0], to=OWNER, subject="AW: Angebot Website m1", reply_to_id=watched.sent[0],
        text="Einverstanden.",
    )  # fmt: skip
    for raw in (away, answer):
        watched.now += timedelta(minutes=1)
        uid = watched.server.deliver("INBOX", raw, watched.now)
        if looked_at:
            watched.poll()
        watched.server.move("INBOX", uid, "Sent")
    watched.poll()
    given = gather(watched.store, POLICY, now=watched.now)
    found = judge(given.mails, given.decisions, POLICY, seen=given.seen, now=watched.now)
    assert {(one.state.value, one.perhaps_answered) for one in found} == {("answered", False), ("waiting", False)}


def test_what_was_read_later_is_not_known_earlier(watched: Watched) -> None:
    """Asked as of an hour ago, a folder read now counts as read until then, and no further."""
    watched.poll()
    earlier = watched.now - timedelta(hours=1)
    assert {one.seen_until for one in gather(watched.store, POLICY, now=earlier).seen} == {earlier}
    assert {one.seen_until for one in gather(watched.store, POLICY, now=watched.now).seen} == {watched.now}


@pytest.mark.parametrize("known", ["Anna Weber <anna.weber@weber.test>", "Anna Weber <aw77@gmx.de>"])
def test_where_somebody_wrote_from_before_is_told_when_mail_comes_back(watched: Watched, known: str) -> None:
    """Mail to a wrong address comes back; the address that person wrote from long before is named."""
    watched.server.deliver("INBOX", letter("old@weber.test", from_=known, to=OWNER, subject="Hallo"), watched.now)
    watched.now += timedelta(days=30)
    watched.happens("proposal", PEOPLE[0])
    watched.happens("bounce", PEOPLE[0])
    watched.poll()
    given = gather(watched.store, POLICY, now=watched.now)
    (found,) = judge(given.mails, given.decisions, POLICY, seen=given.seen, now=watched.now)
    assert [one.last_wrote_from for one in found.lost] == [known.partition("<")[2].rstrip(">")]
