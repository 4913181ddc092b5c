"""Does every mailbox answer alike?

One suite for the session, run against the fake and against real servers, where they are installed.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import watcher.imap.entry
from tests.servers.account import set_by_people
from watcher.core.mail import Folder, Role
from watcher.core.mime import WHOLE, decode_section
from watcher.errors import FolderError, MailboxError, SignInRefused
from watcher.imap import FolderNames, Password, connect

INBOX = Folder("INBOX", b"INBOX", Role.INBOX)

PLAIN = b"""\
Message-ID: <first@office.example.org>
From: Anna Beispiel <anna@office.example.org>
To: kunde@firma.example.com
Subject: Angebot 2026-114
Date: Mon, 02 Nov 2026 10:30:00 +0100
X-Unwanted: this is never asked for

Guten Tag, anbei unser Angebot.
"""
OFFER = b"""\
Message-ID: <offer@office.example.org>
From: anna@office.example.org
To: kunde@firma.example.com
Subject: =?utf-8?q?Angebot_f=C3=BCr_Sie?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Unser Angebot</p>
--inner
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe
--inner--

--outer
Content-Type: application/pdf; name*=utf-8''Angebot%20f%C3%BCr%20M%C3%BCller.pdf
Content-Disposition: attachment; filename*=utf-8''Angebot%20f%C3%BCr%20M%C3%BCller.pdf
Content-Transfer-Encoding: base64

JVBERi0=
--outer
Content-Type: image/png; name="=?iso-8859-1?q?Gr=FC=DFe=2Epng?="
Content-Transfer-Encoding: base64

iVBORw0=
--outer--
"""
FORWARDED = b"""\
Message-ID: <forwarded@office.example.org>
Subject: WG: Angebot
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

siehe unten
--b
Content-Type: message/rfc822
Content-Disposition: attachment; filename="mail (1).eml"

Subject: inner
Content-Type: multipart/mixed; boundary=c

--c
Content-Type: application/pdf; name=inner.pdf

x
--c--
--b--
"""
ODD = (
    b"X-Nothing-Wanted: here\n\nbody\n",
    b"Subject: no body at all\n",
    b"\nno header at all\n",
    b"Message-ID: <braces@x.example.org>\nSubject: ends in braces {12}\n\nx {3}\n",
    b"Subject: a closing) bracket] and \"quotes\" \\ and (more\nMessage-Id:<tight@x.example.org>\n\nx\n",
    "Subject: Grüße ungekürzt\nFrom: Müller <m@firma.example.com>\n\nRoh\n".encode(),
    "Subject: Grüße in Latin-1\n\nRoh\n".encode("latin-1"),
    b"Message-ID: <long@x.example.org>\nReferences:" + b"\n <r00@x.example.org>" * 300 + b"\n\nx\n",
    b"Subject: " + b"x" * 20000 + b"\n\nx\n",
    b"Subject: twice\nsubject: in other letters\nSUBJECT: loud\nTO: a@x.example.org\nTo: b@x.example.org\n\nx\n",
    b"Content-Type: multipart/mixed; boundary=never\nSubject: unfinished\n\n--never\nContent-Type: text/plain\n\nhalf",
    b"Content-Type: multipart/mixed\nSubject: no boundary\n\nhm\n",
    b"Content-Type: text/plain; charset=\nContent-Transfer-Encoding: strange\nSubject: odd type\n\nx\n",
    b"Content-Type: /;;=\nSubject: no type\n\nx\n",
    FORWARDED,
    OFFER,
    PLAIN,
)  # fmt: skip
FLAGS = ((), ("\\Seen",), ("$Label1", "\\Flagged"), ("\\Seen", "Wichtig", "\\Answered"), ("\\Draft",))


def sent_folder(session):
    return next(folder for folder in session.folders() if folder.role in (Role.SENT, Role.ALL, Role.INBOX))


@contextmanager
def stock(account, monkeypatch):
    """A session that goes the stock way."""
    with monkeypatch.context() as patch:
        patch.setattr(watcher.imap.entry, "take_over", lambda client: None)
        with account.session() as session:
            yield session


def test_an_arriving_mail_is_handed_over_with_the_fields_that_were_asked_for(account):
    """Header fields, date and keywords come as they are; fields that nobody asked for, and \\Seen, do not."""
    when = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
    with account.other() as other:
        other.file("INBOX", PLAIN, ("\\Seen", "$Label1", "\\Flagged"), when)
    with account.session() as session:
        status = session.examine(INBOX)
        (mail,) = session.headers([(1, status.uid_next)])
    assert mail.uid == status.uid_next - 1
    assert mail.internal_date == int(when.timestamp())
    assert b"Subject: Angebot 2026-114\r\n" in mail.header
    assert b"Message-ID: <first@office.example.org>\r\n" in mail.header
    assert b"X-Unwanted" not in mail.header
    assert set_by_people(mail.keywords) == ("$Label1", "\\Flagged")
    assert mail.structure is None


def test_odd_mail_gives_the_same_rows_on_both_ways(real_account, monkeypatch):
    """Whatever strange mail lies in a folder, the fast and the stock way hand over the same rows, and all of them."""
    with real_account.other() as other:
        for number, raw in enumerate(ODD):
            day = datetime(2026, 10, 1 + number, 3, 4, 5, tzinfo=UTC)
            other.file("INBOX", raw, FLAGS[number % len(FLAGS)], day)
        before = other.looks("INBOX")
    with real_account.session() as session:
        session.examine(INBOX)
        ranges = session.uids()
        fast = [list(session.headers(ranges, with_structure=structure)) for structure in (False, True)]
        marks = list(session.keywords(ranges))
        aside = session.set_aside
    with stock(real_account, monkeypatch) as session:
        session.examine(INBOX)
        assert session.uids() == ranges
        slow = [list(session.headers(ranges, with_structure=structure)) for structure in (False, True)]
        assert list(session.keywords(ranges)) == marks
        assert session.set_aside == aside
    assert fast == slow
    assert len(fast[0]) + len(aside) == len(ODD)
    assert not aside
    assert [mail.keywords for mail in fast[0]] == [mark.keywords for mark in marks]
    with real_account.other() as other:
        assert other.looks("INBOX") == before


def test_attachments_and_the_text_are_found_and_the_text_can_be_read(account):
    """Attachment names are decoded, the plain alternative is the text, and only its beginning is fetched."""
    with account.other() as other:
        other.file("INBOX", OFFER)
        other.file("INBOX", FORWARDED)
    with account.session() as session:
        session.examine(INBOX)
        offer, forwarded = session.headers(session.uids(), with_structure=True)
        again = dict(session.structures([offer.uid]))
        text = offer.structure.text
        (begun,) = session.sections([(offer.uid, text.section)], 5)
        (head,) = session.heads([offer.uid], 20)
    assert offer.structure.attachments == ("Angebot für Müller.pdf", "Grüße.png")
    assert again == {offer.uid: offer.structure}
    assert (text.section, text.subtype, text.encoding, text.charset) == (
        "1.2",
        "plain",
        "quoted-printable",
        "iso-8859-1",
    )
    assert begun == (offer.uid, b"Gr=FC")
    assert head == (offer.uid, b"Message-ID: <offer@o")
    assert forwarded.structure.attachments == ("mail (1).eml",)
    assert forwarded.structure.text.section == "1"


def test_a_text_of_another_kind_is_found_in_the_whole_mail(account):
    """Where nothing is plainly the text, the mail's beginning is fetched and the text is found in it."""
    with account.other() as other:
        other.file(
            "INBOX", b"Subject: Angebot\r\nContent-Type: text/x-plain; charset=utf-8\r\n\r\nAnbei unser Angebot\r\n"
        )
    with account.session() as session:
        session.examine(INBOX)
        (mail,) = session.headers(session.uids(), with_structure=True)
        ((uid, raw),) = session.sections([(mail.uid, mail.structure.text.section)], 4000)
    assert uid == mail.uid
    assert mail.structure.text == WHOLE or "courier" in account.traits  # which takes it for plain text itself
    assert decode_section(raw, mail.structure.text).strip() == "Anbei unser Angebot"


def test_the_beginnings_of_several_mails_are_read_together(account):
    """Of each of several mails comes what it begins with, whole or by a section, and none comes empty."""
    texts = [f"Text {n}" for n in range(4)]
    with account.other() as other:
        for text in texts:
            other.file(
                "INBOX", f"Message-ID: <{text[-1]}@several.example.com>\r\nSubject: s\r\n\r\n{text}\r\n".encode()
            )
    with account.session() as session:
        session.examine(INBOX)
        uids = [one.uid for one in session.headers(session.uids())]
        heads = sorted(session.heads(uids, 4000))
        sections = sorted(session.sections([(uid, "1") for uid in uids], 6))
    assert [(uid, raw.split(b"\r\n\r\n")[1].strip().decode()) for uid, raw in heads] == list(
        zip(uids, texts, strict=True)
    )
    assert [(uid, text.decode()) for uid, text in sections] == list(zip(uids, texts, strict=True))


def test_mail_is_chosen_by_day_and_by_uid(account):
    """The look-back finds the mails of its days, and a range of UIDs holds what exists of it."""
    with account.other() as other:
        for day in (1, 2, 3, 4):
            other.file("INBOX", PLAIN, (), datetime(2026, 11, day, 12, 0, tzinfo=UTC))
        uids = other.uids("INBOX")
    with account.session() as session:
        session.examine(INBOX)
        assert session.uids() == ((uids[0], uids[3]),)
        assert session.uids_since(date(2026, 11, 3)) == ((uids[2], uids[3]),)
        assert session.uids_since(date(2026, 11, 9)) == ()
        assert session.uids(uids[1], uids[2]) == ((uids[1], uids[2]),)
        assert session.uids(uids[3] + 1) == ()
        assert [mail.uid for mail in session.headers([(uids[1], uids[1]), (uids[3], uids[3] + 70000)])] == [
            uids[1],
            uids[3],
        ]


def test_what_changes_is_noticed(account):
    """Marks, expunged mail and new mail show in the counts, the marks and the UIDs."""
    with account.other() as other:
        for _ in range(3):
            other.file("INBOX", PLAIN)
        first, second, third = other.uids("INBOX")
    with account.session() as session:
        before = session.examine(INBOX)
        with account.other() as other:
            other.mark("INBOX", second, "$Label2")
            other.mark("INBOX", third, "\\Seen")
            other.expunge("INBOX", first)
            other.file("INBOX", PLAIN, ("$New",))
        after = session.examine(INBOX)
        assert (after.messages, after.uid_next) == (before.messages, before.uid_next + 1)
        assert after.uid_validity == before.uid_validity
        assert session.uids() == ((second, third + 1),)
        marks = {mark.uid: set_by_people(mark.keywords) for mark in session.keywords([(1, after.uid_next)])}
        if "pymap" in account.traits:  # it forgets keywords that are stored later
            marks[second] = ("$Label2",)
        assert marks == {second: ("$Label2",), third: (), third + 1: ("$New",)}
        if before.highest_modseq and "hoodiecrow" not in account.traits:  # it counts expunged mail, and nothing else
            changed = {mark.uid for mark in session.changed_since(before.highest_modseq)}
            assert changed == {second, third, third + 1}


def test_a_survey_tells_of_folders_that_come_and_go(account):
    """Folders created, renamed and deleted by somebody else show in the next survey, and all statuses agree."""
    if "gmail" in account.traits:
        pytest.skip("labels are not folders")
    name, later = f"{account.prefix}Kunde", f"{account.prefix}Altkunde"
    with account.session() as session, account.other() as other:
        assert name not in {folder.mailbox for folder in session.survey().folders}
        other.create(name)
        other.file(name, PLAIN)
        survey = session.survey()
        folder = next(folder for folder in survey.folders if folder.mailbox == name)
        status = next(status for status in survey.statuses if status.mailbox == name)
        assert len(survey.statuses) == len(survey.folders)
        assert status == session.examine(folder)
        assert status == session.statuses([folder])[0]
        session.examine(INBOX)  # some servers hang up when the open folder is renamed
        other.rename(name, later)
        names = {folder.mailbox for folder in session.survey().folders}
        assert later in names
        assert name not in names
        assert session.statuses([folder]) == ()
        other.delete(later)
        assert later not in {folder.mailbox for folder in session.survey().folders}


def test_a_folder_that_is_gone_stops_nobody(account):
    """A folder that cannot be opened is an error of that folder; the session goes on."""
    with account.session() as session:
        gone = Folder("Gone", f"{account.prefix}Gone".encode(), Role.OTHER)
        with pytest.raises(FolderError):
            session.examine(gone)
        with pytest.raises(FolderError):
            session.append(gone, PLAIN)
        assert session.examine(INBOX).messages == 0
        assert list(session.headers([(1, 100)])) == []


def test_a_mail_is_written_and_found_again(account):
    """What we append is told where it lies, and is found by its Message-ID."""
    when = datetime(2026, 11, 5, 6, 7, 8, tzinfo=UTC)
    with account.session() as session:
        raw = PLAIN.replace(b"\n", b"\r\n")
        place = session.append(INBOX, raw, ("\\Seen",), when)
        assert session.find("first@office.example.org", [INBOX]) == (place,)
        assert session.find("second@office.example.org", [INBOX]) == ()
        session.examine(INBOX)
        (mail,) = session.headers([(place.uid, place.uid)])
        assert mail.internal_date == int(when.timestamp())


def test_the_older_mails_of_a_thread_are_found(account):
    """By the ids that a later mail names: those that bear one and those that mention it, from the days asked for."""
    answer = b"Message-ID: <answer@firma.example.com>\nReferences: <first@office.example.org>\n"
    other_one = PLAIN.replace(b"first@", b"second@")
    with account.other() as other:
        for raw, day in ((PLAIN, 3), (answer + PLAIN.partition(b"\n")[2], 4), (other_one, 5), (PLAIN, 20)):
            other.file("INBOX", raw, (), datetime(2026, 3, day, 12, tzinfo=UTC))
        first, second, _, _ = other.uids("INBOX")
    with account.session() as session:
        session.examine(INBOX)
        ids = ["no@where.example.org", "first@office.example.org", 'x" ALL "y@z', *(f"{n}@x.test" for n in range(40))]
        assert session.uids_of_threads(ids, (), date(2026, 3, 1), date(2026, 3, 10)) == ((first, second),)
        assert session.uids_of_threads(ids[:1], (), date(2026, 3, 1), date(2026, 3, 30)) == ()
        assert session.uids_of_threads(ids[2:3], (), date(2026, 3, 1), date(2026, 3, 30)) == ()
        if session.gmail:
            (mail,) = session.headers(((second, second),))
            found = session.uids_of_threads(ids, (mail.witness, "1 ALL"), date(2026, 3, 1), date(2026, 3, 30))
            assert found == ((second, second),)


def test_an_abandoned_reading_disturbs_nothing(account):
    """Who stops reading half-way can ask something else, and gets the answer to that."""
    with account.other() as other:
        for _ in range(8):
            other.file("INBOX", OFFER)
    with account.session() as session:
        session.examine(INBOX)
        ranges = session.uids()
        for _ in session.heads([uid for low, high in ranges for uid in range(low, high + 1)], 10):
            break
        first = ranges[0][0]
        assert list(session.sections([(first, "1.2")], 3)) == [(first, b"Gr=")]
        for _ in session.headers(ranges):
            break
        session.noop()
        assert len(list(session.headers(ranges))) == 8


ASKED_NEXT = {
    "what was expected": lambda session, here, there: (session.examine(there, since=DAY), session.uids_since(DAY)),
    "the same without a day": lambda session, here, there: (session.examine(there), session.uids()),
    "another folder": lambda session, here, there: (session.examine(here), list(session.headers([(1, 99)]))),
    "a search in the folder before": lambda session, here, there: session.uids(),
    "mails of the folder before": lambda session, here, there: list(session.headers([(1, 99)])),
    "more texts of it": lambda session, here, there: list(session.sections([(1, "1.2"), (2, "1")], 9)),
    "all folders": lambda session, here, there: {one.mailbox: one.messages for one in session.survey().statuses},
}
DAY = date(2026, 1, 1)


@pytest.mark.parametrize("read", ["to the end", "half", "nothing"])
def test_a_folder_that_is_expected_next_changes_no_answer(account, read):
    """Whatever is asked after a folder was opened early, the answer is what it would have been."""
    with account.other() as other:
        for raw in (OFFER, PLAIN, FORWARDED):
            other.file("INBOX", raw)
        name = account.prefix + "Next"
        other.create(name)
        other.file(name, PLAIN)
    there = Folder(name, name.encode(), Role.OTHER)

    def answer(ask, *, expecting):
        with account.session() as session:
            session.examine(INBOX)
            if expecting:
                session.expect(there, since=DAY)
            for _ in session.heads([1, 2, 3], 10) if read != "nothing" else ():
                if read == "half":
                    break
            return ask(session, INBOX, there)

    for what, ask in ASKED_NEXT.items():
        assert answer(ask, expecting=True) == answer(ask, expecting=False), what


def test_nothing_in_the_mailbox_shows_that_it_was_watched(real_account):
    """No flag, no \\Seen, no count of unseen or recent mail differs after everything was read."""
    with real_account.other() as other:
        for number, raw in enumerate((PLAIN, OFFER, FORWARDED)):
            other.file("INBOX", raw, FLAGS[number])
        before = other.looks("INBOX")
    for _ in range(2):
        with real_account.session() as session:
            session.survey()
            session.examine(INBOX)
            ranges = session.uids()
            uids = [uid for low, high in ranges for uid in range(low, high + 1)]
            assert len(list(session.headers(ranges, with_structure=True))) == 3
            list(session.heads(uids, 100_000))
            list(session.sections([(uid, "1") for uid in uids], 100_000))
            list(session.keywords(ranges))
            session.find("first@office.example.org", [INBOX])
            session.survey()
    with real_account.other() as other:
        assert other.looks("INBOX") == before


def test_the_usual_folders_are_found_on_every_server(real_account):
    """By special use, by German names, behind a prefix: each folder has its role."""
    with real_account.session() as session:
        survey = session.survey()
        assert session.folders() == survey.folders or set(session.folders()) == set(survey.folders)
    roles = {folder.mailbox: folder.role for folder in survey.folders}
    if "gmail" in real_account.traits:
        assert roles == {"[Gmail]/All Mail": Role.ALL, "[Gmail]/Spam": Role.JUNK, "[Gmail]/Papierkorb": Role.TRASH}
    elif "pymap" in real_account.traits:
        assert roles == {"INBOX": Role.INBOX}
    else:
        assert {Role.INBOX, Role.SENT, Role.DRAFTS, Role.JUNK, Role.TRASH} <= set(roles.values())
    if "german" in real_account.traits:
        assert roles["Entwürfe"] is Role.DRAFTS
    if "inbox-prefix" in real_account.traits:
        assert roles["INBOX.Gesendete Objekte"] is Role.SENT


def test_the_owners_word_about_folders_wins(dovecot_account):
    """A folder named in the configuration has that role, an ignored one is not read, an unknown name is reported."""
    with dovecot_account.other() as other:
        for name in ("Agentur/Ausgang", "Kunden/Alt", "Kunden"):
            other.create(name)
    names = FolderNames(sent=("agentur/ausgang", "Versand"), ignore=("Kunden",))
    with dovecot_account.session() as session:
        roles = {folder.mailbox: folder.role for folder in session.survey(names).folders}
        assert [aside.mailbox for aside in session.set_aside] == ["Versand"]
    assert roles["Agentur/Ausgang"] is Role.SENT
    assert roles["Sent"] is Role.SENT
    assert "Kunden" not in roles
    assert "Kunden/Alt" not in roles


def test_a_wrong_password_is_told_apart(real_account):
    """The server's no to a password is no outage; neither the password nor the user's name is in the message."""
    with pytest.raises(SignInRefused) as caught:
        connect(real_account.endpoint, Password(lambda: "guessed-wrong"))
    assert "guessed-wrong" not in str(caught.value)
    assert real_account.endpoint.user not in str(caught.value)
    assert caught.value.cure


def test_a_compressed_line_says_the_same(servers):
    """COMPRESS=DEFLATE changes what crosses the line, and nothing else."""
    account = servers.dovecot().account()
    with account.other() as other:
        for raw in ODD * 3:
            other.file("INBOX", raw)
    rows, bytes_in = [], []
    for compress in (False, True):
        with account.session(compress=compress) as session:
            session.examine(INBOX)
            rows.append(list(session.headers(session.uids(), with_structure=True)))
            place = session.append(INBOX, PLAIN.replace(b"\n", b"\r\n"))
            assert place is not None
            bytes_in.append(session.traffic[0])
    assert rows[0] == rows[1][: len(rows[0])]
    assert bytes_in[1] < bytes_in[0] / 3


def test_a_kicked_session_is_an_error_and_a_new_one_works(servers):
    """When the server hangs up, that is told at the next question, and a new session works."""
    server = servers.dovecot()
    account = server.account()
    with account.session() as session:
        session.examine(INBOX)
        server.kick(account.endpoint.user)
        with pytest.raises(MailboxError) as caught:
            session.survey()
        assert not isinstance(caught.value, FolderError)
        with pytest.raises(MailboxError):
            session.noop()
    with account.session() as session:
        assert session.examine(INBOX).messages == 0


def test_a_poll_where_nothing_changed_is_one_short_round_trip(servers):
    """However much mail there is, a survey of known folders costs a few hundred bytes."""
    account = servers.dovecot().account()
    with account.other() as other:
        for _ in range(20):
            other.file("INBOX", PLAIN)
    with account.session() as session:
        session.survey()
        before = session.traffic
        session.survey()
        after = session.traffic
    assert after[0] - before[0] < 1000
    assert after[1] - before[1] < 150


def test_an_encrypted_line_is_checked(servers):
    """An unknown authority, a wrong name, a wrong pin are refused before any password is sent; the right ones work."""
    server = servers.dovecot()
    tls = server.account().tls_endpoint
    sign_in = Password(lambda: "open-sesame")
    for good in (
        tls,
        replace(tls, ca_file=None, fingerprint=server.fingerprint),
        replace(tls, ca_file=None, fingerprint=server.fingerprint.lower().replace(":", ""), host="127.0.0.1"),
        replace(tls, port=server.port, security="starttls"),
        replace(tls, port=server.port, security="starttls", ca_file=None, fingerprint=server.fingerprint),
    ):
        connect(good, sign_in).close()
    for bad, why in (
        (replace(tls, ca_file=None), "not trusted"),
        (replace(tls, host="127.1"), "not trusted"),
        (replace(tls, fingerprint="ab" * 32), "another certificate"),
        (replace(tls, port=server.port), "TLS"),
        (replace(tls, port=server.port, security="starttls", ca_file=None), "not trusted"),
        (replace(tls, port=1), "nothing listens"),
        (replace(tls, ca_file=Path("/nonexistent.pem")), "no certificate"),
    ):
        with pytest.raises(MailboxError, match=why) as caught:
            connect(bad, sign_in)
        assert not isinstance(caught.value, SignInRefused)
        assert caught.value.cure
