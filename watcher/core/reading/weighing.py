"""Does more in this mail speak for a program than for a person?

Lists of phrases know what machines have said. How they say it changes less: a program speaks of "your" things, in the
passive, at length and to anybody; a person points to what both know, speaks of others, and uses the small words of
talk. Each of these signs is weak, so all of them are added up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from watcher.core.reading.greeting import greeted, speaks_to_many, speaks_to_one, speaks_to_owner
from watcher.core.reading.persons import asks, bulk_path
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.standing import by_program, is_office, sentence_kinds
from watcher.core.reading.view import View
from watcher.core.reading.words import count, within

_MOST = 3
"""A sign counts no more often than that."""
_LONG, _A_LENGTH = 300, 150
"""Characters up to which a text's length counts, and that count once."""
_LABEL = re.compile(r"^[^\n:]{2,30}:\s*\S", re.MULTILINE)
_WORDS = (
    "particles",
    "pointing_words",
    "third_persons",
    "possessives",
    "passives",
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
# said before has to be known by the rest.
ANSWERS: Mapping[str, int] = {
    "particular sentences": -8, "quotes": -7, "greets owner": -5, "offer": -4, "particles": -4, "signs": -4,
    "answers": -3, "asks": -3, "greets one": -3, "handheld": -3, "name to name": -3, "third_persons": -3, "tied": -3,
    "matter": -2, "pointing_words": -2, "thanks_phrases": -1, "fits sentences": 1, "service_phrases": 1,
    "exclamations": 2, "full name": 2, "labels": 2, "passives": 2, "soon_phrases": 2, "ack_phrases": 3,
    "both sentences": 3, "conditions": 3, "habits": 3, "by program": 4, "office": 4, "greets many": 5,
    "possessives": 5, "standing sentences": 7, "length": 9,
}  # fmt: skip
LETTERS: Mapping[str, int] = {
    "asks": -4, "signs": -4, "particles": -3, "greets one": -2, "greets owner": -2, "matter": -2, "name to name": -2,
    "offer": -2, "particular sentences": -2, "third_persons": -2, "handheld": -1, "ack_phrases": 1,
    "fits sentences": 1, "habits": 1, "greets many": 2, "labels": 2, "passives": 2, "service_phrases": 2,
    "soon_phrases": 2, "standing sentences": 2, "by program": 3, "full name": 3, "length": 3, "bulk path": 4,
    "possessives": 5, "office": 6,
}  # fmt: skip
_ENOUGH = 8
_ENOUGH_IN_A_LETTER = 9


def may_be_a_programs(view: View) -> bool:
    """Whether so much speaks for a program that the owner is asked."""
    answers = view.tied or view.answers
    weights, enough = (ANSWERS, _ENOUGH) if answers else (LETTERS, _ENOUGH_IN_A_LETTER)
    signs = signs_of(view)
    return sum(weight * signs[name] for name, weight in weights.items()) >= enough


def signs_of(view: View) -> dict[str, float]:
    """How much of each sign there is."""
    kinds = sentence_kinds(view)
    found: dict[str, float] = {name: min(count(name, view.words), _MOST) for name in _WORDS}
    found |= {f"{name} sentences": min(kinds[name], _MOST) for name in _SENTENCES}
    return found | {
        "tied": view.tied,
        "answers": view.answers,
        "quotes": view.quotes,
        "handheld": view.handheld,
        "length": min(len(view.words), _LONG) / _A_LENGTH,
        "greets owner": speaks_to_owner(view),
        "greets one": speaks_to_one(view),
        "full name": " " in greeted(view),
        "greets many": speaks_to_many(view),
        "asks": asks(view),
        "signs": signs_personally(view),
        "name to name": speaks_to_owner(view) and signs_personally(view),
        "office": is_office(view),
        "by program": by_program(view),
        "bulk path": bulk_path(view),
        "matter": within("matter_phrases", view.words) is not None,
        "offer": within("offer_phrases", view.words) is not None,
        "labels": min(len(_LABEL.findall(view.words)), _MOST),
        "exclamations": min(view.words.count("!"), _MOST),
    }
