"""What becomes of a proposal whose client says neither yes nor no?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.judging import decide, the_one, word
from tests.mail import at, came, proposal, sent
from watcher.core.decision import Verb
from watcher.core.followup import State


def test_an_answer_that_leaves_it_open_is_asked_about_when_its_own_time_is_over() -> None:
    """ "We'll think it over": the clock starts anew with that mail, and only then the owner is asked."""
    offer = proposal(at(2))
    found = the_one([offer, came(at(4), answers=offer, pending=True)], at(10))
    assert (word(found), found.due_at, found.pending) == ("waiting, perhaps", at(10, 23), True)
    assert found.because.template == "{who} wrote on {day}, but said neither yes nor no"
    assert word(the_one([offer, came(at(4), answers=offer, pending=True)], at(11))) == "due, perhaps"


@pytest.mark.parametrize("more", [{}, {"decided": True}, {"asks": True}])
def test_what_comes_behind_it_answers(more: dict[str, bool]) -> None:
    """Whoever left it open and then writes again has answered."""
    offer = proposal(at(2))
    first, then = came(at(4), answers=offer, pending=True), came(at(6), answers=offer, **more)
    assert the_one([offer, first, then], at(20)).state is State.ANSWERED


def test_a_day_named_behind_it_is_waited_for() -> None:
    """The day on which they decide beats the days of the rule."""
    offer = proposal(at(2))
    first = came(at(4), answers=offer, pending=True)
    then = came(at(6), answers=offer, decides_on=date(2026, 11, 20))
    assert word(the_one([offer, first, then], at(16))) == "waiting"


def test_who_is_to_answer_on_that_very_day_is_asked_about_on_the_next() -> None:
    """ "Feedback heute Abend": if nothing came, it is due on the next business day."""
    offer = proposal(at(2))
    found = [the_one([offer, came(at(4), answers=offer, decides_on=date(2026, 11, 4))], at(day, 20)) for day in (4, 5)]
    assert [word(one) for one in found] == ["waiting", "due"]


def test_a_day_named_beside_approval_is_asked_about() -> None:
    """ "Great! I will get back to you on Friday": an order or not, it waits until that day; then the owner is asked."""
    offer = proposal(at(2))
    both = came(at(4), answers=offer, pending=True, decides_on=date(2026, 11, 20))
    found = the_one([offer, both], at(16))
    assert (word(found), found.due_at, found.pending) == ("waiting, perhaps", at(22, 23), True)
    assert word(the_one([offer, both], at(24))) == "due, perhaps"


def test_a_day_named_before_it_holds() -> None:
    """ "As I said, you'll hear from us" changes nothing about the day that was named, until that day is over."""
    offer = proposal(at(2))
    named = came(at(4), answers=offer, decides_on=date(2026, 11, 20))
    before, behind = came(at(6), answers=offer, pending=True), came(at(23), answers=offer, pending=True)
    assert the_one([offer, named, before], at(16)).due_at == at(22, 23)
    found = the_one([offer, named, behind], at(24))
    assert (word(found), found.due_at) == ("waiting, perhaps", at(29, 23))


def test_after_a_yes_nothing_is_left_open() -> None:
    """ "I'll let you know about the colours" once the offer is taken is about the work; behind a mere question it is
    about the offer."""
    offer = proposal(at(2))
    later = came(at(6), answers=offer, pending=True)
    assert the_one([offer, came(at(4), answers=offer, decided=True), later], at(30)).state is State.ANSWERED
    assert the_one([offer, came(at(4), answers=offer), later], at(30)).state is State.ANSWERED
    assert word(the_one([offer, came(at(4), answers=offer, asks=True), later], at(30))) == "due, perhaps"


def test_thanks_for_it_are_no_nudge() -> None:
    """ "Take your time" within the days of the rule leaves the clock alone; later, or with a question, it asks anew."""
    offer = proposal(at(2))
    open_ = came(at(4), answers=offer, pending=True)
    thanks = sent(at(5), subject="AW: Angebot Website", answers=open_)
    found = the_one([offer, open_, thanks], at(6))
    assert (word(found), found.nudges, found.due_at) == ("waiting, perhaps", 0, at(10, 23))
    asked = sent(at(5), subject="AW: Angebot Website", answers=open_, asks=True)
    assert word(the_one([offer, open_, asked], at(6))) == "waiting"
    nudge = sent(at(16), subject="AW: Angebot Website", answers=open_)
    found = the_one([offer, open_, nudge], at(17))
    assert (word(found), found.nudges) == ("waiting", 1)


def test_the_owners_word_ends_the_question() -> None:
    """What is reopened or done is asked about no more."""
    offer = proposal(at(2))
    open_ = came(at(4), answers=offer, pending=True)
    assert the_one([offer, open_], at(12), decide(Verb.DONE, offer, at(11))).state is State.CLOSED
    assert word(the_one([offer, open_], at(12), decide(Verb.REOPEN, offer, at(11)))) == "due"


def test_what_may_settle_it_since_is_asked_about_at_once() -> None:
    """An order confirmation of the owner's behind it does not wait for the days of the rule."""
    offer = proposal(at(2))
    open_ = came(at(4), answers=offer, pending=True)
    bill = sent(at(5), subject="Rechnung 2026-12", answers=open_)
    found = the_one([offer, open_, bill], at(6))
    assert (word(found), found.pending) == ("waiting, perhaps", False)
