"""Is the writer away, and does a program say so?

A person who writes about being away is a person; so an absence needs a program's mark, or a text that is nothing but a
notice.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from watcher.core.dates import Absence
from watcher.core.mail import Kind, Reading
from watcher.core.reading import words
from watcher.core.reading.automatic import automatic_subject
from watcher.core.reading.desk import is_acknowledgement, on_help_desk
from watcher.core.reading.elsewhere import says_more
from watcher.core.reading.greeting import speaks_to_many, speaks_to_one
from watcher.core.reading.notice import IS_SOMEWHERE, OF_THE_MATTER, in_passing, tells_of_another, tells_of_reader
from watcher.core.reading.noticed import absence_noticed, whole_notice
from watcher.core.reading.persons import asks, calls_itself_a_programs, nothing_else, program_signs, told
from watcher.core.reading.sender import is_organisation
from watcher.core.reading.sentences import letter_sentences, without_card
from watcher.core.reading.systems.autoreply import MACHINE_MARKS, REPLY_MARKS, VACATION_MARKS
from watcher.core.reading.title import asks_for_its_title
from watcher.core.reading.view import View
from watcher.core.reading.words import folded, turns
from watcher.core.reading.writing import absence_told, written_on
from watcher.core.reason import Reason, because
from watcher.core.standin import stand_in

_NAMED_AWAY = re.compile(rf"\b{turns('is_')} (?:{turns('at_present')} )?{turns('away')}")
_TITLE_ENDS = re.compile(rf"\s*(?:$|[:!.,;|/()\[\]-]|auto|notif|\d|{turns('title_ends')})")
_NEEDED = 4
_TITLES = turns("titles")
_AHEAD = timedelta(days=14)
"""A notice is rarely switched on earlier before an absence."""
_TITLE_OF_ONE = re.compile(rf"\b{_TITLES}\b\.?")
_A_NAME = re.compile(r"[a-z]+")
_IN_PASSING = 90
"""Characters within which people answer in passing."""
_APPLE_END = re.compile(r"enddate\s*=\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)", re.IGNORECASE)


def absence(view: View) -> Reading | None:
    """An out-of-office notice, with its days and the stand-in; None if the mail is none."""
    reason = _by_mark(view) or _by_words(view)
    return _told_by(view, reason) if reason else None


def with_its_days(reading: Reading | None, view: View) -> Reading | None:
    """An automatic answer, as the absence that it tells of where it acknowledges nothing, and names a day of return or
    says until when "I am" somewhere. How long orders are taken, and when a house answers, is none."""
    if reading is None or reading.kind is not Kind.AUTO_REPLY or not _says_when(view):
        return reading
    away = absence_noticed(view)
    begun = away.away_from is None or away.away_from <= written_on(view)
    if begun and away.away_until and (away.states_return or IS_SOMEWHERE.search(view.words)):
        return _told_by(view, reading.because)
    return reading


def _told_by(view: View, reason: Reason) -> Reading:
    away = absence_noticed(view)
    until, back = away.away_until, away.returns_on
    if until is None and back is None and away.named is None and not away.leaves:
        until, back = _by_header(view)
    return Reading(
        Kind.OUT_OF_OFFICE,
        _with_days(reason, away),
        away_until=until,
        returns_on=back,
        stand_in=stand_in(whole_notice(view), absent=_absent(view), author=view.author.display_name),
        away_from=away.away_from if until or back else None,
        left=away.leaves and until is None and back is None,
    )


def _by_mark(view: View) -> Reason | None:
    """A header field or subject of an automatic answer, together with words of absence."""
    vacation = view.marked(VACATION_MARKS)
    if vacation and not is_acknowledgement(view):
        return because("an automatic answer for an absence (header {field})", field=vacation.field)
    reply = view.marked(REPLY_MARKS)
    machine = view.marked(MACHINE_MARKS)
    subject = automatic_subject(view)
    program = bool(reply or subject or _says_program(view))
    if not program and (not machine or on_help_desk(view) or view.answers):
        return None
    if not (_speaks_of_absence(view, sure=not program) or ((reply or subject) and _says_when(view))):
        return None
    if reply:
        return because("an automatic answer (header {field}) that speaks of absence", field=reply.field)
    if subject:
        return because("an automatic answer, by its subject, that speaks of absence")
    if machine:
        return because("a program's mail that speaks of absence (header {field})", field=machine.field)
    return because("the text says of itself that a program sent it, and speaks of absence")


def _says_when(view: View) -> bool:
    """Whether a program's answer that acknowledges nothing names a day on which somebody is back, in whatever words."""
    return not is_acknowledgement(view) and absence_noticed(view).named is not None


def _says_program(view: View) -> bool:
    """Whether the text calls itself a program's, and is no acknowledgement of a service."""
    about_ours = view.answers and view.quotes and words.within("matter_phrases", view.words)
    return bool(calls_itself_a_programs(view.words)) and not speaks_to_one(view) and not about_ours


def _speaks_of_absence(view: View, *, sure: bool) -> bool:
    """Whether the text is about being away; `sure`: by a whole phrase, a hint is not enough. An acknowledgement may
    mention closing days."""
    if _titled(view):
        return True
    text = f"{view.bare}\n{view.words}"
    away = words.within("absence_phrases", text) or words.within("gone_phrases", text)
    if is_acknowledgement(view) and not (_mainly_away(view) or (_is_somewhere(view) and not on_help_desk(view))):
        return False
    if away or sure:
        return bool(away)
    if words.count("absence_hints", text) >= 2:
        return True
    # "Bis Dienstag bin ich auf einer Tagung": where people are until then takes too many words to list.
    return _names_day(view)


def _is_somewhere(view: View) -> bool:
    """Whether somebody is away now, by their own words, until a day."""
    named = absence_told(view)
    begun = named.away_from is None or named.away_from <= written_on(view)
    return bool(named.named and begun and IS_SOMEWHERE.search(view.words))


def _names_day(view: View) -> bool:
    """Whether a day of an absence is named, be it in doubt, or that it is for good."""
    told_of = absence_told(view)
    return told_of.named is not None or told_of.leaves or told_of.in_doubt


def _titled(view: View) -> bool:
    """Whether the subject is that of an absence notice (not an answer to one)."""
    if words.whole("absence_subjects", view.words.partition("\n")[0]):
        return True
    if view.answers:
        return False
    rest = view.subject.partition(":")[2].strip() if automatic_subject(view) else view.subject
    title = words.begins("absence_subjects", rest)
    # "Out of Office campaign" is somebody's product.
    titled = _NAMED_AWAY.search(view.subject) or (
        title and (_TITLE_ENDS.match(rest, title.end()) or _names_author(rest[title.end() :], view))
    )
    return bool(titled) and not asks_for_its_title(view)


def _names_author(rest: str, view: View) -> bool:
    """Whether nothing but its author's name stands behind a title: "Abwesenheit Dr. Edelmann"."""
    named = set(_A_NAME.findall(_TITLE_OF_ONE.sub("", rest)))
    return bool(named) and named <= set(_A_NAME.findall(f"{folded(view.author.display_name)} {view.local_part}"))


def _mainly_away(view: View) -> bool:
    """Whether absence is spoken of before an acknowledgement is."""
    away = words.within("absence_phrases", view.words) or words.within("absence_hints", view.words)
    ack = words.within("ack_phrases", view.words)
    away = away or (IS_SOMEWHERE.search(view.words) if _names_day(view) else None)
    return bool(away and (not ack or away.start() <= ack.start()))


def _by_words(view: View) -> Reason | None:
    """A notice without a program's mark: rules made by hand. Many weak signs, weighed against those of a person."""
    away = words.within("absence_phrases", view.bare) or told(view, "absence_phrases") or told(view, "gone_phrases")
    titled = _titled(view)
    if not (away or titled) or words.within("past_phrases", view.words) or (in_passing(view) and not titled):
        return None
    if not titled and (says_more(view) or _only_later(view)):
        return None
    if (_may_be_quoted(view) or tells_of_another(view) or tells_of_reader(view)) and not titled:
        return None  # people quote, and what is left of the rules that do is asked about
    score = (
        2 * bool(away)
        + 4 * titled
        + (words.count("absence_phrases", view.words) > 1)
        + (0 if on_help_desk(view) else program_signs(view))  # a help desk marks what its people write as well
        + 2 * bool(words.within("notice_phrases", view.words))
        + bool(words.within("contact_phrases", view.words))
        + bool(words.within("thanks_phrases", view.words[:250]))
        + 2 * speaks_to_many(view)
        + 4 * _speaks_of_author(view)
        + 2 * (bool(away) and _names_return(view))
        - _person_signs(view)
        + nothing_else(view)
        - 3 * view.handheld  # mail programs of phones sign what was typed, and no notice
        - 3 * (_told_at_last(view) or bool(words.within("decided_phrases", view.words)))
    )
    if score < _NEEDED:
        return None
    if titled:
        return because("subject and text are those of an absence notice")
    return because("the text is an absence notice and nothing else")


def _only_later(view: View) -> bool:
    """Whether somebody who says that a mail came, or speaks of the matter, tells of holidays ahead: nobody is away."""
    away = words.within("absence_phrases", view.words)
    before = view.words[: away.start() if away else None]
    speaks = any(
        words.within(name, before) for name in ("thanks_phrases", "ack_phrases", "offer_words", *OF_THE_MATTER)
    )
    begins = absence_told(view).away_from if speaks else None
    return begins is not None and begins > written_on(view) + _AHEAD


def _may_be_quoted(view: View) -> bool:
    """Whether our mail stands below what somebody may have typed: no notice that says what becomes of all mail, or
    where to turn, and greets nobody by name ("Ihre Mail wird nicht weitergeleitet")."""
    return view.quotes and bool(speaks_to_one(view) or not words.within("notice_phrases", view.words))


_ABOUT_IT = (
    "absence_phrases",
    "gone_phrases",
    "absence_hints",
    "notice_phrases",
    "automatic_phrases",
    "thanks_phrases",
)
"""What a sentence of a notice is about."""


def _told_at_last(view: View) -> bool:
    """Whether an absence is only told below a letter about something else: "PS: wir haben vom 24.12. bis 6.1. zu"."""
    if any(words.within(name, view.bare) for name in ("absence_phrases", "absence_hints")):
        return False
    said = letter_sentences(view.words, folded(view.author.display_name), words=3)
    away = [any(words.within(name, one) for name in _ABOUT_IT) for one in said]
    others = [one for one, about in zip(said, away, strict=True) if not about]
    of_it = any(words.within(name, one) for name in (*OF_THE_MATTER, "particular_phrases") for one in others)
    return of_it and len(said) > 1 and not any(away[:2]) and 2 * sum(away) < len(said)


def _names_return(view: View) -> bool:
    """Whether a day of return is named, and nothing that a person would add: no greeting by name, no question, nothing
    of the matter. People who answer in passing do so in a line."""
    if (
        len(without_card(view.words)) < _IN_PASSING
        or speaks_to_one(view)
        or asks(view)
        or any(words.within(name, view.words) for name in OF_THE_MATTER)
    ):
        return False
    named = absence_told(view)
    back = named.returns_on or (named.named if named.states_return else None)
    return back is not None and not named.to_end


def _speaks_of_author(view: View) -> bool:
    """Whether the author is spoken of as of somebody else ("Herr Beck ist ..."), and nobody else says "I"."""
    if words.within("first_person", view.words):
        return False
    name = folded(view.author.display_name).split()
    if len(name) < 2 or name[-1] not in view.head:
        return False
    said = letter_sentences(view.words, words=3)
    if said and said[0].startswith(f"{' '.join(name)} ") and not is_organisation(view):
        return True
    return bool(re.search(rf"\b{_TITLES}\b\.? (?:\w+\.? ){{0,2}}{re.escape(name[-1])}\b", view.head))


def _person_signs(view: View) -> int:
    """What speaks for one writer and one reader."""
    greets = speaks_to_one(view)
    return (
        (3 if greets else -1)
        + 2 * bool(words.within("matter_phrases", view.words))
        + 2 * bool(words.within("offer_phrases", view.words))
        + 2 * view.quotes
        + (view.answers and view.tied)
    )


def _with_days(reason: Reason, away: Absence) -> Reason:
    """Why there is no day, where there is a cause for that."""
    if away.leaves or (away.away_until is None and away.returns_on is None and away.because.template):
        return away.because if away.because.template else reason
    return reason


def _by_header(view: View) -> tuple[date | None, date | None]:
    """The end that iCloud puts into X-Apple-Criteria: the last second of the last day, in UTC."""
    found = _APPLE_END.search(view.message.field("x-apple-criteria"))
    if not found:
        return None, None
    try:
        midnight = datetime.fromisoformat(found[1] + "+00:00") + timedelta(seconds=1)
    except ValueError:
        return None, None
    # Local midnight: behind UTC's noon it is the day that begins east of Greenwich, else the one west of it.
    back = midnight.date() + timedelta(days=1) if midnight.hour >= 12 else midnight.date()
    return back - timedelta(days=1), back


def _absent(view: View) -> frozenset[str]:
    return frozenset(
        address.addr_spec for address in (*view.message.from_, *view.message.reply_to, *view.message.recipients)
    )
