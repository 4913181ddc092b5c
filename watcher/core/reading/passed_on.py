"""Did a program pass on a notice of non-delivery?

Services that forward the mail to an alias, and those that send in somebody's stead, pack the notice they got into a
mail of their own. What it says is true as it stands inside. Whoever forwards a notice by hand writes a mail.
"""

from __future__ import annotations

from watcher.core.message import Message
from watcher.core.reading.behind import by_nobody
from watcher.core.reading.greeting import speaks_to_one
from watcher.core.reading.sender import from_daemon, is_mail_system
from watcher.core.reading.systems.autoreply import FORWARDING_MARKS, MACHINE_MARKS
from watcher.core.reading.view import View

_A_COVER = 600
"""Characters of what such a program writes above the notice."""


def may_pass_on(view: View) -> bool:
    """Whether a program wrote a few words above one mail that a mail system sent."""
    content = view.content
    if len(content.embedded) != 1 or content.delivery_status or not _is_notice(content.embedded[0].message):
        return False
    program = view.marked(MACHINE_MARKS) or view.marked(FORWARDING_MARKS) or from_daemon(view)
    if not program or len(view.words) > _A_COVER:
        return False
    return by_nobody(view) and not speaks_to_one(view)


def _is_notice(message: Message) -> bool:
    """Whether the mail inside comes from a mail system, as a report."""
    return is_mail_system(message.author.addr_spec) and "report" in message.field("content-type").lower()
