"""Which days and ranges does this text name?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from watcher.core.dates import grammar
from watcher.core.dates.atoms import TEXT_LIMIT, Atom, find_atoms
from watcher.core.dates.calendar import (
    are_neighbours,
    day_in,
    first_on_or_after,
    last_on_or_before,
    next_weekday,
    week_of,
)
from watcher.core.dates.types import Found, Lead

_BEHIND_LABEL = re.compile(r"(?:[^\W\d_]:|\b(?:zurück|rückkehr))\s{0,3}$", re.IGNORECASE)
_SHORT_LED = re.compile(
    r"\b(?:bis|ab|am|until|till|til|through|thru|on|back|returning|return)(?:\s+(?:zum|einschl\.|inkl\.))?\s+$",
    re.IGNORECASE,
)
"""What stands before a short weekday that is a day by itself: "bis do", "back Thurs"."""
_BRACKET_BEHIND = re.compile(r"(?:\s[a-zäöüß]+){0,2}\s\(", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[^.!?\n()\d]{0,60}\(")
"""What may stand between a week and its short weekdays: "diese Woche bin ich auf Schulung (Mo-Mi)"."""
_REST = re.compile(r"rest|remainder", re.IGNORECASE)
_FRIDAY = 4
_ORDER_TOLD = re.compile(r"\((?:(?P<month>mm[/.-]dd)|(?:dd|tt)[/.-]mm)(?:[/.-](?:yy|jj)(?:yy|jj)?)?\)", re.IGNORECASE)
"""How somebody says beside a date in which order they write it: "(MM/DD/YYYY)"."""
LONGEST_RANGE = 92
"""Days; of two readings of a range the one that is shorter is believed."""
_LEADS = (
    (Lead.UNTIL, grammar.UNTIL),
    (Lead.AFTER, grammar.AFTER),
    (Lead.FROM, grammar.FROM),
    (Lead.ON, grammar.ON),
)


def find(text: str, today: date, month_first: bool | None = None, *, in_part: bool = False) -> tuple[Found, ...]:
    """Every day or range of days, in order; `month_first` is how 12/4 is read where nothing in the text tells."""
    text = text[:TEXT_LIMIT]
    if order := _ORDER_TOLD.search(text):
        month_first = order["month"] is not None
    atoms = list(_joined(text, _ordered(find_atoms(text, today), month_first)))
    slashes = any(_is_said(text, one) and _in_figures(text, one) for one in atoms)
    atoms = _whole_weeks(text, atoms)
    joined = [one for one in atoms if (in_part and one.in_part) or _is_said(text, one) or (slashes and one.slashed)]
    settled = _counted_on(_settled(joined))
    ends = (0, *(atom.end for atom in settled))
    return tuple(_found(text, atom, end) for atom, end in zip(settled, ends, strict=False))


def _joined(text: str, atoms: list[Atom]) -> Iterator[Atom]:
    """Atoms with a "bis" between them become one."""
    number = 0
    while number < len(atoms):
        atom = atoms[number]
        following = _at(atoms, number + 1)
        if following and (same := _same_day(text, atom, following)):
            atom, following, number = same, _at(atoms, number + 2), number + 1
        if following and (told := _told_in_brackets(text, atom, following)):
            atom, following, number = told, _at(atoms, number + 2), number + 1
        if to_weekday := _to_day_of_week(text, atom, atoms[number + 1 : number + 3]):
            yield to_weekday
            number += 3
            continue
        both = _range(text, atom, following) if following else None
        if both:
            atom, following, number = both, _at(atoms, number + 2), number + 1
        in_week = _in_week(text, atom, following) if following else None
        if in_week:
            yield in_week
            number += 2
            continue
        if both:
            yield both
            number += 1
            continue
        if atom.options:  # a day without its month is nothing by itself
            yield atom
        number += 1


def _at(atoms: list[Atom], number: int) -> Atom | None:
    return atoms[number] if number < len(atoms) else None


def _same_day(text: str, a: Atom, b: Atom) -> Atom | None:
    """ "Heute, den 27.11.", "am heutigen Freitag": today, told once more by its date or its weekday."""
    if not b.options:
        return None
    if not a.is_relative:
        return _told_again(text, a, b)
    if not grammar.SAME_DAY.fullmatch(text, a.end, b.start):
        return None
    same = any(pair == a.options[0] for pair in b.options) or (
        b.bare_weekday and not b.is_range and b.first.weekday() == a.first.weekday()
    )
    bracket = "(" in text[a.end : b.start] and text[b.end : b.end + 1] == ")"
    return replace(a, end=b.end + bracket) if same else None


def _told_again(text: str, a: Atom, b: Atom) -> Atom | None:
    """ "Übernächsten Montag, also dem 30.": one day by both."""
    if a.weekday is not None or a.is_range or b.vague or not (len(a.options) == len(b.options) == 1):
        return None
    if a.vague:
        return _of_its_month(text, a, b)
    if not grammar.THAT_IS.fullmatch(text, a.end, b.start):
        return None
    same = a.options == b.options or (a.bare_weekday and not b.is_range and a.first.weekday() == b.first.weekday())
    return replace(b, start=a.start, weak=False) if same else None


def _of_its_month(text: str, a: Atom, b: Atom) -> Atom | None:
    """ "Mid-December, the 14th", "Mitte Januar, etwa am 14.": a day of that month."""
    month = b.weak and (a.first.year, a.first.month) == (a.last.year, a.last.month)
    if not month or not grammar.OF_ITS_MONTH.fullmatch(text, a.end, b.start):
        return None
    day = day_in(a.first.year, a.first.month, b.first.day)
    return replace(b, start=a.start, options=((day, day),), weak=False) if day else None


def _told_in_brackets(text: str, a: Atom, b: Atom) -> Atom | None:
    """ "The Thursday after (12 November)": the weekday of that date."""
    if not a.bare_weekday or a.is_range or not b.options or b.vague or b.is_range or b.bare_weekday:
        return None
    if not _BRACKET_BEHIND.fullmatch(text, a.end, b.start) or b.first.weekday() != a.first.weekday():
        return None
    return replace(b, start=a.start)


def _in_week(text: str, a: Atom, b: Atom) -> Atom | None:
    """A weekday, or two, of this week or the next one: "Mittwoch nächster Woche", "next week Wednesday"."""
    apart = grammar.WITHIN_WEEK.fullmatch(text, a.end, b.start) or (
        b.is_short and _IN_BRACKETS.fullmatch(text, a.end, b.start)
    )
    if not apart or a.is_week == b.is_week:
        return None
    week, days = (a, b) if a.is_week else (b, a)
    if not days.bare_weekday or not days.options:
        return None
    first, last = (week.first + timedelta(days=day.weekday()) for day in (days.first, days.last))
    return Atom(a.start, b.end, ((first, last),), is_range=days.is_range) if first <= last else None


def _to_day_of_week(text: str, a: Atom, behind: list[Atom]) -> Atom | None:
    """ "Vom 24. November bis Dienstag nächster Woche": the week belongs to the end alone. One behind two weekdays
    is that of both, unless the first comes later in a week ("Donnerstag bis Dienstag nächster Woche")."""
    if len(behind) < 2 or a.is_week or not (a.options and behind[0].options):
        return None
    if a.bare_weekday and a.first.weekday() <= behind[0].first.weekday():
        return None
    end = _in_week(text, *behind)
    return _range(text, a, end) if end else None


def _range(text: str, a: Atom, b: Atom) -> Atom | None:
    """The two as one, if the words between them say so."""
    if b.start - a.end > 40 or a.vague or b.vague or not b.options:
        return None
    between = text[a.end : b.start]
    if grammar.BETWEEN_ENDS.fullmatch(between) or (grammar.BETWEEN_BOTH.fullmatch(between) and _led(text, a.start)):
        days = _ends(a, b)
    elif grammar.BETWEEN_DAYS.fullmatch(between):
        days = tuple(pair for pair in _ends(a, b) if are_neighbours(*pair))
    else:
        return None
    if not days:
        return None
    if grammar.IN_THE_MORNING.search(text, b.start, b.end):  # the day before is the last one
        days = tuple((first, max(first, last - timedelta(days=1))) for first, last in days)
    of_weekdays = a.bare_weekday and b.bare_weekday
    return Atom(a.start, b.end, days, is_range=True, doubtful=a.doubtful or b.doubtful, bare_weekday=of_weekdays)


def _whole_weeks(text: str, atoms: list[Atom]) -> list[Atom]:
    """Each of "the weeks of November 16 and December 7" as well."""
    weeks: list[Atom] = []
    several = False
    for atom in atoms:
        listed = several and grammar.LISTED.fullmatch(text, weeks[-1].end, atom.start) is not None
        several = listed or grammar.WEEKS_FROM.search(text, max(0, atom.start - 20), atom.start) is not None
        weeks.append(_from_its_day(atom) if listed else _whole_week(text, atom))
    return weeks


def _from_its_day(atom: Atom) -> Atom:
    """The week that begins with a day."""
    if len(atom.options) != 1 or atom.vague or atom.bare_weekday:
        return atom
    return replace(atom, options=((atom.first, week_of(atom.last)[1]),), is_range=True, yearless=None)


def _whole_week(text: str, atom: Atom) -> Atom:
    """ "Week commencing 30 November": from that day to its Sunday."""
    if atom.is_range or len(atom.options) != 1 or atom.vague or atom.bare_weekday:
        return atom
    week = grammar.WEEK_FROM.search(text, max(0, atom.start - grammar.LEAD_LENGTH), atom.start)
    if not week or grammar.FOR_A.search(text, max(0, week.start() - grammar.LEAD_LENGTH), week.start()):
        return atom
    if grammar.NOT_UNTIL.search(text, max(0, week.start() - grammar.LEAD_LENGTH), week.start()):
        return atom  # "not back until the week of": its first day
    if grammar.UNTIL.search(text, max(0, week.start() - grammar.LEAD_LENGTH), week.start()):
        return replace(atom, vague=True)  # "until the week of": some day in it
    return _from_its_day(atom)


def _led(text: str, start: int) -> bool:
    """Whether "between" leads to the date."""
    return grammar.BETWEEN.search(text, max(0, start - grammar.LEAD_LENGTH), start) is not None


def _ends(a: Atom, b: Atom) -> tuple[tuple[date, date], ...]:
    """All sensible (first, last) of a range, a year or a month that is missing taken from the other end."""
    pairs = [pair for number in range(len(b.options)) for pair in _starts(a, b, number)]
    pairs = list(dict.fromkeys(pair for pair in pairs if pair[0] <= pair[1]))
    if len(pairs) > 1:
        pairs = [pair for pair in pairs if (pair[1] - pair[0]).days <= LONGEST_RANGE] or pairs
    return tuple(pairs)


def _starts(a: Atom, b: Atom, number: int) -> Iterator[tuple[date, date]]:
    """Where the range may begin, if it ends on the so-manieth reading of `b`; both are read in the same order."""
    last = b.options[number][1]
    if a.part:
        start = day_in(last.year, last.month, a.part)
        if start:
            yield start, last
        return
    same_order = (a.options[number],) if len(a.options) == len(b.options) == 2 else a.options
    for start, _ in same_order:
        if a.yearless and not b.yearless and (earlier := last_on_or_before(*a.yearless, last)):
            yield earlier, last
        elif b.yearless and (later := first_on_or_after(*b.yearless, start)):
            yield start, later
        elif a.bare_weekday and b.bare_weekday and last < start:
            yield start - timedelta(days=7), last  # it has begun
        elif a.weekday is not None and last < start and (begun := _begun(start, last)):
            yield begun, last
        elif b.bare_weekday and last < start:
            yield start, last + timedelta(days=7)
        else:
            yield start, last


def _begun(start: date, last: date) -> date | None:
    """ "Sunday the 19th to Tuesday the 28th", said on the 22nd: the last such day before the end."""
    days = (last - timedelta(days=ahead) for ahead in range(LONGEST_RANGE))
    return next((day for day in days if (day.day, day.weekday()) == (start.day, start.weekday())), None)


def _is_said(text: str, atom: Atom) -> bool:
    """Whether a weak atom stands behind a word that leads to dates."""
    if atom.is_short and atom.is_range:
        return False
    if atom.is_short and not _SHORT_LED.search(text, max(0, atom.start - 20), atom.start):
        return False
    lead = _lead(text, atom.start, 0)
    if atom.in_part:
        morning = grammar.IN_THE_MORNING.search(text, atom.start, atom.end)
        return lead in (Lead.UNTIL, Lead.FROM) or (lead is Lead.ON and morning is not None)
    if not atom.weak or atom.weekday is not None or lead is not Lead.NONE:
        return True
    if grammar.BEFORE.search(text, max(0, atom.start - grammar.LEAD_LENGTH), atom.start):
        return True
    return _BEHIND_LABEL.search(text, max(0, atom.start - 20), atom.start) is not None


def _in_figures(text: str, atom: Atom) -> bool:
    """Whether it is written as 12/4: beside one of them that is a date, another one is none of a price or a score."""
    return not atom.vague and "/" in text[atom.start : atom.end]


def _ordered(atoms: list[Atom], month_first: bool | None) -> list[Atom]:
    """Dates such as 12/04/2026 settled by the weekday beside one, by another that can be read one way only, or by how
    their author is known to write them."""
    atoms = [_by_weekday(atom) for atom in atoms]
    orders = {atom.month_first for atom in atoms if len(atom.options) == 1} - {None} or {month_first} - {None}
    if len(orders) != 1:
        return atoms
    number = -1 if True in orders else 0
    return [replace(a, options=(a.options[number],)) if a.slashed and len(a.options) == 2 else a for a in atoms]


def _settled(atoms: list[Atom]) -> list[Atom]:
    """Dates in doubt settled by the same day written clearly elsewhere in the text."""
    clear = {pair for atom in atoms if len(atom.options) == 1 and not atom.vague for pair in (atom.options[0],)}
    days = {day for pair in clear for day in pair}
    return [_only(atom, lambda pair: pair in clear or (pair[0] == pair[1] and pair[0] in days)) for atom in atoms]


def _counted_on(atoms: list[Atom]) -> list[Atom]:
    """ "Away from Wednesday, 2 December, returning the following Tuesday": the weekday behind the day before it."""
    counted = atoms[:1]
    for before, atom in pairwise(atoms):
        if atom.follows and not before.vague and len(before.options) == 1 and before.last >= atom.first:
            day = next_weekday(atom.first.weekday(), before.last)
            atom = replace(atom, options=((day, day),))
        counted.append(atom)
    return counted


def _by_weekday(atom: Atom) -> Atom:
    """The readings that fall on the weekday beside the date; none leaves the date in doubt."""
    if atom.weekday is None or atom.is_range or not atom.options:
        return atom
    fitting = tuple(pair for pair in atom.options if pair[0].weekday() == atom.weekday)
    if not fitting:
        return replace(atom, start=atom.listed, weekday=None) if atom.listed else replace(atom, doubtful=True)
    order = atom.options.index(fitting[0]) == 1 if len(atom.options) == 2 else atom.month_first
    return replace(atom, options=fitting, month_first=order)


def _only(atom: Atom, fits: Callable[[tuple[date, date]], bool]) -> Atom:
    fitting = tuple(pair for pair in atom.options if fits(pair))
    return replace(atom, options=fitting) if len(atom.options) > 1 and len(fitting) == 1 else atom


def _found(text: str, atom: Atom, previous: int) -> Found:
    first = min(pair[0] for pair in atom.options)
    last = max(pair[1] for pair in atom.options)
    lead = _lead(text, atom.start, previous)
    if atom.is_end and _REST.match(text, atom.start):
        lead = Lead.UNTIL  # "for the rest of the week" goes up to its end, as "this week" does
        if last.weekday() == _FRIDAY and (last - first).days < 7:
            last += timedelta(days=2)
    hours = atom.bare_weekday and _has_hours(text, atom, lead)
    of_hours = hours or (atom.bare_weekday and atom.is_range)
    return Found(
        start=atom.start,
        end=atom.end,
        phrase=text[atom.start : atom.end],
        first=first,
        last=last,
        vague=atom.vague or of_hours,
        ambiguous=len(atom.options) > 1 or atom.doubtful or _is_counted_from(text, atom.start),
        lead=lead,
        is_range=atom.is_range and not atom.vague,
        of_weekdays=atom.bare_weekday and atom.is_range and not hours,
        lasts=atom.lasts,
        is_end=atom.is_end,
        is_weekday=atom.bare_weekday and not atom.is_range,
    )


def _is_counted_from(text: str, start: int) -> bool:
    """Whether another day than this one is meant."""
    return grammar.APART_FROM.search(text, max(0, start - grammar.LEAD_LENGTH), start) is not None


def _has_hours(text: str, atom: Atom, lead: Lead) -> bool:
    """Whether opening hours stand behind it, not the hour from which somebody is there again."""
    if lead in (Lead.FROM, Lead.ON) and not atom.is_range and grammar.ONE_TIME.match(text, atom.end):
        return False
    return grammar.TIME_BEHIND.match(text, atom.end) is not None


def _lead(text: str, start: int, previous: int) -> Lead:
    """The word that leads to a date."""
    begin = max(previous, start - grammar.LEAD_LENGTH)
    for lead, words in _LEADS:
        if found := words.search(text, begin, start):
            feast = lead is Lead.AFTER and grammar.WEEKDAY_BEFORE.search(
                text, max(0, found.start() - 20), found.start()
            )
            return Lead.ON if feast else lead
    return Lead.NONE
