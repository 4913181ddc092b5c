"""What counts as an answer, row by row."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from tests.core.judging import follow_ups, of, the_one, word
from tests.mail import ANNA, address, at, away, bounce, came, proposal, sent
from watcher.core.followup import FollowUp, State
from watcher.core.mail import Kind, Mail, Reading, Role
from watcher.core.message import Address, written_by

NOW = at(9)  # Monday a week after the proposal: five business days are over
REQUEST = came(at(1), subject="Anfrage Website")
OFFER = proposal(at(2))
IN_THREAD = proposal(at(2), answers=REQUEST, subject="AW: Anfrage Website", papers=("Angebot.pdf",))
TO_TWO = proposal(at(2), [ANNA, "Ben Weber <ben@weber-bau.example>"])
GMAILER = proposal(at(2), "Ole Ott <ole@gmail.com>")
CALENDAR = "Anna Weber <calendar-notification@google.com>"
FREEMAILER = proposal(at(2), "Tom Kurz <tom.kurz@gmx.example>")


@dataclass(frozen=True)
class Row:
    """What came in after an offer, and how things stand a week later."""

    name: str
    stands: str
    mails: list[Mail]
    offer: Mail = field(default=OFFER)


def one(name: str, stands: str, *mails: Mail, offer: Mail = OFFER) -> Row:
    """A row."""
    return Row(name, stands, list(mails), offer)


THIRD = "Eva Kern <eva@kern.example>"
BEN = "Ben Weber <ben@weber-bau.example>"
PRIVATE = "Anna Weber <anna.weber@gmx.example>"
WATCHED_BY_EVA = proposal(at(2), bcc=THIRD)
WITH_BEN = proposal(at(2), bcc=BEN)
BY_FORM = came(at(4), "Site <mara@studio.example>", kind=Kind.NOTIFICATION, subject="Contact", reply_to=ANNA)
TO_BOTH = proposal(at(2), bcc=PRIVATE)
RELAY = "reply+1@portal.example"
NOTICE = came(at(1), "Portal <noreply@portal.example>", "Neue Anfrage", kind=Kind.NOTIFICATION, reply_to=RELAY)
BY_RELAY = proposal(at(2), RELAY, subject="AW: Neue Anfrage", answers=NOTICE)

ROWS = [
    one("nothing came", "due"),
    one("In-Reply-To names it", "answered", came(at(4), answers=OFFER)),
    one("In-Reply-To names it under a new subject", "answered", came(at(4), subject="Termin?", answers=OFFER)),
    one("In-Reply-To names it, from a stranger", "answered", came(at(4), THIRD, answers=OFFER)),
    one("In-Reply-To has several ids", "answered", came(at(4), answers=["x@y.example", OFFER])),
    one("it refuses", "answered", came(at(4), subject="Absage: Angebot Website", answers=OFFER)),
    one("References alone, same subject", "answered", came(at(4), cites=OFFER)),
    one("References alone, other subject", "due, perhaps", came(at(4), subject="Neues Projekt", cites=OFFER)),
    one("References alone, renamed with (was: ...)", "answered",
        came(at(4), subject="Start im Januar (war: Angebot Website)", cites=OFFER)),
    one("no headers, AW:", "answered", came(at(4))),
    one("no headers, Antw:", "answered", came(at(4), subject="Antw: Angebot Website")),
    one("no headers, Re[2]:", "answered", came(at(4), subject="Re[2]: Angebot Website")),
    one("no headers, WG: AW:", "answered", came(at(4), subject="WG: AW: Angebot Website")),
    one("no headers, SV: with a tag", "answered", came(at(4), subject="SV: [EXTERN] Angebot Website")),
    one("no headers, upper case", "answered", came(at(4), subject="RE: ANGEBOT WEBSITE")),
    one("no headers, the ids lead nowhere", "answered", came(at(4), answers="gone@relay.example")),
    one("no headers, but before our mail", "due", came(at(1), subject="AW: Angebot Website")),
    one("no headers, same subject, from somebody else", "due, perhaps", came(at(4), THIRD)),
    one("no tie, other subject", "due, perhaps", came(at(4), subject="Rechnungsadresse")),
    one("no tie, other subject, before our mail", "due", came(at(1), subject="Rechnungsadresse")),
    one("another person of the company in the thread", "answered", came(at(4), BEN, cites=OFFER)),
    one("another person of the company names a mail we never saw", "due, perhaps",
        came(at(4), BEN, answers="w@x.example")),
    one("another person of the company outside the thread", "due, perhaps", came(at(4), BEN, subject="Rückruf")),
    one("another person at the same freemail provider", "due",
        came(at(4), "Ole Nord <ole@gmx.example>", subject="Rückruf"), offer=FREEMAILER),
    one("the same person from another address, in the thread", "answered", came(at(4), PRIVATE, cites=OFFER)),
    one("the same person from another address, same subject, no tie", "due, perhaps", came(at(4), PRIVATE)),
    one("the same person from another address, its subject without the noun", "due, perhaps",
        came(at(4), PRIVATE, subject="Website")),
    one("the same person from another address, its subject and more", "due, perhaps",
        came(at(4), PRIVATE, subject="Angebot Website unterschrieben")),
    one("the same person from another address, another subject", "due", came(at(4), PRIVATE, subject="Urlaubsfotos")),
    one("somebody in copy answers", "answered", came(at(4), BEN, answers=TO_TWO), offer=TO_TWO),
    one("an answer to the client's own mail in the thread", "answered",
        came(at(4), answers=REQUEST, subject="AW: Anfrage Website"), REQUEST, offer=IN_THREAD),
    one("through a list", "answered",
        came(at(4), "Anna Weber via Team <team@lists.example>", answers=OFFER, fields=[("list-id", "<team>")])),
    one("its text is not read yet, tied", "due, perhaps", came(at(4), answers=OFFER, kind=None)),
    one("its text is not read yet, untied", "due, perhaps", came(at(4), subject="Hallo", kind=None)),
    one("its text is not read yet, from a stranger", "due", came(at(4), THIRD, subject="Hallo", kind=None)),
    one("out of office", "due", away(at(4), answers=OFFER)),
    one("an automatic reply", "due", came(at(4), kind=Kind.AUTO_REPLY, answers=OFFER)),
    one("a ticket acknowledgement", "due", came(at(4), kind=Kind.TICKET_ACK, answers=OFFER)),
    one("a final bounce", "undelivered", bounce(at(2, 10), OFFER, "anna@weber-bau.example")),
    one("a bounce for one of two", "due", bounce(at(2, 10), TO_TWO, "ben@weber-bau.example"), offer=TO_TWO),
    one("a bounce for both of two", "undelivered",
        bounce(at(2, 10), TO_TWO, "ben@weber-bau.example"), bounce(at(2, 11), TO_TWO, "anna@weber-bau.example"),
        offer=TO_TWO),
    one("a delay warning", "due", bounce(at(2, 10), OFFER, "anna@weber-bau.example", final=False)),
    one("a read receipt", "due",
        came(at(4), kind=Kind.READ_RECEIPT, subject="Gelesen: Angebot Website", answers=OFFER)),
    one("a delivery receipt", "due", came(at(4), kind=Kind.DELIVERY_RECEIPT, subject="Zugestellt", answers=OFFER)),
    one("an emoji", "due", came(at(4), kind=Kind.REACTION, answers=OFFER)),
    one("no headers, from the other name of a Gmail address", "answered",
        came(at(4), "Ole Ott <ole@googlemail.com>"), offer=GMAILER),
    one("other subject, from the other name of a Gmail address", "due, perhaps",
        came(at(4), "ole@googlemail.com", subject="Kurze Frage"), offer=GMAILER),
    one("a calendar invites on behalf of the client", "due, perhaps",
        came(at(4), CALENDAR, subject="Invitation: Website", kind=Kind.CALENDAR_REQUEST, reply_to=ANNA)),
    one("a calendar invites on behalf of somebody else", "due",
        came(at(4), CALENDAR, subject="Invitation: Party", kind=Kind.CALENDAR_REQUEST, reply_to=THIRD)),
    one("a calendar reply that accepts", "due, perhaps",
        came(at(4), kind=Kind.CALENDAR_REPLY, settles=True, subject="Zugesagt: Termin")),
    one("somebody else accepts an invitation of the same subject", "due",
        came(at(4), THIRD, kind=Kind.CALENDAR_REPLY, settles=True, subject="Zugesagt: Angebot Website")),
    one("the client accepts one from another address", "due, perhaps",
        came(at(4), PRIVATE, kind=Kind.CALENDAR_REPLY, settles=True, subject="Zugesagt: Angebot Website")),
    one("the client's company sends a notice about the offer", "due, perhaps",
        came(at(4), "tenders@weber-bau.example", kind=Kind.NOTIFICATION, subject="Angebot Website - Bieterfragen")),
    one("the client's company confirms by program that the offer came in", "due",
        came(at(4), "tenders@weber-bau.example", kind=Kind.NOTIFICATION,
             subject="Angebot Website - Eingangsbestätigung")),
    one("a program of the client's company answers the subject", "due",
        came(at(4), "tenders@weber-bau.example", kind=Kind.NOTIFICATION, subject="AW: Angebot Website")),
    one("the client's company sends a notice about something else", "due",
        came(at(4), "info@weber-bau.example", kind=Kind.NOTIFICATION, subject="Unsere Öffnungszeiten")),
    one("the client's company tells that the offer was opened", "due",
        came(at(4), "portal@weber-bau.example", kind=Kind.NOTIFICATION, subject="Anna Weber viewed Angebot Website")),
    one("an invitation", "due, perhaps", came(at(4), kind=Kind.CALENDAR_REQUEST, subject="Termin")),
    one("a booking notice", "due, perhaps",
        came(at(4), kind=Kind.NOTIFICATION, settles=True, subject="Neue Buchung")),
    one("a signing service says it is signed", "due, perhaps",
        came(at(4), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Abgeschlossen: Angebot Website")),
    one("a signing service says between whom it is signed", "due, perhaps",
        came(at(4), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Angebot Website zwischen Studio Stein und Weber Bau ist unterzeichnet")),
    one("a signing service writes in the client's name", "due, perhaps",
        came(at(4), "Anna Weber via Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Anna accepted your quote")),
    one("a signing service names the client in its subject", "due, perhaps",
        came(at(4), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Anna Weber signed your contract")),
    one("a signing service says that the client has accepted", "due, perhaps",
        came(at(4), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Anna Weber hat Ihr Angebot 17 angenommen")),
    one("a bookkeeping service names the paper by its number", "due, perhaps",
        came(at(4), "Books <no-reply@books.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Angebot 2026-114 was accepted")),
    one("a signing service names somebody else in its subject", "due",
        came(at(4), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Ina Brandl signed your contract")),
    one("a booking made in the client's name", "due, perhaps",
        came(at(4), "Termine <no-reply@booking.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Neuer Termin", reply_to=ANNA)),
    one("a signing service names the file", "due, perhaps",
        came(at(4), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Completed: Angebot_2026-114.pdf")),
    one("a booking whose text names the client", "due, perhaps",
        came(at(4), "Termine <no-reply@booking.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Neuer Termin", names=["anna@weber-bau.example"])),
    one("a signing service spoke of an older paper of that name", "due",
        came(at(1), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Completed: Angebot Website")),
    one("a signing service speaks of something else", "due",
        came(at(4), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Abgeschlossen: Mietvertrag")),
    one("the client's newsletter", "due", came(at(4), kind=Kind.MAILING_LIST, subject="Neues im November")),
    one("a post to the list that our mail went to", "answered",
        came(at(4), kind=Kind.MAILING_LIST, answers=OFFER, subject="[Vorstand] Re: Angebot Website")),
    one("a post to that list below another member's", "answered",
        came(at(4), kind=Kind.MAILING_LIST, answers="other@weber.example", cites=OFFER,
             subject="[Vorstand] Re: Angebot Website")),
    one("a mailing that names our mail", "due, perhaps",
        came(at(4), kind=Kind.MAILING_LIST, answers=OFFER, subject="Willkommen")),
    one("a post to a list in another thread", "due",
        came(at(4), kind=Kind.MAILING_LIST, answers="other@weber.example", subject="[Vorstand] Re: Sommerfest")),
    one("a notification of the client's company", "due",
        came(at(4), "Weber Bau <noreply@weber-bau.example>", kind=Kind.NOTIFICATION, subject="Versand")),
    one("a form passes on the client's words", "due, perhaps",
        came(at(4), "Forms <no-reply@forms.example>", kind=Kind.NOTIFICATION, subject="Contact", reply_to=ANNA)),
    one("a network tells of the client's doings under their name", "due",
        came(at(4), "Anna Weber via Netz <invitations@netz.example>", kind=Kind.NOTIFICATION,
             subject="Anna Weber hat Ihre Einladung angenommen"),
        came(at(4), "Anna Weber <notifications@netz.example>", kind=Kind.NOTIFICATION,
             subject="Anna Weber accepted your invitation")),
    one("a service tells members of a list what the client did", "due",
        came(at(4), "Anna Weber <notifications@code.example>", kind=Kind.NOTIFICATION,
             subject="[other/repo] Release v1.2.0", fields=[("list-id", "<repo.other.code.example>")])),
    one("a service tells members of a list that the client answered there", "due, perhaps",
        came(at(4), "Anna Weber <notifications@code.example>", kind=Kind.NOTIFICATION,
             subject="Re: [studio] Buttons (Issue 3)", fields=[("list-id", "<site.studio.code.example>")])),
    one("the client answers there behind the list's tag", "due, perhaps",
        came(at(4), "Anna Weber <notifications@code.example>", kind=Kind.NOTIFICATION,
             subject="[studio] AW: Buttons", fields=[("list-id", "<site.studio.code.example>")])),
    one("a subject that only begins with the letters of an answer's", "due",
        came(at(4), "Anna Weber <notifications@code.example>", kind=Kind.NOTIFICATION,
             subject="Re-Design Hofladen", fields=[("list-id", "<site.studio.code.example>")])),
    one("a service confirms what the owner did", "due",
        came(at(4), "Pay <service@pay.example>", kind=Kind.NOTIFICATION,
             subject="Sie haben eine Zahlung an Anna Weber gesendet"),
        came(at(4), "Pay <service@pay.example>", kind=Kind.NOTIFICATION, subject="You've paid Anna Weber"),
        came(at(4), "Pay <service@pay.example>", kind=Kind.NOTIFICATION, subject="You sent a payment to Anna Weber"),
        came(at(4), "Shop <noreply@shop.example>", kind=Kind.NOTIFICATION, subject="Ihre Bestellung bei Anna Weber"),
        came(at(4), "Shop <noreply@shop.example>", kind=Kind.NOTIFICATION, subject="Ihre Buchung bei Anna Weber"),
        came(at(4), "Shop <noreply@shop.example>", kind=Kind.NOTIFICATION, subject="Your order from Anna Weber")),
    one("a service tells that the client ordered", "due, perhaps",
        came(at(4), "Shop <noreply@shop.example>", kind=Kind.NOTIFICATION, subject="Neue Bestellung von Anna Weber")),
    one("the client answers from the address that had a hidden copy", "answered",
        came(at(4), PRIVATE, answers=TO_BOTH), offer=TO_BOTH),
    one("a form passes on a stranger's words", "due",
        came(at(4), "Forms <no-reply@forms.example>", kind=Kind.NOTIFICATION, subject="Contact", reply_to=THIRD)),
    one("our own form passes on the client's words", "due, perhaps",
        BY_FORM._replace(message=written_by(BY_FORM.message, address(ANNA)))),
    one("a network passes on the client's words", "due, perhaps",
        came(at(4), "Anna Weber via Netz <inmail@netz.example>", kind=Kind.NOTIFICATION, subject="Hallo")),
    one("a network passes on a stranger's words", "due",
        came(at(4), "Eva Kern via Netz <inmail@netz.example>", kind=Kind.NOTIFICATION, subject="Hallo")),
    one("a document's program passes on the client's remark", "due, perhaps",
        came(at(4), "Anna Weber <comments-noreply@docs.example>", kind=Kind.NOTIFICATION, subject="Position 3")),
    one("a telephone's program names the client who called", "due, perhaps",
        came(at(4), "Phone <voicemail@phone.example>", kind=Kind.NOTIFICATION, subject="Voicemail from Anna Weber")),
    one("an answering machine names the client", "due, perhaps",
        came(at(4), "Box <sprachbox@phone.example>", kind=Kind.NOTIFICATION,
             subject="Anna Weber hat auf Ihren Anrufbeantworter gesprochen")),
    one("a telephone's program names a stranger who called", "due",
        came(at(4), "Phone <voicemail@phone.example>", kind=Kind.NOTIFICATION, subject="Voicemail from Eva Kern")),
    one("a program tells that the client wrote", "due, perhaps",
        came(at(4), "Chat <no-reply@chat.example>", kind=Kind.NOTIFICATION,
             subject="Anna Weber hat Ihnen eine Nachricht geschickt")),
    one("a portal answers our mail with somebody's words", "due, perhaps",
        came(at(4), "Portal <no-reply@portal.example>", kind=Kind.NOTIFICATION, answers=OFFER,
             subject="Neue Nachricht von Frau Kamp")),
    one("a program tells that the client looked", "due",
        came(at(4), "Track <no-reply@track.example>", kind=Kind.NOTIFICATION, subject="Anna Weber viewed your quote"),
        came(at(4), "Track <no-reply@track.example>", kind=Kind.NOTIFICATION,
             subject="Anna Weber hat Ihre Nachricht gelesen")),
    one("a program told of the client before the proposal", "due",
        came(at(1), "Chat <no-reply@chat.example>", kind=Kind.NOTIFICATION, subject="New message from Anna Weber")),
    one("the client's newsletter by a service", "due",
        came(at(4), "Weber Bau <news@mailing.example>", kind=Kind.MAILING_LIST, subject="November", reply_to=ANNA)),
    one("the client's shop", "due",
        came(at(4), "Shop <noreply@weber-bau.example>", kind=Kind.NOTIFICATION, subject="Versand", reply_to=ANNA)),
    one("an order over a network names the paper by its number", "due, perhaps",
        came(at(4), "Netz <no-reply@orders.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Bestellung 4500", names=["2026-114"])),
    one("an order over a network names another paper", "due",
        came(at(4), "Netz <no-reply@orders.example>", kind=Kind.NOTIFICATION, settles=True,
             subject="Bestellung 4500", names=["2026-115"])),
    one("whoever had a hidden copy answers", "due, perhaps", came(at(4), THIRD, answers=WATCHED_BY_EVA),
        offer=WATCHED_BY_EVA),
    one("the client's colleague who had a hidden copy answers", "answered", came(at(4), BEN, answers=WITH_BEN),
        offer=WITH_BEN),
    one("a portal tells that the client of its notice answers", "due, perhaps", NOTICE,
        came(at(4), "Portal <noreply@portal.example>", kind=Kind.NOTIFICATION, subject="Max M. hat Ihnen geantwortet"),
        offer=BY_RELAY),
    one("a portal tells something else", "due", NOTICE,
        came(at(4), "Portal <noreply@portal.example>", kind=Kind.NOTIFICATION, subject="5 neue Projekte"),
        came(at(4), "Portal <noreply@portal.example>", kind=Kind.NOTIFICATION, subject="Eva hat Ihnen geantwortet",
             reply_to="reply+2@portal.example"),
        offer=BY_RELAY),
    one("an invoice of ours", "due, perhaps", sent(at(4), subject="Rechnung 2026-77")),
    one("an invoice of ours to the client's bookkeeping", "due, perhaps",
        sent(at(4), "rechnung@weber-bau.example", "Rechnung 2026-77")),
    one("an invoice of ours to somebody else", "due", sent(at(4), THIRD, "Rechnung 2026-77")),
    one("an order confirmation of ours as a file", "due, perhaps",
        sent(at(4), subject="Unterlagen", papers=["Auftragsbestaetigung_114.pdf"])),
    one("an answer in Junk", "answered", came(at(4), answers=OFFER, role=Role.JUNK)),
    one("an answer in Trash", "answered", came(at(4), answers=OFFER, role=Role.TRASH)),
    one("our alias writes", "due", came(at(1), "Mara Stein <mara@studio.example>", answers=OFFER)),
    one("a draft of ours", "due", sent(at(4), answers=OFFER, role=Role.DRAFTS)),
    one("our digest", "due",
        sent(at(4), "mara@studio.example", "Re: Angebot Website", role=Role.INBOX, fields=[("x-watcher", "digest")])),
    one("our auto-forward to another own address", "due",
        sent(at(4), "mara+privat@studio.example", "WG: AW: Angebot Website", cites=OFFER)),
    one("our own absence notice", "due",
        sent(at(4), subject="Re: Angebot Website", answers=OFFER, fields=[("auto-submitted", "auto-replied")])),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_mail_counts_as_the_table_says(row: Row) -> None:
    """What came in decides whether the proposal still waits, exactly as the table of answers says."""
    assert word(of(row.offer, [row.offer, *row.mails], NOW)) == row.stands


def test_a_signed_paper_asks_only_about_the_client_who_signed_it() -> None:
    """Two clients have a proposal of one name; a notice that names the one leaves the other alone."""
    to_anna, to_carl = proposal(at(2)), proposal(at(2), "Carl Roth <carl@roth.example>")
    notice = came(
        at(4), "Sign <no-reply@sign.example>", kind=Kind.NOTIFICATION, settles=True,
        subject="Abgeschlossen: Angebot Website", names=["carl@roth.example"],
    )  # fmt: skip
    mails = [to_anna, to_carl, notice]
    assert word(of(to_anna, mails, at(20))) == "due"
    assert word(of(to_carl, mails, at(20))) == "due, perhaps"


def test_what_the_client_asked_for_before_is_told_as_it_was() -> None:
    """A mail of the thread from before the proposal is not said to be about something else, read or not."""
    asked = came(at(1), subject="Anfrage Website", kind=None)
    found = the_one([asked, proposal(at(2), subject="AW: Anfrage Website", answers=asked)], at(20))
    (evidence,) = [one for one in found.evidence if one.message_id == asked.message.message_id]
    assert evidence.because.template == "{who} wrote on {day}, before the proposal"


def test_the_evidence_says_where_a_stray_answer_lies() -> None:
    """Whoever reads the evidence learns in which folder the answer was found."""
    found = the_one([OFFER, came(at(4), answers=OFFER, role=Role.JUNK)], at(20))
    assert dict(found.evidence[-1].because.values)["folder"] == "Junk"


def test_an_answer_within_a_minute_is_asked_about() -> None:
    """What answers an offer within seconds may be a program without any mark: the owner is asked; a copied mailbox,
    whose mails all bear one date of arrival, is none of it."""
    offer, answer = dated(OFFER, OFFER.when), came(OFFER.when + timedelta(seconds=20), answers=OFFER)
    assert word(the_one([offer, dated(answer, answer.when)], at(20))) == "due, perhaps"
    assert word(the_one([offer, dated(answer, answer.when + timedelta(days=1))], at(20))) == "answered"
    later = came(OFFER.when + timedelta(minutes=2), answers=OFFER)
    assert word(the_one([offer, dated(later, later.when)], at(20))) == "answered"


def dated(mail: Mail, when: datetime) -> Mail:
    """The mail as its writer's clock dated it."""
    return mail._replace(message=mail.message._replace(date=when))


def test_what_is_neither_a_person_nor_a_notice_is_asked_about_in_the_thread_too() -> None:
    """An answer that may be a form's is asked about, whether it names the proposal or only lies in its thread."""
    first = came(at(1), subject="Angebot Website", id="asked@example.org")
    offer = proposal(at(2), answers=first, subject="Angebot Website")
    form = came(at(4), kind=Kind.OTHER, answers=first, subject="Eingang Ihrer Unterlagen")
    assert word(the_one([first, offer, form], at(20))) == "due, perhaps"


def test_a_message_that_lies_elsewhere_is_asked_about() -> None:
    """What the client's house keeps on its own pages may be the answer, also where its gateway tells of it."""
    notice = came(at(4), "Mail gateway <noreply@weber-bau.example>", kind=Kind.OTHER, subject="A secure message")
    assert word(the_one([OFFER, notice], at(20))) == "due"
    sealed = notice._replace(reading=Reading(Kind.OTHER, sealed=True))
    found = the_one([OFFER, sealed], at(20))
    assert word(found) == "due, perhaps"
    assert "to be opened" in found.because.template


def test_an_office_of_the_client_names_the_number_of_the_proposal() -> None:
    """ "Bestellung zu Angebot 2026-114" from the client's purchasing is asked about, whoever may have written it."""
    offer = proposal(at(2), subject="Angebot 2026-114 Website")
    order = came(
        at(4), "Einkauf <einkauf@weber-bau.example>", kind=Kind.OTHER, subject="Bestellung zu Angebot 2026-114"
    )
    assert word(the_one([offer, order], at(20))) == "due, perhaps"
    other = came(
        at(4), "Einkauf <einkauf@weber-bau.example>", kind=Kind.OTHER, subject="Bestellung zu Angebot 2026-115"
    )
    assert word(the_one([offer, other], at(20))) == "due"


def test_an_office_names_the_proposal_before_a_colon() -> None:
    """ "Angebot Website: Zuschlag" names it as well as "Angebot Website - Zuschlag"."""
    for subject in ("Angebot Website: Zuschlag", "Angebot Website - Zuschlag"):
        award = came(at(4), "Vergabe <vergabe@weber-bau.example>", kind=Kind.NOTIFICATION, subject=subject)
        found = the_one([OFFER, award], at(20))
        assert word(found) == "due, perhaps"
        assert "subject names your proposal" in found.because.template


DESK = "Help desk <tickets@desk.example>"


def test_who_answers_its_subject_from_elsewhere_is_asked_about() -> None:
    """A help desk that names no mail answers under its own address and the proposal's subject."""
    answer = came(at(4), DESK, subject="[Ticket#4711] Angebot Website")
    found = the_one([OFFER, answer], at(20))
    assert word(found) == "due, perhaps"
    assert "under the subject" in found.because.template


def test_a_strangers_mail_under_that_subject_is_not() -> None:
    """Somebody else's own mail of that name, and whoever answers another mail, are not asked about."""
    assert word(the_one([OFFER, came(at(4), DESK, subject="Angebot Website")], at(20))) == "due"
    other = came(at(4), DESK, subject="AW: Angebot Website", answers="else@desk.example")
    assert word(the_one([OFFER, other], at(20))) == "due"


@pytest.mark.parametrize("tag", ["[webdesign]", "[EXTERN]", "***SPAM***"])
def test_a_list_or_a_filter_puts_no_number_before_it(tag: str) -> None:
    """A subject that a list or a filter only marked answers nothing."""
    assert word(the_one([OFFER, came(at(4), DESK, subject=f"{tag} Angebot Website")], at(20))) == "due"


@pytest.mark.parametrize("subject", ["Quotation", "Kostenvoranschlag", "Unser Angebot", "Ihre Anfrage"])
def test_a_subject_that_anybody_may_have_is_not_asked_about(subject: str) -> None:
    """Advertising and other matters come under a subject that says nothing of its own."""
    offer = proposal(at(2), subject=subject)
    assert word(the_one([offer, came(at(4), DESK, subject=f"Re: {subject}")], at(20))) == "due"


def test_a_new_address_is_asked_about_also_once_the_owner_wrote_to_it() -> None:
    """What the owner answered may have been the answer; whom they wrote to before answers that."""
    answer = came(at(4), DESK, subject="AW: Angebot Website")
    later = sent(at(5), to=DESK, subject="AW: Angebot Website", answers=answer)
    before = sent(at(1), to=DESK, subject="Frage zum Papier")
    assert word(of(OFFER, [OFFER, answer, later], at(20))) == "due, perhaps"
    assert word(of(OFFER, [OFFER, before, answer], at(20))) == "due"


def test_the_house_of_somebody_who_got_mail_answers_that_mail() -> None:
    """A colleague of whoever was asked for something under the same subject answers the question, and no proposal."""
    asked = sent(at(1), "Kim Holt <kim@supply.example>", "Website")
    answer = came(at(4), "Tom Holt <tom@supply.example>", subject="AW: Angebot Website")
    assert word(of(OFFER, [OFFER, asked, answer], at(20))) == "due"


def test_two_clients_with_one_subject_are_not_asked_about_a_third() -> None:
    """Where the same subject went to two clients, it says nothing of either."""
    other = proposal(at(2), "Carla Braun <carla@braun.example>")
    answer = came(at(4), DESK, subject="AW: Angebot Website")
    assert not any(one.perhaps_answered for one in follow_ups([OFFER, other, answer], at(20)))


def test_whom_the_client_handed_it_on_to_is_asked_about() -> None:
    """A partner answers the client's forward under its subject, copying the client or naming a mail of theirs."""
    partner = {"from_": "Sven Holt <sven@holt.example>", "subject": "AW: WG: Angebot Website"}
    assert word(the_one([OFFER, came(at(4), **partner, answers="fw@weber-bau.example")], at(20))) == "due, perhaps"
    assert word(the_one([OFFER, came(at(4), **partner, answers="fw@mx.example", cc=ANNA)], at(20))) == "due, perhaps"
    assert word(the_one([OFFER, came(at(4), **partner, cc=ANNA)], at(20))) == "due, perhaps"
    assert word(the_one([OFFER, came(at(1), **partner, cc=ANNA)], at(20))) == "due"
    assert word(the_one([OFFER, came(at(4), **partner, answers="fw@mx.example")], at(20))) == "due"


def test_a_namesake_who_answers_an_offer_of_their_own_says_nothing_of_another() -> None:
    """Two companies may each have a Thomas Müller: what one of them answers is not asked about at the other's."""
    first = proposal(at(2), "Thomas Müller <tm@alpha.example>")
    second = proposal(at(2, 10), "Thomas Müller <tm@beta.example>", papers=("Angebot_2026-115.pdf",))
    answer = came(at(4), "Thomas Müller <tm@beta.example>", answers=second)
    found = follow_ups([first, second, answer], at(20))
    assert [word(one) for one in found] == ["due", "answered"]
    private = came(at(4), "Thomas Müller <tm@gmx.example>", answers=second)
    assert word(of(first, [first, second, private], at(20))) == "due, perhaps"


def test_the_number_of_a_help_desk_behind_the_subject_makes_no_other() -> None:
    """A recipient who answers "Angebot Website" by their help desk, which numbers it behind, answers it."""
    answer = came(at(4), subject="RE: AW: Angebot Website [WB-2026-0412]", answers="desk@weber-bau.example")
    assert word(the_one([OFFER, answer], at(20))) == "answered"
    first, second = (
        proposal(at(2, n), subject=f"Angebot Bad [2026-{n}]", papers=[f"A_2026-11{n}.pdf"]) for n in (1, 2)
    )
    one = came(at(4), subject="AW: Angebot Bad [2026-2]")
    assert [word(each) for each in follow_ups([first, second, one], at(20))] == ["due, perhaps", "answered"]


def test_the_number_of_the_offer_speaks_of_it() -> None:
    """A mail from the client's home that names the number is asked about; one with another number is not."""
    home = "Anna Weber <anna@gmx.example>"
    assert word(the_one([OFFER, came(at(4), home, subject="2026-114 ist ok")], at(20))) == "due, perhaps"
    assert word(the_one([OFFER, came(at(4), home, subject="2026-115 ist ok")], at(20))) == "due"
    plain = proposal(at(2), papers=("Angebot_500_Flyer.pdf",))
    assert word(the_one([plain, came(at(4), home, subject="500 Dank")], at(20))) == "due"


def test_an_invitation_accepted_under_that_subject_is_the_others() -> None:
    """Somebody of another client's house who accepts an invitation under the common subject says nothing of ours."""
    other = proposal(at(2), "Carla Braun <carla@braun.example>", papers=("Angebot_2026-115.pdf",))
    accepted = came(at(4), "Ida Braun <ida@braun.example>", kind=Kind.CALENDAR_REPLY, settles=True)
    assert word(of(OFFER, [OFFER, other, accepted], at(20))) == "due"
    assert word(of(other, [OFFER, other, accepted], at(20))) == "due, perhaps"


def withheld(*senders: str, day: int = 4) -> Mail:
    """A filter's report that it holds back mail of these."""
    report = came(at(day), "Filter <noreply@wall.example>", subject="Quarantäne-Bericht")
    return report._replace(reading=Reading(Kind.NOTIFICATION, withheld=True, names=senders))


def test_a_client_whose_mail_a_filter_holds_back_is_asked_about() -> None:
    """What lies in a quarantine may be the answer: the digest says whose mail lies there instead of nagging them."""
    found = the_one([OFFER, withheld("spam@ads.example", "anna@weber-bau.example")], at(20))
    assert word(found) == "due, perhaps"
    assert "held back" in found.because.template
    assert dict(found.because.values)["whose"] == "Anna Weber"


def test_a_filters_report_of_other_mail_says_nothing() -> None:
    """Neither advertising that is held back, nor what was held back before the proposal, asks anything."""
    assert word(the_one([OFFER, withheld("spam@ads.example")], at(20))) == "due"
    assert word(the_one([OFFER, withheld("anna@weber-bau.example", day=1)], at(20))) == "due"


def test_the_owners_own_filter_is_heard() -> None:
    """Filters of a house write from its own domain, as its mail server does."""
    report = withheld("anna@weber-bau.example")
    message = report.message._replace(from_=(Address("", "quarantine@studio.example"),))
    assert word(the_one([OFFER, report._replace(message=message)], at(20))) == "due, perhaps"


def test_a_copy_into_a_crm_is_nobodys() -> None:
    """Whoever keeps their offers in a CRM by Bcc sent them to the client alone: when the client's mail comes back it
    reached nobody."""
    offer = proposal(at(2), to=ANNA, bcc="12345@bcc.hubspot.com")
    bounce = came(at(2, 10), "mailer-daemon@mx.example", kind=Kind.BOUNCE, answers=offer, subject="Undelivered")
    failed = bounce._replace(
        reading=Reading(Kind.BOUNCE, final=True, failed_recipients=("anna@weber-bau.example",),
                        original_message_id=offer.message.message_id)
    )  # fmt: skip
    found = the_one([offer, failed], at(4))
    assert (word(found), [one.addr_spec for one in found.clients]) == ("undelivered", ["anna@weber-bau.example"])


def told_of(reading: Reading) -> FollowUp:
    """How it stands when this notice came."""
    notice = came(at(2, 10), answers=OFFER)._replace(reading=reading)
    return the_one([OFFER, notice], NOW)


def test_an_automatic_reply_is_told_of() -> None:
    """What was seen and does not count is said, so that nobody wonders whether it was overlooked."""
    (note,) = told_of(Reading(Kind.AUTO_REPLY)).notes
    assert note.template.startswith("An automatic reply")


def test_a_filter_that_waits_for_a_confirmation_is_told_of() -> None:
    """As long as it holds the mail back, nobody has seen the proposal."""
    found = told_of(Reading(Kind.AUTO_REPLY, held=True))
    assert (found.state, found.held, found.arrived) == (State.DUE, True, False)
    assert found.notes[0].template.startswith("A filter of {who} holds your mail back")
    again = sent(at(8), answers=OFFER, subject="Re: Angebot Website")
    notice = came(at(2, 10), answers=OFFER)._replace(reading=Reading(Kind.AUTO_REPLY, held=True))
    assert not the_one([OFFER, notice, again], NOW).held


def test_whoever_has_left_is_not_called_away() -> None:
    """The proposal has to go to whoever took over; waiting for a return would be in vain."""
    found = told_of(Reading(Kind.OUT_OF_OFFICE, left=True, stand_in=Address("Eva Stein", "eva@weber-bau.example")))
    assert (found.state, found.left, found.arrived) == (State.DUE, True, False)
    assert [note.template for note in found.notes] == ["{who} can no longer be reached there"]


def test_an_absence_that_is_over_is_told_of() -> None:
    """It explains why nobody answered at first."""
    found = the_one([OFFER, away(at(2, 10), until=at(4).date(), answers=OFFER)], at(20))
    assert [note.value("day") for note in found.notes] == [at(4).date()]


def test_what_may_settle_it_is_told_with_its_subject() -> None:
    """Whether somebody signed or declined stands in the subject of the notice, so the owner reads that."""
    offer = proposal(at(2))
    subject = 'Anna Weber declined to sign "Angebot.pdf"'
    notice = came(at(4), "Sign <no-reply@sign.example>", subject=subject, kind=Kind.NOTIFICATION, settles=True,
                  names=("anna@weber-bau.example",))  # fmt: skip
    found = the_one([offer, notice], at(20))
    assert found.perhaps_answered
    assert dict(found.because.values)["subject"] == subject
