"""What does the judgement need of one mail?"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from operator import attrgetter

from watcher.core.followup.subjects import names_offer
from watcher.core.mail import Kind, Mail
from watcher.core.message import NOBODY, Address, Behalf, MessageId, without_service
from watcher.core.phrases import (
    LIKE_OFFER,
    LIKE_OFFER_WITH_PAPER,
    PAPER_AS_ASKED,
    PRICE_SIGNS,
    PRICED_AS_ASKED,
    PRICED_IF_ASKED,
    Against,
    counter_kind,
    file_against,
    file_says,
    names_several,
    offers_anyway,
    subject_says,
)
from watcher.core.proposal import is_forwarded
from watcher.core.thread import subject_key
from watcher.core.worktime import Span

_WORD = re.compile(r"\w+")


@dataclass(slots=True, eq=False)
class View:
    """One mail as the judgement needs it. `named` are the ids of In-Reply-To, `cited` those of References; `outside`
    are its recipients on the other side; `thread` numbers the thread it is in."""

    mail: Mail
    id: MessageId
    when: datetime
    author: Address
    key: str
    own: bool
    sent: bool
    """The owner's own, and it went out: no draft, no digest, no automatic reply."""
    named: tuple[MessageId, ...]
    cited: tuple[MessageId, ...]
    kind: Kind | None
    """What its reading says; None for own mail and where it was not read yet."""
    thread: int
    outside: tuple[Address, ...] = ()
    is_proposal: bool = False
    """Set when it is watched as a proposal of its own."""
    span: Span | None = None
    """The clock of its own that the owner gave a nudge, by a marking address."""
    papers: tuple[str, ...] = ()
    """Of own mail the names of its attachments, without pictures and signatures."""
    titles: tuple[tuple[str, bool], ...] = ()
    """What its papers are called (`paper_titles`), in order."""
    numbered: tuple[str, ...] = ()
    """Those of its papers that bear the number of one document."""
    numbers: tuple[str, ...] = ()
    """Of own mail the numbers in its subject."""
    paper_numbers: frozenset[str] = frozenset()
    """The numbers in the names of its papers."""
    settles: bool = False
    """Whether the owner's mail is an invoice or an order confirmation, by its subject or an attachment's name."""
    name: str = ""
    """Of incoming mail its author's name as it is compared (`person_name`)."""
    behalf: Behalf = NOBODY
    """Of incoming mail for whom else it may speak."""
    company: str = ""
    """Of incoming mail the company its author works for, "" for freemail."""
    former: str = ""
    """Of incoming mail the key of its subject before somebody renamed or numbered it, "" where nobody did."""

    def is_answer_to(self, other: View) -> bool:
        """Whether its headers name the other mail: then it was written after it, whatever the server's clock says."""
        return other.id in self.named or other.id in self.cited

    @property
    def leaves_open(self) -> bool:
        """Whether a client's mail says that a yes or no is yet to come, or asks something before it does."""
        reading = self.mail.reading
        if reading is None or reading.decided:
            return False
        return reading.pending or reading.asks or reading.decides_on is not None

    @property
    def follows_up(self) -> bool:
        """Whether the owner's mail speaks of a proposal, by its subject or by its own words."""
        return _follows_up(self.key, self.mail)

    @property
    def reminds(self) -> bool:
        """Whether the owner's own words ask about a proposal sent before."""
        return _reminds(self.mail)

    @property
    def asks_vaguely(self) -> bool:
        """Whether the owner's words ask how things stand and neither they nor the subject name an offer."""
        text = self.mail.own_text
        if text is None or text.signs or Against.UNNAMED not in map(counter_kind, text.counter_signs):
            return False
        return not subject_says(self.key)

    @property
    def only_asks(self) -> bool:
        """Whether the owner's words ask how things stand, and neither they nor a paper offer anything."""
        text = self.mail.own_text
        if text is None or text.signs or self.papers:
            return False
        return any(counter_kind(label) in _ASKS for label in text.counter_signs)

    @property
    def offers(self) -> bool:
        """Whether the owner's words offer something, whatever else they say."""
        return offers_anyway(self.mail.own_text)

    @property
    def only_prices(self) -> bool:
        """Whether the owner's words are an offer by nothing but a price."""
        text = self.mail.own_text
        return text is not None and bool(text.signs) and PRICE_SIGNS.issuperset(text.signs)

    @property
    def replaces_older(self) -> bool:
        """Whether the owner's own words say that this offer takes the place of an older one."""
        text = self.mail.own_text
        return text is not None and Against.REPLACES in map(counter_kind, text.counter_signs)

    @property
    def asks_of_several(self) -> bool:
        """Whether the owner's mail asks about several proposals, by its words or by its subject."""
        text = self.mail.own_text
        told = text is not None and Against.SEVERAL in map(counter_kind, text.counter_signs)
        return told or names_several(self.key)

    @property
    def withdraws(self) -> bool:
        """Whether the owner's own words take an offer back, or the work, and offer nothing."""
        text = self.mail.own_text
        if text is None or self.offers or self.papers:
            return False
        return any(counter_kind(label) in _WITHDRAWS for label in text.counter_signs)

    @property
    def delivers(self) -> bool:
        """Whether the owner's own words hand over finished work, and neither ask about an offer nor bring one."""
        text = self.mail.own_text
        if text is None or self.offers or not text.counter_signs:
            return False
        kinds = set(map(counter_kind, text.counter_signs))
        return not kinds.isdisjoint(_DELIVERS) and kinds.isdisjoint(_ASK_AGAIN)

    @property
    def closes(self) -> bool:
        """Whether the owner's own words let it go, and neither ask nor bring anything."""
        text = self.mail.own_text
        if text is None or text.asks or self.offers or self.papers:
            return False
        return Against.CLOSES in map(counter_kind, text.counter_signs)

    @property
    def offers_again(self) -> bool:
        """Whether the owner's words send an attached offer once more: not as a copy, nor for an order."""
        text = self.mail.own_text
        kinds = set(map(counter_kind, text.counter_signs)) if text is not None else set()
        again = Against.NUDGE in kinds and kinds.isdisjoint((Against.INVOICE, Against.COPY))
        return again and any(file_says(name) and not file_against(name) for name in self.papers)

    @property
    def confirms(self) -> bool:
        """Whether the owner's own words take an order; beside a reminder they thank for an earlier one."""
        text = self.mail.own_text
        if text is None or not text.counter_signs:
            return False
        kinds = set(map(counter_kind, text.counter_signs))
        return Against.INVOICE in kinds and Against.NUDGE not in kinds


def speaks_of_proposal(mail: Mail) -> bool:
    """Whether one of the owner's mails speaks of a proposal, by its subject or by its own words."""
    return _follows_up(subject_key(mail.message.subject), mail)


def _follows_up(key: str, mail: Mail) -> bool:
    text = mail.own_text
    kinds = set(map(counter_kind, text.counter_signs)) if text is not None and text.counter_signs else _NOTHING
    if Against.TRANSLATED in kinds or (Against.DELIVERED in kinds and not _reminds(mail)):
        return False
    if (text is not None and not _ONLY_PRICES.issuperset(text.signs)) or _reminds(mail):
        return True
    return names_offer(key) and not is_forwarded(mail.message.subject)


_ONLY_PRICES = frozenset({LIKE_OFFER, LIKE_OFFER_WITH_PAPER, PAPER_AS_ASKED, PRICED_AS_ASKED, PRICED_IF_ASKED})


def _reminds(mail: Mail) -> bool:
    text = mail.own_text
    if text is None or not text.counter_signs:
        return False
    return any(counter_kind(label) in _ASK_AGAIN for label in text.counter_signs)


_NOTHING: frozenset[Against] = frozenset()
_DELIVERS = (Against.DELIVERED, Against.TRANSLATED)
_WITHDRAWS = (Against.WITHDRAWN, Against.DECLINED)
_ASKS = (Against.UNNAMED, Against.NUDGE, Against.ASKS)
"""By what a mail asks how things stand, whether it names an offer or not."""
_ASK_AGAIN = (Against.NUDGE, Against.ASKS, *_WITHDRAWS)
"""By what a mail speaks of an offer sent before."""


def person_name(address: Address) -> str:
    """A display name as it is compared; "" unless it has two words, for "Info" and "Anna" name nobody."""
    return _compared(address.display_name) if " " in address.display_name else ""


@lru_cache(maxsize=8192)
def _compared(name: str) -> str:
    if "," in name:
        last, _, first = name.partition(",")
        name = f"{first} {last}"
    words = _WORD.findall(without_service(name).casefold())
    return " ".join(words) if len(words) > 1 and "@" not in name else ""


def meant_by(view: View) -> set[str]:
    """For whom a mail may speak beside its author: addr-specs, and names as they are compared."""
    if view.behalf is NOBODY:
        return set()
    names = (person_name(Address(one, "")) for one in (view.behalf.name, *view.behalf.named))
    return {*view.behalf.addresses, *names} - {""}


WHEN = attrgetter("when")
IN_TIME = attrgetter("when", "id")
"""Sort keys of views; the second one orders all mails, whatever order they came in."""


def after(views: Sequence[View], instant: datetime, *, most: int) -> Sequence[View]:
    """The first `most` views later than `instant`."""
    if not views or views[-1].when <= instant:
        return ()
    start = bisect_right(views, instant, key=WHEN)
    return views[start : start + most]
