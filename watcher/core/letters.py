"""How does a text look that was typed with fewer letters than its language has?

"fuer", "wuerde", "gemaess" where a keyboard has no umlauts, "gemäss" in Switzerland, where nobody writes "ß", and small
letters throughout where somebody is in a hurry.
"""

from __future__ import annotations

import re

_TYPED = (
    "fuer", "ueber", "koenn", "moecht", "wuerd", "waer", "haett", "gruess", "naechst", "muess", "rueck", "aeg", "aeuft",
    "haeng", "gefueg", "fuell", "fuehr", "schaetz", "pruef", "wuensch", "hoer", "kaeme", "aend", "aess", "duerf",
    "faell", "fuegen", "genueg", "schoen",
)  # fmt: skip
"""Pieces of words that are German typed without umlauts, and nothing else."""
_LOOKED_AT = 1000
"""Characters within which one of them stands, if any."""
_ENGLISH = re.compile(r"\b(?:the|and|you|your|our|is|are|for|with|please|this|we|us)\b")
_GERMAN = re.compile(
    r"\b(?:der|die|das|den|dem|und|ist|sie|ihre?n?|wir|ich|fuer|ueber|mit|nicht|eine?n?|auf|zu|von|im|am)\b"
)
_HAS_UMLAUTS = re.compile("[äöüÄÖÜ]")
_DIGRAPH = re.compile(r"(?<![aeouäöüqQ])(?:ae|oe|ue)|(?<![aeou])(?:Ae|Oe|Ue)|(?<![AEOUQ])(?:AE|OE|UE)(?=[A-Z]|\b)")
_NO_UMLAUT = re.compile(
    r"aktuell|individuell|manuell|eventuell|virtuell|visuell|sexuell|duell|influenc|statue|frequen|bluetooth|israel"
    r"|michael|raphael|manuel|samuel|joel|noel|poesie|koeffizient|aloe|oboe|value|venue|revenue"
    r"|issue|continue|true|tuesday|zuerst|soeben",
    re.IGNORECASE,
)
_UMLAUT = {"ae": "ä", "oe": "ö", "ue": "ü", "Ae": "Ä", "Oe": "Ö", "Ue": "Ü", "AE": "Ä", "OE": "Ö", "UE": "Ü"}
_WORD = re.compile(r"\w*(?:ae|oe|ue)\w*", re.IGNORECASE)
_BEGINNING = re.compile(r"(?:\A|(?<=\n)|(?<=[^\W\d_]{4}[.!?] )|(?<=[!?] ))[a-zäöü]")
_SHARP = re.compile(
    r"ss(?:(?i:(?<=mäss)|(?<=schliess)|(?<=grüss)|(?<=gruss)|(?<=gross)|(?<=heiss)|(?<=weiss)|(?<=strass))"
    r"|(?i:(?<=auss))(?=e[rn]\b))"
)
"""It begins with the letters that it looks for: those are found quickly."""


def in_german_letters(text: str) -> str:
    """The text with the umlauts that its writer had no keys for, and with "ß" where Swiss write "ss". Text in which
    nothing says that it was typed so stays as it is; names may change, so nothing is shown of it."""
    if not _HAS_UMLAUTS.search(text) and _lacks_umlauts(text[:_LOOKED_AT].lower()):
        text = _WORD.sub(lambda word: word[0] if _NO_UMLAUT.search(word[0]) else _with_umlauts(word[0]), text)
    return _SHARP.sub("ß", text) if "ss" in text else text


def with_capitals(text: str) -> str:
    """A text in small letters throughout, with a capital where a sentence begins; any other as it is."""
    if text != text.lower():
        return text
    return _BEGINNING.sub(lambda found: found[0].upper(), text)


def _lacks_umlauts(head: str) -> bool:
    """Whether a text that begins so is German typed without umlauts; an English one may name the Schoenhauser Allee."""
    typed = any(map(head.__contains__, _TYPED))
    return typed and len(_ENGLISH.findall(head)) <= len(_GERMAN.findall(head))


def _with_umlauts(word: str) -> str:
    return _DIGRAPH.sub(lambda found: _UMLAUT[found[0]], word)
