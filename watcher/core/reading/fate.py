"""What does a notice in prose say became of the mail: is it lost, late or there?"""

from __future__ import annotations

import re

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.behind import by_nobody
from watcher.core.reading.cause import cause_of
from watcher.core.reading.failed import named_in, strangers_in
from watcher.core.reading.greeting import speaks_to_owner
from watcher.core.reading.original import copies_ours, original_id
from watcher.core.reading.systems.mailers import MAILERS, SENDMAIL_REACHED
from watcher.core.reading.view import View, find_said
from watcher.core.reading.words import turns
from watcher.core.reason import Reason, because

REFUSAL = re.compile(rf"(?<![\d.,:/-])5[0-7]\d(?![\d.,:/]| ?(?:€|eur|gbp|usd|chf|kg\b|km\b|{turns('counted')}))")
"""A reply code of RFC 5321, wherever it stands."""
_REACHED = re.compile(SENDMAIL_REACHED, re.MULTILINE)
"""What sendmail says of those it reached."""
_FINE = re.compile(rf"^[^\n@]{{0,80}}@[^\n@]{{1,250}}?[ .\t]{{3,80}}{turns('got_it')}[ \t]*$", re.MULTILINE)
"""The line of a recipient who got the mail, in a table of all of them."""
_IF = re.compile(rf"\b{turns('in_that_case')}\b(?:[^.!?\n]|\n(?!\s*\n)){{0,200}}")
"""What will be done if: a server that is still trying says so of giving up."""


def unsigned_envelope(view: View) -> bool:
    """Whether the envelope sender was empty, or is not known: some collectors do not keep it."""
    return view.nameless_return() or not any(name == "return-path" for name, _ in view.message.fields)


def reading_of(view: View, head: str, delay: bool) -> Reading:
    """The reading of a notice in prose."""
    if _delivered(view, head):
        return arrived(view)
    said = words.within("delay_phrases", head) is not None
    trying = (delay and (said or not REFUSAL.search(head))) or (said and not _gave_up(head))
    system = find_said(f"{view.author.addr_spec} {view.subject} {head}", MAILERS)
    return Reading(
        Kind.BOUNCE,
        _said(system.system if system else "", trying),
        final=not trying,
        failed_recipients=named_in(view, _FINE.sub(" ", _REACHED.sub(" ", head))),
        cause=cause_of("", head),
        original_message_id=original_id(view),
    )


def tells_of_delivery(view: View, head: str) -> bool:
    """Whether a server reports that a mail to somebody arrived, in nobody's words."""
    told = words.begins("delivered_subjects", view.subject) or copies_ours(view) or view.content.embedded
    nobody = by_nobody(view) and unsigned_envelope(view)
    return bool(told or strangers_in(view, head)) and nobody and not speaks_to_owner(view)


def arrived(view: View) -> Reading:
    return Reading(
        Kind.DELIVERY_RECEIPT,
        because("a mail system says that it was delivered"),
        original_message_id=original_id(view),
    )


def _gave_up(head: str) -> bool:
    return bool(words.within("given_up_phrases", _IF.sub(" ", head)))


def _delivered(view: View, head: str) -> bool:
    return bool(
        words.begins("delivered_subjects", view.subject)
        and words.within("delivered_phrases", head)
        and not words.within("bounce_phrases", head)
    )


def _said(system: str, trying: bool) -> Reason:
    if trying:
        return (
            because("the mail system ({system}) says that it is still trying", system=system)
            if system
            else because("a mail system says that it is still trying")
        )
    return (
        because("the mail system ({system}) says that it could not deliver", system=system)
        if system
        else because("a mail system says that it could not deliver")
    )
