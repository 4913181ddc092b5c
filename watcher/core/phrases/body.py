"""Do the words of a text offer something?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.types import Against, Language, holds_one_of


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says for and against being a proposal, each by words of the lists, strongest first."""

    signs: tuple[str, ...]
    counters: tuple[str, ...]


def body_says(sentences: list[str]) -> Said:
    """The signs and counter-signs in the writer's own sentences (white space in single blanks)."""
    signs: dict[str, None] = {}
    counters: dict[str, None] = {}
    lowers = [sentence.lower() for sentence in sentences]
    for reader in _readers():
        reader.read_counters(sentences, lowers, counters)
        for sentence, lower in zip(sentences, lowers, strict=True):
            if holds_one_of(lower, reader.hints):
                reader.read_signs(sentence, signs, counters)
    return Said(tuple(sorted(signs, key=is_own_offer, reverse=True)), tuple(counters))


def is_own_offer(sign: str) -> bool:
    """Whether a sign says in the first person whose offer it is ("anbei unser Angebot", "here's my quote")."""
    return bool(_OWN.search(sign))


def counter_kind(label: str) -> Against:
    """Why a counter-sign speaks against a proposal; CUSTOMER for one that is not known (any more)."""
    return _KINDS.get(label, Against.CUSTOMER)


_NEAR = 90
"""So many characters may stand between "anbei" and "unser Angebot"."""
_OWN = re.compile(
    r"\b(?:unser|mein|our|my)|\bbiete|\bofferiere|\b(?:i|we)\b.{0,12}\b(?:propose|offer|quote|charge|do)\b",
    re.IGNORECASE,
)
_KINDS = {counter.label: counter.against for language in LANGUAGES for counter in language.counters} | {
    language.resent: Against.NUDGE for language in LANGUAGES
}


class _Reader:
    """One language, ready to read."""

    def __init__(self, language: Language) -> None:
        self.later, self.resent = language.later, language.resent
        self.hints = language.hints
        self.plural = language.plural
        self.phrase, self.cues = _compile(language.phrase), _compile(language.cues)
        self.signs = tuple(map(_compile, language.signs))
        self.counters = tuple((c.label, tuple(c.hints), _compile(c.pattern)) for c in language.counters)
        self.veto, self.again, self.revised = map(_compile, (language.veto, language.again, language.revised))
        self.question = _compile(language.question)

    def read_counters(self, sentences: list[str], lowers: list[str], counters: dict[str, None]) -> None:
        """Add what the sentences (and the same in lower case) say against; no expression reaches over a line's end."""
        hinted: dict[tuple[str, ...], str] = {(): "\n".join(sentences)}
        for label, hints, pattern in self.counters:
            text = hinted.get(hints)
            if text is None:
                held = (s for s, lower in zip(sentences, lowers, strict=True) if holds_one_of(lower, hints))
                text = hinted[hints] = "\n".join(held)
            if text and pattern.search(text):
                counters.setdefault(label)

    def read_signs(self, sentence: str, signs: dict[str, None], counters: dict[str, None]) -> None:
        """Add what one sentence that holds a hint offers, announces or sends once more."""
        if "?" in sentence and self.question.match(sentence):
            return
        sign = self.sent_along(sentence)
        sign = sign or next((_name(found) for pattern in self.signs if (found := pattern.search(sentence))), "")
        if not sign:
            return
        if self.veto.search(sentence):
            counters.setdefault(self.later)
        elif self.again.search(sentence) and not self.revised.search(sentence):
            counters.setdefault(self.resent)
        else:
            signs.setdefault(sign)

    def sent_along(self, sentence: str) -> str:
        """The sign in a sentence that speaks of a proposal beside a word of sending, or ""."""
        cues = list(self.cues.finditer(sentence))
        if not cues:
            return ""
        for phrase in self.phrase.finditer(sentence):
            named = phrase["own"] or phrase["the"] or phrase["your"]
            needs_strong = not named or phrase["noun"].lower().endswith(self.plural)
            for cue in cues:
                apart = max(cue.start() - phrase.end(), phrase.start() - cue.end())
                if apart <= _NEAR and (cue["strong"] or not needs_strong):
                    return _names(cue, phrase)
        return ""


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _name(found: re.Match[str]) -> str:
    """A sign by the words of the list it is made of, in the order in which they stand."""
    return _names(found)


def _names(*found: re.Match[str]) -> str:
    """The same for a sign of several parts."""
    parts = ((one.start(name), word) for one in found for name, word in one.groupdict().items() if word)
    return " ".join(word for _, word in sorted(parts))


@cache
def _readers() -> tuple[_Reader, ...]:
    """All languages; made when the first text is read, as most commands read none."""
    return tuple(map(_Reader, LANGUAGES))
