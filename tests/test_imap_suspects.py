"""Over which mail does the server hang up?"""

from __future__ import annotations

import pytest

from watcher.imap import Suspects

PLACE = ("INBOX", 7, b"UID BODY.PEEK[HEADER]")


def asked(suspects: Suspects, wanted: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    return list(suspects.portions(PLACE, wanted))


def line(suspects: Suspects, wanted: list[tuple[int, int]], bad: set[int], *, patience: int = 1000) -> list[int]:
    """What comes over one connection that breaks over `bad` mails, or by chance after so many."""
    came: list[int] = []
    first = suspects.first_of_all(PLACE)
    turns = [([(first, first)], True)] if first else []
    turns += [(portion, False) for portion in asked(suspects, wanted)]
    for portion, first_of_all in turns:
        last = 0
        for uid in (uid for low, high in portion for uid in range(low, high + 1)):
            patience -= 1
            if uid in bad or patience < 0:
                suspects.broke(PLACE, portion, last, first_of_all=first_of_all)
                raise ConnectionError
            last = uid
            came += [] if first_of_all else [uid]
        for low, high in portion:
            if low == high:
                suspects.came(PLACE, low)
    return came


def test_nothing_is_suspected_at_first() -> None:
    """As long as no line broke all mails are asked for at once."""
    suspects = Suspects()
    assert asked(suspects, [(1, 5), (9, 9)]) == [[(1, 5), (9, 9)]]
    assert not suspects.learned()
    assert suspects.found == 0


@pytest.mark.parametrize("bad", [{1}, {57}, {100}, {4, 5}, {3, 30}])
def test_each_bad_mail_is_found(bad: set[int]) -> None:
    """Three broken lines find a bad mail for sure, and all the others come, in their order."""
    suspects, lines = Suspects(), 0
    while True:
        lines += 1
        assert lines <= 3 * len(bad) + 1
        try:
            came = line(suspects, [(1, 60), (90, 100)], bad)
        except ConnectionError:
            assert suspects.learned()
        else:
            break
    assert suspects.left_out(PLACE) == bad
    assert came == [uid for uid in (*range(1, 61), *range(90, 101)) if uid not in bad]


def test_the_only_new_mail() -> None:
    """A bad mail that is asked for alone is found as well."""
    suspects = Suspects()
    for _ in range(2):
        with pytest.raises(ConnectionError):
            line(suspects, [(8, 8)], {8})
    assert line(suspects, [(8, 8)], {8}) == []


def test_a_line_that_breaks_by_chance() -> None:
    """Mails over which a line broke by chance come later, and none is left out."""
    for patience in range(30):
        suspects = Suspects()
        for more in (0, 7, 13):
            with pytest.raises(ConnectionError):
                line(suspects, [(1, 60)], set(), patience=patience + more)
        assert line(suspects, [(1, 60)], set()) == list(range(1, 61))
        assert suspects.found == 0


def test_mails_are_asked_for_again_after_a_while() -> None:
    """Who forgives asks for a mail again that was left out, in case the server was mended."""
    suspects = Suspects()
    for _ in range(2):
        with pytest.raises(ConnectionError):
            line(suspects, [(8, 8)], {8})
    suspects.forgive()
    assert line(suspects, [(8, 8)], set()) == [8]
