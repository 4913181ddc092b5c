"""Is it an organisation's letter to one of its many customers?

Asked of mail that answers nothing and bears no program's mark. No list of phrases knows every service, so it counts how
the letter is written: by nobody in particular, who asks nothing and wants no answer.
"""

from __future__ import annotations

from watcher.core.reading import words
from watcher.core.reading.behind import signs_as_organisation
from watcher.core.reading.greeting import speaks_to_many, speaks_to_one
from watcher.core.reading.persons import LINK, asks
from watcher.core.reading.sender import is_organisation
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.systems.services import MACHINE_LOCAL_PARTS, SERVICE_LOCAL_PARTS
from watcher.core.reading.view import View, is_one_of

_A_LINE = 60
"""Characters that a person adds to what a machine sends for them."""


def customer_letter(view: View) -> int:
    """How much of a mail that answers nothing is an organisation's letter to its customer. A writer who says "I",
    asks something or signs with a name is a person, and so is whoever writes from an address that bears their name."""
    answers = view.tied or view.answers or view.quotes
    if answers or view.handheld or not view.words or words.within("first_person", view.words):
        return 0
    linked = LINK.search(view.words) is not None
    said = min(words.count("service_phrases", f"{view.subject}\n{view.words}"), 3)
    if not is_organisation(view):
        return (said + linked) if said > 1 and linked and not asks(view) else 0
    machine = is_one_of(view.local_part, MACHINE_LOCAL_PARTS)
    matter = words.within("matter_phrases", view.words)
    if matter and not said and len(view.words) < _A_LINE:
        return 0  # "Unterschrieben zurück. Uhlig", sent by the scanner
    if not (said or machine or speaks_to_many(view) or (linked and signs_as_organisation(view))):
        return 0
    score = (
        said
        + linked
        + (machine or is_one_of(view.local_part, SERVICE_LOCAL_PARTS))
        + (not speaks_to_one(view))
        + speaks_to_many(view)
        + signs_as_organisation(view)
        - 2 * asks(view)
        - bool(matter and not said)
        - 2 * bool(words.within("decided_phrases", view.words))
    )
    return score - 2 if signs_personally(view) else score + 1


def on_letterhead(view: View) -> bool:
    """Whether it answers nothing, is laid out in a service's template, and nobody says "I" or signs in it."""
    fresh = view.content.templated and not (view.tied or view.answers or view.quotes or view.handheld)
    nobody = is_organisation(view) or not signs_personally(view)
    return fresh and nobody and not words.within("first_person", view.words)


def from_a_house(view: View) -> bool:
    """Whether such a mail comes from an organisation and nothing in it touches a matter between two: a client who
    orders in their company's template signs it, or writes from an address of their own."""
    return (
        on_letterhead(view)
        and is_organisation(view)
        and not signs_personally(view)
        and not any(
            words.within(name, f"{view.subject}\n{view.words}") for name in ("matter_phrases", "decided_phrases")
        )
    )
