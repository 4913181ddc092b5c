"""What was asked, of which mailboxes, at which instant?

What all commands share: the settings, the state, the clock, and the choice between words and JSON.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from gettext import gettext as _
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

from watcher.cli.main import Options
from watcher.config import Settings, find_config, load, state_directory
from watcher.errors import WatcherError
from watcher.jobs import Account, accounts_of, state_file
from watcher.render import Words, locale_of

F = TypeVar("F", bound=Callable[..., Any])


class Instant(click.ParamType[str]):
    """An instant or a day, as a person or a program writes it; given on as text until the owner's zone is known."""

    name = "INSTANT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            year = datetime.fromisoformat(str(value)).year
        except ValueError:
            year = 0
        if not 1970 <= year < 2200:
            words = _('"{text}" is no instant; give one like 2026-11-23, 2026-11-23T07:30 or with a zone')
            self.fail(words.format(text=value), param, ctx)
        return str(value)


def at_option(function: F) -> F:
    """`--at`: what would it have said then?"""
    return click.option(
        "--at", type=Instant(), metavar="INSTANT", help="Answer as of then: nothing that came later is known."
    )(function)


def json_option(function: F) -> F:
    """`--json`: for programs."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")(function)


def put_json(text: str) -> None:
    """JSON on standard output: in UTF-8 (RFC 8259 8.1) whatever letters the terminal has, a file name's stray bytes as
    the escapes of JSON."""
    click.echo(text.encode("utf-8", "backslashreplace"))


def mailbox_option(function: F) -> F:
    """`--mailbox`: one of several."""
    return click.option("--mailbox", "only", metavar="NAME", help="Only this mailbox of the configuration.")(function)


@dataclass
class Ask:
    """One run of the command line."""

    options: Options
    at: str | None = None

    @cached_property
    def config_path(self) -> Path:
        """The configuration file that is in force. Raises ConfigError where there is none."""
        return find_config(self.options.config)

    @cached_property
    def settings(self) -> Settings:
        """What the owner wants. Raises ConfigError with every problem at once."""
        settings = load(self.config_path)
        self.options.speech.lang = settings.digest.language
        return settings

    @cached_property
    def now(self) -> datetime:
        """The instant of this run (UTC): `--at`, or the clock's.

        A day alone means the hour of its digest; without a zone the owner's counts.
        """
        if self.at is None:
            return datetime.now(UTC)
        given = datetime.fromisoformat(self.at)
        if len(self.at) <= 10:
            given = datetime.combine(given.date(), self.settings.digest.time)
        return (given if given.tzinfo else given.replace(tzinfo=self.zone)).astimezone(UTC)

    @cached_property
    def zone(self) -> ZoneInfo:
        """The owner's time zone."""
        return ZoneInfo(self.settings.digest.time_zone)

    @property
    def today(self) -> date:
        """The owner's day at `now`."""
        return self.now.astimezone(self.zone).date()

    @cached_property
    def words(self) -> Words:
        """The owner's language."""
        locale = locale_of(self.settings.digest.language, self.settings.holidays.country)
        return Words(locale, self.zone, self.today)

    @cached_property
    def state(self) -> Path:
        """The state file."""
        return state_file(state_directory(self.options.state, self.settings.paths.state))

    def accounts(self, only: str | None = None) -> tuple[Account, ...]:
        """The mailboxes of the configuration, or the one that was named."""
        accounts = accounts_of(
            self.settings,
            today=self.today,
            config_path=str(self.config_path),
            state=self.state.parent,
            clock=lambda: datetime.now(UTC),  # not `now`: a token knows no --at
        )
        if self.at is not None:
            accounts = tuple(replace(account, as_of=True) for account in accounts)
        if only is None:
            return accounts
        chosen = tuple(account for account in accounts if account.name == only)
        if not chosen:
            names = ", ".join(account.name for account in accounts)
            words = _('no mailbox "{name}" in {file}; there is {names}')
            raise click.UsageError(words.format(name=only, file=self.config_path, names=names))
        return chosen


def is_dumb() -> bool:
    """Whether moving bars are unwelcome on standard error: no terminal, or NO_COLOR (no-color.org) is set."""
    return bool(os.environ.get("NO_COLOR")) or not sys.stderr.isatty()


def note(text: str, options: Options) -> None:
    """A remark on standard error, unless `--quiet`."""
    if not options.quiet:
        click.echo(text, err=True)


def first_error(errors: Sequence[WatcherError]) -> None:
    """Raise the first of the troubles of several mailboxes, after all of them had their turn."""
    if errors:
        raise errors[0]
