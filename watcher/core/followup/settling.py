"""Of what, and for whom, does a notice speak that settles something: signed, booked, paid?"""

from __future__ import annotations

import re

from watcher.core.followup.view import View
from watcher.core.followup.vocabulary import turns
from watcher.core.thread import subject_key

_QUOTED = re.compile(r"[:\"„“”»«]")
_BETWEEN = re.compile(rf"\s(?:{turns('between')}|-|–)(?=\s)|\s?[(<]", re.IGNORECASE)
"""What such a notice writes behind the subject: "Offer website between Studio and Client is signed and filed"."""
_TELLING = 8
"""Letters of one word that tell one matter from others."""


def settled_for(view: View) -> set[str]:
    """The people whom it names, as addr-specs, and the numbers of papers."""
    reading = view.mail.reading
    return {*(reading.names if reading is not None else ()), *(one.addr_spec for one in view.mail.message.reply_to)}


def quoted_in(subject: str) -> set[str]:
    """Every subject, name of a file or of a person that it may quote: "Completed: Quote: website" -> "quote: website",
    "Eva Kern signed your contract" -> "eva kern"."""
    colons = [at for at, char in enumerate(subject) if char == ":"]
    parts = {subject, *(subject[:at] for at in colons), *(subject[at + 1 :] for at in colons), *_QUOTED.split(subject)}
    parts |= {part for one in tuple(parts) for part in _BETWEEN.split(one)}
    keys = {subject_key(part) for part in parts}
    return {key for key in keys if len(key) >= _TELLING or " " in key}
