"""Does a mail system speak as somebody would: is it a robot that says "I", or does it tell of somebody who is away?"""

from __future__ import annotations

import re

from watcher.core.mail import Cause
from watcher.core.reading import words
from watcher.core.reading.cause import cause_of
from watcher.core.reading.failed import ADDRESS_LINE, strangers_in
from watcher.core.reading.nameless import CODE
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, REPLY_MARKS
from watcher.core.reading.systems.mailers import BOUNCE_MARKS
from watcher.core.reading.view import View
from watcher.core.reading.words import folded, turns
from watcher.core.reading.writing import absence_told

_MAIL_MACHINE = re.compile(rf"\b{turns('mail_machines')}\b")
_OF_A_MAILBOX = frozenset({Cause.UNKNOWN_ADDRESS, Cause.UNKNOWN_DOMAIN, Cause.MAILBOX_FULL, Cause.TOO_LARGE})
"""What keeps a mail out of a mailbox, whoever is away."""
_FIRST = 300
"""Characters within which a robot introduces itself, and an absence is stated that is what the mail is about."""


def is_mail_robot(view: View) -> bool:
    """Whether a program's mail calls its sender a mail server, and names somebody elsewhere: that somebody at its own
    house will answer later is told by other programs."""
    if not (view.marked(MACHINE_MARKS) or view.marked(REPLY_MARKS)):
        return False
    named = f"{folded(view.author.display_name)} {view.local_part}\n{view.words[:_FIRST]}"
    if not _MAIL_MACHINE.search(named):
        return False
    return any(not one.endswith(f"@{view.author.domain}") for one in strangers_in(view, view.words))


def tells_of_absence(view: View, head: str) -> bool:
    """Whether it says first of all that somebody is away until a day: what is not delivered or passed on meanwhile is
    told beside it, and lies there. No report, code or failing recipient stands in it."""
    if not words.within("absence_phrases", view.words[:_FIRST]):
        return False
    if view.content.delivery_status or view.content.embedded or view.marked(BOUNCE_MARKS):
        return False
    if CODE.search(head) or ADDRESS_LINE.search(head) or words.within("delay_phrases", head):
        return False
    if cause_of("", head) in _OF_A_MAILBOX:
        return False
    return absence_told(view).named is not None or bool(words.within("absence_subjects", view.subject))
