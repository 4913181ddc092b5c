"""What did the first conversation find out?

`Draft` is everything a configuration is written from; what tunes the usual rule is worked out from the owner's own
sent mail.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Literal

from watcher.core.mail import Mail
from watcher.core.providers import Server
from watcher.core.reason import UNEXPLAINED, Reason

Place = Literal["file", "credential", "command", "keyring", "env"]


@dataclass(frozen=True, slots=True)
class SecretPlace:
    """Where a password lies: a path, a name, or a program with its arguments; never the password."""

    place: Place
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A server with the name one signs in with there (None: nobody signs in), and the pinned certificate ("": none)."""

    server: Server
    user: str | None
    secret: SecretPlace | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Tuning:
    """What the owner said about their own mail: patterns beside the usual signs, and what is no proposal."""

    attachments: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    not_subjects: tuple[str, ...] = ()
    not_recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A configuration before it is written. `sent` and `drafts` name folders only where the server needs help; `time`
    is the hour of the digest on the clock of `time_zone`."""

    name: str
    addresses: tuple[str, ...]
    imap: Way
    delivery: Literal["smtp", "sendmail", "imap"] = "imap"
    smtp: Way | None = None
    sent: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    language: str = "en"
    time_zone: str = "UTC"
    time: time = time(7, 30)
    country: str = ""
    subdivision: str = ""
    tuning: Tuning = Tuning()
    look_back_days: int = 180


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sent mail the owner is asked about: whether we take it for a proposal, and why."""

    mail: Mail
    is_proposal: bool
    because: Reason = UNEXPLAINED

    @property
    def recipients(self) -> frozenset[str]:
        """All its recipients' addr-specs."""
        message = self.mail.message
        return frozenset(one.addr_spec for one in (*message.to, *message.cc) if one.addr_spec)


def tuned(candidates: Sequence[Candidate], right: Iterable[int]) -> Tuning:
    """What has to be said beside the usual signs so that just the candidates at the positions `right` are proposals.

    Cautious: a lost proposal costs more than one too many. Somebody's mail is left out as a whole only where several
    were wrong and none was right; otherwise that subject alone is.
    """
    chosen = set(right)
    good = [one for at, one in enumerate(candidates) if at in chosen]
    wrong = [one for at, one in enumerate(candidates) if at not in chosen and one.is_proposal]
    missed = [one for one in good if not one.is_proposal]
    kept = {address for one in good for address in one.recipients}
    counted = Counter(address for one in wrong for address in one.recipients)
    strangers = {address for address, times in counted.items() if times > 1 and address not in kept}
    single = [one for one in wrong if not one.recipients & strangers]
    attachments = [pattern for one in missed if (pattern := _attachment_pattern(one))]
    rest = [one for one in missed if not _attachment_pattern(one)]
    return Tuning(
        attachments=_once(attachments),
        subjects=_once(pattern for one in rest if (pattern := _subject_pattern(one.mail.message.subject))),
        not_subjects=_once(pattern for one in single if (pattern := _subject_pattern(one.mail.message.subject))),
        not_recipients=tuple(sorted(strangers)),
    )


def _attachment_pattern(candidate: Candidate) -> str:
    """ "AN-1042.pdf" as "AN-*.pdf"; "" where no attachment has a name with a number in it."""
    structure = candidate.mail.structure
    for name in structure.attachments if structure else ():
        if found := re.fullmatch(r"([^\W\d][\w .&+-]*?[^\d]?)\d[^/\\]*(\.\w{2,5})", name.strip()):
            return f"{_escaped(found[1])}*{found[2].lower()}"
    return ""


def _subject_pattern(subject: str) -> str:
    """The subject itself, numbers left open, so that the next one of its kind is known too."""
    plain = re.sub(r"^(?:(?:re|aw|fwd?|wg|antw)\s*:\s*)+", "", subject.strip(), flags=re.IGNORECASE)
    parts = [_escaped(part) for part in re.split(r"\d+", plain)]
    pattern = re.sub(r"\*+", "*", "*".join(parts))[:200]
    return pattern if re.search(r"\w{3}", pattern) else ""


def _escaped(text: str) -> str:
    """Without what has a meaning in a pattern or is not printable: ? stands for any one letter."""
    return "".join("?" if char in "*?[]" or not char.isprintable() else char for char in text)


def _once(patterns: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(patterns))
