"""Does a notice that bears nobody's name tell of a mail that did not arrive?

Filters that are known by no name write as anybody does, and people write as tersely: "Ihre Mail an chef@... wurde
gelöscht". A program is told by its address, its own words, a code, or a subject that says what became of a mail.
"""

from __future__ import annotations

import re

from watcher.core.company import is_freemail
from watcher.core.mail import Cause
from watcher.core.reading import words
from watcher.core.reading.behind import by_nobody, unquoted
from watcher.core.reading.cause import cause_of
from watcher.core.reading.failed import strangers_in
from watcher.core.reading.greeting import speaks_to_owner
from watcher.core.reading.sender import is_organisation
from watcher.core.reading.systems.services import MACHINE_LOCAL_PARTS
from watcher.core.reading.view import View, is_one_of
from watcher.core.reading.words import folded, turns

CODE = re.compile(
    r"\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\b[45]\.\d{1,2}\.\d{1,3}\b|^\W*[45]\d\d[ -]"
    rf"|\b{turns('error_words')}\W{{1,12}}[45]\d\d\b",
    re.MULTILINE,
)
"""A reply code (RFC 5321) or an enhanced one (RFC 3463), as notices write it."""
_TAG = re.compile(r"\[[^\[\]]{1,40}\]\s*(?=\S)|[^:\[\]]{3,40}?\s?[:|]\s+(?=\S)")
"""What systems put before their subject: "[Postmaster]", "Warnung:"."""
_NAMES = re.compile(r"[a-z]{3,}")
_TO_READER = re.compile(rf"\b{turns('to_reader')}\b")
_A_MAIL = re.compile(rf"\b{turns('mails')}\b")
READERS_MAIL = re.compile(rf"\b{turns('to_reader')} {turns('mails')}\b")
"""The mail of whoever reads it."""
INSIDE_MAIL = re.compile(rf"\w\s{turns('inside')}\s\w{{1,12}}\s{turns('mails')}\b")
"""Something in a mail was refused: a file by a printer, an offer by a client."""
_WE = re.compile(rf"\b{turns('we')}\b")
_BEFELL = re.compile(rf"{READERS_MAIL.pattern} {turns('befell')}\b")
_SLIP = re.compile(rf"\b{turns('slips')}\b")
_LABELLED = re.compile(r"^[^\n:]{2,30}:[^\n]{0,300}", re.MULTILINE)
"""What stands behind a label, as the subject of the mail that failed does."""


def in_nobodys_name(view: View) -> bool:
    """Whether nobody is greeted, asked or named below a text that names an address, or in the address it comes from: so
    write filters that are known by no name."""
    if view.answers or view.tied or view.quotes or "?" in view.words or "@" not in view.words:
        return False
    if not is_titled(view, "bounce_subjects") and not (
        outsiders(view, view.words[:3000])
        and not is_freemail(view.author.domain)
        and of_readers_mail(view, view.words[:3000])
        and not _of_more_than_mail(view)
        and _bears_sign_of_program(view)
    ):
        return False
    names = _NAMES.findall(folded(view.author.display_name))
    named = len(names) > 1 and all(name in view.local_part for name in names) and not is_organisation(view)
    return not (named or speaks_to_owner(view)) and by_nobody(view)


def outsiders(view: View, text: str) -> list[str]:
    """The strangers it names who are not of the owner's own house: nobody there was written to."""
    houses = {one.addr_spec.rpartition("@")[2] for one in view.message.recipients}
    named = strangers_in(view, text)
    return [one for one in named if (house := one.rpartition("@")[2]) not in houses or is_freemail(house)]


def of_readers_mail(view: View, text: str) -> bool:
    """Whether it speaks of the mail of whoever reads it. Somebody who tells of "the mail" knows which one it is, and a
    program that tells of its own mail does not speak of "yours"."""
    owners = any(one.addr_spec in text for one in view.message.recipients)
    return owners or _TO_READER.search(text) is not None


def _bears_sign_of_program(view: View) -> bool:
    """Whether a program shows by its address, its own words, a code, or a subject that says what became of a mail.
    Clients who write in the name of their house that a mail was lost give the subject that they write about, or say
    "we"."""
    if is_one_of(view.local_part, MACHINE_LOCAL_PARTS) or words.within("automatic_phrases", view.words):
        return True
    if _WE.search(view.words):
        return CODE.search(view.words[:3000]) is not None
    if CODE.search(view.words[:3000]) or (_TAG.match(view.subject) and _A_MAIL.search(view.subject)):
        return True
    told = any(words.within(name, view.subject) for name in ("fate_phrases", "delay_phrases"))
    return bool(told or _BEFELL.search(view.subject) or cause_of("", view.subject) is not Cause.UNSAID)


def _of_more_than_mail(view: View) -> bool:
    """Whether it speaks of the offer or an order, where it does not merely cite a subject, tells a decision or a slip,
    or speaks of others as people do: a filter knows of nothing but a mail."""
    told = _LABELLED.sub(" ", unquoted(view)[:3000])
    if _SLIP.search(told) or any(
        words.within(one, told) for one in ("offer_words", "decided_phrases", "third_persons")
    ):
        return True
    return words.within("offer_words", view.subject) is not None and not _TAG.match(view.subject)


def is_titled(view: View, name: str) -> bool:
    """Whether the subject begins with one of the phrases `name`, behind the tag of a system too."""
    if words.begins(name, view.subject):
        return True
    tag = _TAG.match(view.subject)
    automatic = words.begins("automatic_subjects", view.subject)
    return bool(tag and not automatic and words.begins(name, view.subject[tag.end() :]))
