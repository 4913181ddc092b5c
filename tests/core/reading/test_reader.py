"""Does the reader hold whatever comes in?"""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.reading.corpus import OWNER, Known, answer_header, own_corpus
from watcher.core.mail import Kind, Reading
from watcher.core.message import parse_message
from watcher.core.reading import read_header, read_mail

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def read(raw: bytes) -> Reading:
    """A reading at a fixed instant."""
    return read_mail(raw, internal_date=NOW, own=OWNER)


@given(st.binary(max_size=2000))
@settings(max_examples=150)
def test_any_bytes_are_read(raw: bytes) -> None:
    """Bytes that are no mail at all get a reading, never an exception."""
    assert read(raw).kind in Kind


@given(st.sampled_from(own_corpus()), st.integers(0, 2**32))
@settings(max_examples=300)
def test_damaged_mail_is_read(known: Known, seed: int) -> None:
    """A mail that was cut, spliced or spoilt on its way gets a reading, never an exception."""
    reading = read(damaged(known.raw, random.Random(seed)))
    assert reading.kind in Kind
    assert (reading.final is None) == (reading.kind is not Kind.BOUNCE)


def damaged(raw: bytes, chance: random.Random) -> bytes:
    """One to four damages that mails suffer."""
    for _ in range(chance.randint(1, 4)):
        at, upto = sorted(chance.randrange(len(raw) + 1) for _ in range(2))
        raw = chance.choice(
            [
                lambda r, a, b: r[:a],
                lambda r, a, b: r[:a] + r[b:],
                lambda r, a, b: r[:a] + r[a:b] * 2 + r[b:],
                lambda r, a, b: r[:a] + bytes([chance.randrange(256)]) + r[a + 1 :],
                lambda r, a, b: r[:a] + b"\0\xff\xfe" + r[a:],
                lambda r, a, b: r.replace(b"\n", b"\r\n"),
                lambda r, a, b: r[:a].replace(b": ", b":", 3) + r[a:],
                lambda r, a, b: r[:a] + b"\n\n" + r[a:],
            ]
        )(raw, at, upto)
    return raw


@pytest.mark.parametrize("known", own_corpus()[::3], ids=lambda known: known.name)
def test_line_ends_change_nothing(known: Known) -> None:
    """CRLF, as mails travel, or bare LF, as they lie in files: the same reading."""
    crlf = known.raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    assert read_mail(crlf, internal_date=known.received, own=known.own) == known.read()


@pytest.mark.parametrize("known", own_corpus(), ids=lambda known: known.name)
def test_header_alone_never_contradicts_the_text(known: Known) -> None:
    """What the bulk fields decide, the whole mail confirms; and they never decide that it is a person."""
    decided = read_header(parse_message(known.raw, internal_date=known.received), own=known.own)
    if decided is not None:
        assert decided.kind is known.read().kind
        assert decided.kind is not Kind.PERSON


WEAK = (
    b"Precedence: bulk",
    b"Precedence: list",
    b"Precedence: junk",
    b"X-Auto-Response-Suppress: All",
    b"List-Id: <team.weber-bau.example>",
    b"List-Unsubscribe: <mailto:leave@weber-bau.example>",
    b"Return-Path: <>",
)


@pytest.mark.parametrize("sign", WEAK, ids=lambda sign: sign.decode())
def test_no_weak_sign_decides_alone(sign: bytes) -> None:
    """A person's mail with one more field that machines like to write is still a person's."""
    persons = [known for known in own_corpus() if known.kind is Kind.PERSON]
    marked = [
        known.name
        for known in persons
        if read_mail(sign + b"\n" + known.raw, internal_date=known.received, own=known.own).kind is not Kind.PERSON
    ]
    assert marked == []


def test_a_long_mail_is_read_by_its_beginning() -> None:
    """Megabytes of text, addresses and brackets are read in bounded time."""
    for filler in (
        b"a@b.example ",
        b"> ",
        b"(",
        b"x" * 60 + b"\n",
        b"wird nicht ",
        b"Am 1.1. ",
        b"4.12. bin ",
        b"\t \n",
        b"<p>",
        b"re: ",
    ):
        body = filler * (2_000_000 // len(filler))
        head = b"From: a@b.example\nSubject: " + filler.replace(b"\n", b"") * 50 + b"\nContent-Type: text/html\n\n"
        assert read(head + body).kind in Kind


def test_a_notice_of_endless_addresses_is_read_at_once() -> None:
    """A bounce whose text is one chain of broken addresses holds nothing up."""
    head = b"From: Mail Delivery System <mailer-daemon@b.example>\nSubject: Undelivered Mail Returned to Sender\n\n"
    begun = process_time()
    assert read(head + b"a@" * 20_000).kind in Kind
    assert process_time() - begun < 5


@pytest.mark.parametrize("filler", ["\u2014", "-", "\u2022", "#", "?"])
def test_a_text_of_one_mark_is_read_at_once(filler: str) -> None:
    """A mail of eighty kilobytes of dashes holds nothing up."""
    head = "From: a@b.example\nSubject: Offer\nContent-Type: text/plain; charset=utf-8\n\nHi Anna,\n"
    begun = process_time()
    assert read((head + filler * 80_000).encode()).kind in Kind
    assert process_time() - begun < 1


def test_an_endless_address_for_bounces_is_read_at_once() -> None:
    """A forged Return-Path as long as a book holds nothing up."""
    head = b"Return-Path: <" + b"-a" * 32_000 + b"@b.example>\nFrom: a@b.example\nSubject: Order\n\n"
    begun = process_time()
    assert read(head + b"Your order was received and is confirmed.\n").kind in Kind
    assert process_time() - begun < 5


DAYS = [
    ("Wir entscheiden am 12.12. und melden uns dann.", "2026-12-12"),
    ("Bitte melden Sie sich am 15.12. noch einmal bei mir.", "2026-12-15"),
    ("Bitte melden Sie sich im Januar wieder.", "2027-01-01"),
    ("We have not decided yet, the board meets on 10 December and will let you know.", "2026-12-10"),
    ("Wir haben uns noch nicht entschieden, Bescheid bekommen Sie am 11.12.", "2026-12-11"),
    ("Die Entscheidung fällt Mitte Dezember.", "2026-12-21"),
    ("We will decide at the end of December.", "2026-12-31"),
    ("Wir treffen unsere Entscheidung Ende November.", "2026-11-30"),
    ("Die Entscheidung fällt bis Ende nächster Woche.", "2026-12-04"),
    ("We'll have an answer for you by the 30th.", "2026-11-30"),
    ("Danke. Wir entscheiden in KW 50.", "2026-12-11"),
    ("We will let you know next week.", "2026-12-04"),
    ("Wir beraten vom 1. bis 3. Dezember und melden uns.", "2026-12-03"),
    ("Bitte fragen Sie in KW 50 noch einmal nach.", "2026-12-07"),
    ("Bin ab morgen im Urlaub, entscheide danach.", None),
    ("Bin unterwegs, ruf Sie morgen an.", None),
    ("Wir rufen Sie am 1.12. an.", None),
    ("Rufen Sie mich am 1.12. noch einmal an.", "2026-12-01"),
    ("Bin vom 1.12. bis 9.12. im Urlaub und entscheide danach.", "2026-12-09"),
    ("Ab dem 7.12. bin ich wieder im Büro und melde mich mit der Entscheidung.", "2026-12-07"),
    ("Bin bis 15.12. in Elternzeit, entscheide aber trotzdem: ja.", None),
    ("Können Sie mir bis zum 1.12. Bescheid geben, ob Sie Zeit haben?", None),
    ("Could you get back to me by 1 December?", None),
    ("Can you call me on 1 December? 555-010-2231", None),
    ("Danke, Auftrag erteilt. Bitte melden Sie sich am 1.12. wegen der Termine.", None),
    ("Leider haben wir uns anders entschieden. Wir beraten am 1.3. über das nächste Jahr.", None),
    ("Danke! Ich bin gerade mitten im Umbau, Sie hören bis zum 4.12. von mir.", "2026-12-04"),
    ("Danke, am Montag hörst du von uns.", "2026-11-30"),
    ("Bin noch bis 9.12. im Urlaub, danach sehe ich mir alles in Ruhe an.", "2026-12-09"),
    ("Danke, das bespreche ich am 2.12. mit meinem Mann.", "2026-12-02"),
    ("Danke, wir besprechen es am 2.12. im Team.", "2026-12-02"),
    ("Der Vorstand tagt am 10.12., vorher tut sich nichts.", "2026-12-10"),
    ("Die Farben sehen wir uns am 3.12. zusammen an. Legen Sie schon los!", None),
    ("Super, machen wir! Das Lager schauen wir uns am 3.12. an.", None),
    ("Hi Anna, first glance is good. I'm on holiday until 9 December and will look at it properly then.", "2026-12-09"),
    ("Danke! Am 4.12. sitzen wir im Team zusammen, dann weiß ich mehr.", "2026-12-04"),
    ("Das lege ich am 4.12. dem Kirchenvorstand vor.", "2026-12-04"),
    ("Erst nach der Gemeinderatssitzung am 4.12. kann ich etwas sagen.", "2026-12-04"),
    ("Danke, ich gehe es am 4.12. mit dem Steuerberater durch.", "2026-12-04"),
    ("I'll put it to the parish council on 4 December.", "2026-12-04"),
    ("Thanks, I'll run the numbers by 4 December and ring you then.", "2026-12-04"),
    ("Am 4.12. bin ich nicht da, sonst passt jeder Tag.", None),
    ("Thanks, the trustees meet on 10 December.", "2026-12-10"),
    ("Great stuff, go ahead. We will discuss the colours on 3 December.", None),
    ("The decision was made on 1 December to use another supplier.", None),
    ("Danke! Bin ab morgen zwei Wochen im Urlaub, ich melde mich am 14.12. bei Ihnen.", "2026-12-14"),
    ("Ab Montag bin ich zwei Wochen in Kur und entscheide danach.", "2026-12-13"),
    ("Ab Montag bin ich nicht da, wir entscheiden am 14.12.", "2026-12-14"),
    ("Ich bin ab Montag im Urlaub, melde mich danach.", None),
    ("Thanks! I'm away from Monday for two weeks and will get back to you on 14 December.", "2026-12-14"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_to_wait_for_is_one_on_which_the_client_decides(text: str, day: str | None) -> None:
    """The client's own day counts; one asked of the owner, or one after the decision, does not."""
    raw = f"From: Eva <eva@weber.example>\r\nIn-Reply-To: <a@b.example>\r\nSubject: Re: Angebot\r\n\r\n{text}\r\n"
    assert read(raw.encode()).decides_on == (None if day is None else date.fromisoformat(day))


def test_every_reading_says_why() -> None:
    """Each reading of the collection carries a reason with all its places filled."""
    for known in own_corpus():
        reason = known.read().because
        assert reason.template
        assert "{" not in reason.template.format(**dict(reason.values))


def test_holidays_announced_ahead_have_a_first_day() -> None:
    """A notice that names the beginning of an absence tells it, so that nobody waits for it before it begins."""
    raw = (
        b"From: Eva <eva@tischlerei.example>\nSubject: Automatische Antwort: Angebot\nAuto-Submitted: auto-replied\n\n"
        b"Wir haben Betriebsferien vom 21.12.2026 bis 06.01.2027. Frohe Festtage!\n"
    )
    found = read(raw)
    assert (found.away_from, found.away_until) == (date(2026, 12, 21), date(2027, 1, 6))


def test_an_invitation_that_a_calendar_service_sends_is_one() -> None:
    """An invitation is known as one though the calendar's own address sends it on somebody's behalf."""
    raw = (
        b"From: Eva Kern <calendar-notification@google.com>\r\nReply-To: Eva Kern <eva@kern.example>\r\n"
        b"Subject: Invitation: Website\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n"
        b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
    )
    assert read(raw).kind is Kind.CALENDAR_REQUEST


NOTICE = """From: Anna Weber <anna@weber.example>
To: {owner}
Subject: {subject}
In-Reply-To: <p1@example.org>
Auto-Submitted: auto-replied
Content-Type: text/plain; charset=utf-8

{text}
"""


def test_whoever_has_left_and_a_filter_that_holds_mail_back_are_known() -> None:
    """The owner has to do something else then than to wait for a return."""

    def notice(subject: str, text: str) -> Reading:
        return read(NOTICE.format(owner=next(iter(OWNER)), subject=subject, text=text).encode())

    gone = notice("Abwesenheitsnotiz", "Frau Weber ist nicht mehr in unserem Unternehmen tätig.")
    away = notice("Abwesenheitsnotiz", "Ich bin bis zum 4. Dezember im Urlaub.")
    held = notice(
        "Bitte bestätigen", "Ihre E-Mail wird zurückgehalten, bis Sie bestätigen, dass Sie kein Spammer sind."
    )
    assert [one.left for one in (gone, away, held)] == [True, False, False]
    assert [one.held for one in (gone, away, held)] == [False, False, True]


@pytest.mark.parametrize("fragment", ["!", "a ", "_", "KW 49 ", "3.12. ", "bis 3.12. "])
@pytest.mark.parametrize("subject", ["AW: Angebot", "Abwesenheitsnotiz: Angebot"])
def test_an_endless_mail_costs_little(fragment: str, subject: str) -> None:
    """A mail of nothing but the same again and again is read in time that does not run away with its length."""
    assert _spent(subject, fragment * 20_000) < 10 * _spent(subject, fragment * 5_000)


def _spent(subject: str, text: str) -> float:
    """Seconds of CPU, the least of three: the first one compiles the expressions."""
    raw = f"{answer_header('Max Weber <max@weber.example>', subject)}Hallo, {text}\n".encode()
    spent = []
    for _ in range(3):
        began = process_time()
        read(raw)
        spent.append(process_time() - began)
    return min(spent)


def test_a_notice_names_who_signed_though_only_in_its_subject() -> None:
    """Some signing services put the address of who signed into the subject alone."""
    text = "Subject: Agreement has been signed by Eva Kern (eva@kern.example)\r\n\r\nA copy is attached.\r\n"
    reading = read(f"From: Dropbox Sign <noreply@mail.hellosign.com>\r\n{text}".encode())
    assert (reading.settles, reading.names) == (True, ("eva@kern.example",))


def test_a_filters_report_names_whose_mail_it_holds_back() -> None:
    """Of a quarantine report the senders are kept, in lower case, without the owner's own address."""
    (report,) = (known for known in own_corpus() if known.name == "de-notification-quarantaene-microsoft")
    reading = report.read()
    assert (reading.withheld, reading.names) == (True, ("k.roth@roth-bau.example", "gewinn@lotto.example"))
