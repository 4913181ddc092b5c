"""Which follow-up is shown where today, and in what order?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from watcher.core.digest.nextstep import link_to, next_step
from watcher.core.digest.types import Digest, Item, Part, Section
from watcher.core.followup import FollowUp, Policy, Seen, State, sees_anything, stale_folders
from watcher.core.reason import Reason, because

COMING_UP_DAYS = 7
_ASIDE = 5
"""The sections that only inform get this part of the cap."""
_DORMANT_DAYS = (21, 366)
"""What was let go is asked about again after so many days at the earliest, and at the latest."""
_ASTRAY_DAYS = 7
"""The first digest ever tells of answers that lie in Junk or Trash, if they are no older."""
_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)
_RUNNING = (State.WAITING, State.SNOOZED)
_OVER = (State.ANSWERED, State.CLOSED)
_PER_POSTPONEMENT = 5
"""An item put off once ranks as if it had waited so many business days longer."""


def compose(
    follow_ups: Iterable[FollowUp],
    policy: Policy,
    *,
    seen: Sequence[Seen],
    blind: Sequence[Reason],
    now: datetime,
    since: datetime | None,
    cap: int = 50,
    done: Sequence[Reason] = (),
    unclear: Sequence[Reason] = (),
    unsent: Sequence[Reason] = (),
) -> Digest:
    """Today's digest of one account. `since` is when the last digest was sent (for what was closed since then).

    `blind` is what the caller knows to be unchecked; folders that `seen` shows to be stale are added. At most `cap`
    items are listed; an item is in one section only and keeps its number in whatever way the digest is shown.
    `follow_ups` are gone through once, in any order, and those that no section shows are not kept.
    """
    today = policy.worktime.local_day(now)
    sorted_in = {section: _Ranked(section, cap) for section in Section}
    running = watched = 0
    for follow_up in follow_ups:
        running += follow_up.state in _RUNNING
        watched += follow_up.state not in _OVER
        section = _section(follow_up, policy, today, since, now)
        if section is not None:
            sorted_in[section].add(follow_up)
    parts = _number(_cut(sorted_in, cap), policy)
    by_section = {part.section: part.items for part in parts}
    listed = sum(item.follow_up.state in _RUNNING for part in parts for item in part.items)
    return Digest(
        account=policy.account,
        day=today,
        as_of=now,
        parts=parts,
        blind=(*blind, *_unseen(seen, blind, policy, now)),
        seen=tuple(seen),
        first=next(iter((*by_section.get(Section.NEVER_ARRIVED, ()), *by_section.get(Section.DUE, ()))), None),
        waiting=running - listed,
        done=tuple(done),
        unclear=tuple(unclear),
        unsent=tuple(unsent),
        watched=watched,
    )


def _section(follow_up: FollowUp, policy: Policy, today: date, since: datetime | None, now: datetime) -> Section | None:
    """Where a follow-up is shown; None where it needs no word today."""
    match follow_up.state:
        case State.UNDELIVERED:
            return Section.NEVER_ARRIVED
        case State.ANSWERED | State.CLOSED:
            if _left_since(follow_up, since, now):
                return Section.CLOSED
            return Section.DORMANT if _comes_back(follow_up, policy, since, now) else None
        case State.SNOOZED:
            return Section.COMING_UP if _comes_up(follow_up, policy, today) else None
        case _ if follow_up.perhaps_answered and not (follow_up.pending and follow_up.state is State.WAITING):
            return Section.PERHAPS_SETTLED
        case State.UNKNOWN:
            return Section.BLIND
        case State.DUE:
            return Section.DUE
    if _lost_since(follow_up, since):
        return Section.NEVER_ARRIVED
    if follow_up.away_until is not None and follow_up.away_until >= today:
        return Section.AWAY
    return Section.COMING_UP if _comes_up(follow_up, policy, today) else None


def _left_since(follow_up: FollowUp, since: datetime | None, now: datetime) -> bool:
    """Whether it left the list since the last digest; before the first one, only what lies where nobody looks."""
    if follow_up.settled_at is None:
        return False
    if since is not None:
        return since < follow_up.settled_at <= now
    astray = follow_up.state is State.ANSWERED and any(note.value("folder") for note in follow_up.notes)
    return astray and follow_up.settled_at > now - timedelta(days=_ASTRAY_DAYS)


def _comes_back(follow_up: FollowUp, policy: Policy, since: datetime | None, now: datetime) -> bool:
    """Whether it was let go and is due for one short question: in the first digest of each month, for a year."""
    left = follow_up.settled_at
    if not (policy.dormant and follow_up.let_go and left and since):
        return False
    day = policy.worktime.local_day
    is_first = (day(since).year, day(since).month) != (day(now).year, day(now).month)
    return is_first and now - timedelta(days=_DORMANT_DAYS[1]) <= left <= now - timedelta(days=_DORMANT_DAYS[0])


def _lost_since(follow_up: FollowUp, since: datetime | None) -> bool:
    """Whether somebody of several never got it, and that is news."""
    bounces = [one.date for one in follow_up.evidence if one.kind == "bounce" and one.counted]
    return bool(follow_up.lost) and bool(bounces) and (since is None or max(bounces) > since)


def _comes_up(follow_up: FollowUp, policy: Policy, today: date) -> bool:
    if follow_up.due_at is None:
        return False
    return policy.worktime.local_day(follow_up.due_at) <= today + timedelta(days=COMING_UP_DAYS)


class _Ranked:
    """What belongs in a section, in its order; of thousands no more are kept than can be shown."""

    def __init__(self, section: Section, cap: int) -> None:
        self.section, self.cap, self.count = section, max(cap, 1), 0
        self._kept: list[FollowUp] = []

    def add(self, follow_up: FollowUp) -> None:
        """One more; what cannot be among those shown is forgotten now and then."""
        self.count += 1
        self._kept.append(follow_up)
        if len(self._kept) > 4 * self.cap:
            ordered = _ordered(self.section, self._kept)
            self._kept = ordered[: self.cap] + _most_postponed(ordered[self.cap :])

    def shown(self, room: int) -> list[FollowUp]:
        """The first ones in the order of the section; of what is due, the most postponed is never among those cut."""
        ordered = _ordered(self.section, self._kept)
        return _most_postponed_kept(ordered, room) if self.section is Section.DUE else ordered[:room]


def _cut(sorted_in: dict[Section, _Ranked], cap: int) -> list[tuple[Section, list[FollowUp], int]]:
    """The sections in order, each in the order of its items, within the cap; those that only inform come short."""
    left, cut = max(cap, 1), []
    for section, ranked in sorted_in.items():
        if not ranked.count:
            continue
        aside = section in (Section.AWAY, Section.COMING_UP, Section.CLOSED, Section.DORMANT)
        room = min(left, max(3, cap // _ASIDE)) if aside else left
        shown = ranked.shown(room)
        left -= len(shown)
        cut.append((section, shown, ranked.count - len(shown)))
    return cut


def _ordered(section: Section, items: list[FollowUp]) -> list[FollowUp]:
    """Longest waiting first; what comes up by its day; what was closed by when. Ties by sending, then by id."""
    keys: dict[Section, Callable[[FollowUp], float]] = {
        Section.DUE: lambda one: -_rank(one),
        Section.AWAY: lambda one: one.away_until.toordinal() if one.away_until else 0,
        Section.COMING_UP: lambda one: one.due_at.timestamp() if one.due_at else 0,
        Section.CLOSED: lambda one: -(one.settled_at.timestamp() if one.settled_at else 0),
    }
    by_sending = sorted(items, key=lambda one: (one.sent_at, one.id))
    return sorted(by_sending, key=keys[section]) if section in keys else by_sending


def _rank(follow_up: FollowUp) -> int:
    return follow_up.waited + _PER_POSTPONEMENT * follow_up.postponed


def _most_postponed_kept(ordered: list[FollowUp], room: int) -> list[FollowUp]:
    """The first ones; the most postponed one is never among those cut."""
    shown = ordered[:room]
    for most in _most_postponed(ordered[room:]):
        if shown and most.postponed > max(one.postponed for one in shown):
            shown[-1] = most
    return shown


def _most_postponed(items: list[FollowUp]) -> list[FollowUp]:
    """The first of those that were put off most often; none of none."""
    return [max(items, key=lambda one: one.postponed)] if items else []


def _number(cut: list[tuple[Section, list[FollowUp], int]], policy: Policy) -> tuple[Part, ...]:
    """Parts whose item numbers go on from one section to the next."""
    parts, number = [], 0
    for section, follow_ups, left_out in cut:
        items = tuple(
            Item(number + place, one, next_step(one, section, policy), link_to(one, policy.web_link))
            for place, one in enumerate(follow_ups, 1)
        )
        number += len(items)
        parts.append(Part(section, items, left_out))
    return tuple(parts)


def _unseen(seen: Sequence[Seen], blind: Sequence[Reason], policy: Policy, now: datetime) -> tuple[Reason, ...]:
    """What `seen` shows to be unchecked and the caller has not told of: a stale folder is never passed over."""
    if not sees_anything(seen):
        return () if blind else (because("no folder has been read yet"),)
    stale = stale_folders(seen, since=_EVER, now=now, hours=policy.stale_after_hours)
    if blind and len(stale) == len(stale_folders(seen, since=_NEVER, now=now, hours=0)):
        return ()  # nothing at all was read: what the caller says of the account covers every folder
    told = {value for reason in blind for _, value in reason.values if isinstance(value, str)}
    return tuple(_stale(folder) for folder in stale if folder.mailbox not in told)


def _stale(folder: Seen) -> Reason:
    if folder.seen_until is None:
        return because("{folder} was not read", folder=folder.mailbox)
    return because("{folder} was last read on {when}", folder=folder.mailbox, when=folder.seen_until)
