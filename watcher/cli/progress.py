"""How far are we?

A bar on a terminal, a line now and then elsewhere; on standard error, as data alone goes to standard output.
"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

import click

from watcher.jobs import Progress
from watcher.render import Words, clean

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

EVERY = 5000
"""Mails between two lines where there is no bar."""


class ProgressBar:
    """Shows the progress of one mailbox's sync; `update` is what a job calls. Silent when `quiet`."""

    def __init__(self, name: str, words: Words, *, quiet: bool, plain: bool) -> None:
        self._name, self._words = name, words
        self._quiet, self._plain = quiet, plain
        self._bar: Bar | None = None
        self._tasks: dict[str, TaskID] = {}
        self._told: dict[str, int] = {}

    def __enter__(self) -> ProgressBar:
        if not (self._quiet or self._plain):
            from rich.console import Console
            from rich.progress import Progress as Bar

            self._bar = Bar(console=Console(stderr=True), transient=True)
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def update(self, progress: Progress) -> None:
        """Show how far one folder is."""
        if self._bar is not None:
            self._move(progress)
        elif not self._quiet and progress.done - self._told.get(progress.mailbox, 0) >= EVERY:
            self._told[progress.mailbox] = progress.done
            count = self._words._("{done} of {total}", done=progress.done, total=progress.total)
            click.echo(f"{self._label(progress)}: {count}", err=True)

    def _label(self, progress: Progress) -> str:
        """The mailbox and its folder (a server may call it anything), or that texts are read."""
        what = clean(progress.mailbox, limit=60) or self._words._("texts")
        return f"{self._name}: {what}"

    def _move(self, progress: Progress) -> None:
        from rich.markup import escape

        assert self._bar is not None
        if progress.mailbox not in self._tasks:
            self._tasks[progress.mailbox] = self._bar.add_task(escape(self._label(progress)))
        self._bar.update(self._tasks[progress.mailbox], completed=progress.done, total=progress.total)
