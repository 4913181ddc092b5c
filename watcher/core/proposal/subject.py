"""Does the subject that the owner chose say that it is a proposal?"""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.mail import Mail
from watcher.core.phrases import Against, Counter, is_document, subject_against, subject_says
from watcher.core.proposal.envelope import Envelope, without_prefixes
from watcher.core.proposal.types import Sign
from watcher.core.reason import Reason, because


def subject_sign(mail: Mail, envelope: Envelope, earlier: Sequence[Mail], *, announced: bool) -> Sign | None:
    """What the subject says, where it is the owner's."""
    word = subject_says(envelope.subject)
    if not word:
        return None
    against = subject_against(envelope.subject)
    if against and not _inherited(against, mail, earlier):
        return Sign(False, _about(against.against))
    if not owner_chose_subject(mail, envelope, earlier):
        return Sign(False, because("it is an answer in its thread, without a proposal attached or in its words"))
    if announced and not brings_paper(mail, envelope):
        return Sign(False, because("your words announce a proposal"))
    return Sign(True, because('its subject says "{word}"', word=word))


def _inherited(against: Counter, mail: Mail, earlier: Sequence[Mail]) -> bool:
    """Whether the answered mail's subject said it already: "AW: Anfrage Website - Angebot" asks for nothing."""
    answered = set(mail.message.in_reply_to)
    parents = (other.message for other in earlier if other.message.message_id in answered)
    return any(subject_against(without_prefixes(parent.subject)) == against for parent in parents)


def _about(against: Against) -> Reason:
    """Why a subject with the right word is still none."""
    match against:
        case Against.INVOICE:
            return because("its subject is that of an invoice or an order")
        case Against.NUDGE:
            return because("its subject speaks of a proposal sent before")
        case Against.LATER:
            return because("its subject announces a proposal")
        case Against.NEWSLETTER:
            return because("its subject advertises")
        case Against.MEETING:
            return because("its subject is that of a meeting")
        case _:
            return because("its subject asks for an offer or answers one")


def brings_paper(mail: Mail, envelope: Envelope) -> bool:
    """Whether a mail begins under a proposal's subject and carries a document."""
    names = mail.structure.attachments if mail.structure else ()
    return not envelope.is_reply and any(map(is_document, names)) and bool(subject_says(envelope.subject))


def owner_chose_subject(mail: Mail, envelope: Envelope, earlier: Sequence[Mail]) -> bool:
    """Whether the subject is the owner's own and not handed on with an answer: a new mail, or a changed subject."""
    if not envelope.is_reply:
        return True
    subject = _folded(envelope.subject)
    if any(_folded(without_prefixes(other.message.subject)) == subject for other in earlier):
        return False
    if not envelope.has_prefix:
        return True
    answered = set(mail.message.in_reply_to)
    return any(other.message.message_id in answered for other in earlier)


def _folded(subject: str) -> str:
    """A subject for comparing."""
    return " ".join(subject.casefold().split())
