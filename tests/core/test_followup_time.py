"""When is a follow-up due?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.core.judging import follow_ups, the_one, word
from tests.mail import ANNA, RULE, address, at, away, bounce, came, days, policy, proposal, sent
from watcher.core.followup import State
from watcher.core.mail import Kind
from watcher.core.worktime import Worktime

BEN = "Ben Weber <ben@weber-bau.example>"


def test_due_from_local_midnight_of_the_nth_business_day() -> None:
    """Sent on a Monday with five business days: due from midnight in Berlin on the next Monday."""
    offer = proposal(at(2))
    assert the_one([offer], at(8, 22, 59)).state is State.WAITING
    assert the_one([offer], at(8, 23)).state is State.DUE
    assert the_one([offer], at(8, 23)).due_at == at(8, 23)


def test_the_local_day_of_sending_counts() -> None:
    """What was sent at half past midnight in Berlin was sent that day, not the day before in UTC."""
    assert the_one([proposal(at(1, 23, 30))], at(3)).due_at == at(8, 23)


def test_holidays_do_not_count() -> None:
    """Public holidays of the owner's state push the day back."""
    by = replace(
        policy(), worktime=Worktime("Europe/Berlin", country="DE", subdivision="BY"), zone=ZoneInfo("Europe/Berlin")
    )
    offer = proposal(datetime(2026, 12, 21, 9, tzinfo=UTC))
    assert the_one([offer], datetime(2026, 12, 22, tzinfo=UTC), by=by).due_at == datetime(2026, 12, 28, 23, tzinfo=UTC)


def test_calendar_days_and_weeks_are_understood() -> None:
    """A rule may count plain days."""
    offer = proposal(at(2))
    assert the_one([offer], at(3), by=policy(rule=replace(RULE, after=days(3)))).due_at == at(4, 23)


def test_waiting_is_counted_in_business_days() -> None:
    """How long it has waited is said in business days since the clock was started."""
    assert the_one([proposal(at(2))], at(11)).waited == 7


def test_the_servers_clock_orders() -> None:
    """A Sent copy that was filed after the answer came is answered all the same."""
    offer = proposal(at(2, 9, 5))
    assert the_one([offer, came(at(2, 9, 2), answers=offer)], at(9)).state is State.ANSWERED


def test_an_answer_filed_before_the_sent_copy_does_not_take_its_subject() -> None:
    """The owner's new subject stays the owner's, even where the answer to it came in first by the server's clock."""
    asked = came(at(1), subject="Termin")
    offer = sent(at(2, 9, 5), answers=asked)
    quick = came(at(2, 9, 2), answers=offer)
    assert the_one([asked, offer, quick], at(9)).state is State.ANSWERED


@pytest.mark.parametrize(
    ("until", "back", "due"),
    [
        (None, date(2026, 11, 12), at(12, 23)),  # back on Thursday: due on Friday
        (date(2026, 11, 11), None, at(12, 23)),
        (date(2026, 11, 13), None, at(16, 23)),  # away until Friday: back on Monday, due on Tuesday
        (date(2026, 11, 13), date(2026, 11, 14), at(16, 23)),  # a Saturday is nobody's first day back
        (None, date(2026, 11, 4), at(8, 23)),  # back long before it is due
        (None, None, at(8, 23)),
    ],
)
def test_an_absence_moves_the_due_day(until: date | None, back: date | None, due: datetime) -> None:
    """Due one business day after the first day back, where that is later."""
    offer = proposal(at(2))
    assert the_one([offer, away(at(2, 9, 1), until=until, back=back, answers=offer)], at(3)).due_at == due


def test_who_is_away_is_said_while_they_are() -> None:
    """The last day away and the stand-in are told until the person is back."""
    offer = proposal(at(2))
    notice = away(at(2, 10), until=date(2026, 11, 13), back=date(2026, 11, 16), stand_in=BEN, answers=offer)
    found = the_one([offer, notice], at(10))
    assert (found.away_until, found.stand_in, found.state) == (date(2026, 11, 13), address(BEN), State.WAITING)
    assert found.because.value("back") == date(2026, 11, 16)
    back = the_one([offer, notice], at(18))
    assert (back.state, back.away_until, back.stand_in) == (State.DUE, None, None)


def test_an_absence_told_before_the_proposal_still_holds() -> None:
    """Most systems send one notice per sender: the one from last week counts while the person is away."""
    offer, notice = proposal(at(4)), away(at(2), back=date(2026, 11, 16))
    assert the_one([notice, offer], at(5)).due_at == at(16, 23)


def test_holidays_that_have_not_begun_hold_nothing_up() -> None:
    """Whoever announces in November to be away over Christmas is asked in November; over Christmas nobody is."""
    offer = proposal(at(2))
    notice = away(
        at(2, 9, 1), until=date(2026, 12, 4), back=date(2026, 12, 7), begins=date(2026, 11, 23), answers=offer
    )
    asked = the_one([offer, notice], at(10))
    assert (asked.state, asked.due_at, asked.away_until) == (State.DUE, at(8, 23), None)
    gone = the_one([offer, notice], at(24))
    assert (gone.state, gone.away_until) == (State.WAITING, date(2026, 12, 4))


def test_an_absence_that_begins_later_is_told_with_its_first_day() -> None:
    """ "Away until 4 December" alone would say that the client is away now."""
    offer = proposal(at(2))
    days_off = {"until": date(2026, 12, 4), "back": date(2026, 12, 7), "answers": offer}
    ahead = the_one([offer, away(at(2, 9, 1), begins=date(2026, 11, 23), **days_off)], at(3))  # type: ignore[arg-type]
    begun = the_one([offer, away(at(2, 9, 1), begins=date(2026, 10, 30), **days_off)], at(3))  # type: ignore[arg-type]
    told = [one.because for one in ahead.evidence if "absence notice" in one.because.template]
    assert [(one.value("begin"), one.value("until")) for one in told] == [(date(2026, 11, 23), date(2026, 12, 4))]
    assert not any("{begin}" in one.because.template for one in begun.evidence)


def test_holidays_that_begin_before_the_due_day_hold_it_up() -> None:
    """Announced today, beginning on Friday, due on Monday: it waits for the return."""
    offer = proposal(at(2))
    notice = away(
        at(2, 9, 1), until=date(2026, 11, 13), back=date(2026, 11, 16), begins=date(2026, 11, 6), answers=offer
    )
    assert the_one([offer, notice], at(3)).due_at == at(16, 23)


def test_a_later_notice_corrects_an_earlier_one() -> None:
    """The latest return date of a person holds."""
    offer = proposal(at(2))
    first, second = away(at(2, 10), back=date(2026, 11, 30)), away(at(5), back=date(2026, 11, 12))
    assert the_one([offer, first, second], at(6)).due_at == at(12, 23)


def test_an_absence_in_copy_holds_nothing_up() -> None:
    """Somebody merely in copy may be away; the addressee is not."""
    offer = proposal(at(2), ANNA, cc=BEN)
    assert the_one([offer, away(at(2, 10), BEN, back=date(2026, 11, 30))], at(3)).due_at == at(8, 23)


def test_an_absence_is_no_answer_to_a_nudge_either() -> None:
    """A nudge during an absence waits for the return as well."""
    offer = proposal(at(2))
    notice = away(at(2, 10), back=date(2026, 11, 30), answers=offer)
    nudge = sent(at(4), subject="AW: Angebot Website", answers=offer)
    assert the_one([offer, notice, nudge], at(12)).due_at == at(30, 23)


def test_the_clients_own_date_beats_n() -> None:
    """ "We decide on the 12th": waiting until one business day after that, then due, then answered by a next mail."""
    offer = proposal(at(2))
    word_ = came(at(4), answers=offer, decides_on=date(2026, 11, 20))
    found = the_one([offer, word_], at(10))
    assert (found.state, found.due_at, found.nudges) == (State.WAITING, at(22, 23), 0)
    assert found.because.value("date") == date(2026, 11, 20)
    assert the_one([offer, word_], at(23)).state is State.DUE
    assert the_one([offer, word_, came(at(19), answers=offer)], at(30)).state is State.ANSWERED


def test_a_day_far_off_is_waited_for_beyond_the_look_back() -> None:
    """ "Ask us again in autumn": it comes back on that day, though nothing came for longer than the look-back."""
    offer = proposal(at(2))
    word_ = came(at(4), answers=offer, decides_on=date(2027, 9, 1))
    assert the_one([offer, word_], at(2) + timedelta(days=250)).state is State.WAITING
    assert the_one([offer, word_], at(2) + timedelta(days=310)).state is State.DUE


def test_thanks_for_the_date_are_no_nudge() -> None:
    """Thanking for the day they named leaves that day in force."""
    offer = proposal(at(2))
    named = came(at(4), answers=offer, decides_on=date(2026, 11, 20))
    thanks = sent(at(4, 11), subject="AW: Angebot Website", answers=named)
    found = the_one([offer, named, thanks], at(10))
    assert (found.state, found.nudges, found.due_at) == (State.WAITING, 0, at(22, 23))


def test_a_day_named_after_a_yes_reminds_of_nothing() -> None:
    """Who has accepted and then writes "I'll be in touch in December about the dates" is not asked about the proposal;
    who only had a question is, and so is whoever is asked anew."""
    offer = proposal(at(2))
    later = came(at(6), answers=offer, decides_on=date(2026, 11, 20))
    assert the_one([offer, came(at(4), answers=offer, decided=True), later], at(30)).state is State.ANSWERED
    assert the_one([offer, came(at(4), answers=offer), later], at(30)).state is State.DUE
    asked = sent(at(5), subject="AW: Angebot Website", asks=True)
    assert the_one([offer, came(at(4), answers=offer, decided=True), asked, later], at(30)).state is State.DUE


def test_a_date_that_is_past_already_is_none() -> None:
    """A day before the mail that names it sets no clock: the mail is an answer."""
    offer = proposal(at(2))
    assert the_one([offer, came(at(4), answers=offer, decides_on=date(2026, 11, 3))], at(9)).state is State.ANSWERED


@pytest.mark.parametrize("named", ["valid_until", "promised_on"])
def test_a_date_in_the_proposal_beats_n(named: str) -> None:
    """ "Valid until", and "I will be in touch on", run to one business day after that date."""
    offer = proposal(at(2), **{named: date(2026, 11, 20)})
    assert the_one([offer], at(3)).due_at == at(22, 23)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ({"valid_until": date(2026, 11, 20)}, "Your proposal holds until {date}"),
        ({"promised_on": date(2026, 11, 20)}, "You wrote that you would be in touch by {date}"),
    ],
    ids=["the offer's end", "a promise"],
)
def test_a_date_in_the_proposal_is_told(text: dict[str, date], because: str) -> None:
    """Which day moved the clock is said, with the words that name it where they are known."""
    assert the_one([proposal(at(2), **text)], at(3)).because.template == because
    quoted = proposal(at(2))
    words = {"valid_words": "20.11.", "promised_words": "20.11."}
    quoted = quoted._replace(own_text=replace(quoted.own_text, **text, **words))
    found = the_one([quoted], at(3)).because
    assert found.template == f"{because} (“{{words}}”)"
    assert found.value("words") == "20.11."
    assert the_one([quoted], at(25)).because.value("words") == "20.11."


def test_a_nudge_runs_by_the_rule_again() -> None:
    """The date in the proposal does not hold for the clock of a nudge."""
    offer = proposal(at(2), valid_until=date(2026, 11, 20))
    nudge = sent(at(10), subject="AW: Angebot Website", answers=offer)
    assert the_one([offer, nudge], at(11)).due_at == at(16, 23)


def test_older_than_the_look_back_is_silent_until_a_mail_brings_it_back() -> None:
    """What is older than the look-back is closed; a later mail of the client opens the question again."""
    offer = proposal(at(2))
    late = datetime(2027, 6, 15, 9, tzinfo=UTC)
    by = policy(rule=replace(RULE, give_up_after=9))
    assert the_one([offer], late, by=by).state is State.CLOSED
    back = came(datetime(2027, 6, 10, 9, tzinfo=UTC), subject="Hallo")
    assert word(the_one([offer, back], late, by=by)) == "due, perhaps"


def test_nothing_later_than_now_is_known() -> None:
    """Asked for an earlier instant, mails and decisions after it do not exist."""
    offer = proposal(at(2))
    answer = came(at(12), answers=offer)
    assert the_one([offer, answer], at(11)) == the_one([offer], at(11))
    assert not follow_ups([offer], at(1))


def test_a_ticket_acknowledgement_says_that_it_arrived() -> None:
    """What is no answer is still told: arrived, opened, reacted, still trying."""
    offer = proposal(at(2))
    ack = came(at(2, 10), kind=Kind.TICKET_ACK, answers=offer)
    opened = came(at(3), kind=Kind.READ_RECEIPT, subject="Gelesen: Angebot Website")
    found = the_one([offer, ack, opened], at(9))
    assert len(found.notes) == 2
    trying = the_one([offer, bounce(at(2, 10), offer, "anna@weber-bau.example", final=False)], at(3))
    assert len(trying.notes) == 1


def test_a_newsletter_brings_nothing_back() -> None:
    """What is no person's word leaves an old proposal silent."""
    offer = proposal(at(2))
    late = datetime(2027, 6, 15, 9, tzinfo=UTC)
    by = policy(rule=replace(RULE, give_up_after=9))
    letter = came(datetime(2027, 6, 10, 9, tzinfo=UTC), subject="Neues", kind=Kind.MAILING_LIST)
    assert the_one([offer, letter], late, by=by).state is State.CLOSED


def test_an_absence_at_the_address_it_was_sent_to_again() -> None:
    """After sending it to another address, the absence there counts."""
    offer = proposal(at(2))
    lost = bounce(at(2, 10), offer, "anna@weber-bau.example")
    again = sent(at(3), "Anna <anna.weber@gmx.example>", "WG: Angebot Website", cites=offer)
    notice = away(at(3, 10), "Anna <anna.weber@gmx.example>", back=date(2026, 11, 20), answers=again)
    assert the_one([offer, lost, again, notice], at(4)).due_at == at(22, 23)


def test_the_evidence_says_until_when_somebody_is_away() -> None:
    """An absence notice is told with the day it names."""
    offer = proposal(at(2))
    found = the_one([offer, away(at(2, 10), until=date(2026, 11, 13), answers=offer)], at(3))
    assert found.evidence[-1].because.value("until") == date(2026, 11, 13)
