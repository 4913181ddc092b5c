"""What would today's digest say, and does it mean the right mails?"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from watcher.cli.ask import is_dumb
from watcher.cli.init.consent import as_account
from watcher.cli.init.secret import Given, at_hand
from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.cli.progress import ProgressBar
from watcher.core.setup import Candidate, Draft, tuned
from watcher.errors import MailboxError
from watcher.jobs.check import explained
from watcher.jobs.setup import DAYS, DryRun, dry_run
from watcher.render import clean, print_digest


def tune(talk: Talk, wishes: Wishes, draft: Draft, given: Given, *, now: datetime) -> Draft:
    """Show today's digest from the last weeks, and the draft with what the person says about the proposals in it."""
    _ = talk.words._
    talk.tell(_("Reading the last {n} days; nothing is changed or marked as read.", n=DAYS))
    try:
        found = _looked(talk, draft, given, now)
    except MailboxError as error:
        talk.bad(*explained(error, draft.imap.server.host, draft.imap.server.port))
        return draft
    account = as_account(talk, draft, given, now)
    print_digest(found.digest, account.words(now), trial=True)
    if not found.candidates:
        talk.tell(_("No sent mail of these days looks like a proposal. That is fine; the next one is watched."))
        return draft
    talk.heading(_("Sent mail that may be a proposal"))
    for number, candidate in enumerate(found.candidates, start=1):
        _show(talk, number, candidate)
    right = _right(talk, wishes, found.candidates)
    return replace(draft, tuning=tuned(found.candidates, right))


def _looked(talk: Talk, draft: Draft, given: Given, now: datetime) -> DryRun:
    account = as_account(talk, draft, given, now)
    with at_hand(given), ProgressBar(draft.name, talk.words, quiet=False, plain=is_dumb()) as progress:
        return asyncio.run(dry_run(account, now=now, on_progress=progress.update))


def _show(talk: Talk, number: int, candidate: Candidate) -> None:
    message, words = candidate.mail.message, talk.words
    to = next((one.display_name or one.addr_spec for one in message.to), "")
    sign, style = ("✓", "green") if candidate.is_proposal else ("·", "")
    day = words.day(words.local(candidate.mail.when).date())
    told = f"{number:>2}  {day}  {clean(to, limit=30)}: {clean(message.subject, limit=60)}"
    talk.tell(told, sign=sign, style=style)
    talk.copy(f"      {words.sentence(candidate.because)}")


def _right(talk: Talk, wishes: Wishes, candidates: tuple[Candidate, ...]) -> set[int]:
    """The positions of the proposals, as the person sees it."""
    usual = {at for at, one in enumerate(candidates) if one.is_proposal}
    if wishes.not_proposals is not None:
        return usual - _numbers(talk, wishes.not_proposals, len(candidates))
    _ = talk.words._
    default = ",".join(str(at + 1) for at in sorted(usual)) or "-"
    question = _("Which of these are proposals? Numbers with commas, - for none")
    return talk.ask(
        question, default=default, flag="--not-proposals", check=lambda text: _numbers(talk, text, len(candidates))
    )


def _numbers(talk: Talk, answer: str, most: int) -> set[int]:
    parts = [part for part in answer.replace(",", " ").split() if part != "-"]
    if not all(part.isdecimal() and 0 < int(part) <= most for part in parts):
        raise ValueError(talk.words._("Give numbers from 1 to {n}, with commas between.", n=most))
    return {int(part) - 1 for part in parts}
