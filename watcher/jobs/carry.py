"""What do the orders of one mail change?

Everything that one mail asks for is written in one transaction, together with the row that says that it acted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from watcher.core.command import Listed, Step, Understood, steps_of
from watcher.core.decision import Decision, Verb, Way
from watcher.core.followup import FollowUp, State, in_force
from watcher.core.message import MessageId
from watcher.core.reason import Reason, because
from watcher.jobs.account import Account
from watcher.jobs.judgement import judged
from watcher.store import Answer, AnswerFate, Store

_DONE: dict[Verb, Reason] = {
    Verb.DONE: because('{who}, "{subject}": marked as done'),
    Verb.SNOOZE: because('{who}, "{subject}": put off until {day}'),
    Verb.MUTE: because('{who}, "{subject}": never asked about again'),
    Verb.PHONED: because('{who}, "{subject}": your call is noted, and the clock starts anew'),
    Verb.REOPEN: because('{who}, "{subject}": watched again'),
    Verb.DRAFT: because('{who}, "{subject}": a draft goes into your drafts folder'),
    Verb.UNDO: because('{who}, "{subject}": taken back'),
}


@dataclass(slots=True)
class Carrier:
    """Carries out the orders of an account's owner at `now`."""

    store: Store
    account: Account
    now: datetime
    _follow_ups: dict[MessageId, FollowUp] | None = field(default=None)

    @property
    def follow_ups(self) -> dict[MessageId, FollowUp]:
        """All follow-ups by the Message-ID of their proposal; judged when they are first needed."""
        if self._follow_ups is None:
            found = judged(self.account, self.store, now=self.now).follow_ups
            self._follow_ups = {one.proposal.message.message_id: one for one in found}
        return self._follow_ups

    @property
    def ids(self) -> dict[str, MessageId]:
        """The proposals by their short ids."""
        return {one.id: proposal for proposal, one in self.follow_ups.items()}

    def refuse(self, answer: Answer, told: tuple[Reason, ...]) -> bool:
        """Nothing is changed; it is told why, unless a program wrote it."""
        return self._write(replace(answer, fate=AnswerFate.REFUSED, unclear=told), ()) and bool(told)

    def pass_over(self, answer: Answer) -> bool:
        """It asks for nothing, or is a copy of a mail that acted."""
        self._write(replace(answer, fate=AnswerFate.PASSED_OVER), ())
        return False

    def carry_out(self, answer: Answer, understood: Understood, day: date, way: Way) -> bool:
        """Do what the orders ask for; `day` is the local day of the mail."""
        listed, since = self._cited(answer)
        found = steps_of(understood, listed, self.ids, today=day, worktime=self.account.policy.worktime)
        decisions: list[Decision] = []
        told: list[Reason] = []
        unclear = list(found.unclear)
        if found.undo_last:
            decisions += self._undone_by(answer, way)
            if not decisions:
                unclear.append(because("There was nothing to take back"))
            told += [self._told(Verb.UNDO, one.proposal) for one in decisions]
        for step in found.steps:
            decision, reason = self._decided(step, answer, since, way)
            if decision is None:
                unclear.append(reason)
            else:
                decisions.append(decision)
                told.append(reason)
        written = replace(answer, told=tuple(dict.fromkeys(told)), unclear=tuple(dict.fromkeys(unclear)))
        return self._write(written, decisions)

    def _cited(self, answer: Answer) -> tuple[tuple[Listed, ...], datetime]:
        """What stood in the mail that was answered, and when that was claimed."""
        claim = self.store.digests.with_id(answer.cites)
        if claim is not None:
            return tuple(Listed(*row) for row in self.store.digests.listed(claim)), claim.claimed_at
        notice = self.store.notices.with_id(self.account.name, answer.cites)
        if notice is None:
            return (), answer.received_at
        return tuple(Listed(*row) for row in self.store.notices.items(notice)), notice.claimed_at

    def _decided(self, step: Step, answer: Answer, since: datetime, way: Way) -> tuple[Decision | None, Reason]:
        """The decision of one step, or why there is none."""
        follow_up = self.follow_ups.get(step.proposal)
        if follow_up is None:
            return None, because('"{words}" changed nothing: that proposal is not watched any more', words=step.words)
        undoes = None
        if step.verb is Verb.UNDO:
            undoes = self._latest(step.proposal, answer.received_at)
            if undoes is None:
                return None, self._about(because('{who}, "{subject}": there was nothing to take back'), step.proposal)
        elif step.verb in (Verb.SNOOZE, Verb.PHONED) and _answered_since(follow_up, since):
            return None, self._about(
                because('{who}, "{subject}": was answered meanwhile, so it is left as it is'), step.proposal
            )
        decision = Decision(
            self.account.name, step.proposal, step.verb, answer.received_at, way, step.until, step.words, undoes=undoes
        )
        return decision, self._told(step.verb, step.proposal, step.until)

    def _latest(self, proposal: MessageId, now: datetime) -> int | None:
        """The number of the decision about a proposal that holds and was made last."""
        decisions = self.store.decisions.of(self.account.name, now)
        holding = in_force(decisions, self.account.name, now).get(proposal, ())
        return holding[-1].number if holding else None

    def _undone_by(self, answer: Answer, way: Way) -> list[Decision]:
        """What takes back the answer that was confirmed in the mail cited, else the last one that still holds."""
        account, when = self.account.name, answer.received_at
        decisions = {one.number: one for one in self.store.decisions.of(account, when)}
        holding = {one.number for those in in_force(decisions.values(), account, when).values() for one in those}
        for number in self.store.answers.that_decided(account):
            meant = [decisions[one] for one in self.store.answers.decisions_of(number) if one in holding]
            if meant:
                return [
                    Decision(account, one.proposal, Verb.UNDO, when, way, words="undo", undoes=one.number)
                    for one in reversed(meant)
                ]
        return []

    def _told(self, verb: Verb, proposal: MessageId, until: date | None = None) -> Reason:
        reason = self._about(_DONE[verb], proposal)
        return reason if until is None else Reason(reason.template, "", (*reason.values, ("day", until)))

    def _about(self, reason: Reason, proposal: MessageId) -> Reason:
        follow_up = self.follow_ups.get(proposal)
        client = follow_up.clients[0] if follow_up is not None and follow_up.clients else None
        who = client.spoken if client is not None else "?"
        subject = follow_up.proposal.message.subject if follow_up is not None else "?"
        return Reason(reason.template, "", (("who", who), ("subject", subject)))

    def _write(self, answer: Answer, decisions: Sequence[Decision]) -> bool:
        """All of it or nothing; False where this mail acted before."""
        account = self.account.name
        with self.store.transaction():
            fate = self.store.answers.fates(account, [answer.key]).get(answer.key)
            if fate not in (None, AnswerFate.WAITING, AnswerFate.REFUSED):
                return False
            numbers = [self.store.decisions.decide(one).number for one in decisions]
            written = self.store.answers.put(account, answer, numbers)
        self._follow_ups = None if decisions else self._follow_ups
        return written


def _answered_since(follow_up: FollowUp, since: datetime) -> bool:
    """Whether the client answered after the owner was told that nobody had."""
    return follow_up.state is State.ANSWERED and follow_up.settled_at is not None and follow_up.settled_at > since
