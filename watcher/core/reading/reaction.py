"""Is it only an emoji under a mail?"""

from __future__ import annotations

import re

from watcher.core.mail import Kind, Reading
from watcher.core.reading.original import answered_id
from watcher.core.reading.view import View
from watcher.core.reading.words import within
from watcher.core.reason import because

_WORD = re.compile(r"[a-z]{2,}")
_OTHER_WORDS_LIMIT = 9
"""Words around the phrase: the name of whoever reacted, and where to get the app."""


def reaction(view: View) -> Reading | None:
    """A reaction; None if the mail is none. An emoji that somebody typed as an answer is none."""
    if view.content.reactions:
        emoji = view.content.reactions[0]
        return Reading(
            Kind.REACTION,
            because("reacted with {emoji}", emoji=emoji) if emoji else because("reacted with an emoji"),
            original_message_id=answered_id(view),
        )
    bare = not _WORD.search(view.words)  # an emoji; what it is stands where others sign
    text = view.text if view.quotes or bare else view.words  # a house's footer stands below it
    opening = "\n".join([line for line in text[:400].split("\n") if line.strip()][:3])
    phrase = within("reaction_phrases", opening)
    if not phrase:
        return None
    told = view.words
    if opening[phrase.end() :].partition("\n")[0].strip() == ":":
        told = opening[: phrase.end()]  # what stands behind the colon is the mail that was reacted to
    others = len(_WORD.findall(told)) - len(_WORD.findall(phrase[0]))
    before = len(_WORD.findall(opening[: phrase.start()]))
    if others <= _OTHER_WORDS_LIMIT and before <= 6:
        return Reading(
            Kind.REACTION, because("the text says only that somebody reacted"), original_message_id=answered_id(view)
        )
    return None
