"""When and where is the owner's morning?"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import time

from pydantic import ValidationError

from watcher.cli.init.talk import Talk
from watcher.cli.init.wishes import Wishes
from watcher.config import Digest, Holidays, Settings
from watcher.core.setup import Draft
from watcher.render import N_


def settle_morning(talk: Talk, wishes: Wishes, draft: Draft) -> Draft:
    """The draft with language, time zone, country, state and the hour of the digest."""
    _ = talk.words._
    zone = talk.ask(
        _("Your time zone"), default=_guessed_zone(), flag="--time-zone", check=_zone
    ) if wishes.time_zone is None else talk.given(wishes.time_zone, flag="--time-zone", check=_zone)  # fmt: skip
    country = talk.given(wishes.country, flag="--country", check=_country) if wishes.country is not None else talk.ask(
        _("Country whose public holidays count (two letters, - for none)"), default=_guessed_country(zone) or "-",
        flag="--country", check=_country,
    )  # fmt: skip
    subdivision = _subdivision(talk, wishes, country) if country else ""
    hour = talk.ask(_("When shall the digest come?"), default="07:30", flag="--time", check=_hour) if (
        wishes.time is None
    ) else talk.given(wishes.time, flag="--time", check=_hour)  # fmt: skip
    if talk.unattended:
        place = "-".join(filter(None, (country, subdivision))) or "-"
        talk.good(_("{time}, {zone}; public holidays: {place}", time=f"{hour:%H:%M}", zone=zone, place=place))
    return replace(draft, time_zone=zone, country=country, subdivision=subdivision, time=hour)


def as_before(draft: Draft, settings: Settings) -> Draft:
    """The draft with the morning of the configuration it is added to."""
    digest, holidays = settings.digest, settings.holidays
    return replace(
        draft,
        language=digest.language,
        time_zone=digest.time_zone,
        country=holidays.country,
        subdivision=holidays.subdivision,
        time=digest.time,
    )


def _subdivision(talk: Talk, wishes: Wishes, country: str) -> str:
    from holidays import list_supported_countries

    _ = talk.words._
    codes = list_supported_countries(include_aliases=False).get(country, [])

    def check(answer: str) -> str:
        try:
            return Holidays(country=country, subdivision="" if answer == "-" else answer).subdivision
        except ValidationError:
            told = _(
                "{country} has no state or region “{given}”. Give one of {codes}, or - for none.",
                country=country, given=answer, codes=tuple(codes),
            )  # fmt: skip
            raise ValueError(told) from None

    if wishes.subdivision is not None:
        return talk.given(wishes.subdivision, flag="--subdivision", check=check)
    if not codes:
        return ""
    question = _("State or region (- for none): {codes}", codes=tuple(codes))
    return talk.ask(question, default="-", flag="--subdivision", check=check)


def _zone(answer: str) -> str:
    try:
        return Digest(time_zone=answer).time_zone
    except ValidationError:
        raise ValueError(N_("That is no time zone; one looks like Europe/Berlin.")) from None


def _hour(answer: str) -> time:
    try:
        return Digest.model_validate({"time": answer}).time
    except ValidationError:
        raise ValueError(N_("That is no time of day; one looks like 07:30.")) from None


def _country(answer: str) -> str:
    try:
        return Holidays(country="" if answer == "-" else answer).country
    except ValidationError:
        refusal = N_("No holidays are known for that; give a country by its two letters, like DE, or - for none.")
        raise ValueError(refusal) from None


def _guessed_zone() -> str:
    """This machine's zone; on one that runs on UTC, as rented servers do, that of the country whose language is set."""
    zone = str(Digest().time_zone)
    if zone not in ("UTC", "Etc/UTC"):
        return zone
    from babel.core import get_global

    zones = get_global("territory_zones").get(_spoken_in(), [])
    return str(zones[0]) if 0 < len(zones) <= 2 else zone


def _spoken_in() -> str:
    """The country in the language of the terminal: "DE" of de_DE.UTF-8; "" for none."""
    named = next((os.environ[name] for name in ("LC_ALL", "LC_TIME", "LANG") if os.environ.get(name)), "")
    found = re.match(r"[a-z]{2,3}_([A-Z]{2})\b", named)
    return found[1] if found else ""


def _guessed_country(zone: str) -> str:
    """The country in which the clocks go by this zone, else that of the language; "" where no holidays are known."""
    from babel.core import get_global

    return _with_holidays(str(get_global("zone_territories").get(zone, ""))) or _with_holidays(_spoken_in())


def _with_holidays(country: str) -> str:
    try:
        return _country(country) if len(country) == 2 else ""
    except ValueError:
        return ""
