"""What came into another mailbox of the office, and is about a mail sent from this one?"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from watcher.core.followup import Policy, person_name
from watcher.core.mail import Mail
from watcher.core.message import Address, MessageId
from watcher.core.reading import is_mail_system
from watcher.core.thread import subject_key
from watcher.jobs.whose import is_incoming, is_outside, names_any
from watcher.store import Store

_Subjects = dict[tuple[str, str], datetime]
"""Since when mail of somebody under a subject may be the answer, by addr-spec and subject key."""


def answers_in(
    store: Store,
    account: str,
    own: Sequence[Mail],
    policy: Policy,
    *,
    titled: Sequence[Mail] | None = None,
    tied: Mapping[int, Mail] | None = None,
    now: datetime,
) -> Iterator[Mail]:
    """The incoming mails of an account that name one of these mails of the owner, out of another account, tell that it
    did not arrive, or name nothing and come later from one of its recipients under its subject: that of one of the
    `titled` mails (None: of any). What is `tied` to them there need not be looked for again."""
    if not own:
        return
    related, sent = store.related, {mail.message.message_id: mail for mail in own}
    subjects = _subjects(own if titled is None else titled, policy)
    found = tied if tied is not None else related.tied(account, own, now)
    known = {mail.key for mail in own}
    yield from (mail for mail in found.values() if mail.key not in known and _is_about(mail, sent, policy))
    people = {person: since for (person, _), since in sorted(subjects.items(), key=_latest_first)}
    keys = related.from_people(account, people.items(), now)
    keys.update(related.notices(account, min(mail.when for mail in own), now))
    titles = list[Mail]()
    for mail in store.mails.load(account, sorted(keys - found.keys()), now):
        if _is_about(mail, sent, policy):
            yield mail
        elif _bears_subject(mail, subjects) and is_incoming(mail, policy):
            titles.append(mail)
    yield from _without_other_offers(store, account, titles, sent, policy, now)


def answered_by(store: Store, other: Policy, came: Sequence[Mail], *, now: datetime) -> frozenset[int]:
    """The mails of another account that these incoming ones of this one may answer, by key: those they are tied to, and
    what went to their authors within its look-back."""
    if not came:
        return frozenset()
    since = min(mail.when for mail in came) - timedelta(days=2 * other.look_back_days)
    authors = {mail.message.author.addr_spec for mail in came}
    keys = store.related.sent_to(other.account, ((author, since) for author in authors), now)
    return frozenset(keys | store.related.tied(other.account, came, now).keys() - {mail.key for mail in came})


def _without_other_offers(
    store: Store, account: str, found: Sequence[Mail], sent: Container[MessageId], policy: Policy, now: datetime
) -> Iterator[Mail]:
    """Those before which nothing went out from that account under their subject, to their author or somebody of the
    same company: an answer there means what went out from there, unless that was about one of our mails."""
    if not found:
        return
    since = min(mail.when for mail in found) - timedelta(days=policy.look_back_days)
    authors = {mail.message.author.addr_spec: mail.message.author.domain for mail in found}
    companies = {company for domain in authors.values() if (company := policy.company_of(domain))}
    keys = store.related.sent_to(account, ((author, since) for author in authors), now)
    keys |= store.related.sent_to_companies(account, ((company, since) for company in companies), now)
    first: _Subjects = {}
    for mail in store.mails.load(account, sorted(keys), now):
        if mail.message.message_id in sent or names_any(mail, sent):
            continue
        title = subject_key(mail.message.subject)
        for address in mail.message.recipients:
            name = (_whom(address, policy), title)
            first[name] = min(first.get(name, mail.when), mail.when)
    for mail in found:
        other = first.get((_whom(mail.message.author, policy), subject_key(mail.message.subject)))
        if other is None or other > mail.when:
            yield mail


def _latest_first(item: tuple[tuple[str, str], datetime]) -> float:
    return -item[1].timestamp()


def _subjects(own: Sequence[Mail], policy: Policy) -> _Subjects:
    found: _Subjects = {}
    for mail in own:
        title = subject_key(mail.message.subject)
        for address in mail.message.recipients if title else ():
            if is_outside(address.addr_spec, policy):
                name = (address.addr_spec, title)
                found[name] = min(found.get(name, mail.when), mail.when)
    return found


def _is_about(mail: Mail, sent: Mapping[MessageId, Mail], policy: Policy) -> bool:
    return (_answers(mail, sent, policy) or _reports_on(mail, sent)) and is_incoming(mail, policy)


def _answers(mail: Mail, sent: Mapping[MessageId, Mail], policy: Policy) -> bool:
    """Whether a mail answers one of these, or only cites it and comes from those who got it: of what somebody there
    forwarded to others, and these answered, no word is the client's."""
    message = mail.message
    if any(one in sent for one in message.in_reply_to):
        return True
    cited = [sent[one] for one in message.references if one in sent]
    who, name = _whom(message.author, policy), person_name(message.author)
    return any(
        _whom(address, policy) == who or (name and person_name(address) == name)
        for one in cited
        for address in one.message.recipients
    )


def _whom(address: Address, policy: Policy) -> str:
    """The company of somebody, or their addr-spec where it is nobody's domain."""
    return policy.company_of(address.domain) or address.addr_spec


def _bears_subject(mail: Mail, subjects: _Subjects) -> bool:
    message = mail.message
    since = subjects.get((message.author.addr_spec, subject_key(message.subject)))
    return since is not None and since < mail.when and not (message.in_reply_to or message.references)


def _reports_on(mail: Mail, sent: Container[MessageId]) -> bool:
    """Whether a notice speaks of one of these mails, or may until it was read."""
    if mail.reading is None:
        return is_mail_system(mail.message.author.addr_spec)
    return mail.reading.original_message_id in sent
