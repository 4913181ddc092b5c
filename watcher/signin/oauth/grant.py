"""What did the provider give us, and until when is it good?"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

LEEWAY = timedelta(minutes=5)
"""So long before its end an access token is renewed; a fifth of its life where that is shorter."""
SKEW = timedelta(minutes=5)
"""A token from so far in the future shows that the clock was set back, and what it says of the end counts no more."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a token endpoint gave (RFC 6749 5.1). Texts are "" and lengths None where it gave none."""

    access_token: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    lasts: timedelta = timedelta(hours=1)
    consent_lasts: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """Tokens, all instants UTC.

    `client` tells for whom they were given, so that those of another client or user are not taken. `consent_ends_at`
    is None unless the provider named an end. `ended_at`: since then the provider refuses to renew.
    """

    client: str
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    obtained_at: datetime
    expires_at: datetime
    consented_at: datetime
    consent_ends_at: datetime | None = None
    ended_at: datetime | None = None

    def is_fresh(self, now: datetime) -> bool:
        """Whether the access token is good for a while yet."""
        life = self.expires_at - self.obtained_at
        return self.obtained_at - SKEW <= now < self.expires_at - min(LEEWAY, life / 5)

    def is_usable(self, now: datetime) -> bool:
        """Whether the access token has not run out."""
        return self.obtained_at - SKEW <= now < self.expires_at

    def renewed(self, answer: Answer, now: datetime) -> Grant:
        """With what a refresh gave; the old refresh token stays where it gave no new one (RFC 6749 6)."""
        ends = now + answer.consent_lasts if answer.consent_lasts else self.consent_ends_at
        return replace(
            self,
            access_token=answer.access_token,
            refresh_token=answer.refresh_token or self.refresh_token,
            obtained_at=now,
            expires_at=now + answer.lasts,
            consent_ends_at=ends,
            ended_at=None,
        )


def granted(answer: Answer, client: str, now: datetime) -> Grant:
    """What a consent gave."""
    return Grant(
        client=client,
        access_token=answer.access_token,
        refresh_token=answer.refresh_token,
        obtained_at=now,
        expires_at=now + answer.lasts,
        consented_at=now,
        consent_ends_at=now + answer.consent_lasts if answer.consent_lasts else None,
    )


_TEXTS = ("client", "access_token", "refresh_token")
_INSTANTS = ("obtained_at", "expires_at", "consented_at", "consent_ends_at", "ended_at")


def to_json(grant: Grant) -> bytes:
    """As it lies on disk."""
    values: dict[str, str | None] = {name: getattr(grant, name) for name in _TEXTS}
    for name in _INSTANTS:
        instant = getattr(grant, name)
        values[name] = instant.isoformat() if instant else None
    return json.dumps(values, indent=1).encode() + b"\n"


def from_json(content: bytes) -> Grant | None:
    """What lay on disk; None where it is no grant."""
    try:
        values: dict[str, Any] = json.loads(content)
        texts = {name: str(values[name]) for name in _TEXTS}
        instants = {name: _instant(values[name]) for name in _INSTANTS if values.get(name)}
        return Grant(**texts, **instants)  # type: ignore[arg-type]
    except (ValueError, TypeError, KeyError):
        return None


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
