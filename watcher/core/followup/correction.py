"""Does a mail of the next hour correct or complete the offer before it?"""

from __future__ import annotations

import re
from datetime import timedelta

from watcher.core.followup.case import Watched
from watcher.core.followup.matter import names_another
from watcher.core.followup.subjects import without_part
from watcher.core.followup.view import View
from watcher.core.followup.vocabulary import turns
from watcher.core.phrases import subject_says

CORRECTION = timedelta(hours=1)
"""A mail to the same client within this time corrects the one before; it is no nudge."""


def corrected_by(view: View, by_client: dict[str, Watched]) -> Watched | None:
    """The proposal of the last hour to the same client that a mail under another subject corrects or completes."""
    for address in view.outside:
        case = by_client.get(address.addr_spec)
        if case is None or view.when - case.proposal.when > CORRECTION:
            continue
        brings = bool(view.papers) and not case.proposal.papers
        says_more = case.proposal.key != "" and case.proposal.key in view.key
        if (
            ((brings or says_more) and not _offers_else(view, case))
            or _brings_forgotten(view, case)
            or _is_next_part(view.key, case.proposal.key)
        ):
            return case
    return None


def _offers_else(view: View, case: Watched) -> bool:
    """Whether a mail offers something by its own words, or by a paper with a number of its own, and its subject names
    what the proposal's does not."""
    text = view.mail.own_text
    new, old = view.paper_numbers, case.proposal.paper_numbers
    offers = (text is not None and text.signs) or (new and old and not new & old)
    return bool(offers) and names_another(view, case)


def _brings_forgotten(view: View, case: Watched) -> bool:
    """Whether a mail that calls itself no offer brings the same numbered paper once more, or that of an offer which
    announced one and came without any file: "Jetzt aber: die Datei" may be written above anything."""
    if not view.papers or subject_says(view.key):
        return False
    if any(name in case.proposal.papers for name in view.numbered):
        return True
    mail = case.proposal.mail
    if mail.own_text is None or mail.structure is None or mail.structure.attachments:
        return False
    return any(map(_ENCLOSES.search, mail.own_text.signs))


_ENCLOSES = re.compile(rf"\b{turns('encloses')}\b", re.IGNORECASE)


def _is_next_part(key: str, other: str) -> bool:
    """Whether two subjects differ in the number of a part alone: what was too big for one mail."""
    return key != other and without_part(key) == without_part(other) != ""
