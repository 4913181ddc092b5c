"""Does a text name the writer's own price and ask for a yes?

Many offers are neither called one nor attached: "For the flyer 75 €, ready on Thursday. OK for you?". A price alone says
little, and with a question it may still be a ticket or a debt: so it takes a price, a word of one's own work or terms, and
a request to agree, or several terms of sale beside it; and none of the words with which people buy, pay, remind or share.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.sentences import Sentences
from watcher.core.phrases.sums import BareSums
from watcher.core.phrases.turn import asks, validity_spot
from watcher.core.phrases.types import Deal

PRICED = "a price and a request to agree"
"""How such an offer is called among the signs."""
PRICED_IF_ASKED = "a price"
"""The same for what is one only where the reader had written first."""
PRICED_AS_ASKED = "a price that was asked for"
"""The same where the quoted mail asks for it."""
PAPER_AS_ASKED = "something sent that was asked for"
"""The same of a mail that sends something to somebody whose quoted mail asks for a price or an offer; it is one only
where a document is attached."""
_QUOTED = 1500
"""So far into what is quoted somebody asks who is answered now."""
_SENDING = ("anbei", "anhang", "anlage", "beilage", "beigefügt", "beiliegend", "angehängt", "attach", "enclos")
_NO_OFFER = ("absag", "nicht übernehmen", "schicken sie mir", "decline", "regret", "send me")
"""What tells that there will be no offer, or none yet."""
_OTHER_PAPER = re.compile(
    r"protokoll|fragebogen|fotos?\b|bilder\b|rechnung|lebenslauf|formular|\bminutes of|the minutes|photo|picture"
    r"|questionnaire|invoice|\bforms?\b|unterschr\w+|signed",
    re.IGNORECASE,
)
"""What is another document than an offer, in the sentence that says that one comes along."""
_TO_DO = re.compile(r"\b(?:bitte|please)\b.{0,30}?(?:unterschr\w+|sign(?:ed)?\b).*", re.IGNORECASE)
"""What the reader is to do with it."""
_MARKS = re.compile(r"(?m)^[> ]+")
_FEW = 2
"""So many prices beside a word such as "option" are a list to choose from."""
_MANY = 3
_ENOUGH = 3
"""So many terms and traits beside a price make an offer without a question..."""
_WITH_QUESTION = 2
"""...and so many with one."""
_MOST = 12
"""Sentences with a price that are looked at."""


def asks_a_price(sentences: Sentences, quoted: str = "") -> str:
    """The sign with which the sentences offer something for a price, or ""; `quoted` is what they answer."""
    signs = {deal.offered(sentences) for deal in _deals()}
    if PRICED in signs:
        return PRICED
    if quoted and _is_wanted(quoted) and _names_own(sentences):
        return PRICED_AS_ASKED
    return PRICED_IF_ASKED if PRICED_IF_ASKED in signs else ""


def sends_as_asked(sentences: Sentences, quoted: str) -> bool:
    """Whether a mail whose reader asked for a price says that something comes along."""
    sending = sentences.holding(_SENDING) if quoted and not sentences.holds(_NO_OFFER) else ()
    if all(_OTHER_PAPER.search(_TO_DO.sub("", sentence)) for sentence in sending) or not _is_wanted(quoted):
        return False
    return not any(deal.refuses(sentences) for deal in _deals())


def _names_own(sentences: Sentences) -> bool:
    """Whether a text names an amount, and none of the words of those who buy, pay, remind or share."""
    deals = _deals()
    return any(deal.names(sentences) for deal in deals) and not any(deal.refuses(sentences) for deal in deals)


def _is_wanted(quoted: str) -> bool:
    """Whether the quoted mail asks for a price or an offer, and names none itself as sellers do; or finds one too high."""
    text = " ".join(_MARKS.sub("", quoted[:_QUOTED]).split())
    if any(deal.haggles.search(text) for deal in _deals()):
        return True
    return any(deal.wanted.search(text) for deal in _deals()) and not any(deal.money.search(text) for deal in _deals())


class _Reader:
    """The words of one language, ready to be looked for."""

    def __init__(self, deal: Deal) -> None:
        self.hints, self.tongue = deal.hints, deal.tongue
        self.bare = BareSums(deal.bare_before, deal.bare_behind)
        self.terms, self.traits = (
            tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns) for patterns in (deal.terms, deal.traits)
        )
        self.wanted, self.haggles = re.compile(deal.wanted, re.IGNORECASE), re.compile(deal.haggles, re.IGNORECASE)
        self.money, self.firm, self.own, self.takes, self.takes_work, self.begs, self.against, self.list_of = (
            re.compile(pattern, re.IGNORECASE)
            for pattern in (
                deal.money,
                deal.firm,
                deal.own,
                deal.takes,
                deal.takes_work,
                deal.begs,
                deal.against,
                rf"\b(?:{deal.list_of})",
            )
        )

    def offered(self, sentences: Sentences) -> str:
        """The sign of a text that names a price and asks for a yes, or ""; cheap where it names none."""
        prices, every = self.prices(sentences), sentences.all
        if not prices:
            return ""
        first, last = min(prices), max(prices)
        behind, beside = every[max(first - 1, 0) :], every[max(first - 1, 0) : last + 2]
        asked = self.asked("\n".join(behind), "\n".join(beside), sum(prices.values()))
        lacks = 0 if asked else self.lacks(behind, beside, sentences.text, sum(prices.values()))
        if lacks > 1 and self.takes.search("\n".join(behind)):
            lacks = 1
        if lacks > 1 or self.against.search(sentences.text) or self.begs.search(sentences.text):
            return ""
        return PRICED_IF_ASKED if lacks else PRICED

    def names(self, sentences: Sentences) -> bool:
        """Whether the text names an amount."""
        return bool(self.prices(sentences))

    def prices(self, sentences: Sentences) -> Counter[int]:
        """How many amounts which sentences name; cheap where they name none."""
        if not self.is_spoken(sentences):
            return Counter()
        prices = self.bare.count(sentences.text)
        held = sentences.holding(self.hints)
        hinted = [number for number, sentence in enumerate(sentences.all) if sentence in held] if held else []
        prices.update({number: len(self.money.findall(sentences.all[number])) for number in hinted[:_MOST]})
        return +prices

    def refuses(self, sentences: Sentences) -> bool:
        """Whether the text speaks as those do who buy, pay, remind or share."""
        return bool(self.against.search(sentences.text) or self.begs.search(sentences.text))

    def lacks(self, behind: Sequence[str], beside: Sequence[str], text: str, prices: int) -> int:
        """How much is missing to be written as offers are: terms of sale beside a price, and a question or still more
        of them."""
        near = "\n".join(beside)
        terms = sum(bool(term.search(near)) for term in self.terms) + bool(self.terms[0].search(near))
        terms += any("?" not in one and validity_spot(one) is not None for one in behind)
        if not terms:
            return _ENOUGH
        marks = terms + sum(bool(trait.search(text)) for trait in self.traits) + (prices >= _MANY)
        asked = self.takes.search("\n".join(behind)) or any(map(asks, behind[: len(beside) + 1]))
        return max(0, (_WITH_QUESTION if asked else _ENOUGH) - marks)

    def is_spoken(self, sentences: Sentences) -> bool:
        """Whether the text may be in this language."""
        return not self.tongue or sentences.holds(self.tongue)

    def asked(self, behind: str, beside: str, prices: int) -> bool:
        """Whether somebody is asked `behind` the prices to agree: to the writer's work, or to what is plainly, by the
        sentences `beside`, the writer's price; whoever says what they take has asked."""
        if self.takes_work.search(behind) or self.own.search(beside):
            return True
        if not self.takes.search(behind):
            return False
        return (
            prices >= _MANY or (prices >= _FEW and bool(self.list_of.search(beside))) or bool(self.firm.search(beside))
        )


@cache
def _deals() -> tuple[_Reader, ...]:
    """All languages; made when the first text is read."""
    return tuple(_Reader(language.deal) for language in LANGUAGES)
