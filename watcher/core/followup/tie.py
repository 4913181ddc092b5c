"""How near is a person's mail to the proposal, and what follows from that?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from watcher.core.followup.case import Case
from watcher.core.followup.crossing import answers_earlier, was_handed_to
from watcher.core.followup.on_behalf import bears_name
from watcher.core.followup.view import View
from watcher.core.message import NOBODY
from watcher.core.phrases import says_what
from watcher.core.reason import Reason, because


class Says(Enum):
    """What a mail means for the follow-up."""

    ANSWERED = "answered"
    PERHAPS = "perhaps"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail says, and why: a sentence whose places `about` fills, for those mails of which it is told."""

    says: Says
    because: Reason


_ANSWERED = Verdict(Says.ANSWERED, because("{who} answered on {day}"))
_ANSWERED_ANOTHER = Verdict(Says.NOTHING, because("{who} answered another mail of yours on {day}"))
_ANSWERED_EARLIER = Verdict(Says.PERHAPS, because("{who} answered an earlier mail of yours on {day}"))
_ANSWERED_FORMER = Verdict(Says.ANSWERED, because("{who} answered your earlier proposal on {day}"))
_ASIDE_IN_THREAD = Verdict(Says.NOTHING, because("{who} wrote on {day} in the thread about something else"))
_BEFORE = Verdict(Says.NOTHING, because("{who} wrote on {day}, before the proposal"))
_FAR = Verdict(Says.NOTHING, because("{who} wrote on {day}, about something else"))
_IN_THREAD = Verdict(Says.ANSWERED, because("{who} wrote on {day} in the thread"))
_OTHER_ADDRESS = Verdict(Says.PERHAPS, because("{who} wrote on {day} from another address: {subject}"))
_OTHER_SUBJECT = Verdict(Says.PERHAPS, because("{who} wrote on {day} in the thread, but under another subject"))
_SAME_COMPANY = Verdict(Says.PERHAPS, because("{who} of the same company wrote on {day}: {subject}"))
_UNDER_TITLE = Verdict(Says.PERHAPS, because("{who} wrote on {day} under the subject of your proposal"))
_UNKNOWN_IN_THREAD = Verdict(
    Says.PERHAPS, because("{who} wrote on {day} in the thread, but is not known as the client")
)
_UNTIED = Verdict(Says.PERHAPS, because("{who} wrote on {day}, under another subject: {subject}"))


def by_tie(view: View, case: Case) -> Verdict:
    """The verdict on a person's mail, from how it is tied to the proposal."""
    ours, named, cited = case.ours, view.named, view.cited
    if named and not ours.isdisjoint(named):
        return _ANSWERED
    cites_ours = bool(cited) and not ours.isdisjoint(cited)
    if view.when <= case.proposal.when and not cites_ours:
        return _BEFORE
    if case.former and any(one in case.former for one in named):
        return _ANSWERED_FORMER
    if named and _answers_others(view, case):
        return _ANSWERED_ANOTHER
    if cites_ours:
        return _ANSWERED if case.bears_subject(view) else _OTHER_SUBJECT
    return _in_thread(view, case) if view.thread in case.threads else _outside(view, case)


def _answers_others(view: View, case: Case) -> bool:
    """Whether a stranger answers a mail of the owner that did not go to the client: a forward, another client's. Whom
    the client but shares a name with, and who works elsewhere, is a stranger too."""
    by_id, ours = case.index.by_id, case.ours
    named = [by_id[message_id] for message_id in view.named if message_id in by_id and message_id not in ours]
    others = [mail for mail in named if mail.own]
    if not others:
        return False
    if not case.is_from_client(view):
        return True
    if view.author.addr_spec in case.people or not view.company or view.company in case.companies:
        return False
    if not case.companies:
        return False
    company_of = case.index.company
    return all(view.company in map(company_of, mail.outside) for mail in others)


def _in_thread(view: View, case: Case) -> Verdict:
    """In the thread, but naming none of our mails about it."""
    same = bool(view.key) and case.bears_subject(view)
    if case.is_from_client(view):
        if answers_earlier(view, case):
            return _ANSWERED_EARLIER
        return _IN_THREAD if same else _OTHER_SUBJECT
    return _UNKNOWN_IN_THREAD if same else _ASIDE_IN_THREAD


def _outside(view: View, case: Case) -> Verdict:
    """Not tied at all: whoever it is, it is shown and asked, never cleared in silence."""
    if view.author.addr_spec in case.people:
        return _UNTIED
    if view.company in case.companies:
        return _SAME_COMPANY
    if view.behalf is not NOBODY and (
        not case.people.keys().isdisjoint(view.behalf.addresses) or bears_name(view, case)
    ):
        return _OTHER_ADDRESS
    if view.name in case.names and case.is_topic_of(view):
        return _OTHER_ADDRESS
    if case.proposal.key in case.index.titled and _is_under_title(view, case):
        return _UNDER_TITLE
    return _FAR


def _is_under_title(view: View, case: Case) -> bool:
    """Whether somebody to whose house nothing went says that they answer the subject of this proposal, which went to no
    other client: a help desk, an assistant, the client from a new address. Others may have the same subject. Whom the
    client handed the proposal on to answers a mail of theirs, or writes to them too."""
    found, title = case.index, case.proposal.key
    if not any(one is view for one in found.titled[title]):
        return False
    if was_handed_to(view, case):
        return True
    if view.named or view.cited:
        return False
    went = {whose for whose, since in found.sent_titles[title].items() if since <= view.when}
    return says_what(title) and went <= case.companies | case.people.keys() and not found.wrote_to_author(view)
