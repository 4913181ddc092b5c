"""Does this incoming mail answer the proposal?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from watcher.core.followup.case import Case, about
from watcher.core.followup.view import View, person_name
from watcher.core.mail import Kind
from watcher.core.reason import Reason, because
from watcher.core.thread import former_key


class Says(Enum):
    """What a mail means for the follow-up."""

    ANSWERED = "answered"
    PERHAPS = "perhaps"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail says, and why."""

    says: Says
    because: Reason


def weigh(view: View, case: Case) -> Verdict:
    """What one incoming mail, read or not, means for one proposal. Bounces are weighed elsewhere."""
    reading = view.mail.reading
    if reading is None:
        return _unread(view, case)
    if reading.kind is Kind.PERSON:
        return _by_tie(view, case)
    if reading.settles or reading.kind is Kind.CALENDAR_REQUEST:
        return _may_settle(view, case, reading.kind)
    if reading.kind is Kind.OTHER and _by_tie(view, case).says is Says.ANSWERED:
        return _perhaps(
            because("{who} sent something on {day} that is neither a person's mail nor a known notice"), view, case
        )
    return _nothing(_MACHINES.get(reading.kind, _ELSE), view, case)


_ELSE = because("{who} wrote on {day}; it is not a person's answer")
_MACHINES = {
    Kind.AUTO_REPLY: because("An automatic reply of {who} came on {day}; it is no answer"),
    Kind.OUT_OF_OFFICE: because("An absence notice of {who} came on {day}; it is no answer"),
    Kind.READ_RECEIPT: because("Opened on {day}, says a read receipt of {who}; it is no answer"),
    Kind.DELIVERY_RECEIPT: because("Delivered on {day}, says the mail server; it is no answer"),
    Kind.CALENDAR_REPLY: because("{who} replied to an invitation on {day}; it is no answer"),
    Kind.REACTION: because("{who} reacted with an emoji on {day}; it is no answer"),
    Kind.TICKET_ACK: because("It arrived: the help desk of {who} confirmed it on {day}"),
    Kind.MAILING_LIST: because("A circular of {who} came on {day}; it is no answer"),
    Kind.NOTIFICATION: because("A notification of {who} came on {day}; it is no answer"),
}


def _unread(view: View, case: Case) -> Verdict:
    by_tie = _by_tie(view, case)
    if by_tie.says is Says.NOTHING:
        return by_tie
    return _perhaps(because("{who} wrote on {day}, but the text has not been read yet"), view, case)


def _may_settle(view: View, case: Case, kind: Kind) -> Verdict:
    if kind is Kind.CALENDAR_REQUEST:
        if _by_tie(view, case).says is Says.NOTHING:
            return _nothing(because("{who} sent an invitation on {day}"), view, case)
        return _perhaps(because("{who} sent an invitation on {day}; perhaps that settles it"), view, case)
    if kind is Kind.CALENDAR_REPLY:
        return _perhaps(because("{who} accepted an invitation on {day}; perhaps that settles it"), view, case)
    return _perhaps(because("A notice came on {day} from {who} that something was signed or booked"), view, case)


def _by_tie(view: View, case: Case) -> Verdict:
    """The verdict on a person's mail, from how it is tied to the proposal."""
    ours = case.ours
    if view.named and not ours.isdisjoint(view.named):
        return _answered(because("{who} answered on {day}"), view, case)
    cites_ours = bool(view.cited) and not ours.isdisjoint(view.cited)
    if view.when <= case.proposal.when and not cites_ours:
        return _nothing(because("{who} wrote on {day}, before the proposal"), view, case)
    if view.named and not case.former.isdisjoint(view.named):
        return _answered(because("{who} answered your earlier proposal on {day}"), view, case)
    if view.named and _answers_others(view, case):
        return _nothing(because("{who} answered another mail of yours on {day}"), view, case)
    same = view.key in case.keys or former_key(view.mail.message.subject) in case.keys
    if cites_ours:
        if same:
            return _answered(because("{who} answered on {day}"), view, case)
        return _perhaps(because("{who} wrote on {day} in the thread, but under another subject"), view, case)
    if view.thread in case.threads:
        return _in_thread(view, case, same=same and bool(view.key))
    return _outside(view, case, same=same and bool(view.key))


def _answers_others(view: View, case: Case) -> bool:
    """Whether a stranger answers a mail of the owner that did not go to the client: a forward, another client's."""
    if case.is_of_client(view.author):
        return False
    named = [case.index.by_id.get(message_id) for message_id in view.named]
    return any(mail is not None and mail.own and mail.id not in case.ours for mail in named)


def _in_thread(view: View, case: Case, *, same: bool) -> Verdict:
    """In the thread, but naming none of our mails about it."""
    if case.is_of_client(view.author):
        if same:
            return _answered(because("{who} wrote on {day} in the thread"), view, case)
        return _perhaps(because("{who} wrote on {day} in the thread, but under another subject"), view, case)
    if same:
        return _perhaps(because("{who} wrote on {day} in the thread, but is not known as the client"), view, case)
    return _nothing(because("{who} wrote on {day} in the thread about something else"), view, case)


def _outside(view: View, case: Case, *, same: bool) -> Verdict:
    """Not tied at all: whoever it is, it is shown and asked, never cleared in silence."""
    author = view.author
    if author.addr_spec in case.people:
        return _perhaps(because("{who} wrote on {day} about something else: {subject}"), view, case)
    if case.index.company(author) in case.companies:
        return _perhaps(because("{who} of the same company wrote on {day}: {subject}"), view, case)
    if same and person_name(author) in case.names:
        return _perhaps(because("{who} wrote on {day} from another address: {subject}"), view, case)
    return _nothing(because("{who} wrote on {day}, about something else"), view, case)


def _answered(reason: Reason, view: View, case: Case) -> Verdict:
    return Verdict(Says.ANSWERED, about(view, case, reason))


def _perhaps(reason: Reason, view: View, case: Case) -> Verdict:
    return Verdict(Says.PERHAPS, about(view, case, reason))


def _nothing(reason: Reason, view: View, case: Case) -> Verdict:
    return Verdict(Says.NOTHING, about(view, case, reason))
