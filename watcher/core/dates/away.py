"""Until when is the writer away?

Each date of the notice is asked what its own clause says of it: away until then, away from then, back on that day, or
nothing of the kind. What fits together is put together; what is in doubt names no day.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from watcher.core.dates.claims import Claim, Says, assembled, why_not
from watcher.core.dates.clauses import (
    BACK,
    BEING,
    first_clause,
    is_away,
    is_back,
    last_clause,
    leads_on,
    near,
    without,
    without_lead,
)
from watcher.core.dates.find import find
from watcher.core.dates.grammar import IN_THE_MORNING, LISTED, WEEKDAY_BEFORE, merged, turns
from watcher.core.dates.house import without_closings
from watcher.core.dates.language import pattern, whole
from watcher.core.dates.resumed import resumed
from watcher.core.dates.sentences import flowing, sentence_ends, sentence_of
from watcher.core.dates.told import AWAY, at_desk, chosen, how_long, own_claims, summed_up
from watcher.core.dates.topic import is_elsewhere, is_event, is_of_mail, without_events
from watcher.core.dates.types import Absence, Found, Lead
from watcher.core.dates.whose import is_covered, is_else, is_habit, is_stand_in, labelled
from watcher.core.reason import because

TEXT_LIMIT = 6_000
"""Characters of a notice that are read."""
DATES_LIMIT = 40
"""Dates of a notice that are weighed."""
_LONGEST_LEAD = 30

_PRESENT = whole(merged("present"))
_NOT_PRESENT = whole(merged("not_present"))
_STILL = re.compile(rf"(?<!\w)(?:{pattern(merged('still'))})\s+(?:{pattern(merged('until'))})\W*$", re.IGNORECASE)
_ELSEWHERE = whole(merged("elsewhere"))
_UNTIL_THEN = whole(merged("until_then"))
_LEAVES = whole(merged("leaves"))
_OCCASION = whole(merged("occasions"))
_LAST_DAY = whole(merged("last_day"))
_LAST_DAY_BEFORE = re.compile(
    rf"(?<!\w)(?:{pattern(merged('last_day'))})\b(?! {turns('last_day_of')} )[^.,;]{{0,40}}$", re.IGNORECASE
)
_GOES_ON = re.compile(
    rf"(?<!\w)(?:{pattern(merged('goes_on'))})\s+(?:\w+\s+){{0,3}}(?:{pattern(merged('until'))})\W*$", re.IGNORECASE
)
_LEAVE_BEGINS = re.compile(turns("leave_begins"), re.IGNORECASE)
_AGAIN_FROM = re.compile(
    rf"\b{turns('anew')}\s+(?:(?:{pattern((*merged('from_'), *merged('on')))})\s+)?$", re.IGNORECASE
)
_AFTERWARDS = whole(merged("goes_on"))
"""Behind it is told what follows the days: "Urlaub bis 1.12., danach Homeoffice"."""
_NOT_UNTIL = re.compile(turns("not_until"), re.IGNORECASE | re.DOTALL)
_WORDS = re.compile(r"[^\W\d_]{2,}")
_PROBABLY = re.compile(rf"\b{turns('probably')}\b", re.IGNORECASE)
_DENIED = re.compile(rf"\b{turns('not_right_before')}\s*$", re.IGNORECASE)
_INCLUSIVE = re.compile(rf"\b{turns('inclusive')}", re.IGNORECASE)
_MORNING = re.compile(rf"\b0?[5-9](?:[:.]\d\d)?\s?{turns('oclock')}\W*(?:\w+\W+)?$", re.IGNORECASE)
_EARLY = re.compile(rf"\s{turns('early')}\b", re.IGNORECASE)
_NOT_INCLUDING = "".join(rf"(?<!{word} )" for word in merged("turns.including"))
_TILL = re.compile(rf"{_NOT_INCLUDING}\b{turns('till')}$", re.IGNORECASE)
_SOMETIME = re.compile(rf"\b{turns('sometime')}\W{{1,3}}(?:\w+ )?$", re.IGNORECASE)
_PERHAPS = re.compile(rf"\b{turns('perhaps')}\b[^.;]{{0,40}}$", re.IGNORECASE)
_HOPED_BEHIND = re.compile(rf"^[\s,(–-]*{turns('hoped')}\b|[,(–-]\s*{turns('hoped')}\W*$", re.IGNORECASE)
_HOPED = re.compile(rf"\b{turns('hoped')}(?:\s[^.,;]{{0,40}}|,\s+(?:\w+\s+)?)$", re.IGNORECASE)
_ROUGHLY = re.compile(rf"\b{turns('roughly')}\s+$", re.IGNORECASE)
_ROUGHLY_BEHIND = re.compile(rf"{turns('roughly_behind')}\b", re.IGNORECASE)
_LAST_BEFORE = re.compile(rf"\b{turns('last_before')}", re.IGNORECASE)
"""Who has a last day before the holidays does not leave for good."""
_LAST_DAY_AWAY = re.compile(rf"\b{turns('last_day_away')}\b", re.IGNORECASE)
"""Of an absence, not of presence."""
_BEFORE = re.compile(rf"\b{turns('before')}\s*$", re.IGNORECASE)
_NEGATED = re.compile(rf"\b{turns('negated')}\b|{turns('negated_endings')}\b", re.IGNORECASE)
_ONLY_THEN = re.compile(rf"\b{turns('only_then')}\s*$", re.IGNORECASE)
_ONLY_AFTER = re.compile(rf"\b{turns('only_after')}\s*$", re.IGNORECASE)
_OF_READER = re.compile(rf"\b{turns('of_reader')}\b", re.IGNORECASE)
"""What happens "erst am 7.12." to the reader's mail, or is done by the writer, is done on their return."""
_IF_READER = re.compile(rf"\W*{turns('if_reader')}\b", re.IGNORECASE)
_I_AM = re.compile(rf"[;:]|,\s*{turns('i_am')}\b", re.IGNORECASE)
"""Behind it is said what will be: "If you need me, I'm back on Thursday"."""
_WILL_DO = re.compile(rf"\W*{turns('will_do')}\w", re.IGNORECASE)
_IS_THERE = re.compile(rf"\b{turns('is_there')}\b", re.IGNORECASE)
_WHEN = re.compile(rf"[\s,)]*{turns('when')}\b", re.IGNORECASE)
_THEN_BACK = re.compile(rf"[\s,()]*{turns('then')}\b", re.IGNORECASE)
_DENIED_BEHIND = re.compile(rf"\W*{turns('denied_behind')}\b", re.IGNORECASE)
_LISTED = re.compile(turns("listed"), re.IGNORECASE)
_STILL_HERE = re.compile(rf"\b{turns('still_here')}\b", re.IGNORECASE | re.DOTALL)
_ANSWERS = re.compile(rf"\b{turns('answers')}\b", re.IGNORECASE)
_AGAIN = re.compile(rf"\b{turns('back_again')}\b|{turns('negated_endings')}\b", re.IGNORECASE)
_BOTH_ENDS = re.compile(rf"\s(?:{turns('both_ends')}|[-–—])\s|[–—]", re.IGNORECASE)
_NOT_BEFORE = re.compile(rf"\b{turns('not_before')}\b", re.IGNORECASE | re.DOTALL)


def absence_in(text: str, written_on: date, month_first: bool | None = None, *, sure: bool = False) -> Absence:
    """The absence that `text` speaks of; see `Absence`. `sure` is whether a program sent it."""
    text = flowing(text[:TEXT_LIMIT])
    leaves = _LEAVES.search(_LAST_DAY_AWAY.sub(" ", text)) is not None and not _LAST_BEFORE.search(text)
    named = find(text, written_on, month_first)[:DATES_LIMIT]
    founds = [_or_around(text, _today_or_later(found, written_on)) for found in named]
    claims = [
        Claim(says, _on_that_day(says, found, written_on))
        for found, says in zip(founds, _sayings(text, founds), strict=True)
    ]
    told = [claim for claim in claims if claim.says not in (Says.NOTHING, Says.COVERED)]
    claims = chosen(own_claims(told, text, founds, written_on), claims, text, founds)
    claims = resumed(claims, text, founds, written_on) if sure else claims
    if leaves and not _comes_back(claims, text):
        return Absence(because=because("says to have left for good"), leaves=True)
    claims = at_desk(without_closings(claims, text, founds, written_on), text, founds)
    certain = [claim for claim in claims if _is_certain(claim, text)]
    lasts = how_long(text, founds, claims)
    absence = assembled(certain, written_on, lasts)
    in_doubt = any(claim.found.ambiguous or claim.found.vague for claim in claims)
    return absence or _around_a_day(claims, text) or Absence(because=why_not(claims, founds), in_doubt=in_doubt)


def _today_or_later(found: Found, written_on: date) -> Found:
    """ "Until Friday", written on a Friday, may end today or in a week."""
    in_a_week = found.is_weekday and found.lead is Lead.UNTIL and (found.first - written_on).days == 7
    return replace(found, ambiguous=True) if in_a_week and not IN_THE_MORNING.search(found.phrase) else found


def _or_around(text: str, found: Found) -> Found:
    """ "Back on or around 15 September" names no day; "until about" it somebody is away at least until then."""
    return found if found.lead is Lead.UNTIL or not _is_roughly(text, found) else replace(found, vague=True)


def _is_roughly(text: str, found: Found) -> bool:
    before = _ROUGHLY.search(text, max(0, found.start - _LONGEST_LEAD), found.start)
    return before is not None or _ROUGHLY_BEHIND.match(text, found.end) is not None


def _around_a_day(claims: Sequence[Claim], text: str) -> Absence | None:
    """The absence of somebody who will be back around a day: it is named, and none to wait for."""
    founds = [claim.found for claim in claims if claim.says is Says.BACK_ON and _is_roughly(text, claim.found)]
    return Absence(because=why_not(claims, founds), named=founds[0].first, states_return=True) if founds else None


def _on_that_day(says: Says, found: Found, written_on: date) -> Found:
    """ "I'm off on Friday", answered on a Friday, is that day."""
    is_today = says is Says.AWAY_THEN and found.is_weekday and (found.first - written_on).days == 7
    return replace(found, first=written_on, last=written_on) if is_today else found


def _is_certain(claim: Claim, text: str) -> bool:
    found = claim.found
    return bool(found.certain or found.until_end or _is_once(claim, text))


def _is_once(claim: Claim, text: str) -> bool:
    """Whether a range of weekdays is no habit: behind other weekdays ("Monday, Tuesday and Wednesday"), or on an
    occasion."""
    found = claim.found
    if not found.of_weekdays or claim.says is not Says.AWAY_THEN:
        return False
    listed = WEEKDAY_BEFORE.search(text, max(0, found.start - 20), found.start)
    return bool(listed or _OCCASION.search(sentence_of(text, found)))


def _comes_back(claims: Sequence[Claim], text: str) -> bool:
    """ "My last day is 18 December. I return on 4 January." is no farewell."""
    if not _LAST_DAY.search(text):
        return False
    return any(claim.says is Says.BACK_ON and claim.found.certain for claim in claims)


def _sayings(text: str, founds: Sequence[Found]) -> list[Says]:
    """What the text says of each date."""
    borders = sentence_ends(text, founds)
    says = [_says(text, founds, number, borders) for number in range(len(founds))]
    returns = [
        found.first for found, said in zip(founds, says, strict=True) if said is Says.BACK_ON and not found.vague
    ]
    until = {found.last for found, said in zip(founds, says, strict=True) if said in AWAY and found.certain}
    says = [summed_up(text, founds, says, number, borders) for number in range(len(founds))]
    return [
        # "Away until Monday, 30 November, and back on 1 December": the later day is that of return.
        Says.AWAY_UNTIL
        if said is Says.BACK_ON and (_is_told_again(found, returns) or _is_translated(found, until))
        else said
        for found, said in zip(founds, says, strict=True)
    ]


def _is_translated(found: Found, until: Collection[date]) -> bool:
    """ "Bis Montag, 30.11." and "until Monday, 30 November" in one notice: German names the last day."""
    return found.lead is Lead.UNTIL and found.first in until


def _is_told_again(found: Found, returns: Sequence[date]) -> bool:
    return found.lead is Lead.UNTIL and any(0 < (day - found.last).days < 7 for day in returns)


def _says(text: str, founds: Sequence[Found], number: int, borders: list[int]) -> Says:
    found = founds[number]
    begin = max(border for border in borders if border <= found.start)
    end = min((border for border in borders if border >= found.end), default=len(text))
    sentence = text[begin:end]
    if not (_WORDS.search(_PROBABLY.sub(" ", without(sentence, begin, founds))) or BACK.search(sentence)):
        # "Ich habe Urlaub! Vom 23. bis 29. November." goes on with what the sentence before it says.
        begin = max((border for border in borders if border < begin), default=begin)
        sentence = text[begin:end]
    if is_elsewhere(_part(sentence, found.start - begin)) or (
        not found.is_range and is_of_mail(text[begin : found.start], text[found.end : end])
    ):
        return Says.NOTHING
    if found.lead is Lead.UNTIL and not found.is_range and (on := _GOES_ON.search(text[begin : found.start])):
        return _goes_on(on[0], sentence)
    before, after = _surroundings(text, founds, number, (begin, end))
    if (
        _ELSEWHERE.search(f"{before} § {_AFTERWARDS.split(after)[0]}")
        or is_else(before, after, sentence)
        or (found.is_weekday and is_habit(text[begin : found.start]))
        or _is_event(found, before, after, sentence)
    ):
        return Says.NOTHING
    if label := labelled(text[begin : found.start]):
        return Says.AWAY_THEN if found.is_range else label  # "von: 1.1., bis: 4.1."
    if is_covered(found, before, after, sentence):
        return Says.COVERED
    if not found.is_range and _LAST_DAY_AWAY.search(last_clause(before)):
        return Says.AWAY_UNTIL
    return _judged(found, before, _UNTIL_THEN.split(after)[0], sentence)


def _surroundings(text: str, founds: Sequence[Found], number: int, sentence: tuple[int, int]) -> tuple[str, str]:
    """What of its sentence is said before and behind a date, and not of the dates beside it."""
    found = founds[number]
    begin, end = sentence
    earlier = [other for other in founds[:number] if other.start >= begin]
    later = [other for other in founds[number + 1 :] if other.end <= end]
    before = text[earlier[-1].end if earlier else begin : found.start]
    if (
        earlier and found.lead is not Lead.UNTIL and _LISTED.fullmatch(before)
    ):  # "away on Thursday and Friday (26/27 November)"
        before = text[earlier[-2].end if len(earlier) > 1 else begin : earlier[-1].start]
        earlier = earlier[:-1]
    shared = found.end
    if later and not later[0].open_start and _is_shared(text[found.end : later[0].start], later[0]):
        shared, later = later[0].end, later[1:]  # "morgen sowie vom 7. bis 9.12. nicht im Büro"
    after = text[shared : later[0].start if later else end]
    if earlier and not leads_on(before):
        before = last_clause(before)
    if later:
        after = "" if leads_on(after) else first_clause(without_lead(after))
    return before, after


def _part(sentence: str, at: int) -> str:
    """What stands between the semicolons of a sentence around a place: each may speak of something else."""
    return sentence[sentence.rfind(";", 0, at) + 1 :].partition(";")[0] if ";" in sentence else sentence


def _is_shared(between: str, following: Found) -> bool:
    """Whether two days, with no more than "and" between them, share what is said behind the second."""
    one_way = following.is_range or following.lead in (Lead.ON, Lead.NONE)
    return one_way and LISTED.fullmatch(without_lead(between)) is not None


def _goes_on(led: str, sentence: str) -> Says:
    """What "danach bis 11.12." goes on with: the absence, the next stand-in, or work from elsewhere."""
    if _ELSEWHERE.search(led):
        return Says.NOTHING
    return Says.AWAY_ON if is_away(sentence) else _if(is_stand_in(sentence), Says.COVERED)


def _is_event(found: Found, before: str, after: str, sentence: str) -> bool:
    """Whether the day is an event's, or one on which the reader may write ("if you email me Thursday"); where a
    stocktaking "findet vom 3. bis 5.5. statt" somebody is away as well."""
    led = sentence.rpartition(found.phrase)[0]
    if _IF_READER.match(sentence) and not (_I_AM.search(led) or any(map(str.isdigit, found.phrase))):
        return True
    if is_event(near(before, after)):
        return not (found.is_range and is_away(without_events(sentence)))
    return is_event(sentence) and not (is_away(without_events(sentence)) or is_back(sentence))


def _judged(found: Found, before: str, after: str, sentence: str) -> Says:
    """By the word that leads to the date, and by words of being away or back in its clause."""
    clause = f"{before} § {after}"
    away = is_away(clause)
    back = is_back(clause) or (is_back(after) and not _DENIED.search(before))  # "nicht im Büro und ab ... wieder da"
    if _is_vague(before) or _HOPED_BEHIND.search(after) or _STILL_HERE.search(near(before, after)):
        return Says.NOTHING
    if _BEFORE.search(before):
        return _if(_NEGATED.search(near(before, after)), Says.BACK_ON)
    if _is_not_earlier(before, after, sentence):
        return Says.BACK_ON
    if found.lead is Lead.UNTIL:
        return Says.NOTHING if _still_there(before, after) else _until(found, before, after)
    if found.is_range and found.lead is Lead.AFTER:
        return _if(back or away, Says.AWAY_THEN)  # "Nach meinem Urlaub (23.11.-4.12.) melde ich mich"
    returns = _back_alone(last_clause(before)) or (back and not away and _RETURNS.search(clause) is not None)
    own = near(before, after)  # "dienstlich unterwegs und ab KW 46 wieder im Büro"
    only_back = (back and not away) or _back_alone(own)
    if found.is_range and not _is_week_of_return(found, only_back, returns):
        return Says.NOTHING if back and not away else _if(away or is_away(sentence), Says.AWAY_THEN)
    if found.lead is Lead.AFTER:
        return _if(back or (_ONLY_AFTER.search(before) and _OF_READER.search(sentence)), Says.AWAY_UNTIL)
    if _is_return(found, before, after, away=away, back=back):
        return Says.BACK_ON
    if found.lead is Lead.FROM or _LEAVE_BEGINS.search(own):
        return _if(away or is_away(sentence), Says.AWAY_FROM)
    return _if(away, Says.BACK_ON if _does_then(found, before, after) else Says.AWAY_THEN)


def _is_return(found: Found, before: str, after: str, *, away: bool, back: bool) -> bool:
    """Whether the clause tells of a return then, also one that names the absence: "urlaubsbedingt erreichen Sie mich
    erst wieder ab Mittwoch"."""
    if _AGAIN_FROM.search(before) and not is_away(first_clause(after)):
        return True
    if not back:
        return False
    return not (away and found.lead is Lead.FROM and not is_back(after) and not _back_alone(last_clause(before)))


def _does_then(found: Found, before: str, after: str) -> bool:
    """ "I'm away and will start on my mail on 8 December": whoever does something then, and not away, is back."""
    clause = last_clause(before)
    does = found.lead is Lead.ON and _WILL_DO.match(clause) is not None
    return does and not (_IS_THERE.search(first_clause(after)) or is_away(f"{clause} § {first_clause(after)}"))


def _is_vague(before: str) -> bool:
    """Whether the day is told as one of several, or is the last one of presence."""
    if _SOMETIME.search(before) or _PERHAPS.search(before) or _HOPED.search(before):
        return True
    return _LAST_DAY_BEFORE.search(_LAST_DAY_AWAY.sub("", before)) is not None


def _is_not_earlier(before: str, after: str, sentence: str) -> bool:
    """ "Ihre Mail wird erst am 7.12. gelesen", "not before 7 December"."""
    if _ONLY_THEN.search(before) and _OF_READER.search(sentence) and not is_away(near(before, after)):
        return True
    return _NOT_BEFORE.search(before) is not None


def _until(found: Found, before: str, after: str) -> Says:
    """ "Not back until Monday" names the day of return, and so does "until Monday": no absence ends behind a
    weekend; "until next week" names no day, and neither does "back by the end of the week"."""
    inclusive = _INCLUSIVE.match(after.lstrip(" ,("))
    is_monday = found.first == found.last and found.first.weekday() == 0 and not found.is_end
    if is_monday and _TILL.search(before) and not inclusive:
        return Says.BACK_ON
    if _MORNING.search(before) or IN_THE_MORNING.search(found.phrase) or _EARLY.match(after):
        return Says.BACK_ON
    if _WHEN.match(after) and is_back(first_clause(_WHEN.sub("", after))):
        return Says.BACK_ON  # "closed until 4 January, when we reopen"
    if _THEN_BACK.match(after) and is_back(after) and not (is_away(last_clause(before)) or BEING.search(before)):
        return Says.BACK_ON  # "Geduld bis 4.1., dann bin ich wieder da"
    not_then = _DENIED_BEHIND.match(after)  # "ich lese bis 4.12. keine Mails"
    if _NOT_UNTIL.search(before) or (_back_alone(last_clause(before)[-40:]) and not not_then):
        return _if(not found.is_end and not _by_then(before, after), Says.BACK_ON)
    return _if(not found.is_range or _INCLUSIVE.search(before), Says.AWAY_UNTIL)


def _by_then(before: str, after: str) -> bool:
    """ "Rückfragen beantworten wir bis 24.9.": until when is promised, not when somebody is back."""
    return _ANSWERS.search(last_clause(before)) is not None and not _AGAIN.search(near(before, after))


def _still_there(before: str, after: str) -> bool:
    """Whether it is told until when somebody is there: "ich bin noch bis Freitag erreichbar, danach im Urlaub"."""
    own = near(before, after)
    if is_away(own) or _NOT_PRESENT.search(own):
        return False
    return _PRESENT.search(own) is not None or (_STILL.search(before) is not None and BACK.search(own) is not None)


def _back_alone(clause: str) -> bool:
    return is_back(clause) and not is_away(clause)


_RETURNS = re.compile(rf"\b{turns('returns')}\b", re.IGNORECASE)
"""Being back, and not only to be reached: "in KW 50 bin ich mobil erreichbar" tells of no return."""


def _is_week_of_return(found: Found, back: bool, returns: bool) -> bool:
    """ "Ab KW 50 wieder da", "unterwegs, zurück KW 50", "wieder da in KW 50": the week's first day is meant."""
    if (found.last - found.first).days != 6 or found.first.weekday() != 0 or _BOTH_ENDS.search(found.phrase):
        return False
    return (back and found.lead is Lead.FROM) or (found.lead is Lead.NONE and returns)


def _if(condition: object, says: Says) -> Says:
    return says if condition else Says.NOTHING
