"""What does a subject, or the name of an attachment, promise? One to a line in `data/titles`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sentmail import OWN, sent
from watcher.core.proposal import Rule, recognise
from watcher.core.worktime import Span

TITLES = Path(__file__).parents[1] / "data" / "titles"


def lines(name: str) -> list[str]:
    """The lines of one file."""
    return (TITLES / f"{name}.txt").read_text("utf-8").splitlines()


def is_proposal(subject: str, *attachments: str) -> bool:
    """The decision by the header alone."""
    rules = (Rule("proposal", Span(5), Span(5), 3),)
    mail = sent(subject, None, *attachments)
    return recognise(mail, rules, own_addresses=OWN, own_domains=frozenset()).is_proposal


@pytest.mark.parametrize("subject", lines("subjects-yes"))
def test_subject_of_a_proposal(subject: str) -> None:
    """A new mail under this subject is a proposal."""
    assert is_proposal(subject)


@pytest.mark.parametrize("subject", lines("subjects-no"))
def test_other_subject(subject: str) -> None:
    """A mail under this subject is none."""
    assert not is_proposal(subject)


@pytest.mark.parametrize("name", lines("files-yes"))
def test_proposal_attached(name: str) -> None:
    """An attachment of this name makes a proposal, under any subject."""
    assert is_proposal("Hallo", name)


@pytest.mark.parametrize("name", lines("files-no"))
def test_other_attachment(name: str) -> None:
    """An attachment of this name makes none."""
    assert not is_proposal("Hallo", name)
