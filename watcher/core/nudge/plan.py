"""To whom does the next mail go, what does it answer, and which step is it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from watcher.core.followup import FollowUp, Policy, State
from watcher.core.mail import Kind, Mail, Role
from watcher.core.message import Address, MessageId, is_made_up
from watcher.core.nudge.types import Step
from watcher.core.reason import Reason, because
from watcher.core.thread import is_reply

OFTEN = 3
"""Put off so often, a smaller step is offered."""
_SILENCE = 60
"""Business days without a word, after which one short question says more than another reminder."""
_REFERENCES = 25
"""Message-IDs that are cited: the first and the latest ones."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The envelope of a draft. `answers` is the mail it replies to; `key` names the draft among those of the proposal:
    there is one for each."""

    step: Step
    key: str
    answers: Mail
    from_: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    subject: str
    in_reply_to: MessageId | None
    references: tuple[MessageId, ...]


def step_of(follow_up: FollowUp, *, small_steps: bool = True) -> Step:
    """The step that is next; `small_steps` are offered to what was put off often."""
    if follow_up.state is State.UNDELIVERED:
        return Step.AGAIN
    if follow_up.state is State.CLOSED or (follow_up.waited >= _SILENCE and not follow_up.give_up):
        return Step.NINE_WORDS
    if follow_up.give_up:
        return Step.CLOSING
    if (small_steps and follow_up.postponed >= OFTEN) or follow_up.nudges >= 2:
        return Step.SMALL
    return Step.SECOND if follow_up.nudges else Step.FIRST


def plan_nudge(follow_up: FollowUp, policy: Policy, *, now: datetime) -> Plan | Reason:
    """The envelope of the next mail, or why there is none."""
    refusal = _refusal(follow_up)
    if refusal is not None:
        return refusal
    step, answers = step_of(follow_up, small_steps=policy.small_steps), _answered(follow_up)
    to, cc, bcc = _recipients(follow_up, answers, policy)
    if not (to or cc or bcc):
        return because("Nobody is left to write to: no address of this proposal takes mail")
    return Plan(
        step=step,
        key=_key(follow_up, step, policy, now),
        answers=answers,
        from_=_identity(_latest_own(follow_up), follow_up, policy),
        to=to,
        cc=cc,
        bcc=bcc,
        subject=_subject(follow_up.proposal.message.subject),
        in_reply_to=_citable(answers.message.message_id),
        references=_references(answers),
    )


def _refusal(follow_up: FollowUp) -> Reason | None:
    if follow_up.state is State.ANSWERED or (follow_up.state is State.CLOSED and not follow_up.let_go):
        return follow_up.because
    return None


def _key(follow_up: FollowUp, step: Step, policy: Policy, now: datetime) -> str:
    """One draft for each step after each of the owner's mails; the short question comes back each month."""
    if step is Step.NINE_WORDS:
        return f"{step}-{follow_up.nudges}-{policy.worktime.local_day(now):%Y-%m}"
    return f"{step}-{follow_up.nudges}"


def _latest_own(follow_up: FollowUp) -> Mail:
    """The owner's latest mail about it: the proposal, or a nudge."""
    counted = {one.message_id for one in follow_up.evidence if one.counted and one.kind in ("proposal", "nudge", "own")}
    own = [mail for mail in follow_up.thread if mail.message.message_id in counted]
    return max((follow_up.proposal, *own), key=lambda mail: (mail.when, mail.key))


def _answered(follow_up: FollowUp) -> Mail:
    """The mail that is replied to: what the client wrote last where that holds the clock, else the owner's own."""
    mine = _latest_own(follow_up)
    named = {one.message_id for one in follow_up.evidence if one.counted and one.kind == Kind.PERSON}
    theirs = [mail for mail in follow_up.thread if mail.message.message_id in named and mail.when > mine.when]
    return max((mine, *theirs), key=lambda mail: (mail.when, mail.key))


def _recipients(
    follow_up: FollowUp, answers: Mail, policy: Policy
) -> tuple[tuple[Address, ...], tuple[Address, ...], tuple[Address, ...]]:
    """To, Cc and Bcc: those of the proposal and of the owner's latest mail about it, without the lost and the owner."""
    proposal, latest = follow_up.proposal.message, _latest_own(follow_up).message
    lost = {one.recipient for one in follow_up.lost}
    dropped = lost | policy.own_addresses
    first = answers.message.reply_to or answers.message.from_ if answers.reading is not None else ()
    later = latest.to if lost else ()
    instead = [Address("", one.last_wrote_from) for one in follow_up.lost if one.last_wrote_from]
    to = _kept((*first, *proposal.to, *later, *instead), dropped)
    cc = _kept(proposal.cc, dropped | {one.addr_spec for one in to})
    if any(_is_outside(one, policy) for one in (*to, *cc)):
        return to, cc, ()
    return to, cc, tuple(one for one in _kept(proposal.bcc, dropped) if _is_outside(one, policy))


def _kept(addresses: Iterable[Address], dropped: Iterable[str]) -> tuple[Address, ...]:
    """Each address once, without those to drop and without their tagged forms (me+7d@)."""
    gone = frozenset(dropped)
    found: dict[str, Address] = {}
    for one in addresses:
        if "@" in one.addr_spec and not {one.addr_spec, _bare(one.addr_spec)} & gone:
            found.setdefault(one.addr_spec, one)
    return tuple(found.values())


def _bare(addr_spec: str) -> str:
    local, _, domain = addr_spec.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def _is_outside(address: Address, policy: Policy) -> bool:
    return address.domain not in policy.own_domains and _bare(address.addr_spec) not in policy.own_addresses


def _identity(latest: Mail, follow_up: FollowUp, policy: Policy) -> Address:
    """Who of the owner's addresses wrote last; a colleague's reminder, or one from another mailbox, goes on under the
    address of the proposal, and a mail without an author under the main one."""
    first = follow_up.proposal.message.author
    for mail in (latest, follow_up.proposal):
        author = mail.message.author
        if "@" in author.addr_spec and (mail.lies_in(Role.SENT) or _bare(author.addr_spec) in policy.own_addresses):
            return author
    return first if "@" in first.addr_spec else Address("", min(policy.own_addresses, default=""))


def _subject(subject: str) -> str:
    plain = " ".join(subject.split())
    return plain if is_reply(plain) else f"Re: {plain}".rstrip()


def _citable(message_id: MessageId) -> MessageId | None:
    return None if is_made_up(message_id) else message_id


def _references(answers: Mail) -> tuple[MessageId, ...]:
    """RFC 5322 3.6.4: what the answered mail cites, then the mail itself."""
    message = answers.message
    cited = message.references or message.in_reply_to[:1]
    whole = tuple(dict.fromkeys(filter(_citable, (*cited, message.message_id))))
    return whole if len(whole) <= _REFERENCES else (whole[0], *whole[1 - _REFERENCES :])
