"""Do the parts of the file agree with each other?

Looked at in the raw document, so that these are told together with everything else that is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from watcher.config.lines import Loc
from watcher.config.values import nearest, shown

Finding = tuple[Loc, str]


def disagreements(document: dict[str, Any]) -> Iterator[Finding]:
    """Names given twice, an address in two mailboxes, a rule for a mailbox that is not there."""
    mailboxes, rules = _tables(document, "mailbox"), _tables(document, "rule")
    yield from _twice("mailbox", mailboxes)
    yield from _twice("rule", rules)
    yield from _shared_addresses(mailboxes)
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
            yield (section, number, "name"), f"{shown(name)} is taken by another [[{section}]]; give each its own name"
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
                yield loc, f"{shown(address)} is in mailbox[{owner[address.strip().lower()]}] as well; leave it in one"


def _strange_mailboxes(rules: list[dict[str, Any]], known: list[str]) -> Iterator[Finding]:
    for number, table in enumerate(rules):
        wanted = table.get("mailboxes")
        for place, name in enumerate(wanted if isinstance(wanted, list) else [wanted]):
            if isinstance(name, str) and name.strip() not in known:
                meant = nearest(name, known)
                cure = f'; did you mean "{meant}"?' if meant else ""
                yield ("rule", number, "mailboxes", place), f"{shown(name)} is the name of no [[mailbox]]{cure}"
