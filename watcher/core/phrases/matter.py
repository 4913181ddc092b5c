"""What is a question about, where it names no offer?

A client with an open offer gets other mail too: about a bill, a proof, a room. "Wie ist der Stand?" asks about those as
well; then only the subject tells, and the things that nobody offers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from watcher.core.letters import in_german_letters
from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.sentences import Sentences

_OFFER, _SEVERAL, _ONLY_OF_OFFERS, _OTHER = (
    re.compile("|".join(getattr(language.matter, field) for language in LANGUAGES), re.IGNORECASE)
    for field in ("offer", "several", "only_offers", "other")
)
_FILLERS = frozenset(word for language in LANGUAGES for word in language.matter.fillers.split())
_COMPLETING = frozenset(word for language in LANGUAGES for word in language.matter.completing.split())
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?<![\d.])\d{3,}")
_SHORTEST = 3


def names_offer(sentences: Sentences) -> bool:
    """Whether a text names an offer, whoever made it, or can mean nothing else."""
    return (_OFFER.search(sentences.text) or _ONLY_OF_OFFERS.search(sentences.text)) is not None


@lru_cache(maxsize=4096)
def says_what(subject: str) -> bool:
    """Whether a subject says, by a word or a number, what it is about: "Your quote" may be anybody's."""
    return _NUMBER.search(subject) is not None or bool(_words(subject))


def names_several(text: str) -> bool:
    """Whether a text, or a subject, speaks of several offers of the writer's."""
    return _SEVERAL.search(text) is not None


def is_other_business(sentences: Sentences) -> bool:
    """Whether a text names something that is asked about and hardly ever offered."""
    return _OTHER.search(sentences.text) is not None


def may_be_about(subject: str, names: Iterable[str], people: Iterable[str] = ()) -> bool:
    """Whether a mail under that subject may be about what is called by these names: it says nothing itself, apart from
    the names of `people`, they do not, or both share a word."""
    said, own = _beside(subject, people), _named(names)
    return not said or not own or any(_alike(one, other) for one in said for other in own)


def names_same(subject: str, names: Iterable[str], people: Iterable[str] = ()) -> bool:
    """Whether a subject shares a word that is no name of `people` with what is called by these names."""
    said, own = _beside(subject, people), _named(names)
    return any(_alike(one, other) for one in said for other in own)


def names_more(subject: str, names: Iterable[str], people: Iterable[str] = ()) -> bool:
    """Whether a subject says something that is in none of these names, which say something as well, and that is more
    than how the mail corrects or completes what is called by them."""
    said, own = (word for word in _beside(subject, people) if word not in _COMPLETING), _named(names)
    return bool(own) and not all(any(_alike(one, other) for other in own) for one in said)


def _beside(subject: str, people: Iterable[str]) -> tuple[str, ...]:
    """What a subject says apart from the names of people."""
    known = {word for name in people for word in _words(name)}
    return tuple(word for word in _words(subject) if word not in known)


def _named(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in _words(name))


def _alike(one: str, other: str) -> bool:
    """Whether one word is the other or part of it: "Küche" and "Einbauküche"."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or (len(short) > _SHORTEST and (short in long or short[:-1] in long))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """The words of a subject that say what it is about."""
    found = _WORD.findall(in_german_letters(text[:200]).lower())
    return tuple(word for word in found if len(word) >= _SHORTEST and word not in _FILLERS and not _OFFER.search(word))
