"""Does a gateway report what became of a mail that the owner sent through it as a fax or text message?"""

from __future__ import annotations

import re

from watcher.core.mail import Cause, Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.behind import by_nobody, says_i
from watcher.core.reading.failed import named_in, notice_head
from watcher.core.reading.original import original_id
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, REPLY_MARKS
from watcher.core.reading.systems.services import MACHINE_LOCAL_PARTS, NO_REPLY_LOCAL_PARTS
from watcher.core.reading.view import View, is_one_of
from watcher.core.reading.words import turns
from watcher.core.reason import because

_WIRED = re.compile(rf"(?<!\w){turns('wired')}")
_SENT_OUT = re.compile(rf"(?<!\w){turns('wired_out')}")
_FAILED = re.compile(rf"\b{turns('wire_failed')}\b")
_DONE = re.compile(rf"\b{turns('wire_done')}\b")
_NUMBER = re.compile(r"(?<![\w.])\+?\(?\d[\d ()/.-]{4,24}\d(?![\w.]\d)")
_HEAD = 1500
"""Characters of a report that are looked at."""


def gateway_report(view: View) -> Reading | None:
    """A gateway's report of what it sent, or could not send; None if the mail is none."""
    if not _WIRED.search(view.subject) or view.answers or view.quotes or not _by_gateway(view):
        return None
    head = notice_head(view)[:_HEAD]
    text = f"{view.subject}\n{head}"
    if not (_SENT_OUT.search(text) and _NUMBER.search(text)):
        return None
    if not (original_id(view) or named_in(view, head)):
        return None  # it was sent at the machine, by no mail
    outcomes = [(_FAILED.search(one), _DONE.search(one)) for one in (view.subject, head)]
    for failed, done in outcomes:
        if failed:
            return _failed(view, head)
        if done:
            return Reading(
                Kind.DELIVERY_RECEIPT,
                because("a gateway says that it sent the fax or text message"),
                original_message_id=original_id(view),
            )
    return None


def _by_gateway(view: View) -> bool:
    """Whether a program writes, and nobody in it: the last line of a table looks like a name."""
    if view.marked(MACHINE_MARKS) or view.marked(REPLY_MARKS) or view.nameless_return():
        return not says_i(view)
    return is_one_of(view.local_part, (*NO_REPLY_LOCAL_PARTS, *MACHINE_LOCAL_PARTS)) and by_nobody(view)


def _failed(view: View, head: str) -> Reading:
    trying = words.within("delay_phrases", head) and not words.within("given_up_phrases", head)
    return Reading(
        Kind.BOUNCE,
        because("a gateway says that it could not send the fax or text message"),
        final=not trying,
        failed_recipients=named_in(view, head),
        cause=Cause.UNSAID,
        original_message_id=original_id(view),
    )
