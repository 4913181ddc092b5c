"""What did the writer say themselves?

A mail's text apart from what it quotes and from its signature, as German and English mail programs write them.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["OwnWords", "own_words"]


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A text taken apart; each piece with lines ending in "\\n", "" where there is none.

    `text` are the writer's own words (inline answers between quotes included), `quoted` what others wrote before,
    including forwarded mail and attribution lines, `signature` the signature, legal footer and the phone's advertising.
    """

    text: str
    quoted: str = ""
    signature: str = ""


def own_words(text: str) -> OwnWords:
    """The writer's own words in `text` (as `Content.text`). Idempotent: own_words(x.text).text == x.text."""
    raise NotImplementedError
