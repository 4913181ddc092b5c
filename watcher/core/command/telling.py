"""Do the small words around a verb make something else of it than an order?

They are left out where they change nothing ("1 hat zugesagt", "1 is done"). Yet "1 has to be signed" tells what is
still to come, "1 they called" who did it, and "2 was Friday" what is past: none of them asks for anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from watcher.core.command.vocabulary import turns
from watcher.core.decision import Verb

_TO_COME = re.compile(rf"\b{turns('to_come')}\b|^{turns('tells_at_once')}\b")
"""What is not done yet, a question without its mark, and so many of several."""
_PHONED = rf"\b{turns('phoned')}\b"
_OTHERWISE: Mapping[Verb, re.Pattern[str]] = {
    Verb.DONE: re.compile(rf"(?=.*\b{turns('got')}\b)(?!.*{turns('got_it')}).*?\b{turns('others_got')}\b"),
    Verb.PHONED: re.compile(
        rf"{turns('times')}\b|(?=.*{_PHONED}).*?\b{turns('they_phoned')}\b|.*?\b{turns('they_first')}\b.* {_PHONED}"
    ),
    Verb.MUTE: re.compile(rf"(?=.*\b{turns('forget')}\b).*?\b{turns('forgot')}\b|.*?\b{turns('only_now')}\b"),
    Verb.DRAFT: re.compile(rf".*?\b{turns('somebody')}\b"),
    Verb.SNOOZE: re.compile(
        rf".*?\b{turns('was')}\b"
        rf"|(?!.*\b{turns('ahead')}\b)(?=.*?\b{turns('have')}\b).*?\b{turns('time')}\b"
        rf"|{turns('they_ask')}\b"
    ),
}
"""Words with which it is told of somebody else, of what was, of how often, or of today alone."""


def tells(text: str, verb: Verb) -> bool:
    """Whether words in lower case, in which `verb` was found once the small ones were left out, only tell something."""
    if _TO_COME.search(text):
        return True
    otherwise = _OTHERWISE.get(verb)
    return otherwise is not None and otherwise.match(text) is not None
