"""Which command is meant?

Commands are imported when they are asked for: `watcher --help` and completion must answer at once.
"""

from __future__ import annotations

import importlib
import os
import sys
from dataclasses import dataclass, field
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher import __version__
from watcher.cli.speech import speak, spoken
from watcher.errors import (
    NO_ROOM,
    Closing,
    ConfigError,
    ConsentNeeded,
    ConsentRefused,
    DeliveryError,
    MailboxError,
    SecretError,
    SignInRefused,
    StoreInUse,
    StoreUnusable,
    WatcherError,
)

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = {
    "demo": ("demo", "Watch a made-up mailbox and show the digest it gives."),
    "init": ("init", "Set everything up: from your address to the first digest."),
    "sign-in": ("signin", "Agree that a mailbox is read with OAuth (Google, Microsoft)."),
    "service": ("service", "Install the service of systemd, or take it away."),
    "check": ("check", "Check configuration, sign-in, folders, sending and clock."),
    "sync": ("work", "Read what is new in the mailboxes, once."),
    "threads": ("look", "List the follow-ups that wait, are due or ask a question."),
    "explain": ("look", "Show everything that was considered about one follow-up."),
    "preview": ("look", "Show the digest as it would be sent now."),
    "digest": ("work", "Send today's digest now, unless it was sent."),
    "run": ("work", "Watch for good: the daemon."),
    "status": ("look", "Say how the mailboxes, the digests and the state stand."),
    "done": ("decide", "Close a follow-up: it is settled."),
    "snooze": ("decide", "Put a follow-up off until a day."),
    "mute": ("decide", "Never ask about this proposal again."),
    "reopen": ("decide", "Watch a closed, muted or snoozed follow-up again."),
    "phoned": ("decide", "Note that you asked by telephone: the clock starts anew."),
    "undo": ("decide", "Take back what was decided last."),
    "log": ("look", "Say who decided what, when, and by which way."),
    "draft": ("draft", "Lay the next mail of a follow-up into your drafts."),
    "classify": ("classify", "Say what single mail files are."),
    "backup": ("work", "Copy the state file while everything runs."),
}
"""Command -> (module in this folder, one line for the help); shown in this order."""

EXIT_CODES: tuple[tuple[type[WatcherError], int], ...] = (
    (ConfigError, 78),
    (ConsentNeeded, 77),
    (ConsentRefused, 77),
    (SecretError, 78),
    (SignInRefused, 77),
    (MailboxError, 75),
    (Closing, 75),
    (DeliveryError, 75),
    (StoreUnusable, 65),
    (StoreInUse, 75),
    (WatcherError, 1),
)
"""sysexits(3): 65 needs the state file mended, 75 may work later, 77 was refused, 78 needs the configuration mended."""


@dataclass(slots=True)
class Speech:
    """In which language trouble is told: the configuration's, once it could be read (until then "": the terminal's)."""

    lang: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """What was said before the command."""

    config: Path | None
    state: Path | None
    verbose: int
    quiet: bool
    speech: Speech = field(default_factory=Speech)


class _Path(click.Path):
    """A path whose trouble is told, with its cure, by whoever reads there."""

    def __init__(self, name: str) -> None:
        super().__init__(readable=False, path_type=Path)
        self.name = name


class Commands(click.Group):
    """The commands by name, imported late."""

    def main(self, *args: Any, **named: Any) -> Any:
        """Speak the terminal's language from the first word."""
        speak()
        return super().main(*args, **named)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except WatcherError as error:
            options = ctx.find_object(Options)
            _complain(error, options.speech.lang if options else "")
            ctx.exit(next(code for family, code in EXIT_CODES if isinstance(error, family)))
        except BrokenPipeError:
            # the reader of our output has gone (head, less): keep the interpreter from complaining at exit
            _close_output()
            ctx.exit(141)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"watcher.cli.{COMMANDS[cmd_name][0]}")
        command = getattr(module, cmd_name.replace("-", "_"))
        assert isinstance(command, click.Command)
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Names and lines alone, so that the Tab key imports no command."""
        from click.shell_completion import CompletionItem

        named = [CompletionItem(name, help=line) for name, (_, line) in COMMANDS.items() if name.startswith(incomplete)]
        return named + click.Command.shell_complete(self, ctx, incomplete)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            if near:
                ctx.fail(_('no command "{name}"; did you mean "{meant}"?').format(name=args[0], meant=near[0]))
            ctx.fail(_('no command "{name}"; see watcher --help').format(name=args[0]))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Nothing leaves this machine but the digest. Start with: watcher demo, then: watcher init",
)
@click.option("--config", type=_Path("file"), help="The configuration file (TOML).")
@click.option("--state", type=_Path("directory"), help="The folder that keeps what we remember.")
@click.option("-v", "--verbose", count=True, help="Say more on standard error.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on standard error but trouble.")
@click.version_option(__version__, prog_name="watcher")
@click.pass_context
def cli(ctx: click.Context, config: Path | None, state: Path | None, verbose: int, quiet: bool) -> None:
    """Notices sent proposals that nobody answered, and mails you one short digest."""
    ctx.obj = Options(config, state, verbose, quiet)


def main() -> None:
    """The command `watcher`: runs, prints trouble in words, and exits with a code a script can use."""
    _open_what_is_closed()
    try:
        try:
            code = cli.main(standalone_mode=False)
        finally:
            sys.stdout.flush()  # what does not come out is trouble as well
    except click.exceptions.Abort:
        from watcher.signin import end_commands

        end_commands()
        code = 130
    except BrokenPipeError:
        _close_output()
        code = 141
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        _close_output()
        said_so = _("{file} cannot be written: {why}").format(file="stdout", why=error.strerror)
        click.echo(f"watcher: {said_so}", err=True)
        code = 74  # sysexits(3): an error while writing
    except KeyboardInterrupt:
        code = 130
    sys.exit(code if isinstance(code, int) else 0)


def _open_what_is_closed() -> None:
    """Who calls us without standard input or output (`>&-`) is given one that holds nothing; else the next file that is
    opened would become it."""
    while (place := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(place)
    sys.stdin = sys.stdin or open(0, closefd=False)  # noqa: SIM115
    sys.stdout = sys.stdout or open(1, "w", errors="replace", closefd=False)  # noqa: SIM115
    sys.stderr = sys.stderr or open(2, "w", errors="replace", closefd=False)  # noqa: SIM115


def _close_output() -> None:
    """Whatever is still to be written goes nowhere, or the interpreter complains at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def said(error: WatcherError, lang: str) -> str:
    """An error as its reader sees it: what happened, and below it what mends it."""
    from watcher.cli.papers import with_papers
    from watcher.core.reason import quoting
    from watcher.errors import Worded
    from watcher.render import Words

    words = Words(lang)

    def told(sentence: str) -> str:
        return words.say(quoting(sentence)) if isinstance(sentence, Worded) else sentence

    message = error.told(told)
    return with_papers("\n  ".join((message, told(error.cure)) if error.cure else (message,)), lang)


def _complain(error: WatcherError, lang: str) -> None:
    if (
        "JOURNAL_STREAM" in os.environ
    ):  # a service's trouble belongs into the journal as an error, and without addresses
        import logging

        from watcher.daemon import logs

        if logs.goes_to_journal(sys.stderr):
            logs.set_up()
            logs.say_lines(logging.getLogger(__name__), logging.ERROR, f"{error}\n{error.cure}".rstrip())
            return
    click.echo(f"watcher: {said(error, lang or spoken(os.environ))}", err=True)
