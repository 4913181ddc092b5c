"""Does a mail mean another one than those about the proposal?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from watcher.core.followup.case import Case
from watcher.core.followup.view import View
from watcher.core.mail import Kind
from watcher.core.message import Address, MessageId
from watcher.core.proposal import is_forwarded

CROSSES = timedelta(days=1)
"""So long after the proposal an answer to an older mail may have been written without it. Later on the client has it at
hand, and many answer whichever mail they find first."""


def answers_earlier(view: View, case: Case) -> bool:
    """Whether a mail names nothing but what the owner had sent before the proposal, as one does that crossed it."""
    if view.when - case.proposal.when > CROSSES:
        return False
    named = [case.index.by_id.get(message_id) for message_id in view.named]
    return bool(named) and all(mail is not None and mail.own and mail.when < case.proposal.when for mail in named)


def answers_unseen(view: View, case: Case) -> bool:
    """Whether the owner or a colleague answers what was written below one of our mails and is not here: the client may
    have written to the colleague alone, or their mail was taken out of the mailbox.

    What goes to nobody outside must hand it on, as colleagues answer each other too.
    """
    unseen = [one for one in view.named if one not in case.index.by_id]
    if not unseen or len(unseen) < len(view.named) or case.ours.isdisjoint(view.cited):
        return False
    if any(_is_by_client(one, case) for one in unseen):
        return True
    handed_on = view.outside or is_forwarded(view.mail.message.subject)
    return bool(handed_on) and not any(case.index.owner.has(one) for one in unseen)


def only_answers(view: View, case: Case) -> bool:
    """Whether the owner answers what the client has written since the clock began, and neither asks nor offers anything
    ("Auftrag zu Angebot 26-201" and "Danke, wir legen los!"): that is no nudge, and takes nothing from the client's
    mail, which may be the answer."""
    text = view.mail.own_text
    if text is None or text.asks or view.offers or view.reminds or view.papers:
        return False
    since = case.clock
    return any(
        not one.own and one.kind is Kind.PERSON and one.when > since and _is_of_their_side(one, case)
        for one in _answered(view, case)
    )


def _answered(view: View, case: Case) -> Iterable[View]:
    """The mails that one of the owner's answers; where its headers name none, the latest before it in its thread."""
    if view.named:
        return [one for name in view.named if (one := case.index.by_id.get(name)) is not None]
    return case.index.around(view.thread, case.clock, view.when)[-1:]


def _is_of_their_side(view: View, case: Case) -> bool:
    return case.is_from_client(view) or (case.bears_subject(view) and was_handed_to(view, case))


def was_handed_to(view: View, case: Case) -> bool:
    """Whether somebody answers a mail of the client's house that is not here, or a client gets the answer too."""
    if any(one.addr_spec in case.people for one in view.mail.message.recipients):
        return True
    return any(one not in case.index.by_id and _is_by_client(one, case) for one in (*view.named, *view.cited))


def is_watched_elsewhere(view: View, case: Case) -> bool:
    """Whether the owner offers something from another mailbox of the office, which then watches it."""
    return bool(view.mail.elsewhere) and case.index.policy.offers(view.mail)


def _is_by_client(message_id: MessageId, case: Case) -> bool:
    company = case.index.company(Address("", message_id))
    return bool(company) and company in case.companies
