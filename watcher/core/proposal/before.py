"""What do the mails before it in its thread tell of a sent mail?

Whether the owner had offered something already, whether the reader had asked for it, and whether they had said yes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core.mail import Kind, Mail
from watcher.core.phrases import (
    LIKE_OFFER_WITH_PAPER,
    PAPER_AS_ASKED,
    PRICED_IF_ASKED,
    file_says,
    is_document,
    subject_says,
)
from watcher.core.proposal.envelope import Envelope

_NO_OFFER = re.compile(
    r"fragebogen|questionnaire|formular|form\b|checklist|portfolio|referen[zc]|agb|terms|broschüre|brochure|flyer|kata?log|catalog"
    r"|vita|profil|lebenslauf|(?<![^\W_])cv(?![^\W_])|resume|résumé|zeugnis|bewerbung|cover.?letter|fotos?|photos?|bilder"
    r"|skizze|sketch|lageplan|anfahrt|zertifikat|certificat|datenblatt|vollmacht|protokoll|minutes|muster|sample|rechnung"
    r"|invoice",
    re.IGNORECASE,
)
"""Papers that answer an inquiry without offering anything."""
NEEDS_PAPER = frozenset({LIKE_OFFER_WITH_PAPER, PAPER_AS_ASKED})
"""Signs that count only beside a document."""


def goes_back(mail: Mail, envelope: Envelope, earlier: Sequence[Mail]) -> bool:
    """Whether a forward goes to the author of the very mail that it hands on: whoever presses the wrong button answers
    under "WG:". What others wrote, or the owner, is handed on to people of the thread as to anybody."""
    named = mail.message.in_reply_to or mail.message.references[-1:]
    return _wrote_before(envelope, [one for one in earlier if one.message.message_id in named])


def was_asked(mail: Mail, envelope: Envelope, earlier: Sequence[Mail]) -> bool:
    """Whether the owner answers somebody who wrote first; without the thread's mails an answer's headers say so."""
    if not earlier:
        return bool(mail.message.in_reply_to)
    return envelope.is_reply and _wrote_before(envelope, earlier)


def _wrote_before(envelope: Envelope, earlier: Sequence[Mail]) -> bool:
    """Whether one of the recipients is the author of one of these mails."""
    outside = {address.addr_spec for address in envelope.outside}
    return any(other.message.author.addr_spec in outside for other in earlier)


def offers(mail: Mail) -> bool:
    """Whether an earlier mail of the owner looks like the proposal itself: then a price named later only answers."""
    if mail.own_text is None:
        return False
    names = mail.structure.attachments if mail.structure else ()
    signs = set(mail.own_text.signs) - (set() if mail.message.in_reply_to else {PRICED_IF_ASKED})
    if not answering_paper(mail):
        signs -= NEEDS_PAPER
    return bool(signs or subject_says(mail.message.subject) or any(map(file_says, names)))


def may_be_next(mail: Mail, envelope: Envelope, earlier: Sequence[Mail]) -> bool:
    """Whether a person wrote since the owner offered something in the thread: then a price is the next offer, lower
    than the first or for more work. After their yes or no it only tells what was agreed, or would have been, unless
    the owner asks for something."""
    offered = max(mail.when for mail in earlier if offers(mail))
    outside = {address.addr_spec for address in envelope.outside}
    answers = [one for one in earlier if one.when > offered and one.message.author.addr_spec in outside]
    last = max(filter(_is_by_a_person, answers), key=lambda one: one.when, default=None)
    if last is None:
        return False
    return not (last.reading and last.reading.decided) or bool(mail.own_text and mail.own_text.asks)


def is_after_yes(mail: Mail, envelope: Envelope, earlier: Sequence[Mail]) -> bool:
    """Whether it answers a client's yes or no and asks nothing: a price in it was agreed before, wherever that was."""
    if not envelope.is_reply or (mail.own_text is not None and mail.own_text.asks):
        return False
    named = (*mail.message.in_reply_to, *mail.message.references[-1:])
    answered = (one.reading for one in earlier if one.message.message_id in named and one.reading is not None)
    return any(reading.decided and not reading.asks for reading in answered)


def _is_by_a_person(mail: Mail) -> bool:
    """Also where the mail was not read yet."""
    return mail.reading is None or mail.reading.kind is Kind.PERSON


def answering_paper(mail: Mail) -> str:
    """The first document of a mail that may be the offer somebody asked for, or ""."""
    names = mail.structure.attachments if mail.structure else ()
    return next((name for name in names if is_document(name) and not _NO_OFFER.search(name)), "")
