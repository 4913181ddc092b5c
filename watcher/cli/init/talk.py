"""How does the conversation go?

Questions with a default, answered by Enter; on a terminal in colours, in the owner's language. Unattended, the default
is taken, and where there is none the flag is named that gives the answer.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from io import TextIOWrapper
from typing import TypeVar

import click

from watcher.core.reason import Reason
from watcher.render import Words, clean

T = TypeVar("T")
_YES, _NO = frozenset({"y", "yes", "j", "ja"}), frozenset({"n", "no", "nein"})


def spoken(environ: Mapping[str, str]) -> str:
    """The language of this terminal: "de" or "en" (LC_ALL before LC_MESSAGES before LANG)."""
    names = (environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "de" if next(filter(None, names), "").lower().startswith("de") else "en"


class Talk:
    """Asks and tells. `unattended` asks nothing."""

    def __init__(self, words: Words, *, unattended: bool) -> None:
        self.words, self.unattended = words, unattended
        self._color = False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None
        if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
            sys.stdout.reconfigure(errors="replace")

    def tell(self, text: str = "", *, sign: str = "", style: str = "") -> None:
        """One line, wrapped by the terminal; `sign` before it says how it stands."""
        shown = click.style(sign or text, fg=style) if style else sign or text
        line = f"{shown} {text}" if sign else shown
        click.echo(f"  {line}" if text else "", color=self._color)

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
            answer = str(click.prompt(f"  {question}", default=default, show_default=bool(default))).strip()
            try:
                return check(answer)
            except ValueError as error:
                self.tell(clean(self.words.gettext(str(error))), sign="✗", style="red")

    def _unattended(self, default: str, flag: str, check: Callable[[str], T]) -> T:
        try:
            return check(default)
        except ValueError:
            raise click.UsageError(f"unattended, this has to be said: {flag}") from None

    def agrees(self, question: str, *, default: bool = True) -> bool:
        """Yes or no."""
        if self.unattended:
            return default
        hint = self.words._("Y/n") if default else self.words._("y/N")
        while True:
            answer = str(click.prompt(f"  {question} [{hint}]", default="", show_default=False)).strip().lower()
            if answer in _YES | _NO or not answer:
                return answer in _YES if answer else default

    def choose(self, question: str, choices: Sequence[tuple[str, str]], *, default: str, flag: str) -> str:
        """One of the keys; each choice is shown with its number and its text."""
        if self.unattended:
            return default
        keys = [key for key, _ in choices]
        for number, (_, text) in enumerate(choices, start=1):
            self.tell(f"{number}  {text}")

        def check(answer: str) -> str:
            if not answer.isdecimal() or not 0 < int(answer) <= len(keys):
                raise ValueError(self.words._("Give a number from 1 to {n}.", n=len(keys)))
            return keys[int(answer) - 1]

        return self.ask(question, default=str(keys.index(default) + 1), flag=flag, check=check)

    def secret(self, question: str) -> str:
        """Something nobody may see on the screen."""
        if self.unattended:
            raise click.UsageError(
                "unattended, say where the password is: --password-file, --password-command, --credential, --keyring"
            )
        return str(click.prompt(f"  {question}", hide_input=True)).strip("\r\n")
