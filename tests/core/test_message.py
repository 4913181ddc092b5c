"""What does this mail say?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from watcher.core.message import (
    Address,
    Message,
    author_of,
    ids_of,
    names_in,
    parse_message,
    relayed_name,
    without_service,
)

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def read(header: str | bytes) -> Message:
    raw = header if isinstance(header, bytes) else header.encode()
    return parse_message(raw, internal_date=NOW)


def test_an_ordinary_header_is_read_whole() -> None:
    """Every field of an ordinary reply is there, in types."""
    mail = read(
        "Message-ID: <a1@example.com>\r\nIn-Reply-To: <b2@example.org>\r\nReferences: <r@example.org>\r\n"
        " <b2@example.org>\r\nDate: Mon, 23 Nov 2026 09:30:05 +0100 (CET)\r\nFrom: Jo Doe <Jo@Example.com>\r\n"
        'To: "Weber, Max" <max@example.org>, info@example.org\r\nSubject: AW: Angebot\r\n'
        "X-Mailer: Foo\r\n\r\nBody: no\r\n"
    )
    assert mail.message_id == "a1@example.com"
    assert mail.in_reply_to == ("b2@example.org",)
    assert mail.references == ("r@example.org", "b2@example.org")
    assert mail.date == datetime(2026, 11, 23, 8, 30, 5, tzinfo=UTC)
    assert mail.author == Address("Jo Doe", "jo@example.com")
    assert mail.to == (Address("Weber, Max", "max@example.org"), Address("", "info@example.org"))
    assert mail.subject == "AW: Angebot"
    assert mail.fields == (("x-mailer", "Foo"),)


ADDRESSES = {
    "bare": ("jo@example.com", [("", "jo@example.com")]),
    "quoted comma": ('"Doe, Jo" <jo@example.com>', [("Doe, Jo", "jo@example.com")]),
    "comma that should have been quoted": ("Doe, Jo <jo@example.com>", [("Doe, Jo", "jo@example.com")]),
    "quoted twice": ("\"'Jo Doe'\" <jo@example.com>", [("Jo Doe", "jo@example.com")]),
    "escaped quotes": (r'"Jo \"J\" Doe" <jo@example.com>', [('Jo "J" Doe', "jo@example.com")]),
    "comment as name": ("jo@example.com (Jo (the) Doe)", [("Jo (the) Doe", "jo@example.com")]),
    "group": ('Team: a@example.com, "B, C" <b@example.com>;', [("", "a@example.com"), ("B, C", "b@example.com")]),
    "group, then one more": ("Team: a@example.com;, b@example.com", [("", "a@example.com"), ("", "b@example.com")]),
    "nobody": ("undisclosed-recipients: ;", []),
    "nobody, without group": ("undisclosed-recipients", []),
    "nobody, with a comment": ("unlisted-recipients:; (no To-header on input)", []),
    "nobody, cut": ("unlisted-recipients:;", []),
    "empty brackets": ("<>", []),
    "only commas": (",,,", []),
    "semicolons": ("a@example.com; b@example.com", [("", "a@example.com"), ("", "b@example.com")]),
    "bracket not closed": ("Jo <jo@example.com", [("Jo", "jo@example.com")]),
    "brackets twice": ("<<jo@example.com>>", [("", "jo@example.com")]),
    "no brackets": ("Jo Doe jo@example.com", [("Jo Doe", "jo@example.com")]),
    "blanks inside": ("Jo < jo @ example.com >", [("Jo", "jo@example.com")]),
    "route": ("<@relay.example,@b.example:jo@example.com>", [("", "jo@example.com")]),
    "mailto": ("Jo <mailto:jo@example.com>", [("Jo", "jo@example.com")]),
    "name is the address": ('"jo@example.com" <jo@example.com>', [("", "jo@example.com")]),
    "encoded name with a comma": (
        "=?iso-8859-1?Q?M=FCller=2C_Max?= <m@example.com>",
        [("Müller, Max", "m@example.com")],
    ),
    "all of it encoded": ("=?utf-8?q?Jo_=3Cjo=40example=2Ecom=3E?=", [("Jo", "jo@example.com")]),
    "encoded in quotes": ('"=?utf-8?B?TcO8bGxlcg==?=" <m@example.com>', [("Müller", "m@example.com")]),
    "punycode": ("jo@xn--strae-oqa.example", [("", "jo@straße.example")]),
    "domain in Unicode": ("Jo <jo@MÜLLER.example>", [("Jo", "jo@müller.example")]),
    "local part quoted in vain": ('Jo <"jo.doe"@example.com>', [("Jo", "jo.doe@example.com")]),
    "quoted local part": ('"jo doe"@example.com', [("", '"jo doe"@example.com')]),
    "quote not closed": ('"Jo <jo@example.com>', [("Jo", "jo@example.com")]),
}


@pytest.mark.parametrize(("value", "expected"), ADDRESSES.values(), ids=ADDRESSES)
def test_recipients_are_found_in_whatever_programs_write(value: str, expected: list[tuple[str, str]]) -> None:
    """Names and addresses come out of every form of an address list that is met in mail."""
    assert [(a.display_name, a.addr_spec) for a in read(f"To: {value}\r\n").to] == expected


def test_a_system_without_address_is_still_an_author() -> None:
    """A bounce from "MAILER-DAEMON" or a bare name keeps its author, but nobody can be its recipient."""
    assert read("From: MAILER-DAEMON (Mail Delivery Subsystem)\n").author.addr_spec == "mailer-daemon"
    assert read("From: Mail Delivery System\n").author == Address("Mail Delivery System", "")
    assert Address("", "mailer-daemon").domain == ""


SUBJECTS = {
    "plain": (b"Angebot", "Angebot"),
    "folded": (b"Angebot\r\n  Website\r\n\tneu", "Angebot Website neu"),
    "utf-8": ("Angebot für Müller".encode(), "Angebot für Müller"),
    "latin-1": (b"Angebot f\xfcr M\xfcller", "Angebot für Müller"),
    "euro sign": (b"100 \x80", "100 €"),
    "word": (b"=?utf-8?Q?F=C3=BCr_Sie?=", "Für Sie"),
    "words in a row": (b"=?utf-8?Q?F=C3=BCr?= =?utf-8?Q?_Sie?= heute", "Für Sie heute"),
    "character cut in two": (b"=?utf-8?B?RsM=?=\r\n =?utf-8?B?vHI=?=", "Für"),
    "base64 cut between words": (b"=?utf-8?B?RsO8c?= =?utf-8?B?iBTaWU=?=", "Für Sie"),
    "two charsets": (b"=?iso-8859-1?Q?F=FCr?= =?utf-8?Q?_Gr=C3=BC=C3=9Fe?=", "Für Grüße"),
    "iso-2022-jp": (b"=?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=", "テスト"),
    "unknown charset": (b"=?x-unknown?Q?F=C3=BCr?=", "Für"),
    "wrong charset": (b"=?us-ascii?Q?F=FCr?=", "Für"),
    "codec that is no charset": (b"=?rot13?Q?Angebot?= =?unicode_escape?Q?x?=", "Angebotx"),
    "with a language": (b"=?utf-8*de?Q?F=C3=BCr?=", "Für"),
    "blanks in the word": (b"=?utf-8?Q?F=C3=BCr Sie?=", "Für Sie"),
    "question mark in the word": (b"=?utf-8?Q?Gut??=", "Gut?"),
    "padding missing": (b"=?utf-8?B?RsO8cg?=", "Für"),
    "not a word": (b"=?utf-8?X?abc?= =?", "=?utf-8?X?abc?= =?"),
    "controls": (b"An\x00ge\x07bot\x1b[31m\xe2\x80\xae", "Angebot[31m"),
    "line break inside a word": (b"=?utf-8?Q?Angebot=0D=0ABcc:_x?=", "Angebot Bcc: x"),
}


@pytest.mark.parametrize(("value", "expected"), SUBJECTS.values(), ids=SUBJECTS)
def test_subjects_become_clean_text(value: bytes, expected: str) -> None:
    """A subject is one line of clean text, however it was encoded or broken."""
    assert read(b"Subject: " + value + b"\r\n").subject == expected


REPLIES = {
    "none": ("", ()),
    "empty brackets": ("<>", ()),
    "several": ("<a@example.com> <b@example.com>", ("a@example.com", "b@example.com")),
    "the same twice": ("<a@example.com> <a@example.com>", ("a@example.com",)),
    "commas": ("<a@example.com>,<b@example.com>", ("a@example.com", "b@example.com")),
    "nothing between": ("<a@example.com><b@example.com>", ("a@example.com", "b@example.com")),
    "prose": ('Your message of "Mon, 23 Nov 2026" <a@example.com>', ("a@example.com",)),
    "prose with an address": ("Message from Jo <jo@example.com> of Monday <a@example.com>", ("a@example.com",)),
    "prose alone": ("Your message from jo@example.com of yesterday", ()),
    "no brackets": ("a@example.com", ("a@example.com",)),
    "blank inside": ("< a b@example.com >", ("ab@example.com",)),
    "folded inside": ("<abc@exa\r\n mple.com>", ("abc@example.com",)),
    "no at sign": ("<20261123.abc>", ("20261123.abc",)),
    "cut at the end": ("<a@example.com> <b@exam", ("a@example.com",)),
    "one not closed": ("<a@example.com", ("a@example.com",)),
    "encoded": ("=?utf-8?Q?=3Ca=40example.com=3E?=", ("a@example.com",)),
    "HTML": ("&lt;a@example.com&gt;", ("a@example.com",)),
}


@pytest.mark.parametrize("name", ["In-Reply-To", "References"])
@pytest.mark.parametrize(("value", "expected"), REPLIES.values(), ids=REPLIES)
def test_ids_are_found_in_whatever_programs_write(name: str, value: str, expected: tuple[str, ...]) -> None:
    """The ids of In-Reply-To and References come out clean and each once; prose gives none."""
    mail = read(f"{name}: {value}\r\nSubject: x\r\n")
    assert (mail.in_reply_to or mail.references) == expected


DATES = {
    "rfc 5322": ("Mon, 23 Nov 2026 09:30:00 +0100", (8, 30)),
    "no weekday": ("23 Nov 2026 09:30 +0100", (8, 30)),
    "old zone": ("Mon, 23 Nov 2026 09:30:00 EST", (14, 30)),
    "unknown zone": ("Mon, 23 Nov 2026 09:30:00 -0000", (9, 30)),
    "asctime": ("Mon Nov 23 09:30:00 2026", (9, 30)),
    "leap second": ("Mon, 23 Nov 2026 09:30:60 +0000", (9, 30)),
}


@pytest.mark.parametrize(("value", "expected"), DATES.values(), ids=DATES)
def test_dates_are_aware(value: str, expected: tuple[int, int]) -> None:
    """The writer's date is read with its zone, in the forms of forty years."""
    when = read(f"Date: {value}\n").date
    assert when is not None
    assert (when.astimezone(UTC).date(), when.astimezone(UTC).hour, when.astimezone(UTC).minute) == (
        date(2026, 11, 23),
        *expected,
    )


@given(st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_a_date_is_read_the_same_in_its_common_and_its_looser_form(local: datetime, minutes: int) -> None:
    """Whether seconds or the weekday are written or not, a Date names the same instant."""
    hours, rest = divmod(abs(minutes), 60)
    zone = f"{'-' if minutes < 0 else '+'}{hours:02}{rest:02}"
    day = local.replace(second=0, microsecond=0)
    common = read(f"Date: {day:%a, %d %b %Y %H:%M:%S} {zone}\n").date
    assert common == read(f"Date: {day:%d %b %Y %H:%M} {zone}\n").date
    assert common is not None
    assert common.utcoffset() == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "yesterday",
        "Mon, 99 Foo 2026 25:00:00 +9999",
        "1 Jan 0000 00:00 +0000",
        "Mon, 31 Feb 2026 09:30:00 +0100",
        "Mon, 23 Nov 2026 09:30:00 +6000",
    ],
)
def test_a_date_that_cannot_be_read_is_none(value: str) -> None:
    """Nonsense in Date is no date and no error."""
    assert read(f"Date: {value}\n").date is None


def test_a_mail_without_message_id_gets_a_stable_one() -> None:
    """A missing Message-ID is made up from date, author, subject and arrival, and always the same."""
    header = b"From: jo@example.com\r\nSubject: Hallo\r\nMessage-ID: <>\r\n"
    first = read(header)
    assert first.message_id.endswith("@missing.invalid")
    assert (
        first.message_id
        == read(header + b"X-More: fields\r\n\r\nbody").message_id
        == ids_of(header, internal_date=NOW)[0]
    )
    assert first.message_id != read(header.replace(b"Hallo", b"Tag")).message_id
    assert first.message_id != parse_message(header, internal_date=NOW + timedelta(seconds=1)).message_id


def test_doubled_fields_lose_nothing() -> None:
    """A second To adds its recipients; of a second Subject the first counts and the other stays to be seen."""
    mail = read(
        "To: a@example.com\nTo: b@example.com\nSubject: one\nSubject: two\nReferences: <a@x>\nReferences: <b@x>\n"
    )
    assert [a.addr_spec for a in mail.to] == ["a@example.com", "b@example.com"]
    assert (mail.subject, mail.field("subject"), mail.references) == ("one", "two", ("a@x", "b@x"))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"], ids=["LF", "CRLF", "CR", "CRCRLF"])
def test_any_line_ending_will_do(end: str) -> None:
    """Old and broken line endings do not hide fields."""
    mail = read(end.join(["From: jo@example.com", "Subject: one", " two", "X-Other: 3", ""]))
    assert (mail.author.addr_spec, mail.subject, mail.field("x-other")) == ("jo@example.com", "one two", "3")


def test_odd_lines_are_passed_over() -> None:
    """An mbox line, a line without a colon and an empty name are no fields and hide none."""
    mail = read("From jo Mon Nov 23\nno field here\n: nothing\nSubject : spaced\nTo: a@example.com\n")
    assert (mail.subject, mail.to[0].addr_spec) == ("spaced", "a@example.com")


HOSTILE = {
    "megabyte subject": b"Subject: " + b"x" * 1_000_000,
    "megabyte of blanks": b"To: " + b" " * 1_000_000 + b"\nFrom: " + b"\t" * 100_000,
    "commas": b"To: " + b"," * 1_000_000,
    "brackets": b"To: " + b"<" * 200_000 + b"\nReferences: " + b"<" * 200_000,
    "quotes": b"To: " + b'"' * 200_000 + b"\nCc: " + b'<"' * 100_000,
    "comments": b"To: " + b"(" * 200_000,
    "backslashes": b'To: "' + b"\\" * 200_000,
    "letters": b"To: " + b"a" * 200_000 + b" @",
    "at signs": b"To: " + b"a@" * 100_000 + b" <",
    "words never closed": b"Subject: " + b"=?a?q?x" * 100_000,
    "words in words": b"Subject: " + b"=?utf-8?b?" * 50_000 + b"?=" * 50_000,
    "from from from": b"In-Reply-To: " + b"from " * 100_000 + b"<a@b>",
    "fields": b"A: b\n" * 200_000,
    "ids": b"References: " + b" ".join(b"<%d@example.com>" % n for n in range(50_000)),
    "colons": b"To: " + b"a:" * 100_000,
    "punycode": b"To: a@" + b"xn--" * 50_000 + b"aaaa",
}


@pytest.mark.parametrize("header", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.timeout(10)
def test_a_hostile_header_costs_little(header: bytes) -> None:
    """A header made to be slow is read in bounded time, and what is kept of it is bounded."""
    mail = read(header)
    assert len(mail.subject) <= 2000
    assert len(mail.to) <= 2000
    assert len(mail.references) <= 200
    ids_of(header, internal_date=NOW)
    author_of(header)


FRAGMENTS = st.sampled_from(
    [b"To: ", b"From: ", b"Subject: ", b"References: ", b"Date: ", b"Message-ID: ", b"\r\n", b"\n", b" ", b"\t", b"<",
     b">", b"@", b"a", b"example.com", b",", b";", b":", b"(", b")", b'"', b"\\", b"=?utf-8?q?", b"=?iso-2022-jp?B?",
     b"?=", b"\0", b"\xff", "ü".encode(), b"xn--", b"1 Jan 2026", b"=C3"]
)  # fmt: skip
HEADERS = st.one_of(st.binary(max_size=300), st.lists(FRAGMENTS, max_size=60).map(b"".join))


@example(b"\tFrom:=")
@example(b"\x0bFrom:=")
@example(b"Message-ID:\x01\rMessage-ID:!")
@given(HEADERS)
def test_no_header_is_an_error(header: bytes) -> None:
    """Whatever the bytes, there is a message with clean text and an id, and the quick ways agree with the whole one."""
    mail = read(header)
    own, mentioned = ids_of(header, internal_date=NOW)
    assert own == mail.message_id
    assert mentioned == tuple(dict.fromkeys((*mail.in_reply_to, *mail.references)))
    assert author_of(header) == mail.author
    texts = [mail.subject, *(value for _, value in mail.fields)]
    for address in (*mail.recipients, *mail.from_, *mail.reply_to):
        texts += [address.display_name, address.addr_spec]
        assert address.addr_spec == address.addr_spec.lower()
    assert all(not set(text) & set("\r\n\0\x1b") for text in texts)
    for one in (own, *mentioned):
        assert one
        assert not set(one) & set("<> \r\n\t")


@given(st.text(min_size=1, max_size=40).filter(lambda t: t.isprintable() and t == " ".join(t.split())))
def test_an_encoded_subject_comes_back(text: str) -> None:
    """What the standard library encodes, we decode."""
    from email.header import Header

    line = Header(text, "utf-8", header_name="Subject", maxlinelen=60).encode()
    assert read(f"Subject: {line}\n").subject == text


@pytest.mark.parametrize(
    ("name", "spec", "spoken"),
    [
        ("Faber, Murat", "murat.faber@faber.example", "Murat Faber"),
        ("Faber, Murat", "mfaber@faber.example", "Murat Faber"),
        ("Weber, Einkauf", "weber@bau.example", "Weber, Einkauf"),
        ("Jane Kern, Acme", "jane.kern@acme.example", "Jane Kern, Acme"),
        ("Murat Faber, CEO", "murat.faber@faber.example", "Murat Faber, CEO"),
        ("Hölzl, Birgit", "b.hoelzl@kanzlei.example", "Birgit Hölzl"),
        ("von der Heide, Jan-Ole", "jheide@verlag.example", "Jan-Ole von der Heide"),
        ("Müller-Strauß, Dr. Karl (Einkauf)", "karl.strauss@klinik.example", "Dr. Karl Müller-Strauß"),
        ("Nagel Hotel, Einkauf", "einkauf@nagel.example", "Nagel Hotel, Einkauf"),
        ("Vetter, Inc.", "vetter@vetter.example", "Vetter, Inc."),
        ("Vetter, GmbH", "vetter@vetter.example", "Vetter, GmbH"),
        ("Murat Faber", "faber@faber.example", "Murat Faber"),
        ("", "faber@faber.example", "faber@faber.example"),
    ],
)
def test_a_name_turned_round_is_spoken_as_people_speak(name: str, spec: str, spoken: str) -> None:
    """ "Faber, Murat", as companies' directories write it, is Murat Faber in a sentence; a company stays as it is."""
    assert Address(name, spec).spoken == spoken


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Eva Kern via LinkedIn", "Eva Kern"),
        ("Eva Kern über LinkedIn", "Eva Kern"),
        ("Eva Kern (Google Docs)", "Eva Kern"),
        ("Eva Kern in Teams", "Eva Kern"),
        ("Kern via LinkedIn", ""),
        ("Eva Kern", ""),
        ("Eva von Kern", ""),
        ("a " * 40_000, ""),
        ("a" + " " * 80_000, ""),
    ],
)
def test_a_service_writes_for_a_person(name: str, person: str) -> None:
    """Who stands in front of a service's name is whom it writes for."""
    assert relayed_name(name) == person


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Eva Kern via LinkedIn", "Eva Kern"),
        ("Eva Kern (via Google Docs)", "Eva Kern"),
        ("Anna Maria von Weber", "Anna Maria von Weber"),
        ("a" + " " * 80_000 + "b", "a" + " " * 80_000 + "b"),
    ],
)
def test_a_name_without_the_service(name: str, person: str) -> None:
    """Whoever writes by a service has the name that they have without it."""
    assert without_service(name) == person


def test_names_in_a_subject() -> None:
    """Words with capitals in a row may be somebody's name; a hostile subject has no more than a few."""
    assert "Eva Kern" in names_in("New voice message from Eva Kern (+49 30 1234)")
    assert "Åsa Öberg" in names_in("[Chat] Åsa Öberg hat Ihnen geschrieben")
    assert names_in("5 neue Projekte") == ()
    assert len(names_in("Aa Bb " * 20_000)) <= 8
