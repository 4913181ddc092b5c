"""Does a program tell what somebody did?

Programs report in the third person, and write under the name of whoever did it: "Julia Weber changed the status",
from Julia Weber. Nobody speaks so of themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from watcher.core.reading.automatic import on_help_desk
from watcher.core.reading.persons import asks
from watcher.core.reading.sender import is_organisation
from watcher.core.reading.sentences import letter
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, folded, within

_BY_WHAT = re.compile(r"\s*(?:\(.*|\b(?:via|ueber|durch|in|from|von|bei|through|at)\b.*)$")
"""What programs put behind the name: "Julia Weber (Google Docs)", "Julia in Teams"."""
_NAME = re.compile(r"[a-z.'-]+(?: [a-z.'-]+){1,3}")
_DID = r"(?:hat|has|ist|is|wird|will|\w{2,12}ed|sent|left|made|invited|would like|moechte)\b"
_DOES = (
    r"(?:'s (?!here\b)\w+|'ll\b| (?:will|can|no longer|war|wird|kann|hat)\b"
    r"| (?:(?!thanks|regards|always|wishes|as\b)\w+s|(?!nicht|jetzt|damit|seit)\w{2,}t) \w)"
)
"""A name and a verb: what follows on the line parts them from a first name and a last one."""
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_TITLE = re.compile(r"\w*\.|dr|prof|herr|frau|mrs?|ms|sir|med|ing")
_BEFORE = "it's|bin|hier ist|this is|herr|herrn|frau|dr|dr.|prof.|mr|mr.|mrs|mrs.|ms|ms."
_BESIDE = "".join(f"(?<!{re.escape(word)} )" for word in _BEFORE.split("|"))
"""Whoever names themselves; and an assistant, who calls somebody by title and last name."""
_A_NAME = 3
_WORD = re.compile(r"[a-z]{3,}")
_HEAD = 700
"""Characters of the text that are looked at."""


def tells_of_its_author(view: View) -> bool:
    """Whether the author's own whole name does something in it. Where it says something ("Tim Behrens wrote:"), a
    person's words follow; whoever is called by a title, is so by an assistant."""
    name = _BY_WHAT.sub("", folded(view.author.display_name).replace('"', "").strip())
    if not _NAME.fullmatch(name) or _TITLE.fullmatch(name.split()[0]) or signs_personally(view):
        return False
    head = f"{view.subject}\n{view.words[:_HEAD]}"
    told = re.search(rf"(?:^|[.!:]\s)\W{{0,3}}{re.escape(name)} {_DID}", head, re.MULTILINE)
    return bool(told) and not within("says_phrases", head)


def speaks_of_its_author(view: View) -> bool:
    """Whether the author is spoken of by the first name ("Claire's inbox agent here", "Rita uses InboxGuard"): by a
    program, or by whoever writes in their stead."""
    last, _, first = _IN_BRACKETS.sub("", folded(view.author.display_name).replace('"', "")).rpartition(", ")
    names = [name for name in f"{first} {last}".split() if not _TITLE.fullmatch(name)]  # "Weber, Julia"
    if not names or len(names[0]) < _A_NAME or is_organisation(view):
        return False
    if any(begins("organisation_words", name) for name in names):
        return False
    said = letter(view.words[:_HEAD], " ".join(names))
    said = said.replace(" ".join(names), " ") if len(names) > 1 else said
    return re.search(rf"{_BESIDE}\b{re.escape(names[0])}{_DOES}", said) is not None


def tells_what_was_done(view: View) -> bool:
    """Whether a subject tells what somebody did, or what became of something, as no answer does, and an organisation
    writes in nobody's name."""
    house = is_organisation(view) or view.local_part in view.author.domain.split(".")
    if view.answers or view.tied or not house or not begins("deeds", view.subject):
        return False
    return not (within("first_person", view.words) or asks(view) or signs_personally(view))


def calls_itself_automatic(view: View) -> bool:
    """Whether the text says of itself that a program sent it, as even those do that know what they answer."""
    if view.quotes or on_help_desk(view) or signs_personally(view):
        return False
    said = within("automatic_phrases", view.words)
    return said is not None and said[0].startswith(("this ", "dies", "die vorliegende"))


def bears_the_owners_name(view: View) -> bool:
    """Whether it comes under the owner's own name from a strange address: so do programs of accounting that write to
    clients in that name, and report to the owner in it as well."""
    author = set(_WORD.findall(folded(view.author.display_name)))
    ours = [] if view.answers else [one for one in view.message.recipients if one.addr_spec in view.own]
    return any(
        len(author & set(_WORD.findall(folded(f"{one.display_name} {one.addr_spec}")))) > 1
        and not one.addr_spec.endswith(f"@{view.author.domain}")
        for one in ours
    )


REPORTING: tuple[Callable[[View], bool], ...] = (
    tells_what_was_done,
    tells_of_its_author,
    speaks_of_its_author,
    bears_the_owners_name,
    calls_itself_automatic,
)
"""What a report is asked about by."""
