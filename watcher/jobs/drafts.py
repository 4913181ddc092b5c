"""How does a draft come into the owner's mailbox, and out of it again?

    plan | the owner's earlier mails | voice, facts, text | claim | append | record

One draft for each step of a follow-up, however often it is asked for or broken off. It is withdrawn when its time has
passed and its owner has not touched it. It is never sent.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from watcher.core.decision import Decision, Verb
from watcher.core.followup import FollowUp, State
from watcher.core.mail import Folder, Role
from watcher.core.message import Location, MessageId
from watcher.core.nudge import Facts, Plan, Step, facts_of, plan_nudge, voice_of
from watcher.core.reason import Reason, because
from watcher.errors import FolderError
from watcher.imap import Session, Withdrawal, fingerprint
from watcher.jobs.account import Account
from watcher.jobs.draft_command import CommandTrouble, written_by
from watcher.jobs.judgement import judged
from watcher.jobs.mailthread import MailThread
from watcher.jobs.own_mail import Earlier, attachments_of, earlier, whole
from watcher.render.nudge import MARKER, Letter, TemplateTrouble, draft_mail, facts_json, nudge_text, quoted_mail
from watcher.store import DraftFate, DraftRecord, Store

log = logging.getLogger(__name__)

_LARGEST = 32 * 1024 * 1024
_AT_ONCE = 20
"""Drafts that are written by themselves at one poll."""
_OPEN = (DraftFate.CLAIMED, DraftFate.LAID)


class Result(StrEnum):
    """What became of a wish for a draft."""

    LAID = "laid"
    ALREADY = "already"
    REFUSED = "refused"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Drafted:
    """The result, for which follow-up, in which folder, and why not where it was refused. `notes` tell what went
    otherwise than wished."""

    result: Result
    follow_up: str
    folder: str = ""
    step: Step | None = None
    because: Reason | None = None
    notes: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Tended:
    """What was done about drafts at one look."""

    drafted: tuple[Drafted, ...] = ()
    withdrawn: int = 0


async def draft(account: Account, thread: MailThread, state: Path, follow_up: FollowUp, *, now: datetime) -> Drafted:
    """Lay the next mail of a follow-up into the folder for drafts, unless it lies there. Raises MailboxError."""

    def work(session: Session) -> Drafted:
        with Store(state) as store, store.drafts.writing(account.name) as alone:
            if not alone:
                return Drafted(Result.BUSY, follow_up.id)
            return _Desk(session, store, account, now).lay(follow_up, asked=True)

    return await thread.call(work)


async def tend(account: Account, thread: MailThread, state: Path, *, now: datetime) -> Tended:
    """Carry out wishes for drafts, write those that are due where the owner wants it so, and withdraw those whose time
    has passed. Asks nothing of the server where there is nothing to do. Raises MailboxError."""
    with Store(state) as store:
        if not _has_work(account, store, now):
            return Tended()

    def work(session: Session) -> Tended:
        with Store(state) as store, store.drafts.writing(account.name) as alone:
            return _Desk(session, store, account, now).tend() if alone else Tended()

    return await thread.call(work)


def _has_work(account: Account, store: Store, now: datetime) -> bool:
    if account.drafts.when == "due" or any(one.fate in _OPEN for one in store.drafts.of(account.name)):
        return True
    return bool(_wishes(store, account, now))


def _wishes(store: Store, account: Account, now: datetime) -> list[Decision]:
    """The wishes that were not dealt with yet."""
    granted = store.drafts.all_granted()
    decisions = store.decisions.of(account.name, now)
    taken_back = {one.undoes for one in decisions if one.verb is Verb.UNDO}
    return [one for one in decisions if one.verb is Verb.DRAFT and one.number not in granted | taken_back]


@dataclass(slots=True)
class _Desk:
    """Where drafts are written: one session, one store, one instant."""

    session: Session
    store: Store
    account: Account
    now: datetime

    def tend(self) -> Tended:
        follow_ups = judged(self.account, self.store, now=self.now).follow_ups
        by_proposal = {one.proposal.message.message_id: one for one in follow_ups}
        withdrawn = sum(
            self._withdraw(record)
            for record in self.store.drafts.of(self.account.name)
            if record.fate in _OPEN and _is_over(record, by_proposal.get(record.proposal))
        )
        drafted = []
        for wish in _wishes(self.store, self.account, self.now):
            if (follow_up := by_proposal.get(wish.proposal)) is not None:
                drafted.append(self.lay(follow_up, asked=True))
            self.store.drafts.granted(wish.number)
        drafted += [self.lay(by_proposal[one.proposal], asked=False) for one in self._broken_off(by_proposal)]
        if self.account.drafts.when == "due":
            drafted += [self.lay(one, asked=False) for one in self._due(follow_ups)]
        return Tended(tuple(drafted), withdrawn)

    def _broken_off(self, known: dict[MessageId, FollowUp]) -> list[DraftRecord]:
        drafts = self.store.drafts.of(self.account.name)
        return [one for one in drafts if one.fate is DraftFate.CLAIMED and one.proposal in known]

    def _due(self, follow_ups: Sequence[FollowUp]) -> list[FollowUp]:
        """Those that are due and have no draft for this step yet."""
        found = []
        for one in follow_ups:
            if one.state is not State.DUE or one.perhaps_answered:
                continue
            plan = plan_nudge(one, self.account.policy, now=self.now)
            if isinstance(plan, Plan) and self._record(one, plan) is None:
                found.append(one)
        return found[:_AT_ONCE]

    def _record(self, follow_up: FollowUp, plan: Plan) -> DraftRecord | None:
        return self.store.drafts.of_step(self.account.name, follow_up.proposal.message.message_id, plan.key)

    def lay(self, follow_up: FollowUp, *, asked: bool) -> Drafted:
        """Write one draft. `asked` by the owner, a draft that they sent away or deleted is written once more."""
        plan = plan_nudge(follow_up, self.account.policy, now=self.now)
        if isinstance(plan, Reason):
            return Drafted(Result.REFUSED, follow_up.id, because=plan)
        folder = self.session.folder_for(Role.DRAFTS, self.account.names)
        if folder is None:
            return Drafted(Result.REFUSED, follow_up.id, because=because("There is no folder for drafts"))
        there = self._already(follow_up, plan, folder, asked=asked)
        if there:
            return Drafted(Result.ALREADY, follow_up.id, there, plan.step)
        folders = self.session.folders(self.account.names)
        text, notes = self._text(follow_up, plan, folders)
        record = self._claim(follow_up, plan, text, folders)
        self._append(record.draft, record.raw, folder)
        return Drafted(Result.LAID, follow_up.id, folder.mailbox, plan.step, notes=notes)

    def _already(self, follow_up: FollowUp, plan: Plan, folder: Folder, *, asked: bool) -> str:
        """The folder in which a draft of this step lies, or "" where one is to be written."""
        own = self._by_hand(follow_up)
        if own:
            return own
        for other in self.store.drafts.of(self.account.name):
            if other.proposal != follow_up.proposal.message.message_id or other.step == plan.key:
                continue
            if other.fate in _OPEN and not self._withdraw(other) and self._lies(other, folder):
                return folder.mailbox
        record = self._record(follow_up, plan)
        if record is None:
            return ""
        place = self._lies(record, folder)
        if place is not None:
            if record.fate is DraftFate.CLAIMED:
                self.store.drafts.laid(record, place, record.fingerprint)
            return place.mailbox
        if record.fate is DraftFate.CLAIMED:
            return ""
        if record.fate is DraftFate.LAID:
            self.store.drafts.settle(record, DraftFate.GONE, self.now)
        return "" if asked else folder.mailbox

    def _by_hand(self, follow_up: FollowUp) -> str:
        """The folder in which the owner is writing an answer in this thread by hand; "" where they are not."""
        ids = {mail.message.message_id for mail in follow_up.thread}
        ours = {one.message_id for one in self.store.drafts.of(self.account.name)}
        for mail in self.store.mails.drafts(self.account.name, self.now):
            message = mail.message
            if message.message_id not in ours and ids.intersection((*message.in_reply_to, *message.references)):
                return next(place.mailbox for place in mail.placements if place.role is Role.DRAFTS)
        return ""

    def _lies(self, record: DraftRecord, folder: Folder) -> Location | None:
        return next(iter(self.session.find(record.message_id, [folder])), None)

    def _text(self, follow_up: FollowUp, plan: Plan, folders: Sequence[Folder]) -> tuple[str, tuple[Reason, ...]]:
        """The text, by the owner's program, the owner's template or ours, whichever works first."""
        drafts, policy, language = self.account.drafts, self.account.policy, self.account.digest.language
        before = earlier(self.session, follow_up, plan, policy, folders)
        voice = voice_of(before.texts, sender=plan.from_, recipients=(*plan.to, *plan.cc))
        facts = facts_of(follow_up, plan, voice, policy, now=self.now)
        notes: list[Reason] = []
        original = before.answered if plan.step is Step.AGAIN else ""
        try:
            text = nudge_text(facts, language, own=drafts.templates, original=original)
        except TemplateTrouble as trouble:
            notes.append(because("{why}; the built-in text was used", why=trouble.message))
            text = nudge_text(facts, language, original=original)
        if drafts.command:
            try:
                text = written_by(drafts.command, facts_json(facts, text, language))
            except CommandTrouble as trouble:
                notes.append(because("{why}; the built-in text was used", why=trouble.message))
        return text + self._quote(facts, before, plan), tuple(notes)

    def _quote(self, facts: Facts, before: Earlier, plan: Plan) -> str:
        if not self.account.drafts.quote or plan.step is Step.AGAIN:
            return ""
        language = facts.voice.language or self.account.digest.language
        day = self.account.policy.worktime.local_day(plan.answers.when)
        quoted = quoted_mail(before.answered, day=day, today=facts.today, language=language)
        return f"\n{quoted}" if quoted else ""

    def _claim(self, follow_up: FollowUp, plan: Plan, text: str, folders: Sequence[Folder]) -> _Claimed:
        domain = plan.from_.domain or "watcher.invalid"
        domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
        earlier_claim = self._record(follow_up, plan)
        broken_off = earlier_claim is not None and earlier_claim.fate is DraftFate.CLAIMED
        message_id = earlier_claim.message_id if earlier_claim and broken_off else _new_id(domain)
        letter = Letter(text, f"{follow_up.id} {plan.step}", message_id, self.now)
        again = whole(self.session, follow_up.proposal, folders) if plan.step is Step.AGAIN else b""
        raw = draft_mail(plan, letter, zone=self.account.policy.zone, attachments=attachments_of(again))
        record = self.store.drafts.claim(
            self.account.name,
            follow_up.proposal.message.message_id,
            plan.key,
            nudges=follow_up.nudges,
            message_id=message_id,
            fingerprint=fingerprint(raw),
            now=self.now,
        )
        return _Claimed(record, raw)

    def _append(self, record: DraftRecord, raw: bytes, folder: Folder) -> None:
        """Write it, and remember how the server gives it back: some servers change what they keep."""
        place = self.session.append(folder, raw, ("\\Draft", "\\Seen"), self.now)
        place = place or self._lies(record, folder)
        if place is None:
            return
        self.session.examine(folder)
        try:
            kept = dict(self.session.heads([place.uid], _LARGEST)).get(place.uid)
        except FolderError:
            kept = None
        self.store.drafts.laid(record, place, fingerprint(kept) if kept else record.fingerprint)

    def _withdraw(self, record: DraftRecord) -> bool:
        """Take one draft back where nobody touched it; whether it is gone by our hand."""
        folder = self.session.folder_for(Role.DRAFTS, self.account.names)
        place = record.place
        if folder is None:
            return False
        if place is None or place.mailbox != folder.mailbox:
            place = self._lies(record, folder)
        if place is None:
            self.store.drafts.settle(record, DraftFate.GONE, self.now)
            return False
        trash = self.session.folder_for(Role.TRASH, self.account.names) if self.session.gmail else None
        try:
            done = self.session.withdraw(
                folder, place, fingerprint=record.fingerprint, mark=MARKER.encode(), trash=trash
            )
        except FolderError as error:
            log.warning("%s: %s", self.account.name, error)
            done = Withdrawal.CANNOT
        self.store.drafts.settle(record, _FATES[done], self.now)
        return done is Withdrawal.DONE


@dataclass(frozen=True, slots=True)
class _Claimed:
    draft: DraftRecord
    raw: bytes


_FATES = {
    Withdrawal.DONE: DraftFate.WITHDRAWN,
    Withdrawal.GONE: DraftFate.GONE,
    Withdrawal.CHANGED: DraftFate.KEPT,
    Withdrawal.CANNOT: DraftFate.KEPT,
}


def _new_id(domain: str) -> MessageId:
    """A Message-ID like anybody's: some programs keep it when the draft is sent."""
    return MessageId(f"{secrets.token_hex(16)}@{domain}")


def _is_over(record: DraftRecord, follow_up: FollowUp | None) -> bool:
    """Whether nobody needs the draft any more: it was answered or settled, or the owner has written meanwhile."""
    if follow_up is None or follow_up.state is State.ANSWERED:
        return True
    if follow_up.state is State.CLOSED and not follow_up.let_go:
        return True
    return follow_up.nudges != record.nudges
