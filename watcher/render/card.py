"""What is said of one follow-up?"""

from __future__ import annotations

from dataclasses import dataclass

from watcher.core.digest import Item, Section
from watcher.core.followup import FollowUp, Lost, State
from watcher.core.message import Address
from watcher.render.taps import Answerable, Tap, taps_of
from watcher.render.words import Words, clean

NAME_LIMIT, SUBJECT_LIMIT = 60, 140

_FIRST = (Section.NEVER_ARRIVED, Section.DUE)
_OFTEN = 3
"""Put off so often, how long it has been is told as well."""
_COMPACT = (Section.AWAY, Section.COMING_UP, Section.CLOSED, Section.DORMANT)


@dataclass(frozen=True, slots=True)
class Card:
    """One item. `facts` are short and belong on one line; `remarks` are sentences, one a line; `compact` asks for few
    lines (nothing to be done today)."""

    number: int
    id: str
    client: str
    company: str
    subject: str
    headline: str
    facts: tuple[str, ...]
    because: str
    remarks: tuple[str, ...]
    next_step: str
    link: str
    link_label: str
    first: bool
    compact: bool
    taps: tuple[Tap, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it is here, and what else was seen."""
        return (self.because, *self.remarks) if self.because else self.remarks


def card_of(
    item: Item, section: Section, first: Item | None, words: Words, answerable: Answerable | None = None
) -> Card:
    """An item of a section in the words' language; `first` is the digest's one thing first."""
    follow_up = item.follow_up
    link, label = _link(item.link, words)
    return Card(
        number=item.number,
        id=clean(follow_up.id),
        client=client_name(follow_up, words),
        company=company_of(follow_up),
        subject=clean(follow_up.proposal.message.subject, limit=SUBJECT_LIMIT) or words._("(no subject)"),
        headline=_headline(follow_up, section, words),
        facts=_facts(follow_up, section, words),
        because=words.sentence(follow_up.because),
        remarks=remarks_of(follow_up, words),
        next_step=words.sentence(item.next_step),
        link=link,
        link_label=label,
        first=first is not None and follow_up.id == first.follow_up.id and section in _FIRST,
        compact=section in _COMPACT,
        taps=taps_of(item.number, section, answerable, words) if answerable else (),
    )


def client_name(follow_up: FollowUp, words: Words) -> str:
    """ "Weber GmbH", or "Weber GmbH and 2 more"; the address where the client gave no name."""
    names = [clean(who.spoken, limit=NAME_LIMIT) or _spelt(who) for who in follow_up.clients]
    if not names:
        return words._("(unknown recipient)")
    if len(names) == 1:
        return names[0]
    return words._n("{who} and {n} more", "{who} and {n} more", n=len(names) - 1, who=names[0])


def company_of(follow_up: FollowUp) -> str:
    """The clients' mail domains ("" where the name already shows the address)."""
    domains = dict.fromkeys(clean(who.domain, limit=NAME_LIMIT) for who in follow_up.clients if who.display_name)
    return ", ".join(list(domains)[:2])


def _spelt(who: Address) -> str:
    return clean(who.addr_spec, limit=NAME_LIMIT) or "?"


def open_since(follow_up: FollowUp, words: Words) -> str:
    """ "Open for 12 business days"; after a nudge the time since that."""
    if follow_up.nudges:
        return words._n(
            "Open, {n} business day since the last nudge",
            "Open, {n} business days since the last nudge",
            n=follow_up.waited,
        )
    return words._n("Open for {n} business day", "Open for {n} business days", n=follow_up.waited)


def _headline(follow_up: FollowUp, section: Section, words: Words) -> str:
    if section is Section.NEVER_ARRIVED:
        if not follow_up.lost:
            return words._("Did not arrive")
        if follow_up.state is not State.UNDELIVERED:
            return words._("Did not reach everyone: {cause}", cause=follow_up.lost[0].cause)
        return words._("Did not arrive: {cause}", cause=follow_up.lost[0].cause)
    if section is Section.AWAY and follow_up.away_until:
        return words._("Away until {day}", day=follow_up.away_until)
    if section is Section.COMING_UP and follow_up.due_at:
        day = words.local(follow_up.due_at).date()
        return words._("Due {when}, on {day}", when=words.relative(day), day=day)
    if section in (Section.CLOSED, Section.DORMANT):
        return words.name(follow_up.state).capitalize()
    if follow_up.state is State.SNOOZED and follow_up.snoozed_until:
        return words._("Put off until {day}", day=follow_up.snoozed_until)
    return open_since(follow_up, words)


def _facts(follow_up: FollowUp, section: Section, words: Words) -> tuple[str, ...]:
    day = words.local(follow_up.sent_at).date()
    facts = [words._("sent {when}, on {day}", when=words.relative(day), day=day)]
    if follow_up.nudges:
        facts.append(words._n("nudged once", "nudged {n} times", n=follow_up.nudges))
    elif section in (Section.DUE, Section.PERHAPS_SETTLED, Section.BLIND):
        facts.append(words._("not nudged yet"))
    if follow_up.postponed >= _OFTEN and words.today is not None:
        days = (words.today - day).days
        often = words._n("put off once", "put off {n} times", n=follow_up.postponed)
        facts.append(words._n("{often}, {n} day in all", "{often}, {n} days in all", n=days, often=often))
    elif follow_up.postponed:
        facts.append(words._n("put off once", "put off {n} times", n=follow_up.postponed))
    return tuple(facts)


def remarks_of(follow_up: FollowUp, words: Words) -> tuple[str, ...]:
    """What else was seen, a sentence each: who never got it, who stands in, what did not count."""
    told = [_lost(lost, words, alone=follow_up.state is State.UNDELIVERED) for lost in follow_up.lost]
    if follow_up.stand_in:
        who = follow_up.stand_in
        name = f"{who.spoken} <{who.addr_spec}>" if who.display_name and who.addr_spec else who.spoken
        told.append(
            words._("Taken over by: {who}", who=name) if follow_up.left else words._("Stand-in: {who}", who=name)
        )
    # A note that only names a lost recipient again would say it twice.
    lost = {one.recipient for one in follow_up.lost}
    told += [words.sentence(note) for note in follow_up.notes if lost.isdisjoint(value for _, value in note.values)]
    return tuple(dict.fromkeys(line for line in told if line))


def _lost(lost: Lost, words: Words, *, alone: bool) -> str:
    """Who never got it. Where it reached nobody (`alone`) the heading says so already."""
    if alone:
        told = words._("{recipient}: {cause}.", recipient=lost.recipient, cause=lost.cause)
    else:
        told = words._("It never reached {recipient}: {cause}.", recipient=lost.recipient, cause=lost.cause)
    if not lost.last_wrote_from:
        return told
    last = words._("That person last wrote from {address}.", address=lost.last_wrote_from)
    return f"{told} {last}"


def _link(link: str, words: Words) -> tuple[str, str]:
    """Only links of the kinds we make ourselves (a Gmail thread, RFC 2392's neighbour `message:`) are shown."""
    safe = clean(link).replace(" ", "")
    if safe != link:
        return "", ""
    if link.startswith("https://mail.google.com/"):
        return link, words._("Open in Gmail")
    return (link, words._("Open in Apple Mail")) if link.startswith("message:") else ("", "")
