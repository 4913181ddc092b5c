"""Which countries, states and time zones are there?

The tables are big, so they are read only when something is asked of them.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import BeforeValidator

from watcher.config.values import fault, line, nearest, shown


def _did_you_mean(word: str, known: list[str]) -> str:
    meant = nearest(word, known)
    return f'; did you mean "{meant}"?' if meant else ""


def _time_zone(value: object) -> str:
    name = line(value, '"Europe/Berlin"')
    if name in available_timezones():
        return name
    places = sorted(zone for zone in available_timezones() if "/" in zone)
    meant = _did_you_mean(name, places) or '; give one like "Europe/Berlin"'
    raise fault(f"{shown(value)} is no time zone{meant}")


def machine_zone() -> str:
    """The time zone this machine is set to, "UTC" where it does not say."""
    from tzlocal import get_localzone_name

    try:
        return str(get_localzone_name() or "UTC")
    except (LookupError, OSError):  # a strange TZ, or /etc/localtime is no link into the zones
        return "UTC"


@cache
def _countries() -> dict[str, list[str]]:
    import holidays

    return holidays.list_supported_countries(include_aliases=False)


def _code_of(name: str) -> str:
    """The two letters of a country given by its name or its three letters, "" when neither is known."""
    from holidays.registry import COUNTRIES

    codes = {word.casefold(): two for words, two, *more in COUNTRIES.values() for word in (words, *more)}
    codes |= {"deutschland": "DE", "österreich": "AT", "schweiz": "CH"}
    return codes.get(name.casefold().replace(" ", ""), "")


def _country(value: object) -> str:
    if isinstance(value, str) and not value.strip():
        return ""
    code = line(value, '"DE"').upper()
    if code not in _countries():
        meant = _code_of(code)
        cure = f'did you mean "{meant}"?' if meant else 'give two letters (ISO 3166-1), like "DE"'
        raise fault(f"{shown(value)} is no country code with known holidays; {cure}")
    return code


@cache
def _aliases(country: str) -> dict[str, str]:
    """Long names of subdivisions ("Bayern") to their codes ("BY")."""
    import holidays

    return dict(getattr(holidays.country_holidays(country), "subdivisions_aliases", {}))


def subdivision_of(country: str, value: str) -> str:
    """The subdivision's code as `holidays` knows it; refused when the country has none of that name."""
    codes, aliases = _countries()[country], _aliases(country)
    name = value.strip().removeprefix(f"{country}-")
    by_folded = {code.casefold(): code for code in codes} | {long.casefold(): code for long, code in aliases.items()}
    if code := by_folded.get(name.casefold()):
        return code
    if not codes:
        raise fault(f"{shown(value)} is not known; {country} has no subdivisions with holidays of their own")
    raise fault(f"{shown(value)} is not known in {country}; give one of {', '.join(codes)}")


TimeZone = Annotated[str, BeforeValidator(_time_zone)]
Country = Annotated[str, BeforeValidator(_country)]
