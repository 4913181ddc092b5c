"""Does the demo show what the product does?"""

from __future__ import annotations

import gc
import smtplib
import threading
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from imapclient import IMAPClient

from watcher.config import install_command
from watcher.core.followup import FollowUp, Policy, Seen, State, judge
from watcher.core.mail import Mail, Placement, Role
from watcher.core.message import parse_message
from watcher.core.mime import read_content, structure_of
from watcher.core.owntext import read_own
from watcher.core.proposal import Rule
from watcher.core.reading import read_mail
from watcher.core.worktime import Span, Worktime
from watcher.demo import ADDRESS, COUNTRY, SUBDIVISION, ZONE, DemoMail, decisions, demo_servers, half_year

NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
ROLES = {
    **{"INBOX": Role.INBOX, "Gesendet": Role.SENT, "Sent": Role.SENT, "Spam": Role.JUNK, "Junk": Role.JUNK},
    **{"Papierkorb": Role.TRASH, "Trash": Role.TRASH},
}
OWN = frozenset({ADDRESS})


def core_mail(number: int, mail: DemoMail) -> Mail:
    """A mail of the demo as sync would bring it to the core."""
    message = parse_message(mail.raw, internal_date=mail.internal_date)
    role = ROLES.get(mail.folder, Role.OTHER)
    text = read_content(mail.raw, internal_date=mail.internal_date).text
    sent_on = mail.internal_date.astimezone(ZoneInfo(ZONE)).date()
    return Mail(
        key=number,
        message=message,
        placements=(Placement(mail.folder, role, 1, number),),
        structure=structure_of(mail.raw) if role is Role.SENT else None,
        reading=None if role is Role.SENT else read_mail(mail.raw, internal_date=mail.internal_date, own=OWN),
        own_text=read_own(text, words=(), written_on=sent_on) if role is Role.SENT else None,
    )


def judged(now: datetime, lang: str = "de") -> dict[str, FollowUp]:
    """Every follow-up of the demo, by the first part of its proposal's Message-ID."""
    mails = half_year(now, lang)
    policy = Policy(
        account="demo",
        own_addresses=OWN,
        own_domains=frozenset({"sommer-design.example"}),
        rules=(Rule("proposal", Span(5), Span(5), 3),),
        worktime=Worktime(ZONE, country=COUNTRY, subdivision=SUBDIVISION),
        zone=ZoneInfo(ZONE),
    )
    seen = [Seen(folder, ROLES.get(folder, Role.OTHER), now) for folder in {mail.folder for mail in mails}]
    found = judge(
        [core_mail(number, mail) for number, mail in enumerate(mails)],
        decisions(now, "demo"),
        policy,
        seen=seen,
        now=now,
    )
    return {str(one.proposal.message.message_id).partition(".")[0]: one for one in found}


@pytest.fixture(scope="module")
def follow_ups() -> dict[str, FollowUp]:
    """The demo's follow-ups on a Monday morning."""
    return judged(NOW)


STATES = {
    State.DUE: "weber-moebel kranz-immobilien hofmann-dach lindner-yoga kern-optik koch-catering stadtwerke-lechtal "
    "schulz-partner engel-floristik otto-werkstatt ziegler-haus harper-tea bennett-cycles dubois-studio wolf-apotheke",
    State.WAITING: "fischer-reisen becker-holzbau seidel-verlag vogel-praxis brandl-bau maier-gartenbau novak-labs "
    "lee-architects",
    State.ANSWERED: "braun-keramik winter-sport richter-stahl kuhn-logistik lang-hof ernst-uhren huber-metall "
    "okafor-films",
    State.UNDELIVERED: "bauer-elektro silva-surf",
    State.SNOOZED: "haas-akademie",
    State.CLOSED: "roth-kaffee peters-boote berger-tischlerei",
}


@pytest.mark.parametrize(
    ("slug", "state"), [pytest.param(slug, state, id=slug) for state, slugs in STATES.items() for slug in slugs.split()]
)
def test_states(follow_ups: dict[str, FollowUp], slug: str, state: State) -> None:
    """Every follow-up of the demo is in the state its story tells."""
    assert follow_ups[slug].state is state, follow_ups[slug].because


def test_nothing_else_is_watched(follow_ups: dict[str, FollowUp]) -> None:
    """None of the mails that only look like proposals is watched."""
    assert set(follow_ups) == {slug for slugs in STATES.values() for slug in slugs.split()}


def test_what_the_stories_show(follow_ups: dict[str, FollowUp]) -> None:
    """Nudges, absences, doubts and lost recipients are seen."""
    assert follow_ups["hofmann-dach"].nudges == 1
    assert follow_ups["lindner-yoga"].nudges == 3
    assert follow_ups["lindner-yoga"].give_up
    assert follow_ups["fischer-reisen"].away_until
    assert follow_ups["fischer-reisen"].stand_in
    assert {slug for slug, one in follow_ups.items() if one.perhaps_answered} == {
        "engel-floristik",
        "otto-werkstatt",
        "ziegler-haus",
    }
    assert follow_ups["bauer-elektro"].lost[0].last_wrote_from == "m.bauer@bauer-gebaeudetechnik.example"
    assert follow_ups["schulz-partner"].lost


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize(
    "now",
    [
        NOW,
        datetime(2026, 12, 28, 7, tzinfo=UTC),
        datetime(2027, 3, 28, 1, 30, tzinfo=UTC),
        datetime(2026, 8, 15, 23, tzinfo=UTC),
    ],
)
def test_any_day(now: datetime, lang: str) -> None:
    """On whatever day it runs, nothing lies in the future and no state is missing."""
    assert all(mail.internal_date <= now for mail in half_year(now, lang))
    assert {one.state for one in judged(now, lang).values()} == set(STATES)


def test_servers_hold_the_mailbox() -> None:
    """Both servers are real, want a sign-in, and are gone when the block ends."""
    mails = half_year(NOW, "de")
    before = set(threading.enumerate())
    with demo_servers(mails) as servers:
        with IMAPClient(servers.imap_host, servers.imap_port, ssl=False) as client:
            client.login(servers.user, servers.password)
            assert {"INBOX", "Gesendet", "Kunden/Huber", "Spam"} <= {name for _, _, name in client.list_folders()}
            client.select_folder("Gesendet", readonly=True)
            assert len(client.search("ALL")) == sum(mail.folder == "Gesendet" for mail in mails)
        with smtplib.SMTP(servers.smtp_host, servers.smtp_port) as smtp:
            with pytest.raises(smtplib.SMTPException):
                smtp.sendmail(ADDRESS, [ADDRESS], b"Subject: digest\r\n\r\nHello\r\n")
            smtp.rset()
            smtp.login(servers.user, servers.password)
            smtp.sendmail(ADDRESS, [ADDRESS], b"Subject: digest\r\n\r\nHello\r\n")
        assert servers.received == [b"Subject: digest\r\n\r\nHello\r\n"]
        with IMAPClient(servers.imap_host, servers.imap_port, ssl=False) as client:
            client.login(servers.user, servers.password)
            client.select_folder("INBOX", readonly=True)
            assert len(client.search("ALL")) == sum(mail.folder == "INBOX" for mail in mails) + 1
    assert not set(threading.enumerate()) - before  # one of another test may have ended meanwhile


def test_a_connection_outlives_the_collector() -> None:
    """A connection on which nothing happens for a while is still answered, whenever Python's collector runs."""
    with demo_servers(()) as servers, IMAPClient(servers.imap_host, servers.imap_port, ssl=False, timeout=5) as client:
        client.login(servers.user, servers.password)
        for _ in range(3):
            gc.collect()
            assert client.noop()[0] == b"NOOP completed."


def test_wrong_password_is_refused() -> None:
    """The demo's server lets nobody in with another password."""
    with demo_servers(()) as servers, IMAPClient(servers.imap_host, servers.imap_port, ssl=False) as client:
        with pytest.raises(Exception, match=r"(?i)auth|invalid"):
            client.login(servers.user, "wrong")
        client.shutdown()


@pytest.mark.parametrize(
    ("marker", "where", "command"),
    [
        ("uv-receipt.toml", "tools/mailbox-watcher", 'uv tool install --force "mailbox-watcher[demo]"'),
        ("pipx_metadata.json", "venvs/mailbox-watcher", 'pipx install --force "mailbox-watcher[demo]"'),
        ("pyvenv.cfg", "my env", '/bin/python\' -m pip install "mailbox-watcher[demo]"'),
    ],
    ids=["uv", "pipx", "pip"],
)
def test_how_to_get_the_servers(tmp_path: Path, marker: str, where: str, command: str) -> None:
    """Where the demo's servers are missing, it says the one command that brings them into this installation, and
    leaves the other extras there."""
    prefix = tmp_path / where
    prefix.mkdir(parents=True)
    (prefix / marker).touch()
    assert install_command("demo", prefix, lambda extra: False).endswith(command)
    more = install_command("oauth", prefix, lambda extra: extra == "demo")
    assert more.endswith(command.replace("[demo]", "[demo,oauth]"))
