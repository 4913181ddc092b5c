"""Does this incoming mail answer the proposal?"""

from __future__ import annotations

from datetime import timedelta

from watcher.core.followup.case import Case
from watcher.core.followup.on_behalf import passes_on
from watcher.core.followup.tie import Says, Verdict, by_tie
from watcher.core.followup.view import View, person_name
from watcher.core.mail import Kind, Reading
from watcher.core.message import MessageId
from watcher.core.reading import is_idle
from watcher.core.reason import Reason, because
from watcher.core.thread import is_reply

_AT_ONCE_WITHIN = timedelta(minutes=1)


def _says_nothing(reason: Reason) -> Verdict:
    return Verdict(Says.NOTHING, reason)


_ODD = Verdict(
    Says.PERHAPS, because("{who} sent something on {day} that is neither a person's mail nor a known notice")
)
_SEALED = Verdict(
    Says.PERHAPS, because("{who} sent a message on {day} that is to be opened with a password or in a browser")
)
_POSTED = Verdict(Says.PERHAPS, because("{who} wrote to a mailing list on {day}, in answer to your mail"))
_UNREAD = Verdict(Says.PERHAPS, because("{who} wrote on {day}, but the text has not been read yet"))
_AT_ONCE = Verdict(Says.PERHAPS, because("{who} answered on {day} within a minute of your mail: perhaps a program did"))
_INVITED_PERHAPS = Verdict(Says.PERHAPS, because("{who} sent an invitation on {day}; perhaps that settles it"))
_ACCEPTED = Verdict(Says.PERHAPS, because("{who} accepted an invitation on {day}; perhaps that settles it"))
_SIGNED = Verdict(Says.PERHAPS, because("A notice of {who} came on {day} that may settle it: {subject}"))
_ON_BEHALF = Verdict(
    Says.PERHAPS, because("A notice came on {day} from {who}, perhaps with the client's words: {subject}")
)
_ABOUT_IT = Verdict(
    Says.PERHAPS, because("A notice of {who} came on {day} whose subject names your proposal: {subject}")
)
_ONLOOKER = Verdict(Says.PERHAPS, because("{who} answered on {day}, but had only a hidden copy"))
_INVITED = Verdict(Says.NOTHING, because("{who} sent an invitation on {day}"))
_ELSE = _says_nothing(because("{who} wrote on {day}; it is not a person's answer"))
_HELD = _says_nothing(because("A filter of {who} holds your mail back until you confirm it, says its notice of {day}"))
_LEFT = _says_nothing(because("{who} can no longer be reached there, says an automatic reply of {day}"))
_MACHINES = {
    Kind.AUTO_REPLY: _says_nothing(because("An automatic reply of {who} came on {day}; it is no answer")),
    Kind.OUT_OF_OFFICE: _says_nothing(because("An absence notice of {who} came on {day}; it is no answer")),
    Kind.READ_RECEIPT: _says_nothing(because("Opened on {day}, says a read receipt of {who}; it is no answer")),
    Kind.DELIVERY_RECEIPT: _says_nothing(because("Delivered on {day}, says the mail server; it is no answer")),
    Kind.CALENDAR_REPLY: _says_nothing(because("{who} replied to an invitation on {day}; it is no answer")),
    Kind.REACTION: _says_nothing(because("{who} reacted with an emoji on {day}; it is no answer")),
    Kind.TICKET_ACK: _says_nothing(because("It arrived: the help desk of {who} confirmed it on {day}")),
    Kind.MAILING_LIST: _says_nothing(because("A circular of {who} came on {day}; it is no answer")),
    Kind.NOTIFICATION: _says_nothing(because("A notification of {who} came on {day}; it is no answer")),
}


def weigh(view: View, case: Case) -> Verdict:
    """What one incoming mail, read or not, means for one proposal. Bounces are weighed elsewhere."""
    reading = view.mail.reading
    if reading is None:
        return _unread(view, case)
    if reading.kind is Kind.PERSON:
        verdict = by_tie(view, case)
        if verdict.says is not Says.ANSWERED:
            return verdict
        if _is_onlooker(view, case):
            return _ONLOOKER
        return _AT_ONCE if _came_at_once(view, case) else verdict
    if reading.kind is Kind.OTHER and by_tie(view, case).says is not Says.NOTHING:
        return _SEALED if reading.sealed else _ODD
    if reading.settles or reading.kind is Kind.CALENDAR_REQUEST:
        return _may_settle(view, case, reading.kind)
    return _HELD if reading.held else _by_machine(view, case, reading)


def _by_machine(view: View, case: Case, reading: Reading) -> Verdict:
    """What a program's or an office's mail means that settles nothing."""
    if reading.withheld and (whose := _held_back(reading, case)):
        return Verdict(
            Says.PERHAPS, because("A mail of {whose} is held back by a filter, says its report of {day}", whose=whose)
        )
    if passes_on(view, case):
        return _ON_BEHALF
    if reading.kind is Kind.NOTIFICATION and _speaks_for_company(view, case):
        return _ABOUT_IT
    if reading.kind is Kind.MAILING_LIST and not case.ours.isdisjoint((*view.named, *view.cited)):
        return _through_list(view, case)
    return _absent(view, case, reading) or _MACHINES.get(reading.kind, _ELSE)


def _speaks_for_company(view: View, case: Case) -> bool:
    """Whether the client's company writes after the proposal, in answer to nothing, under a subject that names it, as
    offices that run tenders do ("Annual review design - clarification questions"): a program's word or a person's."""
    subject = view.mail.message.subject
    if view.when <= case.proposal.when or view.named or view.cited or is_reply(subject):
        return False
    ours = view.author.addr_spec in case.people or view.company in case.companies
    return ours and case.is_topic_of(view) and not is_idle(subject)


def _is_onlooker(view: View, case: Case) -> bool:
    """Whether the author had the proposal in Bcc alone, beside clients in To or Cc, and is none of them by another
    address."""
    spec, message = view.author.addr_spec, case.proposal.mail.message
    return (
        bool(message.bcc)
        and any(one.addr_spec == spec for one in message.bcc)
        and not any(
            one.addr_spec == spec
            or (view.company and case.index.company(one) == view.company)
            or (view.name and person_name(one) == view.name)
            for one in case.clients
        )
    )


def _through_list(view: View, case: Case) -> Verdict:
    """What was posted to a list below one of our mails: a member wrote it. Under another subject, a program that
    sends to many may have."""
    return by_tie(view, case) if case.bears_subject(view) and not _came_at_once(view, case) else _POSTED


def _held_back(reading: Reading, case: Case) -> str:
    """Whose mail of the client's a filter holds back, "" for nobody's."""
    return next((case.people[one].spoken for one in reading.names if one in case.people), "")


def _absent(view: View, case: Case, reading: Reading) -> Verdict | None:
    """What an absence notice says, with its day; None where it names none."""
    if reading.kind is not Kind.OUT_OF_OFFICE:
        return None
    if reading.left:
        return _LEFT
    begin = reading.away_from
    if (until := reading.away_until) is not None and begin is not None and begin > case.day(view.when):
        return _says_nothing(
            because(
                "An absence notice of {who} came on {day}: away from {begin} until {until}; it is no answer",
                begin=begin,
                until=until,
            )
        )
    if until is not None:
        return _says_nothing(
            because("An absence notice of {who} came on {day}: away until {until}; it is no answer", until=until)
        )
    if (back := reading.returns_on) is not None:
        return _says_nothing(
            because("An absence notice of {who} came on {day}: back on {back}; it is no answer", back=back)
        )
    return None


def _unread(view: View, case: Case) -> Verdict:
    verdict = by_tie(view, case)
    return verdict if verdict.says is Says.NOTHING else _UNREAD


def _may_settle(view: View, case: Case, kind: Kind) -> Verdict:
    """What a notice means, or an invitation or the answer to one: these are a person's, and as near as their mail."""
    if kind not in (Kind.CALENDAR_REQUEST, Kind.CALENDAR_REPLY):
        return _SIGNED
    nothing = by_tie(view, case).says is Says.NOTHING
    if kind is Kind.CALENDAR_REQUEST:
        return _INVITED if nothing else _INVITED_PERHAPS
    return _MACHINES[kind] if nothing else _ACCEPTED


def _came_at_once(view: View, case: Case) -> bool:
    """Whether an answer came within a minute of the mail it names, by the server's clock and by the writers' own.

    Programs that answer every mail do, also those that bear no mark; hardly anybody reads an offer in a minute. Both
    clocks are asked, as mails that were moved from another server may all bear one date of arrival.
    """
    return any(_within_a_minute(view, mail) for one in view.named if (mail := _own_mail(case, one)) is not None)


def _own_mail(case: Case, message_id: MessageId) -> View | None:
    mail = case.index.by_id.get(message_id) if message_id in case.ours else None
    return mail if mail is not None and mail.own else None


def _within_a_minute(view: View, mail: View) -> bool:
    written, sent = view.mail.message.date, mail.mail.message.date
    if written is None or sent is None or abs(view.when - mail.when) >= _AT_ONCE_WITHIN:
        return False
    return timedelta() <= written - sent < _AT_ONCE_WITHIN
