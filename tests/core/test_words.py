"""What did the writer say themselves?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.words import own_words, without_marks, without_notes

OWN = "Guten Tag Frau Weber,\n\ndas passt so.\n"

QUOTES = {
    "Outlook (de)": "Von: Jo Doe <jo@example.com>\nGesendet: Montag, 23. November 2026 09:00\nAn: Max\n"
    "Betreff: Angebot\n\nHallo",
    "Outlook, with a rule": "________________________________\nVon: Jo Doe\nGesendet: Montag\nAn: Max\n"
    "Betreff: x\n\nHallo",
    "Outlook, bold": "*Von:* Jo Doe <jo@example.com>\n*Gesendet:* Montag\n*An:* Max\n*Betreff:* Angebot\n\nHallo",
    "Outlook (en)": "From: Jo Doe <jo@example.com>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Max\n"
    "Subject: Offer\n\nHello",
    "Outlook on the web": "From: Jo Doe\nDate: Monday, 23 November 2026 at 09:00\nTo: Max\nSubject: Offer\n\nHello",
    "Outlook, older": "-----Ursprüngliche Nachricht-----\nVon: Jo Doe\nGesendet: Montag\n\nHallo",
    "Outlook, older (en)": "-----Original Message-----\nFrom: Jo Doe\nSent: Monday\n\nHello",
    "GMX, WEB.DE": 'Gesendet: Montag, 23. November 2026 um 09:00 Uhr\nVon: "Jo" <jo@example.com>\nAn: m@example.com\n'
    "Betreff: Angebot\n\nHallo",
    "T-Online": "-----Original-Nachricht-----\nBetreff: Angebot\nDatum: 2026-11-23T09:00:00+0100\n"
    "Von: jo@example.com\n\nHallo",
    "Gmail (de)": "Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Jo Doe <jo@example.com>:\n\n> Hallo\n>\n> Jo",
    "Gmail, wrapped": "Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Jo Doe <\njo@example.com>:\n\n> Hallo",
    "Gmail (en)": "On Mon, Nov 23, 2026 at 9:00 AM Jo Doe <jo@example.com> wrote:\n\n> Hello",
    "Gmail (en), wrapped": "On Mon, Nov 23, 2026 at 9:00 AM Jo\nDoe <jo@example.com>\nwrote:\n> Hello",
    "Thunderbird (de)": "Am 23.11.26 um 09:00 schrieb Jo Doe:\n> Hallo",
    "Thunderbird (en)": "On 23/11/2026 09:00, Jo Doe wrote:\n> Hello",
    "Apple Mail (de)": "> Am 23.11.2026 um 09:00 schrieb Jo Doe <jo@example.com>:\n> \n> Hallo",
    "Apple Mail (en)": "> On 23. Nov 2026, at 09:00, Jo Doe <jo@example.com> wrote:\n> \n> Hello",
    "Outlook for Mac, without marks": 'Am 23.11.26, 09:00 schrieb "Jo Doe" <jo@example.com>:\n\n    Hallo\n    Jo',
    "Yahoo (de)": "Am Mo, 23. November 2026 um 09:00:00 MEZ hat Jo <jo@example.com> Folgendes geschrieben:\n\nHallo",
    "Lotus Notes": "Jo Doe/DE/Example schrieb am 23.11.2026 09:00:00:\n\n> Hallo",
    "Samsung": "-------- Ursprüngliche Nachricht --------\nVon: Jo Doe <jo@example.com>\n"
    "Datum: 23.11.26 09:00 (GMT+01:00)\n\nHallo",
    "K-9": "Am 23. November 2026 09:00:00 MEZ schrieb Jo Doe <jo@example.com>:\n>Hallo",
    "Proton": "------- Original Message -------\n"
    "On Monday, November 23rd, 2026 at 9:00 AM, Jo <jo@example.com> wrote:\n\n> Hello",
    "forwarded by Gmail": "---------- Forwarded message ---------\nVon: Jo Doe <jo@example.com>\n"
    "Date: Mo., 23. Nov.\n\nHallo",
    "forwarded by Apple Mail": "Anfang der weitergeleiteten Nachricht:\n\nVon: Jo Doe <jo@example.com>\n"
    "Betreff: Angebot\n\nHallo",
    "marks alone": "> Hallo\n>> Du\n> Jo",
    "Gnus": "Jo> Hallo\nJo> Du",
    "GroupWise": '>>> "Jo Doe" <jo@example.com> 23.11.2026 09:00 >>>\nHallo\n\nWie besprochen.',
    "GroupWise, 9.00 Uhr": ">>> Jo Doe <jo@example.com> 23.11.26 9.00 Uhr >>>\nHallo\n\nWie besprochen.",
    "GroupWise, with marks": ">>> Jo Doe <jo@example.com> 23.11.2026 09:00 >>>\n> Hallo",
    "GroupWise (en)": ">>> Jo Doe <jo@example.com> 11/23/2026 9:00 AM >>>\nHello\n\nAs discussed.",
    "Notes, wrapped behind the name": "Jo Doe <jo@example.com>\nschrieb am 23.11.2026 um 09:00:\n\n> Hallo",
    "Notes, wrapped twice": "Jo Doe\n<jo@example.com>\nwrote on 23/11/2026 09:00:\n\n> Hello",
    "The Bat": "Montag, 23. November 2026, 09:00:00,\nJo Doe <jo@example.com> schrieb:\n\n> Hallo",
    "Gmail, wrapped in the day": "Am Mo., 23. Nov.\n2026 um 09:00 Uhr schrieb Jo Doe <jo@example.com>:\n\n> Hallo",
    "Mail, wrapped behind the time": "On Mon, 23 Nov 2026 at 9:00 a.m.\nJo Doe <jo@example.com> wrote:\n\n> Hello",
    "Open-Xchange, wrapped": "Jo Doe <jo@example.com> hat am 23.11.2026 09:00 CET\ngeschrieben:\n\nHallo",
    "Open-Xchange (fr)": "Jo Doe <jo@example.com> a écrit le 23/11/2026\nà 09:00 :\n\n> Hello",
    "Horde": "Zitat von Jo Doe <jo@example.com>:\n\n> Hallo",
    "Tuta": "23. Nov. 2026, 09:00 von jo@example.com:\n\n> Hallo",
    "Zoho": "---- On Mon, 23 Nov 2026 09:00:22 +0100 Jo Doe <jo@example.com> wrote ----\n\nHello",
}


@pytest.mark.parametrize(
    "below",
    [
        "Nächste Sitzung: Montag, 30.11.2026, 10:15 Uhr",
        "Montag, 30.11.2026, 10:15 würde mir passen.",
        "Nürnberg, 24.11.2026, 10:15",
        "Call with Lisa, Nov 20, 2026, 10:15 AM",
        "Town hall, 30 Nov 2026, 10:15 - see you there?",
    ],
)
def test_a_day_and_an_hour_below_the_name_begin_no_older_comment(below: str) -> None:
    """What somebody writes below their name is theirs, also behind a meeting with its hour."""
    assert "PS: it is a yes" in own_words(f"Hi Jo,\n\nthanks.\n\nBest\nTom\n\n{below}\n\nPS: it is a yes").text


@pytest.mark.parametrize("quote", QUOTES.values(), ids=QUOTES)
def test_quotes_of_every_client_are_told_from_own_words(quote: str) -> None:
    """What a mail program quotes below an answer is not the writer's own, also where its blanks do not break."""
    found = own_words(f"{OWN}\n{quote}\n")
    assert found.text == OWN
    assert "Hallo" in found.quoted or "Hello" in found.quoted
    assert own_words(f"{OWN}\n{quote}\n".replace(" ", "\u00a0")) == found


SIGNATURES = {
    "standard": "-- \nMax Huber\nHuber GmbH",
    "blank lost": "--\nMax Huber\nHuber GmbH",
    "iPhone (de)": "Von meinem iPhone gesendet",
    "iPad (en)": "Sent from my iPad",
    "Outlook mobile (de)": "Outlook für iOS beziehen<https://example.com>",
    "Outlook mobile, newer (de)": "Holen Sie sich Outlook für Android",
    "Outlook mobile (en)": "Get Outlook for iOS<https://example.com>",
    "GMX": "Gesendet mit der GMX Mail App",
    "Samsung": "Von meinem Galaxy gesendet",
    "K-9": "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Telekom": "Gesendet mit der Telekom Mail App",
    "Yahoo": "Gesendet von Yahoo Mail auf Android",
    "legal (de)": "Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.\n"
    "Bitte löschen Sie sie.",
    "legal (en)": "This e-mail and any attachments are confidential and intended solely for the addressee.",
    "managing director": "Geschäftsführer: Max Huber\nAmtsgericht München, HRB 12345",
    "mailing list": "_______________________________________________\nList mailing list\nlist@example.com",
    "virus scanner": "Virenfrei. www.example.com",
}


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES)
def test_signatures_and_footers_are_told_from_own_words(signature: str) -> None:
    """Signatures, footers and what a phone adds are not the writer's own words, with a quote below or without."""
    for quote in ("", "\nAm 23.11.26 um 09:00 schrieb Jo Doe:\n> Hallo\n"):
        found = own_words(f"{OWN}\n{signature}\n{quote}")
        assert found.text == OWN
        assert signature.split("\n")[0] in found.signature


def test_a_business_card_below_the_closing_words_is_signature() -> None:
    """The closing words are kept; name, company and telephone below them are not."""
    card = "Max Huber\n\nHuber GmbH\nTel. +49 89 123456\nwww.example.com\n"
    found = own_words(f"{OWN}\nMit freundlichen Grüßen\n{card}")
    assert found.text == f"{OWN}\nMit freundlichen Grüßen\n"
    assert found.signature.startswith("Max Huber\n")


FILLED_IN = "Name: Max Huber\nFirma: Huber GmbH\nE-Mail: max@huber.example\nTelefon: 089 123456\n"
TOLD = "Unsere neue Anschrift:\nHafenweg 9\n20457 Hamburg\nTel. 040 123456\n\nBitte im Angebot ändern.\n"


@pytest.mark.parametrize("below", [FILLED_IN, TOLD], ids=["form", "told"])
def test_what_looks_like_a_business_card_but_is_told_is_own(below: str) -> None:
    """What a form repeats, and an address with a sentence below it, is no signature."""
    text = f"{OWN}\n{below}"
    assert own_words(text).text == text


def test_what_goes_on_behind_the_closing_words_is_own() -> None:
    """A postscript, and a sentence behind the closing words, are the writer's own."""
    found = own_words("Hallo,\n\nVielen Dank und beste Grüße\nMax\n\nPS: Bitte rufen Sie mich an.\n")
    assert "PS: Bitte" in found.text
    found = own_words("Thanks,\n\nwe will look at your offer and let you know on Friday.\n")
    assert "let you know" in found.text


def test_answers_between_quotes_are_own() -> None:
    """Answers written between the quoted lines, and below them, are kept, and quotes around them are not."""
    text = (
        "Am 23.11.26 um 09:00 schrieb Jo:\n> Passt der Preis?\nJa, der passt.\n\n> Und der Termin?\n\nLeider nicht.\n"
    )
    assert own_words(text).text == "Ja, der passt.\n\nLeider nicht.\n"


def test_an_answer_below_the_quote_is_own() -> None:
    """Who writes below the quote has said what stands there."""
    assert own_words("On 23/11/2026 09:00, Jo wrote:\n> Hello\n> Jo\n\nYes, please.\n").text == "Yes, please.\n"


@pytest.mark.parametrize("quote", QUOTES.values(), ids=QUOTES)
def test_no_empty_line_is_needed_above_a_quote(quote: str) -> None:
    """Own words that stand directly above a quote stay own."""
    for last in ("Wir entscheiden am 4.12.\nLG Karin\n", "Am Donnerstag passt es mir\n"):
        assert own_words(OWN + last + quote).text == OWN + last


@pytest.mark.parametrize("program", ["Gmail (de)", "Gmail, wrapped", "Lotus Notes", "Notes, wrapped behind the name"])
def test_a_day_directly_above_a_quote_is_own(program: str) -> None:
    """A day named in the last line above an attribution that has its own is the writer's."""
    own = OWN + "Am 4.12. entscheiden wir\n"
    assert own_words(own + QUOTES[program]).text == own


OWN_TEXTS = {
    "telling what was written": "Am 12.11. um 10:00 schrieb ich Ihnen folgendes:\nder Preis gilt.\n",
    "telling what was written (en)": "On 12 Nov at 10:30 I wrote:\nthe price holds.\n",
    "a list with labels": "Von: 1.12.\nBis: 4.12.\nOrt: Berlin\n",
    "sections": "Teil 1\n_______\nText\n_______\nmehr Text\n",
    "a list with dashes": "- eins\n- zwei\n-- drei\n",
    "habits of work": "Hi,\n\nMy working hours may change in January, so call me before Friday.\n",
    "habits of work, once more": "Hi,\n\nI work flexibly, so Tuesday at 10 is fine for the call.\n",
    "a way to go": "Hi,\n\nFollow us on Friday to the building site.\n\nWe accept.\n",
    "a way to go (de)": "Hallo,\n\nFolgen Sie uns bei der Gestaltung, wir entscheiden am Freitag.\n",
    "what a site needs": "Hallo,\n\nNewsletter bestellen, Warenkorb und Blog brauchen wir nicht.\n\nWir nehmen an.\n",
    "what a site needs (en)": "Hi,\n\nSubscribe to our newsletter should be a button. Can you add it?\n",
    "what a site has": "Hallo,\n\nUnsere Datenschutzerklärung liegt hier schon vor.\n\nWir nehmen an.\n",
    "what an offer lacks": "Hallo,\n\nDatenschutzhinweise fehlen noch im Angebot. Können Sie die ergänzen?\n",
    "sentence with legal words": "Ihr Hinweis war gut, diese Nachricht hilft.\n",
    "sent from": "Das habe ich am Montag gesendet mit allen Unterlagen, und warte nun auf Ihre Antwort.\n",
}


@pytest.mark.parametrize("text", OWN_TEXTS.values(), ids=OWN_TEXTS)
def test_own_sentences_that_look_like_marks_are_kept(text: str) -> None:
    """A sentence that only resembles a client's mark stays."""
    assert own_words(text).text == text


WARNINGS = {
    "Exchange (en)": "CAUTION: This email originated from outside of the organization.\nDo not click links.\n",
    "Exchange, wrapped (en)": "CAUTION: This email originated from outside of the organization. Do not click\n"
    "links or open attachments unless you recognize the sender.\n",
    "Exchange (de)": "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte klicken Sie keine Links an.\n",
    "a word alone": "*** EXTERN ***\n",
    "Outlook (en)": "[You don't often get email from jo@weber.example. Learn why this is important at "
    "https://aka.ms/LearnAboutSenderIdentification ]\n",
    "Outlook (de)": "Sie erhalten nicht häufig E-Mails von jo@weber.example.\nErfahren Sie, warum dies wichtig ist\n",
    "a mark before it": "[EXTERNE E-MAIL] Diese Nachricht stammt von einem externen Absender. Bitte seien Sie beim\n"
    "Öffnen von Links und Anhängen vorsichtig.\n",
    "dashes around it": "-- Externe E-Mail -- Seien Sie vorsichtig bei Links und Anhängen --\n",
    "a city's": "Hinweis: Diese E-Mail stammt von einem Absender außerhalb der Stadtverwaltung.\n"
    "Bitte prüfen Sie Anhänge und Links sorgfältig.\n",
    "not from us": "Diese E-Mail wurde nicht von einem Mitarbeiter der Werke versendet. Öffnen Sie keine Anhänge.\n",
    "whose sender is no one's": "Warnung: Der Absender dieser E-Mail gehört nicht zu unserer Organisation. Bitte\n"
    "geben Sie keine Passwörter preis.\n",
    "advice behind a mark": "EXTERNAL: Do not click links or open attachments if you do not recognize the sender.\n",
    "a sender's": "The sender of this message is external to Acme Ltd. Please treat links with caution.\n",
    "two alarms": "CYBER SECURITY WARNING: This email is from an external source - be careful of links.\n",
    "Proofpoint": "This Message Is From an External Sender\nThis message came from outside your organization.\n"
    "Report Suspicious\n",
    "own IT": "Diese E-Mail stammt von einem externen Absender. Bei Fragen hilft unsere IT.\n",
    "unchecked": "VORSICHT: Externe E-Mail. Wir haben den Absender nicht geprüft.\n",
    "first contact": "You have not previously corresponded with this sender.\n",
    "Proofpoint, with its link": (
        "ZjQcmQRYFpfptBannerStart\n\nThis Message Is From an External Sender\n\nThis message came from outside your "
        "organization.\n\nReport Suspicious<https://us-phishalarm-ewt.proofpoint.example/EWT/v1/abc!def$>\n\n"
        "ZjQcmQRYFpfptBannerEnd\n\n"
    ),
    "above a line": (
        "Dies ist eine E-Mail von einem externen Absender. Seien Sie vorsichtig bei Anhängen und Links.\n"
        "________________________________________\n\n"
    ),
    "in a box of stars": f"{'*' * 60}\n*  EXTERNE E-MAIL - Absender ausserhalb der Verwaltung  *\n{'*' * 60}\n\n",
    "in a box of lines": f"{'=' * 40}\nEXTERNAL EMAIL: do not click links unless you trust the sender.\n{'=' * 40}\n\n",
}


@pytest.mark.parametrize("warning", WARNINGS.values(), ids=WARNINGS)
def test_a_warning_above_the_text_is_not_the_writers(warning: str) -> None:
    """What the reader's own server puts above a mail is no part of it, with an empty line behind it or without."""
    assert without_notes(f"{warning}\nYes, please.\n").strip() == "Yes, please."
    assert without_notes(f"{warning}Yes, please.\n").strip() == "Yes, please."


def test_a_warning_that_the_writer_speaks_of_stays() -> None:
    """Somebody may write about external mail, further down or in words of their own."""
    text = "Hi Anna,\n\nour filter wrote:\nCAUTION: This email originated from outside of the organization.\n"
    assert without_notes(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Is outside our budget this year, sorry.",
        "Achtung: wir vergeben das jetzt extern, daher leider nein.",
        "Attention: we decide on 12 December, the meeting is outside.",
        "Hinweis: Entscheidung am 12.12., außerhalb der Sitzung.",
        "Extern vergeben wir nichts, schicken Sie uns bitte die Anhänge.",
        "The message was checked by our lawyer: we agree.",
        "Diese Mail ist im Viren-Scanner hängen geblieben, bitte noch einmal.",
        "Virus-free by 12 December, please.",
        "Vorstand: Entscheidung am 12.12.",
        "Important note: we decide on 12 December.",
        "Unterstützt von HubSpot laufen unsere Kampagnen. Das Angebot nehmen wir an.",
        "Delivered by Freshdesk was the old line, please drop it. We accept the quote.",
        "This is shared with our partners, please keep it short. We go ahead.",
        "Dies wird mit dem Vorstand geteilt, wir entscheiden am 4.12.",
        "Diese E-Mail ist ein Service von uns an Sie: wir nehmen an.",
        "### Über der Linie bitte das Logo",
        "Die Mail an den externen Berater ist angekommen, danke.",
        "Diese E-Mail ist für den externen Prüfer gedacht, bitte weiterleiten.",
        "Diese Nachricht wurde nicht von mir beantwortet, weil ich krank war.",
        "Diese Mail kommt nicht von ungefähr: wir brauchen das Angebot bis Freitag.",
        "Vorsicht: der Link im Angebot funktioniert nicht.",
        "Bitte beachten Sie: Diese E-Mail ist keine Bestellung.",
        "External costs are outside our budget.",
        "The external contact for this is Bob.",
        "The sender of this message is my boss, who says yes.",
        "Die Mail kam von einem externen Büro, das für uns arbeitet. Wir nehmen Ihr Angebot an.",
        "Der Absender der Mail ist nicht mehr bei uns, ich habe das übernommen.",
        "An email was sent by an external consultant yesterday. We decide on 4 December.",
        "Sie erhalten selten Mails von mir, aber heute sage ich zu.",
        "You have never worked with this contact before. We like him.",
        "Hinweis: externe Absender sind bei uns gesperrt, daher die private Adresse. Wir entscheiden am 4.12.",
        "Vertraulich - bitte nicht weitersagen: wir entscheiden am 4.12.",
    ],
)
def test_what_a_person_says_in_such_words_stays(text: str) -> None:
    """A whole answer may begin as warnings, certificates and legal footers do, and is the writer's own."""
    assert own_words(without_notes(text)).text.strip() == text


@pytest.mark.parametrize("answer", [
    "Bitte schicken Sie die Anhänge noch einmal.",
    "Bitte prüfen Sie den Anhang, da fehlt eine Seite.",
    "Bitte prüfen Sie die Links im Angebot, zwei gehen nicht.",
    "Never mind the link, I found it.",
    "Please find attached the signed offer, see attachment.",
    "Hi Anna,\nyes, please go ahead.",
])  # fmt: skip
@pytest.mark.parametrize("warning", ["[EXTERN]", "CAUTION: This email originated from outside of the organization"])
def test_an_answer_close_below_a_warning_stays(warning: str, answer: str) -> None:
    """What the writer says in the line below a warning is theirs, whatever its words."""
    assert without_notes(f"{warning}\n{answer}") == answer


def test_what_is_signed_in_the_clear_is_the_text_alone() -> None:
    """PGP's lines around a text, and the dashes that it puts before others, are none of its words."""
    signed = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nYes, please.\n\n- -- \nAnna\n"
    signature = "-----BEGIN PGP SIGNATURE-----\n\niQEcBAEBCgAGBQJ\n=abcd\n-----END PGP SIGNATURE-----\n"
    assert without_notes(signed + signature).strip() == "Yes, please.\n\n-- \nAnna"
    quoted = "> -----BEGIN PGP SIGNED MESSAGE-----\n> Hallo\n"
    assert without_notes(quoted) == quoted


def test_a_quote_below_a_certificate_stays_a_quote() -> None:
    """A certificate between an answer and a short quote hides no quote."""
    quote = "Am 20.11.2026 um 10:00 schrieb Anna Brandt:\n\nHallo Jo\n"
    assert own_words(without_notes(f"Ja, gerne.\n\nVirenfrei. www.avast.com\n\n{quote}")).quoted


CERTIFICATES = {
    "Avast (de)": "-- \nDiese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.\nwww.avast.com\n",
    "AVG (en)": "Virus-free. www.avg.com\n",
    "MailScanner": "--\nThis message has been scanned for viruses and\ndangerous content by MailScanner.\n",
    "ESET (de)": "__________ Hinweis von ESET Mail Security __________\n\nDie Nachricht wurde geprüft.\n",
}


@pytest.mark.parametrize("certificate", CERTIFICATES.values(), ids=CERTIFICATES)
def test_a_scanners_certificate_is_not_the_writers(certificate: str) -> None:
    """What a scanner puts below a mail is no part of it; a certificate in a quote takes none of the quote away."""
    assert without_notes(f"Ja, gerne.\n\n{certificate}") == "Ja, gerne."
    quoted = "Ja, gerne.\n\n> Virenfrei. www.avast.com\n> Anna\n"
    assert without_notes(quoted) == quoted


@pytest.mark.parametrize(
    ("marked", "subject"),
    [
        ("[EXTERN] Unzustellbar: Angebot", "Unzustellbar: Angebot"),
        ("***SPAM*** [External] Read: Offer", "Read: Offer"),
        ("EXT: Accepted: Kick-off", "Accepted: Kick-off"),
        ("[SPAM?]", "[SPAM?]"),
        ("Externe Fertigung: Angebot", "Externe Fertigung: Angebot"),
        ("[Kunden] Angebot", "[Kunden] Angebot"),
        ("[verschluesselt] Unzustellbar: Angebot", "Unzustellbar: Angebot"),
        ("Outside: Fassade streichen", "Outside: Fassade streichen"),
        ("Phishing: Schulung", "Phishing: Schulung"),
        ("[PHISHING] Angebot", "Angebot"),
    ],
)
def test_a_filters_mark_is_no_part_of_the_subject(marked: str, subject: str) -> None:
    """What a filter writes before the subject goes; what a person or a list wrote there stays."""
    assert without_marks(marked) == subject


def test_a_bare_forward_has_no_own_words() -> None:
    """A mail that only forwards another says nothing itself."""
    text = "---------- Forwarded message ---------\nFrom: Jo <jo@example.com>\nSubject: Offer\n\nHello\n"
    assert own_words(text).text == ""


LINES = st.sampled_from(
    ["> Hallo", ">", "", "Text", "Von: Jo", "Gesendet: heute", "An: Max", "Betreff: x", "-- ", "--", "_____",
     "Sent from my x", "Am 1.1. 10:00 schrieb Jo <jo@example.com>:", "On x wrote:", "-----Original Message-----",
     "Viele Grüße", "Tel. 123", "Diese E-Mail ist vertraulich.", "HRB 1", "das ist ein ganzer Satz.", "Jo> x",
     "PS: x", "\t",
     "*Von:* x"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(LINES, max_size=25).map("\n".join)))
def test_own_words_of_own_words_are_the_same(text: str) -> None:
    """Taken apart once, nothing more comes off; and no text is an error."""
    found = own_words(text)
    assert own_words(found.text).text == found.text
    assert not any(line.startswith(">") for line in found.text.split("\n"))


@pytest.mark.parametrize(
    "text",
    [
        ">" * 200_000,
        "\n" * 200_000,
        "Von: \n" * 40_000,
        "_____\n" * 40_000,
        "-- \n" * 40_000,
        "Am a:\n" * 9000,
        ("hat am 1:11 " * 80 + ":\n") * 100,
    ],
)
@pytest.mark.timeout(20)
def test_a_long_text_costs_little(text: str) -> None:
    """A text made to be slow is taken apart in bounded time."""
    own_words(text)
