"""Mails of people and of programs about anything, in answer to the owner or not, none with a mark of a program.

Each line of `tests/data/ordinary` is one: its kind, From, Subject, whether it answers the owner, its text, and whether
it "sells" something of its writer's. From those in the files called "unlearned" nothing was learned
(`tools/weights.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import parseaddr
from functools import cache
from pathlib import Path

from tests.core.reading.corpus import Known
from watcher.core.mail import Kind

DATA = Path(__file__).resolve().parents[2] / "data" / "ordinary"
OWNER = frozenset({"jo@fuchs-studio.example"})
DATE = datetime(2026, 11, 19, 9, 57, tzinfo=UTC)


@cache
def ordinary(name: str) -> tuple[Known, ...]:
    """The mails of "people" or of "programs", or of those that are "-unlearned"."""
    return tuple(_known(name))


def texts_of_buyers(name: str) -> tuple[str, ...]:
    """The texts of people who sell nothing: each could stand in a mail that somebody sent, and would offer nothing."""
    lines = (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(fields["body"] for fields in map(json.loads, lines) if not fields.get("sells"))


def _known(name: str) -> Iterator[Known]:
    lines = (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        fields = json.loads(line)
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = (
            fields["from"],
            "Jo Fuchs <jo@fuchs-studio.example>",
            fields["subject"],
        )
        mail["Date"] = DATE
        mail["Message-ID"] = f"<{number}@{parseaddr(fields['from'])[1].partition('@')[2]}>"
        if fields["answer"]:
            mail["In-Reply-To"] = mail["References"] = "<offer@fuchs-studio.example>"
        mail.set_content(fields["body"])
        yield Known(f"{name} {number}", mail.as_bytes(), Kind(fields["kind"]), fields["subject"], own=OWNER)
