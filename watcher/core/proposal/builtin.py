"""Does a mail carry the built-in signs of a proposal, in German or English?

Strongest first: how an attachment is named, what the subject says, what the owner's own words say. Against them stand
the ways in which a mail only looks like a proposal; the one that fits is its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from watcher.core.mail import Mail
from watcher.core.phrases import (
    LIKE_OFFER,
    LIKE_OFFER_WITH_PAPER,
    PAPER_AS_ASKED,
    PRICED,
    PRICED_AS_ASKED,
    PRICED_IF_ASKED,
    SHOWN,
    Against,
    counter_kind,
    file_against,
    file_says,
    is_own_offer,
    is_paper,
    offers_anyway,
    paper_numbers,
    subject_against,
    subject_says,
)
from watcher.core.proposal.before import (
    NEEDS_PAPER,
    answering_paper,
    goes_back,
    is_after_yes,
    may_be_next,
    offers,
    was_asked,
)
from watcher.core.proposal.envelope import Envelope, without_prefixes
from watcher.core.proposal.family import is_family, is_oneself, only_talks_to_family
from watcher.core.proposal.marks import marked_by_folder
from watcher.core.proposal.subject import brings_paper, subject_sign
from watcher.core.proposal.types import Sign
from watcher.core.reason import Reason, because

_NAMES_AN_OFFER = re.compile(
    r"\w*(?:angebot|anbot|offer|kosten|kva|vorschlag|biet|propos|quot|estimat|bid\b|sow)", re.IGNORECASE
)
"""The signs that are more than a price."""
_JOB = re.compile(
    r"\b(?:(?:mini|ferien|neben|studenten|schüler|aushilfs)-?job|ausbildungsplatz|praktikumsplatz|stellenangebot"
    r"|(?:ihre|deine) bewerbung|job offer|offer letter|your application)\b",
    re.IGNORECASE,
)
"""Subjects under which somebody gets or gives a job: a wage is no price."""
_DELIVERS = frozenset({Against.DELIVERED, Against.TRANSLATED})
_PRICES = frozenset({PRICED, PRICED_AS_ASKED, PRICED_IF_ASKED, SHOWN, LIKE_OFFER, LIKE_OFFER_WITH_PAPER})
_FIRST = frozenset({PRICED_IF_ASKED, LIKE_OFFER, LIKE_OFFER_WITH_PAPER})
"""Signs that say nothing where something was offered before."""


def builtin_sign(mail: Mail, envelope: Envelope, earlier: Sequence[Mail], given: frozenset[str]) -> Sign | None:
    """What the built-in signs say of a mail; None where there is none. `given` are the phrases of the owner's rules."""
    kinds = _kinds_against(mail)
    words = _words(mail, envelope, earlier, given, kinds)
    taken = Against.TAKEN in kinds and not any(map(offers, earlier))
    if taken:
        words = tuple(filter(is_paper, words))
    if is_oneself(mail, envelope):
        return Sign(False, because("it goes to an address in your own name"))
    if Against.NEWSLETTER in kinds:
        return Sign(False, because("it is a newsletter or a mail to a list"))
    if not _DELIVERS.isdisjoint(kinds) and not _offers_more(mail, words, kinds) and not _says_offer(envelope):
        return Sign(False, because("your words hand over finished work"))
    if Against.JOB in kinds:
        return Sign(False, because("your words give somebody a job"))
    against = _contradiction(mail, envelope) if kinds else None
    own_offer = any(map(is_own_offer, words))
    if envelope.is_forward and not goes_back(mail, envelope, earlier):
        return _forwarded(words if own_offer and not against and Against.COPY not in kinds else ())
    if against and not own_offer:
        return Sign(False, against)
    if Against.OTHERS in kinds and not own_offer and not _says_offer(envelope):
        others = _somebody_elses(mail)
        return Sign(False, because('your words speak of somebody else\'s offer: "{words}"', words=others))
    found = _found(mail, envelope, earlier, words, announced=Against.LATER in kinds)
    about = _settled(mail, envelope, earlier, named=own_offer or any(map(subject_says, words))) if found else None
    if taken and not found:
        return Sign(False, because("your words take up the price of the offer that you answer"))
    return Sign(False, about) if about else found


def _offers_more(mail: Mail, words: tuple[str, ...], kinds: frozenset[Against]) -> bool:
    """Whether a mail that hands over finished work offers the next: by the word for it, by a paper, which is not what
    was translated, or by a price and a question."""
    names = mail.structure.attachments if mail.structure and Against.TRANSLATED not in kinds else ()
    if any(map(_names_an_offer, words)) or any(map(file_says, names)):
        return True
    return bool(words) and _asks(mail)


def _kinds_against(mail: Mail) -> frozenset[Against]:
    """Why the owner's own words speak against a proposal."""
    text = mail.own_text
    return frozenset(map(counter_kind, text.counter_signs)) if text is not None and text.counter_signs else _NOTHING


_NOTHING: frozenset[Against] = frozenset()


def _words(
    mail: Mail, envelope: Envelope, earlier: Sequence[Mail], given: frozenset[str], kinds: frozenset[Against]
) -> tuple[str, ...]:
    """The signs in the owner's own words that count in this mail. Who applies for a job names with a rate alone what
    they want to earn; whoever has the order names what was agreed."""
    signs = mail.own_text.signs if mail.own_text is not None else ()
    words = tuple([sign for sign in signs if sign not in given])
    if not all(map(_names_an_offer, words)):
        applies = Against.APPLICATION in kinds or _JOB.search(envelope.subject) is not None
        if applies or (envelope.is_reply and any(map(offers, earlier))):
            next_offer = not applies and Against.INCLUDED not in kinds and may_be_next(mail, envelope, earlier)
            words = tuple(w for w in words if _names_an_offer(w) or (next_offer and w not in _FIRST))
    if not NEEDS_PAPER.isdisjoint(words) and not answering_paper(mail):
        words = tuple(word for word in words if word not in NEEDS_PAPER)
    if PRICED_IF_ASKED in words and not was_asked(mail, envelope, earlier):
        words = tuple(word for word in words if word != PRICED_IF_ASKED)
    if not _PRICES.isdisjoint(words) and (Against.INVOICE in kinds or is_family(mail, envelope)):
        words = tuple(word for word in words if word not in _PRICES)
    if words and (is_after_yes(mail, envelope, earlier) or (Against.AGREED in kinds and not _asks(mail))):
        words = tuple(filter(is_paper, words))
    return words


@lru_cache(maxsize=1024)
def _names_an_offer(sign: str) -> bool:
    return _NAMES_AN_OFFER.search(sign) is not None


def _asks(mail: Mail) -> bool:
    return mail.own_text is not None and mail.own_text.asks


def _found(
    mail: Mail, envelope: Envelope, earlier: Sequence[Mail], words: tuple[str, ...], *, announced: bool
) -> Sign | None:
    """The strongest sign: the folder, how an attachment is named, the subject, the owner's own words."""
    if filed := marked_by_folder(mail, earlier):
        return filed
    if name := next(_own_papers(mail, earlier, words), ""):
        return Sign(True, because('the attachment "{name}" is named like a proposal', name=name))
    titled = subject_sign(mail, envelope, earlier, announced=announced)
    if titled and titled.speaks_for and only_talks_to_family(mail, envelope):
        titled = None
    return titled if titled and titled.speaks_for else _said(words) or titled


def _own_papers(mail: Mail, earlier: Sequence[Mail], words: tuple[str, ...]) -> Iterator[str]:
    """Attachments that are named like a proposal, but none that goes back to whoever sent it: "Angebot 88-12" came, and
    "Angebot_88-12_freigegeben.pdf" is an order. Words of an offer outweigh that: forms are filled in."""
    names = list(filter(file_says, mail.structure.attachments)) if mail.structure else []
    if not names or any(map(is_own_offer, words)):
        return iter(names)
    theirs = {number for other in earlier for number in _numbers_offered(other, mail)}
    return (name for name in names if theirs.isdisjoint(paper_numbers(name.replace("_", " ").replace(".", " "))))


def _numbers_offered(other: Mail, mail: Mail) -> tuple[str, ...]:
    """The numbers in the subject under which somebody else made an offer."""
    subject = without_prefixes(other.message.subject)
    if other.message.author.addr_spec == mail.message.author.addr_spec or subject_against(subject):
        return ()
    return paper_numbers(subject) if subject_says(subject) else ()


def _somebody_elses(mail: Mail) -> str:
    """The words that speak of an offer which somebody else made, or ""."""
    labels = mail.own_text.counter_signs if mail.own_text is not None else ()
    return next((label for label in labels if counter_kind(label) is Against.OTHERS), "")


def _says_offer(envelope: Envelope) -> bool:
    """Whether the owner's own subject is that of a proposal: then another's offer is only a part of it."""
    return not envelope.is_reply and bool(subject_says(envelope.subject)) and not subject_against(envelope.subject)


def _contradiction(mail: Mail, envelope: Envelope) -> Reason | None:
    """Why the owner's own words say that this is no new proposal; None where they do not.

    Where it brings a paper, a question such as "haben Sie Fragen zum Angebot?" only closes the letter.
    """
    text = mail.own_text
    for label in text.counter_signs if text is not None else ():
        match counter_kind(label):
            case Against.CUSTOMER:
                return because('your words ask for an offer or answer one: "{words}"', words=label)
            case Against.ORDER:
                return because('your words are an order: "{words}"', words=label)
            case Against.MEETING:
                return because('your words propose to meet: "{words}"', words=label)
            case Against.DECLINED if not envelope.is_reply:
                pass  # an offer says what it leaves out
            case Against.WITHDRAWN | Against.DECLINED if not offers_anyway(text) and not brings_paper(mail, envelope):
                return because('your words take an offer back: "{words}"', words=label)
            case Against.NUDGE if not brings_paper(mail, envelope):
                return because('your words speak of a proposal sent before: "{words}"', words=label)
    return None


def _forwarded(own_offer: tuple[str, ...]) -> Sign:
    """A forwarded mail is a copy for somebody, unless the owner's words offer something."""
    return _said(own_offer) or Sign(False, because("it is a forwarded copy"))


def _begun_by_reader(mail: Mail, envelope: Envelope, earlier: Sequence[Mail]) -> bool:
    """Whether the subject is that of somebody who wrote first, under the number of their order, and asked for more."""
    author = mail.message.author.addr_spec
    first = min(earlier, key=lambda other: other.when, default=None)
    return envelope.is_reply and first is not None and first.message.author.addr_spec != author


def _settled(mail: Mail, envelope: Envelope, earlier: Sequence[Mail], *, named: bool) -> Reason | None:
    """Why it comes after the proposal: an invoice, an order, something signed.

    Words that have `named` an offer outweigh the subject or the attachment, not both together.
    """
    names = mail.structure.attachments if mail.structure else ()
    settled = next(filter(file_against, names), "")
    against = subject_against(envelope.subject)
    billed = (
        against is not None and against.against is Against.INVOICE and not _begun_by_reader(mail, envelope, earlier)
    )
    if named and not (settled and billed):
        return None
    if settled:
        return because('the attachment "{name}" is an invoice, an order or a signed copy', name=settled)
    if billed:
        return because("its subject is that of an invoice or an order")
    return None


def _said(words: tuple[str, ...]) -> Sign | None:
    """The owner's own words as a sign for it."""
    if words and words[0] == PAPER_AS_ASKED:
        return Sign(True, because("you sent a document to somebody who had asked for a price"))
    if words and words[0] == PRICED_AS_ASKED:
        return Sign(True, because("your words name the price that you were asked for"))
    if words and words[0] == SHOWN:
        return Sign(True, because("your words say where your costs stand and ask for a yes"))
    if words and words[0] in (LIKE_OFFER, LIKE_OFFER_WITH_PAPER):
        return Sign(True, because("your words read like those of an offer"))
    if words and words[0] in _PRICES:
        return Sign(True, because("your words name a price and ask for a yes"))
    return Sign(True, because('your words say "{words}"', words=words[0])) if words else None
