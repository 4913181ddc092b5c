"""Does the text go on about what its subject names?

"Automatic reply" over a mail is a program's title, unless somebody asks for one: whoever orders a website asks under
such words whether an out-of-office page is part of the offer.
"""

from __future__ import annotations

import re

from watcher.core.reading.greeting import speaks_to_owner
from watcher.core.reading.persons import LINK
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, REPLY_MARKS
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, within

_ASKED = re.compile(r"(?:^|(?<=[.!?\n]))[^.!?\n]{3,300}\?", re.MULTILINE)
_CITED = re.compile(r"\"([^\"\n]{3,60})\"")
_PART = re.compile(r"[,:;]\s|\s-\s")


def asks_for_its_title(view: View) -> bool:
    """Whether a question names what the subject does, in a mail about the offer ("Is the automatic reply part of the
    quote?"). Programs answer mails; a mail that answers one has to greet the owner."""
    if not _by_no_mark(view):
        return False
    asked = (one for one in _questions(view) if within("offer_words", view.words if speaks_to_owner(view) else one))
    return any(_names_title(one) for one in asked) or _cites_title(view)


def _cites_title(view: View) -> bool:
    """Whether somebody who greets the owner cites such a title (""Automatische Antwort" stand in Ihrem Betreff")."""
    return speaks_to_owner(view) and any(_names_title(one) for one in _CITED.findall(view.words))


def _names_title(text: str) -> bool:
    return bool(within("automatic_subjects", text) or within("absence_subjects", text))


def _by_no_mark(view: View) -> bool:
    if view.marked(REPLY_MARKS) or view.marked(MACHINE_MARKS):
        return False
    return not view.tied or speaks_to_owner(view)


def _questions(view: View) -> list[str]:
    """Sentences that ask for something, as a whole or behind a mark in them."""
    asked = _ASKED.findall(LINK.sub("", view.words))
    return [one for one in asked if any(begins("questions", part.strip()) for part in _PART.split(one))]
