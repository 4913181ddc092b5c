"""Which addresses are the owner's beside those that the configuration names?"""

from __future__ import annotations

import pytest

from tests.core.judging import the_one
from tests.mail import ANNA, ME, at, came, mail, proposal, sent
from watcher.core.followup import State
from watcher.core.mail import Role
from watcher.core.message import Own

REPLY = "AW: Angebot Website"
FORMER = "Mara Stein <mara@former-name.example>"


@pytest.mark.parametrize(
    ("written", "own"),
    [
        ("mara.stein@gmail.com", True),
        ("m.a.rastein@gmail.com", True),
        ("marastein+offers@googlemail.com", True),
        ("mara-stein@gmail.com", False),
        ("mara.stein2@gmail.com", False),
        ("mara.stein@webmail.example", False),
        ("ma.ra@studio.example", False),
    ],
)
def test_dots_make_no_other_address_at_gmail(written: str, own: bool) -> None:
    """Gmail delivers "m.arastein" and "marastein" into one mailbox; elsewhere they may be two people."""
    assert (written in Own({"marastein@gmail.com", "mara@studio.example"}, ())) is own


def test_the_address_of_the_proposal_itself_is_the_owners() -> None:
    """A reminder from the address that sent the proposal is no answer, though the configuration names only the new
    one."""
    offer = proposal(at(2), from_=FORMER)
    reminder = mail(at(10), FORMER, ANNA, REPLY, answers=offer)
    found = the_one([offer, reminder], at(11))
    assert (found.state, found.nudges) == (State.WAITING, 1)
    assert the_one([offer, reminder], at(20)).state is State.DUE


def test_an_answer_to_a_former_address_is_one() -> None:
    """Who is answered at an address that the configuration does not name has an answer."""
    offer = proposal(at(2), from_=FORMER)
    assert the_one([offer, came(at(4), to=FORMER, answers=offer)], at(9)).state is State.ANSWERED


def test_a_clients_answer_moved_to_sent_makes_them_no_owner() -> None:
    """An answer to an address that the configuration does not name, which was moved to the Sent folder: whoever got
    mail from the owner is a client, and their next mail an answer."""
    offer = proposal(at(2), from_=FORMER)
    moved = came(at(4), to=FORMER, answers=offer, role=Role.SENT)
    later = came(at(5), to=FORMER, answers=offer)
    assert the_one([offer, moved, later], at(9)).state is State.ANSWERED


def test_an_answer_moved_to_sent_stays_one() -> None:
    """An answer that the owner dragged to the Sent folder, on a server that notes nothing of its delivery."""
    offer = proposal(at(2))
    assert the_one([offer, came(at(4), answers=offer, role=Role.SENT)], at(9)).state is State.ANSWERED
    note = mail(at(4), FORMER, ME, REPLY, answers=offer, role=Role.SENT)
    assert the_one([offer, note], at(9)).state is State.DUE


def test_whoever_writes_in_the_clients_name_still_offers() -> None:
    """An assistant sends under the address of somebody to whom they write as well."""
    boss = "Eva Kern <eva@kern.example>"
    offer, note = proposal(at(2), from_=boss), sent(at(1), to=boss, subject="Anfrage")
    assert the_one([note, offer], at(9)).state is State.DUE


def test_a_copy_to_oneself_takes_no_address_away() -> None:
    """Whoever sends themselves a blind copy still writes from their own address."""
    offer = proposal(at(2), from_=FORMER, bcc=FORMER)
    reminder = mail(at(10), FORMER, ANNA, REPLY, answers=offer)
    assert the_one([offer, reminder], at(11)).nudges == 1


def test_a_mail_in_sent_that_went_to_the_owner_teaches_nothing() -> None:
    """A client's mail that was redirected from here lies in Sent under their name; they may still answer."""
    offer = proposal(at(2), to="Anna <office@weber-bau.example>")
    redirected = mail(at(1), ANNA, ME, "Anfrage", role=Role.SENT)
    answer = came(at(4), answers=offer)
    assert the_one([offer, redirected, answer], at(9)).state is State.ANSWERED


def test_a_mail_in_sent_with_the_owner_in_copy_teaches_nothing() -> None:
    """Somebody at the client wrote to a colleague, with the owner in copy, and the mail was moved to Sent; what they
    write later is an answer."""
    boss = "Bernd Ott <bernd@weber-bau.example>"
    offer = proposal(at(2))
    moved = mail(at(3), boss, ANNA, REPLY, answers=offer, role=Role.SENT, cc=ME)
    answer = came(at(4), boss, answers=offer)
    assert the_one([offer, moved, answer], at(9)).state is State.ANSWERED


def test_a_copy_under_the_own_name_takes_no_address_away() -> None:
    """Whoever offers from a former address, with a copy to the present one, writes to themselves."""
    offer = proposal(at(2), from_=FORMER, cc=ME)
    reminder = mail(at(10), FORMER, ANNA, REPLY, answers=offer)
    assert the_one([offer, reminder], at(11)).nudges == 1


def test_whose_mail_lies_in_a_shared_folder_still_watches_their_own() -> None:
    """What a colleague sent lies in a Sent folder that both use; what they offer elsewhere is theirs to watch."""
    colleague = "Tom <tom@studio-partner.example>"
    offer, other = proposal(at(2)), sent(at(3), to="Eva <eva@roth.example>", subject="Messe", from_=colleague)
    copied = mail(at(4), colleague, "Eva <eva@roth.example>", "Angebot Messestand")
    assert the_one([offer, other, copied], at(9)).state is State.DUE
