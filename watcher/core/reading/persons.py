"""Does this sound like a person who writes to one reader?"""

from __future__ import annotations

import re

from watcher.core.reading.view import View
from watcher.core.reading.words import begins, whole, within

_NAME = re.compile(
    r"[ ,]{1,3}(?:(?:herrn?|frau|mr|mrs|ms|mx|dr|prof|professor|ing|dipl)\b\.?[- ]?(?:dr\b\.? )?)*"
    r"([a-z][\w'-]{1,30}(?: [a-z][\w'-]{1,30}){0,2})[ ]?[,!.:;-]*\s*(?:$|\n|,)"
)
_OPENING_LINES = 4
_SENTENCE = re.compile(
    r"(?<!\d\.\d\d)(?<!\d\.\d)(?<!schl)(?<!nkl)(?<!\bca)[.!?]+(?=\s)(?!\s+(?:jan|feb|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez))"
    r"|\n\s*\n|\n(?=\s*[-*•])"
)
"""Where sentences end; "6.12. " and "einschl. " end none."""


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


def program_signs(view: View) -> int:
    """What in the header speaks for a program. Each of these fields stands on people's mail too: one counts nothing."""
    precedence = view.message.field("precedence").lower()
    signs = (
        view.nameless_return()
        + bool(view.message.field("x-auto-response-suppress"))
        + (precedence in {"bulk", "junk"} and not view.message.field("list-id"))
    )
    return signs if signs > 1 else 0


def nothing_else(view: View) -> int:
    """1 if every sentence is one of an absence notice, -1 if most are something else: a person speaks of the matter."""
    plain = other = 0
    for sentence in _SENTENCE.split(view.words):
        sentence = " ".join(sentence.split())
        if len(_LONG_WORD.findall(sentence)) < 4:
            continue
        if any(within(name, sentence) for name in _NOTICE):
            plain += 1
        else:
            other += 1
    return 1 if plain and not other else -1 if other > plain else 0


_LONG_WORD = re.compile(r"[a-z]{2,}")
_NOTICE = (
    "absence_phrases",
    "gone_phrases",
    "notice_phrases",
    "thanks_phrases",
    "automatic_phrases",
    "nobody_salutations",
    "no_reply_phrases",
    "ack_phrases",
    "contact_phrases",
    "courtesy_phrases",
    "absence_hints",
)
