"""Would this answer fit any mail?

No list of phrases knows every automatic answer, but all of them share one thing: who wrote it had not read the mail it
answers. So each sentence is asked whether it could stand in an answer to anything: thanks, a promise, office hours,
habits ("I read my mail in the evening"), conditions on what the reader may have written ("if it is urgent", "if you
have a question about an order"). A person who has read the mail says at least one thing that fits this mail alone.
"""

from __future__ import annotations

import re

from watcher.core.reading.persons import asks, signs_personally, speaks_to_one
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
_FORM_LINE = re.compile(r"^\W{0,3}[a-z][a-z /()-]{1,28}[*]? ?: ?(\S[^\n]*)$", re.MULTILINE)
_FORM_LINES = 3


def fits_any_mail(view: View) -> bool:
    """Whether every sentence could answer anything, and one of them says that the mail was not read. Who is greeted by
    name gets a form's answer only where nobody in particular writes, and not in answer to a mail."""
    if view.quotes or asks(view) or within("offer_phrases", view.words) or within("decided_phrases", view.words):
        return False
    if speaks_to_one(view) and (view.tied or view.answers or not by_nobody(view)):
        return False
    standing = fitting = other = 0
    for sentence in letter_sentences(view.words):
        if within("standing_phrases", sentence):
            standing += 1
        elif any(within(name, sentence) for name in _FITTING):
            fitting += 1
        else:
            other += 1
    return standing > 0 and standing + fitting > 1 and (other == 0 or (standing > 1 and 2 * other <= standing))


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
