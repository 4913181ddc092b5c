"""What can a phrase tell?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Against(StrEnum):
    """Why words speak against a proposal."""

    CUSTOMER = "customer"
    """The owner asks for an offer, thanks for one, or decides about one."""
    OTHERS = "others"
    """An offer that somebody else made: the papers of the mail may be theirs."""
    ORDER = "order"
    """The owner orders."""
    ASKS = "asks"
    """The owner asks what the reader says to the offer: in the mail that brings it, or in a later one."""
    NUDGE = "nudge"
    """The owner asks about a proposal sent before, or sends it once more."""
    UNNAMED = "unnamed"
    """Whoever asks names no offer: the question may be about anything."""
    REPLACES = "replaces"
    """The offer that the mail brings takes the place of an older one."""
    SEVERAL = "several"
    """Whoever asks speaks of several offers."""
    TAKEN = "taken"
    """The price is that of the offer which the owner answers, or lower."""
    AGREED = "agreed"
    """The mail that the owner answers says yes: a price named now was agreed before."""
    INCLUDED = "included"
    """The owner answers yes or no to what the price includes: it is the one they named before."""
    CLOSES = "closes"
    """The owner lets it go: they take it that nothing comes of it, and will not ask again."""
    WITHDRAWN = "withdrawn"
    """The owner takes an offer back."""
    DECLINED = "declined"
    """The owner will not do the work, or a part of it."""
    LATER = "later"
    """The owner announces a proposal."""
    COPY = "copy"
    """A copy for somebody's files."""
    INVOICE = "invoice"
    """It is about money owed or an order taken, not about an offer."""
    DELIVERED = "delivered"
    """The owner hands over finished work."""
    TRANSLATED = "translated"
    """The same of a text that is somebody else's, such as the translation of their offer."""
    APPLICATION = "application"
    """It is about a job: the owner applies and says what they want to earn."""
    JOB = "job"
    """The owner gives somebody a job."""
    MEETING = "meeting"
    NEWSLETTER = "newsletter"


_TITLE = r"(?:proposal|quot(?:e|ation)|estimate|\w{0,14}angebot|kostenvoranschlag|offerte|kva?)\b"
NO_TITLE = rf"^(?!(?:(?!newsletter|sale\b)\S{{1,30}} ){{0,3}}?{_TITLE})(?!.{{0,80}}(?: [–-]|:) {_TITLE}$)"
"""The beginning of a subject that is not the title of an offer: "Angebot Newsletter-Vorlage" advertises nothing."""


@dataclass(frozen=True, slots=True)
class Counter:
    """A phrase that speaks against a proposal. `label` is how it is called in reasons and remembered.

    A text that holds none of the `hints` (in lower case; empty: always) is not searched for the pattern.
    """

    against: Against
    label: str
    pattern: str
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deal:
    """How one language names a price of one's own and asks for a yes (regular expressions without case)."""

    money: str
    """An amount with a sign or a name of money."""
    hints: tuple[str, ...]
    """Every such amount contains one of them (in lower case)."""
    tongue: tuple[str, ...]
    """Little words: a text with none of them is in another language (empty: it may be this one)."""
    firm: str
    """What tells the price of the writer's work from any other: its terms, its unit, what they would do for it."""
    service: str
    """The same of a price by what it is for: something that people sell by the piece, or that they do."""
    listed: str
    """Two things, each with its price and no verb between them."""
    list_of: str
    """What several prices are alternatives or parts of."""
    shown: str
    """Says that costs stand in a document, behind a link or below."""
    not_shown: str
    """The same of costs that nobody asks a yes for: what was spent, what others take."""
    nods: str
    """Asks for a yes to work that shall begin, not whether a file opens or reads well."""
    checked: str
    """Stands in a text about costs that are settled, or only passed on: a signed contract, a menu to print."""
    takes: str
    """Asks whether it suits, which it shall be, or for word."""
    takes_work: str
    """Asks whether to begin: nobody asks that of what they do not offer themselves."""
    own: str
    """The writer says what their own work costs: that offers, whether a question follows or not."""
    terms: tuple[str, ...]
    """What only somebody who sells writes beside a price: taxes, the unit of work, a lump sum, when it is
    done."""
    traits: tuple[str, ...]
    """What also stands there: a sum, the writer's own work, what the reader had asked for."""
    weights: tuple[tuple[int, str], ...]
    """What else makes a letter with a price more like an offer, or less, in points."""
    wanted: str
    """How somebody asks the writer for their price or an offer."""
    haggles: str
    """How somebody finds the writer's price too high and asks for a better one."""
    agreed: str
    """How somebody says yes to what was offered, in a sentence that asks nothing."""
    suits: str
    """The same in words that may be of a day on which they meet the writer ..."""
    meets: str
    """... as they are in a mail that speaks of a visit, a call or an hour."""
    unless: str
    """What makes such a sentence a condition."""
    included: str
    """How somebody answers yes or no to what their price includes, and names no other."""
    cost: str
    """Speaks of what something costs."""
    requests: str
    """Asks or requests something."""
    not_cost: str
    """Stands in a request that is about other costs: past ones, those of others, or a figure to be changed."""
    work: str
    """Speaks of work that somebody is to do."""
    not_work: str
    """Stands in a request for what nobody takes money for: to send, to confirm, to meet."""
    names_own: str
    """The form in which people name the price of their own work: what would be, what I could do it for, a bare sum."""
    names_other: str
    """The form in which they speak of other money: what was, what the train is, what they charge."""
    others: str
    """Says, or asks, what others take or give, and what is owed or given back."""
    talked: str
    """Writer and reader have just spoken or met."""
    inquired: str
    """Thanks the reader for having asked, or recalls that they asked for a price."""
    unsold: str
    """The writer would not, or not yet, do it."""
    begs: str
    """Asks whether the reader has or can do something, which is how customers ask."""
    hires: str
    """Asks whether the reader has time to work: a price beside it is what the writer would pay."""
    pays: str
    """Offers money for the reader's work, not work for money."""
    keen: str
    """Asks whether the reader is interested: beside money that is offered, in work for it."""
    sells: str
    """The writer asks whether they shall begin, or says for how much they do it: nobody who only buys does."""
    against: str
    """Somebody buys, pays, reminds, shares, applies, or speaks of what others charge."""


@dataclass(frozen=True, slots=True)
class Matter:
    """By what one language tells a question about an offer from one about something else (regular expressions without
    case, and words)."""

    offer: str
    """Names an offer, whoever made it."""
    several: str
    """Speaks of several offers of the writer's."""
    only_offers: str
    """What nobody asks about anything else."""
    other: str
    """Things that are asked about and hardly ever offered."""
    fillers: str
    """Words of a subject that do not say what it is about, with blanks between them."""
    completing: str
    """The same where a mail corrects or completes the one before it."""


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, as regular expressions without case over text whose white space is single blanks.

    A sign is named by its groups, so that what is remembered of a text are words of this list and nothing else. `veto` ends a sentence's say (announced, conditional), `again` says that it is a second
    copy unless `revised`, `question` opens sentences that only ask. `subject` and `file` find the nouns in subjects
    and in the names of attachments (taken apart into words); `not_subject` and `not_file` speak against them.
    """

    code: str
    phrase: str
    """The proposal as it is spoken of: the noun with what stands before it (groups `own`, `the`, `your`, `some`)."""
    plural: str
    """The noun that advertises unless something was sent along ("hier unsere Angebote")."""
    cues: str
    """What makes a phrase a sending: groups `strong` and `weak` (which is not enough for "ein Angebot")."""
    signs: tuple[str, ...]
    """Whole turns of phrase that offer something."""
    priced: tuple[str, ...]
    """The same, with an amount of money in each."""
    asked_for: str
    """The reader asked for an offer, or it is ready: the sentence behind it may hand it over."""
    handed: str
    """The offer lies here: nothing that the rest of the sentence puts off takes that back."""
    past: str
    """A day that puts nothing off: of the past, for which the reader wanted the offer, or on which the work begins."""
    deal: Deal
    counters: tuple[Counter, ...]
    later: str
    """The label under which an announced proposal is remembered."""
    resent: str
    """The label under which a second copy is remembered."""
    hints: tuple[str, ...]
    """Every sign contains one of them (in lower case): sentences without are not looked at twice."""
    veto: str
    again: str
    revised: str
    question: str
    subject: str
    subject_hints: tuple[str, ...]
    """Every subject and every file that promises something contains one of them (in lower case)."""
    not_subject: tuple[Counter, ...]
    file: str
    not_file: str
    asks: str
    """In lower case; each alternative begins where a word does."""
    asks_hints: tuple[str, ...]
    """Whatever asks without a question mark contains one of them (in lower case)."""
    no_ask: str
    personal: str
    """What one person says to another, unlike a house below all its letters."""
    valid: str
    """Opens or closes a phrase that says until when an offer holds."""
    other_things: str
    """What is valid until a day as well, and no offer."""
    offer_things: str
    """What makes such a sentence one about an offer all the same."""
    every_offer: str
    """Speaks of all offers of a house, not of "these", as its terms below every letter do."""
    valid_hints: tuple[str, ...]
    valid_for: str
    """So long from the day of writing: groups `count` and `unit` (day, week, month by the first letter)."""
    counts: tuple[tuple[str, int], ...]
    """Numbers in words, as they stand there; any other word is one."""
    promise: str
    if_you: str
    """Makes a promise wait for the reader's yes: then it names no day of the writer's own."""
    promise_hints: tuple[str, ...]
    matter: Matter
    stop_words: frozenset[str]
