"""What does a mail say, also where our own rules fail at it?

There are thousands of rules, and a mail on which one of them fails must cost nobody their digest: it is set aside, told
in the log, and the owner is asked.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path

from watcher.core.mail import Kind, OwnText, Reading, TextPart
from watcher.core.mime import decode_section
from watcher.core.owntext import read_own
from watcher.core.reading import read_mail
from watcher.core.reason import because

log = logging.getLogger(__name__)


def reading_of(raw: bytes, what: str, *, internal_date: datetime, own: Collection[str]) -> Reading:
    """What an incoming mail is (`read_mail`); `what` names it in the log."""
    try:
        return read_mail(raw, internal_date=internal_date, own=own)
    except Exception as error:
        _tell(what, error)
        return Reading(Kind.OTHER, because("its text could not be understood, by a fault of this program"))


def own_text_of(data: bytes, part: TextPart, what: str, *, words: tuple[str, ...], written_on: date) -> OwnText:
    """What the owner's own words say (`read_own`); nothing where that fails, and its subject and papers are left."""
    try:
        return read_own(decode_section(data, part), words=words, written_on=written_on)
    except Exception as error:
        _tell(what, error)
        return OwnText()


def _tell(what: str, error: Exception) -> None:
    """Where the fault is, and nothing of the mail."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    log.error("%s could not be understood (%s in %s); please report it", what, type(error).__name__, place)
