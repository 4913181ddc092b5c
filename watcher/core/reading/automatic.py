"""Did a program answer: an acknowledgement, a challenge, some other automatic reply?"""

from __future__ import annotations

import re
from typing import NamedTuple

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.behind import by_nobody, is_office, signs_as_organisation
from watcher.core.reading.challenge import challenge
from watcher.core.reading.desk import (
    desks_own,
    is_acknowledgement,
    is_ticketed,
    numbers_anew,
    on_help_desk,
    passes_on,
    repeats_number,
    tells_state,
)
from watcher.core.reading.form import beside_message, lists_answers, repeats_form, repeats_message
from watcher.core.reading.greeting import greets_nobody, speaks_to_many, speaks_to_one, speaks_to_owner
from watcher.core.reading.handling import handles_any_mail
from watcher.core.reading.persons import asks, calls_itself_a_programs, impersonal, nothing_else, program_signs, told
from watcher.core.reading.signing import signs_by_first_name, signs_personally, signs_with_name
from watcher.core.reading.signs import gives_measures, places_order
from watcher.core.reading.standing import fits_any_mail, says_yes_or_no, sentence_kinds
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, REPLY_MARKS
from watcher.core.reading.systems.helpdesks import TICKET_SUBJECTS
from watcher.core.reading.systems.services import NO_REPLY_LOCAL_PARTS
from watcher.core.reading.title import asks_for_its_title
from watcher.core.reading.view import View, find_said, is_one_of
from watcher.core.reading.weighing import is_a_programs, is_hardly_a_programs
from watcher.core.reading.words import turns
from watcher.core.reason import Reason, because

_RECEIVED = ("thanks_phrases", "ack_phrases", "ticket_phrases")
_NEEDED = 4
_ANSWER = re.compile(turns("answer_stems"))
_ROBOT = re.compile(turns("robots"))
_TEAM = re.compile(
    rf"(?:^|\n)\W*{turns('teams')} [^\n]{{0,40}}{turns('team')}\b|(?:^|\n)[^\n]{{0,40}}\b{turns('team')}\W*$"
)
_BOT = re.compile(turns("bots"))
_TAGS = re.compile(r"^(?:\[[^\[\]]{1,60}\]\s*)+(?=\S)")


def automatic(view: View) -> Reading | None:
    """An automatic answer that is no absence; None if the mail is none."""
    return challenge(view) or _by_mark(view) or tells_state(view) or _by_words(view) or desks_own(view)


def automatic_subject(view: View) -> bool:
    """Whether a program put its own words before the subject ("Automatische Antwort: ..."), not in an answer to it."""
    title = words.begins("automatic_subjects", view.subject)
    if title is None or view.answers or asks_for_its_title(view):
        return False
    rest = view.subject[title.end() :].lstrip()  # programs ask nothing: "Automatische Antwort? Re: Angebot"
    return not (rest.startswith("?") or (rest.endswith("?") and ":" not in view.subject))


def _only_receives(view: View) -> bool:
    """Whether it thanks for a mail or says that it came, and nothing of what was in it: desks greet by name and quote
    as well."""
    kinds = sentence_kinds(view)
    if asks(view) or says_yes_or_no(view) or kinds["particular"] or words.within("offer_phrases", view.words):
        return False
    if kinds["unknown"] and not (is_office(view) and by_nobody(view)):
        return False
    return any(words.within(name, view.words) for name in _RECEIVED)


def _signs_as_team(view: View) -> bool:
    """Whether nobody in particular stands below the text ("Ihr Service-Team")."""
    return bool(_TEAM.search(view.signed[-120:]))


def _robot(view: View) -> re.Match[str] | None:
    """Where text or signature introduce a robot as the writer ("-- this is a robot, the humans are cooking")."""
    if view.quotes or speaks_to_one(view):
        return None
    said = calls_itself_a_programs(view.words) or (view.foot and words.within("automatic_phrases", view.foot))
    return said if said and _ROBOT.search(said[0]) else None


def _by_mark(view: View) -> Reading | None:
    reply = view.marked(REPLY_MARKS)
    if reply and reply.field in {"x-ms-exchange-inbox-rules-loop", "x-ms-exchange-generated-message-source"}:
        reply = None  # also on mail that a rule passed on
    if reply and passes_on(view):
        return Reading(Kind.OTHER, because("a help desk marked it as automatic, and somebody speaks in it to you"))
    if reply:
        return _reading(view, because("an automatic answer, by the header field {field}", field=reply.field))
    if automatic_subject(view):
        if view.quotes and speaks_to_owner(view) and not _only_receives(view):
            return None  # programs say no more: somebody answers under the subject of an automatic answer
        return _reading(view, because("an automatic answer, by its subject"))
    return None


def _reading(view: View, reason: Reason) -> Reading:
    numbered = on_help_desk(view) or is_acknowledgement(view) or words.within("ticket_phrases", view.words)
    ticket = is_ticketed(view) and numbered
    return Reading(Kind.TICKET_ACK if ticket else Kind.AUTO_REPLY, reason)


def form_answer(view: View) -> Reading | None:
    """What a form sends to whoever filled it in: thanks, and the message that they wrote."""
    return _of_form(view) if repeats_message(view) else None


def _of_form(view: View) -> Reading | None:
    said = beside_message(view)
    whole = lists_answers(view) and repeats_message(view) and speaks_to_one(view) and "?" not in said
    if whole or words.within("thanks_phrases", said) or words.within("ack_phrases", said):
        return Reading(Kind.AUTO_REPLY, because("it thanks for a form that was filled in, and repeats it"))
    return None


def standing_answer(view: View) -> Reading | None:
    """Answers of rules and forms, known by what they cannot know: the mail they answer."""
    if repeats_form(view) and (of_form := _of_form(view)):
        return of_form
    fits = fits_any_mail(view) and not is_hardly_a_programs(view)
    if not (fits or handles_any_mail(view) or is_a_programs(view)):
        return None
    if (view.tied or view.answers) and (places_order(view) or gives_measures(view)):
        return None  # "Bestellung 4500081234" answers the offer, whoever typed it, and so do sizes of what is wanted
    if words.within("decides_phrases", view.words):
        return None  # "Wir entscheiden am 12.12.": forms say so of all that came in, people of this offer
    if is_ticketed(view) and is_acknowledgement(view):
        return Reading(Kind.TICKET_ACK, because("the text only says that the inquiry was received and given a number"))
    return Reading(Kind.AUTO_REPLY, because("its text would answer any mail, and says nothing of this one"))


class _Signs(NamedTuple):
    """What in a mail speaks for an acknowledgement."""

    titled: re.Match[str] | None
    """The subject begins as one."""
    said: re.Match[str] | None
    """The text says that something was received."""
    program: re.Match[str] | None
    """The text says of itself that a program sent it."""
    anybody: bool
    """It is written to anybody, and thanks or gives notice."""
    ticket: bool
    numbered: int
    """Whether the subject bears a number of a desk's, and the text that number as well."""


def _signs(view: View) -> _Signs:
    subject = view.bare if on_help_desk(view) else view.subject
    said = told(view, "ack_phrases")
    return _Signs(
        titled=words.begins("ack_subjects", _TAGS.sub("", subject)),
        said=said,
        program=told(view, "automatic_phrases") or _robot(view),
        anybody=impersonal(view) > 2 and (_thanks(view) or bool(words.within("notice_phrases", view.words))),
        ticket=bool(words.within("ticket_phrases", view.words)),
        numbered=bool(find_said(view.subject, TICKET_SUBJECTS))
        + 2 * repeats_number(view)
        + (said is not None and numbers_anew(view)),
    )


def _thanks(view: View) -> bool:
    return bool(words.within("thanks_phrases", view.words[:_OPENING]))


_OPENING = 400
"""Characters within which thanks open a text."""


def _by_words(view: View) -> Reading | None:
    """Acknowledgements without a program's mark: weak signs weighed against those of a person."""
    titled, said, program, anybody, ticket, numbered = signs = _signs(view)
    if numbered and not (said or titled or program) and (asks(view) or words.within("particular_phrases", view.words)):
        return None  # a clerk names the number as well, and says something of the matter
    if not (said or (titled and view.words) or program or anybody or (numbered and ticket)):
        return None
    answered = program and (view.answers or view.tied or bool(_robot(view) or _ANSWER.search(program[0])))
    if not (said or titled or _thanks(view) or answered or anybody or (numbered and ticket)):
        return None
    if _weight(view, signs) < _NEEDED:
        return None
    if not (titled or program or numbered or ticket) and _is_somebodys(view):
        return Reading(Kind.OTHER, because("it may be a form's answer or a person's; nothing in it tells"))
    if is_ticketed(view) and (said or titled or on_help_desk(view)):
        return Reading(Kind.TICKET_ACK, because("the text only says that the inquiry was received and given a number"))
    if program:
        return Reading(Kind.AUTO_REPLY, because("the text says of itself that a program sent it"))
    return Reading(Kind.AUTO_REPLY, because("the text only says that the mail was received"))


def _is_somebodys(view: View) -> bool:
    """Whether a name stands below an answer to one reader, as below a rule's own or a person's short word."""
    if not (view.tied and view.answers) or greets_nobody(view) or speaks_to_many(view) or view.marked(MACHINE_MARKS):
        return False
    return signs_by_first_name(view) or signs_personally(view)


def _weight(view: View, signs: _Signs) -> int:
    """How much more of a program there is in a mail than of a person."""
    titled, said, program, _, ticket, numbered = signs
    twice = words.count("ack_phrases", view.words) > 1
    return (
        2 * bool(titled)
        + bool(titled and view.tied and not view.answers)
        + 2 * bool(said)
        + 3 * bool(program)
        + bool(program and not view.quotes and (not speaks_to_one(view) or _BOT.search(program[0])))
        + (twice and not speaks_to_one(view))
        + ticket
        + numbered
        + on_help_desk(view)
        + 2 * bool(view.marked(MACHINE_MARKS))
        + 2 * bool(words.within("no_reply_phrases", view.words))
        + 2 * is_one_of(view.local_part, NO_REPLY_LOCAL_PARTS)
        + _thanks(view)
        + program_signs(view)
        + (nothing_else(view) > 0)
        + 2 * (impersonal(view) > 2)
        + min(words.count("notice_phrases", view.words), 2)
        + 2 * speaks_to_many(view)
        + ((_signs_as_team(view) or signs_as_organisation(view)) and not signs_personally(view))
        - (speaks_to_one(view) and not (titled or program or (ticket and (numbered or twice or not view.tied))))
        + (not speaks_to_one(view) and not view.answers)
        - 2 * bool(words.within("matter_phrases", view.words) and not (titled or program))
        - 4 * bool(words.within("decided_phrases", view.words))  # also letters "valid without a signature"
        - (view.answers and view.quotes)
        - 3 * view.handheld
        - (view.tied and signs_with_name(view))
    )
