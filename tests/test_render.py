"""What a digest looks like."""

from __future__ import annotations

import os
import re
import unicodedata
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import digests
from watcher.core.digest import Digest, Part, Section
from watcher.core.followup import Lost, Seen, State
from watcher.core.mail import Cause, Role
from watcher.core.message import Address, MessageId
from watcher.core.reason import because
from watcher.core.standing import Hindrance, Standing
from watcher.render import MARKER, Words, digest_html, digest_mail, digest_text, locale_of, print_standing
from watcher.render.card import remarks_of
from watcher.render.sheet import sheet_of

BERLIN = ZoneInfo("Europe/Berlin")
CONFIG = "/etc/watcher/config.toml"
EXPECTED = Path(__file__).parent / "data" / "digest"
DAYS = ["full_day", "due_day", "blind_day", "dark_day", "quiet_day"]


def subject(digest: Digest, lang: str) -> str:
    return sheet_of(digest, Words(lang, BERLIN, digest.day)).subject


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("day", DAYS)
def test_a_digest_reads_as_expected(day: str, lang: str) -> None:
    """The subject and the text part are, word for word, those in tests/data/digest (UPDATE=1 writes them anew)."""
    digest = getattr(digests, day)()
    told = f"Subject: {subject(digest, lang)}\n\n{digest_text(digest, lang, zone=BERLIN, config=CONFIG)}"
    file = EXPECTED / f"{day}.{lang}.txt"
    if os.environ.get("UPDATE"):
        file.write_text(told, encoding="utf-8")
    assert told == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("day", DAYS)
def test_text_fits_72_columns(day: str, lang: str) -> None:
    """No line of the text part is longer than 72 columns, except a link, which must stay whole."""
    text = digest_text(getattr(digests, day)(), lang, zone=BERLIN, config=CONFIG)
    assert not [line for line in text.splitlines() if len(line) > 72 and "message:" not in line]


@pytest.mark.parametrize("day", ["blind_day", "dark_day"])
def test_blindness_comes_first(day: str) -> None:
    """What could not be checked stands before every item, and nothing claims that nothing is due."""
    text = digest_text(getattr(digests, day)(), "en", zone=BERLIN)
    assert text.index("COULD NOT BE CHECKED") < text.index("Checked:")
    assert "Nothing" not in text
    assert "Nothing" not in subject(getattr(digests, day)(), "en")


def test_a_folders_trouble_alone_makes_blind() -> None:
    """A folder that could not be read is told first and once, also where nothing else speaks of it."""
    trouble = because("{folder} could not be read", folder="Kunden/Schulze")
    day = digests.digest(seen=digests.seen(trouble=trouble))
    text = digest_text(day, "en", zone=BERLIN)
    assert text.count("Kunden/Schulze could not be read.") == 1
    assert "Nothing" not in text + subject(day, "en")


def mail(digest: Digest, lang: str = "de") -> EmailMessage:
    """The digest as it goes out, after a trip through bytes."""
    sent = digest_mail(
        digest,
        lang,
        zone=BERLIN,
        sender=Address("Mailbox Watcher", "me@studio.example"),
        recipients=(Address("", "me@studio.example"),),
        message_id=MessageId("f3a9.digest@studio.example"),
        date=digests.NOW,
        config=CONFIG,
    )
    received = message_from_bytes(sent.as_bytes(), policy=policy.default)
    assert isinstance(received, EmailMessage)
    return received


def html(digest: Digest, lang: str = "de") -> str:
    return digest_html(digest, lang, zone=BERLIN, config=CONFIG)


HOSTILE = "</td><script>alert(1)</script>\r\nBcc: victim@evil.example\x1b[31m <img src=http://evil.example/x>"


def hostile_day() -> Digest:
    """A client whose name, address and subject all attack."""
    one = digests.follow_up("z1z1", who=HOSTILE, subject=HOSTILE, reason=because("{who}", who=HOSTILE))
    due = digests.item(1, one, because("{who}", who=HOSTILE), "javascript:alert(1)")
    return digests.digest(Part(Section.DUE, (due,)), first=due, blind=(because("{who}", who=HOSTILE),))


class Page(HTMLParser):
    """Reads a page and keeps what matters: tags that were closed in order, links, sources, styles."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        self.links += [value or "" for name, value in attrs if name == "href"]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


@pytest.mark.parametrize("day", [*DAYS, "crowded_day"])
def test_html_is_well_formed_and_brings_nothing_along(day: str) -> None:
    """Every tag is closed in order; there is no image, script, form or anything to be fetched."""
    page = Page(html(getattr(digests, day)()))
    assert (page.wrong, page.open) == ([], [])
    assert page.tags <= {
        *("html", "head", "meta", "title", "style", "body", "div"),
        *("table", "tr", "td", "p", "h1", "h2", "span", "b", "a", "br"),
    }
    assert not [entry for entry in page.attributes if entry[1] in ("src", "background", "srcset", "action")]
    assert "url(" not in html(getattr(digests, day)())
    assert "http" not in html(getattr(digests, day)())


def test_hostile_names_and_subjects_stay_text() -> None:
    """Markup in a client's name, subject or reason is shown as text, and a foreign link is not made."""
    page = Page(html(hostile_day()))
    assert (page.wrong, page.open, page.links) == ([], [], [])
    assert not {"script", "img"} & page.tags
    assert "&lt;script&gt;" in html(hostile_day())


def test_hostile_names_add_no_header() -> None:
    """A line break in a client's name neither adds a header field nor breaks the subject."""
    sent = mail(hostile_day())
    assert sent["Bcc"] is None
    assert "\n" not in sent["Subject"]
    assert "\x1b" not in sent.get_body(("plain",)).get_content()  # type: ignore[union-attr]


def test_only_links_we_made_are_links() -> None:
    """A Gmail thread becomes a link; any other web address stays away."""
    one = digests.follow_up()
    for link, expected in [
        ("https://mail.google.com/mail/u/?authuser=me#all/18c2f", 1),
        ("https://evil.example/", 0),
        ("https://mail.google.com.evil.example/", 0),
        ("message:%3Ca@b.example%3E", 1),
        ("message:\n%3Ca@b.example%3E", 0),
    ]:
        item = digests.item(1, one, link=link)
        assert len(Page(html(digests.digest(Part(Section.DUE, (item,)), first=item))).links) == expected, link


@pytest.mark.parametrize("lang", ["de", "en"])
def test_two_hundred_items_are_not_clipped(lang: str) -> None:
    """With 200 items the HTML stays below Gmail's 102 kB, and says how many it leaves out."""
    sent = mail(digests.crowded_day(200), lang)
    part = sent.get_body(("html",))
    assert part is not None
    page = part.get_content()
    assert len(part.as_bytes()) < 102_000
    left_out = re.search(r"(\d+) (?:weitere stehen|more are)", page)
    assert left_out
    assert len(re.findall(r">a\d\d\d<", page)) + int(left_out[1]) == 200
    assert "watcher explain" in page


def test_dark_mode_is_offered() -> None:
    """The page declares both colour schemes and brings the colours of the dark one."""
    page = html(digests.due_day())
    assert '<meta name="color-scheme" content="light dark">' in page
    assert "@media (prefers-color-scheme:dark)" in page


def test_the_mail_says_what_it_is() -> None:
    """The digest is marked as automatic and as ours, keeps the claimed Message-ID, and has the owner's time."""
    sent = mail(digests.due_day())
    assert sent["Auto-Submitted"] == "auto-generated"
    assert sent[MARKER].startswith("digest; day=2026-11-23; items=1:")
    assert sent["Message-ID"] == "<f3a9.digest@studio.example>"
    assert sent["Date"] == "Mon, 23 Nov 2026 07:30:00 +0100"
    assert sent["Subject"] == "3 Angebote warten – zuerst: Sabine Weber (16 Tage)"
    assert sent.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in sent.iter_parts()] == ["text/plain", "text/html"]


def test_a_message_id_that_is_none_is_refused() -> None:
    """A Message-ID with a line break never reaches a header."""
    with pytest.raises(ValueError, match="Message-ID"):
        digest_mail(
            digests.due_day(),
            "de",
            zone=BERLIN,
            sender=Address("", "me@studio.example"),
            recipients=(Address("", "me@studio.example"),),
            message_id=MessageId("a@b\r\nBcc: x@y"),
            date=digests.NOW,
        )


def test_a_domain_with_umlauts_can_be_reached() -> None:
    """An address in a domain with umlauts is written in the form that every server takes."""
    sent = digest_mail(
        digests.due_day(),
        "de",
        zone=BERLIN,
        sender=Address("Jörg, Büro", "me@büro.example"),
        recipients=(Address("", "me@büro.example"),),
        message_id=MessageId("a@b.example"),
        date=digests.NOW,
    )
    assert "To: me@xn--bro-hoa.example" in sent.as_string()
    assert message_from_bytes(sent.as_bytes(), policy=policy.default)["From"].addresses[0].display_name == "Jörg, Büro"


@pytest.mark.parametrize(
    ("day", "german", "english"),
    [
        (
            "due_day",
            "3 Angebote warten – zuerst: Sabine Weber (16 Tage)",
            "3 proposals wait – first: Sabine Weber (16 days)",
        ),
        ("dark_day", "Heute konnte nicht geprüft werden", "Today could not be checked"),
        ("quiet_day", "Heute nichts fällig – 14 Angebote unterwegs", "Nothing due today – 14 proposals on their way"),
    ],
)
def test_the_subject_tells_the_essence(day: str, german: str, english: str) -> None:
    """The subject line alone says how much waits and for whom, or that it could not be checked."""
    assert subject(getattr(digests, day)(), "de") == german
    assert subject(getattr(digests, day)(), "en") == english


def test_several_that_never_arrived_are_counted_in_the_subject() -> None:
    """Two lost proposals are told as two, beside those that wait."""
    lost = [digests.item(number, digests.follow_up(f"l{number}", who=f"Client {number}")) for number in (1, 2)]
    due = digests.item(3, digests.follow_up())
    only = digests.digest(Part(Section.NEVER_ARRIVED, tuple(lost)), first=lost[0])
    both = digests.digest(Part(Section.NEVER_ARRIVED, tuple(lost)), Part(Section.DUE, (due,)), first=lost[0])
    assert subject(only, "en") == "2 proposals never arrived – first: Client 1"
    assert subject(both, "en") == "2 never arrived, 1 waits – first: Client 1"
    assert subject(both, "de") == "2 nie angekommen, 1 wartet – zuerst: Client 1"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_text_and_html_say_the_same(lang: str) -> None:
    """Every client, reason and next step of the text part is in the HTML part too."""
    day = digests.full_day()
    page = unescape(html(day, lang))
    sheet = sheet_of(day, Words(lang, BERLIN, day.day))
    for card in (card for block in sheet.blocks for card in block.cards):
        assert all(told in page for told in (card.client, card.subject, card.headline, card.because, card.id))


@given(
    who=st.text(max_size=80),
    subject=st.text(max_size=200),
    said=st.text(max_size=120),
    lang=st.sampled_from(["de", "en"]),
)
def test_whatever_a_mail_says_the_digest_stays_whole(who: str, subject: str, said: str, lang: str) -> None:
    """Any name, subject or quoted word leaves the page well-formed and the text without control characters."""
    one = digests.follow_up(who=who, subject=subject, reason=because("{who}", who=said))
    item = digests.item(1, one, because("{who}", who=said))
    day = digests.digest(Part(Section.DUE, (item,)), first=item)
    page = Page(html(day, lang))
    assert (page.wrong, page.open, len(page.links)) == ([], [], 1)
    text = digest_text(day, lang, zone=BERLIN)
    assert not [letter for letter in text if unicodedata.category(letter) in ("Cc", "Zl", "Zp") and letter != "\n"]


def luminance(colour: str) -> float:
    """The relative luminance of "#rrggbb" (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


LIGHT = [(ink, ground) for ink in ("#1f2426", "#63696b", "#0b6b5d") for ground in ("#f6f5f1", "#ffffff", "#e9f2ef")]
DARK = [(ink, ground) for ink in ("#e9e7e3", "#a2a8ab", "#62c6b1") for ground in ("#15181a", "#1e2225", "#1d322e")]


@pytest.mark.parametrize(("ink", "ground"), [*LIGHT, *DARK, ("#5c3700", "#fdf0d5"), ("#ffdfa6", "#3a2c10")])
def test_every_colour_can_be_read(ink: str, ground: str) -> None:
    """Text stands out from what is behind it, by day and by night (WCAG AA, 4.5 to 1)."""
    page = html(digests.full_day()) + html(digests.blind_day())
    assert ink in page
    assert ground in page
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize(("lang", "told"), [("de", "Nicht angekommen bei"), ("en", "It never reached")])
def test_who_of_several_never_got_it_is_said_in_a_sentence(lang: str, told: str) -> None:
    """Among what is due, an address and a cause alone would leave open what is meant."""
    lost = (Lost("ben@weber-bau.example", Cause.MAILBOX_FULL),)
    words = Words(lang, BERLIN, digests.DAY)
    assert told in remarks_of(digests.follow_up(lost=lost), words)[0]
    assert told not in remarks_of(digests.follow_up(lost=lost, state=State.UNDELIVERED), words)[0]


def test_a_stand_in_without_an_address_is_told_by_name() -> None:
    """Where a notice names its stand-in without an address there are no empty brackets."""
    words = Words("en", BERLIN, digests.DAY)
    assert remarks_of(digests.follow_up(stand_in=Address("Eva Stein", "")), words) == ("Stand-in: Eva Stein",)
    assert remarks_of(digests.follow_up(stand_in=Address("Stein, Eva", "eva.stein@x.example")), words) == (
        "Stand-in: Eva Stein <eva.stein@x.example>",
    )


def test_a_language_is_written_as_in_the_owners_country() -> None:
    """An Austrian reads "Jänner", an American the month before the day; of a country of another language nothing."""
    places = (("de", "AT"), ("en", "US"), ("en", "DE"))
    said = {place: Words(locale_of(*place)).long_day(date(2027, 1, 4)) for place in places}
    assert said == {
        ("de", "AT"): "Montag, 4. Jänner 2027",
        ("en", "US"): "Monday, January 4, 2027",
        ("en", "DE"): "Monday, 4 January 2027",
    }


def test_a_folder_that_cannot_be_read_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Status names each unread folder with its reason, since when and how often, in one line."""
    why = because("the server refused to open it")
    seen = tuple(Seen(mailbox, Role.OTHER, None, why) for mailbox in ("Archiv", "Kunden"))
    since = datetime(2026, 11, 23, 7, tzinfo=UTC)
    hindrances = (Hindrance(why, since, 3), Hindrance(why, since, 2))
    standing = Standing("work", seen, (), hindrances, None, "", None)
    print_standing([standing], Words("en"), now=since, state_file="state")
    lines = [line for line in capsys.readouterr().out.splitlines() if "refused" in line]
    assert [("Archiv" in line, "Kunden" in line) for line in lines] == [(True, False), (False, True)]
