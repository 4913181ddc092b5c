"""Which mails belong together?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mail import ANNA, ME, at, bounce, came, ids, sent
from watcher.core.mail import Mail
from watcher.core.thread import answers_forward, base_subject, group, is_reply, subject_key

BEN = "Ben Kraus <ben@kraus.example>"


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Angebot Website", "Angebot Website"),
        ("Re: Angebot Website", "Angebot Website"),
        ("RE:Angebot Website", "Angebot Website"),
        ("Re[4]: Angebot Website", "Angebot Website"),
        ("Re(2): Angebot Website", "Angebot Website"),
        ("Re^3: Angebot Website", "Angebot Website"),
        ("RE : Angebot Website", "Angebot Website"),
        ("Re：Angebot Website", "Angebot Website"),
        ("AW: WG: Angebot Website", "Angebot Website"),
        ("Antw: Angebot Website", "Angebot Website"),
        ("Antwort: Angebot Website", "Angebot Website"),
        ("SV: VS: Angebot Website", "Angebot Website"),
        ("FWD: TR: Rif: Angebot Website", "Angebot Website"),
        ("回复: Angebot Website", "Angebot Website"),
        ("[team] Re: [team] Angebot Website", "Angebot Website"),
        ("Angebot Website (fwd)", "Angebot Website"),
        ("Re: Angebot Website [SEC=OFFICIAL]", "Angebot Website"),
        ("AW: Angebot Website [verschlüsselt]", "Angebot Website"),
        ("[Fwd: Angebot Website]", "Angebot Website"),
        ("Re: [EXT] Angebot Website", "Angebot Website"),
        ("AW: [EXTERN] AW: Angebot Website", "Angebot Website"),
        ("EXTERN: AW: Angebot Website", "Angebot Website"),
        ("*EXTERN* AW: Angebot Website", "Angebot Website"),
        ("<<Extern>> Angebot Website", "Angebot Website"),
        ("**SPAM** Re: Angebot Website", "Angebot Website"),
        ("*****SPAM***** Angebot Website", "Angebot Website"),
        ("{Spam?} Angebot Website", "Angebot Website"),
        ("[Ticket#2026112310000012] Angebot Website", "Angebot Website"),
        ("RE: Angebot Website [Ticket#4711]", "Angebot Website"),
        ("Automatische Antwort: Angebot Website", "Angebot Website"),
        ("Gelesen: Angebot Website", "Angebot Website"),
        ("Re:   Angebot \t Website ", "Angebot Website"),
        ("Re: ", ""),
        ("", ""),
        ("[Angebot]", "[Angebot]"),
        ("Reise nach Rom: Angebot", "Reise nach Rom: Angebot"),
        ("Angebot (Website)", "Angebot (Website)"),
        ("Tragwerk: Angebot", "Tragwerk: Angebot"),
    ],
)
def test_a_base_subject_is_what_the_writer_wrote(subject: str, base: str) -> None:
    """Prefixes, counters, tags, markers and trailers of clients and gateways do not make another subject."""
    assert base_subject(subject) == base


def test_a_hostile_subject_is_read_in_no_time() -> None:
    """A subject of a million prefixes is cut, not chewed."""
    assert base_subject("Re: " * 1_000_000) == ""


@given(
    st.lists(
        st.sampled_from(["Re: ", "AW:", "[x] ", "**SPAM** ", "(fwd)", "Angebot", " ", "(was: Re: a)", "[Fwd: a]", "é"])
    )
)
def test_a_base_subject_is_its_own_base(pieces: list[str]) -> None:
    """What is left has nothing more to take away, and two ways of decorating a subject meet in it."""
    base = base_subject("".join(pieces))
    assert base_subject(base) == base
    assert subject_key("AW: " + "".join(pieces)) == subject_key("".join(pieces))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Angebot Website", "ANGEBOT WEBSITE"), ("Angebot – Website", "Angebot - Website"), ("Größe", "GRÖSSE")],
)
def test_subjects_are_compared_as_people_read_them(one: str, other: str) -> None:
    """Case, kinds of dashes and compatible characters make no difference."""
    assert subject_key(one) == subject_key(other)


@pytest.mark.parametrize(
    ("subject", "reply"), [("AW: X", True), ("[x] Re: X", True), ("WG: AW: X", True), ("WG: X", False), ("X", False)]
)
def test_a_reply_is_known_by_its_prefix(subject: str, reply: bool) -> None:
    """A reply prefix makes a reply, a forward alone does not."""
    assert is_reply(subject) is reply


@pytest.mark.parametrize(
    ("subject", "answers"),
    [
        ("AW: WG: X", True), ("Re: [x] Fwd: X", True), ("[x] AW: AW: WG: X", True), ("RE: Fw:X", True),
        ("WG: AW: X", False), ("WG: X", False), ("AW: X", False), ("AW: Flyer: wg: X", False), ("X", False),
    ],
)  # fmt: skip
def test_an_answer_to_a_forward_is_known_by_its_prefixes(subject: str, answers: bool) -> None:
    """Whoever answers what was handed on to them writes their prefix before that of the forward."""
    assert answers_forward(subject) is answers


def threads(*mails: Mail) -> set[frozenset[str]]:
    """The threads as sets of ids; the order of arrival is tried both ways."""
    forth = {frozenset(ids(thread.mails)) for thread in group(mails)}
    back = {frozenset(ids(thread.mails)) for thread in group(mails[::-1])}
    assert forth == back
    return forth


def together(*mails: Mail) -> bool:
    """Whether all are in one thread."""
    assert len(group(mails)) == len(group(mails[::-1]))
    return len(group(mails)) == 1


def test_in_reply_to_and_references_tie() -> None:
    """A mail belongs to what it answers and to all it cites."""
    first = sent(at(2))
    second = came(at(3), answers=first, subject="Anders")
    third = sent(at(4), cites=[first, second], subject="Noch anders")
    assert together(first, second, third)


def test_an_id_nobody_has_seen_ties_too() -> None:
    """Two answers to a mail that is missing belong together."""
    assert together(came(at(2), answers="lost@x.example"), came(at(3), BEN, cites="lost@x.example", subject="Z"))


def test_circles_and_self_references_end() -> None:
    """Mails that cite each other, or themselves, are grouped all the same."""
    one = came(at(2), id="a@x.example", cites=["b@x.example", "a@x.example"])
    other = came(at(3), id="b@x.example", answers="a@x.example")
    assert together(one, other)


def test_one_subject_does_not_join_two_clients() -> None:
    """Two clients with the same subject never meet, whatever the server or Outlook thinks of them."""
    index = [("thread-index", "AdPsT8nmvgLz1hFHQmK0o8vYJx1nVA==")]
    anna = sent(at(2), witness="17", fields=index, to=ANNA)
    ben = sent(at(2, 10), to=BEN, witness="17", fields=index)
    from_anna = came(at(3), witness="17", fields=index)
    from_ben = came(at(4), BEN, witness="17", fields=index)
    assert threads(anna, ben, from_anna, from_ben) == {
        frozenset(ids([anna, from_anna])),
        frozenset(ids([ben, from_ben])),
    }


def test_the_subject_ties_a_bare_answer_to_our_latest_mail() -> None:
    """An answer without any header belongs to the last mail we sent to its author on that subject."""
    old, new, answer = sent(at(2)), sent(at(5)), came(at(6))
    assert frozenset(ids([new, answer])) in threads(old, new, answer)


def test_the_subject_ties_nobody_before_our_mail() -> None:
    """A mail that came before ours is no answer to it."""
    assert not together(sent(at(5)), came(at(4)))


def test_a_thread_index_lets_a_colleague_in() -> None:
    """Outlook's Thread-Index ties another person of the same domain on the same subject, and nobody else."""
    index = [("thread-index", "AdPsT8nmvgLz1hFHQmK0o8vYJx1nVA==")]
    ours = sent(at(2), fields=index)
    colleague = came(at(3), "Ole Weber <ole@weber-bau.example>", fields=index)
    assert together(ours, colleague)
    assert not together(ours, came(at(3), BEN, fields=index))


def test_an_address_in_in_reply_to_is_no_id() -> None:
    """Old clients write the author's address into In-Reply-To; that does not join all of that person's mails."""
    spec = "anna@weber-bau.example"
    assert not together(came(at(2), answers=spec, subject="A"), came(at(3), answers=spec, subject="B"))


def test_a_device_that_gives_all_its_mails_one_id_joins_nothing() -> None:
    """Different mails under one Message-ID stay apart; copies of one mail do not."""
    scan = "scan@device.example"
    assert not together(came(at(2), id=scan, subject="Scan 1"), came(at(3), id=scan, subject="Scan 2"))
    assert together(came(at(2), id=scan), came(at(2, 10), "list <l@x.example>", id=scan, subject="[l] Angebot Website"))


def test_a_bounce_belongs_to_the_mail_it_speaks_of() -> None:
    """A notice whose text names our mail is in its thread, without any header."""
    ours = sent(at(2))
    assert together(ours, bounce(at(2, 10), ours))


def test_a_new_mail_of_ours_is_a_new_thread() -> None:
    """Our own mail on an old subject is tied by the subject only when it is a reply."""
    assert not together(sent(at(2)), sent(at(5)))
    assert together(sent(at(2)), sent(at(5), subject="Re: Angebot Website"))


def test_threads_are_ordered_by_arrival() -> None:
    """In a thread the server's clock orders the mails, not the writer's."""
    late = came(at(4), answers="a@x.example")
    early = came(at(3), id="a@x.example", to=ME)
    assert [thread.mails for thread in group([late, early])] == [(early, late)]
