"""What does the next mail say, given what is known?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.core.judging import of
from tests.mail import ANNA, address, at, came, policy, proposal, sent
from watcher.core.mail import Kind, Mail
from watcher.core.nudge import Plan, facts_of, plan_nudge, voice_of
from watcher.core.worktime import Worktime
from watcher.render.nudge import nudge_text

NOW = at(20)


def written(*mails: Mail, language: str = "de") -> str:
    """The text that would be laid down for the first of these mails, in one line."""
    follow_up = of(mails[0], mails, NOW)
    plan = plan_nudge(follow_up, policy(), now=NOW)
    assert isinstance(plan, Plan)
    voice = voice_of((), sender=address("Jo Fuchs <jo@studio.example>"), recipients=[address(ANNA)])
    return " ".join(nudge_text(facts_of(follow_up, plan, voice, policy(), now=NOW), language).split())


def test_it_asks_whether_the_proposal_arrived_only_where_nobody_knows() -> None:
    """Asking somebody who opened it, or who has even answered, whether it arrived would look careless."""
    first = proposal(at(2))
    opened = came(at(3), answers=first, kind=Kind.READ_RECEIPT)
    answer = came(at(3), answers=first)
    question = sent(at(4), subject="Re: Angebot Website", answers=answer, asks=True)
    assert "Ist es gut angekommen" in written(first)
    assert "Gibt es noch offene Fragen, oder passt es so?" in written(first, opened)
    assert "Wie steht es inzwischen" in written(first, answer, question)
    assert "Is anything still open" in written(first, opened, language="en")
    assert "How do things stand" in written(first, answer, question, language="en")


def test_what_the_client_put_off_roughly_is_quoted() -> None:
    """Whoever asked for a mail after Christmas is reminded of their words, and not of a date they never named."""
    first = proposal(at(2))
    later = came(at(3), answers=first, decides_on=date(2026, 11, 12))
    assert later.reading is not None
    german = later._replace(reading=replace(later.reading, decides_words="nach dem Fest"))
    english = later._replace(reading=replace(later.reading, decides_words="after the fair"))
    assert "hatten Sie „nach dem Fest“ geschrieben; deshalb" in written(first, german)
    assert "you wrote “after the fair”, so I am coming back" in written(first, english, language="en")
    assert "hatten Sie den 12. November genannt" in written(first, later)


def test_days_are_written_as_in_the_owners_country() -> None:
    """An American client reads "November 2", a British one "2 November"."""
    first = proposal(at(2))
    follow_up = of(first, [first], NOW)
    voice = voice_of((), sender=address("Jo Fuchs <jo@studio.example>"), recipients=[address(ANNA)])
    for country, day in (("US", "November 2"), ("GB", "2 November"), ("", "2 November"), ("DE", "2 November")):
        ours = replace(policy(), worktime=Worktime("Europe/Berlin", country=country))
        plan = plan_nudge(follow_up, ours, now=NOW)
        assert isinstance(plan, Plan)
        assert day in nudge_text(facts_of(follow_up, plan, voice, ours, now=NOW), "en")
