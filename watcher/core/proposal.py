"""Is this sent mail a proposal?"""

from __future__ import annotations

from dataclasses import dataclass

from watcher.core.mail import Mail
from watcher.core.reason import Reason
from watcher.core.worktime import Span


@dataclass(frozen=True, slots=True)
class Rule:
    """When a sent mail is a proposal and how long its clock runs. Patterns are shell-like (`AN-*.pdf`), without case.

    A rule without any pattern uses the built-in signs (German and English). `again` is the clock after a nudge.
    """

    name: str
    after: Span
    again: Span
    give_up_after: int
    subjects: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    not_subjects: tuple[str, ...] = ()
    not_recipients: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    """Local-part suffixes of marking addresses: me+watch@, and me+7d@ which also sets N."""
    watch: bool = True
    """False: mail this rule matches is never watched."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """That a mail is (or is not) a proposal, by which rule, on what clock, and why."""

    is_proposal: bool
    rule: str
    after: Span
    again: Span
    give_up_after: int
    because: Reason


def recognise(
    mail: Mail, rules: tuple[Rule, ...], *, own_addresses: frozenset[str], own_domains: frozenset[str]
) -> Recognition:
    """Whether the owner's `mail` should be answered, with its reason either way."""
    raise NotImplementedError


def needs_text(
    mail: Mail, rules: tuple[Rule, ...], *, own_addresses: frozenset[str], own_domains: frozenset[str]
) -> bool:
    """Whether only the mail's own words can still decide (no `own_text` yet, and the header does not settle it)."""
    raise NotImplementedError
