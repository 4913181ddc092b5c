"""Does a person's name stand below this mail?"""

from __future__ import annotations

import re
from functools import lru_cache

from watcher.core.message import without_service
from watcher.core.reading.sender import is_organisation
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, folded, turns, within

_ADVERTISING = 240
"""Characters of the last paragraph, where it is not the signature."""
_A_CLOSING = 60
"""Characters of a line that closes a letter."""
_CARD_LINES = 5
"""Lines of a name with its office and numbers."""
_OF_MATTER = ("offer_words", "offer_phrases", "matter_phrases", "decided_phrases", "particular_phrases")
"""What desks do not send by themselves in the name of one of their people."""


def _signs_in_passing(line: str, author: str) -> bool:
    """Whether a letter of one line ends with the author's own first or last name ("... by text. Best, Olaf")."""
    last = re.split(r"[.!?;] +", line)[-1]
    closing = begins("closings", last)
    return closing is not None and last[closing.end() :].strip(" ,") in author.split()


@lru_cache(maxsize=2)
def signs_personally(view: View) -> bool:
    """Whether a name that is not the organisation's stands behind the closing formula, or in a desk above
    a comment on the matter."""
    lines = _lines(view.signed)
    name = folded(view.author.display_name)
    if view.headed and _is_name(name, view.author.domain) and any(within(one, view.words) for one in _OF_MATTER):
        return True
    if " " in name and name in lines[1:] and not is_organisation(view):
        return True
    known = view.author.domain if not is_organisation(view) else f"{name} {view.author.domain}"
    if lines and _signs_in_passing(lines[-1], name):
        return True
    person = not is_organisation(view) and any(part in view.local_part for part in known.split()[:-1])
    house = "" if person else _house(view)
    for number, line in enumerate(lines[-12:], max(len(lines) - 12, 0)):
        if number == 0 and len(lines) > 1:
            continue  # "Liebe Tierhalter" opens the letter
        closing = begins("closings", line)
        if not closing or len(line) > _A_CLOSING:
            continue  # "Thanks for your email! We will ..." opens one
        rest = [line[closing.end() :].strip(" ,"), *lines[number + 1 : number + 3]]
        return any(_is_name(candidate, known) and not _names_house(candidate, house) for candidate in rest)
    if lines and len(lines) > 1 and begins("buttons", lines[-1]):
        return False
    ends = bool(view.card) or not view.words.rstrip().endswith((".", "!"))
    return _signed_above(view, known, house) or (len(lines) > 2 and ends and _is_personal(lines[-1], known, house))


def _signed_above(view: View, known: str, house: str) -> bool:
    """Whether the author's name opens a paragraph of its own above a card, or one or two lines of advertising. Other
    short lines there are headings and buttons ("Cloud Recording", "Mehr erfahren")."""
    paragraphs = [_lines(one) for one in re.split(r"\n\s*\n", view.words)][1:]
    if view.card:
        paragraphs.append([])
    author = set(re.findall(r"[a-z]{3,}", f"{folded(view.author.display_name)} {view.local_part}"))
    return any(
        0 < len(one) <= _CARD_LINES
        and _is_personal(one[0], known, house)
        and any(token.strip(".") in author for token in one[0].split())
        for one in paragraphs[-3:-1]
        if sum(map(len, paragraphs[-1])) <= _ADVERTISING
    )


def _lines(text: str) -> list[str]:
    return [line.strip(" ,;!.") for line in text.split("\n") if line.strip(" ,;!.-_")]


def _is_personal(line: str, known: str, house: str) -> bool:
    return "," not in line and _is_name(line, known) and not _names_house(line, house)


def _names_house(line: str, domain: str) -> bool:
    """Whether every word stands in the domain, or two do: "Harbour Homes Letting" below a mail from
    harbour-homes.example."""
    joined = domain.replace("-", "")
    found = [token.strip(".,").replace("-", "") in joined for token in line.split()]
    return bool(domain) and (all(found) or sum(found) > 1)


def _is_name(line: str, known: str) -> bool:
    """One to four words, at least one of which is neither the organisation's name nor a word like "Team"."""
    tokens = [token.strip(".,") for token in line.split()]
    if not 0 < len(tokens) <= 4 or not all(_NAME_TOKEN.fullmatch(token) for token in tokens):
        return False
    if begins("courtesy_phrases", line) or any(map(_PAGE.search, tokens)):
        return False
    return any(len(token) > 2 and not begins("organisation_words", token) for token in tokens) and not any(
        begins("organisation_words", token) or (len(token) > 2 and token in known and len(tokens) == 1)
        for token in tokens
    )


_NAME_TOKEN = re.compile(r"[a-z][a-z'.-]{0,30}")
_PAGE = re.compile(r"www\.|(?<=[a-z]{5})\.[a-z]{2,}\Z")
"""A page on the web, which mostly ends a card; titles that stand close to a name are shorter."""


def _house(view: View) -> str:
    """What is the house's and nobody's name: the domain, and what stands in the address as behind a name ("Mia from
    Marsh" <marsh@...>)."""
    named = _LINKED.fullmatch(folded(view.author.display_name))
    return f"{view.author.domain} {named[1]}" if named and named[1] in view.local_part else view.author.domain


def bears_house(view: View) -> bool:
    """Whether the house stands behind a first name, as programs for customers write: "Mia from Marsh"."""
    return _LINKED.fullmatch(folded(view.author.display_name)) is not None


_LINKED = re.compile(rf"[a-z'-]+ {turns('from_house')} ([a-z0-9-]+)(?: [a-z0-9-]+)?")
_BELOW = re.compile(r"(?:\n\s*|[.!?]\s+-{1,2}\s?)([a-z]{2,20})\W*\Z")
"""One word in the last line, or behind a dash."""


def signs_by_first_name(view: View) -> bool:
    """Whether one word that may be a first name stands below, and no closing words lead to it ("... - Karin")."""
    text = view.signed.strip()
    found = _BELOW.search(text)
    if found is None or found[1] in view.author.domain or begins("organisation_words", found[1]):
        return False
    above = text[: found.start()].rstrip().rpartition("\n")[2]
    closed = "\n" in found[0] and len(above) < _A_CLOSING and not above.endswith((".", "!", "?"))
    return not (closed and begins("closings", above)) and not begins("buttons", found[1])


def signs_with_name(view: View) -> bool:
    """Whether the author's name stands below the text, as below a letter; a first name is enough where it closes it."""
    name = folded(without_service(view.author.display_name)).replace('"', "")
    text = view.signed.strip()
    if not name or " " not in name or begins("organisation_words", name.split()[-1]):
        return False  # "Mobilo Care" is a desk
    return name in text[-400:] or (name.split()[0] in view.local_part and text.endswith(f"\n{name.split()[0]}"))


def signs_with_initial(view: View) -> bool:
    """Whether the last line is the author's last name behind the first letter of the first one ("A. Lohr"), which may
    be the house's name as well."""
    first, _, last = folded(view.author.display_name).replace('"', "").rpartition(" ")
    line = view.signed.strip().rpartition("\n")[2].strip(" ,")
    return bool(first and last) and line in (f"{first[0]}. {last}", f"{first[0]}.{last}")
