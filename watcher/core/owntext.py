"""What do the owner's words say?

The text of a sent mail is read in memory; what is kept are words of our own lists and dates, never the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from watcher.core import phrases
from watcher.core.dates import Found, Lead, find_ahead, find_dates, meant, words_of
from watcher.core.letters import in_german_letters, with_capitals
from watcher.core.mail import OwnText
from watcher.core.words import answered_words, at_signoff, own_words

WORDS = f"112-{phrases.VERSION}"
"""Changes whenever the same text could be read differently: texts read by older words are read again."""

_FARTHEST = timedelta(days=400)
"""A day farther off is a slip or means something else."""
_NEAR = 60
"""So many characters may stand between "gültig" and its day."""
_KEEPS = re.compile(r"reserv|optionier|\w*block|halt\w*|gehalten|\bhold|\bheld\b", re.IGNORECASE)
_HOLDS = re.compile(
    r"gültig|\bgilt\b|gelten|frist\b|bindend|gebunden|befristet|preis|\bvalid|price|expire|läuft|verfällt",
    re.IGNORECASE,
)
"""A day that is kept for somebody ("wir reservieren KW 3") ends nothing, unless it is kept until then."""
_MOST_SENTENCES = 400
_LONGEST_SENTENCE = 800
_PARAGRAPH = re.compile(r"\n\s*\n")
_LISTED = re.compile(r"(?:^|[\s=:])(?:\d{1,3}[.,'’]\d{3}|\d{2,5})(?:[.,]\d\d|[.,][-–])?$")
"""The bare number at the end of a line: "Montage   520"."""
_IN_NUMBERS = re.compile(r"\d(?:[.,][-–])?\s*$", re.MULTILINE)
"""What a text with such lines holds anywhere: most hold it nowhere."""
_SELLS = re.compile(
    r"\b(?:summe|gesamt\w{0,12}|netto|brutto|mwst|ust|mehrwertsteuer|preise?|zusammen|macht|total|subtotal|vat|tax|prices?)\b|[€$£]",
    re.IGNORECASE,
)
"""What tells a price list from one of counts."""
_LIST_END, _LIST_LINES = 16, 2
"""So much of a line is looked at, and so many such lines make a list."""
_END = re.compile(r"[.!?] ")
"""Where a sentence may end: few places, and quickly found."""
_SENTENCE = re.compile(
    r"(?<!nkl\.)(?<!xkl\.)(?<!zzgl\.)(?<=[^\W\d_][^\W\d_][.!?])\s+(?=[\"„“(]?[A-ZÄÖÜ])"
    r"|(?<=[\d)%€\"“][!?])\s+(?=[A-ZÄÖÜ])|(?<=\?)\s+"
    r"|(?:(?<=\d\d\d\.)|(?<=,\d\d\.)|(?<=€\.)|(?<=%\.)|(?<=\)\.))"  # behind a price, a year, a share, a bracket
    r"\s+(?=[\"„“(]?[A-ZÄÖÜ])"
)


def read_own(text: str, *, words: tuple[str, ...], written_on: date) -> OwnText:
    """What the owner's own words in the `text` of a sent mail say; quotes and signature say nothing themselves, and a
    quote only tells whether a price was asked for.

    `words` are the phrases of the owner's rules (`*` stands for any letters); they come first among the signs, as they
    were given. `written_on` is the local day of sending: "gilt 14 Tage" counts from it. Never raises.
    """
    lettered = in_german_letters(text)
    parts = own_words(with_capitals(lettered))
    written = _written(parts.text)
    sentences, letter = written.all, _letter(written, is_house=bool(parts.below))
    said = phrases.weighed(phrases.body_says(sentences, parts.quoted, letter), letter, parts.quoted)
    as_typed = "" if lettered == text else text
    given = tuple(word for word in words if _says(word, sentences.text) or _says_as_typed(word, as_typed))
    valid = _first(_valid_until(sentence, written_on) for sentence in _may_hold(written, written_on))
    promised = _first(_promised_on(sentence, written_on) for sentence in phrases.may_promise(sentences))
    asks = _asks(written)
    return OwnText(
        signs=(*given, *said.signs),
        counter_signs=(*said.counters, *_taken(said, letter, parts.quoted), *_included(said, letter, asks=asks)),
        asks=asks,
        valid_until=valid[0],
        valid_words=valid[1],
        promised_on=promised[0],
        promised_words=promised[1],
        language=phrases.language_of(parts.text),
    )


def selling_words(text: str) -> frozenset[str] | None:
    """What is weighed in the `text` of a sent mail; None where the phrases of the lists tell an offer, and where
    nothing is weighed."""
    parts = own_words(with_capitals(in_german_letters(text)))
    written = _written(parts.text)
    letter = _letter(written, is_house=bool(parts.below))
    return phrases.weighed_words(phrases.body_says(written.all, parts.quoted, letter), letter, parts.quoted)


class _Written(NamedTuple):
    """The sentences of a text: all of them, those up to the closing words and those below; where nothing stands below,
    all are the letter's. `certain` and `named` as in `at_signoff`."""

    all: phrases.Sentences
    letter: phrases.Sentences
    below: phrases.Sentences | None
    certain: bool
    named: bool


def _written(own: str) -> _Written:
    signed, sentences = at_signoff(own), phrases.Sentences(_sentences(own))
    if not signed.below:
        return _Written(sentences, sentences, None, signed.certain, signed.named)
    letter, below = phrases.Sentences(_sentences(signed.letter)), phrases.Sentences(_sentences(signed.below))
    return _Written(sentences, letter, below, signed.certain, signed.named)


def _asks(written: _Written) -> bool:
    """Whether the writer asks for an answer: in the letter in any way, below its closing words as a person does."""
    if any(map(phrases.asks, phrases.may_ask(written.letter))):
        return True
    asks = phrases.asks_as_a_person if written.certain or written.named else phrases.asks
    return written.below is not None and any(map(asks, phrases.may_ask(written.below)))


def _may_hold(written: _Written, written_on: date) -> Iterator[str]:
    """The sentences that could say until when the offer holds: not those of a house on all its offers, which name no
    day."""
    yield from phrases.may_hold(written.letter)
    for sentence in () if written.below is None else phrases.may_hold(written.below):
        if not phrases.is_of_every_offer(sentence) or _days_named(sentence, written_on):
            yield sentence


def _letter(written: _Written, *, is_house: bool) -> phrases.Sentences:
    """The sentences above the words that close a letter, for what they say of prices: what a house writes below says
    nothing of this one, unless it stands below no business card (`is_house`) and is a list of them, the only one of a
    letter that asks whether to begin, or such a question."""
    letter, below = written.letter, written.below
    if is_house or below is None:
        return letter
    prices = phrases.count_prices(below)
    lone = prices and not phrases.count_prices(letter) and (not written.certain or phrases.sells(letter))
    return written.all if lone or prices > 1 or phrases.asks_to_begin(below) or phrases.sells(below) else letter


def _taken(said: phrases.Said, own: phrases.Sentences, quoted: str) -> tuple[str, ...]:
    """The counter-signs of a text with a price that only takes up the offer it answers, or answers a yes."""
    if not quoted or not said.signs or all(map(phrases.is_paper, said.signs)):
        return ()
    theirs = phrases.Sentences(_sentences(answered_words(quoted)))
    taken = (phrases.TAKEN,) if phrases.takes_up(own, theirs) else ()
    return (*taken, phrases.AGREED) if phrases.agrees(theirs) else taken


def _included(said: phrases.Said, letter: phrases.Sentences, *, asks: bool) -> tuple[str, ...]:
    """The counter-sign of a text with a price that only answers what it includes."""
    if asks or not said.signs or any(map(phrases.is_paper, said.signs)) or not phrases.tells_included(letter):
        return ()
    return (phrases.INCLUDED,)


def _sentences(own: str) -> list[str]:
    """The sentences of a text, its hard-wrapped lines joined, white space in single blanks."""
    found: list[str] = []
    for paragraph in _blocks(own):
        joined = " ".join(paragraph.replace("­", "").split())
        found.extend(part[:_LONGEST_SENTENCE] for part in _parts(joined) if part)
        if len(found) >= _MOST_SENTENCES:
            break
    return found[:_MOST_SENTENCES]


def _blocks(own: str) -> Iterator[str]:
    """The paragraphs of a text; where several lines end in a number, as the lines of a price list do, each of those
    ends one too."""
    sells = bool(_IN_NUMBERS.search(own) and _SELLS.search(own))
    for paragraph in _PARAGRAPH.split(own):
        lines = paragraph.splitlines() if sells else ()
        ends = [place for place, line in enumerate(lines, 1) if _LISTED.search(line.rstrip()[-_LIST_END:])]
        if len(ends) < _LIST_LINES:
            yield paragraph
            continue
        for start, end in pairwise((0, *ends, len(lines))):
            yield "\n".join(lines[start:end])


def _parts(paragraph: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(paragraph):
        blank = end.end() - 1
        if _SENTENCE.match(paragraph, blank):
            yield paragraph[start:blank]
            start = blank + 1
    yield paragraph[start:]


def _says(words: str, text: str) -> bool:
    """Whether a phrase of the owner's rules stands in a text."""
    return bool(words) and _phrase(words).search(text) is not None


def _says_as_typed(words: str, text: str) -> bool:
    """Whether it stands in the owner's own words in `text`, typed as they type their mail."""
    if not _says(words, " ".join(text.split())):
        return False
    return _says(words, "\n".join(_sentences(own_words(text).text)))


@lru_cache(maxsize=256)
def _phrase(words: str) -> re.Pattern[str]:
    """A phrase of the owner's rules as an expression: whole words, any white space, `*` for letters."""
    parts = (re.escape(part).replace(r"\*", r"[\w-]{0,40}") for part in words.split())
    return re.compile(rf"(?<!\w){' '.join(parts)}(?!\w)", re.IGNORECASE)


_Named = tuple[date | None, str]
"""A day and the words that name it."""
_NONE: _Named = (None, "")


def _first(days: Iterable[_Named]) -> _Named:
    """The first day that is named at all."""
    return next((named for named in days if named[0] is not None), _NONE)


def _days_named(sentence: str, written_on: date, *, ends: bool = False) -> list[Found]:
    """The days a sentence names beyond doubt, none before its writing and none too far off; the end of a week or a
    month behind "until", or anywhere (`ends`)."""
    found = find_dates(sentence, today=written_on)
    certain = (day for day in found if day.certain or day.until_end or (ends and day.is_end))
    return [day for day in certain if written_on <= day.last <= written_on + _FARTHEST]


def _valid_until(sentence: str, written_on: date) -> _Named:
    """The last day on which the offer holds, as one sentence says it."""
    spot = phrases.validity_spot(sentence)
    if spot is None:
        return None, ""
    days = _days_named(sentence, written_on)
    if _KEEPS.search(sentence) and not _HOLDS.search(sentence):
        days = [day for day in days if day.open_start]
    after = next((day for day in days if spot <= day.start <= spot + _NEAR), None)
    if (after is None or after.lead is Lead.FROM) and (count := phrases.validity_days(sentence)):
        return (after.last if after else written_on) + timedelta(days=count), ""
    last = after or next((day for day in days if day.open_start and day.end + _NEAR >= spot), None)
    return _named(last) if last else _roughly(sentence, written_on, Lead.UNTIL)


def _named(found: Found | None) -> _Named:
    return (found.last, words_of(found)) if found else (None, "")


def _promised_on(sentence: str, written_on: date) -> _Named:
    """The day by which the owner says they will be in touch, as one sentence says it."""
    if not phrases.promises(sentence):
        return None, ""
    day = next(iter(_days_named(sentence, written_on, ends=True)), None)
    return _named(day) if day else _roughly(sentence, written_on)


def _roughly(sentence: str, written_on: date, lead: Lead | None = None) -> _Named:
    """The day that is meant by the first time ahead of a sentence ("nach Weihnachten", "in two weeks"), or by the first
    behind this word."""
    times = (time for time in find_ahead(sentence, today=written_on) if lead in (None, time.lead))
    days = ((meant(time, asked=lead is None), words_of(time)) for time in times)
    return next((named for named in days if written_on < named[0] <= written_on + _FARTHEST), _NONE)
