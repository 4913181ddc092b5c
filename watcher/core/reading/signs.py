"""Which signs of a program, or of a person, are in this mail, and how much do they weigh?

How programs say what they say changes less than what they say: a program speaks of "your" things, in the passive, at
length and to anybody; a person points to what both know, speaks of others, and uses the small words of talk.
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
from watcher.core.reading.standing import has_own_subject, sentence_kinds
from watcher.core.reading.view import View
from watcher.core.reading.words import count, folded, turns, within, without

_MOST = 3
"""A sign counts no more often than that."""
_SHORT, _LONG, _A_LENGTH = 60, 300, 150
"""Characters of a short text, up to which its length counts, and that count once."""
_CITED = re.compile(r'"[^"\n]{12,}"')
"""What others say, or shall say, in the writer's sentence."""
_HAIL = re.compile(r"\A\W*[a-z' ]{2,30}!\s*\n")
_NAME = re.compile(r"[a-z]{2,}")
_A_SYLLABLE = 2
OPENING = re.compile(r"[^\n]{2,60}[,!]\s*\n")
THANKS = re.compile(rf"\W*(?:\w+en )?{turns('thanks')}\b")
"""A form's subject of its own: people keep the one they answer."""
ORDER = re.compile(
    rf"(?:\b({turns('readers_own')}) )?\b{turns('order_names')}(?:[-. ]{{1,2}}{turns('order_labels')})?"
    r"\b[.:]{0,2} ?#?[a-z]{0,4}[-/]?\d[\d-]{3,}"
)
"""The client's own order, by its number; what follows "your" was ordered by the reader."""
_MEASURE = re.compile(r"\b\d+(?:[.,]\d+)? ?(?:mm|cm|m|qm|m2|kg|g|dpi|px|kwh?|v)\b")
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
# (`words/weights.py`) they count less (`_OF_A_SIGN`).
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
"""What a point of four is worth in points of ten: 0.6 of its weight, as the words say some of it once more."""


@lru_cache(maxsize=2)
def by_signs(view: View) -> float:
    """How much more its signs speak for a program than for a person: ten points make it e times as likely."""
    weights, signs = SIGNS_OF_ANSWERS if view.tied or view.answers else SIGNS_OF_LETTERS, signs_of(view)
    return _OF_A_SIGN * sum(weight * signs[name] for name, weight in weights.items())


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
        "orders": places_order(view),
    }


def places_order(view: View) -> bool:
    """Whether it names an order by its number, and none of the reader's."""
    return any(not own for own in ORDER.findall(view.words))


def gives_measures(view: View) -> bool:
    """Whether it tells how large or heavy things are, as of a work to be done; once is in passing."""
    return len(_MEASURE.findall(view.words)) > 1


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
        "thanks by subject": view.tied and has_own_subject(view) and bool(THANKS.match(view.subject)),
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
        "opens to nobody": OPENING.match(view.words) is not None and not speaks_to_one(view),
        "signs": signs,
    }
