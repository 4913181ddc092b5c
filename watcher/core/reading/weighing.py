"""Does more in this mail speak for a program than for a person?

Lists of phrases know what machines have said. How they say it changes less: a program speaks of "your" things, in the
passive, at length and to anybody; a person points to what both know, speaks of others, and uses the small words of
talk. Each of these signs is weak, so all of them are added up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from watcher.core.reading.behind import by_nobody, by_program, by_relay, is_office, says_i
from watcher.core.reading.greeting import greeted, speaks_to_many, speaks_to_one, speaks_to_owner
from watcher.core.reading.persons import asks
from watcher.core.reading.sentences import letter, without_card
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.standing import has_own_subject, says_yes_or_no, sentence_kinds
from watcher.core.reading.systems.autoreply import REPLY_MARKS
from watcher.core.reading.systems.services import NO_REPLY_LOCAL_PARTS
from watcher.core.reading.view import View, is_one_of
from watcher.core.reading.words import begins, count, folded, turns, within, without
from watcher.core.reading.words.weights import ANSWERS, LETTERS

_TITLES_OF_RULES = ("automatic_subjects", "absence_subjects")
_OF_THIS = ("offer_phrases", "matter_phrases")
_RECEIVED = ("thanks_phrases", "ack_phrases", "ticket_phrases")
_SETTLING = ("signed_phrases", "booked_phrases", "paid_phrases")
"""What a program may tell that settles the matter: the owner is asked."""
_MOST = 3
"""A sign counts no more often than that."""
_SHORT, _LONG, _A_LENGTH = 60, 300, 150
"""Characters of a short text, up to which its length counts, and that count once."""
_CITED = re.compile(r'"[^"\n]{12,}"')
"""What others say, or shall say, in the writer's sentence."""
_HAIL = re.compile(r"\A\W*[a-z' ]{2,30}!\s*\n")
_SPOKEN = re.compile(r"[a-z']{2,}|[?!]")
_NAME = re.compile(r"[a-z]{2,}")
_A_SYLLABLE = 2
_OPENING = re.compile(r"[^\n]{2,60}[,!]\s*\n")
_THANKS = re.compile(rf"\W*(?:\w+en )?{turns('thanks')}\b")
"""A form's subject of its own: people keep the one they answer."""
_ORDER = re.compile(
    rf"(?:\b({turns('readers_own')}) )?\b{turns('order_names')}(?:[-. ]{{1,2}}{turns('order_labels')})?"
    r"\b[.:]{0,2} ?#?[a-z]{0,4}[-/]?\d[\d-]{3,}"
)
"""The client's own order, by its number; what follows "your" was ordered by the reader."""
_COUNTED = {
    "links": re.compile(r"https?:|www\.|\[[^\]\n]{3,40}\]|\b[a-z0-9-]+\.[a-z]{2,}/\w"),
    "questions": re.compile(r"\?"),
    "labels": re.compile(r"^[^\n:]{2,30}:\s*\S", re.MULTILINE),
    "addresses": re.compile(r"https?:|www\.|\S@\S|(?:\+|(?<![\d.,])0)\d[\d /-]{5,}\d"),
    "numbers": re.compile(
        r"(?<![\d.,/+ -])(?:[a-z]{1,5}[-# ]?)?\d[\d-]{3,}\b"
        rf"(?![.,/]\d| ?(?:eur|euro|€|{turns('counted')}))(?<!\b20\d\d)"
    ),
    "exclamations": re.compile(r"!"),
    # whoever speaks of "orders" or "Termine" in general has not been asked about one
    "plurals": re.compile(
        rf"(?:^|[.!?] )(?!{turns('no_plurals')}\b){turns('plurals')} "
        rf"(?:{turns('and_or')} [a-z]+ )?{turns('of_plurals')}\b",
        re.MULTILINE,
    ),
}
_WORDS = (
    "particles",
    "pointing_words",
    "third_persons",
    "possessives",
    "passives",
    "requests",
    "habits",
    "soon_phrases",
    "conditions",
    "thanks_phrases",
    "ack_phrases",
    "service_phrases",
)
_SENTENCES = ("standing", "fits", "particular", "both")

# Four points make it e times as likely that a program wrote the mail. The weights come from a logistic regression over
# mail of known truth without a program's mark, in which phrases of the lists were struck out at random: what was not
# said before has to be known by the rest. A decision is given more weight than it found there. With the words of a mail
# (`words/weights.py`), which say some of it once more, they count less.
SIGNS_OF_ANSWERS: Mapping[str, int] = {
    "quotes": -7, "greets owner": -6, "offer": -6, "third_persons": -5, "decided": -6, "matter": -4, "short": -4,
    "tied": -4, "answers": -3, "greets one": -3, "name to name": -3, "particles": -3, "particular sentences": -3,
    "signs": -3, "questions": -3, "says i": -2, "asks": -2, "handheld": -2, "requests": -2, "pointing_words": -1,
    "thanks_phrases": -1,
    "fits sentences": 1, "opens to nobody": 1, "service_phrases": 1, "conditions": 2, "labels": 2, "numbers": 2,
    "addresses": 3, "both sentences": 3, "by program": 3, "exclamations": 3, "habits": 3, "passives": 3, "plurals": 3,
    "soon_phrases": 3, "ack_phrases": 4, "office": 4, "possessives": 4, "greets many": 5, "standing sentences": 7,
    "length": 9, "thanks by subject": 4, "orders": -5,
}  # fmt: skip
SIGNS_OF_LETTERS: Mapping[str, int] = {
    "named address": -5, "asks": -4, "signs": -4, "greets one": -3, "greets owner": -3, "name to name": -3,
    "particles": -3, "requests": -3, "matter": -2, "offer": -2, "third_persons": -2, "decided": -1, "handheld": -1,
    "opens to nobody": -1, "particular sentences": -1, "plurals": -1, "ack_phrases": 1, "addresses": 1, "habits": 1,
    "fits sentences": 2, "full name": 2, "greets many": 2, "labels": 2, "numbers": 2, "passives": 2,
    "service_phrases": 2, "soon_phrases": 2, "standing sentences": 2, "by program": 3, "length": 4, "possessives": 4,
    "links": 4, "small print": 6, "office": 7,
}  # fmt: skip
_OF_A_SIGN = 1.5
_ENOUGH, _ENOUGH_OF_A_LETTER = (8, 6, 16), (15, 3, 10)
"""So many points by its signs, if all add up to as many, or so many in all make a mail one to ask about."""
_BEYOND_DOUBT, _BEYOND_DOUBT_OF_NOTHING, _BEYOND_DOUBT_TO_MANY, _BEYOND_DOUBT_ALL_THE_SAME = 24, 16, 10, 27
"""... and so likely that nobody is asked. Less is enough where no word may be of this mail, or where a letter to many
answers one; a line or two, or one that greets the owner by name, has to tell more."""
_HARDLY, _HARDLY_BY_NOBODY, _HARDLY_IN_A_LETTER, _PLAINLY = -4, -8, 3, -25
"""... and so little that it is somebody's. An office's answer in which nobody speaks has to tell more: rules chat."""
_TITLED = 5
"""So many points tell that a rule gave it its subject."""
_LITTLE = 120
"""Characters of a line or two."""


def may_be_a_programs(view: View) -> bool:
    """Whether so much speaks for a program that the owner is asked."""
    answers = view.tied or view.answers
    if answers and _knows_whom_it_answers(view):
        return False
    weight, signs = _weight(view), by_signs(view)
    enough, with_words, by_words = _ENOUGH if answers else _ENOUGH_OF_A_LETTER
    if weight >= with_words and signs >= enough:
        return True
    if answers:  # a line or two has too few words for them to tell
        told = sentence_kinds(view)["standing"] or len(view.words) >= _LITTLE
        return weight >= by_words and bool(told)
    of_this = _ORDER.search(view.words) or any(within(name, view.words) for name in ("decided_phrases", *_OF_THIS))
    return weight >= by_words and not of_this


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
    if (
        min(_weight(view), by_signs(view)) < _BEYOND_DOUBT_TO_MANY
        or asks(view)
        or within("decides_phrases", view.words)
    ):
        return False
    if any(within(name, f"{view.subject}\n{view.words}") for name in (*_SETTLING, "bounce_phrases")):
        return False
    of_this = sentence_kinds(view)["particular"] or any(within(name, view.words) for name in _OF_THIS)
    if not by_nobody(view):
        told = sentence_kinds(view)["standing"] and not of_this and not speaks_to_owner(view)
        return bool(told) and by_signs(view) >= _BEYOND_DOUBT
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
    return bool(not known and _OPENING.match(view.words) and within("possessives", view.words))


@lru_cache(maxsize=2)
def _weight(view: View) -> float:
    """How much more speaks for a program than for a person."""
    points = ANSWERS if view.tied or view.answers else LETTERS
    spoken = spoken_words(view) & points.words.keys()
    return points.start + by_signs(view) + sum(points.words[word] for word in spoken)


@lru_cache(maxsize=2)
def by_signs(view: View) -> float:
    """The same without its words: ten points make it e times as likely."""
    weights, signs = SIGNS_OF_ANSWERS if view.tied or view.answers else SIGNS_OF_LETTERS, signs_of(view)
    return _OF_A_SIGN * sum(weight * signs[name] for name, weight in weights.items())


def spoken_words(view: View) -> frozenset[str]:
    """The words of a mail, folded, and its marks that ask and cry."""
    return frozenset(_SPOKEN.findall(view.words))


def _knows_whom_it_answers(view: View) -> bool:
    """Whether it does what no rule made by hand can: it says yes or no, tells a decision, or the owner of one to come,
    was typed on a phone, or calls the owner by name below a name of its own or above their mail."""
    if view.handheld or says_yes_or_no(view) or within("decided_phrases", view.words):
        return True
    if within("decides_phrases", view.words) and speaks_to_owner(view) and " " not in greeted(view):
        return True
    return speaks_to_owner(view) and (signs_personally(view) or view.quotes) and not by_program(view)


def signs_of(view: View) -> dict[str, float]:
    """How much of each sign there is."""
    return _said(view) | _seen(view) | _greeting(view)


def _said(view: View) -> dict[str, float]:
    words = _CITED.sub("", without_card(letter(view.words, folded(view.author.display_name))))
    kinds = sentence_kinds(view)
    matter = without("offer_received", view.words) if is_office(view) and by_nobody(view) else view.words
    found: dict[str, float] = {name: min(count(name, words), _MOST) for name in _WORDS}
    found |= {f"{name} sentences": min(kinds[name], _MOST) for name in _SENTENCES}
    found |= {name: min(len(pattern.findall(_HAIL.sub("", words))), _MOST) for name, pattern in _COUNTED.items()}
    return found | {
        "length": min(len(words), _LONG) / _A_LENGTH,
        "short": len(words) < _SHORT,
        "asks": asks(view),
        "matter": within("matter_phrases", matter) is not None,
        "decided": within("decided_phrases", view.words) is not None,
        "offer": within("offer_phrases", matter) is not None,
        "orders": any(not own for own in _ORDER.findall(view.words)),
    }


def _seen(view: View) -> dict[str, float]:
    return {
        "tied": view.tied,
        "answers": view.answers,
        "quotes": view.quotes,
        "handheld": view.handheld,
        "office": is_office(view),
        "says i": says_i(view),
        "named address": _bears_name(view),
        "small print": within("unsubscribe_phrases", f"{view.words}\n{view.foot}") is not None,
        "by program": by_program(view),
        "thanks by subject": view.tied and has_own_subject(view) and bool(_THANKS.match(view.subject)),
    }


def _bears_name(view: View) -> bool:
    """Whether the address is of the author's own name: its last word, of several, stands before the "@", and more of
    it; programs of "MailTool Reports" write from "reports@"."""
    names = _NAME.findall(folded(view.author.display_name))
    return len(names) > 1 and len(names[-1]) > _A_SYLLABLE and names[-1] in view.local_part != names[-1]


def _greeting(view: View) -> dict[str, float]:
    whole = " " in greeted(view)
    # programs fill in names, and mostly whole ones; who greets somebody else has not written to the owner
    named = speaks_to_one(view) and speaks_to_owner(view) and not (by_relay(view) or whole)
    signs = signs_personally(view)
    return {
        "greets one": named,
        "greets owner": named and speaks_to_owner(view),
        "name to name": named and speaks_to_owner(view) and signs,
        "full name": whole,
        "greets many": speaks_to_many(view),
        "opens to nobody": _OPENING.match(view.words) is not None and not speaks_to_one(view),
        "signs": signs,
    }
