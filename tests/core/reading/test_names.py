"""Is the owner greeted, though their name is misspelt?"""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from tests.core.reading.corpus import RECEIVED
from tests.core.reading.test_reader import read
from watcher.core.mail import Kind
from watcher.core.reading import read_mail
from watcher.core.reading.greeting import is_one_of_names

OURS = {"anna", "brandt", "jo", "schmidt-lehr", "meier"}


def kind_of(text: str, author: str, subject: str = "Re: Proposal 2026-131") -> Kind:
    """What an answer with such a text is."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = author, "Anna Brandt <anna@brandt-design.example>", subject
    mail["Message-ID"], mail["In-Reply-To"] = "<1@client.example>", "<angebot-131@brandt-design.example>"
    mail.set_content(text)
    return read(bytes(mail)).kind


@pytest.mark.parametrize(
    "name", ["anna", "ana", "anne", "ann", "annna", "brandt", "brand", "brant", "brandl", "barndt", "bramdt", "meyer"]
)
def test_a_name_with_a_letter_amiss_is_the_owners(name: str) -> None:
    """People mishear and mistype the names of those they write to."""
    assert is_one_of_names(name, OURS)


@pytest.mark.parametrize(
    "name",
    [
        *("hanna", "an", "a", "band", "bande", "bran", "rand", "land", "strand", "branding", "brandung", "jan", "j"),
        *("joe", "johanna", "annabel", "annette", "arnold", "meta", "maler", "kollegen", "gast", "team", "bernd"),
    ],
)
def test_another_name_is_not_the_owners(name: str) -> None:
    """A short name, or one with two letters amiss, is somebody else's."""
    assert not is_one_of_names(name, OURS)


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Hi Ana, thank you for this, we'll discuss it and get back to you.\nThe Fox", "The Fox <inn@fox.example>"),
        ("Dear Miss Brandt\n\nThank you for your message. The Dean will respond shortly.", "Office <a@st.example>"),
        (
            "Hallo Frau Brand wir sind grad mitten im Geschäft ich melde mich wenn es ruhiger wird Liebe Grüße Huber",
            "Wirt <info@linde.example>",
        ),
    ],
)  # fmt: skip
def test_whoever_misspells_the_owner_is_a_person(text: str, author: str) -> None:
    """An office that greets the owner by a misspelt name has written itself."""
    assert kind_of(text, author) is Kind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Dear Band,\n\nThank you for your email. We get a lot of mail and will reply within five days.\n\nThe Team",
        "Hallo Bande,\n\ndanke für eure Nachricht! Wir sichten alle Anfragen und melden uns.\n\nEuer Festivalteam",
        "Dear Brenda,\n\nThank you for your email. We aim to reply to all messages within five days.\n\nCustomer Care",
        "Hello Guest,\n\nThank you for your message. Our team will answer within 24 hours.\n\nReservations",
    ],
)
def test_a_form_that_greets_somebody_else_is_none(text: str) -> None:
    """A form's answer that greets a stranger, or a group, is no person's."""
    assert kind_of(text, "Office <office@house.example>", "Your message") is not Kind.PERSON


@pytest.mark.parametrize("to", ["Jo Fuchs", "Fuchs, Jo", "JO FUCHS"])
def test_a_first_name_of_two_letters_is_one(to: str) -> None:
    """Who greets "Jo" writes to Jo Fuchs, and is no form that could answer anybody."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = (
        "Karin Walsh <k.walsh@busch-labs.example>",
        f'"{to}" <jf@studio.example>',
        "AW: Angebot",
    )
    mail["Message-ID"], mail["In-Reply-To"] = "<1@weber.example>", "<angebot-131@studio.example>"
    said = "wir sind gerade mitten in der Hochsaison, ab Oktober haben wir wieder einen Kopf dafür."
    mail.set_content(f"Hallo Jo,\n\n{said}\n\nViele Grüße\nKarin Walsh\n")
    assert read_mail(bytes(mail), internal_date=RECEIVED, own={"jf@studio.example"}).kind is Kind.PERSON
