"""What must be known of a language to read its dates?

Phrases are plain words in lower case. A blank stands for any white space, "*" for any ending of a word ("abwesen*") or
any beginning ("*urlaub"), and "…" for up to some forty characters in between ("nicht … erreichbar").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from watcher.core.dates.turns import NO_TURNS, Turns

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Periods:
    """One language's words for times of the year, and for spans that are told roughly: how people put something off."""

    christmas: Phrases = ()
    holidays: Phrases = ()
    """The days from Christmas to the new year, or to Epiphany where schools and works are shut that long."""
    between_years: Phrases = ()
    """Those between Christmas and the new year, and nothing else."""
    turn_of_year: Phrases = ()
    next_year: Phrases = ()
    carnival: Phrases = ()
    easter: Phrases = ()
    whitsun: Phrases = ()
    thanksgiving: Phrases = ()
    spring: Phrases = ()
    summer: Phrases = ()
    autumn: Phrases = ()
    winter: Phrases = ()
    quarter: Phrases = ()
    """Behind an ordinal."""
    quarter_end: Phrases = ()
    """The end of the one that runs."""
    half: Phrases = ()
    """Half of a year, behind an ordinal."""
    ordinals: tuple[Phrases, ...] = ((),) * 4
    """First to fourth."""
    spells: tuple[tuple[int, int, Phrases], ...] = ()
    """How long it is until then, in months and days: (6, 0, ("half a year",))."""
    from_now: Phrases = ()
    """Behind a span: "six weeks from now"."""
    workdays: Phrases = ()
    """Behind a number of days that are counted without weekends."""
    or_more: tuple[tuple[int, Phrases], ...] = ()
    """Behind a span that may be longer: (2, ("or two",)) makes two of it."""
    few: Phrases = ()
    """Some weeks, days or months: three are meant."""
    or_: Phrases = ()
    """Between two numbers: "in two or three weeks"."""
    about: Phrases = ()
    """Before a number that is not exact."""
    more: Phrases = ()
    """Between the number and the weeks of such a span: "three more weeks"."""
    ahead: Phrases = ()
    """Before such a span: "in three weeks"."""
    soon: Phrases = ()
    """Those of them that make a time of a few days: "in a few days", not "give us a few days"."""
    before: Phrases = ()
    within: Phrases = ()
    """What leads to a time of the year: "in", "over"."""
    start_of: Phrases = ()
    middle_of: Phrases = ()
    end_of: Phrases = ()
    of: Phrases = ()
    """What may stand between those and the time, or between the words for a week and its month."""
    articles: Phrases = ()
    """Before a month or a feast, and words that stand for them."""
    right: Phrases = ()
    """Before "after" and a feast: the very next day."""
    own_holidays: Phrases = ()
    """Holidays of a school, a house or the writer, which end on no certain day; a word may stand before them."""
    public_holidays: Phrases = ()
    """What is called like those and is a single day."""
    month_weeks: tuple[Phrases, ...] = ((),) * 4
    """The first to the fourth week of a month, up to the name of that month."""
    month_week: Phrases = ()
    """The end of a word that begins with a month ("Januarwoche"), behind an ordinal."""
    half_month: Phrases = ()
    """Half of a month, behind an ordinal and before its name."""
    month_half: Phrases = ()
    """The same as the end of a word ("Januarhälfte")."""
    week_after: Phrases = ()
    """What makes of a feast the week behind it: "in the first week after"."""
    weekend: Phrases = ()
    not_: Phrases = ()
    """What makes "before" the earliest time: "not before March"."""
    since: Phrases = ()
    """What leads to a time that is over."""
    year_gone: Phrases = ()
    """Behind a time that is over."""


NO_PERIODS = Periods()


@dataclass(frozen=True, slots=True)
class Language:
    """One language's words for days, and for being away. Everything the grammar says lies in here; what a language does
    not give is not read in it."""

    code: str
    months: tuple[Phrases, ...]
    """Twelve, January first, each with its short forms (without a point)."""
    weekdays: tuple[Phrases, ...]
    """Seven, Monday first: the full names."""
    day_parts: Phrases = ()
    """What a weekday may end with: "Donnerstagabend"."""
    short_weekdays: tuple[Phrases, ...] = ((),) * 7
    """Seven, Monday first; they count only beside a date."""
    relative: tuple[tuple[int, Phrases], ...] = ()
    """Words for a day so many days from now: (1, ("morgen",))."""
    not_relative: Phrases = ()
    """Phrases that only look like one of them ("guten morgen"); the word stands in them."""
    next: Phrases = ()
    coming: Phrases = ()
    """Before a weekday the nearest one, before "week" the next one."""
    following: Phrases = ()
    """Before a weekday the one behind the day named before it."""
    over_next: Phrases = ()
    """Before a weekday the one a week behind the nearest, before "week" the one behind the next."""
    past: Phrases = ()
    """Before a weekday the one that is over."""
    past_behind: Phrases = ()
    """Behind a weekday the same."""
    this: Phrases = ()
    week: Phrases = ()
    over_next_week: Phrases = ()
    """The week behind the next one, named otherwise: "the week after next"."""
    perhaps: Phrases = ()
    """What may stand between a week and its weekday: "next week, probably Wednesday"."""
    apart: Phrases = ()
    """Between a day and a span behind it: "Mittwoch in zwei Wochen"."""
    counted_from: Phrases = ()
    """Between a span and the day from which it is counted: "two weeks on Wednesday"."""
    goes_from: Phrases = ()
    """... which also tells from when on something lasts: "for two weeks from Wednesday"."""
    week_behind: Phrases = ()
    """Behind a weekday the same as `over_next` before it ("Monday week")."""
    week_from: Phrases = ()
    """Before a day: its whole week is meant ("week commencing")."""
    month: Phrases = ()
    calendar_week: Phrases = ()
    """Before or behind the number of a week (ISO 8601)."""
    fixed: tuple[tuple[int, int, Phrases], ...] = ()
    """Days with names: (12, 31, ("silvester",))."""
    remembered: tuple[tuple[int, int, Phrases], ...] = ()
    """The same, of days whose names also stand for other things: they count only behind words that lead to days."""
    counted_days: tuple[tuple[int, int, int, int, Phrases], ...] = ()
    """The like, by month, weekday (Monday is 0), the how-manieth of them (-1: the last) and days behind that one:
    (9, 0, 1, 0, ("labor day",))."""
    feasts: tuple[tuple[int, Phrases], ...] = ()
    """Days with names that lie so many days behind Easter Sunday: (1, ("ostermontag",))."""
    advents: tuple[tuple[int, Phrases], ...] = ()
    """The Sundays before Christmas by their number: (1, ("1. advent",))."""
    vague: Phrases = ()
    """Before a month, a year or a week: early, the middle, late."""
    end: Phrases = ()
    """Those of them that mean its end."""
    week_end: tuple[tuple[int, Phrases], ...] = ()
    """The end of the week so many weeks from now: (1, ("ende nächster woche",))."""
    month_start: Phrases = ()
    """The next first day of a month: "zum Monatsersten"."""
    month_end: Phrases = ()
    year_end: Phrases = ()
    some_day: Phrases = ()
    """Other times that name no day."""
    in_: Phrases = ()
    gone: Phrases = ()
    """Before a weekday that is over: "last Friday"."""
    lasting: Phrases = ()
    """Those of them that tell how long something goes on, and not when it happens."""
    numbers: tuple[tuple[int, Phrases], ...] = ()
    days: Phrases = ()
    weeks: Phrases = ()
    fortnights: Phrases = ()
    months_word: Phrases = ()
    day_suffixes: Phrases = ()
    """What stands behind the number of a day: "." or "th"."""
    ordinal_days: tuple[Phrases, ...] = ()
    """First to thirty-first, in words: they count beside a month."""
    of: Phrases = ()
    """What may stand between day and month, or between weekday and day."""
    until: Phrases = ()
    from_: Phrases = ()
    after: Phrases = ()
    present: Phrases = ()
    """Words of being there: "until" beside them tells the last day of presence, not of absence."""
    still: Phrases = ()
    """Words before "until" that make it so beside other words of being there: "noch bis Freitag erreichbar"."""
    not_present: Phrases = ()
    """Words beside which it is none: "nicht im Büro", "nur mobil erreichbar"."""
    on: Phrases = ()
    fill: Phrases = ()
    """What may stand between such a word and the date: "einschließlich", "zum"."""
    between: Phrases = ()
    """Before two dates with "and" between them: the first and the last day."""
    mail_of: Phrases = ()
    """What leads to the day of the mail that is answered: that date says nothing, others of its sentence may."""
    to: Phrases = ()
    """Between the two ends of a range."""
    and_: Phrases = ()
    no_date_before: Phrases = ()
    """Words behind which a number like 1.12 is no date: "Version"."""
    no_date_behind: Phrases = ()
    """Words before which it is none: "Uhr", "EUR"."""
    capitals: str = ""
    """Capital letters beside those from A to Z."""
    small_letters: str = ""
    """Small ones beside those from a to z."""
    sentence_starts: Phrases = ()
    """Words that begin a sentence, in their own case: the point of "4.12." is then also that of the sentence."""
    away: Phrases = ()
    not_away: Phrases = ()
    """Phrases that hold words of `away` and mean something else ("comes out on", "Preise")."""
    back: Phrases = ()
    being: Phrases = ()
    """Somebody is somewhere: in a notice that names but one range of days, not at work."""
    occasions: Phrases = ()
    """What somebody is away for once: beside them "Monday to Wednesday" is no habit."""
    covers: Phrases = ()
    """Somebody stands in: such a day tells of the absence only where nothing else does."""
    open_ended: Phrases = ()
    """Absences that go on beyond the day until which somebody stands in."""
    others: Phrases = ()
    """Phrases in whose clause somebody else is away ("die selbst bis Freitag im Urlaub ist")."""
    always: Phrases = ()
    """Before a weekday or a part of the day it is a habit ("jeden Freitag")."""
    asked: Phrases = ()
    """Before "until": what the reader is to do by then."""
    first_away: Phrases = ()
    """What stands in a label before the first day away ("Beginn der Abwesenheit:")."""
    last_away: Phrases = ()
    """... and before the last one."""
    goes_on: Phrases = ()
    """Before a second absence that follows the first one at once."""
    last_day: Phrases = ()
    """Before the last day of presence."""
    not_back: Phrases = ()
    """Phrases that hold words of `back` and mean the opposite ("nicht erreichbar")."""
    not_absence: Phrases = ()
    """Phrases in whose sentence a date speaks of something else: a deadline, the mail it answers, a validity."""
    events: Phrases = ()
    """Phrases in whose clause a date is that of an event, a publication, a deadline of the reader's."""
    hours: Phrases = ()
    """Hours at which somebody is there: such a sentence tells of an absence only if it says "again" as well."""
    meanwhile: Phrases = ()
    """What points at a range of days named before it ("in dieser Zeit")."""
    elsewhere: Phrases = ()
    """Phrases in whose clause a date speaks of working somewhere else."""
    until_then: Phrases = ()
    """What stands behind them is true before the date."""
    leaves: Phrases = ()
    """Somebody has left for good."""
    closes: Phrases = ()
    """A house is shut, or its holidays: ahead they are told below every letter, whoever is away now."""
    clause_ends: Phrases = ()
    """Words between two clauses of a sentence."""
    periods: Periods = NO_PERIODS
    turns: Turns = NO_TURNS


def pattern(phrases: Phrases) -> str:
    """The phrases as one regular expression, longest first."""
    return "|".join(_phrase(phrase) for phrase in sorted(phrases, key=len, reverse=True)) or r"(?!)"


def _phrase(phrase: str) -> str:
    escaped = re.escape(phrase.removeprefix("*"))
    start = r"\w*" if phrase.startswith("*") else ""
    return start + (
        escaped.replace(r"\ …\ ", r"\b.{0,40}?\b")
        .replace("…", r".{0,40}?")
        .replace(r"\*", r"\w*+")
        .replace(r"\ ", r"\s+")
    )


def whole(phrases: Phrases) -> re.Pattern[str]:
    """Finds one of the phrases as whole words, without case."""
    spelled = pattern(phrases)
    for letter, written in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        spelled = spelled.replace(letter, f"(?:{letter}|{written})")
    return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)", re.IGNORECASE)
