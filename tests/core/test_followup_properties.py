"""What holds for every conversation, however odd?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.mail import ANNA, address, at, away, bounce, came, policy, proposal, seen, sent
from watcher.core.decision import Decision, Verb, Way
from watcher.core.followup import FollowUp, State, judge
from watcher.core.mail import Kind, Mail
from watcher.core.message import MessageId
from watcher.core.thread import group

CLIENTS = (ANNA, "Ben Weber <ben@weber-bau.example>", "Anna Weber <anna@gmx.example>", "Kai Nord <kai@nord.example>")
OTHERS = ("Ida Lang <ida@lang.example>", "Eva Lang <eva@lang.example>", "Jan Ott <jan@gmx.example>")
PEOPLE, NEIGHBOURS = st.sampled_from(CLIENTS), st.sampled_from(OTHERS)
IDS = st.sampled_from([f"i{number}@x.example" for number in range(8)])
NEIGHBOURS_IDS = st.sampled_from([f"n{number}@x.example" for number in range(8)])
SUBJECTS = st.sampled_from(
    ["Angebot Website", "AW: Angebot Website", "Re[2]: angebot website", "Termin", "", "WG: Angebot"]
)
INSTANTS = st.integers(0, 60 * 24 * 25).map(lambda minutes: at(1, 0) + timedelta(minutes=minutes))
NOW = at(26)


@st.composite
def mails(
    draw: st.DrawFn,
    people: st.SearchStrategy[str] = PEOPLE,
    ids: st.SearchStrategy[str] = IDS,
    paper: str = "Angebot_2026-114.pdf",
) -> Mail:
    """Any mail of a small world in which everything may be tied to everything."""
    when, who, subject = draw(INSTANTS), draw(people), draw(SUBJECTS)
    ties = {"answers": draw(st.lists(ids, max_size=2)), "cites": draw(st.lists(ids, max_size=3)), "id": draw(ids)}
    match draw(st.integers(0, 5)):
        case 0:
            return proposal(when, who, subject or "Angebot", papers=(paper,), **ties)
        case 1:
            return sent(when, who, subject, asks=draw(st.booleans()), **ties)  # type: ignore[arg-type]
        case 2:
            return bounce(when, draw(ids), address(draw(people)).addr_spec, final=draw(st.booleans()))
        case 3:
            return away(when, who, back=draw(st.none() | st.just(at(20).date())), **ties)
        case _:
            kind = draw(st.sampled_from([*Kind, None]))
            return came(when, who, subject, kind=kind, settles=draw(st.booleans()), **ties)


def distinct(found: list[Mail]) -> list[Mail]:
    """Mails whose ids are told apart, as a store hands them over; every tie between them stays."""
    first: dict[str, Mail] = {}
    for mail in found:
        first.setdefault(mail.message.message_id, mail)
    return list(first.values())


WORLDS = st.lists(mails(), max_size=9).map(distinct)
DECISIONS = st.lists(
    st.builds(
        Decision,
        account=st.just("studio"),
        proposal=IDS.map(MessageId),
        verb=st.sampled_from(list(Verb)),
        decided_at=INSTANTS,
        way=st.just(Way.COMMAND_LINE),
        until=st.none() | INSTANTS.map(lambda instant: instant.date()),
        number=st.integers(1, 1000),
        undoes=st.none() | st.integers(1, 1000),
    ),
    max_size=4,
    unique_by=lambda decision: decision.number,
)


def told(world: list[Mail], decisions: list[Decision] | None = None) -> tuple[FollowUp, ...]:
    """The judgement of a world in which everything was read."""
    return judge(world, decisions or [], policy(), seen=seen(NOW), now=NOW)


@given(WORLDS, DECISIONS, st.randoms())
def test_the_order_of_arrival_changes_nothing(world: list[Mail], decisions: list[Decision], dice: object) -> None:
    """In whatever order mails and decisions are handed over, and judged however often, the verdict is the same."""
    expected = told(world, decisions)
    dice.shuffle(world)  # type: ignore[attr-defined]
    dice.shuffle(decisions)  # type: ignore[attr-defined]
    assert told(world, decisions) == expected
    assert told([*world, *world], decisions) == expected


@given(WORLDS)
def test_the_keys_of_the_store_change_nothing(world: list[Mail]) -> None:
    """The numbers a store gives its mails say nothing about them."""
    renumbered = [mail._replace(key=1000 - place) for place, mail in enumerate(world)]
    assert [(one.id, one.state, one.because) for one in told(renumbered)] == [
        (one.id, one.state, one.because) for one in told(world)
    ]


@given(WORLDS, st.data())
def test_a_persons_reply_never_makes_it_due(world: list[Mail], data: st.DataObject) -> None:
    """Another answer of a person never turns an answered proposal into one that is due."""
    before = told(world)
    answered = [one for one in before if one.state is State.ANSWERED]
    if not answered:
        return
    chosen = data.draw(st.sampled_from(answered))
    reply = came(data.draw(INSTANTS), id="new@x.example", answers=chosen.proposal.message.message_id)
    after = {one.id: one for one in told([*world, reply])}
    assert after[chosen.id].state not in (State.DUE, State.UNKNOWN, State.WAITING)


@given(WORLDS, mails(), DECISIONS)
def test_what_comes_later_changes_nothing_now(world: list[Mail], late: Mail, decisions: list[Decision]) -> None:
    """A mail that arrives after the instant asked about does not exist for it."""
    future = late.message._replace(internal_date=NOW + timedelta(minutes=1), message_id=MessageId("late@x.example"))
    assert told([*world, late._replace(message=future)], decisions) == told(world, decisions)


@given(WORLDS, st.lists(mails(NEIGHBOURS, NEIGHBOURS_IDS, "Angebot_2026-115.pdf"), max_size=9).map(distinct))
def test_clients_never_meet(world: list[Mail], other: list[Mail]) -> None:
    """What goes on with one client, under whatever subject, says nothing of a proposal to another."""
    ours = [*known(CLIENTS), *(mail for mail in world if not says_no_name(mail))]
    theirs = [*known(OTHERS), *(mail for mail in other if not says_no_name(mail))]
    together = {one.proposal.message.message_id: one for one in told([*ours, *theirs])}
    apart = {one.proposal.message.message_id: one for one in (*told(ours), *told(theirs))}
    assert together.keys() == apart.keys()
    for name, one in together.items():
        assert (one.state, one.perhaps_answered, one.due_at, one.nudges, one.because, one.evidence) == (
            (alone := apart[name]).state,
            alone.perhaps_answered,
            alone.due_at,
            alone.nudges,
            alone.because,
            alone.evidence,
        )


def known(people: Sequence[str]) -> list[Mail]:
    """A mail to each of them before everything else: who answers a subject and never got one is a stranger."""
    return [sent(at(0), one, "Hallo", id=f"hello.{address(one).addr_spec}") for one in people]


def says_no_name(mail: Mail) -> bool:
    """Whether a service says that something is settled, and not for whom: its subject is all there is to go by."""
    reading = mail.reading
    return reading is not None and reading.settles and reading.kind is not Kind.CALENDAR_REPLY


PAPERS = st.sampled_from([(), ("Angebot.pdf",), ("Angebot_2026-114.pdf",), ("Angebot_2026-115.pdf",)])


@st.composite
def courses(draw: st.DrawFn) -> list[Mail]:
    """Mails in time order, each of which answers nothing or an earlier one."""
    course: list[Mail] = []
    for number in range(draw(st.integers(2, 7))):
        when, who = at(2) + number * draw(st.sampled_from([timedelta(minutes=6), timedelta(days=1)])), draw(PEOPLE)
        ties = {"answers": draw(st.none() | st.sampled_from(course)) if course else None}
        when = max([when, *(one.message.internal_date + timedelta(minutes=1) for one in course)])
        match draw(st.integers(0, 3)) if course else 0:
            case 0 | 1:
                subject = draw(SUBJECTS)
                course.append(sent(when, who, subject, papers=draw(PAPERS), asks=draw(st.booleans()), **ties))  # type: ignore[arg-type]
            case 2:
                of = draw(st.sampled_from(course))
                course.append(bounce(when, of, *(one.addr_spec for one in of.message.to[:1])))
            case _:
                course.append(came(when, who, draw(SUBJECTS), **ties))
    return course


@given(courses())
def test_a_proposal_stays_one(course: list[Mail]) -> None:
    """Whatever comes later, a mail that was a proposal is one, and a mail that was none is none."""
    for number in range(1, len(course)):
        now = course[number].message.internal_date
        before, after = (
            {one.proposal.message.message_id for one in judge(mails, [], policy(), seen=seen(now), now=now)}
            for mails in (course[:number], course[: number + 1])
        )
        assert before <= after <= {*before, course[number].message.message_id}


@given(WORLDS)
def test_an_undone_decision_leaves_no_trace(world: list[Mail]) -> None:
    """Deciding something on every proposal and undoing it restores everything exactly."""
    before = told(world)
    done = [
        Decision("studio", one.proposal.message.message_id, Verb.SNOOZE, at(25), Way.REPLY, number=number)
        for number, one in enumerate(before, 1)
    ]
    undone = [
        replace(one, verb=Verb.UNDO, decided_at=at(25, 10), number=one.number + 500, undoes=one.number) for one in done
    ]
    assert told(world, [*done, *undone]) == before


@given(WORLDS)
def test_every_mail_is_in_one_thread(world: list[Mail]) -> None:
    """Grouping loses no mail, doubles none, and ends on every circle."""
    grouped = [mail.key for thread in group(world) for mail in thread.mails]
    assert sorted(grouped) == sorted(mail.key for mail in world)


@given(WORLDS)
def test_everything_has_its_reason(world: list[Mail]) -> None:
    """No verdict and no evidence goes unexplained, and a due day is there exactly where a clock runs."""
    for one in told(world):
        assert one.because.template
        assert all(evidence.because.template for evidence in one.evidence)
        runs = one.state in (State.WAITING, State.DUE, State.UNKNOWN, State.SNOOZED)
        assert (one.due_at is not None) is runs
