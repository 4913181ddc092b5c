"""Does more in this mail speak for a program than for a person?

Lists of phrases know what machines have said. How they say it changes less, and so do the single words in which they
and people say it. Each of these signs (`signs.py`) and words (`words/weights.py`) is weak, so all of them are added up.
"""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.pieces import Place, placed, without_figures
from watcher.core.reading.behind import by_nobody, by_program, is_office
from watcher.core.reading.greeting import greeted, speaks_to_many, speaks_to_owner
from watcher.core.reading.persons import asks
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.signs import OPENING, ORDER, by_signs
from watcher.core.reading.standing import says_yes_or_no, sentence_kinds
from watcher.core.reading.systems.autoreply import REPLY_MARKS
from watcher.core.reading.systems.services import NO_REPLY_LOCAL_PARTS
from watcher.core.reading.view import View, is_one_of
from watcher.core.reading.words import begins, within
from watcher.core.reading.words.weights import ANSWERS, LETTERS

_TITLES_OF_RULES = ("automatic_subjects", "absence_subjects")
_OF_THIS = ("offer_phrases", "matter_phrases")
_RECEIVED = ("thanks_phrases", "ack_phrases", "ticket_phrases")
_SETTLING = ("signed_phrases", "booked_phrases", "paid_phrases")
"""What a program may tell that settles the matter: the owner is asked."""
_SPOKEN = re.compile(r"[a-z']{2,}|[?!]")
_TITLED_BY = re.compile(r"[a-z']{2,}|[?!]|\d+")
_ENOUGH, _ENOUGH_OF_A_LETTER = (5, 3, 4), (8, 2, 5)
"""So many points by its signs, if all add up to as many, or so many in all make a mail one to ask about."""
_ENOUGH_OF_LITTLE, _ENOUGH_OF_A_SHORT_LETTER = (8, 6, 9), (12, 2, 8)
"""The same of a line or two."""
_RECEIPT = 2
"""So much less is enough where it confirms or thanks for what came."""
_ALL_THE_SAME = 20
"""The same of one that seems to know whom it answers."""
_OF_THIS_ALL_THE_SAME = 14
"""The same of a letter that may be of a matter at hand."""
_BEYOND_DOUBT, _BEYOND_DOUBT_OF_NOTHING, _BEYOND_DOUBT_TO_MANY, _BEYOND_DOUBT_ALL_THE_SAME = 24, 16, 10, 27
"""... and so likely that nobody is asked. Less is enough where no word may be of this mail, or where a letter to many
answers one; a line or two, or one that greets the owner by name, has to tell more."""
_HARDLY, _HARDLY_BY_NOBODY, _HARDLY_IN_A_LETTER, _PLAINLY = -2, -5, 5, -20
"""... and so little that it is somebody's. An office's answer in which nobody speaks has to tell more: rules chat."""
_TITLED = 5
"""So many points tell that a rule gave it its subject."""
_LITTLE = 120
"""Characters of a line or two."""


def may_be_a_programs(view: View) -> bool:
    """Whether so much speaks for a program that the owner is asked."""
    answers, weight, signs = view.tied or view.answers, _weight(view), by_signs(view)
    if answers and weight < _ALL_THE_SAME and _knows_whom_it_answers(view):
        return False
    if not answers and signs_personally(view) and within("decided_phrases", view.words):
        return False  # who orders in their own name
    short = len(view.words) < _LITTLE
    if answers:
        enough, with_words, by_words = _ENOUGH_OF_LITTLE if short else _ENOUGH
    else:
        enough, with_words, by_words = _ENOUGH_OF_A_SHORT_LETTER if short else _ENOUGH_OF_A_LETTER
    enough_by_signs = weight >= with_words and signs >= enough
    if answers:  # a line or two has few words to tell by
        if not short and any(within(name, view.words) for name in _RECEIVED):
            by_words -= _RECEIPT
        told = not short or sentence_kinds(view)["standing"]
        return enough_by_signs or bool(told and weight >= by_words)
    order = ORDER.search(view.words) is not None
    if short and order:
        return weight >= _OF_THIS_ALL_THE_SAME
    of_this = order or any(within(name, view.words) for name in ("decided_phrases", *_OF_THIS))
    return enough_by_signs or weight >= (_OF_THIS_ALL_THE_SAME if of_this else by_words)


def is_hardly_a_programs(view: View) -> bool:
    """Whether so little speaks for a program that a mail which thanks for nothing is somebody's, though no list knows
    by which words."""
    if any(within(name, view.words) for name in _RECEIVED) or not sentence_kinds(view)["unknown"]:
        return False
    if not (view.tied or view.answers):
        return _weight(view) < _HARDLY_IN_A_LETTER
    if not (is_office(view) and by_nobody(view)):
        return _weight(view) < _HARDLY
    told = sentence_kinds(view)["standing"] or within("mail_words", view.words)
    return _weight(view) < _HARDLY_BY_NOBODY and not told


def leans_to_a_programs(view: View) -> bool:
    """Whether somewhat more speaks for a program, as of a mail with a sign of one."""
    return _weight(view) >= _TITLED


def is_plainly_somebodys(view: View) -> bool:
    """Whether so much speaks for a person that a mail without any mark of a program is theirs, whatever a phrase of the
    lists in it may say ("I'm on leave from the 3rd, pray for me. Jo, please chase the printer")."""
    if by_program(view) or view.nameless_return() or is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS):
        return False
    titled = not view.answers and any(begins(name, view.subject) for name in _TITLES_OF_RULES)
    if titled or within("automatic_phrases", view.words):
        return False  # rules that people made talk as they do, and so do letters to many
    if within("unsubscribe_phrases", f"{view.words}\n{view.foot}"):
        return False
    return len(view.words) >= _LITTLE and not view.marked(REPLY_MARKS) and _weight(view) < _PLAINLY


def is_a_programs(view: View) -> bool:
    """Whether so much speaks for a program that nobody need be asked: an answer without a name below, "I", a question,
    a quote, a yes or a no; with "I" or a name where habits are told, and nothing is of this mail. Nor may its words
    speak against it."""
    if not (view.tied or view.answers) or view.quotes or _knows_whom_it_answers(view):
        return False
    kinds, somebodys = sentence_kinds(view), not by_nobody(view)
    if somebodys and (not kinds["standing"] or kinds["particular"] or speaks_to_owner(view)):
        return False
    if asks(view) or within("decides_phrases", view.words):
        return False
    if min(_weight(view), by_signs(view)) < _BEYOND_DOUBT_TO_MANY:
        return False
    if any(within(name, f"{view.subject}\n{view.words}") for name in (*_SETTLING, "bounce_phrases")):
        return False
    of_this = kinds["particular"] or any(within(name, view.words) for name in _OF_THIS)
    if somebodys:
        return not of_this and by_signs(view) >= _BEYOND_DOUBT
    if speaks_to_many(view):
        return by_signs(view) >= _BEYOND_DOUBT_TO_MANY
    if len(view.words) < _LITTLE or speaks_to_owner(view):
        return by_signs(view) >= _BEYOND_DOUBT_ALL_THE_SAME
    may_be_of_this = of_this or _tells_of_readers_things(view)
    return by_signs(view) >= (_BEYOND_DOUBT if may_be_of_this else _BEYOND_DOUBT_OF_NOTHING)


def _tells_of_readers_things(view: View) -> bool:
    """Whether a letter with an opening tells of what is the reader's, in sentences no list knows, as offices do of what
    they were sent: "Ihre Unterlagen wurden an den Förderverein weitergegeben"."""
    kinds = sentence_kinds(view)
    known = kinds["standing"] or kinds["fits"] or kinds["both"]
    return bool(not known and OPENING.match(view.words) and within("possessives", view.words))


@lru_cache(maxsize=2)
def _weight(view: View) -> float:
    """How much more speaks for a program than for a person."""
    points = ANSWERS if view.tied or view.answers else LETTERS
    return by_signs(view) + points.of(spoken_words(view))


def spoken_words(view: View) -> frozenset[str]:
    """The words of a mail, folded, and its marks that ask and cry; and beside those of more than a line or two the
    words of its subject, unless that is the subject of what it answers."""
    words = frozenset(_SPOKEN.findall(view.words))
    if view.answers or len(view.words) < _LITTLE:
        return words
    return words.union(placed(Place.TITLE, without_figures(_TITLED_BY.findall(view.subject))))


def _knows_whom_it_answers(view: View) -> bool:
    """Whether it does what no rule made by hand can: it says yes or no, tells a decision, or the owner of one to come,
    was typed on a phone, or calls the owner by name below a name of its own or above their mail."""
    if view.handheld or says_yes_or_no(view) or within("decided_phrases", view.words):
        return True
    if within("decides_phrases", view.words) and speaks_to_owner(view) and " " not in greeted(view):
        return True
    return speaks_to_owner(view) and (signs_personally(view) or view.quotes) and not by_program(view)
