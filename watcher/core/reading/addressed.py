"""What does a notice say became of a mail to somebody's address?"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from watcher.core.reading.words import turns

_MAIL = turns("sent_things")
_TO = turns("to_whom")
_THESE = rf"(?:{turns('following')}[^.!?@]{{0,80}}?)"
_LABEL = (
    rf"(?:{turns('address_adjectives')} )?"
    rf"(?:{turns('address_labels')}|{turns('failed_labels')}[^\n@:]{{0,20}}(?= ?:))"
)
_ADDRESS = r"[\s<\"'(\[*-]{1,12}(?:smtp:)?([^\s<>\"'(),:;@]{1,64}@[^\s<>\"'(),:;@\[\]]{1,250}[a-z0-9])"
_SENT = turns("sent")
_BY, _PLAIN = turns("written_by"), r"[^\s<>@]{1,64}@[^\s<>@]{1,250}"
_GOES_ON = re.compile(rf"\s{{1,3}}{turns('your_mail')} {turns('mails')}\b")
"""How a sentence begins that tells more of the mail that the one before it names."""
_SENT_TO = re.compile(
    rf"(?<!\w){_MAIL}\b(?: {_BY} {_PLAIN})?(?:[^.!?\n@]|\n(?!\n)|\.(?=\d)){{0,120}}?\s{_TO}(?:\s{_THESE})?{_ADDRESS}"
    rf"|\b{turns('to_before_sent')}{_ADDRESS}[>\"')\]]{{0,3}} {_SENT} {_MAIL}\b"
    rf"|^[ \t>*|-]{{0,9}}{_LABEL}[ \t]?(?:\(s\))?[ \t]{{0,3}}[:=|]?{_ADDRESS}",
    re.MULTILINE,
)
_REQUEST = re.compile(rf"\b{turns('requests_to_write')}\b")
"""A sentence that asks to write to an address tells of no mail that went there."""
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n\s*\n")
_ENDS = re.compile(r"[.!?](?=\s)|。")
_FAR = 300
"""Characters behind the address within which its sentence ends."""


def fates(text: str, strangers: Container[str]) -> Iterator[str]:
    """The sentences of folded `text` that say to which of the `strangers` a mail was sent."""
    for found in _SENT_TO.finditer(text):
        begun = _SENTENCE_END.split(text[max(0, found.start() - 160) : found.start()])[-1] + found[0]
        if (found[1] or found[2] or found[3]) in strangers and not _REQUEST.search(begun):
            yield begun + _told_behind(text[found.end() : found.end() + _FAR])


def _told_behind(text: str) -> str:
    """The rest of the sentence, and the one behind it where that tells more of the mail."""
    end = _ENDS.search(text)
    if not end:
        return text
    more = text[end.end() :] if _GOES_ON.match(text, end.end()) else ""
    return text[: end.end()] + _ENDS.split(more, maxsplit=1)[0] if more else text[: end.start()]
