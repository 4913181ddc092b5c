"""What is made when it is first needed, and could be made before?

Expressions are compiled and templates loaded once in a process: half a second that a first read can spend while it
waits for its first headers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

from watcher.core.reading import read_mail


def cold() -> Iterator[Callable[[], object]]:
    """Piece by piece; doing one again costs next to nothing."""
    for sample in _SAMPLES:
        yield partial(read_mail, sample, internal_date=_LONG_AGO)
    yield _load_templates


def _load_templates() -> None:
    from watcher.render import prepare

    prepare()


_HEAD = b"From: Anna <anna@example.org>\r\nSubject: Re: x\r\nIn-Reply-To: <1@example.org>\r\n"
_SAMPLES = (
    _HEAD + b"\r\nGuten Tag, danke.\r\n",
    _HEAD + b"Auto-Submitted: auto-replied\r\n\r\nIch bin bis 3. Dezember nicht im Haus.\r\n",
    b"From: MAILER-DAEMON@example.org\r\nSubject: Undelivered\r\nReturn-Path: <>\r\n\r\n550 5.1.1 user unknown\r\n",
    _HEAD + b"List-Unsubscribe: <mailto:x@example.org>\r\nPrecedence: bulk\r\n\r\nUnsere Angebote.\r\n",
    b"From: noreply@example.org\r\nSubject: [Ticket 12] x\r\n\r\nThank you, we have received your request.\r\n",
)
"""One for each way through the reading."""
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
