"""Is the address a person's, an organisation's or a mail system's?"""

from __future__ import annotations

import re

from watcher.core.reading import words
from watcher.core.reading.systems.mailers import DAEMON_LOCAL_PARTS, FILTER_LOCAL_PARTS
from watcher.core.reading.systems.services import MACHINE_LOCAL_PARTS, OFFICE_LOCAL_PARTS, SERVICE_LOCAL_PARTS
from watcher.core.reading.view import View, is_one_of
from watcher.core.reading.words import folded

_TWO_IN_ONE = re.compile(r"\w*[a-z]{3,}[A-Z]\w*")
"""How products are written and few people are ("VendorHub", but "MacDonald")."""
_NAME = re.compile(r"[^\W\d_]{3,}")
_OF_SYSTEMS = re.compile(
    r"system|servi[cz]|server|daemon|deliver|mail|gateway|admin|master|program|team|status|notif|reply"
)
"""What stands behind the name of a mail system, and is nobody's name."""

_SYSTEMS = (*DAEMON_LOCAL_PARTS, *FILTER_LOCAL_PARTS)


def is_mail_system(addr_spec: str) -> bool:
    """Whether a mail system writes from this address, and no person."""
    return is_one_of(addr_spec.rpartition("@")[0], _SYSTEMS)


def from_daemon(view: View) -> bool:
    """Whether the author is a mail system, by address or name."""
    name = folded(view.author.display_name)
    if is_one_of(view.local_part, DAEMON_LOCAL_PARTS):
        return True
    called = words.begins("daemon_names", name)
    return bool(
        called
        and not view.author.addr_spec.startswith(("info@", "support@"))
        and not _is_somebodys(view.local_part, name[called.end() :])
    )


def _is_somebodys(local_part: str, name: str) -> bool:
    """Whether the address is made of the name that stands behind a post ("Postmaster Huber", huber@)."""
    return any(one in local_part for one in _NAME.findall(name) if not _OF_SYSTEMS.search(one))


def is_office_address(addr_spec: str) -> bool:
    """Whether an address is an office's ("rechnung@", "info@"), and bears no person's name."""
    return is_one_of(addr_spec.rpartition("@")[0], (*SERVICE_LOCAL_PARTS, *OFFICE_LOCAL_PARTS))


def is_organisation(view: View) -> bool:
    """Whether the address is an organisation's: its local part is an office's, or no word of the author's name stands
    in it, but one in the domain."""
    offices = (*SERVICE_LOCAL_PARTS, *MACHINE_LOCAL_PARTS, *OFFICE_LOCAL_PARTS)
    if is_one_of(view.local_part, offices) or _is_product(view):
        return True
    names = re.findall(r"[a-z0-9]{3,}", folded(view.author.display_name))
    if sum(name in view.author.domain for name in names if name not in view.local_part) > 1:
        return True
    if any(name in view.local_part for name in names):
        return False
    labels = [label for label in re.split(r"[.-]", view.author.domain)[:-1] if len(label) > 2]
    return any(name in view.author.domain for name in names) or any(label in name for label in labels for name in names)


def _is_product(view: View) -> bool:
    """Whether the name is written as products are, and no other word of it, as of "AnnaLena Weber", stands in the
    address."""
    name = view.author.display_name
    if not _TWO_IN_ONE.search(name):
        return False
    return not any(one in view.local_part for one in re.findall(r"[a-z]{3,}", folded(_TWO_IN_ONE.sub(" ", name))))
