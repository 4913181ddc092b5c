"""What does a notice say became of a mail to somebody's address?"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

_MAIL = (
    r"(?:(?:de-)?e?-?mails?|nachricht|zuschrift|message|posting|bericht|mensaje|correo|mensagem|messaggio|wiadomosc"
    r"|zprav[au]|courriel|meddelande|beskeden?|melding(?:en)?|livrare|uzenet\w*|level\w*|письмо|сообщение)"
)
_TO = (
    r"(?:an|fuer|de[mns] (?:empfaengers?|adressaten|postfachs?)|(?:the )?(?:recipient|mailbox of|user)|reach(?:ed)?|to"
    r"|for|a|per|para|do|pro|aan|voor|til|till|для|addressed to|adresse a|destine a)"
)
_THESE = (
    r"(?:(?:den |die |the |these? |l|a la |al |au )?(?:folgende|nachstehende|following|suivant|siguiente|seguente)\w*"
    r"[^.!?@]{0,80}?)"
)
_LABEL = (
    r"(?:(?:failed|intended|final|original|betroffene\w*|fehlgeschlagene\w*) )?"
    r"(?:empfaenger\w*|adressat\w*|ziel(?:adresse)?|destination|target|an|recipients?|to|address|destinat\w{2,6}"
    r"|ontvanger|odbiorca|prijemce|mottagare|modtager"
    r"|(?:nicht (?:zugestellt|zustellbar|ausgeliefert|angenommen)|unzustellbar|fehlgeschlagen|not delivered|undelivered"
    r"|undeliverable|failed|could not be delivered)[^\n@:]{0,20}(?= ?:))"
)
_ADDRESS = r"[\s<\"'(\[*-]{1,12}(?:smtp:)?([^\s<>\"'(),:;@]{1,64}@[^\s<>\"'(),:;@\[\]]{1,250}[a-z0-9])"
_SENT = r"(?:gerichtete|adressierte|gesendete|versandte|geschickte|verschickte)\w?"
_SENT_TO = re.compile(
    rf"(?<!\w){_MAIL}\b(?:[^.!?\n@]|\n(?!\n)|\.(?=\d)){{0,120}}?\s{_TO}(?:\s{_THESE})?{_ADDRESS}"
    rf"|\ban{_ADDRESS}[>\"')\]]{{0,3}} {_SENT} {_MAIL}\b"
    rf"|^[ \t>*|-]{{0,9}}{_LABEL}[ \t]?(?:\(s\))?[ \t]{{0,3}}[:=|]?{_ADDRESS}",
    re.MULTILINE,
)
_REQUEST = re.compile(
    r"\b(?:bitte|senden sie|schicken sie|richten sie|please|contact|resend|kindly|can send|may send)\b"
)
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
            yield begun + _ENDS.split(text[found.end() : found.end() + _FAR], maxsplit=1)[0]
