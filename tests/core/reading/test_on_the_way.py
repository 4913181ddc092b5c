"""Is a mail read alike, whatever was done to it on its way?"""

from __future__ import annotations

import email
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from email.message import Message
from email.policy import compat32
from functools import cache, partial, reduce

import pytest

from tests.core.reading.corpus import RECEIVED, Known, answer_header, own_corpus
from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail

_SUBJECT = re.compile(rb"(?mi)^(subject:)[ \t]*")


def leaf(message: Message) -> Message | None:
    """The text part in which the mail says what it says, where there is one alone."""
    part = message
    while part.is_multipart() and part.get_content_type() in ("multipart/mixed", "multipart/report"):
        part = part.get_payload()[0]  # type: ignore[assignment, index]
    return None if part.is_multipart() or part.get_content_type() != "text/plain" else part


def with_text(raw: bytes, change: Callable[[str], str]) -> bytes:
    """The mail with another text, in UTF-8."""
    message = email.message_from_bytes(raw, policy=compat32)
    part = leaf(message)
    data = part and part.get_payload(decode=True)
    if part is None or not isinstance(data, bytes):
        return raw
    text = data.decode(part.get_content_charset() or "utf-8", "replace").replace("\r\n", "\n")
    del part["Content-Type"], part["Content-Transfer-Encoding"]
    part["Content-Type"], part["Content-Transfer-Encoding"] = "text/plain; charset=utf-8", "8bit"
    part.set_payload(change(text).encode("utf-8", "replace").decode("ascii", "surrogateescape"))
    return message.as_bytes()


def marked(mark: bytes) -> Callable[[bytes], bytes]:
    """A filter's mark before the subject."""
    return lambda raw: _SUBJECT.sub(lambda found: found[1] + b" " + mark + b" ", raw, count=1)


def below(added: str) -> Callable[[bytes], bytes]:
    """Something below the text."""
    return lambda raw: with_text(raw, lambda text: text.rstrip() + "\n\n" + added)


def above(added: str) -> Callable[[bytes], bytes]:
    """Something above the text."""
    return lambda raw: with_text(raw, lambda text: added + "\n" + text)


WAYS: dict[str, tuple[Callable[[bytes], bytes], ...]] = {
    "an English company's filters": (
        marked(b"[EXTERNAL]"),
        above("CAUTION: This email originated from outside of the organization. Do not click links or open\n"
              "attachments unless you recognize the sender.\n"),
        below("Virus-free. www.avg.com\n"),
    ),
    "a German company's filters": (
        marked(b"***SPAM***"),
        above("ACHTUNG: Diese E-Mail stammt von einem externen Absender. Öffnen Sie keine Anhänge.\n"),
        below("-- \nDiese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.\nwww.avast.com\n"),
    ),
    "a mark with a sentence": (
        above("[EXTERNE E-MAIL] Diese Nachricht stammt von einem externen Absender. Bitte seien Sie vorsichtig beim\n"
              "Öffnen von Links und Anhängen.\n"),
    ),
    "a mark with a sentence (en)": (
        above("[External Sender] Use caution when opening attachments, clicking links or responding to requests.\n"),
    ),
    "a first contact": (
        above("Sie erhalten nicht oft eine E-Mail von jan@kunde.example. Erfahren Sie, warum dies wichtig ist.\n"),
    ),
    "a company's legal footer": (
        below("-- \nGeschäftsführer: Max Muster - Amtsgericht Köln HRB 12345 - USt-IdNr. DE123456789\n\n"
              "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind,\n"
              "informieren Sie bitte den Absender.\n"),
    ),
    "a company's legal footer (en)": (
        below("This message and any attachment are confidential and may be privileged. If you are not the intended\n"
              "recipient, please delete this message and any attachment from your system.\n"),
    ),
    "letters taken apart": (lambda raw: with_text(raw, partial(unicodedata.normalize, "NFD")),),
    "Outlook's own": (
        marked(b"EXT:"),
        above("[Sie erhalten nicht häufig E-Mails von jo@weber.example. Weitere Informationen, "
              "warum dies wichtig ist: https://aka.ms/LearnAboutSenderIdentification ]\n"),
    ),
}  # fmt: skip


@cache
def _readings() -> tuple[tuple[Known, Reading], ...]:
    return tuple((known, known.read()) for known in own_corpus())


def misread(*ways: Callable[[bytes], bytes]) -> Iterator[str]:
    """The mails that are read otherwise behind these: what is read then."""
    for known, before in _readings():
        raw = reduce(lambda raw, way: way(raw), ways, known.raw)
        after = read_mail(raw, internal_date=known.received, own=known.own)
        if replace(after, because=before.because) != before:
            yield f"{known.name}: {after}"


@pytest.mark.parametrize("ways", WAYS.values(), ids=WAYS)
def test_what_was_added_on_the_way_changes_nothing(ways: tuple[Callable[[bytes], bytes], ...]) -> None:
    """Filters, scanners and mail programs write into a mail; it is still read as what it is."""
    assert not list(misread(*ways))


PHONES = ("Von meinem iPhone gesendet", "Sent from my Samsung Galaxy smartphone.", "Outlook für Android")


@pytest.mark.parametrize("line", PHONES)
def test_who_types_on_a_phone_is_a_person(line: str) -> None:
    """A phone's line below an answer says that somebody held it, and never makes a machine of a person."""
    added = below(line + "\n")
    for known, _ in _readings():
        if known.kind is Kind.PERSON:
            assert read_mail(added(known.raw), internal_date=known.received, own=known.own).kind is Kind.PERSON
    raw = b"From: info@wolf.example\nSubject: AW: Angebot\nIn-Reply-To: <a@brandt-design.example>\n\n%s\n"
    thanks = "Vielen Dank fuer Ihre Nachricht. Wir melden uns so bald wie moeglich bei Ihnen.\n\n"
    assert read_mail(raw % thanks.encode(), internal_date=RECEIVED).kind is not Kind.PERSON
    assert read_mail(raw % (thanks + line).encode(), internal_date=RECEIVED).kind is Kind.PERSON


DAYS = (
    "11.12.", "11.12.26", "11. 12. 2026", "11. Dezember", "11. Dez.", "11 Dezember 2026", "11. Dez. 2026",
    "11-12-2026", "11/12/2026", "2026-12-11", "Freitag, den 11. Dezember", "Fr. 11.12.", "11.12. (Freitag)",
)  # fmt: skip


@pytest.mark.parametrize("day", DAYS)
def test_a_day_is_the_same_however_it_is_written(day: str) -> None:
    """An absence and a day of decision are found in each of the ways in which Germans write a day."""
    header = answer_header("Pia Lux <lux@oster.example>", "{}")
    notice = f"Guten Tag,\n\nich bin bis einschließlich {day} nicht erreichbar. Danach bin ich wieder für Sie da.\n"
    away = read_mail((header.format("Abwesenheit") + notice).encode(), internal_date=RECEIVED)
    assert (away.kind, away.away_until) == (Kind.OUT_OF_OFFICE, date(2026, 12, 11))
    answer = f"Hallo Frau Brandt,\n\ndanke! Wir entscheiden am {day} und melden uns dann.\n\nPia Lux\n"
    person = read_mail((header.format("AW: Angebot") + answer).encode(), internal_date=RECEIVED)
    assert (person.kind, person.decides_on) == (Kind.PERSON, date(2026, 12, 11))


FOOTERS = (
    "Diese Nachricht wurde elektronisch erstellt und ist ohne Unterschrift gültig.",
    "Unser Büro ist vom 24.12.2026 bis 6.1.2027 geschlossen!",
    "Besuchen Sie uns auf der BAU in München vom 11.-15.1.2027, Halle A4, Stand 320",
    "Folgen Sie uns auf Instagram und LinkedIn",
    "My working hours may differ from yours. Please do not feel obliged to reply.",
    "Newsletter abonnieren: www.glaswerk.example/newsletter | Abmelden",
    "Unsere Praxis bleibt vom 23.12.2026 bis 6.1.2027 geschlossen. Ab dem 7.1. sind wir wieder für Sie da.",
    "Our office will be closed from 24 December to 4 January for the holidays.",
    "Hinweis zum Datenschutz: Informationen zur Verarbeitung Ihrer Daten finden Sie unter www.glaswerk.example/daten",
    "Aus Gründen der Rechtssicherheit gilt: E-Mails sind nicht rechtsverbindlich.",
    "Bitte senden Sie Rechnungen ausschließlich an rechnung@glaswerk.example.",
    "NEU: Unsere Öffnungszeiten ab Dezember: Mo-Do 9-16 Uhr, Fr 9-12 Uhr",
    "We are moving! From 1 February 2027 our new address is 12 High Street, Leeds.",
)


@pytest.mark.parametrize("above", ["\n\n", "\n\n-- \nGlaswerk GmbH\nHauptstr. 1, 50667 Köln\n"], ids=["bare", "card"])
@pytest.mark.parametrize("footer", FOOTERS)
def test_what_companies_write_below_every_mail_makes_no_machine_of_a_person(footer: str, above: str) -> None:
    """Holidays, hours, fairs and certificates below a letter are not what it says."""
    header = answer_header("Petra Kolb <kolb@glaswerk.example>")
    letters = (
        "Guten Tag,\n\ndas Gremium hat am Freitag getagt. Leider fehlt uns noch Ihre Bankverbindung.\n\n"
        "Petra Kolb\nEinkauf",
        "Hello,\n\nIf you can do it for 4k we have a deal. If not I have to ask Dave first.\n\nPetra Kolb",
        "Moin, danke für Ihre Mail. Logo 2 gefällt uns am besten. Preis ist ok, bitte so machen. Gruß Kolb",
    )
    for letter in letters:
        raw = f"{header}{letter}{above}{footer}\n".encode()
        assert read_mail(raw, internal_date=RECEIVED).kind is Kind.PERSON


CARD = "Mit freundlichen Grüßen\n\nPetra Kolb\nGlaswerk GmbH\nTel. +49 221 123456\nwww.glaswerk.example\n\n"
NEWS = (
    *FOOTERS,
    "Am 24. und 31. Dezember bleibt unser Büro geschlossen.",
    "Ich arbeite in Teilzeit und bin freitags nicht im Büro.",
    "Lernen Sie unsere neue Kollektion kennen: www.glaswerk.example/neu",
    "Did you know we also offer training? Ask me for details!",
)


@pytest.mark.parametrize("news", NEWS)
@pytest.mark.parametrize("answer", ["Ja zu allem.", "Passt so. Rechnung bitte an mich.", "Der 3.12. ist uns lieber."])
def test_what_stands_below_a_card_is_told_in_every_letter(answer: str, news: str) -> None:
    """An answer of a few words is a person's, whatever their house tells below the card."""
    raw = answer_header("Petra Kolb <kolb@glaswerk.example>") + f"{answer}\n\n{CARD}{news}\n"
    assert read_mail(raw.encode(), internal_date=RECEIVED).kind is Kind.PERSON


@pytest.mark.parametrize("holidays", FOOTERS[6:8])
def test_the_holidays_of_a_house_are_not_the_days_of_a_notice(holidays: str) -> None:
    """Who is away until Friday is back on Saturday, whenever the house is closed in winter."""
    notice = f"Guten Tag,\n\nich bin bis einschließlich 4.12. nicht im Büro.\n\n{CARD}{holidays}\n"
    header = answer_header("Petra Kolb <kolb@glaswerk.example>", "Abwesenheit")
    away = read_mail((header + notice).encode(), internal_date=RECEIVED)
    assert (away.kind, away.away_until) == (Kind.OUT_OF_OFFICE, date(2026, 12, 4))


@pytest.mark.parametrize(
    ("below_it", "kind"),
    [
        ("Diese Nachricht wurde automatisch erzeugt. Bitte antworten Sie nicht darauf.", Kind.AUTO_REPLY),
        ("I am out of the office until 4 December and will reply on my return.", Kind.OUT_OF_OFFICE),
    ],
)
def test_a_program_may_say_below_a_card_what_it_is(below_it: str, kind: Kind) -> None:
    """What a program says of itself below a card counts, and so does a notice in another language."""
    text = f"Guten Tag,\n\nvielen Dank für Ihre Nachricht.\n\n{CARD}{below_it}\n"
    header = answer_header("Petra Kolb <kolb@glaswerk.example>", "Ihre Nachricht")
    assert read_mail((header + text).encode(), internal_date=RECEIVED).kind is kind


@pytest.mark.parametrize(
    ("pattern", "becomes"),
    [
        (rb"(?i)text/calendar(?:;[^\n]*(?:\n[ \t][^\n]*)*)?", b'application/octet-stream; name="invite.ics"'),
        (rb"(?m)^(?:METHOD|ATTENDEE|BEGIN|END)(?=[:;])", lambda name: name[0].lower()),
    ],
    ids=["as a file", "in small letters"],
)
def test_a_calendar_is_one_in_any_wrapping(pattern: bytes, becomes: bytes | Callable[[re.Match[bytes]], bytes]) -> None:
    """A gateway may make a file of an appointment, and a program writes its names in small letters (RFC 5545 2)."""
    for known, before in _readings():
        if before.kind in (Kind.CALENDAR_REPLY, Kind.CALENDAR_REQUEST):
            raw = re.sub(pattern, becomes, known.raw)
            after = read_mail(raw, internal_date=known.received, own=known.own)
            assert (after.kind, after.settles) == (before.kind, before.settles), known.name


DESKS = {
    "Zendesk": (
        "X-Mailer: Zendesk Mailer\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\n",
        "##- Bitte geben Sie Ihre Antwort über dieser Zeile ein. -##\n\nKarin Lang, 23. Nov. 2026, 10:00 MEZ:\n\n",
        "\n\n--------------------------------\nDiese E-Mail ist ein Service von Lang. Bereitgestellt von Zendesk\n",
    ),
    "Jira": (
        "X-JIRA-FingerPrint: abc\nPrecedence: bulk\nAuto-Submitted: auto-generated\n",
        "Karin Lang commented:\n\n",
        "\n\nView request · Turn off this request's notifications\n\nThis is shared with Anna Brandt.\n\n"
        "Powered by Jira Service Management\n",
    ),
}


@pytest.mark.parametrize(("fields", "above", "below"), DESKS.values(), ids=DESKS)
@pytest.mark.parametrize(
    "said", ["Grundsätzlich ja! Bin gerade unterwegs.", "Unser Etat für dieses Jahr ist verbraucht."]
)
def test_an_answer_through_a_help_desk_is_a_persons(said: str, fields: str, above: str, below: str) -> None:
    """What a help desk writes around an answer is not what its writer said."""
    header = answer_header("Karin Lang <support@lang.example>")
    raw = f"{fields}{header}{above}{said}{below}".encode()
    assert read_mail(raw, internal_date=RECEIVED).kind is Kind.PERSON
