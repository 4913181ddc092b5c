"""Whose turn is it, until when, and in which language?"""

from __future__ import annotations

import re

from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.sentences import Sentences
from watcher.core.phrases.types import Language

_URL = re.compile(r"(?:https?://|www\.)\S+")
_QUESTION = re.compile(r"[\w.%€)\]”“\"'’]\s?\?(?=[\s)!?.\"“”]|$)")
_QUOTED = re.compile(r"[„“\"][^„“”\"]{1,200}\?[“”\"]")


def _any(patterns: list[str]) -> re.Pattern[str]:
    """One expression of the alternatives of all languages."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_ASKS = re.compile(rf"\b(?:{'|'.join(language.asks for language in LANGUAGES)})")
"""For sentences in lower case, where the first letter of a word rules out most phrases at once."""
_NO_ASK = _any([language.no_ask for language in LANGUAGES])
_PERSONAL = _any([language.personal for language in LANGUAGES])
_VALID = _any([language.valid for language in LANGUAGES])
_OTHER_THINGS = _any([language.other_things for language in LANGUAGES])
_OFFER_THINGS = _any([language.offer_things for language in LANGUAGES])
_EVERY_OFFER = _any([language.every_offer for language in LANGUAGES])
_VALID_FOR = tuple(re.compile(language.valid_for, re.IGNORECASE) for language in LANGUAGES)
_PROMISE = _any([language.promise for language in LANGUAGES])
_IF_YOU = _any([language.if_you for language in LANGUAGES])
_ASKS_HINTS = ("?", *(hint for language in LANGUAGES for hint in language.asks_hints))
_VALID_HINTS = tuple(hint for language in LANGUAGES for hint in language.valid_hints)
_PROMISE_HINTS = tuple(hint for language in LANGUAGES for hint in language.promise_hints)
_WORD = re.compile(r"[^\W\d_]+")
_DAYS = {"d": 1, "t": 1, "w": 7, "m": 30}
_LABELS = ("de", "en")


def may_ask(sentences: Sentences) -> tuple[str, ...]:
    """The sentences that could ask (`asks`): most need no closer look."""
    return sentences.holding(_ASKS_HINTS)


def may_hold(sentences: Sentences) -> tuple[str, ...]:
    """The same for `validity_spot`."""
    return sentences.holding(_VALID_HINTS)


def may_promise(sentences: Sentences) -> tuple[str, ...]:
    """The same for `promises`."""
    return sentences.holding(_PROMISE_HINTS)


def asks(sentence: str) -> bool:
    """Whether a sentence asks its reader for an answer; an offer of help ("bei Fragen ...") does not."""
    asked = "?" in sentence and _QUESTION.search(_QUOTED.sub("", _URL.sub("", sentence)))
    return bool((asked or _ASKS.search(sentence.lower())) and not _NO_ASK.search(sentence))


def asks_as_a_person(sentence: str) -> bool:
    """Whether a sentence asks as one person asks another: below a letter a house has questions of its own ("Do you have to
    print this?")."""
    return _PERSONAL.search(sentence) is not None and asks(sentence)


def promises(sentence: str) -> bool:
    """Whether the writer says that they will be in touch, whatever the reader does."""
    return bool(_PROMISE.search(sentence) and not _IF_YOU.search(sentence))


def is_of_every_offer(sentence: str) -> bool:
    """Whether a sentence speaks of more than one offer ("Angebote sind 30 Tage gültig")."""
    return _EVERY_OFFER.search(sentence) is not None


def validity_spot(sentence: str) -> int | None:
    """Where a sentence speaks of how long an offer holds; None if it does not, or speaks of a licence, a pass ..."""
    found = _VALID.search(sentence)
    if found is None or (_OTHER_THINGS.search(sentence) and not _OFFER_THINGS.search(sentence)):
        return None
    return found.start()


def validity_days(sentence: str) -> int | None:
    """For how many days from its writing an offer holds ("gilt 14 Tage", "valid for 30 days"); a month is 30 days."""
    if _VALID.search(sentence):
        for language, pattern in zip(LANGUAGES, _VALID_FOR, strict=True):
            if found := pattern.search(sentence):
                return _count(found["count"].lower(), language) * _DAYS[found["unit"][0].lower()]
    return None


def _count(said: str, language: Language) -> int:
    """A number in figures or in words."""
    if said.isdigit():
        return int(said)
    return next((number for word, number in language.counts if said == word), 1)


def language_of(text: str) -> str:
    """The code of a language ("de") by a vote of the little words; "" where they do not tell."""
    words = _WORD.findall(text.lower())
    votes = sorted((sum(map(language.stop_words.__contains__, words)), language.code) for language in LANGUAGES)
    (second, _), (most, code) = votes[-2:]
    return "" if second == most else code
