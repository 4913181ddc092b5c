"""Proposals that lie among the drafts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.mail import ANNA, ME, at, mail, policy
from watcher.core.mail import Mail, Role, Structure
from watcher.core.unsent import unsent
from watcher.core.worktime import Span

NOW = at(16)


def lying(**more: object) -> Mail:
    """A draft of the owner's."""
    fields = {"when": at(2), "from_": ME, "to": ANNA, "subject": "Angebot Website", "role": Role.DRAFTS} | more
    papers = fields.pop("papers", ())
    made = mail(**fields)  # type: ignore[arg-type]
    return made if not papers else Mail(made.key, made.message, made.placements, Structure(papers))  # type: ignore[arg-type]


def told(*drafts: Mail, sent: tuple[str, ...] = (), ours: tuple[str, ...] = ()) -> list[str]:
    found = unsent(drafts, sent, ours, policy(), after=Span(3), now=NOW)
    return [f"{one.value('subject')} {one.value('n')}" for one in found]


def test_told_with_its_days() -> None:
    """A proposal that lies among the drafts is told with how long it has been there."""
    assert told(lying()) == ["Angebot Website 14"]


@pytest.mark.parametrize(
    "fields",
    [
        {"when": at(13)},
        {"when": NOW - timedelta(days=90)},
        {"subject": "Einkaufszettel"},
        {"subject": "Re: Angebot Website"},
        {"to": "tax@studio.example", "from_": ME, "subject": "Mittagessen"},
    ],
    ids=["just begun", "given up long ago", "about something else", "a reply without a paper", "a note"],
)
def test_not_told(fields: dict[str, object]) -> None:
    """What is not a proposal, is being written now or was given up long ago is passed over."""
    assert told(lying(**fields)) == []


def test_without_a_recipient() -> None:
    """Whom it goes to may not be filled in yet."""
    (found,) = unsent([lying(to=())], (), (), policy(), after=Span(3), now=NOW)
    assert "without a recipient" in found.plural


def test_a_reply_with_its_paper() -> None:
    """A reply to a request counts by the offer that hangs on it."""
    assert told(lying(subject="Re: Anfrage", papers=("Angebot_2026-114.pdf",))) == ["Re: Anfrage 14"]


def test_sent_after_all() -> None:
    """What went out after all, or was drafted by us, is no forgotten proposal."""
    one = lying()
    assert told(one, sent=("angebot website",)) == []
    assert told(one, ours=(one.message.message_id,)) == []
