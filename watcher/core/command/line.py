"""What does one line ask for?

    line = clause {("," | ";" | "und" | "and") clause};  clause = targets action | action targets | action

A clause that has only targets lends them to the next one ("1, 3-5 done"), or to the one before that began with its
action ("done: 1, 3, 5"). Whatever is left over makes the whole line unclear: half an order is none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from watcher.core.command.actions import FARTHEST, LONGEST, action_of, names_day, without
from watcher.core.command.targets import EDGES, NUMBER, leading, targets_in
from watcher.core.command.telling import tells
from watcher.core.command.types import Action, Targets
from watcher.core.command.vocabulary import (
    ALL,
    EVERY,
    EXCEPT,
    FILLERS,
    LEADS,
    NOT_OF_ALL,
    PUT_OFF_LEADS,
    WITH_A_NUMBER,
    is_courtesy,
    turns,
)
from watcher.core.dates import day_named
from watcher.core.decision import Verb
from watcher.core.reason import Reason, because

_MAY_BE_DAY = re.compile(r"\d{1,2}\.?\s+[^\W\d_]+\.?(?:\s+\d{4})?")
_SEPARATOR = re.compile(rf"\s*(?:[;,]|(?<!\S)(?:&|{turns('and_')})(?!\S))\s*")
_ALL = "|".join(sorted(ALL, key=len, reverse=True))
_EXCEPT = re.compile(
    rf"(?P<before>[^\d,;]*?)\b(?P<all>{_ALL})\b(?P<between>.*?)\s(?:{'|'.join(EXCEPT)})\s+"
    rf"(?P<but>(?:{turns('short_number')}\.?\s*)?\d{{1,3}}(?:\s*(?:,|-|&|\+|{turns('and_')})\s*\d{{1,3}})*)"
    r"(?P<after>(?:\s[^,;]*)?)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a line. `leads`: its action came first."""

    targets: Targets
    action: Action | None
    leads: bool = False


class Unclear(Exception):
    """Why a line cannot be carried out; never leaves the package."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.template)
        self.reason = reason


def clauses_of(line: str, *, today: date, ids: Collection[str]) -> list[Clause]:
    """The clauses of one line in lower case, each with an action. Raises Unclear where anything is left over."""
    if (all_but := _all_but(line, today)) is not None:
        return [all_but]
    found: list[Clause] = []
    for clause in _joined(_SEPARATOR.split(line), today, ids):
        last = found[-1] if found else None
        if clause.action is not None and last is not None and last.action is None:
            if not clause.targets and not clause.leads:
                clause = Clause(last.targets, clause.action)
                found[-1] = clause
                continue
            found[-1] = Clause(last.targets + clause.targets, clause.action)
        elif clause.action is None and last is not None and (last.action is None or last.leads):
            found[-1] = Clause(last.targets + clause.targets, last.action, last.leads)
        elif clause.action is not None and not clause.targets and last is not None and last.targets and not last.leads:
            found.append(Clause(last.targets, clause.action))  # "1 phoned, +5"
        else:
            found.append(clause)
    if not found or any(clause.action is None for clause in found):
        raise Unclear(because('"{words}" does not say what to do, and changed nothing'))
    if any(one.leads and two.leads is False and _shares(line, one, two) for one, two in pairwise(found)):
        raise Unclear(because('"{words}" can be read in two ways, and changed nothing'))
    return found


def _all_but(line: str, today: date) -> Clause | None:
    """ "Alle erledigt außer 3 und 4": the whole line is one order, with its words before, between or behind."""
    found = _EXCEPT.fullmatch(line)
    if found is None:
        return None
    numbers = [
        targets.numbers
        for piece in re.split(r"[^\d-]+", found["but"])
        if piece
        for targets, left in targets_in(piece, ())
        if not left
    ]
    words = " ".join(f"{found['before']} {found['between']} {found['after']}".split())
    action = action_of(words.strip(EDGES if not words.startswith("+") else " "), today=today)
    if action is None or not numbers:
        raise Unclear(because('"{words}" was not understood, and changed nothing'))
    return Clause(Targets(everything=True, but=tuple(one for some in numbers for one in some)), action)


def _shares(line: str, one: Clause, two: Clause) -> bool:
    """Whether "done 1, 2, 3 +5" leaves open to which of the two orders the 2 belongs."""
    return len(one.targets.numbers) > 1 and bool(two.targets) and not re.search(r"[;]", line)


def _joined(pieces: list[str], today: date, ids: Collection[str]) -> Iterator[Clause]:
    """The clauses of the pieces; one that says nothing by itself, or names a day, may go on ("until Mon, 12 Dec")."""
    waiting = ""
    held: Clause | None = None
    for piece in pieces:
        if not piece or is_courtesy(piece):
            continue
        text = f"{waiting}, {piece}" if waiting else piece
        if len(waiting) > LONGEST:
            break
        clause = clause_of(text, today=today, ids=ids)
        if held is not None and (clause is None or clause.action is None or clause.action.until is None):
            yield held
            text, clause = piece, clause_of(piece, today=today, ids=ids)
        held = clause if clause is not None and clause.action is not None and clause.action.until is not None else None
        if clause is not None and held is None:
            yield clause
        waiting = text if clause is None or held is not None else ""
    if held is not None:
        yield held
    elif waiting:
        raise Unclear(_why(waiting, today))


def _why(text: str, today: date) -> Reason:
    """Why a piece is no clause, as far as that can be told."""
    match = NUMBER.match(text)
    text = text[: 2 * LONGEST]
    day = day_named(text[match.end() :].strip(EDGES) if match else text, today=today)
    if day is not None and not today < day <= today + FARTHEST:
        if day <= today:
            return because('"{words}" changed nothing: {day} is not ahead', day=day)
        return because('"{words}" changed nothing: {day} is more than a year ahead', day=day)
    return because('"{words}" was not understood, and changed nothing')


def clause_of(text: str, *, today: date, ids: Collection[str]) -> Clause | None:
    """One clause, or None where it cannot be read as one."""
    text = text.strip(EDGES) if not text.strip().startswith("+") else text.strip()
    if _MAY_BE_DAY.fullmatch(text) and names_day(text, today):
        return _action_first(text, today, ids)  # "3. Dezember" is a day, not the third item
    return _targets_first(text, today, ids) or _behind_lead(text, today, ids) or _action_first(text, today, ids)


def _targets_first(text: str, today: date, ids: Collection[str]) -> Clause | None:
    """ "1 done", "1"."""
    for targets, rest, is_list in leading(text, ids):
        action = action_of(rest, today=today)
        if targets.everything and (EVERY.fullmatch(text) or not NOT_OF_ALL.isdisjoint((rest, without(rest, FILLERS)))):
            return None
        if action is not None and not (is_list and action.verb is Verb.SNOOZE and action.until is not None):
            return Clause(targets, action)
        if not rest:
            return Clause(targets, None)
    return None


def _behind_lead(text: str, today: date, ids: Collection[str]) -> Clause | None:
    """ "mark 1 as done", "snooze 1 until Friday"."""
    for leads, must in ((LEADS, None), (PUT_OFF_LEADS, Verb.SNOOZE)):
        for lead in leads:
            if text.startswith(f"{lead} "):
                clause = _targets_first(text[len(lead) + 1 :], today, ids)
                if clause is not None and clause.action is not None and must in (None, clause.action.verb):
                    return clause
    return None


def _action_first(text: str, today: date, ids: Collection[str]) -> Clause | None:
    """ "done: 1", "undo", "done"."""
    for match in re.finditer(r"[\s:]+|$", text):
        rest = text[match.end() :].strip(EDGES)
        action = action_of(text[: match.start()].strip(EDGES if text[:1] != "+" else " :"), today=today)
        if action is None:
            continue
        if not rest:
            alone = without(text.strip(EDGES), FILLERS) not in WITH_A_NUMBER and text not in WITH_A_NUMBER
            return Clause(Targets(), action) if alone else None
        plain = without(rest, FILLERS)
        found = [targets for targets, left in targets_in(plain, ids) if not left]
        if plain != rest and tells(text[: 2 * LONGEST], action.verb):
            continue
        if found and (action.verb is not Verb.SNOOZE or action.span is None or rest != text):
            return Clause(found[-1], action, leads=True)
    return None
