"""Does a gateway say that somebody's message lies elsewhere, to be opened with a password or in a browser?

Whoever encrypts what leaves the house has a portal or an attached page in the mail's place. A person wrote it, as a
rule, and nothing can be read of what they wrote.
"""

from __future__ import annotations

import re

from watcher.core.mail import Kind, Reading
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.systems.services import SEALED_FILES
from watcher.core.reading.view import View, is_one_of
from watcher.core.reading.words import within
from watcher.core.reason import because

_OPENING = 400
"""Characters in which a gateway has said what it is about."""
_MOST = 2500
"""A gateway's own text is no longer."""
_PLACE = re.compile(r"https?://|\.html?\b")


def sealed(view: View) -> Reading | None:
    """A message that is to be read elsewhere, of which nothing is known but who sent it; None if the mail is none."""
    file = next((name for name in view.content.attachments if is_one_of(name.lower(), SEALED_FILES)), "")
    told = within("sealed_phrases", f"{view.subject}\n{view.words[:_OPENING]}") if len(view.words) < _MOST else None
    if (
        not told
        or signs_personally(view)
        or not (file or _PLACE.search(view.text) or within("opening_phrases", view.words))
    ):
        return None
    return Reading(Kind.OTHER, because("a message that is to be opened elsewhere"), sealed=True)
