"""What do the owner's words say?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core import phrases
from watcher.core.owntext import WORDS, read_own

MONDAY = date(2026, 11, 23)
_TOKENS = (
    *(
        "anbei",
        "unser",
        "das",
        "mein",
        "Angebot",
        "Ihr",
        "ihrem",
        "für",
        "danke",
        "bitte",
        "um",
        "attached",
        "our",
        "quote",
    ),
    *("?", ".", "\n"),
)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Guten Tag,\nanbei unser Angebot.", ("anbei unser Angebot",)),
        ("Hiermit biete ich Ihnen an ...", ("Hiermit biete ich",)),
        ("Attached is our revised proposal for you.", ("Attached our proposal",)),
        (
            "Das Angebot liegt bei. Mein Kostenvoranschlag: 300 €",
            ("Mein Kostenvoranschlag", "Das Angebot liegt bei"),
        ),
        ("Hallo!", ()),
    ],
)
def test_signs_are_words_of_the_list(text: str, signs: tuple[str, ...]) -> None:
    """What is kept of a text are words of the list, the owner's own offer first."""
    assert read_own(text, words=(), written_on=MONDAY).signs == signs


def test_rules_phrases_come_first() -> None:
    """Phrases of the owner's rules come first, as the rule gives them."""
    text = "Anbei unser Angebot mit dem\nLeistungspaket Plus."
    own = read_own(text, words=("leistungspaket plus", "Paket"), written_on=MONDAY)
    assert own.signs == ("leistungspaket plus", "Anbei unser Angebot")


def test_quotes_and_signature_say_nothing() -> None:
    """What others wrote, and the signature, are not the owner's words."""
    text = "Danke!\n\nAm 20.11.2026 um 10:00 schrieb Weber:\n> Anbei unser Angebot. Wann passt es?\n\n-- \nIhr Angebot?"
    own = read_own(text, words=("Angebot",), written_on=MONDAY)
    assert (own.signs, own.counter_signs, own.asks) == ((), (), False)


@pytest.mark.parametrize(
    "text",
    [
        "Wann passt es Ihnen?",
        "Passt das so für Sie (auch preislich)?",
        "Ich freue mich auf Ihre Rückmeldung.",
        "Freue mich, von Ihnen zu hören",
        "Bitte geben Sie mir kurz Bescheid.",
        "Gib mir kurz Bescheid.",
        "Ich bitte um Ihre Freigabe.",
        "Bitte bestätigen Sie den Termin.",
        "Let me know what you think.",
        "Looking forward to hearing from you.",
        "Could you confirm?",
        "Please confirm the date.",
        "Passt Dienstag?\nhttps://example.org/?a=b",
    ],
)
def test_asks(text: str) -> None:
    """A question, or words that want an answer, ask the reader."""
    assert read_own(text, words=(), written_on=MONDAY).asks


@pytest.mark.parametrize(
    "text",
    [
        "Thank you - I'll wait to hear from you.",
        "Danke, bis Montag!",
        "Siehe https://example.org/suche?q=angebot&seite=2",
        "Bei Fragen melden Sie sich gerne.",
        "If you have any questions, let me know.",
        "Falls Sie noch Fragen haben, geben Sie Bescheid.",
        "Hallo, wie geht es Ihnen?",
        "Hope you are well?",
        "Er fragte „wann kommt das?“ und ging.",
        "",
    ],
)
def test_does_not_ask(text: str) -> None:
    """Thanks, links and offers of help ask nothing."""
    assert not read_own(text, words=(), written_on=MONDAY).asks


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Dieses Angebot gilt 14 Tage.", date(2026, 12, 7)),
        ("Unser Angebot ist 4 Wochen gültig.", date(2026, 12, 21)),
        ("Das Angebot vom 23.11. gilt für 10 Tage.", date(2026, 12, 3)),
        ("This quote is valid for 30 days.", date(2026, 12, 23)),
        ("Das Angebot ist gültig bis 15.12.2026.", date(2026, 12, 15)),
        ("Unser Angebot gilt bis zum 15. Dezember.", date(2026, 12, 15)),
        ("An dieses Angebot halten wir uns bis 31.12.2026 gebunden.", date(2026, 12, 31)),
        ("Wegen der Holzpreise können wir uns bis 11.12.2026 daran binden.", date(2026, 12, 11)),
        ("Die Zuschlagsfrist endet am 18.12.2026.", date(2026, 12, 18)),
        ("Bitte binden Sie die Broschüre bis 11.12.2026.", None),
        ("Gültigkeit: 30 Tage", date(2026, 12, 23)),
        ("This quote is valid until 15 December 2026.", date(2026, 12, 15)),
        ("It remains open for acceptance until 15 December 2026.", date(2026, 12, 15)),
        ("Unser Angebot gilt noch bis Freitag.", date(2026, 11, 27)),
        ("Gültig bis Ende November.", date(2026, 11, 30)),
        ("Das Angebot gilt 30 Tage ab heute.", date(2026, 12, 23)),
        ("Das Angebot gilt bis Weihnachten.", date(2026, 12, 23)),
        ("Das Angebot ist bis Mitte Januar gültig.", date(2027, 1, 15)),
        ("This quote is valid until the end of Q1.", date(2027, 3, 31)),
        ("This quote is valid until the end of next week.", date(2026, 12, 4)),
        ("Der Auftrag gilt mit Ihrer Antwort als erteilt, dann sind wir am Freitag da.", None),
        ("Wir liefern bis 15.12.2026.", None),
        ("Wir brauchen dafür etwa 14 Tage.", None),
        ("Hallo", None),
    ],
)
def test_valid_for(text: str, until: date | None) -> None:
    """An offer that holds for so many days holds until that day."""
    assert read_own(text, words=(), written_on=MONDAY).valid_until == until


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ich melde mich am Montag noch einmal.", date(2026, 11, 30)),
        ("Am Dienstag melde ich mich.", date(2026, 11, 24)),
        ("Ich rufe Sie am 3.12. an.", date(2026, 12, 3)),
        ("Ich melde mich nächste Woche.", date(2026, 12, 6)),
        ("I'll get back to you on Monday.", date(2026, 11, 30)),
        ("Ich melde mich nach Weihnachten wieder bei Ihnen.", date(2026, 12, 26)),
        ("Ich melde mich in zwei Wochen noch einmal.", date(2026, 12, 7)),
        ("I'll follow up early next year.", date(2027, 1, 1)),
        ("I'll be in touch in the next few days.", None),
        ("Melden Sie sich nächste Woche.", None),
        ("Ich komme am 3.12. noch einmal auf Sie zu.", date(2026, 12, 3)),
        ("Verfügbar bin ich ab 15.12. zu 100 %. Vor Ort komme ich zwei Wochen nach Köln.", None),
        ("Bei Lieferung bis 15.12. komme ich auf 3.480 €.", None),
        ("Bis 15.12. schreibe ich die Texte für 900 €.", None),
        ("Am Montag ist der Workshop.", None),
    ],
)
def test_promised(text: str, day: date | None) -> None:
    """A day by which the owner says they will be in touch is remembered; what others are asked to do is not."""
    assert read_own(text, words=(), written_on=MONDAY).promised_on == day


@pytest.mark.parametrize(
    "text",
    [
        "Wenn das für Sie okay ist, komme ich am Freitag zum Aufmaß.",
        "Sobald Sie bestätigen, melde ich mich am Freitag mit einem Termin.",
        "If you're happy with that, I'll call on Friday to set a date.",
    ],
)
def test_a_promise_that_waits_for_the_clients_yes_names_no_day(text: str) -> None:
    """What the owner will do once the client agrees is no reason to wait until then."""
    assert read_own(text, words=(), written_on=MONDAY).promised_on is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hallo Frau Weber, anbei das Angebot. Viele Grüße", "de"),
        ("Danke, passt!", "de"),
        ("Hi Tom, please find attached the quote. Best regards", "en"),
        ("Thanks, see you!", "en"),
        ("OK", ""),
        ("", ""),
    ],
)
def test_language(text: str, language: str) -> None:
    """The little words tell German from English, and nothing is guessed."""
    assert read_own(text, words=(), written_on=MONDAY).language == language


@pytest.mark.parametrize(
    "name",
    ["Angebot.pdf", "KV_2026.pdf", "kv-12.pdf", "Website-Angebot.odt", "ANGEBOT 12.PDF", "Angebotsschreiben.docx",
     "Ergaenzung_KV_3388.pdf", "Vergütungsvorschlag.pdf", "Angeb. Stumpf - Fliesen R11.pdf", "HOAI_Berechnung_Haus.pdf",
     "Mehrkostenanzeige_2.pdf", "RFP24-09_Response.pdf", "BoardSurvey_Fee_Memo.pdf", "fee letter.docx"],
)  # fmt: skip
def test_file_names(name: str) -> None:
    """An attachment is recognised by its name."""
    assert phrases.file_says(name)


@pytest.mark.parametrize(
    "name",
    [
        "Angebot.jpg",
        "Stellenangebot.pdf",
        "Sonder-Angebot.pdf",
        "Rechnung_Angebot.pdf",
        "kv-beitrag.pdf",
        "",
        ".",
        "Krankenversicherung KV 1234.pdf",
        "Angabe.pdf",
        "Tuition fee schedule.pdf",
        "HOAI 2021.pdf",
    ],
)
def test_other_file_names(name: str) -> None:
    """Other attachments are not."""
    assert not phrases.file_says(name)


def test_version_names_the_lists() -> None:
    """The version of the words holds that of the lists, so that a new list reads every text again."""
    assert phrases.VERSION in WORDS


@given(st.text(max_size=400), st.lists(st.text(max_size=20), max_size=3).map(tuple))
def test_any_text_is_read(text: str, words: tuple[str, ...]) -> None:
    """No text and no phrase makes the reader fail, and reading twice reads the same."""
    assert read_own(text, words=words, written_on=MONDAY) == read_own(text, words=words, written_on=MONDAY)


@given(st.lists(st.sampled_from(_TOKENS)))
def test_kept_words_are_short(tokens: list[str]) -> None:
    """However a text is made, what is kept of it is a few words."""
    own = read_own(" ".join(tokens), words=(), written_on=MONDAY)
    assert all(len(sign.split()) <= 6 for sign in own.signs)


@pytest.mark.parametrize(
    "text",
    [
        "Haben Sie meine E-Mail vom letzten Montag erhalten?",
        "Wollte mal hören, ob Sie sich schon entschieden haben.",
        "Frau Blum hatte unser Angebot bekommen.",
        "Wissen Sie, wie es damit steht?",
        "Ich wollte mich nur noch mal in Erinnerung bringen.",
        "Falls Sie noch unschlüssig sind: Wir können auch kleiner anfangen.",
        "Hat das Projekt noch Chancen?",
        "Darf ich mich nach dem Stand erkundigen? Das Angebot gilt unverändert.",
        "Dürfen wir kurz nachhaken, wie weit Sie sind?",
        "Ist meine E-Mail vom 26.1. bei Ihnen angekommen?",
        "Ich bin nicht sicher, ob meine Mail mit dem Angebot bei Ihnen angekommen ist.",
        "Nicht dass unser Angebot im Spam gelandet ist.",
        "I'm not sure whether my quote got through.",
        "Did my email reach you?",
        "Is the project still alive?",
        "Just popping up in your inbox again.",
        "Have you come to a decision yet?",
        "Did you get my email from last week?",
        "Just wondering if this is still on your radar.",
    ],
)
def test_words_that_remind(text: str) -> None:
    """Asking about something sent before is heard in many ways."""
    counters = read_own(text, words=(), written_on=MONDAY).counter_signs
    assert phrases.Against.NUDGE in map(phrases.counter_kind, counters)


def kinds_of(text: str) -> set[phrases.Against]:
    """What the owner's words are about."""
    return set(map(phrases.counter_kind, read_own(text, words=(), written_on=MONDAY).counter_signs))


KINDS = [
    ("Wollen wir unser Angebot nächste Woche gemeinsam durchgehen?", {phrases.Against.ASKS}),
    ("Darf ich Ihnen das Angebot am Telefon vorstellen?", {phrases.Against.ASKS}),
    ("Shall we go through the proposal next week?", {phrases.Against.ASKS}),
    ("Vielen Dank für Ihren Anruf und den Auftrag!", {phrases.Against.INVOICE}),
    ("Im Anhang finden Sie die Auftragsbestätigung.", {phrases.Against.INVOICE}),
    ("Schön, dass Sie sich für uns entschieden haben.", {phrases.Against.INVOICE}),
    ("Nach Ihrer Auftragsbestätigung beginnen wir sofort.", set()),
    ("Anbei die Stanzkontur für Ihr Angebot.", {phrases.Against.CUSTOMER}),
    ("Anbei die Musterseiten für Ihren Angebotsordner.", set()),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS, ids=[text for text, _ in KINDS])
def test_what_the_owners_words_are_about(text: str, kinds: set[phrases.Against]) -> None:
    """Talking an offer over asks about it, confirming an order is money, papers for an offer are a customer's."""
    assert kinds_of(text) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Schön, dass unser Entwurf so gut angekommen ist.",
        "Ihre Unterlagen sind bei uns angekommen.",
        "Has our new website arrived?",
    ],
)
def test_what_came_in_reminds_of_nothing(text: str) -> None:
    """What the client sent, and what was liked, asks about no proposal."""
    counters = read_own(text, words=(), written_on=MONDAY).counter_signs
    assert phrases.Against.NUDGE not in map(phrases.counter_kind, counters)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Für das Shooting komme ich auf 890 € netto.", ("komme ich €",)),
        ("We can handle payroll for $180 per month.", ("We can $",)),
        ("Mein Preis für den halben Tag ist 550 €.", ("Preis €",)),
    ],
)
def test_a_price_is_named_without_its_number(text: str, signs: tuple[str, ...]) -> None:
    """Of a sentence that names a price, words and the sign of money are kept, the number never."""
    assert read_own(text, words=(), written_on=MONDAY).signs == signs


def test_a_sentence_ends_behind_a_price() -> None:
    """What the next sentence announces does not take away what was offered before it."""
    text = "The total for the logo would be $1,450. Please confirm and I'll send the contract."
    assert read_own(text, words=(), written_on=date(2026, 11, 2)).signs


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Ich wollte mich nur noch mal in Erinnerung bringen.", True),
        ("Darf ich noch einmal an unser Angebot erinnern.", True),
        ("Über eine Rückmeldung würde ich mich freuen.", True),
        ("Just popping up in your inbox again.", True),
        ("Following up on my quote.", True),
        ("Ich halte Ihnen den Termin noch frei, bräuchte aber bald ein Ja oder Nein.", True),
        ("Just so it doesn't get buried: my quote is still with you.", True),
        ("Danke! Dann gilt unser Angebot vom 3.12.", False),
        ("Vielen Dank für die Rückmeldung, schade.", False),
        ("Great, thanks. I will be checking in next week.", False),
        ("No rush, take your time.", False),
    ],
)
def test_a_reminder_asks_without_a_question_mark(text: str, asks: bool) -> None:
    """Whoever only held you off and is reminded owes an answer again, however the reminder is put."""
    assert read_own(text, words=(), written_on=MONDAY).asks is asks


HOLDS = (
    ("Das Angebot ist freibleibend bis zum 15.12.2026.", date(2026, 12, 15)),
    ("Preisbindung bis 31.12.2026.", date(2026, 12, 31)),
    ("Dieses Angebot ist 30 Tage gültig.", date(2026, 12, 23)),
    ("Das Angebot gilt für 30 Tage ab Angebotsdatum.", date(2026, 12, 23)),
    ("Bindefrist: 4 Wochen", date(2026, 12, 21)),
    ("An dieses Angebot halten wir uns bis zum 20. Dezember gebunden.", date(2026, 12, 20)),
    ("An das Angebot halte ich mich vier Wochen gebunden.", date(2026, 12, 21)),
    ("Die Preise gelten bis Jahresende.", date(2026, 12, 31)),
    ("Bitte beachten Sie, dass das Angebot nur bis Freitag gilt.", date(2026, 11, 27)),
    ("Gültig 14 Tage.", date(2026, 12, 7)),
    ("Angebot gültig bis: 10.12.2026", date(2026, 12, 10)),
    ("Das Angebot läuft am 10. Dezember ab.", date(2026, 12, 10)),
    ("Das Angebot verfällt am 10.12.", date(2026, 12, 10)),
    ("Bis zum 10.12. kann ich Ihnen den Preis halten.", date(2026, 12, 10)),
    ("Den Termin halte ich Ihnen bis zum 4.12. frei.", None),
    ("Wie besprochen reservieren wir die KW 3 für Ihr Projekt.", None),
    ("Den Termin am 4.12. halte ich für Sie frei.", None),
    ("Ich reserviere Ihnen den Termin bis Ende der Woche.", None),
    ("Ich kann Ihnen den Drehtag bis 1.12. optionieren.", None),
    ("Unser Angebot hat eine Gültigkeit von 6 Wochen.", date(2027, 1, 4)),
    ("Das Angebot behält bis zum 31. Januar 2027 seine Gültigkeit.", date(2027, 1, 31)),
    ("Wir halten uns 60 Tage an die genannten Preise gebunden.", date(2027, 1, 22)),
    ("Valid for 30 days.", date(2026, 12, 23)),
    ("This proposal is valid for 30 days from the date above.", date(2026, 12, 23)),
    ("Prices are held for 60 days.", date(2027, 1, 22)),
    ("This quote expires on 15 December.", date(2026, 12, 15)),
    ("The offer is good through December 11.", date(2026, 12, 11)),
    ("Good for two weeks.", date(2026, 12, 7)),
    ("I can hold this price until the end of the month.", date(2026, 11, 30)),
    ("I can hold these dates for you until 4 December.", None),
    ("Quote valid until: 31/12/2026", date(2026, 12, 31)),
    ("The estimate lapses after 14 days.", date(2026, 12, 7)),
    ("My availability is held until Friday.", None),
    ("This offer stands until 5 December.", date(2026, 12, 5)),
    ("The price above is guaranteed until 31 January 2027.", date(2027, 1, 31)),
    ("Bitte geben Sie mir bis zum 4.12. Bescheid, länger kann ich den Termin nicht freihalten.", None),
    ("Die Lieferzeit beträgt 4 Wochen.", None),
    ("Wir könnten am 10.12. anfangen.", None),
    ("Zahlbar innerhalb von 14 Tagen.", None),
    ("Payment within 30 days.", None),
    ("The project would take six weeks.", None),
    ("Die Garantie gilt 2 Jahre.", None),
    ("Ihre Domain läuft am 10.12. ab, anbei unser Angebot für die Verlängerung.", None),
    ("Ihr Wartungsvertrag läuft am 31.12. aus.", None),
    ("Your contract expires on 31 December, so here is our quote for next year.", None),
    ("Your SSL certificate expires on 10 December.", None),
    ("Wir halten die Frist bis 15.12. auf jeden Fall ein.", None),
    ("Ich halte am 4.12. einen Vortrag.", None),
    ("Expires: 15 December 2026", date(2026, 12, 15)),
    ("It expires on 15 December.", date(2026, 12, 15)),
)


@pytest.mark.parametrize(("text", "until"), HOLDS)
def test_until_when_an_offer_holds_is_said_in_many_ways(text: str, until: date | None) -> None:
    """Prices that are held, offers that expire; not contracts that do, times of payment, nor slots that are kept."""
    assert read_own(text, words=(), written_on=MONDAY).valid_until == until


IN_TOUCH = (
    ("Ich melde mich Ende der Woche noch mal.", date(2026, 11, 27)),
    ("Ich rufe Sie am Donnerstag an.", date(2026, 11, 26)),
    ("Ich komme am 4.12. noch einmal auf Sie zu.", date(2026, 12, 4)),
    ("Wenn ich nichts höre, melde ich mich am 4.12. noch einmal.", date(2026, 12, 4)),
    ("Sollte ich bis dahin nichts hören, frage ich am 7. Dezember nach.", date(2026, 12, 7)),
    ("Ich hake dann Anfang Dezember nach.", date(2026, 12, 1)),
    ("Ich schicke Ihnen bis Mittwoch noch die Referenzen.", date(2026, 11, 25)),
    ("Ich sende Ihnen die fehlenden Zahlen morgen nach.", date(2026, 11, 24)),
    ("Wir telefonieren dann am Montag.", date(2026, 11, 30)),
    ("Wie besprochen melde ich mich im Januar wieder.", date(2027, 1, 1)),
    ("Ich frage in zwei Wochen noch einmal nach.", date(2026, 12, 7)),
    ("Ende der Woche hören Sie von mir.", date(2026, 11, 27)),
    ("Sie hören am Donnerstag von uns.", date(2026, 11, 26)),
    ("You'll hear from me on Thursday.", date(2026, 11, 26)),
    ("Wenn Sie bis Freitag nichts von mir hören, rufen Sie bitte an.", None),
    ("Haben Sie am Donnerstag von mir gehört?", None),
    ("Ich melde mich, sobald die Muster da sind.", None),
    ("Melden Sie sich gern bis Freitag.", None),
    ("Ich bin am Montag im Büro.", None),
    ("Ich freue mich, am Montag von Ihnen zu hören.", None),
    ("I'll give you a ring on Thursday.", date(2026, 11, 26)),
    ("I'll call you next week.", date(2026, 12, 6)),
    ("I will follow up on 4 December.", date(2026, 12, 4)),
    ("I'll check back in on Monday.", date(2026, 11, 30)),
    ("If I don't hear from you I'll get in touch on 7 December.", date(2026, 12, 7)),
    ("I'll send over the case studies by Wednesday.", date(2026, 11, 25)),
    ("I'll drop you a line at the end of the week.", date(2026, 11, 27)),
    ("I will be in touch early December.", date(2026, 12, 1)),
    ("I'll circle back in two weeks.", date(2026, 12, 7)),
    ("I'm in the office on Monday.", None),
    ("Call me on Monday.", None),
    ("Looking forward to hearing from you next week.", None),
    ("We will start on 7 December.", None),
)


@pytest.mark.parametrize(("text", "day"), IN_TOUCH)
def test_who_says_to_be_in_touch_names_the_day_in_many_ways(text: str, day: date | None) -> None:
    """Calls, what is sent later, appointments by phone; not what the client is to do."""
    assert read_own(text, words=(), written_on=MONDAY).promised_on == day


ASKING = (
    ("Passt Ihnen Dienstag um 10?", True),
    ("Welche Variante soll es werden?", True),
    ("Sagen Sie mir einfach, welche Variante Ihnen lieber ist.", True),
    ("Geben Sie mir gern Bescheid, ob wir so verbleiben können.", True),
    ("Ich brauche von Ihnen noch die Rechnungsadresse.", True),
    ("Bitte schicken Sie mir noch das Logo als Vektordatei.", True),
    ("Mir fehlt noch die Freigabe.", True),
    ("Könnten Sie das kurz bestätigen.", True),
    ("Wäre schön, wenn Sie mir bis Freitag Rückmeldung geben.", True),
    ("Ich freue mich auf Ihre Rückmeldung.", True),
    ("Ich bin gespannt auf Ihre Antwort.", True),
    ("Lassen Sie mich wissen, wie Sie sich entscheiden.", True),
    ("Was meinst du dazu", True),
    ("Meld dich, wenn du Fragen hast.", False),
    ("Bei Fragen melden Sie sich gerne.", False),
    ("Danke für Ihre schnelle Rückmeldung!", False),
    ("Alles klar, dann bis Montag.", False),
    ("Super, ich lege los.", False),
    ("Gern geschehen.", False),
    ("Vielen Dank für den Auftrag, ich melde mich nächste Woche.", False),
    ("Haben Sie noch Fragen? Dann rufen Sie mich gerne an.", False),
    ("Wie besprochen: Start am 7.12., Abgabe am 18.12.", False),
    ("Ich habe es entsprechend angepasst, siehe Anhang.", False),
    ("Ich hoffe, das passt so für Sie.", False),
    ("Ist das okay so?", True),
    ("Darf ich Sie dazu morgen anrufen?", True),
    ("Steht der Termin noch?", True),
    ("Could you confirm the address?", True),
    ("Let me know which option you prefer.", True),
    ("Would Tuesday work?", True),
    ("I just need your go-ahead.", True),
    ("Please send me the logo files when you can.", True),
    ("Looking forward to hearing from you.", True),
    ("Any thoughts?", True),
    ("Thoughts?", True),
    ("Keen to hear what you think.", True),
    ("Can you sign the attached and send it back?", True),
    ("Let me know if you have any questions.", False),
    ("Thanks, that's great.", False),
    ("Sounds good, speak on Monday.", False),
    ("No problem at all.", False),
    ("Happy to help. Have a great weekend!", False),
    ("I've updated the doc as discussed.", False),
    ("How are you? Hope you had a good holiday.", False),
    ("Ich erlaube mir, an unser Angebot zu erinnern.", True),
    ("Hiermit erinnere ich an unser Angebot.", True),
    ("Heute komme ich auf unser Angebot vom 3.11. zurück.", True),
    ("Ich melde mich wegen unseres Angebots vom 3.11.", True),
    ("Ich wollte hören, ob Sie sich schon entscheiden konnten.", True),
    ("Gibt es Neuigkeiten zum Angebot", True),
    ("I'm writing to remind you of our proposal.", True),
    ("A quick follow-up on our proposal of November 3.", True),
    ("Any news on the quote", True),
    ("Just wanted to see where things stand.", True),
    ("Danke, dass Sie auf unser Angebot zurückkommen.", False),
    ("Ich erinnere mich gern an unser Gespräch.", False),
    ("Es gibt Neuigkeiten: wir ziehen um.", False),
    ("Thanks for reminding me of the deadline, done!", False),
    ("Nice to hear from you again.", False),
    ("We'll send any updates on Friday.", False),
    ("Great to hear from you, when shall we start?", True),
    ("Sobald ich Ihr Okay habe, lege ich los.", True),
    ("Ich würde mich über eine kurze Antwort freuen.", True),
    ("Ich bräuchte dann nur noch die unterschriebene Fassung zurück.", True),
    ("Den Rabatt kann ich geben, wenn Sie bis Freitag zusagen.", True),
    ("Schicken Sie mir gern die Texte, dann mache ich weiter.", True),
    ("Ich hoffe auf Ihre Zusage!", True),
    ("Passt euch der 3. oder lieber der 5.?", True),
    ("Ein kurzes Ja genügt mir.", True),
    ("Ohne Ihre Zusage kann ich die Bühne nicht bestellen.", True),
    ("Ich müsste bis Freitag wissen, ob es klappt.", True),
    ("Ich lasse Ihnen noch bis Freitag Zeit.", True),
    ("Wir können starten, sobald der Vertrag unterschrieben ist.", True),
    ("Ich melde mich, sobald die Muster da sind.", False),
    ("Wenn das Wetter passt, fangen wir Mittwoch an.", False),
    ("Wir brauchen noch eine Woche für die Umsetzung.", False),
    ("Ich gebe Ihnen bis Mittwoch Bescheid.", False),
    ("Kein Problem, lassen Sie sich Zeit.", False),
    ("Ihre Unterschrift ist angekommen, danke!", False),
    ("Waiting for your go-ahead.", True),
    ("I can do £2,800 if you confirm this week.", True),
    ("Once you've signed, I'll book the studio.", True),
    ("Send me the texts and I'll get going.", True),
    ("All I need now is the PO number.", True),
    ("I'll need your answer by Wednesday to keep the slot.", True),
    ("If that's ok with you I'll send the contract.", True),
    ("I'm keeping Monday free for you until Friday.", True),
    ("I'll be in touch once the samples are here.", False),
    ("Thanks for your answer, that's all I need.", False),
    ("If the weather holds we'll start Wednesday.", False),
    ("We need another week to finish.", False),
)


@pytest.mark.parametrize(("text", "asks"), ASKING)
def test_what_waits_for_a_reply_and_what_does_not(text: str, asks: bool) -> None:
    """A question, a request or a missing thing waits for the client; thanks and offers of help do not."""
    assert read_own(text, words=(), written_on=MONDAY).asks is asks


@pytest.mark.parametrize(
    "text",
    [
        "Ihre Domain ist noch bis 12.12.2026 gültig.",
        "Ihr Zertifikat gilt bis 31.12.2026.",
        "The licence is valid for 12 months.",
        "Your coupon is good until December 1.",
        "Der TÜV gilt noch bis Dezember.",
    ],
)
def test_what_else_is_valid_until_a_day_says_nothing_of_the_offer(text: str) -> None:
    """A licence, a pass or a voucher has its day as well."""
    assert read_own(text, words=(), written_on=date(2026, 11, 16)).valid_until is None


@pytest.mark.parametrize(
    "text",
    [
        "Hören wir uns nächste Woche?",
        "Komme ich Dienstag vorbei, oder passt Mittwoch?",
        "Schicken Sie mir die Unterlagen bis Freitag noch.",
    ],
)
def test_what_is_asked_of_the_reader_is_no_promise(text: str) -> None:
    """Neither a question nor a request says that the owner will be in touch."""
    assert read_own(text, words=(), written_on=date(2026, 11, 16)).promised_on is None


def test_pleasure_asks_for_nothing() -> None:
    """ "Wäre schön, wenn Sie ..." asks, "schön, wenn Sie zufrieden sind" does not."""
    assert not read_own("Toll, wenn Sie zufrieden sind!", words=(), written_on=date(2026, 11, 16)).asks
    assert read_own("Es wäre toll, wenn Sie mir Bescheid geben.", words=(), written_on=date(2026, 11, 16)).asks


@pytest.mark.parametrize(
    "text",
    [
        "Could you confirm that you received it",
        "Schicken Sie mir bitte noch Ihre Rechnungsadresse.",
        "I would need your logo files to continue.",
    ],
)
def test_a_request_asks_also_without_its_question_mark(text: str) -> None:
    """Whoever is asked for something owes an answer."""
    assert read_own(text, words=(), written_on=date(2026, 11, 16)).asks


TAKEN_BACK = (
    "Leider müssen wir unser Angebot zurückziehen, da wir ausgebucht sind.",
    "Hiermit ziehe ich mein Angebot vom 3.11. zurück.",
    "Leider muss ich Ihnen doch absagen, uns fehlt die Kapazität.",
    "Unser Angebot ist damit gegenstandslos.",
    "Wir können das Projekt leider nicht mehr übernehmen.",
    "Für dieses Projekt stehen wir leider nicht mehr zur Verfügung.",
    "I'm afraid I have to withdraw my quote.",
    "We need to bow out, sorry.",
    "I won't be able to take on this project after all.",
    "Our proposal is hereby withdrawn.",
    "Ich muss den Kostenvoranschlag leider zurückziehen.",
    "Hiermit widerrufe ich mein Angebot.",
    "Ich kann unser Angebot leider nicht länger aufrechterhalten.",
    "I am going to have to pull our proposal.",
    "Mein Angebot ist damit hinfällig, ich kann es nicht mehr halten und nehme es zurück.",
    "Mein Angebot kann ich leider nicht länger halten und nehme es hiermit zurück.",
    "Mein Angebot enthielt einen Fehler, ich nehme es daher zurück.",
)
NOT_TAKEN_BACK = (
    "Mein Angebot kann ich nicht länger als bis Freitag halten.",
    "Mein Angebot kann ich nur bis Freitag halten, danach nehme ich es zurück.",
    "Unser Angebot umfasst den Abbau; gefällt Ihnen der Schrank nicht, nehmen wir ihn zurück.",
    "Wenn wir bis Freitag nichts hören, müssen wir unser Angebot zurückziehen.",
    "Ich muss den Termin morgen leider absagen.",
    "Wir ziehen das Angebot nicht zurück.",
    "Falls Sie absagen müssen, geben Sie kurz Bescheid.",
    "Ich komme auf mein Angebot zurück.",
    "Ich nehme Bezug auf unser Angebot und rufe Sie gern zurück.",
    "If we don't hear back we will have to withdraw our quote.",
    "I have to step back from the call at three.",
    "Unser Telefonat am Montag muss ich leider absagen.",
    "Am Montag muss ich Ihnen leider absagen.",
    "Ich muss die Besichtigung leider absagen, bin krank.",
    "Oder soll ich das Angebot zurückziehen?",
    "Ich würde das Angebot nur ungern zurückziehen.",
    "Freitag müsste ich das Angebot zurückziehen.",
    "Ende des Monats muss ich das Angebot zurückziehen.",
    "Wir behalten uns vor, das Angebot zurückzuziehen.",
    "Das Angebot kann jederzeit zurückgezogen werden.",
    "Ohne Ihre Rückmeldung ziehe ich das Angebot am 1.12. zurück.",
    "Unser Angebot wird nach dem 30.11. hinfällig.",
    "Es gibt keinen Grund, unser Angebot zurückzunehmen.",
    "Nehmen Sie sich Zeit für das Angebot und kommen Sie auf mich zurück.",
    "Wir können die Arbeiten im Winter nicht ausführen, im Frühjahr gern.",
    "Should I withdraw the proposal, or are you still interested?",
    "I'd hate to withdraw the proposal.",
    "We are not withdrawing our offer.",
    "I haven't withdrawn the offer, it still stands.",
    "We never withdrew our quote.",
    "Please pull up my quote and tell me what you think.",
    "There are no plans to withdraw our offer.",
    "We may have to withdraw our offer at the end of the month.",
    "On Friday I will withdraw our offer.",
    "We reserve the right to withdraw this offer at any time.",
    "After 30 days the quote may be withdrawn.",
    "I think we need to step back and look at the scope.",
    "We need to pull out the old boiler first.",
    "I must step back from the price of last year.",
    "The offer is off the table after June.",
)


@pytest.mark.parametrize(
    ("text", "back"), [*((text, True) for text in TAKEN_BACK), *((text, False) for text in NOT_TAKEN_BACK)]
)
def test_who_takes_an_offer_back_says_so(text: str, back: bool) -> None:
    """An offer that is taken back, or work that will not be done, is told from a threat and from a meeting."""
    assert bool({phrases.Against.WITHDRAWN, phrases.Against.DECLINED} & kinds_of(text)) is back


@pytest.mark.parametrize(
    "text",
    [
        "Konnten Sie unsere Angebote schon prüfen?",
        "Gibt es zu den beiden Angeboten schon eine Entscheidung?",
        "Have you had a chance to look at both quotes?",
        "Any news on our two proposals?",
        "Wie ist der Stand bei unseren Angeboten?",
        "Gibt es schon eine Entscheidung zu meinen Kostenvoranschlägen?",
        "Any news on the two proposals I sent you?",
    ],
)
def test_who_asks_about_several_offers_says_so(text: str) -> None:
    """A question about several offers nudges for all of them."""
    assert kinds_of(text) >= {phrases.Against.NUDGE, phrases.Against.SEVERAL}


def test_who_asks_about_one_offer_asks_about_one() -> None:
    """In the singular a question is about one offer."""
    assert phrases.Against.SEVERAL not in kinds_of("Konnten Sie unser Angebot schon prüfen?")
