"""Which small turns of speech does a language give the questions that read between the lines?

A question puts them together: `turns("because")` stands in one of its own expressions for the turns of all languages.
Each is a regular expression for folded text, as in `Words`; other than there a space is one space, and where it must
begin and end is told by the question.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of one language."""

    # persons: does this sound like a person?
    many: tuple[str, ...] = ()
    """Before thanks: how many."""
    many_more: tuple[str, ...] = ()
    """The same, where a name does not follow."""
    thanks: tuple[str, ...] = ()
    thanked: tuple[str, ...] = ()
    """Behind thanks: who is thanked."""
    that: tuple[str, ...] = ()
    """Behind thanks: what they are for follows."""
    came_in: tuple[str, ...] = ()
    """All that is said: it is here."""
    idle_questions: tuple[str, ...] = ()
    """Beginnings of questions that want no answer."""
    none_of: tuple[str, ...] = ()
    """Before what there is none of."""
    openers: tuple[str, ...] = ()
    """Words before "automatic answer" where it opens its sentence."""
    notices: tuple[str, ...] = ()
    """... and before its colon."""
    whether: tuple[str, ...] = ()
    in_case: tuple[str, ...] = ()
    """Plain words that leave it open, as `whether` does: "falls"."""
    denied: tuple[str, ...] = ()
    """... and such that deny it, with the articles behind them."""
    of_itself: tuple[str, ...] = ()
    """Right before it: the text points at itself."""
    of_its_writer: tuple[str, ...] = ()
    """The writer uses one."""
    aims: tuple[str, ...] = ()
    """Behind that: what for."""
    have: tuple[str, ...] = ()
    """Somebody has one; the participle stands behind it."""
    have_got: tuple[str, ...] = ()
    """Somebody has got one."""
    got: tuple[str, ...] = ()
    """The participle of `have`."""
    came_before: tuple[str, ...] = ()
    """Words of the sentence behind which a program names itself in brackets."""
    of_another: tuple[str, ...] = ()
    """Behind a mention, or behind its ending: another automatic answer than this mail is spoken of."""
    because: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    """Words for the reader."""

    # person: when will they decide?
    at_hour: tuple[str, ...] = ()
    """Before the hour behind a day."""
    parts_of_time: tuple[str, ...] = ()
    """The middle and the end of a time."""
    since: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    """Before a time that is named for the case that the owner does not give in."""
    wants_word: tuple[str, ...] = ()
    """The owner is to say something."""
    appointments: tuple[str, ...] = ()
    put_off: tuple[str, ...] = ()
    """What became of them."""
    clause_words: tuple[str, ...] = ()
    """Words between two clauses."""
    before_it: tuple[str, ...] = ()
    """It is done before a day that was named."""
    although: tuple[str, ...] = ()
    went_before: tuple[str, ...] = ()
    """What went before a decision follows ..."""
    goes_on: tuple[str, ...] = ()
    """... up to one of these."""
    asking_verbs: tuple[str, ...] = ()
    """With which a question begins that tells nothing."""
