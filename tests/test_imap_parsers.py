"""Do replies, folder names, structures and dates come out right, whatever comes in?"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.mail import Folder, Role, Structure
from watcher.imap import FolderNames
from watcher.imap.dates import criterion, epoch, stamp, written
from watcher.imap.fast import read_row
from watcher.imap.folders import Listed, Spaces, decoded, sort_folders, writable
from watcher.imap.reply import parse, quoted
from watcher.imap.rows import as_ranges, keywords, merged, sequence_set, windows
from watcher.imap.structure import read_structure, read_structure_text
from watcher.imap.trouble import said

TEXT = b'("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 7 1 NIL NIL NIL NIL)'
HTML = b'("TEXT" "HTML" ("CHARSET" "UTF-8") NIL NIL "QUOTED-PRINTABLE" 70 3 NIL NIL NIL NIL)'
EMPTY = b'("text" "plain" ("charset" "us-ascii") NIL NIL "7bit" 2 1 NIL NIL NIL NIL)'
FOOTER = b'("text" "plain" NIL NIL NIL "7bit" 20 1 NIL ("inline" NIL) NIL NIL)'


def attached(*parameters: bytes, disposition: bytes = b"attachment") -> bytes:
    pairs = b" ".join(b'"%s"' % word for word in parameters)
    return b'("application" "pdf" NIL NIL NIL "base64" 900 NIL ("%s" (%s)) NIL NIL)' % (disposition, pairs)


def multipart(subtype: bytes, *parts: bytes) -> bytes:
    return b"(" + b"".join(parts) + b' "%s" ("boundary" "=_b") NIL NIL NIL)' % subtype


STRUCTURES = {
    "a text alone": (TEXT, (), "1"),
    "alternatives, plain last": (multipart(b"alternative", HTML, TEXT), (), "2"),
    "a footer does not win": (multipart(b"mixed", HTML, FOOTER), (), "1"),
    "an attachment": (multipart(b"mixed", TEXT, attached(b"filename", b"An gebot 7.pdf")), ("An gebot 7.pdf",), "1"),
    "a name in pieces": (
        multipart(b"mixed", TEXT, attached(b"filename*0", b"Angebot 2026", b"filename*1", b"-114.pdf")),
        ("Angebot 2026-114.pdf",),
        "1",
    ),
    "a name in encoded pieces": (
        multipart(b"mixed", TEXT, attached(b"filename*0*", b"utf-8''f%C3%BC", b"filename*1*", b"r%20Sie.pdf")),
        ("für Sie.pdf",),
        "1",
    ),
    "a name in encoded words": (
        multipart(b"mixed", TEXT, attached(b"filename", b"=?utf-8?b?w5xiZXI=?= =?utf-8?q?sicht?=.pdf")),
        ("Übersicht.pdf",),
        "1",
    ),
    "a name in bare UTF-8": (
        multipart(b"mixed", TEXT, attached(b"filename", "Übersicht.pdf".encode())), ("Übersicht.pdf",), "1",
    ),
    "a name in bare Latin-1": (
        multipart(b"mixed", TEXT, attached(b"filename", "Übersicht.pdf".encode("latin-1"))), ("Übersicht.pdf",), "1",
    ),
    "a name with its folders": (
        multipart(b"mixed", TEXT, attached(b"filename", rb"C:\\Users\\Anna\\Angebot.pdf")), ("Angebot.pdf",), "1",
    ),
    "a name with quotes": (
        multipart(b"mixed", TEXT, attached(b"filename", b'a \\"b\\" \\\\c.pdf')), ('a "b" \\c.pdf',), "1",
    ),
    "a charset nobody knows": (
        multipart(b"mixed", TEXT, attached(b"filename*", b"martian''a%FC.pdf")), ("aü.pdf",), "1",
    ),
    "controls and tricks of direction": (
        multipart(b"mixed", TEXT, attached(b"filename", "a\u202efdp.exe\x1b[1m".encode())), ("a fdp.exe [1m",), "1",
    ),
    "a text that is attached is no text": (
        multipart(b"mixed", TEXT.replace(b'7 1 NIL NIL', b'7 1 NIL ("attachment" ("filename" "log.txt"))'), HTML),
        ("log.txt",),
        "2",
    ),
    "numbers inside of names": (
        multipart(b"mixed", TEXT, attached(b"filename", b"a 12 b"), attached(b"filename", b"c% 12 d=")),
        ("a 12 b", "c% 12 d="),
        "1",
    ),
    "nested": (
        multipart(
            b"mixed", multipart(b"related", multipart(b"alternative", TEXT, HTML), attached(b"filename", b"logo.png")),
        ),
        ("logo.png",),
        "1.1.1",
    ),
    "encrypted": (multipart(b"encrypted", attached(b"filename", b"encrypted.asc")), ("encrypted.asc",), None),
    "an empty part": (multipart(b"mixed", b"()", TEXT), (), "2"),
    "NIL": (b"NIL", (), None),
    "nothing but names": (b'("text")', (), ""),
    "an empty text beside another": (multipart(b"alternative", EMPTY, HTML), (), "2"),
    "an empty text before another": (multipart(b"mixed", EMPTY, attached(b"name", b"a.png"), TEXT), ("a.png",), "3"),
    "parts that the server could not tell apart": (multipart(b"alternative", EMPTY.replace(b"2 1", b"0 0")), (), ""),
    "and a line before them": (multipart(b"alternative", EMPTY.replace(b"2 1", b"4 0")), (), ""),
    "an empty text and a file": (multipart(b"mixed", EMPTY, attached(b"filename", b"a.pdf")), ("a.pdf",), "1"),
    "signed in one piece": (
        b'("application" "pkcs7-mime" ("name" "smime.p7m") NIL NIL "base64" 2444 NIL NIL NIL NIL)',
        ("smime.p7m",),
        "",
    ),
    "signed in one piece, below a warning": (
        multipart(b"mixed", TEXT, attached(b"filename", b"smime.p7m").replace(b"pdf", b"octet-stream")),
        ("smime.p7m",),
        "",
    ),
    "a signed file": (
        multipart(b"mixed", TEXT, attached(b"filename", b"Vertrag.pdf.p7m").replace(b"pdf", b"octet-stream", 1)),
        ("Vertrag.pdf.p7m",),
        "1",
    ),
    "a kind of text that nobody knows": (TEXT.replace(b"plain", b"x-plain"), (), ""),
    "a text that came as a file": (
        TEXT.replace(b"7 1 NIL NIL", b'7 1 NIL ("attachment" ("filename" "mail.txt"))'), ("mail.txt",), "",
    ),
    "a table is no text": (multipart(b"mixed", TEXT.replace(b"plain", b"csv")), (), None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "names", "section"), STRUCTURES.values(), ids=STRUCTURES.keys())
def test_names_and_text_are_found_in_every_structure(text, names, section):
    """Attachment names are decoded by whatever rule was used or broken; the text is the one a person reads first."""
    found = read_structure(parse([text])[0])
    assert found.attachments == names
    assert (found.text.section if found.text else None) == section


@pytest.mark.parametrize("text", [text for text, _, _ in STRUCTURES.values()], ids=STRUCTURES.keys())
def test_the_quick_reading_of_a_structure_is_the_whole_one(text):
    """Shapes are parsed once and reused: with the same result as parsing each, also the second time."""
    whole = read_structure(parse([text])[0])
    assert read_structure_text(text) == whole
    assert read_structure_text(text) == whole


def test_an_appointment_is_told_by_its_method():
    """A calendar's invitation or answer is seen; a mere file with an appointment is an attachment."""
    invited = multipart(
        b"alternative", TEXT, b'("text" "calendar" ("method" "reply") NIL NIL "7bit" 90 3 NIL NIL NIL NIL)'
    )
    assert read_structure(parse([invited])[0]).calendar == "REPLY"
    nameless = multipart(b"mixed", TEXT, b'("text" "calendar" NIL NIL NIL "7bit" 90 3 NIL NIL NIL NIL)')
    assert read_structure(parse([nameless])[0]).calendar == "REQUEST"
    file = multipart(b"mixed", TEXT, b'("text" "calendar" ("name" "a.ics") NIL NIL "7bit" 90 3 NIL NIL NIL NIL)')
    assert read_structure(parse([file])[0]) == Structure(("a.ics",), read_structure(parse([nameless])[0]).text)


NAME = st.text(st.characters(codec="latin-1", exclude_characters='"\\\r\n\0'), max_size=12) | st.sampled_from(
    ["name", "filename", "boundary", "1 2 )", "\ue0000", " 7 ", "=?utf-8?q?x?="]
)


@given(st.lists(NAME, max_size=6), NAME)
def test_no_names_confuse_the_quick_reading(names, key):
    """Whatever attachments and parameters are called, both readings agree."""
    parts = [attached(b"filename", name.encode()) for name in names] + [attached(key.encode(), b"x", b"name", b"y 3")]
    text = multipart(b"mixed", TEXT, *parts)
    assert read_structure_text(text) == read_structure(parse([text])[0])


@given(st.recursive(st.none() | st.binary(max_size=8) | st.integers(0, 9), st.lists, max_leaves=30))
def test_no_structure_is_an_error(body):
    """Nested nonsense of any kind gives a Structure."""
    assert isinstance(read_structure(body), Structure)


@given(st.lists(st.binary(max_size=60), min_size=1, max_size=5))
def test_no_reply_is_an_error(parts):
    """Whatever a server writes, a row comes out of it, or a mail set aside, or nothing."""
    read_row(parts)
    read_row([b"* 1 FETCH (UID 7 " + parts[0], *parts[1:]])


def test_nesting_without_end_is_refused():
    """A reply made of parentheses ends before memory does."""
    with pytest.raises(ValueError):
        parse([b"* 1 FETCH " + b"(" * 100_000])


def test_a_quoted_string_cannot_end_early():
    """Quotes and backslashes are escaped, line breaks refused."""
    assert quoted(b'a "b" \\c') == b'"a \\"b\\" \\\\c"'
    with pytest.raises(ValueError):
        quoted(b"a\r\nX LOGOUT")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (b"02-Nov-2026 09:30:00 +0000", 1793611800),
        (b" 2-Nov-2026 10:30:00 +0100", 1793611800),
        (b"01-NOV-2026 23:30:00 -1000", 1793611800),
        (b"01-Jan-1970 00:00:00 +0000", 0),
        (b"31-Nov-2026 09:30:00 +0000", None),
        (b"02-Nov-2026", None),
        (b"", None),
    ],
)
def test_a_date_of_the_server_is_an_instant(text, seconds):
    """INTERNALDATE in any zone is seconds since 1970; what is no date is none."""
    assert epoch(text) == seconds


def test_dates_are_written_in_english_and_utc():
    """Whatever the language of the machine, SEARCH and APPEND get the months of the standard."""
    assert criterion(date(2026, 5, 3)) == b"3-May-2026"
    assert stamp(datetime(2026, 10, 3, 4, 5, 6, tzinfo=UTC)) == "03-Oct-2026 04:05:06 +0000"
    assert written(b"Subject: x\r\nDate: Mon,\r\n 02 Nov 2026 10:30:00 +0100\r\n") == 1793611800
    assert written(b"Date: soon\r\n") == 0


ROLES = {
    b"INBOX": Role.INBOX,
    b"Gesendete Objekte": Role.SENT,
    b"Gesendete Elemente": Role.SENT,
    b"INBOX.Sent": Role.SENT,
    b"INBOX.Sent.2025": Role.SENT,
    b"SENT ITEMS": Role.SENT,
    b"Entw&APw-rfe": Role.DRAFTS,
    b"Gel&APY-scht": Role.TRASH,
    b"Unerw&APw-nscht": Role.JUNK,
    b"Archiv.2024": Role.OTHER,
    b"Kunden": Role.OTHER,
    b"Kunden.Sent": Role.OTHER,
    b"Postausgang": Role.OTHER,
}


@pytest.mark.parametrize(("raw", "role"), ROLES.items())
def test_names_of_folders_tell_their_role(raw, role):
    """German, English and provider names, behind a prefix or not; below a Sent folder everything was sent."""
    listing = [Listed(frozenset(), ".", b"INBOX.Sent"), Listed(frozenset(), ".", raw)]
    found = sort_folders(listing, FolderNames(), spaces=Spaces(("INBOX.",)), gmail=False)
    assert next(folder.role for folder in found.folders if folder.raw == raw) is role


def test_special_use_and_the_owner_overrule_names():
    """A folder called Archive that the server calls Sent is Sent, and the owner's word is the last."""
    listing = [
        Listed(frozenset({"\\sent"}), "/", b"Archive"),
        Listed(frozenset({"\\hasnochildren"}), "/", b"Sent"),
        Listed(frozenset({"\\noselect"}), "/", b"Top"),
        Listed(frozenset({"\\nonexistent"}), "/", b"Gone"),
    ]
    found = sort_folders(listing, FolderNames(other=("sent",)), spaces=Spaces(), gmail=False)
    assert found.folders == (Folder("Archive", b"Archive", Role.SENT), Folder("Sent", b"Sent", Role.OTHER))


@pytest.mark.parametrize(
    ("listed", "read"),
    [
        (Listed(frozenset(), ".", b"INBOX.Outbox"), False),
        (Listed(frozenset({"\\scheduled"}), "/", b"Sp&AOQ-ter"), False),
        (Listed(frozenset(), "/", b"[Gmail]/Geplant"), False),
        (Listed(frozenset(), "/", b"Geplant"), True),
        (Listed(frozenset(), "/", b"Kunden/Outbox"), True),
        (Listed(frozenset(), "/", b"Postausgang"), True),
        (Listed(frozenset({"\\sent"}), "/", b"Outbox"), True),
    ],
)
def test_mail_that_waits_to_be_sent_is_not_read(listed, read):
    """What lies in the outbox or is scheduled for tomorrow has not gone out; a project may be planned too, and some
    keep in "Postausgang" what they have sent."""
    found = sort_folders([listed], FolderNames(), spaces=Spaces(("INBOX.",)), gmail=False)
    assert bool(found.folders) is read


def test_an_outbox_that_the_owner_names_is_read():
    """Where programs keep what was sent in a folder called Outbox, the owner may say so."""
    listing = [Listed(frozenset(), "/", b"Outbox")]
    (folder,) = sort_folders(listing, FolderNames(sent=("outbox",)), spaces=Spaces(), gmail=False).folders
    assert folder.role is Role.SENT


def test_a_colleagues_sent_mail_is_not_the_owners():
    """Folders of other users and shared ones are read, but what lies in their Sent is not the owner's, unless he says
    so; and no draft is laid there."""
    spaces = Spaces((), ("Other Users/", "Shared/"))
    listing = [
        Listed(frozenset({"\\sent"}), "/", b"Other Users/bob/Sent"),
        Listed(frozenset({"\\drafts"}), "/", b"Other Users/bob/Entw&APw-rfe"),
        Listed(frozenset(), "/", b"Shared/info/Sent"),
        Listed(frozenset(), "/", b"Sent"),
        Listed(frozenset(), "/", b"Drafts"),
    ]

    def sent(names):
        return [
            f.mailbox for f in sort_folders(listing, names, spaces=spaces, gmail=False).folders if f.role is Role.SENT
        ]

    assert sent(FolderNames()) == ["Sent"]
    assert sent(FolderNames(sent=("Shared/info/Sent",))) == ["Shared/info/Sent", "Sent"]
    assert writable(listing, Role.DRAFTS, FolderNames(), spaces=spaces) == Folder("Drafts", b"Drafts", Role.DRAFTS)


@pytest.mark.parametrize(
    ("spaces", "name", "role"),
    [
        (Spaces((), ("INBOX.",)), b"INBOX.Sent", Role.SENT),
        (Spaces((), ("INBOX/",)), b"Inbox/Sent", Role.SENT),
        (Spaces(("INBOX.private.",), ("INBOX.",)), b"INBOX.private.Sent", Role.SENT),
        (Spaces(("INBOX.",), ("INBOX.",)), b"INBOX.Sent", Role.SENT),
        (Spaces(("INBOX.",), ("INBOX.Shared.",)), b"INBOX.Shared.bob.Sent", Role.OTHER),
        (Spaces(("mail/me/",), ("mail/",)), b"mail/me/Sent", Role.SENT),
        (Spaces(("mail/me/",), ("mail/",)), b"mail/bob/Sent", Role.OTHER),
        (Spaces(("",), ("", "user.")), b"Sent", Role.SENT),
        (Spaces((), ("~",)), b"~bob/Sent", Role.OTHER),
    ],
)
def test_own_sent_mail_where_namespaces_lie_in_each_other(spaces, name, role):
    """Where the folders of others lie above or below the owner's, what the owner sent stays the owner's."""
    listing = [Listed(frozenset({"\\sent"}), "/", name)]
    assert sort_folders(listing, FolderNames(), spaces=spaces, gmail=False).folders[0].role is role


@pytest.mark.parametrize("name", [b"Templates", b"Vorlagen", b"INBOX/Templates"])
def test_templates_are_unsent_and_hold_no_drafts(name):
    """What lies among the templates of a mail program was not sent; and no draft is laid there."""
    listing = [Listed(frozenset(), "/", name)]
    assert sort_folders(listing, FolderNames(), spaces=Spaces(), gmail=False).folders[0].role is Role.DRAFTS
    assert writable(listing, Role.DRAFTS, FolderNames()) is None
    named = FolderNames(drafts=(name.decode(),))
    assert writable(listing, Role.DRAFTS, named) is not None


def test_a_shared_folder_for_drafts_that_the_owner_named():
    """Drafts are laid into a shared folder where the owner says so, and into no other one of others."""
    spaces = Spaces((), ("Shared/",))
    listing = [Listed(frozenset(), "/", name) for name in (b"Drafts", b"Shared/info/Drafts")]
    listing += [Listed(frozenset({"\\drafts"}), "/", b"Shared/bob/Drafts")]
    named = FolderNames(drafts=("shared/info/drafts",))
    assert writable(listing, Role.DRAFTS, named, spaces=spaces).mailbox == "Shared/info/Drafts"
    assert writable(listing[1:], Role.DRAFTS, FolderNames(), spaces=spaces) is None


@pytest.mark.parametrize(
    ("ignore", "left"),
    [
        ("lists/*", ["INBOX", "Lists", "Kunden", "Was?", "[Gmail]/x"]),
        ("List?", ["INBOX", "Kunden", "Was?", "[Gmail]/x"]),
        ("Was?", ["INBOX", "Lists", "Lists/a", "Kunden", "[Gmail]/x"]),
        ("[gmail]/*", ["INBOX", "Lists", "Lists/a", "Kunden", "Was?"]),
        ("Kunde", ["INBOX", "Lists", "Lists/a", "Kunden", "Was?", "[Gmail]/x"]),
    ],
)
def test_patterns_of_folders_to_leave_out(ignore, left):
    """* and ? stand for anything in the folders to leave out; what is below one of them is left out as well."""
    names = (b"INBOX", b"Lists", b"Lists/a", b"Kunden", b"Was?", b"[Gmail]/x")
    listing = [Listed(frozenset(), "/", name) for name in names]
    found = sort_folders(listing, FolderNames(ignore=(ignore,)), spaces=Spaces(), gmail=False)
    assert [folder.mailbox for folder in found.folders] == left


def test_on_gmail_every_mail_is_read_once():
    """All Mail, Junk and Trash hold every mail; where All Mail is hidden, the labels must do."""
    labels = [Listed(frozenset(flags), "/", raw) for flags, raw in (
        ((), b"INBOX"), (("\\all",), b"[Gmail]/Alle Nachrichten"), (("\\junk",), b"[Gmail]/Spam"),
        (("\\trash",), b"[Gmail]/Papierkorb"), (("\\sent",), b"[Gmail]/Gesendet"), ((), b"Kunden"),
    )]  # fmt: skip
    seen = sort_folders(labels, FolderNames(), spaces=Spaces(), gmail=True)
    assert [folder.role for folder in seen.folders] == [Role.ALL, Role.JUNK, Role.TRASH]
    hidden = sort_folders([labels[0], *labels[2:]], FolderNames(), spaces=Spaces(), gmail=True)
    assert len(hidden.folders) == 5


@given(st.binary(max_size=30))
def test_no_folder_name_is_an_error(raw):
    """Any bytes have a name to show, without control characters, and the same one each time."""
    name, _ = decoded(raw)
    assert name == decoded(raw)[0]
    assert all(ord(letter) >= 32 for letter in name)


@given(st.sets(st.integers(1, 500)))
def test_ranges_and_windows_hold_just_the_uids(uids):
    """UIDs become ranges and windows without one lost or added."""
    ranges = as_ranges(uids)
    assert {uid for first, last in ranges for uid in range(first, last + 1)} == uids
    assert merged(ranges) == ranges
    portions = list(windows(ranges, 7))
    assert [uid for p in portions for first, last in p for uid in range(first, last + 1)] == sorted(uids)
    assert all(len(sequence_set(portion)) < 1000 for portion in windows(ranges))


def test_reading_a_mail_changes_no_mark():
    """Of the system flags only those that say something lasting are kept."""
    assert keywords((b"\\Seen", b"\\Recent", b"\\FLAGGED", b"$Label1", b"\\Answered")) == ("$Label1", "\\Flagged")


def test_what_a_server_says_is_fit_for_a_log():
    """Addresses, tokens, control characters and length are taken off."""
    text = said(
        b"no such user anna@office.example.org \x1b[1m ya29.a0AfH6SMBx0123456789abcdefABCDEF rejected", "rejected"
    )
    assert "@" not in text
    assert "ya29" not in text
    assert "\x1b" not in text
    assert "rejected" not in text
    assert len(said(b"x y " * 200)) <= 160
