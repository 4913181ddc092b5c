"""Does what stands around a time put a matter off until then?

Lists of phrases know how people have put something off. How they say it changes less: they speak of themselves or of
those who decide, of thinking, telling, money or want of time, name what comes behind that day or does not come before
it, and ask nothing of the reader. A day of delivery, of an event or a call is told beside other words. Each of these
signs is weak, so all of them are added up.
"""

from __future__ import annotations

import re

from watcher.core.reading.words import begins, count, turns, whole, within

_ENOUGH = 3
_FIELDS = ("mulling_words", "telling_words", "hinging_words", "busy_words")
_AGAINST = ("errand_words", "event_words", "meeting_words")
_DIGIT = re.compile(r"\d")
_MOST = 4
_CLAUSE_END = re.compile(rf"[,;:]\s|\s-\s|\b{turns('clause_words', 'therefore')}\s")
_CLAUSE_START = re.compile(rf"[.!?] |{_CLAUSE_END.pattern}")
_GOES = re.compile(rf"\b{turns('leaves_on')} ?\Z")
_IS = re.compile(rf"\b{turns('being')}\b")
_DEPARTS = re.compile(rf"\b{turns('departs')}\b")
_COMES = re.compile(rf"\b{turns('coming_back')}\b")
_NOT_EARLIER = re.compile(rf"\b{turns('not_earlier')}\b")
_RATHER = re.compile(rf"\b{turns('rather')}\b")
_LEAD = re.compile(rf"\A{turns('not_earlier_leads')}\b ?")
_WORD = re.compile(r"[a-z]+")
_A_FEW = 2
"""Words beside them: "but", "leider"."""
_MAY_WE = re.compile(rf"\b{turns('may_we')}\b")


def may_put_off(text: str) -> bool:
    """Whether folded `text` speaks of what matters are put off for at all."""
    if any(within(name, text) for name in (*_FIELDS, "deciders")):
        return True
    if _RATHER.search(text):
        return True
    if within("waiting_leads", text) is None:
        return False
    return any(within(name, text) for name in ("denials", "sequels")) or _NOT_EARLIER.search(text) is not None


def begs(text: str) -> bool:
    """Whether folded `text` asks for time: "Könnten wir das vertagen?"."""
    return _MAY_WE.search(text) is not None


def puts_off(before: str, time: str, after: str, behind: str, *, rough: bool = False, agreed: bool = False) -> bool:
    """Whether the sentence of a time, folded, waits for it: `before` and `after` it, and the sentence `behind` that
    one, which counts where it tells what comes then; `rough` is a time that is no day; `agreed` is whether
    they say yes right above."""
    if before.count('"') % 2 and '"' in after:
        return False  # what somebody else says, or shall say
    clause = f"{_CLAUSE_END.split(before)[-1]} {time} {_CLAUSE_END.split(after)[0]}"
    last = before.split()[-3:]
    led = begins("waiting_leads", time) or any(whole("waiting_leads", " ".join(last[at:])) for at in range(len(last)))
    pleads = within("busy_words", clause) is not None  # "bitte geben Sie uns Luft", "could we park this?"
    if any(within(name, clause) for name in _AGAINST if not (pleads and name == "errand_words")):
        return False
    if after.rstrip().endswith("?") and not (pleads and _MAY_WE.search(before)):
        return False
    leaves = (_GOES.search(before) and _IS.search(clause)) or (_DEPARTS.search(clause) and not led)
    if leaves and not _COMES.search(clause):
        return False  # they leave on that day
    alone = f"{_CLAUSE_START.split(f'{before} ')[-1].strip()} {time} {_CLAUSE_END.split(after)[0]}"
    agreed = agreed or any(whole("assents", part.strip()) for part in _CLAUSE_START.split(before))
    if not agreed and (_says_nothing_but(alone, time) or (rough and _would_rather(alone, time))):
        return True
    follows = begins("sequels", behind) is not None
    if within("lasting_words", clause) and not _tells(clause) and not _tells(_sequel(after, behind if follows else "")):
        return False
    parts = _CLAUSE_END.split(f"{before} {time} {after} {behind if follows else ''}")
    own = [part for part in parts if within("busy_words", part) or not within("errand_words", part)]
    said = " , ".join(own)
    fields = min(sum(2 * (found > 0) + (found > 1) for found in (count(name, said) for name in _FIELDS)), _MOST)
    decider = within("deciders", said)
    if not (led or _DIGIT.search(time)) and within("past_words", clause):
        return False  # "the committee reviewed it on Friday"
    score = (
        fields
        + (decider is not None)
        + (decider is not None and within("away_words", said) is not None)
        + any(within(name, said) for name in ("ourselves", "pointing_words"))
        + (follows or within("sequels", after) is not None)
        + bool(led)
        + bool(led and within("denials", said))
        - 2 * (len(own) < len(parts))
    )
    return score >= _ENOUGH - bool(fields)


def _says_nothing_but(clause: str, time: str) -> bool:
    """Whether a clause is nothing but the time before which nothing happens: "interesting, but not before Q2"."""
    if not _NOT_EARLIER.search(clause) or _COMES.search(clause):
        return False
    rest = _NOT_EARLIER.sub(" ", clause).replace(_LEAD.sub("", time), " ")
    return len(_WORD.findall(rest)) <= _A_FEW


def _sequel(after: str, behind: str) -> str:
    """What is told behind a time of what comes then."""
    found = within("sequels", after)
    return f"{after[after.find(found[0]) :] if found else ''} {behind}"


def _would_rather(clause: str, time: str) -> bool:
    """Whether a clause is nothing but a time that would suit better: "nächstes Jahr gern"; a day is an appointment."""
    rest = clause.replace(time, " ")
    return _RATHER.search(rest) is not None and len(_WORD.findall(_RATHER.sub(" ", rest))) < _A_FEW


def mulls_then(text: str) -> bool:
    """Whether folded `text` tells what is looked at or decided behind a time: "und schaue mir das danach an"."""
    return within("sequels", text) is not None and _tells(text)


def _tells(text: str) -> bool:
    return any(within(name, text) for name in ("mulling_words", "telling_words"))
