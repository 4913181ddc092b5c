"""How does the conversation go?

Questions with a default, answered by Enter; on a terminal in colours, in the owner's language. Unattended, the default
is taken, and where there is none the flag is named that gives the answer.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import wrap
from types import FrameType
from typing import NoReturn, TypeVar

import click

from watcher.cli.papers import with_papers
from watcher.core.reason import Reason
from watcher.render import Words, clean, output

T = TypeVar("T")
WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""
SAYABLE = frozenset(
    {"--email", "--imap-host", "--imap-port", "--user", "--smtp-host", "--smtp-port", "--smtp-user", "--client-id"}
    | {"--tenant", "--sent", "--drafts", "--time-zone", "--country", "--subdivision", "--time"}
)
"""The flags that are worth a word when the talk is taken up again."""
_ROOM = 16
"""So much is left for an answer on the line of its question."""
_YES, _NO = frozenset({"y", "yes", "j", "ja"}), frozenset({"n", "no", "nein"})


@contextmanager
def interruptible() -> Iterator[None]:
    """While the block lasts, being asked to end (a closed window, a shutdown) is the same as Ctrl-C."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Talk:
    """Asks and tells. `unattended` asks nothing; `written` is the configuration, once it is there; `stopped` tells
    whether the person chose to end it, `said` what was answered so far, by the flags that say the same (no secret).
    `given` are the words of the command line before and after "init"."""

    def __init__(
        self, words: Words, *, unattended: bool, given: tuple[Sequence[str], Sequence[str]] = ((), ())
    ) -> None:
        self.words, self.unattended = words, unattended
        self._given = given
        self.written: Path | None = None
        self.stopped = False
        self.said: dict[str, tuple[str, ...]] = {}
        self._color = False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None
        self._width = min(WIDEST, shutil.get_terminal_size().columns) if sys.stdout.isatty() else 0
        output()

    def tell(self, text: str = "", *, sign: str = "", style: str = "") -> None:
        """A sentence, wrapped between its words; `sign` before it says how it stands."""
        text = with_papers(text, self.words.lang)
        lines = self._wrapped(text, 2 + len(sign) + bool(sign))
        shown = click.style(sign or lines[0], fg=style) if style else sign or lines[0]
        click.echo(f"  {f'{shown} {lines[0]}' if sign else shown}" if text else "", color=self._color)
        for line in lines[1:]:
            margin = " " * (2 + len(sign) + bool(sign))
            click.echo(f"{margin}{click.style(line, fg=style) if style and not sign else line}", color=self._color)

    @contextmanager
    def waiting(self, host: str) -> Iterator[None]:
        """While the block lasts, a terminal shows for whom we wait."""
        if not self._width:
            yield
            return
        click.echo(f"  … {clean(host, limit=self._width - 8)}", nl=False, color=self._color)
        try:
            yield
        finally:
            click.echo("\r\x1b[K", nl=False)

    def copy(self, text: str) -> None:
        """Something to copy, or a picture: as it is, whatever the width."""
        click.echo(f"  {text}", color=self._color)

    def _wrapped(self, text: str, margin: int) -> list[str]:
        width = max(self._width - margin, 20)
        return wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""] if self._width else [text]

    def _prompt(self, question: str, offered: str, *, hidden: bool = False) -> str:
        """What is typed after a question; all but its last line is told before."""
        *above, last = self._wrapped(f"{question} [{offered}]" if offered else question, _ROOM)
        for line in above:
            click.echo(f"  {line}", color=self._color)
        return str(click.prompt(f"  {last}", default="", show_default=False, hide_input=hidden))

    def stop(self) -> NoReturn:
        """The person has had enough."""
        self.stopped = True
        raise click.Abort

    def again(self) -> str:
        """The command that begins anew with what was answered so far, after the flags that this one was given; "" where
        nothing was answered."""
        words = [word for flag, values in self.said.items() for value in values for word in (flag, value)]
        ahead, behind = self._given
        return shlex.join(["watcher", *ahead, "init", *behind, *words]) if words else ""

    def heading(self, text: str) -> None:
        """Where a new part begins."""
        click.echo(f"\n{click.style(text, bold=True)}", color=self._color)

    def good(self, text: str) -> None:
        """Something works."""
        self.tell(text, sign="✓", style="green")

    def bad(self, found: Reason, cure: Reason | None) -> None:
        """Something does not, and what mends it."""
        self.tell(self.words.sentence(found), sign="✗", style="red")
        if cure:
            self.tell(self.words.sentence(cure), sign="→", style="yellow")

    def ask(self, question: str, *, default: str = "", flag: str, check: Callable[[str], T]) -> T:
        """An answer that `check` accepts (it raises ValueError with what is wrong)."""
        if self.unattended:
            return self._unattended(default, flag, check)
        while True:
            answer = self._prompt(question, default).strip() or default
            try:
                found = check(answer)
                if flag in SAYABLE:
                    text = found if isinstance(found, str) and found else answer
                    self.said[flag] = found if isinstance(found, tuple) else (text,)
                return found
            except ValueError as error:
                self.tell(clean(self.words.gettext(str(error))), sign="✗", style="red")

    def given(self, answer: str, *, flag: str, check: Callable[[str], T]) -> T:
        """What the command line says by `flag`; UsageError that names it where `check` does not accept it."""
        try:
            return check(answer)
        except ValueError as error:
            raise click.BadParameter(clean(self.words.gettext(str(error))), param_hint=flag) from None

    def _unattended(self, default: str, flag: str, check: Callable[[str], T]) -> T:
        try:
            return check(default)
        except ValueError:
            raise click.UsageError(self.words._("unattended, this has to be said: {flag}", flag=flag)) from None

    def agrees(self, question: str, *, default: bool = True) -> bool:
        """Yes or no."""
        if self.unattended:
            return default
        hint = self.words._("Y/n") if default else self.words._("y/N")
        while True:
            answer = self._prompt(question, hint).strip().lower()
            if answer in _YES | _NO or not answer:
                return answer in _YES if answer else default

    def choose(self, question: str, choices: Sequence[tuple[str, str]], *, default: str, flag: str) -> str:
        """One of the keys; each choice is shown with its number and its text."""
        if self.unattended:
            return default
        keys = [key for key, _ in choices]
        self.tell()
        for number, (_, text) in enumerate(choices, start=1):
            self.tell(text, sign=f"{number} ")

        def check(answer: str) -> str:
            if not answer.isdecimal() or not 0 < int(answer) <= len(keys):
                raise ValueError(self.words._("Give a number from 1 to {n}.", n=len(keys)))
            return keys[int(answer) - 1]

        return self.ask(question, default=str(keys.index(default) + 1), flag=flag, check=check)

    def secret(self, question: str) -> str:
        """Something nobody may see on the screen."""
        if self.unattended:
            raise click.UsageError(
                self.words._(
                    "unattended, say where the password is: --password-file, --password-command, --credential or "
                    "--keyring"
                )
            )
        while True:
            if answer := self._prompt(question, "", hidden=True).strip("\r\n"):
                return answer
