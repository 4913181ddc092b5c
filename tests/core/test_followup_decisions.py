"""What does the owner's word change?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tests.core.judging import decide, follow_ups, of, the_one, word
from tests.mail import RULE, at, bounce, came, policy, proposal, sent
from watcher.core.decision import Decision, Verb
from watcher.core.followup import FollowUp, State

OFFER = proposal(at(2))


def state(*decisions: Decision, on: int = 12) -> State:
    """How the proposal stands after some decisions."""
    return the_one([OFFER], at(on), *decisions).state


def numbered(*decisions: Decision) -> list[Decision]:
    """Decisions as the store numbers them."""
    return [replace(one, number=number) for number, one in enumerate(decisions, 1)]


def test_done_closes() -> None:
    """What the owner marks as done is closed."""
    found = the_one([OFFER], at(12), decide(Verb.DONE, OFFER, at(10)))
    assert (found.state, found.settled_at) == (State.CLOSED, at(10))


def test_done_stays_done_whatever_comes() -> None:
    """A later mail of the client does not open it; a new proposal is a follow-up of its own."""
    done = decide(Verb.DONE, OFFER, at(10))
    assert the_one([OFFER, came(at(11), subject="Hallo")], at(12), done).state is State.CLOSED
    new = proposal(at(11), subject="AW: Angebot Website", answers=OFFER, papers=["Angebot_2.pdf"])
    old_one, new_one = follow_ups([OFFER, new], at(20), done)
    assert (old_one.state, new_one.state) == (State.CLOSED, State.DUE)


def test_mute_never_comes_back_by_itself() -> None:
    """A muted proposal stays closed, even when it bounces."""
    muted = decide(Verb.MUTE, OFFER, at(3))
    assert the_one([OFFER, bounce(at(4), OFFER, "anna@weber-bau.example")], at(12), muted).state is State.CLOSED


def test_a_snooze_may_be_longer_than_the_look_back() -> None:
    """What was put off until next autumn comes back then, though nothing came for longer than the look-back."""
    snooze = decide(Verb.SNOOZE, OFFER, at(10), until=date(2027, 9, 1))
    assert the_one([OFFER], at(10) + timedelta(days=250), snooze).state is State.SNOOZED
    assert the_one([OFFER], at(10) + timedelta(days=300), snooze).state is State.DUE


def test_a_snooze_comes_back_on_its_day() -> None:
    """Put off until the 20th: quiet until then, due from that midnight, and counted."""
    snooze = decide(Verb.SNOOZE, OFFER, at(10), until=date(2026, 11, 20))
    found = the_one([OFFER], at(19, 22, 59), snooze)
    assert (found.state, found.snoozed_until, found.postponed) == (State.SNOOZED, date(2026, 11, 20), 1)
    back = the_one([OFFER], at(19, 23), snooze)
    assert (back.state, back.due_at) == (State.DUE, at(19, 23))


def test_postponements_are_counted() -> None:
    """Each snooze that holds counts; one that was undone does not."""
    twice = numbered(
        decide(Verb.SNOOZE, OFFER, at(10), until=date(2026, 11, 11)),
        decide(Verb.SNOOZE, OFFER, at(11), until=date(2026, 11, 13)),
        decide(Verb.SNOOZE, OFFER, at(13), until=date(2026, 11, 16)),
        decide(Verb.UNDO, OFFER, at(13, 10), undoes=3),
    )
    found = the_one([OFFER], at(14), *twice)
    assert (found.state, found.postponed) == (State.DUE, 2)


def test_another_day_thought_of_at_once_is_no_second_postponement() -> None:
    """Whoever corrects the day twice within the hour has put it off once."""
    corrected = numbered(
        decide(Verb.SNOOZE, OFFER, at(10, 9, 0), until=date(2026, 11, 20)),
        decide(Verb.SNOOZE, OFFER, at(10, 9, 5), until=date(2026, 11, 18)),
        decide(Verb.SNOOZE, OFFER, at(10, 9, 40), until=date(2026, 11, 19)),
    )
    found = the_one([OFFER], at(14), *corrected)
    assert (found.snoozed_until, found.postponed) == (date(2026, 11, 19), 1)


def test_a_snooze_ends_early_when_the_client_writes() -> None:
    """An answer answers, and a mail that might be one asks at once."""
    snooze = decide(Verb.SNOOZE, OFFER, at(10), until=date(2026, 12, 20))
    assert the_one([OFFER, came(at(11), answers=OFFER)], at(12), snooze).state is State.ANSWERED
    assert word(the_one([OFFER, came(at(11), subject="Hallo")], at(12), snooze)) == "due, perhaps"
    assert word(the_one([OFFER, came(at(9), subject="Hallo")], at(12), snooze)).startswith("snoozed")


def test_a_snooze_ends_early_when_the_mail_bounces() -> None:
    """What never arrived is told at once."""
    snooze = decide(Verb.SNOOZE, OFFER, at(3), until=date(2026, 12, 20))
    found = the_one([OFFER, bounce(at(4), OFFER, "anna@weber-bau.example")], at(12), snooze)
    assert found.state is State.UNDELIVERED


def test_a_snoozed_bounce_is_told_again() -> None:
    """Putting off what never arrived does not make it arrive: after the snooze it is undelivered still."""
    lost = bounce(at(3), OFFER, "anna@weber-bau.example")
    snooze = decide(Verb.SNOOZE, OFFER, at(4), until=date(2026, 11, 6))
    assert the_one([OFFER, lost], at(5), snooze).state is State.SNOOZED
    assert the_one([OFFER, lost], at(6), snooze).state is State.UNDELIVERED


def test_a_snooze_after_an_answer_brings_it_back() -> None:
    """ "Call me in December": the owner puts an answered proposal off, and it comes back on that day."""
    answer = came(at(4), answers=OFFER)
    snooze = decide(Verb.SNOOZE, OFFER, at(5), until=date(2026, 12, 1))
    assert the_one([OFFER, answer], at(6), snooze).state is State.SNOOZED
    assert the_one([OFFER, answer], at(1, month=12), snooze).state is State.DUE


def test_reopen_says_that_it_was_no_answer() -> None:
    """What came before the reopening no longer counts; what comes after it does."""
    answer = came(at(4), answers=OFFER)
    reopened = decide(Verb.REOPEN, OFFER, at(5))
    assert word(the_one([OFFER, answer], at(9), reopened)) == "due"
    assert the_one([OFFER, answer, came(at(8), answers=OFFER)], at(9), reopened).state is State.ANSWERED


def test_a_call_takes_no_mute_back() -> None:
    """What is never to be asked about stays so after a call, which counts once it is watched again."""
    muted, phoned = decide(Verb.MUTE, OFFER, at(9)), decide(Verb.PHONED, OFFER, at(10))
    later = at(25)
    assert the_one([OFFER], later, muted, phoned).state is State.CLOSED
    again = the_one([OFFER], later, muted, phoned, decide(Verb.REOPEN, OFFER, at(24)))
    assert (again.state, again.nudges) == (State.DUE, 1)


def test_reopen_takes_back_done_and_mute() -> None:
    """A closed follow-up runs again."""
    assert state(decide(Verb.DONE, OFFER, at(9)), decide(Verb.REOPEN, OFFER, at(10))) is State.DUE
    assert state(decide(Verb.MUTE, OFFER, at(9)), decide(Verb.REOPEN, OFFER, at(10))) is State.DUE


def test_reopen_revives_what_was_let_go_for_one_more_period() -> None:
    """A follow-up that was let go and reopened is due again, and let go again only after a further period."""
    by = policy(rule=replace(RULE, give_up_after=0))
    assert the_one([OFFER], at(20), by=by).state is State.CLOSED
    reopened = decide(Verb.REOPEN, OFFER, at(20))
    assert the_one([OFFER], at(21), reopened, by=by).state is State.DUE
    assert the_one([OFFER], at(28), reopened, by=by).state is State.CLOSED


def test_reopen_outlives_a_replacement() -> None:
    """A replaced proposal that the owner reopens waits beside the newer one."""
    new = proposal(at(5), subject="AW: Angebot Website", answers=OFFER, papers=["Angebot_2.pdf"])
    assert of(OFFER, [OFFER, new], at(9), decide(Verb.REOPEN, OFFER, at(6))).state is State.DUE


def test_undo_restores_exactly() -> None:
    """After an undo everything is as if the decision had never been taken; an undo can be undone."""
    before: FollowUp = the_one([OFFER], at(12))
    done, undo, redo = numbered(
        decide(Verb.DONE, OFFER, at(10)),
        decide(Verb.UNDO, OFFER, at(11), undoes=1),
        decide(Verb.UNDO, OFFER, at(11, 10), undoes=2),
    )
    assert the_one([OFFER], at(12), done, undo) == before
    assert the_one([OFFER], at(12), done, undo, redo).state is State.CLOSED
    assert the_one([OFFER], at(12), done, decide(Verb.UNDO, OFFER, at(11))) == before


def test_undo_of_a_snooze_restores_the_one_before() -> None:
    """Of two snoozes the first holds again."""
    first, second, undo = numbered(
        decide(Verb.SNOOZE, OFFER, at(10), until=date(2026, 11, 18)),
        decide(Verb.SNOOZE, OFFER, at(11), until=date(2026, 11, 30)),
        decide(Verb.UNDO, OFFER, at(12), undoes=2),
    )
    assert the_one([OFFER], at(13), first, second, undo).snoozed_until == date(2026, 11, 18)


def test_nothing_decided_later_is_known() -> None:
    """Asked for an earlier instant, a later decision does not exist."""
    assert state(decide(Verb.DONE, OFFER, at(13))) is State.DUE


def test_decisions_of_another_account_change_nothing() -> None:
    """The same Message-ID may be watched in two mailboxes."""
    assert state(replace(decide(Verb.DONE, OFFER, at(10)), account="other")) is State.DUE


def test_a_nudge_during_a_snooze_keeps_the_later_day() -> None:
    """Who nudges and has put it off until later is reminded on the later day."""
    snooze = decide(Verb.SNOOZE, OFFER, at(9), until=date(2026, 11, 12))
    nudge = sent(at(10), subject="AW: Angebot Website", answers=OFFER)
    assert the_one([OFFER, nudge], at(13), snooze).due_at == at(16, 23)


def test_a_telephone_call_counts_as_a_nudge() -> None:
    """The clock starts anew with the call, and the call is counted; taken back, all is as before."""
    before = the_one([OFFER], at(12))
    phoned, taken_back = numbered(decide(Verb.PHONED, OFFER, at(12)), decide(Verb.UNDO, OFFER, at(12, 10), undoes=1))
    after = the_one([OFFER], at(13), phoned)
    assert (after.state, after.nudges, after.clock_start) == (State.WAITING, 1, at(12))
    undone = the_one([OFFER], at(12), phoned, replace(taken_back, decided_at=at(12)))
    assert undone._replace(waited=0) == before._replace(waited=0)


def test_a_telephone_call_reaches_whom_a_mail_did_not() -> None:
    """What never arrived waits for an answer again once the owner has called."""
    lost = bounce(at(4), OFFER, "anna@weber-bau.example")
    assert the_one([OFFER, lost], at(5), decide(Verb.PHONED, OFFER, at(5))).state is State.WAITING


def test_asking_for_a_draft_changes_nothing_else() -> None:
    """What is closed stays closed, what is due stays due."""
    assert state(decide(Verb.DRAFT, OFFER, at(12))) is State.DUE
    assert state(decide(Verb.DONE, OFFER, at(10)), decide(Verb.DRAFT, OFFER, at(11))) is State.CLOSED


def test_decisions_are_evidence() -> None:
    """What the owner decided stands among the evidence, with its day; what was undone does not."""
    snooze = decide(Verb.SNOOZE, OFFER, at(10), until=date(2026, 11, 20))
    found = the_one([OFFER], at(12), snooze)
    told = [(one.kind, one.because.value("until")) for one in found.evidence]
    assert told == [("proposal", None), ("decision", date(2026, 11, 20))]


def test_a_draft_changes_nothing() -> None:
    """Asking for a draft is told among the evidence and leaves everything as it was, also what was replaced."""
    asked = decide(Verb.DRAFT, OFFER, at(10))
    found = the_one([OFFER], at(12), asked)
    assert (found.state, [one.counted for one in found.evidence]) == (State.DUE, [True, False])
    new = proposal(at(5), subject="AW: Angebot Website", answers=OFFER, papers=["Angebot_2.pdf"])
    assert of(OFFER, [OFFER, new], at(12), asked).state is State.CLOSED


def test_a_call_is_a_nudge() -> None:
    """Who phoned has nudged: the clock starts anew."""
    found = the_one([OFFER], at(12), decide(Verb.PHONED, OFFER, at(10)))
    assert (found.state, found.nudges, found.due_at) == (State.WAITING, 1, at(16, 23))
