"""Who never got it?"""

from __future__ import annotations

import pytest

from tests.core.judging import follow_ups, of, the_one
from tests.mail import ANNA, address, at, bounce, came, mail, policy, proposal, sent
from watcher.core.followup import Lost, State
from watcher.core.mail import Cause

BEN = "Ben Weber <ben@weber-bau.example>"
TO_ANNA, TO_BEN = "anna@weber-bau.example", "ben@weber-bau.example"


def test_undelivered_says_why_and_where_the_person_last_wrote_from() -> None:
    """The cause and the address the same person last wrote from are told."""
    before = came(at(1), "Anna Weber <a.weber@weber.example>", "Anfrage")
    offer = proposal(at(2))
    found = the_one([before, offer, bounce(at(2, 10), offer, TO_ANNA, cause=Cause.MAILBOX_FULL)], at(3))
    assert (found.state, found.due_at) == (State.UNDELIVERED, None)
    assert found.lost == (Lost(TO_ANNA, Cause.MAILBOX_FULL, "a.weber@weber.example"),)


def test_a_mistyped_address_is_seen_in_the_thread() -> None:
    """Where no name helps, whoever wrote in the thread before is the person."""
    asked = came(at(1), "weber <mail@weber.example>", "Anfrage")
    offer = proposal(at(2), "mail@wber.example", "AW: Anfrage", answers=asked)
    found = the_one([asked, offer, bounce(at(2, 10), offer, "mail@wber.example")], at(3))
    assert found.lost[0].last_wrote_from == "mail@weber.example"


def test_some_never_got_it() -> None:
    """The others are still watched, and it is said who never got it."""
    offer = proposal(at(2), [ANNA, BEN])
    found = the_one([offer, bounce(at(2, 10), offer, TO_BEN)], at(3))
    assert (found.state, [one.recipient for one in found.lost]) == (State.WAITING, [TO_BEN])
    assert found.notes


def test_sent_again_to_another_address_the_clock_runs_again() -> None:
    """After a bounce a mail to another address in the thread starts the clock, and is no nudge."""
    offer = proposal(at(2))
    lost = bounce(at(2, 10), offer, TO_ANNA)
    again = sent(at(4), "Anna <anna.weber@gmx.example>", "WG: Angebot Website", cites=offer)
    found = the_one([offer, lost, again], at(5))
    assert (found.state, found.clock_start, found.nudges, found.lost) == (State.WAITING, at(4), 0, ())
    due = the_one([offer, lost, again], at(11))
    assert (due.state, due.because.template) == (State.DUE, "Nobody has answered your mail of {day}")
    answer = came(at(6), "Anna <anna.weber@gmx.example>", answers=again)
    assert the_one([offer, lost, again, answer], at(11)).state is State.ANSWERED


@pytest.mark.parametrize("again", ["anna@weberbau.example", "anna.weber@weber-bau.example"])
def test_sent_again_as_a_new_mail(again: str) -> None:
    """After a bounce the same proposal to the corrected address, as a mail of its own, is the same matter."""
    offer = proposal(at(2))
    repeated = proposal(at(2, 14), f"Anna Weber <{again}>")
    found = the_one([offer, bounce(at(2, 10), offer, TO_ANNA), repeated], at(4))
    assert (found.state, found.nudges) == (State.WAITING, 0)


@pytest.mark.parametrize(
    ("again", "same"),
    [
        ("Anna <anna.weber@posteo.example>", True),
        ("Anna <aw1977@posteo.example>", True),
        ("annaweber@posteo.example", True),
        ("Hanna Sommer <sommer@posteo.example>", False),
        ("Anna Lenz <lenz@posteo.example>", False),
    ],
)
def test_sent_again_to_the_private_address_of_the_same_person(again: str, same: bool) -> None:
    """After a bounce the same papers to an address that bears the name are the same matter; others have their own."""
    offer = proposal(at(2))
    repeated = proposal(at(3), again)
    found = follow_ups([offer, bounce(at(2, 10), offer, TO_ANNA), repeated], at(4))
    assert [one.state for one in found] == ([State.WAITING] if same else [State.UNDELIVERED, State.WAITING])


@pytest.mark.parametrize(
    ("first", "again", "same"),
    [
        ("Anna <anna@weber-bau.example>", "Anna Lang <anna.lang@lang-moebel.example>", False),
        ("Max Berg <max@berg.example>", "Max Bergmann <max.bergmann@webmail.example>", False),
        ("Ann Cole <ann@cole.example>", "Joanna Coleman <joanna.coleman@hill.example>", False),
        ("Femke de Boer <femke@deboer.example>", "Femke <femke.deboer@webmail.example>", True),
        ("Uli Ott <uli@ott.example>", "Uli <uli.ott77@webmail.example>", True),
    ],
)
def test_a_paper_of_a_common_name_went_to_somebody_of_a_like_name(first: str, again: str, same: bool) -> None:
    """After a bounce a paper that is called "Angebot" tells no clients apart: half a name is another's offer."""
    offer = proposal(at(2), first, papers=("Angebot.pdf",))
    lost = bounce(at(2, 10), offer, address(first).addr_spec)
    found = follow_ups([offer, lost, proposal(at(3), again, papers=("Angebot.pdf",))], at(4))
    assert [one.state for one in found] == ([State.WAITING] if same else [State.UNDELIVERED, State.WAITING])


def test_the_same_title_for_another_client_is_another_matter() -> None:
    """A proposal that came back is not sent again by one of the same name to somebody else, nor by one sent before."""
    offer, other = proposal(at(2)), proposal(at(4), "Carl Roth <info@roth.example>")
    mails = [offer, bounce(at(2, 10), offer, TO_ANNA), other]
    assert of(offer, mails, at(5)).state is State.UNDELIVERED
    assert of(other, mails, at(5)).state is State.WAITING


def test_sent_again_and_bounced_again() -> None:
    """When the second address fails too, it is undelivered again."""
    offer = proposal(at(2))
    again = sent(at(4), "Anna <anna.weber@gmx.example>", "WG: Angebot Website", cites=offer)
    mails = [offer, bounce(at(2, 10), offer, TO_ANNA), again, bounce(at(4, 10), again, "anna.weber@gmx.example")]
    assert the_one(mails, at(5)).state is State.UNDELIVERED


def test_sent_again_to_the_same_address() -> None:
    """After a full mailbox the same address may work."""
    offer = proposal(at(2))
    again = proposal(at(4), subject="AW: Angebot Website", answers=offer)
    found = the_one([offer, bounce(at(2, 10), offer, TO_ANNA), again], at(5))
    assert (found.state, found.nudges, found.clock_start) == (State.WAITING, 0, at(4))


def test_a_bounce_without_the_id_of_its_mail() -> None:
    """A bounce that names a recipient only speaks of the last mail to them."""
    offer = proposal(at(2))
    stray = bounce(at(2, 10), None, TO_ANNA)
    assert the_one([offer, stray], at(3)).state is State.UNDELIVERED
    other = sent(at(2, 9, 30), subject="Termin")
    assert the_one([offer, other, stray], at(3)).state is State.WAITING


def test_a_bounce_whose_id_was_rewritten_on_the_way() -> None:
    """A relay may give our mail another id: then the recipient tells."""
    offer = proposal(at(2))
    assert the_one([offer, bounce(at(2, 10), "rewritten@relay.example", TO_ANNA)], at(3)).state is State.UNDELIVERED


def test_a_bounce_of_an_address_behind_the_only_recipient() -> None:
    """Where mail is passed on, the failed address is one we never wrote to: nobody got it all the same."""
    offer = proposal(at(2))
    assert the_one([offer, bounce(at(2, 10), offer, "anna.w@gmx.example")], at(3)).state is State.UNDELIVERED


def test_a_bounce_that_says_nothing_of_whom() -> None:
    """Of several recipients nobody is struck out on a guess; the notice is told."""
    offer = proposal(at(2), [ANNA, BEN])
    found = the_one([offer, bounce(at(2, 10), offer)], at(3))
    assert (found.state, len(found.notes), found.lost) == (State.WAITING, 1, ())


def test_backscatter_ties_to_nothing() -> None:
    """A bounce for a mail we never sent, to somebody we never wrote to, changes nothing."""
    offer = proposal(at(2))
    assert the_one([offer, bounce(at(2, 10), "spam@x.example", "x@y.example")], at(3)).state is State.WAITING


def test_a_bounced_nudge_is_told() -> None:
    """When the nudge comes back, the address is dead by now."""
    offer = proposal(at(2))
    nudge = sent(at(10), subject="AW: Angebot Website", answers=offer)
    assert the_one([offer, nudge, bounce(at(10, 10), nudge, TO_ANNA)], at(11)).state is State.UNDELIVERED


def test_an_answer_outweighs_a_bounce() -> None:
    """Somebody who answers got it."""
    offer = proposal(at(2))
    mails = [offer, bounce(at(2, 10), offer, TO_ANNA), came(at(3), "Anna Weber <a@weber.example>", answers=offer)]
    assert the_one(mails, at(4)).state is State.ANSWERED


def test_still_trying_is_forgotten_when_it_failed() -> None:
    """A final bounce replaces the warning."""
    offer = proposal(at(2))
    warning = bounce(at(2, 14), offer, TO_ANNA, final=False)
    assert the_one([offer, warning, bounce(at(5), offer, TO_ANNA)], at(6)).notes == ()


def test_a_nudge_that_came_back_is_told_as_such() -> None:
    """Where the proposal arrived and a later mail did not, the sentence names the later one."""
    offer = proposal(at(2))
    nudge = sent(at(10), subject="AW: Angebot Website", answers=offer)
    found = the_one([offer, nudge, bounce(at(10, 10), nudge, "anna@weber-bau.example")], at(11))
    assert found.state is State.UNDELIVERED
    assert found.because.template == "Your mail of {sent} came back on {day} and reached nobody"


def test_a_bounce_from_the_owners_own_mail_system() -> None:
    """Exchange reports from the domain it serves: that is no mail of the owner's."""
    offer = proposal(at(2))
    system = "Microsoft Outlook <microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@studio.example>"
    report = bounce(at(2, 10), offer, TO_ANNA)._replace(message=mail(at(2, 10), system, "mara@studio.example").message)
    found = the_one([offer, report], at(3), by=policy(domains=["studio.example"]))
    assert found.state is State.UNDELIVERED


def test_a_colleague_who_runs_the_mail_system_is_no_client() -> None:
    """An administrator of the owner's who writes in the thread answers nothing."""
    offer = proposal(at(2))
    colleague = came(at(3), "Jo <administrator@studio.example>", answers=offer)
    assert the_one([offer, colleague], at(4), by=policy(domains=["studio.example"])).state is State.WAITING


def test_sent_again_within_the_hour() -> None:
    """Whoever sends it at once to the right address has sent it again, and is no longer told that it never arrived."""
    offer = proposal(at(2))
    lost = bounce(at(2, 9, 5), offer, TO_ANNA)
    again = proposal(at(2, 9, 20), "Anna Weber <a.weber@weber-bau.example>")
    found = the_one([offer, lost, again], at(4))
    assert (found.state, found.nudges, found.lost) == (State.WAITING, 0, ())
    assert the_one([offer, lost, again], at(10)).state is State.DUE


def test_a_mistake_seen_before_it_came_back() -> None:
    """Where the right address got it within the hour, the bounce of the wrong one hides nothing."""
    offer = proposal(at(2))
    again = proposal(at(2, 9, 3), "Anna Weber <a.weber@weber-bau.example>")
    lost = bounce(at(2, 9, 30), offer, TO_ANNA)
    assert the_one([offer, lost, again], at(10)).state is State.DUE
    both = bounce(at(2, 9, 40), again, "a.weber@weber-bau.example")
    assert the_one([offer, lost, again, both], at(10)).state is State.UNDELIVERED
