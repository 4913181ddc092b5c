"""Does a text name the writer's own price and ask for a yes?

Many offers are neither called one nor attached: "For the flyer 75 €, ready on Thursday. OK for you?". A price alone says
little, and with a question it may still be a ticket or a debt: so what stands around it is weighed - words of one's own work
and terms, a request to agree, several prices - and none may be of those with which people buy, pay, remind or share.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property

from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.sentences import Sentences
from watcher.core.phrases.types import Deal

PRICED = "a price and a request to agree"
"""How such an offer is called among the signs."""
PRICED_IF_ASKED = "a price"
"""The same for what is one only where the reader had written first."""
PRICED_AS_ASKED = "a price that was asked for"
"""The same where the quoted mail asks for it."""
SHOWN = "costs to look at and a request to agree"
"""The same where the costs stand in a document or behind a link."""
PAPER_AS_ASKED = "something sent that was asked for"
"""The same of a mail that sends something to somebody whose quoted mail asks for a price or an offer; it is one only
where a document is attached."""
LIKE_OFFER = "a price and words of selling"
"""Of a text with a price whose words are those in which people sell."""
LIKE_OFFER_WITH_PAPER = "words of selling"
"""The same of one without; it is one only where a document is attached."""
_QUOTED = 1500
"""So far into what is quoted somebody asks who is answered now."""
_SENDING = ("anbei", "anhang", "anlage", "beilage", "beigefügt", "beiliegend", "angehängt", " pdf", "attach", "enclos")
_NO_OFFER = ("absag", "nicht übernehmen", "schicken sie mir", "decline", "regret", "send me")
"""What tells that there will be no offer, or none yet."""
_OTHER_PAPER = re.compile(
    r"protokoll|fragebogen|fotos?\b|bilder\b|rechnung|lebenslauf|formular|\bminutes of|the minutes|photo|picture"
    r"|questionnaire|invoice|\bforms?\b|unterschr\w+|signed",
    re.IGNORECASE,
)
"""What is another document than an offer, in the sentence that says that one comes along."""
_SHOWING = (
    *(
        "kost",
        "preis",
        "kalkulation",
        "budget",
        "honorar",
        "kondition",
        "summe",
        "invest",
        "vergütung",
        "schätzung",
        "aufstellung",
    ),
    *("cost", "pric", "fee", "numbers", "figures", "quote", "estimate"),
)
"""Every such sentence contains one of them (in lower case)."""
_TO_DO = re.compile(r"\b(?:bitte|please)\b.{0,30}?(?:unterschr\w+|sign(?:ed)?\b).*", re.IGNORECASE)
"""What the reader is to do with it."""
_PART = re.compile(r"(?<=[.?!])\s+|\n")
"""Where a sentence or a line of what is quoted ends."""
_MARKS = re.compile(r"(?m)^[> ]+")
_INQUIRED = ("anfrage", "enquiry", "inquiry", " nach ", "you asked")
"""Whoever thanks for an inquiry, or recalls one, writes one of them (in lower case)."""
_WITH_VITAE = ("cv", "résumé", "resume", "curriculum", "lebensl", "vita")
"""The same for whoever sends a curriculum vitae."""
_RATE = re.compile(
    r"^(?!(?s:.)*\b(?:salary|gehalt\w*|jahresgehalt))(?s:.)*?\b(?:rates?|(?:stunden|tages?)s[aä]tze?)\b", re.IGNORECASE
)
"""Asks for a rate, and for no salary."""
_VITAE = re.compile(r"\b(?:cv|résumé|resume|curriculum|lebenslauf\w*|vita)\b", re.IGNORECASE)
_OF_ONESELF = re.compile(r"\b(?:ich|wir|mein\w*|unser\w*|i|we|my|our)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_BARELY_PRICED = "barely a price and a request to agree"
_FEW, _MANY = 2, 3
"""So many prices are alternatives or parts, if a word such as "option" stands beside them; and so many in any case."""
_ENOUGH, _ENOUGH_BARELY, _ENOUGH_IF_SUITS = 8, 7, 6
"""So many points make an offer; so many one if nothing else tells more of it; and so many one where the reader had written
first and is asked whether it suits. No single sign decides, so that an offer is known in words that nobody foresaw. The points were fitted
to letters that were meant one way or the other."""
_PLAIN, _ASKED, _TAKES, _SEVERAL, _LISTS, _TERM, _TRAIT = 7, 5, 2, 1, 3, 3, 2
"""What is worth how many: a question that can only be about the writer's work or price, a request to agree to what looks
like it, one to agree to anything, more prices than one, a list of them, each term of sale, each other trait."""
_MOST = 12
"""Sentences with a price that are looked at."""


def asks_a_price(sentences: Sentences, quoted: str = "") -> str:
    """The sign with which the sentences offer something for a price, or ""; `quoted` is what they answer."""
    offered = set()
    for deal in _deals():
        sign = deal.offered(sentences)
        if sign == PRICED:
            return PRICED
        offered.add(sign)
    if quoted and _is_wanted(quoted) and _names_own(sentences):
        return PRICED_AS_ASKED
    if quoted and names_a_rate(sentences, quoted):
        return PRICED_AS_ASKED
    if (
        sentences.holds(_INQUIRED)
        and any(deal.tells_who_asked(sentences) for deal in _deals())
        and _names_own(sentences)
    ):
        return PRICED_AS_ASKED
    if any(deal.shows(sentences) for deal in _deals()):
        return SHOWN
    if any(deal.tells_after_talk(sentences) for deal in _deals()):
        return PRICED
    if _BARELY_PRICED in offered:
        return PRICED
    likely = PRICED_IF_ASKED in offered
    if not likely and quoted:
        likely = any(deal.takes_on(sentences) and deal.is_sought(quoted) for deal in _deals())
    return PRICED_IF_ASKED if likely else ""


def count_prices(sentences: Sentences) -> int:
    """How many prices the sentences name."""
    return max(sum(deal.prices(sentences).values()) for deal in _deals())


def sends_as_asked(sentences: Sentences, letter: Sentences, quoted: str) -> bool:
    """Whether a mail whose reader asked for a price says that something comes along, be it below the signature."""
    sending = sentences.holding(_SENDING) if quoted and not sentences.holds(_NO_OFFER) else ()
    if all(_OTHER_PAPER.search(_TO_DO.sub("", sentence)) for sentence in sending) or not _is_wanted(quoted):
        return False
    return not any(deal.refuses(letter) for deal in _deals())


def names_a_rate(sentences: Sentences, quoted: str) -> bool:
    """Whether the writer names the rate that they were asked for, in a mail that also brings their curriculum vitae:
    agencies ask freelancers for both, and whoever fills a position asks for a salary."""
    if not sentences.holds(_WITH_VITAE) or not _VITAE.search(sentences.text):
        return False
    if not _RATE.search(quoted[:_QUOTED]) or not _is_wanted(quoted):
        return False
    return _names_own(Sentences([one for one in sentences.all if not _VITAE.search(one)]))


def asks_for_work(theirs: Sentences) -> bool:
    """Whether somebody asks what work would cost, finds it too dear, or asks whether the reader has time."""
    deals = _deals()
    if is_hiring(theirs) or any(deal.wanted.search(theirs.text) or deal.haggles.search(theirs.text) for deal in deals):
        return True
    bare = "\n".join(one for one in theirs.all if not any(deal.money.search(one) for deal in deals))
    return any(deal.is_priced_by(bare) for deal in deals)


def agrees(theirs: Sentences) -> bool:
    """Whether somebody says yes to what they were offered, and not to a visit or a call, and asks for no price."""
    first = [sentence for sentence in theirs.all[:_MOST] if "?" not in sentence]
    deals = _deals()
    meets = any(deal.meets.search(theirs.text) for deal in deals)
    said = any(deal.says_yes(one, meets=meets) for one in first for deal in deals)
    return said and not asks_for_work(theirs)


def pays(theirs: Sentences) -> bool:
    """Whether somebody offers money for the reader's work."""
    return any(deal.pays.search(theirs.text) for deal in _deals())


def sells(own: Sentences) -> bool:
    """Whether the writer asks if they shall begin, or says for how much they do the work."""
    return any(deal.sells.search(own.text) for deal in _deals())


def asks_to_begin(own: Sentences) -> bool:
    """Whether the writer asks if they shall do the work, or what belongs to it."""
    return any(deal.takes_work.search(own.text) for deal in _deals())


def _names_own(sentences: Sentences) -> bool:
    """Whether a text names an amount, and none of the words of those who buy, pay, remind or share."""
    deals = _deals()
    return any(deal.names(sentences) for deal in deals) and not any(deal.refuses(sentences) for deal in deals)


def _is_wanted(quoted: str) -> bool:
    """Whether the quoted mail asks for a price or an offer, and names none itself as sellers do; or finds one too high."""
    text = " ".join(" ".join(_parts(quoted)).split())
    if any(deal.haggles.search(text) for deal in _deals()):
        return True
    if any(deal.money.search(text) for deal in _deals()):
        return False
    return any(deal.wanted.search(text) or deal.is_priced_by(quoted) for deal in _deals())


def _parts(quoted: str) -> list[str]:
    """The sentences and lines at the beginning of what is quoted, without its marks, and without those that ask what
    others take or give, or what is owed."""
    parts = _PART.split(_MARKS.sub("", quoted[:_QUOTED]))
    return [part for part in parts if not any(deal.others.search(part) for deal in _deals())]


class _Reader:
    """The words of one language, ready to be looked for."""

    def __init__(self, deal: Deal) -> None:
        self.hints, self.tongue = deal.hints, deal.tongue
        self.weights = tuple((points, re.compile(pattern, re.IGNORECASE)) for points, pattern in deal.weights)
        self.terms, self.traits = (
            tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns) for patterns in (deal.terms, deal.traits)
        )
        self.wanted, self.haggles = re.compile(deal.wanted, re.IGNORECASE), re.compile(deal.haggles, re.IGNORECASE)
        self.cost, self.requests, self.not_cost, self.work, self.not_work = (
            re.compile(pattern, re.IGNORECASE)
            for pattern in (deal.cost, deal.requests, deal.not_cost, deal.work, deal.not_work)
        )
        self.names_own, self.names_other, self.others, self.unsold = (
            re.compile(pattern, re.IGNORECASE)
            for pattern in (deal.names_own, deal.names_other, deal.others, deal.unsold)
        )
        self.talked, self.inquired = re.compile(deal.talked), re.compile(deal.inquired)  # for text in lower case
        self.shown, self.not_shown, self.nods, self.checked = (
            re.compile(pattern, re.IGNORECASE) for pattern in (deal.shown, deal.not_shown, deal.nods, deal.checked)
        )
        self.hires, self.keen = re.compile(deal.hires, re.IGNORECASE), re.compile(deal.keen, re.IGNORECASE)
        self.deal = deal
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
        start = max(min(prices) - 1, 0)
        behind, beside = "\n".join(every[start:]), "\n".join(every[start : max(prices) + 2])
        points = self.weigh(behind, beside, sentences.text, sum(prices.values()))
        likely = points >= (_ENOUGH_IF_SUITS if self.takes.search(behind) else _ENOUGH_BARELY)
        if not likely or any(deal.refuses(sentences) for deal in _deals()):
            return ""
        return PRICED if points >= _ENOUGH else _BARELY_PRICED if points >= _ENOUGH_BARELY else PRICED_IF_ASKED

    def is_priced_by(self, quoted: str) -> bool:
        """Whether a sentence of the quoted mail asks what the writer's work would cost."""
        return any(
            self.cost.search(part) and self.requests.search(part) and not self.not_cost.search(part)
            for part in _parts(quoted)
        )

    def is_sought(self, quoted: str) -> bool:
        """Whether a sentence of the quoted mail asks for work, and none names a price as sellers do."""
        parts = _parts(quoted)
        return not any(map(self.money.search, parts)) and any(
            self.requests.search(part) and self.work.search(part) and not self.not_work.search(part) for part in parts
        )

    def takes_on(self, sentences: Sentences) -> bool:
        """Whether a sentence names a price in the form in which people name their own, and nothing turns the work down."""
        prices = self.prices(sentences)
        own = (sentences.all[number] for number in prices)
        if not any(self.names_own.search(sentence) and not self.names_other.search(sentence) for sentence in own):
            return False
        return not self.unsold.search(sentences.text) and not any(deal.refuses(sentences) for deal in _deals())

    def says_yes(self, sentence: str, *, meets: bool) -> bool:
        """Whether a sentence says yes to an offer without a condition, in a mail that `meets` where it speaks of that."""
        said = self.agreed.search(sentence) or (not meets and self.suits.search(sentence))
        return bool(said) and not self.unless.search(sentence)

    def tells_after_talk(self, sentences: Sentences) -> bool:
        """Whether a text names its own price to somebody with whom the writer has just spoken."""
        return bool(self.talked.search(sentences.opening)) and self.takes_on(sentences)

    def tells_who_asked(self, sentences: Sentences) -> bool:
        """Whether the writer thanks for an inquiry, and does not turn the work down: then the price was asked for,
        wherever that was written (a form on a web site, a call)."""
        return bool(self.inquired.search(sentences.opening)) and not self.unsold.search(sentences.text)

    def weigh(self, behind: str, beside: str, text: str, prices: int) -> int:
        """How much a text with so many prices is like an offer, in points: by what stands `beside` them and `behind`."""
        plain = self.takes_work.search(behind) or self.own.search(beside)
        takes, firm = self.takes.search(behind), self.firm.search(beside) or self.service.search(beside)
        several = prices >= _MANY or (prices >= _FEW and self.list_of.search(beside))
        terms = sum(bool(term.search(beside)) for term in self.terms)
        points = _PLAIN if plain else _ASKED if takes and (firm or several) else 0
        points += _TAKES * bool(takes) + bool(firm) + (text.count("?") < _FEW)
        if prices >= _FEW:
            points += _SEVERAL + _LISTS * bool(self.listed.search(text))
        points += _TERM * min(_MANY, terms)
        points += _TRAIT * min(_MANY, sum(bool(trait.search(text)) for trait in self.traits))
        return points + sum(weight for weight, pattern in self.weights if pattern.search(text))

    def shows(self, sentences: Sentences) -> bool:
        """Whether a text says where costs stand and asks for a yes to them."""
        if not self.is_spoken(sentences) or not sentences.holds(_SHOWING):
            return False
        shown = (number for number, sentence in enumerate(sentences.all) if self.shown.search(sentence))
        first = next((number for number in shown if not self.not_shown.search(sentences.all[number])), None)
        if first is None:
            return False
        behind = "\n".join(sentences.all[first:])
        asks = self.nods.search(behind) or self.takes_work.search(behind)
        if not asks or self.checked.search(sentences.text):
            return False
        return not any(deal.refuses(sentences) for deal in _deals())

    def names(self, sentences: Sentences) -> bool:
        """Whether the text names an amount."""
        return bool(self.prices(sentences))

    def prices(self, sentences: Sentences) -> Mapping[int, int]:
        """How many amounts which sentences name, without those that speak of what others take; cheap where they name
        none, and where this was asked before."""
        found = sentences.prices.get(self)
        if found is None:
            found = sentences.prices[self] = self._prices(sentences) if self.is_spoken(sentences) else {}
        return found

    def _prices(self, sentences: Sentences) -> Mapping[int, int]:
        prices = sentences.sums.copy()
        held = sentences.holding(self.hints)
        hinted = [number for number, sentence in enumerate(sentences.all) if sentence in held] if held else []
        prices.update({number: len(self.money.findall(sentences.all[number])) for number in hinted[:_MOST]})
        return {
            number: count for number, count in prices.items() if count and not self.is_of_others(sentences.all[number])
        }

    def is_of_others(self, sentence: str) -> bool:
        """Whether a sentence says what others take, and nothing of the writer; or begins with the writer, names no amount,
        and ends with the others: "I can recommend Colm, he charges 450"."""
        found = self.others.search(sentence)
        if not found or not _OF_ONESELF.search(sentence):
            return bool(found)
        return not (_OF_ONESELF.search(sentence, found.start()) or _DIGIT.search(sentence, 0, found.start()))

    def is_hiring(self, sentences: Sentences) -> bool:
        """Whether the text asks if the reader has time to work, or wants to for the money that it offers."""
        text = sentences.text
        return "?" in text and bool(self.hires.search(text) or (self.keen.search(text) and self.pays.search(text)))

    @cached_property
    def pays(self) -> re.Pattern[str]:
        """Made when it is first looked for: few texts need it."""
        return re.compile(self.deal.pays, re.IGNORECASE)

    @cached_property
    def service(self) -> re.Pattern[str]:
        """The same."""
        return re.compile(self.deal.service, re.IGNORECASE)

    @cached_property
    def listed(self) -> re.Pattern[str]:
        """The same."""
        return re.compile(self.deal.listed, re.IGNORECASE)

    @cached_property
    def agreed(self) -> re.Pattern[str]:
        """The same."""
        return re.compile(self.deal.agreed, re.IGNORECASE)

    @cached_property
    def suits(self) -> re.Pattern[str]:
        """The same."""
        return re.compile(self.deal.suits, re.IGNORECASE)

    @cached_property
    def meets(self) -> re.Pattern[str]:
        """The same."""
        return re.compile(self.deal.meets, re.IGNORECASE)

    @cached_property
    def unless(self) -> re.Pattern[str]:
        """The same."""
        return re.compile(self.deal.unless, re.IGNORECASE)

    @cached_property
    def sells(self) -> re.Pattern[str]:
        """The same."""
        return re.compile(self.deal.sells, re.IGNORECASE)

    def refuses(self, sentences: Sentences) -> bool:
        """Whether the text speaks as those do who buy, pay, remind or share."""
        if not self.is_spoken(sentences):
            return False
        text = sentences.text
        return bool(self.against.search(text) or self.begs.search(text)) or self.is_hiring(sentences)

    def is_spoken(self, sentences: Sentences) -> bool:
        """Whether the text may be in this language; a few words ("0.14 EUR per word, Thursday") may be in any."""
        if not self.tongue or sentences.holds(self.tongue):
            return True
        return not any(deal.tongue and sentences.holds(deal.tongue) for deal in _deals())


def is_hiring(sentences: Sentences) -> bool:
    """Whether the writer asks for the reader's work: what they offer beside it is pay."""
    return any(deal.is_hiring(sentences) for deal in _deals())


@cache
def _deals() -> tuple[_Reader, ...]:
    """All languages; made when the first text is read."""
    return tuple(_Reader(language.deal) for language in LANGUAGES)
