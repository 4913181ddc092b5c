"""What is decided on the command line, and told there."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.letters import OWNER, arrived
from tests.test_cli import CONFIG
from watcher.cli.main import cli
from watcher.core.decision import Decision, Verb, Way
from watcher.core.logbook import Entry
from watcher.core.mail import Role
from watcher.core.message import MailboxState, MessageId
from watcher.core.reason import because
from watcher.render import Words, log_json
from watcher.store import Store

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
AT = ("--at", "2026-11-23T08:00")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A mailbox with two proposals that wait for an answer."""
    folder = tmp_path / ".config/watcher"
    folder.mkdir(parents=True)
    (folder / "watcher.toml").write_text(CONFIG.replace("anna@example.com", OWNER))
    with Store(tmp_path / ".local/state/watcher/watcher.db") as store:
        mails = [
            arrived(uid, f"p{uid}@example.org", when=NOW - timedelta(days=20 - uid), subject=f"Angebot {uid}")
            for uid in (1, 2)
        ]
        store.mails.add("work", "Sent", 1, mails, role=Role.SENT, own_addresses=[OWNER])
        for name, role in (("Sent", Role.SENT), ("INBOX", Role.INBOX)):
            store.folders.put_state("work", MailboxState(name, role, 1, 9, 0, 2, NOW))
    return tmp_path


def watcher(*words: str, cwd: Path) -> Result:
    """The command in this process: a new one takes a second."""
    surroundings = {
        "HOME": str(cwd),
        "LANG": "C.UTF-8",
        "A_SECRET": "x",
        "XDG_CONFIG_HOME": None,
        "XDG_STATE_HOME": None,
    }
    return CliRunner().invoke(cli, words, env=surroundings)


def states(home: Path) -> dict[str, str]:
    """How each follow-up stands, by its id."""
    told = watcher("threads", "--all", "--json", *AT, cwd=home)
    return {one["id"]: one["state"] for one in json.loads(told.stdout)["threads"]}


def ids(home: Path) -> list[str]:
    """The ids of both follow-ups."""
    return sorted(states(home))


def test_undo_takes_back_the_last_command(home: Path) -> None:
    """`undo` restores all that the last command decided, exactly."""
    before, both = states(home), ids(home)
    watcher("done", *both, *AT, cwd=home)
    assert set(states(home).values()) == {"closed"}
    told = watcher("undo", *AT, cwd=home)
    assert (told.exit_code, states(home)) == (0, before)


def test_an_id_as_the_digest_shows_it(home: Path) -> None:
    """An id is known with the brackets that the digest has around it, and counts once, however often it is named."""
    one, two = ids(home)
    told = watcher("done", f"[{one}]", one, *AT, cwd=home)
    assert told.exit_code == 0
    assert told.stderr.splitlines() == [f"{one}  marked as done"]
    assert states(home) == {one: "closed", two: "due"}


def test_undo_of_one(home: Path) -> None:
    """`undo ID` takes back what was last decided about that one alone."""
    one, two = ids(home)
    watcher("snooze", one, two, *AT, cwd=home)
    watcher("undo", two, *AT, cwd=home)
    assert states(home) == {one: "snoozed", two: "due"}


def test_nothing_to_undo(home: Path) -> None:
    """Where nothing was decided, `undo` says so, and where to look."""
    told = watcher("undo", *AT, cwd=home)
    assert told.exit_code == 1
    assert "watcher log" in told.output


def test_phoned(home: Path) -> None:
    """`phoned` counts as a nudge and starts the clock anew."""
    one, two = ids(home)
    watcher("phoned", one, *AT, cwd=home)
    assert states(home) == {one: "waiting", two: "due"}


def test_log(home: Path) -> None:
    """`log` tells each decision with its time, way and words, and whether it holds."""
    one, _ = ids(home)
    watcher("done", one, "--note", "called back", *AT, cwd=home)
    watcher("undo", one, *AT, cwd=home)
    told = watcher("log", *AT, cwd=home).stdout
    assert "marked as done" in told
    assert 'on the command line: "called back" (taken back)' in told
    entries = json.loads(watcher("log", one, "--json", *AT, cwd=home).stdout)["entries"]
    assert [(entry["verb"], entry["holds"], entry["way"]) for entry in entries] == [
        ("done", False, "command line"),
        ("undo", False, "command line"),
    ]
    assert entries[1]["undoes"] == entries[0]["number"]
    assert len(json.loads(watcher("log", "-n", "1", "--json", *AT, cwd=home).stdout)["entries"]) == 1


def test_log_of_an_answer(home: Path) -> None:
    """A decision by answering a digest is told with the line that was written."""
    with Store(home / ".local/state/watcher/watcher.db") as store:
        store.decisions.decide(
            Decision("work", MessageId("p1@example.org"), Verb.MUTE, NOW, Way.REPLY, words="5 never")
        )
    assert 'by answering a digest: "5 never"' in watcher("log", *AT, cwd=home).stdout


def test_before_all_mail_that_was_read(home: Path) -> None:
    """Asked about a day from which no mail was read, it does not say that nothing was open then."""
    with Store(home / ".local/state/watcher/watcher.db") as store:
        for name, role in (("Sent", Role.SENT), ("INBOX", Role.INBOX)):
            store.folders.put_state("work", MailboxState(name, role, 1, 9, 0, 2, NOW), read_since=date(2026, 5, 27))
    early = ("--at", "2025-01-06")
    told = watcher("preview", *early, cwd=home).stdout
    assert "Nothing is due" not in told
    assert "Mail was read from Wed, 27 May 2026 on, and none before." in told
    assert "mail was read from Wed, 27 May 2026 on" in watcher("threads", *early, cwd=home).stderr
    assert "was read from" not in watcher("preview", *AT, cwd=home).output


def test_a_preview_for_programs(home: Path) -> None:
    """What would be mailed can be read by a program: the same threads as elsewhere, by section and number."""
    told = json.loads(watcher("preview", "--json", *AT, cwd=home).stdout)
    assert (told["schema_version"], told["as_of"]) == (1, "2026-11-23T07:00:00Z")
    (digest,) = told["digests"]
    assert (digest["mailbox"], digest["day"]) == ("work", "2026-11-23")
    assert digest["subject"].startswith("2 proposals wait")
    (section,) = digest["sections"]
    assert (section["section"], section["asks"], section["left_out"]) == ("due", True, 0)
    assert {item["number"] for item in section["items"]} == {1, 2}
    threads = json.loads(watcher("threads", "--json", *AT, cwd=home).stdout)["threads"]
    assert sorted((item["thread"] for item in section["items"]), key=lambda one: one["sent_at"]) == threads


def test_entries_of_the_log_have_the_same_keys() -> None:
    """A program finds every key in every entry of the log, also of an answer of which nothing was carried out."""
    decided = Entry(NOW, "work", Decision("work", MessageId("p1@example.org"), Verb.MUTE, NOW, Way.REPLY))
    refused = Entry(NOW, "work", because=because("not from you"))
    entries = json.loads(log_json([decided, refused], Words("en"), as_of=NOW))["entries"]
    assert entries[0].keys() == entries[1].keys()
    assert [(one["verb"], one["because"]) for one in entries] == [("mute", None), (None, "not from you")]


def test_empty_log(home: Path) -> None:
    """Before the first decision, the log says that there is none."""
    assert watcher("log", *AT, cwd=home).stdout == "Nothing was decided yet.\n"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("done",), "als erledigt markiert"),
        (("snooze", "--until", "2027-01-07"), "zurückgestellt bis Do., 7. Jan. 2027"),
        (("mute",), "stummgeschaltet"),
        (("phoned",), "telefonisch nachgefragt"),
    ],
)
def test_what_was_decided_is_told_in_the_owners_language(home: Path, command: tuple[str, ...], said: str) -> None:
    """A decision is confirmed in the words in which it is listed."""
    config = home / ".config/watcher/watcher.toml"
    config.write_text(config.read_text().replace("[digest]", '[digest]\nlanguage = "de"'))
    one, _ = ids(home)
    name, *rest = command
    told = watcher(name, one, *rest, *AT, cwd=home)
    assert f"{one}  {said}" in told.stderr


def test_plus_counts_as_in_an_answer(home: Path) -> None:
    """`--until +10` is ten business days, as "+10" in an answer to a digest is."""
    told = watcher("snooze", ids(home)[0], "--until", "+10", *AT, cwd=home)
    assert "put off until Mon 7 Dec" in told.stderr


@pytest.mark.parametrize(
    ("days", "said"),
    [("+99", "until Fri, 9 Apr 2027"), ("+100", "until Mon, 12 Apr 2027"), ("+10 Arbeitstage", "until Mon 7 Dec"),
     ("+10 Tage", "until Mon 7 Dec"), ("+2w", "until Mon 7 Dec"), ("+0", '"+0" names no day'),
     ("+366", '"+366" names no day'), ("+" + "9" * 5000, "names no day")],
)  # fmt: skip
def test_whatever_plus_counts(home: Path, days: str, said: str) -> None:
    """`--until +100` is one business day after `--until +99`, and units are those of an answer to a digest; what is
    refused there is refused here."""
    assert said in watcher("snooze", ids(home)[0], "--until", days, *AT, cwd=home).stderr
