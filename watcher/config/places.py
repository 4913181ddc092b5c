"""Which countries, states and time zones are there?

The tables are big, so they are read only when something is asked of them.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator

from watcher.config.values import fault, line, nearest, shown
from watcher.errors import worded


def _time_zone(value: object) -> str:
    name = line(value, '"Europe/Berlin"')
    if _is_zone(name):
        return name
    places = sorted(zone for zone in available_timezones() if "/" in zone)
    if meant := nearest(name, places):
        raise fault(worded('{found} is no time zone; did you mean "{meant}"?', found=shown(value), meant=meant))
    raise fault(worded('{found} is no time zone; give one like "Europe/Berlin"', found=shown(value)))


def _is_zone(name: str) -> bool:
    """Whether it names a time zone: by its own file, as the list of all costs a look into hundreds. Of the copies that
    the list leaves out, those in "right" count leap seconds: a day would begin half a minute late."""
    if name.startswith(("posix", "right/")):
        return False
    try:
        return bool(ZoneInfo(name).key)
    except (LookupError, ValueError, OSError):
        return False


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
        cure = (
            worded('did you mean "{meant}"?', meant=meant)
            if meant
            else worded('give two letters (ISO 3166-1), like "DE"')
        )
        raise fault(worded("{found} is no country code with known holidays; {cure}", found=shown(value), cure=cure))
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
        raise fault(
            worded(
                "{found} is not known; {country} has no subdivisions with holidays of their own",
                found=shown(value),
                country=country,
            )
        )
    raise fault(
        worded(
            "{found} is not known in {country}; give one of {names}",
            found=shown(value),
            country=country,
            names=", ".join(codes),
        )
    )


TimeZone = Annotated[str, BeforeValidator(_time_zone)]
Country = Annotated[str, BeforeValidator(_country)]
