"""What does a help desk say by itself, and what does it pass on?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.greeting import speaks_to_owner
from watcher.core.reading.handling import handles_any_mail
from watcher.core.reading.persons import asks
from watcher.core.reading.sentences import letter_sentences
from watcher.core.reading.signing import signs_personally, signs_with_name
from watcher.core.reading.standing import says_yes_or_no
from watcher.core.reading.systems.autoreply import MACHINE_MARKS
from watcher.core.reading.systems.helpdesks import HELP_DESK_SENDERS, HELP_DESK_WORDS, HELP_DESKS, TICKET_SUBJECTS
from watcher.core.reading.systems.services import NO_REPLY_LOCAL_PARTS
from watcher.core.reading.view import View, find_said, has_one_of, is_one_of
from watcher.core.reading.words import folded, turns
from watcher.core.reason import because

_A_NUMBER = re.compile(r"(?<![\w.])(?:[a-z]{1,4}-?)?\d{2,}[\d/-]{2,}")
_IN_BRACKETS = re.compile(r"[\[(][^\[\]()]{0,30}?([a-z]{0,6}[-#]?\d[\d-]{2,20})[\])]")


def on_help_desk(view: View) -> bool:
    """Whether the mail comes through a help desk: a person's or the desk's own words."""
    return bool(help_desk(view))


@lru_cache(maxsize=2)
def help_desk(view: View) -> str:
    """The help desk the mail comes through, or ""."""
    mark = view.marked(HELP_DESKS)
    if mark:
        return mark.system
    said = find_said(view.text[:3000], HELP_DESK_WORDS)
    if said:
        return said.system
    return "Help desk" if has_one_of(view.author.domain, HELP_DESK_SENDERS) else ""


def is_acknowledgement(view: View) -> bool:
    """Whether the text only says that something was received."""
    return bool(words.within("ack_phrases", view.words))


def is_ticketed(view: View) -> bool:
    return bool(
        find_said(view.subject, TICKET_SUBJECTS) or words.within("ticket_phrases", view.words) or on_help_desk(view)
    )


def repeats_number(view: View) -> bool:
    """Whether the text names the number that stands in brackets in the subject: nobody does who only keeps it there."""
    return any(number in view.words for number in _IN_BRACKETS.findall(view.subject))


def numbers_anew(view: View) -> bool:
    """Whether a mail that answers nothing bears a number in its subject that the text names as well."""
    fresh = not (view.tied or view.answers)
    return fresh and any(number in view.words for number in _A_NUMBER.findall(view.subject))


def passes_on(view: View) -> bool:
    """Whether a help desk that marks whatever it sends may pass on a person's words: the owner is greeted by name and
    told a yes, a no or something of the matter, and nothing is acknowledged."""
    if not on_help_desk(view) or not speaks_to_owner(view) or is_acknowledgement(view):
        return False
    if words.within("ticket_phrases", view.words) or words.within("automatic_phrases", view.words):
        return False
    of_it = any(words.within(name, view.words) for name in ("decided_phrases", "matter_phrases", "offer_phrases"))
    return of_it or says_yes_or_no(view)


_GREETING = re.compile(rf"\A{turns('greetings')}\b[^,!.?\n]{{0,40}}[,!] ")
_YES_OR_NO = re.compile(rf"\b{turns('yes_or_no')}\b")
_OF_MATTER = (
    "particular_phrases",
    "matter_phrases",
    "offer_phrases",
    "decided_phrases",
    "third_persons",
    "first_person",
)
_OF_PERSONS = ("offer_phrases", "decided_phrases", "first_person")
"""What makes more of a state than a desk tells: "Ihre Anfrage wurde von mir weitergegeben"."""
_A_REASON = re.compile(rf"[,;]|\b{turns('a_reason')}\b")
_TO_THE_DESK = re.compile(rf"\b{turns('to_the_desk')}\b")
"""Where a desk sends its reader."""
_WAITS_FOR_READER = re.compile(rf"\b{turns('waits_for_reader')}\b")
"""What desks add to a state by themselves."""
_BESIDE_A_STATE = ("ticket_phrases", "ack_phrases", "no_reply_phrases", "contact_phrases", "thanks_phrases")


def tells_state(view: View) -> Reading | None:
    """ "Your ticket has been closed": what a desk tells by itself of an inquiry, and nothing else. Where nothing marks
    it, a clerk may have written it as well."""
    if view.quotes or view.handheld or signs_personally(view) or signs_with_name(view):
        return None
    said = letter_sentences(view.words, folded(view.author.display_name), words=3)
    said = [*(_GREETING.sub("", one) for one in said[:1]), *said[1:]]  # "Guten Tag, Ihr Ticket wurde ..."
    states = [one for one in said if words.begins("state_phrases", one)]
    others = [one for one in said if one not in states and not _beside_a_state(one) and not _TO_THE_DESK.search(one)]
    program = on_help_desk(view) or view.marked(MACHINE_MARKS) or is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS)
    if not states or (others and (not program or said[0] not in states or asks(view) or _is_of_matter(others))):
        return None
    if any(words.within(name, one) for name in _OF_PERSONS for one in states):
        return None
    if program and not any(map(_says_more, states)) and all(map(_WAITS_FOR_READER.search, others)):
        return Reading(Kind.TICKET_ACK, because("the text only tells what became of an inquiry"))
    if handles_any_mail(view):
        return Reading(Kind.AUTO_REPLY, because("its text would answer any mail, and says nothing of this one"))
    return Reading(Kind.OTHER, because("it may be a form's answer or a person's; nothing in it tells"))


def _says_more(state: str) -> bool:
    """Whether what stands behind a state may be the answer: "Status: approved", "has been closed as we won't go on"."""
    found = words.begins("state_phrases", state)
    return found is not None and _A_REASON.search(state, found.end()) is not None


def desks_own(view: View) -> Reading | None:
    """What a help desk marks as a program's, signed by nobody, without a word of the matter, a question or a yes. It
    marks what its people write as well, so the owner is asked."""
    if not (on_help_desk(view) and view.marked(MACHINE_MARKS)) or speaks_to_owner(view) or asks(view):
        return None
    if view.quotes or signs_personally(view) or signs_with_name(view):
        return None
    if says_yes_or_no(view) or _is_of_matter([view.words]) or not view.words or _YES_OR_NO.search(view.words):
        return None
    return Reading(Kind.OTHER, because("it may be a form's answer or a person's; nothing in it tells"))


_OF_ANY_HOUSE = (
    "ack_phrases", "soon_phrases", "state_phrases", "standing_phrases", "service_phrases", "house_phrases",
    "courtesy_phrases",
)  # fmt: skip


def may_be_desks(view: View) -> bool:
    """Whether it cannot be told: the words below a name in a help desk are any house's, and none of the matter; or
    there are none but what the owner wrote."""
    if not view.headed or not view.words.strip():
        return view.headed
    if signs_personally(view) or words.within("first_person", view.words) or says_yes_or_no(view):
        return False
    if speaks_to_owner(view) and asks(view) and words.within("particular_phrases", view.words):
        return False
    return any(words.within(name, view.words) for name in _OF_ANY_HOUSE)


def _is_of_matter(said: Sequence[str]) -> bool:
    """Whether somebody says what no desk says by itself."""
    return any(words.within(name, one) for name in _OF_MATTER for one in said)


def _beside_a_state(sentence: str) -> bool:
    return any(words.within(name, sentence) for name in _BESIDE_A_STATE)
