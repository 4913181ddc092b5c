"""Which of the days are the absence's where their own clauses do not tell?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from watcher.core.dates.calendar import UNIT_DAYS
from watcher.core.dates.claims import Claim, Says
from watcher.core.dates.clauses import BEING, is_away, is_back, near
from watcher.core.dates.grammar import LASTING, NUMBERS, merged, turns
from watcher.core.dates.language import pattern, whole
from watcher.core.dates.sentences import sentence_ends, sentence_of, within
from watcher.core.dates.topic import is_elsewhere, is_event, is_of_mail
from watcher.core.dates.types import Found, Lead
from watcher.core.dates.whose import OPEN_ENDED, THEN, is_else, is_of_colleague, is_of_person, labelled

_MEANWHILE = whole(merged("meanwhile"))
_UNTIL_THEN = whole(merged("until_then"))
_I_AM = re.compile(rf"\b{turns('one_is')}\b", re.IGNORECASE)
_I_AM_THERE = re.compile(
    rf"\b{turns('people_are', 'people_are_cut')}\b"
    rf"|(?:^|[.!?]\s|\n)\s*{turns('are')}\b",
    re.IGNORECASE,
)
_URGENT = re.compile(rf"\b{turns('urgent')}", re.IGNORECASE)
_AGAIN = re.compile(rf"\b{turns('again')}\b", re.IGNORECASE)
_OF_MAIL = re.compile(turns("of_mail"), re.IGNORECASE)
_NEGATED = re.compile(rf"\b{turns('not_')}\b|{turns('not_endings')}\b", re.IGNORECASE)
_I = re.compile(rf"\b{turns('i')}\b", re.IGNORECASE)
_STILL = whole(merged("still"))
_WE = re.compile(rf"\b{turns('we')}\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_IT = re.compile(rf"\W*{turns('it_lasts')}\b", re.IGNORECASE)
_OR_MORE = re.compile(
    rf"(?<!\w)(?:{pattern(tuple(NUMBERS))}|\d{{1,2}})(?:\s{turns('or_')}\s|\s?[-–]\s?)$", re.IGNORECASE
)
"""The first number of "two to three weeks", which name no day."""
_AT_DESK = re.compile(rf"\b{turns('at_desk')}\b", re.IGNORECASE)
_JOURNEY_HOME = 7
"""Days within which somebody who is back is at work."""
_SUMS_UP = re.compile(rf"\b{turns('sums_up')}\b", re.IGNORECASE)
AWAY = (Says.AWAY_UNTIL, Says.AWAY_THEN)
_LONGEST_SENTENCE = 120
_LONGEST_CLAUSE = 400
_FRAGMENT = 5
"""Words of a line that has no verb: "Bis 4.12. in Wien!"."""
_THING = re.compile(rf"\W*{turns('thing')}\b|\W*\w+\s+{turns('thing_is')}\b", re.IGNORECASE)
"""How a sentence begins that tells something of a thing, or bids the reader do something."""
PRESENT = whole(merged("present"))
_IS = re.compile(rf"\b{turns('being')}\b|{turns('being_endings')}\b", re.IGNORECASE)


def summed_up(text: str, founds: Sequence[Found], says: Sequence[Says], number: int, borders: Sequence[int]) -> Says:
    """ "Erst Fortbildung (14.-28.11.), dann Urlaub, also bis zum 13.12.": the end of both is told last."""
    found = founds[number]
    if says[number] is not Says.AWAY_UNTIL or not found.open_start or not found.certain:
        return says[number]
    begin = max(border for border in borders if border <= found.start)
    earlier = [
        other
        for other, said in zip(founds[:number], says, strict=False)
        if said in AWAY and other.certain and begin <= other.start and other.last < found.last
    ]
    goes_on = earlier and _SUMS_UP.search(text, earlier[-1].end, found.start)
    return Says.AWAY_ON if goes_on else says[number]


def own_claims(claims: list[Claim], text: str, founds: Sequence[Found], written_on: date) -> list[Claim]:
    """Without the days of somebody who is named ("Frau Kern ist ab 7.12. wieder da"), unless nobody else is spoken of:
    some notices name their writer."""
    borders = sentence_ends(text, founds)
    mine = [claim for claim in claims if not is_of_person(*_around(text, founds, borders, claim.found))]
    if not any(one.found.last >= written_on for one in mine) and not _I_AM.search(
        text
    ):  # some notices name their writer, and none calls them a colleague
        mine = [claim for claim in claims if not is_of_colleague(*_around(text, founds, borders, claim.found))]
    return [
        claim for claim in mine if claim.says is not Says.BACK_ON or not _if_urgent(within(text, borders, claim.found))
    ]


def _if_urgent(sentence: str) -> bool:
    """ "In dringenden Fällen sind wir am 29.12. erreichbar": nobody is back then."""
    return _URGENT.search(sentence) is not None and not _AGAIN.search(sentence)


def _around(text: str, founds: Sequence[Found], borders: Sequence[int], found: Found) -> tuple[str, str]:
    """What stands before the date in its sentence, behind the date before it, and what stands behind it."""
    begin = max(border for border in (*borders, *(one.end for one in founds)) if border <= found.start)
    end = min((border for border in borders if border >= found.end), default=len(text))
    begin, end = max(begin, found.start - _LONGEST_CLAUSE), min(end, found.end + _LONGEST_CLAUSE)
    return text[begin : found.start], text[found.end : end]


def at_desk(claims: list[Claim], text: str, founds: Sequence[Found]) -> list[Claim]:
    """ "Am 2.12. lande ich wieder, ab 3.12. bin ich im Büro": of two days of return the one at work."""
    returns = [claim for claim in claims if claim.says is Says.BACK_ON and claim.found.certain]
    if len({claim.found.first for claim in returns}) < 2:
        return claims
    borders = sentence_ends(text, founds)
    working = [one.found.first for one in returns if _AT_DESK.search(near(*_around(text, founds, borders, one.found)))]
    return [
        claim
        for claim in claims
        if claim not in returns
        or claim.found.first in working
        or not any(0 < (day - claim.found.first).days <= _JOURNEY_HOME for day in working)
    ]


def chosen(told: Sequence[Claim], claims: Sequence[Claim], text: str, founds: Sequence[Found]) -> list[Claim]:
    """The claims to believe: those whose sentences speak of being away or back; failing them what else may tell of it,
    and at last those of sentences in which somebody only says to be somewhere."""
    borders = sentence_ends(text, founds)
    sure = [one for one in told if not one.found.open_start or _speaks(text, founds, borders, one.found)]
    others = [one for one in told if one not in sure and _is_somewhere(text, founds, borders, one.found)]
    if others and not any(one.found.certain for one in sure):
        sure = []  # "Bis zum 6.1. befinde ich mich in Kyoto. Sprechstunde wieder im Januar."
    return (
        sure
        or pointed_at(text, founds)
        or covered(claims, text)
        or only_range(text, founds)
        or begun(text, founds)
        or others
    )


def _speaks(text: str, founds: Sequence[Found], borders: Sequence[int], found: Found) -> bool:
    """Whether an "until" is that of an absence, by the words of its clause, its sentence or its label."""
    before, after = _around(text, founds, borders, found)
    own, sentence = near(before, after), within(text, borders, found)
    if is_away(own) or is_back(own) or labelled(before) is not None:
        return True
    if _OF_MAIL.search(sentence) and _NEGATED.search(sentence):
        return True  # "diese Adresse wird bis 4.12. nicht abgerufen"
    if _IT.match(own):  # "Ich mache Urlaub. Das dauert noch bis Montag."
        return is_away(text[max(0, text.find(sentence) - _LONGEST_SENTENCE) : text.find(sentence)])
    return not _THING.match(own) and (is_away(sentence) or is_back(sentence))


def _is_somewhere(text: str, founds: Sequence[Found], borders: Sequence[int], found: Found) -> bool:
    """ "Ich bin bis 4.12. in Wien", "bis 4.12. in Wien"; not "die Rechnung ist bis 4.12. zu zahlen", and not "wir
    nehmen bis 4.12. Bewerbungen an" where something else tells of the absence."""
    own, sentence = near(*_around(text, founds, borders, found)), within(text, borders, found)
    if PRESENT.search(own):
        return False
    if (_I_AM_THERE.search(sentence) and not _THING.match(own)) or (_I.search(own) and not _STILL.search(own)):
        return True
    rest = sentence.replace(found.phrase, " ")
    if len(_WORD.findall(rest)) <= _FRAGMENT and not _THING.match(sentence):
        return True
    told = _WE.search(own) or (len(_WORD.findall(own)) <= _FRAGMENT and not _THING.match(own))
    return bool(told) and not is_away(text.replace(sentence, ""))


def how_long(text: str, founds: Sequence[Found], claims: Sequence[Claim]) -> int:
    """For how many days the absence is said to go on: "für zwei Wochen", and beside the day on which it begins also
    without "für" ("ab heute drei Wochen"); 0 if nothing tells."""
    starts = [sentence_of(text, claim.found) for claim in claims if claim.says is Says.AWAY_FROM]
    sentences = ((found, sentence_of(text, found)) for found in founds if found.lasts)
    said = next((found.lasts for found, sentence in sentences if is_away(sentence) or sentence in starts), 0)
    begins = next((claim.found for claim in claims if claim.says is Says.AWAY_FROM), None)
    if said or not begins:
        return said
    sentence = sentence_of(text, begins)
    spans = [match for match in LASTING.finditer(sentence) if not match["when"]]
    if len(spans) != 1 or _OR_MORE.search(sentence, 0, spans[0].start()):
        return 0
    return _days(spans[0])


def _days(span: re.Match[str]) -> int:
    count = span["count"].lower()
    unit = next(days for name, days in UNIT_DAYS.items() if span[name])
    return (int(count) if count.isdigit() else NUMBERS[" ".join(count.split())]) * unit


def pointed_at(text: str, founds: Sequence[Found]) -> list[Claim]:
    """ "Vom 20. bis 31.7. ist Inventur. In dieser Zeit bin ich nicht da", "Am 4.1. geht es los. Bis dahin ist zu": what
    a sentence of absence points back at."""
    borders = sentence_ends(text, founds)
    for begin, end in pairwise(borders):
        sentence = text[begin:end]
        if not is_away(sentence) or any(begin <= found.start < end for found in founds):
            continue
        earlier = [found for found in founds if found.end <= begin]
        last = earlier[-1] if earlier else None
        if last and last.certain and last.is_range and _MEANWHILE.search(sentence):
            return [Claim(Says.AWAY_THEN, last)]
        if last and last.certain and not last.is_range and last.lead is not Lead.UNTIL and _UNTIL_THEN.search(sentence):
            return [Claim(Says.BACK_ON, last)]
    return []


def covered(claims: Sequence[Claim], text: str) -> list[Claim]:
    """ "Bis 4.12. vertritt mich Frau Lenz": where nothing else tells, the writer is away until then."""
    days = [claim.found for claim in claims if claim.says is Says.COVERED]
    last = max(days, key=lambda found: found.last, default=None)
    if not last or OPEN_ENDED.search(text) or THEN.search(text, last.end):
        return []
    return [Claim(Says.AWAY_THEN, last)]


def only_range(text: str, founds: Sequence[Found]) -> list[Claim]:
    """ "Sommerferien! 26.07. - 13.08.", "nächste Woche (30.11.-4.12.)", "vom 6. bis 14.2. bin ich in den Bergen": a
    notice that names but one range of days, or one within the other, whatever it says of it."""
    founds = [found for found in founds if not found.of_weekdays]
    ranges = [found for found in founds if found.is_range]
    found = min(ranges, key=lambda one: one.last - one.first, default=None)
    if not found or any(one.first > found.first or one.last < found.last for one in ranges):
        return []
    sentence = sentence_of(text, found)
    alone = len(ranges) == len(founds) and (is_away(text) or BEING.search(text))
    if (
        not (alone or _IS.search(sentence) or _I_AM_THERE.search(sentence))
        or not found.certain
        or found.lead in (Lead.UNTIL, Lead.AFTER)
    ):
        return []
    before, after = _around(text, founds, sentence_ends(text, founds), found)
    other = is_else(before, after, sentence) or is_of_person(before, after)
    other = other or is_elsewhere(sentence) or is_event(near(before, after)) or is_of_mail(before) or is_back(sentence)
    return [] if other or PRESENT.search(sentence) else [Claim(Says.AWAY_THEN, found)]


def begun(text: str, founds: Sequence[Found]) -> list[Claim]:
    """ "Ab 9. November bin ich für zwei Wochen in Japan": somebody is somewhere, from a day on and for so long."""
    starts = [found for found in founds if found.lead is Lead.FROM and found.certain and not found.is_range]
    if len(starts) != 1 or not BEING.search(sentence := sentence_of(text, starts[0])) or is_back(sentence):
        return []
    return [Claim(Says.AWAY_FROM, starts[0])] if LASTING.search(sentence) and not is_elsewhere(sentence) else []
