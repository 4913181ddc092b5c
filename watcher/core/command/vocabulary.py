"""Which words ask for what, in all languages together?

Another language is one more file with a `Language`, named in `LANGUAGES`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from watcher.core import languages
from watcher.core.command.english import ENGLISH
from watcher.core.command.german import GERMAN
from watcher.core.command.language import Language
from watcher.core.decision import Verb

LANGUAGES: tuple[Language, ...] = (GERMAN, ENGLISH)

MARKS = "✓✔✅☑"
"""Signs that are words: done."""


def merged(field: str) -> tuple[str, ...]:
    """The phrases of all languages in one field of `Language`."""
    return languages.merged(LANGUAGES, field)


def turns(*fields: str) -> str:
    """The turns of all languages in these fields, to stand in an expression of a question's own."""
    return languages.either(LANGUAGES, *fields)


def _asks(verb: Verb) -> tuple[str, ...]:
    marks = tuple(MARKS) if verb is Verb.DONE else ()
    return (*(phrase for language in LANGUAGES for phrase in language.verbs.get(verb, ())), *marks)


PHRASES: Mapping[Verb, tuple[str, ...]] = {
    verb: _asks(verb) for verb in (Verb.DONE, Verb.MUTE, Verb.PHONED, Verb.DRAFT, Verb.REOPEN, Verb.UNDO, Verb.SNOOZE)
}
"""The verbs; SNOOZE alone (no day said) puts off by the default."""

WITH_A_NUMBER = frozenset(merged("with_a_number"))
NOT_OF_ALL = WITH_A_NUMBER.union(merged("not_of_all"))
EVERY = re.compile(rf"{turns('every')}\s+(?:\d{{1,2}}|{turns('numerals')})\s+[^\W\d_]+")
"""How often, and not what: "alle zwei Wochen"."""
SPOKEN = re.compile(turns("spoken").replace("…", r"([^\W\d_]+\.?(?: [^\W\d_]+){0,2})"))
"""Somebody was asked by phone, and is named."""
DOUBT = re.compile(rf"\b{turns('doubt')}\b|{turns('doubt_endings')}\b")
"""What makes more of a remark than a remark."""
NOBODY = frozenset(merged("nobody"))
ALL = merged("everything")
FILLERS = frozenset(merged("fillers"))
PUT_OFF = merged("put_off")
LEADS = merged("leads")
PUT_OFF_LEADS = merged("put_off_leads")
BEFORE_DAYS = frozenset(merged("before_days"))
PUT_OFF_BEHIND = merged("put_off_behind")
COURTESIES = frozenset(merged("courtesies"))
EXCEPT = merged("except_")
POLITE = merged("polite")
NAMED_THINGS = merged("named_things")
ORDINALS = tuple(
    tuple(word for words in place for word in words)
    for place in zip(*(language.ordinals for language in LANGUAGES), strict=True)
)
CLOSING = tuple(verb for language in LANGUAGES for verb in language.closing)
COUNTS = {word: number for language in LANGUAGES for number, words in language.counts for word in words}
SHORT_DAYS = {short: day for language in LANGUAGES for short, day in language.short_days.items()}


def is_courtesy(text: str) -> bool:
    """Whether a text in lower case is a greeting or thanks, and asks for nothing."""
    if any(sign.isdigit() or sign in MARKS for sign in text):
        return False
    return all(word in COURTESIES for word in re.findall(r"[^\W\d_]+", text))


def plain(text: str) -> str:
    """Umlauts as they are typed where the keyboard has none."""
    return text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
