"""What is known when the next mail is written?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from watcher.core.message import Address


class Step(StrEnum):
    """The mails of a follow-up's arc. The values name the templates and never change."""

    FIRST = "first"
    SECOND = "second"
    SMALL = "small"
    """A small step: a short call, a smaller first part."""
    CLOSING = "closing"
    """The last mail, which lets go kindly."""
    NINE_WORDS = "nine-words"
    """One short question after a long silence."""
    AGAIN = "again"
    """The proposal never arrived and is sent once more."""


class Form(StrEnum):
    """How somebody is addressed in German; English knows only one form."""

    SIE = "sie"
    DU = "du"
    IHR = "ihr"


@dataclass(frozen=True, slots=True)
class Voice:
    """How the owner writes to somebody, as their own earlier mails show it; it is read when it is needed and not kept.

    `greeting`, `sign_off` and `signature` are the owner's own lines, "" where they wrote none. `capital`: "Du" with a
    capital letter. `we`: they speak of themselves as "we".
    """

    language: str = ""
    form: Form = Form.SIE
    capital: bool = False
    we: bool = False
    greeting: str = ""
    sign_off: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a text is written from. Days are the owner's local days; `waited` counts business days.

    `decides_on` is the day the client named for their decision, `decides_words` how they said it where that is no plain
    date ("nach Weihnachten"), `valid_until` the day until which the offer holds.
    `arrived`: it is known to have come in, `spoke`: the client has written about it since.
    `topic` is the subject without "Re:" and without the word for a proposal, "" where nothing is left.
    """

    step: Step
    voice: Voice
    sender: Address
    recipients: tuple[Address, ...]
    subject: str
    topic: str
    today: date
    sent_on: date
    last_on: date
    nudges: int
    waited: int
    decides_on: date | None = None
    valid_until: date | None = None
    arrived: bool = False
    spoke: bool = False
    decides_words: str = ""
    country: str = ""
    """That of the owner (ISO 3166-1), "" where it is not known: it tells how days are written."""
