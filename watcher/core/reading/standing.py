"""Would this answer fit any mail?

No list of phrases knows every automatic answer, but all of them share one thing: who wrote it had not read the mail it
answers. So each sentence is asked whether it could stand in an answer to anything: thanks, a promise, office hours,
habits ("I read my mail in the evening"), conditions on what the reader may have written ("if it is urgent", "if you
have a question about an order"). A person who has read the mail says at least one thing that fits this mail alone.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from watcher.core.company import is_freemail
from watcher.core.reading.behind import (
    by_nobody,
    by_program,
    is_office,
    signs_as_organisation,
)
from watcher.core.reading.greeting import greeted, greets_nobody, greets_stranger, speaks_to_many, speaks_to_owner
from watcher.core.reading.persons import asks, thanks_in_passing
from watcher.core.reading.sentences import letter_sentences
from watcher.core.reading.signing import bears_house, signs_personally
from watcher.core.reading.view import View
from watcher.core.reading.words import begins, count, folded, turns, whole, within

_FITTING = (
    "thanks_phrases",
    "ack_phrases",
    "ticket_phrases",
    "notice_phrases",
    "automatic_phrases",
    "no_reply_phrases",
    "contact_phrases",
    "courtesy_phrases",
    "service_phrases",
    "unsubscribe_phrases",
    "gone_phrases",
)
"""Lists whose phrases fit any mail; `standing_phrases` beside them betray that the mail was not read."""
_RECEIVED = ("thanks_phrases", "ack_phrases", "ticket_phrases")
_HEARD = ("standing_phrases", "thanks_phrases", "ack_phrases", "ticket_phrases", "notice_phrases")
_STANDING, _FITS, _PARTICULAR, _BOTH, _UNKNOWN = "standing", "fits", "particular", "both", "unknown"
_NEEDED = 3
_DOUBT = 1
_IN_PASSING = 100
"""Characters within which people answer in passing."""
_SHORT = 60
"""The same where an office writes and nobody signs, and for who tells of habits alone."""
_A_LETTER = 85
"""Above this even people who write without a name greet, ask, or say something of the mail they answer."""
_A_LONG_LETTER = 90
"""The same where nothing says that a mail was received."""
_CONDITIONS = ("standing_phrases", "notice_phrases")
_OF_THIS = ("matter_phrases", "decided_phrases")
_A_LINE = 40
"""The same where a program's mailer sent it."""
_ALL_OF_IT = 160
"""Characters within which a person may say nothing of the mail they answer."""


_THE_OFFER = re.compile(rf"(?:{turns('your_offer')} )?{turns('the_offer')}\W{{1,3}}")
_REACHED = re.compile(
    rf"\b{turns('phone_labels')}\b[.:]{{0,2}} ?\(?[+0]|www\.|^[a-z-]{{0,3}}\d{{4,5}} [a-z]", re.MULTILINE
)
"""A number, a page or a town, in folded text."""


def fits_any_mail(view: View) -> bool:
    """Whether the text could answer anything: what fits every mail is weighed against what fits this one alone. Who
    held a phone may have typed it all the same."""
    if view.handheld or _answers_this(view):
        return False
    kinds = _kinds_of(_above_card(view.words), folded(view.author.display_name))
    standing, fitting, own_subject = kinds[_STANDING], kinds[_FITS], has_own_subject(view)
    if not (standing or fitting > 1 or (fitting and own_subject)) or not _heard(view):
        return False
    office, nobody = is_office(view), by_nobody(view)
    if standing == 1 and _length(view) < _SHORT and not (fitting or own_subject or office or by_program(view)):
        return False  # a line in passing: one phrase of it proves nothing
    score = (
        2 * min(standing, 3)
        + min(fitting, 2)
        + 2 * own_subject
        + nobody
        + (speaks_to_many(view) or greets_nobody(view) or greets_stranger(view))
        + office
        # Nobody in particular writes to somebody by name where a program filled in the name.
        - 2 * (speaks_to_owner(view) and not (nobody and own_subject))
        - 3 * kinds[_PARTICULAR]
        - kinds[_UNKNOWN] * (not (standing and nobody and office))
    )
    return score >= _NEEDED


def may_fit_any_mail(view: View) -> bool:
    """Whether it cannot be told: an answer in which nothing is of this mail alone, and which is longer than what people
    say in passing or bears two signs of a program's."""
    if view.quotes and not view.handheld:
        return _quotes_by_rule(view)
    if _answers_this(view):
        return False
    fresh = not (view.message.in_reply_to or view.answers or has_own_subject(view))
    if fresh and _from_an_office(view):
        return True
    if speaks_to_owner(view):
        return _names_filled_in(view)
    if fresh:
        return False
    kinds = sentence_kinds(view)
    many = speaks_to_many(view)
    habits = _ends_with_habits(view) and not (kinds[_PARTICULAR] or kinds[_BOTH])
    in_passing = _SHORT if habits or (is_office(view) and by_nobody(view)) else _IN_PASSING
    only_habits = habits and kinds[_STANDING] == kinds.total()
    told = only_habits or kinds[_STANDING] > (_length(view) < _A_LETTER or bool(kinds[_PARTICULAR] + kinds[_BOTH]))
    if not (told or is_office(view)) and thanks_in_passing(view):
        return _length(view) >= _ALL_OF_IT and _says_nothing_of_this(view)
    if _says_nothing_of_this(view) or _confirms_in_passive(view) or (many and not kinds[_PARTICULAR]):
        return True
    if _length(view) < in_passing or kinds[_PARTICULAR] > bool(many or kinds[_STANDING]):
        return False
    if habits:
        return True
    form = bool(kinds[_STANDING]) + (_heard(view) and bool(kinds[_FITS])) + bool(many) + has_own_subject(view)
    signs = form + (greets_nobody(view) or greets_stranger(view)) + is_office(view) + by_nobody(view)
    return form > 0 and signs > _DOUBT and (kinds.total() > 1 or in_passing == _SHORT)


def _confirms_in_passive(view: View) -> bool:
    """Whether an office says nothing but that a mail came, as nobody does of what they read: "Der Eingang Ihrer Mail
    wird bestätigt"."""
    kinds = sentence_kinds(view)
    form = _heard(view) and kinds[_FITS] == kinds.total() and count("passives", view.words)
    return bool(form) and is_office(view) and by_nobody(view)


def _says_nothing_of_this(view: View) -> bool:
    """Whether a whole letter shows nowhere that this mail was read. People who have nothing to say of it yet say so in
    a line, thank in a word, or tell of what keeps them without a word on "your message"."""
    kinds = sentence_kinds(view)
    if kinds[_PARTICULAR] or kinds[_BOTH] > kinds[_STANDING] or any(within(name, view.words) for name in _OF_THIS):
        return False
    if kinds[_STANDING]:
        return _length(view) >= _SHORT
    if _heard(view):
        return _length(view) >= (_A_LINE if by_program(view) else _A_LETTER)
    if "?" in view.words or not by_nobody(view):
        return False  # what no list knows may well be of this mail: people write of everything
    long = _A_LONG_LETTER if is_office(view) and by_nobody(view) else _ALL_OF_IT
    return _length(view) >= long


def _from_an_office(view: View) -> bool:
    """Whether a mail that answers nothing tells something in nobody's name, from an address of no person's name. People
    who write anew ask, order, sign or say "I"; where the owner is greeted by name, an office must have written it."""
    office = is_office(view) or (not speaks_to_owner(view) and _under_other_name(view))
    particular = any(within(name, view.words) for name in ("particular_phrases", "offer_phrases", *_OF_THIS))
    return office and by_nobody(view) and not (particular or asks(view)) and _length(view) >= _SHORT


def _under_other_name(view: View) -> bool:
    """Whether no word of the author's name stands in the address. In private everybody has such addresses."""
    names = re.findall(r"[a-z0-9]{3,}", folded(view.author.display_name))
    return bool(names) and not is_freemail(view.author.domain) and not any(name in view.local_part for name in names)


def _quotes_by_rule(view: View) -> bool:
    """Whether a rule of a mail program that quotes what it answers ("Reply to message") may have sent it: habits above
    the quote, and nothing else that a person would say there."""
    kinds = sentence_kinds(view)
    if kinds[_PARTICULAR] or kinds[_BOTH] or kinds[_UNKNOWN] or not kinds[_STANDING]:
        return False
    if speaks_to_owner(view) or asks(view):
        return False
    return not any(within(name, view.words) for name in (*_OF_THIS, "offer_phrases", "offer_words"))


def _names_filled_in(view: View) -> bool:
    """Whether a form may have filled in the name it greets by: an organisation signs, and nothing is of this mail; or a
    program's mailer sent it, and the greeting is by first and last name."""
    kinds = sentence_kinds(view)
    if not (by_nobody(view) and is_office(view)) or kinds[_BOTH]:
        return False
    if any(within(name, view.words) for name in ("decided_phrases", "decides_phrases")):
        return False
    if by_program(view) and " " in greeted(view):
        return True
    told = kinds[_PARTICULAR] or within("matter_phrases", view.words)
    return (signs_as_organisation(view) or bears_house(view)) and _heard(view) and not told


def _ends_with_habits(view: View) -> bool:
    """Whether the last sentence fits any mail: what a person has to say of this one mostly comes last."""
    last = letter_sentences(view.words, folded(view.author.display_name))[-1:]
    return bool(last) and _kind(last[0]) == _STANDING


def _answers_this(view: View) -> bool:
    """Whether it quotes, asks, says yes or no, was typed on a phone, tells a decision above somebody's name, or speaks
    of the offer, unless to many: purchasing knows that offers come in. What an office tells of its habits in nobody's
    name was typed once for all, and who promises an answer has not told a decision about this."""
    if view.quotes or asks(view) or says_yes_or_no(view):
        return True
    habits = sentence_kinds(view)[_STANDING] > 0
    if view.handheld and not (habits and is_office(view) and by_nobody(view)):
        return True
    promises = habits or within("soon_phrases", view.words) is not None
    if not promises and within("decided_phrases", view.words) and signs_personally(view):
        return True
    return bool(within("offer_phrases", view.words)) and not (
        speaks_to_many(view)
        or (is_office(view) and by_nobody(view) and any(within(name, view.words) for name in _CONDITIONS))
    )


_DASH = re.compile(r"\s[-–—]+\s")


def says_yes_or_no(view: View) -> bool:
    """Whether an answer begins with a yes or a no, if need be behind thanks and a dash, whatever is below it, or says
    one of the offer: "Angebot: ja"."""
    if not (view.tied or view.answers):
        return False
    said = letter_sentences(view.words, folded(view.author.display_name), words=1)
    if said and (whole("assents", said[0]) or whole("assents", _DASH.split(said[0])[-1])):
        return True
    named = ((one, _THE_OFFER.match(one)) for one in said)
    return any(offer and whole("assents", one[offer.end() :]) for one, offer in named)


def _length(view: View) -> int:
    """How much is said above the card; a house that only says that a mail was received says so with its card."""
    with_card = _heard(view) and not signs_personally(view)
    return len(view.words if with_card else _above_card(view.words))


def _above_card(text: str) -> str:
    """The text without the paragraph below it that says how the house is reached: its hours fit any mail."""
    above, _, last = text.rstrip().rpartition("\n\n")
    return above if above and "\n" in last and _REACHED.search(last) else text


def sentence_kinds(view: View) -> Counter[str]:
    """How many sentences speak for a program, for a person, for both and for neither."""
    return _kinds_of(view.words, folded(view.author.display_name))


def fits_in_every_sentence(view: View) -> bool:
    """Whether no sentence says more than could stand in an answer to anything."""
    kinds = sentence_kinds(view)
    return kinds.total() == kinds[_FITS] + kinds[_STANDING]


@lru_cache(maxsize=4)
def _kinds_of(text: str, author: str) -> Counter[str]:
    longer = letter_sentences(text, author)
    kinds = Counter(_kind(sentence) for sentence in longer)
    if not kinds[_PARTICULAR]:
        # "Approved." is short, and so plainly of this mail that habits told beside it are told in passing.
        last = text.rpartition("\n")[2].strip(" .,!")
        shorter = (one for one in letter_sentences(text, author, words=1) if one not in longer and one != last)
        kinds[_PARTICULAR] += 2 * any(_kind(one) == _PARTICULAR and not begins("salutations", one) for one in shorter)
    return kinds


def _heard(view: View) -> bool:
    return any(within(name, view.words) for name in _HEARD)


def _kind(sentence: str) -> str:
    """What a sentence speaks for; one that has both ("if it is urgent, ring me on Friday") speaks for nothing."""
    standing = within("standing_phrases", sentence)
    particular = within("particular_phrases", sentence) or within("decided_phrases", sentence)
    if particular and _EACH_WEEK.search(sentence):
        once = _EACH_WEEK.sub(" ", sentence)
        particular = within("particular_phrases", once) or within("decided_phrases", once)
    ack = within("ack_phrases", particular[0]) if particular else None
    if particular and ack and ack[0] == particular[0]:
        particular = None  # "haben Ihre Anfrage notiert" is done with every mail
    if particular and standing and particular[0] in standing[0]:
        particular = None  # "we read every mail" is no "we read"
    if standing or particular:
        if particular and begins("conditions", sentence):
            return _BOTH
        return _BOTH if standing and particular else _STANDING if standing else _PARTICULAR
    if any(within(name, sentence) for name in _FITTING):
        return _FITS
    return _PARTICULAR if within("matter_phrases", sentence) else _UNKNOWN


_EACH_WEEK = re.compile(rf"\b{turns('each_week')}")


def is_particular(sentence: str) -> bool:
    """Whether a sentence can be said of this mail alone."""
    return _kind(sentence) == _PARTICULAR


def has_own_subject(view: View) -> bool:
    """Whether an answer bears a subject of its own, as forms and customer programs give it: people keep the one they
    answer. Where nothing in the header tells, thanks for a message or a word of its receipt makes an answer of it."""
    if view.answers or not view.subject or within("offer_words", view.subject):
        return False
    return view.tied or any(within(name, view.head) for name in _RECEIVED)
