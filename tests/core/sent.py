"""Mails that people sent in their trade, offers and all the others, most of them in words that no list knows.

Each line of `tests/data/sent` is one: whether it is a proposal, its subject, its attachments, the mail that it answers,
and its text. From those of "unlearned" no weight was learned (`tools/weights.py`).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.sentmail import OWN, sent
from watcher.core.mail import Mail
from watcher.core.phrases import file_says, subject_says
from watcher.core.proposal import Rule, recognise
from watcher.core.worktime import Span

DATA = Path(__file__).resolve().parents[1] / "data" / "sent"
RULES = (Rule("proposal", Span(5), Span(5), 3),)


class Sent(NamedTuple):
    """A mail that the owner sent; `asked` is what it answers, "" for a mail of its own."""

    proposal: bool
    subject: str
    attachments: tuple[str, ...]
    asked: str
    body: str

    @property
    def text(self) -> str:
        """The whole text, with what it answers quoted below."""
        quote = "\n".join(f"> {line}" for line in self.asked.splitlines())
        return f"{self.body}\n\nAm 09.11.2026 um 10:00 schrieb Eva Kunde:\n{quote}\n" if quote else f"{self.body}\n"

    @property
    def is_told_otherwise(self) -> bool:
        """Whether its subject or an attachment tells a proposal, whatever its words are."""
        return any(map(file_says, self.attachments)) or bool(subject_says(self.subject))

    def mail(self) -> Mail:
        """The mail as the core knows it."""
        answers = (9,) if self.asked else ()
        return sent(self.subject, self.text, *self.attachments, answers=answers)


@cache
def sent_mails(name: str) -> tuple[Sent, ...]:
    """The mails that are "learned" from, or those that are "unlearned"."""
    lines = (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    fields = map(json.loads, lines)
    return tuple(Sent(f["proposal"], f["subject"], tuple(f["attachments"]), f["asked"], f["body"]) for f in fields)


def is_proposal(mail: Mail) -> bool:
    """The decision by the rules that work without any configuration."""
    return recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset()).is_proposal
