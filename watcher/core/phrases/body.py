"""Do the words of a text offer something?"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from watcher.core.mail import OwnText
from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.matter import is_other_business, names_offer, names_several
from watcher.core.phrases.pages import LINK, proposal_page
from watcher.core.phrases.price import (
    LIKE_OFFER,
    LIKE_OFFER_WITH_PAPER,
    PAPER_AS_ASKED,
    PRICED,
    PRICED_AS_ASKED,
    PRICED_IF_ASKED,
    SHOWN,
    asks_a_price,
    is_hiring,
    names_a_rate,
    sends_as_asked,
)
from watcher.core.phrases.sentences import Sentences, holds_one_of
from watcher.core.phrases.types import Against, Language


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says for and against being a proposal, each by words of the lists, strongest first."""

    signs: tuple[str, ...]
    counters: tuple[str, ...]


def body_says(sentences: Sentences, quoted: str = "", letter: Sentences | None = None) -> Said:
    """The signs and counter-signs in the writer's own sentences; `quoted` is the mail they answer, and `letter` are the
    sentences above their signature, if not all."""
    letter = letter or sentences
    signs: dict[str, None] = {}
    counters: dict[str, None] = {}
    for reader in _READERS:
        reader.read_counters(sentences, counters)
        for sentence in sentences.holding(reader.hints):
            reader.read_signs(sentence, signs, counters)
        if not signs:
            for pair in reader.asked_and_given(sentences):
                reader.read_signs(pair, signs, counters)
    if signs and is_hiring(letter):
        signs = {sign: None for sign in signs if not _PAYS.search(sign)}
    signs = signs or {page: None for page in map(proposal_page, letter.holding((LINK,))) if page}
    if not signs:
        signs, counters = _priced(letter, quoted, counters)
        sends = not signs and not counters and sends_as_asked(sentences, letter, quoted)
        signs = {PAPER_AS_ASKED: None} if sends else signs
    asks_again = any(counter_kind(label) in _ASK_AGAIN for label in counters)
    if asks_again and names_several(sentences.text):
        counters[SEVERAL] = None
    elif asks_again and not names_offer(sentences):
        if is_other_business(sentences):
            counters = {label: None for label in counters if counter_kind(label) not in _ASK_AGAIN}
        else:
            counters[UNNAMED] = None
    return Said(tuple(sorted(signs, key=is_own_offer, reverse=True)), tuple(counters))


def _priced(letter: Sentences, quoted: str, counters: dict[str, None]) -> tuple[dict[str, None], dict[str, None]]:
    """The sign of a text whose words offer nothing, by its price, and what still counts against it: whoever was asked
    for their rate may send a curriculum vitae too."""
    priced = asks_a_price(letter, quoted)
    if priced and names_a_rate(letter, quoted):
        counters = {label: None for label in counters if counter_kind(label) is not Against.APPLICATION}
    return ({priced: None} if priced else {}), counters


@lru_cache(maxsize=1024)  # signs are words of the lists, or the owner's phrases
def is_own_offer(sign: str) -> bool:
    """Whether a sign says in the first person whose offer it is ("anbei unser Angebot", "here's my quote")."""
    return bool(_OWN.search(sign))


def is_paper(sign: str) -> bool:
    """Whether a sign says that an offer comes along, or whose it is: nobody who pays would say so."""
    return sign not in PRICE_SIGNS and not _PAYS.search(sign)


def offers_anyway(text: OwnText | None) -> bool:
    """Whether a text offers something whatever else it says: by a word for it, or by a price and a question. A price
    alone may be what it would have cost, or what was agreed."""
    return text is not None and bool(text.signs) and (text.asks or not PRICE_SIGNS.issuperset(text.signs))


def counter_kind(label: str) -> Against:
    """Why a counter-sign speaks against a proposal; CUSTOMER for one that is not known (any more)."""
    return _KINDS.get(label, Against.CUSTOMER)


PRICE_SIGNS = frozenset(
    {PRICED, PRICED_AS_ASKED, PRICED_IF_ASKED, SHOWN, PAPER_AS_ASKED, LIKE_OFFER, LIKE_OFFER_WITH_PAPER}
)
UNNAMED = "asks, and names no offer"
SEVERAL = "asks about several offers"
TAKEN = "the price of the offer that it answers"
AGREED = "the yes that it answers"
INCLUDED = "what the price includes"
_ASK_AGAIN = (Against.NUDGE, Against.ASKS)
_NEAR = 90
"""So many characters may stand between "anbei" and "unser Angebot"."""
_CLAUSE_END = re.compile(r"[,;:–—] | - | (?:und|aber|and|but) ")
_OWN = re.compile(
    r"\b(?:unser|mein|our|my)|\bbiete|\bofferiere|\b(?:i|we)\b.{0,12}\b(?:propose|offer|quote|charge|do)\b",
    re.IGNORECASE,
)
_PAYS = re.compile(r"^(?!.*\b(?:my|our|unser|mein|attach|enclos|anbei)).*\b(?:i|we|ich|wir)\b", re.IGNORECASE)
"""A sign that somebody gives as well who looks for help: "I can offer £900 a day"."""
_KINDS = {counter.label: counter.against for language in LANGUAGES for counter in language.counters} | {
    language.resent: Against.NUDGE for language in LANGUAGES
}
_KINDS |= {
    UNNAMED: Against.UNNAMED,
    SEVERAL: Against.SEVERAL,
    TAKEN: Against.TAKEN,
    AGREED: Against.AGREED,
    INCLUDED: Against.INCLUDED,
}


class _Reader:
    """One language, ready to read."""

    def __init__(self, language: Language) -> None:
        self.words = language
        self.hints = language.hints
        places: dict[str, tuple[int, ...]] = {}
        for place, counter in enumerate(language.counters):
            for hint in counter.hints:
                places[hint] = (*places.get(hint, ()), place)
        self._places, self._counter_hints = places, tuple(places)
        self._unhinted = tuple(place for place, counter in enumerate(language.counters) if not counter.hints)

    def read_counters(self, sentences: Sentences, counters: dict[str, None]) -> None:
        """Add what the sentences say against; no expression reaches over a line's end."""
        places = {place for hint in sentences.held(self._counter_hints) for place in self._places[hint]}
        for place in sorted(places.union(self._unhinted)):
            counter = self.words.counters[place]
            if _compile_lower(counter.pattern).search(sentences.lower_holding(counter.hints)):
                counters.setdefault(counter.label)

    def read_signs(self, sentence: str, signs: dict[str, None], counters: dict[str, None]) -> None:
        """Add what one sentence that holds a hint offers, announces or sends once more."""
        words = self.words
        if "?" in sentence and _compile(words.question).match(sentence):
            return
        sign = self.sent_along(sentence)
        sign = sign or _first(words.signs, sentence)
        named = bool(sign)
        if not sign and holds_one_of(sentence.lower(), words.deal.hints):
            sign = _first(words.priced, sentence)
        if not sign:
            return
        if self.put_off(sentence):
            counters.setdefault(words.later)
        elif _compile(words.again).search(sentence) and not _compile(words.revised).search(sentence):
            if named:  # work is done again as well: "setting it up again would be £540"
                counters.setdefault(words.resent)
        else:
            signs.setdefault(sign)

    def put_off(self, sentence: str) -> bool:
        """Whether the offer of a sentence is only announced, or hangs on a condition."""
        veto = _compile(self.words.veto)
        if not veto.search(sentence):
            return False
        rest = _compile(self.words.past).sub(" ", sentence)
        if not veto.search(rest):
            return False
        handed, phrase = _compile(self.words.handed), _compile(self.words.phrase)
        clauses = (clause for clause in _CLAUSE_END.split(sentence) if handed.search(clause))
        return not any(phrase.search(clause) and not veto.search(clause) for clause in clauses)

    def asked_and_given(self, sentences: Sentences) -> Iterator[str]:
        """Sentences in which the reader asked for an offer, each with the one behind it: "You asked for a quote. Here it
        is." """
        asked = _compile(self.words.asked_for)
        held = frozenset(sentence for sentence in sentences.holding(self.hints) if asked.search(sentence))
        if held:
            pairs = itertools.pairwise(sentences.all)
            yield from (f"{sentence.rstrip('.!')}. {after}" for sentence, after in pairs if sentence in held)

    def sent_along(self, sentence: str) -> str:
        """The sign in a sentence that speaks of a proposal beside a word of sending, or ""."""
        cues = list(_compile(self.words.cues).finditer(sentence))
        if not cues:
            return ""
        for phrase in _compile(self.words.phrase).finditer(sentence):
            named = phrase["own"] or phrase["the"] or phrase["your"]
            needs_strong = not named or phrase["noun"].lower().endswith(self.words.plural)
            for cue in cues:
                if phrase["the"] and cue["weak"] and _points_at(phrase.end(), cue):
                    continue
                apart = max(cue.start() - phrase.end(), phrase.start() - cue.end())
                if apart <= _NEAR and (cue["strong"] or not needs_strong):
                    return _names(cue, phrase)
        return ""


def _points_at(end: int, cue: re.Match[str]) -> bool:
    """Whether "here" behind a noun only shows what everybody can see: "have a look at the offer here"."""
    return 0 <= cue.start() - end <= 1 and cue["weak"].lower() == "here"


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    """Each when it is first needed: some mailboxes know one language alone."""
    return re.compile(pattern, re.IGNORECASE)


@cache
def _compile_lower(pattern: str) -> re.Pattern[str]:
    """The same for text in lower case: the first letter of a word rules out most ways at once."""
    return re.compile(pattern)


def _first(patterns: tuple[str, ...], sentence: str) -> str:
    """The first sign of a sentence, or ""."""
    return next((_name(found) for each in patterns if (found := _compile(each).search(sentence))), "")


def _name(found: re.Match[str]) -> str:
    """A sign by the words of the list it is made of, in the order in which they stand."""
    return _names(found)


def _names(*found: re.Match[str]) -> str:
    """The same for a sign of several parts."""
    parts = ((one.start(name), word) for one in found for name, word in one.groupdict().items() if word)
    return " ".join(word for _, word in sorted(parts))


_READERS = tuple(map(_Reader, LANGUAGES))
