"""What came into another mailbox of the office, and is about a mail sent from this one?"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import datetime

from watcher.core.followup import Policy
from watcher.core.mail import Mail
from watcher.core.message import MessageId
from watcher.core.reading import is_mail_system
from watcher.core.thread import subject_key
from watcher.jobs.whose import is_incoming, is_outside, names_any
from watcher.store import Store

_Subjects = dict[tuple[str, str], datetime]
"""Since when mail of somebody under a subject may be the answer, by addr-spec and subject key."""


def answers_in(store: Store, account: str, own: Sequence[Mail], policy: Policy, *, now: datetime) -> Iterator[Mail]:
    """The incoming mails of an account that name one of these mails of the owner, out of another account, tell that it
    did not arrive, or name nothing and come later from one of its recipients under its subject."""
    if not own:
        return
    sent, subjects, related = {mail.message.message_id for mail in own}, _subjects(own, policy), store.related
    people = tuple((person, since) for (person, _), since in subjects.items())
    for mail in store.mails.load(account, sorted(related.sent_to(account, people, now)), now):
        for address in mail.message.recipients:  # an answer under that subject means what went out from there
            subjects.pop((address.addr_spec, subject_key(mail.message.subject)), None)
    found = related.tied(account, own, now)
    keys = related.from_people(account, people, now)
    keys.update(related.notices(account, min(mail.when for mail in own), now))
    known = {mail.key for mail in own}
    yield from (mail for mail in found.values() if mail.key not in known and _is_about(mail, sent, subjects, policy))
    for mail in store.mails.load(account, sorted(keys - found.keys()), now):
        if _is_about(mail, sent, subjects, policy):
            yield mail


def _subjects(own: Sequence[Mail], policy: Policy) -> _Subjects:
    found: _Subjects = {}
    for mail in own:
        title = subject_key(mail.message.subject)
        for address in mail.message.recipients if title else ():
            if is_outside(address.addr_spec, policy):
                name = (address.addr_spec, title)
                found[name] = min(found.get(name, mail.when), mail.when)
    return found


def _is_about(mail: Mail, sent: Container[MessageId], subjects: _Subjects, policy: Policy) -> bool:
    message = mail.message
    if not is_incoming(mail, policy):
        return False
    if names_any(mail, sent) or _reports_on(mail, sent):
        return True
    since = subjects.get((message.author.addr_spec, subject_key(message.subject)))
    return since is not None and since < mail.when and not (message.in_reply_to or message.references)


def _reports_on(mail: Mail, sent: Container[MessageId]) -> bool:
    """Whether a notice speaks of one of these mails, or may until it was read."""
    if mail.reading is None:
        return is_mail_system(mail.message.author.addr_spec)
    return mail.reading.original_message_id in sent
