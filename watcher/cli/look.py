"""What do you know, and why?

The commands that only read: nothing here connects to a server or changes a thing.
"""

from __future__ import annotations

import sys
from gettext import gettext as _
from pathlib import Path

import click

from watcher.cli.ask import Ask, at_option, json_option, mailbox_option, note, put_json
from watcher.cli.main import Options
from watcher.cli.outfile import put
from watcher.core.digest import Digest
from watcher.core.followup import FollowUp, State
from watcher.core.message import MessageId
from watcher.core.reason import Reason, because
from watcher.errors import WatcherError, worded
from watcher.jobs import Account, bare_id, composed, find_follow_up, history, judged, standing, why_unwatched
from watcher.render import (
    Words,
    explain_json,
    log_json,
    preview_json,
    print_digest,
    print_explanation,
    print_log,
    print_standing,
    print_threads,
    standing_json,
    threads_json,
)
from watcher.store import DELIVERY, LAYING, Store

_SETTLED = (State.ANSWERED, State.CLOSED)


@click.command()
@click.option("--all", "everything", is_flag=True, help="Answered and closed ones as well.")
@click.option(
    "--state", "states", multiple=True, type=click.Choice([state.value for state in State]), help="Only in this state."
)
@mailbox_option
@json_option
@at_option
@click.pass_obj
def threads(
    options: Options, everything: bool, states: tuple[str, ...], only: str | None, as_json: bool, at: str | None
) -> None:
    """List the follow-ups: who, what, how long, and why we think so."""
    ask = Ask(options, at)
    found = [item for item in _follow_ups(ask, only, says_unread=True) if _wanted(item, everything, states)]
    if as_json:
        put_json(threads_json(found, ask.words, as_of=ask.now))
    else:
        print_threads(found, ask.words, now=ask.now)


def _wanted(item: FollowUp, everything: bool, states: tuple[str, ...]) -> bool:
    if states:
        return item.state.value in states
    return everything or item.state not in _SETTLED or item.perhaps_answered


def _follow_ups(ask: Ask, only: str | None, *, says_unread: bool = False) -> list[FollowUp]:
    with Store(ask.state) as store:
        found = [(account, judged(account, store, now=ask.now)) for account in ask.accounts(only)]
        early = {account.name: _too_early(account, store, ask) for account, _known in found}
    for account, known in found:
        if says_unread and (reason := early[account.name]):
            note(f"{account.name}: {ask.words.say(reason)}", ask.options)
        if says_unread and not (known.seen and all(seen.seen_until for seen in known.seen)):
            told = ask.words._("{name}: not every folder was read yet; watcher sync does it", name=account.name)
            note(told, ask.options)
    return [item for __, known in found for item in known.follow_ups]


@click.command()
@click.argument("follow_up", metavar="ID")
@json_option
@at_option
@click.pass_obj
def explain(options: Options, follow_up: str, as_json: bool, at: str | None) -> None:
    """Show everything that was considered about one follow-up.

    ID is the short id of the digest or of `watcher threads`, or a Message-ID; of a mail that is not watched it says
    why.
    """
    ask = Ask(options, at)
    item = _found(ask, follow_up)
    if as_json:
        put_json(explain_json(item, ask.words, as_of=ask.now))
    else:
        print_explanation(item, ask.words, now=ask.now)


def _found(ask: Ask, wanted: str) -> FollowUp:
    """The follow-up of this id, or of a mail in its thread. Raises WatcherError, for a mail of none with the reason."""
    everything = _follow_ups(ask, None)
    try:
        return find_follow_up(everything, wanted)
    except WatcherError:
        for item in everything:
            if any(mail.message.message_id == bare_id(wanted) for mail in item.thread):
                return item
        with Store(ask.state) as store:
            whys = [why_unwatched(account, store, wanted, now=ask.now) for account in ask.accounts()]
        for why in filter(None, whys):
            words = worded('"{id}" is not watched: {why}', id=wanted, why=ask.words.say(why.because))
            cure = worded("Where it should be, mark it or give a [[rule]] for it: see config.example.toml.")
            raise WatcherError(words, cure=cure if why.is_own else "") from None
        raise


@click.command()
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Also write the HTML part here.")
@click.option("--eml", type=click.Path(path_type=Path, dir_okay=False), help="Also write the whole mail here.")
@mailbox_option
@json_option
@at_option
@click.pass_obj
def preview(
    options: Options, html: Path | None, eml: Path | None, only: str | None, as_json: bool, at: str | None
) -> None:
    """Show the digest as it would be sent now, from what was read last; nothing is sent."""
    ask = Ask(options, at)
    accounts = ask.accounts(only)
    if len(accounts) > 1 and (html or eml):
        raise click.UsageError(_("there are several mailboxes: choose one with --mailbox to write a file"))
    digests: list[tuple[Digest, Words]] = []
    with Store(ask.state) as store:
        for account in accounts:
            digest = composed(account, store, now=ask.now, blind=_known_blindness(account, store, ask))
            digests.append((digest, account.words(ask.now)))
            if not as_json:
                print_digest(*digests[-1], config=str(ask.config_path))
            message = account.mail_of(digest, message_id=MessageId("preview@watcher.invalid"), date=ask.now)
            if html and (part := message.get_body(("html",))):
                put(html, str(part.get_content()).encode())
                note(ask.words._("HTML written to {file}", file=str(html)), options)
            if eml:
                put(eml, message.as_bytes())
                note(ask.words._("mail written to {file}", file=str(eml)), options)
    if as_json:
        put_json(preview_json(digests, as_of=ask.now))


def _known_blindness(account: Account, store: Store, ask: Ask) -> tuple[Reason, ...]:
    """What the last look could not see; of earlier instants only whether mail of that time was read at all."""
    if ask.at is not None:
        return tuple(filter(None, [_too_early(account, store, ask)]))
    troubles = store.troubles.of(account.name)
    return tuple(trouble.because for trouble in troubles if trouble.what not in (DELIVERY, LAYING))


def _too_early(account: Account, store: Store, ask: Ask) -> Reason | None:
    """Of an instant before the first mail that was read nothing is known, which is not "nothing open"."""
    first = min(store.folders.read_since(account.name).values(), default=None)
    return because("mail was read from {day} on, and none before", day=first) if first and ask.today < first else None


@click.command()
@json_option
@at_option
@click.pass_obj
def status(options: Options, as_json: bool, at: str | None) -> None:
    """Say how the mailboxes, the digests and the state stand. Exit code 1 when something needs you."""
    ask = Ask(options, at)
    with Store(ask.state) as store:
        found = [standing(account, store, now=ask.now) for account in ask.accounts()]
        if as_json:
            put_json(standing_json(found, ask.words, as_of=ask.now, state_file=str(ask.state)))
        else:
            print_standing(found, ask.words, now=ask.now, state_file=str(ask.state))
        store.must_write()  # who can only read what was, watches nothing
    sys.exit(1 if any(item.needs_the_owner for item in found) else 0)


@click.command()
@click.argument("follow_up", metavar="[ID]", required=False)
@click.option("-n", "--last", "most", type=click.IntRange(1), metavar="N", help="Only the last N lines.")
@mailbox_option
@json_option
@at_option
@click.pass_obj
def log(
    options: Options, follow_up: str | None, most: int | None, only: str | None, as_json: bool, at: str | None
) -> None:
    """Say who decided what, when, and by which way; and what was not carried out, and why."""
    ask = Ask(options, at)
    with Store(ask.state) as store:
        entries = [entry for account in ask.accounts(only) for entry in history(account, store, now=ask.now)]
    if follow_up is not None:
        chosen = find_follow_up(_follow_ups(ask, only), follow_up)
        proposal = chosen.proposal.message.message_id
        entries = [entry for entry in entries if entry.decision is not None and entry.decision.proposal == proposal]
    entries = sorted(entries, key=lambda entry: entry.at)[-(most or len(entries)) or None :]
    if as_json:
        put_json(log_json(entries, ask.words, as_of=ask.now))
    else:
        print_log(entries, ask.words)
