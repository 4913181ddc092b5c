"""What does a session do with a server that breaks the rules, or breaks off?"""

from __future__ import annotations

import base64
import imaplib
import logging
import threading
import time
from datetime import date

import pytest

import watcher.imap.entry
from tests.servers.scripted import HANG_UP, SILENCE, USUAL, scripted
from watcher.core.mail import Folder, Role
from watcher.errors import FolderError, MailboxError, SignInRefused, Trouble
from watcher.imap import Breaker, Endpoint, Password, Token, connect
from watcher.imap.trouble import unreachable

INBOX = Folder("INBOX", b"INBOX", Role.INBOX)
DATE = 'INTERNALDATE "02-Nov-2026 09:30:00 +0000"'
FIELDS = "BODY[HEADER.FIELDS (MESSAGE-ID SUBJECT)]"
HEAD = "Subject: hi\r\n\r\n"
FOUND = "* SEARCH %s\r\nTAG OK done\r\n"
USUAL_ROW = f"* 1 FETCH (UID 1 FLAGS ($x) {DATE} {FIELDS} {{{len(HEAD)}}}\r\n{HEAD})\r\n"


@pytest.fixture(params=["fast", "stock"])
def way(request, monkeypatch):
    """Both ways of reading in turn."""
    if request.param == "stock":
        monkeypatch.setattr(watcher.imap.entry, "take_over", lambda client: None)
    return request.param


def read(server):
    session = connect(server.endpoint, server.sign_in)
    session.examine(INBOX)
    try:
        return list(session.headers([(1, 5)])), session.set_aside
    finally:
        session.close()


SHAPES = {
    "the usual shape": USUAL_ROW,
    "flags first": f"* 1 FETCH (FLAGS ($x) UID 1 {DATE} {FIELDS} {{{len(HEAD)}}}\r\n{HEAD})\r\n",
    "everything after the literal": f"* 1 FETCH ({FIELDS} {{{len(HEAD)}}}\r\n{HEAD} {DATE} FLAGS ($x) UID 1)\r\n",
    "names in quotes": USUAL_ROW.replace("(MESSAGE-ID SUBJECT)", '("MESSAGE-ID" "SUBJECT")'),
    "names as literals": USUAL_ROW.replace("(MESSAGE-ID SUBJECT)", "({10}\r\nMESSAGE-ID {7}\r\nSUBJECT)"),
    "other names than asked": USUAL_ROW.replace("(MESSAGE-ID SUBJECT)", "(subject)"),
    "lower case": USUAL_ROW.replace("FETCH", "fetch").replace("UID", "uid").replace("BODY", "body"),
    "a modification sequence": USUAL_ROW.replace("UID 1", "UID 1 MODSEQ (5)"),
    "news in between": (
        f"* 6 EXISTS\r\n* 2 EXPUNGE\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* OK still here\r\n{USUAL_ROW}* 1 RECENT\r\n"
    ),
    "news of a mail with its UID": f"{USUAL_ROW}* 1 FETCH (UID 1 FLAGS ($y))\r\n",
    "an unasked mail": f"{USUAL_ROW}* 3 FETCH (UID 3 FLAGS ())\r\n",
    "a system flag in small letters": USUAL_ROW.replace("($x)", "(\\seen $x)"),
    "a date with one digit": USUAL_ROW.replace("02-Nov", " 2-Nov"),
    "a date in another zone": USUAL_ROW.replace("09:30:00 +0000", "10:30:00 +0100"),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_every_shape_of_a_row_is_the_same_mail(shape, way):
    """Items in any order, any echo of what was asked, news in between: the row is the same."""
    with scripted(answers={"UID FETCH": shape + "TAG OK done\r\n", "UID SEARCH": FOUND % 1}) as server:
        if way == "stock" and ("{10}" in shape or "fetch" in shape):
            pytest.skip("IMAPClient and imaplib cannot read this")
        (mail,), aside = read(server)
    assert (mail.uid, mail.internal_date, mail.header) == (1, 1793611800, HEAD.encode())
    assert mail.keywords[0] in ("$x", "$y")
    assert aside == ()


def test_a_folder_made_anew_is_not_mixed_up():
    """Who comes back to a folder after the next one was opened early, and finds it made anew, is told so."""
    opened = "* 5 EXISTS\r\n* OK [UIDVALIDITY %d]\r\n* OK [UIDNEXT 6]\r\nTAG OK [READ-ONLY] done\r\n"
    answers = {
        'EXAMINE "INBOX"': [opened % 7, opened % 8],
        "UID FETCH": "* 1 FETCH (UID 1 BODY[]<0> {2}\r\nhi)\r\nTAG OK done\r\n",
    }
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        session.expect(Folder("Sent", b"Sent", Role.SENT))
        assert list(session.heads([1], 10)) == [(1, b"hi")]
        with pytest.raises(FolderError, match="anew"):
            list(session.headers([(1, 5)]))
        session.close()
    opened_ones = [command for command in server.commands if command.startswith("EXAMINE")]
    assert opened_ones == ['EXAMINE "INBOX"', 'EXAMINE "Sent"', 'EXAMINE "INBOX"']


def texts(*uids):
    return "".join(f"* {uid} FETCH (UID {uid} BODY[]<0> {{2}}\r\nhi)\r\n" for uid in uids) + "TAG OK done\r\n"


def test_a_folder_that_was_opened_early_is_opened_once():
    """The folder that is expected next is asked for behind the last texts of the one before, and not again."""
    sent = Folder("Sent", b"Sent", Role.SENT)
    with scripted(answers={"UID FETCH": texts(1, 3)}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        session.expect(sent)
        assert list(session.heads([1, 3], 10)) == [(1, b"hi"), (3, b"hi")]
        assert session.examine(sent).messages == 5
        session.noop()
        session.close()
    asked = [command.partition(" (")[0] for command in server.commands if command != "CAPABILITY"]
    assert asked[-5:] == ['EXAMINE "INBOX"', "UID FETCH 1,3", 'EXAMINE "Sent"', "NOOP", "LOGOUT"]


def test_a_mail_without_words_costs_no_question_of_its_own():
    """A text that is really empty is believed, and the folder that was opened behind it stays open."""
    rows = "".join(
        f"* {n} FETCH (UID {n} BODY[]<0> {{{len(text)}}}\r\n{text})\r\n" for n, text in ((1, "hi"), (2, "ho"), (3, ""))
    )
    sent = Folder("Sent", b"Sent", Role.SENT)
    with scripted(answers={"UID FETCH": f"{rows}TAG OK done\r\n"}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        session.expect(sent)
        assert sorted(session.heads([1, 2, 3], 10)) == [(1, b"hi"), (2, b"ho"), (3, b"")]
        session.examine(sent)
        session.close()
    asked = [command.partition(" (")[0] for command in server.commands if command != "CAPABILITY"]
    assert asked[-4:] == ['EXAMINE "INBOX"', "UID FETCH 1:3", 'EXAMINE "Sent"', "LOGOUT"]


def test_a_refusal_after_the_next_folder_was_opened_early():
    """A mail that the server refuses is asked for again in its own folder, not in the one that was opened behind it."""
    answers = {
        "UID FETCH 1:3": "* 1 FETCH (UID 1 BODY[]<0> {2}\r\nhi)\r\nTAG NO cannot\r\n",
        "UID FETCH 2:3": "* 2 FETCH (UID 2 BODY[]<0> {2}\r\nho)\r\nTAG NO cannot\r\n",
        "UID SEARCH": "* SEARCH 1 2 3\r\nTAG OK done\r\n",
        "UID FETCH 3": "TAG NO cannot\r\n",
    }
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        session.expect(Folder("Sent", b"Sent", Role.SENT))
        assert list(session.heads([1, 2, 3], 10)) == [(1, b"hi"), (2, b"ho")]
        assert [one.uid for one in session.set_aside] == [3]
        session.close()
    places = [command for command in server.commands if command.startswith(("EXAMINE", "UID FETCH"))]
    assert places[:5] == ['EXAMINE "INBOX"', places[1], 'EXAMINE "Sent"', 'EXAMINE "INBOX"', places[4]]


@pytest.mark.parametrize("value", ['"Subject: hi"', '"a \\"quoted\\" (text) {3}"'])
def test_a_header_may_come_as_a_quoted_string(value, way):
    """A server may send a short header in quotes instead of as a literal."""
    row = f"* 1 FETCH (UID 1 FLAGS () {DATE} {FIELDS} {value})\r\n"
    with scripted(answers={"UID FETCH": row + "TAG OK done\r\n", "UID SEARCH": FOUND % 1}) as server:
        (mail,), _ = read(server)
    assert mail.header == value[1:-1].replace("\\", "").encode()


def test_a_mail_without_a_header_is_set_aside(way):
    """NIL in the place of the header: that mail is set aside with its UID, the others are read."""
    rows = f"* 2 FETCH (UID 2 FLAGS () {DATE} {FIELDS} NIL)\r\n{USUAL_ROW}"
    with scripted(answers={"UID FETCH": rows + "TAG OK done\r\n", "UID SEARCH": FOUND % "1 2"}) as server:
        (mail,), aside = read(server)
    assert mail.uid == 1
    assert [(a.mailbox, a.uid) for a in aside] == [("INBOX", 2)]


def rows(*uids):
    return "".join(USUAL_ROW.replace("UID 1", f"UID {uid}") for uid in uids) + "TAG OK done\r\n"


def test_a_mail_that_was_left_out_is_asked_for_once_more(way):
    """A server may say that all went well and leave out a mail that it has: it is read nevertheless."""
    with scripted(answers={"UID FETCH": [rows(1, 2, 4), rows(3, 5)]}) as server:
        mails, aside = read(server)
    assert sorted(mail.uid for mail in mails) == [1, 2, 3, 4, 5]
    assert aside == ()


def test_a_mail_that_is_always_left_out_is_set_aside(way):
    """A mail that is there and never comes is told of: it may be an answer."""
    with scripted(answers={"UID FETCH": [rows(1, 2, 4, 5), rows()]}) as server:
        mails, aside = read(server)
    assert sorted(mail.uid for mail in mails) == [1, 2, 4, 5]
    assert [one.uid for one in aside] == [3]


def test_a_mail_that_went_meanwhile_is_not_missed(way):
    """Where the server says that a mail is gone, it does not count as one that could not be read."""
    with scripted(answers={"UID FETCH": rows(1, 2, 4, 5), "UID SEARCH": FOUND % "1 2 4 5"}) as server:
        mails, aside = read(server)
    assert sorted(mail.uid for mail in mails) == [1, 2, 4, 5]
    assert aside == ()
    assert sum(command.startswith("UID FETCH") for command in server.commands) == 1


def test_a_server_that_leaves_out_all_mail(way):
    """A server that says that all went well and gives no mail at all is in trouble: the folder is not read."""
    with scripted(answers={"UID FETCH": rows()}) as server, pytest.raises(FolderError, match="refuses to give"):
        read(server)


ALONE = "* 1 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 2]\r\nTAG OK [READ-ONLY] done\r\n"


@pytest.mark.parametrize("answer", ["TAG OK done\r\n", "TAG NO later\r\n"])
def test_the_only_mail_of_a_folder_is_a_bad_one(answer, way):
    """Where the one mail of a folder cannot be had, its folder is read nevertheless, and that mail told of: else all
    would be in doubt for ever."""
    with scripted(answers={"EXAMINE": ALONE, "UID FETCH": answer, "UID SEARCH": FOUND % 1}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        assert list(session.headers([(1, 1)])) == list(session.heads([1], 99)) == []
        assert [one.uid for one in session.set_aside] == [1]
        session.close()


def test_a_text_that_was_left_out_is_asked_for_once_more(way):
    """A server may say that all went well and leave out a text, or give none: it is asked for once more, and one that
    never comes is not asked for with each poll."""
    nothing = "* 3 FETCH (UID 3 BODY[]<0> NIL)\r\n"
    for first, second, came in [
        (texts(1, 2), texts(3), {1, 2, 3}),
        (texts(1, 2), texts(), {1, 2}),
        (nothing + texts(1, 2), texts(3), {1, 2, 3}),
        (nothing + texts(1, 2), nothing + texts(), {1, 2}),
    ]:
        with scripted(answers={"UID FETCH": [first, second], "UID SEARCH": FOUND % "1 2 3"}) as server:
            session = connect(server.endpoint, server.sign_in)
            session.examine(INBOX)
            assert {uid for uid, text in session.heads([1, 2, 3], 99) if text == b"hi"} == came
            assert {one.uid for one in session.set_aside} == {1, 2, 3} - came
            session.close()


def test_a_text_that_went_meanwhile_is_not_missed(way):
    """The text of a mail that is gone is no text that could not be read."""
    with scripted(answers={"UID FETCH": texts(1, 2), "UID SEARCH": FOUND % "1 2"}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        assert len(list(session.heads([1, 2, 3], 99))) == 2
        assert session.set_aside == ()
        session.close()


def test_a_mail_that_nobody_asked_for_is_not_taken(way):
    """A mail under a number that was not asked for may be another one: it is not kept, and one that comes twice is kept
    once."""
    with scripted(answers={"UID FETCH": rows(9, 1, 2, 2, 3, 4, 5)}) as server:
        mails, aside = read(server)
    assert sorted(mail.uid for mail in mails) == [1, 2, 3, 4, 5]
    assert aside == ()


@pytest.mark.parametrize("can", ["", " ESEARCH"])
def test_a_search_without_any_answer(can):
    """Nothing said is not "nothing found": a server that answers no search at all is asked for the dates of its mail,
    and one that says nothing only where it finds nothing is believed."""
    capability = f"* CAPABILITY IMAP4rev1 LITERAL+{can} AUTH=PLAIN\r\nTAG OK done\r\n"
    silent = {"CAPABILITY": capability, "UID SEARCH": "TAG OK done\r\n", "UID FETCH": DATED + "TAG OK done\r\n"}
    with scripted(answers=silent) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX, since=date(2026, 11, 3))
        assert [session.uids_since(date(2026, 11, 3)), session.uids(2, 4)] == [((3, 5),), ((2, 4),)]
        session.close()
    with scripted(answers={"UID SEARCH ALL": FOUND % "1 2 3 4 5", **silent}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        assert session.uids(7, 9) == ()
        session.close()


@pytest.mark.parametrize("nothing", ["NIL", '""', "{0}\r\n"])
def test_a_header_that_is_empty_is_asked_for_once_more(nothing, way):
    """No mail is without a header: where a server gives none it has a bad moment, and the mail is not taken for one of
    nobody about nothing."""
    empty = f"* 2 FETCH (UID 2 FLAGS () {DATE} {FIELDS} {nothing})\r\n"
    with scripted(answers={"UID FETCH": [empty + rows(1, 3, 4, 5), rows(2)]}) as server:
        mails, aside = read(server)
    assert sorted((mail.uid, mail.header) for mail in mails) == [(uid, HEAD.encode()) for uid in range(1, 6)]
    assert aside == ()
    with scripted(answers={"UID FETCH": [empty + rows(1, 3, 4, 5), empty + rows()]}) as server:
        mails, aside = read(server)
    assert sorted(mail.uid for mail in mails) == [1, 3, 4, 5]
    assert [one.uid for one in aside] == [2]


def test_a_folder_made_anew_has_other_mails():
    """A mail that cannot be read is set aside also where one of that number was, before the folder was made anew."""
    opened = "* 5 EXISTS\r\n* OK [UIDVALIDITY %d]\r\n* OK [UIDNEXT 6]\r\nTAG OK [READ-ONLY] done\r\n"
    answers = {
        'EXAMINE "INBOX"': [opened % 7, opened % 8],
        "UID FETCH": f"* 2 FETCH (UID 2 FLAGS () {DATE} {FIELDS} NIL)\r\nTAG OK done\r\n",
        "UID SEARCH": FOUND % 2,
    }
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        for _ in range(2):
            session.examine(INBOX)
            assert list(session.headers([(1, 5)])) == []
        session.close()
        assert [one.uid for one in session.set_aside] == [2, 2]


def test_a_row_that_makes_no_sense_is_set_aside():
    """Unbalanced parentheses cost one mail, not the folder."""
    rows = f'* 2 FETCH (UID 2 FLAGS ($x)) {DATE} {FIELDS} "x")\r\n{USUAL_ROW}* 3 FETCH gibberish\r\n'
    with scripted(answers={"UID FETCH": rows + "TAG OK done\r\n", "UID SEARCH": FOUND % "1 2"}) as server:
        (mail,), aside = read(server)
    assert mail.uid == 1
    assert [a.uid for a in aside] in ([2], [])


def test_a_date_that_is_none_is_taken_from_the_mail(way):
    """Where the server's date cannot be read, the Date field stands in."""
    head = "Date: Mon, 02 Nov 2026 10:30:00 +0100\r\n\r\n"
    row = f'* 1 FETCH (UID 1 FLAGS () INTERNALDATE "never" {FIELDS} {{{len(head)}}}\r\n{head})\r\n'
    with scripted(answers={"UID FETCH": row + "TAG OK done\r\n"}) as server:
        (mail,), _ = read(server)
    assert mail.internal_date == 1793611800


@pytest.mark.parametrize("segment", [1, 7, 64])
def test_it_does_not_matter_how_the_network_cuts(segment):
    """An answer in the smallest pieces is the same answer."""
    rows = "".join(USUAL_ROW.replace("UID 1", f"UID {uid}") for uid in range(1, 6))
    with scripted(answers={"UID FETCH": rows + "TAG OK done\r\n"}, segment=segment) as server:
        mails, _ = read(server)
    assert [mail.uid for mail in mails] == [1, 2, 3, 4, 5]
    assert {mail.header for mail in mails} == {HEAD.encode()}


def test_one_mail_that_the_server_cannot_give_stops_nobody():
    """A refused portion is asked again piece by piece until the one bad mail stands alone."""

    class Refusing(dict):
        def items(self):
            yield "UID FETCH 1:5", USUAL_ROW + "TAG NO internal error\r\n"
            yield "UID FETCH 2:3", USUAL_ROW.replace("UID 1", "UID 2") + "TAG NO internal error\r\n"
            for uid in (2, 4, 5):
                yield f"UID FETCH {uid} ", USUAL_ROW.replace("UID 1", f"UID {uid}") + "TAG OK done\r\n"
            rows = "".join(USUAL_ROW.replace("UID 1", f"UID {uid}") for uid in (4, 5))
            yield "UID FETCH 4:5", rows + "TAG OK done\r\n"
            yield "UID FETCH", "TAG NO internal error\r\n"

    with scripted(answers=Refusing()) as server:
        mails, aside = read(server)
    assert sorted(mail.uid for mail in mails) == [1, 2, 4, 5]
    assert [a.uid for a in aside] == [3]


def test_a_server_that_gives_no_mail_at_all(way):
    """A server that refuses every mail is in trouble itself: the folder counts as not read, no mail is set aside."""
    with scripted(answers={"UID FETCH": "TAG NO [SERVERBUG] internal error\r\n"}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        for ranges in ([(1, 5)], [(5, 5)]):
            with pytest.raises(FolderError, match="refuses to give the mails"):
                list(session.headers(ranges))
        assert session.set_aside == ()
        session.close()


def test_the_only_new_mail_is_a_bad_one(way):
    """Where the server refuses the one mail that is asked for and gives another, that mail alone is set aside."""

    class Refusing(dict):
        def items(self):
            yield "UID SEARCH UID 5", "* SEARCH 5\r\nTAG OK done\r\n"
            yield "UID FETCH 5 ", "TAG NO internal error\r\n"
            yield "UID FETCH 4 ", USUAL_ROW.replace("UID 1", "UID 4") + "TAG OK done\r\n"

    with scripted(answers=Refusing()) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        assert list(session.headers([(5, 5)])) == []
        assert [one.uid for one in session.set_aside] == [5]
        session.close()


def test_a_big_folder_that_is_refused_is_given_up_soon():
    """A server that refuses ten thousand mails is not asked ten thousand times."""
    found = "* SEARCH " + " ".join(map(str, range(1, 10_001))) + "\r\nTAG OK done\r\n"
    opened = "* 10000 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 10001]\r\nTAG OK [READ-ONLY] done\r\n"
    with scripted(answers={"EXAMINE": opened, "UID SEARCH": found, "UID FETCH": "TAG NO later\r\n"}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        with pytest.raises(FolderError, match="refuses to give the mails of the folder: later"):
            list(session.headers([(1, 10_000)]))
        session.close()
    assert len(server.commands) < 200


def test_a_server_that_promises_more_than_it_can():
    """One that names LIST-EXTENDED and refuses it, as behind an old proxy, is asked in the plain way."""
    can = "* CAPABILITY IMAP4rev1 LITERAL+ SPECIAL-USE LIST-EXTENDED LIST-STATUS AUTH=PLAIN\r\nTAG OK done\r\n"
    answers = {
        "CAPABILITY": can,
        'LIST "" "*" RETURN': "TAG BAD what?\r\n",
        "LIST": '* LIST () "/" INBOX\r\n* LIST () "/" Sent\r\nTAG OK done\r\n',
    }
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        assert [folder.mailbox for folder in session.survey().folders] == ["INBOX", "Sent"]
        session.close()


@pytest.mark.parametrize(("more", "told"), [("ID X-CM-EXT-1", 1), ("ID", 0)])
def test_a_server_that_wants_to_know_the_program(way, more, told):
    """NetEase's server is told what program reads, without which it opens no folder; others are told nothing."""
    can = f"* CAPABILITY IMAP4rev1 LITERAL+ {more} AUTH=PLAIN\r\nTAG OK done\r\n"
    with scripted(answers={"CAPABILITY": can, "ID": "* ID NIL\r\nTAG OK done\r\n"}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        session.close()
    assert sum(command.startswith('ID ("name" "mailbox-watcher"') for command in server.commands) == told


def test_a_server_that_refuses_to_hear_what_program_reads(way):
    """Whoever refuses to be told what program reads may open its folders all the same."""
    can = "* CAPABILITY IMAP4rev1 LITERAL+ ID X-CM-EXT-1 AUTH=PLAIN\r\nTAG OK done\r\n"
    with scripted(answers={"CAPABILITY": can, "ID": "TAG BAD Parse command error\r\n"}) as server:
        session = connect(server.endpoint, server.sign_in)
        assert session.examine(INBOX)
        session.close()


def test_a_server_with_folders_of_other_people(way):
    """What a colleague sent, in his folder that the owner may read, is not taken for the owner's."""
    can = "* CAPABILITY IMAP4rev1 LITERAL+ NAMESPACE AUTH=PLAIN\r\nTAG OK done\r\n"
    answers = {
        "CAPABILITY": can,
        "NAMESPACE": '* NAMESPACE (("" "/")) (("Other Users/" "/")) (("Shared/" "/"))\r\nTAG OK done\r\n',
        "LIST": '* LIST () "/" Sent\r\n* LIST (\\Sent) "/" "Other Users/bob/Sent"\r\nTAG OK done\r\n',
    }
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        assert [folder.role for folder in session.folders()] == [Role.SENT, Role.OTHER]
        session.close()


DATED = "".join(f'* {n} FETCH (UID {n} INTERNALDATE "{n:02}-Nov-2026 09:30:00 +0000")\r\n' for n in range(1, 6))


def test_a_server_that_refuses_to_search(way):
    """One that cannot search by date, or at all, is asked for the dates of all mail instead: its folders are read."""
    answers = {
        "UID SEARCH": "TAG BAD Command Argument Error. 11\r\n",
        "UID FETCH": DATED + "TAG OK done\r\n",
        "FETCH": DATED + "TAG OK done\r\n",
    }
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX, since=date(2026, 11, 3))
        assert session.uids_since(date(2026, 11, 3)) == ((3, 5),)
        assert [session.uids(), session.uids(2, 4)] == [((1, 5),), ((2, 4),)]
        session.close()


def test_a_server_that_refuses_to_search_and_tells_a_date_that_is_none():
    """A mail whose date nobody can read counts as wanted: it is not lost in silence."""
    strange = DATED.replace('UID 1 INTERNALDATE "01-Nov-2026 09:30:00 +0000"', 'UID 1 INTERNALDATE "long ago"')
    strange = strange.replace('UID 2 INTERNALDATE "02-Nov-2026 09:30:00 +0000"', "UID 2 INTERNALDATE NIL")
    answers = {"UID SEARCH": "TAG BAD no\r\n", "UID FETCH": strange + "TAG OK done\r\n"}
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        assert session.uids_since(date(2026, 11, 4)) == ((1, 2), (4, 5))
        session.close()


def test_a_server_that_refuses_to_search_and_says_more_than_asked():
    """A mail that comes with its marks, and whose date cannot be told from them, counts as wanted."""
    more = DATED.replace("UID 2 ", "UID 2 FLAGS (\\Seen) ") + "* 1 FETCH (UID 4 FLAGS ())\r\n"
    answers = {"UID SEARCH": "TAG BAD no\r\n", "UID FETCH": more + "TAG OK done\r\n"}
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        assert session.uids_since(date(2026, 11, 3)) == ((2, 5),)
        session.close()


def test_a_server_that_refuses_to_search_and_to_give_dates(way):
    """What was refused first is told."""
    answers = {"UID SEARCH": "TAG BAD no search\r\n", "UID FETCH": "TAG BAD no dates\r\n"}
    with scripted(answers=answers) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        with pytest.raises(FolderError, match="no search"):
            session.uids_since(date(2026, 11, 3))
        session.close()


def test_a_server_that_promises_compact_searches_and_refuses_them():
    """It is asked in the plain way."""
    can = "* CAPABILITY IMAP4rev1 LITERAL+ ESEARCH AUTH=PLAIN\r\nTAG OK done\r\n"
    with scripted(answers={"CAPABILITY": can, "UID SEARCH RETURN": "TAG BAD Parse Error\r\n"}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX, since=date(2026, 11, 3))
        assert session.uids_since(date(2026, 11, 3)) == ((1, 5),)
        session.close()


@pytest.mark.parametrize("huge", [2**63, 10**19, 10**20, 10**30])
def test_a_number_that_nobody_can_keep(huge):
    """A UIDVALIDITY beyond all bounds is none: the folder is in trouble, and nothing else is."""
    opened = f"* 5 EXISTS\r\n* OK [UIDVALIDITY {huge}]\r\n* OK [UIDNEXT 6]\r\nTAG OK [READ-ONLY] done\r\n"
    counts = f"* STATUS INBOX (MESSAGES 5 UIDNEXT {huge} UIDVALIDITY {huge})\r\nTAG OK done\r\n"
    with scripted(answers={"EXAMINE": opened, "STATUS": counts}) as server:
        session = connect(server.endpoint, server.sign_in)
        with pytest.raises(FolderError, match="no UIDVALIDITY"):
            session.examine(INBOX)
        assert [status.uid_validity for status in session.survey().statuses] in ([], [0])
        session.close()


@pytest.mark.parametrize("cut", [10, 60, len(USUAL_ROW) - 8])
def test_a_server_that_hangs_up_is_an_outage(cut, way):
    """Cut off in the middle of a line or of a literal: a MailboxError, and what came before was handed over."""
    answer = USUAL_ROW + USUAL_ROW.replace("UID 1", "UID 2")[:cut] + HANG_UP
    with scripted(answers={"UID FETCH": answer}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        with pytest.raises(MailboxError) as caught:
            list(session.headers([(1, 5)]))
        assert not isinstance(caught.value, (FolderError, SignInRefused))
        with pytest.raises(MailboxError):
            session.noop()
        session.close()


def test_a_goodbye_is_told_with_its_reason():
    """BYE in the middle of an answer ends the session, and the error says what the server said."""
    with scripted(answers={"NOOP": "* BYE shutting down for backup\r\n" + HANG_UP}) as server:
        session = connect(server.endpoint, server.sign_in)
        with pytest.raises(MailboxError, match="shutting down for backup"):
            session.noop()


def test_silence_ends_with_the_timeout(way):
    """A server that says nothing any more is given up after the timeout, in the middle of a literal too."""
    with scripted(answers={"UID FETCH": USUAL_ROW[:-10] + SILENCE}) as server:
        session = connect(Endpoint("127.0.0.1", server.port, "owner", "none", timeout=0.3), server.sign_in)
        session.examine(INBOX)
        with pytest.raises(MailboxError, match="did not answer"):
            list(session.headers([(1, 5)]))


def test_a_blocked_session_can_be_interrupted(way):
    """Another thread ends a session that waits for an answer, within a second."""
    with scripted(answers={"UID FETCH": SILENCE}) as server:
        session = connect(Endpoint("127.0.0.1", server.port, "owner", "none", timeout=60), server.sign_in)
        session.examine(INBOX)
        threading.Timer(0.2, session.interrupt).start()
        begun = time.monotonic()
        with pytest.raises(MailboxError):
            list(session.headers([(1, 5)]))
        session.close()
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    ("greeting", "answers", "words", "trouble"),
    [
        ("* BYE too busy\r\n" + HANG_UP, {}, "does not let us in for now: too busy", Trouble.NOT_NOW),
        (HANG_UP, {}, "ended the connection", Trouble.HUNG_UP),
        ("* OK ready\r\n", {"LOGIN": HANG_UP}, "hung up while we signed in", Trouble.HUNG_UP),
        ("* OK ready\r\n", {"LOGIN": "TAG OK in\r\n" + HANG_UP}, "ended the connection", Trouble.HUNG_UP),
        ("HTTP/1.1 400 Bad\r\n\r\n" + HANG_UP, {}, "greet like an IMAP server: HTTP/1.1 400 Bad", Trouble.STRANGER),
        ("* OK ready\r\n", {"LOGIN": "TAG BAD nope\r\n"}, "refused user name or password: nope", Trouble.REFUSED),
    ],
    ids=["too busy", "hangs up", "hangs up at LOGIN", "hangs up after LOGIN", "no mail server", "BAD"],
)
def test_why_no_connection_came_about(greeting, answers, words, trouble):
    """A server that is busy or hangs up is told as that; only what is no mail server is called none."""
    with scripted(greeting=greeting, answers=answers) as server, pytest.raises(MailboxError) as told:
        connect(server.endpoint, server.sign_in)
    assert words in str(told.value)
    assert told.value.trouble is trouble


@pytest.mark.parametrize(
    "error",
    [ConnectionResetError(), BrokenPipeError(), imaplib.IMAP4.abort("command: X => socket error: [Errno 104] reset")],
    ids=["reset", "broken pipe", "reset in a command"],
)
def test_a_line_that_is_torn_is_no_strange_server(error):
    """However the system tells that the other end hung up, it is told as that."""
    told = unreachable(error, Endpoint("a.test", 993, "o"))
    assert (str(told), told.trouble) == ("a.test:993 ended the connection", Trouble.HUNG_UP)


@pytest.mark.parametrize("greeting", [SILENCE, "* OK ready\r\n"])
def test_connecting_can_be_interrupted(greeting):
    """So can one that is still waiting for the greeting, or for the answer to its password."""
    breaker = Breaker()
    with scripted(greeting=greeting, answers={"LOGIN": SILENCE}) as server:
        threading.Timer(0.2, breaker.pull).start()
        begun = time.monotonic()
        with pytest.raises(MailboxError):
            connect(Endpoint("127.0.0.1", server.port, "o", "none", timeout=60), server.sign_in, breaker=breaker)
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("TAG NO [AUTHENTICATIONFAILED] Invalid credentials for owner@example.org\r\n", SignInRefused),
        ("TAG NO Login failed.\r\n", SignInRefused),
        ("TAG NO [ALERT] Application-specific password required\r\n", SignInRefused),
        ("TAG NO [UNAVAILABLE] Backend is down\r\n", MailboxError),
        ("TAG NO [INUSE] Too many simultaneous connections\r\n", MailboxError),
        ("TAG NO Temporary authentication failure, try again later\r\n", MailboxError),
        ("* BYE too busy\r\n" + HANG_UP, MailboxError),
        (HANG_UP, MailboxError),
    ],
)
def test_a_refused_password_and_a_busy_server_are_different_things(answer, kind):
    """Only a real refusal is one (it must not be tried again at once); no message holds a secret or an address."""
    with scripted(answers={"LOGIN": answer}) as server, pytest.raises(MailboxError) as caught:
        connect(server.endpoint, server.sign_in)
    assert isinstance(caught.value, SignInRefused) == (kind is SignInRefused)
    assert "open-sesame" not in repr(caught.value)
    assert "example.org" not in str(caught.value)


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
def test_a_refused_token_is_sent_once(mechanism):
    """The server's explanation gets an empty answer, and the token is not sent a second time."""
    explained = ["+ eyJzdGF0dXMiOiI0MDEifQ==\r\n", "TAG NO [AUTHENTICATIONFAILED] no\r\n"]
    answers = {"AUTHENTICATE": "+ \r\n", "CAPABILITY": "* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n", "": explained}
    with scripted(answers=answers) as server, pytest.raises(SignInRefused) as caught:
        connect(server.endpoint, Token(lambda: "secret-token", mechanism))
    assert server.commands[-3] == f"AUTHENTICATE {mechanism}"
    assert b"secret-token" in base64.b64decode(server.commands[-2])
    assert b"secret-token" not in base64.b64decode(server.commands[-1])
    assert "secret-token" not in str(caught.value)


def test_nothing_is_sent_in_the_clear_over_a_network():
    """Without encryption only servers on this machine are spoken to."""
    with pytest.raises(MailboxError, match="in the clear"):
        connect(Endpoint("imap.example.org", 143, "owner", "none"), Password(lambda: "x"))


def test_encryption_is_not_given_up():
    """A server without STARTTLS, or one that lets us in before it, gets no password."""
    with scripted() as server:
        with pytest.raises(MailboxError, match="STARTTLS"):
            connect(Endpoint("127.0.0.1", server.port, "owner", "starttls", timeout=3), server.sign_in)
        with pytest.raises(MailboxError, match="TLS"):
            connect(Endpoint("127.0.0.1", server.port, "owner", "tls", timeout=3), server.sign_in)
        assert not [command for command in server.commands if "LOGIN" in command]
    with scripted(greeting="* PREAUTH welcome\r\n") as server, pytest.raises(MailboxError, match="encrypted"):
        connect(Endpoint("127.0.0.1", server.port, "owner", "starttls", timeout=3), server.sign_in)


def test_a_password_cannot_carry_a_command():
    """A line break in a password or a user name is refused before anything is sent."""
    with scripted() as server, pytest.raises(SignInRefused):
        connect(server.endpoint, Password(lambda: "x\r\na LOGOUT"))


def test_a_password_of_any_letters_is_sent():
    """Letters beyond ASCII go through SASL PLAIN as UTF-8."""
    answers = {"AUTHENTICATE": "+ \r\n", "CAPABILITY": USUAL["CAPABILITY"], "LO": USUAL["LOGOUT"], "": "TAG OK in\r\n"}
    with scripted(answers=answers) as server:
        connect(server.endpoint, Password(lambda: "Schlüssel")).close()
    assert base64.b64decode(server.commands[2]) == "\0owner\0Schlüssel".encode()


def test_a_message_id_cannot_carry_a_command():
    """Whatever stands in a received mail, a search asks for an id and nothing else."""
    with scripted() as server:
        session = connect(server.endpoint, server.sign_in)
        for text in ('a"\r\nX NOOP', "a b@c", 'a"b@c', "a\\@c", "ü@c", "", "a\0@c", "<a@b>"):
            with pytest.raises(MailboxError):
                session.find(text, [INBOX])
        session.close()
    assert not [command for command in server.commands if "SEARCH" in command]


def test_odd_folder_names_stop_nobody(way):
    """A name that no rule can decode is read all the same, and reported; the usual ones are decoded."""
    listing = (
        '* LIST () "/" INBOX\r\n* LIST () "/" Entw&APw-rfe\r\n* LIST () "/" "Kunden & Partner"\r\n'
        '* LIST () "/" {5}\r\nA "B"\r\n* LIST (\\Noselect) "/" top\r\n* LIST () NIL 2026\r\n'
    )
    with scripted(answers={"LIST": listing + "TAG OK done\r\n"}) as server:
        session = connect(server.endpoint, server.sign_in)
        folders = {folder.mailbox: folder for folder in session.survey().folders}
        aside = session.set_aside
        session.close()
    assert {"INBOX", "Entwürfe", 'A "B"', "2026", "Kunden & Partner"} == set(folders)
    assert len(aside) == 1


def test_a_strange_release_of_imapclient_is_met_with_one_log_line(monkeypatch, caplog):
    """Where the inside of IMAPClient differs, mail is read the slow way, and the log says so once."""
    monkeypatch.setattr(watcher.imap.entry, "take_over", lambda client: None)
    with caplog.at_level(logging.WARNING), scripted(answers={"UID FETCH": USUAL_ROW + "TAG OK done\r\n"}) as server:
        (mail,), _ = read(server)
    assert mail.uid == 1
    assert [record.name for record in caplog.records] == ["watcher.imap.entry"]


def test_ids_that_no_command_can_hold():
    """An id that a hostile mail names cannot spoil the search for the others: commands are ASCII lines below 8,000
    bytes, and one without any id is not sent."""
    odd = ("😀@x.test", "ä@x.test", 'a" ALL@x.test', "a\r\nA1 LOGOUT@x.test", "a\\@x.test", "b" * 998)
    with scripted() as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        assert session.uids_of_threads(odd, (), date(2026, 1, 1), date(2026, 2, 1)) == ()
        usual = [f"{number}{'c' * 190}@x.test" for number in range(100)]
        session.uids_of_threads((*odd, *usual), (), date(2026, 1, 1), date(2026, 2, 1))
        session.close()
    searches = [command for command in server.commands if "HEADER" in command]
    assert len(searches) == 10
    assert all(command.isascii() and len(command) < 7900 for command in searches)


def test_a_server_whose_search_knows_no_last_mail(way):
    """All mail is found on a server that finds nothing in "1:*" (GNU Mailutils)."""
    with scripted(answers={"UID SEARCH UID 1:*": "* SEARCH\r\nTAG OK done\r\n"}) as server:
        session = connect(server.endpoint, server.sign_in)
        session.examine(INBOX)
        assert [session.uids(), session.uids(4), session.uids(2, 3)] == [((1, 5),), ((4, 5),), ((2, 3),)]
        session.close()


@pytest.mark.parametrize("told", ["", " UIDNEXT 0"])
def test_a_server_that_tells_no_next_uid(way, told):
    """The last mails are found on a server without UIDNEXT, too, and it is never asked for a mail 0."""
    opened = "* 5 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nTAG OK [READ-ONLY] done\r\n"
    counts = f"* STATUS INBOX (MESSAGES 5{told} UIDVALIDITY 7)\r\nTAG OK done\r\n"
    with scripted(answers={"EXAMINE": opened, "STATUS": counts}) as server:
        session = connect(server.endpoint, server.sign_in)
        status = session.examine(INBOX)
        assert status.uid_next == 6, "the last mail tells it"
        assert session.last_uids(status, 3) == ((3, 5),)
        assert not [command for command in server.commands if ":0" in command]
        session.close()
