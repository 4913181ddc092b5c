"""Is this sent mail a proposal?

The owner's own mark decides before anything else, then whether somebody outside could answer it at all, then the rules
in their order. Whatever is decided, either way, names its reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.mail import Mail
from watcher.core.proposal.envelope import is_forwarded, open_envelope, without_prefixes
from watcher.core.proposal.marks import marked_by_address, marked_by_keyword
from watcher.core.proposal.rules import open_book, own_phrases, rule_sign
from watcher.core.proposal.types import Recognition, Rule, Sign
from watcher.core.reason import because

__all__ = ["Recognition", "Rule", "is_forwarded", "needs_text", "own_phrases", "recognise", "without_prefixes"]


def recognise(
    mail: Mail,
    rules: tuple[Rule, ...],
    *,
    own_addresses: frozenset[str],
    own_domains: frozenset[str],
    earlier: Sequence[Mail] = (),
) -> Recognition:
    """Whether the owner's `mail` should be answered, with its reason either way.

    `earlier` are the mails of its thread that lie before it, the owner's and others', in any order: they tell a subject
    the owner chose from one that came with an answer. Without them a subject behind "AW:" or "Re:" is no sign.
    ValueError where there is no rule at all.
    """
    book = open_book(rules)
    envelope = open_envelope(mail, own_addresses, own_domains)
    keyword = marked_by_keyword(mail)
    addressed = marked_by_address(mail, own_addresses, book.marks, book.watching)
    marked = (book.watching, keyword) if keyword else addressed
    if marked and (envelope.outside or not marked[1].speaks_for):
        return _recognition(*marked)
    if envelope.hindrance:
        return _recognition(book.watching, Sign(False, envelope.hindrance))
    against: Recognition | None = None
    for rule in rules:
        sign = rule_sign(mail, rule, envelope, earlier, book)
        if sign and (sign.speaks_for or not rule.watch):
            return _recognition(rule, sign)
        if sign and against is None:
            against = _recognition(rule, sign)
    return against or _recognition(book.watching, _nothing(mail))


def needs_text(
    mail: Mail, rules: tuple[Rule, ...], *, own_addresses: frozenset[str], own_domains: frozenset[str]
) -> bool:
    """Whether the mail's own words are still wanted: somebody outside could answer it, and they were not read yet.

    They are wanted even where a mark decides: they say until when the offer holds, and whether the owner asks.
    """
    if mail.own_text is not None or (mail.structure is not None and mail.structure.text is None):
        return False
    return open_envelope(mail, own_addresses, own_domains).hindrance is None


def _nothing(mail: Mail) -> Sign:
    """That no sign was found, and where it was looked for."""
    if mail.own_text is None:
        return Sign(
            False, because("neither its subject nor an attachment looks like a proposal; its words were not read")
        )
    return Sign(False, because("neither its subject, nor an attachment, nor your words look like a proposal"))


def _recognition(rule: Rule, sign: Sign) -> Recognition:
    """A decision by this rule."""
    return Recognition(
        sign.speaks_for, rule.name, sign.after or rule.after, rule.again, rule.give_up_after, sign.because
    )
