"""What did somebody comment in a help desk?

Help desks send a comment within a page of their own: what became of the request, who wrote, and when; below it the
words themselves, and then the older comments with heads of the same form. Who speaks is known by the name that the mail
bears as well: where the head names somebody else, the page repeats what the owner wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from watcher.core.reading.words import begins, folded

_AT = re.compile(r"\b\d{1,2}:\d\d(?::\d\d)?\b")
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d\d\b")
_WORD = re.compile(r"[a-z]{2,}")
_HOUSE = re.compile(r"\s*[(|].*\Z")
"""The house behind the name of one of its people: "Dev (Marsh Support)"."""
_IN_BRACKETS = re.compile(r"[a-z][a-z.'-]*(?: [a-z][a-z.'-]*){0,2} [(|]\s*([a-z0-9][\w .&-]*?)\s*\)?")
_WITHIN = 12
"""Lines from the top in which a head stands."""
_LONGEST = 80
_WORDS = 4
"""Words beside a date: a month, a zone, a weekday, "at"."""
_DRESS = " \t*_|,.:>-–—"


def comment_of(text: str, author: str, *, house: str = "", readers: Iterable[str] = ()) -> str:
    """The words of `author` (a folded display name) in a help desk's page; the whole `text` where it is none, or where
    the desk speaks in the name of the house alone, every word of which stands in the domain `house`. What stands below
    the name of one of the `readers` is theirs."""
    if not _AT.search(text):
        return text
    theirs = {folded(one) for one in readers if one}
    lines = text.split("\n")
    name = _HOUSE.sub("", author)
    parts = [] if not name else [part for part in name.split() if part not in house]
    first = _behind_head(lines[:_WITHIN], name, house) if parts else 0
    if not first and all(begins("organisation_words", part) for part in parts):
        first = _behind_head(lines[:_WITHIN], "", house)
    heads = (number for number in range(first + 1 if first else 0, len(lines)) if _heads_older(lines, number))
    ends = next((n for n in heads if first or _bare(lines[n]).partition(",")[0] in theirs), len(lines))
    if not first and ends == len(lines):
        return text
    while ends > first and not lines[ends - 1].strip(_DRESS):
        ends -= 1  # the rule between two comments
    return "\n".join(lines[first:ends]).strip("\n")


def _behind_head(lines: list[str], name: str, house: str) -> int:
    """The number of the line behind the head in which `name` stands with a date, or, where the desk writes in the name
    of the house, somebody's name with the house; 0 where there is none, or where what stands above it tells of no
    request: people put a name and an hour below their letters."""
    told = [(number, _bare(line)) for number, line in enumerate(lines) if line.strip(_DRESS)]
    if not told or not begins("state_phrases", told[0][1]):
        return 0
    for (_, above), (number, line) in pairwise(told):
        dated = _without_name(line, name)
        headed = _HOUSE.sub("", above) == name or dated != line if name else _is_of_house(above, house)
        if headed and _is_date(dated):
            return number + 1
    return 0


def _without_name(line: str, name: str) -> str:
    """A head in one line without the name it begins with, and the house behind that: "Dev (Marsh Support), Nov 27"."""
    rest = line.removeprefix(name) if name else line
    if rest == line:
        return line
    house, comma, dated = rest.partition(",")
    return dated if comma and (not house.strip() or _HOUSE.fullmatch(house)) else line


def _is_of_house(line: str, house: str) -> bool:
    """Whether a line is a name with the house in brackets behind it: "Hannah (Marsh)"."""
    found = _IN_BRACKETS.fullmatch(line)
    return found is not None and bool(house) and all(word in house for word in found[1].split())


def _heads_older(lines: list[str], number: int) -> bool:
    """Whether a line begins an older comment: a name in a line of its own, and a date below it or behind a comma."""
    if not any(map(_AT.search, lines[number : number + 3])):
        return False
    above = lines[number - 1] if number else ""
    if not lines[number].strip(_DRESS) or above.strip(_DRESS) or len(lines[number]) > _LONGEST:
        return False
    if "".join(lines[max(number - 2, 0) : number]).rstrip().endswith(":"):
        return False  # "We could meet:\n\nAnna, 2 December 2026, 14:00"
    if _is_date(_bare(lines[number]).partition(",")[2]):
        return True
    below = next((one for one in lines[number + 1 : number + 3] if one.strip(_DRESS)), "")
    return not lines[number].rstrip().endswith((".", "!", "?")) and _is_date(_bare(below))


def _bare(line: str) -> str:
    return folded(line[: 2 * _LONGEST]).strip(_DRESS) if len(line) <= 2 * _LONGEST else ""


def _is_date(line: str) -> bool:
    """Whether a line holds a day and an hour, and nothing else."""
    if not 0 < len(line) <= _LONGEST or not (_AT.search(line) and _DATED.search(line)):
        return False
    return len(_WORD.findall(line)) <= _WORDS
