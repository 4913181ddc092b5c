"""Would this answer fit any mail?

No list of phrases knows every automatic answer, but all of them share one thing: who wrote it had not read the mail it
answers. So each sentence is asked whether it could stand in an answer to anything: thanks, a promise, office hours,
habits ("I read my mail in the evening"), conditions on what the reader may have written ("if it is urgent", "if you
have a question about an order"). A person who has read the mail says at least one thing that fits this mail alone.
"""

from __future__ import annotations

import re

from watcher.core.reading.persons import asks, greets_nobody, signs_personally, speaks_to_many, speaks_to_one
from watcher.core.reading.sender import is_organisation
from watcher.core.reading.sentences import letter_sentences
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, within

_FITTING = (
    "thanks_phrases",
    "ack_phrases",
    "ticket_phrases",
    "notice_phrases",
    "automatic_phrases",
    "no_reply_phrases",
    "contact_phrases",
    "courtesy_phrases",
    "service_phrases",
    "unsubscribe_phrases",
    "gone_phrases",
)
"""Lists whose phrases fit any mail; `standing_phrases` beside them betray that the mail was not read."""
_HEARD = ("thanks_phrases", "ack_phrases", "ticket_phrases", "notice_phrases")
_STANDING, _FITS, _PARTICULAR, _UNKNOWN = "standing", "fits", "particular", "unknown"
_NEEDED = 4
_FORM_LINE = re.compile(r"^\W{0,3}[a-z][a-z /()-]{1,28}[*]? ?: ?(\S[^\n]*)$", re.MULTILINE)
_FORM_LINES = 3


def fits_any_mail(view: View) -> bool:
    """Whether the text could answer anything: what fits every mail is weighed against what fits this one alone."""
    if view.quotes or asks(view) or within("offer_phrases", view.words) or within("decided_phrases", view.words):
        return False
    kinds = [_kind(sentence) for sentence in letter_sentences(view.words)]
    standing, fitting = kinds.count(_STANDING), kinds.count(_FITS)
    # Nobody in particular writes to somebody by name where a program filled in the name.
    reader = -2 * speaks_to_one(view) if not (by_nobody(view) and _own_subject(view)) else 0
    score = (
        2 * min(standing, 3)
        + min(fitting, 2)
        + 2 * _own_subject(view)
        + by_nobody(view)
        + (speaks_to_many(view) or greets_nobody(view))
        + (signs_as_organisation(view) or is_organisation(view))
        + reader
        - 3 * kinds.count(_PARTICULAR)
        - kinds.count(_UNKNOWN)
    )
    heard = standing > 0 or any(within(name, view.words) for name in _HEARD)
    return heard and standing + fitting >= kinds.count(_UNKNOWN) and score >= _NEEDED


def _kind(sentence: str) -> str:
    if within("standing_phrases", sentence):
        return _STANDING
    if within("particular_phrases", sentence):
        return _PARTICULAR
    if any(within(name, sentence) for name in _FITTING):
        return _FITS
    return _PARTICULAR if within("matter_phrases", sentence) else _UNKNOWN


def _own_subject(view: View) -> bool:
    """Whether an answer bears a subject of its own, as forms and customer programs give it: people keep the one they
    answer."""
    return view.tied and not view.answers and bool(view.subject) and not within("offer_words", view.subject)


def by_nobody(view: View) -> bool:
    """Whether nobody in particular writes: no "I", no person's name below."""
    return not within("first_person", view.words) and not signs_personally(view)


def repeats_form(view: View) -> bool:
    """Whether the text lists what the owner filled in somewhere: labelled lines, and the owner's address on one."""
    values = _FORM_LINE.findall(view.words)
    return len(values) >= _FORM_LINES and any(value.strip(" <>").partition(" ")[0] in view.own for value in values)


def signs_as_organisation(view: View) -> bool:
    """Whether an organisation stands below the text ("Ihre Personalabteilung", "Your City Library")."""
    lines = [line.strip(" ,.!") for line in f"{view.words}\n{view.foot}".split("\n") if line.strip(" ,.!-_")]
    return any(begins("organisation_closings", line) for line in lines[-4:] if len(line) < 60)
