"""What belongs in today's digest?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.digests import NOW, follow_up
from tests.mail import policy, seen
from watcher.core.digest import Digest, Section, compose, listed_in, listing
from watcher.core.followup import Evidence, FollowUp, Lost, Seen, State
from watcher.core.mail import Cause, Mail, Role
from watcher.core.message import Address, Message, MessageId
from watcher.core.reason import Reason, because

YESTERDAY = NOW - timedelta(days=1)
SOON = datetime(2026, 11, 24, 23, tzinfo=UTC)
LATER = datetime(2026, 12, 20, 23, tzinfo=UTC)


def digest(
    follow_ups: Sequence[FollowUp],
    *,
    blind: Sequence[Reason] = (),
    folders: Sequence[Seen] | None = None,
    since: datetime | None = YESTERDAY,
    cap: int = 50,
) -> Digest:
    """The digest of that morning."""
    folders = seen(NOW) if folders is None else folders
    return compose(follow_ups, policy(), seen=folders, blind=blind, now=NOW, since=since, cap=cap)


def shown(made: Digest) -> dict[Section, list[str]]:
    """The ids of each section."""
    return {part.section: [item.follow_up.id for item in part.items] for part in made.parts}


def seen_as(kind: str, *, counted: bool = False, days_ago: int = 1) -> Evidence:
    """A mail that was looked at."""
    return Evidence(MessageId("e@x.example"), kind, NOW - timedelta(days=days_ago), counted, because("It came"))


ALL = [
    follow_up("closed", state=State.CLOSED, settled_at=NOW - timedelta(hours=3)),
    follow_up("answered", state=State.ANSWERED, settled_at=NOW - timedelta(hours=2)),
    follow_up("soon", state=State.WAITING, due_at=SOON),
    follow_up("snoozed", state=State.SNOOZED, due_at=SOON, snoozed_until=date(2026, 11, 25)),
    follow_up("later", state=State.WAITING, due_at=LATER),
    follow_up("away", state=State.WAITING, due_at=LATER, away_until=date(2026, 12, 4)),
    follow_up("perhaps", state=State.DUE, perhaps_answered=True),
    follow_up("due", state=State.DUE),
    follow_up("lost", state=State.UNDELIVERED, lost=(Lost("x@y.example", Cause.SPAM),)),
    follow_up("unknown", state=State.UNKNOWN),
]


def test_every_follow_up_is_in_the_section_of_its_state() -> None:
    """Blindness comes first, then what never arrived, then what is due; each follow-up is shown once."""
    assert shown(digest(ALL)) == {
        Section.BLIND: ["unknown"],
        Section.NEVER_ARRIVED: ["lost"],
        Section.DUE: ["due"],
        Section.PERHAPS_SETTLED: ["perhaps"],
        Section.AWAY: ["away"],
        Section.COMING_UP: ["snoozed", "soon"],
        Section.CLOSED: ["answered", "closed"],
    }
    assert list(shown(digest(ALL))) == [section for section in Section if section is not Section.DORMANT]


def test_what_a_client_left_open_is_asked_about_when_it_is_due() -> None:
    """ "We'll think it over" needs no word of the owner's before its time is over."""
    waits = follow_up("waits", state=State.WAITING, due_at=LATER, perhaps_answered=True, pending=True)
    over = follow_up("over", state=State.DUE, perhaps_answered=True, pending=True)
    made = digest([waits, over])
    assert shown(made) == {Section.PERHAPS_SETTLED: ["over"]}
    step = made.parts[0].items[0].next_step
    assert step.template == "Settled? Then mark it as done; otherwise ask briefly how things stand by now"


def test_numbers_go_on_through_the_sections() -> None:
    """What the owner answers with is counted through, whatever section an item is in."""
    made = digest(ALL)
    numbers = [item.number for part in made.parts for item in part.items]
    assert numbers == list(range(1, len(numbers) + 1))


def test_order_does_not_depend_on_the_order_of_arrival() -> None:
    """The same follow-ups give the same digest, however they come."""
    assert digest(ALL) == digest(ALL[::-1])


def test_what_waits_longest_comes_first() -> None:
    """Longest waiting first; each postponement weighs like another week."""
    due = [
        follow_up("young", waited=5),
        follow_up("old", waited=20),
        follow_up("pushed", waited=8, postponed=3),
    ]
    assert shown(digest(due))[Section.DUE] == ["pushed", "old", "young"]


def test_one_thing_first() -> None:
    """The first thing is what never arrived, else the first that is due, else nothing."""
    assert _first(digest(ALL)) == "lost"
    assert _first(digest([follow_up("due"), follow_up("perhaps", perhaps_answered=True)])) == "due"
    assert _first(digest([follow_up("perhaps", perhaps_answered=True)])) is None


def _first(made: Digest) -> str | None:
    return made.first.follow_up.id if made.first else None


def test_a_long_list_is_cut_and_says_so() -> None:
    """At most `cap` items are shown; those left out are counted, and the most postponed one is never among them."""
    due = [follow_up(f"d{n:03}", waited=100 + n) for n in range(40)] + [follow_up("pushed", waited=5, postponed=2)]
    made = digest(due, cap=10)
    (part,) = made.parts
    assert (len(part.items), part.left_out) == (10, 31)
    assert part.items[0].follow_up.id == "d039"
    assert part.items[-1].follow_up.id == "pushed"


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6)), min_size=1, max_size=120), st.integers(1, 9))
def test_a_long_list_is_cut_as_if_all_had_been_ranked_at_once(waits: list[tuple[int, int]], cap: int) -> None:
    """However many are due and in whatever order they come, those shown are the first by rank, and the most postponed
    one is among them."""
    due = [
        follow_up(f"d{place:03}", waited=waited, postponed=postponed) for place, (waited, postponed) in enumerate(waits)
    ]
    ranked = sorted(due, key=lambda one: (-(one.waited + 5 * one.postponed), one.id))
    shown, rest = ranked[:cap], ranked[cap:]
    most = max(rest, key=lambda one: one.postponed, default=shown[0])
    if most.postponed > max(one.postponed for one in shown):
        shown[-1] = most
    (part,) = digest(due, cap=cap).parts
    assert [item.follow_up.id for item in part.items] == [one.id for one in shown]
    assert part.left_out == len(due) - len(shown)


def test_sections_that_only_inform_do_not_crowd_out() -> None:
    """What is closed or coming up takes a small part of the room, however much of it there is."""
    closed = [follow_up(f"c{n:03}", state=State.CLOSED, settled_at=NOW) for n in range(40)]
    (part,) = digest(closed, cap=20).parts
    assert (len(part.items), part.left_out) == (4, 36)


def test_only_what_was_closed_since_the_last_digest_is_told() -> None:
    """What left the list before the last digest was told then; before the first digest nothing is told."""
    old = follow_up(state=State.ANSWERED, settled_at=YESTERDAY - timedelta(hours=1))
    new = follow_up(state=State.ANSWERED, settled_at=YESTERDAY + timedelta(hours=1))
    assert not digest([old]).parts
    assert digest([new]).parts
    assert not digest([new], since=None).parts


def test_an_answer_in_junk_is_told_even_in_the_first_digest() -> None:
    """Nobody looks into Junk: an answer that lies there is told, with where it lies."""
    note = because("an answer of {who} lies in {folder}", who="Anna", folder="Spam")
    found = follow_up(state=State.ANSWERED, settled_at=NOW - timedelta(days=2), notes=(note,))
    (part,) = digest([found], since=None).parts
    assert part.items[0].next_step.value("folder") == "Spam"


def test_a_recipient_who_never_got_it_is_told_once() -> None:
    """Where one of several bounced, the next digest says so first; after that it is a remark on the item."""
    when = NOW - timedelta(hours=5)
    bounce = Evidence(MessageId("b@x.example"), "bounce", when, True, because("it came back"))
    some = follow_up(
        "some", state=State.WAITING, due_at=LATER, lost=(Lost("x@y.example", Cause.SPAM),), evidence=(bounce,)
    )
    assert shown(digest([some])) == {Section.NEVER_ARRIVED: ["some"]}
    assert shown(digest([some], since=NOW - timedelta(hours=1))) == {}


def test_a_blind_digest_is_never_empty() -> None:
    """A folder that was not read makes the digest say so, even when nobody told it."""
    stale = (*seen(NOW), Seen("Kunden", Role.OTHER, NOW - timedelta(days=3)), Seen("Alt", Role.ARCHIVE, None))
    made = digest([], folders=stale)
    assert not made.is_empty
    assert [reason.value("folder") for reason in made.blind] == ["Kunden", "Alt"]
    assert not digest([], folders=()).is_empty


def test_what_the_caller_told_of_is_not_told_twice() -> None:
    """A folder or an account whose trouble is known already is named once."""
    folders = (*seen(NOW), Seen("Kunden", Role.OTHER, None))
    told = because("{folder} cannot be opened", folder="Kunden")
    assert digest([], folders=folders, blind=[told]).blind == (told,)
    refused = because("the server refused the sign-in")
    assert digest([], folders=seen(NOW - timedelta(days=2)), blind=[refused]).blind == (refused,)


def test_folders_that_hold_no_answer_blind_nobody() -> None:
    """Drafts are no place for an answer."""
    assert digest([], folders=(*seen(NOW), Seen("Entwürfe", Role.DRAFTS, None))).is_empty


def test_what_is_not_listed_is_counted() -> None:
    """Follow-ups whose clock runs quietly are counted, so that an empty digest is a sign of life."""
    made = digest(ALL)
    assert (made.waiting, made.watched) == (1, 8)


@pytest.mark.parametrize(
    ("fields", "step"),
    [
        ({}, "Ask briefly"),
        ({"nudges": 1}, "Ask once more"),
        ({"nudges": 2}, "Offer a small step"),
        ({"nudges": 7}, "Offer a small step"),
        ({"nudges": 3, "give_up": True}, "Close it kindly"),
        ({"postponed": 4}, "Put off {n} times"),
        ({"evidence": (seen_as("read_receipt"),)}, "Ask briefly what is still open"),
        ({"evidence": (seen_as("ticket_ack"),)}, "Ask briefly what is still open"),
        ({"evidence": (seen_as("person", counted=True),)}, "Ask briefly how things stand"),
        ({"evidence": (seen_as("person", counted=True, days_ago=30),)}, "Ask briefly whether"),
        ({"evidence": (seen_as("read_receipt"),), "nudges": 1}, "Ask once more"),
        ({"stand_in": Address("Eva", "eva@x.example")}, "Ask {who}"),
        ({"stand_in": Address("Eva", "eva@x.example"), "left": True}, "Send it to {who}"),
        ({"left": True}, "Find out who"),
        ({"held": True}, "Confirm it"),
        ({"perhaps_answered": True}, "Settled?"),
        ({"state": State.UNKNOWN}, "Look into the mailbox"),
        ({"state": State.UNDELIVERED}, "Check the address"),
        ({"state": State.UNDELIVERED, "lost": (Lost("x@y.example", Cause.MAILBOX_FULL),)}, "Call {recipient}"),
        ({"state": State.UNDELIVERED, "lost": (Lost("x@y.example", Cause.UNSAID, "z@y.example"),)}, "Send it again to"),
        ({"state": State.WAITING, "due_at": LATER, "away_until": date(2026, 12, 4)}, "Nothing to do until"),
    ],
)
def test_the_next_step_follows_from_where_it_stands(fields: dict[str, object], step: str) -> None:
    """Each item says what to do next, from a first question to a kind end."""
    (part,) = digest([follow_up(**fields)]).parts  # type: ignore[arg-type]
    reason = part.items[0].next_step
    assert (reason.plural or reason.template).startswith(step)


@pytest.mark.parametrize(
    ("message_id", "witness", "link"),
    [
        ("a1@x.example", "", "message:%3Ca1@x.example%3E"),
        ('a b"<>%@x.example', "", "message:%3Ca%20b%22%3C%3E%25@x.example%3E"),
        ("a1@x.example", "1766456754235896456", "https://mail.google.com/mail/#all/1883b70f1351f288"),
        ("a1@x.example", "T12", "message:%3Ca1@x.example%3E"),
        ("0f@missing.invalid", "", ""),
    ],
)
def test_the_link_opens_the_thread(message_id: str, witness: str, link: str) -> None:
    """Gmail's own page where there is one, else the message: address that mail programs know, safely encoded."""

    mail = Mail(1, Message(MessageId(message_id), NOW), witness=witness)
    (part,) = digest([follow_up()._replace(proposal=mail)]).parts
    assert part.items[0].link == link


@pytest.mark.parametrize(
    ("wish", "link"),
    [("auto", "https://mail.google.com"), ("gmail", "https://mail.google.com"), ("message", "message:"), ("none", "")],
)
def test_the_owner_chooses_what_a_link_opens(wish: str, link: str) -> None:
    """A thread opens where the owner wants it: Gmail's page, the mail program, or nowhere."""
    one = follow_up("due", state=State.DUE)
    one = one._replace(proposal=one.proposal._replace(witness="1812345678901234567"))
    made = compose([one], replace(policy(), web_link=wish), seen=seen(NOW), blind=(), now=NOW, since=None)
    assert made.first is not None
    assert made.first.link.startswith(link)
    assert bool(made.first.link) is bool(link)


def let_go(days_ago: int, **more: object) -> FollowUp:
    return follow_up("quiet", state=State.CLOSED, settled_at=NOW - timedelta(days=days_ago), let_go=True, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("item", "since", "comes"),
    [
        (let_go(40), NOW - timedelta(days=30), True),
        (let_go(40), YESTERDAY, False),
        (let_go(10), NOW - timedelta(days=30), False),
        (let_go(500), NOW - timedelta(days=30), False),
        (let_go(40), None, False),
        (let_go(40)._replace(let_go=False), NOW - timedelta(days=30), False),
    ],
    ids=["first of the month", "later in it", "just let go", "long gone", "the first digest ever", "closed by a word"],
)
def test_what_was_let_go_comes_back_once_a_month(item: FollowUp, since: datetime | None, comes: bool) -> None:
    """What was let go is shown once more in the first digest of a month, for one short question; it can be muted."""
    expected = {Section.DORMANT: ["quiet"]} if comes else {}
    found = shown(digest([item], since=since))
    assert {section: ids for section, ids in found.items() if section is not Section.CLOSED} == expected


def test_what_was_let_go_stays_away_if_wanted() -> None:
    """The monthly list can be switched off, and so can the smaller steps."""
    wish = replace(policy(), dormant=False, small_steps=False)
    since = NOW - timedelta(days=30)
    made = compose([let_go(40)], wish, seen=seen(NOW), blind=(), now=NOW, since=since)
    assert Section.DORMANT not in shown(made)
    made = compose(
        [follow_up("due", state=State.DUE, postponed=4)], wish, seen=seen(NOW), blind=(), now=NOW, since=since
    )
    assert "Put off" not in made.parts[0].items[0].next_step.plural


def test_a_digest_tells_what_stood_in_it() -> None:
    """From the field of a digest alone it is known which follow-up stood under which number, and what asked for
    something."""
    made = digest([follow_up("a1b2"), follow_up("c3d4")])
    told = [(item.number, item.follow_up.id) for part in made.parts for item in part.items]
    assert told
    field = f"digest; day=2026-11-23; items={listing(made)}"
    assert [(number, id_) for number, id_, _ in listed_in(field)] == told
    assert listed_in("digest; day=2026-11-23") == ()
    assert listed_in("digest; items=1:a1b2,\r\n 12:c3d4-") == ((1, "a1b2", True), (12, "c3d4", False))
