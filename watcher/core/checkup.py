"""What did the examination find?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from watcher.core.reason import Reason


class Health(StrEnum):
    """How one thing stands. A WARNING works, but not as the owner would want it."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was examined: `what` ("IMAP sign-in"), how it stands, what was found, and what mends it."""

    account: str
    what: Reason
    health: Health
    found: Reason
    cure: Reason | None = None
