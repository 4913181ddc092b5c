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
from fnmatch import translate
from typing import Literal

from watcher.core.mail import Mail
from watcher.core.proposal import without_prefixes
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
class OAuth:
    """Signing in without a password: `token` is the program that gives access tokens; else `client_id` is the owner's
    own client at `provider` (Google gives a `client_secret` with it), to which they agree in a browser.
    `consent_days` is how long that is good, where the provider lets it end (0: nobody knows)."""

    provider: Literal["google", "microsoft"]
    token: SecretPlace | None = None
    client_id: str = ""
    client_secret: SecretPlace | None = None
    tenant: str = "common"
    consent_days: int = 0


@dataclass(frozen=True, slots=True)
class Tuning:
    """What the owner said about their own mail: patterns beside the usual signs, and what is no proposal."""

    attachments: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    not_subjects: tuple[str, ...] = ()
    not_recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A configuration before it is written. `sent` and `drafts` name folders only where the server needs help, `ignore`
    those that look like one of these and are none; `sendmail` is the machine's mail program; `time` is the hour of the
    digest on the clock of `time_zone`."""

    name: str
    addresses: tuple[str, ...]
    imap: Way
    delivery: Literal["smtp", "sendmail", "imap"] = "imap"
    smtp: Way | None = None
    sendmail: str = "/usr/sbin/sendmail"
    sent: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    language: str = "en"
    time_zone: str = "UTC"
    time: time = time(7, 30)
    country: str = ""
    subdivision: str = ""
    tuning: Tuning = Tuning()
    look_back_days: int = 180
    oauth: OAuth | None = None


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

    @property
    def documents(self) -> tuple[str, ...]:
        """The names of its attachments."""
        return self.mail.structure.attachments if self.mail.structure else ()


def tuned(candidates: Sequence[Candidate], right: Iterable[int]) -> Tuning:
    """What has to be said beside the usual signs so that just the candidates at the positions `right` are proposals.

    Cautious: a lost proposal costs more than one too many. Nothing that is said here hits a right one; what is left out
    is that subject alone, and somebody's mail as a whole only where several were wrong and none was right.
    """
    chosen = set(right)
    good = [one for at, one in enumerate(candidates) if at in chosen]
    others = [one for at, one in enumerate(candidates) if at not in chosen]
    wrong = [one for one in others if one.is_proposal]
    strangers = _strangers(wrong, good)
    left_out = [_plain_subject(one) for one in wrong if not one.recipients & strangers]
    missed = [_likeness(one, others) for one in good if not one.is_proposal]
    return Tuning(
        attachments=_once(pattern for kind, pattern in missed if kind == "attachment"),
        subjects=_once(pattern for kind, pattern in missed if kind == "subject"),
        not_subjects=_once(pattern for pattern in left_out if pattern and not _hits_subject(pattern, good)),
        not_recipients=tuple(sorted(strangers)),
    )


def _strangers(wrong: Sequence[Candidate], good: Sequence[Candidate]) -> set[str]:
    """Whose mail is none: wrong more than once, and never right."""
    kept = {address for one in good for address in one.recipients}
    counted = Counter(address for one in wrong for address in one.recipients)
    return {address for address, times in counted.items() if times > 1 and address not in kept}


def _likeness(missed: Candidate, others: Sequence[Candidate]) -> tuple[str, str]:
    """By what the next one of its kind is known: ("attachment" or "subject", a pattern that hits none of the others),
    or two empty texts."""
    document = _attachment_pattern(missed)
    if document and not any(_hits(document, one.documents) for one in others):
        return "attachment", document
    plain = _plain_subject(missed)
    for pattern in (re.sub(r"\d+", "*", plain), plain):
        if re.search(r"\w{3}", pattern) and not _hits_subject(pattern, others):
            return "subject", pattern
    return "", ""


def _hits_subject(pattern: str, candidates: Iterable[Candidate]) -> bool:
    subjects = [(one.mail.message.subject, without_prefixes(one.mail.message.subject.strip())) for one in candidates]
    return any(_hits(pattern, both) for both in subjects)


def _hits(pattern: str, texts: Iterable[str]) -> bool:
    """As rules compare: shell-like, without case."""
    expression = re.compile(translate(pattern), re.IGNORECASE)
    return any(expression.match(text) for text in texts)


def _attachment_pattern(candidate: Candidate) -> str:
    """ "AN-1042.pdf" as "AN-*.pdf"; "" where no attachment has a name with a number in it."""
    for name in candidate.documents:
        if found := re.fullmatch(r"([^\W\d][\w .&+-]*?[^\d]?)\d[^/\\]*(\.\w{2,5})", name.strip()):
            return f"{_escaped(found[1])}*{found[2].lower()}"
    return ""


def _plain_subject(candidate: Candidate) -> str:
    """The subject as a pattern that stands for itself; "" where it says nothing."""
    pattern = _escaped(without_prefixes(candidate.mail.message.subject.strip()))[:200]
    return pattern if re.search(r"\w{3}", pattern) else ""


def _escaped(text: str) -> str:
    """Without what has a meaning in a pattern or is not printable: ? stands for any one letter."""
    return "".join("?" if char in "*?[]" or not char.isprintable() else char for char in text)


def _once(patterns: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(patterns))
