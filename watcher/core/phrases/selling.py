"""Do the words of a letter offer something, though no list knows what they say?

Whoever sells in free words ("the bigger one would be 420, I could start after Easter, just say") may use no phrase that
anybody foresaw, and so may whoever buys, pays, reports or reminds. So the words of a letter are weighed by their pieces,
and by where they stand, together with what the lists make of its prices. What names no number and no price and says of nothing that it comes along
is not weighed at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from watcher.core.phrases.body import PRICE_SIGNS, Said
from watcher.core.phrases.price import LIKE_OFFER, LIKE_OFFER_WITH_PAPER, count_prices
from watcher.core.phrases.sentences import Sentences
from watcher.core.phrases.weights import SELLING
from watcher.core.pieces import Place, beside_numbers, placed, without_figures

_MARKS = "?!€$£"
_APOSTROPHE, _RARE = ord("'"), 0x3000
"""The letters that are remembered are those of alphabets, which are few."""


class _Letters(dict[int, str]):
    """What keeps the letters of a text, for `str.translate`, which takes half as long as an expression."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        kept = letter if (letter.isalnum() and not letter.isdecimal()) or code == _APOSTROPHE else " "
        return self.setdefault(code, kept) if code < _RARE else kept


_LETTERS = _Letters()
_NUMBER = re.compile(
    r"\d\d|hundert|tausend|zig\b|(?i:hundred|grand|fifty|(?:thir|for|six|seven|eigh|nine)ty)\b|pauschal|kost|cost|preis|price"
)
"""What tells that a letter may name a price in a form that no list knows."""
_ENCLOSING = (
    *("anbei", "anhang", "anlage", "beilage", "beigefügt", "beiliegend", "angehängt", "häng", "unterlagen"),
    *("pdf", "attach", "enclos", "sheet", "tabelle", "file", "datei", "folie", "slide", "here", "hier"),
    *("zusammengestell", "zusammengeschrieb", "durchgerechnet", "variant", "option", "seite", "page", "summe", "total"),
    *("breakdown", "written up", "worked out"),
)
"""What tells in any letter that something may come along."""
_ENOUGH, _ENOUGH_UNPRICED, _ENOUGH_WITH_PAPER, _ENOUGH_IN_A_LINE = 4, 6, -3, 4
"""So many points make an offer of a letter with a price; so many one of a letter without; and so many one of such a
letter, if a document comes along, or of a line or two."""
_TOO_LITTLE, _TOO_LITTLE_ASKING = -3, -10
"""With so few it is none, though a price and words of offering stand in it; with so few where it asks something, too:
an offer that nobody watches is the dearer loss."""
_LINES = 120
"""Characters of a line or two, which have few words to tell by."""
_SLICE, _MOST_SLICES, _MANY = 120, 6, 3
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d[\d.,']*|[?!€$£]")
_BESIDE, _LAST, _ANSWERED = 3, 2, 800
"""So many words stand beside a number, so many sentences are the last, and so many characters are looked at of what a
letter answers."""


def weighed(said: Said, letter: Sentences, quoted: str) -> Said:
    """What a letter says, after its words were weighed; `quoted` is what it answers. What phrases of the lists say
    stands."""
    words = weighed_words(said, letter, quoted)
    if words is None:
        return said
    points = SELLING.of(words)
    if said.signs:
        too_little = _TOO_LITTLE_ASKING if "?" in words else _TOO_LITTLE
        return Said((), said.counters) if points < too_little and len(letter.text) > _LINES else said
    if points > (_ENOUGH if UNPRICED not in words else _ENOUGH_UNPRICED):
        return Said((LIKE_OFFER,), said.counters)
    enough = _ENOUGH_WITH_PAPER if len(letter.text) > _LINES else _ENOUGH_IN_A_LINE
    return Said((LIKE_OFFER_WITH_PAPER,), said.counters) if points > enough else said


def weighed_words(said: Said, letter: Sentences, quoted: str) -> frozenset[str] | None:
    """The words of a letter, and beside them what the lists say, how many prices it names, how long it is, and whether
    it answers: each as a word that no letter holds. None where nothing is to be weighed."""
    if not PRICE_SIGNS.issuperset(said.signs):
        return None
    prices = count_prices(letter)
    if not (prices or said.signs or letter.holds(_ENCLOSING) or _NUMBER.search(letter.text)):
        return None
    told = {_TOLD[sign] for sign in said.signs}
    told |= {f"{min(_MANY, prices)}p", f"{min(_MOST_SLICES, len(letter.text) // _SLICE)}l"}
    return frozenset(told.union(_words(letter.lower), _in_their_places(letter, quoted), {"1q"} if quoted else ()))


def _in_their_places(letter: Sentences, quoted: str) -> Iterator[str]:
    """The words of the first sentence, of the last ones, beside numbers, and of what is answered at some length: people
    name a price and then ask, and thank before they answer."""
    if letter.all:
        yield from placed(Place.FIRST, _tokens(letter.all[0]))
        yield from placed(Place.LAST, [word for sentence in letter.all[-_LAST:] for word in _tokens(sentence)])
    if len(letter.text) > _LINES:
        yield from placed(Place.ANSWERED, _tokens(quoted[:_ANSWERED]))
    yield from beside_numbers(_tokens(letter.text), _BESIDE)


def _tokens(text: str) -> list[str]:
    """The words and marks of a text in their order."""
    return without_figures(_TOKEN.findall(text.lower()))


def _words(text: str) -> Iterator[str]:
    """The words of a text in lower case, and the marks that tell of questions, of joy and of money."""
    words = text.translate(_LETTERS).split()
    yield from filter(None, [word.strip("'") for word in words]) if "'" in text else words
    yield from [mark for mark in _MARKS if mark in text]


UNPRICED = "0p"
_TOLD = {sign: f"{place}s" for place, sign in enumerate(sorted(PRICE_SIGNS))}
SIGNED = frozenset(_TOLD.values())
"""The words that stand for what the lists say."""
