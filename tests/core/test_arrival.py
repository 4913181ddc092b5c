"""A mailbox that was copied to another server tells when its mails came."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from hypothesis import given
from hypothesis import strategies as st

from tests.letters import arrived
from watcher.core.arrival import as_they_came
from watcher.core.mail import Arrived

MOVE = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def _mail(uid: int, *, came: datetime, written: datetime | None) -> Arrived:
    date = format_datetime(written) if written else "soon"
    return arrived(uid, when=came, date=date)


def _days(mails: list[Arrived] | tuple[Arrived, ...]) -> list[datetime]:
    return [datetime.fromtimestamp(mail.internal_date, UTC) for mail in mails]


def _copied(count: int = 40) -> list[Arrived]:
    """Half a year of mail that a program brought within minutes, four each minute."""
    return [
        _mail(uid, came=MOVE + timedelta(seconds=15 * uid), written=MOVE - timedelta(days=4 * uid + 1))
        for uid in range(1, count + 1)
    ]


def test_copied_mail_came_on_the_day_it_was_written() -> None:
    """After a move to a server that knows only the day of the move, last spring's offers are from last spring."""
    given_mails = _copied()
    assert _days(list(as_they_came(given_mails))) == [MOVE - timedelta(days=4 * uid + 1) for uid in range(1, 41)]


def test_mail_of_today_beside_it_stays() -> None:
    """What really came while the old mail was copied came then."""
    today = [_mail(900 + n, came=MOVE + timedelta(minutes=n), written=MOVE + timedelta(minutes=n)) for n in range(3)]
    seen = as_they_came([*_copied(), *today])
    assert _days(list(seen))[-3:] == _days(today)


def test_a_clock_of_the_writer_that_is_wrong_is_not_believed() -> None:
    """Mails that come one by one are ordered by the server's clock, whatever day they claim."""
    mails = [
        _mail(uid, came=MOVE + timedelta(hours=uid), written=MOVE - timedelta(days=40 * uid)) for uid in range(1, 30)
    ]
    assert list(as_they_came(mails)) == mails


def test_what_a_server_held_back_came_when_it_came() -> None:
    """A crowd from a server that was down for a week was not copied."""
    mails = [_mail(uid, came=MOVE, written=MOVE - timedelta(days=3, hours=4 * uid)) for uid in range(1, 30)]
    assert list(as_they_came(mails)) == mails


def test_a_crowd_of_new_mail_is_none() -> None:
    """A busy morning with one mail that was long under way changes nothing."""
    mails = [_mail(uid, came=MOVE, written=MOVE - timedelta(minutes=uid)) for uid in range(1, 50)]
    mails.append(_mail(99, came=MOVE, written=MOVE - timedelta(days=90)))
    assert list(as_they_came(mails)) == mails


def test_mail_without_a_day_stays_where_it_is() -> None:
    """Copied mail with no Date, an unreadable one or one from before all mail keeps the day of the move."""
    odd = [
        _mail(70, came=MOVE, written=None),
        _mail(71, came=MOVE, written=datetime(1970, 1, 1, tzinfo=UTC)),
        _mail(72, came=MOVE, written=MOVE + timedelta(days=300)),
    ]
    assert _days(list(as_they_came([*_copied(), *odd])))[-3:] == [MOVE, MOVE, MOVE]


@given(st.lists(st.tuples(st.integers(0, 4_000_000_000), st.none() | st.integers(0, 4_000_000_000)), max_size=60))
def test_nothing_comes_later_than_the_server_says(moments: list[tuple[int, int | None]]) -> None:
    """No mail is lost or comes to be newer, and the order in which they were handed over stays."""
    mails = [
        _mail(
            uid,
            came=datetime.fromtimestamp(came, UTC),
            written=None if date is None else datetime.fromtimestamp(date, UTC),
        )
        for uid, (came, date) in enumerate(moments, 1)
    ]
    seen = as_they_came(mails)
    assert [mail.uid for mail in seen] == [mail.uid for mail in mails]
    assert all(after.internal_date <= before.internal_date for after, before in zip(seen, mails, strict=True))


def test_nothing_is_nothing() -> None:
    """An empty folder has no crowd."""
    assert list(as_they_came([])) == []


def test_the_last_few_of_a_copied_mailbox() -> None:
    """A few mails at the end of a copied folder are as old as what was read of it before them."""
    *first, last, end = _copied()
    assert _days(list(as_they_came([last, end], first))) == _days(list(as_they_came([*first, last, end])))[-2:]
    assert list(as_they_came([last, end])) == [last, end]
