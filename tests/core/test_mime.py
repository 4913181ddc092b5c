"""What text and parts does this mail hold?"""

from __future__ import annotations

import os
import re
from base64 import b64encode, encodebytes
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from time import process_time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from watcher.core.mail import TextPart
from watcher.core.mime import WHOLE, Content, decode_section, read_content, structure_of
from watcher.core.words import own_words

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
REAL_MAIL = next(
    (
        folder
        for root in (Path(os.environ.get("WATCHER_SHARED", "")), *(p / "shared" for p in Path(__file__).parents))
        if (folder := root / "mail").is_dir() and any(folder.glob("*.eml"))
    ),
    None,
)


def read(raw: str | bytes) -> Content:
    data = raw if isinstance(raw, bytes) else raw.replace("\n", "\r\n").encode()
    return read_content(data, internal_date=NOW)


def parts(*bodies: str, kind: str = "mixed", extra: str = "") -> str:
    """A multipart of these parts, each with its own header."""
    return (
        "From: jo@example.com\nSubject: Angebot\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/{kind}; boundary="=_b"{extra}\n\n'
        + "".join(f"--=_b\n{body}\n" for body in bodies)
        + "--=_b--\n"
    )


PLAIN = "Content-Type: text/plain; charset=utf-8\n\nHallo Müller\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n<p>Hallo <b>M&uuml;ller</b></p>\n"
PDF = 'Content-Type: application/pdf; name="Angebot.pdf"\nContent-Disposition: attachment\n\nJVBERg==\n'


def test_plain_text_is_preferred() -> None:
    """Of a mail in two forms the plain text is read; of HTML alone its text."""
    both = read(parts(PLAIN, HTML, kind="alternative"))
    assert (both.text, both.from_html) == ("Hallo Müller\n", False)
    alone = read(parts(HTML, kind="alternative"))
    assert (alone.text, alone.from_html) == ("Hallo Müller\n", True)
    empty = read(parts("Content-Type: text/plain\n\n \n", HTML, kind="alternative"))
    assert (empty.text, empty.from_html) == ("Hallo Müller\n", True)


def test_texts_around_an_attachment_are_one_text() -> None:
    """Text before and behind an attachment is all read; a text file that is attached is not."""
    file = 'Content-Type: text/plain; name="log.txt"\nContent-Disposition: attachment; filename=log.txt\n\nsecret\n'
    content = read(parts(PLAIN, PDF, "Content-Type: text/plain\n\nGruß\n", file))
    assert content.text.split() == ["Hallo", "Müller", "Gruß"]
    assert content.attachments == ("Angebot.pdf", "log.txt")


def test_a_text_that_only_stands_in_for_another_is_not_read() -> None:
    """Where the plain text only says that it cannot be read, the HTML is read; a short answer stays."""
    note = "Content-Type: text/plain\n\nIhr Programm unterstützt leider keine Mails in HTML.\n"
    content = read(parts(note, "Content-Type: text/html\n\n<p>Wir nehmen das Angebot an</p>", kind="alternative"))
    assert (content.text, content.from_html) == ("Wir nehmen das Angebot an\n", True)
    for short in ("Passt, danke!", "Machen wir gerne genau so"):
        answer = f"Content-Type: text/html\n\n<p>{short}</p><blockquote>Anbei unser Angebot</blockquote>\n"
        content = read(parts(f"Content-Type: text/plain\n\n{short}\n", answer, kind="alternative"))
        assert content.text == f"{short}\n"


ODD_TEXTS = {
    "a file alone": 'Content-Type: text/plain; name="m.txt"\nContent-Disposition: attachment\n\nHallo <Müller>\n',
    "a file beside nothing": parts(
        "Content-Type: text/plain\n\n\n",
        'Content-Type: text/plain; name="ATT00001.txt"\nContent-Disposition: attachment\n\nHallo <Müller>\n',
    ),
    "a part without a name of its own": parts(
        "Content-Type: text/plain\n\n\n",
        'Content-Type: text/html; name="Nachricht.html"\nContent-Disposition: attachment\n\n<p>Hallo &lt;Müller&gt;\n',
    ),
    "a kind that nobody knows": "Content-Type: text/x-plain; charset=utf-8\n\nHallo <Müller>\n",
    "enriched": (
        "Content-Type: text/enriched\n\n<fontfamily><param>Arial</param><bold>Hallo</bold>\n<<Müller></fontfamily>\n"
    ),
    "rich": "Content-Type: text/richtext\n\n<italic>Hallo</italic> <lt>Müller>\n",
}


@pytest.mark.parametrize("raw", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_the_only_text_is_read_in_whatever_form_it_came(raw: str) -> None:
    """Where no text is meant to be read with the mail, the one that is there is; the whole mail shows it as well."""
    data = raw.replace("\n", "\r\n").encode()
    assert read(raw).text.strip() == "Hallo <Müller>"
    assert structure_of(data).text == WHOLE
    assert decode_section(data, WHOLE).strip() == "Hallo <Müller>"


@pytest.mark.parametrize("name", ["log.txt", "Protokoll.html", "AGB.txt", "textentwurf.txt"])
def test_a_file_that_somebody_attached_is_no_text_of_theirs(name: str) -> None:
    """Who answers with nothing but a file has not written what stands in it."""
    kind = "html" if name.endswith("html") else "plain"
    file = f'Content-Type: text/{kind}; name="{name}"\nContent-Disposition: attachment\n\nDo not reply to this mail.\n'
    assert read(parts("Content-Type: text/plain\n\n\n", file)).text.strip() == ""


def test_data_is_no_text() -> None:
    """A table, a contact or a style sheet that came alone says nothing."""
    for kind in ("csv", "x-vcard", "css", "calendar", "rfc822-headers", "vnd.something"):
        assert read(f"Content-Type: text/{kind}\n\na;b;c\n").text == ""
        assert structure_of(f"Content-Type: text/{kind}\n\na;b;c\n".encode()).text is None


def der(tag: int, *content: bytes, open_ended: bool = False) -> bytes:
    """An element of ASN.1, in the form that tells its length or in the one that ends with a mark."""
    data = b"".join(content)
    if open_ended:
        return bytes((tag, 0x80)) + data + b"\0\0"
    return bytes((tag, 0x82)) + len(data).to_bytes(2, "big") + data


def signed(inside: bytes, *, pieces: bool, kind: int = 2) -> bytes:
    """A CMS message (RFC 5652) of that kind, 2 being SignedData, without certificates and signatures."""
    octets = (
        der(0x24, *(der(4, inside[at : at + 20]) for at in range(0, len(inside), 20)), open_ended=True)
        if pieces
        else der(4, inside)
    )
    data = der(6, bytes.fromhex("2a864886f70d010701"))
    content = der(0x30, data, der(0xA0, octets, open_ended=pieces), open_ended=pieces)
    sequence = der(0x30, der(2, b"\1"), der(0x31, b"\5\0"), content, open_ended=pieces)
    return der(0x30, der(6, bytes.fromhex("2a864886f70d0107") + bytes((kind,))), der(0xA0, sequence, open_ended=pieces))


@pytest.mark.parametrize("pieces", [False, True])
@pytest.mark.parametrize("name", ["pkcs7-mime; smime-type=signed-data", "x-pkcs7-mime; name=smime.p7m"])
def test_a_mail_signed_in_one_piece_is_read(name: str, pieces: bool) -> None:
    """Text and attachments of a mail that lies inside of its signature are seen; an encrypted one stays closed."""
    inside = parts(PLAIN, PDF).partition("MIME-Version: 1.0\n")[2].replace("=_b", "=_i").encode()
    header = f"Subject: AW: Angebot\nContent-Type: application/{name}\nContent-Transfer-Encoding: base64\nX-Own: 1\n\n"

    def mail(data: bytes) -> bytes:
        return header.encode() + encodebytes(data)

    raw = mail(signed(inside, pieces=pieces))
    content = read(raw)
    assert (content.text, content.attachments) == ("Hallo Müller\n", ("Angebot.pdf",))
    assert content.message.subject == "AW: Angebot"
    assert ("x-own", "1") in content.message.fields
    assert structure_of(raw).text == WHOLE
    assert decode_section(raw, WHOLE) == "Hallo Müller\n"
    assert read(mail(signed(inside, pieces=pieces, kind=3))).text == ""
    listed = parts(header.partition("\n")[2] + encodebytes(signed(inside, pieces=pieces)).decode(), PLAIN)
    assert read(listed).text.count("Hallo Müller") == 2
    file = raw.replace(f"application/{name}".encode(), b"application/octet-stream; name=smime.p7m")
    assert read(file).text == "Hallo Müller\n"
    for cut in range(len(header) + 400, len(raw), 7):
        assert "Hallo Müller".startswith(read(raw[:cut]).text.strip()[:12])


@pytest.mark.parametrize(("kind", "name"), [("octet-stream", "fattura.xml.p7m"), ("pkcs7-mime", "Vertrag.pdf.p7m")])
def test_a_signed_file_is_no_mail(kind: str, name: str) -> None:
    """A file that was signed stays an attachment with its name, beside the text of the mail or before it."""
    data = encodebytes(signed(b"<?xml version='1.0'?><Fattura/>", pieces=False)).decode()
    file = f"Content-Type: application/{kind}; name={name}\nContent-Transfer-Encoding: base64\n\n{data}"
    for raw in (parts(PLAIN, file), parts(file, PLAIN)):
        content = read(raw)
        assert (content.text.strip(), content.attachments) == ("Hallo Müller", (name,))
        assert structure_of(raw.encode() if isinstance(raw, str) else raw).text != WHOLE
    nameless = file.replace(f"; name={name}", "; name=smime.p7m")
    assert "Fattura" not in read(parts(PLAIN, nameless)).text


NAMES = {
    "plain": ("attachment; filename=Angebot.pdf", "Angebot.pdf"),
    "quoted": ('attachment; filename="Angebot 2026; neu.pdf"', "Angebot 2026; neu.pdf"),
    "blanks without quotes": ("attachment; filename=Angebot 2026.pdf", "Angebot 2026.pdf"),
    "RFC 2231": ("attachment; filename*=utf-8''Angebot%20f%C3%BCr%20M%C3%BCller.pdf", "Angebot für Müller.pdf"),
    "RFC 2231 in pieces": (
        "attachment; filename*0*=utf-8''Angebot%20f; filename*1*=%C3%BCr%20Sie; filename*2=.pdf",
        "Angebot für Sie.pdf",
    ),
    "both forms": ("attachment; filename=\"A_.pdf\"; filename*=utf-8''%C3%84.pdf", "Ä.pdf"),
    "encoded word": ('attachment; filename="=?utf-8?Q?Angebot_f=C3=BCr_Sie.pdf?="', "Angebot für Sie.pdf"),
    "8-bit": ("attachment; filename=Angebot_für.pdf", "Angebot_für.pdf"),
    "path": (r'attachment; filename="C:\\temp\\Angebot.pdf"', "Angebot.pdf"),
    "climbing": ("attachment; filename=../../etc/passwd", "passwd"),
    "controls": ("attachment; filename*=utf-8''a%0D%0Ab%00.pdf", "a b.pdf"),
    "quote not closed": ('attachment; filename="Angebot.pdf', "Angebot.pdf"),
    "upper case": ("ATTACHMENT; FILENAME=Angebot.PDF", "Angebot.PDF"),
    "none": ("attachment", None),
}


@pytest.mark.parametrize(("disposition", "expected"), NAMES.values(), ids=NAMES)
def test_names_of_attachments_are_decoded(disposition: str, expected: str | None) -> None:
    """The name of an attachment is read in every form it is written in, and is never a path."""
    content = read(parts(PLAIN, f"Content-Type: application/pdf\nContent-Disposition: {disposition}\n\nx\n"))
    assert content.attachments == ((expected,) if expected else ())


TEXTS = {
    "utf-8": ("utf-8", "8bit", "Grüße".encode()),
    "latin-1": ("iso-8859-1", "8bit", "Grüße".encode("latin-1")),
    "no charset": ("", "8bit", "Grüße".encode("latin-1")),
    "wrong charset": ("us-ascii", "7bit", "Grüße".encode()),
    "charset too small": ("utf-8", "8bit", "Grüße".encode("latin-1")),
    "unknown charset": ("x-mystery", "8bit", "Grüße".encode()),
    "quoted-printable": ("utf-8", "quoted-printable", b"Gr=C3=BC=\r\n=C3=9Fe"),
    "base64": ("utf-8", "base64", b64encode("Grüße".encode())),
    "quoted-printable, not told": ("utf-8", "7bit", b"Gr=C3=BC=\r\n=C3=9Fe"),
    "quoted-printable, with a comment": ("utf-8", "quoted-printable (soft breaks)", b"Gr=C3=BC=C3=9Fe"),
    "base64, cut": ("utf-8", "base64", b64encode("Grüße".encode())[:-1]),
    "base64 in two runs": ("utf-8", "base64", b64encode("Grü".encode()) + b"\r\n" + b64encode("ße".encode())),
    "base64 with a list's footer": (
        "utf-8",
        "base64",
        b64encode("Grüße".encode()) + b"\r\n-- \r\nListe: https://x.example\r\n",
    ),
    "base64, indented": ("utf-8", "base64", b"   R3LD\r\n   vMOf\r\n   ZQ==\r\n"),
    "base64 by mistake": ("utf-8", "base64", "Grüße".encode()),
    "unknown encoding": ("utf-8", "x-own", "Grüße".encode()),
    "utf-16": ("utf-16", "base64", b64encode("Grüße".encode("utf-16"))),
    "NUL inside": ("utf-8", "8bit", b"Gr\0\xc3\xbc\xc3\x9fe"),
}


@pytest.mark.parametrize(("charset", "encoding", "data"), TEXTS.values(), ids=TEXTS)
def test_text_is_decoded_whatever_its_label(charset: str, encoding: str, data: bytes) -> None:
    """The text of a part, and of a section fetched alone, is read in spite of wrong labels."""
    label = f"; charset={charset}" if charset else ""
    header = f"Content-Type: text/plain{label}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode()
    assert read(header + data).text.strip() == "Grüße"
    assert decode_section(data, TextPart("1", "plain", encoding.upper(), charset)).strip() == "Grüße"


def test_a_dash_alone_tells_quoted_printable() -> None:
    """Where its label got lost, a dash or a quotation mark is enough; an address that looks like one is not."""
    header = "Content-Type: text/plain; charset=utf-8\n\n"
    assert read(header + "Thursday works =E2=80=93 see you=\n at ten").text == "Thursday works – see you at ten"
    address = "https://x.example/?a=C3&b=E2=80=9 see"
    assert read(header + address).text == address


TURNS: dict[str, Callable[[str], str]] = {
    "one question mark for each letter": lambda text: re.sub("[^ -~]", "?", text),
    "two question marks for each letter": lambda text: re.sub("[^ -~]", "??", text),
    "the sign for what cannot be shown": lambda text: re.sub("[^ -~]", "\ufffd", text),
    "UTF-8 encoded again": lambda text: text.encode().decode("latin-1"),
    "UTF-8 encoded again by Windows": lambda text: text.encode().decode("cp1252"),
    "entities": lambda text: text.replace("ü", "&uuml;").replace("ß", "&#223;").replace("ä", "&auml;"),
    "an old Mac's letters": lambda text: text.encode("mac-roman").decode("cp1252"),
}


@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
def test_spoilt_letters_are_put_back(turn: Callable[[str], str]) -> None:
    """German words are read although their umlauts got lost on the way."""
    for text in ("Grüße", "für März", "Zurück im Büro", "bis einschließlich nächste Woche"):
        assert read("Content-Type: text/plain; charset=utf-8\n\n" + turn(text)).text == text


@pytest.mark.parametrize(
    "text", ["Passt das?Ja", "https://x.example/?fr=b&id=1", "São Paulo", "NÃO", "a ? b", "Café", "Was?Wann?", "§5 BGB"]
)
def test_what_is_not_spoilt_stays(text: str) -> None:
    """Question marks, addresses and the letters of other languages are left alone."""
    assert read("Content-Type: text/plain; charset=utf-8\n\n" + text).text == text


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf")), max_size=60), st.integers(0, 200))
def test_a_cut_section_loses_only_its_end(text: str, cut: int) -> None:
    """A section cut anywhere gives the beginning of its text; letters that were spoilt show only as a whole."""
    whole = decode_section(text.encode(), TextPart("1", "plain", "8bit", "utf-8"))
    assume(whole == text)
    for encoding, data in (("8bit", text.encode()), ("base64", b64encode(text.encode()))):
        assert whole.startswith(decode_section(data[:cut], TextPart("1", "plain", encoding, "utf-8")))


PAGES = {
    "entities": ("<p>5 &lt; 6 &amp; 7&nbsp;&euro;</p>", "5 < 6 & 7 €\n"),
    "script and style": ("<style>p{}</style><script>alert('<p>')</script><p>Text</p>", "Text\n"),
    "head": ("<html><head><title>No</title></head><body>Text</body></html>", "Text\n"),
    "comment": ("<!-- no --><!--[if mso]><p>no</p><![endif]-->Text", "Text\n"),
    "hidden": ('<div style="display:none">no<div>no</div></div><p style="overflow:hidden">Text</p>', "Text\n"),
    "lines": ("<div>eins</div><div>zwei<br>drei</div>", "eins\nzwei\ndrei\n"),
    "paragraphs": ("<p>eins</p><p>zwei</p>", "eins\n\nzwei\n"),
    "Outlook's lines": (
        "<p class=MsoNormal>eins<o:p></o:p></p>\n<p class=MsoNormal>zwei<o:p></o:p></p>\n"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n<p class='x_MsoNormal' style='margin-left:36.0pt'>drei</p>vier",
        "eins\nzwei\n\ndrei\nvier\n",
    ),
    "Outlook's paragraphs": ("<p class=MsoNormal style='margin-bottom:12.0pt'>eins</p><p>zwei</p>", "eins\n\nzwei\n"),
    "Outlook's lines without an end": ("<p class=MsoNormal>eins<p class=MsoNormal>zwei<p>drei", "eins\nzwei\n\ndrei\n"),
    "list": ("<ul><li>eins</li><li>zwei</li></ul>", "- eins\n- zwei\n"),
    "table": ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc\n"),
    "pre": ("<pre>a  b\n  c</pre>", "a  b\n  c\n"),
    "quote": ("Ja.<blockquote type=cite><p>Passt es?</p></blockquote>Danke", "Ja.\n\n> Passt es?\n\nDanke\n"),
    "quote in a quote": ("<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n\n> > b\n"),
    "indent": ('<blockquote style="margin:0 0 0 40px; border:none">Text</blockquote>', "Text\n"),
    "GMX": ('<div>Ja.</div><div name="quote" style="margin:10px">Hallo<br>Jo</div>', "Ja.\n> Hallo\n> Jo\n"),
    "rule": ("a<hr>b", "a\n\n________________________________\nb\n"),
    "Gmail's signature": ('Ja.<div class="gmail_signature">Jo</div>', "Ja.\n-- \nJo\n"),
    "cut in a tag": ('Text<img src="x', "Text\n"),
    "angle brackets": ("5 < 6 und 7 > 6", "5 < 6 und 7 > 6\n"),
    "attribute with a bracket": ('<img alt="a > b">Text', "Text\n"),
    "zero width": ("Te&zwnj;xt&#8203;\u00ad", "Text\n"),
}


@pytest.mark.parametrize(("page", "expected"), PAGES.values(), ids=PAGES)
def test_html_becomes_readable_text(page: str, expected: str) -> None:
    """HTML is read as its reader sees it, with quotes marked as in plain text."""
    text = read(f"Content-Type: text/html; charset=utf-8\n\n{page}").text
    assert [line.rstrip() for line in text.replace("> \n", "\n").split("\n")] == [
        line.rstrip() for line in expected.split("\n")
    ]


def test_a_quote_in_html_is_no_word_of_the_writer() -> None:
    """An answer written in HTML is told from what it quotes."""
    page = (
        '<div dir="ltr">Ja, gerne.</div><br><div class="gmail_quote"><div class="gmail_attr">'
        "Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Jo &lt;<a>jo@example.com</a>&gt;:<br></div>"
        "<blockquote>Passt es?</blockquote></div>"
    )
    assert own_words(read(f"Content-Type: text/html\n\n{page}").text).text == "Ja, gerne.\n"
    outlook = (
        '<p>Ja, gerne.</p><hr><div id="divRplyFwdMsg"><b>Von:</b> Jo &lt;jo@example.com&gt;<br>'
        "<b>Gesendet:</b> Montag<br><b>An:</b> Max<br><b>Betreff:</b> Angebot</div><div>Passt es?</div>"
    )
    assert own_words(read(f"Content-Type: text/html\n\n{outlook}").text).text == "Ja, gerne.\n"


def test_a_bounce_is_taken_apart() -> None:
    """Of a delivery report its text, its fields and the returned mail's header are given, each by itself."""
    status = (
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@example.com\n"
    )
    returned = "Content-Type: message/rfc822\n\nMessage-ID: <orig@example.com>\nSubject: Angebot\n\nAnbei.\n"
    content = read(parts(PLAIN, status, returned, kind="report", extra='; report-type="delivery-status"'))
    assert content.report_type == "delivery-status"
    assert content.types == ("multipart/report", "text/plain", "message/delivery-status", "message/rfc822")
    assert "Final-Recipient: rfc822; a@example.com" in content.delivery_status[0]
    assert content.embedded[0].message.message_id == "orig@example.com"
    assert content.embedded[0].text.strip() == "Anbei."
    assert content.text == "Hallo Müller\n"
    headers = "Content-Type: text/rfc822-headers\n\nMessage-ID: <orig@example.com>\nSubject: Angebot\n"
    embedded = read(parts(PLAIN, headers, kind="report")).embedded
    assert [(e.message.message_id, e.text) for e in embedded] == [("orig@example.com", "")]


def test_receipts_complaints_and_reactions_are_taken_apart() -> None:
    """Disposition notifications, feedback reports and reactions are given by themselves."""
    mdn = "Content-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n"
    arf = "Content-Type: message/feedback-report\n\nFeedback-Type: abuse\n"
    emoji = 'Content-Type: text/vnd.google.email-reaction+json\n\n{"version": 1, "emoji": "👍"}\n'
    content = read(parts(PLAIN, mdn, arf, emoji))
    assert "displayed" in content.disposition_notification[0]
    assert "abuse" in content.feedback_report[0]
    assert content.reactions == ("👍",)
    assert read(parts(PLAIN, emoji.replace("{", "["))).reactions == ("",)


@pytest.mark.parametrize("parameter", ["; method=reply", ""])
def test_the_method_of_an_invitation_is_read(parameter: str) -> None:
    """What an invitation wants is said by its METHOD, in the part's header or inside."""
    calendar = (
        f"Content-Type: text/calendar{parameter}\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nATTENDEE;PARTSTAT=ACC\n EPTED:x\n"
    )
    found = read(parts(PLAIN, calendar, kind="alternative")).calendars
    assert [one.method for one in found] == ["REPLY"]
    assert "PARTSTAT=ACCEPTED" in found[0].text


def test_a_missing_boundary_hides_nothing() -> None:
    """Parts are found by their delimiter lines even if the header names none, or another one."""
    raw = parts(PLAIN, PDF)
    for header in ('; boundary="=_b"', ""), ('boundary="=_b"', 'boundary="other"'):
        content = read(raw.replace(*header))
        assert (content.text, content.attachments) == ("Hallo Müller\n", ("Angebot.pdf",))
    assert read("Content-Type: multipart/mixed\n\nnur Text\n").text.strip() == "nur Text"


def test_a_missing_end_hides_nothing() -> None:
    """A mail cut anywhere gives what came of it."""
    raw = parts(PLAIN, PDF).replace("\n", "\r\n").encode()
    assert read(raw[: raw.index(b"--=_b--")]).attachments == ("Angebot.pdf",)
    assert read(raw[: raw.index(b"ller\r\n")]).text == "Hallo Mü"


def test_structure_tells_what_the_server_would_tell() -> None:
    """The number of the text's section and the names of attachments are those of BODYSTRUCTURE."""
    inner = PLAIN.replace("\n\n", "\nContent-Transfer-Encoding: quoted-printable\n\n", 1)
    nested = f'Content-Type: multipart/alternative; boundary="i"\n\n--i\n{inner}\n--i\n{HTML}\n--i--\n'
    found = structure_of(parts(nested, PDF).replace("\n", "\r\n").encode())
    assert found.text == TextPart("1.1", "plain", "quoted-printable", "utf-8")
    assert found.attachments == ("Angebot.pdf",)
    assert structure_of(b"Subject: x\r\n\r\nHallo").text == TextPart("1", "plain", "7bit", "us-ascii")


def test_what_the_standard_library_writes_is_read_back() -> None:
    """A mail made by Python's own library comes apart into what it was made of."""
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "Angebot für Sie", "Jörg <j@example.com>", "m@example.com"
    mail.set_content("Anbei unser Angebot für die Küche.\n" * 3)
    mail.add_alternative("<p>Anbei</p>", subtype="html")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Angebot für Müller.pdf")
    content = read(mail.as_bytes())
    assert content.message.subject == "Angebot für Sie"
    assert content.text == "Anbei unser Angebot für die Küche.\n" * 3
    assert content.attachments == ("Angebot für Müller.pdf",)


def nested(depth: int) -> bytes:
    return b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth))


ROOT = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
PAGE = b"Content-Type: text/html\r\n\r\n"
HOSTILE = {
    "empty": b"",
    "NUL": b"\0" * 100_000,
    "no header": b"only text\nand more\n",
    "10,000 parts": ROOT + b"--b\r\nContent-Type: text/plain; name=a.pdf\r\n\r\nhi\r\n" * 10_000,
    "empty parts": ROOT + b"--b\r\n" * 200_000,
    "almost delimiters": ROOT + b"--bx\r\n" * 200_000,
    "5,000 multiparts in each other": nested(5000),
    "mails in mails": b"Content-Type: message/rfc822\n\n" * 5000,
    "50 MB": ROOT
    + b"--b\r\n\r\nhi\r\n--b\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n"
    + b"QUJD\r\n" * 8_700_000,
    "megabyte header": b"Subject: " + b"x" * 1_000_000 + b"\r\n\r\nhi",
    "parameters": b"Content-Type: text/plain" + b";a*0=b" * 10_000 + b"\n\nx",
    "lines that are no fields": b"odd line\n" * 100_000,
    "tags in tags": PAGE + b"<div>" * 60_000 + b"x",
    "tags not closed": PAGE + b"<a " * 90_000,
    "quotes not closed": PAGE + b"<a '>" * 60_000,
    "elements not closed": PAGE + b"<object>" * 40_000,
    "comments not closed": PAGE + b"<!--" * 70_000,
    "brackets": PAGE + b"<" * 100_000,
    "quotes in quotes": PAGE + b"<blockquote>" * 20_000 + b"x",
}


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.timeout(10)
def test_a_hostile_mail_costs_little(raw: bytes) -> None:
    """A mail made to be slow or deep is read in bounded time, and what is kept of it is bounded."""
    content = read(raw)
    assert len(content.types) <= 500
    assert len(content.text) <= 600_000
    structure_of(raw)


PIECES = st.sampled_from(
    [b"Content-Type: multipart/mixed; boundary=b", b"Content-Type: text/html", b"Content-Type: message/rfc822", b"--b",
     b"--b--", b"\r\n", b"\n\n", b"Content-Transfer-Encoding: base64", b"Content-Disposition: attachment; filename*0*=",
     b"boundary=", b";", b'"', b"utf-8''%C3", b"\xff\0", b"<p>", b"</blockquote>", b"<!--", b"&#xD800;", b"&#99999999;",
     b"SGk=", b"Content-Type: text/vnd.google.email-reaction+json", b"[[[[{",
     b"METHOD:REPLY", b"Content-Type: text/calendar", b"=C3="]
)  # fmt: skip


@given(st.one_of(st.binary(max_size=300), st.lists(PIECES, max_size=30).map(b"\r\n".join)))
def test_no_mail_is_an_error(raw: bytes) -> None:
    """Whatever the bytes, they come apart into clean text."""
    content = read(raw)
    structure_of(raw)
    for text in (content.text, *content.attachments, *content.delivery_status):
        assert not set(text) & set("\r\0\x1b\x7f")
        text.encode()
    own_words(content.text)


@pytest.mark.skipif(REAL_MAIL is None, reason="no folder shared/mail with real mail beside the repository")
def test_real_mail_is_never_an_error() -> None:
    """Every real mail at hand comes apart, whole or cut anywhere."""
    assert REAL_MAIL is not None
    for path in sorted(REAL_MAIL.glob("*.eml")):
        raw = path.read_bytes()
        for size in (len(raw), len(raw) // 2, 700, 100):
            content = read(raw[:size])
            structure_of(raw[:size])
            own = own_words(content.text).text
            assert own_words(own).text == own, path.name


def _of_template(html: bytes, *, tied: str = "") -> bool:
    raw = b"From: a@b.example\nSubject: s\n%sMIME-Version: 1.0\nContent-Type: text/html\n\n%s" % (tied.encode(), html)
    return read_content(raw, internal_date=NOW).templated


def test_a_services_template_is_told_from_a_signature_in_tables() -> None:
    """What lays the whole mail out for any screen is a template; tables, colours and a logo below a letter are none."""
    head = b'<html><head><meta name="viewport" content="width=device-width"></head><body>'
    table = b'<table role="presentation" bgcolor="#fff" width="600"><tr><td>Hallo</td></tr></table></body></html>'
    assert _of_template(head + table)
    assert not _of_template(b"<html><body><p>Hallo</p>" + table)
    assert not _of_template(head + b"<p>Hallo</p></body></html>")
    assert not _of_template(head + b"<p>Passt Ihnen Mittwoch?</p>" + table)


def test_an_answer_is_not_asked_for_a_template() -> None:
    """Help desks lay out what their people answer, so only mail that answers nothing is looked at."""
    head = b"<html><head><style>@media screen{}</style></head><body>"
    html = head + b'<center><table role="presentation"><tr><td>Hallo</td></tr></table></center></body></html>'
    assert _of_template(html)
    assert not _of_template(html, tied="In-Reply-To: <p1@brandt.example>\n")


def test_a_header_that_came_as_a_text_file_is_seen() -> None:
    """Some gateways attach the header of the mail that came back as a text file; a text that only names one is none."""
    named = 'Content-Type: text/plain; name="header.txt"\nContent-Disposition: attachment\n\n'
    header = "Received: from x\n\tby y\nSubject: Angebot\nMessage-ID: <1@own.example>\n\nText\n"
    (inside,) = read(parts(PLAIN, named + header)).embedded
    assert (inside.message.message_id, inside.text) == ("1@own.example", "")
    assert read(parts(PLAIN, named + "Hallo,\n\nMessage-ID: <1@own.example>\n")).embedded == ()


def test_endless_question_marks_are_read_at_once() -> None:
    """A text of nothing but question marks, as many as fit, costs no more than any other."""
    began = process_time()
    read(b"From: a@b.example\nSubject: ?\n\n" + b"?" * 80_000)
    assert process_time() - began < 2
