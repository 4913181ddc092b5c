"""Does it speak of a mail as of a thing that is handled, and of somebody who will, whoever that may be?

A program knows that a mail came, and nothing of what it holds: "your message" is received, passed on, dealt with, by
"one of the team". Who has read a proposal calls it by what it is, says who looks at it, and speaks as somebody.
"""

from __future__ import annotations

import re

from watcher.core.reading.behind import TITLED, is_office
from watcher.core.reading.greeting import greeted, greets_nobody, greets_stranger, speaks_to_many, speaks_to_owner
from watcher.core.reading.persons import asks
from watcher.core.reading.sentences import letter_sentences
from watcher.core.reading.signing import signs_by_first_name, signs_personally
from watcher.core.reading.standing import fits_in_every_sentence, has_own_subject, is_particular, says_yes_or_no
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, count, folded, turns, within, without

_OF_THIS = ("decided_phrases", "offer_phrases", "offer_words", "matter_phrases")
_TITLES = re.compile(turns("titles"))
_SOON = re.compile(rf"\b{turns('soon')}\b")
"""Rules stand for days: what happens "tomorrow" is told by somebody."""
_ENOUGH = 3
_SMALL_PRINT = 200
"""Characters at the end in which a mailing says how it is left."""
_AT_LENGTH = 110
"""Characters of a text that says more than a word in passing."""


def handles_any_mail(view: View) -> bool:
    """Whether nobody speaks in it, and the mail is handled as a thing beside other signs of a program."""
    if not (_speaks_of_mail(view) and _nobody_speaks(view) and _says_nothing_of_this(view)):
        return False
    if _SOON.search(view.words):
        return False
    handled, acts = count("mail_handled", view.words), within("somebody_acts", view.words)
    if not handled:
        anybody = speaks_to_many(view) or (acts and is_office(view) and (greets_nobody(view) or greets_stranger(view)))
        return bool(anybody and within("mail_words", view.words))
    signs = (
        (handled > 1)
        + bool(acts)
        + is_office(view)
        + has_own_subject(view)
        + (not speaks_to_owner(view))
        + (count("possessives", view.words) > 1)
        + any(within(name, view.words) for name in ("standing_phrases", "service_phrases", "no_reply_phrases"))
        + (len(view.words) > _AT_LENGTH)
    )
    return signs >= _ENOUGH


def may_handle_any_mail(view: View) -> bool:
    """Whether it cannot be told: some of those signs, or what a sequence of sales mails says at its end."""
    below = f"{view.words}\n{view.foot}"
    if not view.tied and (
        within("opts_out", below) or (not view.answers and within("unsubscribe_phrases", below[-_SMALL_PRINT:]))
    ):
        return True
    if not (_speaks_of_mail(view) and _nobody_speaks(view) and _says_nothing_of_this(view)):
        return False
    if within("mail_handled", view.words):
        return True
    if not within("mail_words", view.words):
        return False
    if within("somebody_acts", view.words):
        return True
    office = is_office(view)
    if office and " " in greeted(view):
        return True
    return (office or _house_below(view)) and not speaks_to_owner(view) and _promises_anybody(view)


def may_only_promise(view: View) -> bool:
    """Whether it cannot be told: an answer that thanks for "your message", promises that "we" will be in touch, and
    says no more. Where that is to be soon, as rules have it, neither "I" nor a name below closing words tells more."""
    soon = within("soon_phrases", view.words) is not None
    if not (view.tied or view.answers) or speaks_to_owner(view) or (within("first_person", view.words) and not soon):
        return False
    if not within("thanks_phrases", view.words) or not _says_nothing_of_this(view):
        return False
    author = folded(view.author.display_name)
    if len(letter_sentences(view.words, author, words=2)) > len(letter_sentences(view.words, author)):
        return False  # "Still interested!"
    signed = signs_personally(view) and not signs_by_first_name(view)
    return _promises_anybody(view) and (not signed or soon)


def _promises_anybody(view: View) -> bool:
    """Whether a house thanks for the mail and says that it will be in touch, and no more."""
    promises = within("soon_phrases", view.words) or within("meanwhile", view.words)
    return bool(promises) and fits_in_every_sentence(view)


def _house_below(view: View) -> bool:
    """Whether the last line is the name of a firm: "Weber Bau GmbH"."""
    last = view.words.rstrip(" .,!\n").rpartition("\n")[2].rpartition(" ")
    return bool(last[0]) and begins("organisation_words", last[2]) is not None


def _speaks_of_mail(view: View) -> bool:
    return any(within(name, view.words) for name in ("mail_handled", "mail_words"))


def _nobody_speaks(view: View) -> bool:
    """Whether no "I" stands in it, and no name below but that of the house."""
    if within("first_person", TITLED.sub(" ", view.words)):
        return False
    return not signs_personally(view) or _signs_as_house(view)


def _signs_as_house(view: View) -> bool:
    """Whether the author's name stands below, and in the domain, but not in the address: "Nordhaus Küchen" below a mail
    of studio@nordhaus.example."""
    name = folded(view.author.display_name)
    signed = [line.strip(" ,.!") for line in view.signed.split("\n") if line.strip(" ,.!-_")]
    if not signed or not name or signed[-1] != name:
        return False
    parts = [part for part in name.split() if len(part) > 2]
    return any(part in view.author.domain for part in parts) and not any(part in view.local_part for part in parts)


def _says_nothing_of_this(view: View) -> bool:
    """Whether an answer shows nowhere that the mail was read."""
    if view.quotes or view.handheld:
        return False
    if not (view.tied or view.answers or has_own_subject(view) or within("mail_handled", view.words)):
        return False
    if asks(view) or says_yes_or_no(view) or any(within(name, view.words) for name in _OF_THIS):
        return False
    other = within("third_persons", view.words)
    if other and _TITLES.match(other[0]):
        return False
    said = letter_sentences(view.words, folded(view.author.display_name))
    return not any(is_particular(without("mail_handled", one)) for one in said)
