"""What must be known of a language to understand an order in it?

Phrases are plain words in lower case, as they are left when the fillers were taken out; umlauts are also found as "ae",
"oe", "ue". Turns are regular expressions for text in lower case; where they must begin and end is told by the question
that puts them together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from watcher.core.decision import Verb

Phrases = tuple[str, ...]
Turns = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """The orders of one language."""

    code: str
    verbs: Mapping[Verb, Phrases] = field(default_factory=dict)
    """What asks for what; of SNOOZE what puts off though no day is said."""
    with_a_number: Phrases = ()
    """Those that mean something behind a number only: as a line of its own they may be said of anything."""
    not_of_all: Phrases = ()
    """Nor do these mean all: "alles erhalten" thanks for a delivery."""
    nobody: Phrases = ()
    """What is nobody's name behind "called", and leaves open who called whom."""
    everything: Phrases = ()
    fillers: Phrases = ()
    """Words that change nothing between a number and its verb. A negation is none of them."""
    put_off: Phrases = ()
    """What may stand before a day or a number of days."""
    leads: Phrases = ()
    """What may stand before a number and means nothing."""
    put_off_leads: Phrases = ()
    """What may stand before a number that is put off."""
    before_days: Phrases = ()
    """What may stand around the words for a day."""
    put_off_behind: Phrases = ()
    """What may stand behind them."""
    courtesies: Phrases = ()
    """Lines of these words alone ask for nothing."""
    except_: Phrases = ()
    """Between all and the numbers that are not meant."""
    polite: Phrases = ()
    """Before an order."""
    named_things: Phrases = ()
    """What a number may stand behind."""
    ordinals: tuple[Phrases, ...] = ((), (), (), (), (), ())
    """First to sixth."""
    closing: tuple[tuple[str, str], ...] = ()
    """Verbs around the numbers that are done with: "hake 1 ab"."""
    counts: tuple[tuple[int, Phrases], ...] = ()
    """How many, before days, weeks and months."""
    short_days: Mapping[str, str] = field(default_factory=dict)
    """Weekdays as they are cut short where nothing but a day is said."""

    # how often, and who was spoken to
    every: Turns = ()
    """Before a number and a time: how often, and not what: "alle zwei Wochen"."""
    numerals: Turns = ()
    """Numbers in words between those."""
    spoken: Turns = ()
    """Somebody was asked by phone, and is named where "…" stands."""
    doubt: Turns = ()
    """What makes more of a remark than a remark."""
    doubt_endings: Turns = ()

    # days and spans
    units: Turns = ()
    weeks: Phrases = ()
    """Those units that are weeks, written out."""
    months: Phrases = ()
    span_leads: Turns = ()
    """Before a number of days."""
    more: Turns = ()
    """Between the number and the days."""
    day_leads: Turns = ()
    """Before a weekday that is cut short."""
    slash_leads: Turns = ()
    """Before "12/15"."""
    point_leads: Turns = ()
    """Before "1.12", whose last point was taken for the end of the sentence."""
    bare_days: tuple[tuple[str, str], ...] = ()
    """What stands behind the number of a day without a month, and before it where the day is written in full."""
    in_: Phrases = ()
    """Before a span where the owner left it out."""
    end_of: Phrases = ()
    middle_of: Phrases = ()
    after: Turns = ()
    not_days: Phrases = ()
    """What looks like a day and is left over of something else."""

    # the sentence
    and_: Turns = ()
    number_words: Turns = ()
    """Before a number: "number" ..."""
    short_number: Turns = ()
    """... and as it is cut short before one."""
    through: Turns = ()
    """Between two numbers: all from one to the other."""
    articles: Turns = ()
    one: Turns = ()
    """Behind an ordinal: the thing itself."""
    plus: Turns = ()
    please: Turns = ()
    cut_short: Phrases = ()
    """Behind the point of such a word a sentence goes on."""
    farewells: Turns = ()
    """Before the time at which one meets again, at the end of a mail ..."""
    farewell: Turns = ()
    """... and such as are whole."""

    # what is only told
    to_come: Turns = ()
    """What is not done yet."""
    tells_at_once: Turns = ()
    """At the beginning: a question without its mark, and so many of several."""
    phoned: Turns = ()
    they_phoned: Turns = ()
    """Beside that: somebody else did."""
    they_first: Turns = ()
    """The same, before it."""
    times: Turns = ()
    """At the beginning: how often."""
    got: Turns = ()
    got_it: Turns = ()
    """What is done once it was got."""
    others_got: Turns = ()
    """The others got it."""
    forget: Turns = ()
    forgot: Turns = ()
    """Somebody did."""
    only_now: Turns = ()
    somebody: Turns = ()
    """Who writes a draft, if not the watcher."""
    was: Turns = ()
    """A day was: it is over."""
    ahead: Turns = ()
    """A day is ahead."""
    have: Turns = ()
    time: Turns = ()
    """Beside that: somebody has time."""
    they_ask: Turns = ()
