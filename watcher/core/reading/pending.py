"""Does this answer leave the matter open until some time?

"Der Chef ist diese Woche auf Messe und schaut dann drüber" is a person's answer, and says neither yes nor no; nor does
it name a day that could be waited for. No list knows all the ways to say so; but whoever leaves it open asks nothing of
the reader, names a time or says to be undecided, and speaks of what is yet to come: of those who decide, of what must
be first, of want of time. Each of these signs is weak, so they are added up, and what orders and refusals speak of is
taken off.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

from watcher.core.reading.announced import IS_IT_OK
from watcher.core.reading.deciding import STATEMENT
from watcher.core.reading.person import APPOINTMENT, TURNS_DOWN, WANTS_WORD
from watcher.core.reading.persons import LINK
from watcher.core.reading.sentences import letter, without_card
from watcher.core.reading.standing import says_yes_or_no
from watcher.core.reading.times import times_of
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, folded, turns, within
from watcher.core.reading.writing import written_on

_ENOUGH = 2
_LONG = 500
"""Characters of a letter that says more than that."""
_A_FEW = 6
"""Words of a verdict that opens a letter ("Passt für uns")."""
_CLAUSE_END = re.compile(rf"[,;:]\s|\s-\s|\n|\b{turns('clause_words', 'therefore')}\s")
_MAY_I = re.compile(rf"\b{turns('may_i')}\b")
_MAY_WE = re.compile(rf"\b{turns('may_we')}\b")
_WAITS_FOR_YOU = re.compile(rf"\b{turns('waits_for_you')}\b")
_WISHES = re.compile(rf"\b{turns('please', 'wishes')}\b")
_NOTES = re.compile(rf"\b{turns('please_note')}\b")
_PLEAS = ("busy_words", "ask_again_phrases", "courtesy_phrases")
_A_WHILE = re.compile(rf"\b{turns('a_while')}\b")
_SAYS_SO = re.compile(rf"\b{turns('plain_verdicts')}\W*\Z")
_FIRST = re.compile(rf"\b{turns('comes_first')}\b")
_APPROVES = re.compile(rf"\b{turns('approves')}\b")
_UNDECIDED = re.compile(rf"\b{turns('undecided')}\b")
_HOWEVER = re.compile(rf"\b{turns('however')}\b")
_OF_ORDERS = re.compile(rf"\b{turns('of_orders')}\b")
_GREETING = re.compile(r"\W*[^,!\n]{2,40}[,!\n]\s*")


class Sign(Enum):
    """What of a letter leaves the matter open."""

    TELLING = auto()
    PROMISE = auto()
    BUSY = auto()
    MATTER = auto()
    """Something is thought over or decided."""
    MONEY = auto()
    DECIDER = auto()
    AWAY = auto()
    """Whoever decides is not there."""
    FIRST = auto()
    """Something must come before."""
    YET = auto()
    """It is yet to come."""
    HINGES = auto()
    """It depends on something."""
    HANDED_ON = auto()
    UNDECIDED = auto()
    """They say in so many words that they have not decided."""
    OVER = auto()
    """Those who decide have done so."""


_SIGNS = (
    (Sign.TELLING, ("telling_words",)),
    (Sign.PROMISE, ("decision_phrases", "deferral_phrases", "ask_again_phrases")),
    (Sign.BUSY, ("busy_words",)),
    (Sign.MATTER, ("mulling_words",)),
    (Sign.MONEY, ("hinging_words",)),
    (Sign.DECIDER, ("deciders",)),
    (Sign.YET, ("sequels",)),
)
_SHOWN = (
    (Sign.FIRST, _FIRST),
    (Sign.YET, re.compile(rf"\b{turns('is_yet_to_come')}(?!\w)")),
    (Sign.HINGES, re.compile(rf"\b{turns('hinges_on')}\b")),
    (Sign.UNDECIDED, _UNDECIDED),
    (Sign.HANDED_ON, re.compile(rf"\b{turns('handed_on')}\b")),
)
_WEIGHTS = {Sign.BUSY: 2, Sign.HINGES: 2, Sign.UNDECIDED: 2, Sign.HANDED_ON: 2, Sign.OVER: -2}
_OF_THE_PAST = frozenset({Sign.MATTER, Sign.MONEY, Sign.DECIDER, Sign.PROMISE})
"""Once it is over, these leave nothing open: "der Rat hat beschlossen", "das Budget war zu klein"."""
_AHEAD = frozenset(Sign) - {Sign.MONEY, Sign.AWAY, Sign.OVER}


def leaves_open(view: View) -> bool:
    """Whether a person who has said neither yes nor no says that this will come at some time."""
    names_time = _names_time(view)
    if not (names_time or _UNDECIDED.search(view.words)):
        return False
    text = _text(view)
    told = _sentences(text)
    if not told or len(text) > _LONG or within("requests", text) or any(map(_wants_or_says, told)):
        return False
    signs = set[Sign]().union(*map(_signs, told))
    if signs.isdisjoint(_AHEAD) or not (names_time or Sign.UNDECIDED in signs):
        return False
    if Sign.FIRST in signs:
        signs.discard(Sign.YET)
    against = 2 * bool(TURNS_DOWN.search(text)) + bool(_OF_ORDERS.search(text)) + 3 * _approves(view, told)
    found = sum(_WEIGHTS.get(one, 1) for one in signs) - against
    return found >= _ENOUGH - (not against)


def approves(view: View) -> bool:
    """Whether a letter opens with approval and takes nothing of it back."""
    told = _sentences(_text(view))
    return bool(told) and _approves(view, told)


def _text(view: View) -> str:
    """What stands between greeting and closing."""
    text = without_card(letter(LINK.sub("", view.words), folded(view.author.display_name)))
    return _GREETING.sub("", text, count=1) if begins("salutations", text) else text


def _sentences(text: str) -> Sequence[str]:
    return [one for one in STATEMENT.split(text) if one.strip()]


def _approves(view: View, told: Sequence[str]) -> bool:
    opens = says_yes_or_no(view) or _opens_with_approval(told[0])
    return opens and not any(map(_HOWEVER.search, told[1:]))


def _wants_or_says(sentence: str) -> bool:
    """Whether a sentence wants something of the reader but time, moves an appointment, or ends in a yes or no."""
    if "?" in sentence and _UNDECIDED.search(sentence):
        sentence = IS_IT_OK.sub(".", sentence)
    if _WAITS_FOR_YOU.search(sentence) or WANTS_WORD.search(sentence):
        return True
    if _WISHES.search(sentence) and not _NOTES.search(sentence) and not any(within(o, sentence) for o in _PLEAS):
        return True
    if "?" in sentence:
        begs = within("respite_phrases", sentence) or (_MAY_I.search(sentence) and within("telling_words", sentence))
        return not (begs or (_MAY_WE.search(sentence) and within("busy_words", sentence)))
    return bool(_SAYS_SO.search(sentence) or APPOINTMENT.search(sentence))


def _opens_with_approval(sentence: str) -> bool:
    """Whether the letter opens with a few words of approval and no proviso: then what is yet to come is a detail."""
    if len(sentence.split()) > _A_FEW or within("thanks_phrases", sentence) or _FIRST.search(sentence):
        return False
    return _APPROVES.search(sentence) is not None


def _signs(sentence: str) -> set[Sign]:
    """What of a sentence leaves the matter open; one of a day on which both meet leaves nothing open."""
    own = _of_writer(sentence)
    found = {name for name, phrases in _SIGNS if any(within(one, own) for one in phrases)}
    found |= {name for name, pattern in _SHOWN if pattern.search(own)}
    if not found or within("meeting_words", sentence):
        return set()
    if {Sign.TELLING, Sign.PROMISE} <= found and not within("ourselves", own):
        found.discard(Sign.PROMISE)  # "Danke für die schnelle Antwort" is none
    if Sign.DECIDER in found and within("away_words", own):
        found.add(Sign.AWAY)
    if Sign.HANDED_ON in found or found.isdisjoint(_OF_THE_PAST) or not within("past_words", sentence):
        return found
    return (found - _OF_THE_PAST) | ({Sign.OVER} if {Sign.MATTER, Sign.DECIDER} <= found else set())


def _of_writer(sentence: str) -> str:
    """The clauses that tell of the writer's side, and not of an errand of the reader's."""
    if not within("errand_words", sentence):
        return sentence
    clauses = (one for one in _CLAUSE_END.split(sentence) if one)
    return " , ".join(one for one in clauses if within("busy_words", one) or not within("errand_words", one))


def _names_time(view: View) -> bool:
    """Whether a time ahead is named, however roughly: "danach" and "soon" are none."""
    dates, ahead = times_of(view)
    today = written_on(view)
    return bool(ahead) or any(found.last > today for found in dates) or _A_WHILE.search(view.words) is not None
