"""What does a rule say, and what is decided by it?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from watcher.core.reason import Reason
from watcher.core.worktime import Span


@dataclass(frozen=True, slots=True)
class Rule:
    """When a sent mail is a proposal and how long its clock runs. Patterns are shell-like (`AN-*.pdf`), without case.

    Of the signs (`subjects`, `attachments`, `words`, `keywords`, `folders`, `marks`) any one is enough; `recipients`,
    `senders` and the `not_` patterns narrow the rule, and all of them must hold. A rule without signs uses the built-in
    ones (German and English); one with `watch=False` and no signs leaves out whatever is not narrowed away. `again` is
    the clock after a nudge.
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

    @property
    def has_signs(self) -> bool:
        """Whether the rule says itself what makes a proposal."""
        return bool(self.subjects or self.attachments or self.words or self.keywords or self.folders or self.marks)

    @property
    def is_narrowed(self) -> bool:
        """Whether the rule is for some mail alone."""
        return bool(self.recipients or self.senders or self.not_subjects or self.not_recipients)


class Recognition(NamedTuple):
    """That a mail is (or is not) a proposal, by which rule, on what clock, and why."""

    is_proposal: bool
    rule: str
    after: Span
    again: Span
    give_up_after: int
    because: Reason


@dataclass(frozen=True, slots=True)
class Sign:
    """One look at a mail: whether it speaks for a proposal (or against), and why."""

    speaks_for: bool
    because: Reason
    after: Span | None = None
    """The clock that the sign itself sets (me+7d@)."""
