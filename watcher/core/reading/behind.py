"""Who stands behind a mail: a program, an office, nobody in particular?"""

from __future__ import annotations

import re

from watcher.core.reading.sender import is_organisation
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, PROGRAM_IDS, RELAY_MARKS
from watcher.core.reading.systems.services import BULK_MARKS
from watcher.core.reading.view import View, find_said
from watcher.core.reading.words import begins, within

_ADDRESS = re.compile(r"(?<!\S)[^\s@]{1,64}@[^\s@]{1,250}")
"""In "office@i-tec.example" nobody says "I"."""
TITLED = re.compile(r'"[^"\n]{1,40}"')
"""What bears a name that a program gave it: "Meine Anliegen"."""


def is_office(view: View) -> bool:
    """Whether an office or organisation writes, by the address or by what stands below; a desk's address is no sign
    of it where its comment bears a person's name."""
    if view.headed and signs_personally(view):
        return False
    return signs_as_organisation(view) or is_organisation(view)


def by_relay(view: View) -> bool:
    """Whether it came through a relay or library by which programs send."""
    return bool(view.marked(RELAY_MARKS) or find_said(view.message.message_id.lower(), PROGRAM_IDS))


def by_program(view: View) -> bool:
    """Whether it came out of a program's mailer. People's mail goes through some of them as well."""
    return bool(view.marked(MACHINE_MARKS) or view.marked(BULK_MARKS)) or by_relay(view)


def by_nobody(view: View) -> bool:
    """Whether nobody in particular writes: no "I", no person's name below."""
    return not says_i(view) and not signs_personally(view)


def says_i(view: View) -> bool:
    """Whether somebody speaks of themselves, anywhere but in a title or an address."""
    return within("first_person", unquoted(view)) is not None


def unquoted(view: View) -> str:
    """The words of the mail, and not of the titles and addresses it names: "chef@" is a boss of nobody's."""
    return TITLED.sub(" ", _ADDRESS.sub(" ", view.words))


def speaks_for_nobody(view: View) -> bool:
    """Whether nobody speaks who could be answered; programs may well greet by name."""
    return view.nameless_return() and by_nobody(view)


def signs_as_organisation(view: View) -> bool:
    """Whether an organisation stands below the text ("Ihre Personalabteilung", "Your City Library")."""
    lines = [line.strip(" ,.!") for line in view.signed.split("\n") if line.strip(" ,.!-_")]
    return any(begins("organisation_closings", line) for line in lines[-4:] if len(line) < 60)
