"""Whom does this mail greet: the owner, somebody else, many, or nobody?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from watcher.core.message import Address
from watcher.core.reading.sender import is_office_address
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, each, folded, turns

_NAME = re.compile(
    rf"[ ,]{{1,3}}(?:{turns('name_titles')}\b\.?[- ]?(?:{turns('doctor')}\b\.? )?)*"
    r"([a-z][\w'-]{1,30}(?: [a-z][\w'-]{1,30}){0,2})[ ]?[,!.:;-]*\s*(?:$|\n|,)"
)
_THANKED = re.compile(
    rf"\W{{0,3}}(?:(?:{turns('many')} )?{turns('thanks', 'more_thanks')}(?: {turns('thanked')})?[ ,]{{1,2}})?"
    rf"([a-z]{{3,20}})[,.! ](?!(?:[a-z]+ )?{turns('does_something')}\b)"
)
"""Who is thanked or called by name in the first words ("Thanks Anna."), not told of ("Anna Brandt has been invited");
only the owner's name counts."""
_DICTATED = re.compile(rf"[ ,]{{1,3}}(?:{turns('short_titles')} )?([a-z]{{3,20}}) (?={turns('says_on')}\b)")
"""Who is greeted where no mark ends the greeting, as in what was dictated: "hallo frau brandt ich bin ..."."""
_GREETING, _GREETING_WORDS = 60, 7
"""Characters and words of a line that may greet."""
_NO_GREETING = re.compile(rf":(?![-)(*dp])|\.\Z|\w(?:\(\w{{1,3}}\)|[/*]\w{{1,2}}\b)|\b{turns('no_greeting')}\b")
"""By what a short line with a name is a heading ("Nachricht von Anna Brandt", "Name: Brandt"), or a form's
("Sehr geehrte(r) Anna Brandt"), and no greeting."""
_TRADE = re.compile(turns("trades"))
"""What stands in names and addresses and is no name."""
_GREETS = re.compile(rf"\b{turns('greets')}\b|^{turns('greets_at_once')}\b")
"""Words that greet."""
_HAILED = re.compile(rf"(?:\w+ ){{0,2}}(?:{turns('short_titles')} )?\w+ ?[,!]\W*")
"""A word or two and a name, called out ("Ahoi Anna!"): headings end without a mark."""
_FELLOW = re.compile(turns("fellows"))
"""One reader, though not by name ("Sehr geehrte Frau Kollegin"); several are "Kollegen"."""
_FIRST_SENTENCE = re.compile(r"[^.!?\n]{2,100}[.!?]?")
_NAMED = re.compile(
    rf"(?:,|{''.join(f'(?<! {word})' for word in each('before_a_name'))}) ([a-z]{{3,20}})(?=[.!,](?:\s|$)| [-\u2013] )"
)
"""Who is named in the first sentence ("Thank you for your message, Anna.", "Thanks for the call Anna - ...")."""
_OPENING_LINES = 4
_A_NAME = 4
"""Letters of a name in which one may be amiss: "Jo" and "Jan" are two people."""


@lru_cache(maxsize=2)
def speaks_to_one(view: View) -> bool:
    """Whether the first lines greet somebody by name ("Sehr geehrter Herr Brandt,", "Hi Anna -")."""
    return bool(greeted(view))


def speaks_to_owner(view: View) -> bool:
    """Whether it is the owner who is greeted; where no name of theirs is known, anybody will do. "Liebes Brautpaar" and
    "Dear tenant" look like names."""
    name, known = greeted(view), owner_names(view)
    if _FELLOW.fullmatch(name):
        return True
    return bool(name) and (not known or any(is_one_of_names(one, known) for one in re.findall(r"[a-z]{2,}", name)))


def is_one_of_names(name: str, known: Collection[str]) -> bool:
    """Whether a name is one of these, or differs from one by a letter, as people mishear and mistype it ("Frau Brand",
    "Hi Ana"): programs fill in what they were told."""
    return name in known or any(_differs_by_a_letter(name, one) for one in known)


def _differs_by_a_letter(name: str, known: str) -> bool:
    """Whether one letter is amiss, or two have changed places, behind the same first letter."""
    if len(known) < _A_NAME or len(name) < _A_NAME - 1 or abs(len(name) - len(known)) > 1 or name[0] != known[0]:
        return False
    same = next((n for n, (a, b) in enumerate(zip(name, known, strict=False)) if a != b), min(len(name), len(known)))
    rest, other = name[same:], known[same:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:] or swapped


_SHORT_NAME = re.compile(rf"(?:^|, )(?!{turns('parts_of_names')}\b)([a-z]{{2}})\b(?=$| [a-z])", re.MULTILINE)
"""A first name of two letters: "Jo Fuchs", "Fuchs, Jo"."""


def owner_names(view: View) -> set[str]:
    """Words of the names and addresses under which the owner is written to; none where no name is given."""
    named = [folded(one.display_name) for one in _ours(view) if one.display_name]
    return _words_for_owner(view) | set(_SHORT_NAME.findall("\n".join(named))) if named else set()


def _ours(view: View) -> list[Address]:
    return [one for one in view.message.recipients if not view.own or one.addr_spec in view.own]


def _words_for_owner(view: View) -> set[str]:
    said = " ".join(f"{one.display_name} {one.addr_spec.rpartition('@')[0]}" for one in _ours(view))
    return set(re.findall(r"[a-z]{3,}", folded(said)))


def _addressed(view: View) -> set[str]:
    """Those by which the owner may be called, of the addresses alone where no name is given."""
    return {word for word in _words_for_owner(view) if not _is_no_name(word)}


@lru_cache(maxsize=256)
def _is_no_name(word: str) -> bool:
    """Whether a word of the owner's name or address is an office's or a trade's ("mail@", "Brandt Design"): any mail
    speaks of those."""
    return bool(_TRADE.fullmatch(word)) or is_office_address(f"{word}@")


def greeted(view: View) -> str:
    """Who is greeted by name, or ""."""
    for line in view.words.split("\n")[:_OPENING_LINES]:
        line = line.strip()
        if not line:
            continue
        opened = begins("salutations", line)
        if opened and not (begins("nobody_salutations", line) or begins("many_salutations", line)):
            if "@" in line[opened.end() :].partition(",")[0]:
                return ""  # a program greets an address
            name = _NAME.match(line[opened.end() :] + "\n")
            return name[1] if name else _addressed_by(line, view) or _dictated(line[opened.end() :], view)
    opening = next((line.strip() for line in view.words.split("\n") if line.strip()), "")
    return _addressed_by(opening, view) or _called_owner(view)


def _addressed_by(line: str, view: View) -> str:
    """The owner's name, where a short line of its own ends with it, in whatever words they are greeted ("Grüezi Frau
    Brandt", "Einen schönen guten Tag, Anna :)")."""
    if len(line) > _GREETING or _NO_GREETING.search(line) or begins("nobody_salutations", line):
        return ""
    said = re.findall(r"[a-z][a-z'-]*", line)
    if not 0 < len(said) <= _GREETING_WORDS or said[-1] not in _addressed(view):
        return ""
    return said[-1] if _GREETS.search(line.rpartition(said[-1])[0]) or _HAILED.fullmatch(line) else ""


def _dictated(rest: str, view: View) -> str:
    """The owner's name, where it is greeted and the sentence goes on, or called in the first sentence."""
    name = _DICTATED.match(rest)
    return name[1] if name and is_one_of_names(name[1], _addressed(view)) else _called_owner(view)


def _called_owner(view: View) -> str:
    """The owner's name, where they are called by it in the first sentence."""
    return next((name for name in _called(view.words) if name in _addressed(view)), "")


def _called(words: str) -> Iterator[str]:
    """Who may be called by name in the first sentence."""
    thanked, sentence = _THANKED.match(words), _FIRST_SENTENCE.match(words)
    if thanked:
        yield thanked[1]
    if sentence:
        yield from _NAMED.findall(sentence[0])


@lru_cache(maxsize=2)
def speaks_to_many(view: View) -> bool:
    """Whether the first lines greet a group ("Liebe Kunden", "Dear customers")."""
    lines = (line.strip() for line in view.words.split("\n")[:_OPENING_LINES])
    return any(begins("many_salutations", line) and not _addressed_by(line, view) for line in lines)


def greets_stranger(view: View) -> bool:
    """Whether somebody is greeted who is not the owner: a reader of many."""
    return bool(greeted(view)) and not speaks_to_owner(view)


def greets_nobody(view: View) -> bool:
    """Whether the first lines greet nobody in particular ("Sehr geehrte Damen und Herren", "Hello")."""
    return any(begins("nobody_salutations", line.strip()) for line in view.words.split("\n")[:_OPENING_LINES])
