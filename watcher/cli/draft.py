"""What shall be written next?"""

from __future__ import annotations

import asyncio

import click

from watcher.cli.ask import Ask, at_option, note
from watcher.cli.main import Options
from watcher.core.decision import Verb, Way
from watcher.core.followup import FollowUp
from watcher.core.reason import Reason, because, quoting
from watcher.errors import WatcherError
from watcher.jobs import (
    Account,
    Drafted,
    MailThread,
    Result,
    decide,
    find_follow_up,
    find_follow_ups,
    judged,
    look,
    tend,
)
from watcher.jobs import draft as write_draft
from watcher.render import Words
from watcher.store import Store


@click.command()
@click.argument("follow_ups", metavar="ID...", nargs=-1, required=True)
@at_option
@click.pass_obj
def draft(options: Options, follow_ups: tuple[str, ...], at: str | None) -> None:
    """Lay the next mail of each follow-up into your folder for drafts: a reply, in your words. It is never sent.

    The mailbox is read first. One draft for each step, however often you ask.
    """
    ask = Ask(options, at)
    accounts = {account.name: account for account in ask.accounts()}
    with Store(ask.state) as store:
        items = find_follow_ups(accounts.values(), store, follow_ups, now=ask.now)
    told = [one for name in accounts for one in asyncio.run(_drafts(ask, accounts[name], items))]
    for one in told:
        _tell(ask, one)
    if any(one.result in (Result.REFUSED, Result.BUSY) for one in told):
        raise click.exceptions.Exit(1)


async def _drafts(ask: Ask, account: Account, items: tuple[FollowUp, ...]) -> list[Drafted]:
    wanted = [item for item in items if item.account == account.name]
    if not wanted:
        return []
    thread = MailThread(account.name, account.open_session)
    try:
        looked = await look(account, thread, ask.state, now=ask.now)
        if looked.trouble is not None:
            raise looked.trouble
        return [await _one(ask, account, thread, item) for item in wanted]
    finally:
        thread.close()


async def _one(ask: Ask, account: Account, thread: MailThread, item: FollowUp) -> Drafted:
    """As it stands now that the mailbox was read."""
    with Store(ask.state) as store:
        item = find_follow_up(judged(account, store, now=ask.now).follow_ups, item.id)
        wish = decide(store, item, Verb.DRAFT, now=ask.now, way=Way.COMMAND_LINE)
        done = await write_draft(account, thread, ask.state, item, now=ask.now)
        if done.result is not Result.BUSY:
            store.drafts.granted(wish.number)
    return done


def _said(done: Drafted, words: Words) -> Reason:
    name = done.follow_up
    match done.result:
        case Result.LAID:
            return because("{id}: a draft lies in {folder}", id=name, folder=done.folder)
        case Result.ALREADY:
            return because("{id}: there is a draft in {folder} already", id=name, folder=done.folder)
        case Result.BUSY:
            return because("{id}: another watcher is writing drafts at this moment", id=name)
    why = words.say(done.because) if done.because else ""
    return because("{id}: no draft: {why}", id=name, why=why)


def _tell(ask: Ask, done: Drafted) -> None:
    line = ask.words.say(_said(done, ask.words))
    if done.result in (Result.LAID, Result.ALREADY):
        note(line, ask.options)
    else:
        click.echo(line, err=True)
    for remark in done.notes:
        click.echo(f"watcher: {ask.words.say(remark)}", err=True)


async def tend_drafts(ask: Ask, account: Account, thread: MailThread) -> None:
    """What the daemon does about drafts after each look, once."""
    try:
        tended = await tend(account, thread, ask.state, now=ask.now)
    except WatcherError as error:
        click.echo(f"watcher: {account.name}: {ask.words.say(quoting(error.message))}", err=True)
        return
    for one in tended.drafted:
        _tell(ask, one)
