"""By which word in its subject does a mail name one of ours?

A mail opened by a mailto: link (RFC 6068) is a new one: it cannot cite a Message-ID, so its subject carries a token
that nobody knows who has not seen ours.
"""

from __future__ import annotations

import re
from base64 import b32encode
from hashlib import blake2b

from watcher.core.message import MessageId
from watcher.core.proposal import without_prefixes

_BYTES = 10
"""80 bits: it can only be tried by sending mail to the owner."""
_SUBJECT = re.compile(r"(?P<order>.*?)\s*\[w-(?P<token>[a-z2-7]{16})\]", re.IGNORECASE | re.DOTALL)


def token_of(message_id: MessageId) -> str:
    """The token of our mail with this (random) Message-ID: 16 letters and digits, from which the id cannot be told."""
    return (
        b32encode(blake2b(message_id.encode(), digest_size=_BYTES, person=b"watcher token").digest()).decode().lower()
    )


def marked(subject: str, message_id: MessageId) -> str:
    """A subject that carries the token."""
    return f"{subject} [w-{token_of(message_id)}]"


def token_in(subject: str) -> tuple[str, str]:
    """The token in a subject and what stands before it; two empty texts where there is none."""
    found = _SUBJECT.search(subject[:500])
    if found is None:
        return "", ""
    return found["token"].lower(), without_prefixes(found["order"]).strip()
