"""Does a notice speak of mail to the owner, or of everybody's, rather than of a mail of the owner's?"""

from __future__ import annotations

import re

from watcher.core.reading import words
from watcher.core.reading.failed import strangers_in
from watcher.core.reading.original import copies_ours
from watcher.core.reading.systems.mailers import BOUNCE_MARKS
from watcher.core.reading.view import View
from watcher.core.reading.words import turns

_ONE = r"[ \t]{0,4}:?\s{0,4}[<\"'(]{0,2}([^\s<>\"'(),:;@]{1,64}@[^\s<>\"'(),:;@]{1,250}[^\s<>\"'(),:;@.])"
_WRITTEN_BY = re.compile(rf"\b{turns('written_by')}{_ONE}")
_WRITTEN_TO = re.compile(rf"\b{turns('written_to')}{_ONE}")


def to_many(view: View) -> bool:
    """Whether a newsletter writes about mail that comes back; lists pass on bounces with their fields."""
    return bool(view.message.field("list-unsubscribe")) and bool(words.within("unsubscribe_phrases", view.text))


def of_others_mail(view: View, head: str) -> bool:
    """Whether it speaks of mail to the owner, which waits somewhere: so do mailboxes that are full, and thieves."""
    if words.begins("inbound_subjects", view.subject) or words.within("to_reader_phrases", head[:1000]):
        return True
    if view.content.embedded or view.marked(BOUNCE_MARKS) or copies_ours(view):
        return False
    if words.within("inbound_phrases", f"{view.subject}\n{head}") and not strangers_in(view, head):
        return True
    return _from_stranger_to_owner(view, head)


def _from_stranger_to_owner(view: View, head: str) -> bool:
    """Whether it names a stranger as the author and the owner as the recipient of what was stopped, and nobody else."""
    ours = {one.addr_spec for one in view.message.recipients}
    by, to = ({match[1] for match in pattern.finditer(head[:3000])} for pattern in (_WRITTEN_BY, _WRITTEN_TO))
    strangers = set(strangers_in(view, head))
    return bool(strangers and strangers <= by and not by & ours and to and to <= ours)
