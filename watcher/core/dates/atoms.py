"""Which day is each of them?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from watcher.core.dates import grammar
from watcher.core.dates.calendar import (
    SHORT_FEASTS,
    UNIT_DAYS,
    day_in,
    month_around,
    nearest,
    nearest_span,
    next_weekday,
    week_numbered,
    week_of,
)
from watcher.core.dates.language import pattern
from watcher.core.dates.named import LED, NAMES, day_of
from watcher.core.dates.openings import found_at

TEXT_LIMIT = 20_000
"""Characters in which dates are looked for."""
_MOST = 250
"""Dates that are looked at: a text with more is a table, and no notice."""
_AHEAD = 93
"""Days within which a day of a month without its month is looked for."""
_LASTING = re.compile(rf"(?:{pattern(grammar.merged('lasting'))})(?!\w)", re.IGNORECASE)
_LASTS = re.compile(
    rf"(?<!\w)(?:{pattern(grammar.merged('lasting') + grammar.merged('away'))})\W{{1,3}}$", re.IGNORECASE
)
"""What makes a span before "from" the length of an absence."""
_NUMBER = re.compile(r"\d{1,2}")
_A_MONDAY = date(2001, 1, 1)
_ALWAYS = (24, 7)
"""Open all day, all week."""
_HOUR = re.compile(r"[ap]\.?m\.?$", re.IGNORECASE)
_ORDINALS = {
    word: number for one in grammar.LANGUAGES for number, words in enumerate(one.periods.ordinals, 1) for word in words
}
_COUNTED = re.compile(
    rf"(?<!\w)(?:(?P<gone>{pattern(grammar.merged('gone'))})|(?P<ordinal>{pattern(tuple(_ORDINALS))}))\s$",
    re.IGNORECASE,
)
_OF_A_MONTH = re.compile(
    rf"\s(?:{pattern(grammar.merged('periods.of'))})\s+(?:(?:{pattern(grammar.merged('periods.articles'))})\s+)?"
    rf"(?:(?P<month>{pattern(tuple(grammar.MONTHS))})|(?:{pattern(grammar.merged('month'))})s?)(?!\w)",
    re.IGNORECASE,
)
_AFTER = pattern(grammar.merged("after") + grammar.merged("following"))
_BEHIND_FEAST = re.compile(
    rf"\s{{1,3}}(?:{_AFTER}|(?P<before>{pattern(grammar.merged('periods.before'))}))\s{{1,3}}"
    rf"(?:(?:{pattern(grammar.merged('periods.articles'))})\s{{1,3}})?"
    rf"(?:(?P<advent>{pattern(tuple(grammar.ADVENTS))})|(?P<fixed>{pattern(tuple(grammar.FIXED))})"
    + "".join(rf"|(?P<{name}>{pattern(grammar.merged(f'periods.{name}'))})" for name in SHORT_FEASTS)
    + rf"|(?!(?:{pattern(grammar.merged('periods.public_holidays'))})(?!\w))"
    rf"(?:\w+ )?(?:{pattern(grammar.merged('periods.own_holidays'))}))(?!\w)",
    re.IGNORECASE,
)
"""What a weekday lies behind, which is not the coming one then: "am Montag nach den Ferien"."""
_BEHIND_DATE = re.compile(
    rf"\s{{1,3}}(?:{_AFTER}|(?P<before>{pattern(grammar.merged('periods.before'))}))\s{{1,3}}"
    rf"(?:(?:{pattern(grammar.merged('periods.articles'))})\s{{1,3}})?",
    re.IGNORECASE,
)
"""The same of a day that is named by its number."""
_HOUR_BEFORE = re.compile(r"(?<!\w)(?:after|before|past)\s$", re.IGNORECASE)
"""What makes an hour of the number that ends an English sentence: "Call you after 6." """
_INSIDE_NUMBERS = frozenset("-–/.,:+_#")


@dataclass(frozen=True, slots=True)
class Atom:
    """One date as it is written, and the days it may mean.

    `options` holds one (first, last) for a date that is clear. Two for 12/04/2026 (day first, month first). `yearless`
    is the month and day of a date without a year, `part` the day of a date that lacks its month ("23." in "23. bis
    27.11."). `weak` ones ("4.12" without anything) count only beside something that says that they are dates.
    """

    start: int
    end: int
    options: tuple[tuple[date, date], ...] = ()
    yearless: tuple[int, int] | None = None
    part: int = 0
    weekday: int | None = None
    slashed: bool = False
    month_first: bool | None = None
    doubtful: bool = False
    """The weekday beside it is another day's."""
    vague: bool = False
    weak: bool = False
    is_range: bool = False
    bare_weekday: bool = False
    in_part: bool = False
    """Told with a part of the day ("Donnerstagabend"): it counts as an end or a beginning only."""
    is_relative: bool = False
    """Today or tomorrow, by that name."""
    is_short: bool = False
    """A short weekday without a date ("Do", "Thurs"): it counts only behind words that lead to days."""
    lasts: int = 0
    """For how many days something is said to go on ("für zwei Wochen")."""
    follows: bool = False
    """It is counted from the day named before it ("the following Tuesday")."""
    listed: int = 0
    """Where the date begins, if the weekday before it is the last one of a list."""
    is_week: bool = False
    """One week, by its name or its number."""
    is_end: bool = False
    """The end of a week, a month or a year: vague, though "until" then means the last day."""

    @property
    def first(self) -> date:
        return self.options[0][0]

    @property
    def last(self) -> date:
        return self.options[0][1]


def find_atoms(text: str, today: date) -> list[Atom]:
    """Everything in `text` that may be a date, in order."""
    found: list[Atom] = []
    not_relative = [match.span() for match in grammar.NOT_RELATIVE.finditer(text)]
    for match in found_at(grammar.OPENINGS, grammar.DAY, text):
        if not _stands_alone(text, match, found[-1].end if found else -1):
            continue
        if any(start <= match.start() < end for start, end in not_relative):
            continue
        if found and match.start() < found[-1].end:
            continue
        atom = _atom(match, today)
        atom = _gone(text, _since(text, match, atom, today), today) if atom else None
        if atom:
            found.append(atom)
        if len(found) == _MOST:
            break
    return found


def _since(text: str, match: re.Match[str], atom: Atom, today: date) -> Atom:
    """ "Away for two weeks from Wednesday": the day from which on something lasts, and none behind it."""
    if not (match["goes_from"] or match["goes_from_now"]):
        return atom
    if not _LASTS.search(text, max(0, atom.start - 40), atom.start):
        return atom
    name = "from_weekday" if match["from_weekday"] else "from_relative"
    begin = match.start(name)
    if match["from_weekday"]:
        day = next_weekday(grammar.WEEKDAYS[match[name].lower()], today)
    else:
        day = today + timedelta(days=grammar.RELATIVE[_word(match[name])])
    return replace(atom, start=begin, options=((day, day),), bare_weekday=name == "from_weekday")


def _gone(text: str, atom: Atom, today: date) -> Atom | None:
    """ "Last Friday" is over; "the last Friday of May", "der erste Montag im Mai", "Montag nach den Ferien" are no day
    of this week."""
    if not atom.bare_weekday or atom.is_range:
        return atom
    if feast := _BEHIND_FEAST.match(text, atom.end):
        return _behind_feast(atom, feast, today)
    if counted := _behind_date(text, atom, today):
        return counted
    led = _COUNTED.search(text, max(0, atom.start - 20), atom.start)
    if led is None:
        return atom
    if month := _OF_A_MONTH.match(text, atom.end):
        return _of_month(atom, led, month, today) if month["month"] and led["ordinal"] else None
    week = timedelta(days=7)
    return replace(atom, options=tuple((a - week, b - week) for a, b in atom.options)) if led["gone"] else atom


def _behind_feast(atom: Atom, feast: re.Match[str], today: date) -> Atom:
    """ "The Tuesday after the first Sunday of Advent", "the Monday before Christmas"; behind the holidays of a school
    or of the writer no certain day."""
    name = next((name for name in ("advent", "fixed", *SHORT_FEASTS) if feast[name]), "")
    if not name:
        return replace(atom, end=feast.end(), vague=True)
    if name in NAMES:
        first = last = day_of(name, feast[name], today) or today
    else:
        first, last = nearest_span(name, today)
    day = next_weekday(atom.first.weekday(), first - timedelta(days=8) if feast["before"] else last)
    return replace(atom, end=feast.end(), options=((day, day),), bare_weekday=False)


def _behind_date(text: str, atom: Atom, today: date) -> Atom | None:
    """ "The Friday after 11 December", "am Montag vor dem 6.1."; None where no day follows."""
    led = _BEHIND_DATE.match(text, atom.end)
    match = grammar.DAY.match(text, led.end()) if led else None
    other = _atom(match, today) if match and _stands_alone(text, match, -1) else None
    if led is None or other is None or len(other.options) != 1 or other.first != other.last:
        return None
    if other.vague or other.bare_weekday or other.is_relative:
        return None
    start = other.first - timedelta(days=8) if led["before"] else other.first
    day = next_weekday(atom.first.weekday(), start)
    return replace(atom, end=other.end, options=((day, day),), bare_weekday=False)


def _of_month(atom: Atom, led: re.Match[str], month: re.Match[str], today: date) -> Atom | None:
    """ "The first Monday in January": of the year that is meant today."""
    number = grammar.MONTHS[month["month"].lower()]
    near = nearest(number, 15, today)
    if near is None:
        return None
    weeks = timedelta(days=7 * (_ORDINALS[_word(led["ordinal"])] - 1))
    day = next_weekday(atom.first.weekday(), near.replace(day=1) - timedelta(days=1)) + weeks
    return replace(atom, start=led.start(), end=month.end(), options=((day, day),), bare_weekday=False)


def _stands_alone(text: str, match: re.Match[str], previous: int) -> bool:
    """Whether the digits are a date's, not part of a number, a version, a price or a time."""
    start, end = match.span()
    if not text[start].isdigit():
        return not grammar.NOT_BEHIND.match(text, end) or not text[end - 1].isdigit()
    before = text[max(0, start - 2) : start]
    if before[-1:] in _INSIDE_NUMBERS and before[:1].isalnum() and len(before) == 2 and start - 1 != previous:
        return False
    if text[end : end + 1].isalnum() or text[end : end + 1] == "_":
        return False
    if text[end : end + 1] in ".,:/" and text[end + 1 : end + 2].isdigit():
        return False
    if (unit := grammar.NOT_BEHIND.match(text, end)) and not (_HOUR.search(unit[0]) and _is_full(match)):
        return False
    if match[0].rstrip(".").isdigit() and (
        _HOUR_BEFORE.search(text, max(0, start - 8), start)
        or grammar.HOURS_OF_DAYS.search(text, max(0, start - 40), start)
    ):
        return False
    if not grammar.NOT_BEFORE.search(text, max(0, start - 30), start):
        return True
    named = match["month"] or match["month_first"]  # "I come back at 30th of November" tells no hour
    return bool(named) and grammar.ON.search(text, max(0, start - grammar.LEAD_LENGTH), start) is not None


def _is_full(match: re.Match[str]) -> bool:
    """Whether it is a date beyond doubt: no hour stands before "am" or "pm"."""
    return any(match[name] for name in ("iso_year", "month", "month_first", "short_year", "dot"))


def _atom(match: re.Match[str], today: date) -> Atom | None:
    groups = {name: value for name, value in match.groupdict().items() if value is not None}
    weekday = grammar.ANY_WEEKDAYS.get((groups.get("weekday_behind") or groups.get("weekday") or "").lower())
    base = Atom(match.start(), match.end(), weekday=weekday, listed=_listed(match))
    if "iso_year" in groups:
        return _certain(base, int(groups["iso_year"]), int(groups["iso_month"]), int(groups["iso_day"]), today)
    if "month" in groups:
        month = grammar.MONTHS[groups["month"].lower()]
        day = int(groups["day"]) if "day" in groups else grammar.DAY_WORDS[_word(groups["day_word"])]
        return _certain(base, _year(groups.get("year"), today), month, day, today)
    if "month_first" in groups:
        return _month_first(base, groups, today)
    if "a" in groups:
        return _numeric(base, groups, today)
    if "part" in groups:
        day = int(groups["part"])
        return replace(base, part=day, weak=True) if 1 <= day <= 31 else None
    if "span_first" in groups:
        return _bare_span(base, int(groups["span_first"]), int(groups["span_last"]), today)
    if "bare_day" in groups:
        return _day_of_month(base, int(groups["bare_day"]), today)
    return _undated(base, groups, today)


def _listed(match: re.Match[str]) -> int:
    """Where the date begins behind the last of several weekdays; 0 where there is but one."""
    text, start = match.string, match.start()
    if not match["weekday"] or not grammar.WEEKDAYS_BEFORE.search(text, max(0, start - 20), start):
        return 0
    return match.end() - len(text[match.end("weekday") : match.end()].lstrip(" ,.(\n\u00a0"))


def _day_of_month(base: Atom, number: int, today: date) -> Atom | None:
    """ "The 30th", "Montag, den 7.": the next day of that number, on the weekday beside it if there is one."""
    if base.listed:  # "Friday and Saturday (27th & 28th)": the weekdays before it are told once more
        base = replace(base, start=base.listed, weekday=None)
    days = (today + timedelta(days=ahead) for ahead in range(_AHEAD))
    found = next((day for day in days if day.day == number and base.weekday in (None, day.weekday())), None)
    return replace(base, options=((found, found),), weak=base.weekday is None) if found else None


def _bare_span(base: Atom, first: int, last: int, today: date) -> Atom | None:
    """ "Vom 24. bis 27.": up to the next day of the second number, from the one of the first before it."""
    days = [today + timedelta(days=ahead) for ahead in range(-31, _AHEAD)]
    end = next((day for day in days if day >= today and day.day == last), None)
    begin = next((day for day in reversed(days) if end and day <= end and day.day == first), None)
    return replace(base, options=((begin, end),), is_range=True, weak=True) if begin and end else None


def _year(text: str | None, today: date) -> int | None:
    """A year of four digits, or of two digits near today."""
    if not text:
        return None
    digits = text.lstrip("'")
    if len(digits) == 4:
        return int(digits)
    year = today.year // 100 * 100 + int(digits)
    return year if abs(year - today.year) <= 5 else None


def _certain(base: Atom, year: int | None, month: int, day: int, today: date) -> Atom | None:
    """A date whose day and month are clear."""
    if year is None:
        found = nearest(month, day, today, weekday=base.weekday) if 1 <= month <= 12 else None
        return replace(base, options=((found, found),), yearless=(month, day)) if found else None
    found = day_in(year, month, day)
    return replace(base, options=((found, found),)) if found else None


def _month_first(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    if groups["month_first"] == "may":  # the verb
        return None
    month = grammar.MONTHS[groups["month_first"].lower()]
    year = _year(groups.get("year_behind"), today)
    word = groups.get("day_word_behind")
    first = _certain(base, year, month, grammar.DAY_WORDS[_word(word)] if word else int(groups["day_behind"]), today)
    if not first or "last_day" not in groups:
        return first
    last = day_in(first.first.year, month, int(groups["last_day"]))
    if not last or last < first.first:
        return first
    return replace(first, options=((first.first, last),), yearless=None, is_range=True)


def _numeric(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    """4.12., 4.12.2026, 04/12/2026, 04-12-2026."""
    a, b, separator = int(groups["a"]), int(groups["b"]), groups["sep"]
    year = _year(groups.get("short_year"), today)
    if "short_year" in groups and year is None:
        return None
    if separator == ".":
        atom = _certain(base, year, b, a, today)
        return replace(atom, weak=year is None and "dot" not in groups) if atom else None
    if year is None and (separator == "-" or (a, b) == _ALWAYS):
        return None
    readings = [_certain(base, year, month, day, today) for day, month in dict.fromkeys(((a, b), (b, a)))]
    options = tuple(reading.options[0] for reading in readings if reading)
    if not options:
        return None
    month_first = b > 12 if len(options) == 1 and a != b else None
    return replace(base, options=options, slashed=True, month_first=month_first, weak=year is None)


_APART = {"relative", "from_count", "apart", "apart_week", "apart_fortnight"}
_WEEKDAYS = {"named_weekday", "only_weekday", "past_weekday", "past_before"}


def _past_weekday(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    """The last such day; "the last Friday of November" is that month's, and that "of a month" is none at all."""
    weekday = grammar.WEEKDAYS[(groups.get("past_weekday") or groups["past_before"]).lower()]
    if "of_month" in groups:
        month = grammar.MONTHS[groups["of_month"].lower()]
        near = nearest(month, 28, today)
        day = near and next_weekday(weekday, month_around(near.year, month)[1] - timedelta(days=7))
    else:
        day = None if "of_those" in groups else next_weekday(weekday, today - timedelta(days=8))
    return replace(base, options=((day, day),)) if day else None


def _undated(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    """Weekdays, weeks and words."""
    name = next((one for one in groups if one in NAMES), "")
    if name:
        return _bearing(base, name, groups[name], today)
    if "day_alone" in groups:
        return _day_of_month(base, grammar.DAY_WORDS[_word(groups["day_alone"])], today)
    if groups.keys() & _APART:
        return _apart_from(base, groups, today)
    if "over_week" in groups or "week_over" in groups:
        first, last = week_of(today + timedelta(days=14))
        return replace(base, options=((first, last),), is_range=True, is_week=True)
    if "over_weekday" in groups:
        return _weeks_behind(base, groups["over_weekday"], 7, today)
    if "short_first" in groups:
        return _short_range(base, groups)
    if "short_weekday" in groups:
        return replace(_coming_weekday(base, {"only_weekday": groups["short_weekday"]}, today), is_short=True)
    if groups.keys() & _WEEKDAYS:
        return _weekday(base, groups, today)
    if {"both_weeks", "named_week", "week", "week_behind"} & groups.keys():
        return _week(base, groups, today)
    return _vague(base, groups, today)


def _bearing(base: Atom, name: str, said: str, today: date) -> Atom | None:
    """A day with a name of its own."""
    day = day_of(name, said, today)
    if day is None:
        return None
    yearless = (day.month, day.day) if name == "fixed" else None
    return replace(base, options=((day, day),), yearless=yearless, weak=name in LED)


def _apart_from(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    """Today and tomorrow, and what is counted from a day: "Mittwoch in zwei Wochen", "two weeks on Wednesday"."""
    later = _days(groups, "from", "from_count") or _days(groups, "apart") or _days(groups, "relative_apart")
    weekday = groups.get("from_weekday") or groups.get("only_weekday")
    if weekday:
        found = _weeks_behind(base, weekday, later, today)
        return _in_one_of_two_weeks(found, today) if found and "apart_weeks" in groups and later > 7 else found
    said = groups.get("relative") or groups["from_relative"]
    day = today + timedelta(days=grammar.RELATIVE[_word(said)] + later)
    return replace(base, options=((day, day),), is_relative=not later)


def _days(groups: dict[str, str], name: str, count: str = "") -> int:
    """How many days behind another day it is."""
    said = groups.get(count or name)
    if said is None:
        return 7 if f"{name}_week" in groups else 14 if f"{name}_fortnight" in groups else 0
    number = int(said) if said.isdigit() else grammar.NUMBERS[_word(said)]
    return number * next(days for unit, days in UNIT_DAYS.items() if f"{name}_{unit}" in groups)


def _in_one_of_two_weeks(found: Atom, today: date) -> Atom:
    """ "Montag in zwei Wochen", said on a Thursday, may mean the Monday of the week after next or the one behind it."""
    if found.first.weekday() > today.weekday():
        return found
    week = timedelta(days=7)
    return replace(found, options=((found.first - week, found.first - week), *found.options))


def _weeks_behind(base: Atom, weekday: str, later: int, today: date) -> Atom | None:
    """The coming such weekday and whole weeks behind it: in German eight days make one."""
    if later % 7 > 1 or later < 7:
        return None
    day = next_weekday(grammar.WEEKDAYS[weekday.lower()], today) + timedelta(days=later - later % 7)
    return replace(base, options=((day, day),))


def _word(text: str) -> str:
    return " ".join(text.lower().split())


def _weekday(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    """One behind us, or one ahead."""
    over = groups.keys() & {"past_weekday", "past_before"}
    return _past_weekday(base, groups, today) if over else _coming_weekday(base, groups, today)


def _coming_weekday(base: Atom, groups: dict[str, str], today: date) -> Atom:
    """The nearest such day; "next Friday" said on a Monday may mean two days."""
    weekday = grammar.ANY_WEEKDAYS[(groups.get("named_weekday") or groups["only_weekday"]).lower()]
    day = next_weekday(weekday, today)
    options: tuple[tuple[date, date], ...] = ((day, day),)
    later = grammar.IN_THE_MORNING.search("".join((groups.get("only_weekday", ""), groups.get("day_part", "")))) is None
    if "day_part" in groups and later and weekday == today.weekday():  # "bis Freitagmittag", said on that morning
        options = ((today, today),)
    if "next" in groups and week_of(day) == week_of(today):
        options = ((day, day), (day + timedelta(days=7), day + timedelta(days=7)))
    return replace(
        base,
        options=options,
        bare_weekday="named_weekday" not in groups,
        in_part="day_part" in groups,
        follows="follows" in groups,
    )


def _week(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    """This week, the next one, both, or one by its number."""
    if "week" in groups or "week_behind" in groups:
        return _numbered_week(base, groups, today)
    first, last = week_of(today)
    if "both_weeks" in groups:
        return replace(base, options=((first, last + timedelta(days=7)),), is_range=True)
    begin = timedelta(days=0 if "week_this" in groups else 7)
    more = timedelta(days=7 if "and_next" in groups else 0)
    return replace(base, options=((first + begin, last + begin + more),), is_range=True, is_week=not more)


def _short_range(base: Atom, groups: dict[str, str]) -> Atom | None:
    """ "Mon-Wed", which is one beside its week ("this week (Mon-Wed)") and a habit elsewhere."""
    first, last = (grammar.ANY_WEEKDAYS[groups[name].lower()] for name in ("short_first", "short_last"))
    days = (_A_MONDAY + timedelta(days=first), _A_MONDAY + timedelta(days=last))
    return replace(base, options=(days,), is_range=True, bare_weekday=True, is_short=True) if first <= last else None


def _numbered_week(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    year = int(groups["week_year"]) if "week_year" in groups else None
    number = int(groups.get("week") or groups["week_behind"])
    first = week_numbered(number, year, today)
    last_number = groups.get("last_week") or groups.get("last_week_behind")
    if first and "to_week" not in groups:
        listed = f"{groups.get('more_weeks', '')} {last_number or ''}"
        last_number = _in_a_row(number, _NUMBER.findall(listed), first[0])
    last = week_numbered(int(last_number), None, first[0]) if first and last_number else first
    if not first or not last:
        return None
    days = ((first[0], max(first[1], last[1])),)
    part = _word(groups.get("vague_week", ""))
    return replace(
        base,
        options=days,
        is_range=True,
        vague=bool(part),
        is_end=part in grammar.ENDS,
        is_week=not part and days[0] == first,
    )


def _in_a_row(number: int, further: list[str], monday: date) -> str:
    """The last of the weeks listed behind `number` that follow each other: in "KW 49 und 52" it is 49."""
    for one in further:
        monday += timedelta(days=7)
        if int(one) != monday.isocalendar().week:
            break
        number = int(one)
    return str(number)


def _vague(base: Atom, groups: dict[str, str], today: date) -> Atom | None:
    """Times that name no day: the days they may mean."""
    base = replace(base, vague=True)
    if "end" in groups or "month_end" in groups or "year_end" in groups:
        return replace(base, options=((today, _end(groups, today)),), is_end=True)
    if "vague_month" in groups or "bare_month" in groups:
        month = grammar.MONTHS[(groups.get("vague_month") or groups["bare_month"]).lower()]
        written = groups.get("vague_year") or groups.get("bare_year")
        year = int(written) if written else None
        start = day_in(year, month, 1) if year else nearest(month, 28, today)
        is_end = _word(groups.get("vague", "")) in grammar.ENDS
        return replace(base, options=(month_around(start.year, month),), is_end=is_end) if start else None
    if "month_next" in groups:
        start = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
        return replace(base, options=(month_around(start.year, start.month),))
    if "count" in groups:
        count = int(groups["count"]) if groups["count"].isdigit() else grammar.NUMBERS[_word(groups["count"])]
        unit = next((days for name, days in UNIT_DAYS.items() if name in groups), 30)
        day = today + timedelta(days=count * unit)
        lasts = (day - today).days if _LASTING.match(groups["lasting"]) else 0
        return replace(base, options=((min(today, day), day),), lasts=lasts)
    return replace(base, options=((today, month_around(today.year, 12)[1]),))


def _end(groups: dict[str, str], today: date) -> date:
    """The last day of the week (of its working days, if they are not over), the month or the year."""
    if "end" in groups:
        friday = week_of(today)[0] + timedelta(days=4 + 7 * grammar.WEEK_ENDS[_word(groups["end"])])
        return friday if friday >= today else friday + timedelta(days=2)
    return month_around(today.year, today.month if "month_end" in groups else 12)[1]
