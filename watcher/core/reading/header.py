"""What do the bulk header fields decide beyond doubt?"""

from __future__ import annotations

from collections.abc import Collection

from watcher.core.mail import Kind, Reading
from watcher.core.message import Message
from watcher.core.reading.ownlist import through_own_list
from watcher.core.reading.systems.mailers import DAEMON_LOCAL_PARTS
from watcher.core.reading.systems.services import NO_REPLY_LOCAL_PARTS
from watcher.core.reading.view import is_one_of
from watcher.core.reading.words import begins, folded
from watcher.core.reason import because
from watcher.core.words import without_marks


def own_mail(message: Message, own: Collection[str]) -> Reading | None:
    """The owner's own mail, or the watcher's; None if it is somebody else's."""
    if message.field("x-watcher"):
        return Reading(Kind.OTHER, because("the watcher wrote it"))
    if message.author.addr_spec and message.author.addr_spec in own:
        return Reading(Kind.OTHER, because("it comes from one of your own addresses"))
    return None


def may_tell_of_absence(message: Message) -> bool:
    """Whether it may be a notice that somebody is away: a program's mark, or a subject as such notices bear it."""
    subject = without_marks(folded(message.subject[:200]).strip())
    marked = message.field("auto-submitted").strip().lower() not in ("", "no")
    return marked or bool(begins("automatic_subjects", subject) or begins("absence_subjects", subject))


def by_header(message: Message, own: Collection[str]) -> Reading | None:
    """A reading where no text could change it, else None."""
    mine = own_mail(message, own)
    if mine is not None:
        return mine
    if message.in_reply_to or message.references or not message.field("list-id"):
        return None
    content_type = message.field("content-type").lower()
    local = message.author.addr_spec.rpartition("@")[0]
    if is_one_of(local, DAEMON_LOCAL_PARTS) or "report" in content_type or "calendar" in content_type:
        return None
    named = any(address.addr_spec in own for address in (*message.to, *message.cc))
    listed = message.field("precedence").lower() in {"list", "bulk"} and not through_own_list(message, own)
    if listed and not named and message.to:
        return Reading(Kind.MAILING_LIST, because("it went to a mailing list (header {field})", field="list-id"))
    generated = message.field("auto-submitted").lower().startswith("auto-generated")
    if generated and is_one_of(local, NO_REPLY_LOCAL_PARTS):
        return Reading(
            Kind.NOTIFICATION, because("its sender takes no answers ({address})", address=message.author.addr_spec)
        )
    return None
