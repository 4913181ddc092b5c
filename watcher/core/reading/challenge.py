"""Does somebody's filter, or a list, want the sender to do something first?

Filters are known by their words, or by what all of them say in whatever words: your mail is kept back, nobody knows
you, do this one thing, and it will be let in.
"""

from __future__ import annotations

import re

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.greeting import speaks_to_one
from watcher.core.reading.nameless import READERS_MAIL
from watcher.core.reading.persons import LINK, asks
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.systems.autoreply import CHALLENGES, MACHINE_MARKS, REPLY_MARKS
from watcher.core.reading.view import View, find_said
from watcher.core.reading.words import turns
from watcher.core.reason import because

_DEED = re.compile(rf"\b{turns('deeds')}\b")
_LET_IN = re.compile(rf"\b{turns('let_in')}\b")
_KEPT_BACK = re.compile(rf"\b{turns('kept_back')}\b")
_NOT_YET = re.compile(rf"\b{turns('not_yet')}\b")
_NO_FRIEND = re.compile(rf"\b{turns('no_friend')}\b")
_OF_MORE = ("offer_phrases", "decided_phrases")
"""What no filter speaks of."""
_SENTENCE = re.compile(r"(?<=[.!?])\s|\n\s*\n")


def challenge(view: View) -> Reading | None:
    """A filter's or a list's demand; None if the mail is none."""
    by_filter = find_said(view.author.addr_spec, CHALLENGES)
    if view.answers and view.tied and speaks_to_one(view) and not by_filter:
        return None
    system = find_said(f"{view.author.addr_spec} {view.subject} {view.text[:3000]}", CHALLENGES)
    by_deed = lets_in_by_deed(view)
    signs = (
        bool(words.within("challenge_subjects", view.bare))
        + min(words.count("challenge_phrases", view.words), 2)
        + bool(system)
        + 2 * by_deed
        + bool(words.within("automatic_phrases", view.words))
        + bool(view.marked(REPLY_MARKS) or view.marked(MACHINE_MARKS) or view.nameless_return())
    )
    if signs < 2 or not (by_deed or system or words.within("challenge_phrases", view.words)):
        return None
    reason = because("a filter asks the sender to confirm before it lets the mail through")
    return Reading(Kind.AUTO_REPLY, reason, held=True)


def may_be_challenge(view: View) -> bool:
    """Whether it cannot be told: nobody signs below a link and the word that the reader's mail is kept back or not yet
    there."""
    if not LINK.search(view.words) or not _is_held(view):
        return False
    return any(one.search(view.words) for one in (_KEPT_BACK, _NO_FRIEND, _NOT_YET))


def lets_in_by_deed(view: View) -> bool:
    """Whether the reader's mail comes in once they do something, as one sentence or two in a row tell, and is kept back
    so far, or comes from somebody who is not known. Whoever answers it, signs, greets, asks, quotes or speaks of the
    offer let it in: people tell in the same words what their filter did, and what they want done."""
    if not _is_held(view) or words.within("third_persons", view.words):
        return False
    if not (_KEPT_BACK.search(view.words) or _NO_FRIEND.search(view.words)):
        return False
    said = _SENTENCE.split(view.words)
    near = [" ".join(said[number : number + 2]) for number in range(len(said))]
    return any(_DEED.search(one) and _LET_IN.search(one) for one in near)


def _is_held(view: View) -> bool:
    """Whether it speaks of the reader's mail, and nobody in it answers, signs, greets, asks, quotes or speaks of the
    offer."""
    if view.answers or signs_personally(view):
        return False
    if speaks_to_one(view) or view.quotes or view.handheld or asks(view):
        return False
    return READERS_MAIL.search(view.words) is not None and not any(words.within(name, view.words) for name in _OF_MORE)
