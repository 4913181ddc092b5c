"""Does this sound like a person who writes to one reader?"""

from __future__ import annotations

import re

from watcher.core.reading.view import View
from watcher.core.reading.words import begins, whole

_NAME = re.compile(
    r"[ ,]{1,3}(?:(?:herrn?|frau|mr|mrs|ms|mx|dr|prof|professor|ing|dipl)\b\.?[- ]?(?:dr\b\.? )?)*"
    r"([a-z][\w'-]{1,30}(?: [a-z][\w'-]{1,30}){0,2})[ ]?[,!.:;-]*\s*(?:$|\n|,)"
)
_OPENING_LINES = 4


def speaks_to_one(view: View) -> bool:
    """Whether the first lines greet somebody by name ("Sehr geehrter Herr Brandt,", "Hi Anna -")."""
    for line in view.words.split("\n")[:_OPENING_LINES]:
        line = line.strip()
        if not line:
            continue
        opened = begins("salutations", line)
        if opened and not begins("nobody_salutations", line) and not whole("nobody_salutations", line):
            return bool(_NAME.match(line[opened.end() :] + "\n"))
    return False


def greets_nobody(view: View) -> bool:
    """Whether the text opens without greeting anybody by name."""
    return not speaks_to_one(view)
