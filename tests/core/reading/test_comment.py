"""Are the words of whoever comments told from the page of the help desk around them?"""

from __future__ import annotations

import time
from email.message import EmailMessage

import pytest

from tests.core.reading.test_reader import read
from watcher.core.mail import Kind
from watcher.core.reading.comment import comment_of

TOLD = "Your request (2231) has been updated."
AT = "Nov 27, 2026, 10:12 GMT"


def kind_of(author: str, text: str, subject: str = "[Marsh] Re: Proposal 2026-131") -> Kind:
    """What a mail with such a text is."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = author, "Anna Brandt <anna@brandt-design.example>", subject
    mail["X-Mailer"] = "Zendesk Mailer"
    mail["Message-ID"] = "<1@zendesk.example>"
    mail.set_content(text)
    return read(bytes(mail)).kind


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD}\n\nDev (Marsh)\n{AT}\n\nHi Anna, is the price fixed until January?\n\nDev",
        f"{TOLD}\n\nDev (Marsh)\n\n{AT}\n\nNo thanks, we found somebody local.",
        f"{TOLD} To add a comment, reply to this email.\n\nDev, 27.11.2026, 10:12\n\nOption B please.",
        "Ihre Anfrage (71) wurde aktualisiert.\n\nDev (Marsh)\n27. Nov. 2026, 10:12 MEZ\n\nGern, der Chef sagt ja.",
        f"{TOLD}\n\n------------------\nDev\nNov 27, 2026 2:40 PM\n\nCould you hold that price until March?",
    ],
)
def test_a_comment_in_a_help_desk_is_its_writers_answer(text: str) -> None:
    """What a client comments in their help desk is an answer, whatever the desk puts above it."""
    assert kind_of("Dev (Marsh) <support@marsh.example>", text) is Kind.PERSON


def test_the_head_of_a_comment_signs_it() -> None:
    """A refusal below a whole name is that person's, though nobody signs it once more."""
    text = f"{TOLD}\n\nWren Ola (Marsh)\n{AT}\n\nWe got three quotes, yours came second. Thanks for the effort."
    assert kind_of("Wren Ola (Marsh) <support@marsh.example>", text) is Kind.PERSON


@pytest.mark.parametrize(
    ("author", "text"),
    [
        ("Marsh", f"{TOLD}\n\nAnna Brandt\n{AT}\n\nHello,\n\nplease find attached our proposal."),
        ("Marsh", f"{TOLD}\n\nMarsh\n{AT}\n\nThank you for contacting Marsh. A colleague will get back to you soon."),
        ("Dev (Marsh)", f"{TOLD}\n\nAnna Brandt\n{AT}\n\nHello,\n\nplease find attached our proposal."),
        ("Marsh", "Your request (2231) has been received.\n\nAnna Brandt\nNov 25, 2026, 9:14\n\nHello, our proposal."),
        ("Marsh", f"{TOLD}\n\nMarsh\n{AT}\n\nWe have received your message and will be in touch within two days."),
        ("Dev (Marsh)", "Your request (2231) has been solved."),
        (
            "Wren Ola (Marsh)",
            f"{TOLD}\n\nWren Ola (Marsh)\n{AT}\n\nThank you for contacting Marsh. We have received your "
            "request and will get back to you within two working days.",
        ),
        (
            "Wren Ola (Marsh)",
            f"{TOLD}\n\nWren Ola (Marsh)\n{AT}\n\nHi there, thanks for reaching out. Our team is busier "
            "than usual, someone will be with you as soon as possible.",
        ),
        (
            "Marsh Support",
            f"{TOLD}\n\nMarsh Support\n{AT}\n\nWe are receiving many messages. Thank you for your patience.",
        ),
        ("Marsh", f"Ihre Anfrage (7) wurde aktualisiert.\n\nMarsh\n{AT}\n\nDanke für Ihre Nachricht. Wir melden uns."),
    ],
)
def test_what_a_desk_says_by_itself_is_no_answer(author: str, text: str) -> None:
    """A help desk that repeats the owner's own mail, or thanks by itself, answers nothing."""
    assert kind_of(f"{author} <support@marsh.example>", text) is not Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Anna,\n\nyes, go ahead.\n\nRobert Klages\n{AT}\n\nKlages Ltd",
        f"Yes, go ahead.\n\nRobert Klages\n{AT}\n\nKlages Ltd\nTel. 0171 555",
        f"Robert Klages\n{AT}\n\nsee above",
        f"Our slot:\n\nRobert Klages\n{AT}\nRoom 4\n\nSee you there",
        "Digitally signed by\n\nRobert Klages\nDate: 2026.11.27 10:12:08 +01'00'\n\nfine by me",
        f"On duty:\n\nRobert Klages, {AT}\n\nLena Voss, Nov 28, 2026, 10:12 GMT",
        f"{TOLD}\n\nLena Voss\n{AT}\n\nHello",
        f"{TOLD}\n\nRobert Klages\nwrote this\n\nHello",
        f"{TOLD}\n\nRobert Klages\n27.11.2026\n\nHello",
        f"{TOLD}\n\nRobert Klages will call at 10:12 on Nov 27, 2026.\n\nHello",
        "Ich habe das Angebot geprüft.\n\nRobert Klages\n27.11.2026 10:12\n\nBitte Punkt 3 streichen.",
        "Protokoll\n\nRobert Klages, 27.11.2026, 10:12\nAngebot angenommen",
        "",
        "\n\n\n",
    ],
)
def test_a_name_with_an_hour_in_a_letter_is_no_head(text: str) -> None:
    """Whoever puts a name and an hour into a letter loses no word of it."""
    assert comment_of(text, "robert klages") == text


def test_older_comments_are_not_the_writers_words() -> None:
    """Below a comment the desk repeats the older ones, also the owner's own mail."""
    text = f"{TOLD}\n\nDev\n{AT}\n\nOption B.\n\nAnna Brandt\nNov 25, 2026, 9:14 GMT\n\nplease find attached"
    assert comment_of(text, "dev") == "Option B."
    in_one = f"{TOLD}\n\nDev, {AT}\n\nOption B.\n\nAnna Brandt, Nov 25, 2026, 09:14\n\nplease find attached"
    assert comment_of(in_one, "dev") == "Option B."
    in_lines = f"{TOLD}\n\nDev\n{AT}\n\nOption B. Lunch on:\n\nMonday\nwith Kim\n\nDev"
    assert comment_of(in_lines, "dev") == "Option B. Lunch on:\n\nMonday\nwith Kim\n\nDev"


def test_what_a_desk_repeats_of_the_owners_is_not_its_own() -> None:
    """Below the owner's own name stand the owner's own words, also where the desk speaks for the house."""
    text = "Your request (2231) has been received.\n\nAnna Brandt\nNov 25, 2026, 9:14 GMT\n\nplease find attached"
    assert comment_of(text, "marsh", house="marsh.example", readers={"anna brandt"}) == (
        "Your request (2231) has been received."
    )
    assert comment_of(text, "marsh", house="marsh.example", readers={"kim li"}) == text
    author = "Marsh <support@marsh.example>"
    assert kind_of(author, text.replace("received", "received and is being reviewed")) is Kind.TICKET_ACK


def test_a_page_of_endless_heads_is_read_at_once() -> None:
    """A hostile text costs no more than its length."""
    began = time.process_time()
    for start in (f"{TOLD}\n\nDev\n{AT}\n\n", "Dev\nNov 27, 2026, 10:12\n\n", "10:12 2026 ", "Dev,"):
        comment_of(start * (80_000 // len(start)), "dev")
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "text",
    [
        "Hi Anna Brandt,\n\nThanks for getting in touch! We've received your request and will respond within 24 hours."
        "\n\nThe Marsh Team",
        "Hello,\n\nthank you for your patience. Your request is still being processed.",
        "Hi Anna,\n\nWe're experiencing a high volume of requests, so replies may take longer than usual.",
        "Vielen Dank für Ihre Geduld. Ihre Anfrage ist weiterhin in Bearbeitung.",
        "Hallo Anna Brandt,\n\nIhr Anliegen ist bei uns eingegangen und wurde der Abteilung Einkauf zugewiesen. Sie "
        "erhalten in Kürze eine Antwort.",
    ],
)
def test_no_name_above_it_makes_a_letter_of_what_desks_send_by_themselves(text: str) -> None:
    """Desks thank and give patience in the name of one of their people, and say nothing of the matter."""
    said = f"{TOLD}\n\nWren Ola (Marsh)\n\n{AT}\n\n{text}"
    assert kind_of("Wren Ola (Marsh) <support@marsh.example>", said) is not Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        f"##- Please type your reply above this line -##\n\nAnna Brandt\n\n{AT}\n\nHi Dev, could you tell me whether "
        "you want to go ahead?\n\nAnna",
        f"{TOLD}\n\nAnna Brandt\n{AT}\n\nHi Dev, just checking whether the quote suits you?\n\nAnna",
        f"Anna Brandt, {AT}\n\nHaben Sie sich schon entschieden? Wir könnten im Januar anfangen.\n\nAnna Brandt",
    ],
)
def test_a_page_that_opens_with_what_the_owner_wrote_is_nobodys_answer(text: str) -> None:
    """A desk that sends the owner's own question back has asked nothing."""
    assert kind_of("Marsh <support@marsh.example>", text) is not Kind.PERSON


def test_a_day_on_which_both_meet_begins_no_older_comment() -> None:
    """What stands below the owner's name and an hour, where the letter names it, is the client's."""
    text = "Hi Anna,\n\nthe slot:\n\nAnna Brandt, 2.12.2026, 14:00\n\nCan you bring the samples?\n\nDev"
    assert comment_of(text, "dev holt", readers=["Anna Brandt"]) == text
