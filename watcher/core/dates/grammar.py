"""How is a single day written?

One regular expression for all forms of all languages, made from the languages' words. It only says where something is
that may be a date; `atoms` says which day it is.
"""

from __future__ import annotations

import re
from operator import attrgetter

from watcher.core import languages
from watcher.core.dates.english import ENGLISH
from watcher.core.dates.german import GERMAN
from watcher.core.dates.language import Language, Phrases, pattern
from watcher.core.dates.openings import openings

LANGUAGES: tuple[Language, ...] = (GERMAN, ENGLISH)
"""Another language is one more entry."""

_S = r"[ \t\n\u00a0]{0,3}"
_S1 = r"[ \t\n\u00a0]{1,3}"


def merged(field: str) -> Phrases:
    """The phrases of all languages in one field of `Language`."""
    return languages.merged(LANGUAGES, field)


def turns(*fields: str) -> str:
    """The turns of all languages in these fields of `Turns`, to stand in an expression of a question's own."""
    return languages.either(LANGUAGES, *(f"turns.{field}" for field in fields))


CAPITALS = "A-Z" + "".join(language.capitals for language in LANGUAGES)
SMALL_LETTERS = "a-z" + "".join(language.small_letters for language in LANGUAGES)
"""What stands in brackets for a letter with which names and sentences begin, and for one with which they go on."""


def numbered(field: str, first: int = 1) -> dict[str, int]:
    """Word to number, for the fields that list phrases in order."""
    return {
        word: number
        for language in LANGUAGES
        for number, words in enumerate(attrgetter(field)(language), first)
        for word in words
    }


def valued(field: str) -> dict[str, int]:
    """Word to value, for the fields that pair a value with phrases."""
    return {word: value for language in LANGUAGES for value, words in attrgetter(field)(language) for word in words}


MONTHS = numbered("months")
WEEKDAYS = numbered("weekdays", 0)
ANY_WEEKDAYS = WEEKDAYS | numbered("short_weekdays", 0)
RELATIVE = valued("relative")
NUMBERS = valued("numbers")
WEEK_ENDS = valued("week_end")
ENDS = frozenset(merged("end"))
FEASTS = valued("feasts")
ADVENTS = valued("advents")
DAY_WORDS = numbered("ordinal_days")
REMEMBERED = {
    word: (month, day) for language in LANGUAGES for month, day, words in language.remembered for word in words
}
COUNTED_DAYS = {word: tuple(rule) for language in LANGUAGES for *rule, words in language.counted_days for word in words}
FIXED = {word: (month, day) for language in LANGUAGES for month, day, words in language.fixed for word in words}

_MONTH = pattern(tuple(MONTHS))
_WEEKDAY = pattern(tuple(WEEKDAYS))
_ANY_WEEKDAY = pattern(tuple(ANY_WEEKDAYS))
_SUFFIX = pattern(merged("day_suffixes"))
_OF = pattern(merged("of"))
_FILL = pattern(merged("fill"))
_TO = pattern(merged("to"))
_AND = pattern(merged("and_"))
_WEEK_NUMBER = pattern(merged("calendar_week"))
_TIME = rf"(?:,?{_S}(?:um|at|ab|gegen)?{_S}\d{{1,2}}(?:[:.]\d\d)?{_S}(?:uhr|h|am|pm|a\.m\.|p\.m\.)(?!\w)\.?)"

_LEADING_WEEKDAY = rf"(?:(?:{_ANY_WEEKDAY})\b\.?,?{_S}(?:(?:{_OF}){_S1})?)?"
_NO_TIME = rf"(?!{_S}(?:uhr|am|pm|h)\b)"
_OF_MONTH = rf"{_S}(?:(?:{_OF}){_S1})?(?:{_MONTH})\b"
_ORDINAL = r"(?:st|nd|rd|th)?"
_ISO = (
    r"(?P<iso_year>(?:19|20)\d\d)(?P<iso_sep>[-/.])(?P<iso_month>\d{1,2})(?P=iso_sep)(?P<iso_day>\d{1,2})"
    r"(?:T[\d:.]{2,12}(?:Z|[+-]\d\d:?\d\d)?)?"
)
_DAY_WORD = pattern(tuple(DAY_WORDS))
_DAY_MONTH = (
    rf"(?:(?P<day>\d{{1,2}})(?:{_SUFFIX})?|(?P<day_word>{_DAY_WORD})(?={_S1}))(?:{_S}(?:(?:{_OF}){_S1})?|[-/])(?P<month>{_MONTH})\b\.?"
    rf"(?:(?:,?{_S}|[-/])(?P<year>\d{{4}}(?!\d)|'?\d\d(?:(?<=-\d\d)(?![\d:])|(?![\d:.]|{_OF_MONTH})){_NO_TIME}))?"
)
_NUMBERS = (
    rf"(?P<a>\d{{1,2}})(?P<sep>\.|[-/](?!\d{{1,2}}(?:{_SUFFIX})?{_OF_MONTH}))[ \u00a0]?(?P<b>\d{{1,2}})"
    r"(?:(?P=sep)[ \u00a0]?(?P<short_year>(?:19|20)\d\d|\d\d)(?!\d|:\d|\s?uhr\b)"
    r"|(?P<dot>(?:(?<=[. \u00a0]\d)|(?<=[. \u00a0]\d\d))\.)?)"
)
_MONTH_DAY = (
    rf"(?P<month_first>{_MONTH})\b\.?(?:,{_S1}the{_S1}|{_S1}(?:the{_S1})?)(?:(?P<day_behind>\d{{1,2}}){_ORDINAL}(?![\d:]|\.\d){_NO_TIME}|(?P<day_word_behind>{_DAY_WORD})\b)"
    rf"(?:(?:{_S},{_S}\d{{1,2}}{_ORDINAL}){{0,4}},?{_S}(?:{_TO}|{_AND}){_S}(?P<last_day>\d{{1,2}}){_ORDINAL}(?![\d:/]|\.\d|{_S}(?:{_MONTH})\b){_NO_TIME})?"
    rf"(?:,?{_S1}(?P<year_behind>\d{{4}})(?!\d))?"
)
_PART = (
    rf"(?P<part>\d{{1,2}})(?:{_SUFFIX})?(?={_S}(?:{_TO}|{_AND}|/){_S}(?:(?:{_FILL}){_S1}){{0,3}}{_LEADING_WEEKDAY}"
    rf"\d{{1,2}}(?:{_SUFFIX})?(?:{_OF_MONTH}|[ \u00a0]?\d{{1,2}}\.))"
)
_BARE_DAY = (
    r"(?P<bare_day>\d{1,2})(?P<bare_suffix>st|nd|rd|th|\.(?=\s+(?:dieses\s+monats|d\.\s?m\.))"
    r"|\.(?=\s+(?:bin|sind|ist|wieder|zurück|zurueck|geht|werden?|haben?|melden?|kann|können|koennen|bescheid|rückmeldung|rueckmeldung|antwort|nachricht|zeit"
    r"|weg|unterwegs|nicht|verreist|abwesend|krank|erreichbar|fort|an\s+bord|am\s+(?:schreibtisch|platz|rechner)|im\s+(?:büro|haus|urlaub|dienst|einsatz)|auf\s+\w*(?:reise|messe|urlaub))\b)"
    r"|\.(?=\s+(?-i:[a-zäöü]))(?!\s+(?:mal|und|oder|bis|stock|tage?s?|woche|monat|quartal|platz|etage|klasse|stunde|jahr)\b)"
    r"|\.(?=\s*(?:\Z|[,;!)]|\n|(?:gruß|gruss|grüße|viele|liebe|lg|vg|beste|mfg)\b))|(?(weekday)\.(?!\d)|(?!)))"
    rf"(?!{_S}(?:\d|advent|weihnacht|(?:of{_S1}|[-–]{_S})?(?:{_MONTH})\b|(?:{_WEEKDAY})\b"
    rf"|of{_S1}(?:{pattern(merged('gone'))})\b))"
)
"""A day without its month: "the 30th", "am 4. bin ich" (not "zum 4. mal"), and behind a weekday "den 7."."""
_BARE_SPAN = (
    rf"(?P<span_first>\d{{1,2}})\.{_S}(?:{_TO}){_S}(?:(?:{_FILL}){_S1}){{0,3}}(?P<span_last>\d{{1,2}})\."
    rf"(?!{_S}(?:\d|advent|weihnacht|(?:{_MONTH})\b))"
)
"""Days without their month: "vom 24. bis 27."."""
_DATED = (
    rf"(?:(?P<weekday>{_ANY_WEEKDAY})\b\.?,?{_S}\(?(?:(?:{_OF}){_S1})?)?"
    rf"(?:{_ISO}|{_DAY_MONTH}|{_NUMBERS}|{_MONTH_DAY}|{_BARE_SPAN}|{_PART}|{_BARE_DAY})"
    rf"(?:{_S}[(,]{_S}(?!so\s)(?P<weekday_behind>{_ANY_WEEKDAY})\b\.?\)?)?"
)
_PART_OF_WEEK = pattern(tuple(word for word in merged("vague") if not re.match(r"im\b|in\b|during", word)))
_NEXT = pattern(merged("next") + merged("coming"))
_SHORT = pattern(tuple(word for words in merged("short_weekdays") for word in words if word != "so"))


def _span(name: str) -> str:
    """The unit of a span, in groups of that name: days, weeks or fortnights."""
    units = "|".join(f"(?P<{name}_{unit}>{pattern(merged(unit))})" for unit in ("days", "weeks", "fortnights"))
    return rf"{_S1}(?:{units})(?!\w)"


_COUNT = rf"(?:{pattern(tuple(NUMBERS))}|\d{{1,2}})"
_APART = (
    rf"(?:{_S1}(?:{pattern(merged('apart'))}){_S1}(?P<apart>{_COUNT}){_span('apart')}"
    rf"|{_S1}(?P<apart_week>{pattern(merged('week_behind'))})(?!\w|{_S}\d)"
    rf"|{_S1}(?P<apart_fortnight>{pattern(merged('fortnights'))})(?!\w))"
)
_RELATIVE_APART = _APART.replace("?P<", "?P<relative_")
"""What makes a later day of the one before it: "in zwei Wochen", "week", "fortnight"."""
_UNDATED = (
    rf"(?P<from_count>{_COUNT}){_span('from')}"
    rf"(?:{_S1}(?:(?:{pattern(merged('counted_from'))})|(?P<goes_from>{pattern(merged('goes_from'))})){_S1}(?P<from_weekday>{_WEEKDAY})"
    rf"|(?:{_S1}(?P<goes_from_now>{pattern(merged('goes_from'))}))?{_S1}(?P<from_relative>{pattern(tuple(RELATIVE))}))",
    rf"(?P<week_over>{pattern(merged('over_next_week'))})",
    rf"(?:{_NEXT}|(?P<week_this>{pattern(merged('this'))})){_S1}(?P<named_week>{pattern(merged('week'))})"
    rf"(?P<and_next>{_S1}(?:{_AND}){_S1}(?:(?:{_OF}|die){_S1})?(?:{_NEXT})(?:{_S1}(?:{pattern(merged('week'))})|(?!{_S1}(?:{_WEEKDAY})\b)))?",
    rf"(?P<both_weeks>(?:{pattern(merged('this'))}){_S1}(?:{_AND}){_S1}(?:(?:{_OF}|die){_S1})?(?:{_NEXT}){_S1}(?:{pattern(merged('week'))}))",
    rf"(?:{_NEXT}){_S1}(?P<month_next>{pattern(merged('month'))})",
    rf"(?:(?P<next>{pattern(merged('next'))})|(?P<follows>{pattern(merged('following'))})"
    rf"|(?:{pattern(merged('coming') + merged('this'))})){_S1}"
    rf"(?P<named_weekday>{_WEEKDAY})",
    rf"(?:{pattern(merged('past'))}){_S1}(?P<past_weekday>{_WEEKDAY})\b(?!,?{_S}(?:(?:{_OF}){_S1})?\d)"
    rf"(?P<of_those>{_S1}(?:{_OF}|im|in|vor|nach|des|jedes|before|after|every|each)\b"
    rf"(?:{_S1}(?P<of_month>{_MONTH})\b)?)?",
    rf"(?:{pattern(merged('over_next'))}){_S1}(?:(?P<over_week>{pattern(merged('week'))})|(?P<over_weekday>{_WEEKDAY}))",
    rf"(?P<past_before>{_WEEKDAY}){_S1}(?:{pattern(merged('past_behind'))})\b",
    rf"(?P<only_weekday>{_WEEKDAY})(?:{_APART}|(?P<day_part>{pattern(merged('day_parts'))}))?",
    rf"(?P<short_first>{_SHORT})(?!\w)\.?{_S}(?:{_TO}|{_AND}|/){_S}(?P<short_last>{_SHORT})\b",
    rf"(?P<short_weekday>{_SHORT})(?!\.?,?{_S}\d|\.?{_S}[-–/])",
    rf"(?P<end>{pattern(tuple(WEEK_ENDS))})(?!{_S}\d)",
    rf"(?P<month_end>{pattern(merged('month_end'))})",
    rf"(?P<vague>{pattern(merged('vague'))}){_S1}(?P<vague_month>{_MONTH})(?!\.?{_S1}\d{{1,2}}(?!\d))"
    rf"(?:{_S1}(?P<vague_year>(?:19|20)\d\d))?",
    rf"(?P<bare_month>{_MONTH})\.?{_S1}(?P<bare_year>20\d\d)",
    rf"(?P<year_end>{pattern(merged('year_end'))})",
    rf"(?P<some_day>{pattern(merged('some_day') + merged('periods.between_years'))})",
    rf"(?:(?P<vague_week>{_PART_OF_WEEK}){_S1})?(?:{_WEEK_NUMBER}){_S}(?P<week>\d{{1,2}})"
    rf"(?P<more_weeks>(?:{_S}[,/]{_S}(?:(?:{_WEEK_NUMBER}){_S})?\d{{1,2}}(?!\d|\.\d)){{1,6}})?"
    rf"(?:{_S}(?:,?{_S}{_AND}|(?P<to_week>{_TO})|[,/]){_S}(?:(?:{_WEEK_NUMBER}){_S})?(?P<last_week>\d{{1,2}}))?(?!\d|\.\d|{_S}(?:stunden|std|tage|mal|hours|hrs|days|times|x)\b)"
    rf"(?:{_S}/{_S}(?P<week_year>20\d\d))?",
    rf"(?P<week_behind>\d{{1,2}})\.{_S}(?:(?:{_AND}|{_TO}|/){_S}(?P<last_week_behind>\d{{1,2}})\.{_S})?"
    rf"(?:{pattern(GERMAN.calendar_week)})",
    rf"(?P<lasting>{pattern(merged('in_'))}){_S1}(?P<count>{pattern(tuple(NUMBERS))}|\d{{1,2}}){_S1}(?:"
    rf"(?P<days>{pattern(merged('days'))})|(?P<fortnights>{pattern(merged('fortnights'))})|(?P<weeks>{pattern(merged('weeks'))})|{pattern(merged('months_word'))})",
    rf"(?P<relative>{pattern(tuple(RELATIVE))})(?:{_RELATIVE_APART})?",
    rf"(?P<remembered>{pattern(tuple(REMEMBERED))})",
    rf"(?P<counted_day>{pattern(tuple(COUNTED_DAYS))})",
    rf"(?P<fixed>{pattern(tuple(FIXED))})",
    rf"(?-i:(?=[{CAPITALS}]))(?P<day_alone>{_DAY_WORD})(?!{_S1}(?:(?-i:[{CAPITALS}])|\d|mal\b))",
)
_FEAST = (
    rf"(?P<month_start>{pattern(merged('month_start'))})|(?P<feast>{pattern(tuple(FEASTS))})"
    r"|(?:(?:sonntag|sunday)\s{0,3},?\s{0,3}\(?(?:(?:de[nmr]|the)\s{1,3})?)?"
    rf"(?P<advent>{pattern(tuple(ADVENTS))})"
)
"""Looked for first: "Dienstag nach Ostern" is no Tuesday of this week, "2. Advent" no second of a month, and "Sonntag,
2. Advent" not the next Sunday."""
_BEGIN_DAYS = (
    "over_next_week", "next", "coming", "this", "following", "past", "over_next", "month_start", "month_end", "vague",
    "year_end", "some_day", "periods.between_years", "calendar_week", "in_",
)  # fmt: skip
OPENINGS = openings(
    (
        *(*MONTHS, *ANY_WEEKDAYS, *RELATIVE, *NUMBERS, *WEEK_ENDS, *FEASTS, *ADVENTS, *DAY_WORDS, *REMEMBERED),
        *(*COUNTED_DAYS, *FIXED),
        *(phrase for field in _BEGIN_DAYS for phrase in merged(field)),
    )
)
"""Where a `DAY` may begin."""
DAY = re.compile(rf"(?<!\w)(?:(?:{_FEAST})(?!\w)|{_DATED}|(?:{'|'.join(_UNDATED)})(?!\w))", re.IGNORECASE)
"""A day, a week or a vague time, as the languages write it."""

LEAD_LENGTH = 60
"""Characters before a date in which the words that lead to it are looked for."""


def _leading(field: str) -> str:
    # The day may stand in brackets behind its name: "nach dem Feiertag (8.12.)".
    return rf"(?<!\w)(?:{pattern(merged(field))}):?(?:(?:{_S1}(?:{_FILL}))*{_S}|(?:{_S1}\w+){{1,3}}{_S1}\({_S})$"


HOUR_AHEAD = (
    rf"(?:{_S1}\d{{1,2}}(?:[:.]\d\d)?{_S}(?:uhr|am|pm|a\.m\.|p\.m\.)(?:{_S1}(?:{pattern(merged('on'))}))?)?{_S}$"
)
"""The hour may stand between "until" and its day."""
UNTIL = re.compile(_leading("until").removesuffix("$") + HOUR_AHEAD, re.IGNORECASE)
AFTER = re.compile(_leading("after"), re.IGNORECASE)
FROM = re.compile(_leading("from_").removesuffix("$") + HOUR_AHEAD, re.IGNORECASE)
ON = re.compile(_leading("on"), re.IGNORECASE)
BEFORE = re.compile(_leading("periods.before"), re.IGNORECASE)
"""It says that a day follows, and nothing of the day."""
APART_FROM = re.compile(
    rf"(?<!\w){_COUNT}{_S1}(?:{pattern(merged('days') + merged('weeks') + merged('months_word'))}){_S1}"
    rf"(?:{pattern(merged('after') + merged('periods.before'))})(?:{_S1}(?:{_FILL}))*{_S}$",
    re.IGNORECASE,
)
"""Before a day from which another one is counted: "zwei Wochen nach dem 4.12."."""
WEEKDAY_BEFORE = re.compile(rf"(?<!\w)(?:{_WEEKDAY}),?{_S}$", re.IGNORECASE)
"""A weekday that a feast tells more closely: "am Freitag nach Himmelfahrt (15.5.)"."""
WEEKDAYS_BEFORE = re.compile(rf"(?<!\w)(?:{_ANY_WEEKDAY})\.?{_S}(?:{_AND}|{_TO}|/){_S}$", re.IGNORECASE)
"""Weekdays of a list whose dates follow: "Monday & Tuesday (11/30-12/1)"."""
HOURS_OF_DAYS = re.compile(
    rf"(?<!\w)(?:{_ANY_WEEKDAY})\.?{_S}(?:{_TO}){_S}(?:{_ANY_WEEKDAY})\.?,?{_S1}(?:{pattern(merged('from_'))}){_S1}$",
    re.IGNORECASE,
)
"""Before an hour: "Mo bis Sa ab 10."."""
IN_THE_MORNING = re.compile(rf"(?:{_WEEKDAY}) ?(?:morning|morgen|früh|vormittag)$", re.IGNORECASE)
WEEK_FROM = re.compile(
    rf"(?<!\w)(?:{pattern(merged('week_from'))}){_S}(?:(?:{_OF}|{_ANY_WEEKDAY})\b\.?,?{_S}){{0,2}}$", re.IGNORECASE
)
WEEKS_FROM = re.compile(rf"\b{turns('weeks_from')}{_S}$", re.IGNORECASE)
LISTED = re.compile(rf"{_S}(?:,?{_S}(?:{_AND})|,){_S}(?:(?:{_OF}){_S1})?", re.IGNORECASE)
"""What may stand between two days of a list."""
NOT_UNTIL = re.compile(
    rf"(?:\bnot\b|n't\b|\bnicht\b)[^.;]{{0,40}}(?<!\w)(?:{pattern(merged('until'))}){_S}(?:the{_S1})?$", re.IGNORECASE
)
FOR_A = re.compile(rf"(?<!\w)(?:{pattern(tuple(NUMBERS))}){_S1}$", re.IGNORECASE)
"""What makes a span of "week starting 20 August": "for one week"."""
LASTING = re.compile(
    rf"(?<!\w)(?P<when>(?:in|vor|nach|seit|binnen|innerhalb|within|after|in about|in etwa|in ca\.)\s+(?:\w+\s+)?)?"
    rf"(?P<count>{pattern(tuple(NUMBERS))}|\d{{1,2}}){_S1}(?:(?P<days>{pattern(merged('days'))})"
    rf"|(?P<weeks>{pattern(merged('weeks'))})|(?P<fortnights>{pattern(merged('fortnights'))}))(?!\w)",
    re.IGNORECASE,
)
"""For how long something goes on, also without "for": "ab heute drei Wochen"."""
BETWEEN_ENDS = re.compile(
    rf"(?:{_TIME}|,?{_S}\d{{1,2}}:\d\d)?\)?,?{_S}(?:{_TO}):?{_S}"
    rf"(?:(?:{_FILL}){_S1}){{0,3}}(?:{_FILL})?{_S}(?:[a-z]+ day,?{_S}\(?)?",
    re.IGNORECASE,
)
"""... also with the name of the last day: "through Labor Day, September 7"."""
BETWEEN = re.compile(_leading("between"), re.IGNORECASE)
BETWEEN_BOTH = re.compile(rf"{_TIME}?,?{_S}(?:{_AND}){_S}(?:(?:{_FILL}){_S1}){{0,3}}(?:{_FILL})?{_S}", re.IGNORECASE)
WITHIN_WEEK = re.compile(
    rf"{_S}(?:(?:of|in|der|of the){_S1})?|{_S}\(|,?{_S1}(?:(?:{pattern(merged('perhaps'))}){_S1}){{0,2}}", re.IGNORECASE
)
"""What may stand between a weekday and its week: "Wednesday of next week", "nächste Woche, am Mittwoch"."""
SAME_DAY = re.compile(rf"{_S}[,(]?{_S}(?:(?:{_OF}|am|on){_S1})?", re.IGNORECASE)
"""What may stand between "heute" and its date or weekday: "heute, den 27.11."."""
THAT_IS = re.compile(rf",?{_S}{turns('that_is')}{_S1}(?:(?:{_OF}|{pattern(merged('on'))}){_S1})?", re.IGNORECASE)
"""What may stand between a weekday and the day it is: "übernächsten Montag, also dem 30."."""
OF_ITS_MONTH = re.compile(
    rf",?{_S}(?:(?:{pattern(merged('perhaps') + merged('fill'))}){_S1}){{0,2}}"
    rf"(?:(?:{_OF}|{pattern(merged('on'))}){_S1})+",
    re.IGNORECASE,
)
"""What may stand between a month that is told roughly and one of its days: "mid-December, say the 14th"."""
_ON_BOTH = pattern(tuple(word for word in merged("on") if word not in merged("back")))
BETWEEN_DAYS = re.compile(rf"{_S}(?:{_AND}|/){_S}(?:(?:{_ON_BOTH}){_S1})?", re.IGNORECASE)
NOT_BEHIND = re.compile(rf"{_S}(?:{pattern(merged('no_date_behind'))})(?!\w)", re.IGNORECASE)
NOT_BEFORE = re.compile(rf"(?<!\w)(?:{pattern(merged('no_date_before'))}){_S}$", re.IGNORECASE)
NOT_RELATIVE = re.compile(rf"(?<!\w)(?:{pattern(merged('not_relative'))})(?!\w)", re.IGNORECASE)
ONE_TIME = re.compile(rf"{_TIME}(?!{_S}(?:{_TO}))", re.IGNORECASE)
"""An hour and no span of hours: "ab Donnerstag, 8 Uhr"."""
TIME_BEHIND = re.compile(
    rf"{_TIME}|,?{_S}(?:(?:{_TO}|jeweils|von|from|je){_S})?\d{{1,2}}(?:[:.]\d\d)?"
    rf"{_S}(?:-|–|bis|to|uhr|[aph]m?\b)",
    re.IGNORECASE,
)
