"""Did a program answer: an acknowledgement, a challenge, some other automatic reply?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.form import repeats_form
from watcher.core.reading.greeting import speaks_to_many, speaks_to_one, speaks_to_owner
from watcher.core.reading.handling import handles_any_mail
from watcher.core.reading.persons import asks, calls_itself_a_programs, impersonal, nothing_else, program_signs, told
from watcher.core.reading.sentences import letter_sentences
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.standing import fits_any_mail, says_yes_or_no, signs_as_organisation
from watcher.core.reading.systems.autoreply import CHALLENGES, MACHINE_MARKS, REPLY_MARKS
from watcher.core.reading.systems.helpdesks import HELP_DESK_SENDERS, HELP_DESK_WORDS, HELP_DESKS, TICKET_SUBJECTS
from watcher.core.reading.systems.services import NO_REPLY_LOCAL_PARTS
from watcher.core.reading.view import View, find_said, has_one_of, is_one_of
from watcher.core.reading.words import folded, turns
from watcher.core.reason import Reason, because

_NEEDED = 4
_ANSWER = re.compile(turns("answer_stems"))
_ROBOT = re.compile(turns("robots"))
_TEAM = re.compile(
    rf"(?:^|\n)\W*{turns('teams')} [^\n]{{0,40}}{turns('team')}\b|(?:^|\n)[^\n]{{0,40}}\b{turns('team')}\W*$"
)
_BOT = re.compile(turns("bots"))
_IN_BRACKETS = re.compile(r"[\[(][^\[\]()]{0,30}?([a-z]{0,6}[-#]?\d[\d-]{2,20})[\])]")
_TAGS = re.compile(r"^(?:\[[^\[\]]{1,60}\]\s*)+(?=\S)")


def automatic(view: View) -> Reading | None:
    """An automatic answer that is no absence; None if the mail is none."""
    return _challenge(view) or _by_mark(view) or _state(view) or _by_words(view) or _desks_own(view)


def automatic_subject(view: View) -> bool:
    """Whether a program put its own words before the subject ("Automatische Antwort: ..."), not in an answer to it."""
    title = words.begins("automatic_subjects", view.subject)
    if title is None or view.answers:
        return False
    rest = view.subject[title.end() :].lstrip()  # programs ask nothing: "Automatische Antwort? Re: Angebot"
    return not (rest.startswith("?") or (rest.endswith("?") and ":" not in view.subject))


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


def _ticketed(view: View) -> bool:
    return bool(
        find_said(view.subject, TICKET_SUBJECTS) or words.within("ticket_phrases", view.words) or on_help_desk(view)
    )


def _repeats_number(view: View) -> bool:
    """Whether the text names the number that stands in brackets in the subject: nobody does who only keeps it there."""
    return any(number in view.words for number in _IN_BRACKETS.findall(view.subject))


def _signs_with_name(view: View) -> bool:
    """Whether the author's name stands below the text, as below a letter; a first name is enough where it closes it."""
    name = folded(view.author.display_name).replace('"', "").partition(" via ")[0]
    text = view.signed.strip()
    if not name or " " not in name:
        return False
    return name in text[-400:] or (name.split()[0] in view.local_part and text.endswith(f"\n{name.split()[0]}"))


def _signs_as_team(view: View) -> bool:
    """Whether nobody in particular stands below the text ("Ihr Service-Team")."""
    return bool(_TEAM.search(view.signed[-120:]))


def _robot(view: View) -> re.Match[str] | None:
    """Where text or signature introduce a robot as the writer ("-- this is a robot, the humans are cooking")."""
    if view.quotes or speaks_to_one(view):
        return None
    said = calls_itself_a_programs(view.words) or (view.foot and words.within("automatic_phrases", view.foot))
    return said if said and _ROBOT.search(said[0]) else None


def _challenge(view: View) -> Reading | None:
    """Somebody's filter, or a list, wants the sender to do something first."""
    by_filter = find_said(view.author.addr_spec, CHALLENGES)
    if view.answers and view.tied and speaks_to_one(view) and not by_filter:
        return None
    system = find_said(f"{view.author.addr_spec} {view.subject} {view.text[:3000]}", CHALLENGES)
    signs = (
        bool(words.within("challenge_subjects", view.bare))
        + min(words.count("challenge_phrases", view.words), 2)
        + bool(system)
        + bool(words.within("automatic_phrases", view.words))
        + bool(view.marked(REPLY_MARKS) or view.marked(MACHINE_MARKS) or view.nameless_return())
    )
    if signs < 2 or not (words.within("challenge_phrases", view.words) or system):
        return None
    reason = because("a filter asks the sender to confirm before it lets the mail through")
    return Reading(Kind.AUTO_REPLY, reason, held=True)


def _by_mark(view: View) -> Reading | None:
    reply = view.marked(REPLY_MARKS)
    if reply and reply.field in {"x-ms-exchange-inbox-rules-loop", "x-ms-exchange-generated-message-source"}:
        reply = None  # also on mail that a rule passed on
    if reply and _desk_passes_on(view):
        return Reading(Kind.OTHER, because("a help desk marked it as automatic, and somebody speaks in it to you"))
    if reply:
        return _reading(view, because("an automatic answer, by the header field {field}", field=reply.field))
    if automatic_subject(view):
        return _reading(view, because("an automatic answer, by its subject"))
    return None


def _desk_passes_on(view: View) -> bool:
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


def _state(view: View) -> Reading | None:
    """ "Your ticket has been closed": what a desk tells by itself of an inquiry, and nothing else. Where nothing marks
    it, a clerk may have written it as well."""
    if view.quotes or view.handheld or signs_personally(view) or _signs_with_name(view):
        return None
    said = letter_sentences(view.words, folded(view.author.display_name), words=3)
    said = [_GREETING.sub("", one) for one in said[:1]] + said[1:]  # "Guten Tag, Ihr Ticket wurde ..."
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


def _desks_own(view: View) -> Reading | None:
    """What a help desk marks as a program's, signed by nobody, without a word of the matter, a question or a yes. It
    marks what its people write as well, so the owner is asked."""
    if not (on_help_desk(view) and view.marked(MACHINE_MARKS)) or speaks_to_owner(view) or asks(view):
        return None
    if view.quotes or signs_personally(view) or _signs_with_name(view):
        return None
    if says_yes_or_no(view) or _is_of_matter([view.words]) or not view.words or _YES_OR_NO.search(view.words):
        return None
    return Reading(Kind.OTHER, because("it may be a form's answer or a person's; nothing in it tells"))


def _is_of_matter(said: Sequence[str]) -> bool:
    """Whether somebody says what no desk says by itself."""
    return any(words.within(name, one) for name in _OF_MATTER for one in said)


def _beside_a_state(sentence: str) -> bool:
    return any(words.within(name, sentence) for name in _BESIDE_A_STATE)


def _reading(view: View, reason: Reason) -> Reading:
    numbered = on_help_desk(view) or is_acknowledgement(view) or words.within("ticket_phrases", view.words)
    ticket = _ticketed(view) and numbered
    return Reading(Kind.TICKET_ACK if ticket else Kind.AUTO_REPLY, reason)


def standing_answer(view: View) -> Reading | None:
    """Answers of rules and forms, known by what they cannot know: the mail they answer."""
    if repeats_form(view) and (words.within("thanks_phrases", view.words) or is_acknowledgement(view)):
        return Reading(Kind.AUTO_REPLY, because("it thanks for a form that was filled in, and repeats it"))
    if not (fits_any_mail(view) or handles_any_mail(view)):
        return None
    if _ticketed(view) and is_acknowledgement(view):
        return Reading(Kind.TICKET_ACK, because("the text only says that the inquiry was received and given a number"))
    return Reading(Kind.AUTO_REPLY, because("its text would answer any mail, and says nothing of this one"))


def _by_words(view: View) -> Reading | None:
    """Acknowledgements without a program's mark: weak signs weighed against those of a person."""
    subject = view.bare if on_help_desk(view) else view.subject
    titled = words.begins("ack_subjects", _TAGS.sub("", subject))
    said = told(view, "ack_phrases")
    program = told(view, "automatic_phrases") or _robot(view)
    anybody = impersonal(view) > 2 and bool(
        words.within("thanks_phrases", view.words[:400]) or words.within("notice_phrases", view.words)
    )
    ticket = bool(words.within("ticket_phrases", view.words))
    numbered = bool(find_said(view.subject, TICKET_SUBJECTS)) + 2 * _repeats_number(view)
    if numbered and not (said or titled or program) and (asks(view) or words.within("particular_phrases", view.words)):
        return None  # a clerk names the number as well, and says something of the matter
    if not (said or (titled and view.words) or program or anybody or (numbered and ticket)):
        return None
    twice = words.count("ack_phrases", view.words) > 1
    score = (
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
        + bool(words.within("thanks_phrases", view.words[:400]))
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
        - (view.tied and _signs_with_name(view))
    )
    thanks = words.within("thanks_phrases", view.words[:400])
    answered = program and (view.answers or view.tied or bool(_robot(view) or _ANSWER.search(program[0])))
    if score < _NEEDED or not (said or titled or thanks or answered or anybody or (numbered and ticket)):
        return None
    if _ticketed(view) and (said or titled or on_help_desk(view)):
        return Reading(Kind.TICKET_ACK, because("the text only says that the inquiry was received and given a number"))
    if program:
        return Reading(Kind.AUTO_REPLY, because("the text says of itself that a program sent it"))
    return Reading(Kind.AUTO_REPLY, because("the text only says that the mail was received"))
