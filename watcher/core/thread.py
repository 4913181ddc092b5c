"""Which mails belong together?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from watcher.core.mail import Mail


@dataclass(frozen=True, slots=True)
class Thread:
    """Mails tied by their ids (RFC 5322 3.6.4, RFC 5256 REFERENCES), repaired; ordered by INTERNALDATE."""

    mails: tuple[Mail, ...]


def base_subject(subject: str) -> str:
    """The subject without "Re:", "AW:", "WG:", "[list]", "(fwd)" and the like (RFC 5256 2.1, and what clients do)."""
    raise NotImplementedError


def group(mails: Sequence[Mail]) -> tuple[Thread, ...]:
    """All mails in threads; every mail is in exactly one, in whatever order they came."""
    raise NotImplementedError
