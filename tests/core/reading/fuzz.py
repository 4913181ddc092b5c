"""Is there any mail on which the reader fails, stalls or contradicts itself?

make fuzz [SECONDS=180] (coverage-guided, with atheris; no part of the test suite)
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import atheris  # type: ignore[import-not-found]  # brought by `make fuzz` alone

with atheris.instrument_imports(include=["watcher.core"]):
    from watcher.core.mail import Kind
    from watcher.core.message import parse_message
    from watcher.core.reading import read_header, read_mail

from tests.core.reading.corpus import OWNER, own_corpus, shared_corpus

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LONGEST = 5.0
"""Seconds that no mail of a few kilobytes may take, instrumented and on a busy machine."""


def one(raw: bytes) -> None:
    """One mail: read within bounds, and its header alone says nothing else."""
    start = time.process_time()
    reading = read_mail(raw, internal_date=NOW, own=OWNER)
    assert (reading.final is None) == (reading.kind is not Kind.BOUNCE)
    decided = read_header(parse_message(raw, internal_date=NOW), own=OWNER)
    assert decided is None or decided.kind is not Kind.PERSON
    spent = time.process_time() - start
    assert spent < LONGEST, f"{spent:.1f} s"


def main() -> None:
    """Run until the time given with -max_total_time is over; seeds are the collected mails."""
    with tempfile.TemporaryDirectory() as seeds:
        for known in (*own_corpus(), *shared_corpus()):
            if len(known.raw) < 16_384:
                (Path(seeds) / known.name).write_bytes(known.raw)
        words = Path(seeds).with_suffix(".dict")
        words.write_text("".join(f'"{word}"\n' for word in WORDS), "ascii")
        try:
            atheris.Setup(
                [
                    *sys.argv,
                    f"-dict={words}",
                    "-max_len=16384",
                    "-timeout=30",
                    f"-artifact_prefix={tempfile.gettempdir()}/",
                    seeds,
                ],
                one,
            )
            atheris.Fuzz()
        finally:
            words.unlink(missing_ok=True)


WORDS = (
    "From: ", "To: ", "Subject: ", "Content-Type: ", "Content-Transfer-Encoding: ", "multipart/report",
    "multipart/mixed", "message/rfc822", "message/delivery-status", "text/calendar", "text/html", "boundary=",
    "charset=", "base64",
    "quoted-printable", "=?utf-8?q?", "=?utf-8?b?", "?=", "Auto-Submitted: auto-replied", "In-Reply-To: ",
    "References: ",
    "Final-Recipient: rfc822; ", "Action: failed", "Status: 5.1.1", "METHOD:REPLY", "bis zum 6.1.", "until ", "KW 49",
    "> ", "-----", "<", "@", "<html>", "<p>", "&#", "begin 644 ",
)  # fmt: skip

if __name__ == "__main__":
    main()
