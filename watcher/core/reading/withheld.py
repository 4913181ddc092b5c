"""Does a filter report whose mail it holds back?

What lies in a provider's quarantine is in no folder that could be looked at; the report is all there is of it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.service import addresses_in
from watcher.core.reading.view import View
from watcher.core.reason import because

_OF_FILTERS = (Kind.NOTIFICATION, Kind.AUTO_REPLY, Kind.MAILING_LIST, Kind.OTHER)
_BEFORE_WORDS = re.compile(r"\A[\W_]+")
_LENGTH = 60_000
"""Characters of a report that are looked through."""
_MOST = 100
"""Senders of one report that are kept: it may name those of all advertising of a day."""


def withholding(reading: Reading, view: View) -> Reading:
    """The same reading, with those whose mail is held back where a filter's report names them. A challenge, which holds
    back the owner's own mail, is none; neither is an answer about a quarantine."""
    if reading.kind not in _OF_FILTERS or reading.settles or reading.held or view.tied:
        return reading
    if not words.begins("withheld_subjects", _BEFORE_WORDS.sub("", view.subject, count=1)):
        return reading
    names = addresses_in(view, view.text[:_LENGTH], most=_MOST)
    if not names:
        return reading
    return replace(
        reading,
        kind=Kind.NOTIFICATION,
        because=because("a filter's report of mail that it holds back"),
        withheld=True,
        names=names,
    )
