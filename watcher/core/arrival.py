"""When did mails come that were copied here all at once?

INTERNALDATE (RFC 9051 2.3.3) orders mails. Whoever moves to another server by a program that does not hand it on, has a
mailbox brought back from a backup, or lets it collect what another one held, finds there the minute of the move, for
every mail: last year's offers would have gone out today. But nobody gets a crowd of mails within minutes that were
written days ago and over weeks. So where such a crowd came, the Date that each bears is believed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from watcher.core.mail import Arrived
from watcher.core.message import parse_message

_TEN_MINUTES = 600
"""Seconds: what came within as many, and in as many before and behind, came together."""
_CROWD = 10
"""So many mails are one."""
_LATE = timedelta(days=3)
"""What was written earlier was long under way, or was copied."""
_WEEKS = timedelta(days=14)
"""Over so long a crowd was written at least: a line that was cut for a week brings no such one."""
_MOST_LATE = 0.8


def as_they_came(arrived: Sequence[Arrived], before: Sequence[Arrived] = ()) -> Sequence[Arrived]:
    """The same mails, which were handed over together and behind those `before`; those of a crowd that was copied bear
    their Date (RFC 5322 3.6.1) as `internal_date`, where it is earlier."""
    beside = [*before, *arrived]
    spans = Counter(mail.internal_date // _TEN_MINUTES for mail in beside)
    crowded = {span for span in spans if sum(spans[near] for near in _around(span)) >= _CROWD}
    if not crowded:
        return arrived
    dates = {mail.uid: _written(mail) for mail in beside if mail.internal_date // _TEN_MINUTES in crowded}
    came: dict[int, list[tuple[int, int]]] = {}
    for mail in beside:
        if (date := dates.get(mail.uid)) is not None:
            came.setdefault(mail.internal_date // _TEN_MINUTES, []).append((mail.internal_date, date))
    copied = {span for span in came if _is_copied([one for near in _around(span) for one in came.get(near, ())])}
    return [
        _dated(mail, dates.get(mail.uid)) if mail.internal_date // _TEN_MINUTES in copied else mail for mail in arrived
    ]


def _around(span: int) -> Collection[int]:
    return range(span - 1, span + 2)


def _is_copied(came: Sequence[tuple[int, int]]) -> bool:
    """Whether these mails, each with the seconds at which it came and was written, were brought here together."""
    late = [date for moment, date in came if moment - date >= _LATE.total_seconds()]
    if len(late) < max(_CROWD, _MOST_LATE * len(came)):
        return False
    return max(late) - min(late) >= _WEEKS.total_seconds()


def _dated(mail: Arrived, date: int | None) -> Arrived:
    return mail if date is None or date >= mail.internal_date else replace(mail, internal_date=date)


def _written(mail: Arrived) -> int | None:
    """Its Date in UTC seconds since 1970, None without a believable one: no mail is older than that."""
    came = datetime.fromtimestamp(mail.internal_date, UTC)
    date = parse_message(mail.header, internal_date=came).date
    return None if date is None or date <= _BEGINNING else int(date.timestamp())


_BEGINNING = datetime(1980, 1, 1, tzinfo=UTC)
