"""Under what is each mail found again?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from watcher.core.copies import files_copies
from watcher.core.followup.index import Index
from watcher.core.followup.owner import Owner
from watcher.core.followup.papers import is_invoice, is_numbered, paper_titles, papers_of
from watcher.core.followup.settling import quoted_in, settled_for
from watcher.core.followup.subjects import numbers_in, telling, topics_in
from watcher.core.followup.types import Policy
from watcher.core.followup.view import IN_TIME, View, meant_by, person_name
from watcher.core.mail import Kind, Mail, Reading
from watcher.core.message import Address, Message, MessageId, behalf
from watcher.core.reading import is_office_address
from watcher.core.thread import answered_key, former_key, group, is_reply, untagged_key


def index(mails: Iterable[Mail], policy: Policy, *, now: datetime) -> Index:
    """What is known at `now` (UTC): later mail does not exist, a mail stored twice counts once."""
    found = Index(policy, Owner(policy))
    owner = found.owner
    known = _once(mail for mail in mails if mail.when <= now)
    is_own = {mail.key: owner.wrote(mail) for mail in known}
    if owner.learn([mail for mail in known if is_own[mail.key]]):
        is_own = {mail.key: owner.wrote(mail) for mail in known}
    threads = group(known, is_own=lambda mail: is_own[mail.key], is_own_address=owner.has)
    for number, thread in enumerate(threads):
        pairs = zip(thread.mails, thread.keys, strict=True)
        found.threads.append(tuple([_view(mail, key, found, is_own[mail.key], number) for mail, key in pairs]))
    found.views = sorted([view for thread in found.threads for view in thread], key=IN_TIME)
    for view in found.views:
        _enter(found, view)
    return found


def _once(mails: Iterable[Mail]) -> list[Mail]:
    """Copies of one mail (same id, author and subject) count once: the one that came first, lying where all lie."""
    kept: dict[MessageId | tuple[MessageId, str, str], Mail] = {}
    for mail in mails:
        name: MessageId | tuple[MessageId, str, str] = mail.message.message_id
        other = kept.setdefault(name, mail)
        if other is not mail and _name(other) != _name(mail):  # some devices give all their mails one id
            name = _name(mail)
            other = kept.setdefault(name, mail)
        if other is not mail:
            kept[name] = _merged(other, mail)
    return list(kept.values())


def _name(mail: Mail) -> tuple[MessageId, str, str]:
    message = mail.message
    return message.message_id, message.author.addr_spec, message.subject


def _merged(one: Mail, other: Mail) -> Mail:
    first, later = sorted((one, other), key=lambda mail: (mail.when, mail.key))
    return first._replace(
        placements=(*first.placements, *(place for place in later.placements if place not in first.placements)),
        reading=first.reading or later.reading,
        own_text=first.own_text or later.own_text,
    )


def _view(mail: Mail, key: str, found: Index, own: bool, thread: int) -> View:
    message, owner = mail.message, found.owner
    view = View(
        mail,
        message.message_id,
        message.internal_date,
        message.author,
        key,
        own,
        own and owner.sent(mail),
        message.in_reply_to,
        message.references,
        mail.reading.kind if mail.reading is not None else None,
        thread,
    )
    if own:
        others = [a for a in message.recipients if a.addr_spec and not owner.has(a.addr_spec)]
        outside = {a.addr_spec: a for a in others if not files_copies(a.addr_spec)}
        view.outside, view.papers = tuple(outside.values()), papers_of(mail)
        if view.papers:
            view.titles = tuple(sorted(paper_titles(view.papers)))
            view.numbered = tuple(filter(is_numbered, view.papers))
            view.paper_numbers = numbers_in(*view.papers)
        view.numbers = tuple(numbers_in(key))
        view.settles = is_invoice(key, view.papers, message.subject)
        return view
    if view.kind is not None and view.kind in _FROM_CALENDARS:
        view.author = _asked_by(message, owner)
    else:
        view.behalf = behalf(message)
    view.name, view.company = person_name(view.author), found.company(view.author)
    view.former = untagged_key(key) or former_key(message.subject)
    return view


def _asked_by(message: Message, owner: Owner) -> Address:
    """For whom a calendar sent a mail: it names them in Reply-To."""
    behind = message.reply_to[0] if message.reply_to else None
    return message.author if behind is None or owner.has(behind.addr_spec) else behind


_FROM_CALENDARS = (Kind.CALENDAR_REQUEST, Kind.CALENDAR_REPLY)


def _enter(found: Index, view: View) -> None:
    if view.own:
        found.by_id[view.id] = view
        if view.sent:
            _enter_sent(found, view)
    else:
        found.by_id.setdefault(view.id, view)
        _enter_received(found, view)


def _enter_sent(found: Index, view: View) -> None:
    follows_up, bills, topics = view.follows_up, view.settles or view.confirms, topics_in(view.key)
    editions = [title for title, named in view.titles if named]
    asks = bool(view.key) and view.mail.own_text is not None and view.mail.own_text.asks
    opens = asks and found.threads[view.thread][0] is view and not is_reply(view.mail.message.subject)
    for address in view.outside:
        to = address.addr_spec
        whose = found.company(address) or to
        found.sent_titles.setdefault(view.key, {}).setdefault(whose, view.when)
        found.acquainted.setdefault(to, view.when)
        found.acquainted.setdefault(whose, view.when)
        found.last_sent.setdefault(to, []).append(view)
        for about in topics:
            found.sent_about.setdefault((to, about), []).append(view)
        for title in editions:
            found.sent_edition.setdefault((to, title), []).append(view)
        if asks:
            found.sent_asking.setdefault((to, view.key), []).append(view)
        if opens:
            found.sent_openings.setdefault(to, []).append(view)
        for number in view.numbers:
            found.sent_number.setdefault((to, number), []).append(view)
        if follows_up:
            found.sent_following.setdefault(to, []).append(view)
        if bills:
            found.invoices.setdefault(to, []).append(view)
    if follows_up or view.settles:
        _enter_company(found, view, follows_up=follows_up)


def _enter_company(found: Index, view: View, *, follows_up: bool) -> None:
    """A bill to somebody of the company counts there only where it went to an office: a colleague with a name may have
    ordered something else."""
    if follows_up:
        for company in found.companies(view.outside):
            found.sent_to_company.setdefault(company, []).append(view)
    if view.settles:
        offices = [address for address in view.outside if is_office_address(address.addr_spec)]
        for company in found.companies(offices):
            found.invoices.setdefault(company, []).append(view)


_FROM_MACHINES = frozenset(
    {
        Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.BOUNCE, Kind.READ_RECEIPT, Kind.DELIVERY_RECEIPT, Kind.REACTION,
        Kind.TICKET_ACK, Kind.MAILING_LIST, Kind.NOTIFICATION, Kind.OTHER,
    }
)  # fmt: skip


def _enter_received(found: Index, view: View) -> None:
    reading = view.mail.reading
    if reading is None or reading.kind not in _FROM_MACHINES or reading.settles or reading.sealed:
        _enter_person(found, view)
    else:
        _enter_machine(found, view)
    if view.key in found.sent_titles and _answers_by_title(view, found):
        found.titled.setdefault(view.key, []).append(view)
    for one in meant_by(view):
        found.meant.setdefault(one, []).append(view)
    if reading is not None:
        _enter_told(found, view, reading)


def _enter_machine(found: Index, view: View) -> None:
    found.machine_by.setdefault(view.author.addr_spec, []).append(view)
    if not view.company:
        return
    found.machine_from.setdefault(view.company, []).append(view)
    if view.kind in _OFFICES and not (view.named or view.cited):
        for about in (*topics_in(view.key), *telling(numbers_in(view.key))):
            found.machine_about.setdefault((view.company, about), []).append(view)


_OFFICES = frozenset({Kind.NOTIFICATION, Kind.OTHER})


def _answers_by_title(view: View, found: Index) -> bool:
    """Whether a mail says by its subject alone that it answers one of the owner's: no list brought it, and nothing of
    the owner's is before it in its thread."""
    for one in found.threads[view.thread]:  # a generator would take twice as long
        if one.own and one.when <= view.when:
            return False
    message = view.mail.message
    return not message.field("list-id") and bool(answered_key(message.subject))


def _enter_told(found: Index, view: View, reading: Reading) -> None:
    """What a mail tells of other mail and of people."""
    if reading.original_message_id:
        found.notices.setdefault(reading.original_message_id, []).append(view)
    if reading.kind is Kind.BOUNCE:
        for recipient in reading.failed_recipients:
            found.stray_bounces.setdefault(recipient, []).append(view)
    if reading.kind is Kind.OUT_OF_OFFICE:
        found.absences.setdefault(view.author.addr_spec, []).append(view)
    if reading.settles:
        _enter_settling(found, view)
    if reading.withheld:
        for named in reading.names:
            found.withheld.setdefault(named, []).append(view)


def _enter_person(found: Index, view: View) -> None:
    if view.author.addr_spec:
        found.written_by.setdefault(view.author.addr_spec, []).append(view)
    if view.company:
        found.from_company.setdefault(view.company, []).append(view)
    if view.name:
        found.named.setdefault(view.name, []).append(view)


def _enter_settling(found: Index, view: View) -> None:
    """A notice may be sent on behalf of the client (Reply-To), name them, and quote the subject it speaks of, or begin
    with their name."""
    for named in settled_for(view) - {view.author.addr_spec}:
        (found.written_by if "@" in named else found.settling).setdefault(named, []).append(view)
    for part in quoted_in(view.mail.message.subject):
        found.settling.setdefault(part, []).append(view)
