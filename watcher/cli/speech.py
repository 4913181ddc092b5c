"""In which language does the command line explain itself?

In the terminal's. Nothing is marked in the commands: their help is translated on its way out, and click asks gettext
for its own words.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterable, Iterator, Mapping
from inspect import cleandoc

import click

from watcher.render.catalogue import DOMAIN, LOCALES

FRAME: tuple[str | tuple[str, str], ...] = (
    "Usage:",
    "Options",
    "Commands",
    "Show this message and exit.",
    "Show the version and exit.",
    "Try '{command} {option}' for help.",
    "Error: {message}",
    "Aborted!",
    "No such option {name!r}.",
    "No such command {name!r}.",
    "Missing argument",
    "Missing option",
    "Missing parameter",
    "Missing command.",
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
    "Choose from:\n\t{choices}",
    "Option {name!r} does not take a value.",
    "{value!r} is not a valid {number_type}.",
    "{value} is not in the range {range}.",
    "{name} {filename!r} does not exist.",
    "{name} {filename!r} is a directory.",
    "{name} {filename!r} is a file.",
    "{name} {filename!r} is not readable.",
    "default: {default}",
    "file",
    "directory",
    "path",
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)
"""What click itself says, in its own words (pairs: for one and for several)."""


def spoken(environ: Mapping[str, str]) -> str:
    """The language of this terminal: "de" or "en", by the variables that gettext asks, in its order."""
    names = (environ.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return "de" if next(filter(None, names), "").lower().startswith("de") else "en"


def speak() -> None:
    """Let click, and whoever asks gettext, find our catalogues."""
    gettext.bindtextdomain(DOMAIN, str(LOCALES))
    gettext.textdomain(DOMAIN)
    click.Context.formatter_class = Help


class Help(click.HelpFormatter):
    """The help in the reader's language."""

    def write_heading(self, heading: str) -> None:
        """The word above a list."""
        super().write_heading(gettext.gettext(heading))

    def write_text(self, text: str) -> None:
        """What a command does."""
        super().write_text(gettext.gettext(paragraphs(text)))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Names and what they mean; behind that, click puts bounds and defaults into brackets."""
        parts = [(name, text.partition("  [")) for name, text in rows]
        told = [(name, (gettext.gettext(first) if first else "") + more + rest) for name, (first, more, rest) in parts]
        super().write_dl(told, col_max, col_spacing)


def paragraphs(text: str) -> str:
    """A text as it is translated: a line for each paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in cleandoc(text).split("\n\n"))


def sentences(command: click.Command) -> Iterator[str]:
    """Everything that the help of a command, and of those below it, says."""
    yield from (paragraphs(text) for text in (command.help, command.short_help, command.epilog) if text)
    yield from (one.help for one in command.params if isinstance(one, click.Option) and one.help)
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            if (below := command.get_command(context, name)) is not None:
                yield from sentences(below)
