"""Which one absence fits what is said of each date?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from watcher.core.dates.calendar import are_neighbours
from watcher.core.dates.types import Absence, Found
from watcher.core.reason import Reason, because

_OVER_A_WEEKEND = 4
_SATURDAY = 5
HORIZON = 92
"""Days ahead beyond which an absence is told and not waited for."""


class Says(Enum):
    """What a clause says of its date."""

    AWAY_UNTIL = "away until"
    AWAY_FROM = "away from"
    AWAY_THEN = "away then"
    AWAY_ON = "and then away until"
    COVERED = "somebody stands in then"
    BACK_ON = "back on"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Claim:
    """A date, and what its clause says of it."""

    says: Says
    found: Found


def assembled(claims: Sequence[Claim], written_on: date, lasts: int = 0) -> Absence | None:
    """One absence out of what is said for certain; the first one that is not over. `lasts` is for how many days it is
    said to go on."""
    until = _first(_running_first(claims, written_on), _until_of, written_on)
    until = _narrowed(_widened(until, claims), claims)
    until = _gone_on(_chained(until, claims), claims)
    back = _first(claims, lambda claim: claim.found.first if claim.says is Says.BACK_ON else None, written_on)
    back = _at_work(_behind(back, until, claims), claims)
    if back and until and _is_in_week_of_return(until, back, claims):
        back = None
    if back and until == written_on and _is_until_back(back, claims):
        until = None  # "I'm out today and will be out until Monday"
    if back and until and _is_beginning(until, back, claims):
        until = None
    if back and until and (until >= back or (back - until).days > HORIZON):
        until = None if until == back or until > back else until
        back = back if until is None or (back - until).days <= HORIZON else None
    if not until and not back and lasts:
        begins = next((claim.found.first for claim in claims if claim.says is Says.AWAY_FROM), None)
        until = begins + timedelta(days=lasts - 1) if begins else None
        until = until if until and until >= written_on else None
    if not until and not back:
        return _no_end(claims, written_on)
    away_until = until or (back - timedelta(days=1) if back else None)
    returns_on = back or (until + timedelta(days=1) if until else None)
    if away_until is None or returns_on is None:
        return None
    started = [claim.found.first for claim in claims if claim.says in (Says.AWAY_FROM, Says.AWAY_THEN)]
    away_from = next((day for day in started if day <= away_until), None)
    if (away_until - written_on).days > HORIZON:
        reason = because("says to be away until {day}, too far ahead to wait for", day=away_until)
        return Absence(
            because=reason, away_from=away_from, named=until or back, states_until=bool(until), states_return=bool(back)
        )
    reason = (
        because("says to be back on {day}", day=back)
        if back
        else because("says to be away until {day}", day=away_until)
    )
    to_end = not back and any(claim.found.until_end for claim in claims if claim.found.last == until)
    return Absence(away_until, returns_on, reason, away_from, until or back, bool(until), bool(back), to_end)


def _is_beginning(until: date, back: date, claims: Sequence[Claim]) -> bool:
    """ "We close on 20 December and reopen on 4 January": a single day, and the return long behind it."""
    then = [one.found for one in claims if one.says is Says.AWAY_THEN and one.found.last == until]
    single = bool(then) and all(found.first == found.last for found in then)
    return single and (back - until).days > _OVER_A_WEEKEND


def _is_in_week_of_return(until: date, back: date, claims: Sequence[Claim]) -> bool:
    """ "Until 15 March inclusive; we answer in the week commencing 15 March": that day is the last one all the same."""
    weeks = (one.found for one in claims if one.says is Says.BACK_ON and one.found.is_range and one.found.first == back)
    return any(found.first <= until < found.last for found in weeks)


def _is_until_back(back: date, claims: Sequence[Claim]) -> bool:
    """Whether the day of return is told as that until which somebody is away."""
    return any(one.says is Says.BACK_ON and one.found.open_start and one.found.first == back for one in claims)


def _behind(back: date | None, until: date | None, claims: Sequence[Claim]) -> date | None:
    """ "Away until Thursday, 3 December; back on Friday": the weekday behind that day."""
    if not back or not until or back > until:
        return back
    if any(_is_week_around(one.found, back) and until <= one.found.last for one in claims):
        return back
    weekday = any(one.found.is_weekday for one in claims if one.says is Says.BACK_ON and one.found.first == back)
    return until + timedelta(days=(back - until).days % 7 or 7) if weekday else back


def _at_work(back: date | None, claims: Sequence[Claim]) -> date | None:
    """ "I fly home on Sunday, 6 December, and read mail again from the 7th": the day of return behind the weekend."""
    if not back or back.weekday() < _SATURDAY:
        return back
    later = (one.found.first for one in claims if one.says is Says.BACK_ON)
    return next((day for day in later if 0 < (day - back).days < _OVER_A_WEEKEND), back)


def _is_week_around(found: Found, back: date) -> bool:
    """ "I'm away this week and back on Friday": that week's Friday."""
    return found.is_range and (found.last - found.first).days == 6 and found.first < back <= found.last


def _gone_on(until: date | None, claims: Sequence[Claim]) -> date | None:
    """ "Auf Dienstreise vom 30.11. bis 2.12., danach bis 11.12. im Urlaub": the end of what follows."""
    later = (one.found.last for one in claims if one.says is Says.AWAY_ON)
    return next((day for day in later if until is None or day > until), until)


def _chained(until: date | None, claims: Sequence[Claim]) -> date | None:
    """ "Nov. 30, Dec. 1 and Dec. 2": what begins on the next day, or behind the weekend, goes on with it."""
    for found in sorted((one.found for one in claims if one.says is Says.AWAY_THEN), key=lambda found: found.first):
        if until and until < found.first and are_neighbours(until, found.first):
            until = found.last
    return until


def _widened(until: date | None, claims: Sequence[Claim]) -> date | None:
    """ "Thursday and Friday, 26 and 27 November": the first day is told again as the beginning of a range."""
    then = [claim.found for claim in claims if claim.says is Says.AWAY_THEN]
    still = [one.found.last for one in claims if one.says is Says.AWAY_UNTIL and one.found.open_start]
    if (
        until
        and any(found.first == found.last == until for found in then)
        and (later := [d for d in still if d > until])
    ):
        return later[0]  # "I'm out today and will be out until Friday": that one goes on from now
    if until and any(found.last == until and not found.is_range for found in then):
        return next((found.last for found in then if found.is_range and found.first == until), until)
    return until


def _narrowed(until: date | None, claims: Sequence[Claim]) -> date | None:
    """ "This week (until Friday)": a day said to be the last beats the end of the range it lies in."""
    for claim in claims:
        if claim.says is Says.AWAY_THEN and claim.found.last == until and claim.found.is_range:
            inside = (
                one.found.last
                for one in claims
                if one.says is Says.AWAY_UNTIL
                or (one.says is Says.AWAY_THEN and one.found.is_range and _is_told_closer(one.found, claim.found))
            )
            return next((day for day in inside if claim.found.first <= day < claim.found.last), until)
    return until


def _is_told_closer(found: Found, week: Found) -> bool:
    """ "This week (trade fair, October 6-9)": the days of a span that begin with it, or end at its weekend."""
    return found.first == week.first or (found.first > week.first and (week.last - found.last).days <= 2)


def _no_end(claims: Sequence[Claim], written_on: date) -> Absence | None:
    """Only a beginning, or an end that is past."""
    past = max((claim.found.last for claim in claims if claim.found.last < written_on), default=None)
    begins = next((claim.found.first for claim in claims if claim.says is Says.AWAY_FROM), None)
    if past and past != begins:
        return Absence(because=because("names {day}, which is past", day=past), away_from=begins, named=past)
    if begins:
        reason = because("says to be away from {day}, and not until when", day=begins)
        return Absence(because=reason, away_from=begins)
    return None


def _until_of(claim: Claim) -> date | None:
    return claim.found.last if claim.says in (Says.AWAY_UNTIL, Says.AWAY_THEN) else None


def _running_first(claims: Sequence[Claim], written_on: date) -> Sequence[Claim]:
    """ "On the 30th we're closed. I am away until the 25th.": what goes on already comes before a later single day."""
    later = [
        claim
        for claim in claims
        if claim.says is Says.AWAY_THEN and claim.found.first == claim.found.last and claim.found.first > written_on
    ]
    ends = [claim.found.last for claim in claims if claim.says is Says.AWAY_UNTIL and claim.found.open_start]
    return [*(claim for claim in claims if claim not in later), *later] if ends else claims


def _first(claims: Sequence[Claim], day_of: Callable[[Claim], date | None], written_on: date) -> date | None:
    """The first day named that is not past."""
    return next((day for claim in claims if (day := day_of(claim)) and day >= written_on), None)


def why_not(claims: Sequence[Claim], founds: Sequence[Found]) -> Reason:
    """Why no day could be taken from the text."""
    doubtful = next((claim.found for claim in claims if claim.found.ambiguous), None)
    if doubtful:
        return because("“{phrase}” may be read in two ways", phrase=doubtful.phrase)
    vague = next((claim.found for claim in claims if claim.found.vague), None)
    if vague:
        return because("“{phrase}” names no certain day", phrase=vague.phrase)
    if founds:
        return because("names no day of return")
    return because("names no day")
