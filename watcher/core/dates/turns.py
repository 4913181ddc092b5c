"""Which small turns of speech does a language give the questions about an absence?

Regular expressions without case; where they must begin and end is told by the question that puts them together
(`grammar.turns`).
"""

from __future__ import annotations

from dataclasses import dataclass

Several = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of one language."""

    # away: from when until when?
    last_day_of: Several = ()
    """Behind "last day": that of something else than presence."""
    not_until: Several = ()
    """Nothing is so before "until": the day is the first one back."""
    probably: Several = ()
    not_right_before: Several = ()
    inclusive: Several = ()
    """The day belongs to it: beginnings of words."""
    early: Several = ()
    """Behind a weekday: its morning."""
    oclock: Several = ()
    """Behind an hour of the morning."""
    till: Several = ()
    """"Until", where no word that includes the day stands before it."""
    including: Several = ()
    """That word, plain."""
    sometime: Several = ()
    perhaps: Several = ()
    hoped: Several = ()
    """Before or behind a day: it is only hoped for."""
    hopes: Several = ()
    """Somebody hopes so."""
    roughly: Several = ()
    """Right before a day: one of those around it."""
    roughly_behind: Several = ()
    """Right behind a day: the same."""
    last_before: Several = ()
    """The last day, mail or call before an absence."""
    sums_up: Several = ()
    """Between two times of absence: the end of both follows."""
    last_day_away: Several = ()
    """The last day of the absence itself."""
    before: Several = ()
    """"Before", with an article behind it."""
    negated: Several = ()
    negated_endings: Several = ()
    only_then: Several = ()
    """Right before a day: not earlier."""
    only_after: Several = ()
    of_reader: Several = ()
    """The writer, or the reader's mail: what is not so before a day."""
    if_reader: Several = ()
    i_am: Several = ()
    """Behind a comma."""
    will_do: Several = ()
    """At the beginning: what will be done then."""
    is_there: Several = ()
    """Being or not being somewhere."""
    when: Several = ()
    then: Several = ()
    """Behind a day: and then."""
    denied_behind: Several = ()
    listed: Several = ()
    """Between two days that are listed, in this order: hours, and, all day, on."""
    still_here: Several = ()
    answers: Several = ()
    back_again: Several = ()
    """Back, or not there."""
    both_ends: Several = ()
    """Between the ends of a range."""
    not_before: Several = ()
    returns: Several = ()

    # told: what does the text say besides?
    one_is: Several = ()
    """One person is somewhere."""
    people_are: Several = ()
    """Somebody is."""
    people_are_cut: Several = ()
    """The same, cut short: "I'm"."""
    are: Several = ()
    """The verb alone, at the beginning of a sentence."""
    urgent: Several = ()
    """Beginnings of words."""
    again: Several = ()
    of_mail: Several = ()
    """Words for mail and how it is read, or their beginnings."""
    not_: Several = ()
    not_endings: Several = ()
    i: Several = ()
    we: Several = ()
    it_lasts: Several = ()
    thing: Several = ()
    """Beginnings of a clause in which a thing is told of."""
    thing_is: Several = ()
    being: Several = ()
    being_endings: Several = ()

    at_desk: Several = ()
    """Being at work again, and not only back from a journey."""
    at_it: Several = ()
    """Answering, opening, being where one works: a return, where a program tells of it."""
    at_place: Several = ()
    """Where one works: the same of oneself, or in a few words."""
    that_is: Several = ()
    """Between a day and the same one by its number."""
    or_: Several = ()
    """Between two numbers of a span that is told roughly."""

    # whose: whose day is it?
    third_is: Several = ()
    at_work: Several = ()
    by: Several = ()
    """What the reader is asked to do by then."""
    by_rank: Several = ()
    """Somebody by what they are to the writer ..."""
    by_rank_called: Several = ()
    """... and what may stand between that and the name."""
    by_title: Several = ()
    doctor: Several = ()
    """Behind another title."""
    no_first_names: Several = ()
    """Words with a capital letter at the beginning of a sentence, in their own case."""
    does: Several = ()
    """Behind somebody."""
    done_by: Several = ()
    """Before somebody."""
    they_do: Several = ()
    mine: Several = ()

    # topic, clauses
    weeks_from: Several = ()
    """At the end of `week_from` in the plural: more days follow, each of them that of a week."""
    anew: Several = ()
    onwards: Several = ()
    """Behind a day: from then on."""
    sets_off: Several = ()
    """Verbs of leaving ..."""
    sets_off_into: Several = ()
    """... and into what."""
    leave_begins: Several = ()
    """A leave that begins."""
    no_clause_end: Several = ()
    """What looks like the beginning of a clause and is none."""

    # sentences: where do they end?
    open_ends: Several = ()
    """Words behind which, at the end of a line, a sentence goes on."""
    bids: Several = ()
    """A verb that bids, in its own case ..."""
    bidden: Several = ()
    """... and who is bidden, behind it."""
    cut_short: Several = ()
    """Words whose point ends no sentence, plain, in their own case."""
    no_line_starts: Several = ()
    """With such a word, in its own case, no line of its own begins ..."""
    starts_and_not: Several = ()
    """... and of those that begin sentences, such as stand within them as well."""


NO_TURNS = Turns()
