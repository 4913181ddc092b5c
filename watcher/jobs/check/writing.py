"""Would drafts be written as their owner wants them?"""

from __future__ import annotations

import shutil
from collections.abc import Iterator

from watcher.core.checkup import Finding, Health
from watcher.core.reason import because
from watcher.jobs.account import Account
from watcher.jobs.check.causes import as_said
from watcher.render.nudge import tried


def writing(account: Account) -> Iterator[Finding]:
    """The owner's own templates, each filled with made-up facts, and their program; nothing where they have neither."""
    what, drafts = because("Drafts"), account.drafts
    if drafts.templates is not None:
        troubles = tuple(tried(drafts.templates))
        for name, trouble in troubles:
            yield Finding(account.name, because("Template {name}", name=name), Health.BAD, *as_said(trouble))
        if not troubles:
            yield Finding(account.name, what, Health.GOOD, because("your own templates work"))
    if drafts.command and shutil.which(drafts.command[0]) is None:
        cure = because("Give the full path of the program in command = [...] under [drafts].")
        found = because("{name} was not found", name=drafts.command[0])
        yield Finding(account.name, what, Health.BAD, found, cure)
