"""How do we say it?

Sentences through gettext, dates and lists through Babel, each value by its type. Every text that came from a mail
passes through `clean` on its way out, so no reader of ours meets a control character.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as hour_of_day
from enum import StrEnum
from functools import lru_cache

from watcher.core.reason import Reason, Value, quoting
from watcher.errors import Worded
from watcher.render.catalogue import translations
from watcher.render.names import name_of

_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])|\x9b[0-?]*[ -/]*[@-~]")
"""ECMA-48 control sequences: taken out whole, or their letters would stay behind."""

_TO_COPY = ": {command}"
"""So ends a sentence with something to copy, which no full stop may follow."""

_JOINERS = "\u200c\u200d"
"""Invisible, but emoji and some scripts are wrong without them."""


def clean(text: str, *, limit: int = 0) -> str:
    """One line without control, bidirectional or invisible characters; cut with an ellipsis after `limit` (0: not)."""
    if limit:
        text = text[: limit * 16]  # a header may be a megabyte long
    if text.isascii() and text.isprintable():
        return _cut(" ".join(text.split()), limit)
    kept = (_visible(character) for character in unicodedata.normalize("NFC", _ESCAPE.sub("", text)))
    return _cut(" ".join("".join(kept).split()), limit)


def _cut(line: str, limit: int) -> str:
    return line if not limit or len(line) <= limit else line[: limit - 1].rstrip() + "…"


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Zl", "Zp", "Zs") or character in "\t\r\n\v\f":
        return " "
    return "" if category in ("Cc", "Cf", "Cs", "Co", "Cn") and character not in _JOINERS else character


def say(reason: Reason, lang: str, *, zone: tzinfo = UTC, today: date | None = None) -> str:
    """A reason as one sentence in `lang`; instants in `zone`, the year of a date left out where it is `today`'s."""
    return Words(lang, zone, today).say(reason)


@dataclass(frozen=True, slots=True)
class Words:
    """A language (`de`, `en`, `en_US`), the owner's time zone, and the day on which it is read (None: not known)."""

    lang: str = "en"
    zone: tzinfo = UTC
    today: date | None = None

    @property
    def locale(self) -> str:
        """The CLDR locale for dates and lists. Plain English is the British one: day before month, 24 hours."""
        if self.lang in _LOCALES:
            return self.lang
        return "de_DE" if self.lang.partition("_")[0] == "de" else "en_GB"

    def gettext(self, message: str) -> str:
        """The sentence in this language, places not yet filled."""
        return translations(self.lang).gettext(message)

    def ngettext(self, one: str, many: str, n: int) -> str:
        """The form of a sentence that fits the count, places not yet filled."""
        return translations(self.lang).ngettext(one, many, n)

    def _(self, message: str, /, **values: Value) -> str:
        """The sentence in this language, its places filled with the values."""
        return self._fill(self.gettext(message), message, dict(values))

    def _n(self, one: str, many: str, /, n: int, **values: Value) -> str:
        """The sentence for `n` (also a place), its places filled with the values."""
        return self._fill(self.ngettext(one, many, n), many, {"n": n, **values})

    def say(self, reason: Reason) -> str:
        """A reason as one sentence; "" for an unexplained one. Never raises, whatever its values are."""
        return self._fill(self._message(reason), reason.template, dict(reason.values))

    def sentence(self, reason: Reason) -> str:
        """A reason that stands alone: with a full stop, and a capital unless a value (a folder, a name) begins it."""
        line = self.say(reason)
        if not self._message(reason).startswith("{"):
            line = line[:1].upper() + line[1:]
        ends = line and (line[-1].isalnum() or line[-1] in "\"'”“»)")
        return line + "." if ends and not self._message(reason).endswith(_TO_COPY) else line

    def _message(self, reason: Reason) -> str:
        n = reason.value("n")
        if reason.plural and isinstance(n, int):
            return self.ngettext(reason.template, reason.plural, n)
        return self.gettext(reason.template) if reason.template else ""

    def name(self, value: str) -> str:
        """The word for a state, kind, cause, role, verb, way or an evidence's own kind; other text as it is."""
        return self.gettext(name_of(value)) if name_of(value) else clean(str(value))

    def value(self, value: Value) -> str:
        """A value of a sentence, by its type."""
        if isinstance(value, StrEnum):
            return self.name(value)
        if isinstance(value, Worded):
            return self.say(quoting(value))
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, hour_of_day):
            return self.hour(value)
        if isinstance(value, tuple):
            return self.list(value)
        return self.number(value) if isinstance(value, int) else clean(value, limit=300)

    def number(self, n: int) -> str:
        """1234 as "1.234" or "1,234"."""
        from babel.numbers import format_decimal

        return format_decimal(n, locale=self.locale)

    def list(self, items: tuple[str, ...]) -> str:
        """ "a, b und c"."""
        from babel.lists import format_list

        return format_list([clean(item, limit=120) for item in items], locale=self.locale) if items else ""

    def local(self, instant: datetime) -> datetime:
        """An instant on the owner's clock."""
        return instant.astimezone(self.zone) if instant.tzinfo else instant

    def day(self, day: date) -> str:
        """ "Mo., 23. Nov. 2026"; without the year where it is today's."""
        this_year = self.today is not None and day.year == self.today.year
        return _day("MMMEd" if this_year else "yMMMEd", day, self.locale)

    def long_day(self, day: date) -> str:
        """ "Montag, 23. November 2026"."""
        from babel.dates import format_date

        return format_date(day, "full", locale=self.locale)

    def moment(self, instant: datetime) -> str:
        """ "Mo., 23. Nov. 2026, 07:30" on the owner's clock."""
        return f"{self.day(self.local(instant).date())}, {self.time(instant)}"

    def time(self, instant: datetime) -> str:
        """ "07:30" on the owner's clock."""
        from babel.dates import format_time

        return format_time(self.local(instant), "short", locale=self.locale, tzinfo=self.zone)

    def hour(self, value: hour_of_day) -> str:
        """ "07:30", "7:30 AM": an hour of any day."""
        from babel.dates import format_time

        return format_time(value, "short", locale=self.locale)

    def relative(self, day: date) -> str:
        """ "today", "yesterday", "vor 12 Tagen", "in 3 Wochen"; the day itself where today is not known."""
        if self.today is None:
            return self.day(day)
        days = (day - self.today).days
        near = {0: self._("today"), -1: self._("yesterday"), 1: self._("tomorrow")}
        return near.get(days) or self._far(days)

    def _far(self, days: int) -> str:
        from babel.dates import format_timedelta

        # Below three of a unit the smaller unit is the clearer one: 16 days, 10 weeks.
        away = timedelta(days=days)
        return format_timedelta(away, granularity="day", add_direction=True, threshold=3, locale=self.locale)

    def _fill(self, message: str, fallback: str, values: Mapping[str, Value]) -> str:
        places = _Places({name: self.value(value) for name, value in values.items()})
        for form in (message, fallback):
            try:
                filled = string.Formatter().vformat(form, (), places)
            except (ValueError, LookupError, AttributeError, TypeError):
                continue
            # "am 23. Nov." already ends the sentence.
            return filled[:-1] if filled.endswith("..") and not filled.endswith("...") else filled
        return fallback


def locale_of(language: str, country: str) -> str:
    """A language (`de`, `en`) as it is written in a country (ISO 3166-1, "" where none is known): `en_US`. Where that
    says nothing of the language, it is plain."""
    region = f"{language}_{country}"
    return region if region in _LOCALES else language


@lru_cache(maxsize=2048)
def _day(skeleton: str, day: date, locale: str) -> str:
    """A day in the form of a CLDR skeleton; a list of threads names the same few days again and again."""
    from babel.dates import format_skeleton

    return format_skeleton(skeleton, day, locale=locale)


class _Places(dict[str, str]):
    """A place nobody filled stays readable."""

    def __missing__(self, name: str) -> str:
        return "…"


_LOCALES = frozenset({"de_DE", "de_AT", "de_CH", "en_GB", "en_US", "en_IE", "en_AU", "en_CA", "en_NZ"})
