"""What does text/enriched (RFC 1896), or text/richtext before it, say as plain text?"""

from __future__ import annotations

import re

_PARAMETER = re.compile(r"<param>.{0,400}?</param>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,60}>")
_BREAKS = re.compile(r"\n+")
_LESS = "\ue000"
"""Stands for a "<" that is meant, while commands are taken away."""


def enriched_to_text(enriched: str) -> str:
    """One line break is a blank there, and of several one is."""
    text = enriched.replace("<<", _LESS).replace("<lt>", _LESS)
    text = re.sub(r"</?nl>", "\n\n", text)
    text = _TAG.sub("", _PARAMETER.sub("", text))
    return _BREAKS.sub(lambda found: "\n" * (len(found[0]) - 1) or " ", text).replace(_LESS, "<").strip() + "\n"
