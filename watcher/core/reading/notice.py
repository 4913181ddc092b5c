"""Might a rule made by hand have sent this, as long as somebody is away?

Such rules leave no mark in the header, and people tell of being away as well: what cannot be told apart is asked about.
"""

from __future__ import annotations

import re

from watcher.core.dates import Lead
from watcher.core.reading import words
from watcher.core.reading.behind import is_office
from watcher.core.reading.greeting import speaks_to_many, speaks_to_one
from watcher.core.reading.persons import asks, thanks_in_passing
from watcher.core.reading.sender import is_organisation
from watcher.core.reading.sentences import letter_sentences
from watcher.core.reading.signing import signs_personally
from watcher.core.reading.signs import THANKS
from watcher.core.reading.standing import has_own_subject, says_yes_or_no
from watcher.core.reading.times import times_of
from watcher.core.reading.view import View
from watcher.core.reading.words import folded, turns
from watcher.core.reading.writing import absence_told, written_on

OF_THE_MATTER = ("matter_phrases", "offer_phrases", "decided_phrases")
"""What no notice speaks of."""
IS_SOMEWHERE = re.compile(rf"(?:^|[.!?]\s|\n){turns('am')}\b|\b{turns('i_am')}\b")
_A_LETTER = 84
"""Characters within which people tell of being away in passing."""
_A_NOTICE = 50
"""The same where nobody says "I"."""
_HELLO = re.compile(rf"\A{turns('greetings')}\b[^,!.?\n]{{0,40}}[,!] ")
_SIGNS_FOR = re.compile(rf"(?:\s|\A){turns('signs_for')}\s+(?:[a-z][\w.'-]{{1,30}} ?){{1,3}}\W*\Z")
_A_WORD = re.compile(r"[a-z]{3,}")
_NAMED_WITHIN = 5
"""Words of a sentence before which it has named whom it tells of."""
_UNTIL = re.compile(rf"{turns('until')}\b")
_PLEASE = re.compile(rf"\b{turns('please')}\b")
_I_AM = re.compile(rf"\b{turns('am_one')}\b")


def tells_of_another(view: View) -> bool:
    """Whether somebody answers in their own name that somebody else is away ("Frau Doktor ist heute nicht im Hause.
    i. A. Seidel"): notices speak of whoever wrote them."""
    signed = _SIGNS_FOR.search(view.signed)
    said = view.signed[: signed.start()] if signed else view.words
    if (
        not view.answers
        or not (signed or signs_personally(view) or thanks_in_passing(view))
        or words.within("first_person", said)
    ):
        return False
    first = next(iter(letter_sentences(view.words, folded(view.author.display_name), words=3)), "")
    other = words.begins("third_persons", _HELLO.sub("", first))
    if other is None or _names_author(view, first):
        return False
    return len(re.findall(rf"\b{re.escape(other[0].split()[-1])}\b", view.signed)) == 1


_OF_THE_READER = re.compile(rf"\b{turns('reader_is')} (?:\w+ ){{0,2}}\Z")
"""Before an absence: it is the reader's."""


def tells_of_reader(view: View) -> bool:
    """Whether the absence that is spoken of is the reader's: "you're on holiday until the 12th?"."""
    found = words.within("absence_phrases", view.words)
    if found is None or not _OF_THE_READER.search(view.words, max(0, found.start() - 30), found.start()):
        return False
    return words.within("absence_phrases", view.words[found.end() :]) is None


def _names_author(view: View, sentence: str) -> bool:
    """Whether the first words of a sentence name whoever's mailbox it comes from: then it tells of no other."""
    known = f"{view.local_part} {'' if is_organisation(view) else folded(view.author.display_name)}"
    return not set(_A_WORD.findall(sentence)[:_NAMED_WITHIN]).isdisjoint(_A_WORD.findall(known))


def may_be_notice(view: View) -> bool:
    """Whether it cannot be told: an answer that tells until when somebody is away, and nothing of the mail, in nobody's
    words ("Shop is closed through Dec 5th. Leave a voicemail."), of all mail ("E-Mails lese ich danach") or at some
    length."""
    if not (view.tied or view.answers or view.quotes) or view.handheld or asks(view) or speaks_to_one(view):
        return False
    if any(words.within(name, view.words) for name in (*OF_THE_MATTER, "decides_phrases")) or in_passing(view):
        return False
    if tells_of_another(view) or tells_of_reader(view):
        return False
    told = (
        _tells_of_nothing_else(view)
        or words.within("notice_phrases", view.words)
        or (
            words.within("absence_phrases", view.words)
            and not any(words.within(name, view.words) for name in ("first_person", "particular_phrases"))
            and not _I_AM.search(view.words)
        )
    )
    return bool(told and absence_told(view).named)


def titles_its_own(view: View) -> bool:
    """Whether it cannot be told: an answer under a subject of its own that names a time, an address or a number, greets
    nobody by name and asks for nothing, with no word of the matter ("Day off: Friday is my rest day, so ..."). Rules
    title what they say; people keep the subject that they answer."""
    if is_office(view) or not _is_titled_anew(view):
        return False
    return bool(any(times_of(view)) or _REACHED_AT.search(view.words) or words.within("standing_phrases", view.words))


def titles_an_absence(view: View) -> bool:
    """Whether it cannot be told: such an answer, also of an office, that says until when or where somebody is, and
    nothing of the mail ("Harvest: combine till the 11th")."""
    if not _is_titled_anew(view):
        return False
    told = absence_told(view)
    if told.named and (told.states_return or told.away_from is None or told.away_from <= written_on(view)):
        return True
    text = f"{view.subject}\n{view.words}"
    if any(words.within(name, text) for name in ("absence_phrases", "gone_phrases")):
        return True
    if len(text) > _SHORT or _YOURS.search(_YOUR_MAIL.sub("", text)) or not words.within("absence_hints", text):
        return False
    return any(one.lead is Lead.UNTIL for times in times_of(view) for one in times)


def _is_titled_anew(view: View) -> bool:
    """Whether an answer that quotes, greets, asks and wants nothing bears a subject of its own."""
    if not view.tied or not has_own_subject(view) or view.quotes or view.handheld:
        return False
    if (
        THANKS.match(view.subject)
        or speaks_to_one(view)
        or asks(view)
        or says_yes_or_no(view)
        or words.count("requests", view.words)
    ):
        return False
    return not any(words.within(name, view.words) for name in (*OF_THE_MATTER, "decides_phrases"))


def tells_whereabouts(view: View) -> bool:
    """Whether it cannot be told: an answer below which nothing is quoted, and every sentence of which says to anybody
    where its writer is or how they can be reached ("I'm out bush with no reception. Catch you when I'm back."). People
    quote, or say a word of the matter, or of this very hour, for which nobody makes a rule."""
    if not (view.tied or view.answers or view.quotes) or view.handheld or asks(view) or speaks_to_one(view):
        return False
    if any(words.within(name, view.words) for name in (*OF_THE_MATTER, "decides_phrases")) or thanks_in_passing(view):
        return False
    said = letter_sentences(view.words, folded(view.author.display_name), words=1)
    if not said or words.whole("assents", said[0]) or tells_of_another(view):
        return False
    if words.within("third_persons", view.words) and not any(map(_BEGINS_WITH_ONESELF.match, said)):
        return False
    if view.quotes and not all(words.within(name, view.words) for name in ("absence_phrases", "thanks_phrases")):
        return False  # rules that quote thank for "your message" and tell of an absence
    text = _YOUR_MAIL.sub("", "\n".join(said))
    if _OF_IT.search(text) or OF_THIS_HOUR.search(text):
        return False
    here = [
        one
        for one in said
        if _BEGINS_WITH_ONESELF.match(one) or any(words.within(name, one) for name in ("whereabouts", "gone_phrases"))
    ]
    others = (one for one in said if one not in here)
    return bool(here) and all(
        any(words.within(name, one) for name in _TO_ANYBODY) or f"@{view.author.domain}" in one for one in others
    )


_REACHED_AT = re.compile(r"\S@\S|(?:\+|(?<![\d.,])0)\d[\d /-]{5,}\d")
_OF_IT = re.compile(rf"\b{turns('of_it')}\b")
"""What people say of the mail they answer, though only in passing."""
_ANSWERS = turns("answering")
_SOON = turns("soon")
OF_THIS_HOUR = re.compile(
    rf"\b{_ANSWERS}\b[^.!?\n]{{0,30}}?\b{_SOON}\b|\b{_SOON}\b[^.!?\n]{{0,30}}?\b{_ANSWERS}\b|{turns('of_this_hour')}"
)
"""Where people are for an hour, that they answer within a day, or that somebody else will. Rules stand for days."""
_BEGINS_WITH_ONESELF = re.compile(rf"\W*{turns('begins_with_oneself')}")
"""How people tell where they are or what they do, whatever it is."""
_YOUR_MAIL = re.compile(rf"\b{turns('yours')} (?:\w+ )?{turns('mail_words')}\b")
_YOURS = re.compile(rf"\b{turns('yours')}\b")
_SHORT = 320
"""Characters of an answer that says no more than where somebody is."""
_TO_ANYBODY = (
    "whereabouts", "meanwhile", "absence_phrases", "gone_phrases", "notice_phrases", "standing_phrases",
    "courtesy_phrases",
)  # fmt: skip
_OF_PROGRAMS = (
    "absence_phrases", "gone_phrases", "absence_hints", "notice_phrases", "automatic_phrases", "thanks_phrases",
    "ack_phrases", "service_phrases", "contact_phrases",
)  # fmt: skip
"""What programs write above the closing words: of absence, receipt, thanks, and whom to turn to."""


def in_passing(view: View) -> bool:
    """Whether an answer tells of an absence beside what it has to say: "Ja gern!" before or behind it, or below the
    closing words or the name, where people announce their holidays in every mail."""
    if not view.answers:
        return False
    said = letter_sentences(view.words, folded(view.author.display_name), words=1)
    if not said:
        return False
    if any(map(_agrees, said)):
        return True
    return not any(words.within(name, one) for name in _OF_PROGRAMS for one in said)


def _agrees(sentence: str) -> bool:
    """Whether a sentence is a yes or a no, or ends in one behind a colon ("so I'm answering for her: yes, please"), but
    not one that tells how to reach somebody ("Urgent: ok to call 0161 555 0134")."""
    answer = sentence.rpartition(": ")[2]
    if words.whole("assents", sentence):
        return True
    return answer != sentence and bool(words.begins("assents", answer)) and not _REACHED_AT.search(answer)


def _tells_of_nothing_else(view: View) -> bool:
    """Whether days, people and deeds are named in sentences about being away alone. People tell it in passing, with a
    word of thanks, or of somebody else."""
    if thanks_in_passing(view) or words.within("somebody_else", view.words):
        return False
    own = words.within("first_person", view.words) or _I_AM.search(view.words)
    said = letter_sentences(view.words, folded(view.author.display_name), words=3)
    plain = all(words.within("absence_phrases", one) for one in said)
    if len(view.words) < (_A_LETTER if own and not (plain or speaks_to_many(view)) else _A_NOTICE):
        return False
    away = [one for one in said if _is_about_absence(one)]
    # "If it's about a booking, please text Lou" is said to anybody.
    asked = [one for one in said if words.begins("conditions", one) and _PLEASE.search(one)]
    others = [one for one in said if one not in away and one not in asked]
    return bool(away) and not any(words.within("particular_phrases", one) for one in others)


def _is_about_absence(sentence: str) -> bool:
    hint = words.within("absence_hints", sentence)
    return bool(
        words.within("absence_phrases", sentence)
        or (hint and not _UNTIL.match(hint[0]))
        or IS_SOMEWHERE.search(sentence)
    )
