"""Is what stands below a letter part of it?

Houses write under every letter when they are closed, where they are found on a fair, that they move. A letter that says
something of its own says nothing by that. But where a program wrote, it may introduce itself there, or say all that it
has to say.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from watcher.core.dates import absence
from watcher.core.reading.imprint import names_page, points_below
from watcher.core.reading.sentences import ends_in_card, letter_sentences
from watcher.core.reading.words import begins, folded, turns, whole, within

_PROGRAMS = (
    "automatic_phrases", "no_reply_phrases", "ticket_phrases", "ack_phrases", "challenge_phrases", "notice_phrases",
    "gone_phrases",
)  # fmt: skip
"""What a program says of itself and of what it does."""
_TO_ANYBODY = (
    *_PROGRAMS, "absence_phrases", "thanks_phrases", "contact_phrases", "courtesy_phrases", "service_phrases",
    "standing_phrases", "unsubscribe_phrases",
)  # fmt: skip
"""What is written to anybody."""
_OF_THIS = ("particular_phrases", "matter_phrases", "decided_phrases")
"""What is written to one person in one matter."""
_PARAGRAPHS, _LONGEST = 4, 400
"""So many paragraphs of so many characters are taken for the house's own."""
_TO_SOMEBODY = (
    *_PROGRAMS, "matter_phrases", "decided_phrases", "offer_words", "first_person", "service_phrases", "errand_words",
)  # fmt: skip
"""What does not stand in an advertisement."""
_FORMS_BEGIN = ("thanks_phrases", "ack_phrases")
"""How a form begins that tells of no absence."""
_NUMBER = re.compile(r"\d")
_DRESS = " *_-–—+!>|•"
_AHEAD = timedelta(days=3)
"""A rule may be made before the weekend."""
_WEEKLY = re.compile(rf"\b{turns('weekly')}\b")
_DAYS = ("decides_phrases", "decision_phrases", "deferral_phrases", "ask_again_phrases")
"""What a person says of the days to come."""


def is_of_the_house(above: str, below: str, author: str) -> bool:
    """Whether `below`, which stands under the card of a letter that says `above`, is told in every letter of the house.

    `author` is the author's folded display name.
    """
    under = folded(below)
    if any(within(name, under) for name in _PROGRAMS) or _decides(under):
        return False
    said = letter_sentences(folded(above), author, words=1)
    speaks = within("first_person", under)
    if any(within("absence_phrases", one) for one in said):
        return not speaks  # a notice may go on in another language
    if any(map(_is_of_the_matter, said)):
        return True
    may_be_notice = speaks and within("absence_phrases", under)
    return not may_be_notice and any(map(_says_something, said))


def advertised_below(text: str) -> str:
    """The last paragraphs of `text` that speak of the house alone: fairs, hours, a move. A letter is left above."""
    letter = text.rstrip()
    for _ in range(_PARAGRAPHS):
        points = points_below(letter)
        if points and not may_be_a_forms(letter.removesuffix(points)):
            letter = letter.removesuffix(points)
        above, _, last = letter.rpartition("\n\n")
        under = folded(last).strip(_DRESS)
        if not above.strip() or len(last) > _LONGEST or not _is_advertising(above, under) or _decides(under):
            break
        letter = above.rstrip()
    return text.rstrip()[len(letter) :]


def _is_advertising(above: str, under: str) -> bool:
    """Whether a paragraph begins as those of houses do; or ends so, or names a page, and says nothing to anybody in
    particular: it asks for nothing, and what is particular in it is a day on which something ends or begins."""
    if begins("house_phrases", under):
        return True
    ends_so = begins("house_phrases", under.rpartition("\n")[2]) and not begins("closings", under)
    if not (ends_so or names_page(under)) or "?" in under or above.rstrip().endswith((":", ",")):
        return False
    particular = within("particular_phrases", under)
    if particular and not _NUMBER.search(particular[0]):
        return False
    return not any(within(name, under) for name in _TO_SOMEBODY) and not may_be_a_forms(above)


def may_be_a_forms(above: str) -> bool:
    """Whether it thanks and is mostly what is said to anybody: a form may go on with its house and a page."""
    letter = folded(above)
    if not any(within(name, letter) for name in _FORMS_BEGIN):
        return False
    said = letter_sentences(letter, words=1)
    own = sum(one.endswith((".", "!", "?")) and _says_something(one) for one in said)
    return 2 * own <= len(said) and not any(map(_is_of_the_matter, said))


def holidays_below(text: str, author: str, *, answers: bool, today: date) -> str:
    """The last paragraph of `text` where a house, and nobody in particular, says there when it is closed, or somebody
    on which days of each week they are not there.

    The letter above is about something else: it says something of this matter, or answers and is mostly not what
    anybody is told, or the holidays are still to come and it says more than that or ends in a card. `answers` is
    whether its subject is that of an answer; "" where there is no such paragraph.
    """
    above, _, last = text.rstrip().rpartition("\n\n")
    if not above or len(last) > _LONGEST:
        return ""
    under = folded(last)
    if not within("absence_phrases", under) or (within("first_person", under) and not _WEEKLY.search(under)):
        return ""
    if any(within(name, under) for name in _PROGRAMS) or _decides(under):
        return ""
    letter = folded(above)
    if ends_in_card(letter) and not within("automatic_phrases", letter) and _is_to_come(last, today):
        return last
    said = letter_sentences(letter, author, words=1)
    if any(within("absence_phrases", one) for one in said):
        return ""
    own = sum(map(_says_something, said))
    of_this = any(map(_is_of_the_matter, said)) or (answers and own and 2 * own >= len(said))
    return last if of_this or (own and _is_to_come(last, today)) else ""


def _is_to_come(holidays: str, today: date) -> bool:
    """Whether they only begin after the next days. What is told ahead is told beside something else; rules made by hand
    speak of today."""
    begins_on = absence(holidays, written_on=today).away_from
    return begins_on is not None and begins_on > today + _AHEAD


def card_below(text: str) -> str:
    """The card at the end of a letter that no closing words lead to, or "". In a notice of absence it may be that of
    whoever stands in; below what anybody is told it stays, as it is a form's."""
    letter = text.rstrip()
    said = folded(letter)
    start = ends_in_card(said)
    if not start or any(within(name, said) for name in ("absence_phrases", "gone_phrases")):
        return ""
    above = letter_sentences("\n".join(said.split("\n")[:start]), words=1)
    if not any(_is_of_the_matter(one) or _says_something(one) for one in above):
        return ""
    return "\n".join(letter.splitlines()[start:])


def _decides(under: str) -> bool:
    """Whether somebody tells there when they will decide, or wants to be asked again: "Wir ziehen um, ...". No house
    has that printed under its letters."""
    return any(within(name, under) for name in _DAYS)


def _is_of_the_matter(sentence: str) -> bool:
    """Whether it answers one mail alone."""
    return bool(whole("assents", sentence)) or any(within(name, sentence) for name in _OF_THIS)


def _says_something(sentence: str) -> bool:
    """Whether nothing tells that it is written to anybody."""
    return not any(within(name, sentence) for name in _TO_ANYBODY)
