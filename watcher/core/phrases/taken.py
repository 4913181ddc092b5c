"""Does a text take up the price of the offer that it answers, or the one that its writer named before?

Whoever buys writes of prices too, and asks whether it suits: "2.900 netto, then we start in January. OK?". What tells
them is the mail that they answer: that one offers, and their own price is in it, or lower. Where that one offers money
for work, or the writer asks whether to begin, the price is the writer's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from watcher.core.phrases.body import body_says, counter_kind, is_paper
from watcher.core.phrases.languages import LANGUAGES
from watcher.core.phrases.price import asks_for_work, pays, sells
from watcher.core.phrases.sentences import Sentences
from watcher.core.phrases.types import Against

_AMOUNT = re.compile(
    r"(?P<sign>[€$£]|\b(?:eur|euro|chf|s?fr|usd|gbp)\b\.?)? ?(?<![\w.,'’])"
    r"(?P<whole>\d{1,3}(?:[.,'’]\d{3}(?!\d))+|\d{1,7})(?:[.,](?P<part>\d{1,2}))?(?![\w.,'’]*\d)"
    r"(?P<behind> ?(?:[.,]?[-–]{1,2} ?)?(?:[€$£]|(?:eur|euros?|chf|s?fr|usd|gbp|dollars?|pounds?)\b))?",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"\D")
_YEARS = frozenset(range(1900, 2100))
_SMALLEST = 100
"""A lower number without a sign of money is a day, an hour, a count."""


def takes_up(own: Sentences, theirs: Sentences) -> bool:
    """Whether the writer's `own` sentences name no price but such as the mail that they answer offers, or lower ones."""
    offered, named = set(_amounts(theirs.text)), set(_amounts(own.text))
    higher = offered and named and offered.isdisjoint(named) and max(named) >= max(offered)
    return not higher and not sells(own) and not pays(theirs) and _is_offer(theirs)


def tells_included(own: Sentences) -> bool:
    """Whether a letter begins with a yes or a no to what its writer's price includes."""
    opening = own.opening.split("\n")
    return any(answer.search(sentence) for answer in _included() for sentence in opening)


@cache
def _included() -> tuple[re.Pattern[str], ...]:
    """In every language; made when a text first needs them."""
    return tuple(re.compile(language.deal.included) for language in LANGUAGES)


def _is_offer(theirs: Sentences) -> bool:
    """Whether what is answered offers something, and neither asks for work or its price, nor speaks of another's."""
    said = body_says(theirs)
    against = frozenset(map(counter_kind, said.counters))
    if not said.signs or Against.CUSTOMER in against:
        return False
    return any(map(is_paper, said.signs)) or not asks_for_work(theirs)


def _amounts(text: str) -> Iterator[float]:
    """The sums of a text: those with a sign of money, or the bare ones where none has it."""
    found = list(_AMOUNT.finditer(text))
    signed = [one for one in found if one["sign"] or one["behind"]]
    for one in signed or found:
        value = float(f"{_SEPARATORS.sub('', one['whole'])}.{one['part'] or 0}")
        if signed or (value >= _SMALLEST and value not in _YEARS):
            yield value
