"""Is this sent mail a proposal? Letters as people write them in `data/letters.txt`, sentences in `data/sentences`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sentmail import OWN, sent
from watcher.core.mail import Mail
from watcher.core.proposal import Rule, recognise
from watcher.core.worktime import Span

RULES = (Rule("proposal", Span(5), Span(5), 3),)
LETTERS = Path(__file__).parents[1] / "data" / "letters.txt"
SENTENCES = Path(__file__).parents[1] / "data" / "sentences"


def letters(kind: str) -> list[object]:
    """The letters of one kind ("offers", "other"), named by subject."""
    found = []
    for block in LETTERS.read_text("utf-8").split("=== ")[1:]:
        header, _, body = block.partition("\n\n")
        what, subject, attachments = header.splitlines()
        names = [name.strip() for name in attachments.removeprefix("Attachments:").split(",") if name.strip()]
        mail = sent(subject.removeprefix("Subject: "), body, *names)
        if what == kind:
            found.append(pytest.param(mail, id=mail.message.subject))
    return found


@pytest.mark.parametrize("letter", letters("offers"))
def test_letters_that_offer(letter: Mail) -> None:
    """A letter that offers something is a proposal."""
    decision = recognise(letter, RULES, own_addresses=OWN, own_domains=frozenset())
    assert decision.is_proposal, decision.because


@pytest.mark.parametrize("letter", letters("other"))
def test_other_letters(letter: Mail) -> None:
    """A letter that speaks of an offer without making one is none."""
    decision = recognise(letter, RULES, own_addresses=OWN, own_domains=frozenset())
    assert not decision.is_proposal, decision.because


def offered(sentence: str) -> bool:
    """The decision on a mail of one sentence, under a subject that says nothing."""
    mail = sent("Unser Gespräch", sentence)
    return recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset()).is_proposal


@pytest.mark.parametrize("sentence", (SENTENCES / "offers.txt").read_text("utf-8").splitlines())
def test_sentences_that_offer(sentence: str) -> None:
    """One sentence is enough to offer something."""
    assert offered(sentence)


@pytest.mark.parametrize("sentence", (SENTENCES / "other.txt").read_text("utf-8").splitlines())
def test_other_sentences(sentence: str) -> None:
    """A sentence that speaks of an offer, or of money, does not offer."""
    assert not offered(sentence)


@pytest.mark.parametrize("sentence", (SENTENCES / "closings.txt").read_text("utf-8").splitlines())
def test_sentences_that_take_nothing_away(sentence: str) -> None:
    """What is said around an offer leaves the proposal of the subject one."""
    mail = sent("Angebot Terrasse", sentence, "Terrasse.pdf")
    decision = recognise(mail, RULES, own_addresses=OWN, own_domains=frozenset())
    assert decision.is_proposal, decision.because
