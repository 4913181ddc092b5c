"""Which mails do we know the truth of?"""

from __future__ import annotations

import json
import os
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from watcher.core.mail import Kind, Reading
from watcher.core.message import parse_message
from watcher.core.reading import read_mail

HERE = Path(__file__).resolve()
DATA = HERE.parents[2] / "data" / "mail"
OWNER = frozenset({"anna@brandt-design.example"})
RECEIVED = datetime(2026, 11, 23, 12, tzinfo=UTC)
SHARED_KINDS = {
    "bounce_other": Kind.BOUNCE,
    "bounce_permanent": Kind.BOUNCE,
    "bounce_transient": Kind.BOUNCE,
    "calendar_response": Kind.CALENDAR_REPLY,
    "human_reply": Kind.PERSON,
    "mailing_list": Kind.MAILING_LIST,
    "out_of_office": Kind.OUT_OF_OFFICE,
    "read_receipt": Kind.READ_RECEIPT,
}


@dataclass(frozen=True, slots=True)
class Known:
    """A mail and what is true of it; `truth` is one sentence, `facts` the fields of its reading that are known."""

    name: str
    raw: bytes
    kind: Kind
    truth: str
    facts: dict[str, Any] = field(default_factory=dict)
    own: frozenset[str] = OWNER

    def read(self) -> Reading:
        """The reading of this mail, taken in when its Date says."""
        return read_mail(self.raw, internal_date=self.received, own=self.own)

    @property
    def received(self) -> datetime:
        """The day in its own Date field, else a fixed one."""
        message = parse_message(self.raw, internal_date=RECEIVED)
        return message.date.astimezone(UTC) if message.date else RECEIVED

    def wrong(self, reading: Reading) -> list[str]:
        """What the reading says otherwise than the truth."""
        found = [] if reading.kind is self.kind else [f"kind: {reading.kind} instead of {self.kind}"]
        if reading.kind is not self.kind:
            return found
        for name, expected in self.facts.items():
            if name == "stand_in":
                actual: Any = reading.stand_in.addr_spec or reading.stand_in.display_name if reading.stand_in else ""
            else:
                actual = getattr(reading, name)
            if name == "failed_recipients":
                actual, expected = set(actual), set(expected)
            if isinstance(expected, str) and expected == "none":
                expected = None
            if actual != expected:
                found.append(f"{name}: {actual} instead of {expected}")
        return found


@cache
def own_corpus() -> tuple[Known, ...]:
    """The mails of tests/data/mail, each with its truth beside it."""
    return tuple(_known(path) for path in sorted(DATA.glob("*.eml")))


def answer_header(author: str, subject: str = "AW: Angebot") -> str:
    """The header of an answer by `author` to Anna Brandt's offer, with the empty line behind it."""
    return (
        f"From: {author}\nTo: Anna Brandt <anna@brandt-design.example>\nSubject: {subject}\n"
        "In-Reply-To: <a@brandt-design.example>\nContent-Type: text/plain; charset=utf-8\n\n"
    )


def _known(path: Path) -> Known:
    facts = tomllib.loads(path.with_suffix(".toml").read_text("utf-8"))
    own = frozenset(facts.pop("own", OWNER))
    return Known(path.stem, path.read_bytes(), Kind(facts.pop("kind")), facts.pop("truth"), facts, own)


def shared_folder() -> Path | None:
    """A folder of real mail beside the checkout, if there is one."""
    named = os.environ.get("WATCHER_SHARED")
    places = [Path(named)] if named else [parent / "shared" for parent in HERE.parents]
    return next((place / "mail" for place in places if (place / "mail" / "labels.jsonl").is_file()), None)


@cache
def shared_corpus() -> tuple[Known, ...]:
    """Real mail with labels; those that only test robustness have no kind and are left out."""
    folder = shared_folder()
    if folder is None:
        return ()
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text("utf-8").splitlines() if line.strip()]
    return tuple(_labelled(folder, row) for row in rows if row["label"] in SHARED_KINDS)


def _labelled(folder: Path, row: dict[str, Any]) -> Known:
    facts: dict[str, Any] = {}
    if row.get("delivery_final") is not None:
        facts["final"] = row["delivery_final"]
    if row.get("original_message_id"):
        facts["original_message_id"] = "".join(row["original_message_id"].split()).strip("<>")
    return Known(
        row["file"],
        (folder / row["file"]).read_bytes(),
        SHARED_KINDS[row["label"]],
        row["label_source"],
        facts,
        frozenset(),
    )


def day(value: str) -> date:
    """A day written as in ISO 8601."""
    return date.fromisoformat(value)
