"""What do we say when we could not look, and what do we show for it?"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.core.judging import decide, follow_ups, the_one, word
from tests.mail import ANNA, RULE, at, came, policy, proposal, seen, sent
from watcher.core.decision import Verb
from watcher.core.followup import Seen, State
from watcher.core.followup.naming import short_ids
from watcher.core.mail import Kind, Role

OFFER = proposal(at(2))
NOW = at(9)  # Monday; due since midnight in Berlin, at(8, 23)
READ = Seen("INBOX", Role.INBOX, NOW)


@pytest.mark.parametrize("role", [Role.INBOX, Role.ARCHIVE, Role.OTHER, Role.ALL, Role.JUNK, Role.TRASH, Role.SENT])
def test_a_folder_that_was_not_read_makes_it_unknown(role: Role) -> None:
    """Due by the clock, but a folder that could hold the answer was never read: unknown, and the folder is named."""
    found = the_one([OFFER], NOW, folders=[READ, Seen("Kunden", role, None)])
    assert (found.state, found.because.value("folder")) == (State.UNKNOWN, "Kunden")


def test_drafts_hide_no_answer() -> None:
    """A folder that cannot hold an answer does not matter."""
    assert the_one([OFFER], NOW, folders=[READ, Seen("Drafts", Role.DRAFTS, None)]).state is State.DUE


def test_a_folder_read_before_the_due_day_is_not_enough() -> None:
    """The answer may have come between the last look and the due day."""
    assert the_one([OFFER], NOW, folders=seen(at(8, 22))).state is State.UNKNOWN
    assert the_one([OFFER], NOW, folders=seen(at(8, 23))).state is State.DUE


def test_a_folder_read_too_long_ago_is_not_enough() -> None:
    """Long overdue, and nothing read for more than a day: unknown."""
    assert the_one([OFFER], at(20), folders=seen(at(20) - timedelta(hours=26))).state is State.DUE
    assert the_one([OFFER], at(20), folders=seen(at(20) - timedelta(hours=27))).state is State.UNKNOWN


def test_no_folder_at_all_is_blind() -> None:
    """Before the first sync nothing is due."""
    assert the_one([OFFER], NOW, folders=[]).state is State.UNKNOWN


def test_a_clock_that_still_runs_needs_no_eyes() -> None:
    """What is not due by the clock just waits; an answer that was seen is an answer."""
    assert the_one([OFFER], at(5), folders=[]).state is State.WAITING
    assert the_one([OFFER, came(at(4), answers=OFFER)], NOW, folders=[]).state is State.ANSWERED


def test_nothing_is_let_go_blindly() -> None:
    """A follow-up that would end is kept while its answer could lie unseen."""
    by = policy(rule=replace(RULE, give_up_after=0))
    assert the_one([OFFER], at(20), by=by, folders=[]).state is State.UNKNOWN


def test_having_looked_later_counts_as_having_looked() -> None:
    """Asked for an earlier instant, a folder read since then was read."""
    assert the_one([OFFER], NOW, folders=seen(at(25))).state is State.DUE


def test_every_mail_of_the_thread_is_evidence() -> None:
    """The proposal, what counted and what did not are all there, each with a reason, in order."""
    asked = came(at(1), subject="Anfrage Website")
    offer = proposal(at(2), subject="AW: Anfrage Website", answers=asked)
    receipt = came(at(3), kind=Kind.READ_RECEIPT, answers=offer)
    nudge = sent(at(10), subject="AW: Anfrage Website", answers=offer)
    near = came(at(11), subject="Termin")
    found = the_one([asked, offer, receipt, nudge, near], at(18))
    told = [(one.message_id, one.kind, one.counted) for one in found.evidence]
    assert told == [
        (asked.message.message_id, "person", False),
        (offer.message.message_id, "proposal", True),
        (receipt.message.message_id, "read_receipt", False),
        (nudge.message.message_id, "nudge", True),
        (near.message.message_id, "person", False),
    ]
    assert all(one.because.template for one in found.evidence)
    assert [one.message.message_id for one in found.thread] == [one[0] for one in told[:4]]


def test_the_clients_newsletter_is_a_near_miss() -> None:
    """Mail of machines at the client's address is shown as seen and not counted."""
    letter = came(at(5), kind=Kind.MAILING_LIST, subject="Neues")
    found = the_one([OFFER, letter], NOW)
    assert [one.counted for one in found.evidence if one.message_id == letter.message.message_id] == [False]


def test_an_answer_in_junk_is_told_with_its_folder() -> None:
    """The owner learns where the answer lies, unless it lies elsewhere too."""
    answer = came(at(4), answers=OFFER, role=Role.JUNK, folder="Spam")
    found = the_one([OFFER, answer], NOW)
    assert (found.state, found.notes[0].value("folder")) == (State.ANSWERED, "Spam")
    assert not the_one([OFFER, came(at(4), answers=OFFER)], NOW).notes


def test_an_id_is_short_typed_from_the_digest_and_stable() -> None:
    """Five signs without look-alikes, a letter first, from nothing but account and Message-ID."""
    (name,) = short_ids("studio", [OFFER.message.message_id]).values()
    assert len(name) == 5
    assert name[0].isalpha()
    assert not set(name) & set("01ilo")
    assert the_one([OFFER], NOW).id == name
    many = short_ids("studio", [f"m{n}@x.example" for n in range(20_000)])  # type: ignore[misc]
    assert len(set(many.values())) == 20_000
    assert max(map(len, many.values())) <= 8


def test_what_decided_is_said() -> None:
    """The kind of mail that settled it is there for programs."""
    assert the_one([OFFER, came(at(4), answers=OFFER)], NOW).decided_by is Kind.PERSON


def test_the_client_is_whoever_it_was_addressed_to() -> None:
    """To and Cc are clients, a blind copy to one's own filing system is not."""
    offer = proposal(at(2), ANNA, bcc="crm@filing.example", cc="mara+7d@studio.example")
    assert [one.addr_spec for one in the_one([offer], NOW).clients] == ["anna@weber-bau.example"]


def test_a_rule_that_watches_nothing_gives_nothing() -> None:
    """Mail that no rule takes for a proposal is not followed up."""
    assert not follow_ups([sent(at(2), subject="Hallo")], NOW)


def test_done_is_not_undone_by_blindness() -> None:
    """What the owner closed is closed, read or not."""
    assert word(the_one([OFFER], NOW, decide(Verb.DONE, OFFER, at(5)), folders=[])) == "closed"
