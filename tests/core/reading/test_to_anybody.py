"""Is what a small house says to anybody told from what it says to one?"""

from __future__ import annotations

import pytest

from tests.core.reading.corpus import RECEIVED, answer_header
from watcher.core.mail import Kind, Reading
from watcher.core.reading import read_mail


def read(author: str, text: str, subject: str = "AW: Angebot") -> Reading:
    """How an answer by this author is read."""
    return read_mail(f"{answer_header(author, subject)}{text}\n".encode(), internal_date=RECEIVED)


def fresh(author: str, text: str, subject: str) -> Reading:
    """How a mail is read that names none before it."""
    header = answer_header(author, subject).replace("In-Reply-To", "X-Ref")
    return read_mail(f"{header}{text}\n".encode(), internal_date=RECEIVED)


def test_a_house_below_its_words_is_nobodys_name() -> None:
    """A form fills in the owner's name; "Reisebüro Sonne" signs nothing."""
    text = (
        "Liebe Frau Brandt,\n\nIhre Anfrage haben wir unter der Vorgangsnummer R-55120 angelegt. Einer unserer "
        "Reiseberater kommt in Kürze auf Sie zu.\n\nReisebüro Sonne\n\nZufrieden? Bewerten Sie uns!"
    )
    reading = fresh("Reisebüro Sonne <buchung@reise-sonne.example>", text, "Ihre Reiseanfrage R-55120")
    assert reading.kind is not Kind.PERSON


def test_a_form_that_cites_what_was_written_is_one() -> None:
    """The question in it is the owner's."""
    text = (
        "Hallo Anna Brandt,\n\nSie haben uns folgende Nachricht geschrieben:\n\n"
        '"Hallo Herr Ott, haben Sie mein Angebot schon angesehen?"\n\nWir kümmern uns darum.\n\nDachdecker Ott'
    )
    reading = fresh("Kontakt <kontakt@dachdecker-ott.example>", text, "Ihre Nachricht - Kopie")
    assert reading.kind is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        "I have left Harbour Foods. Please contact Jane Ford at jane.ford@harbour-foods.example.\n\nTom",
        "Thank you for your email. I work Monday to Wednesday and will reply on my next working day.\n\nTom Baker",
        "Ich arbeite nur montags und dienstags. Ihre Nachricht lese ich am nächsten Montag.\n\nTom Baker",
    ],
)
def test_where_somebody_is_each_week_is_no_answer(text: str) -> None:
    """Who works for another firm by now, or on some days, tells that to anybody who writes."""
    assert read("Tom Baker <tom.baker@harbour-foods.example>", text).kind is not Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "I have left the file with Jane, she will contact you.\n\nTom",
        "Thank you for your email. I work Monday to Wednesday so let's speak Tuesday?\n\nTom",
        "Bin gerade auf der NordBau, melde mich Freitag dazu.\n\nTom",
    ],
)
def test_who_says_a_word_of_the_matter_beside_it_answers(text: str) -> None:
    """Where they are is told in passing."""
    assert read("Tom Baker <tom.baker@harbour-foods.example>", text).kind is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your enquiry. We have received three quotes and yours was not the lowest, so we won't be taking "
        "it further.\n\nHelen Marsh",
        "Danke für Ihre Anfrage. Ihres war nicht das günstigste, wir werden das nicht weiterverfolgen.\n\nMarsch",
    ],
)
def test_an_office_that_refuses_has_decided(text: str) -> None:
    """Formal thanks above a refusal make no form of it."""
    reading = read("Northtown Council <enquiries@northtown.example>", text)
    assert (reading.kind, reading.decided) == (Kind.PERSON, True)


def test_a_card_does_not_lengthen_a_line_in_passing() -> None:
    """A line stays one, however long the card below it is."""
    card = "Kfz Lehmann\nDorfstraße 12\n24811 Owschlag\nTel: 04336 555012"
    text = f"Wir prüfen das und rufen Sie zurück.\n\nLehmann\n\n{card}\n\nUnsere Öffnungszeiten: Mo-Do 7-16 Uhr"
    assert read("Kfz Lehmann <werkstatt@kfz-lehmann.example>", text).kind is Kind.PERSON


@pytest.mark.parametrize(
    ("author", "text", "kind"),
    [
        (
            "Jörg Weber <j.weber@weber-bau.example>",
            "Herzlichen Dank für Ihre E-Mail, die wir gern zeitnah beantworten.\n\nWeber Bau GmbH",
            Kind.OTHER,
        ),
        (
            "TSV Altendorf <vorstand@tsv-altendorf.example>",
            "Hallo Anna, deine Mail ist angekommen, wir sprechen Donnerstag im Vorstand drüber. Liebe Grüße Klaus",
            Kind.PERSON,
        ),
        (
            "Hausverwaltung Krüger <verwaltung@krueger-hv.example>",
            "Guten Tag,\n\nbitte reichen Sie noch die Unbedenklichkeitsbescheinigung nach.\n\nHausverwaltung Krüger",
            Kind.PERSON,
        ),
    ],
)
def test_what_else_a_sentence_says_of_the_mail_tells(author: str, text: str, kind: Kind) -> None:
    """A mail that came is talked over on Thursday by people; a house that promises an answer may be a form."""
    assert read(author, text).kind is kind


def test_a_form_that_lists_what_was_filled_in_need_not_thank() -> None:
    """Names behind labels and the message behind its own are a form's, in whatever words it introduces them."""
    text = (
        "Guten Tag Frau Brandt,\n\nwir haben folgende Angaben von Ihnen erhalten:\n\nVorname: Anna\nNachname: Brandt\n"
        "Ihre Nachricht: Ist mein Angebot angekommen?\n\nZimmerei Ott"
    )
    reading = fresh("Kontaktformular <formular@zimmerei-ott.example>", text, "Danke für Ihre Nachricht")
    assert reading.kind is Kind.AUTO_REPLY


def test_who_lists_what_they_know_and_asks_is_a_person() -> None:
    """A client may write the data down by which they keep somebody, and ask whether they are right."""
    text = "Hallo Frau Brandt,\n\nName: Anna Brandt\nE-Mail: anna@brandt.example\nNachricht: Angebot\n\nStimmt das so?"
    assert fresh("Karin Ott <k.ott@zimmerei-ott.example>", text, "Ihre Daten").kind is not Kind.AUTO_REPLY


def test_a_yes_behind_thanks_is_no_forms() -> None:
    """Offices say yes behind a dash, above a promise that a form makes as well."""
    text = "Danke für die Mail – ja bitte. Wir melden uns wegen der Termine.\n\nOtt GmbH"
    assert read("Ott <info@zimmerei-ott.example>", text).kind is Kind.PERSON


@pytest.mark.parametrize(
    ("author", "text"),
    [
        ("Nele Yoga <nele@yoga.example>", "Namaste! I unplug on weekends and evenings. You'll hear from me soon."),
        (
            "Marktleitung <markt@super.example>",
            "Lieber Kunde, wir nehmen jede Rückmeldung ernst und leiten sie weiter.",
        ),
        ("Sarah <sarah@coach.example>", "Hey you! So glad you reached out. While you wait, grab my free guide. S"),
        ("Help <help@saas.example>", "We have a higher than normal volume of messages. Have you checked our FAQ?"),
        ("Design Desk <desk@agency.example>", "Thanks, we've added this to our queue. Typical turnaround is 3 days."),
        ("Lars <lars@larsfoto.example>", "Hi, bin gerade unterwegs. Gib mir 48h, dann hast du eine Antwort. Lars"),
        (
            "Agentur X <hello@agx.example>",
            "Hey! Wir schauen uns deine Nachricht an und sagen dir Bescheid. Bis dahin: stöber doch in unseren Cases.",
        ),
    ],
)
def test_who_tells_everybody_when_they_read_answers_nobody(author: str, text: str) -> None:
    """When mail is read, how long it takes and what to do meanwhile is told whatever the mail says."""
    assert read(author, text).kind is not Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Bin am Bearbeiten der Bilder, gib mir 48h, dann sag ich dir, welches Format wir nehmen. Lars",
        "Landed safely. I'll sit down with it on Friday, Tuesdays are for accounts. Lars",
        "Your queue must be long - could you add this to it by Friday? Lars",
    ],
)
def test_who_tells_when_they_read_this_is_a_person(text: str) -> None:
    """The same hours and days, said of this mail."""
    assert read("Lars Wenk <lars@wenk.example>", text).kind is Kind.PERSON


def test_a_mailbox_that_is_seldom_read_answers_nothing() -> None:
    """Where mail is to go instead is told to anybody."""
    text = "Diese Mailadresse wird nur sporadisch abgerufen. Bitte nutzen Sie info@kolb.example.\n\nMartina Kolb"
    assert read("Martina Kolb <m.kolb@kolb.example>", text).kind is not Kind.PERSON


def test_what_a_form_says_above_a_card_is_no_card() -> None:
    """A sentence that ends is nobody's name."""
    text = (
        "You wrote:\n\nName: Anna Brandt\nSubject: Proposal\nMessage: Hi, did you get my proposal?\n\n"
        "We'll be in touch.\nPixel Studio\n\nPixel Works Ltd\n12 Dock Road, 24103 Kiel\nTel. +49 431 5550-0"
    )
    assert fresh("Contact <contact@pixel.example>", text, "Copy of your message").kind is Kind.AUTO_REPLY


def test_a_number_that_subject_and_text_name_is_given_by_a_desk() -> None:
    """A new mail that confirms an inquiry under a number of its own acknowledges it, though it greets by name."""
    text = (
        "Guten Tag Frau Brandt\n\nIhre Anfrage ist unter der Nummer 26-771 bei uns registriert. Sie hören von uns.\n\n"
        "Rüegg Holzbau"
    )
    reading = fresh("Rüegg Holzbau <info@rueegg-holz.example>", text, "Ihre Offertanfrage 26-771")
    assert reading.kind is Kind.TICKET_ACK


def test_who_gets_in_touch_about_something_has_read_of_it() -> None:
    """A rule made by hand knows of no offer."""
    text = "Bin noch in den Ferien, melde mich nach dem 29. wegen der Offerte.\n\nBeat"
    assert read("Beat Rüegg <b.rueegg@rueegg-holz.example>", text).kind is Kind.PERSON


def test_who_reads_every_mail_has_not_read_this_one() -> None:
    """ "We read every email" is told to anybody, "we read your proposal" to one."""
    tom = "Tom Baker <tom.baker@peak-tours.example>"
    assert read(tom, "Thanks for reaching out! We read every email.").kind is Kind.AUTO_REPLY
    for author in (tom, "Peak Tours <hello@peak-tours.example>"):
        assert read(author, "We read every line of your quote. Great work!\n\nTom").kind is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "die automatische Antwort von gestern können Sie ignorieren, ich sage zu.",
        "Meine automatische Antwort bitte vergessen, wir nehmen das Angebot an.",
        "Please ignore yesterday's automatic reply, we'd like to go ahead.",
    ],
)
def test_who_speaks_of_the_automatic_answer_before_is_a_person(text: str) -> None:
    """A client takes the notice of their own program back, and says yes."""
    assert read("Tom Baker <tom.baker@harbour-foods.example>", f"Guten Tag,\n\n{text}\n\nTom Baker").kind is Kind.PERSON
