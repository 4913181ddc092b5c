"""What does the owner decide?

Each decision is a fact that is written once; `reopen` is a decision too.
"""

from __future__ import annotations

from datetime import date
from gettext import gettext as _

import click

from watcher.cli.ask import Ask, at_option, mailbox_option, note
from watcher.cli.main import Options
from watcher.core.dates import day_named
from watcher.core.decision import Verb, Way
from watcher.errors import WatcherError, worded
from watcher.jobs import decide, find_follow_ups, judged, undo_last
from watcher.jobs import undo as take_back
from watcher.store import Store

_IDS = click.argument("follow_ups", metavar="ID...", nargs=-1, required=True)
_WORDS = click.option("--note", "words", default="", metavar="TEXT", help="A word to yourself, kept with it.")


def _carry_out(ask: Ask, ids: tuple[str, ...], verb: Verb, words: str, until: date | None = None) -> None:
    """All or none: an id that is not known changes nothing."""
    with Store(ask.state) as store:
        items = find_follow_ups(ask.accounts(), store, ids, now=ask.now)
        for item in items:
            decide(store, item, verb, now=ask.now, way=Way.COMMAND_LINE, words=words, until=until)
    for item in items:
        said = ask.words._("put off until {day}", day=until) if until else ask.words.name(verb)
        note(f"{item.id}  {said}", ask.options)


@click.command()
@_IDS
@_WORDS
@at_option
@click.pass_obj
def done(options: Options, follow_ups: tuple[str, ...], words: str, at: str | None) -> None:
    """Close follow-ups: they are settled, however it went."""
    _carry_out(Ask(options, at), follow_ups, Verb.DONE, words)


@click.command()
@_IDS
@click.option("--until", "when", metavar="DAY", help='A day: 2026-12-12, "12.12.", "next monday", "in 2 weeks", +5.')
@click.option("--days", type=click.IntRange(1, 365), help="So many business days from today.")
@_WORDS
@at_option
@click.pass_obj
def snooze(
    options: Options, follow_ups: tuple[str, ...], when: str | None, days: int | None, words: str, at: str | None
) -> None:
    """Put follow-ups off until a day (5 business days where none is given)."""
    ask = Ask(options, at)
    if when and days:
        raise click.UsageError(_("give --until or --days, not both"))
    if when:
        until = _day_of(when, ask)
        if until is None:
            words = _('"{text}" names no day we know; give one like 2026-12-12 or "12.12."')
            raise click.UsageError(words.format(text=when))
        if until <= ask.today:
            raise click.UsageError(_("{day} is not ahead; give a later day").format(day=until.isoformat()))
    else:
        until = ask.today
        worktime = ask.accounts()[0].policy.worktime
        for _day in range(days or 5):
            until = worktime.next_business_day(until)
    _carry_out(ask, follow_ups, Verb.SNOOZE, words, until)


def _day_of(when: str, ask: Ask) -> date | None:
    """The day that a text names; "+5" and "+2 weeks" count as in an answer to the digest."""
    if not when.lstrip().startswith("+"):
        return day_named(when, today=ask.today)
    from watcher.core.command import action_of, day_of

    action = action_of(" ".join(when.casefold().split()), today=ask.today)
    return day_of(action, ask.today, ask.accounts()[0].policy.worktime) if action else None


@click.command()
@_IDS
@_WORDS
@at_option
@click.pass_obj
def mute(options: Options, follow_ups: tuple[str, ...], words: str, at: str | None) -> None:
    """Never ask about these proposals again."""
    _carry_out(Ask(options, at), follow_ups, Verb.MUTE, words)


@click.command()
@_IDS
@_WORDS
@at_option
@click.pass_obj
def reopen(options: Options, follow_ups: tuple[str, ...], words: str, at: str | None) -> None:
    """Watch closed, muted or snoozed follow-ups again."""
    _carry_out(Ask(options, at), follow_ups, Verb.REOPEN, words)


@click.command()
@_IDS
@_WORDS
@at_option
@click.pass_obj
def phoned(options: Options, follow_ups: tuple[str, ...], words: str, at: str | None) -> None:
    """Note that you asked by telephone: it counts as a nudge, and the clock starts anew."""
    _carry_out(Ask(options, at), follow_ups, Verb.PHONED, words)


@click.command()
@click.argument("follow_ups", metavar="[ID]...", nargs=-1)
@mailbox_option
@at_option
@click.pass_obj
def undo(options: Options, follow_ups: tuple[str, ...], only: str | None, at: str | None) -> None:
    """Take back what was last decided about these follow-ups, by whatever way.

    Without an ID: all that the last answer or the last command decided. What is undone is as if it had never been.
    """
    ask = Ask(options, at)
    accounts = ask.accounts(only)
    with Store(ask.state) as store:
        if follow_ups:
            undone = take_back(store, find_follow_ups(accounts, store, follow_ups, now=ask.now), now=ask.now)
        else:
            undone = undo_last(store, accounts, now=ask.now)
        if not undone:
            words = worded("nothing was decided that could be taken back")
            raise WatcherError(words, cure=worded("`watcher log` shows what was."))
        everything = [item for account in accounts for item in judged(account, store, now=ask.now).follow_ups]
    names = {item.proposal.message.message_id: item.id for item in everything}
    for one in undone:
        note(f"{names.get(one.proposal, one.proposal)}  {ask.words.name(one.verb)}", ask.options)
