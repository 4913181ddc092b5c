"""Does a mail server warn that the owner's own mailbox is full?"""

from __future__ import annotations

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.behind import by_nobody
from watcher.core.reading.failed import strangers_in
from watcher.core.reading.sender import is_mail_system
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, REPLY_MARKS
from watcher.core.reading.view import View
from watcher.core.reason import because

_HEAD = 1000
"""Characters of a warning that are looked at."""


def quota_warning(view: View) -> Reading | None:
    """A warning of the owner's own mail server; None if the mail is none. Clients whose mail came back write of "your
    mailbox" as well."""
    if view.answers or view.tied or view.quotes:
        return None
    marked = view.marked(MACHINE_MARKS) or view.marked(REPLY_MARKS) or view.nameless_return()
    if not (marked or is_mail_system(view.author.addr_spec)):
        return None
    if not words.within("full_mailbox_phrases", f"{view.subject}\n{view.words[:_HEAD]}"):
        return None
    if not by_nobody(view) or strangers_in(view, view.words):
        return None
    return Reading(Kind.NOTIFICATION, because("a mail server warns that your mailbox is full"))
