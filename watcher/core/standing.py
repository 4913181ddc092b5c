"""How does one mailbox stand: read until when, last digest, next one, what hinders?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from watcher.core.followup import Seen, State
from watcher.core.reason import Reason


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Something that fails: why, since when (UTC), and how often in a row."""

    because: Reason
    since: datetime
    times: int


@dataclass(frozen=True, slots=True)
class Standing:
    """One mailbox as `watcher status` shows it. `counts` has every state, in the order of `State`; instants are UTC."""

    account: str
    seen: tuple[Seen, ...]
    counts: tuple[tuple[State, int], ...]
    hindrances: tuple[Hindrance, ...]
    last_digest: date | None
    last_digest_fate: str
    next_digest: datetime | None
    is_stale: bool = False
    """Nothing was read for so long that follow-ups that are due would not be known."""

    @property
    def read_until(self) -> datetime | None:
        """Until when every folder was read; None while one never was."""
        instants = [seen.seen_until for seen in self.seen]
        return None if not instants or None in instants else min(moment for moment in instants if moment)

    @property
    def needs_the_owner(self) -> bool:
        """Whether something fails that does not mend itself, or too little was read to say how all stands."""
        unknown = dict(self.counts).get(State.UNKNOWN)
        return bool(self.hindrances or unknown or self.is_stale) or self.read_until is None
