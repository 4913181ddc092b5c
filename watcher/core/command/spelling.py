"""In which other words may the same order stand?

People write "kannst du 1 abhaken?", "das erste ist erledigt", "1+2 erledigt". The grammar knows one form of each; what
it cannot read is brought into that form and read once more.
"""

from __future__ import annotations

import re

from watcher.core.command.vocabulary import CLOSING, NAMED_THINGS, ORDINALS, PHRASES, POLITE, merged, plain, turns
from watcher.core.decision import Verb

_POLITE = re.compile(rf"(?:{'|'.join(sorted(POLITE, key=len, reverse=True))})\s+")
_ARTICLE = turns("articles")
_THING = rf"(?:{'|'.join(NAMED_THINGS)})"
_BEFORE_NUMBER = re.compile(
    rf"(?:{_ARTICLE}\s+)?(?:{_THING}\s+)?(?=(?:{turns('short_number')}\.?\s*|#\s*)?\d{{1,3}}(?!\d))"
)
_NUMBERS = {word: number for number, words in enumerate(ORDINALS, 1) for word in words}
_ORDINAL = re.compile(rf"(?:{_ARTICLE}\s+)?(?P<word>{'|'.join(_NUMBERS)})(?:\s+(?:{turns('one')}|{_THING}))?(?!\w)")
_GLUED = re.compile(r"(?P<number>\d{1,3})(?P<word>[^\W\d_]{3,})")
_JOINED = re.compile(rf"\d{{1,3}}(?:\s*(?:\+|{turns('plus')})\s*\d{{1,3}})+(?=\s+[^\W\d_])")
_NOT_BEHIND_AND = "".join(rf"(?<!\b{word})" for word in merged("and_"))
_RUN_ON = re.compile(rf"(?<=[^\W\d_]){_NOT_BEHIND_AND}\s+(?=\d{{1,3}}[.:)]?\s+(?:[^\W\d_]|\+\d))")
"""Where the next order begins without a comma: "1 done 2 done"."""
_CLOSING = tuple(
    re.compile(rf"{word}\s+(?P<what>.+?)" + (rf"\s+{behind}" if behind else "") + rf"(?:\s+{turns('please')})?")
    for verb, behind in CLOSING
    for word in {verb, plain(verb)}
)


def respelled(line: str) -> str:
    """A line in lower case without politeness, articles and words for numbers; the same where nothing is to be said
    otherwise. What it says may still be no order."""
    text = line
    if polite := _POLITE.match(text):
        text = text[polite.end() :].rstrip("? ")
    if ordinal := _ORDINAL.match(text):
        text = f"{_NUMBERS[ordinal['word']]}{text[ordinal.end() :]}"
    text = _closed(text)
    if article := _BEFORE_NUMBER.match(text):
        text = text[article.end() :]
    if joined := _JOINED.match(text):
        text = f"{', '.join(re.findall(r'[0-9]+', joined[0]))}{text[joined.end() :]}"
    if glued := _GLUED.match(text):
        text = f"{glued['number']} {text[glued.start('word') :]}"
    return _RUN_ON.sub(", ", text) if text[:1].isdigit() else text


def _closed(text: str) -> str:
    """ "Hake 1 ab": 1 is done."""
    found = next((match for verb in _CLOSING if (match := verb.fullmatch(text))), None)
    return f"{found['what']} {PHRASES[Verb.DONE][0]}" if found else text
