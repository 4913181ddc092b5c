"""Which times ahead does a text name roughly?

"Nach Weihnachten", "im neuen Jahr", "in Q1", "in two or three weeks", "not before March": so people put something off
until later. No such time names a day; `meant` says on which day whoever waits may ask.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from watcher.core.dates.calendar import (
    UNIT_DAYS,
    feast_of,
    month_around,
    months_after,
    next_weekday,
    week_numbered,
    week_of,
    workdays_after,
)
from watcher.core.dates.grammar import LANGUAGES, MONTHS, NUMBERS, merged
from watcher.core.dates.language import Phrases, pattern
from watcher.core.dates.openings import found_at, openings
from watcher.core.dates.types import Ahead, Lead

TEXT_LIMIT = 20_000
_MOST = 50
_FEAST = timedelta(days=10)
"""A span of so many days is one time; of a longer one the beginning counts."""
_A_MONTH = timedelta(days=31)
_A_WEEK = timedelta(days=7)
_S = r"[ \t\n\u00a0]{0,3}"
_S1 = r"[ \t\n\u00a0]{1,3}"

Span = tuple[date, date]
_FEASTS = ("christmas", "holidays", "turn_of_year", "carnival", "easter", "whitsun", "thanksgiving")
_SEASONS: Mapping[str, tuple[int, int]] = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
_SPELLS: Mapping[str, tuple[int, int]] = {
    f"spell_{months}_{days}": (months, days) for language in LANGUAGES for months, days, _ in language.periods.spells
}
_SPELL_WORDS: Mapping[str, Phrases] = {
    name: tuple(
        word
        for language in LANGUAGES
        for months, days, words in language.periods.spells
        for word in words
        if (months, days) == spell
    )
    for name, spell in _SPELLS.items()
}
_OR_MORE: Mapping[int, Phrases] = {
    least: tuple(
        word for language in LANGUAGES for one, words in language.periods.or_more for word in words if one == least
    )
    for least in (1, 2, 3)
}
_ALONE = (
    "quarter_end",
    "between_years",
    "next_year",
    "next_quarter",
    "month_of_week",
    "month_before",
    "month_halved",
    "half_before",
    "mid_week",
    "numbered_week",
    "number_of_quarter",
    "number_of_half",
)
"""What needs no word that leads to it."""


def meant(time: Ahead, *, asked: bool, negated: bool = False) -> date:
    """The day of a time ahead on which its writer is not asked too early: where they want to be asked (`asked`) its
    first one, where they will have decided its last, or a month after a longer one began. "Not before" it is the first
    day that is left."""
    is_feast = time.last - time.first <= _FEAST
    if time.lead is Lead.AFTER:
        return time.last
    if time.lead in (Lead.BEFORE, Lead.UNTIL):
        if negated:
            return time.last if is_feast else time.first
        if time.lead is Lead.UNTIL and (time.is_end or not is_feast):
            return time.last if time.is_end else time.first
        return time.first - (_A_WEEK if asked and time.lead is Lead.BEFORE else timedelta(days=1))
    if time.is_end or (is_feast and not asked):
        return time.last
    is_long = time.last - time.first > _A_MONTH
    return time.first + _A_MONTH if is_long and not asked else time.first


def find_ahead(text: str, today: date) -> Iterator[Ahead]:
    """The times ahead of `today` that are named, in order; "since January", "im Januar letzten Jahres" are over."""
    for number, match in enumerate(found_at(_OPENINGS, _TIMES, text, TEXT_LIMIT)):
        if number == _MOST:
            return
        if _SINCE.match(match[0]) or _YEAR_GONE.match(text, match.end()):
            continue
        lead = _lead(match)
        span = _span(match, lead, today)
        if span is None:
            continue
        first, last = _part(match, span, lead)
        if (apart := _apart(match, first, last, lead)) is not None:
            yield apart
        elif last >= today:
            is_end = match["end_of"] is not None or match["quarter_end"] is not None
            is_end = is_end or (lead is Lead.UNTIL and match["mid_week"] is not None)
            yield Ahead(match.start(), match.end(), match[0], first, last, lead, is_end)


def _apart(match: re.Match[str], first: date, last: date, lead: Lead) -> Ahead | None:
    """ "A week before Christmas", "zwei Wochen nach Ostern": the day that lies so far from it."""
    text, start = match.string, match.start()
    if lead not in (Lead.BEFORE, Lead.AFTER):
        return None
    if lead is Lead.AFTER and (right := _RIGHT.search(text, max(0, start - _APART_LENGTH), start)):
        day = last + timedelta(days=1)
        return Ahead(right.start(), match.end(), text[right.start() : match.end()], day, day, Lead.NONE)
    led = _APART.search(text, max(0, start - _APART_LENGTH), start)
    if led is None:
        return None
    said = " ".join((led["number"] or "3").lower().split())
    days = next(days for unit, days in _UNITS.items() if led[unit])
    apart = timedelta(days=days * (int(said) if said.isdigit() else NUMBERS[said]))
    day = first - apart if lead is Lead.BEFORE else last + apart
    return Ahead(led.start(), match.end(), text[led.start() : match.end()], day, day, Lead.NONE)


_UNITS: Mapping[str, int] = UNIT_DAYS | {"months": 30, "workdays": 1}
_APART_LENGTH = 40


def _lead(match: re.Match[str]) -> Lead:
    """The word that leads to the time."""
    found = (lead for lead in (Lead.BEFORE, Lead.AFTER, Lead.UNTIL, Lead.FROM) if match[str(lead)])
    return next(found, Lead.NONE)


def _part(match: re.Match[str], span: Span, lead: Lead) -> Span:
    """The third of a span that is meant by its beginning, its middle or its end; "until" its middle is one day."""
    first, last = span
    third = (last - first) / 3
    if match["start_of"]:
        return first, first + third
    if match["middle_of"]:
        middle = first + (last - first) / 2
        return (middle, middle) if lead in (Lead.BEFORE, Lead.UNTIL) else (first + third, last - third)
    return (last - third, last) if match["end_of"] else span


def _span(match: re.Match[str], lead: Lead, today: date) -> Span | None:
    """The days that may be meant, None for what is no time ahead."""
    led = (
        lead is not Lead.NONE
        or in_brackets(match.string, match.start(), match.end())
        or any(match[name] for name in ("within", "start_of", "middle_of", "end_of", "week_after"))
    )
    if match["few"] and match["days"] and not _IN_A_FEW.match(match[0]):
        return None  # "the next few days", "noch ein paar Tage" are said of any time soon
    if match["number"] or match["few"] or _spell(match):
        return _counted(match, today)
    name = next(name for name, value in match.groupdict().items() if value and name in _KINDS)
    if not led and name not in _ALONE and not (match["year"] or match["of_next_year"]):
        return None
    if match["week_after"]:
        lead = Lead.AFTER
    if name == "turn_of_year" and lead in (Lead.NONE, Lead.UNTIL) and match[name].lower().startswith("new"):
        name = "next_year"  # "in the new year" is all of it, "after New Year" is not, "until" it the old one ends
    if name == "next_year" and lead is Lead.AFTER:
        name = "turn_of_year"
    year = int(match["year"]) if match["year"] else today.year + 1 if match["of_next_year"] else None
    if name == "holidays" and _ON_HOLIDAY.match(match[0]):
        return None
    span = _KINDS[name](match, today, year)
    return _behind(span) if span and match["week_after"] else span


def _behind(span: Span) -> Span:
    """The working days of the week behind a feast, of the same one where the feast ends on a Monday: "in the first week
    after Easter"."""
    last = span[1]
    monday = week_of(last if last.weekday() == 0 else last + _A_WEEK)[0]
    return max(monday, last + timedelta(days=1)), monday + timedelta(days=4)


def in_brackets(text: str, start: int, end: int) -> bool:
    """Whether a time stands alone in brackets: it tells which one is meant by what stands before them."""
    return text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")"


def _counted(match: re.Match[str], today: date) -> Span:
    """ "In two or three weeks": the later day."""
    if spell := _spell(match):
        months, days = spell
        day = months_after(today, months) + timedelta(days=days)
    else:
        said = " ".join((match["number"] or "3").lower().split())
        count = int(said) if said.isdigit() else NUMBERS[said]
        more = next((least for least in _OR_MORE if match[f"or_{least}"]), 0)
        count = max(count, more)
        if match["months"]:
            day = months_after(today, count)
        elif match["workdays"]:
            day = workdays_after(today, count)
        else:
            day = today + timedelta(days=count * (7 if match["weeks"] else 14 if match["fortnights"] else 1))
    return day, day


def _spell(match: re.Match[str]) -> tuple[int, int] | None:
    """Months and days of what has a name of its own: "half a year"."""
    return next((spell for name, spell in _SPELLS.items() if match[name]), None)


def _coming(spans: Iterator[Span], today: date) -> Span | None:
    """The first that is not over."""
    return next((span for span in spans if span[1] >= today), None)


def _feast(match: re.Match[str], today: date, year: int | None) -> Span | None:
    """Feasts and the days around them. Holidays without a name are those of the winter, where that is near."""
    name = next((name for name in _FEASTS if match[name]), "turn_of_year")  # "after the new year" is that
    plain = name == "holidays" or (match[name] or "").lower() == "fest"
    if plain and not year and today.month < 10:
        over = date(today.year, 1, 6)  # Epiphany: until then the holidays are those that began at Christmas
        return (date(today.year - 1, 12, 24), over) if today < over else None
    if not year and name in _WINTRY and feast_of(name, today.year - (today.month == 1))[1] < today <= _over(today):
        return None  # "after New Year" in January speaks of the one that was
    years = (year,) if year else range(today.year - 1, today.year + 3)
    return _coming((feast_of(name, one) for one in years), today)


_WINTRY = ("christmas", "turn_of_year")


def _over(today: date) -> date:
    """The last day on which Christmas and New Year are those that were: the end of January."""
    return date(today.year + (today.month > 1), 1, 31)


def _between_years(_match: re.Match[str], today: date, year: int | None) -> Span:
    year = year or today.year
    return date(year, 12, 27), date(year, 12, 31)


def _next_year(match: re.Match[str], today: date, _year: int | None) -> Span | None:
    """The next one; in January the new year is this one, and no time ahead."""
    said = (match["next_year"] or match["turn_of_year"]).lower()
    if today.month == 1 and ("neu" in said or "new" in said):
        return None
    return date(today.year + 1, 1, 1), date(today.year + 1, 12, 31)


def _season(match: re.Match[str], today: date, year: int | None) -> Span | None:
    first, last = next(months for name, months in _SEASONS.items() if match[name])
    years = (year,) if year else range(today.year - 1, today.year + 3)
    spans = ((date(one, first, 1), month_around(one + (last < first), last)[1]) for one in years)
    # "in autumn" near the end of one means the next, "after the summer" this one
    return _coming(spans, today if match["after"] or match["until"] or match["before"] else today + _A_MONTH)


def _quarter(match: re.Match[str], today: date, year: int | None) -> Span | None:
    number = int(match["number_of_quarter"] or 0) or _ordinal(match, "quarter")
    return _months(3 * number - 2, 3, today, year)


def _next_quarter(_match: re.Match[str], today: date, _year: int | None) -> Span:
    first = months_after(today.replace(month=today.month - (today.month - 1) % 3, day=1), 3)
    return first, month_around(first.year, first.month + 2)[1]


def _quarter_end(_match: re.Match[str], today: date, _year: int | None) -> Span:
    """The last week of the quarter that runs."""
    last = months_after(today.replace(month=today.month - (today.month - 1) % 3, day=1), 3) - timedelta(days=1)
    return last - timedelta(days=6), last


def _half(match: re.Match[str], today: date, year: int | None) -> Span | None:
    number = int(match["number_of_half"] or 0) or _ordinal(match, "half")
    return _months(6 * number - 5, 6, today, year) if number <= 2 else None


def _months(first: int, count: int, today: date, year: int | None) -> Span | None:
    years = (year,) if year else range(today.year, today.year + 2)
    return _coming(((date(one, first, 1), month_around(one, first + count - 1)[1]) for one in years), today)


def _ordinal(match: re.Match[str], name: str) -> int:
    return next(number for number in range(1, 5) if match[f"{name}_{number}"])


def _month(match: re.Match[str], today: date, year: int | None) -> Span | None:
    return _months(MONTHS[match["month"].lower()], 1, today, year)


def _month_week(match: re.Match[str], today: date, year: int | None) -> Span | None:
    """The so-manieth week of a month, roughly; "of the new year" that of its January."""
    said = (match["month_of_week"] or match["month_before"]).lower()
    if said not in MONTHS:
        days: Span | None = month_around(today.year + (today.month > 1), 1)
    else:
        days = _months(MONTHS[said], 1, today, year)
    names = [f"{kind}_{number}" for number in range(1, 5) for kind in ("month_week", "week_of")]
    number = int(next(name for name in names if match[name])[-1])
    if days is None:
        return None
    first = days[0] + timedelta(days=7 * (number - 1))
    return first, first + timedelta(days=6)


def _half_month(match: re.Match[str], today: date, year: int | None) -> Span | None:
    """ "The second half of January", "erste Dezemberhälfte"."""
    name = "half_of" if match["month_halved"] else "month_half"
    number = _ordinal(match, name) if any(match[f"{name}_{one}"] for one in (1, 2)) else 0
    span = _months(MONTHS[(match["month_halved"] or match["half_before"]).lower()], 1, today, year)
    if not span or not number:
        return None
    middle = span[0].replace(day=15)
    return (span[0], middle) if number == 1 else (middle + timedelta(days=1), span[1])


def _weekend(match: re.Match[str], today: date, _year: int | None) -> Span | None:
    """The coming one; who says "on the weekend" while it lasts means that one."""
    saturday = week_of(today)[0] + timedelta(days=5)
    return saturday, saturday + timedelta(days=1)


def _next_week(match: re.Match[str], today: date, _year: int | None) -> Span | None:
    """Its beginning, its middle or what is late in it: its end, and the whole week, are read as dates."""
    monday = week_of(today + (timedelta(0) if match["this_week"] else _A_WEEK))[0]
    if not (match["start_of"] or match["middle_of"] or match["end_of"]):
        return None
    return monday, monday + timedelta(days=4)


def _numbered_week(match: re.Match[str], today: date, _year: int | None) -> Span | None:
    """The same of a week told by its number: its first two days, or its Wednesday."""
    week = week_numbered(int(match["numbered_week"]), None, today)
    if week is None:
        return None
    begins, days = (week[0], 1) if match["week_starts"] else (week[0] + timedelta(days=2), 0)
    return begins, begins + timedelta(days=days)


def _mid_week(_match: re.Match[str], today: date, _year: int | None) -> Span | None:
    """The coming Wednesday, also of the next week where this one's is over."""
    wednesday = next_weekday(2, today)
    return wednesday, wednesday


def _next_month(match: re.Match[str], today: date, _year: int | None) -> Span | None:
    """A part of it; the whole month is read as a date."""
    if not (match["start_of"] or match["middle_of"] or match["end_of"]):
        return None
    first = months_after(today.replace(day=1), 1)
    return month_around(first.year, first.month)


def _month_after_next(match: re.Match[str], today: date, _year: int | None) -> Span | None:
    first = months_after(today.replace(day=1), 2)
    return month_around(first.year, first.month)


_Kind = Callable[[re.Match[str], date, int | None], Span | None]
_KINDS: Mapping[str, _Kind] = {
    **dict.fromkeys(_FEASTS, _feast),
    "between_years": _between_years,
    "next_year": _next_year,
    **dict.fromkeys(_SEASONS, _season),
    "quarter": _quarter,
    "number_of_quarter": _quarter,
    "next_quarter": _next_quarter,
    "quarter_end": _quarter_end,
    "half": _half,
    "number_of_half": _half,
    "month": _month,
    "month_of_week": _month_week,
    "month_before": _month_week,
    "next_week": _next_week,
    "this_week": _next_week,
    "mid_week": _mid_week,
    "numbered_week": _numbered_week,
    "next_month": _next_month,
    "month_after_next": _month_after_next,
    "weekend": _weekend,
    "month_halved": _half_month,
    "half_before": _half_month,
}


def _words(field: str) -> str:
    return pattern(merged(f"periods.{field}"))


def _ordinals(name: str) -> str:
    """First to fourth, each in a group of its own."""
    groups = []
    for number in range(4):
        words = tuple(word for language in LANGUAGES for word in language.periods.ordinals[number])
        groups.append(f"(?P<{name}_{number + 1}>{pattern(words)})")
    return "|".join(groups)


def _month_weeks() -> str:
    """ "Second week of": the first to the fourth, each in a group of its own."""
    groups = []
    for number in range(4):
        words = tuple(word for language in LANGUAGES for word in language.periods.month_weeks[number])
        groups.append(f"(?P<week_of_{number + 1}>{pattern(words)})")
    return "|".join(groups)


def _any_ordinal() -> str:
    """First or the like, which of them it is does not matter."""
    return pattern(tuple(word for language in LANGUAGES for words in language.periods.ordinals for word in words))


def _compiled() -> re.Pattern[str]:
    of, month = _words("of"), pattern(tuple(MONTHS))
    more = _words("more")
    number = rf"(?:(?:{pattern(tuple(NUMBERS))})(?!\w)|\d{{1,2}})"
    units = (
        rf"(?:(?P<days>{pattern(merged('days'))})|(?P<weeks>{pattern(merged('weeks'))})"
        rf"|(?P<fortnights>{pattern(merged('fortnights'))})|(?P<months>{pattern(merged('months_word'))})"
        rf"|(?P<workdays>{_words('workdays')}))"
    )
    spells = "|".join(f"(?P<{name}>{pattern(words)})" for name, words in _SPELL_WORDS.items())
    or_more = "|".join(f"(?P<or_{least}>{pattern(words)})" for least, words in _OR_MORE.items())
    now = _words("from_now")
    counted = (
        rf"(?:(?:{_words('ahead')}){_S1}(?:(?:{_words('about')}){_S1})?|(?={number}{_S1}(?:(?:{more}){_S1}|\w{{3,10}}{_S1}(?:{now})(?!\w))))(?:(?:{spells})"
        rf"|(?:{number}{_S}(?:{_words('or_')}){_S})?(?:(?P<number>{number})|(?P<few>{_words('few')})){_S1}(?:(?:{more}){_S1})?{units}(?:{_S1}(?:{or_more}))?(?:{_S1}(?:{now}))?)"
    )
    leads = "|".join(
        f"(?P<{lead}>{words})"
        for lead, words in (
            ("before", _words("before")),
            ("after", pattern(merged("after"))),
            ("until", pattern(merged("until"))),
            ("from", pattern(merged("from_"))),
            ("within", _words("within")),
        )
    )
    parts = "|".join(f"(?P<{part}>{_words(part)})" for part in ("start_of", "middle_of", "end_of"))
    week = pattern(merged("week"))
    following = pattern(merged("next") + merged("coming"))
    plain = ("between_years", "holidays", "christmas", "next_year", "turn_of_year", *_FEASTS[3:], *_SEASONS)
    times = "|".join(
        (
            *(f"(?P<{name}>{_words(name)})" for name in plain),
            rf"(?:{_ordinals('quarter')}){_S}(?P<quarter>{_words('quarter')})",
            rf"(?:q|quartal ){_S}(?P<number_of_quarter>[1-4])",
            r"h(?P<number_of_half>[12])",
            rf"(?P<quarter_end>{_words('quarter_end')})",
            rf"(?:{following}){_S1}(?P<next_quarter>{_words('quarter')})",
            rf"(?:{_ordinals('half')}){_S}(?P<half>{_words('half')})(?!{_S1}(?:{of}){_S1}(?:{month}|q|the month))",
            rf"(?:{following}){_S1}(?P<next_week>{week})",
            rf"(?:{following}){_S1}(?P<next_month>{pattern(merged('month'))})",
            rf"(?:{pattern(merged('over_next'))}){_S1}(?P<month_after_next>{pattern(merged('month'))})",
            rf"(?:{pattern(merged('this'))}){_S1}(?P<this_week>{week})",
            rf"(?P<mid_week>(?:{_words('middle_of')}){_S1}(?:{of}){_S1}(?:(?:{_words('articles')}){_S1})?(?:{week}))",
            rf"(?:(?P<week_starts>{_words('start_of')})|{_words('middle_of')}){_S1}(?:{pattern(merged('calendar_week'))}){_S}(?P<numbered_week>\d{{1,2}})(?!\d|\.\d)",
            rf"(?:{following}{_S1})?(?P<weekend>{_words('weekend')})",
            rf"(?:{_month_weeks()}){_S1}(?:(?:{of}){_S1})?(?P<month_of_week>{month}|{_words('next_year')})",
            rf"(?:{_ordinals('half_of')}){_S}(?:{_words('half_month')}){_S1}(?:(?:{of}){_S1})?(?P<month_halved>{month})s?(?!\w)",
            rf"(?:{_ordinals('month_half')}){_S}(?P<half_before>{month})(?:{_words('month_half')})",
            rf"(?:{_ordinals('month_week')}){_S}(?P<month_before>{month})(?:{_words('month_week')})",
            rf"(?P<month>{month})(?!\.?{_S}\d)",
        )
    )
    named = (
        rf"(?:(?:{leads}){_S1}(?:(?:{of}){_S1})?)?(?:(?:(?:{_any_ordinal()}){_S1})?(?P<week_after>{_words('week_after')}){_S1}(?:(?:{of}){_S1})?)?(?:(?:{parts}){_S}(?:(?:{of}){_S1})?)?(?:{following}{_S1})?(?:{times})"
        rf"(?:/?{_S}(?P<year>20\d\d)|{_S1}(?:(?:{of}){_S1})?(?P<of_next_year>{_words('next_year')}))?"
    )
    return re.compile(rf"(?<!\w)(?:{counted}|{named})(?!\w)", re.IGNORECASE)


_TIMES = _compiled()
_BEGIN_TIMES = (
    *("after", "until", "from_", "next", "coming", "this", "over_next"),
    *(
        f"periods.{name}"
        for name in (
            *("ahead", "few", "before", "within", "start_of", "middle_of", "end_of", "week_after", "weekend"),
            *("quarter_end", "between_years", "next_year", "turn_of_year", *_FEASTS, *_SEASONS),
        )
    ),
)
_OPENINGS = openings(
    (
        *(*MONTHS, *NUMBERS, "q", "quartal", "h1", "h2"),
        *(word for words in _SPELL_WORDS.values() for word in words),
        *(word for one in LANGUAGES for words in (*one.periods.ordinals, *one.periods.month_weeks) for word in words),
        *(phrase for field in _BEGIN_TIMES for phrase in merged(field)),
    )
)
"""Where one of the `_TIMES` may begin."""
_APART = re.compile(
    rf"(?<!\w)(?:(?P<number>{pattern(tuple(NUMBERS))}|\d{{1,2}})|(?:{_words('few')})){_S1}"
    rf"(?:(?P<days>{pattern(merged('days'))})|(?P<weeks>{pattern(merged('weeks'))})"
    rf"|(?P<fortnights>{pattern(merged('fortnights'))})|(?P<months>{pattern(merged('months_word'))})"
    rf"|(?P<workdays>{_words('workdays')})){_S1}\Z",
    re.IGNORECASE,
)
"""What stands before "before Christmas" where a day is counted from it."""
_RIGHT = re.compile(rf"(?<!\w)(?:{_words('right')}){_S1}\Z", re.IGNORECASE)
"""... where the day behind it is meant: "right after Thanksgiving"."""
_IN_A_FEW = re.compile(
    rf"(?:{_words('soon')}){_S1}(?!(?:{_words('articles')}){_S1})"
    rf"(?!(?:{pattern(merged('next') + merged('coming'))})(?!\w))",
    re.IGNORECASE,
)
_ON_HOLIDAY = re.compile(r"(?:in|on)\s+holidays\Z", re.IGNORECASE)
"""That is where somebody is, and not when."""
_SINCE = re.compile(rf"(?:{_words('since')})(?!\w)", re.IGNORECASE)
_YEAR_GONE = re.compile(rf"{_S1}(?:{_words('year_gone')})(?!\w)", re.IGNORECASE)
NEGATED = re.compile(rf"(?<!\w)(?:{_words('not_')})(?!\w)|n['’]t\b", re.IGNORECASE)
"""What makes "before" the earliest time."""
