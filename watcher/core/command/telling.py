"""Do the small words around a verb make something else of it than an order?

They are left out where they change nothing ("1 hat zugesagt", "1 is done"). Yet "1 has to be signed" tells what is
still to come, "1 they called" who did it, and "2 was Friday" what is past: none of them asks for anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from watcher.core.decision import Verb

_TO_COME = re.compile(
    r"\b(?:to be|(?:has|have|had|is|are|was|were) to|wird|werden)\b"
    r"|^(?:is|are|was|were|has|have|had) (?:it|that|this|he|she|they|we|i|the (?:client|customer))\b"
    r"|^davon\b"
)
"""What is not done yet, a question without its mark, and so many of several."""
_ASKED = (
    r"(?:angerufen|nachtelefoniert|nachgefragt|nachgefasst|nachgehakt|called|phoned|rang|telephoned|chased|followed up)"
)
_THEY = (
    r"\b(?:hat|has(?! been)|er|mich|uns|me|us|sie haben"
    r"|wurden? (?:ich|wir)|(?:ich|wir) wurden?|(?:i|we) (?:was|were|have been))\b"
)
_THEY_FIRST = rf"\b(?:they|they've|theyve|he|she|client|customer)\b.* {_ASKED}\b"
_OTHERWISE: Mapping[Verb, re.Pattern[str]] = {
    Verb.DONE: re.compile(
        r"(?=.*\b(?:bekommen|erhalten)\b)(?!.*(?:auftrag|zusage|absage|antwort|rückmeldung|zuschlag))"
        r".*?\b(?:hat|er|kundin|kunde|(?:sie|die|es) haben|haben (?:sie|die|es))\b"
    ),
    Verb.PHONED: re.compile(rf"(?:mal|times)\b|(?=.*\b{_ASKED}\b).*?(?:{_THEY})|.*?{_THEY_FIRST}"),
    Verb.MUTE: re.compile(
        r"(?=.*\b(?:vergessen|weg|raus|forget)\b).*?"
        r"\b(?:hab|habe|hat|haben|hatten?|ist|sind|war|waren|ich|wir|er|has|had|was|is|wurde)\b"
        r"|.*?\b(?:for (?:now|today)|heute|today)\b"
    ),
    Verb.DRAFT: re.compile(r".*?\b(?:ich|wir|er|hat|i|we|he|she|they|has)\b"),
    Verb.SNOOZE: re.compile(
        r".*?\b(?:war|waren|hatten?|was|were|had|gestern|yesterday)\b"
        r"|(?!.*\b(?:bis|noch|erst|until|till|tage?n?|wochen?|monate?n?|days?|weeks?|months?)\b)"
        r"(?=.*?\b(?:habe?|hat|haben|has|have)\b).*?\b(?:zeit|time)\b"
        r"|(?:sie|er|they|he|she) (?:fragen|fragt|asks?)\b"
    ),
}
"""Words with which it is told of somebody else, of what was, of how often, or of today alone."""


def tells(text: str, verb: Verb) -> bool:
    """Whether words in lower case, in which `verb` was found once the small ones were left out, only tell something."""
    if _TO_COME.search(text):
        return True
    otherwise = _OTHERWISE.get(verb)
    return otherwise is not None and otherwise.match(text) is not None
