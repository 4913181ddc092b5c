"""Which of the owner's rules fits a mail?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import translate
from functools import lru_cache

from watcher.core.mail import Mail
from watcher.core.phrases import Against, counter_kind
from watcher.core.proposal.builtin import builtin_sign
from watcher.core.proposal.envelope import Envelope
from watcher.core.proposal.marks import filed
from watcher.core.proposal.subject import owner_chose_subject
from watcher.core.proposal.types import Rule, Sign
from watcher.core.reason import because


@dataclass(frozen=True, slots=True)
class Book:
    """The rules of an account, ready to be asked thousands of times."""

    rules: tuple[Rule, ...]
    watching: Rule
    """The first rule that watches: it gives its clock to marked mail."""
    marks: Mapping[str, Rule]
    """The first rule that names a mark, by what stands behind the plus."""
    words: frozenset[str]


@lru_cache(maxsize=32)
def open_book(rules: tuple[Rule, ...]) -> Book:
    """The rules together with what is asked of them all; ValueError where there is no rule at all."""
    if not rules:
        raise ValueError("at least one rule is needed")
    return Book(
        rules=rules,
        watching=next((rule for rule in rules if rule.watch), rules[0]),
        marks={mark.lower().lstrip("+"): rule for rule in reversed(rules) for mark in rule.marks},
        words=frozenset(word for rule in rules for word in rule.words),
    )


def own_phrases(rules: Iterable[Rule]) -> tuple[str, ...]:
    """The phrases that the owner's rules look for in a text, each once."""
    return tuple(dict.fromkeys(word for rule in rules for word in rule.words))


def rule_sign(mail: Mail, rule: Rule, envelope: Envelope, earlier: Sequence[Mail], book: Book) -> Sign | None:
    """What one rule says of a mail; None where it does not speak of it. A rule that does not watch only says no."""
    if rule.is_narrowed and not _is_for(mail, rule, envelope):
        return None
    sign = _own_sign(mail, rule, envelope, earlier) if rule.has_signs else None
    if not rule.has_signs and (rule.watch or not rule.is_narrowed):
        sign = builtin_sign(mail, envelope, earlier, book.words)
    if rule.watch:
        return sign
    fits = bool(sign and sign.speaks_for) or (rule.is_narrowed and not rule.has_signs)
    return Sign(False, because('your rule "{rule}" leaves it out', rule=rule.name)) if fits else None


def _is_for(mail: Mail, rule: Rule, envelope: Envelope) -> bool:
    """Whether a mail passes everything that narrows the rule."""
    message = mail.message
    addresses = [address.addr_spec for address in envelope.outside]
    if rule.recipients and not _match(rule.recipients, addresses):
        return False
    if rule.senders and not _match(rule.senders, [address.addr_spec for address in message.from_]):
        return False
    if rule.not_recipients and _match(rule.not_recipients, addresses):
        return False
    return not (rule.not_subjects and _match(rule.not_subjects, (message.subject, envelope.subject)))


def _own_sign(mail: Mail, rule: Rule, envelope: Envelope, earlier: Sequence[Mail]) -> Sign | None:
    """The first sign of the rule itself that the mail carries, strongest first."""
    keywords = [keyword for place in mail.placements for keyword in place.keywords] if rule.keywords else ()
    if found := _match(rule.keywords, keywords):
        return Sign(True, because('you marked it with "{mark}"', mark=found))
    if rule.folders and (found := _match(rule.folders, filed(mail))):
        if any(found in filed(other) for other in earlier):
            return None
        return Sign(True, because('you filed it under "{folder}"', folder=found))
    if said := _said(mail, rule):
        return Sign(True, because('your words say "{words}"', words=said))
    if rule.watch and (envelope.is_forward or _is_nudge(mail, envelope)):
        return None
    return _shown(mail, rule, envelope, earlier)


def _said(mail: Mail, rule: Rule) -> str:
    """The first of the rule's phrases among the owner's words, or ""."""
    return next((word for word in rule.words if mail.own_text and word in mail.own_text.signs), "")


def _is_nudge(mail: Mail, envelope: Envelope) -> bool:
    """Whether an answer only speaks of a proposal sent before."""
    labels = mail.own_text.counter_signs if mail.own_text else ()
    return envelope.is_reply and any(counter_kind(label) is Against.NUDGE for label in labels)


def _shown(mail: Mail, rule: Rule, envelope: Envelope, earlier: Sequence[Mail]) -> Sign | None:
    """The rule's patterns for attachments and subjects."""
    if rule.attachments and mail.structure and (found := _match(rule.attachments, mail.structure.attachments)):
        return Sign(True, because('the attachment "{name}" fits your rule', name=found))
    subjects = (envelope.subject, mail.message.subject)
    if _match(rule.subjects, subjects) and (not rule.watch or owner_chose_subject(mail, envelope, earlier)):
        return Sign(True, because('its subject "{subject}" fits your rule', subject=envelope.subject))
    return None


def _match(patterns: tuple[str, ...], texts: Iterable[str]) -> str:
    """The first text that fits one of the patterns, or ""."""
    expression = _expression(patterns)
    return next((text for text in texts if expression.match(text)), "")


@lru_cache(maxsize=256)
def _expression(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Shell-like patterns as one expression, without case; no pattern matches nothing."""
    return re.compile("|".join(map(translate, patterns)) or r"(?!)", re.IGNORECASE)
