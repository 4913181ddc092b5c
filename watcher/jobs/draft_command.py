"""What does the owner's own program write?"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from watcher.errors import WatcherError, in_words, worded

SECONDS = 60.0
_LONGEST = 20_000


class CommandTrouble(WatcherError):
    """The program gave no text."""


def written_by(command: Sequence[str], facts: str) -> str:
    """What the program prints when it is given the facts (JSON) on its standard input; it is run without a shell.

    Raises CommandTrouble when it fails, prints nothing or takes longer than a minute.
    """
    name = Path(command[0]).name
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # so that what it starts can be ended with it
        )
    except OSError as error:
        words = worded('the command "{name}" cannot be started: {why}', name=name, why=in_words(error))
        raise CommandTrouble(words, cure=worded("Check command = [...] under [drafts].")) from None
    with process:
        try:
            output = process.communicate(facts.encode(), timeout=SECONDS)[0]
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            words = worded(
                'the command "{name}" wrote nothing within {seconds} seconds', name=name, seconds=f"{SECONDS:.0f}"
            )
            raise CommandTrouble(words) from None
        except BrokenPipeError:  # it ended without reading
            output = b""
    text = output.decode("utf-8", "replace").replace("\r\n", "\n").replace("\0", "").strip()[:_LONGEST]
    if process.returncode or not text:
        code = str(process.returncode)
        words = worded('the command "{name}" gave no text (exit code {code})', name=name, code=code)
        raise CommandTrouble(words, cure=worded("Run it by hand to see why."))
    return f"{text}\n"
