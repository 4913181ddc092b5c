"""By which phrases is a mail recognised?

One file per language; to add a language, add a file with its `WORDS` and name it in `LANGUAGES`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from unicodedata import combining, normalize

from watcher.core import languages
from watcher.core.reading.words import de, en, others, servers
from watcher.core.reading.words.types import Words

__all__ = [
    "CAPITALS",
    "LANGUAGES",
    "Words",
    "begins",
    "count",
    "each",
    "folded",
    "folded_pattern",
    "not_behind",
    "turns",
    "whole",
    "within",
    "without",
]

LANGUAGES: tuple[Words, ...] = (de.WORDS, en.WORDS, *others.WORDS, *servers.WORDS)

_FOLD = str.maketrans(
    {
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"',
        "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-", "−": "-", "é": "e", "è": "e", "ê": "e", "à": "a", "á": "a",
        "ã": "a", "ç": "c", "í": "i", "ó": "o", "ô": "o", "õ": "o", "ú": "u", "ñ": "n", "å": "a", "ø": "o", "æ": "ae",
        "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u200b": None, "\u200c": None, "\u200d": None, "\ufeff": None,
        "\u00ad": None, "\u2060": None, "\u0308": "e",
    }
)  # fmt: skip


def folded(text: str) -> str:
    """`text` as the phrases are matched: lower case, umlauts and accents written out, line by line single-spaced."""
    return _again(text) if len(text) <= _A_NAME else _fold(text)


_A_NAME = 80
"""Characters of a text that is asked for again and again: the names of people."""


def _fold(text: str) -> str:
    text = text.lower() if text.isascii() else _without_accents(text.lower().translate(_FOLD))
    lines = text.splitlines()
    return "\n".join(" ".join(line.split()) for line in lines)


_again = lru_cache(maxsize=256)(_fold)


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    return "".join(char for char in normalize("NFKD", text) if not combining(char))


def turns(*names: str) -> str:
    """The turns `names` (fields of `Turns`) of all languages, to stand in an expression of a question's own."""
    return languages.either(LANGUAGES, *(f"turns.{name}" for name in names))


def not_behind(*names: str) -> str:
    """Says in such an expression that none of these turns, which are plain words, stands right before."""
    return "".join(f"(?<!{re.escape(word)} )" for name in names for word in each(name))


def each(name: str) -> tuple[str, ...]:
    """The turns `name` of all languages, one by one."""
    return languages.merged(LANGUAGES, f"turns.{name}")


CAPITALS = f"A-Z{''.join(each('capitals'))}"
"""What stands in brackets for a letter with which a sentence or a name begins."""


_GAP = (
    r"(?:[^.!?]|[.!?](?!\s)"
    rf"|(?:(?<=\d)|{'|'.join(f'(?<={one})' for one in (*each('cut_short'), *each('cut_short_inside')))}|(?<=\b[a-z]))\.(?=\s))"
)
"""What `.{a,b}` matches in a phrase: anything within one sentence ("am 4. Dezember" ends none). No two of its ways match
the same point: with them a text full of dates took minutes."""


_AT_WORD = r"(?<!\w)"
_OPENING = r"[\W_]{0,99}"
"""What may stand before a beginning: bullets, marks, lines of dashes. At each of its ends all phrases are tried, so that
without a bound a text of dashes alone took seconds."""


@cache
def _pattern(name: str, before: str, after: str) -> re.Pattern[str] | None:
    """The phrases `name` of the languages in Latin letters."""
    joined = _joined(name, latin=True)
    return re.compile(f"{before}(?:{joined}){after}", re.DOTALL) if joined else None


@cache
def _pattern_anywhere(name: str, before: str) -> re.Pattern[str] | None:
    """Those of the languages in other letters, which need not stand at a word's beginning."""
    joined = _joined(name, latin=False)
    return re.compile(f"{before}(?:{joined})", re.DOTALL) if joined else None


def _joined(name: str, *, latin: bool) -> str:
    phrases = [phrase for language in LANGUAGES if language.latin is latin for phrase in getattr(language, name)]
    # A phrase may run over a line's end: its spaces match any white space.
    return folded_pattern("|".join(f"(?:{phrase})" for phrase in phrases))


def folded_pattern(pattern: str) -> str:
    """A regular expression of a word list, folded like the text with spaces that match a line's end and gaps (`.{a,b}`)
    that stay within one sentence."""
    return (
        _without_accents(pattern.translate(_FOLD))
        .replace(".{", _GAP + "{")
        .replace(" ?", r"\s*")
        .replace(" *", r"\s*")
        .replace(" ", r"\s+")
    )


@lru_cache(maxsize=512)
def within(name: str, text: str) -> re.Match[str] | None:
    """Where one of the phrases `name` (a field of `Words`) first stands in folded `text`."""
    pattern = _pattern(name, _AT_WORD, r"")
    found = pattern.search(text) if pattern else None
    if found or text.isascii():
        return found
    other = _pattern_anywhere(name, r"")
    return other.search(text) if other else None


def count(name: str, text: str) -> int:
    """How many different wordings of the phrases `name` stand in folded `text`."""
    pattern = _pattern(name, _AT_WORD, r"")
    return len({match[0] for match in pattern.finditer(text)}) if pattern else 0


def without(name: str, text: str) -> str:
    """Folded `text` without the phrases `name`."""
    pattern = _pattern(name, r"(?<!\w)", r"")
    return pattern.sub("", text) if pattern else text


def begins(name: str, text: str) -> re.Match[str] | None:
    """Whether folded `text` begins with one of the phrases `name`."""
    pattern = _pattern(name, _OPENING, r"(?!\w)")
    found = pattern.match(text) if pattern else None
    if found or text.isascii():
        return found
    other = _pattern_anywhere(name, _OPENING)
    return other.match(text) if other else None


def whole(name: str, text: str) -> re.Match[str] | None:
    """Whether folded `text` is one of the phrases `name` and nothing else."""
    pattern = _pattern(name, _OPENING, r"[\W_]*$")
    return pattern.match(text) if pattern else None
