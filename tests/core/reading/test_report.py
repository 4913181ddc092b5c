"""Is a program known by what it reports, under whatever name it writes?"""

from __future__ import annotations

import pytest

from tests.core.reading.corpus import RECEIVED
from watcher.core.mail import Kind
from watcher.core.reading import read_mail

OWN = frozenset({"anna@brandt-design.example"})


def kind_of(author: str, subject: str, text: str, *fields: str) -> Kind:
    """What a mail to the owner is."""
    header = (f"From: {author}", "To: Anna Brandt <anna@brandt-design.example>", f"Subject: {subject}", *fields)
    raw = "\n".join((*header, "Content-Type: text/plain; charset=utf-8", "", text, ""))
    return read_mail(raw.encode(), internal_date=RECEIVED, own=OWN).kind


TIED = "In-Reply-To: <angebot-114@brandt-design.example>"
DID = {
    "status": ("Julia Weber changed the status to In review.", "View request"),
    "shared": ('Julia Weber hat "Anforderungen" für Sie freigegeben.', "Öffnen"),
    "invited": ("Julia Weber invited you to Relaunch 2027", "Open board"),
}


@pytest.mark.parametrize(("told", "button"), DID.values(), ids=DID)
def test_nobody_tells_in_the_third_person_what_they_did(told: str, button: str) -> None:
    """A mail in which its author's whole name does something is a program's, where it answers nothing."""
    assert kind_of("Julia Weber <team@board.example>", told, f"{told}\n\n{button}") is Kind.NOTIFICATION
    assert kind_of("Julia Weber <team@board.example>", f"Re: {told}", told, TIED) is Kind.OTHER


SAYS = (
    "Julia Weber hat kommentiert:\n\nHallo Frau Brandt, der Preis ist uns zu hoch. Geht da noch etwas?",
    "Julia Weber schrieb:\n\nHallo Frau Brandt, wir nehmen das Angebot an.",
    "Julia Weber wrote:\n\nHi Anna, can you start in January?",
    "Julia Weber added a comment:\n\nHi Anna, we will go ahead with option B.",
)


@pytest.mark.parametrize("text", SAYS)
def test_behind_the_name_of_whoever_writes_a_persons_words_follow(text: str) -> None:
    """A desk that says who wrote, and what, passes on a person's answer."""
    assert kind_of("Julia Weber <desk@kunde.example>", "Re: Angebot 2026-114", text, TIED) is Kind.PERSON


REPORTS = {
    "voted (en)": ("Julia Weber has joined the poll", "Hi Anna,\n\nso far there were three.\n\nView results"),
    "read": ("Tom has read your quote", "Good news, Anna! Tom has read your quote for web design."),
    "signed": ('Agreement "Relaunch" is Signed and Filed', "Hi Anna,\n\nAttached is the final agreement."),
    "accepted:": ("Offerte AN-114 akzeptiert: Kunde GmbH", "Hallo Anna,\n\nalles Weitere liegt bereit."),
    "viewed:": ("Proposal viewed: Relaunch", "Hi Anna,\n\nthey spent three minutes with it."),
    "voted": (
        "Julia Weber hat an deiner Umfrage teilgenommen",
        "Hallo Anna,\n\nbisher waren es drei.\n\nErgebnisse ansehen",
    ),
}


@pytest.mark.parametrize(("subject", "text"), REPORTS.values(), ids=REPORTS)
def test_a_subject_that_tells_a_deed_is_no_persons_where_nobody_signs(subject: str, text: str) -> None:
    """A house that reports by name what became of something is asked about, or known for a program."""
    assert kind_of("Marktplatz <markt@markt.example>", subject, text) is not Kind.PERSON


def test_whoever_tells_a_deed_and_signs_is_a_person() -> None:
    """The same subject above a letter with "I" and a name is somebody's."""
    text = "Hallo Anna,\n\nich habe es eben gesehen. Kannst du noch eine Woche warten?\n\nViele Grüße\nMara Lind"
    assert kind_of("Mara Lind <info@markt.example>", "Julia hat das Angebot angenommen", text) is Kind.PERSON


OF_AUTHOR = (
    "Claire's inbox agent here. The proposal is on her list.",
    "Claire no longer handles this. Pete has taken over.",
    "Claire uses a quiet inbox. Knock once to be let in.",
    "Der Kollege Computer schreibt: Claire liest das am Abend, versprochen.",
)


@pytest.mark.parametrize("text", OF_AUTHOR)
def test_a_mailbox_that_speaks_of_its_owner_is_asked_about(text: str) -> None:
    """Who is named by the first name in their own mail has not written it, or lets somebody write."""
    assert kind_of("Claire Dunn <claire@harbour.example>", "Re: Proposal", text, TIED) is not Kind.PERSON


OF_THEMSELVES = (
    "Claire here - phone's dying so short: yes, go.",
    "Hi Anna, it's Claire from the harbour. Yes, please go ahead!",
    "Hier ist Claire, wir nehmen das Angebot gern an.",
    "Looks good to me.\n\nClaire\nHarbour",
)


@pytest.mark.parametrize("text", OF_THEMSELVES)
def test_whoever_names_themselves_is_a_person(text: str) -> None:
    """People say their own name as on the telephone, and below what they write."""
    assert kind_of("Claire Dunn <claire@harbour.example>", "Re: Proposal", text, TIED) is Kind.PERSON


FOR_SOMEBODY = (
    ("Dr. Zorn <zorn@kanzlei.example>", "Herr Dr. Zorn ist einverstanden."),
    ("Dr. Zorn <zorn@kanzlei.example>", "Dr. Zorn hat zugestimmt, bitte legen Sie los."),
    ("Claire Dunn <claire@harbour.example>", "Mrs Dunn is happy to go ahead."),
    ("Dunn <claire@harbour.example>", "Ms Dunn's fine with the price."),
)


@pytest.mark.parametrize(("author", "text"), FOR_SOMEBODY)
def test_whoever_writes_for_somebody_in_their_mailbox_is_a_person(author: str, text: str) -> None:
    """An assistant calls the one whose mailbox it is by title and last name, as no program does."""
    assert kind_of(author, "Re: Proposal", text, TIED) is Kind.PERSON


AUTOMATIC = (
    'Hi Anna, your proposal was read and flagged as "to answer". This reply was drafted and sent automatically.',
    "Hallo Anna, das Angebot ist angekommen. Diese Antwort wurde automatisch verfasst und versandt.",
)


@pytest.mark.parametrize("text", AUTOMATIC)
def test_what_says_of_itself_that_a_program_wrote_it_is_believed(text: str) -> None:
    """A helper that greets by name and knows the offer is no person's answer where it says what it is."""
    assert kind_of("Priya Nair <priya@nair.example>", "Re: Proposal", text, TIED) is not Kind.PERSON


def test_accounting_in_the_owners_name_is_asked_about() -> None:
    """A stranger of the owner's own name is a program that writes in it, unless it answers."""
    text = "Der Kunde hat sich gemeldet."
    assert kind_of("Anna Brandt Design <belege@belege-post.example>", "Angebot 114", text) is Kind.OTHER
    assert kind_of("Anna Weber <anna@weber.example>", "Angebot 114", text) is Kind.PERSON


HELD = (
    "A message to you from sam@lee.example was not delivered because it looked like spam. Release it?",
    "Eine E-Mail an Sie wurde nicht zugestellt. Absender: sam@lee.example. Freigeben?",
)


@pytest.mark.parametrize("text", HELD)
def test_what_a_filter_holds_back_from_the_owner_is_neither_a_bounce_nor_a_person(text: str) -> None:
    """The question whether to release a stranger's mail is a program's."""
    assert kind_of("Filter <spam@brandt-design.example>", "1 message held", text) is Kind.NOTIFICATION


PLACED = (
    ("Delivery notification", "Your message has been placed in the mailbox of liam@fox.example."),
    ("Mailzustellung", "Ihre Nachricht an liam@fox.example wurde heute in das Postfach des Empfängers eingestellt."),
)


@pytest.mark.parametrize(("subject", "text"), PLACED)
def test_a_mail_that_lies_in_its_readers_mailbox_did_not_come_back(subject: str, text: str) -> None:
    """A mail system that tells of a delivery is no notice of non-delivery, whatever its subject."""
    kind = kind_of("Mail Delivery System <postmaster@mx.example>", subject, text, "Return-Path: <>")
    assert kind not in {Kind.BOUNCE, Kind.PERSON}


GIVEN_UP = (
    "After three days we have abandoned delivery of your message to liam@fox.example.",
    "Nach drei Tagen wurde die Zustellung Ihrer Nachricht an liam@fox.example aufgegeben.",
    "Der Versand der Nachricht an liam@fox.example wurde abgebrochen.",
)


@pytest.mark.parametrize("text", GIVEN_UP)
def test_a_mail_that_was_given_up_did_not_arrive(text: str) -> None:
    """A relay that stopped trying tells of a mail that came back, in whatever words it stops."""
    assert kind_of("Relay <postmaster@relay.example>", "Message status", text, "Return-Path: <>") is Kind.BOUNCE


OF_HOUSES = (
    ("Weber Bau <info@weber-bau.example>", "Weber Bau hat Ihr Angebot geprüft und nimmt es an."),
    ("Gemeinde Musterdorf <gemeinde@musterdorf.example>", "Gemeinde Musterdorf hat den Zuschlag erteilt."),
    ("Malerbetrieb Huber <malerbetrieb.huber@huber.example>", "Unser Malerbetrieb ist bis März ausgebucht, dann gern."),
    ("Weber Bau <weber-bau@huber.example>", "Tischlerei Weber hat den Auftrag erteilt, bitte starten Sie am 1.2."),
    ("Weber Max <max.weber@huber.example>", "Firma Weber bestellt hiermit Variante 2."),
)


@pytest.mark.parametrize(("author", "text"), OF_HOUSES)
def test_a_house_that_speaks_of_itself_by_name_answers(author: str, text: str) -> None:
    """Firms, clubs and towns say by their own name what they decided."""
    assert kind_of(author, "Re: Angebot 2026-114", text, TIED) is Kind.PERSON
    assert kind_of(author, "Ihr Angebot", text) is Kind.PERSON


OF_OTHERS = (
    ("Max Weber <max.weber@kunde.example>", "Max Voigt kümmert sich um den Vertrag."),
    ("Max Weber <max.weber@kunde.example>", "Passt so. Viele Grüße von Max aus dem Zug"),
    ("Anna Weber <anna.weber@kunde.example>", "Danke Anna das klingt gut so."),
    ("Max & Julia Weber <weber@kunde.example>", "Max findet es gut. Von mir aus auch. Julia"),
    ("Will Smith <will.smith@kunde.example>", "We will discuss this on Monday."),
    ("Will Smith <will.smith@kunde.example>", "Will let you know on Monday."),
    ("Bill Grace <bill@kunde.example>", "The bill is too high for us."),
)


@pytest.mark.parametrize(("author", "text"), OF_OTHERS)
def test_a_word_or_a_namesake_is_not_the_author(author: str, text: str) -> None:
    """Colleagues and owners of the same first name, couples, and names that are words, are no sign of a program."""
    assert kind_of(author, "Re: Angebot 2026-114", text, TIED) is Kind.PERSON


def test_a_client_of_the_owners_name_answers_under_a_new_subject() -> None:
    """Namesakes of the owner are asked about only where nothing ties their mail to the owner's."""
    assert kind_of("Anna Brandt <anna.brandt@kunde.example>", "Zusage", "Wir nehmen es an.", TIED) is Kind.PERSON


WRITTEN_AGAIN = (
    "My email to you has apparently been lost. We accept.",
    "Our last message to you was rejected, so again: we accept.",
    "The message to you that went out on Friday had the wrong number. We pay 4,000.",
    "Meine letzte Mail an Sie wurde abgewiesen, daher nochmal: Zusage!",
    "Unsere Nachricht an dich wurde wohl nicht zugestellt. Wir nehmen Variante 2.",
    "Die Mail an Sie ist gestern nicht rausgegangen. Wir sagen zu.",
)


@pytest.mark.parametrize("text", WRITTEN_AGAIN)
def test_whoever_writes_again_since_their_mail_got_lost_is_a_person(text: str) -> None:
    """People tell, too, that what they sent the owner was refused."""
    assert kind_of("Max Weber <max.weber@kunde.example>", "Ihr Angebot", f"Guten Tag,\n\n{text}") is Kind.PERSON
    assert kind_of("Max Weber <max.weber@kunde.example>", "Zusage", text, TIED) is Kind.PERSON


def test_people_take_things_in_their_order_too() -> None:
    """A list of answers "in the order they came" is no promise to work through the mail."""
    text = "Hello,\n\nIn the order they came: yes, yes, no."
    assert kind_of("Weber Bau <info@weber-bau.example>", "Your questions", text, TIED) is Kind.PERSON


CAME_BACK = (
    "Diese Nachricht an Sie wurde automatisch erstellt. Ihre E-Mail an liam@fox.example ist unzustellbar.",
    "This e-mail to you has been generated automatically. Delivery to liam@fox.example failed permanently.",
    "Ihre Nachricht an liam@fox.example wurde nicht im Postfach abgelegt.",
)


@pytest.mark.parametrize("text", CAME_BACK)
def test_a_notice_that_calls_itself_a_message_to_its_reader_is_a_bounce(text: str) -> None:
    """Which mail came back stands behind what a mail system says of its own message."""
    daemon = "Mail Delivery System <mailer-daemon@fox.example>"
    assert kind_of(daemon, "Undelivered Mail Returned to Sender", text) is Kind.BOUNCE


def test_a_condition_that_tells_of_the_job_is_a_persons() -> None:
    """Behind a word of being away, "Falls Herr Roth zustimmt, starten wir" is said of this offer."""
    text = "Hallo,\n\nbin diese Woche unterwegs. Falls Herr Roth zustimmt, starten wir am 1.2.\n\nGruß"
    assert kind_of("Max Weber <max.weber@kunde.example>", "Re: Angebot 2026-114", text, TIED) is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Sie haben ein neues Fax erhalten.\n\nAbsender: 022155667788\nSeiten: 2",
        "You have 3 unread messages in your inbox.",
    ],
)
def test_what_counts_the_readers_mail_is_a_notification(text: str) -> None:
    """A fax or a portal says to its reader how much there is; nobody writes so."""
    assert kind_of("Fax <fax2mail@voip.example>", "Eingang vom 23.11.", text) is Kind.NOTIFICATION


def test_whoever_writes_in_anothers_stead_about_the_offer_is_a_person() -> None:
    """An assistant who quotes the offer and asks about it has read it."""
    text = (
        "Hello Anna, this is Ben's assistant. Ben travels but likes the quote. Can you hold the price?\n\nMarie\n\n"
        "On Mon, Nov 23, 2026 at 9:14 AM Anna Brandt <anna@brandt-design.example> wrote:\n\n> please find attached"
    )
    assert kind_of("Ben Fox <ben@fox.example>", "Re: Quote", text, TIED) is Kind.PERSON


def test_whoever_asks_about_an_automatic_answer_in_the_subject_is_a_person() -> None:
    """A program's title asks nothing: "Automatische Antwort? Re: Angebot"."""
    text = "Liebe Anna,\nich bekomme nur eine automatische Antwort, du seist bis 27.11. weg. Ja, gern!\nBirgit"
    subject = "Automatische Antwort? Re: Angebot 2026-114"
    assert kind_of("Birgit Lohr <b.lohr@lohr.example>", subject, text, TIED) is Kind.PERSON


def test_a_returned_mail_below_a_line_is_not_the_writers() -> None:
    """People paste what came back below their answer."""
    text = (
        "Anna,\nder Rückläufer unten war meine Schuld. Hier nochmal: wir wollen Variante B.\n\n--- Original ---\n"
        "I'm sorry to have to inform you that your message could not be delivered\n<anna@brand.example>: not found"
    )
    assert kind_of("K. Test <k@test.example>", "Fwd: Undelivered Mail Returned to Sender", text, TIED) is Kind.PERSON


OF_ANOTHER = (
    "Ich bekomme von Ihnen immer nur eine automatische Antwort. Ja, wir nehmen das Angebot.",
    "Habe gerade Ihre automatische Eingangsbestätigung erhalten. Danke, der Preis passt uns.",
    "Bitte die automatische Antwort von vorhin ignorieren, ich bin doch da. Wir nehmen Variante B.",
    "Ich hatte noch den Autoresponder an. Bitte schicken Sie mir die Rechnung.",
    "I only get your auto-reply. Yes, please go ahead.",
    "Ich habe von Ihnen nur eine automatische Antwort erhalten. Mein Mann und ich nehmen die Küche.",
    "Ich habe nur eine automatisch generierte Nachricht von Ihrem Server bekommen, darum noch mal: wir sagen zu.",
    "I have only received an automatic reply so far. Are you there? The price is fine.",
    "Ihre Mail (automatische Antwort) kam gestern, danke. Wir nehmen Variante B.",
    "Automatische Antwort bitte rausnehmen, der Rest passt.",
    "Die automatische Antwort hat ja schon gesagt, dass ich weg war. Wir nehmen Variante B.",
    "The automatic reply said I was away, but I'm back. Let's do option 2.",
    "Unsere automatische Eingangsbestätigung haben Sie ja schon. Position 3 ist uns zu teuer.",
    "Meine automatische Antwort von gestern war ein Versehen. Variante B bitte.",
    "Automatische Mails von Ihrem System landen bei uns im Spam. Schicken Sie es bitte noch einmal.",
    "Is this an automated message? If a human reads it: we want to book.",
    "Die automatische Antwort, die Sie bekommen haben, war falsch. Wir wollen Paket 2.",
    "Die automatische E-Mail aus Ihrem Shop ist hübsch, so etwas wollen wir auch.",
    "Brauchen wir nicht: Punkt 3 (automatische Antwort).",
    "Bin erst jetzt über deine automatische Antwort gestolpert. Dann nach dem Urlaub.",
    "Wir haben auf der alten Seite eine automatische Antwort, die brauchen wir weiter.",
    "We use an automatic reply at the moment and would want that on the new site too.",
    "I will send you an automatic message from our ordering system in a minute. We accept.",
    "This item with the automatic reply to customers is missing in the quote.",
    "This morning all I saw was an automated reply. Are you there?",
    "I am not a robot, and this is not an auto-reply. We take option B.",
    "Sorry about the automatic reply you got earlier. We would like option B.",
    "Can your contact form send an automatic reply to our customers?",
)


@pytest.mark.parametrize("text", OF_ANOTHER)
def test_whoever_tells_of_an_automatic_answer_is_a_person(text: str) -> None:
    """The reader's own, one that came before, one that is asked for: none of them is the mail itself."""
    for subject in ("AW: Angebot 2026-114", "Unser Projekt"):
        assert kind_of("Birgit Lohr <b.lohr@lohr.example>", subject, f"{text}\n\nBirgit Lohr", TIED) is Kind.PERSON


OF_ITSELF = (
    "Sie erhalten diese automatische Antwort, weil Sie uns geschrieben haben.",
    "Ich habe eine automatische Antwort eingerichtet, da ich viel unterwegs bin.",
    "You are getting this automatic reply because our team is busy.",
    "I use an auto-reply because I check email twice a day.",
    "Sie lesen eine automatische Antwort, denn uns schreiben gerade viele. Wir melden uns.",
    "Zur Info vorab: automatische Eingangsbestätigung. Wir melden uns.",
    "You're reading an automatic reply. I'll be with you as soon as I can.",
    "It's an automated reply, but a human will look at your mail.",
    "Just a quick automatic note to say we received your message.",
    "What follows is an automated message: your mail was received.",
    "Wir bestätigen den Eingang Ihrer Mail (automatische Antwort).",
    "Thank you, your mail has arrived (automatic reply).",
    "Wir haben Ihre Mail erhalten (automatische Antwort).",
    "We have received your mail (automated response).",
    "Danke für Ihr Angebot. Diese Empfangsbestätigung wird automatisch erzeugt und bedeutet keine Annahme.",
    "Wir bestätigen hiermit automatisch den Eingang Ihres Angebotes.",
    "Thank you for your offer. This acknowledgement is issued automatically and does not constitute acceptance.",
    "We have set up an automatic reply so that you know that we received your mail.",
)


@pytest.mark.parametrize("text", OF_ITSELF)
def test_what_calls_itself_an_automatic_answer_is_one(text: str) -> None:
    """So do rules that people made for themselves, in their own words."""
    assert kind_of("Birgit Lohr <b.lohr@lohr.example>", "Ihre Mail", text, TIED) is Kind.AUTO_REPLY


STATES = (
    "We haven't heard from you in 7 days, so we are closing this ticket.",
    "There is an update on your ticket. Log in to the portal to view it.",
    "Zu Ihrem Ticket 4471 gibt es Neuigkeiten. Melden Sie sich im Portal an, um sie zu lesen.",
    "Wie zufrieden waren Sie mit unserem Service?",
    "How would you rate the support you received?",
    "Ticket created: Quote website\nPriority: Normal\nStatus: Open",
    'Ihre Anfrage wurde in die Warteschlange "Beschaffung" verschoben.',
    'Der Status Ihres Tickets wurde auf "In Bearbeitung" geändert.',
    "Your ticket has been closed.",
    "Ihr Ticket wurde gelöst. Antworten Sie auf diese Mail, um es wieder zu öffnen.",
    "Your request has been escalated to second level. Your reference number is 8827.",
)
DESK = ("X-Powered-By: Znuny", "Auto-Submitted: auto-generated", "Precedence: bulk")


@pytest.mark.parametrize("text", STATES)
def test_what_became_of_a_ticket_is_no_answer(text: str) -> None:
    """Desks tell so by themselves; where nothing marks it, a clerk may have, and the owner is asked."""
    marked = kind_of("EDV <edv@kreis.example>", "[EDV#1008827] RE: Angebot 2026-114", text, TIED, *DESK)
    assert marked is Kind.TICKET_ACK
    assert kind_of("Support <support@kreis.example>", "RE: Angebot 2026-114", text, TIED) is not Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Angebot wurde an die Geschäftsleitung weitergegeben.",
        "Ihre Anfrage habe ich an Herrn Otto weitergegeben.",
        "Your quote has been approved.",
        "Dein Anliegen ist bei uns in Bearbeitung, ich brauche noch zwei Tage.",
        "Ihre Anfrage wurde von mir an den Vorstand übergeben, er entscheidet am 4.12.",
        "Your request was forwarded to our director.\n\nJ. Ahlers",
        "Ihre Anfrage wurde an mich weitergeleitet. Ich melde mich dann mit Terminvorschlägen.\n\nJ. Ahlers",
    ],
)
def test_what_became_of_the_offer_is_an_answer(text: str) -> None:
    """A clerk tells in the passive, too, what was done with the offer."""
    assert kind_of("J. Ahlers <ahlers@kreis.example>", "RE: Angebot 2026-114", text, TIED) is Kind.PERSON


ASSIGNED = (
    "Your request (77121) is now pending. We are waiting for your reply.",
    "Mila Sommer was assigned to your request.",
    "Mila Sommer hat Ihre Anfrage übernommen.",
)


@pytest.mark.parametrize("text", ASSIGNED)
def test_who_takes_a_ticket_is_told_by_the_desk(text: str) -> None:
    """A sentence beside it may wait for the reader; one of the offer would be a clerk's."""
    desk = ("X-Mailer: Zendesk Mailer", "X-Delivered-By: Zendesk")
    assert kind_of("Support <s@kunde.example>", "[Acme] Quote 2026", text, TIED, *desk) is Kind.TICKET_ACK
    clerk = f"{text} The director signed the quote this morning."
    assert kind_of("Support <s@kunde.example>", "[Acme] Quote 2026", clerk, TIED, *desk) is not Kind.TICKET_ACK


def test_a_clerk_who_names_the_ticket_says_something_of_the_matter() -> None:
    """The number in subject and text is no sign of a program where an answer stands beside it."""
    text = "Ticket 8812 zu Ihrer Rückfrage: Der Server läuft mit PHP 8.3, das passt also."
    subject = "[Ticket 8812] AW: Angebot 2026-114"
    assert kind_of("IT-Support <support@kunde.example>", subject, text, TIED) is Kind.PERSON


def test_an_office_that_confirms_in_the_passive_is_asked_about() -> None:
    """ "Der Eingang Ihrer Mail wird bestätigt" is shorter than most forms, and no answer all the same."""
    text = "Der Eingang Ihrer Mail wird bestätigt."
    assert kind_of("Amt <buergeramt@ort.example>", "AW: Angebot 2026-114", text, TIED) is Kind.OTHER


DESKS_OWN = (
    "Bearbeiter geändert: Frau Lenz",
    "Ihre Anfrage hat jetzt die Priorität Normal.",
    "Guten Tag Frau Brandt, Ihr Fall 8812 wurde an den Second Level übergeben.",
    "Status: Awaiting approval",
    "The following ticket was updated: 8812",
    "This conversation was closed by Ruth. Reply to open it again.",
    "Hallo,\n\ndein Anliegen liegt jetzt bei Team Web. Wir geben Bescheid, sobald es Neuigkeiten gibt.",
)


@pytest.mark.parametrize("text", DESKS_OWN)
def test_a_desks_mark_without_a_word_of_the_matter_is_no_answer(text: str) -> None:
    """It marks what its people write as well: they say something of the offer, ask, or say yes."""
    subject = "[Ticket#1008827] RE: Angebot 2026-114"
    assert kind_of("EDV <edv@kreis.example>", subject, text, TIED, *DESK) in (Kind.TICKET_ACK, Kind.OTHER)
    for own in (
        "Der Preis ist zu hoch. Können Sie nachlassen?",
        "Passt, danke!",
        "Pos. 3 bitte streichen.",
        "We will not be going ahead.",
    ):
        assert kind_of("EDV <edv@kreis.example>", subject, f"{own}\n\nK. Mertens", TIED, *DESK) is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Status: freigegeben, bitte starten.",
        "Your ticket has been closed, this comes too late for us.",
        "Your case has been moved to next week's board meeting.",
        "Status geändert: Gewonnen\nKommentar: Wir nehmen Variante B",
    ],
)
def test_a_state_with_a_reason_may_be_the_answer(text: str) -> None:
    """A clerk who types why a ticket is closed has answered; the owner is asked."""
    subject = "[Ticket#1008827] RE: Angebot 2026-114"
    assert kind_of("EDV <edv@kreis.example>", subject, text, TIED, *DESK) is Kind.OTHER


def test_no_action_is_no_no() -> None:
    """Only a no that stands alone answers."""
    text = "No further action is needed. Your ticket stays open."
    assert kind_of("EDV <edv@kreis.example>", "[Ticket#1008827] RE: Quote", text, TIED, *DESK) is Kind.OTHER


def test_who_signs_through_a_desk_is_a_person() -> None:
    """A line without a word of the matter is an answer where its author's name stands below it."""
    author, subject = "Jana Berg via Hilfe <hilfe@bad.example>", "[Ticket#7781] AW: Angebot 2026-114"
    assert kind_of(author, subject, "Kommt zu spät.\n\nJana Berg", TIED, *DESK) is Kind.PERSON
    assert kind_of(author, subject, "Kommt zu spät.", TIED, *DESK) is Kind.OTHER


def test_a_yes_to_the_offer_may_stand_at_the_end() -> None:
    """Behind a word on addresses, "Angebot: ja" is still the answer."""
    text = "Bitte schicken Sie Ihre Mails künftig an info@, diese Adresse wird bald abgeschaltet. Angebot: ja."
    assert kind_of("Carina Voss <carina.voss@kueche.example>", "AW: Angebot 2026-114", text, TIED) is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Unser System verschickt leider an jeden eine automatische Bestätigung. Nicht wundern. Ihr Angebot ist gut.",
        "Sie bekommen gleich eine automatische Mail von unserem Portal, bitte dort das Angebot hochladen.",
        "I keep getting an automated response from your address. Are you there? We want to go ahead.",
        "The rest is fine, but the shop must not send automatic messages.",
    ],
)
def test_an_automatic_answer_that_is_only_spoken_of_marks_nothing(text: str) -> None:
    """A program points at its mail ("this is", "Automatische Antwort:"); people speak of others in a sentence."""
    assert kind_of("Birgit Lohr <b.lohr@lohr.example>", "AW: Angebot 2026-114", text, TIED) is Kind.PERSON
