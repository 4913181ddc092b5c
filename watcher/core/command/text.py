"""What does a mail ask for, line by line?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from datetime import date

from watcher.core.command.line import Clause, Unclear, clauses_of
from watcher.core.command.spelling import respelled
from watcher.core.command.types import Order, Understood
from watcher.core.command.vocabulary import DOUBT, MARKS, PHRASES, is_courtesy, merged, turns
from watcher.core.decision import Verb
from watcher.core.reason import Reason, because_n

MOST_LINES = 100
LINE_LIMIT = 400
WORDS_LIMIT = 80
MOST_TOLD = 4

_BULLET = re.compile(r"^\s*(?:[*•·‣◦]|-(?=\s))\s*")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | {"＋": "+", "’": "'", "\u00a0": " ", "\u00ad": None})
_ORNAMENTS = re.compile(r"(?<!\w)[*_]+|[*_]+(?!\w)|(?<=\s)[:;]-?[()/]")
_END = re.compile(r"(?<=\D)\.+$|[!\s]+$|(?<=\+\d)\.$|(?<=\+\d\d)\.$")
_CUT_SHORT = "".join(rf"(?<!\b{word}\.)" for word in merged("cut_short"))
_SENTENCE_END = re.compile(rf"(?<=[^\W\d_][.!]){_CUT_SHORT}\s+", re.IGNORECASE)
_REMARK = re.compile(r"(?P<order>[^,;(]{1,60}?)(?:\s*[,;]|\s+-|\s*\()\s*(?P<remark>[^\d?]{3,100})")
_REMARKED = (Verb.DONE, Verb.PHONED, Verb.MUTE)
"""Orders behind which people say why."""
_FAREWELL = re.compile(
    rf"(?P<before>[^\d]{{0,60}}?)(?:\b{turns('and_')}\s)?\b(?:{turns('farewells')}\s[^\d!.]{{2,30}}|{turns('farewell')})"
    r"(?P<sign>[!.\s]*)",
    re.IGNORECASE,
)
_ASKING = re.compile(rf"\b{turns('please')}\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+")
_VERB_WORDS = frozenset(phrase for phrases in PHRASES.values() for phrase in phrases if " " not in phrase)


def orders_in(text: str, *, today: date, ids: Collection[str]) -> Understood:
    """The orders in the writer's own words. `today` is the local day of the mail, `ids` the short ids there are.

    A line counts as a whole or not at all. Greetings and thanks are passed over; of what else was not understood the
    first lines are told.
    """
    orders: list[Order] = []
    unclear: list[tuple[str, Reason]] = []
    for line in _lines(text):
        try:
            clauses = [one for part in _sentences(line) for one in _clauses(part, today=today, ids=ids)]
        except Unclear as trouble:
            unclear.append((line, trouble.reason))
        else:
            orders += [
                Order(clause.action, clause.targets, cut(line)) for clause in clauses if clause.action is not None
            ]
    told = [(line, reason) for line, reason in unclear if not orders or _means_something(line, ids)]
    return Understood(tuple(dict.fromkeys(orders)), tuple(_told(told)))


def _clauses(part: str, *, today: date, ids: Collection[str]) -> list[Clause]:
    """The clauses of one sentence, also where the order is wrapped in politeness or the numbers in words; behind
    "1 done, they said yes" the reason is left out."""
    try:
        return clauses_of(part, today=today, ids=ids)
    except Unclear as trouble:
        for attempt in (_respelled, _without_remark):
            found = attempt(part, today=today, ids=ids)
            if found:
                return found
        raise trouble from None


def _respelled(part: str, *, today: date, ids: Collection[str]) -> list[Clause]:
    """The same order in the words of the grammar; none where that says nothing either."""
    plain = respelled(part)
    if plain == part:
        return []
    try:
        return clauses_of(plain, today=today, ids=ids)
    except Unclear:
        return _without_remark(plain, today=today, ids=ids)


def _without_remark(part: str, *, today: date, ids: Collection[str]) -> list[Clause]:
    """What is asked before a remark that says why; none where the remark may say more."""
    found = _REMARK.fullmatch(part)
    if found is None or DOUBT.search(found["remark"]) or any(word in ids for word in part.split()[1:]):
        return []
    try:
        clauses = clauses_of(found["order"], today=today, ids=ids)
    except Unclear:
        return []
    sure = all(one.targets and one.action is not None and one.action.verb in _REMARKED for one in clauses)
    return clauses if sure else []


def cut(line: str) -> str:
    """A line short enough to be kept and told."""
    return line if len(line) <= WORDS_LIMIT else f"{line[: WORDS_LIMIT - 1]}…"


def _cleaned(line: str) -> str:
    """A line without control characters, in one piece."""
    shown = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in line[: LINE_LIMIT * 2])
    return " ".join(shown.split())[:LINE_LIMIT]


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n")[:MOST_LINES]:
        shown = _cleaned(line)
        if shown and not _is_farewell(shown) and not is_courtesy(_plain(shown)):
            yield shown


def _is_farewell(line: str) -> bool:
    """ "Bis Freitag!", "danke, bis Montag": so people end a mail. "Bis Freitag" may put off the only item."""
    found = _FAREWELL.fullmatch(line)
    if found is None or _ASKING.search(line):
        return False
    thanks = _plain(found["before"])
    return is_courtesy(thanks) and bool(thanks.strip(" ,") or "!" in found["sign"])


def _sentences(line: str) -> Iterator[str]:
    """What one line says, sentence by sentence: "1 done. Thanks!"."""
    yield from (_plain(part) for part in _SENTENCE_END.split(line) if not is_courtesy(_plain(part)))


def _plain(line: str) -> str:
    """A line as the grammar reads it: lower case, one kind of dash, no bullet in front, no full stop behind, without
    the signs for bold, smileys and little pictures."""
    text = unicodedata.normalize("NFC", line).translate(_DASHES).lower()
    text = "".join(sign for sign in text if sign in MARKS or unicodedata.category(sign) not in ("So", "Sk", "Mn"))
    text = _ORNAMENTS.sub("", _BULLET.sub("", text, count=1))
    return _END.sub("", text.strip()).strip()


def _means_something(line: str, ids: Collection[str]) -> bool:
    """Whether a line that was not understood looks like an order beside others that were: it begins with a number, or
    holds a verb or an id. A name or an address below the orders does not."""
    plain = _plain(line)
    words = _WORDS.findall(plain)
    starts = re.match(r"[#(\[]?\d{1,3}(?!\d)", plain) is not None
    return starts or any(word in _VERB_WORDS for word in words) or any(word in ids for word in plain.split())


def _told(unclear: list[tuple[str, Reason]]) -> Iterator[Reason]:
    for line, reason in unclear[:MOST_TOLD]:
        yield Reason(reason.template, "", (("words", cut(line)), *reason.values))
    if len(unclear) > MOST_TOLD:
        yield because_n(
            "{n} more line was not understood", "{n} more lines were not understood", n=len(unclear) - MOST_TOLD
        )
