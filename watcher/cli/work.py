"""What shall be done now?

The daemon's jobs, once: `sync`, `digest`, `backup`; and `run`, the daemon itself.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import click

from watcher.cli.ask import Ask, at_option, first_error, is_dumb, mailbox_option, note
from watcher.cli.draft import tend_drafts
from watcher.cli.main import Options
from watcher.cli.progress import ProgressBar
from watcher.core.digest import Digest
from watcher.core.reason import quoting
from watcher.errors import WatcherError
from watcher.jobs import Account, Delivered, MailThread, Outcome, composed, deliver, look, tell
from watcher.render import N_, print_digest
from watcher.store import Store


@click.command()
@mailbox_option
@at_option
@click.pass_obj
def sync(options: Options, only: str | None, at: str | None) -> None:
    """Read what is new in the mailboxes, once, and do what you asked for in it. Leaves no trace there.

    What cannot wait for the digest (a proposal that never arrived) is mailed to you.
    """
    ask = Ask(options, at)
    asyncio.run(_sync_all(ask, ask.accounts(only)))


async def _sync_all(ask: Ask, accounts: tuple[Account, ...]) -> None:
    errors: list[WatcherError] = []
    for account in accounts:
        thread = MailThread(account.name, account.open_session)
        try:
            with ProgressBar(account.name, ask.words, quiet=ask.options.quiet, plain=is_dumb()) as progress:
                looked = await look(account, thread, ask.state, now=ask.now, on_progress=progress.update, thorough=True)
            if looked.trouble is None and ask.at is None:
                await tell(account, thread, ask.state, now=ask.now)
                await tend_drafts(ask, account, thread)
        finally:
            thread.close()
        if looked.trouble is not None:
            errors.append(looked.trouble)
        if looked.trouble is None or len(accounts) > 1:  # the first is told at the end, too, with its cure
            for blind in looked.blind:
                click.echo(f"{account.name}: {ask.words.say(blind)}", err=True)
        if looked.report is not None:
            counted = ", ".join(map(ask.words.say, looked.report.counted))
            note(f"{account.name}: {counted}", ask.options)
    first_error(errors)


@click.command()
@mailbox_option
@click.option("--even-empty", is_flag=True, help="Send it also when nothing needs you.")
@click.option("--dry-run", is_flag=True, help="Look and print, but send nothing and claim nothing.")
@at_option
@click.pass_obj
def digest(options: Options, only: str | None, even_empty: bool, dry_run: bool, at: str | None) -> None:
    """Send today's digest now, unless it was sent: once a day and mailbox, however often asked."""
    ask = Ask(options, at)
    asyncio.run(_digest_all(ask, ask.accounts(only), even_empty=even_empty, dry_run=dry_run))


async def _digest_all(ask: Ask, accounts: tuple[Account, ...], *, even_empty: bool, dry_run: bool) -> None:
    errors: list[WatcherError] = []
    for account in accounts:
        thread = MailThread(account.name, account.open_session)
        try:
            if dry_run:
                digest = await _looked(ask, account, thread)
                print_digest(digest, account.words(ask.now), config=str(ask.config_path))
            else:
                day = ask.now.astimezone(account.schedule.zone).date()
                delivered = await deliver(account, thread, ask.state, now=ask.now, day=day, even_empty=even_empty)
                _report(ask, account, delivered)
                await tend_drafts(ask, account, thread)
        except WatcherError as error:
            if len(accounts) > 1:  # the first is told at the end, too, with its cure
                click.echo(f"watcher: {account.name}: {ask.words.say(quoting(error.message))}", err=True)
            errors.append(error)
        finally:
            thread.close()
    first_error(errors)


async def _looked(ask: Ask, account: Account, thread: MailThread) -> Digest:
    looked = await look(account, thread, ask.state, now=ask.now)
    with Store(ask.state) as store:
        return composed(account, store, now=ask.now, blind=looked.blind)


_OUTCOMES = {
    Outcome.SENT: N_("sent to {to}"),
    Outcome.APPENDED: N_("laid into the INBOX"),
    Outcome.SKIPPED: N_("nothing needs you, so nothing was sent (--even-empty sends it)"),
    Outcome.ALREADY: N_("today's digest was sent before"),
    Outcome.BUSY: N_("another watcher is sending it at this moment"),
}


def _report(ask: Ask, account: Account, delivered: Delivered) -> None:
    took = [address for address in account.digest.to if address not in delivered.refused]
    sentence = ask.words._(_OUTCOMES[delivered.outcome], to=", ".join(took))
    why = f" ({ask.words.say(delivered.why)})" if delivered.why else ""
    note(f"{account.name}: {sentence}{why}", ask.options)
    for recipient in delivered.refused:
        refused = ask.words._("the server refused {address}", address=recipient)
        click.echo(f"watcher: {account.name}: {refused}", err=True)


@click.command()
@click.pass_obj
def run(options: Options) -> None:
    """Watch for good: poll, and send each digest when its hour comes. Ends at SIGTERM, reloads at SIGHUP."""
    from watcher.daemon import run_daemon

    ask = Ask(options)
    run_daemon(ask.config_path, state=options.state, verbose=options.verbose)


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def backup(options: Options, file: Path) -> None:
    """Copy the state to FILE (one file, readable by you alone) while everything runs."""
    ask = Ask(options)
    with Store(ask.state) as store:
        store.backup(file)
    note(ask.words._("state copied to {file}", file=str(file)), options)
