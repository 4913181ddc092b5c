"""Which words speak for a proposal, and which against?

The words of each language are one data file; what is found is named by words of these lists alone, so that nothing
of a mail's text is kept.
"""

from __future__ import annotations

from watcher.core.phrases.body import (
    AGREED,
    INCLUDED,
    PRICE_SIGNS,
    TAKEN,
    Said,
    body_says,
    counter_kind,
    is_own_offer,
    is_paper,
    offers_anyway,
)
from watcher.core.phrases.languages import VERSION
from watcher.core.phrases.matter import may_be_about, names_more, names_same, names_several, says_what
from watcher.core.phrases.numbers import paper_numbers
from watcher.core.phrases.price import (
    LIKE_OFFER,
    LIKE_OFFER_WITH_PAPER,
    PAPER_AS_ASKED,
    PRICED,
    PRICED_AS_ASKED,
    PRICED_IF_ASKED,
    SHOWN,
    agrees,
    asks_to_begin,
    count_prices,
    sells,
)
from watcher.core.phrases.selling import weighed, weighed_words
from watcher.core.phrases.sentences import Sentences
from watcher.core.phrases.taken import takes_up, tells_included
from watcher.core.phrases.title import file_against, file_says, is_document, subject_against, subject_says
from watcher.core.phrases.turn import (
    asks,
    asks_as_a_person,
    is_of_every_offer,
    language_of,
    may_ask,
    may_hold,
    may_promise,
    promises,
    validity_days,
    validity_spot,
)
from watcher.core.phrases.types import Against, Counter

__all__ = [
    "AGREED",
    "INCLUDED",
    "LIKE_OFFER",
    "LIKE_OFFER_WITH_PAPER",
    "PAPER_AS_ASKED",
    "PRICED",
    "PRICED_AS_ASKED",
    "PRICED_IF_ASKED",
    "PRICE_SIGNS",
    "SHOWN",
    "TAKEN",
    "VERSION",
    "Against",
    "Counter",
    "Said",
    "Sentences",
    "agrees",
    "asks",
    "asks_as_a_person",
    "asks_to_begin",
    "body_says",
    "count_prices",
    "counter_kind",
    "file_against",
    "file_says",
    "is_document",
    "is_of_every_offer",
    "is_own_offer",
    "is_paper",
    "language_of",
    "may_ask",
    "may_be_about",
    "may_hold",
    "may_promise",
    "names_more",
    "names_same",
    "names_several",
    "offers_anyway",
    "paper_numbers",
    "promises",
    "says_what",
    "sells",
    "subject_against",
    "subject_says",
    "takes_up",
    "tells_included",
    "validity_days",
    "validity_spot",
    "weighed",
    "weighed_words",
]
