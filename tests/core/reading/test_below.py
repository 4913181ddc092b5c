"""Is a mail read alike, whatever its house writes below it?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail

POINTS = [
    "https://www.weber-bau.example",
    "[cid:image001.png@01DA5F3C.8B1E2D40]\n\n[cid:image002.png@01DA5F3C]<https://www.linkedin.com/company/weber>",
    "LinkedIn | Instagram | Facebook",
    "Termin direkt buchen: https://calendly.com/weber-bau/30min",
    "Book time to meet with me<https://outlook.office.com/bookwithme/user/1a2b3c>",
    "NEW: our winter catalogue - save 20% until 15 December! https://www.weber-bau.example/winter\nRated Excellent",
    "Jetzt den Frühjahrskatalog 2027 ansehen: www.weber-bau.example/katalog",
    "Zufrieden? Wir freuen uns über Ihre Bewertung bei Google: https://g.page/r/abc/review",
    "NEU: unser Frühjahrskatalog 2027 ist da!",
    "[cid:image001.png@01DA1B2C]\nWeber Bau GmbH\nIndustriestr. 12, 28195 Bremen\n[cid:image002.png@01DA1B2C]",
]
"""What only points somewhere."""
REGISTER = (
    "Weber Bau GmbH | Industriestraße 12 | 28195 Bremen\nTel. +49 421 555012-0 | www.weber-bau.example\n"
    "Geschäftsführer: Jörg Weber | Registergericht: Amtsgericht Bremen, HRB 4711 | USt-IdNr.: DE123456789"
)
HOLIDAYS = [
    "Jörg Weber\nWeber Bau GmbH, Industriestraße 12, 28195 Bremen\nTel. +49 421 555012-0\n\n"
    "Wir machen Betriebsferien vom 23.12.2026 bis 06.01.2027. Ab dem 07.01.2027 sind wir wieder für Sie da.",
    "*Christmas opening: our office will be closed from 24 December to 4 January inclusive. We return on 5 January.*",
]
"""Days on which a house will be closed."""


def read(text: str, subject: str = "AW: Angebot Website") -> Reading:
    """How an answer of a small firm's that says this is read."""
    raw = f"{answer_header('Jörg Weber <j.weber@weber-bau.example>', subject)}{text}\n"
    return read_mail(raw.encode(), internal_date=RECEIVED)


@pytest.mark.parametrize("below", [*POINTS, REGISTER, *HOLIDAYS])
@pytest.mark.parametrize(
    "text",
    ["Danke, ist angekommen, ich melde mich.", "Super, danke Ihnen!", "Works for me.", "Wir entscheiden am 9.12."],
)
def test_what_a_house_writes_below_changes_no_answer(text: str, below: str) -> None:
    """A page, the networks, the register and holidays to come say nothing of the answer above them."""
    alone, with_it = read(text), read(f"{text}\n\n{below}")
    assert (with_it.kind, with_it.decides_on) == (Kind.PERSON, alone.decides_on)


@pytest.mark.parametrize("below", [*POINTS, REGISTER])
@pytest.mark.parametrize(
    "text",
    [
        "Moin! Bin segeln. Ab 1.12. wieder an Land und am Rechner.",
        "I'm on retreat and off-grid. Classes are covered by Jo. I'll be answering emails again from 3 December.",
    ],
)
def test_what_a_house_writes_below_leaves_a_notice_a_notice(text: str, below: str) -> None:
    """A card with a managing director on it makes no person's answer of a notice of absence."""
    alone, with_it = read(text), read(f"{text}\n\n{below}")
    assert (with_it.kind, with_it.returns_on) == (Kind.OUT_OF_OFFICE, alone.returns_on)


def test_a_page_below_a_line_is_no_part_of_it() -> None:
    """A gateway or a phone may put the page right below the last line."""
    assert read("Danke, schaue ich mir an.\nhttps://www.weber-bau.example").kind is Kind.PERSON


def test_a_page_that_the_text_leads_to_stays() -> None:
    """Who writes "here it is:" says something by the link."""
    assert read("Die Texte liegen hier:\n\nhttps://www.weber-bau.example/texte.zip").kind is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Wir nehmen das Angebot an.\n\nBitte Rechnung an:\n\nWeber Bau GmbH\nIndustriestr. 12\nUSt-IdNr. DE123456789",
        "We accept your quote, but I need your VAT number. I'll get back to you on 7 December.",
    ],
)
def test_a_register_that_somebody_speaks_of_is_theirs(text: str) -> None:
    """To whom a bill goes, or whose number is missing, is said by the writer."""
    reading = read(text)
    assert (reading.kind, reading.decided) == (Kind.PERSON, True)


@pytest.mark.parametrize(
    ("text", "decided", "asks", "day"),
    [
        ("Hallo Anna,\n\npasst so, bitte loslegen\nWeber Bau GmbH HRB 12345", True, False, None),
        ("Hi Anna,\n\nall good, go ahead\nWeber Ltd, registered in England no 1234567", True, False, None),
        ("Hallo Anna,\n\nPasst, bitte loslegen\nWeber Bau GmbH HRB 12345", True, False, None),
        ("Hi Anna\n\ncan you quote with our company number 1234567 on it?\n\nJörg", False, True, None),
        ("Hallo Anna,\n\nwir entscheiden am 9.12. im Vorstand\nWeber Bau GmbH\nUSt-IdNr. DE123456789", False, False, 9),
    ],
)
def test_words_right_above_a_register_are_the_writers(text: str, decided: bool, asks: bool, day: int | None) -> None:
    """Who answers in a line without a full stop may have the card of the house right below it."""
    reading = read(text)
    assert (reading.kind, reading.decided, reading.asks) == (Kind.PERSON, decided, asks)
    assert reading.decides_on == (date(2026, 12, day) if day else None)


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank für Ihre Nachricht.\n\nMehr über uns finden Sie auf www.weber-bau.example",
        "Vielen Dank für Ihre Nachricht.\n\nTischlerei Weber\n\nMehr über uns finden Sie auf www.weber-bau.example",
        "Danke für deine Nachricht! Wir lesen jede Mail.\n\nSolange findest du Ideen auf www.weber-bau.example/blog",
        "Thank you for your email.\n\nWeber Joinery Ltd\n\nFind out more about us at www.weber.example",
        "Thank you for your message.\n\nBook a call with us https://calendly.com/weber/30min",
    ],
)
def test_thanks_above_a_page_are_no_persons_answer(text: str) -> None:
    """A form thanks and names a page: without the page its thanks would look like somebody's."""
    assert read(text).kind is not Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben Ihre Anfrage erhalten und melden uns in Kürze.",
        "Vielen Dank für Ihre Nachricht. Wir melden uns.",
        "Thank you for your message.",
    ],
)
def test_thanks_above_the_card_of_a_firm_are_asked_about(text: str) -> None:
    """Where a firm alone signs what is said to anybody, a form may have."""
    assert read(f"{text}\n\nWeber Bau Ltd\n1 High St\nRegistered in England no 1234567").kind is not Kind.PERSON


def test_the_card_of_who_stands_in_may_bear_a_register() -> None:
    """A notice may end in the card of the colleague to turn to."""
    text = (
        "Ich bin bis 3.12. im Urlaub. Bitte wenden Sie sich an\n\nTom Ott\nWeber GmbH\nt.ott@weber-bau.example\nHRB 123"
    )
    assert (reading := read(text)).stand_in is not None
    assert reading.stand_in.addr_spec == "t.ott@weber-bau.example"


def test_a_postscript_below_a_register_is_the_writers() -> None:
    """Who adds a line below their card says it as much as what stands above."""
    card = "Jörg Weber\nWeber Bau GmbH, HRB 12345"
    assert read(f"Danke.\n\n{card}\n\nPS: Wir nehmen Option B, Start am 9.12.").decided
    assert read(f"Danke.\n\n{card}\n\nPS: Am 9.12. entscheiden wir.").decides_on == date(2026, 12, 9)


def test_a_letter_goes_on_below_a_card_in_its_middle() -> None:
    """Who puts the data for the bill into the letter, and closes it below, says what follows as well."""
    card = "Weber Bau GmbH\nHRB 12345 Amtsgericht Ulm\nGeschäftsführer: Jörg Weber"
    assert read(f"Hallo Anna,\n\ndanke.\n\n{card}\n\nGeht auch Größe XL?\n\nViele Grüße\nJörg").asks
    later = read(f"Hallo Anna,\n\ndanke.\n\n{card}\n\nAm 9.12. entscheiden wir.\n\nViele Grüße\nJörg")
    assert later.decides_on == date(2026, 12, 9)


def test_the_day_of_a_tender_beside_a_page_is_heard() -> None:
    """Where the bids are opened stands on a page of the client's; that is no advertising."""
    assert read("Danke.\n\nSubmission ist am 9.12. auf www.vergabe.example").decides_on == date(2026, 12, 9)


def test_a_quoted_mail_makes_no_persons_answer_of_a_notice() -> None:
    """Rules of some mail programs quote what they answer: where nothing is said of it, the owner is asked."""
    reading = read(
        "Namaste! I'm on retreat and off-grid. I'll be answering emails again from 3 December.\n\n"
        "On 13 Nov 2026 at 09:12, Anna Brandt wrote:\n> Hello Gail,\n> please find attached our quote.",
        "Re: Proposal",
    )
    assert reading.kind is not Kind.PERSON


@pytest.mark.parametrize("label", ["Klassifizierung: intern / Classification: Internal", "Sensitivity: General"])
def test_a_label_above_the_text_is_no_word_of_it(label: str) -> None:
    """Houses label how open a mail is."""
    assert read(f"{label}\n\nVielen Dank für Ihre schnelle Antwort!").kind is Kind.PERSON
    away = read(f"{label}\n\nMoin! Bin segeln. Ab 1.12. wieder an Land und am Rechner.")
    assert (away.kind, away.returns_on) == (Kind.OUT_OF_OFFICE, date(2026, 12, 1))


@pytest.mark.parametrize("script", ["1000:rcube.php", "33:roundcube_sendmail.php"])
def test_webmail_is_no_program_of_its_own(script: str) -> None:
    """People write in webmail, which is a script like others."""
    header = answer_header("Jörg Weber <j.weber@weber-bau.example>")
    text = "Kann die Seite eine automatische Antwort schicken, wenn wir im Urlaub sind?"
    raw = header.replace("\n\n", f"\nX-PHP-Originating-Script: {script}\n\n") + text
    assert read_mail(raw.encode(), internal_date=RECEIVED).kind is Kind.PERSON


def test_days_off_each_week_below_an_answer_are_no_absence() -> None:
    """Who tells under every mail that they work part-time says nothing by it."""
    below = "Bitte beachten Sie: Ich arbeite in Teilzeit und bin freitags nicht im Büro."
    assert read(f"Danke, ist angekommen, ich melde mich.\n\n{below}").kind is Kind.PERSON


def test_a_card_does_not_lengthen_what_is_told_in_passing() -> None:
    """A line about a holiday stays one with a card and hours below it, and is no program's notice."""
    card = "Tischlerei Weber\nDorfstraße 12\n24811 Owschlag\nTel: 04336 555012"
    hours = "Unsere Öffnungszeiten: Mo-Do 7-16 Uhr"
    text = f"Moin,\n\nbin bis 4.12. im Urlaub, danach können wir loslegen.\n\nJörg\n\n{card}\n\n{hours}"
    assert read(text).kind is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Ich bin um den 6. Dezember herum wieder im Büro.\n\nJörg",
        "Ich bin voraussichtlich ab etwa 6. Dezember wieder erreichbar.\n\nJörg",
        "Guten Tag,\n\nich bin voraussichtlich gegen den 6. Dezember wieder im Haus.\n\nViele Grüße\nJörg Weber",
        "Hello,\n\nI expect to be back on or around 6 December.\n\nKind regards\nJörg Weber",
    ],
)
def test_who_is_back_around_a_day_is_away(text: str) -> None:
    """That the day is not certain makes no person's answer of a notice."""
    reading = read(text)
    assert reading.kind is not Kind.PERSON
    assert reading.returns_on is None


def test_who_gets_back_after_a_talk_is_not_away() -> None:
    """ "Get back to you" tells of nobody's return."""
    reading = read("Thank you for your message. We'll discuss it on Thursday and get back to you.\n\nJörg")
    assert reading.kind is Kind.PERSON


def test_an_address_that_is_given_up_answers_nothing() -> None:
    """ "Please send your message to ..." speaks of any message."""
    text = "Diese E-Mail-Adresse wird nicht mehr verwendet. Bitte senden Sie Ihre Nachricht an info@weber-bau.example."
    assert read(f"{text}\n\nJörg Weber").kind is not Kind.PERSON


def test_a_house_that_only_promises_word_is_asked_about() -> None:
    """Nobody who signs, no offer, no day: a form says that as well."""
    text = "Danke für Ihre Mail. Wir melden uns.\n\nTischlerei Weber\n"
    raw = f"{answer_header('Jörg Weber <info@weber-bau.example>')}{text}"
    assert read_mail(raw.encode(), internal_date=RECEIVED).kind is Kind.OTHER


def test_an_answer_through_a_list_under_a_new_subject_is_a_persons() -> None:
    """A list on which people talk can be left, too: that says nothing of whoever writes through it."""
    header = answer_header("Jörg Weber <j.weber@weber-bau.example>", "Unser Zeichen 114/26")
    fields = (
        "List-Id: <einkauf.lists.weber-bau.example>\nX-Mailman-Version: 3.3.8\nPrecedence: list\n"
        "List-Unsubscribe: <mailto:einkauf-leave@lists.weber-bau.example>"
    )
    footer = "To unsubscribe send an email to einkauf-leave@lists.weber-bau.example"
    text = f"Die Unterlagen habe ich dem Chef gegeben.\n\n{'_' * 47}\n{footer}\n"
    raw = header.replace("\n\n", f"\n{fields}\n\n") + text
    assert read_mail(raw.encode(), internal_date=RECEIVED).kind is Kind.PERSON


def test_holidays_to_come_below_a_card_do_not_lengthen_an_absence() -> None:
    """The house closes over Christmas; whoever is away now is back before."""
    reading = read(f"Moin! Bin segeln. Ab 1.12. wieder an Land und am Rechner.\n\n{HOLIDAYS[0]}")
    assert (reading.kind, reading.returns_on) == (Kind.OUT_OF_OFFICE, date(2026, 12, 1))
    thanks = read(f"Danke für die Info.\n\n{HOLIDAYS[0]}")
    assert thanks.kind is Kind.PERSON


@pytest.mark.parametrize(
    "below",
    [
        "Weber Bau GmbH - Betrieb des Jahres 2026\nFolgen Sie uns: LinkedIn | X | Instagram",
        "Did you know we also do loft conversions? www.weber-bau.example/lofts",
        "Weber Bau LLP is a limited liability partnership registered in England and Wales (OC312345). A list of "
        "members is available at our registered office.",
        "Ausbildung 2027? Jetzt zum Newsletter anmelden: https://www.weber-bau.example/newsletter",
    ],
)
def test_slogans_of_a_house_are_no_words_of_an_answer(below: str) -> None:
    """A year's award, a question that nobody asks, a firm's kind."""
    assert read(f"Happy with that. Crack on.\n\n{below}").kind is Kind.PERSON


def test_a_name_between_an_answer_and_a_card_is_no_sentence() -> None:
    """The card below a name is one, though no closing words lead to it."""
    card = "[cid:image001.png@01DA1B2C]\nTischlerei Weber\nDorfstraße 12, 24811 Owschlag\nTel: 04336 555012"
    text = f"Bitte noch ohne Montage anbieten.\n\nJörg\n\n{card}\n"
    raw = f"{answer_header('Tischlerei Weber <info@weber-bau.example>')}{text}"
    assert read_mail(raw.encode(), internal_date=RECEIVED).kind is Kind.PERSON
