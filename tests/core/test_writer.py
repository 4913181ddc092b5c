"""Who wrote a mail that was sent in somebody's name?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from watcher.core.message import Own, parse_message, writer, written_by

OWN = Own({"jo@example.org", "info@example.org"}, {"example.org"})
PROGRAM = "Jo Fuchs Design <noreply@invoices.test>"
ANNA = "Anna Weber <anna@weber.test>"
GROUP = "\"'Anna Weber' via Info\" <info@example.org>"
TIED = "In-Reply-To: <p1@example.org>"


@dataclass(frozen=True)
class Case:
    """A header, and the addr-spec of whoever wrote it."""

    name: str
    from_: str
    to: str
    reply_to: str
    wrote: str
    more: str = ""


CASES = (
    Case("an ordinary mail", ANNA, "jo@example.org", "", "anna@weber.test"),
    Case("a person with another address for answers", ANNA, "jo@example.org", "a.weber@home.test", "anna@weber.test"),
    Case("the owner's own mail", "jo@example.org", ANNA, "", "jo@example.org"),
    Case("the owner's own mail, answers to an address nobody told of", "jo@example.org", ANNA, "jo@home.test",
         "jo@example.org"),
    Case("a program for the owner", PROGRAM, ANNA, "jo@example.org", "jo@example.org"),
    Case("a program for the owner, with a copy", PROGRAM, ANNA, "Jo <jo+offers@example.org>", "jo+offers@example.org",
         "Cc: jo@example.org"),
    Case("a program for somebody else as well", PROGRAM, ANNA, "jo@example.org, kim@partner.test",
         "noreply@invoices.test"),
    Case("a person at a freemail address who brings two people together", "Eva <eva@gmx.de>", "max@web.de",
         "jo@example.org", "eva@gmx.de", "Cc: jo@example.org"),
    Case("somebody who brings the owner and a third together", ANNA, "max@kunde.test, jo@example.org", "jo@example.org",
         "anna@weber.test"),
    Case("a program that writes to the owner alone", PROGRAM, "jo@example.org", "jo@example.org",
         "noreply@invoices.test"),
    Case("a client who wants the answer to go to the owner", ANNA, "bernd@weber.test, jo@example.org",
         "jo@example.org", "anna@weber.test"),
    Case("an answer of somebody outside", "Kim <kim@partner.test>", ANNA, "jo@example.org", "kim@partner.test", TIED),
    Case("a list of outsiders that wants answers to go to the owner", "Kim <kim@partner.test>", ANNA,
         "info@example.org", "kim@partner.test", "List-Id: <info.example.org>"),
    Case("a service that tells both what was signed", "E-Sign <no-reply@mail.signatures.test>",
         "anna@weber.test, jo@example.org", "jo@example.org", "no-reply@mail.signatures.test"),
    Case("a service that sends an offer for the owner", "Jo Fuchs <no-reply@mail.signatures.test>", ANNA,
         "jo@example.org", "jo@example.org", "Cc: jo@example.org"),
    Case("a list that writes for a member", GROUP, "info@example.org", ANNA, "anna@weber.test",
         f"{TIED}\nList-Id: <info.example.org>"),
    Case("the same, to others outside as well", GROUP, "info@example.org", ANNA, "anna@weber.test",
         f"Cc: bernd@weber.test\n{TIED}\nPrecedence: list"),
    Case("a list to which answers go", GROUP, "info@example.org", "info@example.org", "anna@weber.test",
         f"X-Original-From: {ANNA}\n{TIED}"),
    Case("a list that writes for a colleague", "\"'Kim' via Info\" <info@example.org>", "info@example.org",
         "info@example.org", "info@example.org", "X-Original-From: Kim <kim@example.org>"),
    Case("a form on the owner's pages", "Website <info@example.org>", "info@example.org", ANNA, "anna@weber.test"),
    Case("a note of the owner to themselves, answers to an address nobody told of", "jo@example.org",
         "jo@example.org", "jo@home.test", "jo@example.org", TIED),
    Case("the owner to a client, answers to a third", "jo@example.org", ANNA, "desk@partner.test", "jo@example.org"),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_writer_is_whoever_speaks(case: Case) -> None:
    """A mail counts as that of whoever wrote it, whoever sent it for them."""
    lines = [f"From: {case.from_}", f"To: {case.to}", *case.more.splitlines()]
    lines += [f"Reply-To: {case.reply_to}"] if case.reply_to else []
    message = parse_message("\r\n".join(lines).encode(), internal_date=datetime(2026, 11, 2, tzinfo=UTC))
    found = writer(message, OWN)
    assert found.addr_spec == case.wrote
    written = written_by(message, found)
    assert written.author == found
    assert written.sender == (message.sender if found == message.author else message.author)


def test_a_name_that_stands_in_front_of_the_list() -> None:
    """Where answers go to a bare address, the client is called by the name that the list gives."""
    header = f"From: {GROUP}\r\nTo: info@example.org\r\nReply-To: anna@weber.test\r\nList-Id: <info.example.org>\r\n"
    message = parse_message(header.encode(), internal_date=datetime(2026, 11, 2, tzinfo=UTC))
    assert writer(message, OWN).display_name == "Anna Weber"
