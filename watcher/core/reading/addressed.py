"""Does a notice say of somebody's address that a mail was sent to it?"""

from __future__ import annotations

import re
from collections.abc import Container

_MAIL = (
    r"(?:e-?mail|mail|de-mail|nachricht|message|posting|bericht|mensaje|mensagem|messaggio|wiadomosc|zpravu|courriel)"
)
_TO = r"(?:an|fuer|to|for|a|per|para|do|pro|aan|voor|until|addressed to|adresse a|destine a)"
_LABEL = (
    r"(?:(?:failed|intended|final|original|betroffene\w*|fehlgeschlagene\w*) )?"
    r"(?:empfaenger\w*|adressat\w*|an|recipients?|to|address|destinat\w{2,6}|ontvanger|odbiorca|prijemce|mottagare|modtager)"
)
_ADDRESS = r"[\s<\"'(\[]{1,9}(?:smtp:)?([^\s<>\"'(),:;@]{1,64}@[^\s<>\"'(),:;@\[\]]{1,250}[a-z0-9])"
_SENT_TO = re.compile(
    rf"(?<!\w){_MAIL}\b(?:[^.!?\n@]|\n(?!\n)|\.(?=\d)){{0,120}}?\s{_TO}{_ADDRESS}"
    rf"|^[ \t>*|-]{{0,9}}{_LABEL}[ \t]?(?:\(s\))?[ \t]{{0,3}}[:=|]?{_ADDRESS}",
    re.MULTILINE,
)
_REQUEST = re.compile(
    r"\b(?:bitte|senden sie|schicken sie|richten sie|please|contact|resend|kindly|can send|may send)\b"
)
"""A sentence that asks to write to an address tells of no mail that went there."""
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n\s*\n")


def is_sent_to(head: str, strangers: Container[str]) -> bool:
    """Whether folded `head` says that a mail was addressed to one of the `strangers`."""
    for found in _SENT_TO.finditer(head):
        address = found[1] or found[2]
        sentence = _SENTENCE_END.split(head[max(0, found.start() - 160) : found.end(0)])[-1]
        if address in strangers and not _REQUEST.search(sentence):
            return True
    return False
