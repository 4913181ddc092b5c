"""Do the parts of the file agree with each other?

Looked at in the raw document, so that these are told together with everything else that is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic_core import PydanticCustomError

from watcher.config.lines import Loc
from watcher.config.times import WEEKDAYS, weekday_or_never, weekdays
from watcher.config.values import nearest, shown
from watcher.errors import Worded, worded

Finding = tuple[Loc, Worded]


def disagreements(document: dict[str, Any]) -> Iterator[Finding]:
    """Names given twice, an address in two mailboxes, a sign of life on a day without digest, a rule for no mailbox."""
    mailboxes, rules = _tables(document, "mailbox"), _tables(document, "rule")
    yield from _twice("mailbox", mailboxes)
    yield from _twice("rule", rules)
    yield from _shared_addresses(mailboxes)
    yield from _lost_tokens(mailboxes)
    yield from _blind_rules(rules)
    yield from _silent_signs(document, mailboxes)
    yield from _strange_mailboxes(rules, [name for table in mailboxes if isinstance(name := table.get("name"), str)])


def _tables(document: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """The entries of a list of sections; what is no section stands in as an empty one, to keep the count."""
    found = document.get(key)
    return [entry if isinstance(entry, dict) else {} for entry in found] if isinstance(found, list) else []


def _twice(section: str, tables: list[dict[str, Any]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, table in enumerate(tables):
        name = table.get("name")
        if not isinstance(name, str):
            continue
        if name.strip().casefold() in seen:
            yield (
                (section, number, "name"),
                worded(
                    "{name} is taken by another [[{section}]]; give each its own name",
                    name=shown(name),
                    section=section,
                ),
            )
        seen.add(name.strip().casefold())


def _shared_addresses(mailboxes: list[dict[str, Any]]) -> Iterator[Finding]:
    owner: dict[str, int] = {}
    for number, table in enumerate(mailboxes):
        addresses = table.get("addresses")
        for place, address in enumerate(addresses if isinstance(addresses, list) else [addresses]):
            if not isinstance(address, str):
                continue
            if owner.setdefault(address.strip().lower(), number) != number:
                loc: Loc = ("mailbox", number, "addresses", place)
                other = f"mailbox[{owner[address.strip().lower()]}]"
                yield loc, worded("{name} is in {other} as well; leave it in one", name=shown(address), other=other)


def _lost_tokens(mailboxes: list[dict[str, Any]]) -> Iterator[Finding]:
    """Whoever signs in with OAuth says whence the tokens come."""
    for number, table in enumerate(mailboxes):
        wanting = [key for key in ("imap", "smtp") if _table(table, key).get("sign_in") == "oauth"]
        if wanting and "oauth" not in table:
            yield (
                ("mailbox", number, wanting[0], "sign_in"),
                worded('"oauth" needs a [mailbox.oauth] section: see docs/oauth.md'),
            )


def _strange_mailboxes(rules: list[dict[str, Any]], known: list[str]) -> Iterator[Finding]:
    for number, table in enumerate(rules):
        wanted = table.get("mailboxes")
        for place, name in enumerate(wanted if isinstance(wanted, list) else [wanted]):
            if isinstance(name, str) and name.strip() not in known:
                yield ("rule", number, "mailboxes", place), _no_mailbox(name, nearest(name, known))


def _no_mailbox(name: str, meant: str) -> Worded:
    if not meant:
        return worded("{name} is the name of no [[mailbox]]", name=shown(name))
    return worded('{name} is the name of no [[mailbox]]; did you mean "{meant}"?', name=shown(name), meant=meant)


_SIGNS = ("subjects", "attachments", "words", "recipients", "senders", "keywords", "folders", "marks")


def _blind_rules(rules: list[dict[str, Any]]) -> Iterator[Finding]:
    """A rule without signs means the usual ones; never to watch those would leave nothing."""
    for number, table in enumerate(rules):
        if table.get("watch") is False and not any(table.get(sign) for sign in _SIGNS):
            words = worded(
                "false without a sign would leave nothing to watch; give one of {names}", names=", ".join(_SIGNS)
            )
            yield ("rule", number, "watch"), words


def _silent_signs(document: dict[str, Any], mailboxes: list[dict[str, Any]]) -> Iterator[Finding]:
    """A sign of life can come only on a day on which the digest comes."""
    base = _table(document, "digest")
    yield from _silent_sign(("digest",), base, base)
    for number, table in enumerate(mailboxes):
        own = _table(table, "digest")
        yield from _silent_sign(("mailbox", number, "digest"), own, base | own)


def _silent_sign(loc: Loc, own: dict[str, Any], merged: dict[str, Any]) -> Iterator[Finding]:
    key = next((key for key in ("sign_of_life", "days") if key in own), "")
    if not key or "sign_of_life" not in merged:
        return
    try:
        day, days = weekday_or_never(merged["sign_of_life"]), weekdays(merged.get("days", "mon-fri"))
    except PydanticCustomError:  # told where that key itself is looked at
        return
    if day is not None and day not in days:
        named = ", ".join(WEEKDAYS[number] for number in days)
        words = worded(
            '"{day}" as sign_of_life would never come; the digest comes on {days}', day=WEEKDAYS[day], days=named
        )
        yield (*loc, key), words


def _table(document: dict[str, Any], key: str) -> dict[str, Any]:
    found = document.get(key)
    return found if isinstance(found, dict) else {}
