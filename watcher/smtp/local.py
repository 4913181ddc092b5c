"""How is one mail handed to a mail program of this machine?

Whatever behaves like sendmail(8): Postfix, Exim, OpenSMTPD, nullmailer, msmtp. It reads the mail from standard input
and finds the recipients in it (-t); its exit code is one of sysexits(3).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from pathlib import Path

from watcher.errors import DeliveryError, DeliveryRefused, DeliveryUncertain, in_words, worded
from watcher.smtp.endpoint import Receipt
from watcher.smtp.trouble import plain

SECONDS = 60.0
_PASSING = frozenset({os.EX_UNAVAILABLE, os.EX_OSERR, os.EX_IOERR, os.EX_TEMPFAIL})


async def hand_over(
    message: EmailMessage,
    command: Sequence[str],
    *,
    recipients: Sequence[str],
    about_to_send: Callable[[], None] | None = None,
    seconds: float = SECONDS,
) -> Receipt:
    """Hand one mail to `command` (program and arguments, run without a shell). `recipients` are those in the mail;
    taking it means queueing it for all of them.

    `about_to_send` is called right before the program is started. Raises DeliveryRefused (nothing changes without the
    owner), DeliveryUncertain (it was still busy after `seconds`) or DeliveryError (may work later).
    """
    program = program_of(command)
    raw = message.as_bytes(policy=message.policy.clone(linesep="\n"))
    if about_to_send is not None:
        about_to_send()
    said = await asyncio.to_thread(_run, [program, *command[1:]], raw, seconds)
    return Receipt(tuple(recipients), (), said)


def program_of(command: Sequence[str]) -> str:
    """Where the program lies. Raises DeliveryRefused where there is none."""
    found = shutil.which(command[0])
    if found is None:
        raise DeliveryRefused(
            worded("there is no program {program} on this machine", program=command[0]),
            cure=worded(
                'Install a mail program such as msmtp or Postfix, or send another way: delivery = "smtp" or "imap".'
            ),
        )
    return found


def _run(command: list[str], raw: bytes, seconds: float) -> str:
    name = command[0]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # so that what it starts can be ended with it
        )
    except OSError as error:
        words = worded("{program} cannot be started: {why}", program=name, why=in_words(error))
        raise DeliveryRefused(words, cure=_CURE) from None
    with process:
        try:
            said = plain(process.communicate(raw, timeout=seconds)[0].decode("utf-8", "replace"))
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            words = worded("{program} did not finish within {seconds} seconds", program=name, seconds=f"{seconds:.0f}")
            raise DeliveryUncertain(words) from None
    if process.returncode:
        family = DeliveryError if process.returncode in _PASSING else DeliveryRefused
        words = worded(
            "{program} did not take the mail (exit code {code}): {why}",
            program=name,
            code=str(process.returncode),
            why=said or "-",
        )
        raise family(words, cure=_CONFINED if _is_confined() else _CURE)
    return said


def _is_confined() -> bool:
    """Whether what we start can gain no rights (prctl(2), PR_SET_NO_NEW_PRIVS), as in our unit for systemd."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:  # not Linux
        return False
    return any(line.split() == ["NoNewPrivs:", "1"] for line in status.splitlines())


_CONFINED = worded(
    "In the service no program gains rights, which Postfix and Exim need to queue a mail: let it send by SMTP to"
    " localhost, or by a program such as msmtp (docs/service.md)."
)
_CURE = worded("Send a mail with it by hand to see why; its own log tells more.")
