"""What did the owner ask for by a keyword or a label on the proposal, or by a copy to a marking address?

A mark that is put on is one decision, and taking it off again takes that back. A copy counts on sent mail alone: the
client knows the proposal's Message-ID and could forge the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from watcher.core.command import Listed, Order, Targets, Understood, action_of, steps_of
from watcher.core.decision import Decision, Verb, Way
from watcher.core.followup import FollowUp
from watcher.core.mail import Mail
from watcher.jobs.account import Account
from watcher.jobs.judgement import judged
from watcher.store import Mark, Store

_MARK = re.compile(r"\$?watcher[-_/. ](?P<words>.{1,60})", re.IGNORECASE)
_COPY_VERBS = {
    "done": Verb.DONE,
    "erledigt": Verb.DONE,
    "never": Verb.MUTE,
    "nie": Verb.MUTE,
    "phoned": Verb.PHONED,
    "telefonisch": Verb.PHONED,
}
_NO_ORDERS = frozenset({"watch", "proposal", "ignore", "mute"})
"""Marks by which a mail is a proposal or none; they are no orders."""


def marks_of(mail: Mail) -> dict[str, str]:
    """The marks of a mail that are orders: as they are written, and the words in them ("snooze 7d")."""
    found = {}
    for mark in (
        *(word for place in mail.placements if place.gone_at is None for word in place.keywords),
        *mail.labels,
    ):
        match = _MARK.fullmatch(mark.strip())
        if match:
            words = re.sub(r"[-_/]+", " ", match["words"]).strip().lower()
            if words not in _NO_ORDERS:
                found[mark] = words
    return found


def carry_marks(store: Store, account: Account, *, now: datetime) -> int:
    """Carry out marks that are new, and take back those that were taken off; how many."""
    marked = store.answers.marked(account.name)
    carried = {
        (one.key, one.mark): one for one in store.answers.carried_marks(account.name) if _MARK.fullmatch(one.mark)
    }
    if not marked and not carried:
        return 0
    mails = {mail.key: mail for mail in store.mails.load(account.name, {*marked, *(key for key, _ in carried)}, now)}
    wanted = {(key, mark): words for key, mail in mails.items() for mark, words in marks_of(mail).items()}
    new = wanted.keys() - carried.keys()
    gone = [one for place, one in carried.items() if place not in wanted and _is_there(mails.get(one.key))]
    if not new and not gone:
        return 0
    done = 0
    for one in gone:
        done += _take_back(store, account, one, now)
    by_mail = {each.proposal.key: each for each in judged(account, store, now=now).follow_ups} if new else {}
    for key, mark in sorted(new):
        if key in by_mail:
            done += _carry(store, account, by_mail[key], mark, wanted[key, mark], now)
    return done


def copies_of(mail: Mail, own: frozenset[str]) -> dict[str, Verb]:
    """The marking addresses (me+done@...) that a mail was copied to, with what they ask for. Those that say how long to
    wait make a proposal of the mail itself (`core.proposal`)."""
    found = {}
    for address in mail.message.recipients:
        local, _, domain = address.addr_spec.rpartition("@")
        base, plus, suffix = local.partition("+")
        verb = _COPY_VERBS.get(suffix) if plus and f"{base}@{domain}" in own else None
        if verb is not None:
            found[address.addr_spec] = verb
    return found


def carry_copies(store: Store, account: Account, mails: Sequence[Mail], *, now: datetime) -> int:
    """Carry out what later mails of a thread were copied to marking addresses for; how many."""
    if not mails:
        return 0
    follow_ups = judged(account, store, now=now).follow_ups
    carried = {(one.key, one.mark) for one in store.answers.carried_marks(account.name)}
    done = 0
    for mail in mails:
        about = [one for one in follow_ups if mail.key in {each.key for each in one.thread} - {one.proposal.key}]
        for address, verb in copies_of(mail, account.policy.own_addresses).items():
            if about and (mail.key, address) not in carried:
                done += _decide_by_copy(store, account, about, mail, address, verb, now)
    return done


def _decide_by_copy(
    store: Store, account: Account, about: Sequence[FollowUp], mail: Mail, address: str, verb: Verb, now: datetime
) -> int:
    when = min(mail.when, now)
    with store.transaction():
        for item in about:
            proposal = item.proposal.message.message_id
            made = store.decisions.decide(Decision(account.name, proposal, verb, when, Way.MARK, words=address))
            store.answers.carry_mark(account.name, Mark(mail.key, address, made.number))
    return len(about)


def _is_there(mail: Mail | None) -> bool:
    """A mail that was moved or deleted has not lost its mark by the owner's will."""
    return mail is not None and any(place.gone_at is None for place in mail.placements)


def _carry(store: Store, account: Account, item: FollowUp, mark: str, words: str, now: datetime) -> int:
    day = account.policy.worktime.local_day(now)
    action = action_of(words, today=day)
    if action is None:
        return 0
    proposal = item.proposal.message.message_id
    understood = Understood((Order(action, Targets((1,)), mark),))
    found = steps_of(understood, (Listed(1, proposal),), {}, today=day, worktime=account.policy.worktime)
    with store.transaction():
        for step in found.steps:
            made = store.decisions.decide(
                Decision(account.name, proposal, step.verb, now, Way.KEYWORD, step.until, mark)
            )
            store.answers.carry_mark(account.name, Mark(item.proposal.key, mark, made.number))
    return len(found.steps)


def _take_back(store: Store, account: Account, mark: Mark, now: datetime) -> int:
    decisions = store.decisions.of(account.name, now)
    made = next((one for one in decisions if one.number == mark.decision), None)
    with store.transaction():
        store.answers.drop_mark(account.name, mark)
        if made is None or any(one.undoes == mark.decision for one in decisions):
            return 0
        store.decisions.decide(
            Decision(
                account.name, made.proposal, Verb.UNDO, now, Way.KEYWORD, words=f"-{mark.mark}", undoes=made.number
            )
        )
    return 1
